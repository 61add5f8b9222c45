package ruleoflaw.chassis.testing.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instant.now()",
                "LocalDate.now(ZoneId.of(\"Asia/Shanghai\"))",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "new Date()",
                "Optional.<Instant>empty().orElseGet(Instant::now)"
            })
    void aLookAtTheSystemClockIsFound(String look) {
        Planted.of("class Deadlines { Object today() { return " + look + "; } }")
                .breaks(CodeRules.TIME_COMES_FROM_THE_CLOCK);
    }

    @Test
    void aLookAtTheGivenClockIsFine() {
        Planted.of("class Deadlines { LocalDate today(Clock clock) { return LocalDate.now(clock); } }")
                .keeps(CodeRules.TIME_COMES_FROM_THE_CLOCK);
    }

    @Test
    void sleepIsFound() {
        Planted.of("class Waiting { void waitFor(long ms) throws Exception { Thread.sleep(ms); } }")
                .breaks(CodeRules.NOBODY_SLEEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrderImpl", "OrderManager", "DateUtil", "OrderDTO", "OrderEntity", "BaseOrder", "IOrder"})
    void aNameThatSaysNothingIsFound(String name) {
        Planted.of("class " + name + " {}").breaks(CodeRules.NAMES_SAY_SOMETHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InspectionProblem", "Order", "Baseline", "Identity"})
    void aGoodNameIsFine(String name) {
        Planted.of("class " + name + " {}").keeps(CodeRules.NAMES_SAY_SOMETHING);
    }

    @Test
    void aPackageWithoutIntroductionIsFound() {
        Planted.of("class Order {}").breaks(CodeRules.PACKAGES_ARE_INTRODUCED);
    }

    @Test
    void anIntroducedPackageIsFine() {
        Planted.of("@org.jspecify.annotations.NullMarked package ruleoflaw.planted;", "class Order {}")
                .keeps(CodeRules.PACKAGES_ARE_INTRODUCED);
    }

    @Test
    void aFieldThatIsInjectedIsFound() {
        Planted.of("class Orders { @jakarta.inject.Inject Clock clock; }")
                .breaks(CodeRules.BEANS_ARE_GIVEN_WHAT_THEY_NEED);
    }

    @Test
    void aServiceThatDoesEverythingIsFound() {
        Planted.of("""
                        class OrderService {
                            void a() {} void b() {} void c() {} void d() {} void e() {} void f() {}
                            void g() {} void h() {} void i() {} void j() {} void k() {}
                        }""").breaks(CodeRules.SERVICES_STAY_SMALL);
    }
}
