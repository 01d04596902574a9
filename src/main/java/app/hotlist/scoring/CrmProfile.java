package app.hotlist.scoring;

import app.hotlist.scoring.CrmField.Content;
import java.util.List;

/// The CRM programs whose import files Hotlist knows. A profile is a first proposal: headers depend on how a CRM was
/// set up, so that every one of them can be changed.
public enum CrmProfile {
    /// One file, headers are names of properties, found by record id or e-mail.
    HUBSPOT(
            "HubSpot",
            CrmField.of("Record ID", Content.LEAD_ID),
            CrmField.of("Email", Content.EMAIL),
            CrmField.of("lead_score", Content.SCORE),
            CrmField.of("lead_tier", Content.TIER),
            CrmField.of("lead_chance", Content.CHANCE),
            CrmField.of("lead_reasons", Content.REASONS),
            CrmField.of("lead_next_step", Content.NEXT_STEP),
            CrmField.of("lead_score_model", Content.MODEL),
            CrmField.of("lead_scored_at", Content.SCORED_AT)),
    /// Found by `Id`; own fields end with `__c`, text fields take 255 characters.
    SALESFORCE(
            "Salesforce",
            CrmField.of("Id", Content.LEAD_ID),
            CrmField.of("Lead_Score__c", Content.SCORE),
            CrmField.of("Lead_Tier__c", Content.TIER),
            CrmField.of("Lead_Reasons__c", Content.REASONS, 255),
            CrmField.of("Lead_Next_Step__c", Content.NEXT_STEP, 255),
            CrmField.of("Lead_Score_Model__c", Content.MODEL, 255)),
    /// In the shape of `msdyn_predictivescores`: score, grade, trend; own columns begin with `new_`.
    DYNAMICS(
            "Dynamics 365",
            CrmField.of("leadid", Content.LEAD_ID),
            CrmField.of("msdyn_score", Content.SCORE),
            CrmField.of("msdyn_grade", Content.TIER),
            CrmField.of("msdyn_scoretrend", Content.TREND),
            CrmField.of("msdyn_scorereasons", Content.REASONS),
            CrmField.of("new_scoremodel", Content.MODEL)),
    ZOHO(
            "Zoho",
            CrmField.of("Record Id", Content.LEAD_ID),
            CrmField.of("Email", Content.EMAIL),
            CrmField.of("Lead Score", Content.SCORE),
            CrmField.of("Lead Tier", Content.TIER),
            CrmField.of("Lead Reasons", Content.REASONS, 2_000),
            CrmField.of("Lead Owner", Content.OWNER),
            CrmField.of("Lead Score Model", Content.MODEL)),
    PIPEDRIVE(
            "Pipedrive",
            CrmField.of("Lead - ID", Content.LEAD_ID),
            CrmField.of("Lead - Score", Content.SCORE),
            CrmField.of("Lead - Tier", Content.TIER),
            CrmField.of("Lead - Reasons", Content.REASONS),
            CrmField.of("Lead - Owner", Content.OWNER),
            CrmField.of("Lead - Value", Content.EXPECTED_VALUE),
            CrmField.of("Lead - Score Model", Content.MODEL));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that nobody can change
    private final List<CrmField> fields;

    CrmProfile(String title, CrmField... fields) {
        this.title = title;
        this.fields = List.of(fields);
    }

    /// The program's name.
    public String title() {
        return title;
    }

    /// The columns until the user chooses others.
    public CrmMapping usual() {
        return new CrmMapping(this, fields);
    }
}
