package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.recipe.StepGroup;
import app.hotlist.recipe.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void offersEveryKindOfStepOnceUnderAHeading() {
        List<Offer> offers = Offer.matching("", _ -> true);

        assertEquals(
                Arrays.stream(StepKind.values()).sorted().toList(),
                kinds(offers).sorted().toList());
        assertEquals(
                StepGroup.values().length,
                offers.stream().filter(Offer.Heading.class::isInstance).count());
    }

    @Test
    void findsAllWordsInAnyOrderAndCase() {
        assertEquals(
                List.of(StepKind.FILL_NUMBER),
                kinds(Offer.matching("MIDDLE  blank were", _ -> true)).toList());
        assertEquals(
                List.of(StepKind.EMAIL_PARTS),
                kinds(Offer.matching("domain mailer", _ -> true)).toList());
        assertTrue(Offer.matching("no such step", _ -> true).isEmpty());
    }

    @Test
    void saysWhyAStepCannotBeAdded() {
        Offer.Kind refused = Offer.matching("weekday", _ -> false).stream()
                .filter(Offer.Kind.class::isInstance)
                .map(Offer.Kind.class::cast)
                .findFirst()
                .orElseThrow();

        assertFalse(refused.isPossible());
        assertEquals("It needs dates; none are left at its place in the recipe.", refused.refusal());
    }

    private static Stream<StepKind> kinds(List<Offer> offers) {
        return offers.stream().filter(Offer.Kind.class::isInstance).map(offer -> ((Offer.Kind) offer).kind());
    }
}
