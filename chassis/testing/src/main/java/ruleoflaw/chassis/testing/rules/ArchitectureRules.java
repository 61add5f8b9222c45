package ruleoflaw.chassis.testing.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for one service, as tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
 *     return ArchitectureRules.forService("ruleoflaw.inspection", "unit", "finding", "rectification").tests();
 * }
 * }</pre>
 *
 * <p>The features are named from the one that knows nobody to the one that knows most; each may use those before it.
 */
public final class ArchitectureRules {
    private final JavaClasses classes;
    private final List<ArchRule> rules;

    private ArchitectureRules(JavaClasses classes, List<ArchRule> rules) {
        this.classes = classes;
        this.rules = rules;
    }

    /** All rules, for the main classes of a service. */
    public static ArchitectureRules forService(String basePackage, String... featuresInOrder) {
        var rules = Stream.of(
                        ResourceRules.all(),
                        RoleRules.all(),
                        CodeRules.everywhere(),
                        BoundaryRules.ofService(basePackage, List.of(featuresInOrder)))
                .flatMap(List::stream)
                .toList();
        return new ArchitectureRules(mainClasses(basePackage), rules);
    }

    /** The rules that hold for the chassis: it knows no business, and is otherwise code like any other. */
    static ArchitectureRules forChassis() {
        var rules = Stream.of(CodeRules.inChassis(), BoundaryRules.ofChassis()).flatMap(List::stream);
        return new ArchitectureRules(mainClasses("ruleoflaw.chassis"), rules.toList());
    }

    /** One test per rule, under the rule's own words. */
    public Stream<DynamicTest> tests() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private static JavaClasses mainClasses(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }
}
