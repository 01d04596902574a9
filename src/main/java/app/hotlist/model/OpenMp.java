package app.hotlist.model;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// How the threads of the native libraries wait for each other: asleep.
///
/// XGBoost and LightGBM share out the work of every node of a tree by OpenMP. Its threads usually wait by looking again
/// and again, which is quick on an idle computer; but where another program wants a core, the one that waits keeps it
/// from the one that works, and training takes ten to twenty times as long (`ModelBench` beside another program).
@SuppressWarnings("restricted") // it calls the C library, as every launcher allows
final class OpenMp {

    /// Read by OpenMP once, when the first library that needs it is loaded (OpenMP 5.2, section 21.1.8).
    private static final String POLICY = "OMP_WAIT_POLICY";

    private OpenMp() {}

    /// To be called before a library that uses OpenMP is loaded; later it changes nothing. What the user has set stays.
    ///
    /// Java cannot change its own environment, so that the C library is asked to; where that has no `setenv`
    /// (Windows), everything stays as it is.
    static void waitAsleep() {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup().find("setenv").ifPresent(setenv -> {
            FunctionDescriptor names = FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment name = arena.allocateFrom(POLICY);
                MemorySegment asleep = arena.allocateFrom("passive");
                int keepTheUsers = 0;
                int ignored = (int) linker.downcallHandle(setenv, names).invokeExact(name, asleep, keepTheUsers);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable impossible) { // what a method handle declares
                throw new IllegalStateException(impossible);
            }
        });
    }
}
