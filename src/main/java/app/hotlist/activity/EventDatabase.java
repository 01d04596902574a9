package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.table.Parallelism;
import app.hotlist.table.PrivateFolder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/// The database in which events are counted. It lives in memory; what does not fit goes into a folder that is gone
/// after closing.
final class EventDatabase implements AutoCloseable {

    /// How often a query is looked at, and so how soon a cancel is felt, in milliseconds.
    private static final int LOOK = 100;

    /// After so many looks this thread begins with the query itself, if nobody else has.
    private static final int PATIENCE = 10;

    /// How the messages about a lack of room begin.
    private static final List<String> ROOM = List.of("Out of Memory", "IO Error");

    /// What reads the answer to a query.
    @FunctionalInterface
    interface Answer<T> {
        T read(DuckDBChunkedResult rows) throws SQLException;
    }

    /// What fills a table.
    @FunctionalInterface
    interface Rows {
        void addTo(DuckDBAppender table) throws SQLException;
    }

    private final Path events;
    private final PrivateFolder folder;
    private final DuckDBConnection connection;
    private final Parallelism parallelism;

    private EventDatabase(Path events, PrivateFolder folder, DuckDBConnection connection, Parallelism parallelism) {
        this.events = events;
        this.folder = folder;
        this.connection = connection;
        this.parallelism = parallelism;
    }

    /// Opens an empty database.
    ///
    /// @param events the file whose events are to be counted; named where something goes wrong
    /// @throws app.hotlist.base.UserException if there is no room for it
    static EventDatabase open(Path events, Room room, Parallelism parallelism) {
        PrivateFolder folder = PrivateFolder.make();
        try {
            DuckDBConnection connection =
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            EventDatabase database = new EventDatabase(events, folder, connection, parallelism);
            database.set("memory_limit", "'%dB'".formatted(room.bytes()));
            database.set("temp_directory", "'" + folder.path().toString().replace("'", "''") + "'");
            database.set("threads", String.valueOf(parallelism.width()));
            database.set("preserve_insertion_order", "false");
            database.set("autoinstall_known_extensions", "false");
            database.set("autoload_known_extensions", "false");
            database.set("enable_external_access", "false");
            return database;
        } catch (SQLException failure) {
            folder.close();
            throw problem(events, failure);
        }
    }

    private void set(String name, String value) throws SQLException {
        execute("SET " + name + " = " + value);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Makes a table and fills it.
    ///
    /// @param columns names and types
    /// @throws app.hotlist.base.UserException if there is no room for it
    void fill(String table, String columns, Rows rows) {
        try {
            execute("CREATE TABLE %s (%s)".formatted(table, columns));
            try (DuckDBAppender appender = connection.createAppender(table)) {
                rows.addTo(appender);
            }
        } catch (SQLException failure) {
            throw problem(events, failure);
        }
    }

    /// Answers a query. The user may stop it.
    ///
    /// @param words what is being done, for the progress
    /// @throws app.hotlist.base.UserException if there is no room for it
    <T> T ask(String sql, Answer<T> answer, String words, Progress progress) {
        try (DuckDBPreparedStatement query = connection.prepare(sql)) {
            FutureTask<T> task = new FutureTask<>(() -> {
                try (DuckDBChunkedResult rows = query.query()) {
                    return answer.read(rows);
                }
            });
            parallelism.executor().execute(task);
            return watched(task, query, words, progress);
        } catch (SQLException failure) {
            throw problem(events, failure);
        }
    }

    private <T> T watched(FutureTask<T> task, DuckDBPreparedStatement query, String words, Progress progress)
            throws SQLException {
        for (int looks = 1; ; looks++) {
            try {
                return task.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                look(query, words, progress);
                if (looks == PATIENCE) {
                    task.run(); // does nothing where another thread has begun
                }
            } catch (InterruptedException _) {
                query.cancel();
                throw new CancellationException();
            } catch (ExecutionException failure) {
                progress.checkCancelled();
                throw failed(failure.getCause());
            }
        }
    }

    private static void look(DuckDBPreparedStatement query, String words, Progress progress) throws SQLException {
        if (progress.isCancelled()) {
            query.cancel();
        } else {
            progress.report(Math.clamp(query.getQueryProgress().getPercentage() / 100, 0.0, 1.0), words);
        }
    }

    private RuntimeException failed(@Nullable Throwable cause) {
        return switch (cause) {
            case SQLException failure -> problem(events, failure);
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException(cause);
        };
    }

    /// Only a lack of room can be put right by the user.
    private static RuntimeException problem(Path events, SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (ROOM.stream().noneMatch(message::startsWith)) {
            return new IllegalStateException(failure);
        }
        return ActivityProblem.NOT_ROLLED_UP.with(
                events, message.lines().findFirst().orElse(message));
    }

    @Override
    public void close() {
        try (folder) {
            connection.close();
        } catch (SQLException failure) {
            throw problem(events, failure);
        }
    }
}
