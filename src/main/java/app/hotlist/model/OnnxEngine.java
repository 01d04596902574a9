package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import java.util.Optional;

/// Takes what an ONNX file has learnt elsewhere.
record OnnxEngine(MoreModels.OnnxFile file) implements Engine {

    @Override
    public Classifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        progress.checkCancelled();
        return OnnxClassifier.train(file, set);
    }

    @Override
    public Classifier read(BundleParts parts, int width) {
        return OnnxClassifier.read(parts, width);
    }

    @Override
    public Optional<Problem> obstacle() {
        return OnnxSession.obstacle();
    }
}
