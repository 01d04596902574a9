package app.hotlist.cli;

import app.hotlist.table.Parallelism;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// A command that was run in this process, and what it said.
///
/// @param code the exit code
record CommandLineRun(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");

    /// Runs a command whose workspace is that folder; nobody watches it.
    static CommandLineRun of(Path workspace, String... args) {
        Surroundings surroundings = new Surroundings(
                Clock.fixed(NOW, ZoneOffset.UTC), workspace, Path.of("").toAbsolutePath(), false, Parallelism.NONE);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.create(surroundings)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    /// Standard output as the one JSON document that it must be.
    JsonNode json() {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(out);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(out + err, failure);
        }
    }
}
