package ruleoflaw.assessment.yearend;

import java.util.List;

/** How many points of each aspect were judged, and how many of them passed. */
record Tally(int formalPassed, int formalChecked, int substantivePassed, int substantiveChecked) {
    static Tally of(List<CheckPoint> points) {
        return new Tally(
                passed(points, Aspect.FORMAL),
                judged(points, Aspect.FORMAL),
                passed(points, Aspect.SUBSTANTIVE),
                judged(points, Aspect.SUBSTANTIVE));
    }

    private static int passed(List<CheckPoint> points, Aspect aspect) {
        return (int) points.stream()
                .filter(point -> point.aspect() == aspect && point.hasPassed())
                .count();
    }

    private static int judged(List<CheckPoint> points, Aspect aspect) {
        return (int) points.stream()
                .filter(point -> point.aspect() == aspect && point.isJudged())
                .count();
    }
}
