package app.hotlist.rest;

import app.hotlist.model.LeadModel;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryStamp;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The registered models of a workspace: of each the version in production, else the latest one in use, as it is at
/// the moment of the request.
public final class RegisteredModels implements ModelSource {

    /// So many models stay open; what more are asked for is opened anew.
    private static final int OPEN = 4;

    /// So many names are remembered: those that there are, however they are written.
    private static final int NAMES = 256;

    private static final float LOAD = 0.75f;

    private record Seen(RegistryStamp stamp, RegistryView view) {}

    /// A bundle may be replaced by one of the same number, which has another hash.
    private record Bundle(String registry, int version, String sha256) {}

    private final Workspace workspace;
    private final Optional<String> usual;
    private final Map<String, ModelRegistry> registries = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final SequencedMap<Bundle, LeadModel> open = new LinkedHashMap<>(OPEN, LOAD, true);

    /// @param usual what is meant where a request names no model; empty where that is the only one that there is
    public RegisteredModels(Workspace workspace, Optional<String> usual) {
        this.workspace = workspace;
        this.usual = usual;
    }

    @Override
    public synchronized ServedModel model(Optional<String> asked) {
        ModelName name = ModelName.parse(asked.or(() -> usual).orElseGet(this::onlyOne));
        ModelRegistry registry = registry(name.name());
        RegistryView view = view(registry);
        int number = name.version()
                .or(() -> view.usual().map(ModelVersion::number))
                .orElseThrow(() -> RequestProblem.NOTHING_IN_USE.with(registry.id()));
        return new ServedModel(ModelName.of(registry.id(), number), opened(registry, view, number));
    }

    private String onlyOne() {
        List<String> ids = workspace.models().ids();
        if (ids.size() != 1) {
            throw RequestProblem.WHICH_MODEL.with(ids.isEmpty() ? "–" : String.join(", ", ids));
        }
        return ids.getFirst();
    }

    private ModelRegistry registry(String name) {
        if (registries.size() > NAMES) {
            registries.clear();
        }
        return registries.computeIfAbsent(name, workspace::registered);
    }

    private RegistryView view(ModelRegistry registry) {
        RegistryStamp now = registry.stamp();
        @Nullable Seen before = seen.get(registry.id());
        if (before != null && before.stamp().equals(now)) {
            return before.view();
        }
        RegistryView view = registry.look();
        seen.put(registry.id(), new Seen(now, view));
        return view;
    }

    private LeadModel opened(ModelRegistry registry, RegistryView view, int number) {
        String sha256 = view.version(number)
                .map(version -> version.facts().sha256())
                .orElse(""); // opening says which versions there are
        Bundle bundle = new Bundle(registry.id(), number, sha256);
        @Nullable LeadModel known = open.get(bundle);
        LeadModel model = known == null ? registry.open(number) : known;
        open.put(bundle, model);
        if (open.size() > OPEN) {
            open.pollFirstEntry();
        }
        return model;
    }
}
