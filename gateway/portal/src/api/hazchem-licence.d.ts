// Written from contracts/openapi/hazchem-licence-v1.yaml by npm run generate.
export interface paths {
    "/v1/annual-reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a year by office (Order 55 Art. 28)
         * @description Figures of a year by office (Order 55 Art. 28). Needs one of the roles decision-maker, city-supervisor, auditor.
         */
        get: operations["readAnnualReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases at each stage and light, among all that fit the rest of the question
         * @description Cases at each stage and light, among all that fit the rest of the question. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["countCases"];
        put?: never;
        post?: never;
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
         * The actor's worklist: an office's cases as asked for, an enterprise's own by status
         * @description The actor's worklist: an office's cases as asked for, an enterprise's own by status. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Hand in an application; answers with the receipt
         * @description Hand in an application; answers with the receipt. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["submitApplication"];
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
         * One case, with what the actor may do next
         * @description One case, with what the actor may do next. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a complete application; the clock starts
         * @description Accept a complete application; the clock starts. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["acceptApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/acceptance/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receipt of acceptance as it would be
         * @description The receipt of acceptance as it would be. Needs one of the roles intake-officer. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["previewAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mend the application before it is accepted
         * @description Mend the application before it is accepted. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["amendApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every clock of the case, explained line by line
         * @description Every clock of the case, explained line by line. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/correction-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one notice of everything missing or wrong
         * @description The one notice of everything missing or wrong. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/correction-notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The notice of everything missing as it would be
         * @description The notice of everything missing as it would be. Needs one of the roles intake-officer. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["previewCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in what the notice asked for
         * @description Hand in what the notice asked for. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["supplementApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or refuse
         * @description Grant or refuse. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decideLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/decision/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The grant or refusal as it would be; its number is given when it is signed
         * @description The grant or refusal as it would be; its number is given when it is signed. Needs one of the roles decision-maker. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["previewDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the decision reached the applicant
         * @description Record that the decision reached the applicant. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["deliverDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of the case: acceptance-receipt, non-acceptance, correction-notice or decision
         * @description A paper of the case: acceptance-receipt, non-acceptance, correction-notice or decision. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude the examination with a proposal
         * @description Conclude the examination with a proposal. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["examineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/expert-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File an expert opinion
         * @description File an expert opinion. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["recordExpertOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/hearing-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the applicant of the right to a hearing
         * @description Tell the applicant of the right to a hearing. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["notifyHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/hearing-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File the signed record of the hearing
         * @description File the signed record of the hearing. Needs one of the roles legal-reviewer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["recordHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/hearing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be heard, within five working days
         * @description Ask to be heard, within five working days. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["requestHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case whose correction never came
         * @description Close a case whose correction never came. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["lapseApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/legal-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a major decision for legality before it is taken
         * @description Review a major decision for legality before it is taken. Needs one of the roles legal-reviewer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reviewLegality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/materials/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file handed in for a material
         * @description The file handed in for a material. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["downloadMaterial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/materials/{material}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The uploaded copy was compared with the original
         * @description The uploaded copy was compared with the original. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["compareWithOriginal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/materials/{material}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many pages the file of a material has, or why none can be shown
         * @description How many pages the file of a material has, or why none can be shown. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["countMaterialPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/materials/{material}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of the file of a material, as a picture
         * @description One page of the file of a material, as a picture. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["showMaterialPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/non-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the application at intake and say why and where to go
         * @description End the application at intake and say why and where to go. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["declineToAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/non-acceptance/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The decision not to accept as it would be
         * @description The decision not to accept as it would be. Needs one of the roles intake-officer. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["previewNonAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case again whose refusal, non-acceptance or termination was quashed, to be decided anew
         * @description Open a case again whose refusal, non-acceptance or termination was quashed, to be decided anew. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the case back to be examined further
         * @description Send the case back to be examined further. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["returnToExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/signed-papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the visitor signed at the window: the application, or an agent's authorisation
         * @description What the visitor signed at the window: the application, or an agent's authorisation. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["downloadSignedPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/site-inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on site; the clock stands still meanwhile
         * @description Go on site; the clock stands still meanwhile. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["openInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/site-inspections/{inspection}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what was found; the reporter signs first
         * @description Write down what was found; the reporter signs first. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reportInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/site-inspections/{inspection}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second officer signs, and the clock counts again
         * @description The second officer signs, and the clock counts again. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["signInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/site-photographs/{photograph}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of a site inspection: as it was taken for the office that inspected, for others without where and when
         * @description A photograph of a site inspection: as it was taken for the office that inspected, for others without where and when. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["downloadPhotograph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/spot-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Point out a slip that can be mended at once
         * @description Point out a slip that can be mended at once. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["allowSpotCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock for a ground the law knows
         * @description Stop the clock for a ground the law knows. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["suspendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/suspensions/{suspension}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The clock counts again from the day after
         * @description The clock counts again from the day after. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终结: end a case there is nothing left to decide about
         * @description 终结: end a case there is nothing left to decide about. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["terminateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/warning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 警告: warn who handed in false papers, after refusal or non-acceptance for it
         * @description 警告: warn who handed in false papers, after refusal or non-acceptance for it. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["giveWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the application back before it is decided
         * @description Take the application back before it is decided. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chemical-additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What offices have added to the catalogue's data, the newest first
         * @description What offices have added to the catalogue's data, the newest first. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listAddedChemicals"];
        put?: never;
        /**
         * Add an entry the catalogue's data lack, with its source
         * @description Add an entry the catalogue's data lack, with its source. Needs one of the roles intake-officer, examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["addChemical"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chemical-additions/{addition}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an added entry after looking at its source
         * @description Confirm an added entry after looking at its source. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["confirmChemical"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chemicals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of the catalogue by name, alias, CAS number or entry number, those called just so first
         * @description Entries of the catalogue by name, alias, CAS number or entry number, those called just so first. Open to everybody, without sign-in.
         */
        get: operations["findChemicals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counter-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visits under way at this officer's window
         * @description The visits under way at this officer's window. Needs one of the roles intake-officer.
         */
        get: operations["listCounterVisits"];
        put?: never;
        /**
         * Somebody has come to the window to apply there
         * @description Somebody has come to the window to apply there. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["openCounterVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counter-visits/{visit}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The visitor has left
         * @description The visitor has left. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["closeCounterVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enterprise's own drafts, the one saved last first
         * @description The enterprise's own drafts, the one saved last first. Needs one of the roles applicant, intake-officer, system:apply.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft; after it was handed in, the case it became
         * @description One draft; after it was handed in, the case it became. Needs one of the roles applicant, intake-officer, system:apply.
         */
        get: operations["readDraft"];
        /**
         * Save a draft under an id of the caller's choice; If-Match for every time but the first
         * @description Save a draft under an id of the caller's choice; If-Match for every time but the first. Needs one of the roles applicant, intake-officer, system:apply. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Throw a draft away
         * @description Throw a draft away. Needs one of the roles applicant, intake-officer, system:apply.
         */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Per material: we have it, we are asking, you may commit, please give, because; safe to repeat
         * @description Per material: we have it, we are asking, you may commit, please give, because; safe to repeat. Needs one of the roles applicant, intake-officer, system:apply.
         */
        post: operations["previewSupplies"];
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
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document (PDF, JPEG, PNG or OFD, at most 10 MiB); the same content gives the same file
         * @description Upload a document (PDF, JPEG, PNG or OFD, at most 10 MiB); the same content gives the same file. Needs one of the roles applicant, intake-officer, system:apply.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file one's enterprise or office uploaded
         * @description What is known of a file one's enterprise or office uploaded. Needs one of the roles applicant, intake-officer, examiner.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Licences of the holder, the office or, for supervision, the city, the one granted last first
         * @description Licences of the holder, the office or, for supervision, the city, the one granted last first. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["listLicences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One licence
         * @description One licence. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销: the closing formality
         * @description 注销: the closing formality. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["cancelLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an application says otherwise than the licence, both sides; nothing is kept
         * @description What an application says otherwise than the licence, both sides; nothing is kept. Needs one of the roles applicant, intake-officer, system:apply.
         */
        post: operations["compareWithLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/correction-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the licence as another officer proposed, or leave it
         * @description Correct the licence as another officer proposed, or leave it. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decideCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正: propose to correct what is printed wrongly; number and dates stay
         * @description 更正: propose to correct what is printed wrongly; number and dates stay. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["proposeCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a suspended licence
         * @description Return a suspended licence. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reinstateLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/rescission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销: it should not have been granted
         * @description 撤销: it should not have been granted. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rescindLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 吊销: taken away as a penalty
         * @description 吊销: taken away as a penalty. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["revokeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/superior-rescission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上级机关撤销: the office above rescinds what was granted below it (Licensing Law Art. 69); recorded by the city
         * @description 上级机关撤销: the office above rescinds what was granted below it (Licensing Law Art. 69); recorded by the city. Needs one of the roles city-supervisor. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rescindBySuperior"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂扣: suspend the licence
         * @description 暂扣: suspend the licence. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["suspendLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通报: record that police or environment of the same level was told of the licence (Order 591 Art. 35)
         * @description 通报: record that police or environment of the same level was told of the licence (Order 591 Art. 35). Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["tellDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{licenceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回: law or circumstances changed
         * @description 撤回: law or circumstances changed. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/self-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who decides, is it a variation or a new licence, and what will be needed; nothing is kept
         * @description Who decides, is it a variation or a new licence, and what will be needed; nothing is kept. Open to everybody, without sign-in.
         */
        post: operations["selfCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service items in force, city and county level
         * @description The service items in force, city and county level. Open to everybody, without sign-in.
         */
        get: operations["listServiceItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/site-photographs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photograph taken on site (JPEG or PNG, at most 10 MiB); the same picture gives the same file
         * @description Keep a photograph taken on site (JPEG or PNG, at most 10 MiB); the same picture gives the same file. Needs one of the roles examiner.
         */
        post: operations["uploadPhotograph"];
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
        /** @description An entry an office has added to the catalogue's data */
        AddedChemicalView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description edition it was added to */
            edition: string;
            /** @description number in the published catalogue */
            entry: string;
            /** @description Name */
            name: string;
            /** @description What the catalogue and the lists beside it say of it */
            details: components["schemas"]["ChemicalDetails"];
            /** @description where it was read */
            source: string;
            /** @description office whose officer added it; its second officer confirms it */
            office: string;
            /** @description Who added it */
            addedBy: string;
            /**
             * Format: date-time
             * @description When it was added
             */
            addedAt: string;
            /** @description who confirmed it; absent while it does not count yet */
            confirmedBy?: string;
            /**
             * Format: date-time
             * @description from when it counts; absent while it does not count yet
             */
            confirmedAt?: string;
        };
        /** @description An entry the catalogue's data lack */
        AdditionForm: {
            /** @description number in the published catalogue */
            entry: string;
            /** @description 品名 as published */
            name: string;
            /** @description What the catalogue and the lists beside it say of it */
            details: components["schemas"]["DetailsForm"];
            /** @description where it was read: the published catalogue or the notice that changed it, with its number and date */
            source: string;
        };
        /** @description Where and when the public was told (公告) */
        Announcement: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description paper or page it was published in */
            where: string;
        };
        /** @description Where and when the public was told */
        AnnouncementForm: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description paper or page it was published in */
            where: string;
        };
        /** @description What the applicant applies with */
        Application: {
            /** @description The enterprise */
            enterprise: components["schemas"]["Enterprise"];
            /** @description where the business is run */
            place: components["schemas"]["Place"];
            /** @description what is traded and how */
            trade: components["schemas"]["Trade"];
            /** @description the materials handed in so far */
            materials: components["schemas"]["SubmittedMaterial"][];
            /** @description what changed; for a variation only */
            changes: components["schemas"]["Change"][];
            /** @description licence that a new one takes the place of, null otherwise */
            replaces?: string;
            /** @description the holder's record over the term, when a simplified renewal is asked for; null otherwise */
            renewal?: components["schemas"]["Renewal"];
            /** @description what reads otherwise on the licence and is the same by the applicant's word; the examiner judges it */
            writtenOtherwise: components["schemas"]["Difference"][];
        };
        /** @description The application form as it comes over the wire */
        ApplicationRequest: {
            /** @description The enterprise */
            enterprise: components["schemas"]["EnterpriseForm"];
            /** @description Where it is done */
            place: components["schemas"]["PlaceForm"];
            /** @description What is traded, and how */
            trade: components["schemas"]["TradeForm"];
            /** @description The materials */
            materials?: components["schemas"]["MaterialForm"][];
            /** @description What changes */
            changes?: components["schemas"]["ChangeForm"][];
            /** @description What it replaces */
            replaces?: string;
            /** @description What a renewal rests on */
            renewal?: components["schemas"]["Renewal"];
            /** @description What reads otherwise on the licence and is the same by the applicant's word; the examiner judges it */
            writtenOtherwise?: components["schemas"]["DifferenceForm"][];
        };
        /** @description An application for what the same enterprise had applied for or been granted already: the same premises, and no product more */
        AppliedAgain: {
            /** @description number of the open case, or the id of the licence */
            earlier: string;
            /** @description whether it is a licence */
            licence: boolean;
            /** @description why the enterprise applies all the same */
            reason: string;
        };
        /**
         * @description On which footing an office acts; it decides whose name and seal the paper carries and who answers for it
         * @enum {string}
         */
        AuthorityMode: "OWN" | "DEVOLVED" | "DELEGATED";
        /**
         * @description How the business is run, as the licence says it (经营方式)
         * @enum {string}
         */
        BusinessMode: "WHOLESALE" | "RETAIL" | "WHOLESALE_AND_RETAIL" | "WAREHOUSING";
        /**
         * @description What can be done to a case; the lifecycle table says when and by whom
         * @enum {string}
         */
        CaseAction: "ALLOW_SPOT_CORRECTION" | "AMEND" | "REQUEST_CORRECTION" | "SUPPLEMENT" | "COMPLETE_CORRECTION" | "LAPSE" | "ACCEPT" | "DEEM_ACCEPTED" | "DECLINE" | "WITHDRAW" | "SUSPEND" | "RESUME" | "OPEN_INSPECTION" | "REPORT_INSPECTION" | "SIGN_INSPECTION" | "RECORD_EXPERT_OPINION" | "NOTIFY_HEARING" | "REQUEST_HEARING" | "RECORD_HEARING" | "EXAMINE" | "REVIEW_LEGALITY" | "RETURN_TO_EXAMINATION" | "GRANT" | "REFUSE" | "DEEM_RENEWED" | "CERTIFY" | "DELIVER" | "GIVE_WARNING" | "TERMINATE" | "REOPEN" | "REOPEN_INTAKE";
        /** @description How many cases there are */
        CaseCounts: {
            /** @description by stage inside the office */
            byStatus: {
                [key: string]: number;
            };
            /** @description by urgency, of those whose clock runs or stands still */
            byLight: {
                [key: string]: number;
            };
        };
        /** @description A page of the list of cases */
        CasePage: {
            /** @description The lines of this page */
            items: components["schemas"]["CaseSummary"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
            /**
             * @deprecated
             * @description The same as items; goes with version 2
             */
            cases: components["schemas"]["CaseSummary"][];
        };
        /** @description One line of a worklist */
        CaseSummary: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description of the case: the ETag of the case begins with it, and If-Match takes it
             */
            version: number;
            /**
             * Format: date-time
             * @description when it was last changed
             */
            changedAt: string;
            /** @description Kind of application */
            matter: components["schemas"]["Matter"];
            /** @description How it stands */
            status?: components["schemas"]["LicenceCaseStatus"];
            /** @description What the applicant is told of the status */
            publicStatus: components["schemas"]["PublicStatus"];
            /** @description Name of the enterprise that applies */
            applicantName: string;
            /** @description Code of the office */
            office: string;
            /**
             * Format: date
             * @description Day it came in, in Shanghai
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Last day to do it
             */
            dueOn?: string;
            /**
             * Format: int32
             * @description working days until the due date, nought on the day itself, negative after it; absent where no clock runs or the calendar ends
             */
            daysLeft?: number;
            /** @description How the clock stands: NORMAL, WARNING, OVERDUE or PAUSED */
            light: components["schemas"]["Light"];
        };
        /** @description An edition of the national catalogue */
        CatalogueEdition: {
            /** @description what applications remember it by */
            id: string;
            /** @description Title */
            title: string;
            /**
             * Format: date
             * @description first day it is applied
             */
            from: string;
            /** @description false when only a part of the published catalogue is in it: what is not found may still be in the catalogue */
            complete: boolean;
            /**
             * Format: int32
             * @description how many entries it has
             */
            entries: number;
        };
        /** @description An entry of the catalogue */
        CatalogueEntry: {
            /** @description its number in the catalogue, or what the edition knows it by where it does not give the number */
            entry: string;
            /** @description 品名; what a licence prints */
            name: string;
            /** @description 别名 */
            aliases: string[];
            /** @description English name; empty when there is none */
            english: string;
            /** @description CAS number; empty when the entry has none */
            cas: string;
            /** @description many products under one entry, as all paints are 2828: a product of it may have a name of its own */
            group: boolean;
            /** @description whether it is called just as was asked, or has it as its number or CAS number */
            exact: boolean;
            /** @description Whether it is highly toxic (剧毒) */
            highlyToxic: boolean;
            /** @description Whether it is on the list of explosive precursors (易制爆) */
            explosivePrecursor: boolean;
            /**
             * Format: int32
             * @description 1, 2 or 3 of the drug precursors; 0 when it is none
             */
            precursorClass: number;
            /** @description Whether it is under key supervision (重点监管) */
            keySupervised: boolean;
        };
        /** @description Entries of the catalogue that fit what was asked, the best first */
        CataloguePage: {
            /** @description the edition in force on the day asked for */
            edition: components["schemas"]["CatalogueEdition"];
            /** @description entries of it; not all when there are more than the limit */
            items: components["schemas"]["CatalogueEntry"][];
        };
        /**
         * @description Whether the applicant belongs to a central enterprise, and as a unit of which level (Order 55 Art
         * @enum {string}
         */
        CentralEnterprise: "NONE" | "PROVINCIAL" | "CITY" | "COUNTY";
        /** @description The e-certificate that shows the licence, as e-certificate reported it */
        Certificate: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Where everybody can verify it */
            verificationUrl: string;
        };
        /** @description One thing that changed at the holder */
        Change: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ChangeKind"];
            /** @description Begin, or what it was before */
            from: string;
            /** @description End, or what it is now */
            to: string;
            /**
             * Format: date
             * @description Day it changed
             */
            changedOn: string;
        };
        /** @description What one change means: a variation or a new licence, by which article, and until when to apply */
        ChangeAdvice: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ChangeKind"];
            /** @description How the change is treated */
            treatment: components["schemas"]["Treatment"];
            /** @description The article it rests on */
            article: string;
            /**
             * Format: date
             * @description Last day to apply for the variation
             */
            applyBy?: string;
            /** @description Whether it came after its last day */
            late: boolean;
        };
        /** @description One thing that changed */
        ChangeForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ChangeKind"];
            /** @description read only for what no licence prints; elsewhere it is what the licence says */
            from?: string;
            /** @description read only for what no licence prints; elsewhere it is what the application says */
            to?: string;
            /**
             * Format: date
             * @description Day it changed
             */
            changedOn: string;
        };
        /**
         * @description What may change at a licence holder, and what the law makes of it (Order 55 Art
         * @enum {string}
         */
        ChangeKind: "ENTERPRISE_NAME" | "PRINCIPAL_PERSON" | "REGISTERED_ADDRESS" | "STORAGE_OR_MONITORING" | "STORAGE_PROJECT" | "LEGAL_REPRESENTATIVE" | "UNIT_TYPE" | "PREMISES" | "STORAGE_PLACE" | "STORAGE_REBUILT_ELSEWHERE" | "BUSINESS_MODE" | "SCOPE";
        /** @description One look at the proof */
        Check: {
            /** @description At which step of the case it was looked up */
            moment: components["schemas"]["Moment"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description How it stands */
            standing: components["schemas"]["ProofStanding"];
        };
        /** @description What the catalogue and the lists beside it say of an entry */
        ChemicalDetails: {
            /** @description 别名; none when left out */
            aliases: string[];
            /** @description English name; empty when there is none */
            english: string;
            /** @description CAS number; empty when the entry has none */
            cas: string;
            /** @description 剧毒化学品 */
            highlyToxic: boolean;
            /** @description 易制爆危险化学品 */
            explosivePrecursor: boolean;
            /**
             * Format: int32
             * @description 1, 2 or 3 of the drug precursors; 0 when it is none
             */
            precursorClass: number;
            /** @description 重点监管的危险化学品 */
            keySupervised: boolean;
            /** @description quantity Q of GB 18218; null when the standard sets none */
            thresholdTonnes?: number;
        };
        /** @description What a correction, a non-acceptance or a refusal may cite: a material, a condition or a ground, with its article */
        Clause: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ClauseKind"];
            /** @description In words */
            text: components["schemas"]["Text"];
            /** @description Legal basis */
            basis: string;
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from?: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until?: string;
        };
        /**
         * @description What the clause is about
         * @enum {string}
         */
        ClauseKind: "MATERIAL" | "CONDITION" | "NON_ACCEPTANCE" | "REFUSAL";
        /** @description A span of days that are alike */
        ClockSpan: {
            /** @description Of which kind it is */
            kind: components["schemas"]["LedgerKind"];
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from: string;
            /**
             * Format: date
             * @description End, or what it is now
             */
            to: string;
            /**
             * Format: int32
             * @description How many days of the clock it took
             */
            days: number;
            /**
             * Format: int32
             * @description Days so far
             */
            total: number;
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        /** @description One clock of a case, explained line by line */
        ClockView: {
            /** @description which clock of the service it is, such as ACCEPTANCE, DECISION_STATUTORY or CHECK */
            kind: string;
            /**
             * Format: date
             * @description Day it starts
             */
            start: string;
            /**
             * Format: int32
             * @description Days the law gives
             */
            limit: number;
            /** @description The unit */
            unit: components["schemas"]["LimitUnit"];
            /** @description whether the due date is final, and if not why */
            status: components["schemas"]["ReckoningStatus"];
            /**
             * Format: date
             * @description null while suspended or while a year of the calendar is missing
             */
            due?: string;
            /**
             * Format: date
             * @description date to work towards while the calendar is missing
             */
            provisional?: string;
            /**
             * Format: int32
             * @description Days counted so far
             */
            counted: number;
            /** @description Each line of the clock's account, oldest first */
            ledger: components["schemas"]["ClockSpan"][];
        };
        /**
         * @description Why the office closes a licence of itself that has not ended otherwise (Licensing Law Art
         * @enum {string}
         */
        ClosingGround: "HOLDER_ENDED" | "FORCE_MAJEURE";
        /** @description One thing an application says otherwise than the licence */
        ComparedField: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ChangeKind"];
            /** @description What the licence says; empty when nothing */
            licensed: string;
            /** @description What the application says; empty when nothing */
            applied: string;
            /** @description what it is when it is a change: a variation, or the need for a new licence */
            treatment: components["schemas"]["Treatment"];
            /** @description of Order 55 that says so */
            article: string;
            /** @description whether it can be left to the examiner that both are the same, only written otherwise */
            mayBeOne: boolean;
        };
        /** @description The examiner's conclusion */
        Concluding: {
            /** @description Whether the examiner proposes to grant */
            proposesGrant: boolean;
            /** @description Whether it is a major matter, which needs a legal review */
            major?: boolean;
            /** @description The result in words */
            summary: string;
            /** @description Ids of the clauses that are not met */
            failedClauses?: string[];
            /** @description of what the applicant says is only written otherwise than on the licence, what was found to be the same; a grant takes all of it */
            sameDespite?: components["schemas"]["ChangeKind"][];
        };
        /**
         * @description What the officers conclude
         * @enum {string}
         */
        Conclusion: "CONDITIONS_MET" | "RECTIFICATION_NEEDED" | "CONDITIONS_NOT_MET";
        /** @description The one-time notice: everything at once, each item with its clause */
        Correction: {
            /** @description All that is to be corrected */
            defects: components["schemas"]["DefectForm"][];
            /**
             * Format: date
             * @description Last day to answer
             */
            respondBy: string;
        };
        /** @description What the second officer decides */
        CorrectionDecisionForm: {
            /** @description How it ended */
            outcome: components["schemas"]["CorrectionOutcome"];
            /** @description why the proposal is dropped */
            note?: string;
        };
        /** @description What is printed wrongly on a licence */
        CorrectionForm: {
            /** @description what is wrong, and how it came to be */
            reason: string;
            /** @description the paper that shows what should stand there */
            shownBy: string;
            /** @description what should stand where */
            texts: components["schemas"]["TextForm"][];
        };
        /** @description The one notice that names everything missing or wrong (一次性告知, Licensing Law Art */
        CorrectionNotice: {
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /** @description Who issued it; for officers only */
            issuedBy?: string;
            /**
             * Format: date
             * @description last day the applicant is given; after it the office may treat the application as withdrawn
             */
            respondBy: string;
            /** @description All that is to be corrected */
            defects: components["schemas"]["Defect"][];
        };
        /**
         * @description What came of a proposal to correct a licence
         * @enum {string}
         */
        CorrectionOutcome: "CORRECTED" | "DROPPED";
        /** @description The correction of a clerical error of a licence (更正) */
        CorrectionView: {
            /** @description what the second officer decided; absent while the proposal waits */
            outcome?: components["schemas"]["CorrectionOutcome"];
            /** @description what is or was printed, and what is to stand there */
            misprints: components["schemas"]["Misprint"][];
            /** @description what is wrong, and how it came to be */
            reason: string;
            /** @description the paper that shows what should stand there */
            shownBy: string;
            /**
             * Format: date
             * @description day it was proposed
             */
            proposedOn: string;
            /** @description who proposed it; told inside an office only */
            proposedBy?: string;
            /**
             * Format: date
             * @description day of the decision; absent while the proposal waits
             */
            decidedOn?: string;
            /** @description who decided it; told inside an office only */
            decidedBy?: string;
            /** @description number of the decision that corrects */
            decisionNumber?: string;
            /** @description why the proposal was dropped */
            note?: string;
            /** @description how and where to challenge the correction, in Chinese */
            remedy?: string;
            /** @description the same in English */
            remedyEn?: string;
        };
        /** @description How an application or a filing came in over the counter, as it is shown */
        CounterView: {
            /** @description Name of the visitor */
            visitor: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["VisitorCapacity"];
            /** @description name of the officer who wrote it down */
            officer: string;
            /** @description whether an agent's written authorisation is in the file */
            authorised: boolean;
        };
        /** @description Grant or refusal; a refusal needs grounds */
        Deciding: {
            /** @description How it ended */
            outcome: components["schemas"]["Outcome"];
            /** @description The grounds of a refusal, each with its clause */
            grounds?: components["schemas"]["GroundForm"][];
        };
        /** @description The decision; a refusal is a result like a grant */
        Decision: {
            /** @description How it ended */
            outcome: components["schemas"]["Outcome"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description of the decision document */
            number: string;
            /** @description id of the officer; "clock" when the law decided by silence */
            by?: string;
            /** @description of a refusal, each with its clause; empty on a grant */
            grounds: components["schemas"]["Ground"][];
            /** @description how and where to challenge a refusal, in Chinese; null on a grant */
            remedy?: string;
            /** @description the same in English */
            remedyEn?: string;
            /** @description the office was silent past the end of the licence (Order 55 Art. 20) */
            deemed: boolean;
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo?: string;
        };
        /** @description Why the application ends at intake */
        Declining: {
            /** @description Of which kind it is */
            kind: components["schemas"]["NonAcceptanceKind"];
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
            /** @description why no licence is needed; only, and then always, with the kind NOT_REQUIRED */
            exemption?: components["schemas"]["ExemptionForm"];
        };
        /** @description One thing to put right */
        Defect: {
            /** @description material of the item that is to be given or mended */
            material: string;
            /** @description clause of the item definition it rests on */
            clause: string;
            /** @description what is wrong, in the officer's words */
            reason: string;
        };
        /** @description One thing missing or wrong */
        DefectForm: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
        };
        /** @description How the decision reached the applicant */
        Delivering: {
            /** @description How it was done */
            method: components["schemas"]["DeliveryMethod"];
            /**
             * Format: date
             * @description day it did, or was published; today when left out
             */
            on?: string;
            /** @description receipt, signature, or where it was published; only electronic service does without */
            proof?: string;
            /** @description confirmation signed on paper for electronic service, where the applicant did not agree in the application */
            consent?: string;
        };
        /** @description How and when the decision reached the applicant (Licensing Law Art */
        Delivery: {
            /**
             * Format: date
             * @description day it was handed over, sent, signed for or published
             */
            on: string;
            /** @description How it was done */
            method: components["schemas"]["DeliveryMethod"];
            /** @description Who did it; for officers only */
            by?: string;
            /** @description receipt, signature or paper it was published in; null in deliveries of before */
            proof?: string;
            /** @description confirmation signed for electronic service; null for other manners */
            consent?: string;
            /**
             * Format: date
             * @description day it counts as delivered; null in deliveries of before
             */
            countsOn?: string;
            /**
             * Format: date
             * @description last day to ask for reconsideration
             */
            reconsiderBy?: string;
            /**
             * Format: date
             * @description last day to go to court
             */
            sueBy?: string;
        };
        /**
         * @description How a decision may reach the applicant
         * @enum {string}
         */
        DeliveryMethod: "ELECTRONIC" | "IN_PERSON" | "POST" | "PUBLIC_NOTICE";
        /**
         * @description Departments of the same level that are told of each licence (State Council Order 591 Art
         * @enum {string}
         */
        Department: "POLICE" | "ENVIRONMENT";
        /** @description What the catalogue and the lists beside it say of the entry */
        DetailsForm: {
            /** @description Other names; none when left out */
            aliases?: string[];
            /** @description English name; empty when there is none */
            english?: string;
            /** @description CAS number */
            cas?: string;
            /** @description Whether it is highly toxic (剧毒) */
            highlyToxic?: boolean;
            /** @description Whether it is on the list of explosive precursors (易制爆) */
            explosivePrecursor?: boolean;
            /**
             * Format: int32
             * @description 1, 2 or 3 of the drug precursors; 0 when it is none
             */
            precursorClass?: number;
            /** @description Whether it is under key supervision (重点监管) */
            keySupervised?: boolean;
            /** @description Quantity Q of GB 18218 in tonnes; left out when the standard sets none */
            thresholdTonnes?: number;
        };
        /** @description One thing the application and the licence do not say in the same words */
        Difference: {
            /** @description what it would be, were it a change */
            kind: components["schemas"]["ChangeKind"];
            /** @description what the licence says; empty when nothing */
            licensed: string;
            /** @description what the application says; empty when nothing */
            applied: string;
        };
        /** @description One thing that reads otherwise on the licence and is the same, by the applicant's word */
        DifferenceForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ChangeKind"];
            /** @description not read: it is what the licence says */
            licensed?: string;
            /** @description not read: it is what the application says */
            applied?: string;
        };
        /** @description A half-written form as it is sent */
        DraftForm: {
            /** @description which of the service's forms it is */
            kind: string;
            /** @description the form as far as it is filled in; kept as it is and checked only when it is handed in */
            form: components["schemas"]["ObjectNode"];
        };
        /** @description A half-written form, or what became of it */
        DraftView: {
            /** @description Of this thing, stable */
            id: string;
            /**
             * Format: int64
             * @description of the draft: the ETag begins with it, and If-Match takes it
             */
            version: number;
            /** @description which of the service's forms it is */
            kind: string;
            /** @description empty once it was handed in */
            form: components["schemas"]["JsonNode"];
            /**
             * Format: date-time
             * @description When it was begun
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description When it was saved last
             */
            savedAt: string;
            /**
             * Format: date-time
             * @description when it is deleted unless it is saved again
             */
            keptUntil: string;
            /** @description the case it became; left out while it is a draft */
            caseNumber?: string;
        };
        /**
         * @description Set as data in contracts/proofs
         * @enum {string}
         */
        Effect: "WARN" | "BLOCK" | "REOPEN";
        /** @description The enterprise that applies */
        Enterprise: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Name of the principal person */
            principalPerson: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone number */
            phone: string;
            /** @description level of a central enterprise's unit */
            centralEnterprise: components["schemas"]["CentralEnterprise"];
        };
        /** @description The enterprise that applies */
        EnterpriseForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Name of the principal person */
            principalPerson: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone number */
            phone: string;
            /** @description The level whose state asset authority the enterprise belongs to */
            centralEnterprise?: components["schemas"]["CentralEnterprise"];
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
        /** @description What a proof rests on */
        Evidence: {
            /** @description id of the signed receipt of this use */
            receipt: string;
            /** @description identifier of the certificate or record */
            identifier: string;
            /** @description Where it was found */
            source: string;
            /**
             * Format: date-time
             * @description When it was looked up
             */
            checkedAt: string;
            /**
             * Format: date
             * @description last day it holds; null without end
             */
            validTo?: string;
        };
        /** @description What the examiner proposes */
        Examination: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Who did it; for officers only */
            by: string;
            /** @description Whether the examiner proposes to grant */
            proposesGrant: boolean;
            /** @description the decision is a major one and must be reviewed for legality first (重大执法决定法制审核) */
            major: boolean;
            /** @description The result in words */
            summary: string;
            /** @description clauses the applicant does not meet; empty when a grant is proposed */
            failedClauses: string[];
            /** @description what reads otherwise on the licence and was found to be the same */
            sameDespite: components["schemas"]["ChangeKind"][];
        };
        /**
         * @description Why days are not counted
         * @enum {string}
         */
        ExclusionGround: "ON_SITE_INSPECTION" | "RECTIFICATION" | "STATED" | "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW";
        /**
         * @description The two exemptions the rule knows
         * @enum {string}
         */
        ExemptTrade: "OWN_GOODS_IN_PLANT" | "PORT_OPERATOR_IN_PORT";
        /** @description What makes the licence needless (Order 55 Art */
        Exemption: {
            /** @description The ground it rests on */
            ground: components["schemas"]["ExemptTrade"];
            /** @description number of the other licence it rests on: the producer's, or the port operator's */
            licence: string;
        };
        /** @description The exemption of Order 55 Art */
        ExemptionForm: {
            /** @description The ground it rests on */
            ground: components["schemas"]["ExemptTrade"];
            /** @description Number of the licence */
            licence: string;
        };
        /** @description An expert's opinion on the case; an expert with an interest in the applicant is refused */
        ExpertOpinion: {
            /** @description The expert's account */
            expertId: string;
            /** @description The expert's name */
            expertName: string;
            /** @description Whom the expert works for */
            organisation: string;
            /** @description Whether the expert is in favour */
            favourable: boolean;
            /** @description In words */
            text: string;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
        };
        /** @description A question often asked */
        Faq: {
            /** @description The question in words */
            question: components["schemas"]["Text"];
            /** @description The answer in words */
            answer: components["schemas"]["Text"];
        };
        /** @description An uploaded file */
        FileView: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Name */
            name: string;
            /** @description Media type of the content, decided by the content */
            mediaType: string;
            /**
             * Format: int64
             * @description How large it is
             */
            size: number;
            /** @description SHA-256 of the content, lower-case hex */
            digest: string;
            /** @description A produced by government, B compared with the original, C uploaded, D vouched for by the user */
            trustLevel: components["schemas"]["TrustLevel"];
            /**
             * Format: date-time
             * @description When it was uploaded
             */
            uploadedAt: string;
        };
        /** @description One condition as it was found on the site */
        Finding: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Whether the clause is met */
            met: boolean;
            /** @description A note in words */
            note?: string;
            /** @description Ids of the photographs */
            photographs: string[];
        };
        /** @description One condition looked at */
        FindingForm: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Whether the clause is met */
            met?: boolean;
            /** @description A note in words */
            note?: string;
            /** @description ids given by uploadPhotograph; none when left out */
            photographs?: string[];
        };
        /** @description One ground of a refusal */
        Ground: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
            /** @description Ids of the materials that are false */
            falseMaterials: boolean;
        };
        /** @description One ground of a refusal */
        GroundForm: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
            /** @description follows from the clause and need not be said; said of another clause it is refused */
            falseMaterials?: boolean;
        };
        /** @description The guide to one service item at one level on one day: the same definition that drives the form and guards every notice */
        GuideItem: {
            /** @description Code of the service item */
            itemCode: string;
            /** @description Kind of application */
            matter: string;
            /** @description The level of government, or of the law */
            level: components["schemas"]["OfficeLevel"];
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description The articles it rests on */
            legalBasis: string[];
            /**
             * Format: int32
             * @description Working days from receipt to acceptance or its refusal
             */
            acceptanceDays: number;
            /**
             * Format: int32
             * @description Working days the law gives
             */
            statutoryDays: number;
            /**
             * Format: int32
             * @description Working days the office promises; never more than the law gives
             */
            promisedDays: number;
            /** @description What the days of the decision are counted from */
            decisionStart: components["schemas"]["StartEvent"];
            /**
             * Format: int32
             * @description Working days from the decision to its delivery
             */
            deliveryDays: number;
            /**
             * Format: int32
             * @description How often the applicant has to come
             */
            visits: number;
            /** @description How far the item is done online */
            depth: components["schemas"]["OnlineDepth"];
            /** @description What it costs */
            fee: boolean;
            /** @description Telephone number for advice */
            advicePhone: string;
            /** @description Telephone number for complaints */
            complaintPhone: string;
            /** @description The materials */
            materials: components["schemas"]["Material"][];
            /** @description The clauses that corrections and refusals cite */
            clauses: components["schemas"]["Clause"][];
            /** @description The stages of the procedure with their days */
            stages: components["schemas"]["Stage"][];
            /** @description Procedures whose days are counted apart */
            specialProcedures: components["schemas"]["SpecialProcedure"][];
            /** @description Questions often asked */
            faq: components["schemas"]["Faq"][];
        };
        /** @description The applicant's right to be heard (Licensing Law Art */
        Hearing: {
            /**
             * Format: date
             * @description Day of the notice
             */
            notifiedOn: string;
            /**
             * Format: date
             * @description last day to ask
             */
            requestBy: string;
            /**
             * Format: date
             * @description Day it was asked for
             */
            requestedOn?: string;
            /**
             * Format: date
             * @description last day to hold it; null until asked for
             */
            holdBy?: string;
            /**
             * Format: date
             * @description Day it was held
             */
            heldOn?: string;
            /** @description Who chaired the hearing; for officers only */
            chair?: string;
            /** @description where the signed record is kept; null until held */
            record?: string;
        };
        /**
         * @description What became of the right to a hearing
         * @enum {string}
         */
        HearingOutcome: "NOT_DUE" | "NOT_ASKED" | "HELD";
        /** @description Where the signed record of the hearing is kept */
        HearingRecord: {
            /** @description What was written down */
            record: string;
        };
        /** @description An office that had the case */
        Held: {
            /** @description Code of the office */
            office: string;
            /**
             * Format: date
             * @description day it received it
             */
            on: string;
            /**
             * Format: date
             * @description day the case went on
             */
            until: string;
        };
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /** @description What a certificate or a commitment lost after it was used, and what that does to the case */
        Lapse: {
            /** @description What happened to the proof */
            cause: string;
            /** @description What follows for the case */
            effect: components["schemas"]["Effect"];
            /** @description Identifier, stable */
            identifier?: string;
            /**
             * Format: date
             * @description Since when
             */
            since: string;
        };
        /**
         * @description What a span of days is to a clock
         * @enum {string}
         */
        LedgerKind: "START" | "EXTENSION" | "COUNTED" | "EXCLUDED" | "NO_EFFECT" | "SUSPENDED" | "MOVED" | "DUE" | "CALENDAR_MISSING";
        /** @description The opinion on legality that a major decision needs before it is taken */
        LegalReview: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Who did it; for officers only */
            by: string;
            /** @description Whether the legal reviewer agrees */
            agrees: boolean;
            /** @description The opinion in words */
            opinion: string;
        };
        /** @description An act of the office on a licence, kept for good */
        LicenceAct: {
            /** @description How it stands */
            status: components["schemas"]["LicenceStatus"];
            /**
             * Format: date
             * @description legal day of the act: the licence stands as it says from here, whenever it was entered
             */
            decidedOn: string;
            /** @description Number of the decision */
            decisionNumber: string;
            /** @description The articles it rests on */
            legalBasis: string;
            /** @description Why */
            reason: string;
            /** @description id of the officer; "clock" where the law did it */
            by?: string;
            /** @description the licence was obtained by fraud: the holder is barred for three years (Licensing Law Art. 79) */
            byFraud: boolean;
            /** @description when it was entered, and until when it was to be published; null in acts of before */
            publicity?: components["schemas"]["Publicity"];
            /** @description why a licence is closed that had not ended otherwise; null for any other act */
            ground?: components["schemas"]["ClosingGround"];
            /** @description the new licence that took its place; null for any other act */
            replacedBy?: string;
            /** @description what went before a penalty; null for any other act */
            procedure?: components["schemas"]["PenaltyProcedure"];
            /** @description where a cancellation was announced; null while it was not */
            announcement?: components["schemas"]["Announcement"];
            /** @description name of the office above that decided it; null where the issuing office did */
            superior?: string;
            /** @description how and where to challenge it, in Chinese; null where the law acted, or the holder asked for it */
            remedy?: string;
            /** @description the same in English */
            remedyEn?: string;
        };
        /** @description An act on a licence, as decided on paper */
        LicenceActForm: {
            /** @description Number of the decision */
            decisionNumber: string;
            /** @description The articles it rests on */
            legalBasis: string;
            /** @description Why */
            reason: string;
            /** @description Whether the enterprise obtained it by fraud */
            byFraud?: boolean;
            /**
             * Format: date
             * @description day it was decided; today when left out. The licence stands so from that day
             */
            decidedOn?: string;
            /** @description for the cancellation of a licence that has not ended otherwise */
            ground?: components["schemas"]["ClosingGround"];
            /** @description for a suspension or a revocation: what went before it */
            procedure?: components["schemas"]["ProcedureForm"];
            /** @description where the public was told; a cancellation with a ground needs it */
            announcement?: components["schemas"]["AnnouncementForm"];
        };
        /**
         * @description What can be done to a licence
         * @enum {string}
         */
        LicenceAction: "CERTIFY" | "VARY" | "RENEW" | "SUSPEND" | "REINSTATE" | "EXPIRE" | "RESCIND" | "RESCIND_BY_SUPERIOR" | "REVOKE" | "WITHDRAW" | "CANCEL" | "CANCEL_ON_REQUEST" | "REPLACE" | "PROPOSE_CORRECTION" | "DECIDE_CORRECTION" | "TELL_DEPARTMENT";
        /**
         * @description Where a case stands inside the office; each status maps to what the public is told
         * @enum {string}
         */
        LicenceCaseStatus: "SUBMITTED" | "CORRECTION_REQUESTED" | "NOT_ACCEPTED" | "ACCEPTED" | "EXAMINED" | "GRANTED" | "CERTIFIED" | "REFUSED" | "CLOSED" | "WITHDRAWN" | "TERMINATED";
        /** @description A case as one actor sees it */
        LicenceCaseView: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description of the case: the ETag begins with it, and If-Match takes it
             */
            version: number;
            /** @description Kind of application */
            matter: components["schemas"]["Matter"];
            /** @description Code of the service item */
            itemCode: string;
            /** @description internal status; for officers */
            status?: components["schemas"]["LicenceCaseStatus"];
            /** @description what the applicant is told */
            publicStatus: components["schemas"]["PublicStatus"];
            /** @description The same in the reader's language */
            publicStatusText: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description Whether the power is the office's own, devolved or delegated */
            authorityMode?: components["schemas"]["AuthorityMode"];
            /** @description Name of the office in whose name it is done */
            inNameOf: string;
            /** @description Class of the case, which decides who holds the power */
            caseClass: string;
            /**
             * Format: date-time
             * @description When it came in
             */
            receivedAt: string;
            /**
             * Format: date
             * @description day it came in, at whatever office
             */
            receivedOn: string;
            /**
             * Format: date
             * @description day the office that has it now received it: the office's days count from here
             */
            officeReceivedOn: string;
            /** @description offices that had it before */
            earlierReceipts: components["schemas"]["Held"][];
            /**
             * Format: date
             * @description Day the application was accepted; the statutory clock starts with it
             */
            acceptedOn?: string;
            /**
             * Format: date
             * @description Last day to do it
             */
            dueOn?: string;
            /** @description How the clock stands: NORMAL, WARNING, OVERDUE or PAUSED */
            light: components["schemas"]["Light"];
            /** @description Id of the licence */
            licenceId?: string;
            /** @description of an open renewal: when the licence ends, and what the law makes of it then */
            licenceEnd?: components["schemas"]["LicenceEnd"];
            /** @description Number of the case that is decided together with this one */
            combinedWith?: string;
            /** @description what the enterprise had applied for or been granted already, and why it applies all the same; left out for the first of its kind */
            appliedAgain?: components["schemas"]["AppliedAgain"];
            /** @description What is applied for */
            application: components["schemas"]["Application"];
            /** @description Small faults mended on the spot */
            spotCorrections: components["schemas"]["SpotCorrection"][];
            /** @description The one notice of all that is to be corrected */
            correctionNotice?: components["schemas"]["CorrectionNotice"];
            /** @description Ids of the materials still missing */
            outstandingMaterials: string[];
            /** @description ids of the materials such a case may be asked for: what a correction notice may name */
            askableMaterials: string[];
            /** @description materials that are proofs the state looks for, with every look */
            proofs: components["schemas"]["MaterialProof"][];
            /** @description Why it was not accepted */
            nonAcceptance?: components["schemas"]["NonAcceptance"];
            /** @description Pauses of the clock */
            suspensions: components["schemas"]["Suspension"][];
            /** @description Inspections on the site */
            inspections?: components["schemas"]["SiteInspection"][];
            /** @description Opinions of experts */
            expertOpinions?: components["schemas"]["ExpertOpinion"][];
            /** @description The hearing */
            hearing?: components["schemas"]["Hearing"];
            /** @description The examination's result */
            examination?: components["schemas"]["Examination"];
            /** @description The legal reviewer's opinion */
            legalReview?: components["schemas"]["LegalReview"];
            /** @description The decision */
            decision?: components["schemas"]["Decision"];
            /**
             * Format: date
             * @description day the applicant agreed to be served electronically; left out without
             */
            deliveryConsentOn?: string;
            /** @description How and when the decision was delivered */
            delivery?: components["schemas"]["Delivery"];
            /** @description the warning for false papers; left out where none was given */
            warning?: components["schemas"]["Warning"];
            /** @description the end without a decision; left out where there is none */
            termination?: components["schemas"]["Termination"];
            /** @description every time it was opened again by order, with what was quashed; the first first */
            reopenings: components["schemas"]["Reopening"][];
            /** @description who brought it to the window, and who wrote it down there; left out when it came online */
            counter?: components["schemas"]["CounterView"];
            /** @description what this actor may do next, from the same table that guards the move */
            allowedActions: components["schemas"]["CaseAction"][];
        };
        /** @description What is printed on the licence */
        LicenceContent: {
            /** @description registered address */
            domicile: string;
            /** @description Address of the premises */
            premises: string;
            /** @description null without a storage place */
            storageAddress?: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Name of the principal person */
            principalPerson: string;
            /** @description How the enterprise trades */
            mode: components["schemas"]["BusinessMode"];
            /** @description product names as licensed: those of the catalogue's entries */
            scope: string[];
            /** @description numbers of these entries in the catalogue, in the same order; none on a licence of before they were kept */
            entries: string[];
            /**
             * Format: date
             * @description date of the last variation; the term stays as it was (Order 55 Art. 15)
             */
            variedOn?: string;
            /**
             * Format: date
             * @description date of the last renewal
             */
            renewedOn?: string;
        };
        /** @description The end of the licence a renewal is about: a deadline of the case beside its own, which no stopped clock moves */
        LicenceEnd: {
            /**
             * Format: date
             * @description last day of the licence
             */
            on: string;
            /**
             * Format: date
             * @description day from which it counts as renewed when nothing is decided by then (Order 55 Art. 20); null where the law does not help: applied for late, or papers still owed
             */
            renewedByLawOn?: string;
        };
        /** @description A page of the register */
        LicencePage: {
            /** @description The lines of this page */
            items: components["schemas"]["LicenceView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
            /**
             * @deprecated
             * @description The same as items; goes with version 2
             */
            licences: components["schemas"]["LicenceView"][];
        };
        /**
         * @description Where a licence stands
         * @enum {string}
         */
        LicenceStatus: "PENDING_CERTIFICATE" | "IN_FORCE" | "SUSPENDED" | "EXPIRED" | "RESCINDED" | "REVOKED" | "WITHDRAWN" | "CANCELLED";
        /** @description A licence of the register */
        LicenceView: {
            /** @description Id of the licence */
            licenceId: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["LicenceStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description Number of the licence */
            licenceNumber?: string;
            /** @description The e-certificate */
            certificate?: components["schemas"]["Certificate"];
            /** @description Credit code of the holder */
            holderUscc: string;
            /** @description Name of the holder */
            holderName: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office in whose name it is done */
            inNameOf: string;
            /** @description Class of the case, which decides who holds the power */
            caseClass: string;
            /** @description The content */
            content: components["schemas"]["LicenceContent"];
            /**
             * Format: date
             * @description First day of validity
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of validity
             */
            validTo: string;
            /**
             * Format: date
             * @description the last day to apply for renewal in time (Order 55 Art. 18); absent when it can be renewed no more
             */
            renewBy?: string;
            /**
             * Format: date
             * @description Day it was granted
             */
            grantedOn: string;
            /**
             * Format: date
             * @description Day it ended
             */
            endedOn?: string;
            /** @description What was done to it, oldest first */
            acts: components["schemas"]["LicenceAct"][];
            /** @description clerical errors that were found in it, the oldest first; outside an office those that were corrected */
            corrections: components["schemas"]["CorrectionView"][];
            /** @description which departments of the same level were told of it; empty outside an office */
            tellings: components["schemas"]["TellingView"][];
            /** @description applications on it that are neither decided nor ended, the oldest first */
            openCases: components["schemas"]["OpenCase"][];
            /** @description what this actor may do to it next */
            allowedActions: components["schemas"]["LicenceAction"][];
        };
        /**
         * @description How urgent an open clock is on a day: a warning from one working day before the due date, overdue after it, paused while it stands still
         * @enum {string}
         */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED";
        /**
         * @description In what a limit is written; it decides which days count and where the end lands (Civil Code Art. 201–203)
         * @enum {string}
         */
        LimitUnit: "WORKING_DAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
        /** @description A material of an item */
        Material: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Legal basis */
            basis: string;
            /** @description When it is needed */
            requiredWhen?: string[];
            /** @description The form of paper or file */
            format: components["schemas"]["MaterialFormat"];
            /** @description The ways to obtain it, in order */
            routes?: components["schemas"]["ProofRoute"][];
            /** @description Id of the proof in the public lists */
            proof?: string;
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from?: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until?: string;
        };
        /** @description A material of the item and the uploaded file that is it */
        MaterialForm: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Id of the uploaded file */
            file: string;
        };
        /**
         * @description In what form a material is handed in
         * @enum {string}
         */
        MaterialFormat: "ELECTRONIC" | "PAPER" | "EITHER";
        /** @description A material that is a proof: how it stands, and how it stood at each look */
        MaterialProof: {
            /** @description id of the material in the item */
            material: string;
            /** @description Id of the proof in the public lists */
            proof: string;
            /** @description how it stands now; null before the first answer */
            standing?: components["schemas"]["ProofStanding"];
            /** @description every look that told something new, the oldest first */
            checks: components["schemas"]["Check"][];
            /** @description what happened afterwards to what it rests on; null when nothing did */
            lapse?: components["schemas"]["Lapse"];
        };
        /**
         * @description What is applied for: one service item each
         * @enum {string}
         */
        Matter: "NEW" | "RENEWAL" | "VARIATION" | "CANCELLATION";
        /** @description One text printed otherwise than it was granted */
        Misprint: {
            /** @description In words */
            text: components["schemas"]["PrintedText"];
            /** @description what is printed */
            from: string;
            /** @description what is to stand there */
            to: string;
        };
        /**
         * @description When in a case its proofs are looked at: what held at acceptance is asked again before the decision
         * @enum {string}
         */
        Moment: "PREPARATION" | "ACCEPTANCE" | "DECISION";
        /** @description Why an application ends at intake (Licensing Law Art */
        NonAcceptance: {
            /** @description Of which kind it is */
            kind: components["schemas"]["NonAcceptanceKind"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Who did it; for officers only */
            by?: string;
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
            /** @description name of the office to turn to; null unless OTHER_AUTHORITY */
            rightOffice?: string;
            /** @description why no licence is needed; null unless NOT_REQUIRED, and in decisions older than it */
            exemption?: components["schemas"]["Exemption"];
        };
        /**
         * @description The lawful grounds
         * @enum {string}
         */
        NonAcceptanceKind: "NOT_REQUIRED" | "OTHER_AUTHORITY" | "BARRED" | "FALSE_PAPERS";
        /** @description Whatever members the form has */
        ObjectNode: {
            [key: string]: unknown;
        };
        /**
         * @description Where an office stands in the administration
         * @enum {string}
         */
        OfficeLevel: "PROVINCE" | "CITY" | "COUNTY" | "ZONE";
        /**
         * @description How far the item can be handled online; IV is all the way
         * @enum {string}
         */
        OnlineDepth: "I" | "II" | "III" | "IV";
        /** @description An application on the licence that is under way */
        OpenCase: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description Kind of application */
            matter: components["schemas"]["Matter"];
        };
        /** @description First day on site; today when left out */
        Opening: {
            /**
             * Format: date
             * @description Day it begins
             */
            startsOn?: string;
        };
        /** @description An expert's opinion */
        Opinion: {
            /** @description The expert's account */
            expertId: string;
            /** @description The expert's name */
            expertName: string;
            /** @description Whom the expert works for */
            organisation: string;
            /** @description Whether the expert is in favour */
            favourable?: boolean;
            /** @description In words */
            text: string;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
        };
        /**
         * @description In which order the cases of a list stand
         * @enum {string}
         */
        Order: "DUE" | "RECEIVED" | "NEWEST" | "CHANGED";
        /**
         * @description Who ordered it
         * @enum {string}
         */
        OrderedBy: "RECONSIDERATION" | "COURT" | "OWN_CORRECTION";
        /** @description What orders the case to be opened again */
        Ordering: {
            /** @description who ordered it */
            order: components["schemas"]["OrderedBy"];
            /** @description number of the decision or judgment */
            document: string;
            /**
             * Format: date
             * @description its day
             */
            orderedOn: string;
            /** @description what it says */
            reason: string;
        };
        /**
         * @description Whether the application was granted or refused
         * @enum {string}
         */
        Outcome: "GRANTED" | "REFUSED";
        /**
         * @description How large a page is drawn: it fits into this box, whatever its own shape
         * @enum {string}
         */
        PageSize: "SMALL" | "MEDIUM" | "LARGE";
        /** @description The pages of a file */
        PagesView: {
            /** @description the file's name */
            name: string;
            /** @description what its content is */
            mediaType: string;
            /**
             * Format: int32
             * @description how many can be shown; nought where none can
             */
            pages: number;
            /** @description why none can be shown; left out where they can */
            unshown?: components["schemas"]["Unshown"];
        };
        /** @description What went before a penalty (Penalties Law Art */
        PenaltyProcedure: {
            /** @description paper that told the party of facts, grounds and what is intended */
            noticeNumber: string;
            /**
             * Format: date
             * @description day the party had it
             */
            noticedOn: string;
            /** @description what it stated in its defence, or that it waived it */
            statement: string;
            /** @description what became of its right to be heard */
            hearing: components["schemas"]["HearingOutcome"];
            /**
             * Format: date
             * @description day of the hearing; null where none was held
             */
            heardOn?: string;
            /** @description number of the review of legality; null where none is due */
            legalReview?: string;
        };
        /** @description Where the business is run */
        Place: {
            /** @description Registered address of the enterprise */
            registeredAddress: string;
            /** @description Address of the premises */
            premises: string;
            /** @description statutory division, functional area or town: 441521, 441502-HHW or 441521103 */
            site: string;
            /** @description null without a store */
            storageAddress?: string;
        };
        /** @description Where the business is run: three addresses that must not be mixed up */
        PlaceForm: {
            /** @description Registered address of the enterprise */
            registeredAddress: string;
            /** @description Address of the premises */
            premises: string;
            /** @description Where it is, by division code */
            site: string;
            /** @description Address of the storage */
            storageAddress?: string;
        };
        /**
         * @description What a licence prints that a slip of the pen can spoil
         * @enum {string}
         */
        PrintedText: "HOLDER_NAME" | "DOMICILE" | "PREMISES" | "STORAGE_ADDRESS" | "LEGAL_REPRESENTATIVE" | "PRINCIPAL_PERSON";
        /** @description What went before a penalty */
        ProcedureForm: {
            /** @description paper that told the party of facts, grounds and what is intended */
            noticeNumber: string;
            /**
             * Format: date
             * @description day the party had it
             */
            noticedOn: string;
            /** @description what it stated in its defence, or that it waived it */
            statement: string;
            /** @description what became of its right to be heard */
            hearing: components["schemas"]["HearingOutcome"];
            /**
             * Format: date
             * @description day of the hearing; left out where none was held
             */
            heardOn?: string;
            /** @description number of the review of legality; left out where none is due */
            legalReview?: string;
        };
        /** @description One product of the scope: an entry of the catalogue, which decides its class and what is printed of it */
        Product: {
            /** @description number of the entry in the catalogue; null in an application of before entries were asked for */
            entry?: string;
            /** @description edition of the catalogue the application was handed in under; null where entry is */
            edition?: string;
            /** @description CAS number of the entry; empty when it has none */
            cas: string;
            /** @description the entry's name, as a licence prints it */
            name: string;
            /** @description what the applicant calls it, where that is another name of the entry or a product of a group */
            given?: string;
            /**
             * Format: double
             * @description most that is stored at one time, tonnes; 0 without storage
             */
            storedTonnes: number;
        };
        /** @description One product of the scope: an entry of the catalogue, said by its number, or by a name or CAS number only one entry has */
        ProductForm: {
            /** @description number of the entry, as findChemicals gives it; may be left out when name or CAS number is enough */
            entry?: string;
            /** @description not read: the edition is the one of the day of receipt */
            edition?: string;
            /** @description CAS number; left out or empty for an entry that has none */
            cas?: string;
            /** @description a name of the entry; for a group, such as 2828, any name no other entry has */
            name?: string;
            /** @description as an application shows it: the applicant's own name for the product; may be left out */
            given?: string;
            /**
             * Format: double
             * @description most that is stored at one time
             */
            storedTonnes?: number;
        };
        /**
         * @description How a material comes to the office, cheapest for the applicant first; UPLOAD is the last resort
         * @enum {string}
         */
        ProofRoute: "ONLINE_FORM" | "E_CERTIFICATE" | "DATA_SHARING" | "ASSISTANCE" | "OWN_RECORDS" | "COMMITMENT" | "UPLOAD";
        /** @description What proof-exemption last said of one proof */
        ProofStanding: {
            /** @description id in the proof lists, for example P-BUSINESS-LICENCE */
            proof: string;
            /** @description How it stands */
            state: components["schemas"]["ProofState"];
            /** @description route that led here, for example E_CERTIFICATE */
            route?: string;
            /** @description outcome of the last attempt, for example FOUND_VALID; null when none was made */
            outcome?: string;
            /** @description what the applicant reads */
            words: components["schemas"]["Text"];
            /** @description what it rests on; null without */
            evidence?: components["schemas"]["Evidence"];
            /** @description template of the commitment that may be made instead; null without */
            commitment?: string;
        };
        /**
         * @description How a proof of a case stands, in the words of proof-exemption
         * @enum {string}
         */
        ProofState: "OBTAINED" | "ASKING" | "MAY_COMMIT" | "COMMITTED" | "SUBMIT" | "NOT_NEEDED";
        /**
         * @description What the public is told of a case's status; changes by addition only
         * @enum {string}
         */
        PublicStatus: "RECEIVED" | "CORRECTION_NEEDED" | "NOT_ACCEPTED" | "IN_PROGRESS" | "GRANTED" | "REFUSED" | "FINISHED" | "WITHDRAWN" | "TERMINATED";
        /** @description Seven working days from the decision, however late it is entered (trap 49) */
        Publicity: {
            /**
             * Format: date
             * @description day it was entered in the register
             */
            enteredOn: string;
            /**
             * Format: date
             * @description last day to publish it in time
             */
            publishBy: string;
            /** @description whether that day had passed when it was entered */
            late: boolean;
        };
        /** @description Why, in words, or by a stable word of its own */
        Reason: {
            /** @description Why */
            reason: string;
        };
        /**
         * @description Whether a due date is final; otherwise why there is none: the clock stands still, or a year of the calendar is missing
         * @enum {string}
         */
        ReckoningStatus: "FINAL" | "SUSPENDED" | "CALENDAR_MISSING";
        /** @description What the holder declares to renew with fewer papers (Order 55 Art */
        Renewal: {
            /** @description Whether the enterprise kept the law */
            keptTheLaw?: boolean;
            /** @description Whether the conditions of the licence were kept */
            conditionsKept?: boolean;
            /** @description Whether there was a fatal accident */
            fatalAccident?: boolean;
            /** @description Whether there was an accident with wide effect */
            widelyFeltAccident?: boolean;
            /** @description Whether the enterprise has reached the second level of safety standardisation */
            levelTwoStandardisation?: boolean;
        };
        /** @description A case open again by order: what was quashed is kept, and the same must not be done again on the same facts and reasons (Reconsideration Law Art */
        Reopening: {
            /**
             * Format: date
             * @description day it was opened again: the office's periods count from here
             */
            on: string;
            /** @description Who did it; for officers only */
            by?: string;
            /** @description who ordered it */
            order: components["schemas"]["OrderedBy"];
            /** @description number of the decision or judgment that orders it */
            document: string;
            /**
             * Format: date
             * @description its day
             */
            orderedOn: string;
            /** @description Why */
            reason: string;
            /** @description the refusal that was quashed; null where another end was */
            refusal?: components["schemas"]["Decision"];
            /** @description the non-acceptance that was quashed; null where another end was */
            nonAcceptance?: components["schemas"]["NonAcceptance"];
            /** @description the termination that was quashed; null where another end was */
            termination?: components["schemas"]["Termination"];
        };
        /** @description What an inspection of the site came to */
        Report: {
            /** @description What was concluded */
            conclusion: components["schemas"]["Conclusion"];
            /**
             * Format: date
             * @description last day on site; the clock counts again from the day after
             */
            lastDay: string;
            /** @description what was seen, each with the clause it concerns */
            findings: components["schemas"]["Finding"][];
        };
        /** @description Figures of one office in one year; the last five are its acts on licences */
        ReportLine: {
            /** @description Code of the office */
            office: string;
            /**
             * Format: int64
             * @description How many came in
             */
            received: number;
            /**
             * Format: int64
             * @description Whether the statement is accepted
             */
            accepted: number;
            /**
             * Format: int64
             * @description How many were not accepted
             */
            notAccepted: number;
            /**
             * Format: int64
             * @description Whether, or how many were, granted
             */
            granted: number;
            /**
             * Format: int64
             * @description How many were renewed
             */
            renewed: number;
            /**
             * Format: int64
             * @description How many were varied
             */
            varied: number;
            /**
             * Format: int64
             * @description How many were cancelled
             */
            cancelled: number;
            /**
             * Format: int64
             * @description How many were refused
             */
            refused: number;
            /**
             * Format: int64
             * @description How many were renewed by silence of the office
             */
            deemedRenewed: number;
            /**
             * Format: int64
             * @description How many were suspended
             */
            suspended: number;
            /**
             * Format: int64
             * @description How many were rescinded
             */
            rescinded: number;
            /**
             * Format: int64
             * @description How many were revoked
             */
            revoked: number;
            /**
             * Format: int64
             * @description How many were withdrawn
             */
            withdrawn: number;
            /**
             * Format: int64
             * @description How many expired
             */
            expired: number;
        };
        /** @description What was found on site */
        Reporting: {
            /** @description What was concluded */
            conclusion: components["schemas"]["Conclusion"];
            /**
             * Format: date
             * @description Last day of it
             */
            lastDay: string;
            /** @description What was found, clause by clause */
            findings: components["schemas"]["FindingForm"][];
        };
        /** @description Last day that does not count; today when left out */
        Resuming: {
            /**
             * Format: date
             * @description Last day of it
             */
            lastDay?: string;
        };
        /** @description Why the case goes back */
        Returning: {
            /** @description Why */
            reason: string;
        };
        /** @description The opinion on legality */
        Reviewing: {
            /** @description Whether the legal reviewer agrees */
            agrees: boolean;
            /** @description The opinion in words */
            opinion: string;
        };
        /** @description Who would decide, and what would be needed */
        SelfCheckAnswer: {
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description Whether the power is the office's own, devolved or delegated */
            authorityMode: components["schemas"]["AuthorityMode"];
            /** @description Name of the office in whose name it is done */
            inNameOf?: string;
            /** @description Legal basis */
            basis: string;
            /** @description classes that decide the level, comma-separated */
            caseClass: string;
            /** @description GB 18218 sum of q/Q over all products */
            hazardSum: number;
            /** @description Whether it is a major hazard installation */
            majorHazard: boolean;
            /** @description What changes */
            changes: components["schemas"]["ChangeAdvice"][];
            /** @description The materials */
            materials: components["schemas"]["Material"][];
        };
        /**
         * @description The two papers of a window: the application the visitor signed, and an agent's written authorisation
         * @enum {string}
         */
        SignedPaper: "APPLICATION" | "AUTHORISATION";
        /** @description A check on site by at least two officers (Licensing Law Art */
        SiteInspection: {
            /**
             * Format: int32
             * @description Number
             */
            number: number;
            /**
             * Format: date
             * @description Day it began
             */
            startedOn: string;
            /** @description Who opened it; for officers only */
            openedBy: string;
            /**
             * Format: int32
             * @description number of the suspension that holds the clock meanwhile
             */
            suspension: number;
            /** @description what was found; null until reported */
            report?: components["schemas"]["Report"];
            /** @description ids of the officers who signed; the reporter first */
            signedBy: string[];
        };
        /** @description A procedure some cases need besides, and whether its days count */
        SpecialProcedure: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Whether its days are not counted */
            excluded: boolean;
            /** @description Whether the applicant is told when it begins */
            needsNotice: boolean;
            /** @description Legal basis */
            basis: string;
        };
        /** @description A slip the officer pointed out and the applicant may mend at once (Order 55 Art */
        SpotCorrection: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Who did it; for officers only */
            by?: string;
            /** @description A note in words */
            note: string;
        };
        /** @description A stage of the handling as the guide shows it, and the limit its days belong to */
        Stage: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description Working days the office promises; never more than the law gives
             */
            promisedDays: number;
            /** @description The stage it is part of */
            within?: components["schemas"]["Within"];
        };
        /**
         * @description What starts a clock: an act of the office, or of the one who applies or files
         * @enum {string}
         */
        StartEvent: "ACCEPTANCE" | "RECEIPT" | "PUBLICATION";
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
        /** @description An application for a new licence, a renewal, a variation or a cancellation */
        SubmitRequest: {
            /** @description Kind of application */
            matter: components["schemas"]["Matter"];
            /** @description What is applied for */
            application: components["schemas"]["ApplicationRequest"];
            /** @description Id of the licence */
            licenceId?: string;
            /** @description office the applicant insists on; left out, the office that holds the power receives it */
            addressedTo?: string;
            /**
             * Format: uuid
             * @description draft the application was prepared in: it becomes this one case, however often it is sent, and what the enterprise committed to there counts for it
             */
            draftId?: string;
            /** @description with a renewal: the application's changes are filed as a variation of their own beside it */
            combinedVariation?: boolean;
            /** @description why the enterprise applies for what it has applied for or holds already: needed after LIKE_CASE_OPEN and LIKE_LICENCE_HELD, without meaning where nothing is alike */
            whyAgain?: string;
            /** @description at a window: file of the printed application the visitor signed */
            signedApplication?: string;
            /** @description at a window: file of an agent's written authorisation */
            authorisation?: string;
            /** @description the applicant agrees to be served electronically (送达地址确认); without it papers are handed over, posted or published */
            electronicDelivery?: boolean;
        };
        /** @description A material of the item that was handed in */
        SubmittedMaterial: {
            /** @description id of the material in the item */
            material: string;
            /** @description id of the uploaded file */
            file: string;
        };
        /** @description What the applicant hands in afterwards */
        Supplements: {
            /** @description The materials */
            materials: components["schemas"]["MaterialForm"][];
        };
        /** @description A material of a draft and where it comes from */
        SupplyView: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Id of the clause of the service item */
            clause?: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Legal basis */
            basis?: string;
            /** @description FORM: the online form is it; PROOF: the state looks for it, see proof; UPLOAD: the applicant gives it */
            way?: components["schemas"]["Way"];
            /** @description whether the applicant may hand it in; of his own accord while the state is still asking */
            mayBeGiven: boolean;
            /** @description Id of the proof in the public lists */
            proof?: components["schemas"]["ProofStanding"];
        };
        /** @description What stops the clock; expert review, hearing and the like need the notice that told the applicant how long */
        Suspending: {
            /** @description The ground it rests on */
            ground: components["schemas"]["ExclusionGround"];
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from?: string;
            /** @description The notice that was given */
            notice?: string;
            /**
             * Format: int32
             * @description Days of the pause the applicant was told
             */
            toldDays?: number;
        };
        /** @description Days that do not count */
        Suspension: {
            /**
             * Format: int32
             * @description 1, 2, 3 … within the case
             */
            number: number;
            /** @description The ground it rests on */
            ground: components["schemas"]["ExclusionGround"];
            /**
             * Format: date
             * @description first excluded day
             */
            from: string;
            /**
             * Format: date
             * @description last excluded day; null while open
             */
            to?: string;
            /** @description the law that allows it */
            article: string;
            /** @description number of the paper sent to the applicant; null where the rule needs none */
            notice?: string;
            /**
             * Format: int32
             * @description length told in that paper; null where the rule needs none
             */
            toldDays?: number;
            /** @description Who did it; for officers only */
            by?: string;
        };
        /** @description That a department was told */
        TellingForm: {
            /** @description Who takes the plans otherwise */
            department: components["schemas"]["Department"];
            /**
             * Format: date
             * @description day it was told
             */
            on: string;
            /** @description name of the department that was told */
            to: string;
            /** @description number or note of its receipt */
            receipt: string;
        };
        /** @description Whether a department of the same level was told of the licence (通报) */
        TellingView: {
            /** @description Who takes the plans otherwise */
            department: components["schemas"]["Department"];
            /**
             * Format: date
             * @description day it was told; absent while it was not
             */
            toldOn?: string;
            /** @description name of the department that was told */
            toldTo?: string;
            /** @description number or note of its receipt */
            receipt?: string;
        };
        /** @description Why the case ends without a decision */
        Terminating: {
            /** @description The ground it rests on */
            ground: components["schemas"]["TerminationGround"];
            /** @description Why */
            reason: string;
        };
        /** @description The end of a case without a decision on what was applied for (终结办理): there is nothing, or nobody, left to decide about */
        Termination: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description of the decision document */
            number: string;
            /** @description Who did it; for officers only */
            by?: string;
            /** @description The ground it rests on */
            ground: components["schemas"]["TerminationGround"];
            /** @description Why */
            reason: string;
            /** @description how and where to challenge it, in Chinese */
            remedy: string;
            /** @description the same in English */
            remedyEn: string;
        };
        /**
         * @description Why it ends
         * @enum {string}
         */
        TerminationGround: "APPLICANT_ENDED" | "LICENCE_ENDED" | "FALSE_COMMITMENT";
        /** @description Words the public sees, in both languages */
        Text: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        /** @description One text */
        TextForm: {
            /** @description which one */
            text: components["schemas"]["PrintedText"];
            /** @description what should stand there */
            to: string;
        };
        /** @description What is traded and how */
        Trade: {
            /** @description how the business is run */
            mode: components["schemas"]["BusinessMode"];
            /** @description The chemicals */
            products: components["schemas"]["Product"][];
            /** @description Whether it is a petrol station */
            petrolStation: boolean;
            /** @description Whether the enterprise only stores */
            storageBusinessOnly: boolean;
            /** @description Whether the enterprise trades on paper, without goods of its own */
            paperTrade: boolean;
            /** @description the storage was newly built, rebuilt or extended */
            newStorageBuilt: boolean;
        };
        /** @description What is traded and how */
        TradeForm: {
            /** @description How the enterprise trades */
            mode: components["schemas"]["BusinessMode"];
            /** @description The chemicals */
            products: components["schemas"]["ProductForm"][];
            /** @description Whether it is a petrol station */
            petrolStation?: boolean;
            /** @description Whether the enterprise only stores */
            storageBusinessOnly?: boolean;
            /** @description Whether the enterprise trades on paper, without goods of its own */
            paperTrade?: boolean;
            /** @description Whether storage was built anew */
            newStorageBuilt?: boolean;
        };
        /**
         * @description How a change is carried out
         * @enum {string}
         */
        Treatment: "VARIATION" | "NEW_LICENCE";
        /**
         * @description How far a file may be relied on: A produced by government, B compared with the original, C uploaded, D vouched for by the user
         * @enum {string}
         */
        TrustLevel: "A" | "B" | "C" | "D";
        /**
         * @description Why a file has no pages to be shown; it can be downloaded all the same
         * @enum {string}
         */
        Unshown: "LOCKED" | "DAMAGED" | "TOO_LARGE" | "TOO_SLOW" | "NOT_DRAWN";
        /** @description Who came to the window */
        VisitRequest: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name of the enterprise */
            enterpriseName: string;
            /** @description Name of the visitor */
            visitor: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["VisitorCapacity"];
            /** @description the officer saw the visitor's identity document, and an agent's authorisation */
            identitySeen?: boolean;
        };
        /** @description A visit at the window */
        VisitView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Code of the office */
            office: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name of the enterprise */
            enterpriseName: string;
            /** @description Name of the visitor */
            visitor: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["VisitorCapacity"];
            /**
             * Format: date-time
             * @description When it began
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description When the visit ended
             */
            closedAt?: string;
        };
        /**
         * @description As what somebody comes to the window; an agent needs the enterprise's written authorisation (Licensing Law Art
         * @enum {string}
         */
        VisitorCapacity: "LEGAL_REPRESENTATIVE" | "AGENT";
        /** @description The warning for false papers */
        Warned: {
            /**
             * Format: date
             * @description day the party was told of the facts and of what is intended
             */
            noticedOn: string;
            /** @description what it stated in its defence, or that it waived it */
            statement: string;
            /** @description what it did */
            facts: string;
        };
        /** @description The warning (警告) for false papers, a penalty of its own beside refusal or non-acceptance (Licensing Law Art */
        Warning: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description of the decision document */
            number: string;
            /** @description Who did it; for officers only */
            by?: string;
            /**
             * Format: date
             * @description day the party was told
             */
            noticedOn: string;
            /** @description what it stated in its defence, or that it waived it */
            statement: string;
            /** @description what it did */
            facts: string;
            /** @description how and where to challenge the warning, in Chinese */
            remedy: string;
            /** @description the same in English */
            remedyEn: string;
        };
        /**
         * @description How a material comes: by the form itself, as a proof the state looks for, or from the applicant
         * @enum {string}
         */
        Way: "FORM" | "PROOF" | "UPLOAD";
        /**
         * @description The limit a stage eats from
         * @enum {string}
         */
        Within: "ACCEPTANCE" | "DECISION" | "DELIVERY";
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
    readAnnualReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The calendar year */
                year: number;
            };
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
                     *         "accepted": 0,
                     *         "cancelled": 0,
                     *         "deemedRenewed": 0,
                     *         "expired": 0,
                     *         "granted": 0,
                     *         "notAccepted": 0,
                     *         "office": "441500",
                     *         "received": 0,
                     *         "refused": 0,
                     *         "renewed": 0,
                     *         "rescinded": 0,
                     *         "revoked": 0,
                     *         "suspended": 0,
                     *         "varied": 0,
                     *         "withdrawn": 0
                     *       },
                     *       {
                     *         "accepted": 0,
                     *         "cancelled": 0,
                     *         "deemedRenewed": 0,
                     *         "expired": 0,
                     *         "granted": 0,
                     *         "notAccepted": 0,
                     *         "office": "441502",
                     *         "received": 1,
                     *         "refused": 0,
                     *         "renewed": 0,
                     *         "rescinded": 0,
                     *         "revoked": 0,
                     *         "suspended": 0,
                     *         "varied": 0,
                     *         "withdrawn": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReportLine"][];
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
    countCases: {
        parameters: {
            query?: {
                /** @description Only what was changed since this moment, the earliest change first; what was under way just before it may come again */
                changedSince?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description The service item */
                matter?: components["schemas"]["Matter"];
                /** @description Code of the county or city office that handles the case; for those who see more than one */
                office?: string;
                /** @description Most urgent first, or by receipt; an applicant's own stand the newest first */
                order?: unknown & components["schemas"]["Order"];
                /** @description Part of a number, of a name or of a credit code the case is found by */
                q?: string;
                /** @description Stage inside the office; of an enterprise's own cases, all that look alike from outside */
                status?: components["schemas"]["LicenceCaseStatus"];
                /** @description Working days left at most; a missed date is within any */
                withinDays?: number;
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
                     *       "byLight": {
                     *         "NORMAL": 1,
                     *         "OVERDUE": 10,
                     *         "PAUSED": 10
                     *       },
                     *       "byStatus": {
                     *         "ACCEPTED": 11,
                     *         "SUBMITTED": 10,
                     *         "WITHDRAWN": 10
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseCounts"];
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
    listCases: {
        parameters: {
            query?: {
                /** @description Only what was changed since this moment, the earliest change first; what was under way just before it may come again */
                changedSince?: string;
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description The service item */
                matter?: components["schemas"]["Matter"];
                /** @description Code of the county or city office that handles the case; for those who see more than one */
                office?: string;
                /** @description Most urgent first, or by receipt; an applicant's own stand the newest first */
                order?: unknown & components["schemas"]["Order"];
                /** @description Part of a number, of a name or of a credit code the case is found by */
                q?: string;
                /** @description Stage inside the office; of an enterprise's own cases, all that look alike from outside */
                status?: components["schemas"]["LicenceCaseStatus"];
                /** @description Working days left at most; a missed date is within any */
                withinDays?: number;
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
                     *       "cases": [
                     *         {
                     *           "applicantName": "海丰县示例化工贸易有限公司",
                     *           "caseNumber": "HZ-441502-2026-000002-G",
                     *           "changedAt": "2026-09-18T02:00:00.000000Z",
                     *           "daysLeft": -1,
                     *           "dueOn": "2026-09-17",
                     *           "light": "OVERDUE",
                     *           "matter": "NEW",
                     *           "office": "441502",
                     *           "publicStatus": "RECEIVED",
                     *           "receivedOn": "2026-09-10",
                     *           "status": "SUBMITTED",
                     *           "version": 0
                     *         },
                     *         {
                     *           "applicantName": "海丰县示例化工贸易有限公司",
                     *           "caseNumber": "HZ-441502-2026-000005-A",
                     *           "changedAt": "2026-09-18T02:00:00.000000Z",
                     *           "daysLeft": -1,
                     *           "dueOn": "2026-09-17",
                     *           "light": "OVERDUE",
                     *           "matter": "NEW",
                     *           "office": "441502",
                     *           "publicStatus": "RECEIVED",
                     *           "receivedOn": "2026-09-10",
                     *           "status": "SUBMITTED",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "applicantName": "海丰县示例化工贸易有限公司",
                     *           "caseNumber": "HZ-441502-2026-000002-G",
                     *           "changedAt": "2026-09-18T02:00:00.000000Z",
                     *           "daysLeft": -1,
                     *           "dueOn": "2026-09-17",
                     *           "light": "OVERDUE",
                     *           "matter": "NEW",
                     *           "office": "441502",
                     *           "publicStatus": "RECEIVED",
                     *           "receivedOn": "2026-09-10",
                     *           "status": "SUBMITTED",
                     *           "version": 0
                     *         },
                     *         {
                     *           "applicantName": "海丰县示例化工贸易有限公司",
                     *           "caseNumber": "HZ-441502-2026-000005-A",
                     *           "changedAt": "2026-09-18T02:00:00.000000Z",
                     *           "daysLeft": -1,
                     *           "dueOn": "2026-09-17",
                     *           "light": "OVERDUE",
                     *           "matter": "NEW",
                     *           "office": "441502",
                     *           "publicStatus": "RECEIVED",
                     *           "receivedOn": "2026-09-10",
                     *           "status": "SUBMITTED",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "next": "2026-09-17~HZ-441502-2026-000008-4"
                     *     }
                     */
                    "application/json": components["schemas"]["CasePage"];
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
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
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
                 *       "application": {
                 *         "changes": [
                 *           {
                 *             "changedOn": "2026-05-15",
                 *             "from": "示例甲",
                 *             "kind": "PRINCIPAL_PERSON",
                 *             "to": "示例丙"
                 *           }
                 *         ],
                 *         "enterprise": {
                 *           "contact": "示例乙",
                 *           "legalRepresentative": "示例甲",
                 *           "name": "海丰县示例化工贸易有限公司",
                 *           "phone": "0660-0000000",
                 *           "principalPerson": "示例丙",
                 *           "uscc": "91441521MA50125686"
                 *         },
                 *         "materials": [
                 *           {
                 *             "file": "14ef1ca5-7458-366f-bcad-ed4dc60321dc",
                 *             "material": "renewal-form"
                 *           },
                 *           {
                 *             "file": "225fc5c4-0f9e-337b-8b78-c0d284d499f3",
                 *             "material": "variation-form"
                 *           }
                 *         ],
                 *         "place": {
                 *           "premises": "海丰县示例路1号",
                 *           "registeredAddress": "海丰县示例路1号",
                 *           "site": "441521"
                 *         },
                 *         "trade": {
                 *           "mode": "WHOLESALE",
                 *           "paperTrade": true,
                 *           "products": [
                 *             {
                 *               "cas": "67-56-1",
                 *               "name": "甲醇",
                 *               "storedTonnes": 0
                 *             }
                 *           ]
                 *         }
                 *       },
                 *       "combinedVariation": true,
                 *       "licenceId": "HZ-441521-2023-000009-T",
                 *       "matter": "RENEWAL"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            /** @description Received; with Idempotent-Replayed, the case this draft became before */
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
                     *       "allowedActions": [
                     *         "AMEND",
                     *         "WITHDRAW"
                     *       ],
                     *       "application": {
                     *         "changes": [
                     *           {
                     *             "changedOn": "2026-05-15",
                     *             "from": "示例甲",
                     *             "kind": "PRINCIPAL_PERSON",
                     *             "to": "示例丙"
                     *           }
                     *         ],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例丙",
                     *           "uscc": "91441521MA50125686"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "14ef1ca5-7458-366f-bcad-ed4dc60321dc",
                     *             "material": "renewal-form"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000232-3",
                     *       "combinedWith": "HZ-441521-2026-000233-1",
                     *       "dueOn": "2026-05-27",
                     *       "earlierReceipts": [],
                     *       "inNameOf": "441521",
                     *       "itemCode": "00012504500002",
                     *       "licenceId": "HZ-441521-2023-000009-T",
                     *       "light": "NORMAL",
                     *       "matter": "RENEWAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-05-20",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "RECEIVED",
                     *       "publicStatusText": "已收件",
                     *       "receivedAt": "2026-05-20T02:00:00.147759Z",
                     *       "receivedOn": "2026-05-20",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "suspensions": [],
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Not the applicant's own enterprise
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `MANDATE_MISSING`: Acting-For names an enterprise that never gave the caller a mandate for what the service handles, or whose mandate is over.
             *     - `NOT_YOUR_ENTERPRISE`: The credit code in the application is not the one of the signed-in enterprise.
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
             * @description The draft is another enterprise's
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
             * @description A bar holds, a like case is open, or the key was used for another request
             *
             *     - `CASE_ALREADY_OPEN`: A second renewal, variation or cancellation of the same licence.
             *     - `COUNTER_VISIT_OVER`: Counter-Visit names a visit that was closed or was opened on another day.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LIKE_CASE_OPEN`: A new licence is applied for without `whyAgain` although an open application of the enterprise covers the premises, the mode and all products.
             *     - `LIKE_LICENCE_HELD`: A new licence is applied for without `whyAgain` and without naming it in `replaces`, although a licence of the enterprise covers the premises, the mode and all products.
             *     - `REAPPLICATION_BARRED`: One year after false materials (Licensing Law Art. 78), three years after a licence got by fraud (Art. 79); checked by credit code.
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
             * @description The law does not allow it this way; the code says which way
             *
             *     - `CHEMICAL_UNKNOWN`: A product is no entry of the edition in force on the day of receipt.
             *     - `COUNTER_PAPER_MISSING`: An application or a filing is handed in over the counter without what was signed there.
             *     - `LICENCE_NOT_USABLE`: A renewal, variation or cancellation names a licence it cannot build on.
             *     - `MATERIAL_MISSING`: An application refers to a file that was not uploaded by the same enterprise.
             *     - `NEW_APPLICATION_REQUIRED`: Mode, scope, premises or storage place change (Order 55 Art. 17).
             *     - `OUTSIDE_THE_CITY`: The town is run by another city although its code begins with this city's.
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
             * @description - `DAILY_LIMIT`: An enterprise handed in as many cases today as one may online.
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
    readCase: {
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "REFUSE",
                     *         "RETURN_TO_EXAMINATION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [
                     *           "A6-1"
                     *         ],
                     *         "major": true,
                     *         "on": "2026-09-10",
                     *         "proposesGrant": false,
                     *         "sameDespite": [],
                     *         "summary": "不符合"
                     *       },
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "chair": "id-of-legal",
                     *         "heldOn": "2026-09-10",
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "record": "示例卷1",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 2
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "legalReview": {
                     *         "agrees": true,
                     *         "by": "id-of-legal",
                     *         "on": "2026-09-10",
                     *         "opinion": "合法"
                     *       },
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "EXAMINED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 13
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
    acceptApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000308-W",
                     *       "dueOn": "2026-07-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-06-15T02:00:00.029375Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
             *
             *     - `ACCOUNT_OF_NOBODY`: An officer's token names no person, so that nobody could say whether two accounts are one pair of eyes.
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             *     - `RECUSED`: The officer or expert is on the recusal list for this applicant.
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `NOT_THIS_AUTHORITY`: An application addressed to an office without the power is about to be accepted.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    previewAcceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    amendApplication: {
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
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enterprise": {
                 *         "contact": "示例乙",
                 *         "legalRepresentative": "示例甲",
                 *         "name": "海丰县示例化工贸易有限公司",
                 *         "phone": "0660-0000000",
                 *         "principalPerson": "示例甲",
                 *         "uscc": "91441521MA50114852"
                 *       },
                 *       "place": {
                 *         "premises": "海丰县示例路1号",
                 *         "registeredAddress": "海丰县示例路1号",
                 *         "site": "441521"
                 *       },
                 *       "trade": {
                 *         "mode": "WHOLESALE",
                 *         "paperTrade": true,
                 *         "products": [
                 *           {
                 *             "cas": "67-56-1",
                 *             "name": "甲醇",
                 *             "storedTonnes": 0
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description The case after the act */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowedActions": [
                     *         "AMEND",
                     *         "WITHDRAW"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA50114852"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000134-7",
                     *       "dueOn": "2026-03-09",
                     *       "earlierReceipts": [],
                     *       "inNameOf": "441521",
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-03-02",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "RECEIVED",
                     *       "publicStatusText": "已收件",
                     *       "receivedAt": "2026-03-02T02:00:00.020181Z",
                     *       "receivedOn": "2026-03-02",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "note": "笔误",
                     *           "on": "2026-03-02"
                     *         }
                     *       ],
                     *       "suspensions": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `NEW_APPLICATION_REQUIRED`: Mode, scope, premises or storage place change (Order 55 Art. 17).
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
    readClocks: {
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
                     *         "counted": 30,
                     *         "due": "2026-04-01",
                     *         "kind": "DECISION_STATUTORY",
                     *         "ledger": [
                     *           {
                     *             "days": 0,
                     *             "en": "Starts on 2026-02-12, a day that is not counted (Civil Code Art. 201); limit 30 working days",
                     *             "from": "2026-02-12",
                     *             "kind": "START",
                     *             "to": "2026-02-12",
                     *             "total": 0,
                     *             "zh": "2026-02-12起算，当日不计入（民法典第201条）；期限30个工作日"
                     *           },
                     *           {
                     *             "days": 30,
                     *             "en": "30 working days counted, 30 in all; 18 days off not counted, among them the holidays 2026-02-16…2026-02-20, 2026-02-23; worked in exchange 2026-02-14, 2026-02-28",
                     *             "from": "2026-02-13",
                     *             "kind": "COUNTED",
                     *             "to": "2026-04-01",
                     *             "total": 30,
                     *             "zh": "计入30个工作日，累计30；休息日18天不计，其中放假2026-02-16…2026-02-20, 2026-02-23；调休上班2026-02-14, 2026-02-28"
                     *           }
                     *         ],
                     *         "limit": 30,
                     *         "start": "2026-02-12",
                     *         "status": "FINAL",
                     *         "unit": "WORKING_DAY"
                     *       },
                     *       {
                     *         "counted": 15,
                     *         "due": "2026-03-11",
                     *         "kind": "DECISION_PROMISED",
                     *         "ledger": [
                     *           {
                     *             "days": 0,
                     *             "en": "Starts on 2026-02-12, a day that is not counted (Civil Code Art. 201); limit 15 working days",
                     *             "from": "2026-02-12",
                     *             "kind": "START",
                     *             "to": "2026-02-12",
                     *             "total": 0,
                     *             "zh": "2026-02-12起算，当日不计入（民法典第201条）；期限15个工作日"
                     *           },
                     *           {
                     *             "days": 15,
                     *             "en": "15 working days counted, 15 in all; 12 days off not counted, among them the holidays 2026-02-16…2026-02-20, 2026-02-23; worked in exchange 2026-02-14, 2026-02-28",
                     *             "from": "2026-02-13",
                     *             "kind": "COUNTED",
                     *             "to": "2026-03-11",
                     *             "total": 15,
                     *             "zh": "计入15个工作日，累计15；休息日12天不计，其中放假2026-02-16…2026-02-20, 2026-02-23；调休上班2026-02-14, 2026-02-28"
                     *           }
                     *         ],
                     *         "limit": 15,
                     *         "start": "2026-02-12",
                     *         "status": "FINAL",
                     *         "unit": "WORKING_DAY"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClockView"][];
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
    requestCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "defects": [
                 *         {
                 *           "clause": "A9-5",
                 *           "material": "business-licence",
                 *           "reason": "缺少该材料"
                 *         }
                 *       ],
                 *       "respondBy": "2026-06-29"
                 *     }
                 */
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013800F"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000307-Y",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-5",
                     *             "material": "business-licence",
                     *             "reason": "缺少该材料"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-06-15",
                     *         "respondBy": "2026-06-29"
                     *       },
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [
                     *         "business-licence"
                     *       ],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "CORRECTION_NEEDED",
                     *       "publicStatusText": "待补正",
                     *       "receivedAt": "2026-06-15T02:00:00.018987Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "CORRECTION_REQUESTED",
                     *       "suspensions": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INTAKE_TERM_OVER`: A correction, a non-acceptance or an amendment comes after intake's five working days (Order 55 Art. 10 para. 1 no. 4).
             *     - `PROOF_OBTAINABLE`: A correction notice asks for a proof the state has or is still looking for (Order 716 Art. 7). The attempt is on record.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DATE_NOT_POSSIBLE`: A suspension or inspection would be back-dated, end before it begins, or lie in the future; a term is shorter or longer than contracts/bounds allows (the violation says from when to when).
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
    previewCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "defects": [
                 *         {
                 *           "clause": "A9-2",
                 *           "material": "safety-rules-list",
                 *           "reason": "缺少"
                 *         }
                 *       ],
                 *       "respondBy": "2026-09-30"
                 *     }
                 */
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The paper */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `PROOF_OBTAINABLE`: A correction notice asks for a proof the state has or is still looking for (Order 716 Art. 7). The attempt is on record.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    supplementApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "materials": [
                 *         {
                 *           "file": "98081522-8f9f-379e-b9fa-169631423b6b",
                 *           "material": "business-licence"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Supplements"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013800F"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "98081522-8f9f-379e-b9fa-169631423b6b",
                     *             "material": "business-licence"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000307-Y",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-5",
                     *             "material": "business-licence",
                     *             "reason": "缺少该材料"
                     *           }
                     *         ],
                     *         "issuedOn": "2026-06-15",
                     *         "respondBy": "2026-06-29"
                     *       },
                     *       "dueOn": "2026-07-28",
                     *       "earlierReceipts": [],
                     *       "inNameOf": "441521",
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-06-15T02:00:00.018987Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "suspensions": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    decideLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "GRANTED"
                 *     }
                 */
                "application/json": components["schemas"]["Deciding"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013878F"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000313-1",
                     *       "decision": {
                     *         "by": "id-of-decider",
                     *         "deemed": false,
                     *         "grounds": [],
                     *         "number": "危化许决〔2026〕441521-108号",
                     *         "on": "2026-06-15",
                     *         "outcome": "GRANTED",
                     *         "validFrom": "2026-06-15",
                     *         "validTo": "2029-06-14"
                     *       },
                     *       "dueOn": "2026-06-30",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [],
                     *         "major": false,
                     *         "on": "2026-06-15",
                     *         "proposesGrant": true,
                     *         "sameDespite": [],
                     *         "summary": "审查意见"
                     *       },
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-06-15"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-06-15",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "licenceId": "HZ-441521-2026-000313-1",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "GRANTED",
                     *       "publicStatusText": "准予许可",
                     *       "receivedAt": "2026-06-15T02:00:00.025202Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "GRANTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-06-15",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1,
                     *           "to": "2026-06-15"
                     *         }
                     *       ],
                     *       "version": 6
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `EXAMINATION_CONTRADICTS`: A grant against the proposal to refuse; a grant is proposed with failed clauses, an unfavourable inspection, a running suspension or an open hearing.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LEGAL_REVIEW_MISSING`: The decision is major, or goes against the examiner's proposal, and no agreeing review is on file.
             *     - `PROOFS_PENDING`: A permit is to be granted while a proof has no answer yet, or its newest answer is not a yes and an officer or the holder has something to say first. A source that cannot be reached is not counted while the answer before covers the day.
             *     - `PROOF_MISSING`: A permit is to be granted although a proof that was found before is not there by the newest answer, or what was found was not accepted, and the applicant neither handed it in nor committed to it.
             *     - `PROOF_NO_LONGER_VALID`: A permit is to be granted although a proof was found expired, suspended or revoked, or has lapsed since.
             *     - `SAME_REFUSAL_AGAIN`: A reopened case is refused, or not accepted, in the words of the decision that was quashed (Reconsideration Law Art. 64).
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `CLAUSE_UNKNOWN`: A correction, finding, refusal or non-acceptance cites a clause the item does not have.
             *     - `FALSITY_HAS_ITS_CLAUSE`: A ground of refusal is marked as false papers although its clause is another (Licensing Law Art. 78).
             *     - `GROUNDS_MISSING`: A refusal, or a proposal to refuse, without grounds (Licensing Law Art. 38).
             *     - `LICENCE_NOT_USABLE`: A renewal, variation or cancellation names a licence it cannot build on.
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
    previewDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "GRANTED"
                 *     }
                 */
                "application/json": components["schemas"]["Deciding"];
            };
        };
        responses: {
            /** @description The paper */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
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
             * @description Role, office, four eyes or recusal forbids it
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
            /** @description The status does not allow it, or the key was used for another request */
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    deliverDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "ELECTRONIC"
                 *     }
                 */
                "application/json": components["schemas"]["Delivering"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-14",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA50136595"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000300-B",
                     *       "decision": {
                     *         "by": "id-of-decider",
                     *         "deemed": false,
                     *         "grounds": [
                     *           {
                     *             "clause": "R-CONDITIONS",
                     *             "falseMaterials": false,
                     *             "reason": "不符合规定的安全条件"
                     *           }
                     *         ],
                     *         "number": "危化许决〔2026〕441521-106号",
                     *         "on": "2026-09-14",
                     *         "outcome": "REFUSED",
                     *         "remedy": "如不服本决定，可以自收到本决定书之日起60日内向海丰县人民政府申请行政复议，或者自收到之日起6个月内以海丰县应急管理局为被告依法向人民法院提起行政诉讼。",
                     *         "remedyEn": "If you do not accept this decision, you may apply to the People's Government of Haifeng County for administrative reconsideration within 60 days of receiving it, or bring a suit against 海丰县应急管理局 before the people's court within 6 months of receiving it."
                     *       },
                     *       "delivery": {
                     *         "by": "id-of-intake",
                     *         "method": "ELECTRONIC",
                     *         "on": "2026-09-14"
                     *       },
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [
                     *           "A6-1"
                     *         ],
                     *         "major": false,
                     *         "on": "2026-09-14",
                     *         "proposesGrant": false,
                     *         "sameDespite": [],
                     *         "summary": "不符合"
                     *       },
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-14"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-14",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-14",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-09-14",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-09-14",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "FINISHED",
                     *       "publicStatusText": "已办结",
                     *       "receivedAt": "2026-09-14T02:00:00.044756Z",
                     *       "receivedOn": "2026-09-14",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "CLOSED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-14",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1,
                     *           "to": "2026-09-14"
                     *         }
                     *       ],
                     *       "version": 7
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `CERTIFICATE_PENDING`: A grant is to be delivered before its certificate is in force.
             *     - `DELIVERY_WITHOUT_CONSENT`: A decision is to be delivered electronically without the applicant's consent (Guangdong business-environment regulation Art. 14).
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DELIVERY_WITHOUT_PROOF`: A decision is delivered in person, by post or by public notice without saying what proves it.
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
    readDocument: {
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
                /** @description Which of the papers */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper, Chinese with English below */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
             * @description No such case for this actor, or no such paper yet
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
    examineCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "failedClauses": [
                 *         "A6-1"
                 *       ],
                 *       "major": false,
                 *       "proposesGrant": false,
                 *       "summary": "不符合"
                 *     }
                 */
                "application/json": components["schemas"]["Concluding"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [
                     *           "A6-1"
                     *         ],
                     *         "major": true,
                     *         "on": "2026-09-10",
                     *         "proposesGrant": false,
                     *         "sameDespite": [],
                     *         "summary": "不符合"
                     *       },
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "chair": "id-of-legal",
                     *         "heldOn": "2026-09-10",
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "record": "示例卷1",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 2
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "EXAMINED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 12
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `DIFFERENCES_UNJUDGED`: A grant is proposed although the applicant says of something that it is only written otherwise, and the examiner has not said so.
             *     - `EXAMINATION_CONTRADICTS`: A grant against the proposal to refuse; a grant is proposed with failed clauses, an unfavourable inspection, a running suspension or an open hearing.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INSPECTION_OPEN`: Another inspection, a resumption or a conclusion is attempted while officers are on site or a signature is missing.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    recordExpertOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expertId": "id-of-expert",
                 *       "expertName": "示例专家",
                 *       "favourable": true,
                 *       "on": "2026-03-02",
                 *       "organisation": "示例机构",
                 *       "text": "符合要求"
                 *     }
                 */
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "EXAMINE",
                     *         "NOTIFY_HEARING"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA50118216"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "1806aae7-13ea-330c-8244-043fa33e9601",
                     *             "material": "safety-rules-list"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000169-M",
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [
                     *         {
                     *           "expertId": "id-of-expert",
                     *           "expertName": "示例专家",
                     *           "favourable": true,
                     *           "on": "2026-03-02",
                     *           "organisation": "示例机构",
                     *           "text": "符合要求"
                     *         }
                     *       ],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:00.042635Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `FOUR_EYES`: Whoever took a part in a case that must not meet this one (whoever accepted, examined or reviewed may not decide; whoever wrote it down at the window may not file it).
             *     - `RECUSED`: The officer or expert is on the recusal list for this applicant.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    notifyHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "OPEN_INSPECTION",
                     *         "RECORD_EXPERT_OPINION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "notifiedOn": "2026-09-10",
                     *         "requestBy": "2026-09-17"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 2
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 9
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `HEARING_UNDER_WAY`: A second hearing notice, or a second request.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    recordHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "示例卷1"
                 *     }
                 */
                "application/json": components["schemas"]["HearingRecord"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "chair": "id-of-legal",
                     *         "heldOn": "2026-09-10",
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "record": "示例卷1",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 2
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 11
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `HEARING_NOT_OFFERED`: A hearing is asked for without notice, or recorded without request.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    requestHearing: {
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
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "hearing": {
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 10
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `HEARING_UNDER_WAY`: A second hearing notice, or a second request.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    lapseApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA50109844"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000126-7",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-14",
                     *         "respondBy": "2026-09-18"
                     *       },
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-14",
                     *       "outstandingMaterials": [
                     *         "training-proof"
                     *       ],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-14",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-14",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "WITHDRAWN",
                     *       "publicStatusText": "已撤回",
                     *       "receivedAt": "2026-09-14T02:00:00.016679Z",
                     *       "receivedOn": "2026-09-14",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "WITHDRAWN",
                     *       "suspensions": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `CORRECTION_TERM_RUNNING`: The office wants to close an uncorrected case before the notice's term has passed.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    reviewLegality: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agrees": true,
                 *       "opinion": "合法"
                 *     }
                 */
                "application/json": components["schemas"]["Reviewing"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "REVIEW_LEGALITY"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [
                     *           "A6-1"
                     *         ],
                     *         "major": true,
                     *         "on": "2026-09-10",
                     *         "proposesGrant": false,
                     *         "sameDespite": [],
                     *         "summary": "不符合"
                     *       },
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "chair": "id-of-legal",
                     *         "heldOn": "2026-09-10",
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "record": "示例卷1",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 2
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "legalReview": {
                     *         "agrees": true,
                     *         "by": "id-of-legal",
                     *         "on": "2026-09-10",
                     *         "opinion": "合法"
                     *       },
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "EXAMINED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         },
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 2,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 13
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    downloadMaterial: {
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
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as what its content is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/ofd": string;
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
             * @description No such case for this actor, or no such file in it
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
    compareWithOriginal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trust level B */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "digest": "605c633ccd1f10c7e2f1f397826f421a6a3e1dc904b23c6aea6f13e388ca2c59",
                     *       "id": "1806aae7-13ea-330c-8244-043fa33e9601",
                     *       "mediaType": "application/pdf",
                     *       "name": "rules.pdf",
                     *       "size": 23,
                     *       "trustLevel": "B",
                     *       "uploadedAt": "2026-09-10T02:00:00.018142Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileView"];
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
             * @description No such case or material for this actor
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    countMaterialPages: {
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
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages */
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
                     *       "mediaType": "application/pdf",
                     *       "name": "rules.pdf",
                     *       "pages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagesView"];
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
             * @description No such case for this actor, or no such file in it
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
    showMaterialPage: {
        parameters: {
            query?: {
                /** @description How large it is drawn */
                size?: unknown & components["schemas"]["PageSize"];
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description Id of the material in the service item */
                material: string;
                /** @description From 1 on */
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/jpeg": string;
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
             * @description No such case for this actor, or no such page in it
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
            /** @description - `PAGE_NOT_SHOWN`: A page is asked for of a file that is locked, damaged, too large or slow to draw, or of a kind whose pages are not drawn (`unshown` of its pages says which). */
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
    declineToAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clause": "N-NOT-NEEDED",
                 *       "exemption": {
                 *         "ground": "OWN_GOODS_IN_PLANT",
                 *         "licence": "（粤）WH安许证字〔2026〕0001号"
                 *       },
                 *       "kind": "NOT_REQUIRED",
                 *       "reason": "依法不予受理"
                 *     }
                 */
                "application/json": components["schemas"]["Declining"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000008-J",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "nonAcceptance": {
                     *         "by": "id-of-intake",
                     *         "clause": "N-NOT-NEEDED",
                     *         "exemption": {
                     *           "ground": "OWN_GOODS_IN_PLANT",
                     *           "licence": "（粤）WH安许证字〔2026〕0001号"
                     *         },
                     *         "kind": "NOT_REQUIRED",
                     *         "on": "2026-09-10",
                     *         "reason": "依法不予受理"
                     *       },
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "NOT_ACCEPTED",
                     *       "publicStatusText": "不予受理",
                     *       "receivedAt": "2026-09-10T02:00:05.874040Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "NOT_ACCEPTED",
                     *       "suspensions": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `DECLINE_CONTRADICTS`: An office that holds the power declines for another authority, says that no licence is needed without an exemption that fits, or invokes a bar that does not stand.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `SAME_REFUSAL_AGAIN`: A reopened case is refused, or not accepted, in the words of the decision that was quashed (Reconsideration Law Art. 64).
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `CLAUSE_UNKNOWN`: A correction, finding, refusal or non-acceptance cites a clause the item does not have.
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
    previewNonAcceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clause": "N-NOT-NEEDED",
                 *       "exemption": {
                 *         "ground": "OWN_GOODS_IN_PLANT",
                 *         "licence": "（粤）WH安许证字〔2026〕0001号"
                 *       },
                 *       "kind": "NOT_REQUIRED",
                 *       "reason": "依法不予受理"
                 *     }
                 */
                "application/json": components["schemas"]["Declining"];
            };
        };
        responses: {
            /** @description The paper */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Input not valid, or Idempotency-Key missing
             *
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
             * @description Role, office, four eyes or recusal forbids it
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
            /** @description The status does not allow it, or the key was used for another request */
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    reopenCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "示例复决〔2026〕1号",
                 *       "order": "RECONSIDERATION",
                 *       "orderedOn": "2026-07-30",
                 *       "reason": "撤销原决定，责令重新作出决定"
                 *     }
                 */
                "application/json": components["schemas"]["Ordering"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [
                     *         "TERMINATE"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000056-3",
                     *       "dueOn": "2026-08-10",
                     *       "earlierReceipts": [
                     *         {
                     *           "office": "441521",
                     *           "on": "2026-06-01",
                     *           "until": "2026-08-03"
                     *         }
                     *       ],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-08-03",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "RECEIVED",
                     *       "publicStatusText": "已收件",
                     *       "receivedAt": "2026-06-01T02:00:00.026642Z",
                     *       "receivedOn": "2026-06-01",
                     *       "reopenings": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "document": "示例复决〔2026〕1号",
                     *           "nonAcceptance": {
                     *             "by": "id-of-intake",
                     *             "clause": "N-NOT-NEEDED",
                     *             "exemption": {
                     *               "ground": "OWN_GOODS_IN_PLANT",
                     *               "licence": "（粤）WH安许证字〔2026〕0001号"
                     *             },
                     *             "kind": "NOT_REQUIRED",
                     *             "on": "2026-06-01",
                     *             "reason": "依法不予受理"
                     *           },
                     *           "on": "2026-08-03",
                     *           "order": "RECONSIDERATION",
                     *           "orderedOn": "2026-07-30",
                     *           "reason": "撤销原决定，责令重新作出决定"
                     *         }
                     *       ],
                     *       "spotCorrections": [],
                     *       "status": "SUBMITTED",
                     *       "suspensions": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    returnToExamination: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "补充证据"
                 *     }
                 */
                "application/json": components["schemas"]["Returning"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5011768A"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000163-Y",
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [],
                     *         "major": true,
                     *         "on": "2026-09-10",
                     *         "proposesGrant": true,
                     *         "sameDespite": [],
                     *         "summary": "审查意见"
                     *       },
                     *       "expertOpinions": [],
                     *       "hearing": {
                     *         "chair": "id-of-legal",
                     *         "heldOn": "2026-09-10",
                     *         "holdBy": "2026-10-14",
                     *         "notifiedOn": "2026-09-10",
                     *         "record": "示例卷1",
                     *         "requestBy": "2026-09-17",
                     *         "requestedOn": "2026-09-10"
                     *       },
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-09-10"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-09-10",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "legalReview": {
                     *         "agrees": false,
                     *         "by": "id-of-legal",
                     *         "on": "2026-09-10",
                     *         "opinion": "证据不足"
                     *       },
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:00.015755Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 10
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    downloadSignedPaper: {
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
                /** @description Which of the papers signed at the window */
                paper: components["schemas"]["SignedPaper"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as what its content is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/ofd": string;
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
             * @description No such case for this actor, or no such file in it
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
    openInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [
                     *         "NOTIFY_HEARING",
                     *         "RECORD_EXPERT_OPINION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000308-W",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "signedBy": [],
                     *           "startedOn": "2026-06-15",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-06-15T02:00:00.029375Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-06-15",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DATE_NOT_POSSIBLE`: A suspension or inspection would be back-dated, end before it begins, or lie in the future; a term is shorter or longer than contracts/bounds allows (the violation says from when to when).
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
    reportInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description The inspection on the site */
                inspection: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conclusion": "CONDITIONS_MET",
                 *       "findings": [
                 *         {
                 *           "clause": "A6-1",
                 *           "met": true,
                 *           "note": "符合"
                 *         }
                 *       ],
                 *       "lastDay": "2026-06-15"
                 *     }
                 */
                "application/json": components["schemas"]["Reporting"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [
                     *         "NOTIFY_HEARING",
                     *         "RECORD_EXPERT_OPINION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000308-W",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-06-15"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner"
                     *           ],
                     *           "startedOn": "2026-06-15",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-06-15T02:00:00.029375Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-06-15",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `PHOTOGRAPH_OF_ANOTHER_CASE`: A report of an inspection names a picture that another case's report names; the other half of a combined filing may show it too.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `MATERIAL_MISSING`: An application refers to a file that was not uploaded by the same enterprise.
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
    signInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description The inspection on the site */
                inspection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [
                     *         "EXAMINE",
                     *         "NOTIFY_HEARING"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000308-W",
                     *       "dueOn": "2026-07-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-06-15"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-06-15",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-TRAINING",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-TRAINING",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-06-15T02:00:00.029375Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-06-15",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1,
                     *           "to": "2026-06-15"
                     *         }
                     *       ],
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INSPECTION_NEEDS_TWO_OFFICERS`: The officer who reported signs a second time.
             *     - `INSPECTION_NOT_REPORTED`: A signature before the report, or after completion.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    downloadPhotograph: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description The photograph */
                photograph: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photograph */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
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
             * @description No such case for this actor, or no such photograph in it
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
    allowSpotCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "笔误：电话少一位"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [
                     *         "ACCEPT",
                     *         "ALLOW_SPOT_CORRECTION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5012488J"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000224-3",
                     *       "dueOn": "2026-12-04",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-11-29",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "RECEIVED",
                     *       "publicStatusText": "已收件",
                     *       "receivedAt": "2026-11-29T11:04:47.727530Z",
                     *       "receivedOn": "2026-11-29",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误：电话少一位",
                     *           "on": "2026-11-29"
                     *         }
                     *       ],
                     *       "status": "SUBMITTED",
                     *       "suspensions": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    suspendClock: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "RECTIFICATION"
                 *     }
                 */
                "application/json": components["schemas"]["Suspending"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "NOTIFY_HEARING",
                     *         "OPEN_INSPECTION"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `SUSPENSION_RUNNING`: A second pause is begun on a ground whose pause still runs.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DATE_NOT_POSSIBLE`: A suspension or inspection would be back-dated, end before it begins, or lie in the future; a term is shorter or longer than contracts/bounds allows (the violation says from when to when).
             *     - `SUSPENSION_NEEDS_NOTICE`: Expert review, hearing, testing and the like without notice number and length (Licensing Law Art. 45).
             *     - `SUSPENSION_WITHOUT_GROUND`: A suspension with no ground named, or for an inspection on site, which stops the clock when it is opened.
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
    resumeClock: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
                /** @description The pause of the clock */
                suspension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Resuming"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-09-10",
                     *       "allowedActions": [
                     *         "EXAMINE",
                     *         "NOTIFY_HEARING"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5010052P"
                     *         },
                     *         "materials": [
                     *           {
                     *             "file": "c2dd24a0-b06b-30f5-bbdd-4eb5507fa95a",
                     *             "material": "training-proof"
                     *           }
                     *         ],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000007-L",
                     *       "correctionNotice": {
                     *         "defects": [
                     *           {
                     *             "clause": "A9-3",
                     *             "material": "training-proof",
                     *             "reason": "缺少"
                     *           }
                     *         ],
                     *         "issuedBy": "id-of-intake",
                     *         "issuedOn": "2026-09-10",
                     *         "respondBy": "2026-09-30"
                     *       },
                     *       "dueOn": "2026-10-28",
                     *       "earlierReceipts": [],
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-09-10",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-09-10",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-PREMISES-TITLE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "premises-title",
                     *           "proof": "P-PREMISES-TITLE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-PREMISES-TITLE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "IN_PROGRESS",
                     *       "publicStatusText": "办理中",
                     *       "receivedAt": "2026-09-10T02:00:02.194100Z",
                     *       "receivedOn": "2026-09-10",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "by": "id-of-intake",
                     *           "note": "笔误",
                     *           "on": "2026-09-10"
                     *         }
                     *       ],
                     *       "status": "ACCEPTED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-09-10",
                     *           "ground": "RECTIFICATION",
                     *           "number": 1,
                     *           "to": "2026-09-10"
                     *         }
                     *       ],
                     *       "version": 5
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `SUSPENSION_NOT_OPEN`: A suspension is ended that does not exist or has ended.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DATE_NOT_POSSIBLE`: A suspension or inspection would be back-dated, end before it begins, or lie in the future; a term is shorter or longer than contracts/bounds allows (the violation says from when to when).
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
    terminateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "FALSE_COMMITMENT",
                 *       "reason": "承诺不实"
                 *     }
                 */
                "application/json": components["schemas"]["Terminating"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-06-15",
                     *       "allowedActions": [
                     *         "REOPEN"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000002-V",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [],
                     *         "major": false,
                     *         "on": "2026-06-15",
                     *         "proposesGrant": true,
                     *         "sameDespite": [],
                     *         "summary": "审查意见"
                     *       },
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [
                     *         {
                     *           "number": 1,
                     *           "openedBy": "id-of-examiner",
                     *           "report": {
                     *             "conclusion": "CONDITIONS_MET",
                     *             "findings": [
                     *               {
                     *                 "clause": "A6-1",
                     *                 "met": true,
                     *                 "note": "符合",
                     *                 "photographs": []
                     *               }
                     *             ],
                     *             "lastDay": "2026-06-15"
                     *           },
                     *           "signedBy": [
                     *             "id-of-examiner",
                     *             "id-of-examiner2"
                     *           ],
                     *           "startedOn": "2026-06-15",
                     *           "suspension": 1
                     *         }
                     *       ],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-06-15",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             },
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "evidence": {
                     *                   "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *                   "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *                   "receipt": "00000000-0000-0000-0000-000000000001",
                     *                   "source": "played"
                     *                 },
                     *                 "outcome": "FOUND_VALID",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "OBTAINED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "evidence": {
                     *               "checkedAt": "2026-01-01T00:00:00.000000Z",
                     *               "identifier": "DEMO-P-SAFETY-CERTIFICATE",
                     *               "receipt": "00000000-0000-0000-0000-000000000001",
                     *               "source": "played"
                     *             },
                     *             "outcome": "FOUND_VALID",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "OBTAINED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "PREPARATION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "COMMITTED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             },
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-06-15",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "COMMITTED",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "lapse": {
                     *             "cause": "COMMITMENT_FALSE",
                     *             "effect": "BLOCK",
                     *             "identifier": "00000000-0000-0000-0000-000000000001",
                     *             "since": "2026-06-15"
                     *           },
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "COMMITTED",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "TERMINATED",
                     *       "publicStatusText": "已终结",
                     *       "receivedAt": "2026-06-15T02:00:00.118206Z",
                     *       "receivedOn": "2026-06-15",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "TERMINATED",
                     *       "suspensions": [
                     *         {
                     *           "article": "危险化学品经营许可证管理办法第十一条第二款",
                     *           "by": "id-of-examiner",
                     *           "from": "2026-06-15",
                     *           "ground": "ON_SITE_INSPECTION",
                     *           "number": 1,
                     *           "to": "2026-06-15"
                     *         }
                     *       ],
                     *       "termination": {
                     *         "by": "id-of-decider",
                     *         "ground": "FALSE_COMMITMENT",
                     *         "number": "危化终决〔2026〕441521-2号",
                     *         "on": "2026-06-15",
                     *         "reason": "承诺不实",
                     *         "remedy": "如不服本决定，可以自收到本决定书之日起60日内向海丰县人民政府申请行政复议，或者自收到之日起6个月内以海丰县应急管理局为被告依法向人民法院提起行政诉讼。行政复议也可以在线申请：司法部“掌上复议”小程序或者受理机关网站的行政复议入口。",
                     *         "remedyEn": "If you do not accept this decision, you may apply to the People's Government of Haifeng County for administrative reconsideration within 60 days of receiving it, or bring a suit against 海丰县应急管理局 before the people's court within 6 months of receiving it. Reconsideration can be asked for online: the Ministry of Justice's “掌上复议” or the entry on the website of the body that hears it."
                     *       },
                     *       "version": 6
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `TERMINATION_CONTRADICTS`: A case is to be ended because its licence has ended although it runs, or for a false commitment that nobody decided to be false.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    giveWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "facts": "伪造证书",
                 *       "noticedOn": "2026-03-02",
                 *       "statement": "无"
                 *     }
                 */
                "application/json": components["schemas"]["Warned"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "acceptedOn": "2026-03-02",
                     *       "allowedActions": [
                     *         "REOPEN"
                     *       ],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA5013819C"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000009-H",
                     *       "decision": {
                     *         "by": "id-of-decider",
                     *         "deemed": false,
                     *         "grounds": [
                     *           {
                     *             "clause": "R-FALSE-MATERIALS",
                     *             "falseMaterials": true,
                     *             "reason": "不符合规定的安全条件"
                     *           }
                     *         ],
                     *         "number": "危化许决〔2026〕441521-5号",
                     *         "on": "2026-03-02",
                     *         "outcome": "REFUSED",
                     *         "remedy": "如不服本决定，可以自收到本决定书之日起60日内向海丰县人民政府申请行政复议，或者自收到之日起6个月内以海丰县应急管理局为被告依法向人民法院提起行政诉讼。行政复议也可以在线申请：司法部“掌上复议”小程序或者受理机关网站的行政复议入口。",
                     *         "remedyEn": "If you do not accept this decision, you may apply to the People's Government of Haifeng County for administrative reconsideration within 60 days of receiving it, or bring a suit against 海丰县应急管理局 before the people's court within 6 months of receiving it. Reconsideration can be asked for online: the Ministry of Justice's “掌上复议” or the entry on the website of the body that hears it."
                     *       },
                     *       "dueOn": "2026-03-16",
                     *       "earlierReceipts": [],
                     *       "examination": {
                     *         "by": "id-of-examiner",
                     *         "failedClauses": [],
                     *         "major": false,
                     *         "on": "2026-06-15",
                     *         "proposesGrant": true,
                     *         "sameDespite": [],
                     *         "summary": "审查意见"
                     *       },
                     *       "expertOpinions": [],
                     *       "inNameOf": "441521",
                     *       "inspections": [],
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-03-02",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-03-02",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-SAFETY-CERTIFICATE",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-SAFETY-CERTIFICATE",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "checks": [
                     *             {
                     *               "moment": "DECISION",
                     *               "on": "2026-03-02",
                     *               "standing": {
                     *                 "outcome": "NOT_FOUND",
                     *                 "proof": "P-TRAINING",
                     *                 "route": "E_CERTIFICATE",
                     *                 "state": "SUBMIT",
                     *                 "words": {
                     *                   "en": "played",
                     *                   "zh": "示例"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING",
                     *           "standing": {
                     *             "outcome": "NOT_FOUND",
                     *             "proof": "P-TRAINING",
                     *             "route": "E_CERTIFICATE",
                     *             "state": "SUBMIT",
                     *             "words": {
                     *               "en": "played",
                     *               "zh": "示例"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "publicStatus": "REFUSED",
                     *       "publicStatusText": "不予许可",
                     *       "receivedAt": "2026-03-02T02:00:04.557855Z",
                     *       "receivedOn": "2026-03-02",
                     *       "reopenings": [],
                     *       "spotCorrections": [],
                     *       "status": "REFUSED",
                     *       "suspensions": [],
                     *       "version": 4,
                     *       "warning": {
                     *         "by": "id-of-decider",
                     *         "facts": "伪造证书",
                     *         "noticedOn": "2026-03-02",
                     *         "number": "危化警决〔2026〕441521-6号",
                     *         "on": "2026-03-02",
                     *         "remedy": "如不服本决定，可以自收到本决定书之日起60日内向海丰县人民政府申请行政复议，或者自收到之日起6个月内以海丰县应急管理局为被告依法向人民法院提起行政诉讼。行政复议也可以在线申请：司法部“掌上复议”小程序或者受理机关网站的行政复议入口。",
                     *         "remedyEn": "If you do not accept this decision, you may apply to the People's Government of Haifeng County for administrative reconsideration within 60 days of receiving it, or bring a suit against 海丰县应急管理局 before the people's court within 6 months of receiving it. Reconsideration can be asked for online: the Ministry of Justice's “掌上复议” or the entry on the website of the body that hears it.",
                     *         "statement": "无"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `WARNING_NOT_DUE`: A warning on a case that did not end for false papers, or a second one (Licensing Law Art. 78).
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    withdrawApplication: {
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
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "不办了"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The case after the act */
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
                     *       "allowedActions": [],
                     *       "application": {
                     *         "changes": [],
                     *         "enterprise": {
                     *           "centralEnterprise": "NONE",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司",
                     *           "phone": "0660-0000000",
                     *           "principalPerson": "示例甲",
                     *           "uscc": "91441521MA50114852"
                     *         },
                     *         "materials": [],
                     *         "place": {
                     *           "premises": "海丰县示例路1号",
                     *           "registeredAddress": "海丰县示例路1号",
                     *           "site": "441521"
                     *         },
                     *         "trade": {
                     *           "mode": "WHOLESALE",
                     *           "newStorageBuilt": false,
                     *           "paperTrade": true,
                     *           "petrolStation": false,
                     *           "products": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇",
                     *               "storedTonnes": 0
                     *             }
                     *           ],
                     *           "storageBusinessOnly": false
                     *         },
                     *         "writtenOtherwise": []
                     *       },
                     *       "askableMaterials": [
                     *         "safety-rules-list",
                     *         "safety-certificates",
                     *         "training-proof",
                     *         "premises-title"
                     *       ],
                     *       "authorityMode": "DEVOLVED",
                     *       "caseClass": "GENERAL",
                     *       "caseNumber": "HZ-441521-2026-000134-7",
                     *       "earlierReceipts": [],
                     *       "inNameOf": "441521",
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "matter": "NEW",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "officeReceivedOn": "2026-03-02",
                     *       "outstandingMaterials": [],
                     *       "proofs": [
                     *         {
                     *           "checks": [],
                     *           "material": "safety-certificates",
                     *           "proof": "P-SAFETY-CERTIFICATE"
                     *         },
                     *         {
                     *           "checks": [],
                     *           "material": "training-proof",
                     *           "proof": "P-TRAINING"
                     *         }
                     *       ],
                     *       "publicStatus": "WITHDRAWN",
                     *       "publicStatusText": "已撤回",
                     *       "receivedAt": "2026-03-02T02:00:00.020181Z",
                     *       "receivedOn": "2026-03-02",
                     *       "reopenings": [],
                     *       "spotCorrections": [
                     *         {
                     *           "note": "笔误",
                     *           "on": "2026-03-02"
                     *         }
                     *       ],
                     *       "suspensions": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceCaseView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    listAddedChemicals: {
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
            /** @description A page */
            200: {
                headers: {
                    /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
                    "Next-Cursor"?: string;
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
                     *         "addedAt": "2026-09-10T02:00:00.243260Z",
                     *         "addedBy": "id-of-intake",
                     *         "confirmedAt": "2026-09-10T02:00:00.708519Z",
                     *         "confirmedBy": "id-of-decider",
                     *         "details": {
                     *           "aliases": [
                     *             "示例别名2001"
                     *           ],
                     *           "cas": "",
                     *           "english": "",
                     *           "explosivePrecursor": false,
                     *           "highlyToxic": true,
                     *           "keySupervised": false,
                     *           "precursorClass": 0
                     *         },
                     *         "edition": "2015",
                     *         "entry": "2001",
                     *         "id": "404e090c-4c40-4c45-b181-9bfed2872827",
                     *         "name": "示例剧毒物2001",
                     *         "office": "441521",
                     *         "source": "应急管理部公告2026年第1号"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AddedChemicalView"][];
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
    addChemical: {
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
                 *       "details": {
                 *         "aliases": [
                 *           "示例别名2001"
                 *         ],
                 *         "highlyToxic": true
                 *       },
                 *       "entry": "2001",
                 *       "name": "示例剧毒物2001",
                 *       "source": "应急管理部公告2026年第1号"
                 *     }
                 */
                "application/json": components["schemas"]["AdditionForm"];
            };
        };
        responses: {
            /** @description Kept; it counts when another officer confirms it */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "addedAt": "2026-09-10T02:00:00.789823Z",
                     *       "addedBy": "id-of-intake",
                     *       "details": {
                     *         "aliases": [
                     *           "示例别名2001"
                     *         ],
                     *         "cas": "",
                     *         "english": "",
                     *         "explosivePrecursor": false,
                     *         "highlyToxic": true,
                     *         "keySupervised": false,
                     *         "precursorClass": 0
                     *       },
                     *       "edition": "2015",
                     *       "entry": "2001",
                     *       "id": "68b5598f-3ca4-4170-854e-280f304c75b3",
                     *       "name": "示例剧毒物2001",
                     *       "office": "441521",
                     *       "source": "应急管理部公告2026年第1号"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedChemicalView"];
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
             * @description - `CHEMICAL_KNOWN`: An entry is added whose number or one of whose names the edition in force has, confirmed or not yet.
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
    confirmChemical: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The entry that was added to the catalogue's data */
                addition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It counts from now on */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "addedAt": "2026-09-10T02:00:00.789824Z",
                     *       "addedBy": "id-of-intake",
                     *       "confirmedAt": "2026-09-10T02:00:03.958408Z",
                     *       "confirmedBy": "id-of-decider",
                     *       "details": {
                     *         "aliases": [
                     *           "示例别名2001"
                     *         ],
                     *         "cas": "",
                     *         "english": "",
                     *         "explosivePrecursor": false,
                     *         "highlyToxic": true,
                     *         "keySupervised": false,
                     *         "precursorClass": 0
                     *       },
                     *       "edition": "2015",
                     *       "entry": "2001",
                     *       "id": "68b5598f-3ca4-4170-854e-280f304c75b3",
                     *       "name": "示例剧毒物2001",
                     *       "office": "441521",
                     *       "source": "应急管理部公告2026年第1号"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedChemicalView"];
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
             * @description Nothing of this office is kept under the identifier
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
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    findChemicals: {
        parameters: {
            query: {
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Edition in force on that day; today when left out */
                on?: string;
                /** @description Name in either language, alias, CAS number or number of the entry */
                q: string;
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
            /** @description What fits, and the edition it was looked for in */
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
                     *       "edition": {
                     *         "complete": false,
                     *         "entries": 177,
                     *         "from": "2015-05-01",
                     *         "id": "2015",
                     *         "title": "危险化学品目录（2015版，含2022年柴油调整）· Catalogue of Hazardous Chemicals, 2015 edition, diesel as adjusted in 2022"
                     *       },
                     *       "items": [
                     *         {
                     *           "aliases": [
                     *             "示例别名2001"
                     *           ],
                     *           "cas": "",
                     *           "english": "",
                     *           "entry": "2001",
                     *           "exact": false,
                     *           "explosivePrecursor": false,
                     *           "group": true,
                     *           "highlyToxic": true,
                     *           "keySupervised": false,
                     *           "name": "示例剧毒物2001",
                     *           "precursorClass": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CataloguePage"];
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
    listCounterVisits: {
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
                     *         "capacity": "AGENT",
                     *         "enterpriseName": "海丰县示例化工贸易有限公司",
                     *         "id": "9aff511b-ad5b-4efd-bf83-b91adb8fcda5",
                     *         "office": "441521",
                     *         "openedAt": "2026-09-10T02:00:00.054284Z",
                     *         "uscc": "91441521MA50111271",
                     *         "visitor": "示例丙"
                     *       },
                     *       {
                     *         "capacity": "AGENT",
                     *         "enterpriseName": "海丰县示例化工贸易有限公司",
                     *         "id": "01e8b03c-ce9b-46b5-9da6-c33c4c8e5871",
                     *         "office": "441521",
                     *         "openedAt": "2026-09-10T02:00:00.023136Z",
                     *         "uscc": "91441521MA5011020M",
                     *         "visitor": "示例丙"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["VisitView"][];
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
    openCounterVisit: {
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
                 *       "capacity": "LEGAL_REPRESENTATIVE",
                 *       "enterpriseName": "海丰县示例化工贸易有限公司",
                 *       "identitySeen": true,
                 *       "uscc": "91441521MA5011047D",
                 *       "visitor": "示例丙"
                 *     }
                 */
                "application/json": components["schemas"]["VisitRequest"];
            };
        };
        responses: {
            /** @description The visit; its id goes into the Counter-Visit header */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capacity": "LEGAL_REPRESENTATIVE",
                     *       "enterpriseName": "海丰县示例化工贸易有限公司",
                     *       "id": "da22a98a-8b13-45db-8360-d8f8fa703b7e",
                     *       "office": "441521",
                     *       "openedAt": "2026-09-10T02:00:00.008049Z",
                     *       "uscc": "91441521MA5011047D",
                     *       "visitor": "示例丙"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
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
            /**
             * @description - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `RECUSED`: The officer or expert is on the recusal list for this applicant.
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
             * @description A tie to the enterprise rules this officer out
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
    closeCounterVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The visit at the window */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, ended */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capacity": "AGENT",
                     *       "closedAt": "2026-09-11T02:00:00.044274Z",
                     *       "enterpriseName": "海丰县示例化工贸易有限公司",
                     *       "id": "1455465a-bdf8-42ee-970c-3abe3fdc1f56",
                     *       "office": "441521",
                     *       "openedAt": "2026-09-11T02:00:00.026473Z",
                     *       "uscc": "91441521MA5011143N",
                     *       "visitor": "示例丙"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
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
             * @description No such visit at this officer's window
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
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
                     *         "begunAt": "2026-09-10T02:00:00.055105Z",
                     *         "form": {},
                     *         "id": "02f6b7b0-8902-439a-a3c1-c670e036769e",
                     *         "keptUntil": "2026-12-09T02:00:00.055105Z",
                     *         "kind": "NEW",
                     *         "savedAt": "2026-09-10T02:00:00.055105Z",
                     *         "version": 0
                     *       },
                     *       {
                     *         "begunAt": "2026-09-10T02:00:00.042910Z",
                     *         "form": {},
                     *         "id": "aa033f33-2a63-465a-a8cc-25f8e0d6b054",
                     *         "keptUntil": "2026-12-09T02:00:00.042910Z",
                     *         "kind": "NEW",
                     *         "savedAt": "2026-09-10T02:00:00.042910Z",
                     *         "version": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DraftView"][];
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
            /** @description - `COUNTER_VISIT_OVER`: Counter-Visit names a visit that was closed or was opened on another day. */
            409: {
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
    readDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The draft */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
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
                     *       "begunAt": "2026-09-10T02:00:00.028121Z",
                     *       "form": {
                     *         "enterprise": {
                     *           "name": "海丰"
                     *         }
                     *       },
                     *       "id": "61df128d-5601-4b7d-ad51-6836865ce219",
                     *       "keptUntil": "2026-12-09T02:00:00.028121Z",
                     *       "kind": "NEW",
                     *       "savedAt": "2026-09-10T02:00:00.028121Z",
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DraftView"];
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
             * @description No such draft of this enterprise
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
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description ETag of the draft as it was read; needed for every time but the first */
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description The draft */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": {
                 *         "enterprise": {
                 *           "name": "海丰"
                 *         }
                 *       },
                 *       "kind": "NEW"
                 *     }
                 */
                "application/json": components["schemas"]["DraftForm"];
            };
        };
        responses: {
            /** @description The draft as saved */
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
                     *       "begunAt": "2026-09-10T02:00:00.028121Z",
                     *       "form": {
                     *         "enterprise": {
                     *           "name": "海丰"
                     *         }
                     *       },
                     *       "id": "61df128d-5601-4b7d-ad51-6836865ce219",
                     *       "keptUntil": "2026-12-09T02:00:00.028121Z",
                     *       "kind": "NEW",
                     *       "savedAt": "2026-09-10T02:00:00.028121Z",
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
             * @description No such draft of this enterprise
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
             * @description It was handed in; the detail says which case it became
             *
             *     - `DRAFT_HANDED_IN`: A draft that became a case is saved, thrown away or asked for its materials.
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
             * @description Another window saved it meanwhile
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
             * @description Over the limit of this service's forms
             *
             *     - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states.
             */
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
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description The draft */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
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
             * @description No such draft of this enterprise
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
             * @description It was handed in; the case is withdrawn, not the draft
             *
             *     - `DRAFT_HANDED_IN`: A draft that became a case is saved, thrown away or asked for its materials.
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    previewSupplies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description The draft */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "application": {
                 *         "enterprise": {
                 *           "contact": "示例乙",
                 *           "legalRepresentative": "示例甲",
                 *           "name": "海丰县示例化工贸易有限公司",
                 *           "phone": "0660-0000000",
                 *           "principalPerson": "示例甲",
                 *           "uscc": "91441521MA50139583"
                 *         },
                 *         "place": {
                 *           "premises": "海丰县示例路1号",
                 *           "registeredAddress": "海丰县示例路1号",
                 *           "site": "441521"
                 *         },
                 *         "renewal": {
                 *           "conditionsKept": true,
                 *           "fatalAccident": false,
                 *           "keptTheLaw": true,
                 *           "levelTwoStandardisation": false,
                 *           "widelyFeltAccident": false
                 *         },
                 *         "trade": {
                 *           "mode": "WHOLESALE",
                 *           "paperTrade": true,
                 *           "products": [
                 *             {
                 *               "cas": "67-56-1",
                 *               "name": "甲醇",
                 *               "storedTonnes": 0
                 *             }
                 *           ]
                 *         }
                 *       },
                 *       "licenceId": "HZ-441521-2026-000319-Q",
                 *       "matter": "RENEWAL"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            /** @description Every material the application needs, in the order of the item */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "basis": "危险化学品经营许可证管理办法第十八条",
                     *         "clause": "A18-1",
                     *         "material": "renewal-form",
                     *         "mayBeGiven": true,
                     *         "name": {
                     *           "en": "Renewal form",
                     *           "zh": "危险化学品经营许可证延期申请书"
                     *         },
                     *         "way": "FORM"
                     *       },
                     *       {
                     *         "basis": "危险化学品经营许可证管理办法第十九条",
                     *         "clause": "A19-1",
                     *         "material": "compliance-statement",
                     *         "mayBeGiven": true,
                     *         "name": {
                     *           "en": "Statement that the three conditions of Art. 19 hold",
                     *           "zh": "遵守法律法规、加强安全管理、未发生死亡及影响较大事故的声明"
                     *         },
                     *         "way": "FORM"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SupplyView"][];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
             * @description No such draft of this enterprise
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
             * @description It was handed in; its case says what its materials come from
             *
             *     - `DRAFT_HANDED_IN`: A draft that became a case is saved, thrown away or asked for its materials.
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
                     *           "data": {
                     *             "acceptedOn": "2026-09-14",
                     *             "applicantUscc": "91441521MA50111271",
                     *             "caseNumber": "HZ-441521-2026-000001-7",
                     *             "dueOn": "2026-11-02",
                     *             "itemCode": "00012504500001",
                     *             "light": null,
                     *             "matter": "NEW",
                     *             "office": "441521",
                     *             "progress": {
                     *               "actingMode": "DEVOLVED",
                     *               "by": {
                     *                 "id": "id-of-intake",
                     *                 "kind": "OFFICER",
                     *                 "part": "INTAKE"
                     *               },
                     *               "caseNumber": "HZ-441521-2026-000001-7",
                     *               "dueOn": "2026-11-02",
                     *               "holderUscc": "91441521MA50111271",
                     *               "itemCode": "00012504500001",
                     *               "light": "NORMAL",
                     *               "occurredAt": "2026-09-14T02:00:00.000000Z",
                     *               "office": "441521",
                     *               "publicStatus": "IN_PROGRESS",
                     *               "status": "ACCEPTED"
                     *             },
                     *             "publicStatus": "IN_PROGRESS",
                     *             "receivedOn": "2026-09-10",
                     *             "status": "ACCEPTED"
                     *           },
                     *           "datacontenttype": "application/json",
                     *           "id": "7d444840-9dc0-41d1-b245-5ffdce74fad2",
                     *           "sequence": "2",
                     *           "sequencetype": "Integer",
                     *           "source": "/services/hazchem-licence",
                     *           "specversion": "1.0",
                     *           "subject": "HZ-441521-2026-000001-7",
                     *           "time": "2026-09-14T02:00:00.000000Z",
                     *           "type": "hazchem.case-accepted.v1"
                     *         }
                     *       ],
                     *       "next": 7
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
    uploadFile: {
        parameters: {
            query: {
                /** @description Name of the file as the sender calls it */
                name: string;
            };
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "digest": "7a04cb250fa76a9e95d267679a84f27b4477156eca0295264d4da3eeda6888dd",
                     *       "id": "fd2688e9-f2de-3b3a-b705-045ddb07f802",
                     *       "mediaType": "application/pdf",
                     *       "name": "a material.pdf",
                     *       "size": 28,
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-09-10T02:00:37.715039Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
            /**
             * @description Over 10 MiB
             *
             *     - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The content is none of the accepted types
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file holds a script, a launch action, embedded files or encrypted content */
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
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The file, as its upload answered */
                file: string;
            };
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
                     *       "digest": "7a04cb250fa76a9e95d267679a84f27b4477156eca0295264d4da3eeda6888dd",
                     *       "id": "fd2688e9-f2de-3b3a-b705-045ddb07f802",
                     *       "mediaType": "application/pdf",
                     *       "name": "a material.pdf",
                     *       "size": 28,
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-09-10T02:00:37.715039Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileView"];
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
    listLicences: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Part of a licence number, of a holder's name or of a credit code; width, case and brackets make no difference */
                q?: string;
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
                     *           "acts": [],
                     *           "allowedActions": [],
                     *           "caseClass": "GENERAL",
                     *           "content": {
                     *             "domicile": "海丰县示例路1号",
                     *             "entries": [
                     *               "1022"
                     *             ],
                     *             "legalRepresentative": "示例甲",
                     *             "mode": "WHOLESALE",
                     *             "premises": "海丰县示例路1号",
                     *             "principalPerson": "示例甲",
                     *             "scope": [
                     *               "甲醇"
                     *             ]
                     *           },
                     *           "corrections": [],
                     *           "grantedOn": "2026-09-10",
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA5012832H",
                     *           "inNameOf": "441521",
                     *           "licenceId": "HZ-441521-2026-000255-Q",
                     *           "office": "441521",
                     *           "openCases": [],
                     *           "status": "PENDING_CERTIFICATE",
                     *           "statusText": "待制证",
                     *           "tellings": [],
                     *           "validFrom": "2026-09-10",
                     *           "validTo": "2029-09-09",
                     *           "version": 0
                     *         },
                     *         {
                     *           "acts": [],
                     *           "allowedActions": [],
                     *           "caseClass": "GENERAL",
                     *           "content": {
                     *             "domicile": "海丰县示例路1号",
                     *             "entries": [
                     *               "1022"
                     *             ],
                     *             "legalRepresentative": "示例甲",
                     *             "mode": "WHOLESALE",
                     *             "premises": "海丰县示例路1号",
                     *             "principalPerson": "示例甲",
                     *             "scope": [
                     *               "甲醇"
                     *             ]
                     *           },
                     *           "corrections": [],
                     *           "grantedOn": "2026-09-10",
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA5012832H",
                     *           "inNameOf": "441521",
                     *           "licenceId": "HZ-441521-2026-000256-O",
                     *           "office": "441521",
                     *           "openCases": [],
                     *           "status": "PENDING_CERTIFICATE",
                     *           "statusText": "待制证",
                     *           "tellings": [],
                     *           "validFrom": "2026-09-10",
                     *           "validTo": "2029-09-09",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "licences": [
                     *         {
                     *           "acts": [],
                     *           "allowedActions": [],
                     *           "caseClass": "GENERAL",
                     *           "content": {
                     *             "domicile": "海丰县示例路1号",
                     *             "entries": [
                     *               "1022"
                     *             ],
                     *             "legalRepresentative": "示例甲",
                     *             "mode": "WHOLESALE",
                     *             "premises": "海丰县示例路1号",
                     *             "principalPerson": "示例甲",
                     *             "scope": [
                     *               "甲醇"
                     *             ]
                     *           },
                     *           "corrections": [],
                     *           "grantedOn": "2026-09-10",
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA5012832H",
                     *           "inNameOf": "441521",
                     *           "licenceId": "HZ-441521-2026-000255-Q",
                     *           "office": "441521",
                     *           "openCases": [],
                     *           "status": "PENDING_CERTIFICATE",
                     *           "statusText": "待制证",
                     *           "tellings": [],
                     *           "validFrom": "2026-09-10",
                     *           "validTo": "2029-09-09",
                     *           "version": 0
                     *         },
                     *         {
                     *           "acts": [],
                     *           "allowedActions": [],
                     *           "caseClass": "GENERAL",
                     *           "content": {
                     *             "domicile": "海丰县示例路1号",
                     *             "entries": [
                     *               "1022"
                     *             ],
                     *             "legalRepresentative": "示例甲",
                     *             "mode": "WHOLESALE",
                     *             "premises": "海丰县示例路1号",
                     *             "principalPerson": "示例甲",
                     *             "scope": [
                     *               "甲醇"
                     *             ]
                     *           },
                     *           "corrections": [],
                     *           "grantedOn": "2026-09-10",
                     *           "holderName": "海丰县示例化工贸易有限公司",
                     *           "holderUscc": "91441521MA5012832H",
                     *           "inNameOf": "441521",
                     *           "licenceId": "HZ-441521-2026-000256-O",
                     *           "office": "441521",
                     *           "openCases": [],
                     *           "status": "PENDING_CERTIFICATE",
                     *           "statusText": "待制证",
                     *           "tellings": [],
                     *           "validFrom": "2026-09-10",
                     *           "validTo": "2029-09-09",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "next": "HZ-441521-2026-000256-O"
                     *     }
                     */
                    "application/json": components["schemas"]["LicencePage"];
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
    readLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence */
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
                     *       "acts": [
                     *         {
                     *           "by": "clock",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-09-01",
                     *           "decisionNumber": "",
                     *           "legalBasis": "危险化学品经营许可证管理办法第十八条",
                     *           "reason": "有效期届满未延续",
                     *           "status": "EXPIRED"
                     *         },
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-09-01",
                     *           "decisionNumber": "危化许决〔2026〕441521-57号",
                     *           "legalBasis": "危险化学品经营许可证管理办法第二十七条",
                     *           "reason": "经营单位申请注销",
                     *           "status": "CANCELLED"
                     *         }
                     *       ],
                     *       "allowedActions": [],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.203913135.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2026-09-01",
                     *       "grantedOn": "2023-09-01",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50126805",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2023-000014-Z",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00026号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "status": "CANCELLED",
                     *       "statusText": "已注销",
                     *       "tellings": [],
                     *       "validFrom": "2023-09-01",
                     *       "validTo": "2026-08-31",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description No such licence for this actor
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
    cancelLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2023-09-01",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "WITHDRAWN"
                     *         },
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2023-09-01",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "CANCELLED"
                     *         }
                     *       ],
                     *       "allowedActions": [],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.203914094.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2023-09-01",
                     *       "grantedOn": "2023-09-01",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50126992",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2023-000015-X",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00027号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "status": "CANCELLED",
                     *       "statusText": "已注销",
                     *       "tellings": [],
                     *       "validFrom": "2023-09-01",
                     *       "validTo": "2026-08-31",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `CLOSING_WITHOUT_GROUND`: A cancellation ex officio of a running licence without ground or announcement, or with a ground of one that has ended (Licensing Law Art. 70).
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
    compareWithLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The visit at a window in which an intake officer hands in for the visitor; without it nobody is spoken for */
                "Counter-Visit"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enterprise": {
                 *         "contact": "示例乙",
                 *         "legalRepresentative": "示例甲",
                 *         "name": "海丰县示例新名化工贸易有限公司",
                 *         "phone": "0660-0000000",
                 *         "principalPerson": "示例甲",
                 *         "uscc": "91441521MA50102637"
                 *       },
                 *       "place": {
                 *         "premises": "海丰县示例路1号一楼",
                 *         "registeredAddress": "海丰县示例路1号",
                 *         "site": "441521"
                 *       },
                 *       "trade": {
                 *         "mode": "WHOLESALE",
                 *         "paperTrade": true,
                 *         "products": [
                 *           {
                 *             "cas": "67-56-1",
                 *             "name": "木醇",
                 *             "storedTonnes": 0
                 *           },
                 *           {
                 *             "cas": "143-33-9",
                 *             "name": "氰化钠",
                 *             "storedTonnes": 0
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description The differences, in the order of the form; none when both say the same */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "applied": "海丰县示例新名化工贸易有限公司",
                     *         "article": "第十四条",
                     *         "kind": "ENTERPRISE_NAME",
                     *         "licensed": "海丰县示例化工贸易有限公司",
                     *         "mayBeOne": true,
                     *         "treatment": "VARIATION"
                     *       },
                     *       {
                     *         "applied": "海丰县示例路1号一楼",
                     *         "article": "第十七条第（一）项",
                     *         "kind": "PREMISES",
                     *         "licensed": "海丰县示例路1号",
                     *         "mayBeOne": true,
                     *         "treatment": "NEW_LICENCE"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ComparedField"][];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
             * @description No such licence of this enterprise
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
    decideCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "与营业执照一致",
                 *       "outcome": "DROPPED"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionDecisionForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [],
                     *       "allowedActions": [
                     *         "SUSPEND",
                     *         "RESCIND"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.385659097.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [
                     *         {
                     *           "decidedBy": "id-of-decider",
                     *           "decidedOn": "2026-03-02",
                     *           "misprints": [
                     *             {
                     *               "from": "海丰县示例路1号",
                     *               "text": "DOMICILE",
                     *               "to": "错误的地址"
                     *             }
                     *           ],
                     *           "note": "与营业执照一致",
                     *           "outcome": "DROPPED",
                     *           "proposedBy": "id-of-examiner",
                     *           "proposedOn": "2026-03-02",
                     *           "reason": "录入时误写",
                     *           "shownBy": "营业执照"
                     *         }
                     *       ],
                     *       "grantedOn": "2026-03-02",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50100287",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2026-000002-V",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00002号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "renewBy": "2028-12-01",
                     *       "status": "IN_FORCE",
                     *       "statusText": "有效",
                     *       "tellings": [],
                     *       "validFrom": "2026-03-02",
                     *       "validTo": "2029-03-01",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `CERTIFICATE_PENDING`: A grant is to be delivered before its certificate is in force.
             *     - `CORRECTION_OVERTAKEN`: The text was varied after the correction was proposed.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `NO_CORRECTION_OPEN`: A correction is decided that nobody proposed, or that is decided already.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    proposeCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "录入时误写",
                 *       "shownBy": "营业执照",
                 *       "texts": [
                 *         {
                 *           "text": "DOMICILE",
                 *           "to": "错误的地址"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [],
                     *       "allowedActions": [],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.385659097.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [
                     *         {
                     *           "misprints": [
                     *             {
                     *               "from": "海丰县示例路1号",
                     *               "text": "DOMICILE",
                     *               "to": "错误的地址"
                     *             }
                     *           ],
                     *           "proposedBy": "id-of-examiner",
                     *           "proposedOn": "2026-03-02",
                     *           "reason": "录入时误写",
                     *           "shownBy": "营业执照"
                     *         }
                     *       ],
                     *       "grantedOn": "2026-03-02",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50100287",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2026-000002-V",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00002号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "renewBy": "2028-12-01",
                     *       "status": "IN_FORCE",
                     *       "statusText": "有效",
                     *       "tellings": [],
                     *       "validFrom": "2026-03-02",
                     *       "validTo": "2029-03-01",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `CORRECTION_OPEN`: A second correction of a licence is proposed before the first is decided.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    reinstateLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-03-02",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "SUSPENDED"
                     *         },
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-03-02",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "IN_FORCE"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "SUSPEND",
                     *         "RESCIND"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.384640475.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "grantedOn": "2026-03-02",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50115228",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2026-000138-0",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00005号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "renewBy": "2028-12-01",
                     *       "status": "IN_FORCE",
                     *       "statusText": "有效",
                     *       "tellings": [],
                     *       "validFrom": "2026-03-02",
                     *       "validTo": "2029-03-01",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    rescindLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2023-09-01",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "RESCINDED"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "CANCEL"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.203916012.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2023-09-01",
                     *       "grantedOn": "2023-09-01",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA501271XD",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2023-000017-T",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00029号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "status": "RESCINDED",
                     *       "statusText": "已撤销",
                     *       "tellings": [],
                     *       "validFrom": "2023-09-01",
                     *       "validTo": "2026-08-31",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `DATE_NOT_POSSIBLE`: A suspension or inspection would be back-dated, end before it begins, or lie in the future; a term is shorter or longer than contracts/bounds allows (the violation says from when to when).
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
    revokeLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-06-10",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "SUSPENDED"
                     *         },
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-06-10",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "REVOKED"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "CANCEL"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.1665523757.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2026-06-10",
                     *       "grantedOn": "2026-06-10",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA5012875Y",
                     *       "inNameOf": "441523",
                     *       "licenceId": "HZ-441523-2026-000001-A",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00039号",
                     *       "office": "441523",
                     *       "openCases": [],
                     *       "status": "REVOKED",
                     *       "statusText": "已吊销",
                     *       "tellings": [],
                     *       "validFrom": "2026-06-10",
                     *       "validTo": "2029-06-09",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `RECUSED`: The officer or expert is on the recusal list for this applicant.
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
             * @description The law or the item definition does not allow it
             *
             *     - `PENALTY_WITHOUT_PROCEDURE`: A suspension or revocation without notice, statement or defence; a revocation without hearing or its waiver, or without review of legality (Penalties Law Art. 44, 45, 58, 63, 64).
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
    rescindBySuperior: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "汕应急撤〔2026〕3号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-city",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-09-10",
                     *           "decisionNumber": "汕应急撤〔2026〕3号",
                     *           "legalBasis": "示例法第一条",
                     *           "publicity": {
                     *             "enteredOn": "2026-09-10",
                     *             "late": false,
                     *             "publishBy": "2026-09-20"
                     *           },
                     *           "reason": "示例理由",
                     *           "remedy": "如不服本决定，可以自收到本决定书之日起60日内向汕尾市人民政府申请行政复议，或者自收到之日起6个月内以汕尾市应急管理局为被告依法向人民法院提起行政诉讼。行政复议也可以在线申请：司法部“掌上复议”小程序或者受理机关网站的行政复议入口。",
                     *           "remedyEn": "If you do not accept this decision, you may apply to the People's Government of Shanwei City for administrative reconsideration within 60 days of receiving it, or bring a suit against 汕尾市应急管理局 before the people's court within 6 months of receiving it. Reconsideration can be asked for online: the Ministry of Justice's “掌上复议” or the entry on the website of the body that hears it.",
                     *           "status": "RESCINDED",
                     *           "superior": "汕尾市应急管理局"
                     *         }
                     *       ],
                     *       "allowedActions": [],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.189141783.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2026-09-10",
                     *       "grantedOn": "2025-03-03",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA5010597P",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2025-000006-3",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00047号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "status": "RESCINDED",
                     *       "statusText": "已撤销",
                     *       "tellings": [
                     *         {
                     *           "department": "POLICE"
                     *         },
                     *         {
                     *           "department": "ENVIRONMENT"
                     *         }
                     *       ],
                     *       "validFrom": "2025-03-03",
                     *       "validTo": "2028-03-02",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    suspendLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-06-10",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "SUSPENDED"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "REINSTATE",
                     *         "RESCIND"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.1665523757.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "grantedOn": "2026-06-10",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA5012875Y",
                     *       "inNameOf": "441523",
                     *       "licenceId": "HZ-441523-2026-000001-A",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00039号",
                     *       "office": "441523",
                     *       "openCases": [],
                     *       "status": "SUSPENDED",
                     *       "statusText": "暂扣",
                     *       "tellings": [],
                     *       "validFrom": "2026-06-10",
                     *       "validTo": "2029-06-09",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    tellDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellingForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    withdrawLicence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description The licence */
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "byFraud": false,
                 *       "decisionNumber": "示例决〔2026〕1号",
                 *       "legalBasis": "示例法第一条",
                 *       "reason": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["LicenceActForm"];
            };
        };
        responses: {
            /** @description The licence after the act */
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
                     *       "acts": [
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-03-02",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "SUSPENDED"
                     *         },
                     *         {
                     *           "by": "id-of-decider",
                     *           "byFraud": false,
                     *           "decidedOn": "2026-03-02",
                     *           "decisionNumber": "示例决〔2026〕1号",
                     *           "legalBasis": "示例法第一条",
                     *           "reason": "示例理由",
                     *           "status": "IN_FORCE"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "CANCEL"
                     *       ],
                     *       "caseClass": "GENERAL",
                     *       "certificate": {
                     *         "identifier": "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.384640475.001.0",
                     *         "verificationUrl": "http://127.0.0.1:8080/v/demo",
                     *         "version": "001"
                     *       },
                     *       "content": {
                     *         "domicile": "海丰县示例路1号",
                     *         "entries": [
                     *           "1022"
                     *         ],
                     *         "legalRepresentative": "示例甲",
                     *         "mode": "WHOLESALE",
                     *         "premises": "海丰县示例路1号",
                     *         "principalPerson": "示例甲",
                     *         "scope": [
                     *           "甲醇"
                     *         ]
                     *       },
                     *       "corrections": [],
                     *       "endedOn": "2026-03-02",
                     *       "grantedOn": "2026-03-02",
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA50115228",
                     *       "inNameOf": "441521",
                     *       "licenceId": "HZ-441521-2026-000138-0",
                     *       "licenceNumber": "（粤汕）危化经字〔2026〕00005号",
                     *       "office": "441521",
                     *       "openCases": [],
                     *       "status": "WITHDRAWN",
                     *       "statusText": "已撤回",
                     *       "tellings": [],
                     *       "validFrom": "2026-03-02",
                     *       "validTo": "2029-03-01",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceView"];
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
             * @description Role, office, four eyes or recusal forbids it
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
             * @description The status does not allow it, or the key was used for another request
             *
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LICENCE_ACT_NOT_POSSIBLE`: An act on a licence the register's lifecycle does not allow, or fraud named for another act than a rescission.
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
             * @description Somebody changed the case meanwhile
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
            /** @description The law or the item definition does not allow it */
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
    selfCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "application": {
                 *         "changes": [
                 *           {
                 *             "changedOn": "2026-09-01",
                 *             "from": "旧址",
                 *             "kind": "PREMISES",
                 *             "to": "新址"
                 *           }
                 *         ],
                 *         "enterprise": {
                 *           "contact": "示例乙",
                 *           "legalRepresentative": "示例甲",
                 *           "name": "海丰县示例化工贸易有限公司",
                 *           "phone": "0660-0000000",
                 *           "principalPerson": "示例甲",
                 *           "uscc": "91441521MA5010060J"
                 *         },
                 *         "place": {
                 *           "premises": "海丰县示例路1号",
                 *           "registeredAddress": "海丰县示例路1号",
                 *           "site": "441521"
                 *         },
                 *         "trade": {
                 *           "mode": "WHOLESALE",
                 *           "paperTrade": true,
                 *           "products": [
                 *             {
                 *               "cas": "67-56-1",
                 *               "name": "甲醇",
                 *               "storedTonnes": 0
                 *             }
                 *           ]
                 *         }
                 *       },
                 *       "matter": "VARIATION"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            /** @description What the law says of it */
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
                     *       "authorityMode": "DEVOLVED",
                     *       "basis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseClass": "GENERAL",
                     *       "changes": [
                     *         {
                     *           "article": "第十七条第（一）项",
                     *           "kind": "PREMISES",
                     *           "late": false,
                     *           "treatment": "NEW_LICENCE"
                     *         }
                     *       ],
                     *       "hazardSum": 0,
                     *       "inNameOf": "海丰县应急管理局",
                     *       "majorHazard": false,
                     *       "materials": [
                     *         {
                     *           "basis": "危险化学品经营许可证管理办法第十四条第（一）项",
                     *           "clause": "A14-1",
                     *           "format": "ELECTRONIC",
                     *           "id": "variation-form",
                     *           "name": {
                     *             "en": "Variation form",
                     *             "zh": "危险化学品经营许可证变更申请书"
                     *           },
                     *           "requiredWhen": [
                     *             "ALWAYS"
                     *           ],
                     *           "routes": [
                     *             "ONLINE_FORM",
                     *             "UPLOAD"
                     *           ]
                     *         }
                     *       ],
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局"
                     *     }
                     */
                    "application/json": components["schemas"]["SelfCheckAnswer"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
            406: components["responses"]["NoSuchFormat"];
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
             * @description The law does not allow it this way; the code says which way
             *
             *     - `CHEMICAL_UNKNOWN`: A product is no entry of the edition in force on the day of receipt.
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
    listServiceItems: {
        parameters: {
            query?: {
                /** @description As it is in force on this day; today when it is not said */
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
                     * @example [
                     *       {
                     *         "acceptanceDays": 5,
                     *         "advicePhone": "0660-0000101",
                     *         "clauses": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（一）项",
                     *             "id": "A9-1",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "en": "Application form",
                     *               "zh": "危险化学品经营许可证申请书"
                     *             }
                     *           },
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（二）项",
                     *             "id": "A9-2",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "en": "List of safety rules and operating procedures",
                     *               "zh": "安全生产规章制度和岗位操作规程的目录清单"
                     *             }
                     *           }
                     *         ],
                     *         "complaintPhone": "0660-0000102",
                     *         "decisionStart": "ACCEPTANCE",
                     *         "deliveryDays": 10,
                     *         "depth": "IV",
                     *         "faq": [
                     *           {
                     *             "answer": {
                     *               "en": "Yes. Without a storage facility the county office issues it, and no safety assessment is needed.",
                     *               "zh": "需要。不带储存设施经营由县级应急管理部门发证，无需安全评价报告。"
                     *             },
                     *             "question": {
                     *               "en": "I only trade on paper, without a store. Do I need the licence?",
                     *               "zh": "没有仓库，只做票据贸易，需要许可吗？"
                     *             }
                     *           },
                     *           {
                     *             "answer": {
                     *               "en": "No, only an enterprise may.",
                     *               "zh": "不可以，申请人应当是企业。"
                     *             },
                     *             "question": {
                     *               "en": "May a sole trader apply?",
                     *               "zh": "个体工商户可以申请吗？"
                     *             }
                     *           }
                     *         ],
                     *         "fee": false,
                     *         "itemCode": "00012504500001",
                     *         "legalBasis": [
                     *           "危险化学品安全法（2026年5月1日起施行）",
                     *           "危险化学品经营许可证管理办法（经2015年第79号令修正）"
                     *         ],
                     *         "level": "CITY",
                     *         "materials": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（一）项",
                     *             "clause": "A9-1",
                     *             "format": "ELECTRONIC",
                     *             "id": "application-form",
                     *             "name": {
                     *               "en": "Application form",
                     *               "zh": "危险化学品经营许可证申请书"
                     *             },
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "routes": [
                     *               "ONLINE_FORM",
                     *               "UPLOAD"
                     *             ]
                     *           },
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（二）项",
                     *             "clause": "A9-2",
                     *             "format": "ELECTRONIC",
                     *             "id": "safety-rules-list",
                     *             "name": {
                     *               "en": "List of safety rules and operating procedures",
                     *               "zh": "安全生产规章制度和岗位操作规程的目录清单"
                     *             },
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "routes": [
                     *               "UPLOAD"
                     *             ]
                     *           }
                     *         ],
                     *         "matter": "NEW",
                     *         "name": {
                     *           "en": "Hazardous-chemicals operating licence: new",
                     *           "zh": "危险化学品经营许可（新领）"
                     *         },
                     *         "promisedDays": 20,
                     *         "specialProcedures": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第十一条第二款",
                     *             "excluded": true,
                     *             "id": "ON_SITE_INSPECTION",
                     *             "name": {
                     *               "en": "On-site inspection",
                     *               "zh": "现场核查"
                     *             },
                     *             "needsNotice": false
                     *           },
                     *           {
                     *             "basis": "行政许可法第四十五条",
                     *             "excluded": true,
                     *             "id": "EXPERT_REVIEW",
                     *             "name": {
                     *               "en": "Expert review",
                     *               "zh": "专家评审"
                     *             },
                     *             "needsNotice": true
                     *           }
                     *         ],
                     *         "stages": [
                     *           {
                     *             "id": "ACCEPTANCE",
                     *             "name": {
                     *               "en": "Acceptance",
                     *               "zh": "受理"
                     *             },
                     *             "promisedDays": 5,
                     *             "within": "ACCEPTANCE"
                     *           },
                     *           {
                     *             "id": "REVIEW",
                     *             "name": {
                     *               "en": "Examination with on-site inspection",
                     *               "zh": "审查（含现场核查）"
                     *             },
                     *             "promisedDays": 11,
                     *             "within": "DECISION"
                     *           }
                     *         ],
                     *         "statutoryDays": 30,
                     *         "version": "2",
                     *         "visits": 0
                     *       },
                     *       {
                     *         "acceptanceDays": 5,
                     *         "advicePhone": "0660-0000201",
                     *         "clauses": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（一）项",
                     *             "id": "A9-1",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "en": "Application form",
                     *               "zh": "危险化学品经营许可证申请书"
                     *             }
                     *           },
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（二）项",
                     *             "id": "A9-2",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "en": "List of safety rules and operating procedures",
                     *               "zh": "安全生产规章制度和岗位操作规程的目录清单"
                     *             }
                     *           }
                     *         ],
                     *         "complaintPhone": "0660-0000202",
                     *         "decisionStart": "ACCEPTANCE",
                     *         "deliveryDays": 10,
                     *         "depth": "IV",
                     *         "faq": [
                     *           {
                     *             "answer": {
                     *               "en": "Yes. Without a storage facility the county office issues it, and no safety assessment is needed.",
                     *               "zh": "需要。不带储存设施经营由县级应急管理部门发证，无需安全评价报告。"
                     *             },
                     *             "question": {
                     *               "en": "I only trade on paper, without a store. Do I need the licence?",
                     *               "zh": "没有仓库，只做票据贸易，需要许可吗？"
                     *             }
                     *           },
                     *           {
                     *             "answer": {
                     *               "en": "No, only an enterprise may.",
                     *               "zh": "不可以，申请人应当是企业。"
                     *             },
                     *             "question": {
                     *               "en": "May a sole trader apply?",
                     *               "zh": "个体工商户可以申请吗？"
                     *             }
                     *           }
                     *         ],
                     *         "fee": false,
                     *         "itemCode": "00012504500001",
                     *         "legalBasis": [
                     *           "危险化学品安全法（2026年5月1日起施行）",
                     *           "危险化学品经营许可证管理办法（经2015年第79号令修正）"
                     *         ],
                     *         "level": "COUNTY",
                     *         "materials": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（一）项",
                     *             "clause": "A9-1",
                     *             "format": "ELECTRONIC",
                     *             "id": "application-form",
                     *             "name": {
                     *               "en": "Application form",
                     *               "zh": "危险化学品经营许可证申请书"
                     *             },
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "routes": [
                     *               "ONLINE_FORM",
                     *               "UPLOAD"
                     *             ]
                     *           },
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第九条第一款第（二）项",
                     *             "clause": "A9-2",
                     *             "format": "ELECTRONIC",
                     *             "id": "safety-rules-list",
                     *             "name": {
                     *               "en": "List of safety rules and operating procedures",
                     *               "zh": "安全生产规章制度和岗位操作规程的目录清单"
                     *             },
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "routes": [
                     *               "UPLOAD"
                     *             ]
                     *           }
                     *         ],
                     *         "matter": "NEW",
                     *         "name": {
                     *           "en": "Hazardous-chemicals operating licence: new",
                     *           "zh": "危险化学品经营许可（新领）"
                     *         },
                     *         "promisedDays": 15,
                     *         "specialProcedures": [
                     *           {
                     *             "basis": "危险化学品经营许可证管理办法第十一条第二款",
                     *             "excluded": true,
                     *             "id": "ON_SITE_INSPECTION",
                     *             "name": {
                     *               "en": "On-site inspection",
                     *               "zh": "现场核查"
                     *             },
                     *             "needsNotice": false
                     *           },
                     *           {
                     *             "basis": "行政许可法第四十五条",
                     *             "excluded": true,
                     *             "id": "EXPERT_REVIEW",
                     *             "name": {
                     *               "en": "Expert review",
                     *               "zh": "专家评审"
                     *             },
                     *             "needsNotice": true
                     *           }
                     *         ],
                     *         "stages": [
                     *           {
                     *             "id": "ACCEPTANCE",
                     *             "name": {
                     *               "en": "Acceptance",
                     *               "zh": "受理"
                     *             },
                     *             "promisedDays": 5,
                     *             "within": "ACCEPTANCE"
                     *           },
                     *           {
                     *             "id": "REVIEW",
                     *             "name": {
                     *               "en": "Examination with on-site inspection",
                     *               "zh": "审查（含现场核查）"
                     *             },
                     *             "promisedDays": 11,
                     *             "within": "DECISION"
                     *           }
                     *         ],
                     *         "statutoryDays": 30,
                     *         "version": "2",
                     *         "visits": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["GuideItem"][];
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
    uploadPhotograph: {
        parameters: {
            query: {
                /** @description Name of the file as the sender calls it */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "digest": "d20f6ffd523b78a86cd2f916fa34af5d1918d75f7b142237c752ad6b254213ab",
                     *       "id": "6b7da9cb-59c7-370c-8bef-23781389e1e8",
                     *       "mediaType": "image/jpeg",
                     *       "name": "现场.jpg",
                     *       "size": 22,
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-09-10T02:00:36.388362Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /**
             * @description - `INVALID_INPUT`: A field is missing, too long or of the wrong form; violations[] names each.
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
             * @description Over 10 MiB
             *
             *     - `PAYLOAD_TOO_LARGE`: The body or file is over the limit the contract states.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The content is no photograph
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: The body's media type, or a file's real content, is not among those accepted.
             */
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
}
