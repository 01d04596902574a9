package app.hotlist.model;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.hostile.MemoryFile;
import app.hotlist.hostile.Mutations;
import app.hotlist.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Bundles that somebody has tampered with, most of them with a manifest that fits: a hash keeps nobody off.
class HostileBundlesTest {

    private static final Table LEADS = InventedLeads.table(80, 3);
    private static final int PERCENT = 10;

    private final Mutations mutations = new Mutations(20_261_127);

    @Test
    void areReadOrRefused() throws IOException {
        try (MemoryFile memory = new MemoryFile("spring.leadmodel")) {
            Path file = memory.path();
            List<byte[]> sound = new ArrayList<>();
            for (ModelSpec spec : InventedLeads.quickSpecs()) {
                ModelFile.write(file, LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE));
                sound.add(Files.readAllBytes(file));
            }
            Mutations.tryAll(
                    PERCENT, file, input -> tampered(sound.get(input % sound.size())), () -> ModelFile.read(file));
        }
    }

    private byte[] tampered(byte[] bundle) throws IOException {
        return mutations.pick(5) == 0 ? mutations.bytes(bundle) : forged(bundle);
    }

    /// One part changed, and the list of the parts with it.
    private byte[] forged(byte[] bundle) throws IOException {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>(BundleArchive.read(bundle));
        parts.remove(Manifest.PART);
        List<String> names = List.copyOf(parts.keySet());
        parts.compute(
                names.get(mutations.pick(names.size())),
                (name, part) -> changed(name, part == null ? new byte[0] : part));
        byte[] manifest = Json.write(Manifest.of("test", parts)).getBytes(StandardCharsets.UTF_8);
        parts.putFirst(Manifest.PART, mutations.pick(20) == 0 ? changed(Manifest.PART, manifest) : manifest);
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        BundleArchive.write(parts, forged);
        return forged.toByteArray();
    }

    private byte[] changed(String name, byte[] part) {
        return name.endsWith(".json") && mutations.pick(4) > 0
                ? mutations.text(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : mutations.bytes(part);
    }
}
