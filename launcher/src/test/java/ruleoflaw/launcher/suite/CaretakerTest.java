package ruleoflaw.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.Watched;

class CaretakerTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Fragile fragile = new Fragile();

    @Test
    void whatEndsUnexpectedlyIsStartedAgainAndToldSo() {
        try (var caretaker = caretaker()) {
            caretaker.careFor(fragile, () -> done.add("started"));

            fragile.lose();

            assertThat(Await.until(Duration.ofSeconds(10), () -> done.contains("published")))
                    .isTrue();
            assertThat(done).containsExactly("started", "published");
            assertThat(told).anyMatch(line -> line.contains("fragile ended unexpectedly"));
        }
    }

    @Test
    void whatKeepsEndingIsGivenUp() {
        try (var caretaker = caretaker()) {
            caretaker.careFor(fragile, () -> {});

            for (int i = 0; i < 6; i++) {
                fragile.lose();
            }

            assertThat(told).anyMatch(line -> line.contains("giving up"));
        }
    }

    @Test
    void nothingIsStartedAgainAfterTheEnd() {
        var caretaker = caretaker();
        caretaker.careFor(fragile, () -> done.add("started"));
        caretaker.close();

        fragile.lose();

        assertThat(told).isEmpty();
        assertThat(done).isEmpty();
    }

    private Caretaker caretaker() {
        return new Caretaker((zh, en) -> told.add(en), () -> done.add("published"));
    }

    private static final class Fragile implements Watched {
        private Runnable reaction = () -> {};

        @Override
        public String name() {
            return "fragile";
        }

        @Override
        public void onLoss(Runnable wanted) {
            reaction = wanted;
        }

        void lose() {
            reaction.run();
        }
    }
}
