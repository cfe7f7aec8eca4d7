<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny promises, kept. Everything stays on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept is no therapy and takes no therapist’s place. If things are heavy, talk to someone: your doctor, or a helpline in your country (findahelpline.com lists them, free of charge). In danger, call your emergency number: 112 in Europe, 911 or 988 in the United States and Canada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kept is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log, without a word of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3 (LGPL). They are shared libraries beside the program: you may replace them by versions of your own, and study them for that. Their sources are at www.qt.io, the licence at www.gnu.org/licenses/lgpl-3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept itself: MIT licence, the Kept authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Skipped. It counts neither way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, and noted. No figure moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. {kept} of the last {of} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. One day is one data point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The next chance stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at its smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} That is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} That is {kept} of the last {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} You came back on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} You came back at the first chance after a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} You came back after two misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} You came back after several misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} That is all {n} of this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} It felt heavy before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} You had noted “{hard}” today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} This time in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} This time at midday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} This time in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} This time at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} {kept} of {due} for today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcknowledgementBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterSetting</name>
    <message>
        <source>Minutes after the other promise was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCueDialog</name>
    <message>
        <source>Answer cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue waits for a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Kept is running with this diary already, and its window does not answer. Your diary is safe. Wait a moment, or end that Kept, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Kept went wrong. Your diary is safe, and Kept goes on. Where it happened is in the log; Settings, Safety copies what helps to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed ({why}). Nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayLine</name>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwryDayDialog</name>
    <message>
        <source>The day went otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One safe thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The day went otherwise. That is information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What interrupted it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One safe thing, if there is room for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it now, choose it here, and it counts as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be written to {folder} ({reason}). Your diary is as it was. Make room or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no backup of a diary, or it is locked with another passphrase. Nothing was changed. Choose another file: kept backups lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be brought back ({reason}). Your diary is as it was. Make room, or choose another backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is not as it was written: its file is damaged. Nothing was changed. Choose another one: kept backups lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, could not be written ({reason}). Your diary and the backups beside it are safe. Connect it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. The first is made half an hour after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindKey</name>
    <message>
        <source>Open Settings, Keyboard, View and Customise Shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its end choose Custom Shortcuts, then Add Shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, paste the command, choose Set Shortcut, press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System Settings, Keyboard, Shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Add New, Command or Script, and paste the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button beside it, then the key, and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings, Keyboard, Application Shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Add and paste the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose OK, then press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click the desktop, choose New, Shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the command as its location and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click it, Properties: press the key in Shortcut key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Shortcuts and make a new shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action Run Shell Script and paste the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its details choose Add Keyboard Shortcut, press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the cues that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindKeyDialog</name>
    <message>
        <source>A key of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key of your desktop, wherever you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop runs a command when you press a key. Kept does it without a window and says in a notification what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreatheDialog</name>
    <message>
        <source>This feels heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So small that it goes on a hard day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even smaller, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One minute first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to happen in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would go well now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller version, just as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it heavy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Your diary holds {holding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept&apos;s backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept diary {day}</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open: damaged, or of another passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before something was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {source} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step: Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings came along; undo does not reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you left them: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in yet: choose what does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already: what is new is added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmSection</name>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-day check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I promise today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glance, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes to look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours and check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue comes then. Equal times: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What improved, one adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Keep as a strategy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>And {count} before them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Nothing is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues that passed unseen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInSetting</name>
    <message>
        <source>At which check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Your diary was moved to {folder} and is not to be found there now. Nothing was changed. Connect the drive it is on, or name its folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine did not allow it ({reason}). Nothing was changed. Check the place and its permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}. See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {effect} Shown since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: about {n} of 10 ({low} to {high}), of {chances} chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept or the computer was off, or its clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cues were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next cue took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue is due in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues come again as they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over already. Cues were not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues are held until {until}. What is due stays due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cue: {title}, {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues are held until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {title}, {day} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed unseen: {title}, {day} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would go for good: {what} (entries: {entries}), its history, and its traces in backups ({backups} here). Undo does not reach it. Nothing was erased.
To keep a copy first: kept export FILE. To go on, type it again with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: {what} (entries: {entries}), from the diary, its history and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} The second place for backups is not there now: what it holds is as it was. Connect it, then erase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of these: a promise, a range (--from, --to), or --everything. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: kept check --repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: kept backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diary here yet: kept add begins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept’s window is open with this diary. Nothing was changed. Repair it there (Settings, Safety), or quit Kept first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy has these words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy is kept yet. The window keeps one from a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what is special about the day (--tag NAME), or --nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for {day}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one answer: see kept reflect --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on “{title}”, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a promise, or say --baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}
One lesson, if there is one: {command} --lesson “…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a diary in {folder} already. It was left as it is. Name an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up year is in {folder}. Look around: kept --data {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Your diary is as it was. Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: would bring in new promises: {promises}, new entries: {entries}; updated: {changed}, there already: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: new promises: {promises}, new entries: {entries}; updated: {changed}, there already: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you left them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings came along; undo does not reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step: kept undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done. Typed in a terminal, Kept says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promises yet. Begin with one: kept add TITLE --smaller TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is paused from {first} to {last}. It counts neither way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused from {first} to {last}. It counts neither way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (resting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · smaller: {smaller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {holding}. Checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet. kept backup makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds {holding}. Your diary holds {now}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {holding}. What was there before ({now}) is in {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promises}, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promises}, {entries}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place, {folder}, is not there now. Backups go to it once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place, {folder}, is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place, {folder}, has backups until {instant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or of another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds “{title}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is as in the backup already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is as it was in the backup. kept undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
The backup is locked with a passphrase; this diary has none, so it can be read without one. To lock it: kept passphrase set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {way} needs a file: name one with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is what {name} will see. Kept sends nothing: that is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of} kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} have no word yet. Fill in what you like (kept log PROMISE --on DATE), or pause them: kept pause --from {first} --to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept waits in the tray then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups and notifications do not name your promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues as notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the desktop, in place of Kept’s own small window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a promise from anywhere, by a shortcut of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Add a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the computer is first used that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After another promise was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueLine</name>
    <message>
        <source>Answer cue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) wait for a word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cue waits for a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuePopup</name>
    <message>
        <source>Kept: cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away; “Answer cue…” in the tray and on Today brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Also in quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueSetting</name>
    <message>
        <source>When the computer is first used that day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-day check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is today, and any of it can be smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glance at what is open, nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What improved, and what is still open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {moment}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was shown and nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quiet hours held it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cues were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop was on do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next cue took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept or the computer was off, or its clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small promise(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues are held until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue waits for the end of the quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue waits: the desktop is on do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue waits: a window fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Part of the diary’s file is damaged. A repair brings back what is left and what the backups hold; the damaged file is kept, and Kept starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary’s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened, and there is no backup beside it. A repair brings back what is left of it and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened. A repair brings back what is left of it and what the backups hold, the newest of {when}, and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This diary was written by a newer version of Kept. It was left as it is. Install the newest Kept to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked. It opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a diary of Kept. It was left as it is. Choose another folder with --data, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary at {path} has to be brought up to date first, and its folder cannot be written. Nothing was changed. Check the permissions, then start Kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the diary at {path} to itself just now. Nothing was changed. Wait until it is done, then start Kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary at {path} is damaged and could not be opened ({reason}). It was left as it is. To bring back what is left: kept check --repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary at {path} could not be opened ({reason}). Nothing was changed. Check that the folder exists and belongs to you, then start Kept again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayNoteDialog</name>
    <message>
        <source>Note the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slept badly, travelling, visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayNoteLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of note today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything about today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do before that still belongs to the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are counted in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged for “{title}” on {day} yet. Log it first, then reflect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings run from 1 (heavy) to 5 (light). Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come, so nothing was logged. A skip can be chosen in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such promise. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several promises match “{text}”:
{listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise begins with “{text}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no baseline now, so nothing was logged. Choose one in Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause ends on or after the day it begins. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise needs a title, so nothing was saved. A few words do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already kept. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already kept at its smaller size. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already noted as not kept. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already skipped. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPlaceSection</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences, where to find help, and every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named when Kept was started, so it is not moved from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Reflect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what helped as a strategy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its lesson as a strategy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its full size today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day went otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Not enough yet ({k} of {enough}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep about {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep between {low} and {high} of 10, depending on the days without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep between {low} and {high} of 10, as far as one can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning after a miss: not enough yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a miss you are back at the next chance about {n} times in 10 ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed: lately you keep more than 8 weeks ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed: lately you keep less than 8 weeks ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {chances} of {needed} chances by the end of last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: it has felt heavier lately than it used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: one more week like the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: at full size it is about {n} in 10 lately, and it is to be 8 or more for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately it was kept about {n} times in 10. A smaller version may fit better, for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For eight weeks it was kept about 9 times in 10 or more. If you do it without thinking, it may rest. Its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately it was kept at full size about {n} times in 10, week after week. One more promise as small as this one would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expect less of yourself than you do: lately about {expected} in 10, and you keep {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expect more of yourself than you do for now: lately about {expected} in 10, and you keep {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop, Daylio, Habitica, Tickmate and others, or a file of Kept&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it as Kept&apos;s own file, a table, or cues as calendar events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each holds; bring one back, or a single promise of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything: write it here, take it in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kept, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, the smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before (1 heavy to 5 light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nearly stopped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling (1 heavy to 5 light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Your diary is as it was. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelingScale</name>
    <message>
        <source>{what}: {n} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is heavy, 5 is light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>First day to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day without a word counts neither way. Say what you remember, or let the days be a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your baseline rests now. Which promise does everything return to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your baseline is archived. Which promise does everything return to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>One promise to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or write your own in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be smaller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one promise to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes at most, right after waking or after settling in from work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller version, agreed in advance, counts as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reminds you of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happens anyway makes a reliable cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Friend</name>
    <message>
        <source>A friend needs a name. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day for the next conversation with {name} yet. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no friend in this diary yet. The Friend page is where to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{named}” does not name one friend. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you share is kept at least {n} times in 10, as far as one can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two weeks were harder: {kept} of {chances} chances were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately “{title}” is kept less than 8 weeks ago.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendCard</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a kind message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendDialog</name>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail address, a number, a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it, listens, gives no advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a certain time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to share a small win, at most once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend beside you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no promise yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These promises and no other. Notes and feelings stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sends nothing. You see each word before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone beside you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person you trust, a few facts, a short talk. They appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays neutral: a miss is a data point, to them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is kind, and gives advice when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there regularly; a quarter of an hour is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what you share between the two of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a good supporter does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to ask someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as you like. It goes where you paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, I am practising to keep very small promises to myself. Would you read a few lines from me now and then, and talk with me for a quarter of an hour? Listening is what helps; nothing needs to be judged or solved. If it does not suit you, that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendState</name>
    <message>
        <source>Sees: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees no promise yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said so, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendWords</name>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often}. Next: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt {n} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {when} · {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Copied. Paste it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered. Nothing was shared. Copy the words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Kept sends nothing: that is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence until a day you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due stays due; it is the cues alone that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues come again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence for a while. What is due stays due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”. Known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file that Kept knows how to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than two million records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no kind of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same promise has this day twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), of which a table tells the title alone: new ones come in as daily.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, which this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they speak of a promise that is not there: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies before “from”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two terms are of the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Monday is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that the other program filled in by itself: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an outcome: left open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on days without an outcome: kept, on skipped days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second record(s) of the same day: kept, in the day’s note.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of habits that the file no longer holds: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) that Kept does not have: the nearest one instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) that say nothing: daily instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) for some weekdays: a cue on every day the promise is due.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) without a time: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) for several days: any amount on a day counts as kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with less than the target: kept, in the smaller version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) or icon(s): Kept has none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) that you deleted there: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) with a number of days as their aim: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of old history, which Habitica keeps as an average of many days: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s): Kept has none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mood(s) under a name of your own: kept as context.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>these are no weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day (YYYYMMDD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more after the end of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not between {least} and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no table ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is longer than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds the character NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no instant with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive holds more than 20,000 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to more than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in the archive leads outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive holds a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is packed in an uncommon way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two names in the archive differ by case alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day between 1900 and 2200 (YYYY-MM-DD)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these moods feel like, from 1 (heavy) to 5 (light)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intentions</name>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Nothing was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly stopped you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal begins with the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day appears here with its promises, notes and lessons. Log a promise on Today first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking further back: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Fewer or shorter words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is like that yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>“{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: “{name}”. What is kept after it will be its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a strategy: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Your diary and its backups are locked. This is your recovery code, shown this once:

    {code}

Print it or write it down, and keep it away from this computer. Without the passphrase and without this code nobody can read the diary, and nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its backups open without a passphrase from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ, so nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that keeps secrets encrypted. Nothing was changed. A passphrase works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary has a passphrase. Type: kept passphrase change, or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary has no passphrase. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not unlock your diary. Nothing was changed. Try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, so the diary cannot be unlocked with it. Your diary is as it was. Each backup holds these keys too: kept restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary has no passphrase. Set one first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more; several words are good. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Kept has this diary open, so it could not be written anew. Nothing was changed. Quit that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be written anew ({reason}). Nothing was changed. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Today, with the keyboard on a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists, scales and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a promise, a day, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up in its part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; undo returns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in titles, notes and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day above, the day below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest day, the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day in the Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before, the one after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling from heavy to light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeling noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave; what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindWordsDialog</name>
    <message>
        <source>Kind message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a kind message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown to you again on a hard day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Kept starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>{title} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. One day is one data point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For today: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, as a try. After five chances you can see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>What would you tell a friend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>One thing I learned: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nearly stopped me: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I adjust next: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows me: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of mine: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: kept for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: back after a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, does this time suit you? Fifteen minutes are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: no word this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n of these at its smaller size.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: back %n time(s) after a miss.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: kept %n time(s), {times} a week are promised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: kept {kept} of {chances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the way: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt, from 1 (heavy) to 5 (light): {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for reading. Nothing needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingAfter</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions and health, and not a word of your diary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineDesk</name>
    <message>
        <source>The settings of this computer could not be saved ({reason}). They hold until Kept ends. Your diary is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissDialog</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today. That is information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to something safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{smaller}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller version, now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>One is enough. Keep the one that you would tell a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time this helped: {words}. After a miss kept {kept} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small is enough: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to make up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, with its cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Next: {day}, {anchor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Next: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningRow</name>
    <message>
        <source>Smaller today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDiaryDialog</name>
    <message>
        <source>Move the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary moves to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied with its backups, checked, and used from there; Kept starts again for that. The old folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{place} is not empty, or it is where the diary is now. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be copied to {target} ({reason}). It is where it was, unchanged. Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new place of the diary could not be noted, so it stays where it is. Nothing was changed. Check that your settings folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>A try since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has rested since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it still go by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, and what it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do it without thinking: let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{title}: change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let cues come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of your own for a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the diary to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise, a day, a page, something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a promise, a day, a page or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this system’s keychain open it too, for cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock your diary with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary and its backups are encrypted, and Kept starts again. Then you get a recovery code, once. Without the passphrase and without that code nobody can read the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} characters; several words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>There are four hunches already. Drop one, then name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you keep {what} {more}: {kept} of {chances}, otherwise {other_kept} of {other_chances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} points more ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} points less ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: a pattern needs 10 answered days with a thing, and 10 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things were looked at. Anything bigger than {points} points either way would have shown by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day Kept guesses whether a promise will be kept without looking at a possible cause, then bets on whether that cause would have helped. A pattern appears once its bet has grown 640-fold, which fewer than 2 in 100 people with nothing to find would see in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it feels heavy before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What goes with how you keep, which need not be its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on Today what is around, before you log. Weeks will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an answer too: nothing large goes unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things looked at up to last Sunday: {n}. Of them shown: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one rests on {chances} chances for which the answer was known beforehand. The range beside an effect holds in 9 of 10 cases, however often you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on {day}. Nothing is counted yet: whole weeks count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on {day}. Not confirmed so far. {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on {day}, confirmed on {shown}. {effect}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on Today what is around before you log. After some weeks this page says what goes with keeping and what goes with missing, and how sure that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hunches are named. Remove one to name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as a help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped and in the way (counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to four things in advance that you expect to matter. A hunch needs less evidence to be confirmed, and the days after it was named count alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted afterwards, so counted and never tested: how a day went colours what one notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due then, and it counts neither way. Days that have passed can pause too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, this day too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This diary can be read but not written: its folder does not allow it. Everything is shown; nothing can be logged until that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is in its new folder. The old one, {folder}, is as it was; keep it until you have looked around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so Kept stays reachable by this window, its launcher and the kept command. Closing the window minimises it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{kept} of {of} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} of 10 ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 in 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due days have no word; they count neither way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If skips counted as misses it would be {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chance counts as kept or not; at a daily promise a chance of two weeks ago counts half of today’s. You have {chances} chances so far; {skipped} skipped and {paused} paused days are no chances. The band holds the true value in 8 of 10 cases: the more chances, the narrower it is. Today counts once it is over, or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept chances of each week, Monday to Sunday, divided by its chances. One week alone is little evidence; the band says how little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share kept in each week; the band says how sure that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point stands for {n} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong green: all that was logged that day is kept. Soft green: some of it, or at the smaller size. Stone: the day went otherwise, or was skipped. Pale: no word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: all kept. Soft: in part, or smaller. Stone: otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full} at full size, {smaller} smaller, of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first chance after each miss is one trial: kept means that you are back. You have {misses} misses so far; later chances of the same gap are counted apart, so that an open gap counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, no more: differences here can be chance. Patterns are tested apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers a week, in your own words of number: how many of the next ten you expect to keep, and how much you trusted yourself. They are shown beside what you keep and never mixed into it. That you expect other than you keep is said once the sum of the differences could hardly be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavier after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: five entries with both feelings are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards it is {mean} steps lighter on average ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings run from 1 (heavy) to 5 (light). Each entry that has one before and one after counts; the figure is after less before, with its 80 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five logs of a promise this page says how reliable you are, and how sure that is. Begin with one log on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All promises together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept share of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expect of yourself, of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you trusted yourself, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your next ten, how many will you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week I trusted myself, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expect of yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size, smaller, and after a miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weekday and part of the day (counts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEditing</name>
    <message>
        <source>Pause everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing counts in those days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEditorDialog</name>
    <message>
        <source>New promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be smaller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its first cue: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink a glass of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weekday or more, and it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its anchor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happens anyway, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cues come up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before keep what held then, and so do figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on, another change is set already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc keeps this for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>More about {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>More about {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first use of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is set: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise, your baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promise(s), one baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promise(s), no baseline yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change one thing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;feels heavy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger again: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the pa&amp;use ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause of “{title}” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” rests now. Its record stays, and it can return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return from rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back, due from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is archived. Its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is out of the archive, due from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is your baseline now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted, with its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archived (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything pauses. Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything pauses until {day}. Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one small promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your promises will be listed here, each with its cue and its smaller version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLogWindow</name>
    <message>
        <source>Kept: quick log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {due} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {open} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>{when}, {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise} On a hard day: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check-in is off in Settings, so the cue stays silent for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} lies in your quiet hours ({begin} to {end}), so this cue would wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} and {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your recovery code, shown this once. Print it or write it down, and keep it away from this computer. Without the passphrase and without this code nobody can read the diary, and nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it with the next copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reflecting</name>
    <message>
        <source>Kept at {time}, {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionDialog</name>
    <message>
        <source>Reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped you finish?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nearly stopped you, and what did you do about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you adjust next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is plenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…can trust myself with small things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc keeps this for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up what is there, then bringing it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>That week is still to come. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your next ten small promises, how many will you keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week I trusted myself to do what I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chance has a word yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {kept} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them at the smaller size.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} · {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, after {then} {before}. Chance alone does as much about 1 time in {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell: there are not enough chances to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise stands apart from the weeks before, as far as one can say. Most weeks are so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a miss the next chance was kept {kept} of {of} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, and {then} {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You noted “{name}” then, %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} {noted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap persists, as far as one can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in the %n week(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the next ten: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted yourself: {n} of 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Change one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time, so that you can see what it does. You can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size that goes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its anchor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cues come up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>That is what is promised already. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller version needs a few words. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell: {k} of {enough} chances so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {now} since then. There were none before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {now} since then, {then} before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>That is how it is already. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell: it came {k} of {enough} times so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {now} times since then. It never came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {now} times since then, {then} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, in place of: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line about the day, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts and the two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {weekday} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Which promise? The backup holds:
{titles}
Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Repaired: {count} entries are there, {log} of them out of the history and {backups} out of backups; of {missing} a trace is left and no more. The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: damaged in {n} place(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest change: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {size} MB; {free} MB are free on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place: has backups until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the diary’s file is damaged. A repair brings back what is left of it and what the backups hold, and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room, so that the diary can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, is not there. Connect it when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is a while ago, and something changed since. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is whole and backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is being repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the file and what the backups hold is brought together in a new one. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary and its backups are copied, checked and put in place; what they were before is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing was cut short ({reason}): part of it may still be in the diary or a backup. Make room on the disk, then erase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair could not be written ({reason}). The diary’s file is as it was. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at its file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {backup}. Newest change: {change}. Size: {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary and its backups are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects the diary where this computer is shared, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external disk, or a folder that is synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has backups until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleField</name>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a week, on whichever days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note or an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServesField</name>
    <message>
        <source>In my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it serves, in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The day ends first, then midday, evening and night begin, each later than the one before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change holds at once. The first two groups travel with your diary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change any word: this is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing I learned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your notes: a sentence goes along when ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedItemDialog</name>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All of it is back. What was there before is the newest of your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is as it was then. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is as it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds all of it and was checked. On the other computer: Settings, Another computer, Take a file in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowsDialog</name>
    <message>
        <source>This shows that I…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterPicker</name>
    <message>
        <source>A few words are enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Drink a glass of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the kettle goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window and take five breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right after getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch for one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise both arms once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first cup of coffee or tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step outside the door for two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in the doorway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after settling in from work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone away for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the evening meal is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one friendly message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after sitting down on the bus or train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone how their day was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you come home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thank you for one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while the table is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for two minutes without the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone down once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when somebody starts to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen next to the coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book on the pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or practise for two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after hanging up the coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn one new word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while waiting for the kettle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear one thing off the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before opening mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what I promised somebody today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notebook beside the toothbrush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one message that is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out what tomorrow needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item by the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the lights go down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside one coin for what I owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jar beside the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>an import of %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the review of the week of {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you noted of the day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week’s two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of your promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your word on a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you kept as a strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>using a strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change to a check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change to your friends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation with a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in the log of what you shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasing what you shared from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you noted on “{title}”, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” on {day} made open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the promise “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change to “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of “{title}” for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archiving “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is writing to the diary, so nothing was saved just now. What was there is safe. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary can be read but not written, so nothing was saved. What was there is safe. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it ({reason}), so nothing was saved just now. What was there is safe. Make room or check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be read ({reason}). Nothing was changed. Check the disk; your backups are in the folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>Everything paused for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson from a day that went otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, in place of: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{now}” in place of “{then}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a smaller version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hard day: “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its anchor: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cue changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went by itself, and began to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest ended, and it came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It paused for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You kept that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one thing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>Not used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{used}. The next chance will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used}, kept after {kept} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy needs a name of a few words. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that worked for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each is offered when what it is for gets in the way again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson of {day} · {title} · kept after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped on {day} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategiesPage</name>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works for you is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson that was followed by keeping, or what helped you, becomes a strategy when you say so. It is offered again when the same thing gets in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, and followed by keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyCard</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyDialog</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words you will know again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you would tell a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered to you again when the same thing gets in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets in the way when you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which promises?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: for every promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyOffer</name>
    <message>
        <source>This helped you before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. What is kept after it will be its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeSetting</name>
    <message>
        <source>Time of the cue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{line} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from {first} to {last}. Nothing was due then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slept badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tiny promise is enough to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here each day, and one click says that you kept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised for other days appears here when its day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Kept: nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {kept} of {due} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryOutDialog</name>
    <message>
        <source>Try it for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the kettle, with music, before opening mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do differently for two weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cue from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change, nothing else. In two weeks Kept asks: keep it, or go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day as Qt&apos;s date format writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day as Qt&apos;s date format writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small promise(s) today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of today is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for today, in place of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word yet: it counts neither way until you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept at its smaller size: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today: one data point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: it counts neither way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Kept&apos;s own file, all of it (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues as calendar events (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My diary</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}. It is as private as the place where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CheckIn</name>
    <message>
        <source>Time of: {check_in}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Connected</name>
    <message>
        <source>{name} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone from here, with conversations and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small wins are not asked about any more. The friend&apos;s form has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause has ended. Promises are due from today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Search titles, notes, lessons and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_JournalPlace</name>
    <message>
        <source>{line} ({title}, {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>What do you expect to matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewTag</name>
    <message>
        <source>Add what was around: a place, people, a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Patterns</name>
    <message>
        <source>Looking through your days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from today. In two weeks Kept asks whether you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TagChip</name>
    <message>
        <source>helped: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
