package app.hotlist.cli;

import app.hotlist.workspace.ModelName;
import picocli.CommandLine.ITypeConverter;

/// Tells picocli how a registered model is named.
final class ModelNameConverter implements ITypeConverter<ModelName> {

    @Override
    public ModelName convert(String value) {
        return ModelName.parse(value);
    }
}
