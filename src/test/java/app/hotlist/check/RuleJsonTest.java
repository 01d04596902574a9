package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The names in these texts stand in files: a change that breaks this test breaks every model with rules.
class RuleJsonTest {

    record Rules(List<RuleUse> rules) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'kind':'required','column':'a'}",
                "{'kind':'unique','column':'a'}",
                "{'kind':'range','column':'a','from':0.0,'to':1.5}",
                "{'kind':'bound','column':'a','relation':'MORE','value':0.0}",
                "{'kind':'allowed','column':'a','values':['x','y']}",
                "{'kind':'pattern','column':'a','pattern':'[A-Z]+'}",
                "{'kind':'compare','left':'a','relation':'AT_LEAST','right':'b'}",
                "{'kind':'when','column':'a','value':'yes','then':{'kind':'required','column':'b'}}"
            })
    void everyRuleComesBackAsItWas(String json) {
        String whole = "{\"rules\":[{\"rule\":%s,\"breach\":\"SET_ASIDE\"}]}".formatted(json.replace('\'', '"'));

        assertEquals(whole, Json.writeLine(Json.read(whole, Rules.class, "test")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'other','column':'a'}",
                "{'kind':'required'}",
                "{'kind':'range','column':'a','from':2.0,'to':1.0}",
                "{'kind':'pattern','column':'a','pattern':'(a'}",
                "{'kind':'pattern','column':'a','pattern':'(?=a)'}"
            })
    void aRuleThatMeansNothingIsRefused(String json) {
        String whole = "{\"rules\":[{\"rule\":%s,\"breach\":\"FLAG\"}]}".formatted(json.replace('\'', '"'));

        UserException failure = assertThrows(UserException.class, () -> Json.read(whole, Rules.class, "rules.json"));

        assertEquals(FileProblem.UNFIT_JSON, failure.problem().kind());
    }

    @Test
    void breachesKeepTheirNames() {
        assertEquals(
                List.of("FLAG", "SET_ASIDE", "AS_MISSING"),
                List.of(Breach.values()).stream().map(Breach::name).toList());
    }
}
