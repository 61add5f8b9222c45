package ruleoflaw.assessment.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** What is wrong with a document, and where: a list that grows while the checks walk through it. */
final class Faults {
    private final List<FieldError> found = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    void unless(boolean right, String pointer, String zh, String en) {
        if (!right) {
            found.add(new FieldError(pointer, Text.of(zh, en)));
        }
    }

    /** A code stands once in the whole document, because it is what points are filed under; a name has two languages. */
    void heading(String code, Text title, String at) {
        unless(codes.add(code), at + "/code", "编号" + code + "重复", "the code " + code + " is used twice");
        named(title, at + "/title");
    }

    void named(Text title, String at) {
        unless(isNamed(title), at, "名称须有中文和英文", "the title is needed in both languages");
    }

    void addsUp(Fraction max, Fraction sum, String at) {
        unless(
                max.equals(sum),
                at,
                "满分为" + max + "，而下级分值合计为" + sum,
                "the maximum is " + max + ", but what is below adds up to " + sum);
    }

    void positive(Fraction number, String at) {
        unless(number.signum() > 0, at, "须大于零", "it must be positive");
    }

    void share(Fraction number, String at) {
        var fits = number.signum() >= 0 && number.compareTo(Fraction.ONE) <= 0;
        unless(fits, at, "须在0和1之间", "it lies between 0 and 1");
    }

    /** Each one below the one before it: otherwise some step can never be the one that counts. */
    void descending(List<Fraction> numbers, String at, String member) {
        for (int i = 1; i < numbers.size(); i++) {
            unless(
                    numbers.get(i).compareTo(numbers.get(i - 1)) < 0,
                    at + "/" + i + "/" + member,
                    "须从高到低排列，否则这一档永远达不到",
                    "they go from high to low; this one can never be reached");
        }
    }

    List<FieldError> found() {
        return List.copyOf(found);
    }

    private static boolean isNamed(Text title) {
        return title.zh() != null
                && !title.zh().isBlank()
                && title.en() != null
                && !title.en().isBlank();
    }

    /** The name of a member as it stands in a JSON Pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
