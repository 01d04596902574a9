package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.hostile.Mutations;
import app.hotlist.hostile.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that somebody has tampered with, most of them in the XML of a part.
class HostileWorkbooksTest {

    private static final int PERCENT = 20;

    private final Mutations mutations = new Mutations(20_261_129);

    @TempDir
    private Path folder;

    @Test
    void areReadOrRefused() throws IOException {
        byte[] sound = workbook();
        Path file = folder.resolve("leads.xlsx");
        SequencedMap<String, byte[]> parts = Zip.parts(Files.write(file, sound));
        Mutations.tryAll(
                PERCENT,
                file,
                _ -> mutations.pick(5) == 0 ? mutations.bytes(sound) : Zip.of(tampered(parts)),
                () -> LeadFile.of(file)
                        .part(Optional.empty())
                        .read(ImportOptions.usual(), Parallelism.NONE, Progress.NONE));
    }

    private SequencedMap<String, byte[]> tampered(SequencedMap<String, byte[]> parts) {
        SequencedMap<String, byte[]> tampered = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(mutations.pick(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        if (mutations.pick(10) == 0) {
            tampered.remove(name);
        } else if (mutations.pick(2) == 0) {
            tampered.put(name, mutations.bytes(part));
        } else {
            String text = new String(part, StandardCharsets.UTF_8).replace("><", ">\n<");
            tampered.put(name, mutations.text(text).getBytes(StandardCharsets.UTF_8));
        }
        return tampered;
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Leads");
            for (int row = 0; row < 8; row++) {
                sheet.value(row, 0, row == 0 ? "id" : "L" + row);
                sheet.value(row, 1, row == 0 ? "source" : "Google");
                if (row > 0) {
                    sheet.value(row, 2, row * 1.5);
                    sheet.value(row, 3, row % 2 == 0);
                }
            }
            sheet.value(0, 2, "visits");
            sheet.value(0, 3, "bought");
            sheet.style(1, 2).format("dd.mm.yyyy").set();
        }
        return out.toByteArray();
    }
}
