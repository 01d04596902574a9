package app.hotlist.model;

import app.hotlist.base.UserException;
import app.hotlist.table.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// LightGBM's native library, called as its C API has it (LightGBM 4.3, `c_api.h`).
///
/// It lies in lightgbm4j's jar. That project's own loader puts it at a fixed place that all users of a computer can
/// write to; here it goes into a fresh folder that only this user can open, and is gone when the program ends.
@SuppressWarnings("restricted") // it calls a native library, as every launcher allows
final class LightgbmLibrary {

    /// Where the files of a native library come from.
    @FunctionalInterface
    interface Source {
        /// `null` where there is no such file.
        @Nullable
        InputStream open(String name);
    }

    private static final MemoryLayout POINTER = ValueLayout.ADDRESS;
    private static final MemoryLayout INT = ValueLayout.JAVA_INT;
    private static final MemoryLayout LONG = ValueLayout.JAVA_LONG;

    private static final Map<String, MemoryLayout[]> PARAMETERS = Map.of(
            "LGBM_DatasetCreateFromCSR",
                    new MemoryLayout[] {POINTER, INT, POINTER, POINTER, INT, LONG, LONG, LONG, POINTER, POINTER, POINTER
                    },
            "LGBM_DatasetSetField", new MemoryLayout[] {POINTER, POINTER, POINTER, INT, INT},
            "LGBM_DatasetFree", new MemoryLayout[] {POINTER},
            "LGBM_BoosterCreate", new MemoryLayout[] {POINTER, POINTER, POINTER},
            "LGBM_BoosterAddValidData", new MemoryLayout[] {POINTER, POINTER},
            "LGBM_BoosterUpdateOneIter", new MemoryLayout[] {POINTER, POINTER},
            "LGBM_BoosterGetEval", new MemoryLayout[] {POINTER, INT, POINTER, POINTER},
            "LGBM_BoosterSaveModelToString", new MemoryLayout[] {POINTER, INT, INT, INT, LONG, POINTER, POINTER},
            "LGBM_BoosterFree", new MemoryLayout[] {POINTER});

    @SuppressWarnings("unused") // what nobody can reach any more lets go of its lock
    private final PrivateFolder folder;

    private final SymbolLookup symbols;
    private final Map<String, MethodHandle> handles = new ConcurrentHashMap<>();

    private LightgbmLibrary(PrivateFolder folder, SymbolLookup symbols) {
        this.folder = folder;
        this.symbols = symbols;
    }

    /// Loads the library of this computer's kind for as long as the program runs.
    ///
    /// @throws UnsatisfiedLinkError if there is none, or it cannot start
    static LightgbmLibrary load(Source files) {
        OpenMp.waitAsleep();
        String name = resource(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new UnsatisfiedLinkError("LightGBM has no " + name);
            }
            PrivateFolder folder = PrivateFolder.make();
            Path file = folder.path().resolve(name.substring(name.lastIndexOf('/') + 1));
            folder.deleteOnExit(file);
            Files.copy(in, file);
            return new LightgbmLibrary(folder, SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IOException | IllegalArgumentException | UserException failure) {
            throw (UnsatisfiedLinkError)
                    new UnsatisfiedLinkError(String.valueOf(failure.getMessage())).initCause(failure);
        }
    }

    /// The file for a computer in lightgbm4j's jar.
    private static String resource(String system, String processor) {
        String kind = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        String folder = arm ? "aarch64" : "x86_64";
        if (kind.startsWith("mac")) {
            return "/lightgbm4j/osx/" + folder + "/lib_lightgbm.dylib";
        }
        return kind.startsWith("windows")
                ? "/lightgbm4j/windows/" + folder + "/lib_lightgbm.dll"
                : "/lightgbm4j/linux/" + folder + "/lib_lightgbm.so";
    }

    /// Calls a function of the C API.
    ///
    /// @throws IllegalStateException if LightGBM refuses
    void call(String function, Object... arguments) {
        int result;
        try {
            result = (int) handles.computeIfAbsent(function, this::handle).invokeWithArguments(arguments);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) { // what a method handle declares
            throw new IllegalStateException(impossible);
        }
        if (result != 0) {
            throw new IllegalStateException("LightGBM: " + lastError());
        }
    }

    private MethodHandle handle(String function) {
        MemoryLayout[] parameters = PARAMETERS.get(function);
        if (parameters == null) {
            throw new IllegalArgumentException("unknown function " + function);
        }
        return Linker.nativeLinker()
                .downcallHandle(find(function), FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
    }

    private String lastError() {
        try {
            MemorySegment text = (MemorySegment) Linker.nativeLinker()
                    .downcallHandle(find("LGBM_GetLastError"), FunctionDescriptor.of(ValueLayout.ADDRESS))
                    .invokeWithArguments();
            return text.reinterpret(4096).getString(0);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) { // what a method handle declares
            throw new IllegalStateException(impossible);
        }
    }

    private MemorySegment find(String function) {
        return symbols.find(function).orElseThrow(() -> new UnsatisfiedLinkError("LightGBM has no " + function));
    }
}
