package ruleoflaw.chassis.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeBudgetTest {
    @TempDir
    private Path module;

    @Test
    void aMainFileMayHave250Lines() throws IOException {
        write("src/main/java/a/Fits.java", lines(250));
        write("src/main/java/a/TooLong.java", lines(251));

        assertThat(SizeBudget.of(module).complaints())
                .containsExactly("src/main/java/a/TooLong.java: 251 lines, at most 250");
    }

    @Test
    void aTestFileMayHave350Lines() throws IOException {
        write("src/test/java/a/Fits.java", lines(350));
        write("src/test/java/a/TooLong.java", lines(351));

        assertThat(SizeBudget.of(module).complaints())
                .singleElement()
                .asString()
                .contains("TooLong");
    }

    @Test
    void aPackageMayHave18FilesBesideItsIntroduction() throws IOException {
        write("src/main/java/a/package-info.java", "package a;");
        for (var i = 0; i < 18; i++) {
            write("src/main/java/a/C" + i + ".java", "package a; class C" + i + " {}");
        }
        assertThat(SizeBudget.of(module).complaints()).isEmpty();

        write("src/main/java/a/OneMore.java", "package a; class OneMore {}");
        assertThat(SizeBudget.of(module).complaints()).containsExactly("src/main/java/a: 19 files, at most 18");
    }

    @Test
    void aMethodMayHave30Lines() throws IOException {
        write("src/main/java/a/C.java", "package a; class C { void fits() {" + "\n;".repeat(30) + "\n} }");
        assertThat(SizeBudget.of(module).complaints()).isEmpty();

        write("src/main/java/a/C.java", "package a; class C { void tooLong() {" + "\n;".repeat(31) + "\n} }");
        assertThat(SizeBudget.of(module).complaints())
                .singleElement()
                .asString()
                .contains("tooLong has 31 lines");
    }

    @Test
    void branchesMayStandThreeDeep() throws IOException {
        write(
                "src/main/java/a/C.java",
                "package a; class C { void m(int i) { if (i>0) for(;;) try { i++; } finally {} } }");
        assertThat(SizeBudget.of(module).complaints()).isEmpty();

        write(
                "src/main/java/a/C.java",
                "package a; class C { void m(int i) { if(i>0) for(;;) while(i>1) if(i>2) i++; } }");
        assertThat(SizeBudget.of(module).complaints())
                .singleElement()
                .asString()
                .contains("m, line 1: nested deeper than 3");
    }

    @Test
    void elseIfIsNoDeeperThanIf() throws IOException {
        write(
                "src/main/java/a/C.java",
                "package a; class C { int m(int i) { if(i>4) i=1; else if(i>3) i=2; else if(i>2) i=3; else if(i>1) i=4; return i; } }");

        assertThat(SizeBudget.of(module).complaints()).isEmpty();
    }

    @Test
    void aConstructorMayTakeSixParametersAndARecordAny() throws IOException {
        var seven = "int a, int b, int c, int d, int e, int f, int g";
        write("src/main/java/a/R.java", "package a; record R(" + seven + ") { R { } }");
        assertThat(SizeBudget.of(module).complaints()).isEmpty();

        write("src/main/java/a/C.java", "package a; class C { C(" + seven + ") {} }");
        assertThatThrownBy(SizeBudget.of(module)::check)
                .hasMessageContaining("a constructor of 7 parameters, at most 6");
    }

    @Test
    void theChassisKeepsItsOwnBudget() {
        SizeBudget.ofThisModule().check();
        SizeBudget.of(Path.of("../office")).check();
    }

    private void write(String file, String text) throws IOException {
        var path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String lines(int count) {
        return "/* licence */\n\npackage a;\n" + "// x\n".repeat(count - 1);
    }
}
