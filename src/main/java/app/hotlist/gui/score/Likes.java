package app.hotlist.gui.score;

import java.util.List;

/// What is known of the past leads that the lead looked at is most like.
public sealed interface Likes {

    /// There are no past leads to compare with.
    record None() implements Likes {}

    /// The past leads are being looked through.
    record Looking() implements Likes {}

    /// The past leads do not fit the model.
    ///
    /// @param why in a sentence
    record Unfit(String why) implements Likes {}

    /// The most similar past leads, the most similar first.
    record Found(List<Like> leads) implements Likes {

        public Found {
            leads = List.copyOf(leads);
        }

        /// How many of them bought.
        public long buyers() {
            return leads.stream().filter(Like::bought).count();
        }
    }

    /// A past lead.
    ///
    /// @param title what it is called
    /// @param day of the lead; empty if none is known
    /// @param similarity in [0, 1]
    record Like(String title, String day, boolean bought, double similarity) {}
}
