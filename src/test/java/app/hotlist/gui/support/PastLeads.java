package app.hotlist.gui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small files of leads for the tests of screens.
public final class PastLeads {

    private PastLeads() {}

    /// 200 leads with `Id,Company,Source,Visits,Bought`: every fourth came by referral and visited often; of these
    /// 40 of 50 bought, of the other 150 only 10.
    public static Path csv(Path folder) {
        return write(folder.resolve("past.csv"), IntStream.range(0, 200), true);
    }

    /// 40 leads of the same kind, not yet decided; two of them from a source never seen before.
    public static Path newCsv(Path folder) {
        return write(folder.resolve("new.csv"), IntStream.range(200, 240), false);
    }

    private static Path write(Path file, IntStream numbers, boolean decided) {
        String rows = numbers.mapToObj(number -> row(number, decided)).collect(Collectors.joining("\n"));
        String header = decided ? "Id,Company,Source,Visits,Bought\n" : "Id,Company,Source,Visits\n";
        return write(file, header + rows + "\n");
    }

    private static String row(int number, boolean decided) {
        boolean referral = number % 4 == 0;
        boolean bought = referral ? number % 20 != 0 : number % 15 == 1;
        String source = number >= 238 ? "TikTok" : referral ? "Referral" : number % 4 == 1 ? "Google" : "Fair";
        String row = "L%04d,Firm %d GmbH,%s,%d"
                .formatted(number, number, source, referral ? 6 + number / 4 % 4 : number % 4);
        return decided ? row + (bought ? ",Yes" : ",No") : row;
    }

    /// Writes a file with this content.
    public static Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
