package app.hotlist.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.JulianFields;
import java.util.HexFormat;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/// A column of a Parquet file, and how its values are written as text.
record ParquetColumn(int position, String name, PrimitiveType type) {

    private static final String HEX = "0x";

    /// The value as text: numbers with a decimal point, days and times as ISO 8601 has them.
    String text(Object value) {
        boolean plain = type.getLogicalTypeAnnotation() == null;
        return switch (value) {
            case Integer number when !plain -> type.stringifier().stringify(number);
            case Long number when !plain -> type.stringifier().stringify(number);
            case String bytes
            when plain && bytes.startsWith(HEX) ->
                unmarked(HexFormat.of().parseHex(bytes, HEX.length(), bytes.length()));
            default -> value.toString();
        };
    }

    /// Bytes that nobody said are text: old writers mark neither their texts nor their times.
    private String unmarked(byte[] bytes) {
        if (type.getPrimitiveTypeName() != PrimitiveTypeName.INT96) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        ByteBuffer time = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        LocalTime ofDay = LocalTime.ofNanoOfDay(time.getLong());
        return LocalDate.EPOCH
                .with(JulianFields.JULIAN_DAY, time.getInt())
                .atTime(ofDay)
                .toString();
    }
}
