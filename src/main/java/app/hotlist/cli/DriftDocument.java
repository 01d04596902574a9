package app.hotlist.cli;

import app.hotlist.drift.Chances;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.drift.GroupShare;
import app.hotlist.drift.KolmogorovSmirnov;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `hotlist drift --json` prints. Other programs read these names: never change one.
record DriftDocument(
        Optional<String> model,
        long then,
        long now,
        String verdict,
        String sentence,
        Optional<Chances> chances,
        List<ColumnDocument> columns,
        List<String> onlyThen,
        List<String> onlyNow,
        List<String> remarks) {

    /// One column.
    record ColumnDocument(
            String column,
            String verdict,
            double psi,
            double byChance,
            double p,
            ColumnDrift.Blanks blanks,
            double unseen,
            Optional<Double> weight,
            Optional<KolmogorovSmirnov> ks,
            List<GroupShare> groups) {

        private static ColumnDocument of(ColumnDrift column) {
            return new ColumnDocument(
                    column.column(),
                    word(column.verdict()),
                    column.shift().psi(),
                    column.shift().byChance(),
                    column.shift().p(),
                    column.blanks(),
                    column.unseen(),
                    column.weight(),
                    column.test(),
                    column.groups());
        }
    }

    static DriftDocument of(DriftCommand.Compared compared) {
        DriftReport report = compared.report();
        return new DriftDocument(
                compared.model(),
                report.then(),
                report.now(),
                word(report.verdict()),
                report.sentence(),
                report.chances(),
                report.columns().stream().map(ColumnDocument::of).toList(),
                compared.onlyThen(),
                compared.onlyNow(),
                compared.remarks());
    }

    private static String word(DriftVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
