package app.hotlist.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Leads of whom everything personal is marked, so that it can be found wherever it ends up: ids, names, addresses,
/// telephone numbers, notes, a town where only one lead lives, and a name that has slipped into a column of numbers.
public final class PlantedLeads {

    /// The town of one lead: a value of a category that models learn from, which a bundle holds and nothing else.
    public static final String LONE_TOWN = "Ostrumbel";

    private static final String ID = "kwx-0";
    private static final String NAME = "Zembrack";
    private static final String MAIL = "vexmoortal";
    private static final String PHONE = "7391-55";
    private static final String NOTE = "plimworthy";
    private static final String SLIPPED = "Grolvintha";
    private static final String BROKEN_ROW = "Fenquorrel";

    private static final List<String> MARKERS = List.of(ID, NAME, MAIL, PHONE, NOTE, LONE_TOWN, SLIPPED, BROKEN_ROW);

    private static final int PAST = 400;
    private static final int FRESH = 60;

    private PlantedLeads() {}

    /// Past leads with the columns `Lead ID`, `Name`, `E-mail`, `Phone`, `Notes`, `Town`, `Source`, `Created`,
    /// `Visits` and `Bought`.
    public static Path past(Path folder) throws IOException {
        String rows = rows(0, PAST)
                + "KWX-09999,Ann %s,too,many,cells,in,this,row,of,the,file,at,hand\n".formatted(BROKEN_ROW);
        return Files.writeString(folder.resolve("past.csv"), header() + ",Bought\n" + rows);
    }

    /// Leads of the same kind, not yet decided.
    ///
    /// @param visits more than at the last time
    public static Path fresh(Path folder, int visits) throws IOException {
        String rows = IntStream.range(PAST, PAST + FRESH)
                .mapToObj(number -> lead(number, visits))
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve("fresh.csv"), header() + "\n" + rows);
    }

    private static String header() {
        return "Lead ID,Name,E-mail,Phone,Notes,Town,Source,Created,Visits";
    }

    private static String rows(int from, int to) {
        SplittableRandom random = new SplittableRandom(20_261_128);
        return IntStream.range(from, to)
                .mapToObj(number -> {
                    boolean often = number % 10 > 4;
                    boolean bought = random.nextInt(10) < (often ? 7 : 2);
                    return lead(number, 0) + (bought ? ",Yes" : ",No");
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lead(int number, int more) {
        String town = number == 77 ? LONE_TOWN : List.of("Ulm", "Graz", "Bern").get(number % 3);
        String visits = number == 123 ? SLIPPED : String.valueOf(number % 10 + more);
        return "KWX-%05d,Ada %s %d,ada.%d@%s.example,+49 %s%03d,\"Call %s %d, after five\",%s,%s,2026-0%d-1%d,%s"
                .formatted(
                        number,
                        NAME,
                        number,
                        number,
                        MAIL,
                        PHONE,
                        number,
                        NOTE,
                        number,
                        town,
                        number % 4 == 0 ? "Fair" : "Web",
                        1 + number % 9,
                        number % 10,
                        visits);
    }

    /// What of the leads stands in a text.
    public static List<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKERS.stream()
                .filter(marker -> lower.contains(marker.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// What of the leads stands in a file, in its name, or in what is packed into it.
    public static List<String> in(Path file) throws IOException {
        return in(file.getFileName() + "\n" + text(Files.readAllBytes(file)));
    }

    /// The files of a folder in which something of the leads stands, by their path from there.
    ///
    /// @param searched which files, by the same path with `/` between folders
    public static SortedMap<String, List<String>> under(Path folder, Predicate<String> searched) throws IOException {
        SortedMap<String, List<String>> found = new TreeMap<>();
        for (String path : files(folder).filter(searched).toList()) {
            List<String> markers = in(folder.resolve(path));
            if (!markers.isEmpty()) {
                found.put(path, markers);
            }
        }
        return found;
    }

    /// All files of a folder, by their path from there with `/` between folders.
    public static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'));
        }
    }

    /// As it stands there, and behind it what was packed; one character for each byte, since all markers are ASCII.
    private static String text(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        if (begins(bytes, 'P', 'K', 3, 4)) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append('\n').append(entry.getName()).append('\n').append(text(zip.readAllBytes()));
                }
            }
        } else if (begins(bytes, 0x1f, 0x8b)) {
            text.append(unpacked(new GZIPInputStream(new ByteArrayInputStream(bytes))));
        } else if (begins(bytes, 0x78, 0x9c)) {
            text.append(unpacked(new InflaterInputStream(new ByteArrayInputStream(bytes))));
        }
        return text.toString();
    }

    private static String unpacked(InputStream packed) throws IOException {
        try (packed) {
            return "\n" + text(packed.readAllBytes());
        }
    }

    private static boolean begins(byte[] bytes, int... signs) {
        return bytes.length >= signs.length
                && IntStream.range(0, signs.length).allMatch(at -> (bytes[at] & 0xff) == signs[at]);
    }
}
