package app.hotlist.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The mean of several classifiers. In a bundle the parts of each stand under its number.
record BlendClassifier(List<Classifier> members) implements Classifier {

    BlendClassifier {
        members = List.copyOf(members);
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] mean = new double[rows.count()];
        for (Classifier member : members) {
            double[] chances = member.chances(rows);
            for (int row = 0; row < mean.length; row++) {
                mean[row] += chances[row] / members.size();
            }
        }
        return within(mean);
    }

    /// Rounding may lead a hair beyond 1.
    private static double[] within(double[] chances) {
        for (int row = 0; row < chances.length; row++) {
            chances[row] = Math.clamp(chances[row], 0, 1);
        }
        return chances;
    }

    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double base = 0;
        double[][] points = new double[rows.count()][columns.size()];
        double[] errors = new double[rows.count()];
        for (Classifier member : members) {
            Contributions parts = member.contributions(rows, columns);
            base += parts.base() / members.size();
            for (int row = 0; row < points.length; row++) {
                errors[row] = Math.hypot(errors[row], parts.errors()[row] / members.size());
                for (int column = 0; column < points[row].length; column++) {
                    points[row][column] += parts.points()[row][column] / members.size();
                }
            }
        }
        return Contributions.estimated(base, chances(rows), points, errors);
    }

    /// The mean of the members' shares, as their gains may be of different measures; empty unless all have gains.
    @Override
    public Optional<double[]> gains(int width) {
        double[] mean = new double[width];
        for (Classifier member : members) {
            Optional<double[]> gains = member.gains(width);
            if (gains.isEmpty()) {
                return Optional.empty();
            }
            double whole = Arrays.stream(gains.get()).sum();
            for (int feature = 0; feature < width; feature++) {
                mean[feature] += whole > 0 ? gains.get()[feature] / whole / members.size() : 0;
            }
        }
        return Optional.of(mean);
    }

    @Override
    public Classifier without(SparseRows leads, boolean[] compared) {
        List<Classifier> others =
                members.stream().map(member -> member.without(leads, compared)).toList();
        return others.equals(members) ? this : new BlendClassifier(others);
    }

    @Override
    public int remembered() {
        return members.stream().mapToInt(Classifier::remembered).sum();
    }

    @Override
    public Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int member = 0; member < members.size(); member++) {
            String place = BundleParts.member(member + 1, "");
            members.get(member).parts().forEach((name, bytes) -> parts.put(place + name, bytes));
        }
        return parts;
    }
}
