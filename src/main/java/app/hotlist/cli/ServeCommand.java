package app.hotlist.cli;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Texts;
import app.hotlist.rest.AccessToken;
import app.hotlist.rest.Limits;
import app.hotlist.rest.ScoringServer;
import app.hotlist.workspace.ServiceSettings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist serve`: the switch of the Settings screen without a window.
@Command(
        name = "serve",
        description = "Scores leads for other programs on this computer, until interrupted.",
        footer = """

            Examples:
              hotlist serve
              hotlist serve --model autumn-leads --port 9000
              hotlist serve --model sample.leadmodel --token-file token.txt
              curl -H "Authorization: Bearer $HOTLIST_TOKEN" \\
                   -H "Content-Type: text/csv" --data-binary @new-leads.csv \\
                   http://127.0.0.1:8765/v1/score

            Requests:
              POST /v1/score         a list of JSON objects by the model's column names,
                                     or text/csv; ?reasons=false is faster,
                                     ?model=NAME[@vN] takes another model
              GET /v1/model          the model's columns, tiers and figures
              GET /v1/openapi.json   all of it for programs
              GET /v1/health         whether the service answers

            Only programs on this computer are answered, and only with the token: that
            of --token-file, else of the variable HOTLIST_TOKEN, else a new one that is
            printed once. Of a registered model it is always the version in production:
            promoting another one needs no restart. Ctrl+C answers what has been asked,
            and ends.
            With --json one line:
              address, port             where the service is
              token                     if it is a new one
              remarks                   what to know about the model, in words
            """,
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final String VARIABLE = "HOTLIST_TOKEN";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Answer answer;

    @Mixin
    private final ModelOption model;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen; 0 takes one that is free. Default: ${DEFAULT-VALUE}.")
    private int port = ServiceSettings.USUAL_PORT;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with the token that programs must show, at least 16 characters.")
    private Optional<Path> tokenFile = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.model = new ModelOption(surroundings);
    }

    /// What `--json` prints. Other programs read these names: never change one.
    @JsonInclude(Include.NON_ABSENT)
    private record Document(String address, int port, Optional<String> token, List<String> remarks) {}

    /// @param shown how a command line writes it
    /// @param fresh whether nobody knows it yet
    private record Token(AccessToken token, String shown, boolean fresh) {}

    @Override
    public Integer call() {
        if (port < 0 || port > ServiceSettings.LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "A port is a number from 0 to " + ServiceSettings.LAST_PORT + ".");
        }
        Token token = token();
        ModelOption.Source source = model.source();
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
                ScoringServer server = ScoringServer.start(
                        new ScoringServer.Service(port, token.token(), Limits.USUAL), source.models(), requests)) {
            Thread end = new Thread(server::close);
            Runtime.getRuntime().addShutdownHook(end);
            announce(server, token, source.remarks());
            awaitEnd();
            Runtime.getRuntime().removeShutdownHook(end);
        }
        return ExitCode.OK;
    }

    private void awaitEnd() {
        try {
            while (true) {
                surroundings.pause().await();
            }
        } catch (InterruptedException _) {
            // It is time.
        }
    }

    private void announce(ScoringServer server, Token token, List<String> remarks) {
        Optional<String> fresh =
                Optional.of(token).filter(Token::fresh).map(made -> made.token().text());
        StringBuilder words = new StringBuilder(Texts.get("cli.serve.address", server.address())).append('\n');
        remarks.forEach(remark -> words.append(remark).append('\n'));
        fresh.ifPresent(text -> words.append(Texts.get("cli.serve.token", text)).append('\n'));
        words.append(Texts.get("cli.serve.example", ScoringServer.example(server.address(), token.shown())))
                .append('\n');
        words.append(Texts.get("cli.serve.end")).append('\n');
        answer.announce(new Document(server.address().toString(), server.port(), fresh, remarks), words.toString());
    }

    private Token token() {
        if (tokenFile.isPresent()) {
            Path file = tokenFile.get();
            return new Token(AccessToken.of(text(file), file.toString()), "$(cat %s)".formatted(file), false);
        }
        @Nullable String set = surroundings.environment().get(VARIABLE);
        if (set != null && !set.isBlank()) {
            return new Token(AccessToken.of(set, VARIABLE), "$" + VARIABLE, false);
        }
        AccessToken made = AccessToken.random();
        return new Token(made, made.text(), true);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }
}
