package app.hotlist.experiment;

import app.hotlist.base.Progress;

/// Progress that says which model and fold it is about, whatever the work below it says.
record NamedProgress(Progress whole, String name) implements Progress {

    @Override
    public void report(double fraction, String message) {
        whole.report(fraction, name);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
