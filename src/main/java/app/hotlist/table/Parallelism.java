package app.hotlist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    /// Does the tasks, shared out, and waits until nobody is at any of them, also when one goes wrong.
    ///
    /// @return what they brought, in their order
    /// @throws CancellationException if one of them was cancelled; what else goes wrong in a task goes wrong here
    public <T> List<T> all(List<? extends Callable<T>> tasks) {
        List<FutureTask<T>> shared = new ArrayList<>();
        tasks.forEach(task -> shared.add(new FutureTask<>(task)));
        begin(shared);
        shared.forEach(FutureTask::run);
        shared.forEach(Parallelism::awaitEnd);
        return shared.stream().map(Parallelism::outcome).toList();
    }

    private static void awaitEnd(FutureTask<?> task) {
        try {
            task.get();
        } catch (InterruptedException _) {
            throw new CancellationException();
        } catch (ExecutionException _) {
            // told when all have ended
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

    private static <T> T outcome(FutureTask<T> task) {
        try {
            return task.get();
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
