package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactColumnsTest {

    @Test
    void findsNamesCompaniesTelephonesAndAddresses() {
        List<String> contacts = List.of(
                "Name",
                "FirstName",
                "last_name",
                "Company",
                "Company Name",
                "Organisation",
                "Contact",
                "Phone",
                "Phone No.",
                "Mobile",
                "Work Phone",
                "E-mail",
                "Email Address");

        assertEquals(
                Set.copyOf(contacts), Set.copyOf(ContactColumns.among(contacts).all()));
    }

    @Test
    void leavesColumnsAloneThatOnlyMentionThem() {
        assertEquals(
                List.of(),
                ContactColumns.among(List.of(
                                "Do Not Email",
                                "Do Not Call",
                                "Last Activity",
                                "Emails Opened",
                                "Campaign Name Code",
                                "Lead Source",
                                "Company Size",
                                "Phone Type",
                                "Prospect ID"))
                        .all());
    }
}
