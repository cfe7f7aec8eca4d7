"""How honest the figures are, on made-up people: `python -m tests.benchmarks.honesty`.

`--only patterns` (reliability, suggestions): that table alone."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np

from desktop_app.evidence.beforehand import Notes, context
from desktop_app.evidence.calendar import PromiseDays
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.columns import Words
from desktop_app.evidence.features import Family, surprises
from desktop_app.evidence.looks import looks
from desktop_app.evidence.memory import Days, Flags, Floats
from desktop_app.evidence.patterns import carrier, effect_of
from desktop_app.evidence.reliability import band, memory
from desktop_app.evidence.suggestions import grows, shrinks
from tests.benchmarks import rivals, worlds
from tests.benchmarks.worlds import DAYS, MONDAY, WEEKS, Person, World

NEVER = WEEKS + 1

NULL_WORLDS: dict[str, World] = {
    "null, 20 tags": worlds.null(20),
    "null, 40 tags": worlds.null(40),
    "null, 60 tags": worlds.null(60),
    "slumps and moods": worlds.slumps,
    "weekend things": worlds.weekends,
    "rare tags": worlds.rare,
    "a life change": worlds.life_change,
    "noted after": worlds.noted_after,
}
PLANTED_WORLDS: dict[str, World] = {
    "+15 on all": worlds.planted(0.15),
    "+25 on all": worlds.planted(0.25),
    "-25 on all": worlds.planted(-0.25),
    "+40 on all": worlds.planted(0.40),
    "+25, 8 of 10 days told": worlds.planted(0.25, told=0.8),
    "+40 on one of 4": worlds.planted(0.40, promise=2),
    "part of day +40": worlds.part_of_day(0.40),
    "part of day -40": worlds.part_of_day(-0.40),
    "feeling low -40": worlds.feeling(-0.40),
}
RELIABILITY_WORLDS = {
    "stationary": (worlds.stationary, 1.0),
    "drifting": (worlds.drifting, 1.0),
    "step .85-.45-.85": (worlds.stepping, 1.0),
    "slumps of several days": (worlds.recovering, 1.0),
    "drifting, 6 of 10 logged": (worlds.drifting, 0.6),
}

MOST_FALSE_ANYWHERE, MOST_FALSE = 0.04, 0.02
ON_ONE = "+40 on one of 4"
TARGETS: dict[str, dict[int, float]] = {
    "+15 on all": {52: 0.45},
    "+25 on all": {26: 0.65, 52: 0.97},
    "+40 on all": {26: 0.95},
    ON_ONE: {52: 0.90},
    "part of day +40": {26: 0.85},
    "part of day -40": {26: 0.85},
    "feeling low -40": {26: 0.95},
}
SUGGESTION_TARGETS: dict[str, dict[float, tuple[float, float]]] = {
    "grow": {0.45: (0.0, 0.0), 0.60: (0.0, 0.0), 0.75: (0.0, 0.03), 0.90: (0.85, 1.0)},
    "shrink": {
        0.45: (0.99, 1.0),
        0.75: (0.0, 0.025),
        0.85: (0.0, 0.0),
        0.90: (0.0, 0.0),
        0.95: (0.0, 0.0),
    },
}
RIVAL_FIGURES = (rivals.loop_score, rivals.raw_share, rivals.streak)


@dataclass(frozen=True)
class Line:
    """One figure with its target; `holds` None where the contract names none."""

    world: str
    what: str
    value: str
    target: str = ""
    holds: bool | None = None


def seen(person: Person) -> Person:
    """The person as the program sees them: what was noted after an outcome goes through it too."""
    if person.after is None:
        return person
    day, tag = np.nonzero(person.context.named)
    late_day, late_tag = np.nonzero(person.after)
    answered = np.flatnonzero(person.context.answered.any(axis=1))
    names = (*person.context.names, *(f"after {n}" for n in range(person.after.shape[1])))
    morning, night = 0, 2
    notes = Notes(
        np.concatenate([answered, day, late_day]) + MONDAY,
        np.repeat([morning, morning, night], [len(answered), len(day), len(late_day)]),
        np.full(len(answered) + len(day) + len(late_day), -1),
        np.concatenate([np.full(len(answered), -1), tag, late_tag + len(person.context.names)]),
        names,
    )
    every_day = np.arange(DAYS) + MONDAY
    blank = np.zeros(DAYS, dtype=np.int8)
    said = PromiseDays(every_day, blank)
    words = [Words(said, blank, blank > 0, blank, blank)] * person.tried.kept.shape[1]
    noon = [np.ones(DAYS, dtype=np.int64)] * len(words)
    return Person(person.tried, context(notes, words, noon, person.tried), person.own)


@dataclass(frozen=True)
class Found:
    """What weekly looks for a year showed: the week of the planted feature, and false ones."""

    week: int
    false: int
    named: bool = False
    covered: bool = True


def running_bet(person: Person) -> Found:
    """Kept's own functions, as a user would meet them."""
    known = seen(person)
    of = surprises(known.tried, known.context, known.own)
    shown = looks(of).shown_at
    truth = _true_features(person, of.names)
    weeks = shown[truth & (shown >= 0)]
    named, covered = False, True
    if person.planted is not None:
        feature = of.feature(of.names.index(person.planted))
        named = carrier(feature) == person.promise
        interval = effect_of(feature)
        covered = interval.low <= person.effect <= interval.high or person.promise is not None
    week = int(weeks.min()) + 1 if len(weeks) else NEVER
    return Found(week, int((shown[~truth] >= 0).sum()), named, covered)


def _true_features(person: Person, names: tuple[tuple[Family, str], ...]) -> Flags:
    return np.array([each == person.planted or each[0] in person.true for each in names])


def rival(person: Person, rule: Callable[[Floats], Flags]) -> Found:
    """The same looks with a rule on the p of correlations."""
    shown = rule(rivals.correlations(person))
    ever = np.asarray(shown.any(axis=0))
    first = np.asarray(shown.argmax(axis=0)) + 1
    if person.planted is None or person.planted[0] is not Family.CONTEXT:
        return Found(NEVER, int(ever.sum()))
    return Found(int(first[0]) if ever[0] else NEVER, int(ever[1:].sum()))


def patterns_lines(users: int, seed: int) -> Iterator[Line]:
    """False patterns and power, in every world."""
    everywhere = []
    for name, world in (NULL_WORLDS | PLANTED_WORLDS).items():
        people = [world(dice) for dice in _dice(users, seed, name)]
        found = [running_bet(person) for person in people]
        false = float(np.mean([each.false > 0 for each in found]))
        others = [
            [rival(person, rule) for person in people]
            for rule in (rivals.plain, rivals.benjamini_hochberg)
        ]
        theirs = ", ".join(f"{np.mean([f.false > 0 for f in other]):.2f}" for other in others)
        note = f"<= {MOST_FALSE_ANYWHERE:.2f} (plain, BH: {theirs})"
        yield Line(name, "false pattern ever", f"{false:.3f}", note, false <= MOST_FALSE_ANYWHERE)
        everywhere.append(false)
        if name in PLANTED_WORLDS:
            yield from _power_lines(name, found, others)
    mean = float(np.mean(everywhere))
    yield Line(
        "all of these", "false pattern ever", f"{mean:.4f}", f"<= {MOST_FALSE}", mean <= MOST_FALSE
    )


def _power_lines(name: str, found: list[Found], others: list[list[Found]]) -> Iterator[Line]:
    weeks = np.array([each.week for each in found])
    targets = TARGETS.get(name, {})
    for week in (12, 26, 52):
        share = float((weeks <= week).mean())
        theirs = ", ".join(f"{np.mean([f.week <= week for f in o]):.2f}" for o in others)
        note = f"(plain, BH: {theirs})" if "on " in name else ""
        least = targets.get(week)
        yield Line(
            name,
            f"found by week {week}",
            f"{share:.2f}",
            f"{'' if least is None else f'>= {least:.2f} '}{note}",
            None if least is None else share >= least,
        )
    yield Line(name, "median week", f"{np.median(weeks):g}")
    if name == ON_ONE:
        named = float(np.mean([each.named for each in found if each.week <= WEEKS]))
        yield Line(name, "its promise named", f"{named:.2f}", ">= 0.90", named >= 0.9)
    elif "on all" in name:
        covered = float(np.mean([each.covered for each in found]))
        yield Line(name, "effect in its interval", f"{covered:.2f}", ">= 0.90", covered >= 0.9)


def reliability_lines(users: int, seed: int) -> Iterator[Line]:
    """Error and coverage on the days 14 to 182, beside Loop's score, 30 raw days and a streak."""
    days = np.arange(13, 182)
    for name, (world, logged) in RELIABILITY_WORLDS.items():
        errors, inside = [], []
        for dice in _dice(users, seed, name):
            truth = world(dice)
            told = dice.random(DAYS) < logged
            kept = told & (dice.random(DAYS) < truth)
            at = band(memory(_chances(kept, told)), days + MONDAY)
            figures = np.array([at.mean, *(rule(kept)[days] for rule in RIVAL_FIGURES)])
            errors.append(figures - truth[days])
            known = ~np.isnan(at.mean)
            inside.append(np.mean(((at.low <= truth[days]) & (truth[days] <= at.high))[known]))
        rmse = np.sqrt(np.nanmean(np.square(errors), axis=(0, 2)))
        theirs = ", ".join(f"{error:.3f}" for error in rmse[1:])
        least = bool(rmse[0] < rmse[1:].min())
        yield Line(
            name, "RMSE", f"{rmse[0]:.3f}", f"least (Loop, 30 days, streak: {theirs})", least
        )
        share = float(np.mean(inside))
        holds = 0.75 <= share <= 0.95
        yield Line(name, "80 % holds", f"{share:.2f}", ".75 to .95", holds)


def suggestion_lines(users: int, seed: int) -> Iterator[Line]:
    """What is suggested within half a year to people of a steady rate."""
    looks_at = MONDAY + 7 * np.arange(1, 27) - 1
    for rate in (0.45, 0.60, 0.75, 0.85, 0.90, 0.95):
        grown: list[int] = []
        shrunk: list[int] = []
        for dice in _dice(users, seed, f"steady {rate}"):
            of = memory(_chances(dice.random(DAYS) < rate, np.ones(DAYS, dtype=np.bool_)))
            for weeks, flags in ((grown, grows(of, looks_at)), (shrunk, shrinks(of, looks_at))):
                weeks.append(int(flags.argmax()) + 1 if flags.any() else NEVER)
        for what, weeks in (("grow", grown), ("shrink", shrunk)):
            share = float(np.mean(np.array(weeks) < NEVER))
            low, high = SUGGESTION_TARGETS[what].get(rate, (0.0, 1.0))
            median = f", median week {np.median(weeks):g}" if share > 0.5 else ""
            told = f"{low:.2f} to {high:.3f}" if (low, high) != (0.0, 1.0) else ""
            holds = low <= share <= high if told else None
            yield Line(
                f"true rate {rate:.2f}", f"{what} suggested", f"{share:.3f}{median}", told, holds
            )


def _chances(kept: Flags, told: Flags) -> Chances:
    days: Days = (np.arange(len(kept)) + MONDAY)[told]
    none = days[:0]
    half_life, no_life = np.full(len(days), 14.0), np.empty(0)
    return Chances(days, kept[told], kept[told], half_life, none, no_life, none, no_life, none)


def _dice(users: int, seed: int, name: str) -> Iterator[np.random.Generator]:
    for user in range(users):
        yield np.random.default_rng([seed, user, *name.encode()])


TABLES: dict[str, Callable[[int, int], Iterator[Line]]] = {
    "patterns": patterns_lines,
    "reliability": reliability_lines,
    "suggestions": suggestion_lines,
}


def main() -> None:
    """Print the table; the exit code tells whether every target holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=200, help="made-up people in each world")
    parser.add_argument("--seed", type=int, default=20260901)
    parser.add_argument("--only", choices=TABLES, help="one of the tables alone")
    options = parser.parse_args()
    tables = [TABLES[options.only]] if options.only else list(TABLES.values())
    missed = 0
    for line in chain.from_iterable(table(options.users, options.seed) for table in tables):
        mark = {None: " ", True: "+", False: "!"}[line.holds]
        missed += line.holds is False
        print(f"{mark} {line.world:<34}{line.what:<24}{line.value:<22}{line.target}", flush=True)
    print(f"{missed} targets missed." if missed else "Every target holds.")
    raise SystemExit(1 if missed else 0)


if __name__ == "__main__":
    main()
