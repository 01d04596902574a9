package app.hotlist.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void fewLeadsKeepAPromiseThatIsOffByChance() {
        Promise promise = new Promise(0.54, 0.43, 37);

        assertTrue(promise.kept());
        assertFalse(promise.near(), "nobody is told that 54 % means 43 %");
    }

    @Test
    void manyLeadsBreakThePromiseThatIsAsFarOff() {
        assertFalse(new Promise(0.54, 0.43, 3_700).kept());
    }

    @Test
    void whatIsNearIsKeptHoweverManyLeadsProveThatItIsOff() {
        Promise promise = new Promise(0.54, 0.5, 370_000);

        assertTrue(promise.near());
        assertTrue(promise.kept());
    }
}
