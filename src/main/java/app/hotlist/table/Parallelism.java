package app.hotlist.table;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Threads that an edge lends to work which can be shared out. A result never depends on how many there are.
///
/// The thread that asks for the work always takes part in it, so the work ends even if the executor is slow to begin,
/// busy with something else, or this very thread.
///
/// @param executor runs what is shared out
/// @param width how many threads are to work at once, the asking one among them; at least 1
public record Parallelism(Executor executor, int width) {

    /// Everything is done by the thread that asks.
    public static final Parallelism NONE = new Parallelism(Runnable::run, 1);

    public Parallelism {
        if (width < 1) {
            throw new IllegalArgumentException("work on " + width + " threads");
        }
    }

    /// Lets the other threads begin with these tasks, each of which is run once, by whoever comes to it first.
    void begin(List<? extends FutureTask<?>> tasks) {
        for (int other = 1; other < Math.min(width, tasks.size() + 1); other++) {
            executor.execute(() -> tasks.forEach(FutureTask::run));
        }
    }

    /// Runs the tasks that nobody has begun, and waits for the others. What went wrong in a task goes wrong here.
    static void finish(List<? extends FutureTask<?>> tasks) {
        tasks.forEach(FutureTask::run);
        for (FutureTask<?> task : tasks) {
            outcome(task);
        }
    }

    private static void outcome(FutureTask<?> task) {
        try {
            task.get();
        } catch (InterruptedException _) {
            throw new CancellationException(); // whoever interrupts wants the work to end
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }
}
