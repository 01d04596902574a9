package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static long parse(String text, DateOrder order) {
        return DateText.parse(text.toCharArray(), 0, text.length(), order);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, DAY_FIRST, 2026-03-01",
        "2024-01-1, DAY_FIRST, 2024-01-01",
        "2026/3/1, MONTH_FIRST, 2026-03-01",
        "2026.03.01, YEAR_FIRST, 2026-03-01",
        "01.03.2026, DAY_FIRST, 2026-03-01",
        "3/1/2026, MONTH_FIRST, 2026-03-01",
        "3/1/2026, DAY_FIRST, 2026-01-03",
        "29.02.2024, DAY_FIRST, 2024-02-29",
        "2026-03-01T10:15:30Z, DAY_FIRST, 2026-03-01T10:15:30",
        "3/1/26 12:05am, MONTH_FIRST, 2026-03-01T00:05",
        "1.3.2026 12:05 PM, DAY_FIRST, 2026-03-01T12:05",
        "2026-03-01 00:00:00, DAY_FIRST, 2026-03-01",
        "2026-03-01 10:15:30.123+02:00, DAY_FIRST, 2026-03-01T10:15:30",
        "3/1/2026 2:15 PM, MONTH_FIRST, 2026-03-01T14:15",
        "20260301, MONTH_FIRST, 2026-03-01",
        "1.3.26, DAY_FIRST, 2026-03-01",
        "3/1/68, MONTH_FIRST, 2068-03-01",
        "1-Mar-1999, YEAR_FIRST, 1999-03-01",
        "1. März 2026, MONTH_FIRST, 2026-03-01",
        "'March 1, 2026 10:15', DAY_FIRST, 2026-03-01T10:15",
        "' 2026-03-01 ', DAY_FIRST, 2026-03-01"
    })
    void readsDatesInTheGivenOrder(String text, DateOrder order, String expected) {
        assertEquals(DateColumn.parse(expected), parse(text, order));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-03",
                "2026-13-01",
                "2026-02-29",
                "31.04.2026",
                "2026-03-01x",
                "2026-03-01 later",
                "2026-03/01",
                "1.2.3",
                "192.168.1.1",
                "03-2026",
                "2026-3-",
                "-3-1",
                "2026-03-001",
                "0000-01-01",
                "2026-03-01T",
                "2026-03-01T1",
                "2026-03-01 24:00",
                "2026-03-01 10:60",
                "2026-03-01 10:15:60",
                "2026-03-01 13:15 PM",
                "2026-03-01 10:1",
                "555-123-4567"
            })
    void readsNothingElse(String text) {
        for (DateOrder order : DateOrder.values()) {
            assertEquals(DateText.NONE, parse(text, order), () -> order.toString());
        }
    }

    @Test
    void theOrderDecidesWhatIsNoDate() {
        assertEquals(DateText.NONE, parse("13/1/2026", DateOrder.MONTH_FIRST));
        assertEquals(DateText.NONE, parse("1/13/2026", DateOrder.DAY_FIRST));
        assertEquals(DateText.NONE, parse("1/3/2026", DateOrder.YEAR_FIRST));
    }

    @ParameterizedTest
    @EnumSource
    void countsDaysAsTheCalendarDoes(DateOrder order) {
        for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2110; day = day.plusDays(17)) {
            assertEquals(day.toEpochDay() * DateColumn.DAY, parse(day.toString(), order), day.toString());
        }
    }
}
