package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("restricted")
final class OpenMpTest {

    private static final String POLICY = "OMP_WAIT_POLICY";

    @Test
    void threadsOfXgboostWaitAsleepUnlessTheUserSaysOtherwise() throws Throwable {
        SymbolLookup library = Linker.nativeLinker().defaultLookup();
        assumeTrue(library.find("setenv").isPresent(), "This system's C library has no setenv.");

        Xgboost.obstacle();

        String expected = Optional.ofNullable(System.getenv(POLICY)).orElse("passive");
        assertEquals(expected, environment(library, POLICY));
    }

    /// As native code sees it; Java's own view was copied when it started.
    private static String environment(SymbolLookup library, String name) throws Throwable {
        FunctionDescriptor types = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = (MemorySegment) Linker.nativeLinker()
                    .downcallHandle(library.find("getenv").orElseThrow(), types)
                    .invokeExact(arena.allocateFrom(name));
            return value.reinterpret(Long.MAX_VALUE).getString(0);
        }
    }
}
