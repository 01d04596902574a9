package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateColumn;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextColumn;
import app.hotlist.table.TextSummary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final Table LEADS = Table.of(
            TextColumn.of("id", "a", "b", "a", null, "b", "a", null),
            DateColumn.of("seen", 5, 3, 9, 1, 4, 7, 1),
            NumberColumn.of("visits", 1, 2, Double.NaN, 4, 2, 6, 4),
            CategoryColumn.of("source", "x", null, "z", "y", null, "x", "y"));

    private static final Duplicates FOUND = duplicates(LEADS, Map.of("id", ColumnRole.ID));

    @Test
    void findsRowsThatShareTheirId() {
        assertEquals(Optional.of("id"), FOUND.id());
        assertEquals(2, FOUND.sameId().count());
        assertEquals("a", FOUND.sameId().key(0));
        assertRows(FOUND.sameId(), 0, 0, 2, 5);
        assertEquals("b", FOUND.sameId().key(1));
        assertRows(FOUND.sameId(), 1, 1, 4);
        assertEquals(5, FOUND.sameId().rowCount());
    }

    @Test
    void keepsTheRowWithTheMostValuesAndOfEqualOnesTheLast() {
        RowChoice choice = FOUND.choose(FOUND.sameId(), Keep.MOST_COMPLETE);

        // a: rows 0 and 5 are full, row 2 is not; b: both have three values
        assertArrayEquals(new int[] {0, 1, 2}, choice.gone().toArray());
        assertArrayEquals(new int[] {3, 4, 5, 6}, choice.kept().toArray());
        assertEquals(3, choice.goneCount());
    }

    @Test
    void keepsTheRowOfTheLatestDay() {
        assertArrayEquals(
                new int[] {0, 1, 5},
                FOUND.choose(FOUND.sameId(), Keep.NEWEST).gone().toArray());
    }

    @Test
    void keepsTheLastRowWhereThereAreNoDays() {
        Table table = LEADS.without(Set.of("seen"));
        Duplicates found = duplicates(table, Map.of("id", ColumnRole.ID));

        assertArrayEquals(
                new int[] {0, 1, 2},
                found.choose(found.sameId(), Keep.NEWEST).gone().toArray());
    }

    @Test
    void keepsEveryRowIfAsked() {
        assertEquals(0, FOUND.choose(FOUND.sameId(), Keep.ALL).goneCount());
        assertEquals(7, FOUND.choose(FOUND.sameId(), Keep.ALL).kept().count());
    }

    @Test
    void findsRowsThatAgreeInEverythingButTheId() {
        assertEquals(1, FOUND.sameButId().count());
        assertRows(FOUND.sameButId(), 0, 3, 6);
        assertEquals("1970-01-02, 4, y", FOUND.sameButId().key(0));
    }

    @Test
    void takesABlankForNoValue() {
        Table table =
                Table.of(TextColumn.of("a", null, null, "", ""), NumberColumn.of("b", Double.NaN, Double.NaN, 1, 1));

        Duplicates found = duplicates(table, Map.of());

        // rows without any value are not alike; an empty text is a value
        assertEquals(1, found.sameButId().count());
        assertRows(found.sameButId(), 0, 2, 3);
        assertEquals(0, found.sameId().count());
        assertEquals(Optional.empty(), found.id());
    }

    @Test
    void findsTheSamePersonAndCompanyUnderOtherSpellings() {
        Table table = Table.of(
                TextColumn.of("E-mail", "Ann@Example.org", "ann+news@example.org ", "bob@example.org"),
                TextColumn.of("Phone", "+49 (221) 471-0255", "+49 30 999 8888", "0221 4710255"),
                TextColumn.of("Company", "Möller & Söhne GmbH", "Other Ltd.", "MOLLER  & Sohne"));

        Duplicates found = duplicates(
                table,
                Map.of("E-mail", ColumnRole.CONTACT, "Phone", ColumnRole.CONTACT, "Company", ColumnRole.CONTACT));

        assertEquals(
                List.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.COMPANY),
                found.alike().stream().map(Alike::kind).toList());
        assertRows(found.alike().get(0).groups(), 0, 0, 1);
        assertRows(found.alike().get(1).groups(), 0, 0, 2);
        assertRows(found.alike().get(2).groups(), 0, 0, 2);
        assertArrayEquals(
                new int[] {0},
                found.choose(found.alike().getFirst().groups(), Keep.MOST_COMPLETE)
                        .gone()
                        .toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,   Ann.Lee+x@GoogleMail.com, annlee@gmail.com",
        "EMAIL,   ann.lee@example.org,      ann.lee@example.org",
        "EMAIL,   +@example.org,            +@example.org",
        "EMAIL,   no address,               ''",
        "EMAIL,   @example.org,             ''",
        "PHONE,   +49 221 4710 255,         214710255",
        "PHONE,   (0221) 4710-255,          214710255",
        "PHONE,   112,                      ''",
        "COMPANY, S.A.P. AG,                sap",
        "COMPANY, Café Noir S.r.l.,         cafe noir",
        "COMPANY, 'The Limited Company, Inc.', ''",
        "COMPANY, '',                       ''",
    })
    void whatIsTheSameHasTheSameKey(ContactKind kind, String text, String key) {
        assertEquals(key, kind.key(text));
    }

    @Test
    void manyAlikeRowsTakeNoLongerThanManyDifferentOnes() {
        int rows = 300_000;
        String[] ids = IntStream.range(0, rows).mapToObj(row -> "L" + row / 2).toArray(String[]::new);
        double[] small = IntStream.range(0, rows).mapToDouble(row -> row % 500).toArray();
        double[] more =
                IntStream.range(0, rows).mapToDouble(row -> row / 500 % 500).toArray();
        Table table =
                Table.of(TextColumn.of("id", ids), NumberColumn.of("small", small), NumberColumn.of("more", more));

        assertTimeout(Duration.ofSeconds(20), () -> {
            Duplicates found = duplicates(table, Map.of("id", ColumnRole.ID));
            assertEquals(rows / 2, found.sameId().count());
            assertEquals(50_000, found.sameButId().count());
            assertEquals(
                    rows / 2, found.choose(found.sameId(), Keep.MOST_COMPLETE).goneCount());
        });
    }

    private static Duplicates duplicates(Table table, Map<String, ColumnRole> roles) {
        List<ColumnProfile> columns = table.columns().stream()
                .map(column -> new ColumnProfile(
                        column.spec(),
                        column.size(),
                        0,
                        new LevelCount("", 0, 0, 0),
                        new TextSummary(0, 0, List.of()),
                        roles.getOrDefault(column.name(), ColumnRole.FEATURE),
                        List.of()))
                .toList();
        LevelCount all = new LevelCount("", table.rowCount(), 0, 0);
        return Duplicates.of(table, new TableProfile(all, Optional.empty(), columns));
    }

    private static void assertRows(RowGroups groups, int group, int... rows) {
        assertArrayEquals(rows, groups.rows(group).toArray());
    }
}
