package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.model.Explanation;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.table.Table;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The scores of one export, kept to say later how leads moved: for each lead a hash of its id, its chance, what each
/// column adds to it, and 16 bits of a hash of each value, which tell whether it is another one. No personal data.
///
/// Chances and contributions are whole hundredths of a percentage point.
final class FormerScores {

    private static final int FORMAT = 1;
    private static final double UNIT = 1e4;
    private static final int CHUNK = 4_096;

    /// The model of an export.
    ///
    /// @param list differs for every scored list, whatever part of it was exported
    /// @param identity differs for every training
    /// @param average the chance of its average lead
    /// @param columns those that it looks at
    record Origin(long list, String identity, int average, List<String> columns) {

        Origin {
            columns = List.copyOf(columns);
        }
    }

    private final Origin origin;
    private final long[] ids;
    private final int[] chances;
    private final short[][] points;
    private final short[][] values;

    private FormerScores(Origin origin, int leads) {
        this.origin = origin;
        ids = new long[leads];
        chances = new int[leads];
        points = new short[leads][];
        values = new short[leads][];
    }

    /// The scores of a list, leads in the order of its ranks.
    static FormerScores of(LeadModel model, ScoredList list, Progress progress) {
        FormerScores scores = new FormerScores(origin(model, list), list.size());
        Map<String, Integer> places = places(scores.origin);
        for (int from = 0; from < list.size(); from += CHUNK) {
            int to = Math.min(list.size(), from + CHUNK);
            Table rows = list.asScored(IntStream.range(from, to).map(list::row).toArray());
            List<Explanation> explained = model.explain(rows);
            for (int rank = from; rank < to; rank++) {
                scores.put(rank, list.lead(rank), explained.get(rank - from), places);
            }
            progress.checkCancelled();
            progress.report((double) to / list.size(), "");
        }
        return scores;
    }

    /// The score of one lead of a list.
    ///
    /// @param origin of the list
    static FormerScores of(Origin origin, ScoredLead lead, Explanation explanation) {
        FormerScores scores = new FormerScores(origin, 1);
        scores.put(0, lead, explanation, places(origin));
        return scores;
    }

    /// Where a list comes from.
    static Origin origin(LeadModel model, ScoredList list) {
        return new Origin(
                listed(list),
                "%s %s %s %d"
                        .formatted(
                                model.card().data().sha256(),
                                model.card().trainedAt(),
                                model.card().spec(),
                                model.card().seed()),
                units(model.averageChance()),
                model.recipe().input().names());
    }

    private static Map<String, Integer> places(Origin origin) {
        Map<String, Integer> places = new HashMap<>();
        origin.columns().forEach(column -> places.put(column, places.size()));
        return places;
    }

    private static long listed(ScoredList list) {
        long digest = list.size();
        for (int rank = 0; rank < list.size(); rank++) {
            digest = 31 * digest + list.lead(rank).id().hashCode();
            digest = 31 * digest + Double.hashCode(list.lead(rank).chance());
        }
        return digest;
    }

    /// Whether that export was of the same list: a second export of it says nothing new.
    boolean isOf(Origin other) {
        return origin.list() == other.list();
    }

    private void put(int at, ScoredLead lead, Explanation explanation, Map<String, Integer> places) {
        ids[at] = hash(lead.id());
        chances[at] = units(lead.chance());
        points[at] = new short[places.size()];
        values[at] = new short[places.size()];
        for (Reason reason : explanation.reasons()) {
            int place = places.getOrDefault(reason.column(), -1);
            if (place >= 0) {
                points[at][place] = (short) units(reason.points());
                values[at][place] = (short) hash(lead.id() + "\u0000" + reason.value());
            }
        }
    }

    private static int units(double share) {
        return (int) Math.round(share * UNIT);
    }

    /// The first 64 bits of SHA-256.
    static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long hash = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                hash = (hash << Byte.SIZE) | (digest[i] & 0xFF);
            }
            return hash;
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }

    int size() {
        return ids.length;
    }

    long id(int at) {
        return ids[at];
    }

    /// How the lead moved from its place in a former export to its place in this one.
    Trend since(FormerScores former, int then, int now) {
        int change = chances[now] - former.chances[then];
        if (origin.identity().equals(former.origin.identity())) {
            return new Trend(change, change, 0, 0);
        }
        int lead = 0;
        for (int c = 0; c < origin.columns().size(); c++) {
            int before = former.origin.columns().indexOf(origin.columns().get(c));
            if (before >= 0 && values[now][c] != former.values[then][before]) {
                lead += points[now][c] - former.points[then][before];
            }
        }
        int everybody = origin.average() - former.origin.average();
        return new Trend(change, lead, change - everybody - lead, everybody);
    }

    /// The same export with only some of its leads.
    FormerScores only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, ids.length).filter(wanted).toArray();
        FormerScores some = new FormerScores(origin, kept.length);
        for (int i = 0; i < kept.length; i++) {
            some.ids[i] = ids[kept[i]];
            some.chances[i] = chances[kept[i]];
            some.points[i] = points[kept[i]];
            some.values[i] = values[kept[i]];
        }
        return some;
    }

    /// The same export without these leads.
    FormerScores without(Set<String> leads) {
        Set<Long> gone = leads.stream().map(FormerScores::hash).collect(Collectors.toSet());
        return only(at -> !gone.contains(ids[at]));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeLong(origin.list());
        out.writeUTF(origin.identity());
        out.writeInt(origin.average());
        out.writeInt(origin.columns().size());
        for (String column : origin.columns()) {
            out.writeUTF(column);
        }
        out.writeInt(ids.length);
        for (int at = 0; at < ids.length; at++) {
            out.writeLong(ids[at]);
            out.writeInt(chances[at]);
            for (int c = 0; c < points[at].length; c++) {
                out.writeShort(points[at][c]);
                out.writeShort(values[at][c]);
            }
        }
    }

    /// Reads some of the leads of an export.
    ///
    /// @param wanted by the hash of the id; of leads that share one the first counts
    /// @return empty if another version wrote it
    /// @throws IOException if it is damaged
    static Optional<FormerScores> read(DataInputStream in, LongPredicate wanted) throws IOException {
        if (in.readInt() != FORMAT) {
            return Optional.empty();
        }
        long list = in.readLong();
        String identity = in.readUTF();
        int average = in.readInt();
        List<String> columns = new ArrayList<>();
        int count = bounded(in.readInt(), MOST_COLUMNS);
        for (int c = 0; c < count; c++) {
            columns.add(in.readUTF());
        }
        int leads = bounded(in.readInt(), MOST_LEADS);
        FormerScores scores = new FormerScores(new Origin(list, identity, average, columns), leads);
        BitSet read = new BitSet();
        for (int at = 0; at < leads; at++) {
            scores.ids[at] = in.readLong();
            scores.chances[at] = in.readInt();
            if (wanted.test(scores.ids[at])) {
                read.set(at);
                scores.points[at] = new short[count];
                scores.values[at] = new short[count];
                for (int c = 0; c < count; c++) {
                    scores.points[at][c] = in.readShort();
                    scores.values[at][c] = in.readShort();
                }
            } else {
                in.skipNBytes(2L * Short.BYTES * count);
            }
        }
        return Optional.of(scores.only(read::get));
    }

    /// More leads than these are not compared: the comparison would take too much memory.
    static final int MOST_LEADS = 500_000;

    private static final int MOST_COLUMNS = 10_000;

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("damaged: " + number);
        }
        return number;
    }
}
