// Written from contracts/openapi/plan-filing-v1.yaml by npm run generate.
export interface paths {
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cases become an officer's, or nobody's: taking, giving back, passing on, giving out
         * @description Cases become an officer's, or nobody's: taking, giving back, passing on, giving out. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["assignCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The materials there are blank forms of
         * @description The materials there are blank forms of. Open to everybody, without sign-in.
         */
        get: operations["listBlanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blanks/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The blank form of a material, as PDF
         * @description The blank form of a material, as PDF. Open to everybody, without sign-in.
         */
        get: operations["downloadBlank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blanks/{material}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same form, filled in with invented facts and marked as a sample
         * @description The same form, filled in with invented facts and marked as a sample. Open to everybody, without sign-in.
         */
        get: operations["downloadSample"];
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
         * Filings at each status and light, among all that fit the rest of the question
         * @description Filings at each status and light, among all that fit the rest of the question. Needs one of the roles intake-officer, decision-maker, city-supervisor, auditor, system:read.
         */
        get: operations["countFilings"];
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
         * The actor's worklist: an office's filings by due date or receipt, a unit's own, the newest first
         * @description The actor's worklist: an office's filings by due date or receipt, a unit's own, the newest first. Needs one of the roles applicant, intake-officer, decision-maker, city-supervisor, auditor, system:read.
         */
        get: operations["listFilings"];
        put?: never;
        /**
         * File a plan; the office of the unit's affiliation receives it
         * @description File a plan; the office of the unit's affiliation receives it. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["submitFiling"];
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
         * One filing, with what the actor may do next
         * @description One filing, with what the actor may do next. Needs one of the roles applicant, intake-officer, decision-maker, city-supervisor, auditor, system:read.
         */
        get: operations["readFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose the case was, and who put it there
         * @description Whose the case was, and who put it there. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a filed plan out of the register: the unit no longer does what it was for
         * @description Take a filed plan out of the register: the unit no longer does what it was for. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["cancelFiling"];
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
         * Both clocks of the filing, explained line by line
         * @description Both clocks of the filing, explained line by line. Needs one of the roles applicant, intake-officer, decision-maker, city-supervisor, auditor, system:read.
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
    "/v1/cases/{caseNumber}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a filing whose notice of gaps went unanswered past its last day
         * @description Close a filing whose notice of gaps went unanswered past its last day. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["closeFiling"];
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
         * 更正: correct a clerical error of a filed plan's entry; number and days stay, the form is printed anew
         * @description 更正: correct a clerical error of a filed plan's entry; number and days stay, the form is printed anew. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["correctFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a drill with its written evaluation
         * @description Report a drill with its written evaluation. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reportDrill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the three-year evaluation
         * @description Report the three-year evaluation. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reportEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The materials are there: enter the plan in the register, with advice on its form where there is any
         * @description The materials are there: enter the plan in the register, with advice on its form where there is any. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["filePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/gap-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one notice of everything missing, each gap with its clause
         * @description The one notice of everything missing, each gap with its clause. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["notifyGaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came after the filing: versions, evaluations, drills, and which half-years they satisfy
         * @description What came after the filing: versions, evaluations, drills, and which half-years they satisfy. Needs one of the roles applicant, intake-officer, decision-maker, city-supervisor, auditor, system:read.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
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
    "/v1/cases/{caseNumber}/offered-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reasons the own office gave in its last notices of the item, material by material, the most used first
         * @description Reasons the own office gave in its last notices of the item, material by material, the most used first. Needs one of the roles intake-officer.
         */
        get: operations["offerReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/plan-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a revised plan: archived; filed anew only when command, procedure, measures or levels changed
         * @description Report a revised plan: archived; filed anew only when command, procedure, measures or levels changed. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["revisePlan"];
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
         * What the visitor signed at the window: the application or filing, or an agent's authorisation
         * @description What the visitor signed at the window: the application or filing, or an agent's authorisation. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
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
    "/v1/cases/{caseNumber}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in what the notice named
         * @description Hand in what the notice named. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["fillGaps"];
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
         * Take the plan back before it is filed
         * @description Take the plan back before it is filed. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["withdrawFiling"];
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
    "/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The officers this desk knows: those who opened it, took a case or acted on one
         * @description The officers this desk knows: those who opened it, took a case or acted on one. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer.
         */
        get: operations["listColleagues"];
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
    "/v1/drafts/{draftId}/blanks/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The blank form of a material, with what the draft says printed into it
         * @description The blank form of a material, with what the draft says printed into it. Needs one of the roles applicant, intake-officer, system:apply.
         */
        get: operations["downloadBlankOfDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/pre-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything the office could name against a filing before it is handed in; nothing is kept
         * @description Everything the office could name against a filing before it is handed in; nothing is kept. Needs one of the roles applicant, intake-officer, system:apply.
         */
        post: operations["preReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duties/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filed plans of the office, or of the asking unit, owe in a year, evaluation and half-year drills, and what was done
         * @description What the filed plans of the office, or of the asking unit, owe in a year, evaluation and half-year drills, and what was done. Needs one of the roles applicant, intake-officer, decision-maker, city-supervisor, auditor, system:read.
         */
        get: operations["readDuties"];
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
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All open cases of one officer go to another of the office
         * @description All open cases of one officer go to another of the office. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["handOverCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holders/{uscc}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of a unit's filed plans, however they stand, for a case of the asking service
         * @description A page of a unit's filed plans, however they stand, for a case of the asking service. Needs one of the roles proof-filing-reader.
         */
        get: operations["listHolderFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plan-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An accident is reported: applicable plans and the nearest rescue teams and materials, best first
         * @description An accident is reported: applicable plans and the nearest rescue teams and materials, best first. Needs one of the roles intake-officer, decision-maker, city-supervisor, auditor.
         */
        get: operations["matchPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Filed plans that have all that is asked for: free text, unit, county, chemical, kind of accident
         * @description Filed plans that have all that is asked for: free text, unit, county, chemical, kind of accident. Needs one of the roles intake-officer, decision-maker, city-supervisor, auditor.
         */
        get: operations["searchPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescue-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rescue teams and materials of the city, by name
         * @description Rescue teams and materials of the city, by name. Needs one of the roles intake-officer, decision-maker, city-supervisor, auditor.
         */
        get: operations["listRescueResources"];
        put?: never;
        /**
         * Enter a team or stock of one's own office
         * @description Enter a team or stock of one's own office. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["enterRescueResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescue-resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Amend a team or stock of one's own office
         * @description Amend a team or stock of one's own office. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["amendRescueResource"];
        post?: never;
        /**
         * A team or stock of one's own office is there no more
         * @description A team or stock of one's own office is there no more. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        delete: operations["retireRescueResource"];
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
         * Which office would take the plan, what the unit owes, and until when; nothing is kept
         * @description Which office would take the plan, what the unit owes, and until when; nothing is kept. Open to everybody, without sign-in.
         */
        post: operations["checkOneself"];
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
         * The service item as in force today, with materials and checks
         * @description The service item as in force today, with materials and checks. Open to everybody, without sign-in.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Kinds of accident a plan is for
         * @enum {string}
         */
        AccidentKind: "FIRE" | "EXPLOSION" | "LEAK" | "POISONING" | "BURN" | "COLLAPSE" | "DROWNING" | "VEHICLE" | "OTHER";
        /** @description A point of the form that could be better */
        AdviceForm: {
            /** @description Id of the point that was checked */
            check: string;
            /** @description A note in words */
            note: string;
        };
        /**
         * @description To whom a unit belongs (隶属关系, Order 88 Art
         * @enum {string}
         */
        Affiliation: "CENTRAL_UNIT" | "CITY_UNIT" | "COUNTY_UNIT";
        /**
         * @description What a reader may be offered to do: the steps of a filing, and those of its entry in the register
         * @enum {string}
         */
        AllowedAct: "ARCHIVE_VERSION" | "CANCEL" | "CLOSE" | "COMPLETE_GAPS" | "CORRECT" | "DEEM_FILED" | "FILE" | "FILL_GAPS" | "FIND_REFILING_NEEDED" | "MISS_EVALUATION" | "NOTIFY_GAPS" | "REPLACE" | "REPORT_DRILL" | "REPORT_EVALUATION" | "REVISE" | "WITHDRAW";
        /** @description The officer a case is assigned to */
        AssigneeView: {
            /** @description the person, as four eyes know him */
            id: string;
            /** @description as he signs in */
            name: string;
            /**
             * Format: date-time
             * @description when it became his
             */
            since: string;
            /** @description whether it is who reads this */
            mine: boolean;
        };
        /** @description Cases that are to be somebody's */
        Assigning: {
            /** @description The cases, each as it was looked at */
            cases: components["schemas"]["SeenHands"][];
            /** @description the officer, by person or by the name he signs in with; nobody when left out */
            to?: string;
            /** @description what is to be on record for it; left out where nothing is */
            reason?: string;
        };
        /** @description Whose a case is among the officers of its office */
        AssignmentView: {
            /** @description absent while it is nobody's */
            assignee?: components["schemas"]["AssigneeView"];
            /** @description what the reader may do about it */
            acts: components["schemas"]["Handing"][];
        };
        /** @description A material there is a blank form of */
        BlankView: {
            /** @description id of the material in the item */
            material: string;
            /** @description heading of the form */
            title: components["schemas"]["Text"];
        };
        /** @description Why a filed plan ends */
        CancellationForm: {
            /** @description Why */
            reason: string;
        };
        /** @description How many cases there are */
        CaseCounts: {
            /** @description by stage inside the office */
            byStatus: {
                [key: string]: number;
            };
            /** @description by urgency */
            byLight: {
                [key: string]: number;
            };
            /** @description by the office that has them, and there by urgency */
            byOffice: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description by whom they wait for, whoever is looked at */
            byWaiting: {
                [key: string]: number;
            };
            /** @description by the person whose they are among the officers, NOBODY for those that are nobody's; whoever is looked at */
            byAssignee?: {
                [key: string]: number;
            };
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
        /** @description A point of a form check, of one material */
        CheckPoint: {
            /** @description Of this thing, stable */
            id: string;
            /** @description Id of the material in the service item */
            material?: string;
            /** @description In words */
            text: components["schemas"]["Text"];
        };
        /** @description A material of one application and where it stands */
        ChecklistLine: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description id of the clause that asks for it */
            clause: string;
            /** @description article it rests on */
            basis: string;
            /** @description How it stands */
            state: components["schemas"]["MaterialState"];
        };
        /** @description A chemical the plan is for */
        Chemical: {
            /** @description number of its entry in the catalogue; null for what no edition has, and in filings of before entries were asked for */
            entry?: string;
            /** @description edition of the catalogue it was looked for in; null where entry is */
            edition?: string;
            /** @description CAS number; empty when there is none */
            cas: string;
            /** @description the entry's name; of what is no entry, the unit's own */
            name: string;
            /** @description what the unit calls it, where that is another name of the entry or a product of a group */
            given?: string;
        };
        /** @description A chemical the plan is for: an entry of the catalogue by its number, or by a name or CAS number; what no edition has, by its name */
        ChemicalForm: {
            /** @description number of the entry, as findChemicals gives it; may be left out when name or CAS number is enough */
            entry?: string;
            /** @description not read: the edition is the one of the day of receipt */
            edition?: string;
            /** @description CAS number; left out or empty when there is none */
            cas?: string;
            /** @description a name of the entry; for a group, such as 2828, any name no other entry has */
            name?: string;
            /** @description as a filing shows it: the unit's own name for it; may be left out */
            given?: string;
        };
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
        /** @description How a filing ended that was never completed: the term of the notice went by and the office closed it */
        Closing: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Who did it; for officers only */
            by?: string;
            /** @description Why */
            reason: string;
        };
        /** @description An officer of the reader's office */
        ColleagueView: {
            /** @description the person */
            id: string;
            /** @description as he signs in */
            name: string;
            /** @description what he may do, as his last sign-in said */
            roles: components["schemas"]["Role"][];
            /** @description whether it is who reads this */
            mine: boolean;
        };
        /**
         * @description What the evaluation came to; only the last leads to a new filing
         * @enum {string}
         */
        Conclusion: "FIT" | "SMALL_REVISION" | "REFILING";
        /** @description What is written down wrongly */
        CorrectionForm: {
            /** @description what is wrong, and how it came to be */
            reason: string;
            /** @description the paper that shows what should stand there */
            shownBy: string;
            /** @description what should stand where */
            texts: components["schemas"]["TextForm"][];
        };
        /** @description How an application or a filing came in over the counter, as it is shown */
        CounterView: {
            /** @description Name of the visitor */
            visitor: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["VisitorCapacity"];
            /** @description name of the officer who wrote it down */
            officer: string;
            /** @description whether that officer has read the credit code in the register */
            codeReadInRegister: boolean;
            /** @description whether an agent's written authorisation is in the file */
            authorised: boolean;
            /** @description whether the window had closed: for the last day of a term it came a day late */
            afterClosing: boolean;
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
        /** @description A drill as the unit reports it */
        DrillForm: {
            /**
             * Format: date
             * @description Day it was held
             */
            heldOn: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["PlanKind"];
            /** @description Title */
            title: string;
            /** @description What the evaluation found */
            evaluation: string;
        };
        /** @description A drill that was reported */
        DrillLine: {
            /**
             * Format: date
             * @description Day it was held
             */
            heldOn: string;
            /** @description The half-year it counts for */
            period: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["PlanKind"];
            /** @description Title */
            title: string;
            /** @description What the evaluation found */
            evaluation: string;
        };
        /** @description A half-year and the drill that satisfies it */
        DrillPeriod: {
            /** @description The half-year it counts for */
            period: string;
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until: string;
            /** @description Whether a drill was held in it */
            satisfied: boolean;
            /** @description Whether its last day is over */
            overdue: boolean;
        };
        /**
         * @description How a duty stands
         * @enum {string}
         */
        Duty: "NOT_OWED" | "OPEN" | "DONE" | "OVERDUE";
        /** @description One filed plan and what it owes in the year */
        DutyLine: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description Number of the filing */
            filingNumber: string;
            /** @description Name of the unit */
            unitName: string;
            /** @description Title of the plan */
            planTitle: string;
            /** @description Code of the office */
            office: string;
            /**
             * Format: date
             * @description Last day of the next evaluation
             */
            evaluationDueOn?: string;
            /** @description What the evaluation found */
            evaluation: components["schemas"]["Duty"];
            /**
             * Format: date
             * @description last day to file its revision anew; null when there is none
             */
            refileBy?: string;
            /** @description Whether the drill of the first half-year was held */
            firstHalfDrill: components["schemas"]["Duty"];
            /** @description Whether the drill of the second half-year was held */
            secondHalfDrill: components["schemas"]["Duty"];
        };
        /** @description A page; next is the cursor of the following one, null on the last */
        DutyPage: {
            /**
             * Format: int32
             * @description The calendar year
             */
            year: number;
            /** @description The lines of this page */
            items: components["schemas"]["DutyLine"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string;
        };
        /** @description An evaluation of the plan as the unit reports it */
        EvaluationForm: {
            /**
             * Format: date
             * @description Day of the evaluation
             */
            evaluatedOn: string;
            /** @description What was concluded */
            conclusion: components["schemas"]["Conclusion"];
            /** @description The report */
            report: string;
        };
        /** @description An evaluation that was reported */
        EvaluationLine: {
            /**
             * Format: date
             * @description Day of the evaluation
             */
            evaluatedOn: string;
            /** @description What was concluded */
            conclusion: components["schemas"]["Conclusion"];
            /** @description The report */
            report: string;
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
        /** @description A filing of what the same unit had filed already */
        FiledAgain: {
            /** @description number of the earlier case */
            earlier: string;
            /** @description why the unit files all the same */
            reason: string;
        };
        /** @description What a unit files: itself, the plan, and the materials of Art */
        Filing: {
            /** @description The unit */
            unit: components["schemas"]["Unit"];
            /** @description The contingency plan */
            plan: components["schemas"]["Plan"];
            /** @description The materials */
            materials: components["schemas"]["SubmittedMaterial"][];
            /** @description case number of the filing this one takes the place of; null for a first filing */
            replaces?: string;
        };
        /** @description A clerical error of the register corrected (更正); kept for good */
        FilingCorrection: {
            /** @description of the correction, under the filing's own number */
            number: string;
            /**
             * Format: date
             * @description day it was corrected
             */
            on: string;
            /** @description id of the officer; null outside the office */
            by?: string;
            /** @description what is wrong, and how it came to be */
            reason: string;
            /** @description the paper that shows what should stand there */
            shownBy: string;
            /** @description what was printed where, and what should have been */
            texts: components["schemas"]["Misprint"][];
        };
        /** @description A filing as it is sent in */
        FilingForm: {
            /** @description The unit */
            unit: components["schemas"]["UnitForm"];
            /** @description The contingency plan */
            plan: components["schemas"]["PlanForm"];
            /** @description The materials */
            materials: components["schemas"]["MaterialForm"][];
            /** @description What it replaces */
            replaces?: string;
            /**
             * Format: uuid
             * @description draft the filing was prepared in: it becomes this one filing, however often it is sent
             */
            draftId?: string;
            /** @description why the unit files what it has filed already: needed after LIKE_FILING, without meaning where nothing is alike */
            whyAgain?: string;
            /** @description at a window: file of the printed filing the visitor signed */
            signedApplication?: string;
            /** @description at a window: file of an agent's written authorisation */
            authorisation?: string;
        };
        /** @description What is given with a filing: advice on its form, which holds nothing up */
        FilingNotes: {
            /** @description Telephone number for advice */
            advice?: components["schemas"]["AdviceForm"][];
        };
        /** @description A page of filings; next is the cursor of the following one */
        FilingPage: {
            /** @description The lines of this page */
            items: components["schemas"]["FilingSummary"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string;
        };
        /**
         * @description Where a filing stands on its way into the register; there is no refusal among them (trap 39)
         * @enum {string}
         */
        FilingStatus: "SUBMITTED" | "GAPS_NOTIFIED" | "GAPS_FILLED" | "FILED" | "WITHDRAWN" | "CLOSED";
        /** @description One line of a list */
        FilingSummary: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description of the filing: the ETag of the filing begins with it, and If-Match takes it
             */
            version: number;
            /**
             * Format: date-time
             * @description when it was last changed
             */
            changedAt: string;
            /** @description How it stands */
            status: components["schemas"]["FilingStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description Name of the unit */
            unitName: string;
            /** @description Title of the plan */
            planTitle: string;
            /** @description Code of the office */
            office: string;
            /**
             * Format: date
             * @description Day it came in, in Shanghai
             */
            receivedOn: string;
            /**
             * Format: date
             * @description last day the law gives for what runs now, also one that is not final; null where no clock runs
             */
            dueOn?: string;
            /** @description whether that day is not final: the calendar of its year is not there yet */
            dueProvisional: boolean;
            /** @description the day the desk works towards; null where no clock runs */
            pressing?: components["schemas"]["Pressing"];
            /**
             * Format: date
             * @description last day the unit has for what the notice named; null while nothing is asked of it
             */
            respondBy?: string;
            /**
             * Format: int32
             * @description working days until the day the desk works towards, nought on the day itself, negative after it; null where no clock runs or the calendar ends
             */
            daysLeft?: number;
            /** @description by that day; WAITING while it is the unit's turn, NONE where nothing runs */
            light: components["schemas"]["Light"];
            /** @description Number of the filing */
            filingNumber?: string;
            /** @description How it stands */
            standing?: components["schemas"]["Standing"];
            /** @description the asking office only holds a copy: the plan crosses its county */
            copy: boolean;
            /** @description the officer whose it is; null while it is nobody's, and for units */
            assignee?: components["schemas"]["AssigneeView"];
        };
        /**
         * @description What a registration form prints that a slip of the pen can spoil; number, days, kinds and versions are none of it
         * @enum {string}
         */
        FilingText: "UNIT_NAME" | "ADDRESS" | "LEGAL_REPRESENTATIVE" | "PLAN_TITLE";
        /** @description One filing as the asking actor may see it */
        FilingView: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description Code of the service item */
            itemCode: string;
            /** @description How it stands */
            status: components["schemas"]["FilingStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description What the office's power rests on */
            authorityBasis: string;
            /**
             * Format: date-time
             * @description When it came in
             */
            receivedAt: string;
            /**
             * Format: date
             * @description Day it came in, in Shanghai
             */
            receivedOn: string;
            /**
             * Format: date
             * @description last of the twenty working days from publication
             */
            fileBy: string;
            /** @description filed after it; recorded, nothing more */
            late: boolean;
            /**
             * Format: date
             * @description last day the law gives the office, also one that is not final; left out where no clock runs
             */
            dueOn?: string;
            /** @description whether that day is not final: the calendar of its year is not there yet */
            dueProvisional: boolean;
            /** @description the day the desk works towards; left out where no clock runs */
            pressing?: components["schemas"]["Pressing"];
            /**
             * Format: date
             * @description last day the unit has for what it is asked now; left out while nothing is
             */
            respondBy?: string;
            /** @description How the case stands by its clock: NORMAL, WARNING, OVERDUE or PAUSED; WAITING while it is the applicant's turn, NONE where nothing runs */
            light: components["schemas"]["Light"];
            /** @description What is filed */
            filing: components["schemas"]["Filing"];
            /** @description what the unit had filed already, and why it files all the same; absent for the first of its kind */
            filedAgain?: components["schemas"]["FiledAgain"];
            /** @description What such an application needs, and where each of it stands */
            checklist: components["schemas"]["ChecklistLine"][];
            /** @description The notice of what is missing */
            gapNotice?: components["schemas"]["GapNotice"];
            /** @description Ids of the materials still missing */
            outstanding: string[];
            /**
             * Format: date
             * @description last day to hand in what the notice named; left out without one
             */
            supplyBy?: string;
            /** @description how it ended when what was missing never came */
            closing?: components["schemas"]["Closing"];
            /** @description points of the form that could be better; they hold nothing up */
            formAdvice: components["schemas"]["FormAdvice"][];
            /** @description the entry in the register; absent before the plan is filed */
            registration?: components["schemas"]["RegistrationView"];
            /** @description who brought it to the window, and who wrote it down there; left out when it came online */
            counter?: components["schemas"]["CounterView"];
            /** @description whose it is among the officers of its office; left out for units */
            assignment?: components["schemas"]["AssignmentView"];
            /** @description what this actor may do now */
            allowedActions: components["schemas"]["AllowedAct"][];
        };
        /**
         * @description What an office would say against a material as it stands
         * @enum {string}
         */
        FindingKind: "MISSING" | "CONFLICTING" | "BLANK" | "OTHER_ENTERPRISE" | "OTHER_PAPER" | "ENDED" | "UNSIGNED" | "TWICE";
        /** @description What follows from it */
        Findings: {
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description What the office's power rests on */
            authorityBasis: string;
            /** @description Whether an opinion of experts is owed */
            reviewOpinion: boolean;
            /** @description What the evaluation found */
            evaluation: boolean;
            /** @description Whether a drill is owed each half-year */
            halfYearDrill: boolean;
            /** @description The materials */
            materials: components["schemas"]["Material"][];
            /**
             * Format: int32
             * @description Working days the office has
             */
            filingDays: number;
            /**
             * Format: date
             * @description last of the twenty working days; null without a day of publication or a calendar
             */
            fileBy?: string;
            /**
             * Format: int32
             * @description working days gone by; null when there are no more
             */
            daysUsed?: number;
            /** @description Whether it came after its last day */
            late: boolean;
        };
        /**
         * @description In what a plan may fit an accident
         * @enum {string}
         */
        Fit: "CHEMICAL" | "ACCIDENT" | "COUNTY";
        /** @description A point of the form that could be better */
        FormAdvice: {
            /** @description point of the item's form check */
            check: string;
            /** @description what the officer saw, in his words */
            note: string;
        };
        /** @description One thing that is missing */
        Gap: {
            /** @description material of the item to be given or mended */
            material: string;
            /** @description clause it rests on */
            clause: string;
            /** @description point of the form check that failed; null when the material itself is missing */
            check?: string;
            /** @description what is missing, in the officer's words */
            reason: string;
        };
        /** @description One material that is missing */
        GapForm: {
            /** @description Id of the material in the service item */
            material: string;
            /**
             * @deprecated
             * @description refused since points of the form are advice; give them with the filing
             */
            check?: string;
            /** @description Why */
            reason: string;
        };
        /** @description The one notice that names everything missing (一次性告知, Order 88 Art */
        GapNotice: {
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /** @description Who issued it; for officers only */
            issuedBy?: string;
            /** @description What is missing */
            gaps: components["schemas"]["Gap"][];
        };
        /** @description All that is missing, told at once */
        GapNoticeForm: {
            /** @description What is missing */
            gaps: components["schemas"]["GapForm"][];
        };
        /**
         * @description At which step it may be cited
         * @enum {string}
         */
        GroundKind: "FORM" | "NON_ACCEPTANCE" | "CONDITION" | "REFUSAL";
        /** @description The item as of today */
        GuideItem: {
            /** @description Code of the service item */
            itemCode: string;
            /** @description Name of the item in addresses */
            slug: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description The articles it rests on */
            legalBasis: string[];
            /** @description The limits of time */
            limits: components["schemas"]["Limits"];
            /** @description What came of it */
            result: components["schemas"]["Result"];
            /** @description What it costs */
            fee: boolean;
            /** @description where to ask and to complain, by the level of the office: CITY or COUNTY */
            phones: {
                [key: string]: components["schemas"]["Phones"];
            };
            /** @description The materials */
            materials: components["schemas"]["Material"][];
            /** @description Each check, in order */
            checks: components["schemas"]["CheckPoint"][];
            /** @description Classes of units */
            unitClasses: components["schemas"]["UnitLine"][];
        };
        /** @description One line of the record of whose a case was */
        Handed: {
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description What was done */
            act: components["schemas"]["Handing"];
            /** @description whose it was; left out where it was nobody's */
            from?: string;
            /** @description whose it became; left out where it is nobody's again */
            to?: string;
            /** @description who did it */
            by: string;
            /** @description what was said for it; left out where nothing was */
            reason?: string;
        };
        /** @description What came of putting cases into other hands */
        HandedOver: {
            /** @description numbers of those that are now where they were to go */
            moved: string[];
            /** @description those that stayed where they were */
            kept: components["schemas"]["Kept"][];
        };
        /**
         * @description How a case comes into an officer's hands, or out of them
         * @enum {string}
         */
        Handing: "TAKE" | "GIVE_BACK" | "ASSIGN" | "HAND_OVER";
        /** @description All open cases of one officer go to another */
        HandingOver: {
            /** @description the officer who leaves them, by person or by the name he signs in with */
            from: string;
            /** @description the officer who gets them */
            to: string;
            /** @description why, for the record */
            reason: string;
        };
        /** @description One filed plan; a deemed filing is one like any other */
        HeldFiling: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description Number of the filing */
            filingNumber: string;
            /** @description Whether the law deemed it so because the office was silent */
            deemed: boolean;
            /**
             * Format: date
             * @description Day it was filed
             */
            filedOn: string;
            /** @description Code of the office */
            office: string;
            /** @description Name of the holder */
            holderName: string;
            /** @description Title of the plan */
            planTitle: string;
            /** @description Version of the plan */
            planVersion: string;
            /** @description Of which kinds it is */
            kinds: components["schemas"]["PlanKind"][];
            /** @description How it stands */
            status: components["schemas"]["Standing"];
            /**
             * Format: date
             * @description Day since which the status is so
             */
            statusSince: string;
            /** @description Identifier of the filing's certificate */
            receiptIdentifier?: string;
            /**
             * Format: date
             * @description Last day of the next evaluation
             */
            evaluationDueOn?: string;
        };
        /** @description A page; next is the cursor of the following one, absent on the last */
        HeldFilingPage: {
            /** @description The lines of this page */
            items: components["schemas"]["HeldFiling"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string;
        };
        /** @description What came after the filing */
        History: {
            /** @description The versions of the plan */
            versions: components["schemas"]["VersionLine"][];
            /** @description Evaluations made */
            evaluations: components["schemas"]["EvaluationLine"][];
            /** @description Drills held */
            drills: components["schemas"]["DrillLine"][];
            /** @description Half-years with their drills */
            periods: components["schemas"]["DrillPeriod"][];
        };
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /** @description A case that stayed */
        Kept: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description the problem that one case alone would have been answered */
            code: string;
        };
        /** @description What the office will look at later and could cite, by the facts of the application; no fault has been found in it */
        LaterGround: {
            /** @description its id in the item */
            clause: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["GroundKind"];
            /** @description In words */
            text: components["schemas"]["Text"];
            /** @description article it rests on */
            basis: string;
        };
        /**
         * @description What a span of days is to a clock
         * @enum {string}
         */
        LedgerKind: "START" | "EXTENSION" | "COUNTED" | "EXCLUDED" | "NO_EFFECT" | "SUSPENDED" | "MOVED" | "DUE" | "CALENDAR_MISSING";
        /** @description A plan as the library shows it */
        LibraryPlan: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description Number of the filing */
            filingNumber: string;
            /** @description Title */
            title: string;
            /** @description Version of the plan */
            planVersion: string;
            /** @description Credit code of the unit */
            unitUscc: string;
            /** @description Name of the unit */
            unitName: string;
            /** @description Telephone number */
            phone: string;
            /** @description Code of the office */
            office: string;
            /** @description Code of the county */
            county: string;
            /**
             * Format: date
             * @description Day it was filed
             */
            filedOn: string;
            /** @description Of which kinds it is */
            kinds: components["schemas"]["PlanKind"][];
            /** @description Chemicals concerned */
            chemicals: string[];
            /** @description Kinds of accident it is for */
            accidentKinds: components["schemas"]["AccidentKind"][];
            /** @description The words around what was looked for */
            excerpt: string;
            /**
             * Format: double
             * @description from the place asked about, as the crow flies; null when none was asked about
             */
            distanceKm?: number;
        };
        /**
         * @description How urgent a case is on a day: by its clock while one runs, a warning from one working day before the due date, overdue after it, paused while it stands still; every case has one, so that a list is the sum of its lights
         * @enum {string}
         */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED" | "WAITING" | "NONE";
        /** @description A limit with its source and what starts it */
        LimitLine: {
            /**
             * Format: int32
             * @description Number of units
             */
            amount: number;
            /** @description The unit */
            unit: components["schemas"]["LimitUnit"];
            /** @description Day it starts */
            start: string;
            /** @description Legal basis */
            basis: string;
        };
        /**
         * @description In what a limit is written; it decides which days count and where the end lands (Civil Code Art. 201–203)
         * @enum {string}
         */
        LimitUnit: "WORKING_DAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
        /** @description Within which time a plan is filed and checked */
        Limits: {
            /** @description What is filed */
            filing: components["schemas"]["LimitLine"];
            /** @description Id of the point that was checked */
            check: components["schemas"]["LimitLine"];
        };
        /** @description A plan that helps */
        Match: {
            /** @description what the plan has in common with the accident */
            fits: components["schemas"]["Fit"][];
            /** @description The contingency plan */
            plan: components["schemas"]["LibraryPlan"];
        };
        /** @description A material of Order 88 Art */
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
            requiredWhen?: components["schemas"]["Need"];
        };
        /** @description What an office could name against a material, with the clause it would cite */
        MaterialFinding: {
            /** @description Of which kind it is */
            kind: components["schemas"]["FindingKind"];
            /** @description whether the office has to ask; otherwise it is to be looked at, for a machine may be wrong */
            certain: boolean;
            /** @description Id of the material in the service item */
            material: string;
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Legal basis */
            basis: string;
            /** @description the code of the other enterprise, or the day until which the paper was valid; left out elsewhere */
            detail?: string;
            /** @description the other material: the one whose file it also is, or which it begins as; left out elsewhere */
            other?: components["schemas"]["Text"];
        };
        /** @description A material of the item and the uploaded file that is it */
        MaterialForm: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Id of the uploaded file */
            file: string;
        };
        /**
         * @description Where a material of an application stands
         * @enum {string}
         */
        MaterialState: "FORM" | "HANDED_IN" | "FETCHED" | "COMMITTED" | "NOT_NEEDED" | "ASKING" | "CONFLICTING" | "LATER" | "MISSING";
        /**
         * @description What sets a day
         * @enum {string}
         */
        Measure: "STATUTORY" | "PROMISED";
        /** @description One text */
        Misprint: {
            /** @description In words */
            text: components["schemas"]["FilingText"];
            /** @description what was printed */
            from: string;
            /** @description what should have been */
            to: string;
        };
        /**
         * @description When a material is needed
         * @enum {string}
         */
        Need: "ALWAYS" | "REVIEWED_UNIT";
        /** @description Whatever members the form has */
        ObjectNode: {
            [key: string]: unknown;
        };
        /** @description A reason an office gave before, to be given again */
        OfferedReason: {
            /** @description id of the material of the item it was given for */
            material: string;
            /** @description as it was written */
            reason: string;
            /**
             * Format: int64
             * @description in how many of the office's last notices it stands
             */
            uses: number;
        };
        /**
         * @description In which order the cases of a list stand
         * @enum {string}
         */
        Order: "DUE" | "RECEIVED" | "NEWEST" | "CHANGED";
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
        /** @description Whom to call: to ask, and to complain */
        Phones: {
            /** @description Telephone number for advice */
            advice: string;
            /** @description Telephone number for complaints */
            complaint: string;
        };
        /** @description The plan */
        Plan: {
            /** @description Title */
            title: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Of which kinds it is */
            kinds: components["schemas"]["PlanKind"][];
            /**
             * Format: date
             * @description Day it was published
             */
            publishedOn: string;
            /** @description Chemicals concerned */
            chemicals: components["schemas"]["Chemical"][];
            /** @description Kinds of accident it is for */
            accidentKinds: components["schemas"]["AccidentKind"][];
            /** @description divisions a pipeline or route crosses; their offices get a copy (Art. 26) */
            crossedCounties: string[];
            /** @description the plan's own words, for the library */
            text: string;
        };
        /**
         * @description What a revision touches
         * @enum {string}
         */
        PlanChange: "COMMAND_AND_DUTIES" | "RESPONSE_PROCEDURE" | "MAIN_MEASURES" | "RESPONSE_LEVELS" | "CONTACTS" | "RESOURCES_LIST" | "WORDING" | "OTHER_DETAIL";
        /** @description The plan */
        PlanForm: {
            /** @description Title */
            title: string;
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description Of which kinds it is */
            kinds: components["schemas"]["PlanKind"][];
            /**
             * Format: date
             * @description Day it was published
             */
            publishedOn: string;
            /** @description Chemicals concerned */
            chemicals?: components["schemas"]["ChemicalForm"][];
            /** @description Kinds of accident it is for */
            accidentKinds: components["schemas"]["AccidentKind"][];
            /** @description Codes of the other counties the plan reaches */
            crossedCounties?: string[];
            /** @description In words */
            text: string;
        };
        /**
         * @description Kinds of contingency plan (Order 88 Art
         * @enum {string}
         */
        PlanKind: "COMPREHENSIVE" | "SPECIAL" | "ON_SITE";
        /** @description What helps, best first */
        PlanMatches: {
            /** @description The plans that fit, the best first */
            plans: components["schemas"]["Match"][];
            /** @description nearest first */
            teams: components["schemas"]["RescueView"][];
            /** @description nearest first */
            materials: components["schemas"]["RescueView"][];
        };
        /** @description A page of plans */
        PlanPage: {
            /** @description The lines of this page */
            items: components["schemas"]["LibraryPlan"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description What an office could say of an application, before it is handed in */
        PreReviewView: {
            /** @description why it would not be taken in as it stands; left out when it would */
            refusal?: components["schemas"]["Refusal"];
            /** @description what would be asked for or doubted, in the order of the item */
            findings: components["schemas"]["MaterialFinding"][];
            /** @description what the office will look at besides, by the facts of the application, each with its clause */
            grounds: components["schemas"]["LaterGround"][];
        };
        /** @description The day the desk works towards: of what the law sets and what the office promised, the one that comes first */
        Pressing: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description whose day it is */
            by: components["schemas"]["Measure"];
            /** @description the calendar of its year is not there yet: nobody can be late for it */
            provisional: boolean;
        };
        /** @description A reason in words */
        Reason: {
            /** @description Why */
            reason: string;
        };
        /** @description The registration form as an e-certificate */
        Receipt: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Where everybody can verify it */
            verificationUrl: string;
        };
        /**
         * @description Whether a due date is final; otherwise why there is none: the clock stands still, or a year of the calendar is missing
         * @enum {string}
         */
        ReckoningStatus: "FINAL" | "SUSPENDED" | "CALENDAR_MISSING";
        /** @description The problem handing in would be answered with */
        Refusal: {
            /** @description as in the list of problems */
            code: string;
            /** @description Title */
            title: string;
            /** @description of this application; left out when the title says all */
            detail?: string;
        };
        /** @description The entry in the register */
        RegistrationView: {
            /** @description Number of the filing */
            filingNumber: string;
            /**
             * Format: date
             * @description Day it was filed
             */
            filedOn: string;
            /** @description Whether the law deemed it so because the office was silent */
            deemed: boolean;
            /** @description How it stands */
            standing: components["schemas"]["Standing"];
            /** @description The same in the reader's language */
            standingText: string;
            /**
             * Format: date
             * @description Since when it stands so
             */
            standingSince: string;
            /** @description Why it stands so */
            standingReason?: string;
            /**
             * Format: date
             * @description Last day of the next evaluation
             */
            evaluationDueOn?: string;
            /**
             * Format: date
             * @description last day to file the revised plan anew; left out when there is none
             */
            refileBy?: string;
            /** @description Whether a drill is owed each half-year */
            halfYearDrillOwed: boolean;
            /** @description clerical errors that were corrected, the oldest first */
            corrections: components["schemas"]["FilingCorrection"][];
            /** @description The receipt */
            receipt?: components["schemas"]["Receipt"];
        };
        /**
         * @description What helps in an accident: people, or what they need
         * @enum {string}
         */
        RescueKind: "TEAM" | "MATERIAL";
        /** @description A page of teams and materials */
        RescuePage: {
            /** @description The lines of this page */
            items: components["schemas"]["RescueView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A rescue team or stock of material as officers see it */
        RescueView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description Of which kind it is */
            kind: components["schemas"]["RescueKind"];
            /** @description Name */
            name: string;
            /** @description Code of the office */
            office: string;
            /** @description Postal address */
            address: string;
            /** @description Telephone number */
            phone: string;
            /** @description How many there are */
            quantity: string;
            /**
             * Format: double
             * @description Degrees east
             */
            longitude: number;
            /**
             * Format: double
             * @description Degrees north
             */
            latitude: number;
            /** @description Kinds of accident it is for */
            accidentKinds: components["schemas"]["AccidentKind"][];
            /** @description CAS numbers it is for; empty for any */
            chemicals: string[];
            /**
             * Format: double
             * @description from the accident, as the crow flies; null in a list
             */
            distanceKm?: number;
        };
        /** @description A team or stock as an office writes it down */
        ResourceForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["RescueKind"];
            /** @description Name */
            name: string;
            /** @description Postal address */
            address: string;
            /** @description Telephone number */
            phone: string;
            /** @description How many there are */
            quantity: string;
            /**
             * Format: double
             * @description Degrees east
             */
            longitude: number;
            /**
             * Format: double
             * @description Degrees north
             */
            latitude: number;
            /** @description Kinds of accident it is for */
            accidentKinds: components["schemas"]["AccidentKind"][];
            /** @description Chemicals concerned */
            chemicals?: string[];
        };
        /** @description The paper at the end */
        Result: {
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description Of which kind it is */
            kind: string;
            /** @description Code of the type of certificate it ends in */
            certificateType: string;
        };
        /** @description A new version of the plan */
        RevisionForm: {
            /** @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`) */
            version: string;
            /** @description What changes */
            changes: components["schemas"]["PlanChange"][];
            /**
             * Format: date
             * @description when it was published; starts the days to file it anew, today when absent
             */
            publishedOn?: string;
            /** @description A note in words */
            note?: string;
            /** @description Id of the uploaded file */
            file?: string;
            /** @description In words */
            text?: string;
        };
        /**
         * @description What an officer may do, by the identity provider
         * @enum {string}
         */
        Role: "APPLICANT" | "INTAKE_OFFICER" | "EXAMINER" | "DECISION_MAKER" | "LEGAL_REVIEWER" | "CITY_SUPERVISOR" | "AUDITOR" | "PROVINCE_PLATFORM" | "DEPARTMENT" | "EXPERT" | "LICENCE_PROOF_ASKER" | "PROOF_CERTIFICATE_READER" | "PROOF_FILING_READER";
        /** @description A case as it was looked at */
        SeenHands: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description id of the officer whose it was then; left out where it was nobody's */
            assignee?: string;
        };
        /** @description What decides where a plan is filed and with what; site is 441521, 441502-HHW or 441521103 */
        SelfCheckForm: {
            /** @description Class of unit, which decides what it owes */
            unitClass: components["schemas"]["UnitClass"];
            /** @description How large it is */
            size: components["schemas"]["UnitSize"];
            /** @description To whom the unit belongs, which decides where it files */
            affiliation: components["schemas"]["Affiliation"];
            /** @description Where it is, by division code */
            site: string;
            /**
             * Format: date
             * @description Day it was published
             */
            publishedOn?: string;
        };
        /**
         * @description The two papers of a window: the application the visitor signed, and an agent's written authorisation
         * @enum {string}
         */
        SignedPaper: "APPLICATION" | "AUTHORISATION";
        /**
         * @description How a filed plan stands afterwards
         * @enum {string}
         */
        Standing: "IN_FORCE" | "EVALUATION_OVERDUE" | "REFILING_REQUIRED" | "REPLACED" | "CANCELLED";
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
        /** @description A material of the item that was handed in */
        SubmittedMaterial: {
            /** @description id of the material in the item */
            material: string;
            /** @description id of the uploaded file */
            file: string;
        };
        /** @description What the unit hands in afterwards */
        Supplements: {
            /** @description The materials */
            materials: components["schemas"]["MaterialForm"][];
        };
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
            text: components["schemas"]["FilingText"];
            /** @description what should stand there */
            to: string;
        };
        /**
         * @description How far a file may be relied on: A produced by government, B compared with the original, C uploaded, D vouched for by the user
         * @enum {string}
         */
        TrustLevel: "A" | "B" | "C" | "D";
        /** @description The filing unit (old national form) */
        Unit: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Postal address */
            address: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone number */
            phone: string;
            /** @description Branch of industry */
            industry?: string;
            /**
             * Format: int32
             * @description How many people work there
             */
            headcount?: number;
            /** @description Class of unit, which decides what it owes */
            unitClass: components["schemas"]["UnitClass"];
            /** @description How large it is */
            size: components["schemas"]["UnitSize"];
            /** @description To whom the unit belongs, which decides where it files */
            affiliation: components["schemas"]["Affiliation"];
            /** @description statutory division, functional area or town: 441521, 441502-HHW or 441521103 */
            site: string;
            /**
             * Format: double
             * @description of the place the plan is for; null when not given
             */
            longitude?: number;
            /**
             * Format: double
             * @description Degrees north
             */
            latitude?: number;
        };
        /**
         * @description What kind of unit files; it decides whether the plan is reviewed, evaluated every three years, and drilled each half-year
         * @enum {string}
         */
        UnitClass: "MINE" | "METAL_SMELTING" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE_WITH_STORAGE" | "HAZCHEM_TRADE_WITHOUT_STORAGE" | "HAZCHEM_STORAGE" | "HAZCHEM_TRANSPORT" | "HAZCHEM_USER_ABOVE_QUOTA" | "FIREWORKS" | "CONSTRUCTION" | "URBAN_RAIL" | "CROWDED_PLACE" | "OTHER";
        /** @description The filing unit; site is 441521, 441502-HHW or 441521103 */
        UnitForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Postal address */
            address: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone number */
            phone: string;
            /** @description Branch of industry */
            industry?: string;
            /**
             * Format: int32
             * @description How many people work there
             */
            headcount?: number;
            /** @description Class of unit, which decides what it owes */
            unitClass: components["schemas"]["UnitClass"];
            /** @description How large it is */
            size: components["schemas"]["UnitSize"];
            /** @description To whom the unit belongs, which decides where it files */
            affiliation: components["schemas"]["Affiliation"];
            /** @description Where it is, by division code */
            site: string;
            /**
             * Format: double
             * @description Degrees east
             */
            longitude?: number;
            /**
             * Format: double
             * @description Degrees north
             */
            latitude?: number;
        };
        /** @description What a kind of unit below medium size owes; of medium size and up every unit owes review and evaluation */
        UnitLine: {
            /** @description Class of unit, which decides what it owes */
            unitClass: string;
            /** @description Name */
            name: string;
            /** @description Whether an opinion of experts is owed */
            reviewOpinion: boolean;
            /** @description What the evaluation found */
            evaluation: boolean;
            /** @description Whether a drill is owed each half-year */
            halfYearDrill: boolean;
            /** @description whether its plans are filed with emergency management */
            takenHere: boolean;
            /** @description who takes them otherwise; left out where nobody has decided of it and one asks first */
            department?: components["schemas"]["Text"];
        };
        /**
         * @description 中型规模以上 or below (the statistical standard of the industry; the unit states it)
         * @enum {string}
         */
        UnitSize: "BELOW_MEDIUM" | "MEDIUM_OR_LARGER";
        /**
         * @description Why a file has no pages to be shown; it can be downloaded all the same
         * @enum {string}
         */
        Unshown: "LOCKED" | "DAMAGED" | "TOO_LARGE" | "TOO_SLOW" | "NOT_DRAWN";
        /** @description A version in the archive; filed when the filing covers it */
        VersionLine: {
            /** @description The version as the unit calls it */
            label: string;
            /** @description What changes */
            changes: components["schemas"]["PlanChange"][];
            /** @description A note in words */
            note?: string;
            /** @description Id of the uploaded file */
            file?: string;
            /**
             * Format: date
             * @description Day this version went to the archive
             */
            archivedOn: string;
            /** @description Whether this version was filed */
            filed: boolean;
        };
        /** @description Who came to the window */
        VisitRequest: {
            /** @description its checks must be right, unless the officer has read it in the register */
            uscc: string;
            /** @description Name of the enterprise */
            enterpriseName: string;
            /** @description Name of the visitor */
            visitor: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["VisitorCapacity"];
            /** @description the officer saw the visitor's identity document, and an agent's authorisation */
            identitySeen?: boolean;
            /** @description the officer has read this code in the register of enterprises or on the business licence itself; recorded */
            codeReadInRegister?: boolean;
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
            /** @description Whether the officer has read the credit code in the register of enterprises */
            codeReadInRegister: boolean;
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
        /**
         * @description For whom the cases of a list wait
         * @enum {string}
         */
        Waiting: "ME" | "TODAY" | "OTHERS";
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
    assignCases: {
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
                 *       "cases": [
                 *         {
                 *           "caseNumber": "YA-441521-2026-000001"
                 *         },
                 *         {
                 *           "assignee": "P-0008",
                 *           "caseNumber": "YA-441521-2026-000002"
                 *         }
                 *       ],
                 *       "to": "haifeng-intake2"
                 *     }
                 */
                "application/json": components["schemas"]["Assigning"];
            };
        };
        responses: {
            /** @description Which of them are now where they were to go; one case alone is refused as any act is */
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
                     *       "kept": [
                     *         {
                     *           "caseNumber": "YA-441521-2026-000002",
                     *           "code": "IN_OTHER_HANDS"
                     *         }
                     *       ],
                     *       "moved": [
                     *         "YA-441521-2026-000001"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HandedOver"];
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
             * @description Role, office or recusal forbids it
             *
             *     - `FORBIDDEN`: The actor's role is not among those the act requires.
             *     - `OUTSIDE_JURISDICTION`: An officer may see the case but his office does not handle it.
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
             * @description It is somebody else's, it has ended, or the next step needs another pair of eyes than his
             *
             *     - `ANOTHER_PAIR_OF_EYES`: A case would be assigned to an officer to whom four eyes forbid everything of his that is due in it.
             *     - `CASE_ENDED`: Nothing is left to be done in a case that is to be taken, given back or passed on.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `IN_OTHER_HANDS`: An assignment names another officer than has the case now, or somebody passes on a case that is not his and does not lead the office.
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
             * @description This desk knows no such officer
             *
             *     - `COLLEAGUE_UNKNOWN`: A case is assigned to a name that no officer of the office signed in with at this desk.
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
    listBlanks: {
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
                     *         "material": "filing-form",
                     *         "title": {
                     *           "en": "Filing form of a contingency plan",
                     *           "zh": "生产经营单位生产安全事故应急预案备案申报表"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BlankView"][];
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
    downloadBlank: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form, with nothing filled in */
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
                    "application/pdf": string;
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
             * @description There is no form of it: somebody else writes it
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
    downloadSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample */
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
                    "application/pdf": string;
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
             * @description There is no form of it: somebody else writes it
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
    countFilings: {
        parameters: {
            query?: {
                /** @description Whose they are among the officers of their office: a person as colleagues are listed, ME for who asks, NOBODY for those that are nobody's yet */
                assignedTo?: string;
                /** @description Only what was changed since this moment, the earliest change first; what was under way just before it may come again */
                changedSince?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description Code of the county or city office that handles the case; for those who see more than one */
                office?: string;
                /** @description Most urgent first, or by receipt; an applicant's own stand the newest first */
                order?: unknown & components["schemas"]["Order"];
                /** @description Part of a number, of a name or of a credit code the case is found by */
                q?: string;
                /** @description Only those of this status */
                status?: components["schemas"]["FilingStatus"];
                /** @description For whom they wait: ME, where an act the office owes is the asking officer's; TODAY, whose day is today or has gone by; OTHERS, the open ones that do not wait for him */
                waiting?: components["schemas"]["Waiting"];
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
                     *       "byAssignee": {
                     *         "NOBODY": 30,
                     *         "P-0007": 1
                     *       },
                     *       "byLight": {
                     *         "NONE": 5,
                     *         "WARNING": 4
                     *       },
                     *       "byOffice": {
                     *         "441502": {
                     *           "NONE": 5,
                     *           "WARNING": 4
                     *         }
                     *       },
                     *       "byStatus": {
                     *         "FILED": 5,
                     *         "SUBMITTED": 4
                     *       },
                     *       "byWaiting": {
                     *         "ME": 4,
                     *         "OTHERS": 0,
                     *         "TODAY": 0
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
    listFilings: {
        parameters: {
            query?: {
                /** @description Whose they are among the officers of their office: a person as colleagues are listed, ME for who asks, NOBODY for those that are nobody's yet */
                assignedTo?: string;
                /** @description Only what was changed since this moment, the earliest change first; what was under way just before it may come again */
                changedSince?: string;
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Code of the county or city office that handles the case; for those who see more than one */
                office?: string;
                /** @description Most urgent first, or by receipt; an applicant's own stand the newest first */
                order?: unknown & components["schemas"]["Order"];
                /** @description Part of a number, of a name or of a credit code the case is found by */
                q?: string;
                /** @description Only those of this status */
                status?: components["schemas"]["FilingStatus"];
                /** @description For whom they wait: ME, where an act the office owes is the asking officer's; TODAY, whose day is today or has gone by; OTHERS, the open ones that do not wait for him */
                waiting?: components["schemas"]["Waiting"];
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
                     *       "items": [
                     *         {
                     *           "caseNumber": "YA-441502-2026-000006-T",
                     *           "changedAt": "2026-03-09T02:00:00.000000Z",
                     *           "copy": false,
                     *           "dueProvisional": false,
                     *           "filingNumber": "441502-2026-0003",
                     *           "light": "NORMAL",
                     *           "office": "441502",
                     *           "planTitle": "示例化工贸易生产安全事故应急预案",
                     *           "receivedOn": "2026-03-09",
                     *           "standing": "IN_FORCE",
                     *           "status": "FILED",
                     *           "statusText": "已备案",
                     *           "unitName": "海丰县示例化工贸易有限公司01075",
                     *           "version": 1
                     *         },
                     *         {
                     *           "caseNumber": "YA-441502-2026-000008-P",
                     *           "changedAt": "2026-03-09T02:00:00.000000Z",
                     *           "copy": false,
                     *           "dueProvisional": false,
                     *           "filingNumber": "441502-2026-0004",
                     *           "light": "NORMAL",
                     *           "office": "441502",
                     *           "planTitle": "示例化工贸易生产安全事故应急预案",
                     *           "receivedOn": "2026-03-09",
                     *           "standing": "IN_FORCE",
                     *           "status": "FILED",
                     *           "statusText": "已备案",
                     *           "unitName": "海丰县示例化工贸易有限公司01077",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next": "9999-12-31~YA-441502-2026-000010-2"
                     *     }
                     */
                    "application/json": components["schemas"]["FilingPage"];
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
    submitFiling: {
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
                 *       "materials": [
                 *         {
                 *           "file": "11db79e9-3cfb-3920-8afd-ab4b3e18ff74",
                 *           "material": "filing-form"
                 *         },
                 *         {
                 *           "file": "451cc88c-3ef7-3c59-9806-508ab1aebc3e",
                 *           "material": "electronic-plan"
                 *         },
                 *         {
                 *           "file": "e7ceeb35-4279-310c-ac9f-f1abecdd5d4e",
                 *           "material": "risk-and-resources"
                 *         }
                 *       ],
                 *       "plan": {
                 *         "accidentKinds": [
                 *           "FIRE",
                 *           "LEAK"
                 *         ],
                 *         "chemicals": [
                 *           {
                 *             "cas": "67-56-1",
                 *             "name": "甲醇"
                 *           }
                 *         ],
                 *         "kinds": [
                 *           "COMPREHENSIVE",
                 *           "ON_SITE"
                 *         ],
                 *         "publishedOn": "2026-03-02",
                 *         "text": "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq𝼀，文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文𠮷尾",
                 *         "title": "示例化工贸易生产安全事故应急预案",
                 *         "version": "2026-1"
                 *       },
                 *       "unit": {
                 *         "address": "广东省汕尾市海丰县示例路1号",
                 *         "affiliation": "COUNTY_UNIT",
                 *         "contact": "示例乙",
                 *         "legalRepresentative": "示例甲",
                 *         "name": "海丰县示例化工贸易有限公司01241",
                 *         "phone": "0660-0000001",
                 *         "site": "441521",
                 *         "size": "BELOW_MEDIUM",
                 *         "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                 *         "uscc": "91441521MA6012412Y"
                 *       },
                 *       "whyAgain": "另一厂区备案"
                 *     }
                 */
                "application/json": components["schemas"]["FilingForm"];
            };
        };
        responses: {
            /** @description Received; with Idempotent-Replayed, the filing this draft became before. Location leads to it */
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
                     *         "WITHDRAW"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000107-0",
                     *       "dueOn": "2026-03-16",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "11db79e9-3cfb-3920-8afd-ab4b3e18ff74",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "451cc88c-3ef7-3c59-9806-508ab1aebc3e",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq𝼀，文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文𠮷尾",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01241",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6012412Y"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.567170Z",
                     *       "receivedOn": "2026-03-09",
                     *       "status": "SUBMITTED",
                     *       "statusText": "已收件",
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `NOT_YOUR_UNIT`: A plan was filed with the credit code of another unit.
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
             * @description The draft is another unit's
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
             * @description - `COUNTER_VISIT_OVER`: Counter-Visit names a visit that was closed or was opened on another day.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `LIKE_FILING`: A plan of the title and version of one that is in check or stands in the register, or a second filing in the place of one, is filed without `whyAgain`.
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
             * @description - `ANOTHER_DEPARTMENT`: The kind of unit belongs to another department (contracts/authority/plan-departments.yaml). Nothing is received, no case is opened.
             *     - `ASK_FOR_DEPARTMENT`: Neither emergency management nor another department is named for the kind of unit. Nothing is received, no case is opened.
             *     - `COUNTER_PAPER_MISSING`: An application or a filing is handed in over the counter without what was signed there.
             *     - `DATE_NOT_POSSIBLE`: A publication, evaluation or drill lies in the future, or an evaluation before the plan.
             *     - `FILING_NOT_REPLACEABLE`: A new filing names an older one that is not this unit's, not filed, or already replaced or cancelled.
             *     - `MATERIAL_FILE_MISSING`: A material points to a file this unit did not upload.
             *     - `MATERIAL_NOT_IN_ITEM`: A material was handed in that Order 88 Art. 27 does not ask of a unit of this class, for example a review opinion of a trader without storage.
             *     - `NOT_THIS_WINDOW`: An officer at a window hands in a filing that belongs to another office. The law knows no way to turn a filing away later, so nothing is received.
             *     - `OUTSIDE_THE_CITY`: The unit's place is run by another city, or no office here takes such filings.
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
    readFiling: {
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
            /** @description The filing; ETag for the next act */
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
                     *       "allowedActions": [
                     *         "ARCHIVE_VERSION",
                     *         "CANCEL"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000052-Y",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "cd3a294b-d127-3edb-bd2d-60343dd373e3",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "1099a6ce-f0d1-3678-8d5b-4e2eb5e99527",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01115",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6011153X"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "gapNotice": {
                     *         "gaps": [
                     *           {
                     *             "clause": "A27-3",
                     *             "material": "electronic-plan",
                     *             "reason": "未提交"
                     *           },
                     *           {
                     *             "clause": "A27-4",
                     *             "material": "risk-and-resources",
                     *             "reason": "未提交"
                     *           }
                     *         ],
                     *         "issuedOn": "2026-03-09"
                     *       },
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.111347Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": true,
                     *         "filedOn": "2026-05-12",
                     *         "filingNumber": "441521-2026-0046",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "IN_FORCE",
                     *         "standingSince": "2026-05-12",
                     *         "standingText": "有效"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             * @description No such filing for this actor
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
    listAssignments: {
        parameters: {
            query?: never;
            header?: {
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
            /** @description Line by line, the first one first */
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
                     *         "act": "TAKE",
                     *         "at": "2026-09-10T01:00:00Z",
                     *         "by": "haifeng-intake",
                     *         "to": "haifeng-intake"
                     *       },
                     *       {
                     *         "act": "HAND_OVER",
                     *         "at": "2026-09-11T01:00:00Z",
                     *         "by": "haifeng-decider",
                     *         "from": "haifeng-intake",
                     *         "reason": "休假",
                     *         "to": "haifeng-intake2"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Handed"][];
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
    cancelFiling: {
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
                 *       "reason": "停止经营"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000140-Y",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "50d0ce81-d2d5-3b5f-b1ec-b4487e409ea6",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "dab4da0a-be40-3927-b88a-1b126db1e75d",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01282",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA60128263"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.726869Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": false,
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0125",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "CANCELLED",
                     *         "standingReason": "停止经营",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "已注销"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
                     *         "counted": 20,
                     *         "due": "2026-03-05",
                     *         "kind": "FILING",
                     *         "ledger": [
                     *           {
                     *             "days": 0,
                     *             "en": "Starts on 2026-01-30, a day that is not counted (Civil Code Art. 201); limit 20 working days",
                     *             "from": "2026-01-30",
                     *             "kind": "START",
                     *             "to": "2026-01-30",
                     *             "total": 0,
                     *             "zh": "2026-01-30起算，当日不计入（民法典第201条）；期限20个工作日"
                     *           },
                     *           {
                     *             "days": 20,
                     *             "en": "20 working days counted, 20 in all; 14 days off not counted, among them the holidays 2026-02-16…2026-02-20, 2026-02-23; worked in exchange 2026-02-14, 2026-02-28",
                     *             "from": "2026-01-31",
                     *             "kind": "COUNTED",
                     *             "to": "2026-03-05",
                     *             "total": 20,
                     *             "zh": "计入20个工作日，累计20；休息日14天不计，其中放假2026-02-16…2026-02-20, 2026-02-23；调休上班2026-02-14, 2026-02-28"
                     *           }
                     *         ],
                     *         "limit": 20,
                     *         "start": "2026-01-30",
                     *         "status": "FINAL",
                     *         "unit": "WORKING_DAY"
                     *       },
                     *       {
                     *         "counted": 5,
                     *         "due": "2026-03-12",
                     *         "kind": "CHECK",
                     *         "ledger": [
                     *           {
                     *             "days": 0,
                     *             "en": "Starts on 2026-03-05, a day that is not counted (Civil Code Art. 201); limit 5 working days",
                     *             "from": "2026-03-05",
                     *             "kind": "START",
                     *             "to": "2026-03-05",
                     *             "total": 0,
                     *             "zh": "2026-03-05起算，当日不计入（民法典第201条）；期限5个工作日"
                     *           },
                     *           {
                     *             "days": 5,
                     *             "en": "5 working days counted, 5 in all; 2 days off not counted",
                     *             "from": "2026-03-06",
                     *             "kind": "COUNTED",
                     *             "to": "2026-03-12",
                     *             "total": 5,
                     *             "zh": "计入5个工作日，累计5；休息日2天不计"
                     *           }
                     *         ],
                     *         "limit": 5,
                     *         "start": "2026-03-05",
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
    closeFiling: {
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
                 *       "reason": "逾期未补充，可重新备案"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000052-Y",
                     *       "closing": {
                     *         "by": "haifeng-intake",
                     *         "on": "2026-04-09",
                     *         "reason": "逾期未补充，可重新备案"
                     *       },
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "cd3a294b-d127-3edb-bd2d-60343dd373e3",
                     *             "material": "filing-form"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01115",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6011153X"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "gapNotice": {
                     *         "gaps": [
                     *           {
                     *             "clause": "A27-3",
                     *             "material": "electronic-plan",
                     *             "reason": "未提交"
                     *           },
                     *           {
                     *             "clause": "A27-4",
                     *             "material": "risk-and-resources",
                     *             "reason": "未提交"
                     *           }
                     *         ],
                     *         "issuedBy": "haifeng-intake",
                     *         "issuedOn": "2026-03-09"
                     *       },
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [
                     *         "electronic-plan",
                     *         "risk-and-resources"
                     *       ],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "MISSING"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.111347Z",
                     *       "receivedOn": "2026-03-09",
                     *       "status": "CLOSED",
                     *       "statusText": "逾期未补充，已终止",
                     *       "supplyBy": "2026-04-08",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `GAPS_TERM_RUNNING`: An officer closes a filing before the last day of its notice of gaps is over.
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
    correctFiling: {
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
                 *       "reason": "录入时误写",
                 *       "shownBy": "营业执照",
                 *       "texts": [
                 *         {
                 *           "text": "ADDRESS",
                 *           "to": "示例路9号"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "CORRECT"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000004-D",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "e04cb616-81ec-3267-a431-0fc742bd37af",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "9626f1d5-6914-35d4-ada1-20acc17cd745",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2"
                     *         },
                     *         "unit": {
                     *           "address": "示例路9号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01004",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITH_STORAGE",
                     *           "uscc": "91441521MA5010044W"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（二）项（仅第二十一条所列单位）",
                     *           "clause": "A27-2",
                     *           "material": "review-opinion",
                     *           "name": {
                     *             "en": "Review opinion",
                     *             "zh": "应急预案评审意见"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:08.599146Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [
                     *           {
                     *             "by": "id-of-haifeng-intake",
                     *             "number": "441521-2026-0001更1",
                     *             "on": "2026-03-09",
                     *             "reason": "录入时误写",
                     *             "shownBy": "营业执照",
                     *             "texts": [
                     *               {
                     *                 "from": "广东省汕尾市海丰县示例路1号",
                     *                 "text": "ADDRESS",
                     *                 "to": "示例路9号"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "deemed": false,
                     *         "evaluationDueOn": "2029-03-09",
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0001",
                     *         "halfYearDrillOwed": true,
                     *         "refileBy": "2026-04-07",
                     *         "standing": "REFILING_REQUIRED",
                     *         "standingReason": "[MAIN_MEASURES]",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "应重新备案"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 5
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `NOT_FILED`: A version, evaluation, drill or cancellation is reported of a plan that is not in the register.
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
    reportDrill: {
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
                 *       "evaluation": "处置及时，示例",
                 *       "heldOn": "2026-03-09",
                 *       "kind": "SPECIAL",
                 *       "title": "甲醇泄漏演练"
                 *     }
                 */
                "application/json": components["schemas"]["DrillForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "ARCHIVE_VERSION",
                     *         "CANCEL"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000032-5",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "1b7de956-9534-326b-a84d-b73804f56fe0",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "722c8685-fe73-32b8-a4f9-e6b9b68116f8",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01068",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITH_STORAGE",
                     *           "uscc": "91441521MA6010687J"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（二）项（仅第二十一条所列单位）",
                     *           "clause": "A27-2",
                     *           "material": "review-opinion",
                     *           "name": {
                     *             "en": "Review opinion",
                     *             "zh": "应急预案评审意见"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.686436Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": false,
                     *         "evaluationDueOn": "2029-03-02",
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0028",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "IN_FORCE",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "有效"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `NOT_FILED`: A version, evaluation, drill or cancellation is reported of a plan that is not in the register.
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
    reportEvaluation: {
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
                 *       "conclusion": "REFILING",
                 *       "evaluatedOn": "2026-03-09",
                 *       "report": "评估报告，示例"
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "ARCHIVE_VERSION",
                     *         "CANCEL"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000141-W",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "781a26b2-8873-39e5-b468-cf3b3ad882d4",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "9115afbf-3afb-319e-ae86-cbe18a80db04",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01283",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITH_STORAGE",
                     *           "uscc": "91441521MA6012834X"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（二）项（仅第二十一条所列单位）",
                     *           "clause": "A27-2",
                     *           "material": "review-opinion",
                     *           "name": {
                     *             "en": "Review opinion",
                     *             "zh": "应急预案评审意见"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.480511Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": false,
                     *         "evaluationDueOn": "2029-03-09",
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0126",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "REFILING_REQUIRED",
                     *         "standingReason": "评估结论：REFILING",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "应重新备案"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `EVALUATION_NOT_OWED`: An evaluation is reported of a unit outside Order 88 Art. 35.
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
             *     - `DATE_NOT_POSSIBLE`: A publication, evaluation or drill lies in the future, or an evaluation before the plan.
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
    filePlan: {
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
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "advice": [
                 *         {
                 *           "check": "F-CONTENTS",
                 *           "note": "请补充目录"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FilingNotes"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "ARCHIVE_VERSION",
                     *         "CANCEL"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000032-5",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "1b7de956-9534-326b-a84d-b73804f56fe0",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "722c8685-fe73-32b8-a4f9-e6b9b68116f8",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01068",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITH_STORAGE",
                     *           "uscc": "91441521MA6010687J"
                     *         }
                     *       },
                     *       "formAdvice": [
                     *         {
                     *           "check": "F-CONTENTS",
                     *           "note": "请补充目录"
                     *         }
                     *       ],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（二）项（仅第二十一条所列单位）",
                     *           "clause": "A27-2",
                     *           "material": "review-opinion",
                     *           "name": {
                     *             "en": "Review opinion",
                     *             "zh": "应急预案评审意见"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.686436Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": false,
                     *         "evaluationDueOn": "2029-03-02",
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0028",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "IN_FORCE",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "有效"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `OUTSIDE_JURISDICTION`: An officer may see the case but his office does not handle it.
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
             *     - `CHECK_TERM_OVER`: An officer acts after the last day of the check; silence has filed the plan.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `MATERIALS_INCOMPLETE`: An application is to be accepted, or a plan to be entered in the register, although a material of the item was never handed in, found or asked for, and nobody committed to supply it.
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
             *     - `GAP_NOT_IN_ITEM`: A notice of gaps names a material or check that the item does not ask of this unit.
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
    notifyGaps: {
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
                 *       "gaps": [
                 *         {
                 *           "material": "electronic-plan",
                 *           "reason": "未提交"
                 *         },
                 *         {
                 *           "material": "risk-and-resources",
                 *           "reason": "未提交"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GapNoticeForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000052-Y",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "cd3a294b-d127-3edb-bd2d-60343dd373e3",
                     *             "material": "filing-form"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01115",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6011153X"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "gapNotice": {
                     *         "gaps": [
                     *           {
                     *             "clause": "A27-3",
                     *             "material": "electronic-plan",
                     *             "reason": "未提交"
                     *           },
                     *           {
                     *             "clause": "A27-4",
                     *             "material": "risk-and-resources",
                     *             "reason": "未提交"
                     *           }
                     *         ],
                     *         "issuedBy": "haifeng-intake",
                     *         "issuedOn": "2026-03-09"
                     *       },
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [
                     *         "electronic-plan",
                     *         "risk-and-resources"
                     *       ],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "MISSING"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.111347Z",
                     *       "receivedOn": "2026-03-09",
                     *       "status": "GAPS_NOTIFIED",
                     *       "statusText": "待补充材料",
                     *       "supplyBy": "2026-04-08",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `GAPS_ALREADY_NOTIFIED`: A second notice of gaps is attempted; Order 88 Art. 28 knows one.
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
             *     - `FORM_POINT_IS_ADVICE`: A notice of gaps names a point of the form of a material that is there. Order 88 Art. 28 lets the office hold a filing for a missing material alone.
             *     - `GAP_NOT_IN_ITEM`: A notice of gaps names a material or check that the item does not ask of this unit.
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
    readHistory: {
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
                     * @example {
                     *       "drills": [
                     *         {
                     *           "evaluation": "处置及时，示例",
                     *           "heldOn": "2026-03-20",
                     *           "kind": "SPECIAL",
                     *           "period": "2026H1",
                     *           "title": "甲醇泄漏演练"
                     *         },
                     *         {
                     *           "evaluation": "处置及时，示例",
                     *           "heldOn": "2026-04-20",
                     *           "kind": "SPECIAL",
                     *           "period": "2026H1",
                     *           "title": "甲醇泄漏演练"
                     *         }
                     *       ],
                     *       "evaluations": [],
                     *       "periods": [
                     *         {
                     *           "from": "2026-01-01",
                     *           "overdue": false,
                     *           "period": "2026H1",
                     *           "satisfied": true,
                     *           "until": "2026-06-30"
                     *         },
                     *         {
                     *           "from": "2026-07-01",
                     *           "overdue": false,
                     *           "period": "2026H2",
                     *           "satisfied": false,
                     *           "until": "2026-12-31"
                     *         }
                     *       ],
                     *       "versions": [
                     *         {
                     *           "archivedOn": "2026-01-05",
                     *           "changes": [],
                     *           "file": "22c36f79-80ec-3458-836f-83f660fb9283",
                     *           "filed": true,
                     *           "label": "2026-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
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
    offerReasons: {
        parameters: {
            query?: never;
            header?: {
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
            /** @description At most five for each material; only what was said in the same words to two holders */
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
                     *         "material": "filing-form",
                     *         "reason": "缺少盖章页",
                     *         "uses": 4
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OfferedReason"][];
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
             * @description No such case at this officer's desk
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
    revisePlan: {
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
                 *       "changes": [
                 *         "CONTACTS",
                 *         "COMMAND_AND_DUTIES"
                 *       ],
                 *       "version": "2026-2"
                 *     }
                 */
                "application/json": components["schemas"]["RevisionForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "ARCHIVE_VERSION",
                     *         "CANCEL"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000134-U",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "883f74c5-9623-3b60-86fe-7a0e7d787ae5",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "f924c813-eea9-3e46-8af3-8e06adb0e8d2",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01277",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA60127700"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.213142Z",
                     *       "receivedOn": "2026-03-09",
                     *       "registration": {
                     *         "corrections": [],
                     *         "deemed": false,
                     *         "filedOn": "2026-03-09",
                     *         "filingNumber": "441521-2026-0119",
                     *         "halfYearDrillOwed": true,
                     *         "standing": "REFILING_REQUIRED",
                     *         "standingReason": "[CONTACTS, COMMAND_AND_DUTIES]",
                     *         "standingSince": "2026-03-09",
                     *         "standingText": "应重新备案"
                     *       },
                     *       "status": "FILED",
                     *       "statusText": "已备案",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `DATE_NOT_POSSIBLE`: A publication, evaluation or drill lies in the future, or an evaluation before the plan.
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
    fillGaps: {
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
                 *           "file": "1099a6ce-f0d1-3678-8d5b-4e2eb5e99527",
                 *           "material": "electronic-plan"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Supplements"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *         "COMPLETE_GAPS",
                     *         "FILL_GAPS"
                     *       ],
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000052-Y",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "cd3a294b-d127-3edb-bd2d-60343dd373e3",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "1099a6ce-f0d1-3678-8d5b-4e2eb5e99527",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01115",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6011153X"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "gapNotice": {
                     *         "gaps": [
                     *           {
                     *             "clause": "A27-3",
                     *             "material": "electronic-plan",
                     *             "reason": "未提交"
                     *           },
                     *           {
                     *             "clause": "A27-4",
                     *             "material": "risk-and-resources",
                     *             "reason": "未提交"
                     *           }
                     *         ],
                     *         "issuedOn": "2026-03-09"
                     *       },
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [
                     *         "risk-and-resources"
                     *       ],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.111347Z",
                     *       "receivedOn": "2026-03-09",
                     *       "status": "GAPS_NOTIFIED",
                     *       "statusText": "待补充材料",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
             *     - `GAP_NOT_ASKED`: A supplement brings a material the notice did not name.
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
    withdrawFiling: {
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
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The filing after the act */
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
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "caseNumber": "YA-441521-2026-000030-9",
                     *       "dueProvisional": false,
                     *       "fileBy": "2026-03-30",
                     *       "filing": {
                     *         "materials": [
                     *           {
                     *             "file": "94c50eef-f20a-33be-836c-091b1e9bd121",
                     *             "material": "filing-form"
                     *           },
                     *           {
                     *             "file": "b355b146-16bd-3639-a84f-4184db01a048",
                     *             "material": "electronic-plan"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "chemicals": [
                     *             {
                     *               "cas": "67-56-1",
                     *               "edition": "2015",
                     *               "entry": "1022",
                     *               "name": "甲醇"
                     *             }
                     *           ],
                     *           "crossedCounties": [],
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "publishedOn": "2026-03-02",
                     *           "text": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "title": "示例化工贸易生产安全事故应急预案",
                     *           "version": "2026-1"
                     *         },
                     *         "unit": {
                     *           "address": "广东省汕尾市海丰县示例路1号",
                     *           "affiliation": "COUNTY_UNIT",
                     *           "contact": "示例乙",
                     *           "legalRepresentative": "示例甲",
                     *           "name": "海丰县示例化工贸易有限公司01066",
                     *           "phone": "0660-0000001",
                     *           "site": "441521",
                     *           "size": "BELOW_MEDIUM",
                     *           "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                     *           "uscc": "91441521MA6010660T"
                     *         }
                     *       },
                     *       "formAdvice": [],
                     *       "gapNotice": {
                     *         "gaps": [
                     *           {
                     *             "clause": "A27-3",
                     *             "material": "electronic-plan",
                     *             "reason": "未提交"
                     *           }
                     *         ],
                     *         "issuedOn": "2026-03-09"
                     *       },
                     *       "itemCode": "44015000700001",
                     *       "late": false,
                     *       "light": "NORMAL",
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "outstanding": [],
                     *       "checklist": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "material": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "state": "HANDED_IN"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "material": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "receivedAt": "2026-03-09T02:00:00.102293Z",
                     *       "receivedOn": "2026-03-09",
                     *       "status": "WITHDRAWN",
                     *       "statusText": "已撤回",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FilingView"];
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
                     *         "entries": 176,
                     *         "from": "2015-05-01",
                     *         "id": "2015",
                     *         "title": "危险化学品目录（2015版，含2022年柴油调整）· Catalogue of Hazardous Chemicals, 2015 edition, diesel as adjusted in 2022"
                     *       },
                     *       "items": [
                     *         {
                     *           "aliases": [
                     *             "木醇",
                     *             "木精"
                     *           ],
                     *           "cas": "67-56-1",
                     *           "english": "Methanol",
                     *           "entry": "1022",
                     *           "exact": true,
                     *           "explosivePrecursor": false,
                     *           "group": false,
                     *           "highlyToxic": false,
                     *           "keySupervised": true,
                     *           "name": "甲醇",
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
    listColleagues: {
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
                     *         "id": "P-0007",
                     *         "mine": true,
                     *         "name": "haifeng-intake",
                     *         "roles": [
                     *           "INTAKE_OFFICER"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ColleagueView"][];
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
                     *         "codeReadInRegister": false,
                     *         "enterpriseName": "海丰县示例化工贸易有限公司",
                     *         "id": "8dd9a0fc-6415-4fa9-bbdf-191d4300d4d4",
                     *         "office": "441521",
                     *         "openedAt": "2026-03-09T02:00:00.267066Z",
                     *         "uscc": "91441521MA6010337C",
                     *         "visitor": "示例丙"
                     *       },
                     *       {
                     *         "capacity": "LEGAL_REPRESENTATIVE",
                     *         "codeReadInRegister": false,
                     *         "enterpriseName": "海丰县示例化工贸易有限公司",
                     *         "id": "3b3d22d6-04a6-48b2-9b6b-30e7a251672a",
                     *         "office": "441521",
                     *         "openedAt": "2026-03-09T02:00:00.250565Z",
                     *         "uscc": "91441521MA6010302R",
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
                 *       "uscc": "91441521MA6010011N",
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
                     *       "codeReadInRegister": false,
                     *       "enterpriseName": "海丰县示例化工贸易有限公司",
                     *       "id": "4d2310b1-3327-44bd-9d1b-35207a753737",
                     *       "office": "441521",
                     *       "openedAt": "2026-03-09T02:00:04.667087Z",
                     *       "uscc": "91441521MA6010011N",
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
                     *       "closedAt": "2026-03-10T02:00:00.109079Z",
                     *       "codeReadInRegister": false,
                     *       "enterpriseName": "海丰县示例化工贸易有限公司",
                     *       "id": "4056b2f7-e7d2-4abf-b0ae-c2cee687b724",
                     *       "office": "441521",
                     *       "openedAt": "2026-03-10T02:00:00.077312Z",
                     *       "uscc": "91441521MA6010396F",
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
                     *         "begunAt": "2026-03-09T02:00:00.310113Z",
                     *         "form": {},
                     *         "id": "c0fcfde7-d1bd-42e6-8962-879475d2359f",
                     *         "keptUntil": "2026-06-07T02:00:00.310113Z",
                     *         "kind": "FILING",
                     *         "savedAt": "2026-03-09T02:00:00.310113Z",
                     *         "version": 0
                     *       },
                     *       {
                     *         "begunAt": "2026-03-09T02:00:00.276561Z",
                     *         "form": {},
                     *         "id": "11407ebe-d4b8-47d3-8ee2-685e49fe5f9e",
                     *         "keptUntil": "2026-06-07T02:00:00.276561Z",
                     *         "kind": "FILING",
                     *         "savedAt": "2026-03-09T02:00:00.276561Z",
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
                     *       "begunAt": "2026-09-10T02:00:00.025560Z",
                     *       "form": {
                     *         "unit": {
                     *           "name": "海丰"
                     *         }
                     *       },
                     *       "id": "67cf7976-7c07-4f42-b868-74414b19ac1b",
                     *       "keptUntil": "2026-12-09T02:00:00.025560Z",
                     *       "kind": "FILING",
                     *       "savedAt": "2026-09-10T02:00:00.025560Z",
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
                 *         "unit": {
                 *           "name": "海丰"
                 *         }
                 *       },
                 *       "kind": "FILING"
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
                     *       "begunAt": "2026-09-10T02:00:00.025559Z",
                     *       "form": {
                     *         "unit": {
                     *           "name": "海丰"
                     *         }
                     *       },
                     *       "id": "67cf7976-7c07-4f42-b868-74414b19ac1b",
                     *       "keptUntil": "2026-12-09T02:00:00.025559Z",
                     *       "kind": "FILING",
                     *       "savedAt": "2026-09-10T02:00:00.025559Z",
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
    downloadBlankOfDraft: {
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
                /** @description Id of the material in the service item */
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
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
             * @description No such draft of this enterprise, or no form of the material
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
             * @description It was handed in
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
    preReview: {
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
                 *       "materials": [
                 *         {
                 *           "file": "11db79e9-3cfb-3920-8afd-ab4b3e18ff74",
                 *           "material": "filing-form"
                 *         },
                 *         {
                 *           "file": "451cc88c-3ef7-3c59-9806-508ab1aebc3e",
                 *           "material": "electronic-plan"
                 *         },
                 *         {
                 *           "file": "e7ceeb35-4279-310c-ac9f-f1abecdd5d4e",
                 *           "material": "risk-and-resources"
                 *         }
                 *       ],
                 *       "plan": {
                 *         "accidentKinds": [
                 *           "FIRE",
                 *           "LEAK"
                 *         ],
                 *         "chemicals": [
                 *           {
                 *             "cas": "67-56-1",
                 *             "name": "甲醇"
                 *           }
                 *         ],
                 *         "kinds": [
                 *           "COMPREHENSIVE",
                 *           "ON_SITE"
                 *         ],
                 *         "publishedOn": "2026-03-02",
                 *         "text": "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq𝼀，文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文𠮷尾",
                 *         "title": "示例化工贸易生产安全事故应急预案",
                 *         "version": "2026-1"
                 *       },
                 *       "unit": {
                 *         "address": "广东省汕尾市海丰县示例路1号",
                 *         "affiliation": "COUNTY_UNIT",
                 *         "contact": "示例乙",
                 *         "legalRepresentative": "示例甲",
                 *         "name": "海丰县示例化工贸易有限公司01241",
                 *         "phone": "0660-0000001",
                 *         "site": "441521",
                 *         "size": "BELOW_MEDIUM",
                 *         "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE",
                 *         "uscc": "91441521MA6012412Y"
                 *       },
                 *       "whyAgain": "另一厂区备案"
                 *     }
                 */
                "application/json": components["schemas"]["FilingForm"];
            };
        };
        responses: {
            /** @description What was found, and what the office will look at besides */
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
                     *       "findings": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（四）项",
                     *           "certain": false,
                     *           "clause": "A27-4",
                     *           "kind": "OTHER_PAPER",
                     *           "material": "risk-and-resources",
                     *           "name": {
                     *             "en": "Result of the risk assessment and list of the resource survey",
                     *             "zh": "风险评估结果和应急资源调查清单"
                     *           },
                     *           "other": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           }
                     *         }
                     *       ],
                     *       "grounds": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "F-FORM",
                     *           "kind": "FORM",
                     *           "text": {
                     *             "en": "The form is filled in completely",
                     *             "zh": "申报表填写完整"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreReviewView"];
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
             * @description No such draft of this unit
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
             * @description It was handed in; its case says what is missing
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
    readDuties: {
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
                     * @example {
                     *       "items": [
                     *         {
                     *           "caseNumber": "YA-441521-2026-000131-0",
                     *           "evaluation": "NOT_OWED",
                     *           "filingNumber": "441521-2026-0115",
                     *           "firstHalfDrill": "DONE",
                     *           "office": "441521",
                     *           "planTitle": "示例化工贸易生产安全事故应急预案",
                     *           "secondHalfDrill": "OVERDUE",
                     *           "unitName": "海丰县示例化工贸易有限公司01274"
                     *         }
                     *       ],
                     *       "next": "YA-441521-2026-000131-0",
                     *       "year": 2026
                     *     }
                     */
                    "application/json": components["schemas"]["DutyPage"];
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
                     *             "caseNumber": "YA-441521-2026-000001-7",
                     *             "dueOn": "2026-09-21",
                     *             "filingNumber": null,
                     *             "holder": {
                     *               "name": "海丰县示例化工贸易有限公司",
                     *               "uscc": "91441521MA50111271"
                     *             },
                     *             "late": false,
                     *             "office": "441521",
                     *             "period": null,
                     *             "planTitle": "示例化工贸易生产安全事故应急预案",
                     *             "planVersion": "1.0",
                     *             "progress": {
                     *               "actingMode": "OWN",
                     *               "by": {
                     *                 "id": "id-of-trader",
                     *                 "kind": "APPLICANT",
                     *                 "part": null
                     *               },
                     *               "caseNumber": "YA-441521-2026-000001-7",
                     *               "dueOn": "2026-09-21",
                     *               "holderUscc": "91441521MA50111271",
                     *               "itemCode": "44015000700001",
                     *               "light": "NORMAL",
                     *               "occurredAt": "2026-09-14T02:00:00.000000Z",
                     *               "office": "441521",
                     *               "publicStatus": "SUBMITTED",
                     *               "status": "SUBMITTED"
                     *             },
                     *             "receivedOn": "2026-09-14",
                     *             "standing": null,
                     *             "status": "SUBMITTED"
                     *           },
                     *           "datacontenttype": "application/json",
                     *           "id": "7d444840-9dc0-41d1-b245-5ffdce74fad2",
                     *           "sequence": "1",
                     *           "sequencetype": "Integer",
                     *           "source": "/services/plan-filing",
                     *           "specversion": "1.0",
                     *           "subject": "YA-441521-2026-000001-7",
                     *           "time": "2026-09-14T02:00:00.000000Z",
                     *           "type": "planfiling.filing-submitted.v1"
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
                     *       "digest": "1484aae7247d2933c7f1243ef5a17cfd89dbdf2f11d1e78bdec5f429f6648947",
                     *       "id": "9fb21455-0f6c-341c-a704-90294001ecfa",
                     *       "mediaType": "application/pdf",
                     *       "name": "risk-and-resources.pdf",
                     *       "size": 34,
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-03-09T02:00:03.361004Z"
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
            /**
             * @description The file holds a script, a launch action, embedded files or encrypted content
             *
             *     - `UNSAFE_CONTENT`: A PDF runs, starts or sends something, carries other files, is encrypted or cannot be looked into; an OFD carries files that are no part of a document.
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
                     *       "digest": "1484aae7247d2933c7f1243ef5a17cfd89dbdf2f11d1e78bdec5f429f6648947",
                     *       "id": "9fb21455-0f6c-341c-a704-90294001ecfa",
                     *       "mediaType": "application/pdf",
                     *       "name": "risk-and-resources.pdf",
                     *       "size": 34,
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-03-09T02:00:03.361004Z"
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
    handOverCases: {
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
                 *       "from": "haifeng-intake",
                 *       "reason": "休假",
                 *       "to": "haifeng-intake2"
                 *     }
                 */
                "application/json": components["schemas"]["HandingOver"];
            };
        };
        responses: {
            /** @description Which went, and which stayed because of four eyes or a tie */
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
                     *       "kept": [
                     *         {
                     *           "caseNumber": "YA-441521-2026-000002",
                     *           "code": "ANOTHER_PAIR_OF_EYES"
                     *         }
                     *       ],
                     *       "moved": [
                     *         "YA-441521-2026-000001"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HandedOver"];
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
             * @description Neither his own cases nor the leader of the office
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
             * @description This desk knows no such officer
             *
             *     - `COLLEAGUE_UNKNOWN`: A case is assigned to a name that no officer of the office signed in with at this desk.
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
    listHolderFilings: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
            };
            header: {
                /** @description The case for which the asking service reads */
                "X-Onenet-Case": string;
                /** @description Code of the service item of that case */
                "X-Onenet-Item": string;
                /** @description What for, in words the holder can read */
                "X-Onenet-Purpose": string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
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
                     *       "items": [
                     *         {
                     *           "caseNumber": "YA-441521-2026-000148-I",
                     *           "deemed": false,
                     *           "filedOn": "2026-03-09",
                     *           "filingNumber": "441521-2026-0133",
                     *           "holderName": "海丰县示例化工贸易有限公司01291",
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "office": "441521",
                     *           "planTitle": "示例化工贸易生产安全事故应急预案",
                     *           "planVersion": "2026-1",
                     *           "status": "IN_FORCE",
                     *           "statusSince": "2026-03-09"
                     *         },
                     *         {
                     *           "caseNumber": "YA-441521-2026-000149-G",
                     *           "deemed": false,
                     *           "filedOn": "2026-03-09",
                     *           "filingNumber": "441521-2026-0134",
                     *           "holderName": "海丰县示例化工贸易有限公司01291",
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "office": "441521",
                     *           "planTitle": "示例化工贸易生产安全事故应急预案",
                     *           "planVersion": "2026-1",
                     *           "status": "IN_FORCE",
                     *           "statusSince": "2026-03-09"
                     *         }
                     *       ],
                     *       "next": "YA-441521-2026-000149-G"
                     *     }
                     */
                    "application/json": components["schemas"]["HeldFilingPage"];
                };
            };
            304: components["responses"]["NotChanged"];
            /**
             * @description - `INVALID_IDENTIFIER`: A credit code, division code, certificate identifier or case number fails its own checks.
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
    matchPlans: {
        parameters: {
            query: {
                /** @description Kind of accident */
                accident: components["schemas"]["AccidentKind"];
                /** @description CAS number of a chemical; of an entry of the catalogue without one, its number */
                chemical: string;
                /** @description Code of a county */
                county: string;
                /** @description Degrees north of the place */
                latitude?: number;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Degrees east of the place */
                longitude?: number;
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
                     *       "materials": [
                     *         {
                     *           "accidentKinds": [
                     *             "FIRE"
                     *           ],
                     *           "address": "海丰县示例路4号",
                     *           "chemicals": [
                     *             "67-56-1",
                     *             "64-17-5"
                     *           ],
                     *           "distanceKm": 34.83019702094929,
                     *           "id": "00000000-0000-4000-8000-000000000004",
                     *           "kind": "MATERIAL",
                     *           "latitude": 22.96,
                     *           "longitude": 115.3,
                     *           "name": "海丰县示例抗溶性泡沫储备库（演示）",
                     *           "office": "441521",
                     *           "phone": "0660-0000914",
                     *           "quantity": "抗溶性泡沫20吨",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "fits": [
                     *             "CHEMICAL",
                     *             "ACCIDENT"
                     *           ],
                     *           "plan": {
                     *             "accidentKinds": [
                     *               "FIRE",
                     *               "LEAK"
                     *             ],
                     *             "caseNumber": "YA-441500-2026-000002-B",
                     *             "chemicals": [
                     *               "67-56-1"
                     *             ],
                     *             "county": "441581",
                     *             "distanceKm": 0,
                     *             "excerpt": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *             "filedOn": "2026-03-17",
                     *             "filingNumber": "441500-2026-0001",
                     *             "kinds": [
                     *               "COMPREHENSIVE",
                     *               "ON_SITE"
                     *             ],
                     *             "office": "441500",
                     *             "phone": "0660-0000001",
                     *             "planVersion": "2026-1",
                     *             "title": "示例化工贸易生产安全事故应急预案",
                     *             "unitName": "海丰县示例化工贸易有限公司01095",
                     *             "unitUscc": "91441521MA6010951X"
                     *           }
                     *         },
                     *         {
                     *           "fits": [
                     *             "CHEMICAL",
                     *             "ACCIDENT"
                     *           ],
                     *           "plan": {
                     *             "accidentKinds": [
                     *               "FIRE",
                     *               "LEAK"
                     *             ],
                     *             "caseNumber": "YA-441581HQ-2026-000001-O",
                     *             "chemicals": [
                     *               "67-56-1"
                     *             ],
                     *             "county": "441581",
                     *             "distanceKm": 0,
                     *             "excerpt": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *             "filedOn": "2026-03-17",
                     *             "filingNumber": "441581-2026-0001",
                     *             "kinds": [
                     *               "COMPREHENSIVE",
                     *               "ON_SITE"
                     *             ],
                     *             "office": "441581-HQ",
                     *             "phone": "0660-0000001",
                     *             "planVersion": "2026-1",
                     *             "title": "示例化工贸易生产安全事故应急预案",
                     *             "unitName": "海丰县示例化工贸易有限公司01093",
                     *             "unitUscc": "91441521MA60109358"
                     *           }
                     *         }
                     *       ],
                     *       "teams": [
                     *         {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "EXPLOSION"
                     *           ],
                     *           "address": "陆丰市示例路3号",
                     *           "chemicals": [],
                     *           "distanceKm": 1.0239334559554745,
                     *           "id": "00000000-0000-4000-8000-000000000003",
                     *           "kind": "TEAM",
                     *           "latitude": 22.95,
                     *           "longitude": 115.65,
                     *           "name": "陆丰市示例综合救援队（演示）",
                     *           "office": "441581",
                     *           "phone": "0660-0000913",
                     *           "quantity": "队员22人",
                     *           "version": 0
                     *         },
                     *         {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "address": "海丰县示例路2号",
                     *           "chemicals": [],
                     *           "distanceKm": 31.913235472225285,
                     *           "id": "00000000-0000-4000-8000-000000000002",
                     *           "kind": "TEAM",
                     *           "latitude": 22.98,
                     *           "longitude": 115.33,
                     *           "name": "海丰县示例专业森林与危化救援队（演示）",
                     *           "office": "441521",
                     *           "phone": "0660-0000912",
                     *           "quantity": "队员18人",
                     *           "version": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanMatches"];
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
    searchPlans: {
        parameters: {
            query?: {
                /** @description Kind of accident */
                accident?: components["schemas"]["AccidentKind"];
                /** @description CAS number of a chemical; of an entry of the catalogue without one, its number */
                chemical?: string;
                /** @description Code of a county */
                county?: string;
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Words to look for: a number, a name */
                q?: string;
                /** @description Words of the unit's name */
                unit?: string;
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
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "caseNumber": "YA-441521-2026-000106-1",
                     *           "chemicals": [
                     *             "67-56-1"
                     *           ],
                     *           "county": "441521",
                     *           "excerpt": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "filedOn": "2026-03-09",
                     *           "filingNumber": "441521-2026-0079",
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "office": "441521",
                     *           "phone": "0660-0000001",
                     *           "planVersion": "2026-1",
                     *           "title": "青檀岭联合应急预案",
                     *           "unitName": "海丰县示例化工贸易有限公司01240",
                     *           "unitUscc": "91441521MA60124044"
                     *         },
                     *         {
                     *           "accidentKinds": [
                     *             "FIRE",
                     *             "LEAK"
                     *           ],
                     *           "caseNumber": "YA-441521-2026-000105-3",
                     *           "chemicals": [
                     *             "67-56-1"
                     *           ],
                     *           "county": "441521",
                     *           "excerpt": "本预案适用于甲醇泄漏、火灾事故的应急处置。",
                     *           "filedOn": "2026-03-09",
                     *           "filingNumber": "441521-2026-0078",
                     *           "kinds": [
                     *             "COMPREHENSIVE",
                     *             "ON_SITE"
                     *           ],
                     *           "office": "441521",
                     *           "phone": "0660-0000001",
                     *           "planVersion": "2026-1",
                     *           "title": "青檀岭联合应急预案",
                     *           "unitName": "海丰县示例化工贸易有限公司01239",
                     *           "unitUscc": "91441521MA6012391E"
                     *         }
                     *       ],
                     *       "next": "2"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanPage"];
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
    listRescueResources: {
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
                     *           "accidentKinds": [
                     *             "LEAK",
                     *             "BURN"
                     *           ],
                     *           "address": "陆河县示例路6号",
                     *           "chemicals": [
                     *             "7664-93-9",
                     *             "7647-01-0"
                     *           ],
                     *           "id": "00000000-0000-4000-8000-000000000006",
                     *           "kind": "MATERIAL",
                     *           "latitude": 23.3,
                     *           "longitude": 115.66,
                     *           "name": "陆河县示例消石灰储备点（演示）",
                     *           "office": "441523",
                     *           "phone": "0660-0000916",
                     *           "quantity": "消石灰40吨",
                     *           "version": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RescuePage"];
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
    enterRescueResource: {
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
                 *       "accidentKinds": [
                 *         "DROWNING"
                 *       ],
                 *       "address": "海丰县示例路9号",
                 *       "kind": "TEAM",
                 *       "latitude": 22.9,
                 *       "longitude": 115.3,
                 *       "name": "海丰县示例防化分队（演示）",
                 *       "phone": "0660-0000999",
                 *       "quantity": "队员9人"
                 *     }
                 */
                "application/json": components["schemas"]["ResourceForm"];
            };
        };
        responses: {
            /** @description Kept */
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
                     *       "accidentKinds": [
                     *         "DROWNING"
                     *       ],
                     *       "address": "海丰县示例路9号",
                     *       "chemicals": [],
                     *       "id": "507aaa36-1018-4e59-b48f-1201c1cfea1c",
                     *       "kind": "TEAM",
                     *       "latitude": 22.9,
                     *       "longitude": 115.3,
                     *       "name": "海丰县示例防化分队（演示）",
                     *       "office": "441521",
                     *       "phone": "0660-0000999",
                     *       "quantity": "队员9人",
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RescueView"];
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
    amendRescueResource: {
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
                 *       "accidentKinds": [
                 *         "DROWNING"
                 *       ],
                 *       "address": "海丰县示例路9号",
                 *       "kind": "TEAM",
                 *       "latitude": 22.9,
                 *       "longitude": 115.3,
                 *       "name": "海丰县示例防化分队（演示）",
                 *       "phone": "0660-0000999",
                 *       "quantity": "队员12人"
                 *     }
                 */
                "application/json": components["schemas"]["ResourceForm"];
            };
        };
        responses: {
            /** @description As it is now */
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
                     *       "accidentKinds": [
                     *         "DROWNING"
                     *       ],
                     *       "address": "海丰县示例路9号",
                     *       "chemicals": [],
                     *       "id": "507aaa36-1018-4e59-b48f-1201c1cfea1c",
                     *       "kind": "TEAM",
                     *       "latitude": 22.9,
                     *       "longitude": 115.3,
                     *       "name": "海丰县示例防化分队（演示）",
                     *       "office": "441521",
                     *       "phone": "0660-0000999",
                     *       "quantity": "队员12人",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RescueView"];
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
    retireRescueResource: {
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
            /** @description As it was */
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
                     *       "accidentKinds": [
                     *         "DROWNING"
                     *       ],
                     *       "address": "海丰县示例路9号",
                     *       "chemicals": [],
                     *       "id": "507aaa36-1018-4e59-b48f-1201c1cfea1c",
                     *       "kind": "TEAM",
                     *       "latitude": 22.9,
                     *       "longitude": 115.3,
                     *       "name": "海丰县示例防化分队（演示）",
                     *       "office": "441521",
                     *       "phone": "0660-0000999",
                     *       "quantity": "队员12人",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RescueView"];
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
    checkOneself: {
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
                 *       "affiliation": "COUNTY_UNIT",
                 *       "publishedOn": "2026-03-02",
                 *       "site": "441521",
                 *       "size": "BELOW_MEDIUM",
                 *       "unitClass": "HAZCHEM_TRADE_WITHOUT_STORAGE"
                 *     }
                 */
                "application/json": components["schemas"]["SelfCheckForm"];
            };
        };
        responses: {
            /** @description OK */
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
                     *       "authorityBasis": "汕机编办函〔2021〕58号（下放日期为示例）",
                     *       "daysUsed": 5,
                     *       "evaluation": false,
                     *       "fileBy": "2026-03-30",
                     *       "filingDays": 20,
                     *       "halfYearDrill": true,
                     *       "late": false,
                     *       "materials": [
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *           "clause": "A27-1",
                     *           "id": "filing-form",
                     *           "name": {
                     *             "en": "Filing form",
                     *             "zh": "应急预案备案申报表"
                     *           },
                     *           "requiredWhen": "ALWAYS"
                     *         },
                     *         {
                     *           "basis": "生产安全事故应急预案管理办法第二十七条第（三）项",
                     *           "clause": "A27-3",
                     *           "id": "electronic-plan",
                     *           "name": {
                     *             "en": "Electronic plan",
                     *             "zh": "应急预案电子文档"
                     *           },
                     *           "requiredWhen": "ALWAYS"
                     *         }
                     *       ],
                     *       "office": "441521",
                     *       "officeName": "海丰县应急管理局",
                     *       "reviewOpinion": false
                     *     }
                     */
                    "application/json": components["schemas"]["Findings"];
                };
            };
            /**
             * @description - `INVALID_IDENTIFIER`: A credit code, division code, certificate identifier or case number fails its own checks.
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
            /** @description - `DATE_NOT_POSSIBLE`: A publication, evaluation or drill lies in the future, or an evaluation before the plan. */
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
                     *         "checks": [
                     *           {
                     *             "id": "F-COVER",
                     *             "material": "electronic-plan",
                     *             "text": {
                     *               "en": "The cover has version number, name, unit and date",
                     *               "zh": "封面载明版本号、预案名称、单位名称、日期"
                     *             }
                     *           },
                     *           {
                     *             "id": "F-APPROVAL",
                     *             "material": "electronic-plan",
                     *             "text": {
                     *               "en": "The approval page is signed by the head of the unit",
                     *               "zh": "批准页由单位主要负责人签署"
                     *             }
                     *           }
                     *         ],
                     *         "fee": false,
                     *         "itemCode": "44015000700001",
                     *         "legalBasis": [
                     *           "生产安全事故应急条例第七条",
                     *           "生产安全事故应急预案管理办法（2019年第2号令修正）第二十六条至第二十九条"
                     *         ],
                     *         "limits": {
                     *           "check": {
                     *             "amount": 5,
                     *             "basis": "生产安全事故应急预案管理办法第二十八条：5个工作日内",
                     *             "start": "RECEIPT",
                     *             "unit": "WORKING_DAY"
                     *           },
                     *           "filing": {
                     *             "amount": 20,
                     *             "basis": "生产安全事故应急预案管理办法第二十六条：公布之日起20个工作日内",
                     *             "start": "PUBLICATION",
                     *             "unit": "WORKING_DAY"
                     *           }
                     *         },
                     *         "materials": [
                     *           {
                     *             "basis": "生产安全事故应急预案管理办法第二十七条第（一）项",
                     *             "clause": "A27-1",
                     *             "id": "filing-form",
                     *             "name": {
                     *               "en": "Filing form",
                     *               "zh": "应急预案备案申报表"
                     *             },
                     *             "requiredWhen": "ALWAYS"
                     *           },
                     *           {
                     *             "basis": "生产安全事故应急预案管理办法第二十七条第（二）项（仅第二十一条所列单位）",
                     *             "clause": "A27-2",
                     *             "id": "review-opinion",
                     *             "name": {
                     *               "en": "Review opinion",
                     *               "zh": "应急预案评审意见"
                     *             },
                     *             "requiredWhen": "REVIEWED_UNIT"
                     *           }
                     *         ],
                     *         "name": {
                     *           "en": "Filing of a contingency plan for work accidents",
                     *           "zh": "生产经营单位生产安全事故应急预案备案"
                     *         },
                     *         "phones": {
                     *           "CITY": {
                     *             "advice": "0660-0000103",
                     *             "complaint": "0660-0000104"
                     *           },
                     *           "COUNTY": {
                     *             "advice": "0660-0000203",
                     *             "complaint": "0660-0000204"
                     *           }
                     *         },
                     *         "result": {
                     *           "certificateType": "11100000DEM00009X8002",
                     *           "kind": "DOCUMENT",
                     *           "name": {
                     *             "en": "Registration form of the filed plan",
                     *             "zh": "应急预案备案登记表"
                     *           }
                     *         },
                     *         "slug": "plan-filing",
                     *         "unitClasses": [
                     *           {
                     *             "evaluation": true,
                     *             "halfYearDrill": true,
                     *             "name": "矿山",
                     *             "reviewOpinion": true,
                     *             "takenHere": true,
                     *             "unitClass": "MINE"
                     *           },
                     *           {
                     *             "evaluation": true,
                     *             "halfYearDrill": true,
                     *             "name": "金属冶炼",
                     *             "reviewOpinion": true,
                     *             "takenHere": true,
                     *             "unitClass": "METAL_SMELTING"
                     *           }
                     *         ],
                     *         "version": "1"
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
}
