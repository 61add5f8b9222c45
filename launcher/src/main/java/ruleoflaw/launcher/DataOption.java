package ruleoflaw.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.report.LocalProblem;
import ruleoflaw.launcher.suite.CountyFile;

/** {@code --data DIR}, the same for every command. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {"数据目录（默认：项目下的 .county）", "the data folder (default: .county in the project)"})
    private Path folder = ProjectFolder.find().path().resolve(".county");

    SuiteFolder folder() {
        return new SuiteFolder(folder);
    }

    /** The suite running there, or a clear sentence. */
    CountyFile running() {
        return CountyFile.read(folder().countyFile()).orElseThrow(() -> LocalProblem.NOT_RUNNING.with(folder));
    }
}
