package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Trains the members of a blend one after the other.
record BlendEngine(MoreModels.Blend spec) implements Engine {

    @Override
    public Optional<Problem> obstacle() {
        return spec.members().stream()
                .flatMap(member -> member.obstacle().stream())
                .findFirst();
    }

    @Override
    public BlendClassifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        List<Classifier> members = new ArrayList<>();
        double done = 0;
        for (ModelSpec member : spec.members()) {
            double after = done + member.pace() / spec.pace();
            members.add(
                    Engines.of(member).train(set, conditions, progress.part(Math.min(done, 1), Math.min(after, 1))));
            done = after;
        }
        return new BlendClassifier(members);
    }

    @Override
    public BlendClassifier read(BundleParts parts, int width) {
        List<Classifier> members = new ArrayList<>();
        for (ModelSpec member : spec.members()) {
            members.add(Engines.of(member).read(parts.member(members.size() + 1), width));
        }
        return new BlendClassifier(members);
    }
}
