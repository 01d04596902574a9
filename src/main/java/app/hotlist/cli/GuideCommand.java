package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.report.UserGuide;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist guide`: the user guide as a page.
@Command(
        name = "guide",
        description = "Writes the user guide as a page to read, print and search, in the language of the display.",
        footer = """

                Example:
                  hotlist guide --out guide.html

                With --json:
                  out   the page
                """,
        mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {

    private static final String PAGE = ".html";
    private static final String FIRST_PAGE = "index" + PAGE;

    /// What `hotlist guide --json` prints. Other programs read these names: never change one.
    private record Document(String out) {}

    @Mixin
    private final Answer answer;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write it: a folder, which gets an index.html, or an .html file.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    GuideCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        boolean isPage = out.toString().toLowerCase(Locale.ROOT).endsWith(PAGE);
        Path page = isPage ? out : out.resolve(FIRST_PAGE);
        UserGuide.write(page);
        answer.give(new Document(page.toString()), Texts.get("cli.written", page) + "\n");
        return ExitCode.OK;
    }
}
