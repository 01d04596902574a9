package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelCard;
import app.hotlist.model.SelfCheck;
import app.hotlist.table.Sha256;
import app.hotlist.workspace.OpenedBundle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hotlist validate-model`: whether a model's file is whole, and still scores as on the day it was saved.
@Command(
        name = "validate-model",
        description = "Checks a model's file: its structure, the hashes of its parts, and that its check rows still get"
                + " the chances they had when it was saved.",
        footer = """

            Example:
              hotlist validate-model sample.leadmodel

            With --json:
              file, sha256
              foreign              whether it was made on another computer
              name, kind           what the model is called, and what kind it is
              version              such as v2, if it was registered
              data                 fileName, rows and positive of the leads it learnt from
              trainedAt, appVersion
              auc, metrics         on leads that it had not seen: averagePrecision, accuracy,
                                   precision, recall, f1, logLoss, brier
              checkRows            how many rows were scored again
              largestGap           between a chance when saved and now
            Exit code 1 if the file is damaged, or does not score as it did.
            """,
        mixinStandardHelpOptions = true)
final class ValidateModelCommand implements Callable<Integer> {

    /// What `hotlist validate-model --json` prints. Other programs read these names: never change one.
    private record Document(
            String file,
            String sha256,
            boolean foreign,
            String name,
            String kind,
            Optional<String> version,
            DataDocument data,
            Instant trainedAt,
            String appVersion,
            Optional<Double> auc,
            Figures metrics,
            int checkRows,
            double largestGap) {}

    /// The leads that a model learnt from.
    private record DataDocument(String fileName, long rows, long positive) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model, such as sample.leadmodel.")
    private Path file;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ValidateModelCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        OpenedBundle bundle = OpenedBundle.read(file, workspace.existing());
        LeadModel model = bundle.model();
        ModelCard card = model.card();
        SelfCheck check = SelfCheck.of(model);
        Document document = new Document(
                file.toString(),
                Sha256.of(file),
                bundle.foreign(),
                card.name(),
                card.spec().id(),
                card.registered().map(place -> place.title()),
                new DataDocument(
                        card.data().fileName(), card.data().rows(), card.data().positives()),
                card.trainedAt(),
                card.appVersion(),
                Figures.finite(card.metrics().rocAuc()),
                Figures.of(card.metrics()),
                check.rows(),
                check.gap());
        answer.give(document, words(document, card));
        return ExitCode.OK;
    }

    private static String words(Document document, ModelCard card) {
        return Texts.get(
                        "cli.validate.model",
                        card.title(),
                        card.spec().title(),
                        Date.from(document.trainedAt()),
                        document.appVersion())
                + "\n"
                + Texts.get(
                        "cli.validate.data",
                        document.data().fileName(),
                        document.data().rows(),
                        document.data().positive())
                + "\n"
                + Texts.get(
                        "cli.validate.metrics",
                        Leaderboard.figure(card.metrics().rocAuc()),
                        Leaderboard.figure(card.metrics().averagePrecision()),
                        Leaderboard.figure(card.metrics().logLoss()),
                        Leaderboard.figure(card.metrics().brier()))
                + "\n"
                + Texts.get("cli.validate.whole")
                + " "
                + Texts.get("workspace.check.validated.yes", document.checkRows(), document.largestGap())
                + "\n"
                + (document.foreign() ? Texts.get("model.foreign") + "\n" : "");
    }
}
