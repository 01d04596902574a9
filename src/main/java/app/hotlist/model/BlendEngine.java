package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Trains members one after the other, whose chances are averaged.
record BlendEngine(List<Member> members) implements Engine {

    /// @param pace of its training
    /// @param draw from 0; members with the same settings differ by it alone
    record Member(Engine engine, double pace, int draw) {

        private Trial.Conditions conditions(Trial.Conditions whole) {
            return draw == 0
                    ? whole
                    : new Trial.Conditions(new SplittableRandom(whole.seed() + draw).nextLong(), whole.threads());
        }
    }

    BlendEngine {
        members = List.copyOf(members);
    }

    /// Different models with the same draws.
    static BlendEngine of(MoreModels.Blend spec) {
        return new BlendEngine(spec.members().stream()
                .map(member -> new Member(Engines.of(member), member.pace(), 0))
                .toList());
    }

    /// Bagging: the same model with different draws.
    ///
    /// @param extraCopies beside the first one; with none it is trained as it is
    static Engine bagged(Engine one, int extraCopies) {
        return extraCopies == 0
                ? one
                : new BlendEngine(IntStream.rangeClosed(0, extraCopies)
                        .mapToObj(draw -> new Member(one, 1, draw))
                        .toList());
    }

    @Override
    public Optional<Problem> obstacle() {
        return members.stream()
                .flatMap(member -> member.engine().obstacle().stream())
                .findFirst();
    }

    @Override
    public BlendClassifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        double whole = members.stream().mapToDouble(Member::pace).sum();
        List<Classifier> trained = new ArrayList<>();
        double done = 0;
        for (Member member : members) {
            double after = done + member.pace() / whole;
            trained.add(member.engine()
                    .train(set, member.conditions(conditions), progress.part(Math.min(done, 1), Math.min(after, 1))));
            done = after;
        }
        return new BlendClassifier(trained);
    }

    @Override
    public BlendClassifier read(BundleParts parts, int width) {
        List<Classifier> read = new ArrayList<>();
        for (Member member : members) {
            read.add(member.engine().read(parts.member(read.size() + 1), width));
        }
        return new BlendClassifier(read);
    }
}
