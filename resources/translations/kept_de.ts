<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kept</source>
        <translation>Über Kept</translation>
    </message>
    <message>
        <source>Kept {version}</source>
        <translation>Kept {version}</translation>
    </message>
    <message>
        <source>Tiny promises, kept. Everything stays on your computer.</source>
        <translation>Winzige Versprechen, gehalten. Alles bleibt auf deinem Computer.</translation>
    </message>
    <message>
        <source>Kept is no therapy and takes no therapist’s place. If things are heavy, talk to someone: your doctor, or a helpline in your country (findahelpline.com lists them, free of charge). In danger, call your emergency number: 112 in Europe, 911 or 988 in the United States and Canada.</source>
        <translation>Kept ist keine Therapie und ersetzt keine. Wenn es schwer ist, sprich mit jemandem: deiner Ärztin, deinem Arzt oder einem Sorgentelefon in deinem Land (findahelpline.com nennt sie, kostenlos). In Gefahr wähle den Notruf: 112 in Europa, 911 oder 988 in den USA und Kanada.</translation>
    </message>
    <message>
        <source>What Kept is not</source>
        <translation>Was Kept nicht ist</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>The log, without a word of yours</source>
        <translation>Das Protokoll, ohne ein Wort von dir</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Kept uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3 (LGPL). They are shared libraries beside the program: you may replace them by versions of your own, and study them for that. Their sources are at www.qt.io, the licence at www.gnu.org/licenses/lgpl-3.0.</source>
        <translation>Kept nutzt Qt {version} und PySide6 unter der GNU Lesser General Public License, Version 3 (LGPL). Es sind gemeinsam genutzte Bibliotheken neben dem Programm: Du darfst sie durch eigene Fassungen ersetzen und sie dafür untersuchen. Ihre Quellen sind auf www.qt.io, die Lizenz auf www.gnu.org/licenses/lgpl-3.0.</translation>
    </message>
    <message>
        <source>Kept itself: MIT licence, the Kept authors.</source>
        <translation>Kept selbst: MIT-Lizenz, die Autorinnen und Autoren von Kept.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Skipped. It counts neither way.</source>
        <translation>Ausgelassen. Das zählt in keine Richtung.</translation>
    </message>
    <message>
        <source>Skipped, and noted. No figure moves.</source>
        <translation>Ausgelassen und notiert. Keine Zahl bewegt sich.</translation>
    </message>
    <message>
        <source>Noted. {kept} of the last {of} are kept.</source>
        <translation>Notiert. {kept} der letzten {of} sind gehalten.</translation>
    </message>
    <message>
        <source>Noted. One day is one data point.</source>
        <translation>Notiert. Ein Tag ist ein Datenpunkt.</translation>
    </message>
    <message>
        <source>Noted. The next chance stands for itself.</source>
        <translation>Notiert. Die nächste Gelegenheit steht für sich.</translation>
    </message>
    <message>
        <source>Kept at its smaller size.</source>
        <translation>In der kleineren Fassung gehalten.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gehalten.</translation>
    </message>
    <message>
        <source>{start} That is the first one.</source>
        <translation>{start} Das ist das erste Mal.</translation>
    </message>
    <message>
        <source>{start} That is {kept} of the last {of}.</source>
        <translation>{start} Das sind {kept} der letzten {of}.</translation>
    </message>
    <message>
        <source>{start} You came back on the same day.</source>
        <translation>{start} Du bist am selben Tag zurückgekommen.</translation>
    </message>
    <message>
        <source>{start} You came back at the first chance after a miss.</source>
        <translation>{start} Du bist nach einer Lücke bei der ersten Gelegenheit zurückgekommen.</translation>
    </message>
    <message>
        <source>{start} You came back after two misses.</source>
        <translation>{start} Du bist nach zwei Lücken zurückgekommen.</translation>
    </message>
    <message>
        <source>{start} You came back after several misses.</source>
        <translation>{start} Du bist nach mehreren Lücken zurückgekommen.</translation>
    </message>
    <message>
        <source>{start} That is all {n} of this week.</source>
        <translation>{start} Das sind alle {n} dieser Woche.</translation>
    </message>
    <message>
        <source>{start} It felt heavy before.</source>
        <translation>{start} Vorher fühlte es sich schwer an.</translation>
    </message>
    <message>
        <source>{start} You had noted “{hard}” today.</source>
        <translation>{start} Du hattest heute „{hard}“ notiert.</translation>
    </message>
    <message>
        <source>{start} This time in the morning.</source>
        <translation>{start} Diesmal am Morgen.</translation>
    </message>
    <message>
        <source>{start} This time at midday.</source>
        <translation>{start} Diesmal am Mittag.</translation>
    </message>
    <message>
        <source>{start} This time in the evening.</source>
        <translation>{start} Diesmal am Abend.</translation>
    </message>
    <message>
        <source>{start} This time at night.</source>
        <translation>{start} Diesmal in der Nacht.</translation>
    </message>
    <message>
        <source>{start} {kept} of {due} for today.</source>
        <translation>{start} {kept} von {due} für heute.</translation>
    </message>
</context>
<context>
    <name>AcknowledgementBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Zurückschauen</translation>
    </message>
</context>
<context>
    <name>Adjusting</name>
    <message>
        <source>Change a promise…</source>
        <translation>Ein Versprechen ändern…</translation>
    </message>
    <message>
        <source>Change a check-in…</source>
        <translation>Einen Check-in ändern…</translation>
    </message>
    <message>
        <source>One change at a time, or none: a week may stay as it is.</source>
        <translation>Eine Änderung auf einmal, oder keine: Eine Woche darf bleiben, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>AfterSetting</name>
    <message>
        <source>Minutes after the other promise was kept</source>
        <translation>Minuten, nachdem das andere Versprechen gehalten wurde</translation>
    </message>
    <message>
        <source>minutes after</source>
        <translation>Minuten nach</translation>
    </message>
    <message>
        <source>After which promise</source>
        <translation>Nach welchem Versprechen</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>What got in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
</context>
<context>
    <name>AnswerCueDialog</name>
    <message>
        <source>Answer cue</source>
        <translation>Hinweis beantworten</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Was auf ein Wort wartet</translation>
    </message>
    <message>
        <source>No cue waits for a word</source>
        <translation>Kein Hinweis wartet auf ein Wort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Kept is running with this diary already, and its window does not answer. Your diary is safe. Wait a moment, or end that Kept, then start it again.</source>
        <translation>Kept läuft mit diesem Tagebuch schon, und sein Fenster antwortet nicht. Dein Tagebuch ist sicher. Warte einen Moment oder beende jenes Kept, dann starte es noch einmal.</translation>
    </message>
    <message>
        <source>Something in Kept went wrong. Your diary is safe, and Kept goes on. Where it happened is in the log; Settings, Safety copies what helps to mend it.</source>
        <translation>In Kept ging etwas schief. Dein Tagebuch ist sicher, und Kept läuft weiter. Wo es geschah, steht im Protokoll; Einstellungen, Sicherheit kopiert, was beim Beheben hilft.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed ({why}). Nothing else was touched.</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden ({why}). Sonst wurde nichts berührt.</translation>
    </message>
</context>
<context>
    <name>AwayLine</name>
    <message>
        <source>Fill in</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Set a pause</source>
        <translation>Eine Pause setzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The days since {day} have no word yet.</source>
        <translation>Die Tage seit dem {day} haben noch kein Wort.</translation>
    </message>
</context>
<context>
    <name>AwryDayDialog</name>
    <message>
        <source>The day went otherwise</source>
        <translation>Der Tag kam anders</translation>
    </message>
    <message>
        <source>One safe thing</source>
        <translation>Eine sichere Sache</translation>
    </message>
    <message numerus="yes">
        <source>{count} promise(s) still open</source>
        <translation>
            <numerusform>{count} Versprechen noch offen</numerusform>
            <numerusform>{count} Versprechen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day went otherwise. That is information.</source>
        <translation>Der Tag kam anders. Auch das ist eine Information.</translation>
    </message>
    <message>
        <source>What interrupted it?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation>Eine Lehre, wenn es eine gibt</translation>
    </message>
    <message>
        <source>One safe thing, if there is room for it</source>
        <translation>Eine sichere Sache, wenn Platz dafür ist</translation>
    </message>
    <message>
        <source>Do it now, choose it here, and it counts as kept.</source>
        <translation>Tu sie jetzt, wähle sie hier, und sie zählt als gehalten.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Den Tag notieren</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be written to {folder} ({reason}). Your diary is as it was. Make room or check the folder, then try again.</source>
        <translation>In {folder} konnte keine Sicherung geschrieben werden ({reason}). Dein Tagebuch ist, wie es war. Schaffe Platz oder prüfe den Ordner, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no backup of a diary, or it is locked with another passphrase. Nothing was changed. Choose another file: kept backups lists them.</source>
        <translation>{path} ist keine Sicherung eines Tagebuchs oder mit einer anderen Passphrase verschlossen. Nichts wurde geändert. Wähle eine andere Datei: kept backups zählt sie auf.</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({reason}). Your diary is as it was. Make room, or choose another backup, then try again.</source>
        <translation>Die Sicherung konnte nicht zurückgeholt werden ({reason}). Dein Tagebuch ist, wie es war. Schaffe Platz oder wähle eine andere Sicherung, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The backup {name} is not as it was written: its file is damaged. Nothing was changed. Choose another one: kept backups lists them.</source>
        <translation>Die Sicherung {name} ist nicht, wie sie geschrieben wurde: Ihre Datei ist beschädigt. Nichts wurde geändert. Wähle eine andere: kept backups zählt sie auf.</translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, could not be written ({reason}). Your diary and the backups beside it are safe. Connect it, or choose another place.</source>
        <translation>In den zweiten Ort für Sicherungen, {folder}, konnte nicht geschrieben werden ({reason}). Dein Tagebuch und die Sicherungen daneben sind sicher. Verbinde ihn oder wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking into them</source>
        <translation>Sie werden durchgesehen</translation>
    </message>
    <message>
        <source>There is none yet. The first is made half an hour after a change.</source>
        <translation>Es gibt noch keine. Die erste entsteht eine halbe Stunde nach einer Änderung.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Eine andere Datei…</translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Deine Sicherungen</translation>
    </message>
</context>
<context>
    <name>BindKey</name>
    <message>
        <source>Open Settings, Keyboard, View and Customise Shortcuts.</source>
        <translation>Öffne Einstellungen, Tastatur, Tastenkürzel ansehen und anpassen.</translation>
    </message>
    <message>
        <source>At its end choose Custom Shortcuts, then Add Shortcut.</source>
        <translation>Wähle ganz unten Eigene Tastenkürzel, dann Tastenkürzel hinzufügen.</translation>
    </message>
    <message>
        <source>Name it, paste the command, choose Set Shortcut, press the key.</source>
        <translation>Gib ihm einen Namen, füge den Befehl ein, wähle Tastenkürzel festlegen, drücke die Taste.</translation>
    </message>
    <message>
        <source>Open System Settings, Keyboard, Shortcuts.</source>
        <translation>Öffne Systemeinstellungen, Tastatur, Kurzbefehle.</translation>
    </message>
    <message>
        <source>Choose Add New, Command or Script, and paste the command.</source>
        <translation>Wähle Neu hinzufügen, Befehl oder Skript, und füge den Befehl ein.</translation>
    </message>
    <message>
        <source>Press the button beside it, then the key, and apply.</source>
        <translation>Drücke den Knopf daneben, dann die Taste, und wende es an.</translation>
    </message>
    <message>
        <source>Open Settings, Keyboard, Application Shortcuts.</source>
        <translation>Öffne Einstellungen, Tastatur, Tastenkürzel für Anwendungen.</translation>
    </message>
    <message>
        <source>Choose Add and paste the command.</source>
        <translation>Wähle Hinzufügen und füge den Befehl ein.</translation>
    </message>
    <message>
        <source>Choose OK, then press the key.</source>
        <translation>Wähle OK, dann drücke die Taste.</translation>
    </message>
    <message>
        <source>Right-click the desktop, choose New, Shortcut.</source>
        <translation>Klicke mit rechts auf den Desktop, wähle Neu, Verknüpfung.</translation>
    </message>
    <message>
        <source>Paste the command as its location and name it.</source>
        <translation>Füge den Befehl als Speicherort ein und gib ihr einen Namen.</translation>
    </message>
    <message>
        <source>Right-click it, Properties: press the key in Shortcut key.</source>
        <translation>Klicke mit rechts darauf, Eigenschaften: Drücke die Taste im Feld Tastenkombination.</translation>
    </message>
    <message>
        <source>Open Shortcuts and make a new shortcut.</source>
        <translation>Öffne Kurzbefehle und lege einen neuen Kurzbefehl an.</translation>
    </message>
    <message>
        <source>Add the action Run Shell Script and paste the command.</source>
        <translation>Füge die Aktion Shell-Skript ausführen hinzu und füge den Befehl ein.</translation>
    </message>
    <message>
        <source>In its details choose Add Keyboard Shortcut, press the key.</source>
        <translation>Wähle in seinen Details Tastaturkurzbefehl hinzufügen, drücke die Taste.</translation>
    </message>
    <message>
        <source>The baseline: done</source>
        <translation>Das Grundversprechen: getan</translation>
    </message>
    <message>
        <source>{title}: done</source>
        <translation>{title}: getan</translation>
    </message>
    <message>
        <source>{title}: smaller version</source>
        <translation>{title}: kleinere Fassung</translation>
    </message>
    <message>
        <source>Answer the cues that wait</source>
        <translation>Die wartenden Hinweise beantworten</translation>
    </message>
    <message>
        <source>Hold cues for 1 hour</source>
        <translation>Hinweise 1 Stunde anhalten</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>BindKeyDialog</name>
    <message>
        <source>A key of your own</source>
        <translation>Eine eigene Taste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>Dein Desktop</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>One key of your desktop, wherever you are</source>
        <translation>Eine Taste deines Desktops, wo immer du bist</translation>
    </message>
    <message>
        <source>Your desktop runs a command when you press a key. Kept does it without a window and says in a notification what it did.</source>
        <translation>Dein Desktop führt einen Befehl aus, wenn du eine Taste drückst. Kept tut das ohne Fenster und sagt in einer Benachrichtigung, was es getan hat.</translation>
    </message>
    <message>
        <source>What the key does</source>
        <translation>Was die Taste tut</translation>
    </message>
    <message>
        <source>Its command</source>
        <translation>Ihr Befehl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BreatheDialog</name>
    <message>
        <source>This feels heavy</source>
        <translation>Das fühlt sich schwer an</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>So small that it goes on a hard day</source>
        <translation>So klein, dass es an einem schweren Tag geht</translation>
    </message>
    <message>
        <source>Even smaller, if you like</source>
        <translation>Noch kleiner, wenn du magst</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>In ein paar Worten, wenn du magst</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One minute first</source>
        <translation>Erst eine Minute</translation>
    </message>
    <message>
        <source>Nothing has to happen in it.</source>
        <translation>Nichts muss in ihr geschehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What would go well now?</source>
        <translation>Was ginge jetzt gut?</translation>
    </message>
    <message>
        <source>In place of “{title}”</source>
        <translation>Statt „{title}“</translation>
    </message>
    <message>
        <source>A smaller version, just as good</source>
        <translation>Eine kleinere Fassung, genauso gut</translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation>Und an einem schweren Tag?</translation>
    </message>
    <message>
        <source>What makes it heavy?</source>
        <translation>Was macht es schwer?</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Your diary holds {holding}.</source>
        <translation>Dein Tagebuch enthält {holding}.</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Eine Datei aufnehmen</translation>
    </message>
    <message>
        <source>Kept’s backups (*.db)</source>
        <translation>Sicherungen von Kept (*.db)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Die Datei schreiben</translation>
    </message>
    <message>
        <source>Kept diary {day}</source>
        <comment>the name of a file</comment>
        <translation>Kept-Tagebuch {day}</translation>
    </message>
    <message>
        <source>It does not open: damaged, or of another passphrase.</source>
        <translation>Sie öffnet sich nicht: beschädigt oder mit einer anderen Passphrase.</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before something was brought back</source>
        <translation>bevor etwas zurückgeholt wurde</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>What {source} recorded</source>
        <translation>Was {source} aufgezeichnet hat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>New: {amount}.</source>
        <translation>Neu: {amount}.</translation>
    </message>
    <message>
        <source>Changed: {n}.</source>
        <translation>Geändert: {n}.</translation>
    </message>
    <message>
        <source>It is one step: Undo takes it back.</source>
        <translation>Es ist ein Schritt: Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Its settings came along; undo does not reach them.</source>
        <translation>Die Einstellungen kamen mit; Rückgängig erreicht sie nicht.</translation>
    </message>
    <message>
        <source>{what}, from {first} to {last}</source>
        <translation>{what}, von {first} bis {last}</translation>
    </message>
    <message>
        <source>As you left them: {n}.</source>
        <translation>Wie du sie gelassen hast: {n}.</translation>
    </message>
    <message>
        <source>Nothing has come in yet: choose what does.</source>
        <translation>Noch ist nichts hereingekommen: Wähle, was hereinkommt.</translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation>Alles davon ist schon in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>there already: what is new is added</source>
        <translation>schon da: Neues kommt hinzu</translation>
    </message>
    <message>
        <source>Days with their feelings and context: {n}.</source>
        <translation>Tage mit ihren Gefühlen und Umständen: {n}.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CalmSection</name>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Day of the weekly review</source>
        <translation>Tag des Wochenrückblicks</translation>
    </message>
    <message>
        <source>Time of the weekly review</source>
        <translation>Uhrzeit des Wochenrückblicks</translation>
    </message>
    <message>
        <source>What do I promise today?</source>
        <translation>Was verspreche ich heute?</translation>
    </message>
    <message>
        <source>A glance, nothing more.</source>
        <translation>Ein Blick, mehr nicht.</translation>
    </message>
    <message>
        <source>Two minutes to look back.</source>
        <translation>Zwei Minuten, um zurückzuschauen.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours and check-ins</source>
        <translation>Ruhezeiten und Check-ins</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>No cue comes then. Equal times: none.</source>
        <translation>Dann kommt kein Hinweis. Gleiche Zeiten: keine.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>What improved, one adjustment.</source>
        <translation>Was besser wurde, eine Anpassung.</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Keep as a strategy…</source>
        <translation>Als Strategie behalten…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>And {count} before them.</source>
        <translation>Und davor noch {count}.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Nothing is needed here</source>
        <translation>Hier ist nichts nötig</translation>
    </message>
    <message>
        <source>One line about today</source>
        <translation>Eine Zeile über heute</translation>
    </message>
    <message>
        <source>Change one thing…</source>
        <translation>Eine Sache ändern…</translation>
    </message>
    <message>
        <source>Cues that passed unseen</source>
        <translation>Hinweise, die ungesehen vorbeigingen</translation>
    </message>
</context>
<context>
    <name>CheckInRevising</name>
    <message>
        <source>Changed, as a try. Once it came five times you can see what it did.</source>
        <translation>Geändert, als Versuch. Sobald er fünfmal kam, kannst du sehen, was es bewirkt hat.</translation>
    </message>
</context>
<context>
    <name>CheckInRevisionDialog</name>
    <message>
        <source>Change one thing</source>
        <translation>Eine Sache ändern</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Was ändert sich?</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Seine Zeit</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Sein Inhalt</translation>
    </message>
    <message>
        <source>It comes up</source>
        <translation>Er kommt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>In ein paar Worten, wenn du magst</translation>
    </message>
    <message>
        <source>That is how it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>Change one thing about: {check_in}</source>
        <translation>Eine Sache ändern an: {check_in}</translation>
    </message>
    <message>
        <source>One at a time, so that you can see what it does. You can go back.</source>
        <translation>Eins nach dem anderen, damit du siehst, was es bewirkt. Du kannst zurückgehen.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt er?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>CheckInSetting</name>
    <message>
        <source>At which check-in</source>
        <translation>Bei welchem Check-in</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Morning check-in</source>
        <translation>Check-in am Morgen</translation>
    </message>
    <message>
        <source>Mid-day check-in</source>
        <translation>Check-in am Mittag</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>Check-in am Abend</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Your diary was moved to {folder} and is not to be found there now. Nothing was changed. Connect the drive it is on, or name its folder with --data.</source>
        <translation>Dein Tagebuch ist nach {folder} umgezogen und dort gerade nicht zu finden. Nichts wurde geändert. Schließe das Laufwerk an, auf dem es liegt, oder nenne seinen Ordner mit --data.</translation>
    </message>
    <message>
        <source>The machine did not allow it ({reason}). Nothing was changed. Check the place and its permissions, then try again.</source>
        <translation>Der Rechner hat es nicht zugelassen ({reason}). Nichts wurde geändert. Prüfe den Ort und seine Rechte, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Tiny promises, kept. Without a command the window opens.</source>
        <translation>Winzige Versprechen, gehalten. Ohne einen Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>start in the tray</source>
        <translation>in der Leiste starten</translation>
    </message>
    <message>
        <source>answer the cues that wait</source>
        <translation>die wartenden Hinweise beantworten</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>{message}. See {program} --help.</source>
        <translation>{message}. Mehr dazu: {program} --help.</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>print nothing</source>
        <translation>nichts ausgeben</translation>
    </message>
    <message>
        <source>say it in a notification of the desktop, for keys and launchers</source>
        <translation>es in einer Benachrichtigung des Desktops sagen, für Tasten und Starter</translation>
    </message>
    <message>
        <source>the diary’s folder</source>
        <translation>der Ordner des Tagebuchs</translation>
    </message>
    <message>
        <source>how reliably promises are kept, and how sure that is</source>
        <translation>wie verlässlich Versprechen gehalten werden, und wie sicher das ist</translation>
    </message>
    <message>
        <source>what helps and what hinders, where it is real</source>
        <translation>was hilft und was hindert, wo es wirklich so ist</translation>
    </message>
    <message>
        <source>{sentence} {effect} Shown since {day}.</source>
        <translation>{sentence} {effect} Gezeigt seit {day}.</translation>
    </message>
    <message>
        <source>{title}: not enough yet</source>
        <translation>{title}: noch nicht genug</translation>
    </message>
    <message>
        <source>{title}: about {n} of 10 ({low} to {high}), of {chances} chances</source>
        <translation>{title}: etwa {n} von 10 ({low} bis {high}), aus {chances} Gelegenheiten</translation>
    </message>
    <message>
        <source>  {why}</source>
        <translation>  {why}</translation>
    </message>
    <message>
        <source>Kept or the computer was off, or its clock was set</source>
        <translation>Kept oder der Computer war aus, oder seine Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>cues were held</source>
        <translation>Hinweise waren angehalten</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>„Nicht stören“</translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation>ein Fenster füllte den Bildschirm</translation>
    </message>
    <message>
        <source>the next cue took its place</source>
        <translation>der nächste Hinweis trat an seine Stelle</translation>
    </message>
    <message>
        <source>2026-03-29T08:00, with or without an offset; or a date</source>
        <translation>2026-03-29T08:00, mit oder ohne Zeitverschiebung; oder ein Datum</translation>
    </message>
    <message>
        <source>when every cue is due, in order; a week from now on</source>
        <translation>wann jeder Hinweis fällig ist, der Reihe nach; eine Woche ab jetzt</translation>
    </message>
    <message>
        <source>as if you were there</source>
        <translation>als wärst du dort</translation>
    </message>
    <message>
        <source>hold cues for a while; what is due stays due</source>
        <translation>Hinweise eine Weile anhalten; was fällig ist, bleibt fällig</translation>
    </message>
    <message>
        <source>No cue is due in that time.</source>
        <translation>In dieser Zeit ist kein Hinweis fällig.</translation>
    </message>
    <message>
        <source>Cues come again as they are due.</source>
        <translation>Hinweise kommen wieder, wie sie fällig sind.</translation>
    </message>
    <message>
        <source>That time is over already. Cues were not held.</source>
        <translation>Diese Zeit ist schon vorbei. Hinweise wurden nicht angehalten.</translation>
    </message>
    <message>
        <source>Cues are held until {until}. What is due stays due.</source>
        <translation>Hinweise sind bis {until} angehalten. Was fällig ist, bleibt fällig.</translation>
    </message>
    <message>
        <source>No cue has come yet.</source>
        <translation>Bisher kam kein Hinweis.</translation>
    </message>
    <message>
        <source>Last cue: {title}, {at}.</source>
        <translation>Letzter Hinweis: {title}, {at}.</translation>
    </message>
    <message>
        <source>Cues are held until {until}.</source>
        <translation>Hinweise sind bis {until} angehalten.</translation>
    </message>
    <message>
        <source>Held: {title}, {day} ({why}).</source>
        <translation>Zurückgehalten: {title}, {day} ({why}).</translation>
    </message>
    <message>
        <source>Passed unseen: {title}, {day} ({why}).</source>
        <translation>Ungesehen vorbei: {title}, {day} ({why}).</translation>
    </message>
    <message>
        <source>“{text}” is no time to come</source>
        <translation>„{text}“ liegt nicht in der Zukunft</translation>
    </message>
    <message>
        <source>“{text}” is no instant ({form})</source>
        <translation>„{text}“ ist kein Zeitpunkt ({form})</translation>
    </message>
    <message>
        <source>“{text}” is no time zone</source>
        <translation>„{text}“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>remove for good, from history and backups as well</source>
        <translation>endgültig löschen, auch aus Verlauf und Sicherungen</translation>
    </message>
    <message>
        <source>the whole diary</source>
        <translation>das ganze Tagebuch</translation>
    </message>
    <message>
        <source>do it; without, it is said what goes</source>
        <translation>es tun; ohne wird gesagt, was ginge</translation>
    </message>
    <message>
        <source>This would go for good: {what} (entries: {entries}), its history, its traces in backups ({backups} here), and all that was typed in the window and not saved. Undo does not reach it. Nothing was erased.
To keep a copy first: kept export FILE. To go on, type it again with --yes.</source>
        <translation>Das wäre endgültig weg: {what} (Einträge: {entries}), der Verlauf dazu, die Spuren in den Sicherungen ({backups} hier) und alles, was im Fenster getippt und nicht gespeichert ist. Rückgängig erreicht es nicht. Nichts wurde gelöscht.
Um vorher eine Kopie zu behalten: kept export FILE. Um weiterzugehen, tippe es noch einmal mit --yes.</translation>
    </message>
    <message>
        <source>Erased: {what} (entries: {entries}), from the diary, its history and its backups.</source>
        <translation>Gelöscht: {what} (Einträge: {entries}), aus dem Tagebuch, seinem Verlauf und seinen Sicherungen.</translation>
    </message>
    <message>
        <source>{text} The second place for backups is not there now: what it holds is as it was. Connect it, then erase once more.</source>
        <translation>{text} Der zweite Ort für Sicherungen ist gerade nicht da: Was dort liegt, ist, wie es war. Schließe ihn an, dann lösche noch einmal.</translation>
    </message>
    <message>
        <source>Name one of these: a promise, a range (--from, --to), or --everything. Nothing was erased.</source>
        <translation>Nenne eines davon: ein Versprechen, einen Zeitraum (--from, --to) oder --everything. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>everything in this diary</source>
        <translation>alles in diesem Tagebuch</translation>
    </message>
    <message>
        <source>the days {first} to {last}</source>
        <translation>die Tage {first} bis {last}</translation>
    </message>
    <message>
        <source>Type: kept check --repair</source>
        <translation>Tippe: kept check --repair</translation>
    </message>
    <message>
        <source>Type: kept backup</source>
        <translation>Tippe: kept backup</translation>
    </message>
    <message>
        <source>how the diary’s file, its backups and the disk are</source>
        <translation>wie es um die Datei des Tagebuchs, seine Sicherungen und den Datenträger steht</translation>
    </message>
    <message>
        <source>rebuild what is damaged</source>
        <translation>wiederherstellen, was beschädigt ist</translation>
    </message>
    <message>
        <source>There is no diary here yet: kept add begins it.</source>
        <translation>Hier ist noch kein Tagebuch: kept add beginnt es.</translation>
    </message>
    <message>
        <source>Kept’s window is open with this diary. Nothing was changed. Repair it there (Settings, Safety), or quit Kept first.</source>
        <translation>Das Fenster von Kept ist mit diesem Tagebuch offen. Nichts wurde geändert. Repariere es dort (Einstellungen, Sicherheit), oder beende Kept zuerst.</translation>
    </message>
    <message>
        <source>what worked, and how often it did</source>
        <translation>was gewirkt hat, und wie oft</translation>
    </message>
    <message>
        <source>No strategy has these words: {words}</source>
        <translation>Keine Strategie hat diese Wörter: {words}</translation>
    </message>
    <message>
        <source>No strategy is kept yet. The window keeps one from a lesson.</source>
        <translation>Noch keine Strategie ist behalten. Im Fenster wird aus einer Lehre eine.</translation>
    </message>
    <message>
        <source>{name} · {evidence}</source>
        <translation>{name} · {evidence}</translation>
    </message>
    <message>
        <source>when: {names}</source>
        <translation>wenn: {names}</translation>
    </message>
    <message>
        <source>log a promise</source>
        <translation>ein Versprechen eintragen</translation>
    </message>
    <message>
        <source>the baseline, without naming it</source>
        <translation>das Grundversprechen, ohne es zu nennen</translation>
    </message>
    <message>
        <source>kept at its smaller size</source>
        <translation>in der kleineren Fassung gehalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>counts neither way; may be chosen in advance</source>
        <translation>zählt in keine Richtung; darf im Voraus gewählt werden</translation>
    </message>
    <message>
        <source>1 heavy, 5 light</source>
        <translation>1 schwer, 5 leicht</translation>
    </message>
    <message>
        <source>note the day’s context</source>
        <translation>die Umstände des Tages notieren</translation>
    </message>
    <message>
        <source>nothing of note</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>three questions about a log</source>
        <translation>drei Fragen zu einem Eintrag</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>repeat what was taken back</source>
        <translation>wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>{title}: {line}</source>
        <translation>{title}: {line}</translation>
    </message>
    <message>
        <source>Name what is special about the day (--tag NAME), or --nothing.</source>
        <translation>Nenne, was an dem Tag besonders ist (--tag NAME), oder --nothing.</translation>
    </message>
    <message>
        <source>Noted for {day}: {names}.</source>
        <translation>Notiert für {day}: {names}.</translation>
    </message>
    <message>
        <source>Give at least one answer: see kept reflect --help.</source>
        <translation>Gib mindestens eine Antwort: siehe kept reflect --help.</translation>
    </message>
    <message>
        <source>Noted on “{title}”, {day}.</source>
        <translation>Notiert zu „{title}“, {day}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Name a promise, or say --baseline.</source>
        <translation>Nenne ein Versprechen, oder sag --baseline.</translation>
    </message>
    <message>
        <source>{line}
One lesson, if there is one: {command} --lesson “…”</source>
        <translation>{line}
Eine Lehre, wenn es eine gibt: {command} --lesson „…“</translation>
    </message>
    <message>
        <source>of html and pdf: YYYY-MM-DD, today or yesterday</source>
        <translation>bei html und pdf: JJJJ-MM-TT, today oder yesterday</translation>
    </message>
    <message>
        <source>bring in what another program recorded</source>
        <translation>hereinholen, was ein anderes Programm aufgezeichnet hat</translation>
    </message>
    <message>
        <source>else told by its content</source>
        <translation>sonst am Inhalt erkannt</translation>
    </message>
    <message>
        <source>say what would come in</source>
        <translation>sagen, was hereinkäme</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>das Tagebuch in eine Datei schreiben</translation>
    </message>
    <message>
        <source>else told by the name’s ending; json if by none</source>
        <translation>sonst an der Endung des Namens erkannt; sonst json</translation>
    </message>
    <message>
        <source>a made-up diary of a year, to look around in</source>
        <translation>ein erfundenes Tagebuch eines Jahres, zum Umsehen</translation>
    </message>
    <message>
        <source>  {title}: {entries}</source>
        <translation>  {title}: {entries}</translation>
    </message>
    <message>
        <source>  {title}: {entries}, {first} to {last}</source>
        <translation>  {title}: {entries}, {first} bis {last}</translation>
    </message>
    <message>
        <source>--from and --to are for html and pdf. Nothing was written.</source>
        <translation>--from und --to sind für html und pdf. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is a diary in {folder} already. It was left as it is. Name an empty folder.</source>
        <translation>In {folder} ist schon ein Tagebuch. Es blieb, wie es ist. Nenne einen leeren Ordner.</translation>
    </message>
    <message>
        <source>A made-up year is in {folder}. Look around: kept --data {folder}</source>
        <translation>Ein erfundenes Jahr liegt in {folder}. Sieh dich um: kept --data {folder}</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Name another.</source>
        <translation>{path} ist schon da und blieb, wie es ist. Nenne einen anderen Namen.</translation>
    </message>
    <message>
        <source>{source}: would bring in new promises: {promises}, new entries: {entries}; updated: {changed}, there already: {there}.</source>
        <translation>{source}: Es kämen herein: neue Versprechen: {promises}, neue Einträge: {entries}; aktualisiert: {changed}, schon da: {there}.</translation>
    </message>
    <message>
        <source>{source}: new promises: {promises}, new entries: {entries}; updated: {changed}, there already: {there}.</source>
        <translation>{source}: neue Versprechen: {promises}, neue Einträge: {entries}; aktualisiert: {changed}, schon da: {there}.</translation>
    </message>
    <message>
        <source>As you left them: {count}.</source>
        <translation>Wie du sie gelassen hast: {count}.</translation>
    </message>
    <message>
        <source>Not carried over: {what}</source>
        <translation>Nicht übernommen: {what}</translation>
    </message>
    <message>
        <source>Its settings came along; undo does not reach them.</source>
        <translation>Die Einstellungen kamen mit; Rückgängig erreicht sie nicht.</translation>
    </message>
    <message>
        <source>It is one step: kept undo takes it back.</source>
        <translation>Es ist ein Schritt: kept undo nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <source>It could not be done. Typed in a terminal, Kept says why.</source>
        <translation>Es ließ sich nicht tun. In einem Terminal getippt, sagt Kept, warum.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>A passphrase is asked for, and none was typed. Nothing was changed. Type the command in a terminal; Settings can let the keychain open the diary too.</source>
        <translation>Eine Passphrase wird gebraucht, und es wurde keine eingegeben. Nichts wurde geändert. Gib den Befehl in einem Terminal ein; in den Einstellungen lässt sich erlauben, dass auch der Schlüsselbund das Tagebuch öffnet.</translation>
    </message>
    <message>
        <source>lock the diary and its backups with a passphrase</source>
        <translation>das Tagebuch und seine Sicherungen mit einer Passphrase verschließen</translation>
    </message>
    <message>
        <source>whether the system’s keychain unlocks it as well, for cues and commands</source>
        <translation>ob auch der Schlüsselbund des Systems es öffnet, für Hinweise und Befehle</translation>
    </message>
    <message>
        <source>set it although damaged files go</source>
        <translation>sie setzen, obwohl beschädigte Dateien verschwinden</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>make a promise</source>
        <translation>ein Versprechen geben</translation>
    </message>
    <message>
        <source>when it is hard</source>
        <translation>wenn es schwer ist</translation>
    </message>
    <message>
        <source>its cue in words</source>
        <translation>sein Hinweis in Worten</translation>
    </message>
    <message>
        <source>every day (the default)</source>
        <translation>jeden Tag (wenn nichts anderes gesagt ist)</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>the one all else returns to</source>
        <translation>das, zu dem alles zurückkehrt</translation>
    </message>
    <message>
        <source>what is active, paused, resting</source>
        <translation>was aktiv ist, pausiert oder ruht</translation>
    </message>
    <message>
        <source>let nothing be due for a while</source>
        <translation>eine Weile nichts fällig sein lassen</translation>
    </message>
    <message>
        <source>Promised: {title}.</source>
        <translation>Versprochen: {title}.</translation>
    </message>
    <message>
        <source>No promises yet. Begin with one: kept add TITLE --smaller TEXT</source>
        <translation>Noch keine Versprechen. Beginne mit einem: kept add TITLE --smaller TEXT</translation>
    </message>
    <message>
        <source>“{title}” is paused from {first} to {last}. It counts neither way.</source>
        <translation>„{title}“ ist vom {first} bis {last} pausiert. Das zählt in keine Richtung.</translation>
    </message>
    <message>
        <source>Everything is paused from {first} to {last}. It counts neither way.</source>
        <translation>Alles ist vom {first} bis {last} pausiert. Das zählt in keine Richtung.</translation>
    </message>
    <message>
        <source>{title} (baseline)</source>
        <translation>{title} (Grundversprechen)</translation>
    </message>
    <message>
        <source>{title} (resting)</source>
        <translation>{title} (ruht)</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title} (pausiert)</translation>
    </message>
    <message>
        <source>{title} · smaller: {smaller}</source>
        <translation>{title} · kleiner: {smaller}</translation>
    </message>
    <message>
        <source>the weekly review in text</source>
        <translation>der Wochenrückblick als Text</translation>
    </message>
    <message>
        <source>any day of it: YYYY-MM-DD, today or yesterday</source>
        <translation>ein Tag daraus: JJJJ-MM-TT, today oder yesterday</translation>
    </message>
    <message>
        <source>The week from {first} to {last}</source>
        <translation>Die Woche vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Persists</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>write a backup, checked, into one file</source>
        <translation>eine geprüfte Sicherung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>else beside the others</source>
        <translation>sonst neben die anderen</translation>
    </message>
    <message>
        <source>the backups and what they hold</source>
        <translation>die Sicherungen und was sie enthalten</translation>
    </message>
    <message>
        <source>a second place that backups go to as well</source>
        <translation>ein zweiter Ort, an den Sicherungen auch gehen</translation>
    </message>
    <message>
        <source>bring a backup back; what is there is backed up first</source>
        <translation>eine Sicherung zurückholen; was da ist, wird zuerst gesichert</translation>
    </message>
    <message>
        <source>say what the backup holds</source>
        <translation>sagen, was die Sicherung enthält</translation>
    </message>
    <message>
        <source>this promise of it alone</source>
        <translation>allein dieses Versprechen daraus</translation>
    </message>
    <message>
        <source>{path}: {holding}. Checked.</source>
        <translation>{path}: {holding}. Geprüft.</translation>
    </message>
    <message>
        <source>No backups yet. kept backup makes one.</source>
        <translation>Noch keine Sicherungen. kept backup macht eine.</translation>
    </message>
    <message>
        <source>The backup holds {holding}. Your diary holds {now}. Nothing was changed.</source>
        <translation>Die Sicherung enthält {holding}. Dein Tagebuch enthält {now}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Brought back: {holding}. What was there before ({now}) is in {before}.</source>
        <translation>Zurückgeholt: {holding}. Was vorher da war ({now}), ist in {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n Versprechen</numerusform>
            <numerusform>%n Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{promises}, {entries}</source>
        <translation>{promises}, {entries}</translation>
    </message>
    <message>
        <source>{promises}, {entries}, until {day}</source>
        <translation>{promises}, {entries}, bis {day}</translation>
    </message>
    <message>
        <source>The second place, {folder}, is not there now. Backups go to it once it is back.</source>
        <translation>Der zweite Ort, {folder}, ist gerade nicht da. Sicherungen gehen dorthin, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The second place, {folder}, is ready.</source>
        <translation>Der zweite Ort, {folder}, ist bereit.</translation>
    </message>
    <message>
        <source>The second place, {folder}, has backups until {instant}.</source>
        <translation>Der zweite Ort, {folder}, hat Sicherungen bis {instant}.</translation>
    </message>
    <message>
        <source>damaged, or of another passphrase</source>
        <translation>beschädigt oder mit einer anderen Passphrase</translation>
    </message>
    <message>
        <source>The backup holds “{title}”. Nothing was changed.</source>
        <translation>Die Sicherung enthält „{title}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}” is as in the backup already.</source>
        <translation>„{title}“ ist schon wie in der Sicherung.</translation>
    </message>
    <message>
        <source>“{title}” is as it was in the backup. kept undo takes that back.</source>
        <translation>„{title}“ ist, wie es in der Sicherung war. kept undo nimmt das zurück.</translation>
    </message>
    <message>
        <source>{text}
The backup is locked with a passphrase; this diary has none, so it can be read without one. To lock it: kept passphrase set.</source>
        <translation>{text}
Die Sicherung ist mit einer Passphrase verschlossen; dieses Tagebuch hat keine und lässt sich ohne eine lesen. Um es zu verschließen: kept passphrase set.</translation>
    </message>
    <message>
        <source>exactly what would be shared with a friend</source>
        <translation>genau das, was deine Vertrauensperson zu sehen bekäme</translation>
    </message>
    <message>
        <source>else as text</source>
        <translation>sonst als Text</translation>
    </message>
    <message>
        <source>write it there, and note it as shared</source>
        <translation>dorthin schreiben und als geteilt notieren</translation>
    </message>
    <message>
        <source>A {way} needs a file: name one with -o.</source>
        <translation>{way} braucht eine Datei: Nenne eine mit -o.</translation>
    </message>
    <message>
        <source>{file} is what {name} will see. Kept sends nothing: that is up to you.</source>
        <translation>{file} ist, was {name} sehen wird. Kept verschickt nichts: Das liegt bei dir.</translation>
    </message>
    <message>
        <source>what is due and what is logged</source>
        <translation>was fällig und was eingetragen ist</translation>
    </message>
    <message>
        <source>the entries of a range of days</source>
        <translation>die Einträge eines Zeitraums</translation>
    </message>
    <message>
        <source>{kept} of {of} kept.</source>
        <translation>{kept} von {of} gehalten.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>{first} to {last} have no word yet. Fill in what you like (kept log PROMISE --on DATE), or pause them: kept pause --from {first} --to {last}</source>
        <translation>{first} bis {last} haben noch kein Wort. Trage nach, was du magst (kept log PROMISE --on DATE), oder pausiere sie: kept pause --from {first} --to {last}</translation>
    </message>
    <message>
        <source>No entries there.</source>
        <translation>Da sind keine Einträge.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, today or yesterday</source>
        <translation>JJJJ-MM-TT, today oder yesterday</translation>
    </message>
    <message>
        <source>“{text}” lies outside the years 1900 to 2200</source>
        <translation>„{text}“ liegt außerhalb der Jahre 1900 bis 2200</translation>
    </message>
    <message>
        <source>these words are not UTF-8</source>
        <translation>diese Wörter sind kein UTF-8</translation>
    </message>
    <message>
        <source>“{text}” is no date ({form})</source>
        <translation>„{text}“ ist kein Datum ({form})</translation>
    </message>
    <message>
        <source>“{text}” is in no calendar</source>
        <translation>„{text}“ steht in keinem Kalender</translation>
    </message>
    <message>
        <source>“{text}” is no time (HH:MM)</source>
        <translation>„{text}“ ist keine Uhrzeit (HH:MM)</translation>
    </message>
    <message>
        <source>“{text}”: write days as mon,wed,fri</source>
        <translation>„{text}“: Schreibe Tage als mon,wed,fri</translation>
    </message>
    <message>
        <source>“{text}” is no number from 1 to {most}</source>
        <translation>„{text}“ ist keine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>Days with their feelings and context: {count}.</source>
        <translation>Tage mit ihren Gefühlen und Umständen: {count}.</translation>
    </message>
</context>
<context>
    <name>Computed</name>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Show how…</source>
        <translation>Zeigen, wie…</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Kept waits in the tray then.</source>
        <translation>Kept wartet dann in der Leiste.</translation>
    </message>
    <message>
        <source>Neutral texts</source>
        <translation>Neutrale Texte</translation>
    </message>
    <message>
        <source>Pop-ups and notifications do not name your promises.</source>
        <translation>Fenster und Benachrichtigungen nennen deine Versprechen nicht.</translation>
    </message>
    <message>
        <source>Cues as notifications</source>
        <translation>Hinweise als Benachrichtigungen</translation>
    </message>
    <message>
        <source>Of the desktop, in place of Kept’s own small window.</source>
        <translation>Des Desktops, statt des kleinen Fensters von Kept.</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Eine eigene Taste</translation>
    </message>
    <message>
        <source>Log a promise from anywhere, by a shortcut of your desktop.</source>
        <translation>Ein Versprechen von überall eintragen, mit einem Tastenkürzel deines Desktops.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Small movements</source>
        <translation>Kleine Bewegungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>You talked with {name}</source>
        <translation>Du hast mit {name} gesprochen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n Versprechen</numerusform>
            <numerusform>%n Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{amount}, until {day}</source>
        <translation>{amount}, bis {day}</translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Add a cue</source>
        <translation>Einen Hinweis hinzufügen</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>When the computer is first used that day</source>
        <translation>Wenn der Computer an dem Tag zum ersten Mal genutzt wird</translation>
    </message>
    <message>
        <source>At a check-in</source>
        <translation>Bei einem Check-in</translation>
    </message>
    <message>
        <source>After another promise was kept</source>
        <translation>Nachdem ein anderes Versprechen gehalten wurde</translation>
    </message>
</context>
<context>
    <name>CueLine</name>
    <message>
        <source>Answer cue…</source>
        <translation>Hinweis beantworten…</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Wieder kommen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) wait for a word.</source>
        <translation>
            <numerusform>Ein Hinweis wartet auf ein Wort.</numerusform>
            <numerusform>%n Hinweise warten auf ein Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cue waits for a word.</source>
        <translation>Ein Hinweis wartet auf ein Wort.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
</context>
<context>
    <name>CuePopup</name>
    <message>
        <source>Kept: cue</source>
        <translation>Kept: Hinweis</translation>
    </message>
    <message>
        <source>Put away; “Answer cue…” in the tray and on Today brings it back</source>
        <translation>Weglegen; „Hinweis beantworten…“ in der Leiste und auf Heute holt ihn zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) wait for a word</source>
        <translation>
            <numerusform>Ein Hinweis wartet auf ein Wort</numerusform>
            <numerusform>%n Hinweise warten auf ein Wort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Also in quiet hours</source>
        <translation>Auch in Ruhezeiten</translation>
    </message>
    <message>
        <source>More about this cue</source>
        <translation>Mehr zu diesem Hinweis</translation>
    </message>
    <message>
        <source>Remove this cue</source>
        <translation>Diesen Hinweis entfernen</translation>
    </message>
    <message>
        <source>Time zone of the cue</source>
        <translation>Zeitzone des Hinweises</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>Wo immer ich bin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Nächster Check-in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation>Auslassen (zählt in keine Richtung)</translation>
    </message>
    <message>
        <source>Pop up again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>CueSetting</name>
    <message>
        <source>When the computer is first used that day</source>
        <translation>Wenn der Computer an dem Tag zum ersten Mal genutzt wird</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Smaller version</source>
        <translation>Kleinere Fassung</translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation>Ein kleines Versprechen</translation>
    </message>
    <message>
        <source>This is today, and any of it can be smaller</source>
        <translation>Das ist heute, und alles davon darf kleiner sein</translation>
    </message>
    <message>
        <source>A glance at what is open, nothing more</source>
        <translation>Ein Blick auf das, was offen ist, mehr nicht</translation>
    </message>
    <message>
        <source>What happened today?</source>
        <translation>Was ist heute geschehen?</translation>
    </message>
    <message>
        <source>What improved, and what is still open?</source>
        <translation>Was ist besser geworden, und was ist noch offen?</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>{title}, {moment}: {why}</source>
        <translation>{title}, {moment}: {why}</translation>
    </message>
    <message>
        <source>it was shown and nobody answered</source>
        <translation>er wurde gezeigt, und niemand hat geantwortet</translation>
    </message>
    <message>
        <source>the quiet hours held it</source>
        <translation>die Ruhezeiten hielten ihn zurück</translation>
    </message>
    <message>
        <source>cues were held</source>
        <translation>Hinweise waren angehalten</translation>
    </message>
    <message>
        <source>the desktop was on do not disturb</source>
        <translation>auf dem Desktop war „Nicht stören“ an</translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation>ein Fenster füllte den Bildschirm</translation>
    </message>
    <message>
        <source>the next cue took its place</source>
        <translation>der nächste Hinweis trat an seine Stelle</translation>
    </message>
    <message>
        <source>Kept or the computer was off, or its clock was set</source>
        <translation>Kept oder der Computer war aus, oder die Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation>Hinweis beantworten…</translation>
    </message>
    <message>
        <source>{count} small promises wait.</source>
        <translation>{count} kleine Versprechen warten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cues are held until {until}</source>
        <translation>Hinweise sind bis {until} angehalten</translation>
    </message>
    <message>
        <source>A cue waits for the end of the quiet hours</source>
        <translation>Ein Hinweis wartet auf das Ende der Ruhezeiten</translation>
    </message>
    <message>
        <source>A cue waits: the desktop is on do not disturb</source>
        <translation>Ein Hinweis wartet: Auf dem Desktop ist „Nicht stören“ an</translation>
    </message>
    <message>
        <source>A cue waits: a window fills the screen</source>
        <translation>Ein Hinweis wartet: Ein Fenster füllt den Bildschirm</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Part of the diary’s file is damaged. A repair brings back what is left and what the backups hold; the damaged file is kept, and Kept starts again.</source>
        <translation>Ein Teil der Tagebuchdatei ist beschädigt. Eine Reparatur holt zurück, was davon da ist und was die Sicherungen enthalten; die beschädigte Datei bleibt erhalten, und Kept startet neu.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Your diary’s file is damaged</source>
        <translation>Die Datei deines Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>It cannot be opened, and there is no backup beside it. A repair brings back what is left of it and keeps the damaged file.</source>
        <translation>Sie lässt sich nicht öffnen, und daneben liegt keine Sicherung. Eine Reparatur holt zurück, was davon da ist, und behält die beschädigte Datei.</translation>
    </message>
    <message>
        <source>It cannot be opened. A repair brings back what is left of it and what the backups hold, the newest of {when}, and keeps the damaged file.</source>
        <translation>Sie lässt sich nicht öffnen. Eine Reparatur holt zurück, was davon da ist und was die Sicherungen enthalten, die neueste von {when}, und behält die beschädigte Datei.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This diary was written by a newer version of Kept. It was left as it is. Install the newest Kept to open it.</source>
        <translation>Dieses Tagebuch wurde von einer neueren Version von Kept geschrieben. Es blieb, wie es war. Installiere das neueste Kept, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Your diary is locked. It opens with your passphrase.</source>
        <translation>Dein Tagebuch ist verschlossen. Es öffnet sich mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>{path} is not a diary of Kept. It was left as it is. Choose another folder with --data, or restore a backup.</source>
        <translation>{path} ist kein Tagebuch von Kept. Es blieb, wie es war. Wähle mit --data einen anderen Ordner oder hole eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The diary at {path} has to be brought up to date first, and its folder cannot be written. Nothing was changed. Check the permissions, then start Kept again.</source>
        <translation>Das Tagebuch in {path} muss erst auf den neuesten Stand gebracht werden, und in seinen Ordner kann nicht geschrieben werden. Nichts wurde geändert. Prüfe die Rechte, dann starte Kept noch einmal.</translation>
    </message>
    <message>
        <source>Another program has the diary at {path} to itself just now. Nothing was changed. Wait until it is done, then start Kept again.</source>
        <translation>Ein anderes Programm hat das Tagebuch in {path} gerade für sich. Nichts wurde geändert. Warte, bis es fertig ist, dann starte Kept noch einmal.</translation>
    </message>
    <message>
        <source>The diary at {path} is damaged and could not be opened ({reason}). It was left as it is. To bring back what is left: kept check --repair.</source>
        <translation>Das Tagebuch in {path} ist beschädigt und konnte nicht geöffnet werden ({reason}). Es blieb, wie es war. Um zurückzuholen, was davon da ist: kept check --repair.</translation>
    </message>
    <message>
        <source>The diary at {path} could not be opened ({reason}). Nothing was changed. Check that the folder exists and belongs to you, then start Kept again.</source>
        <translation>Das Tagebuch in {path} konnte nicht geöffnet werden ({reason}). Nichts wurde geändert. Prüfe, ob der Ordner da ist und dir gehört, dann starte Kept noch einmal.</translation>
    </message>
</context>
<context>
    <name>DayNoteDialog</name>
    <message>
        <source>Note the day</source>
        <translation>Den Tag notieren</translation>
    </message>
    <message>
        <source>slept badly, travelling, visitors</source>
        <translation>schlecht geschlafen, auf Reisen, Besuch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>DayNoteLine</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>Heute: {what}</translation>
    </message>
    <message>
        <source>Nothing of note today</source>
        <translation>Heute nichts Besonderes</translation>
    </message>
    <message>
        <source>nothing of note</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Something else about today</source>
        <translation>Etwas anderes zu heute</translation>
    </message>
    <message>
        <source>Anything about today?</source>
        <translation>Etwas zu heute?</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>What you do before that still belongs to the day before.</source>
        <translation>Was du davor tust, gehört noch zum Tag davor.</translation>
    </message>
    <message>
        <source>Midday begins at</source>
        <translation>Der Mittag beginnt um</translation>
    </message>
    <message>
        <source>Evening begins at</source>
        <translation>Der Abend beginnt um</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>Die Nacht beginnt um</translation>
    </message>
    <message>
        <source>Days are counted in {zone}.</source>
        <translation>Tage werden in {zone} gezählt.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Noch einmal getan: {what}</translation>
    </message>
    <message>
        <source>Nothing is logged for “{title}” on {day} yet. Log it first, then reflect.</source>
        <translation>Für „{title}“ ist am {day} noch nichts eingetragen. Trage es erst ein, dann schau zurück.</translation>
    </message>
    <message>
        <source>Feelings run from 1 (heavy) to 5 (light). Nothing was saved.</source>
        <translation>Gefühle gehen von 1 (schwer) bis 5 (leicht). Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{day} is still to come, so nothing was logged. A skip can be chosen in advance.</source>
        <translation>{day} kommt erst noch, deshalb wurde nichts eingetragen. Auslassen lässt sich im Voraus.</translation>
    </message>
    <message>
        <source>There is no such promise. Nothing was changed.</source>
        <translation>Dieses Versprechen gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}” is open again on {day}.</source>
        <translation>„{title}“ ist am {day} wieder offen.</translation>
    </message>
    <message>
        <source>Several promises match “{text}”:
{listed}</source>
        <translation>Mehrere Versprechen passen zu „{text}“:
{listed}</translation>
    </message>
    <message>
        <source>No promise begins with “{text}”. Nothing was changed.</source>
        <translation>Kein Versprechen beginnt mit „{text}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no baseline now, so nothing was logged. Choose one in Kept.</source>
        <translation>Es gibt gerade kein Grundversprechen, deshalb wurde nichts eingetragen. Wähle eines in Kept.</translation>
    </message>
    <message>
        <source>A pause ends on or after the day it begins. Nothing was changed.</source>
        <translation>Eine Pause endet am Tag ihres Beginns oder danach. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A promise needs a title, so nothing was saved. A few words do.</source>
        <translation>Ein Versprechen braucht einen Titel, deshalb wurde nichts gespeichert. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Already kept. Nothing changed.</source>
        <translation>Schon gehalten. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Already kept at its smaller size. Nothing changed.</source>
        <translation>Schon in der kleineren Fassung gehalten. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Already noted as not kept. Nothing changed.</source>
        <translation>Schon als nicht gehalten notiert. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Already skipped. Nothing changed.</source>
        <translation>Schon ausgelassen. Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>DiaryPlaceSection</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Umziehen…</translation>
    </message>
    <message>
        <source>About Kept</source>
        <translation>Über Kept</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Your diary is in</source>
        <translation>Dein Tagebuch ist in</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version, licences, where to find help, and every key.</source>
        <translation>Version, Lizenzen, wo Hilfe zu finden ist, und jede Taste.</translation>
    </message>
    <message>
        <source>Diary and program</source>
        <translation>Tagebuch und Programm</translation>
    </message>
    <message>
        <source>Named when Kept was started, so it is not moved from here.</source>
        <translation>Beim Start von Kept genannt, deshalb zieht es von hier aus nicht um.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Reflect…</source>
        <translation>Zurückschauen…</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
    <message>
        <source>Make it open again</source>
        <translation>Wieder auf offen setzen</translation>
    </message>
    <message>
        <source>Keep what helped as a strategy…</source>
        <translation>Was half, als Strategie behalten…</translation>
    </message>
    <message>
        <source>Keep its lesson as a strategy…</source>
        <translation>Die Lehre als Strategie behalten…</translation>
    </message>
    <message>
        <source>Back to its full size today</source>
        <translation>Heute zurück zur vollen Größe</translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation>Das fühlt sich schwer an…</translation>
    </message>
    <message>
        <source>The whole day went otherwise…</source>
        <translation>Der ganze Tag kam anders…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller: {words}</source>
        <translation>Kleiner: {words}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation>Auslassen (zählt in keine Richtung)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>Eine Reihe von Tagen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Ein Versprechen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Erst exportieren…</translation>
    </message>
    <message>
        <source>This goes for good (entries: {entries}), with its history and its traces in backups ({backups} here), and so does all that was typed and not saved. Undo does not reach it.</source>
        <translation>Das wird für immer gelöscht (Einträge: {entries}), samt seinem Verlauf und seinen Spuren in Sicherungen (hier {backups}) und allem, was getippt und nicht gespeichert ist. Rückgängig erreicht es nicht.</translation>
    </message>
    <message>
        <source>All of the diary goes for good (entries: {entries}), and its backups ({backups} here). Undo does not reach it, and Kept starts again with an empty diary.</source>
        <translation>Das ganze Tagebuch wird für immer gelöscht (Einträge: {entries}), samt seinen Sicherungen (hier {backups}). Rückgängig erreicht es nicht, und Kept startet neu mit einem leeren Tagebuch.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Es wird gelöscht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased from the diary, its history and its backups.</source>
        <translation>Aus dem Tagebuch, seinem Verlauf und seinen Sicherungen gelöscht.</translation>
    </message>
    <message>
        <source>Erased here. The second place for backups is not there now: what it holds is as it was. Connect it, then erase once more.</source>
        <translation>Hier gelöscht. Der zweite Ort für Sicherungen ist gerade nicht da: Was er enthält, ist, wie es war. Verbinde ihn, dann lösche noch einmal.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Not enough yet ({k} of {enough}).</source>
        <translation>Noch nicht genug ({k} von {enough}).</translation>
    </message>
    <message>
        <source>You keep about {n} of 10</source>
        <translation>Du hältst etwa {n} von 10</translation>
    </message>
    <message>
        <source>You keep between {low} and {high} of 10, depending on the days without a word.</source>
        <translation>Du hältst zwischen {low} und {high} von 10, je nach den Tagen ohne ein Wort.</translation>
    </message>
    <message>
        <source>You keep between {low} and {high} of 10, as far as one can say.</source>
        <translation>Du hältst zwischen {low} und {high} von 10, soweit man das sagen kann.</translation>
    </message>
    <message>
        <source>Returning after a miss: not enough yet.</source>
        <translation>Rückkehr nach einer Lücke: noch nicht genug.</translation>
    </message>
    <message>
        <source>After a miss you are back at the next chance about {n} times in 10 ({low} to {high}).</source>
        <translation>Nach einer Lücke bist du bei der nächsten Gelegenheit etwa {n} von 10 Malen zurück ({low} bis {high}).</translation>
    </message>
    <message>
        <source>This has changed: lately you keep more than 8 weeks ago.</source>
        <translation>Das hat sich geändert: In letzter Zeit hältst du mehr als vor 8 Wochen.</translation>
    </message>
    <message>
        <source>This has changed: lately you keep less than 8 weeks ago.</source>
        <translation>Das hat sich geändert: In letzter Zeit hältst du weniger als vor 8 Wochen.</translation>
    </message>
    <message>
        <source>Not yet: {chances} of {needed} chances by the end of last week.</source>
        <translation>Noch nicht: {chances} von {needed} Gelegenheiten bis zum Ende der letzten Woche.</translation>
    </message>
    <message>
        <source>Not yet: the last 8 weeks have no word.</source>
        <translation>Noch nicht: Aus den letzten 8 Wochen gibt es kein Wort.</translation>
    </message>
    <message>
        <source>Not yet: it has felt heavier lately than it used to.</source>
        <translation>Noch nicht: In letzter Zeit fühlte es sich schwerer an als sonst.</translation>
    </message>
    <message>
        <source>Not yet: one more week like the last one.</source>
        <translation>Noch nicht: noch eine Woche wie die letzte.</translation>
    </message>
    <message>
        <source>Not yet: lately about {n} in 10 at full size, which may still be chance. More weeks like these will tell.</source>
        <translation>Noch nicht: in letzter Zeit etwa {n} von 10 in voller Größe, das kann noch Zufall sein. Weitere Wochen wie diese werden es zeigen.</translation>
    </message>
    <message>
        <source>Not yet: lately about {n} in 10 at full size. One more is suggested from 8 in 10 on.</source>
        <translation>Noch nicht: in letzter Zeit etwa {n} von 10 in voller Größe. Ab 8 von 10 wird noch eines vorgeschlagen.</translation>
    </message>
    <message>
        <source>Lately it was kept about {n} times in 10. A smaller version may fit better, for now.</source>
        <translation>In letzter Zeit hast du es etwa {n} von 10 Malen gehalten. Eine kleinere Fassung passt vielleicht besser, fürs Erste.</translation>
    </message>
    <message>
        <source>For eight weeks it was kept about 9 times in 10 or more. If you do it without thinking, it may rest. Its record stays.</source>
        <translation>Acht Wochen lang hast du es etwa 9 von 10 Malen oder öfter gehalten. Wenn du es tust, ohne nachzudenken, darf es ruhen. Was war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Lately it was kept at full size about {n} times in 10, week after week. One more promise as small as this one would fit.</source>
        <translation>In letzter Zeit hast du es Woche für Woche etwa {n} von 10 Malen in voller Größe gehalten. Ein weiteres Versprechen, so klein wie dieses, würde passen.</translation>
    </message>
    <message>
        <source>You expect less of yourself than you do: lately about {expected} in 10, and you keep {kept}.</source>
        <translation>Du erwartest weniger von dir, als du tust: in letzter Zeit etwa {expected} von 10, und du hältst {kept}.</translation>
    </message>
    <message>
        <source>You expect more of yourself than you do for now: lately about {expected} in 10, and you keep {kept}.</source>
        <translation>Du erwartest vorerst mehr von dir, als du tust: in letzter Zeit etwa {expected} von 10, und du hältst {kept}.</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Look into them…</source>
        <translation>Hineinsehen…</translation>
    </message>
    <message>
        <source>Write one file…</source>
        <translation>Eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Eine Datei aufnehmen…</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Loop, Daylio, Habitica, Tickmate and others, or a file of Kept’s own.</source>
        <translation>Loop, Daylio, Habitica, Tickmate und andere, oder eine Datei von Kept selbst.</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>All of it as Kept’s own file, a table, or cues as calendar events.</source>
        <translation>Alles als Datei von Kept selbst, als Tabelle, oder Hinweise als Kalendertermine.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What each holds; bring one back, or a single promise of it.</source>
        <translation>Was jede enthält; hole eine zurück oder ein einzelnes Versprechen daraus.</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>One file with everything: write it here, take it in there.</source>
        <translation>Eine Datei mit allem: schreibe sie hier, nimm sie dort auf.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Herein und hinaus</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept, the smaller version</source>
        <translation>gehalten, die kleinere Fassung</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Hindered</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>What nearly stopped you</source>
        <translation>Was dich fast abgehalten hätte</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>Was anzupassen ist</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>Your journal, {first} to {last}</source>
        <translation>Dein Tagebuch, {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>paused for %n day(s)</source>
        <translation>
            <numerusform>einen Tag pausiert</numerusform>
            <numerusform>%n Tage pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a word</source>
        <translation>
            <numerusform>Ein Tag ohne ein Wort</numerusform>
            <numerusform>%n Tage ohne ein Wort</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{span}: {words}</source>
        <translation>{span}: {words}</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: pausiert</translation>
    </message>
    <message>
        <source>{words}, {at}</source>
        <translation>{words}, {at}</translation>
    </message>
    <message>
        <source>Smaller version</source>
        <translation>Kleinere Fassung</translation>
    </message>
    <message>
        <source>Felt (1 heavy to 5 light)</source>
        <translation>Gefühlt (1 schwer bis 5 leicht)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Feeling (1 heavy to 5 light)</source>
        <translation>Gefühl (1 schwer bis 5 leicht)</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <source>{before} before</source>
        <translation>vorher {before}</translation>
    </message>
    <message>
        <source>{after} after</source>
        <translation>nachher {after}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Your diary is as it was. Choose another place.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}). Dein Tagebuch ist, wie es war. Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>FeelingScale</name>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>First day to fill in</source>
        <translation>Erster Tag zum Nachtragen</translation>
    </message>
    <message>
        <source>Last day to fill in</source>
        <translation>Letzter Tag zum Nachtragen</translation>
    </message>
    <message>
        <source>Pause these days</source>
        <translation>Diese Tage pausieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A day without a word counts neither way. Say what you remember, or let the days be a pause.</source>
        <translation>Ein Tag ohne ein Wort zählt in keine Richtung. Sag, was du noch weißt, oder lass die Tage eine Pause sein.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your baseline rests now. Which promise does everything return to?</source>
        <translation>Dein Grundversprechen ruht jetzt. Zu welchem Versprechen kehrt alles zurück?</translation>
    </message>
    <message>
        <source>Your baseline is archived. Which promise does everything return to?</source>
        <translation>Dein Grundversprechen ist archiviert. Zu welchem Versprechen kehrt alles zurück?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines wählen</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>One promise to begin with</source>
        <translation>Ein Versprechen für den Anfang</translation>
    </message>
    <message>
        <source>One sip</source>
        <translation>Ein Schluck</translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation>wenn das Wasser kocht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose one, or write your own in a few words.</source>
        <translation>Wähle eines oder schreibe dein eigenes in ein paar Worten.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Could it be smaller?</source>
        <translation>Ginge es kleiner?</translation>
    </message>
    <message>
        <source>Choose one promise to begin with</source>
        <translation>Wähle ein Versprechen für den Anfang</translation>
    </message>
    <message>
        <source>A few minutes at most, right after waking or after settling in from work.</source>
        <translation>Höchstens ein paar Minuten, gleich nach dem Aufwachen oder nach dem Heimkommen.</translation>
    </message>
    <message>
        <source>Or one of your own</source>
        <translation>Oder ein eigenes</translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation>Und an einem schweren Tag?</translation>
    </message>
    <message>
        <source>A smaller version, agreed in advance, counts as kept.</source>
        <translation>Eine kleinere Fassung, im Voraus vereinbart, zählt als gehalten.</translation>
    </message>
    <message>
        <source>Its smaller version</source>
        <translation>Seine kleinere Fassung</translation>
    </message>
    <message>
        <source>What reminds you of it?</source>
        <translation>Was erinnert dich daran?</translation>
    </message>
    <message>
        <source>Something that happens anyway makes a reliable cue.</source>
        <translation>Etwas, das ohnehin geschieht, ist ein verlässlicher Hinweis.</translation>
    </message>
    <message>
        <source>Its anchor</source>
        <translation>Sein Anker</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>Friend</name>
    <message>
        <source>A friend needs a name. Nothing was saved.</source>
        <translation>Eine Vertrauensperson braucht einen Namen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no day for the next conversation with {name} yet. Choose one first.</source>
        <translation>Für das nächste Gespräch mit {name} gibt es noch keinen Tag. Wähle erst einen.</translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was saved.</source>
        <translation>Dieser Tag kommt erst noch. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no friend in this diary yet. The Friend page is where to begin.</source>
        <translation>In diesem Tagebuch gibt es noch keine Vertrauensperson. Auf der Seite Vertrauensperson beginnt es.</translation>
    </message>
    <message>
        <source>“{named}” does not name one friend. There are: {names}.</source>
        <translation>„{named}“ nennt nicht genau eine Vertrauensperson. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>All that you share is kept at least {n} times in 10, as far as one can say.</source>
        <translation>Alles, was du teilst, hältst du mindestens {n} von 10 Malen, soweit man das sagen kann.</translation>
    </message>
    <message>
        <source>The last two weeks were harder: {kept} of {chances} chances were kept.</source>
        <translation>Die letzten zwei Wochen waren schwerer: {kept} von {chances} Gelegenheiten sind gehalten.</translation>
    </message>
    <message>
        <source>Lately “{title}” is kept less than 8 weeks ago.</source>
        <translation>In letzter Zeit hältst du „{title}“ seltener als vor 8 Wochen.</translation>
    </message>
</context>
<context>
    <name>FriendCard</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Kind messages</source>
        <translation>Freundliche Nachrichten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show what goes out</source>
        <translation>Zeigen, was hinausgeht</translation>
    </message>
    <message>
        <source>Note a conversation</source>
        <translation>Ein Gespräch notieren</translation>
    </message>
    <message>
        <source>Keep a kind message</source>
        <translation>Eine freundliche Nachricht behalten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>FriendDialog</name>
    <message>
        <source>Friend</source>
        <translation>Vertrauensperson</translation>
    </message>
    <message>
        <source>A name is enough to begin.</source>
        <translation>Ein Name genügt für den Anfang.</translation>
    </message>
    <message>
        <source>A mail address, a number, a place</source>
        <translation>Eine Mailadresse, eine Nummer, ein Ort</translation>
    </message>
    <message>
        <source>Reads it, listens, gives no advice</source>
        <translation>Liest es, hört zu, gibt keinen Rat</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Next conversation on</source>
        <translation>Nächstes Gespräch am</translation>
    </message>
    <message>
        <source>At a certain time</source>
        <translation>Zu einer bestimmten Zeit</translation>
    </message>
    <message>
        <source>Offer to share a small win, at most once a week</source>
        <translation>Anbieten, etwas Gelungenes zu teilen, höchstens einmal in der Woche</translation>
    </message>
    <message>
        <source>A friend beside you</source>
        <translation>Jemand an deiner Seite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie du sie erreichst</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Was ihr vereinbart habt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Was sie sieht</translation>
    </message>
    <message>
        <source>There is no promise yet.</source>
        <translation>Es gibt noch kein Versprechen.</translation>
    </message>
    <message>
        <source>These promises and no other. Notes and feelings stay here.</source>
        <translation>Diese Versprechen und kein anderes. Notizen und Gefühle bleiben hier.</translation>
    </message>
    <message>
        <source>Day of the next conversation</source>
        <translation>Tag des nächsten Gesprächs</translation>
    </message>
    <message>
        <source>Time of the next conversation</source>
        <translation>Uhrzeit des nächsten Gesprächs</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>Friend</source>
        <translation>Vertrauensperson</translation>
    </message>
    <message>
        <source>Add a friend</source>
        <translation>Eine Vertrauensperson hinzufügen</translation>
    </message>
    <message>
        <source>Kept sends nothing. You see each word before it goes.</source>
        <translation>Kept sendet nichts. Du siehst jedes Wort, bevor es geht.</translation>
    </message>
    <message>
        <source>Someone beside you</source>
        <translation>Jemand an deiner Seite</translation>
    </message>
    <message>
        <source>One person you trust, a few facts, a short talk. They appear here.</source>
        <translation>Ein Mensch, dem du vertraust, ein paar Tatsachen, ein kurzes Gespräch. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>Was du geteilt hast</translation>
    </message>
    <message>
        <source>Stays neutral: a miss is a data point, to them as well.</source>
        <translation>Bleibt neutral: Eine Lücke ist ein Datenpunkt, auch für sie.</translation>
    </message>
    <message>
        <source>Is kind, and gives advice when you ask for it.</source>
        <translation>Ist freundlich und gibt Rat, wenn du darum bittest.</translation>
    </message>
    <message>
        <source>Is there regularly; a quarter of an hour is enough.</source>
        <translation>Ist regelmäßig da; eine Viertelstunde genügt.</translation>
    </message>
    <message>
        <source>Keeps what you share between the two of you.</source>
        <translation>Behält, was du teilst, zwischen euch beiden.</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Die Nachricht kopieren</translation>
    </message>
    <message>
        <source>What a good supporter does</source>
        <translation>Was eine gute Begleitung tut</translation>
    </message>
    <message>
        <source>A note to ask someone</source>
        <translation>Eine Nachricht, um jemanden zu fragen</translation>
    </message>
    <message>
        <source>Change it as you like. It goes where you paste it.</source>
        <translation>Ändere sie, wie du magst. Sie geht dorthin, wo du sie einfügst.</translation>
    </message>
    <message>
        <source>Hello, I am practising to keep very small promises to myself. Would you read a few lines from me now and then, and talk with me for a quarter of an hour? Listening is what helps; nothing needs to be judged or solved. If it does not suit you, that is fine.</source>
        <translation>Hallo, ich übe mich darin, mir selbst gegenüber sehr kleine Versprechen zu halten. Würdest du ab und zu ein paar Zeilen von mir lesen und eine Viertelstunde mit mir sprechen? Zuhören hilft; nichts muss beurteilt oder gelöst werden. Wenn es dir nicht passt, ist das in Ordnung.</translation>
    </message>
</context>
<context>
    <name>FriendState</name>
    <message>
        <source>Sees: {titles}</source>
        <translation>Sieht: {titles}</translation>
    </message>
    <message>
        <source>Sees no promise yet.</source>
        <translation>Sieht noch kein Versprechen.</translation>
    </message>
    <message>
        <source>{name} said so, {day}.</source>
        <translation>{name} hat das gesagt, {day}.</translation>
    </message>
    <message>
        <source>Share this with {name}?</source>
        <translation>Das mit {name} teilen?</translation>
    </message>
</context>
<context>
    <name>FriendWords</name>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>as a mail draft</source>
        <translation>als Mailentwurf</translation>
    </message>
    <message>
        <source>saved as text</source>
        <translation>als Text gespeichert</translation>
    </message>
    <message>
        <source>saved as a page</source>
        <translation>als Seite gespeichert</translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation>als PDF gespeichert</translation>
    </message>
    <message>
        <source>saved as a picture</source>
        <translation>als Bild gespeichert</translation>
    </message>
    <message>
        <source>saved as an invitation</source>
        <translation>als Einladung gespeichert</translation>
    </message>
    <message>
        <source>{often}. Next: {when}</source>
        <translation>{often}. Nächstes Mal: {when}</translation>
    </message>
    <message>
        <source>felt {n} of 5</source>
        <translation>Gefühl: {n} von 5</translation>
    </message>
    <message>
        <source>{name} · {when} · {how}</source>
        <translation>{name} · {when} · {how}</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Small wins are not asked about any more. The friend’s form has it.</source>
        <translation>Nach Gelungenem wird nicht mehr gefragt. Im Formular der Vertrauensperson lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you like.</source>
        <translation>Kopiert. Füge es ein, wo du magst.</translation>
    </message>
    <message>
        <source>The draft is in your mail program.</source>
        <translation>Der Entwurf ist in deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>No mail program answered. Nothing was shared. Copy the words instead.</source>
        <translation>Kein Mailprogramm hat geantwortet. Nichts wurde geteilt. Kopiere stattdessen die Worte.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {name}. Kept sends nothing: that is up to you.</source>
        <translation>Als {name} gespeichert. Kept sendet nichts: Das liegt bei dir.</translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Der ganze Zeitraum</translation>
    </message>
    <message>
        <source>Copied. Paste it where you like.</source>
        <translation>Kopiert. Füge es ein, wo du magst.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose another place.</source>
        <translation>Das Bild konnte nicht nach {path} geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Graphs</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>{day}: {value}.</source>
        <translation>{day}: {value}.</translation>
    </message>
    <message>
        <source>{first} to {last}: {begin} at first, {end} at the end, between {low} and {high}. Arrow keys walk through it; the three dots show it as a table.</source>
        <translation>{first} bis {last}: am Anfang {begin}, am Ende {end}, zwischen {low} und {high}. Pfeiltasten gehen hindurch; die drei Punkte zeigen es als Tabelle.</translation>
    </message>
    <message>
        <source>The year up to {last}. Days all kept: {kept}. In part, or smaller: {part}. Otherwise: {other}. Arrow keys walk from day to day; the three dots show it as a table.</source>
        <translation>Das Jahr bis {last}. Tage ganz gehalten: {kept}. Zum Teil oder kleiner: {part}. Anders: {other}. Pfeiltasten gehen von Tag zu Tag; die drei Punkte zeigen es als Tabelle.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>One click says Done. What helped can be noted later, or not at all.</source>
        <translation>Ein Klick auf „Getan“ genügt. Was geholfen hat, lässt sich später notieren, oder gar nicht.</translation>
    </message>
    <message>
        <source>The smaller version counts as kept. It is there for the heavy days.</source>
        <translation>Die kleinere Fassung zählt als gehalten. Sie ist für die schweren Tage da.</translation>
    </message>
    <message>
        <source>A day without a word counts neither way. Yesterday can still be told here.</source>
        <translation>Ein Tag ohne ein Wort zählt in keine Richtung. Von gestern lässt sich hier noch erzählen.</translation>
    </message>
    <message>
        <source>Not today is information, nothing more. One lesson from it is plenty.</source>
        <translation>„Heute nicht“ ist eine Information, mehr nicht. Eine Lehre daraus genügt.</translation>
    </message>
    <message>
        <source>Note what is around before you log. In some weeks Patterns may tell what helps you.</source>
        <translation>Notiere, was gerade ist, bevor du einträgst. In einigen Wochen sagt „Muster“ vielleicht, was dir hilft.</translation>
    </message>
    <message>
        <source>A click on the ring in the tray, where there is one, opens a small window: one click there does the same.</source>
        <translation>Ein Klick auf den Ring in der Leiste, wo es ihn gibt, öffnet ein kleines Fenster: Ein Klick dort tut dasselbe.</translation>
    </message>
    <message>
        <source>Progress says how you keep and how sure that is. F1 explains each page.</source>
        <translation>„Verlauf“ sagt, wie verlässlich du hältst und wie sicher das ist. F1 erklärt jede Seite.</translation>
    </message>
    <message>
        <source>If there is something</source>
        <translation>Wenn es etwas gibt</translation>
    </message>
    <message>
        <source>A word is plenty</source>
        <translation>Ein Wort genügt</translation>
    </message>
    <message>
        <source>Outside things count too</source>
        <translation>Auch Äußeres zählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>all ten</source>
        <translation>alle zehn</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>kaum</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{n} {name}</source>
        <translation>{n} {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Anything worth remembering of this week?</source>
        <translation>Etwas aus dieser Woche, das du behalten willst?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>What makes it hard?</source>
        <translation>Was macht es schwer?</translation>
    </message>
</context>
<context>
    <name>GuideLine</name>
    <message>
        <source>Close the guide of the first week for good</source>
        <translation>Die Anleitung der ersten Woche für immer schließen</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>{check_in}: {change}</source>
        <translation>{check_in}: {change}</translation>
    </message>
    <message>
        <source>You talked with {name}.</source>
        <translation>Du hast mit {name} gesprochen.</translation>
    </message>
    <message>
        <source>{check_in}: you kept that change.</source>
        <translation>{check_in}: Du hast diese Änderung behalten.</translation>
    </message>
    <message>
        <source>{check_in}: you went back to how it was.</source>
        <translation>{check_in}: Du bist zu dem zurückgegangen, wie es war.</translation>
    </message>
    <message>
        <source>Of your next ten you expected {n}.</source>
        <translation>Von deinen nächsten zehn hast du {n} erwartet.</translation>
    </message>
    <message>
        <source>You trusted yourself {n} of 5.</source>
        <translation>Du hast dir {n} von 5 vertraut.</translation>
    </message>
    <message>
        <source>Of your next ten you expected {n}, and trusted yourself {felt} of 5.</source>
        <translation>Von deinen nächsten zehn hast du {n} erwartet und dir {felt} von 5 vertraut.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message>
        <source>A minute in the morning, a glance at midday, two minutes in the evening. In the morning any promise can be made smaller for today. In the evening one line about the day is plenty. Settings says when they come, and each can be switched off.</source>
        <translation>Eine Minute am Morgen, ein Blick am Mittag, zwei Minuten am Abend. Am Morgen lässt sich jedes Versprechen für heute kleiner machen. Am Abend genügt eine Zeile über den Tag. In den Einstellungen steht, wann sie kommen, und jeder lässt sich ausschalten.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What you promised for today, by part of the day. One click says Done; the smaller version counts as kept. Everything else is behind the three dots: not today, skip, this feels heavy. What is around can be noted above, before you log. A day without a word counts neither way, and Undo takes anything back.</source>
        <translation>Was du für heute versprochen hast, nach Tageszeit. Ein Klick auf „Getan“ trägt es ein; die kleinere Fassung zählt als gehalten. Alles andere ist hinter den drei Punkten: heute nicht, auslassen, das fühlt sich schwer an. Was gerade ist, lässt sich oben notieren, bevor du einträgst. Ein Tag ohne ein Wort zählt in keine Richtung, und Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>“5 of the last 6” counts the last chances of that promise: kept and smaller are one each, a miss is none, skipped and paused days are no chances. What Kept suggests rests on the estimate of Progress, and says on which days and figures.</source>
        <translation>„5 der letzten 6“ zählt die letzten Gelegenheiten dieses Versprechens: gehalten und kleiner sind je eine, eine Lücke ist keine, ausgelassene und pausierte Tage sind keine Gelegenheiten. Was Kept vorschlägt, beruht auf der Schätzung in Verlauf und sagt, auf welchen Tagen und Zahlen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Every day with what you noted, the newest first. Search finds titles, notes, lessons and what was around. Go to a day jumps there; Fill in asks about days without a word, or sets a pause after the fact. A day that passed can be changed here.</source>
        <translation>Jeder Tag mit dem, was du notiert hast, der neueste zuerst. Die Suche findet Titel, Notizen, Lehren und was gerade war. Gehe zu springt dorthin; Nachtragen fragt nach Tagen ohne ein Wort oder setzt eine Pause im Nachhinein. Ein vergangener Tag lässt sich hier ändern.</translation>
    </message>
    <message>
        <source>“felt 2, then 4” is what you answered before and after, from 1 (heavy) to 5 (light).</source>
        <translation>„Gefühl 2, dann 4“ ist, was du vorher und nachher geantwortet hast, von 1 (schwer) bis 5 (leicht).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How likely you are to keep a promise that is due, lately, and how sure that is. The line is the estimate, the band around it where it lies 8 times in 10. Point at a day or a week, or walk with the arrow keys, to read it; Enter opens it in the Journal. The three dots beside a graph show its figures as a table, and how they are computed.</source>
        <translation>Wie wahrscheinlich du in letzter Zeit ein fälliges Versprechen hältst, und wie sicher das ist. Die Linie ist die Schätzung, das Band darum, wo sie 8 von 10 Malen liegt. Zeige auf einen Tag oder eine Woche oder gehe mit den Pfeiltasten dorthin, um die Zahlen zu lesen; Enter öffnet den Tag im Tagebuch. Die drei Punkte neben einer Grafik zeigen ihre Zahlen als Tabelle und wie sie berechnet werden.</translation>
    </message>
    <message>
        <source>Each chance kept or missed counts; older ones count half as much after 14 chances of a daily promise. With few chances the estimate stays near six in ten and the band is wide. Under 5 chances there is no figure.</source>
        <translation>Jede Gelegenheit zählt, gehalten oder nicht; ältere zählen nach 14 Gelegenheiten eines täglichen Versprechens halb so viel. Bei wenigen Gelegenheiten bleibt die Schätzung nahe sechs von zehn, und das Band ist breit. Unter 5 Gelegenheiten gibt es keine Zahl.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What goes with keeping and with missing, where that is real. Most people see none for months, and that is an answer. A hunch that you name in advance needs less evidence. A pattern is no cause: Try it for two weeks shows whether it helps you.</source>
        <translation>Was mit Halten und mit Lücken einhergeht, wo es sich belegen lässt. Die meisten Menschen sehen monatelang kein Muster, und auch das ist eine Antwort. Eine Vermutung, die du im Voraus nennst, braucht weniger Belege. Ein Muster ist keine Ursache: „Zwei Wochen ausprobieren“ zeigt, ob es dir hilft.</translation>
    </message>
    <message>
        <source>Each day Kept guesses whether a promise will be kept, then bets on whether the noted thing would have made the guess better. A pattern appears once its bet has grown some hundredfold. Counts below are counts: what is noted afterwards is never tested.</source>
        <translation>Jeden Tag schätzt Kept, ob ein Versprechen gehalten wird, und wettet dann darauf, ob das Notierte die Schätzung besser gemacht hätte. Ein Muster erscheint, sobald seine Wette auf das Mehrhundertfache gewachsen ist. Zählungen darunter sind Zählungen: Was nachher notiert wird, wird nie geprüft.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Once a week, or over a month or a quarter: what improved, which gaps persist, one adjustment. Two questions ask how much you trust yourself. Nothing has to be answered.</source>
        <translation>Einmal in der Woche, oder über einen Monat oder ein Quartal: was besser wurde, welche Lücken bleiben, eine Anpassung. Zwei Fragen gehen darum, wie sehr du dir selbst vertraust. Nichts muss beantwortet werden.</translation>
    </message>
    <message>
        <source>Weeks run from Monday to Sunday. Kept and smaller count one chance each, a miss none; skips and pauses are no chances. The longer run compares the bands of Progress now and 8 weeks before.</source>
        <translation>Wochen gehen von Montag bis Sonntag. Gehalten und kleiner zählen je eine Gelegenheit, eine Lücke keine; Auslassen und Pausen sind keine Gelegenheiten. Der längere Blick vergleicht die Bänder aus Verlauf jetzt und vor 8 Wochen.</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>What worked, in your words, to be found again. Kept offers one when the obstacle it was written for returns, and proposes what you noted as a help several times.</source>
        <translation>Was gewirkt hat, in deinen Worten, zum Wiederfinden. Kept bietet eine an, wenn das Hindernis zurückkommt, für das sie geschrieben wurde, und schlägt vor, was du mehrmals als Hilfe notiert hast.</translation>
    </message>
    <message>
        <source>“Kept after 4 of 5” counts how often the promise was kept after you used it: a count, which says nothing about why.</source>
        <translation>„Danach 4 von 5 gehalten“ zählt, wie oft das Versprechen gehalten wurde, nachdem du sie genutzt hast: eine Zählung, die nichts über das Warum sagt.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>All that you promise, with its smaller version, its cue and how often. The baseline is the one that everything returns to. Change one thing makes a small experiment of a change; a pause costs nothing; a promise that goes by itself can rest.</source>
        <translation>Alles, was du versprichst, mit der kleineren Fassung, dem Hinweis und wie oft. Das Grundversprechen ist das, zu dem alles zurückkehrt. Eine Sache ändern macht aus einer Änderung einen kleinen Versuch; eine Pause kostet nichts; ein Versprechen, das von selbst geht, kann ruhen.</translation>
    </message>
    <message>
        <source>The story of a promise says when one more fits in: the chance that you keep it at full size 8 times in 10 has to be 9 in 10, after 14 chances, at two weekly looks.</source>
        <translation>Die Geschichte eines Versprechens sagt, wann noch eines dazupasst: Die Wahrscheinlichkeit, dass du es 8 von 10 Malen in voller Größe hältst, muss 9 von 10 sein, nach 14 Gelegenheiten, bei zwei wöchentlichen Blicken.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vertrauensperson</translation>
    </message>
    <message>
        <source>One person you trust. You choose which promises they see, read every word before it goes, and send it yourself: Kept sends nothing. Note the talk afterwards, and keep a kind message for a hard day.</source>
        <translation>Ein Mensch, dem du vertraust. Du wählst, welche Versprechen er sieht, liest jedes Wort, bevor es geht, und sendest es selbst: Kept sendet nichts. Notiere danach das Gespräch, und behalte eine freundliche Nachricht für einen schweren Tag.</translation>
    </message>
    <message>
        <source>The letter counts the last whole week from Monday to Sunday. Talking less often is proposed when every promise they see stayed steady for four weeks.</source>
        <translation>Der Brief zählt die letzte ganze Woche von Montag bis Sonntag. Seltener zu sprechen, wird vorgeschlagen, wenn jedes Versprechen, das geteilt ist, vier Wochen lang beständig blieb.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Each change holds at once. What belongs to your day travels with the diary; look, language and start belong to this computer. Safety says how the diary is, makes backups, and can lock it with a passphrase.</source>
        <translation>Jede Änderung gilt sofort. Was zu deinem Tag gehört, reist mit dem Tagebuch; Aussehen, Sprache und Start gehören zu diesem Computer. Sicherheit sagt, wie es dem Tagebuch geht, macht Sicherungen und kann es mit einer Passphrase verschließen.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold cues</source>
        <translation>Hinweise anhalten</translation>
    </message>
    <message>
        <source>Silence until a day you choose</source>
        <translation>Stille bis zu einem Tag, den du wählst</translation>
    </message>
    <message>
        <source>What is due stays due; it is the cues alone that wait.</source>
        <translation>Was fällig ist, bleibt fällig; allein die Hinweise warten.</translation>
    </message>
    <message>
        <source>Cues come again on</source>
        <translation>Hinweise kommen wieder am</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Wieder kommen lassen</translation>
    </message>
    <message>
        <source>Hold cues</source>
        <translation>Hinweise anhalten</translation>
    </message>
    <message>
        <source>Silence for a while. What is due stays due.</source>
        <translation>Eine Weile Stille. Was fällig ist, bleibt fällig.</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message numerus="yes">
        <source>Today has %n chance(s): {full} kept at full size, {smaller} smaller, {missed} not kept, {open} open. Both sizes count as kept, so the ring shows {kept} of {of}.</source>
        <translation>
            <numerusform>Heute gibt es eine Gelegenheit: {full} in voller Größe gehalten, {smaller} kleiner, {missed} nicht gehalten, {open} offen. Beide Größen zählen als gehalten, also zeigt der Ring {kept} von {of}.</numerusform>
            <numerusform>Heute gibt es %n Gelegenheiten: {full} in voller Größe gehalten, {smaller} kleiner, {missed} nicht gehalten, {open} offen. Beide Größen zählen als gehalten, also zeigt der Ring {kept} von {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped, or more than the day asked for: {n}. That counts neither way.</source>
        <translation>Ausgelassen oder mehr, als der Tag verlangt hat: {n}. Das zählt in keine Richtung.</translation>
    </message>
    <message>
        <source>Each mark is one promise on one day. The last four weeks have {n}: kept {kept}, smaller {smaller}, not kept {missed}, skipped {skipped}. Progress counts the same marks; a skip and a day without a word count neither way.</source>
        <translation>Jedes Zeichen ist ein Versprechen an einem Tag. Die letzten vier Wochen haben {n}: gehalten {kept}, kleiner {smaller}, nicht gehalten {missed}, ausgelassen {skipped}. Verlauf zählt dieselben Zeichen; Auslassen und ein Tag ohne ein Wort zählen in keine Richtung.</translation>
    </message>
    <message>
        <source>“felt {before}, then {after}” of {day} is what you answered before and after, from 1 (heavy) to 5 (light).</source>
        <translation>„Gefühl {before}, dann {after}“ vom {day} ist das, was du vorher und nachher geantwortet hast, von 1 (schwer) bis 5 (leicht).</translation>
    </message>
    <message>
        <source>Of {used} uses so far {followed} were followed by a chance that has its word: {kept} kept, {missed} not. It is a count of what came after, and says nothing about why.</source>
        <translation>Auf {followed} von {used} Nutzungen folgte bisher eine Gelegenheit, zu der es ein Wort gibt: {kept} gehalten, {missed} nicht. Das zählt, was danach kam, und sagt nichts über das Warum.</translation>
    </message>
    <message>
        <source>After a miss the next chance tells: of the last {of} such chances of this promise {kept} were kept, at whichever size. Skipped days are no chances. “{words}” is what was kept at the latest return.</source>
        <translation>Nach einer Lücke zählt die nächste Gelegenheit: Von den letzten {of} solchen Gelegenheiten dieses Versprechens wurden {kept} gehalten, in welcher Größe auch immer. Ausgelassene Tage sind keine Gelegenheiten. „{words}“ ist das, was bei der letzten Rückkehr gehalten wurde.</translation>
    </message>
    <message>
        <source>Before: the {days} days up to the change, {then} of {then_of}. Since: the days from it on, {days} at most, {now} of {now_of}. Under {enough} since then it is too early to tell, and so few can be chance.</source>
        <translation>Vorher: die {days} Tage bis zur Änderung, {then} von {then_of}. Seitdem: die Tage von ihr an, höchstens {days}, {now} von {now_of}. Unter {enough} seitdem ist es zu früh, um etwas zu sagen, und so wenige können Zufall sein.</translation>
    </message>
    <message>
        <source>It is suggested when it is 9 in 10 likely that you keep it less than 6 times in 10.</source>
        <translation>Vorgeschlagen wird es, wenn es zu 9 von 10 wahrscheinlich ist, dass du es weniger als 6 von 10 Malen hältst.</translation>
    </message>
    <message>
        <source>It is suggested after eight weekly looks with 9 in 10 kept, or more, and the lower end of the band above 8.</source>
        <translation>Vorgeschlagen wird es nach acht wöchentlichen Blicken, bei denen 9 von 10 oder mehr gehalten sind und das untere Ende des Bandes über 8 liegt.</translation>
    </message>
    <message>
        <source>It rests on {n} chances up to the end of last week; of a daily promise those of two weeks ago count half as much.</source>
        <translation>Es beruht auf {n} Gelegenheiten bis zum Ende der letzten Woche; bei einem täglichen Versprechen zählen die von vor zwei Wochen halb so viel.</translation>
    </message>
    <message>
        <source>{first} to {last}: of {of} chances {kept} are kept, {smaller} of them smaller, and {missed} not.</source>
        <translation>{first} bis {last}: Von {of} Gelegenheiten sind {kept} gehalten, {smaller} davon kleiner, und {missed} nicht.</translation>
    </message>
</context>
<context>
    <name>HunchCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}</source>
        <translation>{file}, {place}: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is no day</source>
        <translation>„{text}“ ist kein Tag</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>There is no format “{name}”. Known: {names}.</source>
        <translation>Das Format „{name}“ gibt es nicht. Bekannt: {names}.</translation>
    </message>
    <message>
        <source>this is no file that Kept knows how to read</source>
        <translation>das ist keine Datei, die Kept lesen kann</translation>
    </message>
    <message>
        <source>it holds more than two million records</source>
        <translation>sie enthält mehr als zwei Millionen Datensätze</translation>
    </message>
    <message>
        <source>this is no instant</source>
        <translation>das ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>this is no kind of day</source>
        <translation>das ist keine Art von Tag</translation>
    </message>
    <message>
        <source>the same promise has this day twice</source>
        <translation>dasselbe Versprechen hat diesen Tag zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), of which a table tells the title alone: new ones come in as daily.</source>
        <translation>
            <numerusform>Ein Versprechen, von dem eine Tabelle allein den Titel nennt: Ein neues kommt als täglich herein.</numerusform>
            <numerusform>%n Versprechen, von denen eine Tabelle allein den Titel nennt: Neue kommen als täglich herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>“{text}” is none of {known}</source>
        <translation>„{text}“ ist nichts von {known}</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>“{name}”, which this version does not know</source>
        <translation>„{name}“, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>they speak of a promise that is not there: {id}</source>
        <translation>sie sprechen von einem Versprechen, das nicht da ist: {id}</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>it was written by a newer version of Kept</source>
        <translation>es wurde von einer neueren Version von Kept geschrieben</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>es steht zweimal da</translation>
    </message>
    <message>
        <source>it lies before “from”</source>
        <translation>es liegt vor „from“</translation>
    </message>
    <message>
        <source>“{text}” is no time zone</source>
        <translation>„{text}“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>two terms are of the same day</source>
        <translation>zwei Bedingungen gelten ab demselben Tag</translation>
    </message>
    <message>
        <source>this is no schedule</source>
        <translation>das ist kein Rhythmus</translation>
    </message>
    <message>
        <source>a Monday is expected</source>
        <translation>ein Montag wird erwartet</translation>
    </message>
    <message>
        <source>it holds no {name}</source>
        <translation>es enthält kein {name}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, character {character}</source>
        <translation>Zeile {line}, Zeichen {character}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that the other program filled in by itself: left out.</source>
        <translation>
            <numerusform>Ein Tag, den das andere Programm von selbst ausgefüllt hat: weggelassen.</numerusform>
            <numerusform>%n Tage, die das andere Programm von selbst ausgefüllt hat: weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is a whole diary of Kept; Settings, Another computer, Take a file in (or kept restore) brings it back</source>
        <translation>das ist ein ganzes Tagebuch von Kept; es kommt zurück über Einstellungen, Ein anderer Computer, Eine Datei aufnehmen (oder mit kept restore)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an outcome: left open.</source>
        <translation>
            <numerusform>Ein Tag ohne Ergebnis: bleibt offen.</numerusform>
            <numerusform>%n Tage ohne Ergebnis: bleiben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on days without an outcome: kept, on skipped days.</source>
        <translation>
            <numerusform>Eine Notiz an einem Tag ohne Ergebnis: behalten, an einem ausgelassenen Tag.</numerusform>
            <numerusform>%n Notizen an Tagen ohne Ergebnis: behalten, an ausgelassenen Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second record(s) of the same day: kept, in the day’s note.</source>
        <translation>
            <numerusform>Ein zweiter Datensatz desselben Tages: behalten, in der Notiz des Tages.</numerusform>
            <numerusform>%n zweite Datensätze desselben Tages: behalten, in der Notiz des Tages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of habits that the file no longer holds: left out.</source>
        <translation>
            <numerusform>Ein Datensatz einer Gewohnheit, die die Datei nicht mehr enthält: weggelassen.</numerusform>
            <numerusform>%n Datensätze von Gewohnheiten, die die Datei nicht mehr enthält: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) that Kept does not have: the nearest one instead.</source>
        <translation>
            <numerusform>Ein Rhythmus, den Kept nicht hat: stattdessen der nächstliegende.</numerusform>
            <numerusform>%n Rhythmen, die Kept nicht hat: stattdessen der nächstliegende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) that say nothing: daily instead.</source>
        <translation>
            <numerusform>Ein Rhythmus, der nichts sagt: stattdessen täglich.</numerusform>
            <numerusform>%n Rhythmen, die nichts sagen: stattdessen täglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) for some weekdays: a cue on every day the promise is due.</source>
        <translation>
            <numerusform>Eine Erinnerung für einige Wochentage: ein Hinweis an jedem Tag, an dem das Versprechen fällig ist.</numerusform>
            <numerusform>%n Erinnerungen für einige Wochentage: ein Hinweis an jedem Tag, an dem das Versprechen fällig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) without a time: left out.</source>
        <translation>
            <numerusform>Eine Erinnerung ohne Uhrzeit: weggelassen.</numerusform>
            <numerusform>%n Erinnerungen ohne Uhrzeit: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) for several days: any amount on a day counts as kept.</source>
        <translation>
            <numerusform>Ein Ziel für mehrere Tage: Jede Menge an einem Tag zählt als gehalten.</numerusform>
            <numerusform>%n Ziele für mehrere Tage: Jede Menge an einem Tag zählt als gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with less than the target: kept, in the smaller version.</source>
        <translation>
            <numerusform>Ein Tag mit weniger als dem Ziel: gehalten, in der kleineren Fassung.</numerusform>
            <numerusform>%n Tage mit weniger als dem Ziel: gehalten, in der kleineren Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) or icon(s): Kept has none.</source>
        <translation>
            <numerusform>Eine Farbe oder ein Symbol: Kept hat keine.</numerusform>
            <numerusform>%n Farben oder Symbole: Kept hat keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) that you deleted there: left out.</source>
        <translation>
            <numerusform>Eine Gewohnheit, die du dort gelöscht hast: weggelassen.</numerusform>
            <numerusform>%n Gewohnheiten, die du dort gelöscht hast: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habit(s) with a number of days as their aim: left out.</source>
        <translation>
            <numerusform>Eine Gewohnheit mit einer Zahl von Tagen als Ziel: weggelassen.</numerusform>
            <numerusform>%n Gewohnheiten mit einer Zahl von Tagen als Ziel: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of old history, which Habitica keeps as an average of many days: left out.</source>
        <translation>
            <numerusform>Ein Datensatz alter Geschichte, die Habitica als Mittel vieler Tage behält: weggelassen.</numerusform>
            <numerusform>%n Datensätze alter Geschichte, die Habitica als Mittel vieler Tage behält: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s): Kept has none.</source>
        <translation>
            <numerusform>Eine Belohnung: Kept hat keine.</numerusform>
            <numerusform>%n Belohnungen: Kept hat keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mood(s) under a name of your own: kept as context.</source>
        <translation>
            <numerusform>Eine Stimmung mit eigenem Namen: als Umstand behalten.</numerusform>
            <numerusform>%n Stimmungen mit eigenem Namen: als Umstände behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>these are no weekdays</source>
        <translation>das sind keine Wochentage</translation>
    </message>
    <message>
        <source>“{text}” is no day (YYYYMMDD)</source>
        <translation>„{text}“ ist kein Tag (JJJJMMTT)</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>there is more after the end of the JSON</source>
        <translation>nach dem Ende des JSON steht noch mehr</translation>
    </message>
    <message>
        <source>this is no JSON ({why})</source>
        <translation>das ist kein JSON ({why})</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>the key “{key}” is there twice</source>
        <translation>der Schlüssel „{key}“ steht zweimal da</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>wahr oder falsch wird erwartet</translation>
    </message>
    <message>
        <source>it is not between {least} and {most}</source>
        <translation>es liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is no id</source>
        <translation>„{text}“ ist keine Kennung</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>sie kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>the file is damaged ({why})</source>
        <translation>die Datei ist beschädigt ({why})</translation>
    </message>
    <message>
        <source>this is no table ({why})</source>
        <translation>das ist keine Tabelle ({why})</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a text is longer than 1 MB</source>
        <translation>ein Text ist länger als 1 MB</translation>
    </message>
    <message>
        <source>a text holds the character NUL</source>
        <translation>ein Text enthält das Zeichen NUL</translation>
    </message>
    <message>
        <source>a text holds half a character</source>
        <translation>ein Text enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>“{text}” is no instant with an offset</source>
        <translation>„{text}“ ist kein Zeitpunkt mit Zeitverschiebung</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>die Datei ist größer als 64 MB</translation>
    </message>
    <message>
        <source>the archive holds more than 20,000 files</source>
        <translation>das Archiv enthält mehr als 20.000 Dateien</translation>
    </message>
    <message>
        <source>the archive unpacks to more than is allowed</source>
        <translation>das Archiv wird entpackt größer, als erlaubt ist</translation>
    </message>
    <message>
        <source>a name in the archive leads outside of it</source>
        <translation>ein Name im Archiv führt aus ihm hinaus</translation>
    </message>
    <message>
        <source>the archive holds a link</source>
        <translation>das Archiv enthält eine Verknüpfung</translation>
    </message>
    <message>
        <source>the archive is packed in an uncommon way</source>
        <translation>das Archiv ist auf ungewöhnliche Weise gepackt</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>das Archiv ist verschlüsselt</translation>
    </message>
    <message>
        <source>two names in the archive differ by case alone</source>
        <translation>zwei Namen im Archiv unterscheiden sich allein durch Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>“{text}” is no day between 1900 and 2200 (YYYY-MM-DD)</source>
        <translation>„{text}“ ist kein Tag zwischen 1900 und 2200 (JJJJ-MM-TT)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking into {name}</source>
        <translation>{name} wird angesehen</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Noch ist nichts hereingekommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is in your diary</source>
        <translation>Es ist in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nichts kam herein</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Es wird hereingeholt</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Into “{title}”</source>
        <translation>Zu „{title}“</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>As a tag</source>
        <translation>Als Stichwort</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>What these moods feel like, from 1 (heavy) to 5 (light)</source>
        <translation>Wie sich diese Stimmungen anfühlen, von 1 (schwer) bis 5 (leicht)</translation>
    </message>
</context>
<context>
    <name>Intentions</name>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing to repeat.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Nothing was due.</source>
        <translation>Nichts war fällig.</translation>
    </message>
    <message>
        <source>Today · {date}</source>
        <translation>Heute · {date}</translation>
    </message>
    <message>
        <source>Yesterday · {date}</source>
        <translation>Gestern · {date}</translation>
    </message>
    <message>
        <source>helped: {tag}</source>
        <translation>geholfen: {tag}</translation>
    </message>
    <message>
        <source>in the way: {tag}</source>
        <translation>im Weg: {tag}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Paused: nothing was due</source>
        <translation>Pausiert: Nichts war fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a word</source>
        <translation>
            <numerusform>Ein Tag ohne ein Wort</numerusform>
            <numerusform>%n Tage ohne ein Wort</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused: {what}</source>
        <translation>pausiert: {what}</translation>
    </message>
    <message>
        <source>Smaller:</source>
        <translation>Kleiner:</translation>
    </message>
    <message>
        <source>Helped:</source>
        <translation>Geholfen:</translation>
    </message>
    <message>
        <source>Nearly stopped you:</source>
        <translation>Fast abgehalten:</translation>
    </message>
    <message>
        <source>Next time:</source>
        <translation>Nächstes Mal:</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Lehre:</translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation>Das zeigt, dass ich…</translation>
    </message>
    <message>
        <source>felt {before}, then {after}</source>
        <translation>Gefühl {before}, dann {after}</translation>
    </message>
    <message>
        <source>felt {feeling}</source>
        <translation>Gefühl {feeling}</translation>
    </message>
</context>
<context>
    <name>JournalOut</name>
    <message>
        <source>Written: {name}. It is as private as the place where it lies.</source>
        <translation>Geschrieben: {name}. Sie ist so privat wie der Ort, an dem sie liegt.</translation>
    </message>
    <message>
        <source>The journal is on its way to the printer.</source>
        <translation>Das Tagebuch ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Stopped. Pages that were drawn by then may still be printed.</source>
        <translation>Angehalten. Seiten, die bis dahin gezeichnet waren, werden vielleicht noch gedruckt.</translation>
    </message>
    <message>
        <source>A page (*.html)</source>
        <translation>Eine Seite (*.html)</translation>
    </message>
    <message>
        <source>A PDF (*.pdf)</source>
        <translation>Ein PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Das Tagebuch speichern</translation>
    </message>
    <message>
        <source>My journal</source>
        <comment>the name of a file</comment>
        <translation>Mein Tagebuch</translation>
    </message>
</context>
<context>
    <name>JournalOutDialog</name>
    <message>
        <source>Print or save the journal</source>
        <translation>Das Tagebuch drucken oder speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>Das Tagebuch wird geschrieben</translation>
    </message>
    <message>
        <source>Everything you noted in these days, oldest first, in your own words.</source>
        <translation>Alles, was du in diesen Tagen notiert hast, das Älteste zuerst, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>It is as private as the place where it lies.</source>
        <translation>Es ist so privat wie der Ort, an dem es liegt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Your journal begins with the first word</source>
        <translation>Dein Tagebuch beginnt mit dem ersten Wort</translation>
    </message>
    <message>
        <source>Each day appears here with its promises, notes and lessons. Log a promise on Today first.</source>
        <translation>Jeder Tag erscheint hier mit seinen Versprechen, Notizen und Lehren. Trage zuerst auf Heute ein Versprechen ein.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>Your journal since {month}</source>
        <translation>Dein Tagebuch seit {month}</translation>
    </message>
    <message>
        <source>Looking further back: {day}</source>
        <translation>Weiter zurück: {day}</translation>
    </message>
    <message>
        <source>Nothing is open in these days.</source>
        <translation>In diesen Tagen ist nichts offen.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Fewer or shorter words find more.</source>
        <translation>Nichts gefunden für „{text}“. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>No entry is like that yet.</source>
        <translation>So ist noch kein Eintrag.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>“{name}” is removed.</source>
        <translation>„{name}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Noted: “{name}”. What is kept after it will be its evidence.</source>
        <translation>Notiert: „{name}“. Was danach gehalten wird, ist ihr Beleg.</translation>
    </message>
    <message>
        <source>Kept as a strategy: {name}.</source>
        <translation>Als Strategie behalten: {name}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Your diary and its backups are locked. This is your recovery code, shown this once:

    {code}

Print it or write it down, and keep it away from this computer. Without the passphrase and without this code nobody can read the diary, and nobody can bring it back.</source>
        <translation>Dein Tagebuch und seine Sicherungen sind verschlossen. Das ist dein Wiederherstellungscode, er wird dieses eine Mal gezeigt:

    {code}

Drucke ihn aus oder schreibe ihn auf, und bewahre ihn fern von diesem Computer auf. Ohne die Passphrase und ohne diesen Code kann niemand das Tagebuch lesen, und niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Your diary and its backups open without a passphrase from now on.</source>
        <translation>Dein Tagebuch und seine Sicherungen öffnen sich von jetzt an ohne Passphrase.</translation>
    </message>
    <message>
        <source>{told}
Nothing was changed. To go on, type it again with --yes.</source>
        <translation>{told}
Nichts wurde geändert. Um weiterzugehen, tippe es noch einmal mit --yes.</translation>
    </message>
    <message>
        <source>The two differ, so nothing was changed. Try again.</source>
        <translation>Die beiden sind verschieden, deshalb wurde nichts geändert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This system has no keychain that keeps secrets encrypted. Nothing was changed. A passphrase works without it.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der Geheimnisse verschlüsselt aufbewahrt. Nichts wurde geändert. Eine Passphrase geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>The system’s keychain took no secret, so it does not open the diary. Your passphrase does. Settings, While you are away can let the keychain try again.</source>
        <translation>Der Schlüsselbund des Systems hat kein Geheimnis angenommen, deshalb öffnet er das Tagebuch nicht. Deine Passphrase öffnet es. Unter Einstellungen, Während du fort bist, kann es der Schlüsselbund noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This diary has a passphrase. Type: kept passphrase change, or remove.</source>
        <translation>Dieses Tagebuch hat eine Passphrase. Tippe: kept passphrase change oder remove.</translation>
    </message>
    <message>
        <source>This diary has no passphrase. Nothing was changed.</source>
        <translation>Dieses Tagebuch hat keine Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That does not unlock your diary. Nothing was changed. Try again, or use your recovery code.</source>
        <translation>Damit öffnet sich dein Tagebuch nicht. Nichts wurde geändert. Versuche es noch einmal oder nimm deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the diary cannot be unlocked with it. Your diary is as it was. Each backup holds these keys too: kept restore FILE.</source>
        <translation>{file} ist beschädigt, deshalb lässt sich das Tagebuch damit nicht öffnen. Dein Tagebuch ist, wie es war. Jede Sicherung enthält diese Schlüssel auch: kept restore FILE.</translation>
    </message>
    <message>
        <source>A passphrase takes {n} MB of memory for a moment, and so much is not free. Nothing was changed. Close another program, then try again.</source>
        <translation>Eine Passphrase braucht für einen Moment {n} MB Arbeitsspeicher, und so viel ist nicht frei. Nichts wurde geändert. Schließe ein anderes Programm, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This diary has no passphrase. Set one first; nothing was changed.</source>
        <translation>Dieses Tagebuch hat keine Passphrase. Lege erst eine fest; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more; several words are good. Nothing was changed.</source>
        <translation>Eine Passphrase hat {n} Zeichen oder mehr; mehrere Wörter sind gut. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be locked with your passphrase: the disk has no room, or cannot be written. All is as it was, but whoever finds such a file can read it. Make room: the next backup locks what is left.</source>
        <translation>
            <numerusform>%n Sicherung konnte nicht mit deiner Passphrase verschlossen werden: Der Datenträger hat keinen Platz oder lässt sich nicht beschreiben. Alles ist, wie es war, aber wer eine solche Datei findet, kann sie lesen. Schaffe Platz: Die nächste Sicherung verschließt den Rest.</numerusform>
            <numerusform>%n Sicherungen konnten nicht mit deiner Passphrase verschlossen werden: Der Datenträger hat keinen Platz oder lässt sich nicht beschreiben. Alles ist, wie es war, aber wer eine solche Datei findet, kann sie lesen. Schaffe Platz: Die nächste Sicherung verschließt den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Kept has this diary open, so it could not be written anew. Nothing was changed. Quit that one, then try again.</source>
        <translation>Ein anderes Kept hat dieses Tagebuch offen, deshalb konnte es nicht neu geschrieben werden. Nichts wurde geändert. Beende jenes, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The diary could not be written anew ({reason}). Nothing was changed. Make room on the disk, then try again.</source>
        <translation>Das Tagebuch konnte nicht neu geschrieben werden ({reason}). Nichts wurde geändert. Schaffe Platz auf dem Datenträger, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On Today, with the keyboard on a promise</source>
        <translation>Auf Heute, mit der Tastatur auf einem Versprechen</translation>
    </message>
    <message>
        <source>On Promises</source>
        <translation>Auf Versprechen</translation>
    </message>
    <message>
        <source>In the Journal</source>
        <translation>Im Tagebuch</translation>
    </message>
    <message>
        <source>In a graph</source>
        <translation>In einer Grafik</translation>
    </message>
    <message>
        <source>In lists, scales and fields</source>
        <translation>In Listen, Skalen und Feldern</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Dialogen</translation>
    </message>
    <message>
        <source>Find a promise, a day, or what to do</source>
        <translation>Ein Versprechen, einen Tag oder etwas zu tun finden</translation>
    </message>
    <message>
        <source>What the page is for</source>
        <translation>Wofür die Seite da ist</translation>
    </message>
    <message>
        <source>Show the list of keys</source>
        <translation>Die Liste der Tasten zeigen</translation>
    </message>
    <message>
        <source>Open a page of the side bar</source>
        <translation>Eine Seite der Leiste öffnen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Make a new promise</source>
        <translation>Ein neues Versprechen machen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Go on, go back</source>
        <translation>Weiter, zurück</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>Den Knopf drücken, auf dem du bist</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>End Kept</source>
        <translation>Kept beenden</translation>
    </message>
    <message>
        <source>The promise above</source>
        <translation>Das Versprechen darüber</translation>
    </message>
    <message>
        <source>The promise below</source>
        <translation>Das Versprechen darunter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Smaller version</source>
        <translation>Kleinere Fassung</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Darauf zurückschauen</translation>
    </message>
    <message>
        <source>All that can be said of it</source>
        <translation>Alles, was sich dazu sagen lässt</translation>
    </message>
    <message>
        <source>Move it up in its part of the day</source>
        <translation>In seiner Tageszeit nach oben rücken</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it; undo returns it</source>
        <translation>Entfernen; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>Search in titles, notes and answers</source>
        <translation>In Titeln, Notizen und Antworten suchen</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>The day above, the day below</source>
        <translation>Der Tag darüber, der Tag darunter</translation>
    </message>
    <message>
        <source>The newest day, the oldest</source>
        <translation>Der neueste Tag, der älteste</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>Der Tag davor, der Tag danach</translation>
    </message>
    <message>
        <source>The first day, the last day</source>
        <translation>Der erste Tag, der letzte Tag</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Der ganze Zeitraum</translation>
    </message>
    <message>
        <source>Open the day in the Journal</source>
        <translation>Den Tag im Tagebuch öffnen</translation>
    </message>
    <message>
        <source>The one before, the one after</source>
        <translation>Das davor, das danach</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Eine Seite hinauf, eine Seite hinunter</translation>
    </message>
    <message>
        <source>A feeling from heavy to light</source>
        <translation>Ein Gefühl von schwer bis leicht</translation>
    </message>
    <message>
        <source>No feeling noted</source>
        <translation>Kein Gefühl notiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave; what you typed is kept</source>
        <translation>Verlassen; was du getippt hast, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Alles hat eine Taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindWordsDialog</name>
    <message>
        <source>Kind message</source>
        <translation>Freundliche Nachricht</translation>
    </message>
    <message>
        <source>Keep a kind message</source>
        <translation>Eine freundliche Nachricht behalten</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>Was {name} gesagt hat</translation>
    </message>
    <message>
        <source>It is shown to you again on a hard day.</source>
        <translation>Sie wird dir an einem schweren Tag wieder gezeigt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>What would you tell a friend?</source>
        <translation>Was würdest du einem Freund erzählen?</translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation>Eine Lehre, wenn es eine gibt</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>One thing I learned: {said}</source>
        <translation>Etwas, das ich gelernt habe: {said}</translation>
    </message>
    <message>
        <source>What helped: {said}</source>
        <translation>Was geholfen hat: {said}</translation>
    </message>
    <message>
        <source>What nearly stopped me: {said}</source>
        <translation>Was mich fast abgehalten hätte: {said}</translation>
    </message>
    <message>
        <source>What I adjust next: {said}</source>
        <translation>Was ich als Nächstes anpasse: {said}</translation>
    </message>
    <message>
        <source>What it shows me: {said}</source>
        <translation>Was es mir zeigt: {said}</translation>
    </message>
    <message>
        <source>A note of mine: {said}</source>
        <translation>Eine Notiz von mir: {said}</translation>
    </message>
    <message>
        <source>“{title}”: kept for the first time.</source>
        <translation>„{title}“: zum ersten Mal gehalten.</translation>
    </message>
    <message>
        <source>“{title}”: back after a miss.</source>
        <translation>„{title}“: nach einer Lücke zurück.</translation>
    </message>
    <message>
        <source>Nothing is shared this week.</source>
        <translation>Diese Woche ist nichts geteilt.</translation>
    </message>
    <message>
        <source>My week, {first} to {last}</source>
        <translation>Meine Woche, {first} bis {last}</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Eine kleine Sache</translation>
    </message>
    <message>
        <source>{name}, does this time suit you? Fifteen minutes are enough.</source>
        <translation>{name}, passt dir diese Zeit? Eine Viertelstunde genügt.</translation>
    </message>
    <message>
        <source>A short conversation</source>
        <translation>Ein kurzes Gespräch</translation>
    </message>
    <message>
        <source>“{title}”: no word this week.</source>
        <translation>„{title}“: diese Woche ohne ein Wort.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n of these at its smaller size.</source>
        <translation>
            <numerusform>„{title}“: davon %n in der kleineren Fassung.</numerusform>
            <numerusform>„{title}“: davon %n in der kleineren Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: back %n time(s) after a miss.</source>
        <translation>
            <numerusform>„{title}“: einmal nach einer Lücke zurück.</numerusform>
            <numerusform>„{title}“: %n-mal nach einer Lücke zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: kept %n time(s), {times} a week are promised.</source>
        <translation>
            <numerusform>„{title}“: einmal gehalten, versprochen sind {times} pro Woche.</numerusform>
            <numerusform>„{title}“: %n-mal gehalten, versprochen sind {times} pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: kept {kept} of {chances}.</source>
        <translation>„{title}“: {kept} von {chances} gehalten.</translation>
    </message>
    <message>
        <source>It helped: {said}</source>
        <translation>Es hat geholfen: {said}</translation>
    </message>
    <message>
        <source>It was in the way: {said}</source>
        <translation>Es stand im Weg: {said}</translation>
    </message>
    <message>
        <source>Around it: {said}</source>
        <translation>Drumherum: {said}</translation>
    </message>
    <message>
        <source>How it felt, from 1 (heavy) to 5 (light): {before} before, {after} after.</source>
        <translation>Wie es sich anfühlte, von 1 (schwer) bis 5 (leicht): vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>Thank you for reading. Nothing needs an answer.</source>
        <translation>Danke fürs Lesen. Nichts davon braucht eine Antwort.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Kept is locked</source>
        <translation>Kept ist verschlossen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation>Ein kleines Versprechen</translation>
    </message>
    <message>
        <source>Unlock Kept to answer.</source>
        <translation>Entsperre Kept, um zu antworten.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Lock after a while without use</source>
        <translation>Nach einer Weile ohne Nutzung sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Let the keychain open it too</source>
        <translation>Auch der Schlüsselbund darf es öffnen</translation>
    </message>
    <message>
        <source>Quick log and cues go on while Kept is locked. Whoever uses your session can open the diary.</source>
        <translation>Schnell eintragen und Hinweise gehen weiter, während Kept gesperrt ist. Wer deine Sitzung nutzt, kann das Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The tray’s menu has this too.</source>
        <translation>Das Menü in der Leiste hat das auch.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>And before the computer sleeps, where the desktop says so.</source>
        <translation>Und bevor der Computer schläft, wo der Desktop das mitteilt.</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>Während du fort bist</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>LookingAfter</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Einen Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Copied: versions and health, and not a word of your diary.</source>
        <translation>Kopiert: Versionen und Zustand, und kein Wort aus deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>MachineDesk</name>
    <message>
        <source>The settings of this computer could not be saved ({reason}). They hold until Kept ends. Your diary is safe.</source>
        <translation>Die Einstellungen dieses Computers konnten nicht gespeichert werden ({reason}). Sie gelten, bis Kept endet. Dein Tagebuch ist sicher.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Drawing what you kept…</source>
        <translation>Was du gehalten hast, wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>MissDialog</name>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Not today. That is information.</source>
        <translation>Heute nicht. Auch das ist eine Information.</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
    <message>
        <source>One lesson, if there is one</source>
        <translation>Eine Lehre, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Back to something safe</source>
        <translation>Zurück zu etwas Sicherem</translation>
    </message>
    <message>
        <source>{words}, now</source>
        <translation>{words}, jetzt</translation>
    </message>
    <message>
        <source>Adjust the plan…</source>
        <translation>Den Plan anpassen…</translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation>Das fühlt sich schwer an…</translation>
    </message>
    <message>
        <source>{smaller}, now</source>
        <translation>{smaller}, jetzt</translation>
    </message>
    <message>
        <source>The smaller version, now</source>
        <translation>Die kleinere Fassung, jetzt</translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>One is enough. Keep the one that you would tell a friend.</source>
        <translation>Eine genügt. Behalte die, die du einem Freund erzählen würdest.</translation>
    </message>
    <message>
        <source>Last time this helped: {words}. After a miss kept {kept} of {of}.</source>
        <translation>Das half beim letzten Mal: {words}. Nach einer Lücke {kept} von {of} gehalten.</translation>
    </message>
    <message>
        <source>Small is enough: {words}.</source>
        <translation>Klein genügt: {words}.</translation>
    </message>
    <message>
        <source>There is nothing to make up for.</source>
        <translation>Es gibt nichts nachzuholen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{day}, with its cue</source>
        <translation>{day}, mit dem Hinweis</translation>
    </message>
    <message>
        <source>{day} again</source>
        <translation>{day} wieder</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Noted. Next: {day}, {anchor}.</source>
        <translation>Notiert. Als Nächstes: {day}, {anchor}.</translation>
    </message>
    <message>
        <source>Noted. Next: {day}.</source>
        <translation>Notiert. Als Nächstes: {day}.</translation>
    </message>
</context>
<context>
    <name>MorningRow</name>
    <message>
        <source>Smaller today</source>
        <translation>Heute kleiner</translation>
    </message>
    <message>
        <source>Smaller today…</source>
        <translation>Heute kleiner…</translation>
    </message>
    <message>
        <source>Full size after all</source>
        <translation>Doch in voller Größe</translation>
    </message>
</context>
<context>
    <name>MoveDiaryDialog</name>
    <message>
        <source>Move the diary</source>
        <translation>Das Tagebuch umziehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying and checking your diary</source>
        <translation>Dein Tagebuch wird kopiert und geprüft</translation>
    </message>
    <message>
        <source>Your diary moves to another folder</source>
        <translation>Dein Tagebuch zieht in einen anderen Ordner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>It is copied with its backups, checked, and used from there; Kept starts again for that. The old folder stays as it is.</source>
        <translation>Es wird mit seinen Sicherungen kopiert, geprüft und von dort genutzt; dafür startet Kept neu. Der alte Ordner bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{place} is not empty, or it is where the diary is now. Nothing was changed. Choose another folder.</source>
        <translation>{place} ist nicht leer, oder das Tagebuch ist schon dort. Nichts wurde geändert. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The diary could not be copied to {target} ({reason}). It is where it was, unchanged. Make room or choose another folder.</source>
        <translation>Das Tagebuch konnte nicht nach {target} kopiert werden ({reason}). Es ist, wo es war, unverändert. Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder for your diary</source>
        <translation>Wähle einen Ordner für dein Tagebuch</translation>
    </message>
    <message>
        <source>The diary stays where it is.</source>
        <translation>Das Tagebuch bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>The new place of the diary could not be noted, so it stays where it is. Nothing was changed. Check that your settings folder can be written.</source>
        <translation>Der neue Ort des Tagebuchs konnte nicht vermerkt werden, deshalb bleibt es, wo es ist. Nichts wurde geändert. Prüfe, ob in deinen Einstellungsordner geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>What do you expect to matter?</source>
        <translation>Was, erwartest du, macht etwas aus?</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nennen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In ein paar Worten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>andere Menschen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>forgot</source>
        <translation>vergessen</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>“{title}” has rested since {day}</source>
        <translation>„{title}“ ruht seit dem {day}</translation>
    </message>
    <message>
        <source>Does it still go by itself?</source>
        <translation>Geht es noch von selbst?</translation>
    </message>
    <message>
        <source>It goes by itself</source>
        <translation>Es geht von selbst</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Room for one more</source>
        <translation>Platz für noch eines</translation>
    </message>
    <message>
        <source>Choose one, and what it serves</source>
        <translation>Wähle eines und wofür es gut ist</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>I do it without thinking: let it rest</source>
        <translation>Ich tue es, ohne nachzudenken: ruhen lassen</translation>
    </message>
    <message>
        <source>Show what goes out</source>
        <translation>Zeigen, was hinausgeht</translation>
    </message>
    <message>
        <source>“{title}”: a try since {day}</source>
        <translation>„{title}“: ein Versuch seit dem {day}</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>OutcomeMark</name>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept at its smaller size</source>
        <translation>In der kleineren Fassung gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{title}: change it</source>
        <translation>{title}: ändern</translation>
    </message>
    <message>
        <source>{title}: pause</source>
        <translation>{title}: pausieren</translation>
    </message>
    <message>
        <source>{title}: reflect</source>
        <translation>{title}: zurückschauen</translation>
    </message>
    <message>
        <source>{title}: done</source>
        <translation>{title}: getan</translation>
    </message>
    <message>
        <source>{title}: smaller version</source>
        <translation>{title}: kleinere Fassung</translation>
    </message>
    <message>
        <source>{title}: not today</source>
        <translation>{title}: heute nicht</translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation>Mit {name} teilen</translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation>Hinweis beantworten…</translation>
    </message>
    <message>
        <source>Hold cues for 1 hour</source>
        <translation>Hinweise 1 Stunde anhalten</translation>
    </message>
    <message>
        <source>Hold cues until tomorrow</source>
        <translation>Hinweise bis morgen anhalten</translation>
    </message>
    <message>
        <source>Hold cues until a day…</source>
        <translation>Hinweise bis zu einem Tag anhalten…</translation>
    </message>
    <message>
        <source>Let cues come again</source>
        <translation>Hinweise wieder kommen lassen</translation>
    </message>
    <message>
        <source>A key of your own for a promise</source>
        <translation>Eine eigene Taste für ein Versprechen</translation>
    </message>
    <message>
        <source>About Kept</source>
        <translation>Über Kept</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Print or save the journal</source>
        <translation>Das Tagebuch drucken oder speichern</translation>
    </message>
    <message>
        <source>Look into the backups</source>
        <translation>In die Sicherungen hineinsehen</translation>
    </message>
    <message>
        <source>Move the diary to another folder</source>
        <translation>Das Tagebuch in einen anderen Ordner umziehen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Das Tagebuch sperren</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>day in the journal</source>
        <translation>Tag im Tagebuch</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>A promise, a day, a page, something to do</source>
        <translation>Ein Versprechen, ein Tag, eine Seite, etwas zu tun</translation>
    </message>
    <message>
        <source>Find a promise, a day, a page or an action</source>
        <translation>Ein Versprechen, einen Tag, eine Seite oder eine Aktion finden</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Let this system’s keychain open it too, for cues</source>
        <translation>Auch der Schlüsselbund dieses Systems darf es öffnen, für Hinweise</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Das Tagebuch verschließen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Lock your diary with a passphrase</source>
        <translation>Verschließe dein Tagebuch mit einer Passphrase</translation>
    </message>
    <message>
        <source>Another passphrase for your diary</source>
        <translation>Eine andere Passphrase für dein Tagebuch</translation>
    </message>
    <message>
        <source>The diary and its backups are encrypted, and Kept starts again. Then you get a recovery code, once. Without the passphrase and without that code nobody can read the diary.</source>
        <translation>Das Tagebuch und seine Sicherungen werden verschlüsselt, und Kept startet neu. Dann bekommst du einen Wiederherstellungscode, dieses eine Mal. Ohne die Passphrase und ohne diesen Code kann niemand das Tagebuch lesen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The former passphrase and the former recovery code open it no longer. You get a new recovery code, once.</source>
        <translation>Die bisherige Passphrase und der bisherige Wiederherstellungscode öffnen es nicht mehr. Du bekommst einen neuen Wiederherstellungscode, dieses eine Mal.</translation>
    </message>
    <message>
        <source>At least {n} characters; several words are good.</source>
        <translation>Mindestens {n} Zeichen; mehrere Wörter sind gut.</translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>Tippe dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Die Sicherungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>The diary and its backups are written so that whoever has this computer can read them. Kept starts again for that.</source>
        <translation>Das Tagebuch und seine Sicherungen werden so geschrieben, dass jeder sie lesen kann, der diesen Computer hat. Dafür startet Kept neu.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Try it for two weeks</source>
        <translation>Zwei Wochen ausprobieren</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>There are four hunches already. Drop one, then name another.</source>
        <translation>Es sind schon vier Vermutungen. Lass eine fallen, dann nenne eine andere.</translation>
    </message>
    <message>
        <source>{when} you keep {what} {more}: {kept} of {chances}, otherwise {other_kept} of {other_chances}.</source>
        <translation>{when} hältst du {what} {more}: {kept} von {chances}, sonst {other_kept} von {other_chances}.</translation>
    </message>
    <message>
        <source>About {n} points more ({low} to {high}).</source>
        <translation>Etwa {n} Punkte mehr ({low} bis {high}).</translation>
    </message>
    <message>
        <source>About {n} points less ({low} to {high}).</source>
        <translation>Etwa {n} Punkte weniger ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Not enough yet: a pattern needs 10 answered days with a thing, and 10 without it.</source>
        <translation>Noch nicht genug: Ein Muster braucht 10 beantwortete Tage mit einer Sache und 10 ohne sie.</translation>
    </message>
    <message>
        <source>{n} things were looked at. Anything bigger than {points} points either way would have shown by now.</source>
        <translation>{n} Dinge wurden angesehen. Alles, was größer ist als {points} Punkte in eine der beiden Richtungen, hätte sich inzwischen gezeigt.</translation>
    </message>
    <message>
        <source>Every day Kept guesses whether a promise will be kept without looking at a possible cause, then bets on whether that cause would have helped. A pattern appears once its bet has grown some hundredfold: 269-fold for what you had noted often enough first, more for each later thing. Fewer than 2 in 100 people with nothing to find see one in a year.</source>
        <translation>Jeden Tag schätzt Kept, ohne auf eine mögliche Ursache zu sehen, ob ein Versprechen gehalten wird, und wettet dann darauf, ob diese Ursache geholfen hätte. Ein Muster erscheint, sobald seine Wette auf das Mehrhundertfache gewachsen ist: auf das 269-Fache bei dem, was zuerst oft genug notiert war, auf mehr bei jedem späteren. Weniger als 2 von 100 Menschen, bei denen nichts zu finden ist, sehen in einem Jahr eines.</translation>
    </message>
    <message>
        <source>On days with “{name}”</source>
        <translation>An Tagen mit „{name}“</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>Around midday</source>
        <translation>Um die Mittagszeit</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>In der Nacht</translation>
    </message>
    <message>
        <source>When it feels heavy before</source>
        <translation>Wenn es sich vorher schwer anfühlt</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>An Wochenenden</translation>
    </message>
    <message>
        <source>On Mondays</source>
        <translation>Montags</translation>
    </message>
    <message>
        <source>On Tuesdays</source>
        <translation>Dienstags</translation>
    </message>
    <message>
        <source>On Wednesdays</source>
        <translation>Mittwochs</translation>
    </message>
    <message>
        <source>On Thursdays</source>
        <translation>Donnerstags</translation>
    </message>
    <message>
        <source>On Fridays</source>
        <translation>Freitags</translation>
    </message>
    <message>
        <source>On Saturdays</source>
        <translation>Samstags</translation>
    </message>
    <message>
        <source>On Sundays</source>
        <translation>Sonntags</translation>
    </message>
    <message>
        <source>your promises</source>
        <translation>deine Versprechen</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>öfter</translation>
    </message>
    <message>
        <source>less often</source>
        <translation>seltener</translation>
    </message>
    <message numerus="yes">
        <source>{count} pattern(s) so far</source>
        <translation>
            <numerusform>{count} Muster bisher</numerusform>
            <numerusform>{count} Muster bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes with how you keep, which need not be its cause.</source>
        <translation>Was mit deinem Halten einhergeht und nicht seine Ursache sein muss.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Noch nicht genug</translation>
    </message>
    <message>
        <source>Note on Today what is around, before you log. Weeks will tell.</source>
        <translation>Notiere auf Heute, was gerade ist, bevor du einträgst. Wochen werden es zeigen.</translation>
    </message>
    <message>
        <source>That is an answer too: nothing large goes unnoticed.</source>
        <translation>Auch das ist eine Antwort: Nichts Großes bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>No pattern so far</source>
        <translation>Bisher kein Muster</translation>
    </message>
    <message>
        <source>Shown since {day}</source>
        <translation>Gezeigt seit dem {day}</translation>
    </message>
    <message>
        <source>{kept} of {of} kept</source>
        <translation>{kept} von {of} gehalten</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Things looked at up to last Sunday: {n}. Of them shown: {shown}.</source>
        <translation>Angesehene Dinge bis letzten Sonntag: {n}. Davon gezeigt: {shown}.</translation>
    </message>
    <message>
        <source>The first one rests on {chances} chances for which the answer was known beforehand. The range beside an effect holds in 9 of 10 cases, however often you look.</source>
        <translation>Das erste beruht auf {chances} Gelegenheiten, bei denen die Antwort vorher bekannt war. Der Bereich neben einer Wirkung gilt in 9 von 10 Fällen, wie oft du auch hinsiehst.</translation>
    </message>
    <message>
        <source>Named on {day}. Nothing is counted yet: whole weeks count.</source>
        <translation>Am {day} genannt. Noch ist nichts gezählt: Es zählen ganze Wochen.</translation>
    </message>
    <message>
        <source>Named on {day}. Not confirmed so far. {effect}</source>
        <translation>Am {day} genannt. Bisher nicht bestätigt. {effect}</translation>
    </message>
    <message>
        <source>Named on {day}, confirmed on {shown}. {effect}</source>
        <translation>Am {day} genannt, am {shown} bestätigt. {effect}</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns appear here</source>
        <translation>Hier erscheinen Muster</translation>
    </message>
    <message>
        <source>Note on Today what is around before you log. After some weeks this page says what goes with keeping and what goes with missing, and how sure that is.</source>
        <translation>Notiere auf Heute, was gerade ist, bevor du einträgst. Nach einigen Wochen sagt diese Seite, was mit Halten und was mit Lücken einhergeht, und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Four hunches are named. Remove one to name another.</source>
        <translation>Vier Vermutungen sind genannt. Entferne eine, um eine andere zu nennen.</translation>
    </message>
    <message>
        <source>Noted as a help</source>
        <translation>Als Hilfe notiert</translation>
    </message>
    <message>
        <source>Noted as in the way</source>
        <translation>Als Hindernis notiert</translation>
    </message>
    <message>
        <source>Helped and in the way (counts)</source>
        <translation>Geholfen und im Weg (Zählungen)</translation>
    </message>
    <message>
        <source>Name up to four things in advance that you expect to matter. A hunch needs less evidence to be confirmed, and the days after it was named count alone.</source>
        <translation>Nenne im Voraus bis zu vier Dinge, von denen du erwartest, dass sie etwas ausmachen. Eine Vermutung braucht weniger Belege, und es zählen allein die Tage, nachdem sie genannt wurde.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Hunches</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>Noted afterwards, so counted and never tested: how a day went colours what one notes.</source>
        <translation>Nachher notiert, deshalb gezählt und nie geprüft: Wie ein Tag war, färbt, was man notiert.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: %n day(s).</source>
        <translation>
            <numerusform>{first} bis {last}: ein Tag.</numerusform>
            <numerusform>{first} bis {last}: %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: one day.</source>
        <translation>{first}: ein Tag.</translation>
    </message>
    <message>
        <source>Nothing is due then, and it counts neither way. Days that have passed can pause too.</source>
        <translation>Dann ist nichts fällig, und es zählt in keine Richtung. Auch vergangene Tage können pausieren.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, this day too</source>
        <translation>Bis, dieser Tag zählt mit</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vertrauensperson</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept could not go on</source>
        <translation>Kept konnte nicht weitermachen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This diary can be read but not written: its folder does not allow it. Everything is shown; nothing can be logged until that changes.</source>
        <translation>Dieses Tagebuch kann gelesen, aber nicht geschrieben werden: Sein Ordner erlaubt es nicht. Alles wird gezeigt; eingetragen werden kann nichts, bis sich das ändert.</translation>
    </message>
    <message>
        <source>Your diary is in its new folder. The old one, {folder}, is as it was; keep it until you have looked around.</source>
        <translation>Dein Tagebuch ist in seinem neuen Ordner. Der alte, {folder}, ist, wie er war; behalte ihn, bis du dich umgesehen hast.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so Kept stays reachable by this window, its launcher and the kept command. Closing the window minimises it.</source>
        <translation>Dieser Desktop hat keine Leiste für Symbole, deshalb bleibt Kept über dieses Fenster, seinen Starter und den Befehl kept erreichbar. Schließt du das Fenster, wird es minimiert.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{kept} of {of} kept</source>
        <translation>{kept} von {of} gehalten</translation>
    </message>
    <message>
        <source>about {n} of 10 ({low} to {high})</source>
        <translation>etwa {n} von 10 ({low} bis {high})</translation>
    </message>
    <message>
        <source>{n} smaller</source>
        <translation>{n} kleiner</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <source>expected: {n} of ten</source>
        <translation>erwartet: {n} von zehn</translation>
    </message>
    <message>
        <source>kept: about {n} of 10 ({low} to {high})</source>
        <translation>gehalten: etwa {n} von 10 ({low} bis {high})</translation>
    </message>
    <message>
        <source>felt: {n} of 5</source>
        <translation>gefühlt: {n} von 5</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{n} weeks from {day} on</source>
        <translation>{n} Wochen ab dem {day}</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Of {of} chances in this range {kept} are kept, {full} of them at full size and {smaller} at the smaller size that was agreed in advance. Both count as kept.</source>
        <translation>Von {of} Gelegenheiten in diesem Zeitraum sind {kept} gehalten, {full} davon in voller Größe und {smaller} in der kleineren Fassung, die im Voraus vereinbart war. Beides zählt als gehalten.</translation>
    </message>
    <message>
        <source>Strong: at full size. Soft: smaller, which counts as kept too.</source>
        <translation>Kräftig: in voller Größe. Sanft: kleiner, das zählt auch als gehalten.</translation>
    </message>
    <message>
        <source>No chance in this range.</source>
        <translation>Keine Gelegenheit in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>At the next chance</source>
        <translation>Bei der nächsten Gelegenheit</translation>
    </message>
    <message>
        <source>At a later one, while it stays open</source>
        <translation>Bei einer späteren, solange sie offen bleibt</translation>
    </message>
    <message>
        <source>The first chance after each miss is one trial: kept means that you are back. You have {misses} misses so far; later chances of the same gap are counted apart, so that an open gap counts too. The bar holds the true value in 8 of 10 cases, the point is the best guess; the last 20 such chances weigh most.</source>
        <translation>Die erste Gelegenheit nach jeder Lücke ist ein Versuch: Gehalten heißt, dass du zurück bist. Du hast bisher {misses} Lücken; spätere Gelegenheiten derselben Lücke werden getrennt gezählt, damit auch eine offene Lücke zählt. Der Balken enthält den wahren Wert in 8 von 10 Fällen, der Punkt ist die beste Schätzung; die letzten 20 solchen Gelegenheiten wiegen am meisten.</translation>
    </message>
    <message>
        <source>Feelings run from 1 (heavy) to 5 (light). Each entry that has one before and one after counts, {n} in this range; the figure is after less before, with its 80 % interval.</source>
        <translation>Gefühle gehen von 1 (schwer) bis 5 (leicht). Jeder Eintrag mit einem vorher und einem nachher zählt, {n} in diesem Zeitraum; die Zahl ist nachher weniger vorher, mit ihrem 80-%-Intervall.</translation>
    </message>
    <message>
        <source>Of each weekday and of each planned part of the day: kept of its chances, out of {of} chances in this range. {line}</source>
        <translation>Zu jedem Wochentag und jeder geplanten Tageszeit: gehalten von ihren Gelegenheiten, aus {of} Gelegenheiten in diesem Zeitraum. {line}</translation>
    </message>
    <message>
        <source>{n} of 10 ({low} to {high})</source>
        <translation>{n} von 10 ({low} bis {high})</translation>
    </message>
    <message>
        <source>On average the feeling is as before ({low} to {high} steps lighter).</source>
        <translation>Im Mittel ist das Gefühl wie vorher ({low} bis {high} Stufen leichter).</translation>
    </message>
    <message>
        <source>Afterwards it is about {mean} steps lighter ({low} to {high}).</source>
        <translation>Nachher ist es etwa {mean} Stufen leichter ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Afterwards it is about {mean} steps heavier ({low} to {high}).</source>
        <translation>Nachher ist es etwa {mean} Stufen schwerer ({low} bis {high}).</translation>
    </message>
    <message>
        <source>other promises</source>
        <translation>andere Versprechen</translation>
    </message>
    <message>
        <source>Latest change, {day}: “{title}”, {what}.</source>
        <translation>Letzte Änderung, {day}: „{title}“, {what}.</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>kleiner gemacht</translation>
    </message>
    <message>
        <source>made larger</source>
        <translation>größer gemacht</translation>
    </message>
    <message>
        <source>another cue</source>
        <translation>anderer Hinweis</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>andere Tage</translation>
    </message>
    <message>
        <source>Strong green: all that was logged that day is kept. Soft green: some of it, or at the smaller size. Stone: the day went otherwise, or was skipped. Pale: no word. Of these {days} days {logged} have a word, and on {whole} of them all is kept.</source>
        <translation>Kräftiges Grün: Alles, was an dem Tag eingetragen wurde, ist gehalten. Sanftes Grün: ein Teil davon, oder in der kleineren Fassung. Stein: Der Tag kam anders oder wurde ausgelassen. Blass: kein Wort. Von diesen {days} Tagen haben {logged} ein Wort, und an {whole} davon ist alles gehalten.</translation>
    </message>
    <message>
        <source>No answer in this range.</source>
        <translation>Keine Antwort in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>The weekly review asks two questions; their answers appear here.</source>
        <translation>Der Wochenrückblick stellt zwei Fragen; ihre Antworten erscheinen hier.</translation>
    </message>
    <message>
        <source>Kept chances of each week, Monday to Sunday, divided by its chances: {kept} of {of} in this range, over {weeks} weeks. One week alone is little evidence; the band says how little.</source>
        <translation>Gehaltene Gelegenheiten jeder Woche, Montag bis Sonntag, geteilt durch ihre Gelegenheiten: {kept} von {of} in diesem Zeitraum, über {weeks} Wochen. Eine Woche allein besagt wenig; das Band sagt, wie wenig.</translation>
    </message>
    <message>
        <source>Two answers a week: how many of the next ten you expect to keep, and how much you trusted yourself. They are shown beside what you keep and never mixed into it. You answered in {weeks} weeks. Of the {chances} chances that your answers spoke of you expected to keep {expected} and kept {kept}. That you expect other than you keep is said once that difference could hardly be chance.</source>
        <translation>Zwei Antworten in der Woche: wie viele der nächsten zehn du zu halten erwartest und wie sehr du dir vertraut hast. Sie stehen neben dem, was du hältst, und werden nie damit vermischt. Du hast in {weeks} Wochen geantwortet. Von den {chances} Gelegenheiten, um die es in deinen Antworten ging, hast du {expected} zu halten erwartet und {kept} gehalten. Dass du anderes erwartest, als du hältst, wird gesagt, sobald dieser Unterschied kaum noch Zufall sein könnte.</translation>
    </message>
    <message>
        <source>Lately between {low} and {high}.</source>
        <translation>In letzter Zeit zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Up to {day}: between {low} and {high}.</source>
        <translation>Bis {day}: zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>{n} after</source>
        <translation>{n} nachher</translation>
    </message>
    <message>
        <source>1 in 4</source>
        <translation>1 von 4</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>3 in 4</source>
        <translation>3 von 4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>So far {n} due days have no word; they count neither way.</source>
        <translation>Bisher haben {n} fällige Tage kein Wort; sie zählen in keine Richtung.</translation>
    </message>
    <message>
        <source>If skips counted as misses it would be {share}.</source>
        <translation>Würde Ausgelassenes als Lücke zählen, wären es {share}.</translation>
    </message>
    <message>
        <source>Every chance counts as kept or not; at a daily promise a chance of two weeks ago counts half of today’s. You have {chances} chances so far; {skipped} skipped and {paused} paused days are no chances. The band holds the true value in 8 of 10 cases: the more chances, the narrower it is. Today counts once it is over, or kept.</source>
        <translation>Jede Gelegenheit zählt als gehalten oder nicht; bei einem täglichen Versprechen zählt eine Gelegenheit von vor zwei Wochen halb so viel wie die von heute. Du hast bisher {chances} Gelegenheiten; {skipped} ausgelassene und {paused} pausierte Tage sind keine. Das Band enthält den wahren Wert in 8 von 10 Fällen: Je mehr Gelegenheiten, desto schmaler ist es. Heute zählt, sobald der Tag vorbei ist oder gehalten.</translation>
    </message>
    <message>
        <source>The share kept in each week; the band says how sure that is.</source>
        <translation>Der gehaltene Anteil in jeder Woche; das Band sagt, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Each point stands for {n} weeks.</source>
        <translation>Jeder Punkt steht für {n} Wochen.</translation>
    </message>
    <message>
        <source>Strong: all kept. Soft: in part, or smaller. Stone: otherwise.</source>
        <translation>Kräftig: alles gehalten. Sanft: zum Teil oder kleiner. Stein: anders.</translation>
    </message>
    <message>
        <source>{full} at full size, {smaller} smaller, of {of}</source>
        <translation>{full} in voller Größe, {smaller} kleiner, von {of}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation>{kept} von {of}</translation>
    </message>
    <message>
        <source>Counts, no more: differences here can be chance. Patterns are tested apart.</source>
        <translation>Zählungen, nicht mehr: Unterschiede können hier Zufall sein. Muster werden getrennt geprüft.</translation>
    </message>
    <message>
        <source>Much as 8 weeks ago, as far as one can say.</source>
        <translation>Ähnlich wie vor 8 Wochen, soweit man das sagen kann.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>Lighter after</source>
        <translation>Nachher leichter</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Heavier after</source>
        <translation>Nachher schwerer</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>Not enough yet: five entries with both feelings are needed.</source>
        <translation>Noch nicht genug: Es braucht fünf Einträge mit beiden Gefühlen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>At full size</source>
        <translation>In voller Größe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Of ten</source>
        <translation>Von zehn</translation>
    </message>
    <message>
        <source>Felt, 1 to 5</source>
        <translation>Gefühlt, 1 bis 5</translation>
    </message>
</context>
<context>
    <name>ProgressCards</name>
    <message>
        <source>Reliability over time</source>
        <translation>Verlässlichkeit im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Kept share of each week</source>
        <translation>Gehaltener Anteil jeder Woche</translation>
    </message>
    <message>
        <source>A year at a glance</source>
        <translation>Ein Jahr auf einen Blick</translation>
    </message>
    <message>
        <source>Full size and smaller</source>
        <translation>Volle Größe und kleiner</translation>
    </message>
    <message>
        <source>Back after a miss</source>
        <translation>Nach einer Lücke zurück</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>What you expect of yourself, of ten</source>
        <translation>Was du von dir erwartest, von zehn</translation>
    </message>
    <message>
        <source>How much you trusted yourself, 1 to 5</source>
        <translation>Wie sehr du dir vertraut hast, 1 bis 5</translation>
    </message>
    <message>
        <source>Feelings before and after</source>
        <translation>Gefühle vorher und nachher</translation>
    </message>
    <message>
        <source>Of your next ten, how many will you keep (dots); what you kept (band)</source>
        <translation>Wie viele deiner nächsten zehn wirst du halten (Punkte); was du gehalten hast (Band)</translation>
    </message>
    <message>
        <source>This week I trusted myself, 1 to 5</source>
        <translation>Diese Woche habe ich mir vertraut, 1 bis 5</translation>
    </message>
    <message>
        <source>Point at a day to read it; a click opens it in the Journal.</source>
        <translation>Zeige auf einen Tag, um ihn zu lesen; ein Klick öffnet ihn im Tagebuch.</translation>
    </message>
    <message>
        <source>Kept each week</source>
        <translation>Jede Woche gehalten</translation>
    </message>
    <message>
        <source>What you expect of yourself</source>
        <translation>Was du von dir erwartest</translation>
    </message>
    <message>
        <source>By weekday and part of the day (counts)</source>
        <translation>Nach Wochentag und Tageszeit (Zählungen)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Evidence appears here</source>
        <translation>Hier erscheinen Belege</translation>
    </message>
    <message>
        <source>After five logs of a promise this page says how reliable you are, and how sure that is. Begin with one log on Today.</source>
        <translation>Nach fünf Einträgen zu einem Versprechen sagt diese Seite, wie verlässlich du bist und wie sicher das ist. Beginne mit einem Eintrag auf Heute.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>All promises together</source>
        <translation>Alle Versprechen zusammen</translation>
    </message>
</context>
<context>
    <name>PromiseEditing</name>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Pause “{title}”</source>
        <translation>„{title}“ pausieren</translation>
    </message>
    <message>
        <source>Paused from {first} to {last}. Nothing was due then.</source>
        <translation>Pausiert vom {first} bis zum {last}. Da war nichts fällig.</translation>
    </message>
    <message>
        <source>“{title}” rests now. Its record stays, and it can return.</source>
        <translation>„{title}“ ruht jetzt. Was war, bleibt erhalten, und es kann zurückkehren.</translation>
    </message>
    <message>
        <source>“{title}” is back, due from today.</source>
        <translation>„{title}“ ist zurück, fällig ab heute.</translation>
    </message>
    <message>
        <source>Promised: {title}.</source>
        <translation>Versprochen: {title}.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Gespeichert: {title}.</translation>
    </message>
    <message>
        <source>Saved: {title}, from {day} on.</source>
        <translation>Gespeichert: {title}, gültig ab {day}.</translation>
    </message>
    <message>
        <source>Paused. Nothing counts in those days.</source>
        <translation>Pausiert. In diesen Tagen zählt nichts.</translation>
    </message>
    <message>
        <source>One more is suggested once your baseline is steady. {why}</source>
        <translation>Noch eines wird vorgeschlagen, sobald dein Grundversprechen beständig ist. {why}</translation>
    </message>
</context>
<context>
    <name>PromiseEditorDialog</name>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Versprechen bearbeiten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc keeps this for later</source>
        <translation>Esc behält das für später</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>A few words are enough.</source>
        <translation>Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Could it be smaller?</source>
        <translation>Ginge es kleiner?</translation>
    </message>
    <message>
        <source>From its first cue: {part}</source>
        <translation>Nach dem ersten Hinweis: {part}</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Drink a glass of water</source>
        <translation>Ein Glas Wasser trinken</translation>
    </message>
    <message>
        <source>One sip</source>
        <translation>Ein Schluck</translation>
    </message>
    <message>
        <source>Say what it serves, and it can be saved.</source>
        <translation>Sag, wofür es gut ist, und es lässt sich speichern.</translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation>wenn das Wasser kocht</translation>
    </message>
    <message>
        <source>One weekday or more, and it can be saved.</source>
        <translation>Ein Wochentag oder mehr, und es lässt sich speichern.</translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation>Und an einem schweren Tag?</translation>
    </message>
    <message>
        <source>This feels heavy…</source>
        <translation>Das fühlt sich schwer an…</translation>
    </message>
    <message>
        <source>What does it serve?</source>
        <translation>Wofür ist es gut?</translation>
    </message>
    <message>
        <source>What is its anchor?</source>
        <translation>Was ist sein Anker?</translation>
    </message>
    <message>
        <source>Something that happens anyway, in a few words.</source>
        <translation>Etwas, das ohnehin geschieht, in ein paar Worten.</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>Which cues come up?</source>
        <translation>Welche Hinweise kommen?</translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation>Was versprichst du?</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>Von welchem Tag an?</translation>
    </message>
    <message>
        <source>Days before keep what held then, and so do figures.</source>
        <translation>Tage davor behalten, was damals galt, und Zahlen auch.</translation>
    </message>
    <message>
        <source>From {day} on, another change is set already.</source>
        <translation>Vom {day} an ist schon eine andere Änderung festgelegt.</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
</context>
<context>
    <name>PromiseRevising</name>
    <message>
        <source>From today: {words}.</source>
        <translation>Ab heute: {words}.</translation>
    </message>
    <message>
        <source>Kept as it is now.</source>
        <translation>Behalten, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Back to how it was.</source>
        <translation>Wieder so, wie es vorher war.</translation>
    </message>
    <message>
        <source>For today: {words}.</source>
        <translation>Für heute: {words}.</translation>
    </message>
    <message>
        <source>From now on: {words}.</source>
        <translation>Von jetzt an: {words}.</translation>
    </message>
    <message>
        <source>Changed, as a try. After five chances you can see what it did.</source>
        <translation>Geändert, als Versuch. Nach fünf Gelegenheiten kannst du sehen, was es bewirkt hat.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Energy</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>A relationship</source>
        <translation>Eine Beziehung</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <source>first use of the computer</source>
        <translation>erste Nutzung des Computers</translation>
    </message>
    <message>
        <source>morning check-in</source>
        <translation>Check-in am Morgen</translation>
    </message>
    <message>
        <source>mid-day check-in</source>
        <translation>Check-in am Mittag</translation>
    </message>
    <message>
        <source>evening check-in</source>
        <translation>Check-in am Abend</translation>
    </message>
    <message>
        <source>weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after “{title}”</source>
        <translation>
            <numerusform>eine Minute nach „{title}“</numerusform>
            <numerusform>%n Minuten nach „{title}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Pausiert bis {day}</translation>
    </message>
    <message>
        <source>A pause is set: {first} to {last}</source>
        <translation>Eine Pause ist gesetzt: {first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing is promised for now</source>
        <translation>Vorerst ist nichts versprochen</translation>
    </message>
    <message>
        <source>One promise, your baseline</source>
        <translation>Ein Versprechen, dein Grundversprechen</translation>
    </message>
    <message numerus="yes">
        <source>{count} promise(s), one baseline</source>
        <translation>
            <numerusform>{count} Versprechen, ein Grundversprechen</numerusform>
            <numerusform>{count} Versprechen, ein Grundversprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} promise(s), no baseline yet</source>
        <translation>
            <numerusform>{count} Versprechen, noch kein Grundversprechen</numerusform>
            <numerusform>{count} Versprechen, noch kein Grundversprechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Its &amp;story…</source>
        <translation>Seine &amp;Geschichte…</translation>
    </message>
    <message>
        <source>&amp;Change one thing…</source>
        <translation>Eine Sache ä&amp;ndern…</translation>
    </message>
    <message>
        <source>This &amp;feels heavy…</source>
        <translation>Das fühlt sich &amp;schwer an…</translation>
    </message>
    <message>
        <source>Larger again: {words}</source>
        <translation>Wieder größer: {words}</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>E&amp;nd the pause</source>
        <translation>Die Paus&amp;e beenden</translation>
    </message>
    <message>
        <source>Ta&amp;ke back the pause ahead</source>
        <translation>Die kommende Paus&amp;e zurücknehmen</translation>
    </message>
    <message>
        <source>The pause of “{title}” has ended.</source>
        <translation>Die Pause von „{title}“ ist zu Ende.</translation>
    </message>
    <message>
        <source>&amp;Rest</source>
        <translation>&amp;Ruhen lassen</translation>
    </message>
    <message>
        <source>&amp;Return from rest</source>
        <translation>Aus der &amp;Ruhe holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>“{title}” is archived. Its record stays.</source>
        <translation>„{title}“ ist archiviert. Was war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>Aus dem Archiv &amp;holen</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive, due from today.</source>
        <translation>„{title}“ ist aus dem Archiv zurück, fällig ab heute.</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Zum Grund&amp;versprechen machen</translation>
    </message>
    <message>
        <source>“{title}” is your baseline now.</source>
        <translation>„{title}“ ist jetzt dein Grundversprechen.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“{title}” is deleted, with its entries.</source>
        <translation>„{title}“ ist gelöscht, mit seinen Einträgen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message numerus="yes">
        <source>Archived (%n)</source>
        <translation>
            <numerusform>Archiviert (%n)</numerusform>
            <numerusform>Archiviert (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything pauses. Nothing is due.</source>
        <translation>Alles pausiert. Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Everything pauses until {day}. Nothing is due.</source>
        <translation>Alles pausiert bis {day}. Nichts ist fällig.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>smaller: {words}</source>
        <translation>kleiner: {words}</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundversprechen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Pause everything…</source>
        <translation>Alles pausieren…</translation>
    </message>
    <message>
        <source>Begin with one small promise</source>
        <translation>Beginne mit einem kleinen Versprechen</translation>
    </message>
    <message>
        <source>Your promises will be listed here, each with its cue and its smaller version.</source>
        <translation>Hier stehen deine Versprechen, jedes mit seinem Hinweis und seiner kleineren Fassung.</translation>
    </message>
    <message>
        <source>Begin with one</source>
        <translation>Mit einem beginnen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Die Pause beenden</translation>
    </message>
</context>
<context>
    <name>QuickLogWindow</name>
    <message>
        <source>Kept: quick log</source>
        <translation>Kept: schnell eintragen</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Heute nicht…</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
    <message>
        <source>{kept} of {due} kept</source>
        <translation>{kept} von {due} gehalten</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>{weekday}, nothing is open</source>
        <translation>{weekday}, nichts ist offen</translation>
    </message>
    <message>
        <source>{weekday}, one still open</source>
        <translation>{weekday}, eines noch offen</translation>
    </message>
    <message>
        <source>{weekday}, {open} still open</source>
        <translation>{weekday}, {open} noch offen</translation>
    </message>
    <message>
        <source>Open Kept</source>
        <translation>Kept öffnen</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>{when}, {anchor:small}</source>
        <translation>{when}, {anchor}</translation>
    </message>
    <message>
        <source>{when}: {words}</source>
        <translation>{when}: {words}</translation>
    </message>
    <message>
        <source>{promise} On a hard day: {words}</source>
        <translation>{promise} An einem schweren Tag: {words}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>This check-in is off in Settings, so the cue stays silent for now.</source>
        <translation>Dieser Check-in ist in den Einstellungen aus, deshalb bleibt der Hinweis vorerst still.</translation>
    </message>
    <message>
        <source>{at} lies in your quiet hours ({begin} to {end}), so this cue would wait.</source>
        <translation>{at} liegt in deinen Ruhezeiten ({begin} bis {end}), deshalb würde dieser Hinweis warten.</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>An Werktagen</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>An Wochenenden</translation>
    </message>
    <message>
        <source>On {days}</source>
        <translation>Jeweils {days}</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation>Zweimal in der Woche</translation>
    </message>
    <message>
        <source>Three times a week</source>
        <translation>Dreimal in der Woche</translation>
    </message>
    <message>
        <source>Four times a week</source>
        <translation>Viermal in der Woche</translation>
    </message>
    <message>
        <source>Five times a week</source>
        <translation>Fünfmal in der Woche</translation>
    </message>
    <message>
        <source>Six times a week</source>
        <translation>Sechsmal in der Woche</translation>
    </message>
    <message>
        <source>Seven times a week</source>
        <translation>Siebenmal in der Woche</translation>
    </message>
    <message>
        <source>Every second day</source>
        <translation>Jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Every three days</source>
        <translation>Alle drei Tage</translation>
    </message>
    <message>
        <source>Every four days</source>
        <translation>Alle vier Tage</translation>
    </message>
    <message>
        <source>Every five days</source>
        <translation>Alle fünf Tage</translation>
    </message>
    <message>
        <source>Every six days</source>
        <translation>Alle sechs Tage</translation>
    </message>
    <message>
        <source>Every seven days</source>
        <translation>Alle sieben Tage</translation>
    </message>
    <message>
        <source>Every eight days</source>
        <translation>Alle acht Tage</translation>
    </message>
    <message>
        <source>Every nine days</source>
        <translation>Alle neun Tage</translation>
    </message>
    <message>
        <source>Every ten days</source>
        <translation>Alle zehn Tage</translation>
    </message>
    <message>
        <source>Every eleven days</source>
        <translation>Alle elf Tage</translation>
    </message>
    <message>
        <source>Every twelve days</source>
        <translation>Alle zwölf Tage</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}, {word}</source>
        <translation>{listed}, {word}</translation>
    </message>
    <message>
        <source>{listed} and {word}</source>
        <translation>{listed} und {word}</translation>
    </message>
    <message>
        <source>{words:small}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{words:small}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Dein Tagebuch ist verschlossen</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Deine Passphrase ist geändert</translation>
    </message>
    <message>
        <source>Kept: recovery code</source>
        <translation>Kept: Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This is your recovery code, shown this once. Print it or write it down, and keep it away from this computer. Without the passphrase and without this code nobody can read the diary, and nobody can bring it back.</source>
        <translation>Das ist dein Wiederherstellungscode, er wird dieses eine Mal gezeigt. Drucke ihn aus oder schreibe ihn auf, und bewahre ihn fern von diesem Computer auf. Ohne die Passphrase und ohne diesen Code kann niemand das Tagebuch lesen, und niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it with the next copy.</source>
        <translation>Kopiert. Die Zwischenablage vergisst ihn mit dem nächsten Kopieren.</translation>
    </message>
</context>
<context>
    <name>Reflecting</name>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Kept at {time}, {weekday}</source>
        <translation>Gehalten um {time}, {weekday}</translation>
    </message>
    <message>
        <source>Kept, {weekday}</source>
        <translation>Gehalten, {weekday}</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <translation>{weekday}</translation>
    </message>
</context>
<context>
    <name>ReflectionDialog</name>
    <message>
        <source>Reflect</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What helped you finish?</source>
        <translation>Was hat dir geholfen, es zu Ende zu bringen?</translation>
    </message>
    <message>
        <source>What nearly stopped you, and what did you do about it?</source>
        <translation>Was hätte dich fast abgehalten, und was hast du getan?</translation>
    </message>
    <message>
        <source>What would you adjust next time?</source>
        <translation>Was würdest du beim nächsten Mal anpassen?</translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation>Das zeigt, dass ich…</translation>
    </message>
    <message>
        <source>One thing is plenty</source>
        <translation>Eine Sache genügt</translation>
    </message>
    <message>
        <source>…can trust myself with small things</source>
        <translation>…mir bei kleinen Dingen vertrauen kann</translation>
    </message>
    <message>
        <source>Keep it as a strategy</source>
        <translation>Als Strategie behalten</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>As for “{title}”</source>
        <translation>Wie bei „{title}“</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc keeps this for later</source>
        <translation>Esc behält das für später</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>This backup is locked with a passphrase, and your diary has none: what comes back can be read without one. Settings, Safety sets a passphrase.</source>
        <translation>Diese Sicherung ist mit einer Passphrase verschlossen, und dein Tagebuch hat keine: Was zurückkommt, lässt sich ohne eine lesen. Einstellungen, Sicherheit legt eine fest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backing up what is there, then bringing it back</source>
        <translation>Was da ist, wird gesichert, dann wird es zurückgeholt</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>Your diary holds</source>
        <translation>Dein Tagebuch enthält</translation>
    </message>
    <message>
        <source>What is there now is backed up first.</source>
        <translation>Was jetzt da ist, wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>As it was then; what you noted on later days stays.</source>
        <translation>Wie es damals war; was du an späteren Tagen notiert hast, bleibt.</translation>
    </message>
    <message>
        <source>One promise of it</source>
        <translation>Ein Versprechen daraus</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <source>Noted. One day is one data point.</source>
        <translation>Notiert. Ein Tag ist ein Datenpunkt.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>That week is still to come. Nothing was saved.</source>
        <translation>Diese Woche kommt erst noch. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Of your next ten small promises, how many will you keep?</source>
        <translation>Wie viele deiner nächsten zehn kleinen Versprechen wirst du halten?</translation>
    </message>
    <message>
        <source>This week I trusted myself to do what I said</source>
        <translation>Diese Woche habe ich darauf vertraut, zu tun, was ich mir sage</translation>
    </message>
    <message>
        <source>Nothing was asked for in these days.</source>
        <translation>In diesen Tagen war nichts gefragt.</translation>
    </message>
    <message>
        <source>No chance has a word yet.</source>
        <translation>Noch keine Gelegenheit hat ein Wort.</translation>
    </message>
    <message>
        <source>Kept {kept} of {of}.</source>
        <translation>{kept} von {of} gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them at the smaller size.</source>
        <translation>
            <numerusform>Davon %n in der kleineren Fassung.</numerusform>
            <numerusform>Davon %n in der kleineren Fassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation>{kept} von {of}</translation>
    </message>
    <message>
        <source>no chance</source>
        <translation>keine Gelegenheit</translation>
    </message>
    <message numerus="yes">
        <source>%n without a word</source>
        <translation>
            <numerusform>%n ohne ein Wort</numerusform>
            <numerusform>%n ohne ein Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} · {rest}</source>
        <translation>{share} · {rest}</translation>
    </message>
    <message>
        <source>{now}, after {then} {before}. Chance alone does as much about 1 time in {n}.</source>
        <translation>{now}, nach {then} {before}. Der Zufall allein macht das etwa in einem von {n} Fällen.</translation>
    </message>
    <message>
        <source>Too early to tell: there are not enough chances to compare with yet.</source>
        <translation>Zu früh, um etwas zu sagen: Es gibt noch nicht genug Gelegenheiten zum Vergleichen.</translation>
    </message>
    <message>
        <source>No promise stands apart from the weeks before, as far as one can say. Most weeks are so.</source>
        <translation>Kein Versprechen hebt sich von den Wochen davor ab, soweit man das sagen kann. Die meisten Wochen sind so.</translation>
    </message>
    <message>
        <source>After a miss the next chance was kept {kept} of {of} times.</source>
        <translation>Nach einer Lücke wurde die nächste Gelegenheit {kept} von {of} Malen gehalten.</translation>
    </message>
    <message>
        <source>You keep about {n} in 10 ({low} to {high}).</source>
        <translation>Du hältst etwa {n} von 10 ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{now}, and {then} {before}.</source>
        <translation>{now}, und {then} {before}.</translation>
    </message>
    <message numerus="yes">
        <source>You noted “{name}” then, %n time(s).</source>
        <translation>
            <numerusform>Dazu hast du „{name}“ notiert, einmal.</numerusform>
            <numerusform>Dazu hast du „{name}“ notiert, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} {noted}</source>
        <translation>{share} {noted}</translation>
    </message>
    <message>
        <source>No gap persists, as far as one can say.</source>
        <translation>Keine Lücke bleibt bestehen, soweit man das sagen kann.</translation>
    </message>
    <message numerus="yes">
        <source>in the %n week(s) before</source>
        <translation>
            <numerusform>in der Woche davor</numerusform>
            <numerusform>in den %n Wochen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the next ten: {n}.</source>
        <translation>Von den nächsten zehn: {n}.</translation>
    </message>
    <message>
        <source>Trusted yourself: {n} of 5.</source>
        <translation>Dir vertraut: {n} von 5.</translation>
    </message>
    <message>
        <source>Write to this week</source>
        <translation>Zu dieser Woche schreiben</translation>
    </message>
    <message>
        <source>Say it otherwise</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>The week is looked back on, and kept in your journal.</source>
        <translation>Der Rückblick auf die Woche steht jetzt in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Its cue came {n} times without a word.</source>
        <translation>Der Hinweis kam {n}-mal ohne ein Wort.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Eine andere Zeit…</translation>
    </message>
    <message>
        <source>Less in it…</source>
        <translation>Weniger darin…</translation>
    </message>
    <message>
        <source>A smaller version…</source>
        <translation>Eine kleinere Fassung…</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Kein Hinweis</translation>
    </message>
    <message>
        <source>The last {n} times nobody answered its cue.</source>
        <translation>Die letzten {n} Male hat niemand auf den Hinweis geantwortet.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <source>Over the longer run</source>
        <translation>Auf längere Sicht</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>One stays open more than the others.</source>
        <translation>Eines bleibt mehr offen als die anderen.</translation>
    </message>
    <message>
        <source>Nothing was changed in these days.</source>
        <translation>In diesen Tagen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>What was hard before is kept now.</source>
        <translation>Was damals schwer war, wird jetzt gehalten.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{time}: nothing written</source>
        <translation>{time}: nichts geschrieben</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>In these weeks</source>
        <translation>In diesen Wochen</translation>
    </message>
    <message>
        <source>In the weeks before</source>
        <translation>In den Wochen davor</translation>
    </message>
    <message>
        <source>The two questions were not answered.</source>
        <translation>Die beiden Fragen wurden nicht beantwortet.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>Expected {mean} of the next ten on average ({answers}).</source>
        <translation>Im Mittel {mean} der nächsten zehn erwartet ({answers}).</translation>
    </message>
    <message>
        <source>Trusted yourself {mean} of 5 on average ({answers}).</source>
        <translation>Dir im Mittel {mean} von 5 vertraut ({answers}).</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>The week can be looked back on, in five short steps.</source>
        <translation>Du kannst auf die Woche zurückschauen, in fünf kurzen Schritten.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>Wie weit zurückschauen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>A review looks back on a week</source>
        <translation>Ein Rückblick schaut auf eine Woche zurück</translation>
    </message>
    <message>
        <source>After the first days of a promise this page says what was kept, what improved and which gap persists. Log a promise on Today first.</source>
        <translation>Nach den ersten Tagen eines Versprechens sagt diese Seite, was gehalten wurde, was besser wurde und welche Lücke bleibt. Trage zuerst auf Heute ein Versprechen ein.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Change one thing</source>
        <translation>Eine Sache ändern</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Was ändert sich?</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Seine Größe</translation>
    </message>
    <message>
        <source>Its cue</source>
        <translation>Sein Hinweis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Seine Worte</translation>
    </message>
    <message>
        <source>when the kettle boils</source>
        <translation>wenn das Wasser kocht</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>In ein paar Worten, wenn du magst</translation>
    </message>
    <message>
        <source>One at a time, so that you can see what it does. You can go back.</source>
        <translation>Eins nach dem anderen, damit du siehst, was es bewirkt. Du kannst zurückgehen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>That is how it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>A size that goes well</source>
        <translation>Eine Größe, die gut geht</translation>
    </message>
    <message>
        <source>And on a hard day?</source>
        <translation>Und an einem schweren Tag?</translation>
    </message>
    <message>
        <source>What is its anchor?</source>
        <translation>Was ist sein Anker?</translation>
    </message>
    <message>
        <source>Which cues come up?</source>
        <translation>Welche Hinweise kommen?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation>Was versprichst du?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>That is what is promised already. Nothing changed.</source>
        <translation>Genau das ist schon versprochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>A smaller version needs a few words. Nothing changed.</source>
        <translation>Eine kleinere Fassung braucht ein paar Worte. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Too early to tell: {k} of {enough} chances so far.</source>
        <translation>Zu früh, um etwas zu sagen: bisher {k} von {enough} Gelegenheiten.</translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation>{kept} von {of}</translation>
    </message>
    <message>
        <source>Kept {now} since then. There were none before.</source>
        <translation>Seitdem {now} gehalten. Davor gab es keine.</translation>
    </message>
    <message>
        <source>Kept {now} since then, {then} before.</source>
        <translation>Seitdem {now} gehalten, davor {then}.</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>That is how it is already. Nothing changed.</source>
        <translation>So ist es schon. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Too early to tell: it came {k} of {enough} times so far.</source>
        <translation>Zu früh, um etwas zu sagen: Er kam bisher {k} von {enough} Malen.</translation>
    </message>
    <message>
        <source>{kept} of {of}</source>
        <translation>{kept} von {of}</translation>
    </message>
    <message>
        <source>Opened {now} times since then. It never came before.</source>
        <translation>Seitdem {now}-mal geöffnet. Davor kam er nie.</translation>
    </message>
    <message>
        <source>Opened {now} times since then, {then} before.</source>
        <translation>Seitdem {now}-mal geöffnet, davor {then}.</translation>
    </message>
    <message>
        <source>{now}, in place of: {then}.</source>
        <translation>{now}, statt: {then}.</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>alles, was es gibt</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>was offen ist</translation>
    </message>
    <message>
        <source>the baseline alone</source>
        <translation>das Grundversprechen allein</translation>
    </message>
    <message>
        <source>one line about the day, nothing else</source>
        <translation>eine Zeile über den Tag, sonst nichts</translation>
    </message>
    <message>
        <source>the facts and the two questions</source>
        <translation>die Tatsachen und die zwei Fragen</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>kein Check-in</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>um {at}</translation>
    </message>
    <message>
        <source>on {weekday} at {at}</source>
        <translation>am {weekday} um {at}</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>{check_in}: a try since {day}</source>
        <translation>{check_in}: ein Versuch seit dem {day}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Kept as it is now.</source>
        <translation>Behalten, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Back to how it was.</source>
        <translation>Wieder so, wie es vorher war.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>baseline</source>
        <translation>Grundversprechen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Which promise? The backup holds:
{titles}
Nothing was changed.</source>
        <translation>Welches Versprechen? Die Sicherung enthält:
{titles}
Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The file: whole.</source>
        <translation>Die Datei: unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>The file: damaged in %n place(s).</source>
        <translation>
            <numerusform>Die Datei: an einer Stelle beschädigt.</numerusform>
            <numerusform>Die Datei: an %n Stellen beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>Letzte Sicherung: {when}.</translation>
    </message>
    <message>
        <source>Newest change: {when}.</source>
        <translation>Neueste Änderung: {when}.</translation>
    </message>
    <message>
        <source>Size: {size} MB; {free} MB are free on its disk.</source>
        <translation>Größe: {size} MB; {free} MB sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>Second place: has backups until {when}.</source>
        <translation>Zweiter Ort: hat Sicherungen bis {when}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Repaired: {count} entries are there, {log} of them out of the history and {backups} out of backups.</source>
        <translation>Wiederhergestellt: {count} Einträge sind da, {log} davon aus dem Verlauf und {backups} aus Sicherungen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>No entry is missing.</source>
        <translation>Kein Eintrag fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not come back:</source>
        <translation>
            <numerusform>%n kam nicht zurück:</numerusform>
            <numerusform>%n kamen nicht zurück:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, at least, did not come back:</source>
        <translation>
            <numerusform>Mindestens %n kam nicht zurück:</numerusform>
            <numerusform>Mindestens %n kamen nicht zurück:</numerusform>
        </translation>
    </message>
    <message>
        <source>a promise that is gone as well</source>
        <translation>ein Versprechen, das auch nicht mehr da ist</translation>
    </message>
    <message numerus="yes">
        <source>• and of %n other promise(s)</source>
        <translation>
            <numerusform>• und von %n weiteren Versprechen</numerusform>
            <numerusform>• und von %n weiteren Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Second place: has no backup yet.</source>
        <translation>Zweiter Ort: hat noch keine Sicherung.</translation>
    </message>
    <message>
        <source>• {title}: {day}</source>
        <translation>• {title}: {day}</translation>
    </message>
    <message>
        <source>• {title}: {count}, between {first} and {last}</source>
        <translation>• {title}: {count}, zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>Whether there were others cannot be known: neither the list of entries nor their history could be read throughout.</source>
        <translation>Ob es weitere gab, lässt sich nicht sagen: weder die Liste der Einträge noch ihr Verlauf war durchgehend lesbar.</translation>
    </message>
    <message>
        <source>Whether there were others between {first} and {last} cannot be known: neither the list of entries nor their history could be read there.</source>
        <translation>Ob es zwischen {first} und {last} weitere gab, lässt sich nicht sagen: dort war weder die Liste der Einträge noch ihr Verlauf lesbar.</translation>
    </message>
    <message>
        <source>{above}
{below}</source>
        <translation>{above}
{below}</translation>
    </message>
    <message>
        <source>Part of the diary’s file is damaged. A repair brings back what is left of it and what the backups hold, and keeps the damaged file.</source>
        <translation>Ein Teil der Tagebuchdatei ist beschädigt. Eine Reparatur holt zurück, was davon da ist und was die Sicherungen enthalten, und behält die beschädigte Datei.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room, so that the diary can be written.</source>
        <translation>Der Datenträger ist fast voll. Schaffe Platz, damit das Tagebuch geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, is not there. Connect it when you can.</source>
        <translation>Der zweite Ort für Sicherungen, {folder}, ist nicht da. Verbinde ihn, wenn du kannst.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>Es gibt noch keine Sicherung. Mache jetzt eine.</translation>
    </message>
    <message>
        <source>The last backup is a while ago, and something changed since. Make one now.</source>
        <translation>Die letzte Sicherung ist eine Weile her, und seitdem hat sich etwas geändert. Mache jetzt eine.</translation>
    </message>
    <message>
        <source>Your diary is whole and backed up.</source>
        <translation>Dein Tagebuch ist unversehrt und gesichert.</translation>
    </message>
    <message>
        <source>What is damaged cannot be encrypted. So that nothing stays readable, it is removed once the diary is locked (files: {n}). To keep a file, move it to another folder first:
{files}</source>
        <translation>Was beschädigt ist, lässt sich nicht verschlüsseln. Damit nichts lesbar bleibt, wird es entfernt, sobald das Tagebuch gesperrt ist (Dateien: {n}). Um eine Datei zu behalten, verschiebe sie vorher in einen anderen Ordner:
{files}</translation>
    </message>
    <message>
        <source>Your diary is being repaired</source>
        <translation>Dein Tagebuch wird repariert</translation>
    </message>
    <message>
        <source>What is left of the file and what the backups hold is brought together in a new one. The damaged file is kept.</source>
        <translation>Was von der Datei da ist und was die Sicherungen enthalten, kommt in einer neuen zusammen. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your diary is written anew</source>
        <translation>Dein Tagebuch wird neu geschrieben</translation>
    </message>
    <message>
        <source>The diary and its backups are copied, checked and put in place; what they were before is written over.</source>
        <translation>Das Tagebuch und seine Sicherungen werden kopiert, geprüft und an ihren Platz gelegt; was sie vorher waren, wird überschrieben.</translation>
    </message>
    <message>
        <source>A backup of it as it was is made first.</source>
        <translation>Zuerst wird eine Sicherung davon gemacht, wie es war.</translation>
    </message>
    <message>
        <source>Waiting for your diary</source>
        <translation>Kept wartet auf dein Tagebuch</translation>
    </message>
    <message>
        <source>Another program has it to itself just now. Kept opens as soon as it is free.</source>
        <translation>Ein anderes Programm hat es gerade für sich. Kept öffnet sich, sobald es frei ist.</translation>
    </message>
    <message>
        <source>Your diary is brought up to date</source>
        <translation>Dein Tagebuch wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Erasing was cut short ({reason}): part of it may still be in the diary or a backup. Make room on the disk, then erase once more.</source>
        <translation>Das Löschen wurde unterbrochen ({reason}): Ein Teil davon kann noch im Tagebuch oder in einer Sicherung sein. Schaffe Platz auf dem Datenträger, dann lösche noch einmal.</translation>
    </message>
    <message>
        <source>The repair could not be written ({reason}). The diary’s file is as it was. Make room on the disk, then try again.</source>
        <translation>Die Reparatur konnte nicht geschrieben werden ({reason}). Die Tagebuchdatei ist, wie sie war. Schaffe Platz auf dem Datenträger, dann versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>A promise, some days or everything, backups included.</source>
        <translation>Ein Versprechen, einige Tage oder alles, Sicherungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Looking at its file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Last backup: {backup}. Newest change: {change}. Size: {size} MB.</source>
        <translation>Letzte Sicherung: {backup}. Neueste Änderung: {change}. Größe: {size} MB.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>The diary and its backups are encrypted.</source>
        <translation>Das Tagebuch und seine Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Protects the diary where this computer is shared, or gone.</source>
        <translation>Schützt das Tagebuch, wenn dieser Computer geteilt wird oder fort ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>An external disk, or a folder that is synced.</source>
        <translation>Ein externer Datenträger oder ein Ordner, der abgeglichen wird.</translation>
    </message>
    <message>
        <source>{folder} is not there now.</source>
        <translation>{folder} ist gerade nicht da.</translation>
    </message>
    <message>
        <source>{folder} has no backup yet.</source>
        <translation>{folder} hat noch keine Sicherung.</translation>
    </message>
    <message>
        <source>{folder} has backups until {when}.</source>
        <translation>{folder} hat Sicherungen bis {when}.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{what}: {n} of {most}</source>
        <translation>{what}: {n} von {most}</translation>
    </message>
    <message>
        <source>{first} is {low}, {last} is {high}</source>
        <translation>{first} ist {low}, {last} ist {high}</translation>
    </message>
</context>
<context>
    <name>ScheduleField</name>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Chosen weekdays</source>
        <translation>Gewählte Wochentage</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Male in der Woche</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>Tage von einem zum nächsten</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>times a week, on whichever days</source>
        <translation>Male in der Woche, an welchen Tagen auch immer</translation>
    </message>
    <message>
        <source>days from one to the next</source>
        <translation>Tage von einem zum nächsten</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Gezeigt: {what}</translation>
    </message>
    <message>
        <source>With a note or an answer</source>
        <translation>Mit einer Notiz oder Antwort</translation>
    </message>
    <message>
        <source>With a lesson</source>
        <translation>Mit einer Lehre</translation>
    </message>
    <message>
        <source>With feelings</source>
        <translation>Mit Gefühlen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Any promise</source>
        <translation>Jedes Versprechen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Stichwort</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Drucken oder speichern…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>Days without a word</source>
        <translation>Tage ohne ein Wort</translation>
    </message>
</context>
<context>
    <name>ServesField</name>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Wofür es gut ist</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <translation>Wofür ist das?</translation>
    </message>
    <message>
        <source>What it serves, in your words</source>
        <translation>Wofür es gut ist, in deinen Worten</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The day ends first, then midday, evening and night begin, each later than the one before. Nothing was changed.</source>
        <translation>Erst endet der Tag, dann beginnen Mittag, Abend und Nacht, jeder später als der davor. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your day ends at {time}</source>
        <translation>Dein Tag endet um {time}</translation>
    </message>
    <message>
        <source>Each change holds at once. The first two groups travel with your diary.</source>
        <translation>Jede Änderung gilt sofort. Die ersten beiden Gruppen reisen mit deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mailentwurf</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>My week</source>
        <comment>the name of a file</comment>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>What {name} will see</source>
        <translation>Was {name} sehen wird</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change any word: this is all there is.</source>
        <translation>Noch ist nichts hinausgegangen. Ändere jedes Wort: Das ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>One thing I learned:</source>
        <translation>Etwas, das ich gelernt habe:</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Was helfen würde:</translation>
    </message>
    <message>
        <source>From your notes: a sentence goes along when ticked</source>
        <translation>Aus deinen Notizen: Ein Satz geht mit, wenn er angekreuzt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SharedItemDialog</name>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All of it is back. What was there before is the newest of your backups.</source>
        <translation>Alles ist zurück. Was vorher da war, ist die neueste deiner Sicherungen.</translation>
    </message>
    <message>
        <source>“{title}” is as it was then. Undo takes it back.</source>
        <translation>„{title}“ ist, wie es damals war. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>“{title}” is as it was then already.</source>
        <translation>„{title}“ ist schon, wie es damals war.</translation>
    </message>
    <message>
        <source>{name} holds all of it and was checked. On the other computer: Settings, Another computer, Take a file in.</source>
        <translation>{name} enthält alles und ist geprüft. Auf dem anderen Computer: Einstellungen, Ein anderer Computer, Eine Datei aufnehmen.</translation>
    </message>
</context>
<context>
    <name>ShowsDialog</name>
    <message>
        <source>This shows that I…</source>
        <translation>Das zeigt, dass ich…</translation>
    </message>
    <message>
        <source>In your own words, the newest first.</source>
        <translation>In deinen eigenen Worten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>StarterPicker</name>
    <message>
        <source>A few words are enough</source>
        <translation>Ein paar Worte genügen</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Drink a glass of water</source>
        <translation>Ein Glas Wasser trinken</translation>
    </message>
    <message>
        <source>One sip</source>
        <translation>Ein Schluck</translation>
    </message>
    <message>
        <source>when the kettle goes on</source>
        <translation>wenn das Wasser aufgesetzt ist</translation>
    </message>
    <message>
        <source>Open the window and take five breaths</source>
        <translation>Das Fenster öffnen und fünfmal durchatmen</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Ein Atemzug</translation>
    </message>
    <message>
        <source>right after getting up</source>
        <translation>gleich nach dem Aufstehen</translation>
    </message>
    <message>
        <source>Stretch for one minute</source>
        <translation>Eine Minute dehnen</translation>
    </message>
    <message>
        <source>Raise both arms once</source>
        <translation>Einmal beide Arme heben</translation>
    </message>
    <message>
        <source>before the first cup of coffee or tea</source>
        <translation>vor der ersten Tasse Kaffee oder Tee</translation>
    </message>
    <message>
        <source>Step outside the door for two minutes</source>
        <translation>Zwei Minuten vor die Tür gehen</translation>
    </message>
    <message>
        <source>Stand in the doorway</source>
        <translation>In der Tür stehen</translation>
    </message>
    <message>
        <source>after settling in from work</source>
        <translation>nach dem Heimkommen</translation>
    </message>
    <message>
        <source>Put the phone away for ten minutes</source>
        <translation>Das Telefon zehn Minuten weglegen</translation>
    </message>
    <message>
        <source>Turn it face down</source>
        <translation>Es umdrehen</translation>
    </message>
    <message>
        <source>when the evening meal is over</source>
        <translation>wenn das Abendessen vorbei ist</translation>
    </message>
    <message>
        <source>Send one friendly message</source>
        <translation>Eine freundliche Nachricht senden</translation>
    </message>
    <message>
        <source>One emoji</source>
        <translation>Ein Emoji</translation>
    </message>
    <message>
        <source>after sitting down on the bus or train</source>
        <translation>nach dem Hinsetzen in Bus oder Bahn</translation>
    </message>
    <message>
        <source>Ask someone how their day was</source>
        <translation>Jemanden fragen, wie der Tag war</translation>
    </message>
    <message>
        <source>Say hello by name</source>
        <translation>Mit Namen grüßen</translation>
    </message>
    <message>
        <source>when you come home</source>
        <translation>wenn du nach Hause kommst</translation>
    </message>
    <message>
        <source>Say thank you for one thing</source>
        <translation>Für eine Sache danken</translation>
    </message>
    <message>
        <source>Think of one thing</source>
        <translation>An eine Sache denken</translation>
    </message>
    <message>
        <source>while the table is cleared</source>
        <translation>während der Tisch abgeräumt wird</translation>
    </message>
    <message>
        <source>Listen for two minutes without the phone</source>
        <translation>Zwei Minuten ohne Telefon zuhören</translation>
    </message>
    <message>
        <source>Put the phone down once</source>
        <translation>Das Telefon einmal weglegen</translation>
    </message>
    <message>
        <source>when somebody starts to talk</source>
        <translation>wenn jemand zu erzählen beginnt</translation>
    </message>
    <message>
        <source>Write one sentence</source>
        <translation>Einen Satz schreiben</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>pen next to the coffee</source>
        <translation>Stift neben dem Kaffee</translation>
    </message>
    <message>
        <source>Read one page</source>
        <translation>Eine Seite lesen</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>book on the pillow</source>
        <translation>Buch auf dem Kissen</translation>
    </message>
    <message>
        <source>Play or practise for two minutes</source>
        <translation>Zwei Minuten spielen oder üben</translation>
    </message>
    <message>
        <source>Pick up the instrument</source>
        <translation>Das Instrument in die Hand nehmen</translation>
    </message>
    <message>
        <source>after hanging up the coat</source>
        <translation>nach dem Aufhängen der Jacke</translation>
    </message>
    <message>
        <source>Learn one new word</source>
        <translation>Ein neues Wort lernen</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Die Liste öffnen</translation>
    </message>
    <message>
        <source>while waiting for the kettle</source>
        <translation>während das Wasser heiß wird</translation>
    </message>
    <message>
        <source>Clear one thing off the desk</source>
        <translation>Eine Sache vom Schreibtisch räumen</translation>
    </message>
    <message>
        <source>Move one sheet of paper</source>
        <translation>Ein Blatt Papier bewegen</translation>
    </message>
    <message>
        <source>before opening mail</source>
        <translation>vor dem Öffnen der Mails</translation>
    </message>
    <message>
        <source>Write down what I promised somebody today</source>
        <translation>Aufschreiben, was ich heute jemandem versprochen habe</translation>
    </message>
    <message>
        <source>One name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>notebook beside the toothbrush</source>
        <translation>Notizbuch neben der Zahnbürste</translation>
    </message>
    <message>
        <source>Answer one message that is waiting</source>
        <translation>Eine wartende Nachricht beantworten</translation>
    </message>
    <message>
        <source>Open it and read it</source>
        <translation>Sie öffnen und lesen</translation>
    </message>
    <message>
        <source>after lunch</source>
        <translation>nach dem Mittagessen</translation>
    </message>
    <message>
        <source>Lay out what tomorrow needs</source>
        <translation>Bereitlegen, was der morgige Tag braucht</translation>
    </message>
    <message>
        <source>One item by the door</source>
        <translation>Ein Ding an die Tür</translation>
    </message>
    <message>
        <source>when the lights go down</source>
        <translation>wenn das Licht gedämpft wird</translation>
    </message>
    <message>
        <source>Set aside one coin for what I owe</source>
        <translation>Eine Münze für das weglegen, was ich schulde</translation>
    </message>
    <message>
        <source>Look at the sum</source>
        <translation>Die Summe ansehen</translation>
    </message>
    <message>
        <source>jar beside the keys</source>
        <translation>Glas neben den Schlüsseln</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>an import of %n record(s).</source>
        <translation>
            <numerusform>ein Import von einem Datensatz.</numerusform>
            <numerusform>ein Import von %n Datensätzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the review of the week of {week}.</source>
        <translation>der Rückblick auf die Woche vom {week}.</translation>
    </message>
    <message>
        <source>a note on {day}.</source>
        <translation>eine Notiz am {day}.</translation>
    </message>
    <message>
        <source>what you noted of the day {day}.</source>
        <translation>was du zum Tag {day} notiert hast.</translation>
    </message>
    <message>
        <source>this week’s two answers.</source>
        <translation>die beiden Antworten dieser Woche.</translation>
    </message>
    <message>
        <source>the order of your promises.</source>
        <translation>die Reihenfolge deiner Versprechen.</translation>
    </message>
    <message>
        <source>your word on a change.</source>
        <translation>dein Wort zu einer Änderung.</translation>
    </message>
    <message>
        <source>what you kept as a strategy.</source>
        <translation>was du als Strategie behalten hast.</translation>
    </message>
    <message>
        <source>removing a strategy.</source>
        <translation>das Entfernen einer Strategie.</translation>
    </message>
    <message>
        <source>using a strategy.</source>
        <translation>das Nutzen einer Strategie.</translation>
    </message>
    <message>
        <source>a change to a check-in.</source>
        <translation>eine Änderung an einem Check-in.</translation>
    </message>
    <message>
        <source>a change to your friends.</source>
        <translation>eine Änderung an deinen Vertrauenspersonen.</translation>
    </message>
    <message>
        <source>a conversation with a friend.</source>
        <translation>ein Gespräch mit einer Vertrauensperson.</translation>
    </message>
    <message>
        <source>a kind message.</source>
        <translation>eine freundliche Nachricht.</translation>
    </message>
    <message>
        <source>a line in the log of what you shared.</source>
        <translation>eine Zeile im Verzeichnis dessen, was du geteilt hast.</translation>
    </message>
    <message>
        <source>erasing what you shared from the log.</source>
        <translation>das Löschen von Geteiltem aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>what you noted on “{title}”, {day}.</source>
        <translation>was du zu „{title}“ notiert hast, {day}.</translation>
    </message>
    <message>
        <source>“{title}” on {day} made open.</source>
        <translation>„{title}“ am {day} wieder auf offen gesetzt.</translation>
    </message>
    <message>
        <source>“{title}”, kept on {day}.</source>
        <translation>„{title}“, am {day} gehalten.</translation>
    </message>
    <message>
        <source>“{title}”, kept at its smaller size on {day}.</source>
        <translation>„{title}“, am {day} in der kleineren Fassung gehalten.</translation>
    </message>
    <message>
        <source>“{title}”, not kept on {day}.</source>
        <translation>„{title}“, am {day} nicht gehalten.</translation>
    </message>
    <message>
        <source>“{title}”, skipped on {day}.</source>
        <translation>„{title}“, am {day} ausgelassen.</translation>
    </message>
    <message>
        <source>the promise “{title}”.</source>
        <translation>das Versprechen „{title}“.</translation>
    </message>
    <message>
        <source>bringing back “{title}”.</source>
        <translation>das Zurückholen von „{title}“.</translation>
    </message>
    <message>
        <source>deleting “{title}”.</source>
        <translation>das Löschen von „{title}“.</translation>
    </message>
    <message>
        <source>a change to “{title}”.</source>
        <translation>eine Änderung an „{title}“.</translation>
    </message>
    <message>
        <source>a pause.</source>
        <translation>eine Pause.</translation>
    </message>
    <message>
        <source>the size of “{title}” for the day.</source>
        <translation>die Größe von „{title}“ für den Tag.</translation>
    </message>
    <message>
        <source>resting “{title}”.</source>
        <translation>das Ruhen von „{title}“.</translation>
    </message>
    <message>
        <source>the return of “{title}”.</source>
        <translation>die Rückkehr von „{title}“.</translation>
    </message>
    <message>
        <source>archiving “{title}”.</source>
        <translation>das Archivieren von „{title}“.</translation>
    </message>
    <message>
        <source>the choice of the baseline.</source>
        <translation>die Wahl des Grundversprechens.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is writing to the diary, so nothing was saved just now. What was there is safe. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in das Tagebuch, deshalb wurde eben nichts gespeichert. Was da war, ist sicher. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The diary can be read but not written, so nothing was saved. What was there is safe. Check the permissions of its folder.</source>
        <translation>Das Tagebuch kann gelesen, aber nicht geschrieben werden, deshalb wurde nichts gespeichert. Was da war, ist sicher. Prüfe die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>The disk did not take it ({reason}), so nothing was saved just now. What was there is safe. Make room or check the disk, then try again.</source>
        <translation>Der Datenträger hat es nicht angenommen ({reason}), deshalb wurde eben nichts gespeichert. Was da war, ist sicher. Schaffe Platz oder prüfe den Datenträger, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Part of the diary is damaged and could not be read ({reason}). Nothing was changed. To bring back what is left: kept check --repair.</source>
        <translation>Ein Teil des Tagebuchs ist beschädigt und konnte nicht gelesen werden ({reason}). Nichts wurde geändert. Um zurückzuholen, was davon da ist: kept check --repair.</translation>
    </message>
    <message>
        <source>The diary could not be read ({reason}). Nothing was changed. Check the disk; your backups are in the folder beside it.</source>
        <translation>Das Tagebuch konnte nicht gelesen werden ({reason}). Nichts wurde geändert. Prüfe den Datenträger; deine Sicherungen liegen im Ordner daneben.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>Everything paused for %n day(s).</source>
        <translation>
            <numerusform>Alles pausierte einen Tag lang.</numerusform>
            <numerusform>Alles pausierte %n Tage lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson from a day that went otherwise.</source>
        <translation>Eine Lehre von einem Tag, der anders kam.</translation>
    </message>
    <message>
        <source>It went into the archive.</source>
        <translation>Es kam ins Archiv.</translation>
    </message>
    <message>
        <source>A strategy kept.</source>
        <translation>Eine Strategie behalten.</translation>
    </message>
    <message>
        <source>Used: {name}.</source>
        <translation>Genutzt: {name}.</translation>
    </message>
    <message>
        <source>You looked back on the week.</source>
        <translation>Du hast auf die Woche zurückgeschaut.</translation>
    </message>
    <message>
        <source>{now}, in place of: {then}.</source>
        <translation>{now}, statt: {then}.</translation>
    </message>
    <message>
        <source>“{now}” in place of “{then}”.</source>
        <translation>„{now}“ statt „{then}“.</translation>
    </message>
    <message>
        <source>Without a smaller version.</source>
        <translation>Ohne kleinere Fassung.</translation>
    </message>
    <message>
        <source>On a hard day: “{now}”.</source>
        <translation>An einem schweren Tag: „{now}“.</translation>
    </message>
    <message>
        <source>You promised: {promise}</source>
        <translation>Du hast versprochen: {promise}</translation>
    </message>
    <message>
        <source>Its anchor: {now}.</source>
        <translation>Sein Anker: {now}.</translation>
    </message>
    <message>
        <source>Its cue changed.</source>
        <translation>Sein Hinweis änderte sich.</translation>
    </message>
    <message>
        <source>It went by itself, and began to rest.</source>
        <translation>Es ging von selbst und begann zu ruhen.</translation>
    </message>
    <message>
        <source>The rest ended, and it came back.</source>
        <translation>Die Ruhe endete, und es kam zurück.</translation>
    </message>
    <message numerus="yes">
        <source>It paused for %n day(s).</source>
        <translation>
            <numerusform>Es pausierte einen Tag lang.</numerusform>
            <numerusform>Es pausierte %n Tage lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>You kept that change.</source>
        <translation>Du hast diese Änderung behalten.</translation>
    </message>
    <message>
        <source>You went back to how it was.</source>
        <translation>Du bist zu dem zurückgegangen, wie es war.</translation>
    </message>
    <message>
        <source>{words} {found}</source>
        <translation>{words} {found}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>A try since {day}</source>
        <translation>Ein Versuch seit dem {day}</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Its story</source>
        <translation>Seine Geschichte</translation>
    </message>
    <message>
        <source>One more promise</source>
        <translation>Noch ein Versprechen</translation>
    </message>
    <message>
        <source>Change one thing…</source>
        <translation>Eine Sache ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>Not used yet.</source>
        <translation>Noch nicht genutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Einmal genutzt</numerusform>
            <numerusform>%n-mal genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used}. The next chance will tell.</source>
        <translation>{used}. Die nächste Gelegenheit wird es zeigen.</translation>
    </message>
    <message>
        <source>{used}, kept after {kept} of {of}.</source>
        <translation>{used}, danach {kept} von {of} gehalten.</translation>
    </message>
    <message>
        <source>A strategy needs a name of a few words. Nothing was saved.</source>
        <translation>Eine Strategie braucht einen Namen aus ein paar Worten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <source>One thing that worked for you</source>
        <translation>Eine Sache, die bei dir gewirkt hat</translation>
    </message>
    <message>
        <source>{count} things that worked for you</source>
        <translation>{count} Dinge, die bei dir gewirkt haben</translation>
    </message>
    <message>
        <source>Each is offered when what it is for gets in the way again.</source>
        <translation>Jede wird angeboten, wenn wieder im Weg steht, wofür sie da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) in all</source>
        <translation>
            <numerusform>Insgesamt einmal genutzt</numerusform>
            <numerusform>Insgesamt %n-mal genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used}.</source>
        <translation>{used}.</translation>
    </message>
    <message>
        <source>A lesson of {day} · {title} · kept after it</source>
        <translation>Eine Lehre vom {day} · {title} · danach gehalten</translation>
    </message>
    <message>
        <source>What helped on {day} · {title}</source>
        <translation>Was am {day} geholfen hat · {title}</translation>
    </message>
    <message>
        <source>when: {names}</source>
        <translation>wenn: {names}</translation>
    </message>
    <message>
        <source>for: {names}</source>
        <translation>für: {names}</translation>
    </message>
</context>
<context>
    <name>StrategiesPage</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Eine aufschreiben</translation>
    </message>
    <message>
        <source>Search what worked</source>
        <translation>Suchen, was gewirkt hat</translation>
    </message>
    <message>
        <source>No strategy has all of these words.</source>
        <translation>Keine Strategie hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>What works for you is kept here</source>
        <translation>Was bei dir wirkt, wird hier aufbewahrt</translation>
    </message>
    <message>
        <source>A lesson that was followed by keeping, or what helped you, becomes a strategy when you say so. It is offered again when the same thing gets in the way.</source>
        <translation>Eine Lehre, nach der du gehalten hast, oder was dir geholfen hat, wird zur Strategie, wenn du es sagst. Sie wird wieder angeboten, wenn dasselbe im Weg steht.</translation>
    </message>
    <message>
        <source>In your own words, and followed by keeping</source>
        <translation>In deinen eigenen Worten, und danach gehalten</translation>
    </message>
    <message>
        <source>Read them all together</source>
        <translation>Alle zusammen lesen</translation>
    </message>
    <message>
        <source>This shows that I…</source>
        <translation>Das zeigt, dass ich…</translation>
    </message>
</context>
<context>
    <name>StrategyCard</name>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>StrategyDialog</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>A few words you will know again</source>
        <translation>Ein paar Worte, die du wiedererkennst</translation>
    </message>
    <message>
        <source>As you would tell a friend</source>
        <translation>Wie du es einem Freund erzählen würdest</translation>
    </message>
    <message>
        <source>Keep what works</source>
        <translation>Behalte, was wirkt</translation>
    </message>
    <message>
        <source>Change what works</source>
        <translation>Ändere, was wirkt</translation>
    </message>
    <message>
        <source>It is offered to you again when the same thing gets in the way.</source>
        <translation>Sie wird dir wieder angeboten, wenn dasselbe im Weg steht.</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Wie nennst du sie?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Was tust du?</translation>
    </message>
    <message>
        <source>What gets in the way when you use it?</source>
        <translation>Was steht im Weg, wenn du sie nutzt?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>For which promises?</source>
        <translation>Für welche Versprechen?</translation>
    </message>
    <message>
        <source>None chosen: for every promise.</source>
        <translation>Keines gewählt: für jedes Versprechen.</translation>
    </message>
</context>
<context>
    <name>StrategyOffer</name>
    <message>
        <source>This helped you before</source>
        <translation>Das hat dir schon geholfen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>You kept this for such a day</source>
        <translation>Du hast das für so einen Tag behalten</translation>
    </message>
    <message>
        <source>Noted. What is kept after it will be its evidence.</source>
        <translation>Notiert. Was danach gehalten wird, ist ihr Beleg.</translation>
    </message>
</context>
<context>
    <name>TimeSetting</name>
    <message>
        <source>Time of the cue</source>
        <translation>Uhrzeit des Hinweises</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{line} ({title})</source>
        <translation>{line} ({title})</translation>
    </message>
    <message>
        <source>slept badly</source>
        <translation>schlecht geschlafen</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>auf Reisen</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>busy day</source>
        <translation>voller Tag</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One tiny promise is enough to begin</source>
        <translation>Ein winziges Versprechen genügt für den Anfang</translation>
    </message>
    <message>
        <source>It appears here each day, and one click says that you kept it.</source>
        <translation>Es erscheint hier jeden Tag, und ein Klick sagt, dass du es gehalten hast.</translation>
    </message>
    <message>
        <source>Choose a first promise</source>
        <translation>Ein erstes Versprechen wählen</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>What you promised for other days appears here when its day has come.</source>
        <translation>Was du für andere Tage versprochen hast, erscheint hier, wenn sein Tag gekommen ist.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Kept: nothing is due today</source>
        <translation>Kept: heute ist nichts fällig</translation>
    </message>
    <message>
        <source>Kept: {kept} of {due} today</source>
        <translation>Kept: heute {kept} von {due}</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Schnell eintragen</translation>
    </message>
    <message>
        <source>Answer cue…</source>
        <translation>Hinweis beantworten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open Kept</source>
        <translation>Kept öffnen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hold cues</source>
        <translation>Hinweise anhalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Wieder kommen lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Smaller: {words}</source>
        <translation>Kleiner: {words}</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Skip (counts neither way)</source>
        <translation>Auslassen (zählt in keine Richtung)</translation>
    </message>
</context>
<context>
    <name>TryOutDialog</name>
    <message>
        <source>Try it for two weeks</source>
        <translation>Zwei Wochen ausprobieren</translation>
    </message>
    <message>
        <source>after the kettle, with music, before opening mail</source>
        <translation>nach dem Wasserkocher, mit Musik, vor dem Öffnen der Mails</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What will you do differently for two weeks?</source>
        <translation>Was machst du zwei Wochen lang anders?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Its cue from today</source>
        <translation>Sein Hinweis ab heute</translation>
    </message>
    <message>
        <source>One change, nothing else. In two weeks Kept asks: keep it, or go back?</source>
        <translation>Eine Änderung, sonst nichts. In zwei Wochen fragt Kept: behalten oder zurückgehen?</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} ist verschlossen</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Dein Tagebuch ist verschlossen</translation>
    </message>
    <message>
        <source>Your recovery code opens it too.</source>
        <translation>Auch dein Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>bei %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Angaben: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Angaben fehlen: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eine dieser Angaben fehlt: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>passt nicht zusammen mit %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>braucht eine Angabe</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>braucht mindestens eine Angabe</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>nimmt keine Angabe: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r steht nicht zur Wahl (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>unbekannter Befehl %(parser_name)r (möglich: %(choices)s)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday}morgen</translation>
    </message>
    <message>
        <source>{weekday}, midday</source>
        <translation>{weekday}, Mittag</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday}abend</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday}nacht</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day as Qt&apos;s date format writes it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day as Qt&apos;s date format writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kein</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>{count} small promise(s) today.</source>
        <translation>
            <numerusform>{count} kleines Versprechen heute.</numerusform>
            <numerusform>{count} kleine Versprechen heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation>Es ist noch offen.</translation>
    </message>
    <message>
        <source>One kept so far.</source>
        <translation>Eines bisher gehalten.</translation>
    </message>
    <message>
        <source>{count} kept so far.</source>
        <translation>{count} bisher gehalten.</translation>
    </message>
    <message>
        <source>One still open.</source>
        <translation>Eines noch offen.</translation>
    </message>
    <message>
        <source>{count} still open.</source>
        <translation>{count} noch offen.</translation>
    </message>
    <message>
        <source>All of today is told.</source>
        <translation>Von heute ist alles gesagt.</translation>
    </message>
    <message>
        <source>for today, in place of “{title}”</source>
        <translation>für heute, statt „{title}“</translation>
    </message>
    <message>
        <source>smaller: {words}</source>
        <translation>kleiner: {words}</translation>
    </message>
    <message>
        <source>no word yet: it counts neither way until you say</source>
        <translation>noch kein Wort: zählt in keine Richtung, bis du es sagst</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept at its smaller size: {words}</source>
        <translation>in der kleineren Fassung gehalten: {words}</translation>
    </message>
    <message>
        <source>kept, smaller</source>
        <translation>gehalten, kleiner</translation>
    </message>
    <message>
        <source>not today: one data point</source>
        <translation>heute nicht: ein Datenpunkt</translation>
    </message>
    <message>
        <source>skipped: it counts neither way</source>
        <translation>ausgelassen: zählt in keine Richtung</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>This may take a moment.</source>
        <translation>Das kann einen Moment dauern.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Kept’s own file, all of it (*.json)</source>
        <translation>Datei von Kept selbst, alles (*.json)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>Eine Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Cues as calendar events (*.ics)</source>
        <translation>Hinweise als Kalendertermine (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>My diary</source>
        <comment>the name of a file</comment>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>Written: {name}. It is as private as the place where it lies.</source>
        <translation>Geschrieben: {name}. Sie ist so privat wie der Ort, an dem sie liegt.</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
</context>
<context>
    <name>_CheckIn</name>
    <message>
        <source>Time of: {check_in}</source>
        <translation>Uhrzeit von: {check_in}</translation>
    </message>
</context>
<context>
    <name>_Connected</name>
    <message>
        <source>{name} is noted.</source>
        <translation>{name} ist notiert.</translation>
    </message>
    <message>
        <source>{name} is gone from here, with conversations and messages.</source>
        <translation>{name} ist hier nicht mehr da, mit Gesprächen und Nachrichten.</translation>
    </message>
    <message>
        <source>{name}: {often}</source>
        <translation>{name}: {often}</translation>
    </message>
    <message>
        <source>Copied. Paste it where you like.</source>
        <translation>Kopiert. Füge es ein, wo du magst.</translation>
    </message>
    <message>
        <source>Erased from the log.</source>
        <translation>Aus dem Verzeichnis gelöscht.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gehalten.</translation>
    </message>
    <message>
        <source>The conversation is removed.</source>
        <translation>Das Gespräch ist entfernt.</translation>
    </message>
    <message>
        <source>The message is removed.</source>
        <translation>Die Nachricht ist entfernt.</translation>
    </message>
    <message>
        <source>The pause has ended. Promises are due from today.</source>
        <translation>Die Pause ist zu Ende. Versprechen sind ab heute fällig.</translation>
    </message>
    <message>
        <source>No program showed the folder. It is {folder}.</source>
        <translation>Kein Programm hat den Ordner gezeigt. Er ist hier: {folder}.</translation>
    </message>
    <message>
        <source>It is not offered again.</source>
        <translation>Es wird nicht wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Search titles, notes, lessons and tags</source>
        <translation>Titel, Notizen, Lehren und Stichwörter durchsuchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Das Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
</context>
<context>
    <name>_JournalPlace</name>
    <message>
        <source>{line} ({title}, {day})</source>
        <translation>{line} ({title}, {day})</translation>
    </message>
    <message>
        <source>Note the day…</source>
        <translation>Den Tag notieren…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
</context>
<context>
    <name>_NewTag</name>
    <message>
        <source>Add what was around: a place, people, a state</source>
        <translation>Füge hinzu, was gerade war: ein Ort, Menschen, ein Zustand</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>Umstand hinzufügen</translation>
    </message>
</context>
<context>
    <name>_Patterns</name>
    <message>
        <source>Looking through your days…</source>
        <translation>Deine Tage werden durchgesehen…</translation>
    </message>
    <message>
        <source>Removed: {hunch}.</source>
        <translation>Entfernt: {hunch}.</translation>
    </message>
    <message>
        <source>Changed from today. In two weeks Kept asks whether you keep it.</source>
        <translation>Ab heute geändert. In zwei Wochen fragt Kept, ob du es behältst.</translation>
    </message>
</context>
<context>
    <name>_TagChip</name>
    <message>
        <source>helped: {tag}</source>
        <translation>geholfen: {tag}</translation>
    </message>
    <message>
        <source>in the way: {tag}</source>
        <translation>im Weg: {tag}</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Was in the way</source>
        <translation>Stand im Weg</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
</TS>
