package app.hotlist.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The columns of a file for a CRM, in their order.
///
/// @param fields at least one, all headers different; most CRMs take no more than 1,000
public record CrmMapping(CrmProfile profile, List<CrmField> fields) {

    private static final int MOST_FIELDS = 1_000;

    public CrmMapping {
        fields = List.copyOf(fields);
        Set<String> headers = new HashSet<>();
        fields.forEach(field -> headers.add(field.header()));
        if (fields.isEmpty() || fields.size() >= MOST_FIELDS || headers.size() != fields.size()) {
            throw new IllegalArgumentException("%d columns, %d headers".formatted(fields.size(), headers.size()));
        }
    }
}
