package app.hotlist.recipe;

import app.hotlist.table.TimeText;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Reads times of day such as `14:30` or `2:30 PM` as hours since midnight, here 14.5. What is no time becomes missing.
public record TimeOfDay(List<String> columns) implements TextNumber {

    private static final double SECONDS_PER_HOUR = 3_600;

    public TimeOfDay {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new TimeOfDay(other);
    }

    @Override
    public String made(String column) {
        return "hours of " + column;
    }

    @Override
    public ToDoubleFunction<String> measure() {
        return text -> {
            long second = TimeText.parse(text.strip());
            return second == TimeText.NONE ? Double.NaN : second / SECONDS_PER_HOUR;
        };
    }
}
