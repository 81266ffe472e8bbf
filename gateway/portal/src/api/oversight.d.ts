// Written from contracts/openapi/oversight-v1.yaml by npm run generate.
export interface paths {
    "/v1/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open cases of each office by their lights
         * @description Open cases of each office by their lights. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["countBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks of drawn cases, the next due first: every one for the city's supervision, his own for an inspector
         * @description Checks of drawn cases, the next due first: every one for the city's supervision, his own for an inspector. Needs one of the roles examiner, city-supervisor, auditor.
         */
        get: operations["listCaseReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The check of one drawn case, its checklist, and what the reader may do next
         * @description The check of one drawn case, its checklist, and what the reader may do next. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readCaseReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An inspector who was drawn answers the checklist
         * @description An inspector who was drawn answers the checklist. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["answerChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another inspector signs what was written
         * @description Another inspector signs what was written. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["confirmChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews/{id}/correction-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city orders the office to correct what was found
         * @description The city orders the office to correct what was found. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["orderCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-reviews/{id}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another inspector does not agree, and says why
         * @description Another inspector does not agree, and says why. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["referChecklistBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of every service: the city's, or those an office has
         * @description Cases of every service: the city's, or those an office has. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["searchBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case as it stands today
         * @description One case as it stands today. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readBoardCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the case will have ended, as far as the cases before it tell
         * @description When the case will have ended, as far as the cases before it tell. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["forecastCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/ratable-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of its case an enterprise may rate, what it has said and what it was answered
         * @description What of its case an enterprise may rate, what it has said and what it was answered. Needs one of the roles applicant.
         */
        get: operations["listRatableActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the case, event by event
         * @description What happened to the case, event by event. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the reader is written to, and by which rules
         * @description Where the reader is written to, and by which rules. Needs one of the roles applicant.
         */
        get: operations["readContacts"];
        put?: never;
        /**
         * An address is entered and a code sent there; nothing else goes there before the code is told
         * @description An address is entered and a code sent there; nothing else goes there before the code is told. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another code is sent; the one before it holds no more
         * @description Another code is sent; the one before it holds no more. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["sendContactCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The code is told, and messages go there from now on
         * @description The code is told, and messages go there from now on. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["confirmContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing goes there any more, and the address is forgotten
         * @description Nothing goes there any more, and the address is forgotten. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["removeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Language, quiet hours, and what is not wanted there; notices the law wants told stay on
         * @description Language, quiet hours, and what is not wanted there; notices the law wants told stay on. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["changeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What follows for an enterprise today from the entries that stand, each with its reason
         * @description What follows for an enterprise today from the entries that stand, each with its reason. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listCreditEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit lists with their grounds, terms and effects, as the rules are today
         * @description The credit lists with their grounds, terms and effects, as the rules are today. Open to everybody, without sign-in.
         */
        get: operations["listCreditKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries, the newest first: every one for the city's supervision, an office's own, and for an enterprise those it was told of
         * @description Entries, the newest first: every one for the city's supervision, an office's own, and for an enterprise those it was told of. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listCreditListings"];
        put?: never;
        /**
         * An office proposes that an enterprise be entered
         * @description An office proposes that an enterprise be entered. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["proposeCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry, what was done with it, and what the reader may do next
         * @description One entry, what was done with it, and what the reader may do next. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readCreditListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The decision was quashed or is taken back: the entry never was
         * @description The decision was quashed or is taken back: the entry never was. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["annulCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person than who proposed decides whether the enterprise is entered
         * @description Another person than who proposed decides whether the enterprise is entered. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decideCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The notice was served; from the next day the party has its days to state its case
         * @description The notice was served; from the next day the party has its days to state its case. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["notifyCreditParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/removal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office decides whether the enterprise is taken out
         * @description The office decides whether the enterprise is taken out. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decideCreditRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/removal-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The party asks to be taken out early and says what it put right
         * @description The party asks to be taken out early and says what it put right. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["askCreditRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An early removal got by deceit is undone; the end the entry first had counts again
         * @description An early removal got by deceit is undone; the end the entry first had counts again. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["restoreCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The party states its case; an officer writes down what it stated elsewhere
         * @description The party states its case; an officer writes down what it stated elsewhere. Needs one of the roles applicant, examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["stateCreditCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-listings/{listingNumber}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office gives a proposal up before it is decided
         * @description The office gives a proposal up before it is decided. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["dropCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in a published list today, the newest entry first
         * @description Who stands in a published list today, the newest entry first. Open to everybody, without sign-in.
         */
        get: operations["listStandingCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the offices decide beside one another: every line for the city's supervision, its own for an office
         * @description How the offices decide beside one another: every line for the city's supervision, its own for an office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["compareOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the cases the caller may see, as it was told on the wire, from a place on
         * @description What happened to the cases the caller may see, as it was told on the wire, from a place on. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings, the newest first: the city's for its supervision, its own for an office
         * @description Findings, the newest first: the city's for its supervision, its own for an office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often forecasts held, by item and office
         * @description How often forecasts held, by item and office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readForecastRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of inspectors
         * @description The register of inspectors. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listInspectors"];
        put?: never;
        /**
         * The city enters somebody into the register of inspectors
         * @description The city enters somebody into the register of inspectors. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["enterInspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inspectors/{inspectorCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry of the register of inspectors
         * @description One entry of the register of inspectors. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["readInspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inspectors/{inspectorCode}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city names the last day an inspector may be drawn
         * @description The city names the last day an inspector may be drawn. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["endInspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inspectors/{inspectorCode}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An interest an inspector declared in an enterprise is entered
         * @description An interest an inspector declared in an enterprise is entered. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages on their way out of the house, the newest first
         * @description Messages on their way out of the house, the newest first. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listMessageDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message on its way
         * @description One message on its way. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["readMessageDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-deliveries/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message that was set aside is sent again
         * @description A message that was set aside is sent again. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["redriveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-delivery-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many messages stand where, by their ways
         * @description How many messages stand where, by their ways. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["countMessageDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-redrives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every message of one way that was set aside is sent again
         * @description Every message of one way that was set aside is sent again. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["redriveMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages about the enterprise's cases, what happened last first, and how many are not read
         * @description Messages about the enterprise's cases, what happened last first, and how many are not read. Needs one of the roles applicant.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message; looking at it marks nothing
         * @description One message; looking at it marks nothing. Needs one of the roles applicant.
         */
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The reader has read it; said again it changes nothing
         * @description The reader has read it; said again it changes nothing. Needs one of the roles applicant.
         */
        put: operations["markMessageRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enterprise's cases at every service, what was told of last first
         * @description The enterprise's cases at every service, what was told of last first. Needs one of the roles applicant, system:read.
         */
        get: operations["listOwnCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of the register: of the past, in force and planned
         * @description The lines of the register: of the past, in force and planned. Open to everybody, without sign-in.
         */
        get: operations["listPowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entrustments whose renewal is due, the first to end first: the city's for its supervision, its own for an office
         * @description Entrustments whose renewal is due, the first to end first: the city's for its supervision, its own for an office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listEndingPowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds the power over a case at a place on a day, past or to come, and on what that rests
         * @description Who holds the power over a case at a place on a day, past or to come, and on what that rests. Open to everybody, without sign-in.
         */
        get: operations["askPowerHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Instruments, the newest first: every one for the city's supervision, the approved for an office
         * @description Instruments, the newest first: every one for the city's supervision, the approved for an office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listPowerInstruments"];
        put?: never;
        /**
         * Somebody of the city drafts a paper that gives power, or changes what was given
         * @description Somebody of the city drafts a paper that gives power, or changes what was given. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["draftPowerInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments/{recordNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One instrument, its rehearsal, and what the reader may do next
         * @description One instrument, its rehearsal, and what the reader may do next. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readPowerInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments/{recordNumber}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person of the city approves it: the register changes, and every service is told
         * @description Another person of the city approves it: the register changes, and every service is told. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["approvePowerInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments/{recordNumber}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What it would do to the cases under way is found out and kept with it
         * @description What it would do to the cases under way is found out and kept with it. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rehearsePowerInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments/{recordNumber}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person of the city says no
         * @description Another person of the city says no. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rejectPowerInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/powers/instruments/{recordNumber}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever drafted it takes it back
         * @description Whoever drafted it takes it back. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawPowerInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published licence decisions, the newest first
         * @description Published licence decisions, the newest first. Open to everybody, without sign-in.
         */
        get: operations["searchPublicity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records and how far the upper platform knows them, the newest decision first
         * @description Records and how far the upper platform knows them, the newest decision first. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listPublicityDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record, what was done with it, and what the reader may do next
         * @description One record, what was done with it, and what the reader may do next. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readPublicityDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was published wrongly is published rightly, as a new record that points to this one
         * @description What was published wrongly is published rightly, as a new record that points to this one. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["correctPublicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A record that was set aside is sent to the upper platform again
         * @description A record that was set aside is sent to the upper platform again. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["redrivePublicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The record is taken down; where what it says is right, after a second person has judged
         * @description The record is taken down; where what it says is right, after a second person has judged. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawPublicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-desk/{id}/withdrawal-judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A second person says whether a record that is right is taken down
         * @description A second person says whether a record that is right is taken down. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["judgePublicityWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comparisons with the upper platform, the newest first
         * @description Comparisons with the upper platform, the newest first. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listReconciliations"];
        put?: never;
        /**
         * The city wants the upper platform compared for decisions of these days
         * @description The city wants the upper platform compared for decisions of these days. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["askReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity-reconciliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comparison with what it showed
         * @description One comparison with what it showed. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Announcements that a licence was cancelled, the newest first
         * @description Announcements that a licence was cancelled, the newest first. Open to everybody, without sign-in.
         */
        get: operations["listCancellationAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All published licence decisions of what is asked, in the fields of the standard
         * @description All published licence decisions of what is asked, in the fields of the standard. Open to everybody, without sign-in.
         */
        get: operations["filePublicity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publicity/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One published licence decision in the fields of the standard
         * @description One published licence decision in the fields of the standard. Open to everybody, without sign-in.
         */
        get: operations["readPublicity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work orders by the day of their answer: every one for the city's supervision, an office's own once the case has ended
         * @description Work orders by the day of their answer: every one for the city's supervision, an office's own once the case has ended. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listRatingOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One work order, what was done, and what the reader may do next
         * @description One work order, what was done, and what the reader may do next. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readRatingOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rater is answered
         * @description The rater is answered. Needs one of the roles decision-maker, city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["answerRater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rater is called back
         * @description The rater is called back. Needs one of the roles decision-maker, city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["callRaterBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city says that the answer will do
         * @description The city says that the answer will do. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["closeRatingOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was wrong is put right
         * @description What was wrong is put right. Needs one of the roles decision-maker, city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["putRatingRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city sends the work order back
         * @description The city sends the work order back. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["returnRatingOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody says that the rating is mistaken or malicious; the city judges
         * @description Somebody says that the rating is mistaken or malicious; the city judges. Needs one of the roles decision-maker, city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["askRatingReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/review-judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city says whether the rating counts
         * @description The city says whether the rating counts. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["judgeRatingReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-orders/{orderNumber}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happened is found out
         * @description What happened is found out. Needs one of the roles decision-maker, city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["verifyRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An enterprise rates one act of service of its own case, once
         * @description An enterprise rates one act of service of its own case, once. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["giveRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What ratings say, by month, office and item
         * @description What ratings say, by month, office and item. Open to everybody, without sign-in.
         */
        get: operations["countRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans of spot checks, the newest first
         * @description Plans of spot checks, the newest first. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listSamplingPlans"];
        put?: never;
        /**
         * The city plans a spot check; both its seeds are promised
         * @description The city plans a spot check; both its seeds are promised. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["draftSamplingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan with its two draws, its checks, and what the reader may do next
         * @description One plan with its two draws, its checks, and what the reader may do next. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["readSamplingPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The plan is given up before its seed is told
         * @description The plan is given up before its seed is told. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["abandonSamplingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}/cases-seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person tells the first seed, and with it the cases drawn
         * @description Another person tells the first seed, and with it the cases drawn. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["tellCasesSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}/inspectors-seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person tells the second seed, and with it who checks which case
         * @description Another person tells the second seed, and with it who checks which case. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["tellInspectorsSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The list is closed: which cases may be drawn, with how many tickets, which not and why
         * @description The list is closed: which cases may be drawn, with how many tickets, which not and why. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["closeSamplingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sampling-plans/{planNumber}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the plan found is published
         * @description What the plan found is published. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["publishSpotCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spot checks, the newest first, for everybody
         * @description Spot checks, the newest first, for everybody. Open to everybody, without sign-in.
         */
        get: operations["listSpotChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/spot-checks/{planNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One spot check for everybody: what was promised, drawn and found, enough to redo the draw
         * @description One spot check for everybody: what was promised, drawn and found, enough to redo the draw. Open to everybody, without sign-in.
         */
        get: operations["readSpotCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that came and ended, how, and what they took
         * @description Cases that came and ended, how, and what they took. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["countStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What notices asked applicants for, clause by clause, the most frequent first
         * @description What notices asked applicants for, clause by clause, the most frequent first. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["countReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders, the newest first: every one for the city's supervision, its own for an office
         * @description Orders, the newest first: every one for the city's supervision, its own for an office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listSupervisionOrders"];
        put?: never;
        /**
         * The city orders the office that has a case to answer for it
         * @description The city orders the office that has a case to answer for it. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["issueSupervisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order, what was said about it, and what the reader may do next
         * @description One order, what was said about it, and what the reader may do next. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readSupervisionOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders/{orderNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office answers
         * @description The office answers. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["answerSupervisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders/{orderNumber}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city says that the answer will do
         * @description The city says that the answer will do. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["closeSupervisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders/{orderNumber}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city sends the answer back; the office answers once more
         * @description The city sends the answer back; the office answers once more. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["returnSupervisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supervision-orders/{orderNumber}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The city takes the order back before it is answered
         * @description The city takes the order back before it is answered. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawSupervisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An answer */
        AnswerForm: {
            /** @description its id */
            question: string;
            /** @description whether it is met */
            verdict: components["schemas"]["Verdict"];
            /** @description what was found, or why the question does not arise */
            words?: string;
        };
        /** @description A checklist, answered */
        AnswersForm: {
            /** @description one for each question */
            answers: components["schemas"]["AnswerForm"][];
        };
        /**
         * @description What lines are told apart by
         * @enum {string}
         */
        Apart: "MONTH" | "OFFICE" | "ITEM";
        /**
         * @description On which footing an office acts; it decides whose name and seal the paper carries and who answers for it
         * @enum {string}
         */
        AuthorityMode: "OWN" | "DEVOLVED" | "DELEGATED";
        /** @description A case of any service */
        BoardCase: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description which service has it */
            service: components["schemas"]["CaseService"];
            /** @description service item, with the two digits of the business type */
            itemCode: string;
            /** @description credit code of the enterprise whose case it is */
            holderUscc: string;
            /** @description code of the office that has it */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description on which footing the office acts; absent where it has no power over the case, and in cases told of before this was */
            actingMode?: components["schemas"]["AuthorityMode"];
            /** @description stage inside the office, in the words of the service; for officers */
            status?: string;
            /** @description what the public is told, in the words of the service */
            publicStatus: string;
            /** @description how urgent it is today */
            light: components["schemas"]["Light"];
            /**
             * Format: date
             * @description last day of the clock that runs; absent when none does, or while it stands still
             */
            dueOn?: string;
            /**
             * Format: int32
             * @description working days until that day, nought on it, negative after it; absent where the calendar ends
             */
            daysLeft?: number;
            /** @description whether that day is only a guess, because the calendar of its year is not there yet */
            provisional: boolean;
            /**
             * Format: date
             * @description first day of the pause that lasts
             */
            pausedSince?: string;
            /** @description stage of its service item it is in, where that has a share of the time; for officers */
            step?: string;
            /**
             * Format: date
             * @description first day of it
             */
            stepSince?: string;
            /**
             * Format: date
             * @description last working day of the share; absent while it stands still
             */
            stepDueOn?: string;
            /** @description how urgent that is today; no term of law */
            stepLight?: components["schemas"]["Light"];
            /**
             * Format: date-time
             * @description when it was first told of
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description when it was last told of
             */
            changedAt: string;
        };
        /** @description A page of cases */
        BoardPage: {
            /** @description The lines of this page */
            items: components["schemas"]["BoardCase"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description What lines are told apart by
         * @enum {string}
         */
        By: "MONTH" | "OFFICE" | "ITEM";
        /** @description A call to the rater */
        CallBackForm: {
            /**
             * Format: date
             * @description the day
             */
            calledOn: string;
            /** @description what he said */
            words: string;
        };
        /** @description Somebody who may be drawn */
        Candidate: {
            /** @description His code in the register; never a name */
            code: string;
            /** @description Group of enterprises of his employer; no two of one group sit together */
            household: string;
            /** @description Fields he may be drawn in */
            fields: string[];
        };
        /** @description A page of checks */
        CaseReviewPage: {
            /** @description The lines of this page */
            items: components["schemas"]["CaseReviewSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description The check of a drawn case in a list */
        CaseReviewSummary: {
            /**
             * Format: uuid
             * @description of the check
             */
            id: string;
            /** @description the plan it was drawn by */
            planNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["CheckKind"];
            /** @description the kind in words */
            kindName: components["schemas"]["Text"];
            /** @description Number of the case */
            caseNumber: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description name of the service item */
            itemName: components["schemas"]["Text"];
            /** @description code of the office that decided the case */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description what the public was told when it ended */
            outcome: string;
            /**
             * Format: date
             * @description day it ended
             */
            endedOn: string;
            /**
             * Format: date
             * @description last day for the check
             */
            checkBy: string;
            /** @description How it stands */
            status: components["schemas"]["ReviewStatus"];
            /** @description who was drawn for it */
            inspectors: components["schemas"]["SeatedInspector"][];
            /** @description the order that has it corrected; absent where there is none */
            orderNumber?: string;
        };
        /** @description The check of a drawn case */
        CaseReviewView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description what is checked, by whom */
            review: components["schemas"]["CaseReviewSummary"];
            /** @description what is asked */
            checklist: components["schemas"]["CheckQuestion"][];
            /** @description what was answered last; empty before */
            answers: components["schemas"]["CheckAnswer"][];
            /** @description name of whoever answered; absent before */
            writtenBy?: string;
            /**
             * Format: date-time
             * @description when; absent before
             */
            writtenAt?: string;
            /** @description name of the other inspector who signed; absent before */
            confirmedBy?: string;
            /**
             * Format: date-time
             * @description when; absent before
             */
            confirmedAt?: string;
            /** @description why it was referred back; absent otherwise */
            referredBack?: string;
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["ReviewAction"][];
        };
        /**
         * @description The services whose cases are watched; contracts/asyncapi/accounts.yaml has the same names
         * @enum {string}
         */
        CaseService: "HAZCHEM_LICENCE" | "PLAN_FILING" | "SAFETY_REVIEW";
        /** @description A line an answer rests on */
        ChainLink: {
            /** @description its id */
            line: string;
            /** @description code of the office that holds it */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description How the enterprise trades */
            mode: components["schemas"]["AuthorityMode"];
            /** @description articles and papers it rests on */
            basis: string;
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until?: string;
        };
        /** @description A decision that changes an earlier one */
        ChangeForm: {
            /** @description of the written decision */
            decisionNumber: string;
            /** @description what it rests on */
            reasons: string;
        };
        /**
         * @description A way a message goes besides the inbox
         * @enum {string}
         */
        Channel: "MAIL" | "SMS" | "CENTRE";
        /** @description An answer to a question */
        CheckAnswer: {
            /** @description its id */
            question: string;
            /** @description whether it is met */
            verdict: components["schemas"]["Verdict"];
            /** @description what was found, or why the question does not arise; empty where nothing is to be said */
            words: string;
        };
        /**
         * @description What a spot check looks at
         * @enum {string}
         */
        CheckKind: "CASE_FILES" | "PERMIT_CHECKS";
        /** @description A question of a checklist */
        CheckQuestion: {
            /** @description of the question */
            id: string;
            /** @description what it weighs when it is not met */
            severity: components["schemas"]["Severity"];
            /** @description article it rests on */
            clause: string;
            /** @description of the question */
            words: components["schemas"]["Text"];
        };
        /** @description The list a draw is made from, once and for all */
        ClosedList: {
            /** @description Who may be drawn, by code */
            candidates: components["schemas"]["Candidate"][];
            /** @description Whether its days are not counted */
            excluded: components["schemas"]["Excluded"][];
            /** @description How many in which field */
            wanted: components["schemas"]["Wanted"][];
        };
        /** @description The code that was sent */
        CodeForm: {
            /** @description six digits */
            code: string;
        };
        /**
         * @description What may be done with a contact
         * @enum {string}
         */
        ContactAction: "SEND_CODE" | "CONFIRM" | "CHANGE" | "REMOVE" | "LAPSE";
        /** @description Where somebody wants to be written to */
        ContactForm: {
            /** @description mail or SMS */
            channel: components["schemas"]["Channel"];
            /** @description a mail address, or a mobile number of the mainland */
            address: string;
            /** @description in which language */
            language: components["schemas"]["Language"];
        };
        /**
         * @description Where a contact stands
         * @enum {string}
         */
        ContactStatus: "UNCONFIRMED" | "CONFIRMED" | "ENDED";
        /** @description Where the reader is written to */
        ContactView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /**
             * Format: int64
             * @description for the next act, as "v " in If-Match
             */
            version: number;
            /** @description mail or SMS */
            channel: components["schemas"]["Channel"];
            /** @description the address, masked */
            masked: string;
            /** @description whether messages go there yet */
            status: components["schemas"]["ContactStatus"];
            /** @description in which language */
            language: components["schemas"]["Language"];
            /** @description whether also what is urgent waits for the end of the quiet hours */
            quietAlways: boolean;
            /** @description kinds the reader does not want there */
            switchedOff: components["schemas"]["MessageKind"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["ContactAction"][];
        };
        /** @description What was published wrongly, rightly */
        CorrectionForm: {
            /** @description each field that was wrong */
            fields: components["schemas"]["FieldForm"][];
            /** @description why, in words */
            reason: string;
        };
        /** @description An order to correct what was found */
        CorrectionOrderForm: {
            /**
             * Format: int32
             * @description working days the office has; without it what is usual
             */
            answerInDays?: number;
        };
        /**
         * @description What follows from an entry while it stands
         * @enum {string}
         */
        CreditEffect: "COMMITMENT_BARRED" | "DENSER_INSPECTION" | "GREEN_CHANNEL" | "FEWER_CHECKS";
        /**
         * @description Which list an entry stands in; what each means is said in contracts/oversight/credit.yaml
         * @enum {string}
         */
        CreditKind: "SERIOUS_BAD_LIST" | "RED_LIST" | "FALSE_COMMITMENT";
        /** @description One list and its rules */
        CreditKindView: {
            /** @description Of which kind it is */
            kind: components["schemas"]["CreditKind"];
            /** @description Name */
            name: components["schemas"]["Wording"];
            /** @description Legal basis */
            basis: string;
            /**
             * Format: int32
             * @description how long an entry stands; absent where it stands until credit is repaired
             */
            termYears?: number;
            /**
             * Format: int32
             * @description months after which early removal may be asked for
             */
            removalAfter: number;
            /**
             * Format: int32
             * @description working days for the party's statement
             */
            statementWithin: number;
            /** @description whether everybody may read who stands there */
            published: boolean;
            /** @description whether entries are proposed here */
            proposable: boolean;
            /** @description The grounds of a refusal, each with its clause */
            grounds: components["schemas"]["GroundView"][];
            /** @description What follows while an entry stands */
            effects: components["schemas"]["EffectView"][];
        };
        /** @description An entry in a credit list with its procedure */
        CreditListingView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description The entry as a list shows it */
            line: components["schemas"]["ListingSummary"];
            /** @description why */
            ground: components["schemas"]["GroundView"];
            /** @description What happened, as it was proposed */
            facts: string;
            /** @description Number of the decision on the penalty it rests on; empty where the list wants none */
            penaltyNumber: string;
            /**
             * Format: date
             * @description day the notice came to the party
             */
            servedOn?: string;
            /** @description Number of the decision */
            decisionNumber?: string;
            /**
             * Format: date
             * @description first day early removal may be asked for
             */
            removableFrom?: string;
            /** @description on which days it stands; an early removal leaves a gap */
            stands: components["schemas"]["SpanView"][];
            /** @description whether it stands today */
            standing: boolean;
            /** @description what follows while it stands */
            effects: components["schemas"]["EffectView"][];
            /** @description Each step, oldest first */
            steps: components["schemas"]["CreditStepView"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["ListingAction"][];
        };
        /** @description Something that was done with an entry */
        CreditStepView: {
            /** @description What was done; PROPOSE begins */
            action: string;
            /** @description who did it, as he is shown; officers are not named to the party */
            by?: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description what was said; empty where nobody spoke */
            words: string;
            /** @description of the paper it was put in; empty where there is none */
            paperNumber: string;
            /**
             * Format: date-time
             * @description When it was done
             */
            at: string;
        };
        /** @description Words of an act */
        CreditWords: {
            /** @description what is stated or asked, or why */
            words: string;
        };
        /** @description An interest an inspector declared */
        DeclaredInterest: {
            /** @description credit code of the enterprise */
            uscc: string;
            /** @description what the interest is */
            words: string;
            /**
             * Format: date
             * @description day it was entered
             */
            declaredOn: string;
        };
        /**
         * @description What happens to a message on its way
         * @enum {string}
         */
        DeliveryAction: "SEND" | "FAIL" | "CONFIRM" | "PARK" | "DROP" | "REDRIVE";
        /** @description How many messages stand where */
        DeliveryCount: {
            /** @description by which way */
            channel: components["schemas"]["Channel"];
            /** @description where they stand */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * Format: int64
             * @description how many
             */
            messages: number;
        };
        /** @description A page of messages on their way */
        DeliveryPage: {
            /** @description The lines of this page */
            items: components["schemas"]["DeliveryView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description Where a message stands on its way out of the house
         * @enum {string}
         */
        DeliveryStatus: "QUEUED" | "FAILED" | "SENT" | "DELIVERED" | "PARKED" | "DROPPED";
        /** @description A message on its way */
        DeliveryView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /**
             * Format: int64
             * @description for the next act, as "v " in If-Match
             */
            version: number;
            /** @description by which way */
            channel: components["schemas"]["Channel"];
            /** @description where it stands */
            status: components["schemas"]["DeliveryStatus"];
            /** @description code of its words */
            template: string;
            /** @description what the message is */
            kind: components["schemas"]["MessageKind"];
            /** @description credit code of the party */
            holderUscc: string;
            /** @description the case it is about */
            caseNumber: string;
            /** @description where it goes, masked; absent for the message centre and where the address is forgotten */
            to?: string;
            /**
             * Format: int32
             * @description how often it was tried since it was last set going
             */
            attempts: number;
            /** @description it did not get there; absent where nothing is wrong */
            why?: string;
            /** @description whether somebody of the party has read the message in the inbox */
            seen: boolean;
            /**
             * Format: date-time
             * @description when it was written
             */
            queuedAt: string;
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["DeliveryAction"][];
        };
        /** @description A record with all that was done with it */
        DeskDetail: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description how it stands */
            state: components["schemas"]["DeskRecord"];
            /** @description in the order of the standard; identity numbers masked here too */
            fields: components["schemas"]["PublicityField"][];
            /** @description fields it lacks of what the standard requires, by their codes */
            missing: string[];
            /** @description fields the city may correct */
            correctable: string[];
            /**
             * Format: uuid
             * @description key of the record it changes, corrects or ends
             */
            earlier?: string;
            /**
             * Format: uuid
             * @description key of the record that changes, corrects or ends it
             */
            later?: string;
            /** @description what was done with it, in its order */
            steps: components["schemas"]["PublicityStepView"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["PublicityAction"][];
            /** @description whether the reader may have it sent again */
            redrivable: boolean;
        };
        /** @description A page of records */
        DeskPage: {
            /** @description The lines of this page */
            items: components["schemas"]["DeskRecord"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A record and how far the upper platform knows it */
        DeskRecord: {
            /** @description what is published */
            line: components["schemas"]["PublicityLine"];
            /** @description whether all that the standard requires is there; what is not complete is neither shown nor sent */
            complete: boolean;
            /**
             * Format: date
             * @description last day to publish it; absent while the calendar of its year is missing
             */
            publishBy?: string;
            /**
             * Format: int32
             * @description working days until then, nought on it, negative after it; absent once it was confirmed, or where the calendar ends
             */
            daysLeft?: number;
            /** @description whether the platform had not confirmed it by that day */
            late: boolean;
            /**
             * Format: date
             * @description the day the platform first confirmed it; absent while it has not
             */
            confirmedOn?: string;
            /** @description whether the newest revision waits, is confirmed, or is set aside */
            sending: components["schemas"]["SendingWord"];
            /**
             * Format: int32
             * @description how often the newest revision was tried
             */
            attempts: number;
            /** @description why it is not confirmed */
            lastFailure?: string;
        };
        /**
         * @description Which of them are meant
         * @enum {string}
         */
        DeskView: "ALL" | "LATE" | "CONFIRMED_LATE" | "WAITING" | "PARKED" | "INCOMPLETE" | "WITHDRAWAL_PROPOSED";
        /**
         * @description How the platform and this city differ, and what is done about it
         * @enum {string}
         */
        DifferenceKind: "MISSING" | "DIFFERING" | "UNHEARD" | "TWICE" | "FOREIGN";
        /** @description Something in which the platform and this city did not say the same */
        DifferenceView: {
            /** @description missing or differing ones are sent again, an unheard one is taken as confirmed, the others are the platform's to mend */
            kind: components["schemas"]["DifferenceKind"];
            /** @description of the record, as the platform has it */
            key: string;
            /** @description codes of the fields that differ, how often it is listed, or the number of a decision nobody here knows */
            detail: string;
        };
        /**
         * @description In what respect an act of service is rated, besides as a whole
         * @enum {string}
         */
        Dimension: "EFFICIENCY" | "GUIDE" | "CONVENIENCE" | "PLATFORM" | "LEVEL" | "MANNER";
        /** @description What was said in one respect */
        DimensionMean: {
            /** @description in what respect */
            dimension: components["schemas"]["Dimension"];
            /**
             * Format: int64
             * @description how many spoke of it
             */
            ratings: number;
            /**
             * Format: double
             * @description of five points
             */
            mean: number;
        };
        /** @description A draw; what it holds suffices to redo it once the seed is told */
        DrawView: {
            /** @description of the draw */
            name: string;
            /** @description of the seed, published before the list is closed: 64 hexadecimal digits */
            promise: string;
            /** @description once it is closed; absent before */
            list?: components["schemas"]["ClosedList"];
            /** @description of the closed list; absent before */
            listDigest?: string;
            /** @description once it is told, 64 hexadecimal digits; absent before */
            seed?: string;
            /** @description everybody drawn, in order; empty before the seed is told */
            steps: components["schemas"]["Seat"][];
        };
        /**
         * @description How an office decides beside the other offices of the city (裁量偏移)
         * @enum {string}
         */
        Drift: "TOO_FEW" | "ALIKE" | "HIGHER" | "LOWER";
        /** @description How an office decided an item beside all the others */
        DriftLine: {
            /** @description Code of the service item */
            itemCode: string;
            /** @description name of the service item */
            itemName: components["schemas"]["Text"];
            /** @description code of the office */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description shares refused or not accepted */
            refusing: components["schemas"]["SharesBeside"];
            /** @description shares in which something was asked to be corrected first */
            correcting: components["schemas"]["SharesBeside"];
            /**
             * Format: int32
             * @description office days of its cases, as many took fewer as took more; absent where none is known
             */
            medianDays?: number;
            /**
             * Format: int32
             * @description likewise of the other offices; absent where none is known
             */
            medianElsewhere?: number;
        };
        /** @description How the offices decided in a year */
        DriftView: {
            /**
             * Format: date
             * @description first day that counts
             */
            from: string;
            /**
             * Format: date
             * @description last one
             */
            until: string;
            /**
             * Format: int32
             * @description decided cases both sides must have before anything is said
             */
            atLeast: number;
            /** @description one for each office of each item that two offices or more decide */
            lines: components["schemas"]["DriftLine"][];
        };
        /** @description Elements of an entrustment (委托书; Order 149 of the quality administration Art */
        Duties: {
            /** @description of both sides */
            rightsAndDuties: string;
            /** @description who trains the people of the entrusted office */
            training: string;
            /** @description how the city looks on, and corrects */
            supervision: string;
            /** @description what the entrusted office reports back, and when */
            reporting: string;
            /** @description that the power is not passed on */
            noReEntrustment: boolean;
        };
        /** @description What an entrustment binds both sides to */
        DutiesForm: {
            /** @description of both sides */
            rightsAndDuties: string;
            /** @description who trains the people of the entrusted office */
            training: string;
            /** @description how the city looks on, and corrects */
            supervision: string;
            /** @description what the entrusted office reports back, and when */
            reporting: string;
            /** @description that the power is not passed on: must be so */
            noReEntrustment: boolean;
        };
        /** @description What follows from an entry */
        EffectView: {
            /** @description What follows for the case */
            effect: components["schemas"]["CreditEffect"];
            /** @description the rule */
            basis: string;
            /** @description what it means for the party */
            words: components["schemas"]["Wording"];
        };
        /** @description When an inspector leaves the register */
        EndingForm: {
            /**
             * Format: date
             * @description he may be drawn
             */
            lastDay: string;
        };
        /** @description An event as it is on the wire: CloudEvents 1.0, structured JSON */
        EventEnvelope: {
            /** @description Version of CloudEvents */
            specversion: string;
            /** @description Of this thing, stable */
            id: string;
            /** @description The service that tells it */
            source: string;
            /** @description What happened */
            type: string;
            /** @description What it is about, a case number */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened
             */
            time: string;
            /** @description Media type of what the event tells */
            datacontenttype: string;
            /** @description 1, 2, 3 … within the subject at the source, without gaps */
            sequence: string;
            /** @description How the sequence is counted */
            sequencetype: string;
            /** @description What happened, as contracts/schemas has it for its type */
            data: components["schemas"]["JsonNode"];
        };
        /** @description Somebody of the register who may not be drawn */
        Excluded: {
            /** @description Code, stable */
            code: string;
            /** @description The rule that excludes him */
            reason: string;
        };
        /**
         * @description What becomes of a case
         * @enum {string}
         */
        Fate: "STAYS" | "MOVES" | "CANNOT_TELL";
        /** @description Cases of one fate */
        FateCount: {
            /** @description what becomes of them */
            fate: components["schemas"]["Fate"];
            /**
             * Format: int64
             * @description how many
             */
            cases: number;
            /** @description numbers of the most urgent of them */
            examples: string[];
        };
        /**
         * @description A field of the standard record of a published licence (发改办财金〔2018〕424号 as read in permits-and-filing.md D.7, with the additions of law-review.md 5)
         * @enum {string}
         */
        Field: "HOLDER_NAME" | "HOLDER_TYPE" | "HOLDER_USCC" | "REGISTRATION_NUMBER" | "ORGANISATION_CODE" | "TAX_NUMBER" | "INSTITUTION_NUMBER" | "SOCIAL_ORGANISATION_NUMBER" | "LEGAL_REPRESENTATIVE" | "LEGAL_REPRESENTATIVE_ID" | "PERSON_ID_KIND" | "PERSON_ID_NUMBER" | "DOCUMENT_NAME" | "DOCUMENT_NUMBER" | "CATEGORY" | "CERTIFICATE_NAME" | "LICENCE_NUMBER" | "CONTENT" | "DECIDED_ON" | "VALID_FROM" | "VALID_TO" | "ISSUER_NAME" | "ISSUER_USCC" | "STANDING" | "SOURCE_NAME" | "SOURCE_USCC" | "REMARK" | "ITEM_CODE" | "DELETED" | "DELETED_AT" | "EXPORTED_AT";
        /** @description A field said rightly */
        FieldForm: {
            /** @description Name of the field */
            field: components["schemas"]["Field"];
            /** @description what it has to say */
            value: string;
        };
        /** @description Figures of one month, office and item, or of all that is not told apart */
        FiguresView: {
            /** @description year and month; absent where months are not told apart */
            month?: string;
            /** @description code of the office; absent where offices are not told apart */
            office?: string;
            /** @description its name */
            officeName?: string;
            /** @description service item; absent where items are not told apart */
            itemCode?: string;
            /** @description its name */
            itemName?: components["schemas"]["Text"];
            /**
             * Format: int64
             * @description cases that came in
             */
            received: number;
            /**
             * Format: int64
             * @description cases that ended
             */
            ended: number;
            /**
             * Format: int64
             * @description how many of those had let a day go by
             */
            late: number;
            /**
             * Format: double
             * @description working days of the office those took on average; absent where none is known
             */
            averageDays?: number;
            /**
             * Format: int32
             * @description as many took fewer as took more; absent where none is known
             */
            medianDays?: number;
            /** @description how they ended */
            outcomes: components["schemas"]["OutcomeCount"][];
        };
        /** @description A page of findings */
        FindingPage: {
            /** @description The lines of this page */
            items: components["schemas"]["FindingView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description What a deadline showed of a case, once for each ground and day */
        FindingView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Number of the case */
            caseNumber: string;
            /** @description why the case is looked at */
            ground: components["schemas"]["Ground"];
            /**
             * Format: date
             * @description the day it is about: a due date, the last day of a licence, or the first day of a pause or of a step
             */
            onDay: string;
            /** @description code of the office that had the case when it was found */
            office: string;
            /** @description its name */
            officeName: string;
            /**
             * Format: date-time
             * @description when it was found
             */
            foundAt: string;
            /** @description whether the case still has that day, is still paused or in that step since it, or is not decided yet */
            stands: boolean;
        };
        /** @description What follows today, and from which entry */
        FollowingView: {
            /** @description What follows for the case */
            effect: components["schemas"]["EffectView"];
            /** @description Of which kind it is */
            kind: components["schemas"]["CreditKind"];
            /** @description the list */
            listName: components["schemas"]["Wording"];
            /** @description Number of the entry */
            listingNumber: string;
            /** @description Number of the decision */
            decisionNumber: string;
            /**
             * Format: date
             * @description Since when
             */
            since: string;
            /**
             * Format: date
             * @description last day; absent where it has no end
             */
            until?: string;
        };
        /** @description How the forecasts of one item at one office did */
        ForecastRecord: {
            /** @description service item */
            itemCode: string;
            /** @description its name */
            itemName: components["schemas"]["Text"];
            /** @description code of the office */
            office: string;
            /** @description its name */
            officeName: string;
            /**
             * Format: int64
             * @description how many cases it ended
             */
            cases: number;
            /**
             * Format: int32
             * @description what a case that comes in today would be told; absent while too few ended
             */
            daysAtLeast?: number;
            /**
             * Format: int32
             * @description the middle of it
             */
            daysLikely?: number;
            /**
             * Format: int32
             * @description the end of it
             */
            daysAtMost?: number;
            /**
             * Format: int32
             * @description how many of the newest cases ended within what they would have been told on their first day
             */
            recordHeld: number;
            /**
             * Format: int32
             * @description of so many; 0 while too few ended
             */
            recordOf: number;
        };
        /** @description When a case will have ended */
        ForecastView: {
            /** @description the case */
            caseNumber: string;
            /**
             * Format: int32
             * @description working days of the office it has taken until today; absent where the calendar does not reach
             */
            daysSoFar?: number;
            /** @description whether the office's days run today; in a pause and in the applicant's turn the days below are as if they went on today */
            running: boolean;
            /**
             * Format: date
             * @description first day of the interval; absent, like all that follows, for a case that has ended and where too few cases are known
             */
            from?: string;
            /**
             * Format: date
             * @description as many cases end before it as after
             */
            likely?: string;
            /**
             * Format: date
             * @description last day of the interval
             */
            until?: string;
            /**
             * Format: int32
             * @description office days of the whole case, at least
             */
            daysAtLeast?: number;
            /**
             * Format: int32
             * @description office days of the whole case, at most
             */
            daysAtMost?: number;
            /**
             * Format: int32
             * @description how many cases it was learnt from
             */
            learntFrom?: number;
            /** @description whether those are the office's own; else they are the city's */
            ofOffice?: boolean;
            /**
             * Format: int32
             * @description how many of the newest cases ended within what they would have been told on their first day
             */
            recordHeld?: number;
            /**
             * Format: int32
             * @description of so many
             */
            recordOf?: number;
        };
        /** @description Power that is given: these items in these areas, to this office, for this time */
        GivenLine: {
            /** @description service items */
            itemCodes: string[];
            /** @description divisions, functional areas or towns */
            areas: string[];
            /** @description of the item's own law; none means all */
            caseClasses: string[];
            /** @description none means the whole case */
            steps: components["schemas"]["Step"][];
            /** @description code of the office that receives it */
            office: string;
            /**
             * Format: date
             * @description first day a case may fall under it
             */
            from: string;
            /**
             * Format: date
             * @description last one; null where it has none
             */
            until?: string;
        };
        /** @description Power that is given */
        GivenLineForm: {
            /** @description service items */
            itemCodes: string[];
            /** @description divisions, functional areas or towns */
            areas: string[];
            /** @description of the item's own law; none means all */
            caseClasses?: string[];
            /** @description none means the whole case */
            steps?: components["schemas"]["Step"][];
            /** @description code of the office that receives it */
            office: string;
            /**
             * Format: date
             * @description first day a case may fall under it
             */
            from: string;
            /**
             * Format: date
             * @description last one; an entrustment has one
             */
            until?: string;
        };
        /** @description A grade in one respect */
        GivenMark: {
            /** @description in what respect */
            dimension: components["schemas"]["Dimension"];
            /** @description what is thought of it */
            grade: components["schemas"]["Grade"];
        };
        /**
         * @description What somebody thinks of an act of service, in the five grades of 国办发〔2019〕51号; the last two are bad
         * @enum {string}
         */
        Grade: "VERY_SATISFIED" | "SATISFIED" | "FAIRLY_SATISFIED" | "DISSATISFIED" | "VERY_DISSATISFIED";
        /** @description How many gave a grade */
        GradeCount: {
            /** @description of the whole */
            grade: components["schemas"]["Grade"];
            /**
             * Format: int64
             * @description how many
             */
            ratings: number;
        };
        /**
         * @description One ground of a refusal
         * @enum {string}
         */
        Ground: "OVERDUE" | "ENDLESS_PAUSE" | "CALENDAR_MISSING" | "STEP_OVERRUN" | "LICENCE_ENDING" | "SPOT_CHECK" | "OTHER";
        /** @description A ground of a list */
        GroundView: {
            /** @description Code, stable */
            code: string;
            /** @description where it says so */
            article: string;
            /** @description Name */
            name: components["schemas"]["Wording"];
        };
        /**
         * @description Whether somebody here acts
         * @enum {string}
         */
        HolderOutcome: "HELD" | "OUTSIDE" | "NOBODY";
        /**
         * @description What becomes of the cases under way when a power ends (traps 29, 30)
         * @enum {string}
         */
        InFlight: "ACCEPTED_FINISH";
        /** @description Somebody to be entered into the register of inspectors */
        InspectorForm: {
            /** @description the account he signs in with */
            personId: string;
            /** @description as others read it */
            name: string;
            /** @description code of the office he serves */
            office: string;
            /** @description what he may check */
            kinds: components["schemas"]["CheckKind"][];
            /**
             * Format: date
             * @description first day he may be drawn
             */
            from: string;
            /**
             * Format: date
             * @description last one; without it none is known
             */
            until?: string;
        };
        /** @description A page of the register */
        InspectorPage: {
            /** @description The lines of this page */
            items: components["schemas"]["InspectorView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description An entry of the register */
        InspectorView: {
            /**
             * Format: int64
             * @description what is changed, as the ETag has it
             */
            version: number;
            /** @description of the entry, by which he stands in draws */
            code: string;
            /** @description the account he signs in with */
            personId: string;
            /** @description as others read it */
            name: string;
            /** @description code of the office he serves */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description what he may check */
            kinds: components["schemas"]["CheckKind"][];
            /**
             * Format: date
             * @description first day he may be drawn
             */
            from: string;
            /**
             * Format: date
             * @description last one; absent while none is known
             */
            until?: string;
            /** @description in enterprises whose cases he may not check */
            interests: components["schemas"]["DeclaredInterest"][];
            /** @description name of whoever entered him */
            enteredBy: string;
            /**
             * Format: date-time
             * @description when
             */
            enteredAt: string;
        };
        /**
         * @description What is done with an instrument after it is drafted
         * @enum {string}
         */
        InstrumentAction: "REHEARSE" | "APPROVE" | "REJECT" | "WITHDRAW";
        /** @description An instrument to be drafted */
        InstrumentForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["InstrumentKind"];
            /** @description the paper's own, for example 汕应急委〔2026〕1号 */
            number: string;
            /** @description Title */
            title: string;
            /** @description code of the issuing office: the drafter's own */
            office: string;
            /**
             * Format: date
             * @description day of the paper
             */
            issuedOn: string;
            /** @description the articles and papers it rests on */
            basis: string;
            /** @description what an entrustment binds both sides to; only there */
            duties?: components["schemas"]["DutiesForm"];
            /** @description what is given; only in a paper that gives */
            lines?: components["schemas"]["GivenLineForm"][];
            /** @description what becomes of lines given before; only in the others */
            changes?: components["schemas"]["LineChangeForm"][];
            /** @description what becomes of cases under way; in recalls and suspensions */
            inFlight?: components["schemas"]["InFlight"];
        };
        /**
         * @description What a paper does with power
         * @enum {string}
         */
        InstrumentKind: "ENTRUST" | "DEVOLVE" | "RECALL" | "SUSPEND" | "RESUME" | "RENEW";
        /** @description A page of instruments */
        InstrumentPage: {
            /** @description The lines of this page */
            items: components["schemas"]["InstrumentSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description Where an instrument stands
         * @enum {string}
         */
        InstrumentStatus: "DRAFTED" | "REHEARSED" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        /** @description An instrument in a list */
        InstrumentSummary: {
            /** @description under which the city keeps it */
            recordNumber: string;
            /** @description the paper's own */
            number: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["InstrumentKind"];
            /** @description How it stands */
            status: components["schemas"]["InstrumentStatus"];
            /** @description Title */
            title: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /**
             * Format: date
             * @description day of the paper
             */
            issuedOn: string;
            /**
             * Format: date-time
             * @description when it was written
             */
            draftedAt: string;
        };
        /** @description An instrument */
        InstrumentView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description under which the city keeps it */
            recordNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["InstrumentKind"];
            /** @description How it stands */
            status: components["schemas"]["InstrumentStatus"];
            /** @description what it says besides its lines */
            paper: components["schemas"]["Paper"];
            /** @description Name of the office */
            officeName: string;
            /** @description what it gives */
            lines: components["schemas"]["GivenLine"][];
            /** @description what becomes of lines given before */
            changes: components["schemas"]["LineChange"][];
            /** @description what becomes of cases under way */
            inFlight?: components["schemas"]["InFlight"];
            /** @description who wrote it */
            draftedBy: string;
            /**
             * Format: date-time
             * @description when
             */
            draftedAt: string;
            /** @description what it would do to cases under way; absent until it was tried, and for whoever does not see every case */
            rehearsed?: components["schemas"]["Rehearsed"];
            /** @description who approved, rejected or withdrew it */
            endedBy?: string;
            /**
             * Format: date-time
             * @description when
             */
            endedAt?: string;
            /** @description what was said at that; for the city alone */
            words?: string;
            /**
             * Format: int64
             * @description version of the register it made
             */
            registerVersion?: number;
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["InstrumentAction"][];
        };
        /** @description Words of an act on an instrument */
        InstrumentWords: {
            /** @description why it is done */
            words: string;
        };
        /** @description An interest in an enterprise */
        InterestForm: {
            /** @description credit code of the enterprise */
            uscc: string;
            /** @description what the interest is */
            words: string;
        };
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /** @description What a second person says of a withdrawal */
        JudgementForm: {
            /** @description whether the record is taken down */
            agreed: boolean;
            /** @description why, in words */
            reason: string;
        };
        /**
         * @description On which side somebody stands
         * @enum {string}
         */
        Kind: "APPLICANT" | "OFFICER" | "CLOCK" | "SYSTEM";
        /**
         * @description In which language somebody wants to be written to
         * @enum {string}
         */
        Language: "ZH" | "EN";
        /**
         * @description Whether the licence it tells of is valid by what is known today
         * @enum {string}
         */
        LicenceStanding: "VALID" | "ENDED";
        /**
         * @description How urgent a case is on a day: by its clock while one runs, a warning from one working day before the due date, overdue after it, paused while it stands still; every case has one, so that a list is the sum of its lights
         * @enum {string}
         */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED" | "WAITING" | "NONE";
        /** @description What becomes of a line that was given */
        LineChange: {
            /** @description id of the line */
            line: string;
            /**
             * Format: date
             * @description first day without the power (recall, suspension), or with it again (resumption); null for a renewal
             */
            from?: string;
            /**
             * Format: date
             * @description last day of a suspension, null while unknown; the new last day of a renewal
             */
            until?: string;
            /** @description only these are recalled; none means all of the line */
            itemCodes: string[];
            /** @description likewise */
            areas: string[];
            /** @description likewise */
            caseClasses: string[];
        };
        /** @description What becomes of a line given before */
        LineChangeForm: {
            /** @description its id */
            line: string;
            /**
             * Format: date
             * @description first day without the power, or with it again; not in a renewal
             */
            from?: string;
            /**
             * Format: date
             * @description last day of a suspension, when known; the new last day of a renewal
             */
            until?: string;
            /** @description only these are recalled; none means all of the line */
            itemCodes?: string[];
            /** @description likewise */
            areas?: string[];
            /** @description likewise */
            caseClasses?: string[];
        };
        /**
         * @description What is done with an entry after it is proposed
         * @enum {string}
         */
        ListingAction: "NOTIFY" | "STATE" | "NOTE_STATEMENT" | "ENTER" | "CLEAR" | "DROP" | "ASK_REMOVAL" | "REMOVE" | "KEEP" | "RESTORE" | "ANNUL" | "END";
        /** @description An entry to be proposed */
        ListingForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["CreditKind"];
            /** @description credit code of the enterprise */
            uscc: string;
            /** @description its name as the register has it */
            partyName: string;
            /** @description code of the ground; GET /v1/credit-kinds has them */
            ground: string;
            /** @description what happened */
            facts: string;
            /** @description of the decision on the penalty it rests on; required in the bad list */
            penaltyNumber?: string;
        };
        /** @description A page of entries */
        ListingPage: {
            /** @description The lines of this page */
            items: components["schemas"]["ListingSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description Where the procedure of an entry stands
         * @enum {string}
         */
        ListingStatus: "PROPOSED" | "NOTIFIED" | "LISTED" | "REMOVAL_ASKED" | "REMOVED" | "ENDED" | "NOT_LISTED" | "DROPPED" | "ANNULLED";
        /** @description An entry in a list of its own procedure */
        ListingSummary: {
            /** @description number of the entry */
            listingNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["CreditKind"];
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description name of the enterprise; empty where only its code was told */
            partyName: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description How it stands */
            status: components["schemas"]["ListingStatus"];
            /**
             * Format: date-time
             * @description when it was proposed
             */
            openedAt: string;
            /**
             * Format: date
             * @description Last day for the party's statement
             */
            statementDueOn?: string;
            /**
             * Format: date
             * @description day of the decision
             */
            listedOn?: string;
            /**
             * Format: date
             * @description last day it was made for
             */
            endsOn?: string;
        };
        /**
         * @description Which of them are meant
         * @enum {string}
         */
        MessageBox: "ALL" | "UNREAD";
        /**
         * @description What a message is to whom it is written
         * @enum {string}
         */
        MessageKind: "NOTICE" | "PROGRESS" | "REMINDER";
        /** @description A page of the inbox */
        MessagePage: {
            /** @description The lines of this page */
            items: components["schemas"]["MessageView"][];
            /**
             * Format: int32
             * @description how many the reader has not read; a hundred stands for that many and more
             */
            unread: number;
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A message to the party of a case */
        MessageView: {
            /**
             * Format: uuid
             * @description its id, the same however often its event is told
             */
            id: string;
            /** @description what it is: a notice the law wants told, how the case goes on, or what is to be done by a day */
            kind: components["schemas"]["MessageKind"];
            /** @description which service has the case */
            service: components["schemas"]["CaseService"];
            /** @description the case it is about */
            caseNumber: string;
            /** @description one line */
            title: components["schemas"]["Text"];
            /** @description what happened and where to read it */
            text: components["schemas"]["Text"];
            /** @description whether it had happened long ago when it was heard; it counts as read */
            past: boolean;
            /**
             * Format: date-time
             * @description when it happened
             */
            happenedAt: string;
            /**
             * Format: date-time
             * @description when the reader read it; absent until then
             */
            readAt?: string;
        };
        /** @description Open cases of an office by their lights */
        OfficeCount: {
            /** @description its code */
            office: string;
            /** @description its name */
            officeName: string;
            /**
             * Format: int64
             * @description all of them
             */
            open: number;
            /**
             * Format: int64
             * @description whose day lies further off
             */
            normal: number;
            /**
             * Format: int64
             * @description whose day is the next working day at the latest
             */
            warning: number;
            /**
             * Format: int64
             * @description whose day has gone by
             */
            overdue: number;
            /**
             * Format: int64
             * @description whose clock stands still
             */
            paused: number;
            /**
             * Format: int64
             * @description where it is the applicant's turn
             */
            waiting: number;
        };
        /**
         * @description In which order the cases stand
         * @enum {string}
         */
        Order: "DUE" | "NEWEST";
        /**
         * @description What is done with a supervision order after it is issued
         * @enum {string}
         */
        OrderAction: "ANSWER" | "RETURN" | "CLOSE" | "WITHDRAW" | "ESCALATE";
        /** @description An order to be written */
        OrderForm: {
            /** @description the case it is about; the office that has it owes the answer */
            caseNumber: string;
            /** @description why */
            ground: components["schemas"]["Ground"];
            /** @description the same in words */
            reason: string;
            /**
             * Format: int32
             * @description working days the office has; without it what is usual
             */
            answerInDays?: number;
        };
        /** @description A page of orders */
        OrderPage: {
            /** @description The lines of this page */
            items: components["schemas"]["OrderSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description Where a supervision order stands
         * @enum {string}
         */
        OrderStatus: "ISSUED" | "ESCALATED" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
        /** @description Something that was said about an order */
        OrderStep: {
            /** @description ISSUE, or what was done later */
            action: string;
            /** @description who said it, as he signs in */
            by: string;
            /** @description code of his office; empty where the day itself went by */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description what he said; empty where nobody spoke */
            words: string;
            /**
             * Format: date-time
             * @description when he said it
             */
            at: string;
            /**
             * Format: date
             * @description last day for the answer after it
             */
            answerDueOn: string;
        };
        /** @description An order in a list */
        OrderSummary: {
            /** @description its number */
            orderNumber: string;
            /** @description the case it is about */
            caseNumber: string;
            /** @description code of the office that owes the answer */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description How it stands */
            status: components["schemas"]["OrderStatus"];
            /** @description why it was written */
            ground: components["schemas"]["Ground"];
            /** @description the same in words */
            reason: string;
            /**
             * Format: date-time
             * @description when it was written
             */
            issuedAt: string;
            /**
             * Format: date
             * @description last day for the answer
             */
            answerDueOn: string;
        };
        /** @description An order */
        OrderView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description its number */
            orderNumber: string;
            /** @description Number of the case */
            caseNumber: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description How it stands */
            status: components["schemas"]["OrderStatus"];
            /** @description The ground it rests on */
            ground: components["schemas"]["Ground"];
            /** @description Why */
            reason: string;
            /**
             * Format: date-time
             * @description when it was written
             */
            issuedAt: string;
            /**
             * Format: date
             * @description last day for the answer
             */
            answerDueOn: string;
            /** @description the last answer, also when it was returned */
            answer?: string;
            /** @description what was said about it, in its order */
            steps: components["schemas"]["OrderStep"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["OrderAction"][];
        };
        /** @description Words of an act on an order */
        OrderWords: {
            /** @description what is answered, or why it is done */
            words: string;
        };
        /** @description How many cases ended with a word */
        OutcomeCount: {
            /** @description what the public was told, in the words of the service */
            outcome: string;
            /**
             * Format: int64
             * @description how many
             */
            cases: number;
        };
        /** @description Where the reader is written to for whom he speaks, and by which rules */
        OwnContacts: {
            /** @description his contacts */
            items: components["schemas"]["ContactView"][];
            /** @description when the quiet hours begin, by the clock on the wall */
            quietFrom: string;
            /** @description when they end */
            quietUntil: string;
            /**
             * Format: int32
             * @description how long a confirmation code holds
             */
            codeMinutes: number;
            /**
             * Format: int32
             * @description an enterprise's own person not seen for longer is written to no more
             */
            seenWithinDays: number;
            /** @description kinds the reader may switch off */
            switchable: components["schemas"]["MessageKind"][];
        };
        /** @description A rating, for the enterprise that gave it */
        OwnRating: {
            /** @description of the whole */
            grade: components["schemas"]["Grade"];
            /** @description in what respects something was said besides */
            marks: components["schemas"]["GivenMark"][];
            /** @description in the rater's own words; absent for none */
            words?: string;
            /** @description whether neither the rated office nor the lists of the city show who rated */
            anonymous: boolean;
            /**
             * Format: date-time
             * @description when it was given
             */
            ratedAt: string;
            /** @description where its work order stands; absent where it opened none */
            state?: components["schemas"]["RatingOrderStatus"];
            /**
             * Format: date
             * @description last day for the answer; absent where none is owed, or the calendar of its year is not loaded
             */
            answerDueOn?: string;
            /** @description what was answered, or why it does not count; absent until then */
            answer?: string;
        };
        /** @description What the paper says besides its lines */
        Paper: {
            /** @description its own, for example 汕应急委〔2026〕1号; one number, one instrument */
            number: string;
            /** @description Title */
            title: string;
            /** @description code of the office that issued it: the one whose power it is about */
            office: string;
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /** @description the articles and papers it rests on */
            basis: string;
            /** @description what an entrustment binds both sides to; null where the kind needs none */
            duties?: components["schemas"]["Duties"];
        };
        /**
         * @description What is done with a plan of spot checks
         * @enum {string}
         */
        PlanAction: "CLOSE_LIST" | "TELL_CASES" | "TELL_INSPECTORS" | "PUBLISH" | "ABANDON";
        /**
         * @description Where a plan of spot checks stands
         * @enum {string}
         */
        PlanStatus: "PROMISED" | "LISTED" | "CASES_DRAWN" | "UNDER_WAY" | "PUBLISHED" | "ABANDONED";
        /** @description Who holds a power */
        PowerHolderView: {
            /** @description How it ended */
            outcome: components["schemas"]["HolderOutcome"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description code of the office that acts */
            office?: string;
            /** @description Name of the office */
            officeName?: string;
            /** @description on which footing */
            mode?: components["schemas"]["AuthorityMode"];
            /** @description code of the office whose name and seal the paper carries, and against which it is challenged */
            inNameOf?: string;
            /** @description What that office is called */
            inNameOfName?: string;
            /** @description who runs the place instead */
            runBy?: string;
            /** @description on what it rests: the line it is held by, then the original one its power came of */
            chain: components["schemas"]["ChainLink"][];
        };
        /** @description A line of the register: these items at these places, by this office, on this footing, for this time */
        PowerLineView: {
            /** @description of the line */
            id: string;
            /** @description service items */
            itemCodes: string[];
            /** @description none means all */
            caseClasses: string[];
            /** @description none means the whole case */
            steps: string[];
            /** @description divisions, functional areas or towns */
            areas: string[];
            /** @description code of the office that acts */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description How the enterprise trades */
            mode: components["schemas"]["AuthorityMode"];
            /** @description code of the office in whose name it acts by entrustment */
            principal?: string;
            /** @description its name */
            principalName?: string;
            /** @description articles and papers it rests on */
            basis: string;
            /**
             * Format: date
             * @description first day a case may fall under it
             */
            from: string;
            /**
             * Format: date
             * @description last one; absent where it has none
             */
            until?: string;
            /** @description whether it stops for a while whose end is not known */
            suspended: boolean;
            /** @description what made it what it is, in their order; none for a line the register began with */
            papers: components["schemas"]["PowerPaper"][];
        };
        /** @description A paper behind a line */
        PowerPaper: {
            /** @description under which the city keeps it */
            recordNumber: string;
            /** @description its own */
            number: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["InstrumentKind"];
            /** @description Title */
            title: string;
            /**
             * Format: date
             * @description day of the paper
             */
            issuedOn: string;
        };
        /** @description The register of powers */
        PowerRegisterView: {
            /**
             * Format: int64
             * @description which one it is; 0 while it is the one it began with
             */
            version: number;
            /**
             * Format: date-time
             * @description when it became so
             */
            changedAt?: string;
            /** @description The lines of this page */
            items: components["schemas"]["PowerLineView"][];
        };
        /**
         * @description What may be done with a record
         * @enum {string}
         */
        PublicityAction: "CORRECT" | "WITHDRAW" | "PROPOSE_WITHDRAWAL" | "CONFIRM_WITHDRAWAL" | "REFUSE_WITHDRAWAL";
        /** @description A published decision in the fields of the standard */
        PublicityDetail: {
            /** @description the same in short */
            line: components["schemas"]["PublicityLine"];
            /** @description in the order of the standard; identity numbers masked */
            fields: components["schemas"]["PublicityField"][];
            /**
             * Format: uuid
             * @description key of the record it changes, corrects or ends
             */
            earlier?: string;
            /**
             * Format: uuid
             * @description key of the record that changes, corrects or ends it
             */
            later?: string;
        };
        /** @description A field of the standard record */
        PublicityField: {
            /** @description Name of the field */
            field: components["schemas"]["Field"];
            /** @description as files and the upper platform have it */
            code: string;
            /** @description its name in Chinese */
            nameZh: string;
            /** @description its name in English */
            nameEn: string;
            /** @description what the record says; empty where it says nothing */
            value: string;
        };
        /**
         * @description Of what decision a record tells
         * @enum {string}
         */
        PublicityKind: "GRANT" | "RENEWAL" | "VARIATION" | "CORRECTION" | "RESCISSION" | "REVOCATION" | "WITHDRAWAL" | "CANCELLATION";
        /** @description A published decision in a list */
        PublicityLine: {
            /**
             * Format: uuid
             * @description key of the record, here and at the upper platform
             */
            id: string;
            /** @description of what decision it tells */
            kind: components["schemas"]["PublicityKind"];
            /** @description whether the licence is valid by what is known today */
            standing: components["schemas"]["LicenceStanding"];
            /** @description whether a newer record says it rightly */
            status: components["schemas"]["PublicityStatus"];
            /** @description whom the decision is about */
            holderName: string;
            /** @description his credit code; absent for a natural person */
            holderUscc?: string;
            /** @description service item */
            itemCode: string;
            /** @description title of the decision */
            documentName: string;
            /** @description number of the decision; of the licence where the decision has none */
            documentNumber: string;
            /** @description name of the certificate */
            certificateName: string;
            /** @description absent while the licence has none */
            licenceNumber?: string;
            /** @description what was decided */
            content: string;
            /** @description code of the office in whose name it was decided */
            office: string;
            /** @description its name, as the decision has it */
            officeName: string;
            /**
             * Format: date
             * @description the decision's own day
             */
            decidedOn: string;
            /**
             * Format: date
             * @description first day of the licence
             */
            validFrom?: string;
            /**
             * Format: date
             * @description last day of the licence
             */
            validTo?: string;
        };
        /** @description A page of published decisions */
        PublicityPage: {
            /** @description The lines of this page */
            items: components["schemas"]["PublicityLine"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description Why something is done */
        PublicityReason: {
            /** @description in words */
            reason: string;
        };
        /**
         * @description Where a record stands in publicity; whether the licence is valid is another matter (LicenceStanding)
         * @enum {string}
         */
        PublicityStatus: "PUBLISHED" | "WITHDRAWAL_PROPOSED" | "CORRECTED" | "WITHDRAWN";
        /** @description What was done with a record */
        PublicityStepView: {
            /** @description an action of the lifecycle, or REDRIVE */
            action: string;
            /** @description who did it, as he signs in */
            by: string;
            /** @description why */
            words: string;
            /**
             * Format: date-time
             * @description when
             */
            at: string;
        };
        /** @description One act of service */
        RatableAct: {
            /** @description what it is rated by */
            eventId: string;
            /** @description of the event that told of it */
            type: string;
            /** @description where it took place */
            channel: components["schemas"]["ServiceChannel"];
            /** @description code of the office that acted */
            office: string;
            /** @description its name */
            officeName: string;
            /**
             * Format: date-time
             * @description when it took place
             */
            at: string;
            /** @description in what respects it may be rated besides as a whole */
            dimensions: components["schemas"]["Dimension"][];
            /** @description what the enterprise said of it; absent while it has said nothing */
            rating?: components["schemas"]["OwnRating"];
        };
        /** @description What was rated; of an anonymous rating the kind of act alone */
        RatedActView: {
            /** @description of the event that told of it */
            type: string;
            /** @description where it took place */
            channel: components["schemas"]["ServiceChannel"];
            /** @description the case; absent for an anonymous rating */
            caseNumber?: string;
            /** @description credit code of the enterprise that rated; absent for an anonymous rating */
            holderUscc?: string;
            /** @description who rated for it; absent for an anonymous rating */
            raterName?: string;
            /** @description who acted, as he signs in; absent for an anonymous rating, and where nobody did */
            officer?: string;
            /**
             * Format: date-time
             * @description when it took place; absent for an anonymous rating
             */
            at?: string;
        };
        /** @description Words of an act on a work order */
        RatingActWords: {
            /** @description what was found, done or answered, or why it is done */
            words: string;
        };
        /** @description What ratings say of one month, office and item, or of all that is not told apart */
        RatingFigure: {
            /** @description year and month; absent where months are not told apart */
            month?: string;
            /** @description code of the office; absent where offices are not told apart */
            office?: string;
            /** @description its name */
            officeName?: string;
            /** @description service item; absent where items are not told apart */
            itemCode?: string;
            /** @description its name */
            itemName?: components["schemas"]["Text"];
            /** @description whether its figures are kept back, because a rater could be read out of them */
            suppressed: boolean;
            /**
             * Format: int64
             * @description how many rated; absent where it is kept back
             */
            ratings?: number;
            /**
             * Format: int64
             * @description how many of them gave none of the two bad grades; absent where it is kept back
             */
            good?: number;
            /**
             * Format: double
             * @description the same of a hundred; absent where it is kept back
             */
            goodPercent?: number;
            /** @description how many gave which grade */
            grades: components["schemas"]["GradeCount"][];
            /** @description the mean in each respect enough of them spoke of */
            dimensions: components["schemas"]["DimensionMean"][];
        };
        /** @description Figures of ratings */
        RatingFigures: {
            /**
             * Format: int32
             * @description a line of fewer ratings is kept back, and so many beside it that nothing can be reckoned from the total
             */
            atLeast: number;
            /** @description a line for each month, office and item that was rated */
            lines: components["schemas"]["RatingFigure"][];
        };
        /** @description A rating of one act of service */
        RatingForm: {
            /** @description the case it is of */
            caseNumber: string;
            /** @description the act, as the list of what may be rated names it */
            eventId: string;
            /** @description of the whole */
            grade: components["schemas"]["Grade"];
            /** @description in what respects something is said besides; each once */
            marks: components["schemas"]["RatingMark"][];
            /** @description in the rater's own words */
            words?: string;
            /** @description whether neither the rated office nor the lists of the city show who rates */
            anonymous: boolean;
        };
        /** @description A grade in one respect */
        RatingMark: {
            /** @description in what respect */
            dimension: components["schemas"]["Dimension"];
            /** @description what is thought of it */
            grade: components["schemas"]["Grade"];
        };
        /**
         * @description What is done with the work order of a bad rating
         * @enum {string}
         */
        RatingOrderAction: "ASK_REVIEW" | "CONFIRM_REVIEW" | "REFUSE_REVIEW" | "VERIFY" | "PUT_RIGHT" | "CALL_BACK" | "ANSWER" | "RETURN" | "CLOSE";
        /** @description A page of work orders */
        RatingOrderPage: {
            /** @description The lines of this page */
            items: components["schemas"]["RatingOrderSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description Where the work order of a bad rating stands (差评工单)
         * @enum {string}
         */
        RatingOrderStatus: "OPENED" | "UNDER_REVIEW" | "VERIFIED" | "PUT_RIGHT" | "CALLED_BACK" | "ANSWERED" | "CLOSED" | "DISMISSED";
        /** @description Something that was done with a work order */
        RatingOrderStep: {
            /** @description what was done; ESCALATE where the day went by */
            action: string;
            /** @description who did it, as he signs in */
            by: string;
            /** @description code of his office; empty where the day itself went by */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description what he said; empty where nobody spoke */
            words: string;
            /**
             * Format: date-time
             * @description when
             */
            at: string;
        };
        /** @description A work order in a list */
        RatingOrderSummary: {
            /** @description its number */
            orderNumber: string;
            /** @description How it stands */
            status: components["schemas"]["RatingOrderStatus"];
            /** @description code of the rated office */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description name of the service item */
            itemName: components["schemas"]["Text"];
            /** @description what was given */
            grade: components["schemas"]["Grade"];
            /** @description whether the rater does not show himself */
            anonymous: boolean;
            /**
             * Format: date
             * @description the day of the rating
             */
            openedOn: string;
            /**
             * Format: date
             * @description last day for the answer; absent while the calendar of its year is not loaded
             */
            answerDueOn?: string;
            /** @description whether that day went by without one */
            escalated: boolean;
        };
        /** @description A work order */
        RatingOrderView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description what a list shows of it */
            line: components["schemas"]["RatingOrderSummary"];
            /** @description what was rated */
            rated: components["schemas"]["RatedActView"];
            /** @description in what respects something was said besides */
            marks: components["schemas"]["GivenMark"][];
            /** @description in the rater's own words; absent for none */
            words?: string;
            /** @description why it was said not to count; absent where nobody said so */
            reviewGround?: components["schemas"]["ReviewGround"];
            /**
             * Format: date
             * @description the day the rater was called; absent until then
             */
            calledOn?: string;
            /** @description what the rater reads; absent until then */
            answer?: string;
            /** @description what was done, in its order */
            steps: components["schemas"]["RatingOrderStep"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["RatingOrderAction"][];
        };
        /** @description How often notices asked for something */
        ReasonCount: {
            /** @description year and month; absent where months are not told apart */
            month?: string;
            /** @description code of the office; absent where offices are not told apart */
            office?: string;
            /** @description its name */
            officeName?: string;
            /** @description service item */
            itemCode: string;
            /** @description its name */
            itemName: components["schemas"]["Text"];
            /** @description material of the item */
            material: string;
            /** @description its name */
            materialName: components["schemas"]["Text"];
            /** @description clause of the item it rests on */
            clause: string;
            /**
             * Format: int64
             * @description how often it was asked for
             */
            times: number;
            /**
             * Format: int64
             * @description of how many cases
             */
            cases: number;
        };
        /** @description For which days the upper platform is to be compared */
        ReconciliationForm: {
            /**
             * Format: date
             * @description first day of decisions
             */
            fromDay: string;
            /**
             * Format: date
             * @description last day of decisions
             */
            toDay: string;
        };
        /** @description A page of comparisons */
        ReconciliationPage: {
            /** @description The lines of this page */
            items: components["schemas"]["ReconciliationView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /**
         * @description How far a comparison with the upper platform is
         * @enum {string}
         */
        ReconciliationState: "ASKED" | "DONE" | "BROKEN_OFF";
        /** @description A comparison */
        ReconciliationView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /**
             * Format: date
             * @description first day of decisions compared
             */
            fromDay: string;
            /**
             * Format: date
             * @description last day of decisions compared
             */
            toDay: string;
            /** @description who asked for it, as he signs in; the clock for the daily one */
            askedBy: string;
            /**
             * Format: date-time
             * @description when
             */
            askedAt: string;
            /** @description how far it is; broken off, nothing was concluded */
            state: components["schemas"]["ReconciliationState"];
            /**
             * Format: int32
             * @description records of this city that were compared
             */
            compared: number;
            /** @description what was not the same; missing and differing ones are sent again */
            differences: components["schemas"]["DifferenceView"][];
            /** @description it was broken off */
            why?: string;
            /**
             * Format: date-time
             * @description when it was done or broken off
             */
            endedAt?: string;
        };
        /** @description Which messages are sent again */
        RedriveAllForm: {
            /** @description those of this way that were set aside */
            channel: components["schemas"]["Channel"];
            /** @description why, in words */
            reason: string;
        };
        /** @description Why a message is sent again */
        RedriveForm: {
            /** @description in words */
            reason: string;
        };
        /** @description What was set going again */
        Redriven: {
            /**
             * Format: int32
             * @description how many messages
             */
            redriven: number;
        };
        /** @description What an instrument would do to the cases under way, as the board knew them */
        Rehearsed: {
            /**
             * Format: int64
             * @description the version of the register it was tried on; on another one it is tried again
             */
            registerVersion: number;
            /**
             * Format: date-time
             * @description when it was tried
             */
            at: string;
            /** @description how many cases have which fate */
            outcomes: components["schemas"]["FateCount"][];
        };
        /** @description Why an answer is sent back */
        ReturnForm: {
            /** @description what it lacks */
            reason: string;
            /**
             * Format: int32
             * @description working days the office has for another; without it what is usual
             */
            answerInDays?: number;
        };
        /**
         * @description What is done with the check of a drawn case
         * @enum {string}
         */
        ReviewAction: "WRITE" | "CONFIRM" | "CONFIRM_FINDING" | "REFER_BACK" | "ORDER" | "SETTLE" | "REOPEN";
        /** @description Somebody says that a rating should not count */
        ReviewForm: {
            /** @description why */
            ground: components["schemas"]["ReviewGround"];
            /** @description the same in words */
            words: string;
        };
        /**
         * @description Why a bad rating should not count
         * @enum {string}
         */
        ReviewGround: "MISTAKEN" | "MALICIOUS";
        /** @description The city's judgement of that */
        ReviewJudgement: {
            /** @description whether the rating is not to count */
            agreed: boolean;
            /** @description why; the rater reads it where his rating does not count */
            words: string;
        };
        /**
         * @description Where the check of a drawn case stands
         * @enum {string}
         */
        ReviewStatus: "DRAWN" | "WRITTEN" | "FOUND" | "ORDERED" | "CLOSED";
        /** @description A decision for or against */
        RulingForm: {
            /** @description whether it is decided for: entered, or taken out */
            decided: boolean;
            /** @description of the written decision */
            decisionNumber: string;
            /** @description what it rests on, and what became of what the party said */
            reasons: string;
        };
        /** @description A spot check to be planned */
        SamplingPlanForm: {
            /** @description of the plan, such as its year and batch */
            title: string;
            /** @description what is looked at */
            kind: components["schemas"]["CheckKind"];
            /**
             * Format: date
             * @description first day a case of the list may have ended
             */
            from: string;
            /**
             * Format: date
             * @description last one
             */
            until: string;
            /**
             * Format: date
             * @description last day for the checks
             */
            checkBy: string;
        };
        /** @description A page of plans */
        SamplingPlanPage: {
            /** @description The lines of this page */
            items: components["schemas"]["SamplingPlanSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A plan in a list */
        SamplingPlanSummary: {
            /** @description its number */
            planNumber: string;
            /** @description its year and batch */
            title: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["CheckKind"];
            /** @description the kind in words */
            kindName: components["schemas"]["Text"];
            /** @description How it stands */
            status: components["schemas"]["PlanStatus"];
            /**
             * Format: date
             * @description first day a case of the list may have ended
             */
            from: string;
            /**
             * Format: date
             * @description last one
             */
            until: string;
            /**
             * Format: date
             * @description last day for the checks
             */
            checkBy: string;
            /**
             * Format: date
             * @description last day for the results
             */
            publishBy: string;
        };
        /** @description A plan */
        SamplingPlanView: {
            /**
             * Format: int64
             * @description what is acted on, as the ETag has it
             */
            version: number;
            /** @description what is planned */
            plan: components["schemas"]["SamplingPlanSummary"];
            /** @description name of whoever drafted it */
            draftedBy: string;
            /**
             * Format: date-time
             * @description when both seeds were promised
             */
            draftedAt: string;
            /** @description name of whoever told the seeds; absent before */
            toldBy?: string;
            /**
             * Format: date-time
             * @description when it was published or given up; absent before
             */
            endedAt?: string;
            /** @description why it was given up; absent otherwise */
            words?: string;
            /**
             * Format: int32
             * @description how many cases may be drawn; absent before the list is closed
             */
            listedCases?: number;
            /** @description cases that have more tickets than one, and why */
            weighed: components["schemas"]["WeighedCase"][];
            /** @description the draw of cases */
            cases: components["schemas"]["DrawView"];
            /** @description the draw of inspectors */
            inspectors: components["schemas"]["DrawView"];
            /** @description the checks of the drawn cases */
            reviews: components["schemas"]["CaseReviewSummary"][];
            /** @description what the reader may do with it now */
            allowedActions: components["schemas"]["PlanAction"][];
        };
        /** @description Words of an act */
        SamplingWords: {
            /** @description why it is done */
            words: string;
        };
        /** @description One step of a draw */
        Seat: {
            /** @description Name of the field */
            field: string;
            /** @description Who was drawn */
            code: string;
            /** @description Code of the one he was drawn in place of; empty when drawn at first */
            inPlaceOf: string;
        };
        /** @description An inspector who was drawn */
        SeatedInspector: {
            /** @description of the register, by which he stands in the draw */
            code: string;
            /** @description as others read it */
            name: string;
            /** @description code of the office he serves */
            office: string;
            /** @description its name */
            officeName: string;
        };
        /**
         * @description How far the upper platform knows a record, in one word
         * @enum {string}
         */
        SendingWord: "WAITING" | "CONFIRMED" | "PARKED";
        /**
         * @description Where an act of service took place
         * @enum {string}
         */
        ServiceChannel: "ONLINE" | "WINDOW";
        /** @description How the notice came to the party */
        ServiceForm: {
            /**
             * Format: date
             * @description day it came; the days for the statement are counted from the next
             */
            servedOn: string;
            /** @description by hand, by post, in the portal with consent … */
            how: string;
            /** @description of the notice */
            paperNumber: string;
        };
        /**
         * @description How much a question of a checklist weighs when it is not met
         * @enum {string}
         */
        Severity: "GRAVE" | "ORDINARY" | "HINT";
        /** @description So many of so many */
        ShareView: {
            /**
             * Format: int64
             * @description so many
             */
            part: number;
            /**
             * Format: int64
             * @description of so many
             */
            of: number;
            /**
             * Format: double
             * @description lower end of the interval that holds 95 of 100 (Wilson), 0 to 1, to three decimals
             */
            low: number;
            /**
             * Format: double
             * @description upper end
             */
            high: number;
        };
        /** @description Two shares beside one another */
        SharesBeside: {
            /** @description what they say of the office */
            drift: components["schemas"]["Drift"];
            /** @description the office's */
            own: components["schemas"]["ShareView"];
            /** @description that of all the others together */
            elsewhere: components["schemas"]["ShareView"];
        };
        /** @description Days on which an entry stands */
        SpanView: {
            /**
             * Format: date
             * @description the first
             */
            from: string;
            /**
             * Format: date
             * @description the last; absent while no end is set
             */
            until?: string;
        };
        /** @description How many drawn cases of an office did not meet a question */
        SpotCheckFinding: {
            /** @description code of the office that decided them */
            office: string;
            /** @description its name */
            officeName: string;
            /** @description what they did not meet */
            question: components["schemas"]["CheckQuestion"];
            /**
             * Format: int32
             * @description how many
             */
            cases: number;
        };
        /** @description A page of the public list */
        SpotCheckPage: {
            /** @description The lines of this page */
            items: components["schemas"]["SpotCheckSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A spot check in the public list */
        SpotCheckSummary: {
            /** @description its number */
            planNumber: string;
            /** @description its year and batch */
            title: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["CheckKind"];
            /** @description the kind in words */
            kindName: components["schemas"]["Text"];
            /** @description How it stands */
            status: components["schemas"]["PlanStatus"];
            /**
             * Format: date
             * @description first day a case of the list may have ended
             */
            from: string;
            /**
             * Format: date
             * @description last one
             */
            until: string;
            /**
             * Format: date
             * @description last day for the results
             */
            publishBy: string;
            /**
             * Format: date-time
             * @description when they were published; absent before
             */
            publishedAt?: string;
            /**
             * Format: int32
             * @description how many cases were drawn; absent before it is published
             */
            drawn?: number;
            /**
             * Format: int32
             * @description from how many; absent before it is published
             */
            listed?: number;
        };
        /** @description A spot check as everybody may see it */
        SpotCheckView: {
            /** @description what was planned */
            check: components["schemas"]["SpotCheckSummary"];
            /** @description the draw of cases: promise and digest of the list at once, list, seed and what was drawn once it is published */
            cases: components["schemas"]["DrawView"];
            /** @description the draw of inspectors, likewise */
            inspectors: components["schemas"]["DrawView"];
            /** @description who checked; empty before it is published */
            checkedBy: components["schemas"]["SeatedInspector"][];
            /** @description what was not met, by office; empty before it is published */
            findings: components["schemas"]["SpotCheckFinding"][];
        };
        /** @description A page of a published list */
        StandingPage: {
            /** @description The lines of this page */
            items: components["schemas"]["StandingView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description Who stands in a published list */
        StandingView: {
            /** @description Of which kind it is */
            kind: components["schemas"]["CreditKind"];
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name of the enterprise */
            partyName: string;
            /** @description why */
            ground: components["schemas"]["GroundView"];
            /** @description Number of the decision */
            decisionNumber: string;
            /** @description Name of the office */
            officeName: string;
            /**
             * Format: date
             * @description first day
             */
            since: string;
            /**
             * Format: date
             * @description last day; absent where it has no end
             */
            until?: string;
        };
        /**
         * @description A step of a case that may be given alone; the codes stand in the lines of the register
         * @enum {string}
         */
        Step: "ACCEPTANCE" | "SITE_CHECK" | "EXAMINATION" | "DECISION";
        /** @description A stretch of the feed */
        Stretch: {
            /** @description The lines of this page */
            items: components["schemas"]["EventEnvelope"][];
            /**
             * Format: int64
             * @description where to ask on from; the place asked from when nothing has come since
             */
            next: number;
        };
        /** @description Words the public sees, in both languages */
        Text: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        /** @description One event of a case */
        TimelineEntry: {
            /**
             * Format: date-time
             * @description when it happened
             */
            at: string;
            /** @description of the event, as it was told */
            type: string;
            /** @description on which side somebody acted; absent in events told before this was */
            side?: components["schemas"]["Kind"];
            /** @description who acted, as his stable identity; for officers */
            person?: string;
            /** @description the part he took by it, in the words of the service; for officers */
            part?: string;
            /** @description code of the office that had the case */
            office?: string;
            /** @description its name */
            officeName?: string;
            /** @description on which footing the office acted */
            actingMode?: components["schemas"]["AuthorityMode"];
            /** @description stage inside the office after it; for officers */
            status?: string;
            /** @description what the public was told after it */
            publicStatus?: string;
            /**
             * Format: date
             * @description last day of the clock before it
             */
            dueBefore?: string;
            /**
             * Format: date
             * @description last day of the clock after it
             */
            dueAfter?: string;
        };
        /**
         * @description What an inspector says to a question
         * @enum {string}
         */
        Verdict: "MET" | "NOT_MET" | "NOT_APPLICABLE";
        /**
         * @description Which of them by what is still to be done
         * @enum {string}
         */
        View: "OPEN" | "LATE" | "ENDED" | "ALL";
        /** @description Which act, and what is said of it */
        Wanted: {
            /** @description Name of the field */
            field: string;
            /**
             * Format: int32
             * @description Seats
             */
            number: number;
        };
        /** @description A case of more than one ticket */
        WeighedCase: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description why */
            reasons: components["schemas"]["WeightReason"][];
        };
        /**
         * @description Why a case has more than one ticket in a draw
         * @enum {string}
         */
        WeightReason: "DRIFT" | "LATE";
        /** @description What somebody wants there */
        WishesForm: {
            /** @description in which language */
            language: components["schemas"]["Language"];
            /** @description whether also what is urgent waits for the end of the quiet hours */
            quietAlways: boolean;
            /** @description kinds that are not wanted there */
            switchedOff: components["schemas"]["MessageKind"][];
        };
        /** @description A record is to be taken down */
        WithdrawalForm: {
            /** @description whether what it says is right: then a second person judges */
            wasRight: boolean;
            /** @description why, in words */
            reason: string;
        };
        /** @description Words of the data in both languages */
        Wording: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        /** @description One place of a request that is at fault */
        Violation: {
            /** @description The place as a person writes it; empty for the whole body */
            field: string;
            /** @description JSON Pointer (RFC 6901) into the body, or into the parameters by name */
            pointer: string;
            /** @description What is wrong, stable: contracts/problems/violations.yaml */
            code: string;
            /** @description The same in words, in the reader's language */
            message: string;
            /**
             * @description Where in the request
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
        };
        /** @description Why a request was not carried out (RFC 9457) */
        Problem: {
            /** @description Stable code to program against; all of them are in contracts/problems */
            code: string;
            /** @description What it is this time, in the reader's language; absent where there is no more to say */
            detail?: string;
            /** @description The address that was asked, as it was asked */
            instance: string;
            /** @description The request goes by it in every log */
            requestId: string;
            /** @description The kind of problem in the reader's language */
            title: string;
            /** @description URI of the kind of problem: urn:onenet:problem: and the code in small letters */
            type: string;
            /** @description The HTTP status */
            status: number;
            /** @description The places at fault; absent where none is */
            violations?: components["schemas"]["Violation"][];
        };
    };
    responses: {
        /** @description What If-None-Match names is still so; no body */
        NotChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description - `UNAUTHENTICATED`: No token, or an expired or foreign one. */
        NotSignedIn: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `NOT_ACCEPTABLE`: The Accept header names no format this resource has. */
        NoSuchFormat: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `RATE_LIMITED`: The caller is over its allowance; Retry-After says when to return. */
        TooMany: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem of contracts/problems */
        Other: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The request goes by it in every log; name it when asking for help */
        "X-Request-Id": string;
        /** @description Version of what was answered; for If-Match of the next act, and for If-None-Match */
        ETag: string;
        /** @description Where what was made can be read */
        Location: string;
        /** @description Seconds to wait before asking again */
        "Retry-After": number;
        /** @description true: nothing was done; the same key, or the same draft, was answered before. Absent otherwise */
        "Idempotent-Replayed": "true";
        /** @description What the caller has left (draft-ietf-httpapi-ratelimit-headers): r requests, all of them again in t seconds: "default";r=99;t=1 */
        RateLimit: string;
        /** @description What a caller may do (draft-ietf-httpapi-ratelimit-headers): q requests in w seconds: "default";q=100;w=2 */
        "RateLimit-Policy": string;
        /** @description What else of the request decides the answer */
        Vary: string;
        /** @description How long the answer may be kept, and by whom */
        "Cache-Control": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    countBoard: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "office": "441500",
                     *         "officeName": "汕尾市应急管理局",
                     *         "open": 0,
                     *         "normal": 0,
                     *         "warning": 0,
                     *         "overdue": 0,
                     *         "paused": 0,
                     *         "waiting": 0
                     *       },
                     *       {
                     *         "office": "441502",
                     *         "officeName": "汕尾市城区应急管理局",
                     *         "open": 0,
                     *         "normal": 0,
                     *         "warning": 0,
                     *         "overdue": 0,
                     *         "paused": 0,
                     *         "waiting": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OfficeCount"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCaseReviews: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Where they stand */
                status?: components["schemas"]["ReviewStatus"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readCaseReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "review": {
                     *         "id": "fa9d6cda-7478-4a9e-a6db-f9063a7ecd32",
                     *         "planNumber": "CC-441500-2026-000026-Z",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "caseNumber": "YA-441581-2026-000122-U",
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "FILED",
                     *         "endedOn": "2026-11-09",
                     *         "checkBy": "2026-11-20",
                     *         "status": "DRAWN",
                     *         "inspectors": [
                     *           {
                     *             "code": "JC-441500-2026-000024-M",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           },
                     *           {
                     *             "code": "JC-441500-2026-000025-K",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "id": "ACCEPTANCE",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条",
                     *           "words": {
                     *             "zh": "是否在五个工作日内作出受理或不予受理决定，并出具加盖印章、注明日期的书面凭证",
                     *             "en": "Was acceptance or refusal of acceptance decided within five working days, on a sealed and dated paper"
                     *           }
                     *         },
                     *         {
                     *           "id": "CORRECTION",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条第一款第四项",
                     *           "words": {
                     *             "zh": "补正通知是否一次告知全部需要补正的内容",
                     *             "en": "Did one notice say everything that had to be corrected"
                     *           }
                     *         }
                     *       ],
                     *       "answers": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such check for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    answerChecklist: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         {
                 *           "question": "ACCEPTANCE",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "CORRECTION",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "MATERIALS",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "SITE",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "SEPARATION",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "LEGAL_REVIEW",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "IN_TIME",
                 *           "verdict": "MET"
                 *         },
                 *         {
                 *           "question": "REASONS",
                 *           "words": "未告知救济途径",
                 *           "verdict": "NOT_MET"
                 *         },
                 *         {
                 *           "question": "FILE_WHOLE",
                 *           "verdict": "MET"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnswersForm"];
            };
        };
        responses: {
            /** @description The check, waiting for the other inspector */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "review": {
                     *         "id": "f39f8bf1-2f92-409d-b798-5e3876776bad",
                     *         "planNumber": "CC-441500-2026-000027-X",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "caseNumber": "YA-441581-2026-000126-M",
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "FILED",
                     *         "endedOn": "2026-11-09",
                     *         "checkBy": "2026-11-20",
                     *         "status": "WRITTEN",
                     *         "inspectors": [
                     *           {
                     *             "code": "JC-441500-2026-000024-M",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           },
                     *           {
                     *             "code": "JC-441500-2026-000025-K",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "id": "ACCEPTANCE",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条",
                     *           "words": {
                     *             "zh": "是否在五个工作日内作出受理或不予受理决定，并出具加盖印章、注明日期的书面凭证",
                     *             "en": "Was acceptance or refusal of acceptance decided within five working days, on a sealed and dated paper"
                     *           }
                     *         },
                     *         {
                     *           "id": "CORRECTION",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条第一款第四项",
                     *           "words": {
                     *             "zh": "补正通知是否一次告知全部需要补正的内容",
                     *             "en": "Did one notice say everything that had to be corrected"
                     *           }
                     *         }
                     *       ],
                     *       "answers": [
                     *         {
                     *           "question": "ACCEPTANCE",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         },
                     *         {
                     *           "question": "CORRECTION",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         }
                     *       ],
                     *       "writtenBy": "checker-1",
                     *       "writtenAt": "2026-11-16T02:00:06.287209Z",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The rules of spot checks do not allow it
             *
             *     - `CHECKLIST_INCOMPLETE`: A question of the checklist is left out, answered twice or not on it, or an answer other than met has no words.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    confirmChecklist: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check, closed, or waiting for an order to correct what was found */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "review": {
                     *         "id": "f39f8bf1-2f92-409d-b798-5e3876776bad",
                     *         "planNumber": "CC-441500-2026-000027-X",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "caseNumber": "YA-441581-2026-000126-M",
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "FILED",
                     *         "endedOn": "2026-11-09",
                     *         "checkBy": "2026-11-20",
                     *         "status": "FOUND",
                     *         "inspectors": [
                     *           {
                     *             "code": "JC-441500-2026-000024-M",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           },
                     *           {
                     *             "code": "JC-441500-2026-000025-K",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "id": "ACCEPTANCE",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条",
                     *           "words": {
                     *             "zh": "是否在五个工作日内作出受理或不予受理决定，并出具加盖印章、注明日期的书面凭证",
                     *             "en": "Was acceptance or refusal of acceptance decided within five working days, on a sealed and dated paper"
                     *           }
                     *         },
                     *         {
                     *           "id": "CORRECTION",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条第一款第四项",
                     *           "words": {
                     *             "zh": "补正通知是否一次告知全部需要补正的内容",
                     *             "en": "Did one notice say everything that had to be corrected"
                     *           }
                     *         }
                     *       ],
                     *       "answers": [
                     *         {
                     *           "question": "ACCEPTANCE",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         },
                     *         {
                     *           "question": "CORRECTION",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         }
                     *       ],
                     *       "writtenBy": "checker-1",
                     *       "writtenAt": "2026-11-16T02:00:06.287209Z",
                     *       "confirmedBy": "checker-2",
                     *       "confirmedAt": "2026-11-16T02:00:06.965613Z",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    orderCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answerInDays": 3
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionOrderForm"];
            };
        };
        responses: {
            /** @description The check, with its order */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "review": {
                     *         "id": "d27a7414-6801-4238-a938-dc3778252ee3",
                     *         "planNumber": "CC-441500-2026-000088-5",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "caseNumber": "YA-441581-2026-000291-X",
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "FILED",
                     *         "endedOn": "2026-11-09",
                     *         "checkBy": "2026-11-20",
                     *         "status": "ORDERED",
                     *         "inspectors": [
                     *           {
                     *             "code": "JC-441500-2026-000086-T",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           },
                     *           {
                     *             "code": "JC-441500-2026-000087-R",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           }
                     *         ],
                     *         "orderNumber": "DB-441500-2026-000089-Y"
                     *       },
                     *       "checklist": [
                     *         {
                     *           "id": "ACCEPTANCE",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条",
                     *           "words": {
                     *             "zh": "是否在五个工作日内作出受理或不予受理决定，并出具加盖印章、注明日期的书面凭证",
                     *             "en": "Was acceptance or refusal of acceptance decided within five working days, on a sealed and dated paper"
                     *           }
                     *         },
                     *         {
                     *           "id": "CORRECTION",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条第一款第四项",
                     *           "words": {
                     *             "zh": "补正通知是否一次告知全部需要补正的内容",
                     *             "en": "Did one notice say everything that had to be corrected"
                     *           }
                     *         }
                     *       ],
                     *       "answers": [
                     *         {
                     *           "question": "ACCEPTANCE",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         },
                     *         {
                     *           "question": "CORRECTION",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         }
                     *       ],
                     *       "writtenBy": "checker-1",
                     *       "writtenAt": "2026-11-16T02:00:04.873216Z",
                     *       "confirmedBy": "checker-2",
                     *       "confirmedAt": "2026-11-16T02:00:05.431981Z",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    referChecklistBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "与案卷不符"
                 *     }
                 */
                "application/json": components["schemas"]["SamplingWords"];
            };
        };
        responses: {
            /** @description The check, to be answered once more */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "review": {
                     *         "id": "10de0153-a88e-46b8-ba58-e2b2726b7efa",
                     *         "planNumber": "CC-441500-2026-000092-D",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "caseNumber": "YA-441581-2026-000294-R",
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441581",
                     *         "officeName": "陆丰市应急管理局",
                     *         "outcome": "FILED",
                     *         "endedOn": "2026-11-09",
                     *         "checkBy": "2026-11-20",
                     *         "status": "DRAWN",
                     *         "inspectors": [
                     *           {
                     *             "code": "JC-441500-2026-000090-2",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           },
                     *           {
                     *             "code": "JC-441500-2026-000091-Z",
                     *             "name": "示例检查员",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "id": "ACCEPTANCE",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条",
                     *           "words": {
                     *             "zh": "是否在五个工作日内作出受理或不予受理决定，并出具加盖印章、注明日期的书面凭证",
                     *             "en": "Was acceptance or refusal of acceptance decided within five working days, on a sealed and dated paper"
                     *           }
                     *         },
                     *         {
                     *           "id": "CORRECTION",
                     *           "severity": "ORDINARY",
                     *           "clause": "许可法第三十二条第一款第四项",
                     *           "words": {
                     *             "zh": "补正通知是否一次告知全部需要补正的内容",
                     *             "en": "Did one notice say everything that had to be corrected"
                     *           }
                     *         }
                     *       ],
                     *       "answers": [
                     *         {
                     *           "question": "ACCEPTANCE",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         },
                     *         {
                     *           "question": "CORRECTION",
                     *           "verdict": "MET",
                     *           "words": ""
                     *         }
                     *       ],
                     *       "writtenBy": "checker-1",
                     *       "writtenAt": "2026-11-16T02:00:05.373380Z",
                     *       "referredBack": "与案卷不符",
                     *       "allowedActions": [
                     *         "WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReviewView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    searchBoard: {
        parameters: {
            query?: {
                /** @description On which footing the office acts */
                actingMode?: components["schemas"]["AuthorityMode"];
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Only cases whose clock runs out before this day */
                dueBefore?: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the county or city office that handles the case; for those who see more than one */
                office?: string;
                /** @description Most urgent first, or what was told of last first */
                order?: unknown & components["schemas"]["Order"];
                /** @description What the public is told, in the words of the service */
                publicStatus?: string;
                /** @description Part of a case number or of a credit code */
                q?: string;
                /** @description Which service has the case */
                service?: components["schemas"]["CaseService"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "caseNumber": "YA-441521-2026-000118-U",
                     *           "service": "PLAN_FILING",
                     *           "itemCode": "44015000700001",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "actingMode": "OWN",
                     *           "status": "SUBMITTED",
                     *           "publicStatus": "SUBMITTED",
                     *           "light": "OVERDUE",
                     *           "dueOn": "2026-11-13",
                     *           "daysLeft": -1,
                     *           "provisional": false,
                     *           "openedAt": "2026-11-09T02:00:00.000000Z",
                     *           "changedAt": "2026-11-09T02:00:00.000000Z"
                     *         },
                     *         {
                     *           "caseNumber": "YA-441521-2026-000119-S",
                     *           "service": "PLAN_FILING",
                     *           "itemCode": "44015000700001",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "actingMode": "OWN",
                     *           "status": "SUBMITTED",
                     *           "publicStatus": "SUBMITTED",
                     *           "light": "WARNING",
                     *           "dueOn": "2026-11-17",
                     *           "daysLeft": 1,
                     *           "provisional": false,
                     *           "openedAt": "2026-11-09T02:00:00.000000Z",
                     *           "changedAt": "2026-11-09T02:00:00.000000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readBoardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseNumber": "YA-441521-2026-000121-3",
                     *       "service": "PLAN_FILING",
                     *       "itemCode": "44015000700001",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "actingMode": "OWN",
                     *       "status": "SUBMITTED",
                     *       "publicStatus": "SUBMITTED",
                     *       "light": "WARNING",
                     *       "dueOn": "2026-11-20",
                     *       "daysLeft": 1,
                     *       "provisional": false,
                     *       "openedAt": "2026-11-09T02:00:00.000000Z",
                     *       "changedAt": "2026-11-09T02:00:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["BoardCase"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such case for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    forecastCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseNumber": "YA-441521-2026-000146-M",
                     *       "daysSoFar": 0,
                     *       "running": false,
                     *       "from": "2026-11-26",
                     *       "likely": "2026-11-26",
                     *       "until": "2026-11-26",
                     *       "daysAtLeast": 8,
                     *       "daysAtMost": 8,
                     *       "learntFrom": 45,
                     *       "ofOffice": false,
                     *       "recordHeld": 15,
                     *       "recordOf": 15
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such case for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listRatableActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acts of service in the order in which they happened */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "eventId": "3f9bf669-d87a-3034-af8f-5a62f0e99e42",
                     *         "type": "planfiling.filing-submitted.v1",
                     *         "channel": "WINDOW",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "at": "2026-11-02T02:00:00.000000Z",
                     *         "dimensions": [
                     *           "EFFICIENCY",
                     *           "LEVEL"
                     *         ]
                     *       },
                     *       {
                     *         "eventId": "e769879f-2985-3ad8-9e5f-488b312e2236",
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "at": "2026-11-03T02:00:00.000000Z",
                     *         "dimensions": [
                     *           "EFFICIENCY",
                     *           "GUIDE"
                     *         ],
                     *         "rating": {
                     *           "grade": "DISSATISFIED",
                     *           "marks": [
                     *             {
                     *               "dimension": "GUIDE",
                     *               "grade": "SATISFIED"
                     *             }
                     *           ],
                     *           "words": "指南没有写明需要的材料。",
                     *           "anonymous": false,
                     *           "ratedAt": "2026-11-16T02:00:00.180621Z",
                     *           "state": "ANSWERED",
                     *           "answerDueOn": "2026-11-30",
                     *           "answer": "已更新指南，感谢指出。"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RatableAct"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such case for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events; as a table where Accept asks for text/csv (UTF-8 with a mark, so that office programs read it) */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "at": "2026-11-09T02:00:00.000000Z",
                     *         "type": "planfiling.some-fact.v1",
                     *         "side": "OFFICER",
                     *         "person": "id-of-haifeng-intake",
                     *         "part": "INTAKE",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "actingMode": "OWN",
                     *         "status": "SUBMITTED",
                     *         "publicStatus": "SUBMITTED",
                     *         "dueAfter": "2026-11-20"
                     *       },
                     *       {
                     *         "at": "2026-11-10T02:00:00.000000Z",
                     *         "type": "planfiling.some-fact.v1",
                     *         "side": "OFFICER",
                     *         "person": "id-of-haifeng-examiner",
                     *         "part": "INTAKE",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "actingMode": "OWN",
                     *         "status": "SUBMITTED",
                     *         "publicStatus": "SUBMITTED",
                     *         "dueBefore": "2026-11-20"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TimelineEntry"][];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such case for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ad884ae1-3d42-4fb5-8ccd-f561d7b4788c",
                     *           "version": 1,
                     *           "channel": "SMS",
                     *           "masked": "138****8000",
                     *           "status": "UNCONFIRMED",
                     *           "language": "ZH",
                     *           "quietAlways": false,
                     *           "switchedOff": [],
                     *           "allowedActions": [
                     *             "SEND_CODE",
                     *             "CONFIRM"
                     *           ]
                     *         }
                     *       ],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "SMS",
                 *       "address": "13800138000",
                 *       "language": "ZH"
                 *     }
                 */
                "application/json": components["schemas"]["ContactForm"];
            };
        };
        responses: {
            /** @description The reader's contacts */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "1423159f-5eaa-4391-bec2-6415367f7cac",
                     *           "version": 1,
                     *           "channel": "SMS",
                     *           "masked": "138****8000",
                     *           "status": "UNCONFIRMED",
                     *           "language": "ZH",
                     *           "quietAlways": false,
                     *           "switchedOff": [],
                     *           "allowedActions": [
                     *             "SEND_CODE",
                     *             "CONFIRM"
                     *           ]
                     *         }
                     *       ],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The code could not be sent; another may be asked for
             *
             *     - `CONTACT_CODE_NOT_SENT`: The mail server or the SMS provider did not take the message with the confirmation code.
             */
            424: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too many codes within an hour
             *
             *     - `CONTACT_CODES_TOO_MANY`: A person asks for more confirmation codes within an hour than contracts/oversight/notifications.yaml allows, or so many went to one address.
             *     - `RATE_LIMITED`: The caller is over its allowance; Retry-After says when to return.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Other"];
        };
    };
    sendContactCode: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reader's contacts */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "663d32b0-04e3-432e-891a-0c3ce20f05a7",
                     *           "version": 7,
                     *           "channel": "SMS",
                     *           "masked": "138****8000",
                     *           "status": "UNCONFIRMED",
                     *           "language": "ZH",
                     *           "quietAlways": false,
                     *           "switchedOff": [],
                     *           "allowedActions": [
                     *             "SEND_CODE",
                     *             "CONFIRM"
                     *           ]
                     *         }
                     *       ],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such contact of this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The contact was changed meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code could not be sent */
            424: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too many codes within an hour
             *
             *     - `RATE_LIMITED`: The caller is over its allowance; Retry-After says when to return.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Other"];
        };
    };
    confirmContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "246810"
                 *     }
                 */
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description The reader's contacts */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ad884ae1-3d42-4fb5-8ccd-f561d7b4788c",
                     *           "version": 2,
                     *           "channel": "SMS",
                     *           "masked": "138****8000",
                     *           "status": "CONFIRMED",
                     *           "language": "ZH",
                     *           "quietAlways": false,
                     *           "switchedOff": [],
                     *           "allowedActions": [
                     *             "CHANGE",
                     *             "REMOVE"
                     *           ]
                     *         }
                     *       ],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such contact of this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The contact was changed meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Another code was sent, or it holds no more
             *
             *     - `CONTACT_CODE_EXPIRED`: A contact is confirmed after its code has run out, or after too many wrong ones.
             *     - `CONTACT_CODE_WRONG`: A contact is confirmed with another code than was sent; wrong codes are counted.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    removeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reader's contacts */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such contact of this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The contact was changed meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quietAlways": false,
                 *       "switchedOff": [],
                 *       "language": "EN"
                 *     }
                 */
                "application/json": components["schemas"]["WishesForm"];
            };
        };
        responses: {
            /** @description The reader's contacts */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5f5c7acf-8636-421c-be93-99db48d55051",
                     *           "version": 3,
                     *           "channel": "MAIL",
                     *           "masked": "j***@example.com",
                     *           "status": "CONFIRMED",
                     *           "language": "EN",
                     *           "quietAlways": false,
                     *           "switchedOff": [],
                     *           "allowedActions": [
                     *             "CHANGE",
                     *             "REMOVE"
                     *           ]
                     *         }
                     *       ],
                     *       "quietFrom": "22:00",
                     *       "quietUntil": "08:00",
                     *       "codeMinutes": 15,
                     *       "seenWithinDays": 180,
                     *       "switchable": [
                     *         "PROGRESS",
                     *         "REMINDER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such contact of this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description It is not confirmed yet
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The contact was changed meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Such messages cannot be switched off
             *
             *     - `KIND_NOT_SWITCHABLE`: A person wants no lawful notices at a contact; he may remove the contact, and the inbox gets them all the same.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCreditEffects: {
        parameters: {
            query: {
                /** @description Credit code of the enterprise */
                uscc: string;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "effect": {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "listName": {
                     *           "zh": "安全生产严重失信主体名单",
                     *           "en": "List of serious bad credit in work safety"
                     *         },
                     *         "listingNumber": "XY-441521-2026-000005-M",
                     *         "decisionNumber": "列〔2026〕1号",
                     *         "since": "2026-11-16",
                     *         "until": "2029-11-15"
                     *       },
                     *       {
                     *         "effect": {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         },
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "listName": {
                     *           "zh": "安全生产严重失信主体名单",
                     *           "en": "List of serious bad credit in work safety"
                     *         },
                     *         "listingNumber": "XY-441521-2026-000005-M",
                     *         "decisionNumber": "列〔2026〕1号",
                     *         "since": "2026-11-16",
                     *         "until": "2029-11-15"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FollowingView"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCreditKinds: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "name": {
                     *           "zh": "安全生产严重失信主体名单",
                     *           "en": "List of serious bad credit in work safety"
                     *         },
                     *         "basis": "应急管理部令第11号",
                     *         "termYears": 3,
                     *         "removalAfter": 12,
                     *         "statementWithin": 5,
                     *         "published": true,
                     *         "proposable": true,
                     *         "grounds": [
                     *           {
                     *             "code": "MAJOR_ACCIDENT",
                     *             "article": "应急管理部令第11号第六条",
                     *             "name": {
                     *               "zh": "发生特别重大、重大生产安全事故，或者经调查认定负有责任",
                     *               "en": "A particularly serious or major accident, or responsibility found for one"
                     *             }
                     *           },
                     *           {
                     *             "code": "REPEATED_ACCIDENTS",
                     *             "article": "应急管理部令第11号第六条",
                     *             "name": {
                     *               "zh": "十二个月内累计发生两起以上较大生产安全事故",
                     *               "en": "Two or more considerable accidents within twelve months"
                     *             }
                     *           }
                     *         ],
                     *         "effects": [
                     *           {
                     *             "effect": "COMMITMENT_BARRED",
                     *             "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *             "words": {
                     *               "zh": "不适用告知承诺，证明材料按规定提交",
                     *               "en": "No commitment instead of a proof; proofs are handed in"
                     *             }
                     *           },
                     *           {
                     *             "effect": "DENSER_INSPECTION",
                     *             "basis": "应急管理部令第11号",
                     *             "words": {
                     *               "zh": "加大抽查检查频次",
                     *               "en": "Drawn more often for spot checks"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "kind": "RED_LIST",
                     *         "name": {
                     *           "zh": "守信红名单",
                     *           "en": "Red list of good credit"
                     *         },
                     *         "basis": "国发〔2016〕33号（红名单期限与条件：示例，待核）",
                     *         "termYears": 2,
                     *         "removalAfter": 0,
                     *         "statementWithin": 5,
                     *         "published": true,
                     *         "proposable": true,
                     *         "grounds": [
                     *           {
                     *             "code": "LONG_GOOD_RECORD",
                     *             "article": "国发〔2016〕33号",
                     *             "name": {
                     *               "zh": "连续三年无行政处罚、无承诺失信、无生产安全事故（示例，待核）",
                     *               "en": "Three years without penalty, false commitment or accident (example, to be verified)"
                     *             }
                     *           },
                     *           {
                     *             "code": "COMMENDED",
                     *             "article": "国发〔2016〕33号",
                     *             "name": {
                     *               "zh": "受市级以上安全生产表彰（示例，待核）",
                     *               "en": "Commended for work safety by the city or above (example, to be verified)"
                     *             }
                     *           }
                     *         ],
                     *         "effects": [
                     *           {
                     *             "effect": "GREEN_CHANNEL",
                     *             "basis": "国发〔2016〕33号",
                     *             "words": {
                     *               "zh": "绿色通道：优先办理，材料与安全条件要求不变",
                     *               "en": "Green channel: taken first; materials and conditions of safety stay the same"
                     *             }
                     *           },
                     *           {
                     *             "effect": "FEWER_CHECKS",
                     *             "basis": "国发〔2016〕33号",
                     *             "words": {
                     *               "zh": "适当减少抽查频次",
                     *               "en": "Drawn less often for spot checks"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CreditKindView"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCreditListings: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Which list */
                kind?: components["schemas"]["CreditKind"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office; for those who see more than one */
                office?: string;
                /** @description Where they stand */
                status?: components["schemas"]["ListingStatus"];
                /** @description Credit code of the enterprise */
                uscc?: string;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    proposeCreditListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partyName": "示例化工（海丰）有限公司",
                 *       "uscc": "91441521MA4XAB1211",
                 *       "ground": "ACCIDENT_CONCEALED",
                 *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                 *       "facts": "瞒报事故一起（示例）。",
                 *       "kind": "SERIOUS_BAD_LIST"
                 *     }
                 */
                "application/json": components["schemas"]["ListingForm"];
            };
        };
        responses: {
            /** @description The proposal; ETag for the next act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000001-U",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "PROPOSED",
                     *         "openedAt": "2026-11-16T02:00:18.188807Z"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:18.188807Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "NOTIFY",
                     *         "DROP"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_IDENTIFIER`: A credit code, division code, certificate identifier or case number fails its own checks.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `CREDIT_OPEN`: A second entry is proposed in the same list for an enterprise.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CREDIT_BY_DECISION_ONLY`: An entry is proposed in a list whose entries follow from a decision made elsewhere, such as a commitment decided to be false.
             *     - `CREDIT_GROUND_UNKNOWN`: An entry is proposed for a ground contracts/oversight/credit.yaml does not have for the list that day.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readCreditListing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000001-U",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "PROPOSED",
                     *         "openedAt": "2026-11-16T02:00:18.188807Z"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:18.188807Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    annulCreditListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisionNumber": "复议〔2026〕1号",
                 *       "reasons": "复议撤销（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeForm"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 4,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000003-Q",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "ANNULLED",
                     *         "openedAt": "2026-11-16T02:00:00.181210Z",
                     *         "statementDueOn": "2026-11-23",
                     *         "listedOn": "2026-11-16",
                     *         "endsOn": "2029-11-15"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "decisionNumber": "列〔2026〕1号",
                     *       "removableFrom": "2027-11-16",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.181210Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.274959Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    decideCreditListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "事实清楚（示例）",
                 *       "decisionNumber": "列〔2026〕1号",
                 *       "decided": true
                 *     }
                 */
                "application/json": components["schemas"]["RulingForm"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000005-M",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "LISTED",
                     *         "openedAt": "2026-11-16T02:00:00.150926Z",
                     *         "statementDueOn": "2026-11-23",
                     *         "listedOn": "2026-11-16",
                     *         "endsOn": "2029-11-15"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "decisionNumber": "列〔2026〕1号",
                     *       "removableFrom": "2027-11-16",
                     *       "stands": [
                     *         {
                     *           "from": "2026-11-16",
                     *           "until": "2029-11-15"
                     *         }
                     *       ],
                     *       "standing": true,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.150926Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.672103Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "ANNUL"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `CREDIT_NOT_HEARD`: An entry would be decided before the party stated its case or the last day for it went by.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    notifyCreditParty: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paperNumber": "汕海应急告〔2026〕1号",
                 *       "servedOn": "2026-11-16",
                 *       "how": "当面送达（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceForm"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000001-U",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "NOTIFIED",
                     *         "openedAt": "2026-11-16T02:00:18.188807Z",
                     *         "statementDueOn": "2026-11-23"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:18.188807Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:18.588565Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "NOTE_STATEMENT",
                     *         "DROP"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    decideCreditRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "事实清楚（示例）",
                 *       "decisionNumber": "列〔2026〕1号",
                 *       "decided": true
                 *     }
                 */
                "application/json": components["schemas"]["RulingForm"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 5,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000007-I",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "REMOVED",
                     *         "openedAt": "2026-11-16T02:00:00.077331Z",
                     *         "statementDueOn": "2026-11-23",
                     *         "listedOn": "2026-11-16",
                     *         "endsOn": "2029-11-15"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "decisionNumber": "列〔2026〕1号",
                     *       "removableFrom": "2027-11-16",
                     *       "stands": [
                     *         {
                     *           "from": "2026-11-16",
                     *           "until": "2027-11-30"
                     *         }
                     *       ],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.077331Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.239083Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    askCreditRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "已履行处罚决定并消除影响。"
                 *     }
                 */
                "application/json": components["schemas"]["CreditWords"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 4,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000007-I",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "REMOVAL_ASKED",
                     *         "openedAt": "2026-11-16T02:00:00.077331Z",
                     *         "statementDueOn": "2026-11-23",
                     *         "listedOn": "2026-11-16",
                     *         "endsOn": "2029-11-15"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "decisionNumber": "列〔2026〕1号",
                     *       "removableFrom": "2027-11-16",
                     *       "stands": [
                     *         {
                     *           "from": "2026-11-16",
                     *           "until": "2029-11-15"
                     *         }
                     *       ],
                     *       "standing": true,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.077331Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.239083Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `CREDIT_TOO_EARLY`: Early removal is asked for before the months that the rules of the list set.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    restoreCreditListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisionNumber": "恢〔2028〕1号",
                 *       "reasons": "申请材料虚假（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeForm"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 6,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000007-I",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "LISTED",
                     *         "openedAt": "2026-11-16T02:00:00.077331Z",
                     *         "statementDueOn": "2026-11-23",
                     *         "listedOn": "2026-11-16",
                     *         "endsOn": "2029-11-15"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "decisionNumber": "列〔2026〕1号",
                     *       "removableFrom": "2027-11-16",
                     *       "stands": [
                     *         {
                     *           "from": "2026-11-16",
                     *           "until": "2027-11-30"
                     *         },
                     *         {
                     *           "from": "2028-02-01",
                     *           "until": "2029-11-15"
                     *         }
                     *       ],
                     *       "standing": true,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.077331Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.239083Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "ANNUL"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `CREDIT_OPEN`: A second entry is proposed in the same list for an enterprise.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    stateCreditCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "我司已按时报告（示例）。"
                 *     }
                 */
                "application/json": components["schemas"]["CreditWords"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000005-M",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "NOTIFIED",
                     *         "openedAt": "2026-11-16T02:00:00.150926Z",
                     *         "statementDueOn": "2026-11-23"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "servedOn": "2026-11-16",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.150926Z"
                     *         },
                     *         {
                     *           "action": "NOTIFY",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "当面送达（示例）",
                     *           "paperNumber": "汕海应急告〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.672103Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "STATE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    dropCreditListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the entry, as the list shows it */
                listingNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "处罚决定已变更（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["CreditWords"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "line": {
                     *         "listingNumber": "XY-441521-2026-000002-S",
                     *         "kind": "SERIOUS_BAD_LIST",
                     *         "uscc": "91441521MA4XAB1211",
                     *         "partyName": "示例化工（海丰）有限公司",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "status": "DROPPED",
                     *         "openedAt": "2026-11-16T02:00:00.022094Z"
                     *       },
                     *       "ground": {
                     *         "code": "ACCIDENT_CONCEALED",
                     *         "article": "应急管理部令第11号第六条",
                     *         "name": {
                     *           "zh": "瞒报、谎报生产安全事故",
                     *           "en": "An accident concealed or told falsely"
                     *         }
                     *       },
                     *       "facts": "瞒报事故一起（示例）。",
                     *       "penaltyNumber": "汕海应急罚〔2026〕1号",
                     *       "stands": [],
                     *       "standing": false,
                     *       "effects": [
                     *         {
                     *           "effect": "COMMITMENT_BARRED",
                     *           "basis": "应急管理部令第11号；国办发〔2020〕42号",
                     *           "words": {
                     *             "zh": "不适用告知承诺，证明材料按规定提交",
                     *             "en": "No commitment instead of a proof; proofs are handed in"
                     *           }
                     *         },
                     *         {
                     *           "effect": "DENSER_INSPECTION",
                     *           "basis": "应急管理部令第11号",
                     *           "words": {
                     *             "zh": "加大抽查检查频次",
                     *             "en": "Drawn more often for spot checks"
                     *           }
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "瞒报事故一起（示例）。",
                     *           "paperNumber": "汕海应急罚〔2026〕1号",
                     *           "at": "2026-11-16T02:00:00.022094Z"
                     *         },
                     *         {
                     *           "action": "DROP",
                     *           "by": "haifeng-examiner",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "处罚决定已变更（示例）",
                     *           "paperNumber": "",
                     *           "at": "2026-11-16T02:00:00.111275Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CreditListingView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status or the day does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the entry meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listStandingCredit: {
        parameters: {
            query: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Which list */
                kind: components["schemas"]["CreditKind"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Part of a name or of a credit code */
                q?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "SERIOUS_BAD_LIST",
                     *           "uscc": "91441521MA4XAB1211",
                     *           "partyName": "示例化工（海丰）有限公司",
                     *           "ground": {
                     *             "code": "ACCIDENT_CONCEALED",
                     *             "article": "应急管理部令第11号第六条",
                     *             "name": {
                     *               "zh": "瞒报、谎报生产安全事故",
                     *               "en": "An accident concealed or told falsely"
                     *             }
                     *           },
                     *           "decisionNumber": "列〔2026〕1号",
                     *           "officeName": "海丰县应急管理局",
                     *           "since": "2026-11-16",
                     *           "until": "2029-11-15"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StandingPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    compareOffices: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2025-11-17",
                     *       "until": "2026-11-16",
                     *       "atLeast": 20,
                     *       "lines": [
                     *         {
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "refusing": {
                     *             "drift": "HIGHER",
                     *             "own": {
                     *               "part": 15,
                     *               "of": 21,
                     *               "low": 0.5,
                     *               "high": 0.862
                     *             },
                     *             "elsewhere": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             }
                     *           },
                     *           "correcting": {
                     *             "drift": "ALIKE",
                     *             "own": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             },
                     *             "elsewhere": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             }
                     *           },
                     *           "medianDays": 0,
                     *           "medianElsewhere": 0
                     *         },
                     *         {
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "refusing": {
                     *             "drift": "LOWER",
                     *             "own": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             },
                     *             "elsewhere": {
                     *               "part": 15,
                     *               "of": 21,
                     *               "low": 0.5,
                     *               "high": 0.862
                     *             }
                     *           },
                     *           "correcting": {
                     *             "drift": "ALIKE",
                     *             "own": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             },
                     *             "elsewhere": {
                     *               "part": 0,
                     *               "of": 21,
                     *               "low": 0,
                     *               "high": 0.155
                     *             }
                     *           },
                     *           "medianDays": 0,
                     *           "medianElsewhere": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DriftView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    followEvents: {
        parameters: {
            query?: {
                /** @description The place to go on from: next of the answer before; nought for the beginning */
                after?: number;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "specversion": "1.0",
                     *           "id": "0411881e-6ff5-4200-a73b-ae34f8b18b02",
                     *           "source": "/services/oversight",
                     *           "type": "oversight.order-issued.v1",
                     *           "subject": "YA-441521-2026-000142-U",
                     *           "time": "2026-11-16T02:00:00.044753Z",
                     *           "datacontenttype": "application/json",
                     *           "sequence": "1",
                     *           "sequencetype": "Integer",
                     *           "data": {
                     *             "at": "2026-11-16T02:00:00.038791Z",
                     *             "ground": "OVERDUE",
                     *             "office": "441521",
                     *             "status": "ISSUED",
                     *             "progress": {
                     *               "by": {
                     *                 "id": "id-of-city-supervisor",
                     *                 "kind": "OFFICER",
                     *                 "part": null
                     *               },
                     *               "office": "441521",
                     *               "itemCode": "44015000700001",
                     *               "caseNumber": "YA-441521-2026-000142-U",
                     *               "holderUscc": "91441521MA4XAB1211",
                     *               "occurredAt": "2026-11-16T02:00:00.038791Z"
                     *             },
                     *             "caseNumber": "YA-441521-2026-000142-U",
                     *             "answerDueOn": "2026-11-23",
                     *             "orderNumber": "DB-441500-2026-000012-2"
                     *           }
                     *         }
                     *       ],
                     *       "next": 22
                     *     }
                     */
                    "application/json": components["schemas"]["Stretch"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Why the case is looked at */
                ground?: components["schemas"]["Ground"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office; for those who see more than one */
                office?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "b6d856c3-fc2e-47de-b60b-6268c568a056",
                     *           "caseNumber": "YA-441521-2026-000171-K",
                     *           "ground": "OVERDUE",
                     *           "onDay": "2026-11-18",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "foundAt": "2026-11-19T02:00:00.014921Z",
                     *           "stands": true
                     *         },
                     *         {
                     *           "id": "7329b947-a170-4f41-8054-995840ea78ce",
                     *           "caseNumber": "YA-441521-2026-000171-K",
                     *           "ground": "OVERDUE",
                     *           "onDay": "2026-11-13",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "foundAt": "2026-11-16T02:00:00.051615Z",
                     *           "stands": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readForecastRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "cases": 45,
                     *         "daysAtLeast": 8,
                     *         "daysLikely": 8,
                     *         "daysAtMost": 8,
                     *         "recordHeld": 15,
                     *         "recordOf": 15
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ForecastRecord"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listInspectors: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "code": "JC-441500-2026-000081-4",
                     *           "personId": "id-of-checker-1",
                     *           "name": "示例检查员",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "kinds": [
                     *             "CASE_FILES"
                     *           ],
                     *           "from": "2026-11-16",
                     *           "until": "2026-11-16",
                     *           "interests": [],
                     *           "enteredBy": "city-supervisor",
                     *           "enteredAt": "2026-11-16T02:00:00.068835Z"
                     *         },
                     *         {
                     *           "version": 0,
                     *           "code": "JC-441500-2026-000082-2",
                     *           "personId": "id-of-checker-1",
                     *           "name": "示例检查员",
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "kinds": [
                     *             "CASE_FILES"
                     *           ],
                     *           "from": "2026-11-16",
                     *           "interests": [],
                     *           "enteredBy": "city-supervisor",
                     *           "enteredAt": "2026-11-17T02:00:00.468718Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InspectorPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    enterInspector: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "示例检查员",
                 *       "personId": "id-of-m-examiner",
                 *       "from": "2026-11-16",
                 *       "kinds": [
                 *         "CASE_FILES"
                 *       ],
                 *       "office": "441521"
                 *     }
                 */
                "application/json": components["schemas"]["InspectorForm"];
            };
        };
        responses: {
            /** @description The entry; ETag for the next change */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "code": "JC-441500-2026-000004-U",
                     *       "personId": "id-of-m-examiner",
                     *       "name": "示例检查员",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "kinds": [
                     *         "CASE_FILES"
                     *       ],
                     *       "from": "2026-11-16",
                     *       "interests": [],
                     *       "enteredBy": "city-supervisor",
                     *       "enteredAt": "2026-11-16T02:00:55.584889Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InspectorView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INSPECTOR_ENTERED`: An account is entered as an inspector that stands in the register already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readInspector: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Code of the entry in the register of inspectors */
                inspectorCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry; ETag for the next change */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "code": "JC-441500-2026-000029-C",
                     *       "personId": "id-of-p-94751716-e4ba-47e0-9364-09cba2d76048",
                     *       "name": "示例检查员",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "kinds": [
                     *         "CASE_FILES"
                     *       ],
                     *       "from": "2026-11-16",
                     *       "interests": [],
                     *       "enteredBy": "city-supervisor",
                     *       "enteredAt": "2026-11-16T02:00:11.641462Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InspectorView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such entry for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    endInspector: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Code of the entry in the register of inspectors */
                inspectorCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastDay": "2026-11-16"
                 *     }
                 */
                "application/json": components["schemas"]["EndingForm"];
            };
        };
        responses: {
            /** @description The entry, with its last day */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "code": "JC-441500-2026-000081-4",
                     *       "personId": "id-of-checker-1",
                     *       "name": "示例检查员",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "kinds": [
                     *         "CASE_FILES"
                     *       ],
                     *       "from": "2026-11-16",
                     *       "until": "2026-11-16",
                     *       "interests": [],
                     *       "enteredBy": "city-supervisor",
                     *       "enteredAt": "2026-11-16T02:00:00.068835Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InspectorView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INSPECTOR_ENDED`: An inspector whose entry has ended is ended again, or an interest is declared for him.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    declareInterest: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Code of the entry in the register of inspectors */
                inspectorCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "亲属任职",
                 *       "uscc": "91441521MA4XAB1211"
                 *     }
                 */
                "application/json": components["schemas"]["InterestForm"];
            };
        };
        responses: {
            /** @description The entry, with the interest */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "code": "JC-441500-2026-000076-X",
                     *       "personId": "id-of-checker-4",
                     *       "name": "示例检查员",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "kinds": [
                     *         "CASE_FILES"
                     *       ],
                     *       "from": "2026-11-16",
                     *       "interests": [
                     *         {
                     *           "uscc": "91441521MA4XAB1211",
                     *           "words": "亲属任职",
                     *           "declaredOn": "2026-11-16"
                     *         }
                     *       ],
                     *       "enteredBy": "city-supervisor",
                     *       "enteredAt": "2026-11-16T02:00:00.161734Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InspectorView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listMessageDeliveries: {
        parameters: {
            query?: {
                /** @description Only those of this way */
                channel?: components["schemas"]["Channel"];
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Only those that stand there */
                status?: components["schemas"]["DeliveryStatus"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "151ab7c9-312a-341b-b5fd-179535d10b7f",
                     *           "version": 1,
                     *           "channel": "SMS",
                     *           "status": "DROPPED",
                     *           "template": "correction-requested",
                     *           "kind": "NOTICE",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "caseNumber": "YA-441521-2026-000114-1",
                     *           "to": "139****9000",
                     *           "attempts": 1,
                     *           "why": "NOT_THEIRS",
                     *           "seen": false,
                     *           "queuedAt": "2026-11-16T02:30:02.161222Z",
                     *           "allowedActions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readMessageDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "804a3c5f-d10a-3dac-b4cc-99bb12bef709",
                     *       "version": 3,
                     *       "channel": "SMS",
                     *       "status": "PARKED",
                     *       "template": "correction-requested",
                     *       "kind": "NOTICE",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "caseNumber": "YA-441521-2026-000137-O",
                     *       "to": "138****8000",
                     *       "attempts": 3,
                     *       "why": "HTTP 503",
                     *       "seen": false,
                     *       "queuedAt": "2026-11-16T02:30:00.409545Z",
                     *       "allowedActions": [
                     *         "REDRIVE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such message
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    redriveMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "已联系运营商"
                 *     }
                 */
                "application/json": components["schemas"]["RedriveForm"];
            };
        };
        responses: {
            /** @description The message, waiting to be sent */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "71684ed1-cf7d-37e1-8d74-0cd0ae765398",
                     *       "version": 4,
                     *       "channel": "SMS",
                     *       "status": "QUEUED",
                     *       "template": "correction-requested",
                     *       "kind": "NOTICE",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "caseNumber": "YA-441521-2026-000231-S",
                     *       "to": "138****8000",
                     *       "attempts": 0,
                     *       "seen": false,
                     *       "queuedAt": "2026-11-16T02:30:00.367244Z",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such message
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description It is not set aside
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `TRANSITION_NOT_ALLOWED`: The lifecycle table has no row for this act in the present status.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description It moved meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countMessageDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "channel": "SMS",
                     *         "status": "PARKED",
                     *         "messages": 3
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DeliveryCount"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    redriveMessages: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "MAIL",
                 *       "reason": "签名已报备"
                 *     }
                 */
                "application/json": components["schemas"]["RedriveAllForm"];
            };
        };
        responses: {
            /** @description How many they are */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redriven": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Redriven"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Which of them are meant */
                which?: unknown & components["schemas"]["MessageBox"];
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "unread": 0
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b2754751-61c3-35df-9619-b2a2f368ff86",
                     *       "kind": "NOTICE",
                     *       "service": "PLAN_FILING",
                     *       "caseNumber": "YA-441521-2026-000252-I",
                     *       "title": {
                     *         "zh": "需要补正材料：YA-441521-2026-000252-I",
                     *         "en": "Papers to be corrected: YA-441521-2026-000252-I"
                     *       },
                     *       "text": {
                     *         "zh": "海丰县应急管理局于2026年11月16日就YA-441521-2026-000252-I（生产经营单位生产安全事故应急预案备案）一次性告知补正内容，请登录查看并办理。",
                     *         "en": "海丰县应急管理局 asked on 16 Nov 2026 for corrections to YA-441521-2026-000252-I (Filing of a contingency plan for work accidents). Sign in to see which and to hand them in."
                     *       },
                     *       "past": false,
                     *       "happenedAt": "2026-11-16T02:30:00.000000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such message for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, with the moment it was read first */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "59ffbcc6-2f8f-3eea-8999-4822f65d3c4a",
                     *       "kind": "NOTICE",
                     *       "service": "PLAN_FILING",
                     *       "caseNumber": "YA-441521-2026-000223-S",
                     *       "title": {
                     *         "zh": "需要补正材料：YA-441521-2026-000223-S",
                     *         "en": "Papers to be corrected: YA-441521-2026-000223-S"
                     *       },
                     *       "text": {
                     *         "zh": "海丰县应急管理局于2026年11月16日就YA-441521-2026-000223-S（生产经营单位生产安全事故应急预案备案）一次性告知补正内容，请登录查看并办理。",
                     *         "en": "海丰县应急管理局 asked on 16 Nov 2026 for corrections to YA-441521-2026-000223-S (Filing of a contingency plan for work accidents). Sign in to see which and to hand them in."
                     *       },
                     *       "past": false,
                     *       "happenedAt": "2026-11-16T02:30:00.000000Z",
                     *       "readAt": "2026-11-16T02:30:01.566211Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such message for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listOwnCases: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "caseNumber": "HZ-441521-2026-000009-X",
                     *           "service": "HAZCHEM_LICENCE",
                     *           "itemCode": "44015000700001",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "actingMode": "OWN",
                     *           "publicStatus": "IN_PROGRESS",
                     *           "light": "NORMAL",
                     *           "dueOn": "2026-12-20",
                     *           "daysLeft": 24,
                     *           "provisional": false,
                     *           "openedAt": "2026-11-11T02:00:00.000000Z",
                     *           "changedAt": "2026-11-11T02:00:00.000000Z"
                     *         },
                     *         {
                     *           "caseNumber": "YA-441521-2026-000129-O",
                     *           "service": "PLAN_FILING",
                     *           "itemCode": "44015000700001",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "actingMode": "OWN",
                     *           "publicStatus": "SUBMITTED",
                     *           "light": "NORMAL",
                     *           "dueOn": "2026-11-20",
                     *           "daysLeft": 4,
                     *           "provisional": false,
                     *           "openedAt": "2026-11-09T02:00:00.000000Z",
                     *           "changedAt": "2026-11-09T02:00:00.000000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listPowers: {
        parameters: {
            query?: {
                /** @description Division, functional area or town of the line itself */
                area?: string;
                /** @description Service item, with the two digits of the business type */
                itemCode?: string;
                /** @description Code of the office that acts */
                office?: string;
                /** @description Only lines in force on this day */
                on?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "changedAt": "2026-11-16T02:00:00.662069Z",
                     *       "items": [
                     *         {
                     *           "id": "COUNTY-441523",
                     *           "itemCodes": [
                     *             "00012504500001",
                     *             "00012504500002"
                     *           ],
                     *           "caseClasses": [
                     *             "GENERAL"
                     *           ],
                     *           "steps": [],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "office": "441523",
                     *           "officeName": "陆河县应急管理局",
                     *           "mode": "OWN",
                     *           "basis": "危险化学品经营许可证管理办法第五条第三款（县级发证机关设立日期为示例）",
                     *           "from": "2021-10-01",
                     *           "suspended": false,
                     *           "papers": []
                     *         },
                     *         {
                     *           "id": "PLAN-441523",
                     *           "itemCodes": [
                     *             "44015000700001"
                     *           ],
                     *           "caseClasses": [
                     *             "COUNTY_UNIT"
                     *           ],
                     *           "steps": [],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "office": "441523",
                     *           "officeName": "陆河县应急管理局",
                     *           "mode": "DEVOLVED",
                     *           "basis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *           "from": "2021-10-01",
                     *           "suspended": false,
                     *           "papers": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PowerRegisterView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listEndingPowers: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["ChainLink"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    askPowerHolder: {
        parameters: {
            query: {
                /** @description Classes the case falls under in the item's own law; one at least, for it decides who is asked for */
                caseClass?: string[];
                /** @description Division or functional area the site lies in */
                divisionCode: string;
                /** @description Service item, with the two digits of the business type */
                itemCode: string;
                /** @description Day of acceptance, or of receipt before that; without it today */
                on?: string;
                /** @description A step that may be given alone; without it the whole case */
                step?: components["schemas"]["Step"];
                /** @description Town the site lies in, when known */
                town?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": "HELD",
                     *       "on": "2027-01-31",
                     *       "office": "441523",
                     *       "officeName": "陆河县应急管理局",
                     *       "mode": "DELEGATED",
                     *       "inNameOf": "441500",
                     *       "inNameOfName": "汕尾市应急管理局",
                     *       "chain": [
                     *         {
                     *           "line": "QL-441500-2026-000007-6/1",
                     *           "office": "441523",
                     *           "officeName": "陆河县应急管理局",
                     *           "mode": "DELEGATED",
                     *           "basis": "汕应急委〔2026〕2号（示例）；行政许可法第二十四条",
                     *           "from": "2026-12-01",
                     *           "until": "2027-01-31"
                     *         },
                     *         {
                     *           "line": "CITY-OWN",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "mode": "OWN",
                     *           "basis": "危险化学品经营许可证管理办法第五条",
                     *           "from": "2012-09-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PowerHolderView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listPowerInstruments: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Where they stand; for those who see more than the approved */
                status?: components["schemas"]["InstrumentStatus"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "recordNumber": "QL-441500-2027-000001-1",
                     *           "number": "汕应急委〔2026〕3号（示例）",
                     *           "kind": "RECALL",
                     *           "status": "APPROVED",
                     *           "title": "危险化学品经营许可权力文书（示例）",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "issuedOn": "2026-11-13",
                     *           "draftedAt": "2027-01-04T02:00:00.048986Z"
                     *         },
                     *         {
                     *           "recordNumber": "QL-441500-2026-000007-6",
                     *           "number": "汕应急委〔2026〕2号（示例）",
                     *           "kind": "ENTRUST",
                     *           "status": "APPROVED",
                     *           "title": "危险化学品经营许可权力文书（示例）",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "issuedOn": "2026-11-13",
                     *           "draftedAt": "2026-11-16T02:00:00.054976Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    draftPowerInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "汕应急委〔2026〕1号（示例）",
                 *       "kind": "ENTRUST",
                 *       "office": "441500",
                 *       "title": "危险化学品经营许可权力文书（示例）",
                 *       "basis": "行政许可法第二十四条",
                 *       "lines": [
                 *         {
                 *           "itemCodes": [
                 *             "00012504500001"
                 *           ],
                 *           "caseClasses": [
                 *             "PETROL_STATION"
                 *           ],
                 *           "from": "2026-12-01",
                 *           "until": "2028-11-30",
                 *           "areas": [
                 *             "441523"
                 *           ],
                 *           "office": "441523"
                 *         }
                 *       ],
                 *       "issuedOn": "2026-11-13",
                 *       "duties": {
                 *         "rightsAndDuties": "示例：以市局名义办理",
                 *         "supervision": "示例：市局抽查",
                 *         "training": "示例：市局培训",
                 *         "noReEntrustment": true,
                 *         "reporting": "示例：每季度报告"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InstrumentForm"];
            };
        };
        responses: {
            /** @description The instrument; ETag for the next act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "recordNumber": "QL-441500-2026-000001-I",
                     *       "kind": "ENTRUST",
                     *       "status": "DRAFTED",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕1号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:04.725724Z",
                     *       "allowedActions": [
                     *         "REHEARSE",
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INSTRUMENT_NUMBER_USED`: An instrument bears the number of another that is neither rejected nor withdrawn.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `POWER_LINE_UNKNOWN`: A recall, suspension, resumption or renewal is about a line the register does not have.
             *     - `POWER_NOT_DELEGABLE`: An entrustment names case classes the rules keep from being entrusted to such an office.
             *     - `POWER_OVERLAP`: Two lines given from above would be for the same case at the same place and time.
             *     - `TAKES_FORCE_TOO_EARLY`: A change of power would take force before the day contracts/oversight/terms.yaml allows; decisions already made keep their power.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readPowerInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Under which the city keeps the instrument */
                recordNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instrument; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "recordNumber": "QL-441500-2026-000001-I",
                     *       "kind": "ENTRUST",
                     *       "status": "DRAFTED",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕1号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:04.725724Z",
                     *       "allowedActions": [
                     *         "REHEARSE",
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such instrument for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    approvePowerInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Under which the city keeps the instrument */
                recordNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "同意"
                 *     }
                 */
                "application/json": components["schemas"]["InstrumentWords"];
            };
        };
        responses: {
            /** @description The instrument, approved */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "recordNumber": "QL-441500-2026-000001-I",
                     *       "kind": "ENTRUST",
                     *       "status": "APPROVED",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕1号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:04.725724Z",
                     *       "rehearsed": {
                     *         "registerVersion": 0,
                     *         "at": "2026-11-16T02:00:07.938707Z",
                     *         "outcomes": []
                     *       },
                     *       "endedBy": "city-supervisor-2",
                     *       "endedAt": "2026-11-16T02:00:08.467521Z",
                     *       "words": "同意",
                     *       "registerVersion": 1,
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such instrument for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, the register changed since the rehearsal, or the key was used before
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `REHEARSAL_STALE`: An instrument is to be approved that was rehearsed on another version of the register.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the instrument meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The law of powers does not allow it
             *
             *     - `TAKES_FORCE_TOO_EARLY`: A change of power would take force before the day contracts/oversight/terms.yaml allows; decisions already made keep their power.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    rehearsePowerInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Under which the city keeps the instrument */
                recordNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instrument, rehearsed */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "recordNumber": "QL-441500-2026-000001-I",
                     *       "kind": "ENTRUST",
                     *       "status": "REHEARSED",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕1号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:04.725724Z",
                     *       "rehearsed": {
                     *         "registerVersion": 0,
                     *         "at": "2026-11-16T02:00:07.938707Z",
                     *         "outcomes": []
                     *       },
                     *       "allowedActions": [
                     *         "REHEARSE",
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such instrument for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, the register changed since the rehearsal, or the key was used before
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the instrument meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The law of powers does not allow it
             *
             *     - `POWER_OVERLAP`: Two lines given from above would be for the same case at the same place and time.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    rejectPowerInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Under which the city keeps the instrument */
                recordNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "重复"
                 *     }
                 */
                "application/json": components["schemas"]["InstrumentWords"];
            };
        };
        responses: {
            /** @description The instrument, rejected */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "recordNumber": "QL-441500-2026-000013-A",
                     *       "kind": "ENTRUST",
                     *       "status": "REJECTED",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕10号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:00.242822Z",
                     *       "rehearsed": {
                     *         "registerVersion": 0,
                     *         "at": "2026-11-16T02:00:00.471672Z",
                     *         "outcomes": []
                     *       },
                     *       "endedBy": "city-supervisor-2",
                     *       "endedAt": "2026-11-16T02:00:01.157531Z",
                     *       "words": "重复",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such instrument for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, the register changed since the rehearsal, or the key was used before
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the instrument meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law of powers does not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    withdrawPowerInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Under which the city keeps the instrument */
                recordNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "文号有误"
                 *     }
                 */
                "application/json": components["schemas"]["InstrumentWords"];
            };
        };
        responses: {
            /** @description The instrument, withdrawn */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "recordNumber": "QL-441500-2026-000010-G",
                     *       "kind": "ENTRUST",
                     *       "status": "WITHDRAWN",
                     *       "paper": {
                     *         "number": "汕应急委〔2026〕8号（示例）",
                     *         "title": "危险化学品经营许可权力文书（示例）",
                     *         "office": "441500",
                     *         "issuedOn": "2026-11-13",
                     *         "basis": "行政许可法第二十四条",
                     *         "duties": {
                     *           "rightsAndDuties": "示例：以市局名义办理",
                     *           "training": "示例：市局培训",
                     *           "supervision": "示例：市局抽查",
                     *           "reporting": "示例：每季度报告",
                     *           "noReEntrustment": true
                     *         }
                     *       },
                     *       "officeName": "汕尾市应急管理局",
                     *       "lines": [
                     *         {
                     *           "itemCodes": [
                     *             "00012504500001"
                     *           ],
                     *           "areas": [
                     *             "441523"
                     *           ],
                     *           "caseClasses": [
                     *             "PETROL_STATION"
                     *           ],
                     *           "steps": [],
                     *           "office": "441523",
                     *           "from": "2026-12-01",
                     *           "until": "2028-11-30"
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "draftedBy": "city-supervisor",
                     *       "draftedAt": "2026-11-16T02:00:00.057053Z",
                     *       "endedBy": "city-supervisor",
                     *       "endedAt": "2026-11-16T02:00:00.488123Z",
                     *       "words": "文号有误",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such instrument for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, the register changed since the rehearsal, or the key was used before
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the instrument meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law of powers does not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    searchPublicity: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description First day of decisions meant */
                from?: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Of what decision the record tells */
                kind?: components["schemas"]["PublicityKind"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office in whose name it was decided */
                office?: string;
                /** @description Part of a holder's name or credit code, or of the number of a decision or licence */
                q?: string;
                /** @description Last day of decisions meant */
                to?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cfd675a9-1000-31f8-9e07-69bcc05aa454",
                     *           "kind": "GRANT",
                     *           "standing": "VALID",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕9720号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-02",
                     *           "validFrom": "2026-11-02",
                     *           "validTo": "2029-11-09"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicityPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `PUBLICITY_DAYS`: Published licences, or a comparison with the upper platform, are asked for from a day to an earlier one; or a comparison for more than 366 days. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listPublicityDesk: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description First day of decisions meant */
                from?: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Of what decision the record tells */
                kind?: components["schemas"]["PublicityKind"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office in whose name it was decided */
                office?: string;
                /** @description Part of a holder's name or credit code, or of the number of a decision or licence */
                q?: string;
                /** @description Last day of decisions meant */
                to?: string;
                /** @description Which of them are meant */
                which?: unknown & components["schemas"]["DeskView"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "line": {
                     *             "id": "a5c3a133-3917-37c6-9ac7-ea223b9231a2",
                     *             "kind": "GRANT",
                     *             "standing": "VALID",
                     *             "status": "PUBLISHED",
                     *             "holderName": "示例化工有限公司",
                     *             "holderUscc": "91441521MA4XAB1211",
                     *             "itemCode": "00012504500001",
                     *             "documentName": "准予行政许可决定书",
                     *             "documentNumber": "海应急许〔2026〕61404号",
                     *             "certificateName": "危险化学品经营许可证",
                     *             "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *             "office": "441521",
                     *             "officeName": "海丰县应急管理局",
                     *             "decidedOn": "2026-11-10",
                     *             "validFrom": "2026-11-10",
                     *             "validTo": "2029-11-09"
                     *           },
                     *           "complete": true,
                     *           "publishBy": "2026-11-19",
                     *           "daysLeft": 3,
                     *           "late": false,
                     *           "sending": "WAITING",
                     *           "attempts": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readPublicityDesk: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "state": {
                     *         "line": {
                     *           "id": "057a0e80-9d82-37c1-8122-affdda7de8f4",
                     *           "kind": "GRANT",
                     *           "standing": "VALID",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕64274号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-10",
                     *           "validFrom": "2026-11-10",
                     *           "validTo": "2029-11-09"
                     *         },
                     *         "complete": true,
                     *         "publishBy": "2026-11-19",
                     *         "daysLeft": 3,
                     *         "late": false,
                     *         "sending": "WAITING",
                     *         "attempts": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "correctable": [
                     *         "HOLDER_NAME",
                     *         "LEGAL_REPRESENTATIVE"
                     *       ],
                     *       "steps": [],
                     *       "allowedActions": [
                     *         "CORRECT",
                     *         "WITHDRAW"
                     *       ],
                     *       "redrivable": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskDetail"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    correctPublicity: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "录入有误",
                 *       "fields": [
                 *         {
                 *           "value": "示例化工（海丰）有限公司",
                 *           "field": "HOLDER_NAME"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description The new record */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "state": {
                     *         "line": {
                     *           "id": "5991679b-fd12-3b65-88a1-a4fd9eca09c7",
                     *           "kind": "CORRECTION",
                     *           "standing": "VALID",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工（海丰）有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕11638号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-10",
                     *           "validFrom": "2026-11-10",
                     *           "validTo": "2029-11-09"
                     *         },
                     *         "complete": true,
                     *         "publishBy": "2026-11-25",
                     *         "daysLeft": 7,
                     *         "late": false,
                     *         "sending": "WAITING",
                     *         "attempts": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工（海丰）有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "correctable": [
                     *         "HOLDER_NAME",
                     *         "LEGAL_REPRESENTATIVE"
                     *       ],
                     *       "earlier": "d887c18a-c113-3742-9a40-2148cad3143d",
                     *       "steps": [],
                     *       "allowedActions": [
                     *         "CORRECT",
                     *         "WITHDRAW"
                     *       ],
                     *       "redrivable": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskDetail"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `TRANSITION_NOT_ALLOWED`: The lifecycle table has no row for this act in the present status.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the record meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description What is sent cannot be published
             *
             *     - `PUBLICITY_NOT_CORRECTABLE`: A correction of a published licence names a field that follows from the decision itself; contracts/oversight/publicity.yaml says which may be corrected.
             *     - `PUBLICITY_UNCHANGED`: A correction of a published licence changes nothing.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    redrivePublicity: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "已与平台联系"
                 *     }
                 */
                "application/json": components["schemas"]["PublicityReason"];
            };
        };
        responses: {
            /** @description The record, waiting to be sent */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "state": {
                     *         "line": {
                     *           "id": "d86b46d7-29b4-3942-9a82-cf476f451b57",
                     *           "kind": "GRANT",
                     *           "standing": "VALID",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕19686号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-11",
                     *           "validFrom": "2026-11-11",
                     *           "validTo": "2029-11-09"
                     *         },
                     *         "complete": true,
                     *         "publishBy": "2026-11-20",
                     *         "daysLeft": 4,
                     *         "late": false,
                     *         "sending": "WAITING",
                     *         "attempts": 0,
                     *         "lastFailure": "422 字段不合规"
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "correctable": [
                     *         "HOLDER_NAME",
                     *         "LEGAL_REPRESENTATIVE"
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "REDRIVE",
                     *           "by": "city-supervisor",
                     *           "words": "已与平台联系",
                     *           "at": "2026-11-16T02:00:09.612854Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "CORRECT",
                     *         "WITHDRAW"
                     *       ],
                     *       "redrivable": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskDetail"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `PUBLICITY_NOT_PARKED`: A record is sent again by hand that the platform has confirmed, or that is being told by itself.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the record meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is sent cannot be published */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    withdrawPublicity: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x",
                 *       "wasRight": true
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawalForm"];
            };
        };
        responses: {
            /** @description The record, taken down or proposed to be */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "state": {
                     *         "line": {
                     *           "id": "7358ee1c-dfdd-388d-873d-b73b086f18ad",
                     *           "kind": "GRANT",
                     *           "standing": "VALID",
                     *           "status": "WITHDRAWAL_PROPOSED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕1615号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-10",
                     *           "validFrom": "2026-11-10",
                     *           "validTo": "2029-11-09"
                     *         },
                     *         "complete": true,
                     *         "publishBy": "2026-11-19",
                     *         "daysLeft": 3,
                     *         "late": false,
                     *         "sending": "WAITING",
                     *         "attempts": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "correctable": [
                     *         "HOLDER_NAME",
                     *         "LEGAL_REPRESENTATIVE"
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE_WITHDRAWAL",
                     *           "by": "city-supervisor-2",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:01.346643Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "REFUSE_WITHDRAWAL"
                     *       ],
                     *       "redrivable": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskDetail"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the record meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is sent cannot be published */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    judgePublicityWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreed": false,
                 *       "reason": "依据不足"
                 *     }
                 */
                "application/json": components["schemas"]["JudgementForm"];
            };
        };
        responses: {
            /** @description The record, taken down or kept */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "state": {
                     *         "line": {
                     *           "id": "46615190-c2b3-32ac-9b27-42c899133da4",
                     *           "kind": "GRANT",
                     *           "standing": "VALID",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500001",
                     *           "documentName": "准予行政许可决定书",
                     *           "documentNumber": "海应急许〔2026〕5669号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-10",
                     *           "validFrom": "2026-11-10",
                     *           "validTo": "2029-11-09"
                     *         },
                     *         "complete": true,
                     *         "publishBy": "2026-11-19",
                     *         "daysLeft": 3,
                     *         "late": false,
                     *         "sending": "WAITING",
                     *         "attempts": 0
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "correctable": [
                     *         "HOLDER_NAME",
                     *         "LEGAL_REPRESENTATIVE"
                     *       ],
                     *       "steps": [
                     *         {
                     *           "action": "PROPOSE_WITHDRAWAL",
                     *           "by": "city-supervisor",
                     *           "words": "涉密",
                     *           "at": "2026-11-16T02:00:00.208197Z"
                     *         },
                     *         {
                     *           "action": "REFUSE_WITHDRAWAL",
                     *           "by": "city-supervisor-2",
                     *           "words": "依据不足",
                     *           "at": "2026-11-16T02:00:00.392936Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "CORRECT",
                     *         "WITHDRAW"
                     *       ],
                     *       "redrivable": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskDetail"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the record meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is sent cannot be published */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "f252ce97-fbbf-4d6d-9fbf-87ad034028af",
                     *           "fromDay": "2026-08-18",
                     *           "toDay": "2026-11-16",
                     *           "askedBy": "法定期限",
                     *           "askedAt": "2026-11-16T02:00:01.090379Z",
                     *           "state": "DONE",
                     *           "compared": 6,
                     *           "differences": [
                     *             {
                     *               "kind": "TWICE",
                     *               "key": "60eb9cc8-d6d4-3745-a058-dd4c36833da0",
                     *               "detail": "2"
                     *             },
                     *             {
                     *               "kind": "DIFFERING",
                     *               "key": "f0be7ee9-686d-3ac7-bf8a-da3fd7ecc6d5",
                     *               "detail": "XK_XDR_MC"
                     *             }
                     *           ],
                     *           "endedAt": "2026-11-16T02:00:01.142770Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    askReconciliation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toDay": "2026-11-16",
                 *       "fromDay": "2026-11-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReconciliationForm"];
            };
        };
        responses: {
            /** @description The comparison, asked for; it is done within a minute or two */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6b075176-6df1-4ed9-bcec-96274ed7e7d3",
                     *       "fromDay": "2026-11-01",
                     *       "toDay": "2026-11-16",
                     *       "askedBy": "city-supervisor",
                     *       "askedAt": "2026-11-16T02:00:13.729747Z",
                     *       "state": "ASKED",
                     *       "compared": 0,
                     *       "differences": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6642c9db-462a-4896-944a-bde70b19a303",
                     *       "fromDay": "2026-11-01",
                     *       "toDay": "2026-11-16",
                     *       "askedBy": "city-supervisor",
                     *       "askedAt": "2026-11-16T02:00:00.440512Z",
                     *       "state": "BROKEN_OFF",
                     *       "compared": 0,
                     *       "differences": [],
                     *       "why": "HTTP 503",
                     *       "endedAt": "2026-11-16T02:00:00.719545Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such comparison
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listCancellationAnnouncements: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description First day of decisions meant */
                from?: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Of what decision the record tells */
                kind?: components["schemas"]["PublicityKind"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office in whose name it was decided */
                office?: string;
                /** @description Part of a holder's name or credit code, or of the number of a decision or licence */
                q?: string;
                /** @description Last day of decisions meant */
                to?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "348c91f0-6c3e-3201-af2e-422318e64011",
                     *           "kind": "CANCELLATION",
                     *           "standing": "ENDED",
                     *           "status": "PUBLISHED",
                     *           "holderName": "示例化工有限公司",
                     *           "holderUscc": "91441521MA4XAB1211",
                     *           "itemCode": "00012504500004",
                     *           "documentName": "注销行政许可决定书",
                     *           "documentNumber": "海应急撤〔2026〕9号",
                     *           "certificateName": "危险化学品经营许可证",
                     *           "licenceNumber": "粤汕危化经字〔2026〕00001号",
                     *           "content": "注销行政许可。依据：行政许可法第六十九条",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "decidedOn": "2026-11-12",
                     *           "validFrom": "2026-11-10",
                     *           "validTo": "2029-11-09"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicityPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    filePublicity: {
        parameters: {
            query?: {
                /** @description First day of decisions meant */
                from?: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Of what decision the record tells */
                kind?: components["schemas"]["PublicityKind"];
                /** @description Code of the office in whose name it was decided */
                office?: string;
                /** @description Part of a holder's name or credit code, or of the number of a decision or licence */
                q?: string;
                /** @description Last day of decisions meant */
                to?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table (UTF-8 with a mark, so that office programs read it) */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /** @description More rows than one file holds, or the days end before they begin */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readPublicity: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "line": {
                     *         "id": "d887c18a-c113-3742-9a40-2148cad3143d",
                     *         "kind": "GRANT",
                     *         "standing": "ENDED",
                     *         "status": "CORRECTED",
                     *         "holderName": "示例化工有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "itemCode": "00012504500001",
                     *         "documentName": "准予行政许可决定书",
                     *         "documentNumber": "海应急许〔2026〕11638号",
                     *         "certificateName": "危险化学品经营许可证",
                     *         "content": "经营方式：批发；许可范围：甲醇、=乙醇",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "decidedOn": "2026-11-10",
                     *         "validFrom": "2026-11-10",
                     *         "validTo": "2029-11-09"
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "HOLDER_NAME",
                     *           "code": "XK_XDR_MC",
                     *           "nameZh": "行政相对人名称",
                     *           "nameEn": "Name of the party",
                     *           "value": "示例化工有限公司"
                     *         },
                     *         {
                     *           "field": "HOLDER_TYPE",
                     *           "code": "XK_XDR_TYPE",
                     *           "nameZh": "行政相对人类别",
                     *           "nameEn": "Kind of party",
                     *           "value": "法人及非法人组织"
                     *         }
                     *       ],
                     *       "later": "5991679b-fd12-3b65-88a1-a4fd9eca09c7"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicityDetail"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such record, or one that was taken down
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listRatingOrders: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office; for those who see more than one */
                office?: string;
                /** @description Where they stand */
                status?: components["schemas"]["RatingOrderStatus"];
                /** @description Which by what is still to be done */
                which?: unknown & components["schemas"]["View"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "orderNumber": "CP-441521-2026-000001-8",
                     *           "status": "OPENED",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "grade": "DISSATISFIED",
                     *           "anonymous": true,
                     *           "openedOn": "2026-11-16",
                     *           "answerDueOn": "2026-11-30",
                     *           "escalated": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readRatingOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work order; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000001-8",
                     *         "status": "OPENED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": true,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "steps": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    answerRater: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RatingActWords"];
            };
        };
        responses: {
            /** @description The work order, answered */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000001-8",
                     *         "status": "ANSWERED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": true,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "answer": "x",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:12.216086Z"
                     *         },
                     *         {
                     *           "action": "PUT_RIGHT",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:12.421875Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `RATER_NOT_CALLED`: A rater who shows himself is answered before he was called back.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    callRaterBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "对改正表示满意。",
                 *       "calledOn": "2026-11-16"
                 *     }
                 */
                "application/json": components["schemas"]["CallBackForm"];
            };
        };
        responses: {
            /** @description The work order, called back */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000002-6",
                     *         "status": "CALLED_BACK",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": false,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "caseNumber": "YA-441521-2026-000102-9",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "raterName": "trader-haifeng",
                     *         "officer": "id-of-haifeng-examiner",
                     *         "at": "2026-11-03T02:00:00.000000Z"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "calledOn": "2026-11-16",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "指南确未更新。",
                     *           "at": "2026-11-16T02:00:00.719052Z"
                     *         },
                     *         {
                     *           "action": "PUT_RIGHT",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已更新指南。",
                     *           "at": "2026-11-16T02:00:00.992418Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "ANSWER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `RATER_ANONYMOUS`: A call back to a rater who does not show himself.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    closeRatingOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "同意"
                 *     }
                 */
                "application/json": components["schemas"]["RatingActWords"];
            };
        };
        responses: {
            /** @description The work order, closed */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 5,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000002-6",
                     *         "status": "CLOSED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": false,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "caseNumber": "YA-441521-2026-000102-9",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "raterName": "trader-haifeng",
                     *         "officer": "id-of-haifeng-examiner",
                     *         "at": "2026-11-03T02:00:00.000000Z"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "calledOn": "2026-11-16",
                     *       "answer": "已更新指南，感谢指出。",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "指南确未更新。",
                     *           "at": "2026-11-16T02:00:00.719052Z"
                     *         },
                     *         {
                     *           "action": "PUT_RIGHT",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已更新指南。",
                     *           "at": "2026-11-16T02:00:00.992418Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    putRatingRight: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RatingActWords"];
            };
        };
        responses: {
            /** @description The work order, put right */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000001-8",
                     *         "status": "PUT_RIGHT",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": true,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:12.216086Z"
                     *         },
                     *         {
                     *           "action": "PUT_RIGHT",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:12.421875Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "ANSWER"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    returnRatingOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "未说明改了什么"
                 *     }
                 */
                "application/json": components["schemas"]["RatingActWords"];
            };
        };
        responses: {
            /** @description The work order, to be put right once more */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 5,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000007-V",
                     *         "status": "VERIFIED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": false,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "caseNumber": "YA-441521-2026-000111-7",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "raterName": "trader-haifeng",
                     *         "officer": "id-of-haifeng-examiner",
                     *         "at": "2026-11-03T02:00:00.000000Z"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "calledOn": "2026-11-16",
                     *       "answer": "x",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "指南确未更新。",
                     *           "at": "2026-11-16T02:00:00.595916Z"
                     *         },
                     *         {
                     *           "action": "PUT_RIGHT",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已更新指南。",
                     *           "at": "2026-11-16T02:00:00.788045Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "PUT_RIGHT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    askRatingReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "评价的是另一单位的办件。",
                 *       "ground": "MISTAKEN"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewForm"];
            };
        };
        responses: {
            /** @description The work order, under review */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000005-Z",
                     *         "status": "UNDER_REVIEW",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": false,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "caseNumber": "YA-441521-2026-000109-W",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "raterName": "trader-haifeng",
                     *         "officer": "id-of-haifeng-examiner",
                     *         "at": "2026-11-03T02:00:00.000000Z"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "reviewGround": "MISTAKEN",
                     *       "steps": [
                     *         {
                     *           "action": "ASK_REVIEW",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "评价的是另一单位的办件。",
                     *           "at": "2026-11-16T02:00:00.923484Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `RATING_REVIEWED`: A bad rating is said to be mistaken or malicious a second time.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    judgeRatingReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "确系误评。",
                 *       "agreed": true
                 *     }
                 */
                "application/json": components["schemas"]["ReviewJudgement"];
            };
        };
        responses: {
            /** @description The work order, dismissed or open again */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000005-Z",
                     *         "status": "DISMISSED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": false,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE",
                     *         "caseNumber": "YA-441521-2026-000109-W",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "raterName": "trader-haifeng",
                     *         "officer": "id-of-haifeng-examiner",
                     *         "at": "2026-11-03T02:00:00.000000Z"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "reviewGround": "MISTAKEN",
                     *       "answer": "确系误评。",
                     *       "steps": [
                     *         {
                     *           "action": "ASK_REVIEW",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "评价的是另一单位的办件。",
                     *           "at": "2026-11-16T02:00:00.923484Z"
                     *         },
                     *         {
                     *           "action": "CONFIRM_REVIEW",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "确系误评。",
                     *           "at": "2026-11-16T02:00:01.254919Z"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    verifyRating: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RatingActWords"];
            };
        };
        responses: {
            /** @description The work order, verified */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "line": {
                     *         "orderNumber": "CP-441521-2026-000001-8",
                     *         "status": "VERIFIED",
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "itemName": {
                     *           "zh": "生产经营单位生产安全事故应急预案备案",
                     *           "en": "Filing of a contingency plan for work accidents"
                     *         },
                     *         "grade": "DISSATISFIED",
                     *         "anonymous": true,
                     *         "openedOn": "2026-11-16",
                     *         "answerDueOn": "2026-11-30",
                     *         "escalated": false
                     *       },
                     *       "rated": {
                     *         "type": "planfiling.plan-filed.v1",
                     *         "channel": "ONLINE"
                     *       },
                     *       "marks": [
                     *         {
                     *           "dimension": "GUIDE",
                     *           "grade": "SATISFIED"
                     *         }
                     *       ],
                     *       "words": "指南没有写明需要的材料。",
                     *       "steps": [
                     *         {
                     *           "action": "VERIFY",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-11-16T02:00:12.216086Z"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "PUT_RIGHT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingOrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             *     - `OUTSIDE_JURISDICTION`: An officer may see the case but his office does not handle it.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such work order for this actor, or not yet
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the work order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    giveRating: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "9e1c7f73-48b8-3fc2-a484-c3911cdefafb",
                 *       "caseNumber": "YA-441521-2026-000101-B",
                 *       "grade": "DISSATISFIED",
                 *       "words": "指南没有写明需要的材料。",
                 *       "anonymous": true,
                 *       "marks": [
                 *         {
                 *           "dimension": "GUIDE",
                 *           "grade": "SATISFIED"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RatingForm"];
            };
        };
        responses: {
            /** @description The act with the rating */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventId": "9e1c7f73-48b8-3fc2-a484-c3911cdefafb",
                     *       "type": "planfiling.plan-filed.v1",
                     *       "channel": "ONLINE",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "at": "2026-11-03T02:00:00.000000Z",
                     *       "dimensions": [
                     *         "EFFICIENCY",
                     *         "GUIDE"
                     *       ],
                     *       "rating": {
                     *         "grade": "DISSATISFIED",
                     *         "marks": [
                     *           {
                     *             "dimension": "GUIDE",
                     *             "grade": "SATISFIED"
                     *           }
                     *         ],
                     *         "words": "指南没有写明需要的材料。",
                     *         "anonymous": true,
                     *         "ratedAt": "2026-11-16T02:00:07.182098Z",
                     *         "state": "OPENED",
                     *         "answerDueOn": "2026-11-30"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RatableAct"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such case for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The act is rated already
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `RATING_GIVEN`: A second rating of one act of service. A rating is given once and not changed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No act of service of the case, or the rating says of it what is not asked
             *
             *     - `RATING_DIMENSION`: A rating says something in a respect that is not asked of acts at a window, or online.
             *     - `RATING_NO_ACT`: A rating names an event that is none of the case, or tells of no act of service by contracts/oversight/ratings.yaml.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countRatings: {
        parameters: {
            query: {
                /** @description What lines are told apart by; nothing for one line of all */
                by?: components["schemas"]["Apart"][];
                /** @description First month that counts */
                from: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Code of the rated office */
                office?: string;
                /** @description Last month that counts; at most sixty in all */
                until: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures; as a table where Accept asks for text/csv */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "atLeast": 5,
                     *       "lines": [
                     *         {
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "suppressed": true,
                     *           "grades": [],
                     *           "dimensions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RatingFigures"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listSamplingPlans: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Where they stand */
                status?: components["schemas"]["PlanStatus"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "planNumber": "CC-441500-2026-000090-H",
                     *           "title": "2026年第一批案卷评查",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "status": "ABANDONED",
                     *           "from": "2026-10-01",
                     *           "until": "2026-11-15",
                     *           "checkBy": "2026-11-20",
                     *           "publishBy": "2026-12-18"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    draftSamplingPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "checkBy": "2026-11-20",
                 *       "kind": "CASE_FILES",
                 *       "title": "2026年第一批案卷评查",
                 *       "from": "2026-10-01",
                 *       "until": "2026-11-15"
                 *     }
                 */
                "application/json": components["schemas"]["SamplingPlanForm"];
            };
        };
        responses: {
            /** @description The plan; ETag for the next act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000006-8",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "PROMISED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:57.812797Z",
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000006-8.CASES",
                     *         "promise": "615f52fb5e20d7337943648a68eeb6cb50d477676d02a66eb73c0d1baca44aaf",
                     *         "steps": []
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000006-8.INSPECTORS",
                     *         "promise": "0a54996dde64686b93c72b9aea94a27009f2151131b7dc2b83282e969850c98e",
                     *         "steps": []
                     *       },
                     *       "reviews": [],
                     *       "allowedActions": [
                     *         "CLOSE_LIST",
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `CALENDAR_MISSING`: A legal date would fall past the last year whose State Council notice is loaded.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readSamplingPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000006-8",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "PROMISED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:57.812797Z",
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000006-8.CASES",
                     *         "promise": "615f52fb5e20d7337943648a68eeb6cb50d477676d02a66eb73c0d1baca44aaf",
                     *         "steps": []
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000006-8.INSPECTORS",
                     *         "promise": "0a54996dde64686b93c72b9aea94a27009f2151131b7dc2b83282e969850c98e",
                     *         "steps": []
                     *       },
                     *       "reviews": [],
                     *       "allowedActions": [
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such plan for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    abandonSamplingPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "计划调整"
                 *     }
                 */
                "application/json": components["schemas"]["SamplingWords"];
            };
        };
        responses: {
            /** @description The plan, given up */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000090-H",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "ABANDONED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:00.024424Z",
                     *       "endedAt": "2026-11-16T02:00:00.089020Z",
                     *       "words": "计划调整",
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000090-H.CASES",
                     *         "promise": "507e3be89aa736aac525a7fc8e457a48f673ad462dead7bfc35d1dc9c71511d3",
                     *         "steps": []
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000090-H.INSPECTORS",
                     *         "promise": "03e5714cc61d11102118833a71f1f6a14f09987c404542661e63d32b69e228d0",
                     *         "steps": []
                     *       },
                     *       "reviews": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `TRANSITION_NOT_ALLOWED`: The lifecycle table has no row for this act in the present status.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    tellCasesSeed: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, with the cases drawn and the closed list of inspectors */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000006-8",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "CASES_DRAWN",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:57.812797Z",
                     *       "toldBy": "city-supervisor",
                     *       "listedCases": 3,
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000006-8.CASES",
                     *         "promise": "615f52fb5e20d7337943648a68eeb6cb50d477676d02a66eb73c0d1baca44aaf",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "YA-441581-2026-000102-1.1",
                     *               "household": "YA-441581-2026-000102-1",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             },
                     *             {
                     *               "code": "YA-441581-2026-000103-0.1",
                     *               "household": "YA-441581-2026-000103-0",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "CASES",
                     *               "number": 3
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "84bc37435887adc5e5ea594447ce31a0179fae01bab8ba4b79af693cd8d07609",
                     *         "seed": "51e7e09ee3951c96ac24178e34dc9a22305572aadee7151c3d99391322d51c8e",
                     *         "steps": [
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000103-0.1",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000104-Y.1",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000006-8.INSPECTORS",
                     *         "promise": "0a54996dde64686b93c72b9aea94a27009f2151131b7dc2b83282e969850c98e",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "JC-441500-2026-000004-U.YA-441581-2026-000102-1",
                     *               "household": "JC-441500-2026-000004-U.YA-441581-2026-000102-1",
                     *               "fields": [
                     *                 "YA-441581-2026-000102-1"
                     *               ]
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000004-U.YA-441581-2026-000103-0",
                     *               "household": "JC-441500-2026-000004-U.YA-441581-2026-000103-0",
                     *               "fields": [
                     *                 "YA-441581-2026-000103-0"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "YA-441581-2026-000103-0",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "YA-441581-2026-000104-Y",
                     *               "number": 2
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "9ca64964aeee04450c6dd1d529e06b43689987e7c7a44c4e20f6522cbb77ac87",
                     *         "steps": []
                     *       },
                     *       "reviews": [],
                     *       "allowedActions": [
                     *         "TELL_INSPECTORS"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    tellInspectorsSeed: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, with a check for each drawn case */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 4,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000006-8",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "UNDER_WAY",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:57.812797Z",
                     *       "toldBy": "city-supervisor",
                     *       "listedCases": 3,
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000006-8.CASES",
                     *         "promise": "615f52fb5e20d7337943648a68eeb6cb50d477676d02a66eb73c0d1baca44aaf",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "YA-441581-2026-000102-1.1",
                     *               "household": "YA-441581-2026-000102-1",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             },
                     *             {
                     *               "code": "YA-441581-2026-000103-0.1",
                     *               "household": "YA-441581-2026-000103-0",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "CASES",
                     *               "number": 3
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "84bc37435887adc5e5ea594447ce31a0179fae01bab8ba4b79af693cd8d07609",
                     *         "seed": "51e7e09ee3951c96ac24178e34dc9a22305572aadee7151c3d99391322d51c8e",
                     *         "steps": [
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000103-0.1",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000104-Y.1",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000006-8.INSPECTORS",
                     *         "promise": "0a54996dde64686b93c72b9aea94a27009f2151131b7dc2b83282e969850c98e",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "JC-441500-2026-000004-U.YA-441581-2026-000102-1",
                     *               "household": "JC-441500-2026-000004-U.YA-441581-2026-000102-1",
                     *               "fields": [
                     *                 "YA-441581-2026-000102-1"
                     *               ]
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000004-U.YA-441581-2026-000103-0",
                     *               "household": "JC-441500-2026-000004-U.YA-441581-2026-000103-0",
                     *               "fields": [
                     *                 "YA-441581-2026-000103-0"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "YA-441581-2026-000103-0",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "YA-441581-2026-000104-Y",
                     *               "number": 2
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "9ca64964aeee04450c6dd1d529e06b43689987e7c7a44c4e20f6522cbb77ac87",
                     *         "seed": "b42a06702b7391db56ca49d5e5aeda0c30db46683a4f6b9ac6676a823ca7287e",
                     *         "steps": [
                     *           {
                     *             "field": "YA-441581-2026-000103-0",
                     *             "code": "JC-441500-2026-000005-S.YA-441581-2026-000103-0",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "YA-441581-2026-000103-0",
                     *             "code": "JC-441500-2026-000004-U.YA-441581-2026-000103-0",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "reviews": [
                     *         {
                     *           "id": "3da8dd29-da14-4c0c-a90d-f39ae6701ffa",
                     *           "planNumber": "CC-441500-2026-000006-8",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "caseNumber": "YA-441581-2026-000102-1",
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "outcome": "FILED",
                     *           "endedOn": "2026-11-09",
                     *           "checkBy": "2026-11-20",
                     *           "status": "DRAWN",
                     *           "inspectors": [
                     *             {
                     *               "code": "JC-441500-2026-000004-U",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000005-S",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "3aaedf1c-a970-40d1-b6dd-34423d0fe49c",
                     *           "planNumber": "CC-441500-2026-000006-8",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "caseNumber": "YA-441581-2026-000103-0",
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "outcome": "FILED",
                     *           "endedOn": "2026-11-09",
                     *           "checkBy": "2026-11-20",
                     *           "status": "DRAWN",
                     *           "inspectors": [
                     *             {
                     *               "code": "JC-441500-2026-000005-S",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000004-U",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "PUBLISH"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    closeSamplingList: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, with its closed list */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000006-8",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "LISTED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:57.812797Z",
                     *       "listedCases": 3,
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000006-8.CASES",
                     *         "promise": "615f52fb5e20d7337943648a68eeb6cb50d477676d02a66eb73c0d1baca44aaf",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "YA-441581-2026-000102-1.1",
                     *               "household": "YA-441581-2026-000102-1",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             },
                     *             {
                     *               "code": "YA-441581-2026-000103-0.1",
                     *               "household": "YA-441581-2026-000103-0",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "CASES",
                     *               "number": 3
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "84bc37435887adc5e5ea594447ce31a0179fae01bab8ba4b79af693cd8d07609",
                     *         "steps": []
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000006-8.INSPECTORS",
                     *         "promise": "0a54996dde64686b93c72b9aea94a27009f2151131b7dc2b83282e969850c98e",
                     *         "steps": []
                     *       },
                     *       "reviews": [],
                     *       "allowedActions": [
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The rules of spot checks do not allow it
             *
             *     - `SAMPLING_TOO_FEW_CASES`: The list of a draw is to be closed and holds fewer cases than contracts/oversight/sampling.yaml wants drawn.
             *     - `SAMPLING_TOO_FEW_INSPECTORS`: A case on the list of a draw has fewer inspectors who may check it than the rules want for each case.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    publishSpotCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, published */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 5,
                     *       "plan": {
                     *         "planNumber": "CC-441500-2026-000075-F",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "PUBLISHED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "checkBy": "2026-11-20",
                     *         "publishBy": "2026-12-18"
                     *       },
                     *       "draftedBy": "planner",
                     *       "draftedAt": "2026-11-16T02:00:00.619640Z",
                     *       "toldBy": "city-supervisor",
                     *       "endedAt": "2026-11-16T02:00:05.401574Z",
                     *       "listedCases": 3,
                     *       "weighed": [],
                     *       "cases": {
                     *         "name": "CC-441500-2026-000075-F.CASES",
                     *         "promise": "1e917f105470b12bc632ad36bb4c8bc83a2087c5767fedb8dd1579e2247f89b8",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "YA-441581-2026-000240-I.1",
                     *               "household": "YA-441581-2026-000240-I",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             },
                     *             {
                     *               "code": "YA-441581-2026-000241-G.1",
                     *               "household": "YA-441581-2026-000241-G",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "CASES",
                     *               "number": 3
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "4ec10be62fe6a9d64679ca41c4068846c340fc761ec3207474d746622170baf9",
                     *         "seed": "45c1ebfd6e2f7779cba58162a5135b9c718966d290b82874d386a76f22486902",
                     *         "steps": [
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000240-I.1",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000241-G.1",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000075-F.INSPECTORS",
                     *         "promise": "fe8a1f06c86f1fc5fbcb4c37be8dc231cbc86ef3213401a9a152edba67e0d6f7",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *               "household": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *               "fields": [
                     *                 "YA-441581-2026-000240-I"
                     *               ]
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000073-4.YA-441581-2026-000241-G",
                     *               "household": "JC-441500-2026-000073-4.YA-441581-2026-000241-G",
                     *               "fields": [
                     *                 "YA-441581-2026-000241-G"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "YA-441581-2026-000240-I",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "YA-441581-2026-000241-G",
                     *               "number": 2
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "217f14744ffe63c0d62b4bd820e1e4370369bd76296d160f81bb44bb80fbe01c",
                     *         "seed": "a8d865e1fa45a7f8496f3557e3b73a466f67ac240d1843d3db487b9a0062815d",
                     *         "steps": [
                     *           {
                     *             "field": "YA-441581-2026-000240-I",
                     *             "code": "JC-441500-2026-000074-2.YA-441581-2026-000240-I",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "YA-441581-2026-000240-I",
                     *             "code": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "reviews": [
                     *         {
                     *           "id": "63b5cfb1-f698-4451-8a4c-8da5c7d91e31",
                     *           "planNumber": "CC-441500-2026-000075-F",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "caseNumber": "YA-441581-2026-000240-I",
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "outcome": "FILED",
                     *           "endedOn": "2026-11-09",
                     *           "checkBy": "2026-11-20",
                     *           "status": "CLOSED",
                     *           "inspectors": [
                     *             {
                     *               "code": "JC-441500-2026-000073-4",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000074-2",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "7b6b5e22-9dfe-4653-b642-5b6df4351b56",
                     *           "planNumber": "CC-441500-2026-000075-F",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "caseNumber": "YA-441581-2026-000241-G",
                     *           "itemCode": "44015000700001",
                     *           "itemName": {
                     *             "zh": "生产经营单位生产安全事故应急预案备案",
                     *             "en": "Filing of a contingency plan for work accidents"
                     *           },
                     *           "office": "441581",
                     *           "officeName": "陆丰市应急管理局",
                     *           "outcome": "FILED",
                     *           "endedOn": "2026-11-09",
                     *           "checkBy": "2026-11-20",
                     *           "status": "CLOSED",
                     *           "inspectors": [
                     *             {
                     *               "code": "JC-441500-2026-000073-4",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000074-2",
                     *               "name": "示例检查员",
                     *               "office": "441521",
                     *               "officeName": "海丰县应急管理局"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["SamplingPlanView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, draw or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such thing for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `SAMPLING_UNFINISHED`: Results are to be published while a drawn case has not been checked, or its checklist not been confirmed by the other inspector.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed it meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rules of spot checks do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listSpotChecks: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "planNumber": "CC-441500-2026-000085-B",
                     *           "title": "2026年第一批案卷评查",
                     *           "kind": "CASE_FILES",
                     *           "kindName": {
                     *             "zh": "案卷评查",
                     *             "en": "Review of case files"
                     *           },
                     *           "status": "CASES_DRAWN",
                     *           "from": "2026-10-01",
                     *           "until": "2026-11-15",
                     *           "publishBy": "2026-12-18"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpotCheckPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readSpotCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the plan of spot checks */
                planNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spot check */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "check": {
                     *         "planNumber": "CC-441500-2026-000075-F",
                     *         "title": "2026年第一批案卷评查",
                     *         "kind": "CASE_FILES",
                     *         "kindName": {
                     *           "zh": "案卷评查",
                     *           "en": "Review of case files"
                     *         },
                     *         "status": "PUBLISHED",
                     *         "from": "2026-10-01",
                     *         "until": "2026-11-15",
                     *         "publishBy": "2026-12-18",
                     *         "publishedAt": "2026-11-16T02:00:05.401574Z",
                     *         "drawn": 3,
                     *         "listed": 3
                     *       },
                     *       "cases": {
                     *         "name": "CC-441500-2026-000075-F.CASES",
                     *         "promise": "1e917f105470b12bc632ad36bb4c8bc83a2087c5767fedb8dd1579e2247f89b8",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "YA-441581-2026-000240-I.1",
                     *               "household": "YA-441581-2026-000240-I",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             },
                     *             {
                     *               "code": "YA-441581-2026-000241-G.1",
                     *               "household": "YA-441581-2026-000241-G",
                     *               "fields": [
                     *                 "CASES"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "CASES",
                     *               "number": 3
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "4ec10be62fe6a9d64679ca41c4068846c340fc761ec3207474d746622170baf9",
                     *         "seed": "45c1ebfd6e2f7779cba58162a5135b9c718966d290b82874d386a76f22486902",
                     *         "steps": [
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000240-I.1",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "CASES",
                     *             "code": "YA-441581-2026-000241-G.1",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "inspectors": {
                     *         "name": "CC-441500-2026-000075-F.INSPECTORS",
                     *         "promise": "fe8a1f06c86f1fc5fbcb4c37be8dc231cbc86ef3213401a9a152edba67e0d6f7",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *               "household": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *               "fields": [
                     *                 "YA-441581-2026-000240-I"
                     *               ]
                     *             },
                     *             {
                     *               "code": "JC-441500-2026-000073-4.YA-441581-2026-000241-G",
                     *               "household": "JC-441500-2026-000073-4.YA-441581-2026-000241-G",
                     *               "fields": [
                     *                 "YA-441581-2026-000241-G"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "YA-441581-2026-000240-I",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "YA-441581-2026-000241-G",
                     *               "number": 2
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "217f14744ffe63c0d62b4bd820e1e4370369bd76296d160f81bb44bb80fbe01c",
                     *         "seed": "a8d865e1fa45a7f8496f3557e3b73a466f67ac240d1843d3db487b9a0062815d",
                     *         "steps": [
                     *           {
                     *             "field": "YA-441581-2026-000240-I",
                     *             "code": "JC-441500-2026-000074-2.YA-441581-2026-000240-I",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "YA-441581-2026-000240-I",
                     *             "code": "JC-441500-2026-000073-4.YA-441581-2026-000240-I",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "checkedBy": [
                     *         {
                     *           "code": "JC-441500-2026-000073-4",
                     *           "name": "示例检查员",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局"
                     *         },
                     *         {
                     *           "code": "JC-441500-2026-000074-2",
                     *           "name": "示例检查员",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局"
                     *         }
                     *       ],
                     *       "findings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such spot check
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countStatistics: {
        parameters: {
            query: {
                /** @description What lines are told apart by; nothing for one line of all */
                by?: components["schemas"]["By"][];
                /** @description First month that counts */
                from: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Code of the office; for those who see more than one */
                office?: string;
                /** @description Last month that counts; at most sixty in all */
                until: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each month, office and item that has anything; as a table where Accept asks for text/csv or for a workbook */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["FiguresView"][];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countReasons: {
        parameters: {
            query: {
                /** @description What lines are told apart by; nothing for one line of all */
                by?: components["schemas"]["By"][];
                /** @description First month that counts */
                from: string;
                /** @description Service item, with the two digits of the business type */
                item?: string;
                /** @description Code of the office; for those who see more than one */
                office?: string;
                /** @description Last month that counts; at most sixty in all */
                until: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "44015000700001",
                     *           "en": "44015000700001"
                     *         },
                     *         "material": "electronic-plan",
                     *         "materialName": {
                     *           "zh": "electronic-plan",
                     *           "en": "electronic-plan"
                     *         },
                     *         "clause": "A-1",
                     *         "times": 3,
                     *         "cases": 3
                     *       },
                     *       {
                     *         "itemCode": "44015000700001",
                     *         "itemName": {
                     *           "zh": "44015000700001",
                     *           "en": "44015000700001"
                     *         },
                     *         "material": "review-opinion",
                     *         "materialName": {
                     *           "zh": "review-opinion",
                     *           "en": "review-opinion"
                     *         },
                     *         "clause": "A-2",
                     *         "times": 1,
                     *         "cases": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReasonCount"][];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listSupervisionOrders: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the office; for those who see more than one */
                office?: string;
                /** @description Where they stand */
                status?: components["schemas"]["OrderStatus"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    issueSupervisionOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "OVERDUE",
                 *       "caseNumber": "YA-441521-2026-000101-B",
                 *       "reason": "超期未办结，请说明。"
                 *     }
                 */
                "application/json": components["schemas"]["OrderForm"];
            };
        };
        responses: {
            /** @description The order; ETag for the next act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "orderNumber": "DB-441500-2026-000001-8",
                     *       "caseNumber": "YA-441521-2026-000101-B",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "ISSUED",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-11-16T02:00:09.699409Z",
                     *       "answerDueOn": "2026-11-23",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-11-16T02:00:09.699409Z",
                     *           "answerDueOn": "2026-11-23"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description - `CALENDAR_MISSING`: A legal date would fall past the last year whose State Council notice is loaded.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `ORDER_OPEN`: A second supervision order is written about a case while the first is neither closed nor withdrawn.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `ANSWER_TERM`: An order, or a return of one, gives the office fewer or more working days than contracts/oversight/terms.yaml allows on that day.
             *     - `CASE_UNKNOWN`: A supervision order names a case no service has told of.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readSupervisionOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order; ETag for the next act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 0,
                     *       "orderNumber": "DB-441500-2026-000004-2",
                     *       "caseNumber": "YA-441521-2026-000104-5",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "ISSUED",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-11-16T02:00:00.310762Z",
                     *       "answerDueOn": "2026-11-23",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-11-16T02:00:00.310762Z",
                     *           "answerDueOn": "2026-11-23"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            304: components["responses"]["NotChanged"];
            /** @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description - `FORBIDDEN`: The actor's role is not among those the act requires. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such order for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    answerSupervisionOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "已督促经办人办结。"
                 *     }
                 */
                "application/json": components["schemas"]["OrderWords"];
            };
        };
        responses: {
            /** @description The order, answered */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "orderNumber": "DB-441500-2026-000015-V",
                     *       "caseNumber": "YA-441521-2026-000139-K",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "ANSWERED",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-11-16T02:00:00.241809Z",
                     *       "answerDueOn": "2026-11-23",
                     *       "answer": "已督促经办人办结。",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-11-16T02:00:00.241809Z",
                     *           "answerDueOn": "2026-11-23"
                     *         },
                     *         {
                     *           "action": "ANSWER",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已督促经办人办结。",
                     *           "at": "2026-11-16T02:00:00.614859Z",
                     *           "answerDueOn": "2026-11-23"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such order for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The terms of the city do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    closeSupervisionOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "x"
                 *     }
                 */
                "application/json": components["schemas"]["OrderWords"];
            };
        };
        responses: {
            /** @description The order, closed */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 5,
                     *       "orderNumber": "DB-441500-2026-000015-V",
                     *       "caseNumber": "YA-441521-2026-000139-K",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "CLOSED",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-11-16T02:00:00.241809Z",
                     *       "answerDueOn": "2026-11-23",
                     *       "answer": "已督促经办人办结。",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-11-16T02:00:00.241809Z",
                     *           "answerDueOn": "2026-11-23"
                     *         },
                     *         {
                     *           "action": "ANSWER",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已督促经办人办结。",
                     *           "at": "2026-11-16T02:00:00.614859Z",
                     *           "answerDueOn": "2026-11-23"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such order for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The terms of the city do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    returnSupervisionOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnForm"];
            };
        };
        responses: {
            /** @description The order, owed an answer again */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "orderNumber": "DB-441500-2026-000015-V",
                     *       "caseNumber": "YA-441521-2026-000139-K",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "ISSUED",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-11-16T02:00:00.241809Z",
                     *       "answerDueOn": "2026-11-23",
                     *       "answer": "已督促经办人办结。",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-11-16T02:00:00.241809Z",
                     *           "answerDueOn": "2026-11-23"
                     *         },
                     *         {
                     *           "action": "ANSWER",
                     *           "by": "haifeng-decision-maker",
                     *           "office": "441521",
                     *           "officeName": "海丰县应急管理局",
                     *           "words": "已督促经办人办结。",
                     *           "at": "2026-11-16T02:00:00.614859Z",
                     *           "answerDueOn": "2026-11-23"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such order for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The terms of the city do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    withdrawSupervisionOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the supervision order */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "x"
                 *     }
                 */
                "application/json": components["schemas"]["OrderWords"];
            };
        };
        responses: {
            /** @description The order, withdrawn */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "orderNumber": "DB-441500-2026-000016-T",
                     *       "caseNumber": "YA-441521-2026-000140-Y",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "status": "WITHDRAWN",
                     *       "ground": "OVERDUE",
                     *       "reason": "超期未办结，请说明。",
                     *       "issuedAt": "2026-12-01T02:00:00.500883Z",
                     *       "answerDueOn": "2026-12-08",
                     *       "steps": [
                     *         {
                     *           "action": "ISSUE",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "超期未办结，请说明。",
                     *           "at": "2026-12-01T02:00:00.500883Z",
                     *           "answerDueOn": "2026-12-08"
                     *         },
                     *         {
                     *           "action": "WITHDRAW",
                     *           "by": "city-supervisor",
                     *           "office": "441500",
                     *           "officeName": "汕尾市应急管理局",
                     *           "words": "x",
                     *           "at": "2026-12-01T02:00:00.672329Z",
                     *           "answerDueOn": "2026-12-08"
                     *         }
                     *       ],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
             *     - `IDEMPOTENCY_KEY_REQUIRED`: A create or an act came without Idempotency-Key (8–64 characters from letters, digits, - and _). The answer is kept for the same request coming again for 24 hours (`onenet.idempotency.kept`); after that the key is new.
             *     - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
             *     - `MALFORMED_JSON`: The body cannot be read at all, or a value has the wrong JSON type.
             *     - `UNKNOWN_FIELD`: The body names a field the contract does not have; nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No valid token
             *
             *     - `UNAUTHENTICATED`: No token, or an expired or foreign one.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Role, office or four eyes forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description No such order for this actor
             *
             *     - `NOT_FOUND`: There is no such thing, or it is not the asker's to know of.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NoSuchFormat"];
            /**
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Somebody changed the order meanwhile
             *
             *     - `STALE_VERSION`: If-Match does not name the current version.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The terms of the city do not allow it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match missing
             *
             *     - `PRECONDITION_REQUIRED`: An act on a case came without the ETag it was based on.
             */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
}
