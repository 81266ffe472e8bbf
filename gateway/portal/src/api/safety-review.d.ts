// Written from contracts/openapi/safety-review-v1.yaml by npm run generate.
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
    "/v1/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews at each status and light, among all that fit the rest of the question
         * @description Reviews at each status and light, among all that fit the rest of the question. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["countReviews"];
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
         * The actor's worklist: an office's reviews by due date or receipt, an owner's own, the newest first
         * @description The actor's worklist: an office's reviews by due date or receipt, an owner's own, the newest first. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Apply for a review of one's project; the one office that has the power receives it
         * @description Apply for a review of one's project; the one office that has the power receives it. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["submitReview"];
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
         * One review, with what the actor may do next
         * @description One review, with what the actor may do next. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readReview"];
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
         * Accept a complete application
         * @description Accept a complete application. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["acceptReview"];
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
    "/v1/cases/{caseNumber}/block-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a block of the review, or of the works its letter allows: its cause is put right
         * @description Lift a block of the review, or of the works its letter allows: its cause is put right. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["liftBlock"];
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
         * The clocks of the review, explained line by line
         * @description The clocks of the review, explained line by line. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
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
         * Hand in what the notice named
         * @description Hand in what the notice named. Needs one of the roles applicant, intake-officer, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["supplementReview"];
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
         * Pass with the letter, or refuse with grounds and remedy
         * @description Pass with the letter, or refuse with grounds and remedy. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decideReview"];
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
         * What was found, by the clauses of the day, and what is proposed
         * @description What was found, by the clauses of the day, and what is proposed. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["examineReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * More time for the decision, once, told before the base period ends
         * @description More time for the decision, once, told before the base period ends. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["extendLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/joint-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How it stands with the departments, and the one reply
         * @description How it stands with the departments, and the one reply. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readJointReview"];
        put?: never;
        /**
         * Ask departments, all on one day, each with its own limit
         * @description Ask departments, all on one day, each with its own limit. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["askDepartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/joint-review/frame-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter, once, that the head of the government consented to more time
         * @description Enter, once, that the head of the government consented to more time. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["extendJointFrame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/joint-review/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the applicant the one reply
         * @description Give the applicant the one reply. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["replyTogether"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/joint-review/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle, with reasons, what departments left open
         * @description Settle, with reasons, what departments left open. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["settleContradiction"];
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
         * Review the legality of the decision to be made
         * @description Review the legality of the decision to be made. Needs one of the roles legal-reviewer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["reviewLegality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/letter-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a letter stands although something it rests on fell away; else it is rescinded
         * @description Say that a letter stands although something it rests on fell away; else it is rescinded. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["upholdLetter"];
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
         * Do not accept, on a ground that is true of the application
         * @description Do not accept, on a ground that is true of the application. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["declineReview"];
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
    "/v1/cases/{caseNumber}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The panel of a case, with everything needed to redo its draw
         * @description The panel of a case, with everything needed to redo its draw. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readPanel"];
        put?: never;
        /**
         * Promise the seed a panel will be drawn with, before its list is closed
         * @description Promise the seed a panel will be drawn with, before its list is closed. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["promisePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to give up a drawn panel, for a reason of the list; another decides it
         * @description Propose to give up a drawn panel, for a reason of the list; another decides it. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["proposePanelGivingUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/giving-up-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve that a drawn panel is given up, or let it go on; not by who proposed it
         * @description Approve that a drawn panel is given up, or let it go on; not by who proposed it. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decidePanelGivingUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/hearing-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on without those who let their term pass, or give the panel up
         * @description Go on without those who let their term pass, or give the panel up. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["endPanelHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the list of the draw: the register says who may be drawn, who not and why
         * @description Close the list of the draw: the register says who may be drawn, who not and why. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["closePanelList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the written notice to the applicant: from it on the experts' time does not count
         * @description Enter the written notice to the applicant: from it on the experts' time does not count. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["convenePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/objection-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an objection: where it holds, the next of the draw takes the member's place
         * @description Decide an objection: where it holds, the next of the draw takes the member's place. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["decidePanelObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a member is tied to a party, once the applicant reads who sits and until the office examines
         * @description Say that a member is tied to a party, once the applicant reads who sits and until the office examines. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["objectToPanelMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what the panel says; its judgement follows from the members'
         * @description Write down what the panel says; its judgement follows from the members'. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["concludePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind the members whose opinions are not in
         * @description Remind the members whose opinions are not in. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["remindPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw another in the place of a member who cannot come; nobody chooses him
         * @description Draw another in the place of a member who cannot come; nobody chooses him. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["replacePanelMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/revision-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State, point by point, what was revised
         * @description State, point by point, what was revised. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["statePanelRevisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/revisions-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on without the applicant's answer to what the panel asked, after his term
         * @description Go on without the applicant's answer to what the panel asked, after his term. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["endPanelRevisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/panel/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the seed, and with it who is drawn
         * @description Tell the seed, and with it who is drawn. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["tellPanelSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/rectification-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing came in the term: go on with what is there; the clock goes on
         * @description Nothing came in the term: go on with what is there; the clock goes on. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["endRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/rectification-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the owner in writing what to put right; the clock stops from the next day
         * @description Tell the owner in writing what to put right; the clock stops from the next day. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["askRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in what was put right; the clock goes on
         * @description Hand in what was put right; the clock goes on. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rectifyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseNumber}/rescission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rescind a letter that was given unlawfully
         * @description Rescind a letter that was given unlawfully. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["rescindLetter"];
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
         * Send it back to be examined further
         * @description Send it back to be examined further. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["returnReview"];
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
        post: operations["withdrawReview"];
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
         * Everything the office could name against an application before it is handed in; nothing is kept
         * @description Everything the office could name against an application before it is handed in; nothing is kept. Needs one of the roles applicant, intake-officer, system:apply.
         */
        post: operations["preReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/{draw}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything published of a draw; it suffices to redo it
         * @description Everything published of a draw; it suffices to redo it. Open to everybody, without sign-in.
         */
        get: operations["readDraw"];
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
    "/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Experts of the register, by code
         * @description Experts of the register, by code. Needs one of the roles intake-officer, examiner, decision-maker, city-supervisor, auditor.
         */
        get: operations["listExperts"];
        put?: never;
        /**
         * Enter an expert; he counts when another officer approved him
         * @description Enter an expert; he counts when another officer approved him. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["enterExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One expert of the register
         * @description One expert of the register. Needs one of the roles intake-officer, examiner, decision-maker, city-supervisor, auditor.
         */
        get: operations["readExpert"];
        /**
         * Amend an expert; he is approved and confirms anew
         * @description Amend an expert; he is approved and confirms anew. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["amendExpert"];
        post?: never;
        /**
         * Take an expert out of the register
         * @description Take an expert out of the register. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        delete: operations["retireExpert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{code}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an entry right that another officer wrote
         * @description Find an entry right that another officer wrote. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["approveExpert"];
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
    "/v1/intermediary-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assessors and designers of the register, by code
         * @description Assessors and designers of the register, by code. Needs one of the roles intake-officer, examiner, decision-maker, city-supervisor, auditor.
         */
        get: operations["listBodies"];
        put?: never;
        /**
         * Enter an assessor or designer; it counts when another officer approved it
         * @description Enter an assessor or designer; it counts when another officer approved it. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["enterBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intermediary-bodies/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One body of the register
         * @description One body of the register. Needs one of the roles intake-officer, examiner, decision-maker, city-supervisor, auditor.
         */
        get: operations["readBody"];
        /**
         * Amend a body; it is approved anew
         * @description Amend a body; it is approved anew. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["amendBody"];
        post?: never;
        /**
         * Take a body out of the register: it does no new work here, and what it did stands
         * @description Take a body out of the register: it does no new work here, and what it did stands. Needs one of the roles intake-officer. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        delete: operations["retireBody"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intermediary-bodies/{uscc}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an entry right that another officer wrote
         * @description Find an entry right that another officer wrote. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["approveBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intermediary-bodies/{uscc}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that who gave a body its qualification has revoked it; what rests on it is looked at again
         * @description Note that who gave a body its qualification has revoked it; what rests on it is looked at again. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["revokeBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the department is asked now
         * @description What the department is asked now. Needs one of the roles department.
         */
        get: operations["listJointTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-tasks/{caseNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the department is asked about one case
         * @description What the department is asked about one case. Needs one of the roles department.
         */
        get: operations["readJointTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-tasks/{caseNumber}/materials/{material}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many pages a paper has that the department needs
         * @description How many pages a paper has that the department needs. Needs one of the roles department.
         */
        get: operations["countJointTaskPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-tasks/{caseNumber}/materials/{material}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of a paper the department needs, marked with who looks at it and on which day
         * @description One page of a paper the department needs, marked with who looks at it and on which day. Needs one of the roles department.
         */
        get: operations["showJointTaskPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-tasks/{caseNumber}/opinions/{department}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the department thinks, once and for itself
         * @description Say what the department thinks, once and for itself. Needs one of the roles department. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["answerForDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-expert-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The expert's own entry
         * @description The expert's own entry. Needs one of the roles expert.
         */
        get: operations["readOwnExpertEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-expert-entry/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one's entry is true
         * @description Say that one's entry is true. Needs one of the roles expert. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["confirmExpertEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-expert-entry/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a tie to an enterprise
         * @description Declare a tie to an enterprise. Needs one of the roles expert. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the expert is asked now
         * @description What the expert is asked now. Needs one of the roles expert.
         */
        get: operations["listPanelTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks/{panel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task of the expert
         * @description One task of the expert. Needs one of the roles expert.
         */
        get: operations["readPanelTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks/{panel}/materials/{material}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many pages a paper of the task has
         * @description How many pages a paper of the task has. Needs one of the roles expert.
         */
        get: operations["countTaskPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks/{panel}/materials/{material}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of a paper of the task, marked with who looks at it and on which day
         * @description One page of a paper of the task, marked with who looks at it and on which day. Needs one of the roles expert.
         */
        get: operations["showTaskPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks/{panel}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one's own opinion, once and in time
         * @description Give one's own opinion, once and in time. Needs one of the roles expert. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["givePanelOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/panel-tasks/{panel}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign that one is there
         * @description Sign that one is there. Needs one of the roles expert. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["signInToPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An owner's own projects, the newest first
         * @description An owner's own projects, the newest first. Needs one of the roles applicant, system:read.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Say what is going to be built; the project gets a number
         * @description Say what is going to be built; the project gets a number. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["registerProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One project with its chain so far
         * @description One project with its chain so far. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, system:read.
         */
        get: operations["readProject"];
        /**
         * Describe the project anew; after a letter was given, as a change with its class
         * @description Describe the project anew; after a letter was given, as a change with its class. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        put: operations["changeProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectNumber}/completion-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the owner accepted the completed works
         * @description Record that the owner accepted the completed works. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["recordAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectNumber}/trial-production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record trial production; nothing is filed, and an unusual length is warned of
         * @description Record trial production; nothing is filed, and an unusual length is warned of. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["recordTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectNumber}/works-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Works have started: a condition letter good on that day does not lapse any more
         * @description Works have started: a condition letter good on that day does not lapse any more. Needs one of the roles applicant, system:apply. The same key and content within 24 hours get the same answer without a second effect. What was seen must be what is changed: If-Match names its ETag.
         */
        post: operations["startWorks"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The owner accepted the completed works */
        AcceptanceForm: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description What the assessor for acceptance is called */
            assessorName: string;
            /** @description Credit code of the assessor for acceptance */
            assessorUscc: string;
        };
        /** @description An officer settles one consequence */
        AnswerForm: {
            /**
             * Format: int64
             * @description of the consequence
             */
            number: number;
            /** @description how its cause was put right, or why the letter stands */
            reason: string;
        };
        /** @description The owner as the form asks for him */
        Applicant: {
            /** @description Postal address */
            address: string;
            /** @description Code of the post */
            postcode: string;
            /** @description kind of unit, as registered */
            unitKind: string;
            /** @description person in charge */
            head: string;
            /** @description Telephone of the person in charge */
            headPhone: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone of the contact */
            contactPhone: string;
            /** @description address of his mail; null where he gave none */
            mail?: string;
        };
        /** @description The owner, as the form asks for him */
        ApplicantForm: {
            /** @description Postal address */
            address: string;
            /** @description Code of the post */
            postcode: string;
            /** @description kind of unit, as registered */
            unitKind: string;
            /** @description person in charge */
            head: string;
            /** @description Telephone of the person in charge */
            headPhone: string;
            /** @description Whom the office talks to */
            contact: string;
            /** @description Telephone of the contact */
            contactPhone: string;
            /** @description address of his mail; may be left out */
            mail?: string;
        };
        /** @description How the project stands with those who approve investments */
        Approval: {
            /** @description Who approved, verified or filed it as an investment */
            approver: components["schemas"]["Approver"];
            /** @description of the approval or filing */
            number: string;
            /** @description whether it lies in more than one province */
            crossesProvince: boolean;
            /** @description whether it lies in a port */
            port: boolean;
        };
        /** @description How it stands with those who approve investments */
        ApprovalForm: {
            /** @description Who approved, verified or filed it as an investment */
            approver: components["schemas"]["Approver"];
            /** @description Number */
            number: string;
            /** @description Whether it lies in more than one province */
            crossesProvince?: boolean;
            /** @description Whether it lies in a port */
            port?: boolean;
        };
        /**
         * @description Who approved, verified or filed the project as an investment; the level of the review follows it (Order 45 Art
         * @enum {string}
         */
        Approver: "STATE_COUNCIL" | "STATE_INVESTMENT_DEPARTMENT" | "PROVINCE" | "CITY" | "COUNTY";
        /** @description Who assessed its safety before it is built */
        Assessor: {
            /** @description Name */
            name: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description of the qualification */
            number: string;
        };
        /** @description Who assessed its safety */
        AssessorForm: {
            /** @description Name */
            name: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Number */
            number: string;
        };
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
        /**
         * @description On which footing an office acts; it decides whose name and seal the paper carries and who answers for it
         * @enum {string}
         */
        AuthorityMode: "OWN" | "DEVOLVED" | "DELEGATED";
        /** @description What the register says of an intermediary body */
        BodyEntry: {
            /** @description Name */
            name: string;
            /** @description what it does */
            kind: components["schemas"]["BodyKind"];
            /** @description group of enterprises it belongs to, as a code; its credit code where it belongs to none */
            household: string;
            /** @description what its qualification covers, in the words of the paper; at least one */
            scope: string[];
            /** @description grade of it, such as 甲级 */
            qualification: string;
            /** @description of the paper */
            number: string;
            /**
             * Format: date
             * @description last day of the qualification
             */
            until: string;
        };
        /** @description An assessor or designer as an office writes it down */
        BodyForm: {
            /** @description Name */
            name: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["BodyKind"];
            /** @description code of the group of enterprises it belongs to; absent where it belongs to none */
            household?: string;
            /** @description what its qualification covers, in the words of the paper */
            scope: string[];
            /** @description grade of it */
            qualification: string;
            /** @description Number */
            number: string;
            /**
             * Format: date
             * @description last day of the qualification
             */
            until: string;
        };
        /**
         * @description What a body may do for a project
         * @enum {string}
         */
        BodyKind: "ASSESSOR" | "DESIGNER";
        /** @description A page of bodies */
        BodyPage: {
            /** @description The lines of this page */
            items: components["schemas"]["BodyView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description An assessor or designer as the offices see it */
        BodyView: {
            /** @description its credit code */
            code: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["EntryStatus"];
            /** @description code of the office that keeps the entry */
            office: string;
            /** @description What the register says */
            entry: components["schemas"]["BodyEntry"];
            /** @description that its qualification was revoked; left out while it was not */
            revocation?: components["schemas"]["Revocation"];
        };
        /** @description The boundary of the site: a GeoJSON polygon of one ring, longitude before latitude, degrees of CGCS2000 */
        BoundaryForm: {
            /** @description Polygon */
            type: string;
            /** @description one ring, the last place the first again */
            coordinates: number[][][];
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
        /**
         * @description What a project is in the eyes of Order 45 Art
         * @enum {string}
         */
        CaseClass: "GENERAL" | "MAJOR_HAZARD" | "KEY_PROCESS" | "KEY_CHEMICAL_MAJOR_HAZARD" | "HIGHLY_TOXIC_PRODUCTION" | "CROSS_PROVINCE";
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
        /** @description What the owner did after the reviews (三同时); each part null before it */
        Chain: {
            /**
             * Format: date
             * @description day the works started
             */
            worksStartedOn?: string;
            /** @description Trial production, as the owner recorded it */
            trial?: components["schemas"]["Trial"];
            /** @description Acceptance of the completed works, as the owner recorded it */
            acceptance?: components["schemas"]["CompletionAcceptance"];
        };
        /** @description A project as it is known now */
        ChangeForm: {
            /** @description The content */
            content: components["schemas"]["ContentForm"];
            /** @description class the owner gives the change; only, and then always, after a letter was given */
            declared?: components["schemas"]["DesignChange"];
            /** @description the change, in the owner's words; only, and then always, after a letter was given */
            what?: string;
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
            /** @description in which cases it is asked for or looked at, as of Material; ALWAYS where nothing is written */
            requiredWhen: string[];
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
        /** @description The list a draw is made from, once and for all */
        ClosedList: {
            /** @description Who may be drawn, by code */
            candidates: components["schemas"]["Candidate"][];
            /** @description Whether its days are not counted */
            excluded: components["schemas"]["Excluded"][];
            /** @description How many in which field */
            wanted: components["schemas"]["Wanted"][];
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
        /** @description Acceptance of the completed works, the owner's own (Order 45 Art */
        CompletionAcceptance: {
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description What the assessor for acceptance is called */
            assessorName: string;
            /** @description who assessed it for acceptance */
            assessorUscc: string;
        };
        /**
         * @description What follows for a dependant, from weakest to strongest
         * @enum {string}
         */
        Consequence: "NONE" | "WARN" | "REOPEN" | "BLOCK";
        /**
         * @description What settles a consequence
         * @enum {string}
         */
        ConsequenceAction: "TELL" | "LIFT" | "CURE" | "UPHOLD" | "REPEAT" | "END";
        /** @description What follows for something of a project because what it rests on fell away */
        ConsequenceView: {
            /**
             * Format: int64
             * @description of the consequence
             */
            number: number;
            /** @description what happened */
            change: components["schemas"]["CredentialChange"];
            /** @description what fell away: number of the letter, name of the body, line of the authority data */
            credential: string;
            /**
             * Format: date
             * @description day of the law on which it did, whenever it was heard
             */
            changedOn: string;
            /** @description for what it follows */
            dependant: components["schemas"]["DependantKind"];
            /** @description what follows */
            consequence: components["schemas"]["Consequence"];
            /** @description what that rests on */
            basis: string;
            /** @description the review whose office has it on its desk */
            caseNumber: string;
            /**
             * Format: date
             * @description day it was found
             */
            notedOn: string;
            /** @description whether it is still to be settled */
            open: boolean;
            /**
             * Format: date
             * @description day it was settled; left out while it is not
             */
            settledOn?: string;
            /** @description what settled it; left out while it is not */
            settledBy?: components["schemas"]["ConsequenceAction"];
            /** @description in the words of who settled it; left out where nobody said any */
            settledReason?: string;
        };
        /** @description What is known of a project */
        ContentForm: {
            /** @description Name */
            name: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ProjectKind"];
            /** @description whether hazardous chemicals are produced, not only stored */
            production?: boolean;
            /** @description division, zone or town the site lies in */
            site: string;
            /** @description Postal address */
            address: string;
            /** @description chemical park it lies in; left out outside one */
            park?: string;
            /** @description Boundary of the site */
            boundary: components["schemas"]["BoundaryForm"];
            /** @description Places around the site, each with its distance */
            surroundings: components["schemas"]["SurroundingForm"][];
            /** @description Processes the project works by */
            processes: components["schemas"]["ProcessForm"][];
            /** @description Chemicals concerned */
            chemicals: components["schemas"]["SubstanceForm"][];
            /** @description What it costs */
            investment: components["schemas"]["InvestmentForm"];
            /** @description How it stands with those who approve investments */
            approval: components["schemas"]["ApprovalForm"];
            /** @description Who studied whether it can be built */
            feasibility: components["schemas"]["StudyForm"];
            /** @description Who designs it */
            designer: components["schemas"]["DesignerForm"];
            /** @description Who assessed its safety before it is built */
            assessor: components["schemas"]["AssessorForm"];
        };
        /** @description What the leading office must settle before it can give one reply: departments that say different things on one topic, or one that says nothing */
        Contradiction: {
            /** @description code of the topic; of a department that says nothing, the department's */
            topic: string;
            /** @description what each says, side by side; empty when nobody spoke */
            voices: components["schemas"]["Voice"][];
        };
        /** @description The one notice: everything at once */
        CorrectionForm: {
            /** @description All that is to be corrected */
            defects: components["schemas"]["DefectForm"][];
            /**
             * Format: date
             * @description Last day to answer
             */
            respondBy: string;
        };
        /** @description The one notice that names everything missing or wrong (Licensing Law Art */
        CorrectionNotice: {
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /** @description who wrote it; null for the applicant */
            issuedBy?: string;
            /**
             * Format: date
             * @description last day to hand it in
             */
            respondBy: string;
            /** @description All that is to be corrected */
            defects: components["schemas"]["Defect"][];
        };
        /** @description Three of five in */
        Count: {
            /**
             * Format: int64
             * @description opinions given
             */
            in: number;
            /**
             * Format: int64
             * @description seats
             */
            of: number;
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
        /**
         * @description What may happen to something others rest on
         * @enum {string}
         */
        CredentialChange: "CONDITION_LETTER_LAPSED" | "CONDITION_LETTER_RESCINDED" | "CONDITION_LETTER_SUPERSEDED" | "DESIGN_LETTER_LAPSED" | "DESIGN_LETTER_RESCINDED" | "DESIGN_LETTER_SUPERSEDED" | "ASSESSOR_QUALIFICATION_ENDED" | "ASSESSOR_QUALIFICATION_REVOKED" | "ASSESSOR_RETIRED" | "DESIGNER_QUALIFICATION_ENDED" | "DESIGNER_QUALIFICATION_REVOKED" | "DESIGNER_RETIRED" | "POWER_RECALLED";
        /** @description What was decided: passed, or refused with grounds and remedy */
        Decision: {
            /** @description How it ended */
            outcome: components["schemas"]["ReviewOutcome"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description of the decision, or of the letter */
            number: string;
            /** @description who decided; null for the applicant */
            by?: string;
            /** @description version of the item whose conditions and clauses it goes by: that of the decision day */
            rules: string;
            /** @description The grounds of a refusal, each with its clause */
            grounds: components["schemas"]["RefusalGround"][];
            /** @description how it may be challenged; null where it passed */
            remedyZh?: string;
            /** @description How to object, in English */
            remedyEn?: string;
        };
        /** @description The decision */
        DecisionForm: {
            /** @description How it ended */
            outcome: components["schemas"]["ReviewOutcome"];
            /** @description of a refusal; none where it is passed */
            grounds: components["schemas"]["GroundForm"][];
        };
        /** @description A change of a project that was reviewed */
        DeclaredChange: {
            /**
             * Format: int32
             * @description 1, 2, 3 … within the project
             */
            number: number;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description the class the owner gave it */
            declared: components["schemas"]["DesignChange"];
            /** @description the class it has: what is found by the facts may weigh more */
            weighs: components["schemas"]["DesignChange"];
            /** @description what was found by the facts */
            triggers: components["schemas"]["Trigger"][];
            /** @description What changes, in the owner's words */
            what: string;
            /** @description case by which the new condition review was passed; null while it was not */
            conditionPassed?: string;
            /** @description case by which the design review was passed; null while it was not */
            designPassed?: string;
        };
        /** @description Why the application ends at intake */
        DecliningForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["NonAcceptanceKind"];
            /** @description Why */
            reason: string;
        };
        /** @description One thing to be put right */
        Defect: {
            /** @description material of the item */
            material: string;
            /** @description clause it rests on */
            clause: string;
            /** @description what is missing or wrong, in the officer's words */
            reason: string;
        };
        /** @description One thing missing or wrong; its clause is the item's */
        DefectForm: {
            /** @description Id of the material in the service item */
            material: string;
            /** @description Why */
            reason: string;
        };
        /** @description What a department thinks */
        DepartmentOpinionForm: {
            /** @description Of which kind it is */
            kind: components["schemas"]["OpinionKind"];
            /** @description What is said, topic by topic */
            points?: components["schemas"]["TopicForm"][];
        };
        /**
         * @description How it stands with a department
         * @enum {string}
         */
        DepartmentStanding: "OPEN" | "ANSWERED" | "AGREED_BY_SILENCE" | "ESCALATED";
        /** @description One department asked */
        DepartmentView: {
            /** @description its code */
            department: string;
            /** @description Code of the office */
            office: string;
            /**
             * Format: date
             * @description its last day
             */
            dueOn: string;
            /** @description How it stands */
            standing: components["schemas"]["DepartmentStanding"];
            /** @description its answer; absent before it, and for the applicant */
            opinion?: components["schemas"]["JointOpinion"];
        };
        /**
         * @description What may rest on a letter, a qualification or a power
         * @enum {string}
         */
        DependantKind: "OPEN_CONDITION_REVIEW" | "OPEN_DESIGN_REVIEW" | "CONDITION_LETTER" | "DESIGN_LETTER" | "WORKS" | "TRIAL" | "ACCEPTANCE" | "OPERATING_LICENCE";
        /**
         * @description What a change of a project asks for, in four classes (Order 45 Art
         * @enum {string}
         */
        DesignChange: "I" | "II" | "III" | "IV";
        /** @description How the design is organised */
        DesignManagement: {
            /** @description Who does what in the design */
            divisionOfWork: string;
            /** @description The study of hazards and operability */
            hazop: string;
        };
        /** @description How the design is organised: who does what, and the study of hazards and operability */
        DesignManagementForm: {
            /** @description Who does what in the design */
            divisionOfWork: string;
            /** @description The study of hazards and operability */
            hazop: string;
        };
        /** @description Who designs it */
        Designer: {
            /** @description Name */
            name: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description grade of the qualification, as its certificate says it */
            grade: string;
            /** @description of the qualification */
            number: string;
        };
        /** @description Who designs it */
        DesignerForm: {
            /** @description Name */
            name: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Grade of the qualification, as its certificate says it */
            grade: string;
            /** @description Number */
            number: string;
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
        /** @description A draw given up */
        DrawGivenUp: {
            /**
             * Format: date
             * @description Day it was given up
             */
            on: string;
            /** @description why, by the list of reasons; absent where its seed was not told yet and nobody could gain by it */
            reasonZh?: string;
            /** @description the same */
            reasonEn?: string;
        };
        /** @description Everything published of a draw; it suffices to redo it */
        Drawing: {
            /** @description Name of the draw */
            name: string;
            /** @description SHA-256 of the name of the draw and the seed */
            promise: string;
            /** @description Which of the two public lists it is on */
            list?: components["schemas"]["ClosedList"];
            /** @description SHA-256 of the closed list */
            listDigest?: string;
            /** @description What the draw follows from */
            seed?: string;
            /** @description Each step, oldest first */
            steps: components["schemas"]["Seat"][];
        };
        /** @description Who employs an expert */
        Employer: {
            /** @description credit code */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description group of enterprises it belongs to, as a code; the credit code itself where it belongs to none */
            household: string;
        };
        /** @description Who employs an expert */
        EmployerForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
            /** @description code of the group of enterprises it belongs to; absent where it belongs to none */
            household?: string;
        };
        /**
         * @description How far an entry of a register has come
         * @enum {string}
         */
        EntryStatus: "ENTERED" | "APPROVED" | "CONFIRMED" | "RETIRED" | "REVOKED";
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
        /** @description What the examiner found */
        Examination: {
            /** @description who examined */
            by: string;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Whether passing is proposed */
            proposesPass: boolean;
            /** @description The result in words */
            summary: string;
            /** @description clauses that speak against passing; none where passing is proposed */
            grounds: components["schemas"]["RefusalGround"][];
            /** @description why its legality is to be reviewed first; empty where it need not be (trap 52) */
            legalReview: components["schemas"]["LegalReviewReason"][];
        };
        /** @description What the examiner found */
        ExaminationForm: {
            /** @description Whether passing is proposed */
            proposesPass?: boolean;
            /** @description The result in words */
            summary: string;
            /** @description what speaks against passing; none where passing is proposed */
            grounds: components["schemas"]["FoundGround"][];
            /** @description whether a refusal would touch many */
            wideEffect?: boolean;
            /** @description whether a major interest of the public is touched */
            majorPublicInterest?: boolean;
            /** @description whether major rights of somebody else are touched directly */
            majorRightsOfOthers?: boolean;
            /** @description whether the case is complex */
            complex?: boolean;
        };
        /** @description Somebody of the register who may not be drawn */
        Excluded: {
            /** @description Code, stable */
            code: string;
            /** @description The rule that excludes him */
            reason: string;
        };
        /**
         * @description Why days are not counted
         * @enum {string}
         */
        ExclusionGround: "ON_SITE_INSPECTION" | "RECTIFICATION" | "STATED" | "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW";
        /** @description What the register says of an expert */
        ExpertEntry: {
            /** @description of the person; never part of a published draw */
            name: string;
            /** @description who employs him */
            employer: components["schemas"]["Employer"];
            /** @description codes of contracts/panels/experts.yaml; at least one */
            fields: string[];
            /** @description what he may call himself, and until when */
            qualification: components["schemas"]["Qualification"];
            /**
             * Format: date
             * @description last day of his appointment
             */
            appointedUntil: string;
            /** @description what he did for enterprises before, as far as it may still tie him */
            pastWork: components["schemas"]["PastWork"][];
        };
        /** @description An expert as an office writes him down */
        ExpertForm: {
            /** @description Name */
            name: string;
            /** @description Who employs the expert */
            employer: components["schemas"]["EmployerForm"];
            /** @description codes of the fields he is an expert in */
            fields: string[];
            /** @description What he may call himself, or the grade of a body */
            qualification: components["schemas"]["QualificationForm"];
            /**
             * Format: date
             * @description last day of his appointment
             */
            appointedUntil: string;
            /** @description Work for enterprises that may still tie him */
            pastWork?: components["schemas"]["PastWorkForm"][];
        };
        /** @description A page of experts */
        ExpertPage: {
            /** @description The lines of this page */
            items: components["schemas"]["ExpertView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description An entry as the offices and the expert himself see it */
        ExpertView: {
            /** @description of the expert; in a published draw it stands for him */
            code: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["EntryStatus"];
            /** @description code of the office that keeps the entry */
            office: string;
            /** @description What the register says */
            entry: components["schemas"]["ExpertEntry"];
            /** @description ties he declared */
            interests: components["schemas"]["Interest"][];
        };
        /** @description More time */
        ExtensionForm: {
            /**
             * Format: int32
             * @description in the unit of the limit
             */
            days?: number;
            /** @description number of the paper that tells the owner */
            notice: string;
            /** @description Why */
            reason: string;
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
        /**
         * @description What an office would say against a material as it stands
         * @enum {string}
         */
        FindingKind: "MISSING" | "CONFLICTING" | "BLANK" | "OTHER_ENTERPRISE" | "OTHER_PAPER" | "ENDED" | "UNSIGNED" | "TWICE";
        /** @description A ground with its clause of the item */
        FoundGround: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
        };
        /** @description How long the whole may take, by Article 42 of the Licensing Law */
        Frame: {
            /**
             * Format: date
             * @description day it runs from
             */
            from: string;
            /**
             * Format: int32
             * @description working days from the day after; with the extension where there is one
             */
            days: number;
            /**
             * Format: date
             * @description last day
             */
            endsOn: string;
            /** @description whether that day is not final: the calendar of its year is not there yet (trap 5) */
            provisional: boolean;
            /** @description why it was extended; null while it was not */
            extendedBecause?: string;
        };
        /** @description Why the whole gets longer */
        FrameExtensionForm: {
            /** @description Why */
            reason: string;
        };
        /** @description Another approves it, or lets the panel go on */
        GivingUpDecisionForm: {
            /** @description whether it is given up */
            approves: boolean;
            /** @description why, or why not */
            words: string;
        };
        /** @description A ground of a refusal with its clause of the item */
        GroundForm: {
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
        };
        /**
         * @description At which step it may be cited
         * @enum {string}
         */
        GroundKind: "FORM" | "NON_ACCEPTANCE" | "CONDITION" | "REFUSAL";
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
            /** @description What older lists ask for and this item does not, each with its reason */
            notRequired: components["schemas"]["NotRequired"][];
            /** @description The clauses that corrections and refusals cite */
            clauses: components["schemas"]["Clause"][];
            /** @description The stages of the procedure with their days */
            stages: components["schemas"]["Stage"][];
            /** @description Procedures whose days are counted apart */
            specialProcedures: components["schemas"]["SpecialProcedure"][];
            /** @description Questions often asked */
            faq: components["schemas"]["Faq"][];
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
        /** @description The hearing ends */
        HearingEndForm: {
            /** @description why the panel is given up; absent to go on with those who spoke */
            givenUp?: string;
        };
        /** @description The written notice to the applicant that experts review his papers and how long it takes; without it their time counts (Licensing Law Art */
        HearingNotice: {
            /** @description number of the paper */
            reference: string;
            /**
             * Format: date
             * @description its day
             */
            sentOn: string;
            /**
             * Format: int32
             * @description told, working days
             */
            days: number;
            /**
             * Format: date
             * @description last day for the members' opinions
             */
            opinionsBy: string;
            /**
             * Format: date
             * @description day on which members were last reminded; null while they were not
             */
            remindedOn?: string;
        };
        /** @description A tie an expert declared himself; the register keeps it, and no draw for that enterprise can reach him */
        Interest: {
            /** @description of the enterprise he is tied to */
            uscc: string;
            /** @description in his words */
            reason: string;
            /**
             * Format: date
             * @description day he declared it
             */
            declaredOn: string;
        };
        /** @description A tie to an enterprise */
        InterestForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Why */
            reason: string;
        };
        /** @description What it costs, 10,000 yuan */
        Investment: {
            /** @description Days so far */
            total: number;
            /** @description the part spent on safety */
            safety: number;
        };
        /** @description What it costs, 10,000 yuan */
        InvestmentForm: {
            /**
             * Format: double
             * @description Days so far
             */
            total: number;
            /**
             * Format: double
             * @description The part spent on safety
             */
            safety: number;
        };
        /**
         * @description What can be done in a joint review
         * @enum {string}
         */
        JointAction: "ANSWER" | "SETTLE" | "EXTEND_FRAME" | "REPLY";
        /** @description What one department thinks of a project */
        JointOpinion: {
            /** @description the sum of its points */
            kind: components["schemas"]["OpinionKind"];
            /** @description by topic, each topic once */
            points: components["schemas"]["JointPoint"][];
            /**
             * Format: date
             * @description its day
             */
            givenOn: string;
        };
        /** @description What a department says on one topic */
        JointPoint: {
            /** @description code of contracts/panels/departments.yaml */
            topic: string;
            /** @description What is held on the topic */
            stance: components["schemas"]["Stance"];
            /** @description what it asks, or why it refuses */
            words: string;
        };
        /** @description The one reply to the applicant */
        JointReply: {
            /** @description the sum of what holds */
            kind: components["schemas"]["OpinionKind"];
            /** @description what holds, by topic; who said it is the file's */
            points: components["schemas"]["JointPoint"][];
            /**
             * Format: date
             * @description Day it was given
             */
            givenOn: string;
        };
        /**
         * @description How far the joint review of a case has come
         * @enum {string}
         */
        JointStatus: "ASKING" | "REPLIED";
        /** @description What a department is asked; nobody is asked so much that it needs pages */
        JointTaskList: {
            /** @description The lines of this page */
            items: components["schemas"]["JointTaskView"][];
        };
        /** @description What a department is asked */
        JointTaskView: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description Number of the project */
            projectNumber: string;
            /** @description What the project is called */
            projectName: string;
            /** @description code of the leading office */
            office: string;
            /** @description codes of the papers handed in that it needs for its answer, to be read page by page */
            materials: string[];
            /** @description every part this office answers for */
            asked: components["schemas"]["DepartmentView"][];
        };
        /** @description A joint review as who may see the case sees it */
        JointView: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["JointStatus"];
            /** @description how long the whole may take */
            frame: components["schemas"]["Frame"];
            /** @description who is asked, in the order asked */
            departments: components["schemas"]["DepartmentView"][];
            /** @description what the leading office must settle before it replies, side by side; for the office */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description what it settled; for the office */
            settled: components["schemas"]["Settlement"][];
            /** @description the one reply; absent before it */
            reply?: components["schemas"]["JointReply"];
            /** @description what the asker may do next */
            allowedActions: components["schemas"]["JointAction"][];
        };
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /**
         * @description What somebody of a panel, or the panel, thinks of a project; from worst to best
         * @enum {string}
         */
        Judgement: "FAIL" | "REVISE" | "PASS";
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
        /** @description What the reviewer of legality says of the decision to be made */
        LegalReview: {
            /** @description Who did it; for officers only */
            by: string;
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description Whether the legal reviewer agrees */
            agrees: boolean;
            /** @description The opinion in words */
            opinion: string;
        };
        /**
         * @description Why the legality of a decision is reviewed before it is made
         * @enum {string}
         */
        LegalReviewReason: "HEARING_HELD" | "REFUSAL_WITH_WIDE_EFFECT" | "MAJOR_PUBLIC_INTEREST" | "MAJOR_RIGHTS" | "COMPLEX_CASE";
        /** @description What the reviewer of legality says */
        LegalityForm: {
            /** @description Whether the legal reviewer agrees */
            agrees?: boolean;
            /** @description The opinion in words */
            opinion: string;
        };
        /**
         * @description How an opinion letter stands
         * @enum {string}
         */
        LetterStatus: "VALID" | "STARTED" | "LAPSED" | "SUPERSEDED" | "RESCINDED";
        /** @description An opinion letter as it is shown */
        LetterView: {
            /** @description number of the review that gave it */
            letterCase: string;
            /** @description Number of the opinion letter */
            letterNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description How it stands */
            status: components["schemas"]["LetterStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description code of the office in whose name it was given */
            inNameOf: string;
            /**
             * Format: date
             * @description Day it was issued
             */
            issuedOn: string;
            /** @description credit code of who did the work it passed, on that day: the assessor, or the designer */
            workBy: string;
            /** @description his name */
            workByName: string;
            /**
             * Format: date
             * @description last day it is good while works have not started; left out where the rule sets no end
             */
            lastDay?: string;
            /**
             * Format: date
             * @description day it has stood as it stands
             */
            since: string;
            /** @description why it stands so; left out while it stands as it was given */
            standingReason?: string;
            /** @description whether its time is over and no works were started in it, whatever the register says yet */
            lapsed: boolean;
            /** @description of its certificate; left out before that is issued */
            certificateIdentifier?: string;
            /** @description where it can be verified; left out before that */
            verificationUrl?: string;
        };
        /**
         * @description How urgent a case is on a day: by its clock while one runs, a warning from one working day before the due date, overdue after it, paused while it stands still; every case has one, so that a list is the sum of its lights
         * @enum {string}
         */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED" | "WAITING" | "NONE";
        /** @description More time for the decision, once (Order 45 Art */
        LimitExtension: {
            /**
             * Format: int32
             * @description in the unit of the limit
             */
            days: number;
            /** @description the head of the office, who approved it; null for the applicant */
            approvedBy?: string;
            /**
             * Format: date
             * @description day the owner was told, before the base period ended
             */
            toldOn: string;
            /** @description number of that paper */
            notice: string;
            /** @description Why */
            reason: string;
        };
        /**
         * @description In what a limit is written; it decides which days count and where the end lands (Civil Code Art. 201–203)
         * @enum {string}
         */
        LimitUnit: "WORKING_DAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
        /** @description The list is closed now */
        ListForm: {
            /** @description fields and seats, in the order they are drawn; absent for those of the rules */
            seats?: components["schemas"]["SeatsForm"][];
        };
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
            /** @description whether an application may be accepted without it against a written commitment to supply it by a day (容缺受理) */
            deferrable: boolean;
            /** @description whether somebody signs or stamps it */
            signed: boolean;
            /** @description until when a paper handed in before may be handed in again; null for one that is made for each application */
            reuse?: components["schemas"]["Reuse"];
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
         * @description In what form a material is handed in
         * @enum {string}
         */
        MaterialFormat: "ELECTRONIC" | "PAPER" | "EITHER";
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
        /** @description What a member thinks, and why */
        MemberOpinionForm: {
            /** @description What is thought of the project */
            judgement: components["schemas"]["Judgement"];
            /** @description Why, in codes */
            reasons: string;
        };
        /** @description Somebody drawn */
        MemberView: {
            /** @description Code, stable */
            code: string;
            /** @description Name of the field */
            field: string;
            /** @description of the expert; absent for the applicant until the panel's opinion is in, and where only his code is known */
            name?: string;
            /**
             * Format: date
             * @description Day he signed in
             */
            signedInOn?: string;
            /** @description Whether his opinion is in */
            spoke: boolean;
            /** @description his own; absent before it is in, and for the applicant */
            opinion?: components["schemas"]["Opinion"];
            /** @description why another was drawn in his place; absent while he holds his seat */
            leftBecause?: string;
        };
        /** @description A body the register does not have yet */
        NewBodyForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description What the register says */
            entry: components["schemas"]["BodyForm"];
        };
        /** @description An expert the register does not have yet */
        NewExpertForm: {
            /** @description of the person his account is tied to */
            code: string;
            /** @description What the register says */
            entry: components["schemas"]["ExpertForm"];
        };
        /** @description Why a review was not accepted */
        NonAcceptance: {
            /** @description Of which kind it is */
            kind: components["schemas"]["NonAcceptanceKind"];
            /**
             * Format: date
             * @description Day it was done
             */
            on: string;
            /** @description who said so; null for the applicant */
            by?: string;
            /** @description Id of the clause of the service item */
            clause: string;
            /** @description Why */
            reason: string;
            /** @description name of the office to go to, where the power is another's; null elsewhere */
            rightOffice?: string;
        };
        /**
         * @description On what ground
         * @enum {string}
         */
        NonAcceptanceKind: "NOT_A_REVIEW" | "OTHER_AUTHORITY" | "NO_CONDITION_LETTER" | "NOT_SUPPLIED" | "FALSE_PAPERS";
        /** @description What other lists ask for and this item does not, so that nobody brings it */
        NotRequired: {
            /** @description Name */
            name: components["schemas"]["Text"];
            /** @description why it is not asked for */
            basis: string;
        };
        /** @description The paper that told the applicant */
        NoticeForm: {
            /** @description its number */
            reference: string;
            /**
             * Format: int32
             * @description told in it, working days
             */
            days: number;
            /** @description what the experts are asked */
            asked: string;
        };
        /** @description Whatever members the form has */
        ObjectNode: {
            [key: string]: unknown;
        };
        /** @description Another decides it */
        ObjectionDecisionForm: {
            /** @description of the member */
            code: string;
            /** @description whether he is tied: another is drawn in his place */
            holds: boolean;
            /** @description why, or why not */
            words: string;
        };
        /** @description The applicant holds that a member is tied to a party */
        ObjectionForm: {
            /** @description of the member */
            code: string;
            /** @description code of the list of grounds */
            ground: string;
            /** @description the same, in his own */
            words: string;
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
         * @description Where an office stands in the administration
         * @enum {string}
         */
        OfficeLevel: "PROVINCE" | "CITY" | "COUNTY" | "ZONE";
        /**
         * @description How far the item can be handled online; IV is all the way
         * @enum {string}
         */
        OnlineDepth: "I" | "II" | "III" | "IV";
        /** @description Something that fell away and is not settled yet */
        OpenMatter: {
            /**
             * Format: int64
             * @description of the consequence
             */
            number: number;
            /** @description what follows: a block, a letter to be looked at again, or a warning that stands */
            consequence: components["schemas"]["Consequence"];
            /** @description what happened */
            change: components["schemas"]["CredentialChange"];
            /** @description what fell away: number of the letter, name of the body, line of the authority data */
            credential: string;
            /** @description for what it follows */
            dependant: components["schemas"]["DependantKind"];
            /**
             * Format: date
             * @description day of the law on which it fell away
             */
            since: string;
            /** @description what it rests on */
            basis: string;
        };
        /** @description What one member thinks */
        Opinion: {
            /** @description What is thought of the project */
            judgement: components["schemas"]["Judgement"];
            /** @description in his words */
            reasons: string;
            /**
             * Format: date
             * @description day he gave it
             */
            givenOn: string;
        };
        /**
         * @description From best to worst
         * @enum {string}
         */
        OpinionKind: "AGREE" | "CONDITIONS" | "OBJECT";
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
        /**
         * @description What can be done with a panel
         * @enum {string}
         */
        PanelAction: "CLOSE_LIST" | "TELL_SEED" | "REPLACE" | "CONVENE" | "SIGN_IN" | "GIVE_OPINION" | "GIVE_LAST_OPINION" | "REMIND" | "CLOSE_HEARING" | "ABANDON" | "PROPOSE_GIVING_UP" | "GIVE_UP" | "KEEP" | "OBJECT" | "UPHOLD_OBJECTION" | "DISMISS_OBJECTION" | "CONCLUDE" | "ASK_REVISIONS" | "ANSWER_REVISIONS" | "END_REVISIONS";
        /** @description That a panel is to be given up, or was */
        PanelGivingUp: {
            /** @description code of contracts/panels/experts.yaml; left out where the seed was not told yet and no reason of the list is asked */
            reason?: string;
            /** @description the same, as the office wrote it */
            words: string;
            /** @description who proposed it; left out for the applicant */
            proposedBy?: string;
            /**
             * Format: date
             * @description day of that
             */
            proposedOn: string;
            /** @description another, who approved it; left out before, where the seed was not told yet, and for the applicant */
            approvedBy?: string;
            /**
             * Format: date
             * @description day it was given up; left out before
             */
            givenUpOn?: string;
        };
        /** @description A drawn panel is to be given up */
        PanelGivingUpForm: {
            /** @description code of the list of reasons */
            reason: string;
            /** @description the same, in the officer's own */
            words: string;
        };
        /** @description The applicant holds that a member of the panel is tied to a party, and what became of it */
        PanelObjection: {
            /** @description of the member in the register */
            code: string;
            /** @description code of contracts/panels/experts.yaml */
            ground: string;
            /** @description the same, as the applicant wrote it */
            words: string;
            /**
             * Format: date
             * @description day he did
             */
            raisedOn: string;
            /** @description whether it holds; left out before it is decided */
            upheld?: boolean;
            /** @description why, or why not; left out before */
            decision?: string;
            /** @description officer who decided; left out before, and for the applicant */
            decidedBy?: string;
            /**
             * Format: date
             * @description day of that; left out before
             */
            decidedOn?: string;
        };
        /** @description What the panel says, after everybody said his own */
        PanelOpinion: {
            /** @description the one in the middle of the members' */
            judgement: components["schemas"]["Judgement"];
            /** @description of the opinion */
            text: string;
            /** @description codes of the members who think otherwise; their own opinions stand beside this one */
            dissenting: string[];
            /**
             * Format: date
             * @description Day it was given
             */
            givenOn: string;
            /** @description what the applicant is to revise, in order; empty when nothing */
            revisions: components["schemas"]["Revision"][];
        };
        /** @description What the panel says */
        PanelOpinionForm: {
            /** @description In words */
            text: string;
            /** @description what the applicant is to revise, in order */
            revisions?: components["schemas"]["PointForm"][];
        };
        /**
         * @description How far the panel of a case has come
         * @enum {string}
         */
        PanelStatus: "PROMISED" | "LIST_CLOSED" | "DRAWN" | "SITTING" | "HEARD" | "REVISING" | "CONCLUDED" | "ABANDONED";
        /** @description A panel as who may see the case sees it */
        PanelView: {
            /** @description of the panel, and of its draw */
            name: string;
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["PanelStatus"];
            /** @description everything published of the draw */
            drawing: components["schemas"]["Drawing"];
            /** @description everybody drawn, in order */
            members: components["schemas"]["MemberView"][];
            /** @description how many opinions are in, of how many seats */
            opinionsIn: components["schemas"]["Count"];
            /** @description that told the applicant; absent before it */
            notice?: components["schemas"]["HearingNotice"];
            /** @description what the panel says; absent before it */
            opinion?: components["schemas"]["PanelOpinion"];
            /** @description that it is to be given up, or was; absent while nobody wants to */
            givingUp?: components["schemas"]["PanelGivingUp"];
            /** @description name of the panel it took the place of; absent for the first of its case */
            replaces?: string;
            /** @description what the applicant has against members, and what became of it; the oldest first */
            objections: components["schemas"]["PanelObjection"][];
            /** @description what the asker may do next */
            allowedActions: components["schemas"]["PanelAction"][];
        };
        /** @description What somebody did for an enterprise */
        PastWork: {
            /** @description of the enterprise */
            uscc: string;
            /** @description what it was */
            work: string;
            /**
             * Format: date
             * @description the day it ended
             */
            until: string;
        };
        /** @description What an expert did for an enterprise; until is the day it ended */
        PastWorkForm: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description What it was */
            work: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until: string;
        };
        /** @description Days that do not count */
        Pause: {
            /** @description The ground it rests on */
            ground: components["schemas"]["ExclusionGround"];
            /**
             * Format: date
             * @description first excluded day
             */
            from: string;
            /**
             * Format: date
             * @description last excluded day; null while it runs
             */
            to?: string;
            /** @description the law that allows it */
            article: string;
            /** @description number of the paper sent to the owner */
            notice: string;
            /**
             * Format: int32
             * @description length told in that paper, working days; null where the rule needs none
             */
            toldDays?: number;
            /** @description what is to be put right, or what the experts are asked */
            reason: string;
            /**
             * Format: date
             * @description last day the owner has; null where nothing is asked of him
             */
            respondBy?: string;
        };
        /** @description One point, in words */
        PointForm: {
            /** @description In words */
            text: string;
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
        /** @description A process */
        ProcessForm: {
            /** @description Name */
            name: string;
            /** @description code of the list of key processes; left out where it is on none */
            keyProcess?: string;
            /** @description whether it is used in the country for the first time */
            firstInCountry?: boolean;
        };
        /** @description A process the project works by */
        ProcessUnit: {
            /** @description Name */
            name: string;
            /** @description code of the list of processes under key supervision; null where it is on none */
            keyProcess?: string;
            /** @description whether it is used in the country for the first time */
            firstInCountry: boolean;
        };
        /** @description A substance of the project, as an entry of the catalogue */
        ProjectChemical: {
            /** @description number of the entry in its edition */
            entry: string;
            /** @description edition of the catalogue */
            edition: string;
            /** @description CAS number of the entry; empty where it has none */
            cas: string;
            /** @description Name */
            name: string;
            /** @description what the owner calls it, where that is not the entry's name; null elsewhere */
            given?: string;
            /** @description the most of it at one time, not negative */
            tonnes: number;
            /** @description whether the project makes it */
            produced: boolean;
        };
        /** @description What is known of a project: what the level, the office, both reviews and the letters go by */
        ProjectContent: {
            /** @description Name */
            name: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ProjectKind"];
            /** @description whether hazardous chemicals are produced, not only stored */
            production: boolean;
            /** @description division, zone or town the site lies in: 441521, 441502-HHW or 441521103 */
            site: string;
            /** @description Postal address */
            address: string;
            /** @description chemical park it lies in; null outside one */
            park?: string;
            /** @description of the site */
            boundary: components["schemas"]["SiteBoundary"];
            /** @description Places around the site, each with its distance */
            surroundings: components["schemas"]["Surrounding"][];
            /** @description Processes the project works by */
            processes: components["schemas"]["ProcessUnit"][];
            /** @description Chemicals concerned */
            chemicals: components["schemas"]["ProjectChemical"][];
            /** @description What it costs */
            investment: components["schemas"]["Investment"];
            /** @description How it stands with those who approve investments */
            approval: components["schemas"]["Approval"];
            /** @description Who studied whether it can be built */
            feasibility: components["schemas"]["StudyBody"];
            /** @description Who designs it */
            designer: components["schemas"]["Designer"];
            /** @description Who assessed its safety before it is built */
            assessor: components["schemas"]["Assessor"];
        };
        /**
         * @description What is built
         * @enum {string}
         */
        ProjectKind: "NEW" | "REBUILT" | "EXTENDED" | "TECHNICAL";
        /** @description One line of the list */
        ProjectLine: {
            /** @description Number of the project */
            projectNumber: string;
            /** @description Name */
            name: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ProjectKind"];
            /** @description Where it is, by division code */
            site: string;
            /**
             * Format: date-time
             * @description When it was registered
             */
            registeredAt: string;
            /** @description Whether the works a change affects stop until it is passed */
            worksStopped: boolean;
        };
        /** @description A page of projects; next is the cursor of the following one */
        ProjectPage: {
            /** @description The lines of this page */
            items: components["schemas"]["ProjectLine"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string;
        };
        /** @description One of its reviews */
        ProjectReview: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description How it stands */
            status: components["schemas"]["ReviewStatus"];
            /**
             * Format: date
             * @description Day it came in, in Shanghai
             */
            receivedOn: string;
        };
        /** @description One project with its chain so far */
        ProjectView: {
            /** @description Number of the project */
            projectNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description Credit code of the owner */
            ownerUscc: string;
            /** @description What the owner is called */
            ownerName: string;
            /**
             * Format: date-time
             * @description When it was registered
             */
            registeredAt: string;
            /** @description what is known of it */
            content: components["schemas"]["ProjectContent"];
            /** @description what it is in the eyes of the law */
            classes: components["schemas"]["CaseClass"][];
            /** @description sum of q/Q of GB 18218 over all that lies in it */
            hazardSum: number;
            /** @description its reviews, the oldest first */
            reviews: components["schemas"]["ProjectReview"][];
            /** @description its letters, the oldest first */
            letters: components["schemas"]["LetterView"][];
            /** @description declared after something was decided, the oldest first */
            changes: components["schemas"]["DeclaredChange"][];
            /** @description the review it waits for next; left out when none is owed */
            awaits?: components["schemas"]["ReviewKind"];
            /** @description whether the works a change affects stop until it is passed */
            worksStopped: boolean;
            /** @description what the owner did after the reviews */
            chain: components["schemas"]["Chain"];
            /** @description what fell away and what follows, the oldest first; empty when nothing ever did */
            consequences: components["schemas"]["ConsequenceView"][];
        };
        /**
         * @description How a material comes to the office, cheapest for the applicant first; UPLOAD is the last resort
         * @enum {string}
         */
        ProofRoute: "ONLINE_FORM" | "E_CERTIFICATE" | "DATA_SHARING" | "ASSISTANCE" | "OWN_RECORDS" | "COMMITMENT" | "UPLOAD";
        /**
         * @description What is protected
         * @enum {string}
         */
        ProtectedObject: "RESIDENTIAL" | "SCHOOL_OR_HOSPITAL" | "PUBLIC_PLACE" | "WATER_SOURCE" | "STATION_OR_ROAD" | "FARMLAND_OR_RESERVE" | "WATERWAY" | "MILITARY" | "OTHER_PLANT" | "OTHER";
        /** @description A draw as everybody reads it; what it holds suffices to redo it */
        PublishedDraw: {
            /** @description of the draw, unique where it is published */
            name: string;
            /** @description of the seed, published before the list is closed: 64 hexadecimal digits */
            promise: string;
            /** @description once it is closed; absent before */
            list?: components["schemas"]["ClosedList"];
            /** @description published with the list; absent before */
            listDigest?: string;
            /** @description once it is told, 64 hexadecimal digits; absent before */
            seed?: string;
            /** @description everybody drawn, in order; empty before the seed is told */
            steps: components["schemas"]["Seat"][];
            /** @description name of the draw it took the place of; absent for the first of a case */
            replaces?: string;
            /** @description that it was given up, and why; absent while it was not */
            givenUp?: components["schemas"]["DrawGivenUp"];
        };
        /** @description What an expert may call himself */
        Qualification: {
            /** @description such as 高级工程师 */
            title: string;
            /** @description of the paper */
            number: string;
            /**
             * Format: date
             * @description its last day
             */
            until: string;
        };
        /** @description What an expert may call himself */
        QualificationForm: {
            /** @description Title */
            title: string;
            /** @description Number */
            number: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until: string;
        };
        /** @description Who is asked, by code */
        QuestionForm: {
            /** @description Who is asked */
            departments: string[];
        };
        /** @description Why */
        ReasonForm: {
            /** @description Why */
            reason: string;
        };
        /**
         * @description Whether a due date is final; otherwise why there is none: the clock stands still, or a year of the calendar is missing
         * @enum {string}
         */
        ReckoningStatus: "FINAL" | "SUSPENDED" | "CALENDAR_MISSING";
        /** @description What the owner is to put right */
        RectificationForm: {
            /** @description number of the paper that tells him */
            notice: string;
            /** @description Why */
            reason: string;
            /**
             * Format: date
             * @description last day he has
             */
            respondBy: string;
        };
        /** @description The problem handing in would be answered with */
        Refusal: {
            /** @description as in the list of problems */
            code: string;
            /** @description Title */
            title: string;
            /** @description of this application; left out when the title says all */
            detail?: string;
        };
        /** @description One ground of a refusal */
        RefusalGround: {
            /** @description clause of the item */
            clause: string;
            /** @description why it is so, in the officer's words */
            reason: string;
        };
        /** @description A project that begins */
        RegistrationForm: {
            /** @description Credit code of the owner */
            ownerUscc: string;
            /** @description What the owner is called */
            ownerName: string;
            /** @description The content */
            content: components["schemas"]["ContentForm"];
        };
        /** @description Somebody drawn cannot come */
        ReplacementForm: {
            /** @description Code, stable */
            code: string;
            /** @description Why */
            reason: string;
        };
        /** @description How long a paper is good for another application */
        Reuse: {
            /**
             * Format: int32
             * @description from the day it was uploaded
             */
            months: number;
            /** @description why no longer */
            basis: string;
        };
        /**
         * @description What is done to a review
         * @enum {string}
         */
        ReviewAction: "REQUEST_CORRECTION" | "SUPPLEMENT" | "COMPLETE_CORRECTION" | "ACCEPT" | "DEEM_ACCEPTED" | "DECLINE" | "WITHDRAW" | "ASK_RECTIFICATION" | "RECTIFY" | "END_RECTIFICATION" | "CALL_EXPERTS" | "EXPERTS_DONE" | "EXTEND" | "EXAMINE" | "REVIEW_LEGALITY" | "RETURN" | "PASS" | "REFUSE" | "RESCIND" | "LIFT_BLOCK" | "UPHOLD";
        /** @description What the owner applies with, beside the project itself */
        ReviewApplication: {
            /** @description how to reach him */
            applicant: components["schemas"]["Applicant"];
            /** @description division of work and HAZOP in the design; null in a condition review */
            designManagement?: components["schemas"]["DesignManagement"];
            /** @description what was handed in */
            materials: components["schemas"]["SubmittedMaterial"][];
        };
        /** @description Which office acts */
        ReviewAuthority: {
            /** @description Code of the office */
            office: string;
            /** @description Name of the office */
            officeName: string;
            /** @description How the enterprise trades */
            mode: components["schemas"]["AuthorityMode"];
            /** @description code of the office in whose name it acts and whose seal it uses */
            inNameOf: string;
            /** @description What that office is called */
            inNameOfName: string;
            /** @description Legal basis */
            basis: string;
        };
        /** @description An application for a review */
        ReviewForm: {
            /** @description Number of the project */
            projectNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description How to reach the owner */
            applicant: components["schemas"]["ApplicantForm"];
            /** @description how the design is organised; only, and then always, for a design review */
            designManagement?: components["schemas"]["DesignManagementForm"];
            /** @description what is handed in; what is missing the office asks for once */
            materials: components["schemas"]["MaterialForm"][];
            /**
             * Format: uuid
             * @description draft it was prepared in: it becomes this one case, however often it is sent
             */
            draftId?: string;
            /** @description id of the application signed at the window; left out online */
            signedApplication?: string;
            /** @description id of an agent's authorisation shown at the window; left out online */
            authorisation?: string;
        };
        /**
         * @description Which of the two reviews (Order 45 Art
         * @enum {string}
         */
        ReviewKind: "CONDITION" | "DESIGN";
        /**
         * @description Which way
         * @enum {string}
         */
        ReviewOutcome: "PASSED" | "REFUSED";
        /** @description The owner of the project */
        ReviewOwner: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
        };
        /** @description A page of reviews; next is the cursor of the following one */
        ReviewPage: {
            /** @description The lines of this page */
            items: components["schemas"]["ReviewSummary"][];
            /** @description Cursor of the next page: hand it back as `cursor`; absent on the last page */
            next?: string;
        };
        /**
         * @description Where a review stands inside the office; what the public is told is one word of it
         * @enum {string}
         */
        ReviewStatus: "SUBMITTED" | "CORRECTION_REQUESTED" | "SUPPLEMENTED" | "ACCEPTED" | "EXAMINED" | "PASSED" | "REFUSED" | "NOT_ACCEPTED" | "WITHDRAWN";
        /** @description One line of a list */
        ReviewSummary: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description of the review: the ETag of the review begins with it, and If-Match takes it
             */
            version: number;
            /**
             * Format: date-time
             * @description when it was last changed
             */
            changedAt: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description How it stands */
            status: components["schemas"]["ReviewStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description Number of the project */
            projectNumber: string;
            /** @description What the project is called */
            projectName: string;
            /** @description What the owner is called */
            ownerName: string;
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
             * @description last day the owner has for what he is asked; null while nothing is asked of him
             */
            respondBy?: string;
            /**
             * Format: int32
             * @description working days until the day the desk works towards, nought on the day itself, negative after it; null where no clock runs or the calendar ends
             */
            daysLeft?: number;
            /** @description by that day; WAITING while it is the owner's turn, NONE where nothing runs */
            light: components["schemas"]["Light"];
            /** @description the officer whose it is; null while it is nobody's, and for owners */
            assignee?: components["schemas"]["AssigneeView"];
        };
        /** @description One review as the asking actor may see it */
        ReviewView: {
            /** @description Number of the case */
            caseNumber: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description Code of the service item */
            itemCode: string;
            /** @description How it stands */
            status: components["schemas"]["ReviewStatus"];
            /** @description The same in the reader's language */
            statusText: string;
            /** @description which office acts, on which footing and in whose name */
            authority: components["schemas"]["ReviewAuthority"];
            /** @description Number of the project */
            projectNumber: string;
            /** @description What the project is called */
            projectName: string;
            /** @description whose project it is */
            owner: components["schemas"]["ReviewOwner"];
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
            /** @description version of the item whose limits run: that of the day of receipt */
            rulesOfReceipt: string;
            /** @description version of the item whose conditions and clauses it goes by: that of the decision day, or of today before it */
            rulesOfDecision: string;
            /**
             * Format: date
             * @description day it counts as accepted; left out before that
             */
            acceptedOn?: string;
            /** @description whether nobody spoke within the term */
            acceptedBySilence: boolean;
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
             * @description last day the owner has for what he is asked now; left out while nothing is
             */
            respondBy?: string;
            /** @description How the case stands by its clock: NORMAL, WARNING, OVERDUE or PAUSED; WAITING while it is the applicant's turn, NONE where nothing runs */
            light: components["schemas"]["Light"];
            /** @description What is applied for */
            application: components["schemas"]["ReviewApplication"];
            /** @description materials of the item, and where each stands */
            checklist: components["schemas"]["ChecklistLine"][];
            /** @description the one notice of what is missing or wrong; left out without one */
            correctionNotice?: components["schemas"]["CorrectionNotice"];
            /** @description materials of the notice that have not come */
            outstanding: string[];
            /** @description why it was not accepted; left out elsewhere */
            nonAcceptance?: components["schemas"]["NonAcceptance"];
            /** @description days that do not count */
            pauses: components["schemas"]["Pause"][];
            /** @description more time for the decision; left out without */
            extension?: components["schemas"]["LimitExtension"];
            /** @description what the examiner found; for the office only */
            examination?: components["schemas"]["Examination"];
            /** @description what the reviewer of legality says; for the office only */
            legalReview?: components["schemas"]["LegalReview"];
            /** @description what was decided; left out before that */
            decision?: components["schemas"]["Decision"];
            /** @description the opinion letter it gave; left out without one */
            letter?: components["schemas"]["LetterView"];
            /** @description what fell away of what it or its letter rests on, and is not settled; empty when nothing is open */
            openMatters: components["schemas"]["OpenMatter"][];
            /** @description who brought it to the window; left out when it came online */
            counter?: components["schemas"]["CounterView"];
            /** @description whose it is among the officers of its office; left out for owners */
            assignment?: components["schemas"]["AssignmentView"];
            /** @description what this actor may do now */
            allowedActions: components["schemas"]["ReviewAction"][];
        };
        /** @description What was put right */
        RevisedForm: {
            /** @description The materials */
            materials: components["schemas"]["MaterialForm"][];
        };
        /** @description One thing to revise, and the applicant's statement on it */
        Revision: {
            /** @description what is to be revised */
            asked: string;
            /** @description what the applicant did; null before he said */
            answer?: string;
        };
        /** @description What the applicant did, point by point */
        RevisionStatementForm: {
            /** @description What the applicant did, point by point */
            answers: components["schemas"]["PointForm"][];
        };
        /** @description Why the office goes on without the applicant's answer */
        RevisionsEndForm: {
            /** @description Why */
            reason: string;
        };
        /** @description That its qualification was revoked, by who gave it */
        Revocation: {
            /**
             * Format: date
             * @description the day of that decision
             */
            on: string;
            /** @description its number */
            paper: string;
            /** @description Why */
            reason: string;
        };
        /** @description That who gave a body its qualification has revoked it */
        RevocationForm: {
            /**
             * Format: date
             * @description the day of that decision
             */
            on: string;
            /** @description its number */
            paper: string;
            /** @description Why */
            reason: string;
        };
        /**
         * @description What an officer may do, by the identity provider
         * @enum {string}
         */
        Role: "APPLICANT" | "INTAKE_OFFICER" | "EXAMINER" | "DECISION_MAKER" | "LEGAL_REVIEWER" | "CITY_SUPERVISOR" | "AUDITOR" | "PROVINCE_PLATFORM" | "DEPARTMENT" | "EXPERT" | "LICENCE_PROOF_ASKER" | "PROOF_CERTIFICATE_READER" | "PROOF_FILING_READER";
        /** @description One step of a draw */
        Seat: {
            /** @description Name of the field */
            field: string;
            /** @description Who was drawn */
            code: string;
            /** @description Code of the one he was drawn in place of; empty when drawn at first */
            inPlaceOf: string;
        };
        /** @description How many are wanted in one field */
        SeatsForm: {
            /** @description Name of the field */
            field: string;
            /**
             * Format: int32
             * @description Number
             */
            number: number;
        };
        /** @description A case as it was looked at */
        SeenHands: {
            /** @description Number of the case */
            caseNumber: string;
            /** @description id of the officer whose it was then; left out where it was nobody's */
            assignee?: string;
        };
        /** @description How the leading office settled what departments left open */
        Settlement: {
            /** @description what was open */
            topic: string;
            /** @description what holds for the applicant */
            stance: components["schemas"]["Stance"];
            /** @description what the applicant is told of it */
            words: string;
            /** @description why, for the file */
            reasons: string;
            /**
             * Format: date
             * @description Day it was settled
             */
            settledOn: string;
        };
        /** @description How a contradiction is settled */
        SettlementForm: {
            /** @description what was open: a topic, or the department that said nothing */
            topic: string;
            /** @description What is held on the topic */
            stance: components["schemas"]["Stance"];
            /** @description what the applicant is told */
            words: string;
            /** @description why, for the file */
            reasons: string;
        };
        /**
         * @description The two papers of a window: the application the visitor signed, and an agent's written authorisation
         * @enum {string}
         */
        SignedPaper: "APPLICATION" | "AUTHORISATION";
        /** @description The boundary of a site as a GeoJSON polygon (RFC 7946) of one ring, longitude before latitude, degrees of CGCS2000 */
        SiteBoundary: {
            /** @description Polygon */
            type: string;
            /** @description one ring of at least four places, the last of them the first again */
            coordinates: number[][][];
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
         * @description From best to worst
         * @enum {string}
         */
        Stance: "ALLOW" | "CONDITION" | "REFUSE";
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
        /** @description Who studied whether it can be built */
        StudyBody: {
            /** @description Name */
            name: string;
            /** @description Telephone number */
            phone: string;
            /** @description Postal address */
            address: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Who headed the study */
            head: string;
        };
        /** @description Who studied whether it can be built */
        StudyForm: {
            /** @description Name */
            name: string;
            /** @description Telephone number */
            phone: string;
            /** @description Postal address */
            address: string;
            /** @description Name of the legal representative */
            legalRepresentative: string;
            /** @description Who headed the study */
            head: string;
        };
        /** @description A material of the item that was handed in */
        SubmittedMaterial: {
            /** @description id of the material in the item */
            material: string;
            /** @description id of the uploaded file */
            file: string;
        };
        /** @description A substance: an entry of the catalogue by its number, or by a name or CAS number */
        SubstanceForm: {
            /** @description number of the entry; may be left out when name or CAS number is enough */
            entry?: string;
            /** @description CAS number; left out or empty when there is none */
            cas?: string;
            /** @description Name */
            name?: string;
            /**
             * Format: double
             * @description the most of it at one time
             */
            tonnes: number;
            /** @description whether the project makes it */
            produced?: boolean;
        };
        /** @description What the notice asked for */
        SupplementsForm: {
            /** @description The materials */
            materials: components["schemas"]["MaterialForm"][];
        };
        /** @description A place around the site that is to be kept at a distance */
        Surrounding: {
            /** @description What is protected */
            object: components["schemas"]["ProtectedObject"];
            /** @description Name */
            name: string;
            /** @description from the site, metres, not negative */
            distance: number;
            /** @description what must be kept, metres, not negative */
            required: number;
            /** @description who asks for it */
            requiredBy: string;
            /** @description by which standard */
            standard: string;
        };
        /** @description A place around the site */
        SurroundingForm: {
            /** @description What is protected */
            object: components["schemas"]["ProtectedObject"];
            /** @description Name */
            name: string;
            /**
             * Format: double
             * @description from the site, metres
             */
            distance: number;
            /**
             * Format: double
             * @description what must be kept, metres
             */
            required: number;
            /** @description who asks for it */
            requiredBy: string;
            /** @description by which standard */
            standard: string;
        };
        /** @description Everything he is asked; nobody sits in so many panels that it needs pages */
        TaskList: {
            /** @description The lines of this page */
            items: components["schemas"]["TaskView"][];
        };
        /** @description What an expert is asked, and the papers he needs for it */
        TaskView: {
            /** @description name of the panel he sits in */
            panel: string;
            /**
             * Format: int64
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description How it stands */
            status: components["schemas"]["PanelStatus"];
            /** @description Number of the case */
            caseNumber: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ReviewKind"];
            /** @description What the project is called */
            projectName: string;
            /** @description code of the office that asks */
            office: string;
            /** @description codes of the papers handed in, to be read page by page */
            materials: string[];
            /**
             * Format: date
             * @description last day for his opinion
             */
            opinionsBy?: string;
            /**
             * Format: date
             * @description day he signed in; absent before
             */
            signedInOn?: string;
            /** @description his opinion; absent before he gave it */
            own?: components["schemas"]["Opinion"];
            /** @description how many opinions are in, of how many seats */
            opinionsIn: components["schemas"]["Count"];
            /** @description what the panel says; absent before it */
            together?: components["schemas"]["PanelOpinion"];
        };
        /** @description Words the public sees, in both languages */
        Text: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        /** @description What is said on one topic */
        TopicForm: {
            /** @description Code of the topic */
            topic: string;
            /** @description What is held on the topic */
            stance: components["schemas"]["Stance"];
            /** @description The same in the reader's language */
            words: string;
        };
        /** @description Trial production, the owner's own: nothing is filed (Order 79) */
        Trial: {
            /**
             * Format: date
             * @description Begin, or what it was before
             */
            from: string;
            /**
             * Format: date
             * @description last day of it
             */
            until: string;
            /** @description what is unusual about its length; null when nothing is */
            warning?: components["schemas"]["Warning"];
        };
        /** @description Trial production */
        TrialForm: {
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
        };
        /**
         * @description Why
         * @enum {string}
         */
        Trigger: "SURROUNDINGS_CHANGED" | "SITE_CHANGED" | "KEY_PROCESS_ADDED" | "TECHNOLOGY_CHANGED" | "PRODUCTS_CHANGED" | "SCALE_CHANGED";
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
        /** @description One department's word on a topic */
        Voice: {
            /** @description Who takes the plans otherwise */
            department: string;
            /** @description What is held on the topic */
            stance: components["schemas"]["Stance"];
            /** @description The same in the reader's language */
            words: string;
        };
        /**
         * @description For whom the cases of a list wait
         * @enum {string}
         */
        Waiting: "ME" | "TODAY" | "OTHERS";
        /** @description How many are drawn in one field */
        Wanted: {
            /** @description Name of the field */
            field: string;
            /**
             * Format: int32
             * @description Seats
             */
            number: number;
        };
        /**
         * @description What is unusual about its length
         * @enum {string}
         */
        Warning: "TOO_SHORT" | "TOO_LONG";
        /** @description Why it goes back, or is rescinded */
        WhyForm: {
            /** @description Why */
            reason: string;
        };
        /**
         * @description The limit a stage eats from
         * @enum {string}
         */
        Within: "ACCEPTANCE" | "DECISION" | "DELIVERY";
        /** @description Why the office goes on without */
        WithoutForm: {
            /** @description Why */
            reason: string;
        };
        /** @description Works have started */
        WorksForm: {
            /**
             * Format: date
             * @description Day it began
             */
            startedOn: string;
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
                 *       "to": "o441521-intake-officer",
                 *       "cases": [
                 *         {
                 *           "caseNumber": "AS-441521-2026-000016-A"
                 *         }
                 *       ]
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
                     *       "moved": [
                     *         "AS-441521-2026-000016-A"
                     *       ],
                     *       "kept": []
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
            /** @description No such case for this actor */
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
            /** @description This desk knows no such officer */
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
    countReviews: {
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
                status?: components["schemas"]["ReviewStatus"];
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
                     *       "byStatus": {
                     *         "ACCEPTED": 2,
                     *         "NOT_ACCEPTED": 1,
                     *         "PASSED": 2,
                     *         "SUBMITTED": 1,
                     *         "WITHDRAWN": 1
                     *       },
                     *       "byLight": {
                     *         "NONE": 4,
                     *         "NORMAL": 3
                     *       },
                     *       "byOffice": {
                     *         "441521": {
                     *           "NONE": 4,
                     *           "NORMAL": 3
                     *         }
                     *       },
                     *       "byWaiting": {
                     *         "ME": 1,
                     *         "OTHERS": 2,
                     *         "TODAY": 0
                     *       },
                     *       "byAssignee": {
                     *         "NOBODY": 7
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
    listReviews: {
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
                status?: components["schemas"]["ReviewStatus"];
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
                     *           "caseNumber": "AS-441521-2026-000022-E",
                     *           "version": 1,
                     *           "changedAt": "2026-11-30T09:04:17.211416Z",
                     *           "kind": "CONDITION",
                     *           "status": "ACCEPTED",
                     *           "statusText": "审查中",
                     *           "projectNumber": "XM-441521-2026-000021-A",
                     *           "projectName": "示例化工年产一万吨丙酮储运项目",
                     *           "ownerName": "海丰县示例化工有限公司",
                     *           "office": "441521",
                     *           "receivedOn": "2026-06-01",
                     *           "dueOn": "2026-06-30",
                     *           "dueProvisional": false,
                     *           "pressing": {
                     *             "on": "2026-06-23",
                     *             "by": "PROMISED",
                     *             "provisional": false
                     *           },
                     *           "daysLeft": 15,
                     *           "light": "NORMAL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewPage"];
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
    submitReview: {
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
                 *           "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c",
                 *           "material": "safety-assessment"
                 *         },
                 *         {
                 *           "file": "7f5e53da-770a-3901-81ce-c0a907591fec",
                 *           "material": "project-approval"
                 *         }
                 *       ],
                 *       "kind": "CONDITION",
                 *       "applicant": {
                 *         "contactPhone": "0660-0000004",
                 *         "address": "示例路1号",
                 *         "contact": "示例乙",
                 *         "unitKind": "有限责任公司",
                 *         "head": "示例甲",
                 *         "postcode": "516400",
                 *         "headPhone": "0660-0000003"
                 *       },
                 *       "projectNumber": "XM-441521-2026-000001-I"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewForm"];
            };
        };
        responses: {
            /** @description Received; with Idempotent-Replayed, the case this draft became before. Location leads to it */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 0,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "SUBMITTED",
                     *       "statusText": "已收件",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA501001X7",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:03.133025Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-06-08",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-06-08",
                     *         "by": "STATUTORY",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "7f5e53da-770a-3901-81ce-c0a907591fec"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             * @description No such project, or no such draft, of this owner
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
             *     - `LETTER_STANDS`: A review is applied for although its letter stands and no change of the project waits for it.
             *     - `REVIEW_OPEN`: A second review of a kind is applied for while one is under way.
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
             * @description - `CONDITION_LETTER_MISSING`: A design review is applied for, accepted or passed although the condition review was not passed or its letter has lapsed (Order 45 Art. 17); the system looks for the letter itself.
             *     - `CONDITION_REVIEW_FIRST`: A design review is applied for although a change of the project makes the condition review be made again (Order 45 Art. 14).
             *     - `REVIEWED_BY_NATION`: A review is applied for of a project that the State Council approved or that lies in more than one province (Order 45 Art. 4). No case is opened.
             *     - `REVIEWED_BY_PORT`: A review is applied for of a project in a port (Order 591 Art. 12). No case is opened.
             *     - `REVIEWED_BY_PROVINCE`: A review is applied for of a project the province reviews (Order 45 Art. 5). No case is opened.
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
    readReview: {
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
            /** @description The review; ETag for the next act */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 0,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "SUBMITTED",
                     *       "statusText": "已收件",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA501001X7",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:03.133025Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-06-08",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-06-08",
                     *         "by": "STATUTORY",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "7f5e53da-770a-3901-81ce-c0a907591fec"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             * @description No such review for this actor
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
    acceptReview: {
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
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 1,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.228161Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-06-30",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-06-23",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "72fb7e2d-7d97-38b6-9b74-2b19ecebdb87"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "d407a06c-d534-3fa9-ba98-dcafdbcb42c7"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
            /**
             * @description The law or the item definition does not allow it
             *
             *     - `POWER_GONE`: An application is to be accepted after the power was recalled or moved; it is declined with the name of the right office.
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
                     *         "at": "2026-06-01T02:00:00.287733Z",
                     *         "act": "TAKE",
                     *         "to": "o441521-intake-officer",
                     *         "by": "o441521-intake-officer"
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
    liftBlock: {
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
                 *       "reason": "已处理",
                 *       "number": 6
                 *     }
                 */
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 6,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "PASSED",
                     *       "statusText": "审查通过",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010132B",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:00.754068Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "0145c93c-a6cf-36eb-94ba-2812469985dc"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "1bf64e65-35ae-3fb6-9ca2-87257773fe28"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例审查意见",
                     *         "grounds": [],
                     *         "legalReview": []
                     *       },
                     *       "decision": {
                     *         "outcome": "PASSED",
                     *         "on": "2026-06-01",
                     *         "number": "汕危化项目安设审字〔2026〕0001号",
                     *         "by": "id-of-o441521-decision-maker",
                     *         "rules": "2",
                     *         "grounds": []
                     *       },
                     *       "letter": {
                     *         "letterCase": "AS-441521-2026-000009-8",
                     *         "letterNumber": "汕危化项目安设审字〔2026〕0001号",
                     *         "kind": "DESIGN",
                     *         "status": "VALID",
                     *         "statusText": "有效",
                     *         "inNameOf": "441500",
                     *         "issuedOn": "2026-06-01",
                     *         "workBy": "91441521MA4XAB1211",
                     *         "workByName": "示例设计院",
                     *         "since": "2026-06-01",
                     *         "lapsed": false
                     *       },
                     *       "openMatters": [
                     *         {
                     *           "number": 5,
                     *           "consequence": "REOPEN",
                     *           "change": "CONDITION_LETTER_RESCINDED",
                     *           "credential": "汕危化项目安条审字〔2026〕0003号",
                     *           "dependant": "DESIGN_LETTER",
                     *           "since": "2026-06-01",
                     *           "basis": "行政许可法第六十九条"
                     *         }
                     *       ],
                     *       "assignment": {
                     *         "acts": [
                     *           "ASSIGN"
                     *         ]
                     *       },
                     *       "allowedActions": [
                     *         "RESCIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `NOTHING_OPEN`: A block is lifted, or a letter upheld, where none is open at this review.
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
                     *         "kind": "DECISION_STATUTORY",
                     *         "start": "2026-06-01",
                     *         "limit": 20,
                     *         "unit": "WORKING_DAY",
                     *         "status": "FINAL",
                     *         "due": "2026-06-30",
                     *         "counted": 20,
                     *         "ledger": [
                     *           {
                     *             "kind": "START",
                     *             "from": "2026-06-01",
                     *             "to": "2026-06-01",
                     *             "days": 0,
                     *             "total": 0,
                     *             "zh": "2026-06-01起算，当日不计入（民法典第201条）；期限20个工作日",
                     *             "en": "Starts on 2026-06-01, a day that is not counted (Civil Code Art. 201); limit 20 working days"
                     *           },
                     *           {
                     *             "kind": "COUNTED",
                     *             "from": "2026-06-02",
                     *             "to": "2026-06-30",
                     *             "days": 20,
                     *             "total": 20,
                     *             "zh": "计入20个工作日，累计20；休息日9天不计，其中放假2026-06-19",
                     *             "en": "20 working days counted, 20 in all; 9 days off not counted, among them the holidays 2026-06-19"
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "kind": "DECISION_PROMISED",
                     *         "start": "2026-06-01",
                     *         "limit": 15,
                     *         "unit": "WORKING_DAY",
                     *         "status": "FINAL",
                     *         "due": "2026-06-23",
                     *         "counted": 15,
                     *         "ledger": [
                     *           {
                     *             "kind": "START",
                     *             "from": "2026-06-01",
                     *             "to": "2026-06-01",
                     *             "days": 0,
                     *             "total": 0,
                     *             "zh": "2026-06-01起算，当日不计入（民法典第201条）；期限15个工作日",
                     *             "en": "Starts on 2026-06-01, a day that is not counted (Civil Code Art. 201); limit 15 working days"
                     *           },
                     *           {
                     *             "kind": "COUNTED",
                     *             "from": "2026-06-02",
                     *             "to": "2026-06-23",
                     *             "days": 15,
                     *             "total": 15,
                     *             "zh": "计入15个工作日，累计15；休息日7天不计，其中放假2026-06-19",
                     *             "en": "15 working days counted, 15 in all; 7 days off not counted, among them the holidays 2026-06-19"
                     *           }
                     *         ]
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
                 *       "respondBy": "2026-06-20",
                 *       "defects": [
                 *         {
                 *           "reason": "未提交",
                 *           "material": "business-licence"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 1,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "CORRECTION_REQUESTED",
                     *       "statusText": "待补正",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA501001X7",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:03.133025Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "respondBy": "2026-06-20",
                     *       "light": "WAITING",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "7f5e53da-770a-3901-81ce-c0a907591fec"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "correctionNotice": {
                     *         "issuedOn": "2026-06-01",
                     *         "issuedBy": "id-of-o441521-intake-officer",
                     *         "respondBy": "2026-06-20",
                     *         "defects": [
                     *           {
                     *             "material": "business-licence",
                     *             "clause": "A10-4",
                     *             "reason": "未提交"
                     *           }
                     *         ]
                     *       },
                     *       "outstanding": [
                     *         "business-licence"
                     *       ],
                     *       "pauses": [],
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "DECLINE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `CORRECTION_ALREADY_REQUESTED`: A second correction notice is attempted; the law knows one.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `INTAKE_TERM_OVER`: A correction is asked for or an application declined after the term of intake.
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
             *     - `MATERIAL_NOT_IN_ITEM`: A material is handed in or asked for that the item does not ask for.
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
    supplementReview: {
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
                 *           "file": "3441d924-1ac0-361a-9332-67a2da30e829",
                 *           "material": "business-licence"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SupplementsForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 2,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "SUPPLEMENTED",
                     *       "statusText": "已补正",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA501001X7",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:03.133025Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-06-08",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-06-08",
                     *         "by": "STATUTORY",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "7f5e53da-770a-3901-81ce-c0a907591fec"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "correctionNotice": {
                     *         "issuedOn": "2026-06-01",
                     *         "respondBy": "2026-06-20",
                     *         "defects": [
                     *           {
                     *             "material": "business-licence",
                     *             "clause": "A10-4",
                     *             "reason": "未提交"
                     *           }
                     *         ]
                     *       },
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `CORRECTION_NOT_ASKED`: What is handed in is not what the notice named.
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
    decideReview: {
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
                 *       "grounds": [],
                 *       "outcome": "PASSED"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 3,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "PASSED",
                     *       "statusText": "审查通过",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.228161Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "72fb7e2d-7d97-38b6-9b74-2b19ecebdb87"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "d407a06c-d534-3fa9-ba98-dcafdbcb42c7"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例审查意见",
                     *         "grounds": [],
                     *         "legalReview": []
                     *       },
                     *       "decision": {
                     *         "outcome": "PASSED",
                     *         "on": "2026-06-01",
                     *         "number": "汕危化项目安条审字〔2026〕0001号",
                     *         "by": "id-of-o441521-decision-maker",
                     *         "rules": "2",
                     *         "grounds": []
                     *       },
                     *       "letter": {
                     *         "letterCase": "AS-441521-2026-000008-A",
                     *         "letterNumber": "汕危化项目安条审字〔2026〕0001号",
                     *         "kind": "CONDITION",
                     *         "status": "VALID",
                     *         "statusText": "有效",
                     *         "inNameOf": "441500",
                     *         "issuedOn": "2026-06-01",
                     *         "workBy": "91441521MA4XAB1211",
                     *         "workByName": "示例评价公司",
                     *         "lastDay": "2028-05-31",
                     *         "since": "2026-06-01",
                     *         "lapsed": false
                     *       },
                     *       "assignment": {
                     *         "acts": []
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "RESCIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `EXAMINATION_CONTRADICTS`: An examination is to be closed while a pause runs or a panel is open, passing is proposed with grounds against it or with a place nearer than the standard allows, or a review is to be passed over the examiner.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `REVIEW_BLOCKED`: A review is examined or passed while a letter or a qualification it rests on has fallen away and that is not settled (Order 45 Art. 13, 17, 19).
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
    examineReview: {
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
                 *       "wideEffect": false,
                 *       "majorPublicInterest": false,
                 *       "majorRightsOfOthers": false,
                 *       "summary": "示例审查意见",
                 *       "proposesPass": true,
                 *       "complex": false,
                 *       "grounds": []
                 *     }
                 */
                "application/json": components["schemas"]["ExaminationForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 2,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "EXAMINED",
                     *       "statusText": "待决定",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.228161Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-06-30",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-06-23",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "72fb7e2d-7d97-38b6-9b74-2b19ecebdb87"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "d407a06c-d534-3fa9-ba98-dcafdbcb42c7"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例审查意见",
                     *         "grounds": [],
                     *         "legalReview": []
                     *       },
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `EXAMINATION_CONTRADICTS`: An examination is to be closed while a pause runs or a panel is open, passing is proposed with grounds against it or with a place nearer than the standard allows, or a review is to be passed over the examiner.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `REVIEW_BLOCKED`: A review is examined or passed while a letter or a qualification it rests on has fallen away and that is not settled (Order 45 Art. 13, 17, 19).
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
             *     - `CLAUSE_UNKNOWN`: A clause is cited that the item of the decision day does not have.
             *     - `GROUNDS_MISSING`: A refusal is proposed or decided without a ground with its reason.
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
    extendLimit: {
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
                 *       "reason": "复杂",
                 *       "notice": "延长1号",
                 *       "days": 10
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 2,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-07-14",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-07-07",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "extension": {
                     *         "days": 10,
                     *         "approvedBy": "id-of-o441521-decision-maker",
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE",
                     *           "ASSIGN"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `EXTENSION_NOT_POSSIBLE`: More time is asked for where the law provides none, a second time, for too long, or after the base period ended (Order 45 Art. 18).
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
    readJointReview: {
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
            /** @description The joint review */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 0,
                     *       "status": "ASKING",
                     *       "frame": {
                     *         "from": "2026-09-07",
                     *         "days": 45,
                     *         "endsOn": "2026-11-13",
                     *         "provisional": false
                     *       },
                     *       "departments": [
                     *         {
                     *           "department": "FIRE",
                     *           "office": "441500-XFJY",
                     *           "dueOn": "2026-09-16",
                     *           "standing": "OPEN"
                     *         }
                     *       ],
                     *       "contradictions": [],
                     *       "settled": [],
                     *       "allowedActions": [
                     *         "SETTLE",
                     *         "REPLY"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointView"];
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
    askDepartments: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "departments": [
                 *         "FIRE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QuestionForm"];
            };
        };
        responses: {
            /** @description The joint review */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 0,
                     *       "status": "ASKING",
                     *       "frame": {
                     *         "from": "2026-09-07",
                     *         "days": 45,
                     *         "endsOn": "2026-11-13",
                     *         "provisional": false
                     *       },
                     *       "departments": [
                     *         {
                     *           "department": "FIRE",
                     *           "office": "441500-XFJY",
                     *           "dueOn": "2026-09-16",
                     *           "standing": "OPEN"
                     *         }
                     *       ],
                     *       "contradictions": [],
                     *       "settled": [],
                     *       "allowedActions": [
                     *         "SETTLE",
                     *         "REPLY"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointView"];
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
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `JOINT_REVIEW_EXISTS`: Departments are asked a second time about one case.
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
            /** @description - `DEPARTMENT_UNKNOWN`: A department is asked or answers that contracts/panels/departments.yaml does not have or that was not asked, one is named twice, or none. */
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
    extendJointFrame: {
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
                 *       "reason": "示例：政府负责人批准"
                 *     }
                 */
                "application/json": components["schemas"]["FrameExtensionForm"];
            };
        };
        responses: {
            /** @description The joint review after it */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 1,
                     *       "status": "ASKING",
                     *       "frame": {
                     *         "from": "2026-09-07",
                     *         "days": 60,
                     *         "endsOn": "2026-12-04",
                     *         "provisional": false,
                     *         "extendedBecause": "示例：政府负责人批准"
                     *       },
                     *       "departments": [
                     *         {
                     *           "department": "FIRE",
                     *           "office": "441500-XFJY",
                     *           "dueOn": "2026-09-16",
                     *           "standing": "OPEN"
                     *         }
                     *       ],
                     *       "contradictions": [],
                     *       "settled": [],
                     *       "allowedActions": [
                     *         "EXTEND_FRAME"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointView"];
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
             *     - `FRAME_EXTENDED_ALREADY`: The frame of a joint review is extended a second time.
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
    replyTogether: {
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
            /** @description The joint review after it */
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
                     *       "caseNumber": "AS-441521-2026-000006-E",
                     *       "version": 5,
                     *       "status": "REPLIED",
                     *       "frame": {
                     *         "from": "2026-09-07",
                     *         "days": 45,
                     *         "endsOn": "2026-11-13",
                     *         "provisional": false
                     *       },
                     *       "departments": [
                     *         {
                     *           "department": "PLANNING",
                     *           "office": "441500-ZRZY",
                     *           "dueOn": "2026-09-20",
                     *           "standing": "ANSWERED",
                     *           "opinion": {
                     *             "kind": "AGREE",
                     *             "points": [
                     *               {
                     *                 "topic": "SITE",
                     *                 "stance": "ALLOW",
                     *                 "words": "示例：SITE"
                     *               }
                     *             ],
                     *             "givenOn": "2026-09-07"
                     *           }
                     *         },
                     *         {
                     *           "department": "ECOLOGY",
                     *           "office": "441500-STHJ",
                     *           "dueOn": "2026-09-20",
                     *           "standing": "ANSWERED",
                     *           "opinion": {
                     *             "kind": "OBJECT",
                     *             "points": [
                     *               {
                     *                 "topic": "SITE",
                     *                 "stance": "REFUSE",
                     *                 "words": "示例：SITE"
                     *               }
                     *             ],
                     *             "givenOn": "2026-09-07"
                     *           }
                     *         }
                     *       ],
                     *       "contradictions": [],
                     *       "settled": [
                     *         {
                     *           "topic": "SITE",
                     *           "stance": "CONDITION",
                     *           "words": "退让五十米",
                     *           "reasons": "示例理由",
                     *           "settledOn": "2026-09-22"
                     *         },
                     *         {
                     *           "topic": "FIRE",
                     *           "stance": "ALLOW",
                     *           "words": "无",
                     *           "reasons": "示例：逾期未复",
                     *           "settledOn": "2026-09-22"
                     *         }
                     *       ],
                     *       "reply": {
                     *         "kind": "CONDITIONS",
                     *         "points": [
                     *           {
                     *             "topic": "SITE",
                     *             "stance": "CONDITION",
                     *             "words": "退让五十米"
                     *           }
                     *         ],
                     *         "givenOn": "2026-09-22"
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["JointView"];
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
             *     - `CONTRADICTION_NOT_SETTLED`: The applicant would be told while departments contradict each other or one said nothing, and the leading office settled neither.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `OPINIONS_OUTSTANDING`: The leading office settles or replies while a department's term runs.
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
    settleContradiction: {
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
                 *       "topic": "SITE",
                 *       "stance": "CONDITION",
                 *       "words": "退让五十米",
                 *       "reasons": "示例理由"
                 *     }
                 */
                "application/json": components["schemas"]["SettlementForm"];
            };
        };
        responses: {
            /** @description The joint review after it */
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
                     *       "caseNumber": "AS-441521-2026-000006-E",
                     *       "version": 3,
                     *       "status": "ASKING",
                     *       "frame": {
                     *         "from": "2026-09-07",
                     *         "days": 45,
                     *         "endsOn": "2026-11-13",
                     *         "provisional": false
                     *       },
                     *       "departments": [
                     *         {
                     *           "department": "PLANNING",
                     *           "office": "441500-ZRZY",
                     *           "dueOn": "2026-09-20",
                     *           "standing": "ANSWERED",
                     *           "opinion": {
                     *             "kind": "AGREE",
                     *             "points": [
                     *               {
                     *                 "topic": "SITE",
                     *                 "stance": "ALLOW",
                     *                 "words": "示例：SITE"
                     *               }
                     *             ],
                     *             "givenOn": "2026-09-07"
                     *           }
                     *         },
                     *         {
                     *           "department": "ECOLOGY",
                     *           "office": "441500-STHJ",
                     *           "dueOn": "2026-09-20",
                     *           "standing": "ANSWERED",
                     *           "opinion": {
                     *             "kind": "OBJECT",
                     *             "points": [
                     *               {
                     *                 "topic": "SITE",
                     *                 "stance": "REFUSE",
                     *                 "words": "示例：SITE"
                     *               }
                     *             ],
                     *             "givenOn": "2026-09-07"
                     *           }
                     *         }
                     *       ],
                     *       "contradictions": [
                     *         {
                     *           "topic": "FIRE",
                     *           "voices": []
                     *         }
                     *       ],
                     *       "settled": [
                     *         {
                     *           "topic": "SITE",
                     *           "stance": "CONDITION",
                     *           "words": "退让五十米",
                     *           "reasons": "示例理由",
                     *           "settledOn": "2026-09-22"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         "SETTLE",
                     *         "REPLY"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointView"];
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
            /**
             * @description The law or the item definition does not allow it
             *
             *     - `NOTHING_TO_SETTLE`: The leading office settles a topic on which no departments contradict each other, or that is settled.
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
                 *       "opinion": "同意"
                 *     }
                 */
                "application/json": components["schemas"]["LegalityForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 8,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "EXAMINED",
                     *       "statusText": "待决定",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-07-14",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-07-07",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "extension": {
                     *         "days": 10,
                     *         "approvedBy": "id-of-o441521-decision-maker",
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例",
                     *         "grounds": [],
                     *         "legalReview": [
                     *           "COMPLEX_CASE"
                     *         ]
                     *       },
                     *       "legalReview": {
                     *         "by": "id-of-o441521-legal-reviewer",
                     *         "on": "2026-06-01",
                     *         "agrees": true,
                     *         "opinion": "同意"
                     *       },
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "REVIEW_LEGALITY"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
    upholdLetter: {
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
                 *       "reason": "经复核继续有效",
                 *       "number": 10
                 *     }
                 */
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000018-6",
                     *       "version": 6,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "PASSED",
                     *       "statusText": "审查通过",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000016-4",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010220R",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:00.609244Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "689b2bd7-4dc8-3a70-a73d-80ced0cd82f8"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "6fe9f248-627f-31b0-9f55-3040be531726"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例审查意见",
                     *         "grounds": [],
                     *         "legalReview": []
                     *       },
                     *       "decision": {
                     *         "outcome": "PASSED",
                     *         "on": "2026-06-01",
                     *         "number": "汕危化项目安设审字〔2026〕0002号",
                     *         "by": "id-of-o441521-decision-maker",
                     *         "rules": "2",
                     *         "grounds": []
                     *       },
                     *       "letter": {
                     *         "letterCase": "AS-441521-2026-000018-6",
                     *         "letterNumber": "汕危化项目安设审字〔2026〕0002号",
                     *         "kind": "DESIGN",
                     *         "status": "VALID",
                     *         "statusText": "有效",
                     *         "inNameOf": "441500",
                     *         "issuedOn": "2026-06-01",
                     *         "workBy": "91441521MA4XAB1211",
                     *         "workByName": "示例设计院",
                     *         "since": "2026-06-01",
                     *         "lapsed": false
                     *       },
                     *       "openMatters": [
                     *         {
                     *           "number": 11,
                     *           "consequence": "BLOCK",
                     *           "change": "CONDITION_LETTER_RESCINDED",
                     *           "credential": "汕危化项目安条审字〔2026〕0006号",
                     *           "dependant": "WORKS",
                     *           "since": "2026-06-01",
                     *           "basis": "总局令第45号第三条"
                     *         }
                     *       ],
                     *       "assignment": {
                     *         "acts": []
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `NOTHING_OPEN`: A block is lifted, or a letter upheld, where none is open at this review.
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
                     *       "name": "safety-assessment.pdf",
                     *       "mediaType": "application/pdf",
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    declineReview: {
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
                 *       "kind": "FALSE_PAPERS",
                 *       "reason": "伪造"
                 *     }
                 */
                "application/json": components["schemas"]["DecliningForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000004-I",
                     *       "version": 1,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "NOT_ACCEPTED",
                     *       "statusText": "不予受理",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000003-E",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010044W",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:04.355938Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "714f579a-0a04-3234-9cad-1da68d156247"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "fea5cd44-3ca6-3b5c-86d2-2ffb675964db"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "nonAcceptance": {
                     *         "kind": "FALSE_PAPERS",
                     *         "on": "2026-06-01",
                     *         "by": "id-of-o441521-intake-officer",
                     *         "clause": "N-FALSE-PAPERS",
                     *         "reason": "伪造"
                     *       },
                     *       "pauses": [],
                     *       "assignment": {
                     *         "acts": []
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `CORRECTION_TERM_RUNNING`: An application is to be ended because nothing came, before the last day of the notice has gone by.
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
             *     - `DECLINE_CONTRADICTS`: Non-acceptance on a ground that the facts, the register or the stage of the application contradict.
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
                     *         "material": "business-licence",
                     *         "reason": "未提交",
                     *         "uses": 3
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
    readPanel: {
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
            /** @description The panel */
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
                     *       "name": "panel-AS-441521-2026-000008-A-1",
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 0,
                     *       "status": "PROMISED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000008-A-1",
                     *         "promise": "246461eea6a0c9bf8e4713955474e8afaa3db20cde2eb8fe628a4668c3a1abfd",
                     *         "steps": []
                     *       },
                     *       "members": [],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 0
                     *       },
                     *       "allowedActions": [
                     *         "CLOSE_LIST",
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
    promisePanel: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the case */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The panel, of which nobody knows yet who sits in it */
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
                     *       "name": "panel-AS-441521-2026-000008-A-1",
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 0,
                     *       "status": "PROMISED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000008-A-1",
                     *         "promise": "246461eea6a0c9bf8e4713955474e8afaa3db20cde2eb8fe628a4668c3a1abfd",
                     *         "steps": []
                     *       },
                     *       "members": [],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 0
                     *       },
                     *       "allowedActions": [
                     *         "CLOSE_LIST",
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `PANEL_EXISTS`: A panel is promised for a case whose panel was not given up.
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
    proposePanelGivingUp: {
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
                 *       "words": "示例：无人可以补抽",
                 *       "reason": "NOBODY_LEFT"
                 *     }
                 */
                "application/json": components["schemas"]["PanelGivingUpForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000058-P-1",
                     *       "caseNumber": "AS-441521-2026-000058-P",
                     *       "version": 3,
                     *       "status": "DRAWN",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000058-P-1",
                     *         "promise": "228154c3f37a4dba826b703f8d90824b46e350a7c57d9c002fe786cde07d8b01",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "H90ce847a-0",
                     *               "household": "91441521MA50108020",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "H90ce847a-1",
                     *               "household": "91441521MA5010810T",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "041c2c77e777c03fe924cf8a71adcf64b3627a0b9f86ebc442e23c5a6c8a27ad",
                     *         "seed": "98331f2b71da893083dc1ac7d8e7c470b7a15033111e6226f71712f5194908c2",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "H90ce847a-4",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "H90ce847a-8",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "H90ce847a-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         },
                     *         {
                     *           "code": "H90ce847a-8",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       },
                     *       "givingUp": {
                     *         "reason": "NOBODY_LEFT",
                     *         "words": "示例：无人可以补抽",
                     *         "proposedBy": "id-of-sr-441521examiner",
                     *         "proposedOn": "2026-06-01"
                     *       },
                     *       "allowedActions": [
                     *         "REPLACE",
                     *         "CONVENE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
            /**
             * @description The law or the item definition does not allow it
             *
             *     - `GIVING_UP_REASON_UNKNOWN`: Giving up a drawn panel is proposed for a reason that is not on the list (contracts/panels/experts.yaml).
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
    decidePanelGivingUp: {
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
                 *       "approves": true,
                 *       "words": "同意"
                 *     }
                 */
                "application/json": components["schemas"]["GivingUpDecisionForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000277-5-1",
                     *       "caseNumber": "AS-441521-2026-000277-5",
                     *       "version": 8,
                     *       "status": "ABANDONED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000277-5-1",
                     *         "promise": "1a9a0674562776ce708d9d491c1b38942be5c8db2e493f69ae22121722fd11ab",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA50155906",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA5015603U",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E6-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "9ca199944f8609e8f3fa1bc67aff7a891c46fa1f271d335db94ea38865a57b3e",
                     *         "seed": "8781769b03cc5492ba89e17687738077928ea66e067381ea8b1520db1a333de5",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E5-7",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-0",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E5-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-02"
                     *           }
                     *         },
                     *         {
                     *           "code": "E1-0",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": false
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 1,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16"
                     *       },
                     *       "givingUp": {
                     *         "reason": "TOO_FEW_SPOKE",
                     *         "words": "示例：多数专家逾期",
                     *         "proposedBy": "id-of-sr-441521examiner",
                     *         "proposedOn": "2026-11-17",
                     *         "approvedBy": "id-of-sr-441521head",
                     *         "givenUpOn": "2026-11-17"
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
             *     - `GIVING_UP_NOT_PROPOSED`: Giving up a drawn panel is decided although nobody proposed it, or the proposal was turned down.
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
    endPanelHearing: {
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
                 *       "givenUp": "示例：多数专家逾期"
                 *     }
                 */
                "application/json": components["schemas"]["HearingEndForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000016-A-1",
                     *       "caseNumber": "AS-441521-2026-000016-A",
                     *       "version": 7,
                     *       "status": "ABANDONED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000016-A-1",
                     *         "promise": "1318b4f56dfb13b1bf1708d496cd5831446a02f9bfcc526587ad39e1f59ed355",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E5-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "0a9bf336fcb430ab275dc87020c0931f8f171384b63da452ed2e26a4a765b0d7",
                     *         "seed": "211ebef55ca6b286bfaf1704a2a18aeb02aba131593feacbae31dddc4411baa6",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E2-8",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E5-7",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E2-8",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-02"
                     *           }
                     *         },
                     *         {
                     *           "code": "E5-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": false
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 1,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16"
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
             *     - `OPINIONS_TERM_RUNNING`: A hearing would be ended without members whose term still runs.
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
             *     - `PANEL_WITHOUT_QUORUM`: A list is closed with too few or an even number of seats, or a hearing would end with so many opinions.
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
    closePanelList: {
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
                "application/json": components["schemas"]["ListForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000008-A-1",
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 1,
                     *       "status": "LIST_CLOSED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000008-A-1",
                     *         "promise": "246461eea6a0c9bf8e4713955474e8afaa3db20cde2eb8fe628a4668c3a1abfd",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E1-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "61dd66b798d0347d468c443078c4ab4dde02bd509e9b760afe8111a1ff1f3fc7",
                     *         "steps": []
                     *       },
                     *       "members": [],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 0
                     *       },
                     *       "allowedActions": [
                     *         "TELL_SEED",
                     *         "ABANDON"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
            /**
             * @description The law or the item definition does not allow it
             *
             *     - `NOT_ENOUGH_PEOPLE`: A list is closed that luck could exhaust in a field, or nobody is left to replace a member.
             *     - `PANEL_WITHOUT_QUORUM`: A list is closed with too few or an even number of seats, or a hearing would end with so many opinions.
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
    convenePanel: {
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
                 *       "asked": "请就安全条件提出意见",
                 *       "reference": "汕专告〔2026〕1号",
                 *       "days": 20
                 *     }
                 */
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000008-A-1",
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 3,
                     *       "status": "SITTING",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000008-A-1",
                     *         "promise": "246461eea6a0c9bf8e4713955474e8afaa3db20cde2eb8fe628a4668c3a1abfd",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E1-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "61dd66b798d0347d468c443078c4ab4dde02bd509e9b760afe8111a1ff1f3fc7",
                     *         "seed": "70a286d19e6bed5d97cd93726618d8cdd1a8834688d62bcfebc4d99d6b849276",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-8",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-8",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         },
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16"
                     *       },
                     *       "allowedActions": [
                     *         "REPLACE",
                     *         "REMIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
    decidePanelObjection: {
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
                "application/json": components["schemas"]["ObjectionDecisionForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
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
    objectToPanelMember: {
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
                "application/json": components["schemas"]["ObjectionForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
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
    concludePanel: {
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
                 *       "revisions": [
                 *         {
                 *           "text": "补充示例间距"
                 *         }
                 *       ],
                 *       "text": "示例专家组意见"
                 *     }
                 */
                "application/json": components["schemas"]["PanelOpinionForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000018-6-1",
                     *       "caseNumber": "AS-441521-2026-000018-6",
                     *       "version": 15,
                     *       "status": "REVISING",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000018-6-1",
                     *         "promise": "558c32b2aca996c65c6def0fd2ce0b411a3e1a5f751b3497cc9288a2d2eed61a",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E6-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "62edb2965d9a8ffe72944337e33caa762dc88c6b3e1370c71b87d2609027f0af",
                     *         "seed": "9f3d8baf6eaee7b02d5eae44bea0e408d9216ecfbfb802af593473bacc2e6b7e",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-7",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-05"
                     *           }
                     *         },
                     *         {
                     *           "code": "E1-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-05"
                     *           }
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 5,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16",
                     *         "remindedOn": "2026-11-05"
                     *       },
                     *       "opinion": {
                     *         "judgement": "PASS",
                     *         "text": "示例专家组意见",
                     *         "dissenting": [
                     *           "E3-6",
                     *           "E6-3"
                     *         ],
                     *         "givenOn": "2026-11-05",
                     *         "revisions": [
                     *           {
                     *             "asked": "补充示例间距"
                     *           }
                     *         ]
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
    remindPanel: {
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
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000018-6-1",
                     *       "caseNumber": "AS-441521-2026-000018-6",
                     *       "version": 12,
                     *       "status": "SITTING",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000018-6-1",
                     *         "promise": "558c32b2aca996c65c6def0fd2ce0b411a3e1a5f751b3497cc9288a2d2eed61a",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E6-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "62edb2965d9a8ffe72944337e33caa762dc88c6b3e1370c71b87d2609027f0af",
                     *         "seed": "9f3d8baf6eaee7b02d5eae44bea0e408d9216ecfbfb802af593473bacc2e6b7e",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-7",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-05"
                     *           }
                     *         },
                     *         {
                     *           "code": "E1-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "PASS",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-05"
                     *           }
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 3,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16",
                     *         "remindedOn": "2026-11-05"
                     *       },
                     *       "allowedActions": [
                     *         "REPLACE",
                     *         "REMIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
    replacePanelMember: {
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
                 *       "reason": "示例：因病不能参加",
                 *       "code": "E3-7"
                 *     }
                 */
                "application/json": components["schemas"]["ReplacementForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000012-I-1",
                     *       "caseNumber": "AS-441521-2026-000012-I",
                     *       "version": 4,
                     *       "status": "SITTING",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000012-I-1",
                     *         "promise": "f4feb53f634c0e772cadd8f0596f14ecd8014b3edf01855a7cfd5be042d17ff9",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E3-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "6f57d1318801681883b6aef4ad0d96f9f8952f84981d0a67feda88f486131847",
                     *         "seed": "cd5ccfa2fffa06d45fae40a6d389cbdcd58636d8587e86a5689f02cfda8791a5",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E3-7",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         },
                     *         {
                     *           "code": "E3-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false,
                     *           "leftBecause": "示例：因病不能参加"
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16"
                     *       },
                     *       "allowedActions": [
                     *         "REPLACE",
                     *         "REMIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
            /**
             * @description The law or the item definition does not allow it
             *
             *     - `NOT_SEATED`: Somebody is to be replaced who was not drawn, or was replaced before.
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
    statePanelRevisions: {
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
                 *       "answers": [
                 *         {
                 *           "text": "已补充"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RevisionStatementForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000018-6-1",
                     *       "caseNumber": "AS-441521-2026-000018-6",
                     *       "version": 16,
                     *       "status": "CONCLUDED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000018-6-1",
                     *         "promise": "558c32b2aca996c65c6def0fd2ce0b411a3e1a5f751b3497cc9288a2d2eed61a",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E6-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "62edb2965d9a8ffe72944337e33caa762dc88c6b3e1370c71b87d2609027f0af",
                     *         "seed": "9f3d8baf6eaee7b02d5eae44bea0e408d9216ecfbfb802af593473bacc2e6b7e",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-7",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true
                     *         },
                     *         {
                     *           "code": "E1-7",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 5,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16",
                     *         "remindedOn": "2026-11-05"
                     *       },
                     *       "opinion": {
                     *         "judgement": "PASS",
                     *         "text": "示例专家组意见",
                     *         "dissenting": [
                     *           "E3-6",
                     *           "E6-3"
                     *         ],
                     *         "givenOn": "2026-11-05",
                     *         "revisions": [
                     *           {
                     *             "asked": "补充示例间距",
                     *             "answer": "已补充"
                     *           }
                     *         ]
                     *       },
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
    endPanelRevisions: {
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
                 *       "reason": "逾期未答复"
                 *     }
                 */
                "application/json": components["schemas"]["RevisionsEndForm"];
            };
        };
        responses: {
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000267-9-2",
                     *       "caseNumber": "AS-441521-2026-000267-9",
                     *       "version": 15,
                     *       "status": "CONCLUDED",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000267-9-2",
                     *         "promise": "ddf99083fe481e8ffb216a89c579c5a97d2dd8208425f22e1c25c2f37b5b7fca",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA50155906",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA5015603U",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E1-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "7b3b1fdcce0e052616d54fcdb7a3f2aa681060ebe7937144ad7649facb6dfa4d",
                     *         "seed": "c333777be39a24c5e3a3eabc4006c66b0445f74444362fa2fbc7b89227c5464c",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "H90ce847a-owner",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-3",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "H90ce847a-owner",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "REVISE",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-02"
                     *           }
                     *         },
                     *         {
                     *           "code": "E1-3",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "signedInOn": "2026-11-02",
                     *           "spoke": true,
                     *           "opinion": {
                     *             "judgement": "REVISE",
                     *             "reasons": "示例理由",
                     *             "givenOn": "2026-11-02"
                     *           }
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 5,
                     *         "of": 5
                     *       },
                     *       "notice": {
                     *         "reference": "汕专告〔2026〕1号",
                     *         "sentOn": "2026-11-02",
                     *         "days": 20,
                     *         "opinionsBy": "2026-11-16"
                     *       },
                     *       "opinion": {
                     *         "judgement": "REVISE",
                     *         "text": "示例专家组意见",
                     *         "dissenting": [],
                     *         "givenOn": "2026-11-02",
                     *         "revisions": [
                     *           {
                     *             "asked": "补充示例间距"
                     *           }
                     *         ]
                     *       },
                     *       "replaces": "panel-AS-441521-2026-000267-9-1",
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
             *     - `REVISIONS_TERM_RUNNING`: The office would go on without the applicant's answer while his term runs.
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
    tellPanelSeed: {
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
            /** @description The panel after the act */
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
                     *       "name": "panel-AS-441521-2026-000008-A-1",
                     *       "caseNumber": "AS-441521-2026-000008-A",
                     *       "version": 2,
                     *       "status": "DRAWN",
                     *       "drawing": {
                     *         "name": "panel-AS-441521-2026-000008-A-1",
                     *         "promise": "246461eea6a0c9bf8e4713955474e8afaa3db20cde2eb8fe628a4668c3a1abfd",
                     *         "list": {
                     *           "candidates": [
                     *             {
                     *               "code": "E1-0",
                     *               "household": "91441521MA5010132B",
                     *               "fields": [
                     *                 "EQUIPMENT",
                     *                 "PROCESS"
                     *               ]
                     *             },
                     *             {
                     *               "code": "E1-1",
                     *               "household": "91441521MA50101406",
                     *               "fields": [
                     *                 "ELECTRICAL",
                     *                 "EQUIPMENT"
                     *               ]
                     *             }
                     *           ],
                     *           "excluded": [
                     *             {
                     *               "code": "E1-owner",
                     *               "reason": "EMPLOYER_IS_OWNER"
                     *             }
                     *           ],
                     *           "wanted": [
                     *             {
                     *               "field": "PROCESS",
                     *               "number": 2
                     *             },
                     *             {
                     *               "field": "EQUIPMENT",
                     *               "number": 1
                     *             }
                     *           ]
                     *         },
                     *         "listDigest": "61dd66b798d0347d468c443078c4ab4dde02bd509e9b760afe8111a1ff1f3fc7",
                     *         "seed": "70a286d19e6bed5d97cd93726618d8cdd1a8834688d62bcfebc4d99d6b849276",
                     *         "steps": [
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-8",
                     *             "inPlaceOf": ""
                     *           },
                     *           {
                     *             "field": "PROCESS",
                     *             "code": "E1-4",
                     *             "inPlaceOf": ""
                     *           }
                     *         ]
                     *       },
                     *       "members": [
                     *         {
                     *           "code": "E1-8",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         },
                     *         {
                     *           "code": "E1-4",
                     *           "field": "PROCESS",
                     *           "name": "示例专家",
                     *           "spoke": false
                     *         }
                     *       ],
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       },
                     *       "allowedActions": [
                     *         "REPLACE",
                     *         "CONVENE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PanelView"];
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
             *     - `LIST_NOT_FIXED`: The seed of a draw would be told while the list can still change.
             *     - `SEED_PUBLISHED_TWICE`: The seed of a draw is told a second time.
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
    endRectification: {
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
                 *       "reason": "逾期未交"
                 *     }
                 */
                "application/json": components["schemas"]["WithoutForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000050-6",
                     *       "version": 3,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000049-L",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA50113546",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:00.281879Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-07-31",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-07-24",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "PAUSED",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "337c0cfb-e48d-3534-bf47-8a6faef2aa35"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "5a486e3f-3510-38d0-8185-4be69b799573"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [
                     *         {
                     *           "ground": "RECTIFICATION",
                     *           "from": "2026-06-02",
                     *           "to": "2026-07-03",
                     *           "article": "危险化学品建设项目安全监督管理办法第十二条",
                     *           "notice": "整改告知1号",
                     *           "reason": "补充设计专篇",
                     *           "respondBy": "2026-06-30"
                     *         }
                     *       ],
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "ASK_RECTIFICATION",
                     *         "CALL_EXPERTS"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `RECTIFICATION_TERM_RUNNING`: The office is to go on without what the owner was asked for, before the last day he was given has gone by.
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
    askRectification: {
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
                 *       "respondBy": "2026-07-10",
                 *       "reason": "补充设计专篇",
                 *       "notice": "整改告知1号"
                 *     }
                 */
                "application/json": components["schemas"]["RectificationForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 3,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "respondBy": "2026-07-10",
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [
                     *         {
                     *           "ground": "RECTIFICATION",
                     *           "from": "2026-06-02",
                     *           "article": "危险化学品建设项目安全监督管理办法第十八条",
                     *           "notice": "整改告知1号",
                     *           "reason": "补充设计专篇",
                     *           "respondBy": "2026-07-10"
                     *         }
                     *       ],
                     *       "extension": {
                     *         "days": 10,
                     *         "approvedBy": "id-of-o441521-decision-maker",
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "CALL_EXPERTS"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
    rectifyReview: {
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
                 *       "materials": [
                 *         {
                 *           "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0",
                 *           "material": "design-chapter"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RevisedForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 4,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-07-14",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-07-07",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "extension": {
                     *         "days": 10,
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
    rescindLetter: {
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
                 *       "reason": "违法作出"
                 *     }
                 */
                "application/json": components["schemas"]["WhyForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 9,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "PASSED",
                     *       "statusText": "审查通过",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "extension": {
                     *         "days": 10,
                     *         "approvedBy": "id-of-o441521-decision-maker",
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "examination": {
                     *         "by": "id-of-o441521-examiner",
                     *         "on": "2026-06-01",
                     *         "proposesPass": true,
                     *         "summary": "示例",
                     *         "grounds": [],
                     *         "legalReview": [
                     *           "COMPLEX_CASE"
                     *         ]
                     *       },
                     *       "legalReview": {
                     *         "by": "id-of-o441521-legal-reviewer",
                     *         "on": "2026-06-01",
                     *         "agrees": true,
                     *         "opinion": "同意"
                     *       },
                     *       "decision": {
                     *         "outcome": "PASSED",
                     *         "on": "2026-06-01",
                     *         "number": "汕危化项目安设审字〔2026〕0001号",
                     *         "by": "id-of-o441521-decision-maker",
                     *         "rules": "2",
                     *         "grounds": []
                     *       },
                     *       "letter": {
                     *         "letterCase": "AS-441521-2026-000009-8",
                     *         "letterNumber": "汕危化项目安设审字〔2026〕0001号",
                     *         "kind": "DESIGN",
                     *         "status": "RESCINDED",
                     *         "statusText": "已撤销",
                     *         "inNameOf": "441500",
                     *         "issuedOn": "2026-06-01",
                     *         "workBy": "91441521MA4XAB1211",
                     *         "workByName": "示例设计院",
                     *         "since": "2026-06-01",
                     *         "standingReason": "违法作出",
                     *         "lapsed": false
                     *       },
                     *       "assignment": {
                     *         "acts": []
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": [
                     *         "RESCIND"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
             *     - `LETTER_NOT_STANDING`: A letter is to be rescinded that has lapsed, was superseded or rescinded.
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
    returnReview: {
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
                 *       "reason": "再看"
                 *     }
                 */
                "application/json": components["schemas"]["WhyForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000009-8",
                     *       "version": 6,
                     *       "kind": "DESIGN",
                     *       "itemCode": "00012504700001",
                     *       "status": "ACCEPTED",
                     *       "statusText": "审查中",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000007-6",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA5010108T",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:05.940962Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedOn": "2026-06-01",
                     *       "acceptedBySilence": false,
                     *       "dueOn": "2026-07-14",
                     *       "dueProvisional": false,
                     *       "pressing": {
                     *         "on": "2026-07-07",
                     *         "by": "PROMISED",
                     *         "provisional": false
                     *       },
                     *       "light": "NORMAL",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "designManagement": {
                     *           "divisionOfWork": "示例分工",
                     *           "hazop": "示例HAZOP"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "designer-qualification",
                     *             "file": "5315ce60-c8e1-37ca-adfa-006b5ed3de41"
                     *           },
                     *           {
                     *             "material": "design-chapter",
                     *             "file": "645bca56-c0f0-3b32-933b-0aa8e55ffad0"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（一）项",
                     *           "clause": "A16-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全设施设计审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项",
                     *           "clause": "A16-2",
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "en": "Qualification of the designer (copy)",
                     *             "zh": "设计单位的设计资质证明文件（复制件）"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "extension": {
                     *         "days": 10,
                     *         "approvedBy": "id-of-o441521-decision-maker",
                     *         "toldOn": "2026-06-01",
                     *         "notice": "延长1号",
                     *         "reason": "复杂"
                     *       },
                     *       "assignment": {
                     *         "acts": [
                     *           "TAKE",
                     *           "ASSIGN"
                     *         ]
                     *       },
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
    withdrawReview: {
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
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description The review after the act */
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
                     *       "caseNumber": "AS-441521-2026-000002-M",
                     *       "version": 3,
                     *       "kind": "CONDITION",
                     *       "itemCode": "00012504600001",
                     *       "status": "WITHDRAWN",
                     *       "statusText": "已撤回",
                     *       "authority": {
                     *         "office": "441521",
                     *         "officeName": "海丰县应急管理局",
                     *         "mode": "DELEGATED",
                     *         "inNameOf": "441500",
                     *         "inNameOfName": "汕尾市应急管理局",
                     *         "basis": "危险化学品建设项目安全监督管理办法第六条；汕应急委〔2022〕示例9号"
                     *       },
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "owner": {
                     *         "uscc": "91441521MA501001X7",
                     *         "name": "海丰县示例化工有限公司"
                     *       },
                     *       "receivedAt": "2026-06-01T02:00:03.133025Z",
                     *       "receivedOn": "2026-06-01",
                     *       "rulesOfReceipt": "2",
                     *       "rulesOfDecision": "2",
                     *       "acceptedBySilence": false,
                     *       "dueProvisional": false,
                     *       "light": "NONE",
                     *       "application": {
                     *         "applicant": {
                     *           "address": "示例路1号",
                     *           "postcode": "516400",
                     *           "unitKind": "有限责任公司",
                     *           "head": "示例甲",
                     *           "headPhone": "0660-0000003",
                     *           "contact": "示例乙",
                     *           "contactPhone": "0660-0000004"
                     *         },
                     *         "materials": [
                     *           {
                     *             "material": "safety-assessment",
                     *             "file": "5be55ad6-aec2-3753-80ef-faff19b2a60c"
                     *           },
                     *           {
                     *             "material": "project-approval",
                     *             "file": "7f5e53da-770a-3901-81ce-c0a907591fec"
                     *           }
                     *         ]
                     *       },
                     *       "checklist": [
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *           "clause": "A10-1",
                     *           "material": "application-form",
                     *           "name": {
                     *             "en": "Application form and letter",
                     *             "zh": "建设项目安全条件审查申请书及文件"
                     *           },
                     *           "state": "FORM"
                     *         },
                     *         {
                     *           "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *           "clause": "A10-2",
                     *           "material": "safety-assessment",
                     *           "name": {
                     *             "en": "Safety assessment report of the project",
                     *             "zh": "建设项目安全评价报告"
                     *           },
                     *           "state": "HANDED_IN"
                     *         }
                     *       ],
                     *       "correctionNotice": {
                     *         "issuedOn": "2026-06-01",
                     *         "respondBy": "2026-06-20",
                     *         "defects": [
                     *           {
                     *             "material": "business-licence",
                     *             "clause": "A10-4",
                     *             "reason": "未提交"
                     *           }
                     *         ]
                     *       },
                     *       "outstanding": [],
                     *       "pauses": [],
                     *       "openMatters": [],
                     *       "allowedActions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewView"];
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
                     *         "id": "2015",
                     *         "title": "危险化学品目录（2015版，含2022年柴油调整）· Catalogue of Hazardous Chemicals, 2015 edition, diesel as adjusted in 2022",
                     *         "from": "2015-05-01",
                     *         "complete": false,
                     *         "entries": 176
                     *       },
                     *       "items": [
                     *         {
                     *           "entry": "137",
                     *           "name": "丙酮",
                     *           "aliases": [
                     *             "二甲基酮"
                     *           ],
                     *           "english": "Acetone",
                     *           "cas": "67-64-1",
                     *           "group": false,
                     *           "exact": true,
                     *           "highlyToxic": false,
                     *           "explosivePrecursor": false,
                     *           "precursorClass": 3,
                     *           "keySupervised": false
                     *         },
                     *         {
                     *           "entry": "S-75-86-5",
                     *           "name": "丙酮氰醇",
                     *           "aliases": [
                     *             "丙酮合氰化氢"
                     *           ],
                     *           "english": "Acetone cyanohydrin",
                     *           "cas": "75-86-5",
                     *           "group": false,
                     *           "exact": false,
                     *           "highlyToxic": true,
                     *           "explosivePrecursor": false,
                     *           "precursorClass": 0,
                     *           "keySupervised": true
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
                     *         "id": "id-of-o441521-decision-maker",
                     *         "name": "o441521-decision-maker",
                     *         "roles": [
                     *           "DECISION_MAKER"
                     *         ],
                     *         "mine": false
                     *       },
                     *       {
                     *         "id": "id-of-o441521-examiner",
                     *         "name": "o441521-examiner",
                     *         "roles": [
                     *           "EXAMINER"
                     *         ],
                     *         "mine": false
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
                     *         "id": "345de379-4baf-4c4a-8632-b3c52231bf36",
                     *         "office": "441521",
                     *         "uscc": "91441521MA50114184",
                     *         "codeReadInRegister": false,
                     *         "enterpriseName": "海丰县示例化工有限公司",
                     *         "visitor": "示例丙",
                     *         "capacity": "LEGAL_REPRESENTATIVE",
                     *         "openedAt": "2026-06-01T02:00:00.121635Z"
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
                 *       "uscc": "91441521MA501001X7",
                 *       "enterpriseName": "示例",
                 *       "visitor": "示例丙",
                 *       "capacity": "AGENT",
                 *       "identitySeen": true
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
                     *       "id": "e5ded0ea-5798-4644-8bc4-d67064ee4950",
                     *       "office": "441521",
                     *       "uscc": "91441521MA501001X7",
                     *       "codeReadInRegister": false,
                     *       "enterpriseName": "示例",
                     *       "visitor": "示例丙",
                     *       "capacity": "AGENT",
                     *       "openedAt": "2026-06-01T02:00:08.621433Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
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
                     *       "id": "464e4888-91c1-4be1-a6db-0349fcdee5b6",
                     *       "office": "441521",
                     *       "uscc": "91441521MA5010669G",
                     *       "codeReadInRegister": false,
                     *       "enterpriseName": "海丰县示例化工有限公司",
                     *       "visitor": "示例丙",
                     *       "capacity": "LEGAL_REPRESENTATIVE",
                     *       "openedAt": "2026-06-01T02:00:00.097628Z",
                     *       "closedAt": "2026-06-01T02:00:01.211652Z"
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
                    /** @example [] */
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
                     *       "id": "04452d78-0f1c-4bee-ba4f-9290598220dc",
                     *       "version": 1,
                     *       "kind": "CONDITION",
                     *       "form": {},
                     *       "begunAt": "2026-06-01T02:00:00.127705Z",
                     *       "savedAt": "2026-06-01T02:00:00.260107Z",
                     *       "keptUntil": "2026-08-30T02:00:00.260107Z",
                     *       "caseNumber": "AS-441521-2026-000020-I"
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
                 *       "kind": "CONDITION",
                 *       "form": {
                 *         "applicant": {
                 *           "head": "示例"
                 *         }
                 *       }
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
                     *       "id": "04452d78-0f1c-4bee-ba4f-9290598220dc",
                     *       "version": 0,
                     *       "kind": "CONDITION",
                     *       "form": {
                     *         "applicant": {
                     *           "head": "示例"
                     *         }
                     *       },
                     *       "begunAt": "2026-06-01T02:00:00.127705Z",
                     *       "savedAt": "2026-06-01T02:00:00.127705Z",
                     *       "keptUntil": "2026-08-30T02:00:00.127705Z"
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
            /** @description It was handed in; the detail says which case it became */
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
            /** @description It was handed in; the case is withdrawn, not the draft */
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
                 *       "designManagement": {
                 *         "hazop": "示例HAZOP",
                 *         "divisionOfWork": "示例分工"
                 *       },
                 *       "materials": [],
                 *       "kind": "DESIGN",
                 *       "projectNumber": "XM-441521-2026-000023-6",
                 *       "applicant": {
                 *         "postcode": "516400",
                 *         "headPhone": "0660-0000003",
                 *         "contactPhone": "0660-0000004",
                 *         "address": "示例路1号",
                 *         "contact": "示例乙",
                 *         "unitKind": "有限责任公司",
                 *         "head": "示例甲"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReviewForm"];
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
                     *       "refusal": {
                     *         "code": "CONDITION_LETTER_MISSING",
                     *         "title": "没有有效的安全条件审查意见书"
                     *       },
                     *       "findings": [
                     *         {
                     *           "kind": "MISSING",
                     *           "certain": true,
                     *           "material": "designer-qualification",
                     *           "name": {
                     *             "zh": "设计单位的设计资质证明文件（复制件）",
                     *             "en": "Qualification of the designer (copy)"
                     *           },
                     *           "clause": "A16-2",
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（二）项"
                     *         },
                     *         {
                     *           "kind": "MISSING",
                     *           "certain": true,
                     *           "material": "design-chapter",
                     *           "name": {
                     *             "zh": "建设项目安全设施设计专篇",
                     *             "en": "Design chapter on the safety facilities"
                     *           },
                     *           "clause": "A16-3",
                     *           "basis": "危险化学品建设项目安全监督管理办法第十六条第（三）项"
                     *         }
                     *       ],
                     *       "grounds": [
                     *         {
                     *           "clause": "N-NOT-A-REVIEW",
                     *           "kind": "NON_ACCEPTANCE",
                     *           "text": {
                     *             "zh": "依法不需要进行安全设施设计审查",
                     *             "en": "No design review is needed by law"
                     *           },
                     *           "basis": "危险化学品建设项目安全监督管理办法第二条；行政许可法第三十二条第一款第（一）项"
                     *         },
                     *         {
                     *           "clause": "N-OTHER-AUTHORITY",
                     *           "kind": "NON_ACCEPTANCE",
                     *           "text": {
                     *             "zh": "不属于本机关职权范围",
                     *             "en": "The matter is not within the power of this office"
                     *           },
                     *           "basis": "危险化学品建设项目安全监督管理办法第四条至第六条、第十六条；行政许可法第三十二条第一款第（二）项"
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
             * @description No such draft, or no such project, of this owner
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
             * @description It was handed in; its case says what stands against it
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
    readDraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Name of the draw */
                draw: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "panel-AS-441521-2026-000010-M-1",
                     *       "promise": "6941600733d7f74ad3616ae03af0496855c490b60512bc3c1e7cfec5cec10c01",
                     *       "list": {
                     *         "candidates": [
                     *           {
                     *             "code": "E1-0",
                     *             "household": "91441521MA5010132B",
                     *             "fields": [
                     *               "EQUIPMENT",
                     *               "PROCESS"
                     *             ]
                     *           },
                     *           {
                     *             "code": "E1-1",
                     *             "household": "91441521MA50101406",
                     *             "fields": [
                     *               "ELECTRICAL",
                     *               "EQUIPMENT"
                     *             ]
                     *           }
                     *         ],
                     *         "excluded": [
                     *           {
                     *             "code": "E2-owner",
                     *             "reason": "EMPLOYER_IS_OWNER"
                     *           }
                     *         ],
                     *         "wanted": [
                     *           {
                     *             "field": "PROCESS",
                     *             "number": 2
                     *           },
                     *           {
                     *             "field": "EQUIPMENT",
                     *             "number": 1
                     *           }
                     *         ]
                     *       },
                     *       "listDigest": "f8b54aa5985735a40ca7be58be044495d74f1b001eda31f301b97d5c1fade92d",
                     *       "seed": "c169c7877aa1b2cd3c23399bb164e2a6894a1c9371a564b34d138429733de578",
                     *       "steps": [
                     *         {
                     *           "field": "PROCESS",
                     *           "code": "E2-0",
                     *           "inPlaceOf": ""
                     *         },
                     *         {
                     *           "field": "PROCESS",
                     *           "code": "E1-0",
                     *           "inPlaceOf": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedDraw"];
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
                     *           "specversion": "1.0",
                     *           "id": "f5fed2da-99bd-4afa-8778-b2bb62033fb8",
                     *           "source": "/services/safety-review",
                     *           "type": "safetyreview.case-submitted.v1",
                     *           "subject": "AS-441521-2026-000002-M",
                     *           "time": "2026-06-01T02:00:03.259561Z",
                     *           "datacontenttype": "application/json",
                     *           "sequence": "1",
                     *           "sequencetype": "Integer",
                     *           "data": {
                     *             "kind": "CONDITION",
                     *             "dueOn": "2026-06-08",
                     *             "holder": {
                     *               "name": "海丰县示例化工有限公司",
                     *               "uscc": "91441521MA501001X7"
                     *             },
                     *             "office": "441521",
                     *             "status": "SUBMITTED",
                     *             "outcome": null,
                     *             "progress": {
                     *               "by": {
                     *                 "id": "id-of-owner-91441521MA501001X7",
                     *                 "kind": "APPLICANT",
                     *                 "part": null
                     *               },
                     *               "dueOn": "2026-06-08",
                     *               "light": "NORMAL",
                     *               "office": "441521",
                     *               "status": "SUBMITTED",
                     *               "itemCode": "00012504600001",
                     *               "actingMode": "DELEGATED",
                     *               "caseNumber": "AS-441521-2026-000002-M",
                     *               "holderUscc": "91441521MA501001X7",
                     *               "occurredAt": "2026-06-01T02:00:03.254960Z",
                     *               "publicStatus": "RECEIVED"
                     *             },
                     *             "acceptedOn": null,
                     *             "caseNumber": "AS-441521-2026-000002-M",
                     *             "receivedOn": "2026-06-01",
                     *             "projectName": "示例化工年产一万吨丙酮储运项目",
                     *             "projectNumber": "XM-441521-2026-000001-I",
                     *             "decisionNumber": null
                     *           }
                     *         },
                     *         {
                     *           "specversion": "1.0",
                     *           "id": "c439dcf9-f87e-4e04-8c84-2401be4b60e7",
                     *           "source": "/services/safety-review",
                     *           "type": "safetyreview.correction-requested.v1",
                     *           "subject": "AS-441521-2026-000002-M",
                     *           "time": "2026-06-01T02:00:03.687897Z",
                     *           "datacontenttype": "application/json",
                     *           "sequence": "2",
                     *           "sequencetype": "Integer",
                     *           "data": {
                     *             "kind": "CONDITION",
                     *             "dueOn": null,
                     *             "holder": {
                     *               "name": "海丰县示例化工有限公司",
                     *               "uscc": "91441521MA501001X7"
                     *             },
                     *             "office": "441521",
                     *             "status": "CORRECTION_REQUESTED",
                     *             "outcome": null,
                     *             "progress": {
                     *               "by": {
                     *                 "id": "id-of-o441521-intake-officer",
                     *                 "kind": "OFFICER",
                     *                 "part": "INTAKE"
                     *               },
                     *               "dueOn": null,
                     *               "light": null,
                     *               "office": "441521",
                     *               "status": "CORRECTION_REQUESTED",
                     *               "itemCode": "00012504600001",
                     *               "actingMode": "DELEGATED",
                     *               "caseNumber": "AS-441521-2026-000002-M",
                     *               "holderUscc": "91441521MA501001X7",
                     *               "occurredAt": "2026-06-01T02:00:03.687220Z",
                     *               "publicStatus": "WAITING_FOR_APPLICANT"
                     *             },
                     *             "acceptedOn": null,
                     *             "caseNumber": "AS-441521-2026-000002-M",
                     *             "receivedOn": "2026-06-01",
                     *             "projectName": "示例化工年产一万吨丙酮储运项目",
                     *             "projectNumber": "XM-441521-2026-000001-I",
                     *             "decisionNumber": null
                     *           }
                     *         }
                     *       ],
                     *       "next": 38
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
    listExperts: {
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
                     *           "code": "E1-0",
                     *           "version": 2,
                     *           "status": "CONFIRMED",
                     *           "office": "441521",
                     *           "entry": {
                     *             "name": "示例专家",
                     *             "employer": {
                     *               "uscc": "91441521MA5010132B",
                     *               "name": "示例单位",
                     *               "household": "91441521MA5010132B"
                     *             },
                     *             "fields": [
                     *               "PROCESS",
                     *               "EQUIPMENT"
                     *             ],
                     *             "qualification": {
                     *               "title": "高级工程师",
                     *               "number": "GG-1",
                     *               "until": "2030-12-31"
                     *             },
                     *             "appointedUntil": "2030-12-31",
                     *             "pastWork": []
                     *           },
                     *           "interests": []
                     *         }
                     *       ],
                     *       "next": "E1-0"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertPage"];
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
    enterExpert: {
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
                 *       "entry": {
                 *         "name": "示例专家",
                 *         "employer": {
                 *           "uscc": "91441521MA5010132B",
                 *           "name": "示例单位"
                 *         },
                 *         "qualification": {
                 *           "number": "GG-1",
                 *           "until": "2030-12-31",
                 *           "title": "高级工程师"
                 *         },
                 *         "fields": [
                 *           "PROCESS",
                 *           "EQUIPMENT"
                 *         ],
                 *         "appointedUntil": "2030-12-31"
                 *       },
                 *       "code": "E1-0"
                 *     }
                 */
                "application/json": components["schemas"]["NewExpertForm"];
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
                     *       "code": "E1-0",
                     *       "version": 0,
                     *       "status": "ENTERED",
                     *       "office": "441521",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5010132B",
                     *           "name": "示例单位",
                     *           "household": "91441521MA5010132B"
                     *         },
                     *         "fields": [
                     *           "PROCESS",
                     *           "EQUIPMENT"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
             * @description - `ENTRY_EXISTS`: An expert or body is entered under a code that is taken, also by one that was retired.
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
             * @description - `EXPERT_WITHOUT_FIELD`: An expert is entered or amended without a field; nobody could ever draw him.
             *     - `FIELD_UNKNOWN`: A field is named that contracts/panels/experts.yaml does not have.
             *     - `QUALIFICATION_ENDED`: An entry of a register is written whose qualification or appointment ended before today.
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
    readExpert: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Code of the expert in the register */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
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
                     *       "code": "E1-0",
                     *       "version": 0,
                     *       "status": "ENTERED",
                     *       "office": "441521",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5010132B",
                     *           "name": "示例单位",
                     *           "household": "91441521MA5010132B"
                     *         },
                     *         "fields": [
                     *           "PROCESS",
                     *           "EQUIPMENT"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
    amendExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Code of the expert in the register */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "示例专家",
                 *       "employer": {
                 *         "uscc": "91441521MA5011151H",
                 *         "name": "示例单位",
                 *         "household": "group-1"
                 *       },
                 *       "qualification": {
                 *         "number": "GG-1",
                 *         "until": "2030-12-31",
                 *         "title": "高级工程师"
                 *       },
                 *       "fields": [
                 *         "SAFETY"
                 *       ],
                 *       "appointedUntil": "2030-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ExpertForm"];
            };
        };
        responses: {
            /** @description The entry as it is now */
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
                     *       "code": "R-2",
                     *       "version": 3,
                     *       "status": "ENTERED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5011151H",
                     *           "name": "示例单位",
                     *           "household": "group-1"
                     *         },
                     *         "fields": [
                     *           "SAFETY"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
    retireExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Code of the expert in the register */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it ended */
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
                     *       "code": "R-2",
                     *       "version": 4,
                     *       "status": "RETIRED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5011151H",
                     *           "name": "示例单位",
                     *           "household": "group-1"
                     *         },
                     *         "fields": [
                     *           "SAFETY"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
    approveExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Code of the expert in the register */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry after it */
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
                     *       "code": "E1-0",
                     *       "version": 1,
                     *       "status": "APPROVED",
                     *       "office": "441521",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5010132B",
                     *           "name": "示例单位",
                     *           "household": "91441521MA5010132B"
                     *         },
                     *         "fields": [
                     *           "PROCESS",
                     *           "EQUIPMENT"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
             *     - `ENTRY_APPROVED_BY_ITS_WRITER`: The officer who entered or last amended an entry tries to approve it.
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
                     *       "id": "5be55ad6-aec2-3753-80ef-faff19b2a60c",
                     *       "name": "safety-assessment.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 220,
                     *       "digest": "49eb4aa9f0d89edc6f84d7843bd152aa417fca0796c927371abb217ec7561516",
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-06-01T02:00:02.986743Z"
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
                     *       "id": "1fac2258-e69d-329f-958e-ccfde7bc1e93",
                     *       "name": "application-form.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 219,
                     *       "digest": "33120d1b4d4ecbc7e1e464254b8af0cee8d26b2d976b0785142ae7620bd29b5a",
                     *       "trustLevel": "C",
                     *       "uploadedAt": "2026-06-01T02:00:00.280373Z"
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
                 *       "to": "o441521-decision-maker",
                 *       "from": "o441521-intake-officer",
                 *       "reason": "轮岗"
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
                     *       "moved": [
                     *         "AS-441521-2026-000016-A"
                     *       ],
                     *       "kept": []
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
            /** @description This desk knows no such officer */
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
    listBodies: {
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
                     *           "code": "91441521MA50118809",
                     *           "version": 1,
                     *           "status": "APPROVED",
                     *           "office": "441500",
                     *           "entry": {
                     *             "name": "示例评价有限公司",
                     *             "kind": "ASSESSOR",
                     *             "household": "91441521MA50118809",
                     *             "scope": [
                     *               "石化"
                     *             ],
                     *             "qualification": "甲级",
                     *             "number": "PJ-1",
                     *             "until": "2028-12-31"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BodyPage"];
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
    enterBody: {
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
                 *       "uscc": "91441521MA5011194Y",
                 *       "entry": {
                 *         "kind": "ASSESSOR",
                 *         "number": "PJ-1",
                 *         "until": "2028-12-31",
                 *         "qualification": "甲级",
                 *         "name": "示例评价有限公司",
                 *         "scope": [
                 *           "石化"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewBodyForm"];
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
                     *       "code": "91441521MA5011194Y",
                     *       "version": 0,
                     *       "status": "ENTERED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例评价有限公司",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA5011194Y",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "PJ-1",
                     *         "until": "2028-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    readBody: {
        parameters: {
            query?: never;
            header?: {
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
            /** @description The entry */
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
                     *       "code": "91441521MA5011194Y",
                     *       "version": 0,
                     *       "status": "ENTERED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例评价有限公司",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA5011194Y",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "PJ-1",
                     *         "until": "2028-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    amendBody: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2028-12-31",
                 *       "qualification": "甲级",
                 *       "name": "示例评价有限公司",
                 *       "scope": [
                 *         "石化"
                 *       ],
                 *       "kind": "ASSESSOR",
                 *       "number": "PJ-1"
                 *     }
                 */
                "application/json": components["schemas"]["BodyForm"];
            };
        };
        responses: {
            /** @description The entry as it is now */
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
                     *       "code": "91441521MA50118809",
                     *       "version": 2,
                     *       "status": "ENTERED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例评价有限公司",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA50118809",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "PJ-1",
                     *         "until": "2028-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    retireBody: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it ended */
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
                     *       "code": "91441521MA50118809",
                     *       "version": 3,
                     *       "status": "RETIRED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例评价有限公司",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA50118809",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "PJ-1",
                     *         "until": "2028-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    approveBody: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry after it */
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
                     *       "code": "91441521MA5011194Y",
                     *       "version": 1,
                     *       "status": "APPROVED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例评价有限公司",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA5011194Y",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "PJ-1",
                     *         "until": "2028-12-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    revokeBody: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Credit code of the enterprise (GB 32100) */
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "资质条件不再具备",
                 *       "paper": "示例撤决〔2026〕1号",
                 *       "on": "2026-06-01"
                 *     }
                 */
                "application/json": components["schemas"]["RevocationForm"];
            };
        };
        responses: {
            /** @description The entry as it ended */
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
                     *       "code": "91441521MA5010124G",
                     *       "version": 2,
                     *       "status": "REVOKED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例机构",
                     *         "kind": "ASSESSOR",
                     *         "household": "91441521MA5010124G",
                     *         "scope": [
                     *           "石化"
                     *         ],
                     *         "qualification": "甲级",
                     *         "number": "J-1",
                     *         "until": "2030-12-31"
                     *       },
                     *       "revocation": {
                     *         "on": "2026-06-01",
                     *         "paper": "示例撤决〔2026〕1号",
                     *         "reason": "资质条件不再具备"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BodyView"];
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
    listJointTasks: {
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
                     *       "items": [
                     *         {
                     *           "caseNumber": "AS-441521-2026-000002-M",
                     *           "version": 1,
                     *           "kind": "CONDITION",
                     *           "projectNumber": "XM-441521-2026-000001-I",
                     *           "projectName": "示例化工年产一万吨丙酮储运项目",
                     *           "office": "441521",
                     *           "materials": [
                     *             "safety-assessment"
                     *           ],
                     *           "asked": [
                     *             {
                     *               "department": "FIRE",
                     *               "office": "441500-XFJY",
                     *               "dueOn": "2026-09-16",
                     *               "standing": "OPEN"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "caseNumber": "AS-441521-2026-000004-I",
                     *           "version": 0,
                     *           "kind": "CONDITION",
                     *           "projectNumber": "XM-441521-2026-000003-E",
                     *           "projectName": "示例化工年产一万吨丙酮储运项目",
                     *           "office": "441521",
                     *           "materials": [
                     *             "safety-assessment"
                     *           ],
                     *           "asked": [
                     *             {
                     *               "department": "FIRE",
                     *               "office": "441500-XFJY",
                     *               "dueOn": "2026-09-16",
                     *               "standing": "OPEN"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointTaskList"];
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
    readJointTask: {
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
            /** @description The question */
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
                     *       "caseNumber": "AS-441521-2026-000004-I",
                     *       "version": 0,
                     *       "kind": "CONDITION",
                     *       "projectNumber": "XM-441521-2026-000003-E",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "office": "441521",
                     *       "materials": [
                     *         "safety-assessment"
                     *       ],
                     *       "asked": [
                     *         {
                     *           "department": "FIRE",
                     *           "office": "441500-XFJY",
                     *           "dueOn": "2026-09-16",
                     *           "standing": "OPEN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointTaskView"];
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
    countJointTaskPages: {
        parameters: {
            query?: never;
            header?: {
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
                     *       "name": "safety-assessment.pdf",
                     *       "mediaType": "application/pdf",
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
    showJointTaskPage: {
        parameters: {
            query?: {
                /** @description How large it is drawn */
                size?: unknown & components["schemas"]["PageSize"];
            };
            header?: {
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
    answerForDepartment: {
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
                /** @description Code of the department that answers */
                department: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [],
                 *       "kind": "AGREE"
                 *     }
                 */
                "application/json": components["schemas"]["DepartmentOpinionForm"];
            };
        };
        responses: {
            /** @description The question after it */
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
                     *       "caseNumber": "AS-441521-2026-000004-I",
                     *       "version": 1,
                     *       "kind": "CONDITION",
                     *       "projectNumber": "XM-441521-2026-000003-E",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "office": "441521",
                     *       "materials": [
                     *         "safety-assessment"
                     *       ],
                     *       "asked": [
                     *         {
                     *           "department": "FIRE",
                     *           "office": "441500-XFJY",
                     *           "dueOn": "2026-09-16",
                     *           "standing": "ANSWERED",
                     *           "opinion": {
                     *             "kind": "AGREE",
                     *             "points": [],
                     *             "givenOn": "2026-09-07"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointTaskView"];
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
             *     - `ANSWERS_FOR_ANOTHER`: An office answers in the place of another department.
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
             *     - `JOINT_OPINION_GIVEN`: A department answers a second time.
             *     - `JOINT_OPINION_TOO_LATE`: A department answers after its silence counted as consent, or after the leading office went on without it.
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
             *     - `OPINION_WITHOUT_REASONS`: A department objects or asks for something and names no point of that kind, or agrees and names one.
             *     - `TOPIC_UNKNOWN`: A point is about a topic contracts/panels/departments.yaml does not have, or a topic is named twice in one opinion.
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
    readOwnExpertEntry: {
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
            /** @description The entry */
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
                     *       "code": "E1-0",
                     *       "version": 1,
                     *       "status": "APPROVED",
                     *       "office": "441521",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5010132B",
                     *           "name": "示例单位",
                     *           "household": "91441521MA5010132B"
                     *         },
                     *         "fields": [
                     *           "PROCESS",
                     *           "EQUIPMENT"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
    confirmExpertEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry after it */
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
                     *       "code": "E1-0",
                     *       "version": 2,
                     *       "status": "CONFIRMED",
                     *       "office": "441521",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA5010132B",
                     *           "name": "示例单位",
                     *           "household": "91441521MA5010132B"
                     *         },
                     *         "fields": [
                     *           "PROCESS",
                     *           "EQUIPMENT"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": []
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
            /** @description No such case for this actor */
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
    declareInterest: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uscc": "91441521MA501124XW",
                 *       "reason": "示例：亲属任职"
                 *     }
                 */
                "application/json": components["schemas"]["InterestForm"];
            };
        };
        responses: {
            /** @description The entry after it */
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
                     *       "code": "R-4",
                     *       "version": 3,
                     *       "status": "CONFIRMED",
                     *       "office": "441500",
                     *       "entry": {
                     *         "name": "示例专家",
                     *         "employer": {
                     *           "uscc": "91441521MA50112315",
                     *           "name": "示例单位",
                     *           "household": "91441521MA50112315"
                     *         },
                     *         "fields": [
                     *           "FIRE"
                     *         ],
                     *         "qualification": {
                     *           "title": "高级工程师",
                     *           "number": "GG-1",
                     *           "until": "2030-12-31"
                     *         },
                     *         "appointedUntil": "2030-12-31",
                     *         "pastWork": []
                     *       },
                     *       "interests": [
                     *         {
                     *           "uscc": "91441521MA501124XW",
                     *           "reason": "示例：亲属任职",
                     *           "declaredOn": "2026-11-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertView"];
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
            /** @description No such case for this actor */
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
    listPanelTasks: {
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
                     *       "items": [
                     *         {
                     *           "panel": "panel-AS-441521-2026-000008-A-1",
                     *           "version": 3,
                     *           "status": "SITTING",
                     *           "caseNumber": "AS-441521-2026-000008-A",
                     *           "kind": "CONDITION",
                     *           "projectName": "示例化工年产一万吨丙酮储运项目",
                     *           "office": "441521",
                     *           "materials": [
                     *             "safety-assessment",
                     *             "project-approval"
                     *           ],
                     *           "opinionsBy": "2026-11-16",
                     *           "opinionsIn": {
                     *             "in": 0,
                     *             "of": 5
                     *           }
                     *         },
                     *         {
                     *           "panel": "panel-AS-441521-2026-000012-I-1",
                     *           "version": 4,
                     *           "status": "SITTING",
                     *           "caseNumber": "AS-441521-2026-000012-I",
                     *           "kind": "CONDITION",
                     *           "projectName": "示例化工年产一万吨丙酮储运项目",
                     *           "office": "441521",
                     *           "materials": [
                     *             "safety-assessment",
                     *             "project-approval"
                     *           ],
                     *           "opinionsBy": "2026-11-16",
                     *           "opinionsIn": {
                     *             "in": 0,
                     *             "of": 5
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaskList"];
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
    readPanelTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Name of the panel */
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task */
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
                     *       "panel": "panel-AS-441521-2026-000012-I-1",
                     *       "version": 3,
                     *       "status": "SITTING",
                     *       "caseNumber": "AS-441521-2026-000012-I",
                     *       "kind": "CONDITION",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "office": "441521",
                     *       "materials": [
                     *         "safety-assessment",
                     *         "project-approval"
                     *       ],
                     *       "opinionsBy": "2026-11-16",
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
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
    countTaskPages: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the material in the service item */
                material: string;
                /** @description Name of the panel */
                panel: string;
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
                     *       "name": "safety-assessment.pdf",
                     *       "mediaType": "application/pdf",
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
    showTaskPage: {
        parameters: {
            query?: {
                /** @description How large it is drawn */
                size?: unknown & components["schemas"]["PageSize"];
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the material in the service item */
                material: string;
                /** @description From 1 on */
                page: number;
                /** @description Name of the panel */
                panel: string;
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
    givePanelOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Name of the panel */
                panel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "示例理由",
                 *       "judgement": "PASS"
                 *     }
                 */
                "application/json": components["schemas"]["MemberOpinionForm"];
            };
        };
        responses: {
            /** @description The task after it */
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
                     *       "panel": "panel-AS-441521-2026-000016-A-1",
                     *       "version": 6,
                     *       "status": "SITTING",
                     *       "caseNumber": "AS-441521-2026-000016-A",
                     *       "kind": "CONDITION",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "office": "441521",
                     *       "materials": [
                     *         "safety-assessment",
                     *         "project-approval"
                     *       ],
                     *       "opinionsBy": "2026-11-16",
                     *       "signedInOn": "2026-11-02",
                     *       "own": {
                     *         "judgement": "PASS",
                     *         "reasons": "示例理由",
                     *         "givenOn": "2026-11-02"
                     *       },
                     *       "opinionsIn": {
                     *         "in": 1,
                     *         "of": 5
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
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
             *     - `NOT_SIGNED_IN`: A member gives his opinion before he signed that he is there.
             *     - `OPINION_GIVEN`: A member gives a second opinion, or is to be replaced after he gave his.
             *     - `OPINION_TOO_LATE`: A member gives his opinion after the last day of the notice.
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
    signInToPanel: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description What the caller saw: its ETag as it was answered (`"v3-9f2c"`), or the version alone (`"v3"`) */
                "If-Match": string;
            };
            path: {
                /** @description Name of the panel */
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task after it */
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
                     *       "panel": "panel-AS-441521-2026-000016-A-1",
                     *       "version": 4,
                     *       "status": "SITTING",
                     *       "caseNumber": "AS-441521-2026-000016-A",
                     *       "kind": "CONDITION",
                     *       "projectName": "示例化工年产一万吨丙酮储运项目",
                     *       "office": "441521",
                     *       "materials": [
                     *         "safety-assessment",
                     *         "project-approval"
                     *       ],
                     *       "opinionsBy": "2026-11-16",
                     *       "signedInOn": "2026-11-02",
                     *       "opinionsIn": {
                     *         "in": 0,
                     *         "of": 5
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
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
    listProjects: {
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
                     *           "projectNumber": "XM-441521-2026-000013-A",
                     *           "name": "改名",
                     *           "kind": "NEW",
                     *           "site": "441521",
                     *           "registeredAt": "2026-06-01T02:00:00.099220Z",
                     *           "worksStopped": false
                     *         }
                     *       ],
                     *       "next": "XM-441521-2026-000013-A"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPage"];
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
    registerProject: {
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
                 *       "ownerName": "海丰县示例化工有限公司",
                 *       "content": {
                 *         "boundary": {
                 *           "coordinates": [
                 *             [
                 *               [
                 *                 115.3,
                 *                 22.9
                 *               ],
                 *               [
                 *                 115.31,
                 *                 22.9
                 *               ],
                 *               [
                 *                 115.31,
                 *                 22.91
                 *               ],
                 *               [
                 *                 115.3,
                 *                 22.91
                 *               ],
                 *               [
                 *                 115.3,
                 *                 22.9
                 *               ]
                 *             ]
                 *           ],
                 *           "type": "Polygon"
                 *         },
                 *         "processes": [
                 *           {
                 *             "name": "精馏",
                 *             "firstInCountry": false
                 *           }
                 *         ],
                 *         "address": "广东省汕尾市海丰县示例路1号",
                 *         "production": true,
                 *         "kind": "NEW",
                 *         "approval": {
                 *           "number": "示例备〔2026〕1号",
                 *           "crossesProvince": false,
                 *           "approver": "CITY",
                 *           "port": false
                 *         },
                 *         "assessor": {
                 *           "number": "APJ-000001",
                 *           "uscc": "91441521MA50100362",
                 *           "name": "示例评价公司"
                 *         },
                 *         "investment": {
                 *           "total": 5000,
                 *           "safety": 400
                 *         },
                 *         "designer": {
                 *           "number": "A000001",
                 *           "grade": "石化医药行业甲级",
                 *           "uscc": "91441521MA50100287",
                 *           "name": "示例设计院"
                 *         },
                 *         "surroundings": [
                 *           {
                 *             "standard": "GB 50160",
                 *             "required": 300,
                 *             "requiredBy": "设计单位",
                 *             "distance": 350,
                 *             "name": "示例小学",
                 *             "object": "SCHOOL_OR_HOSPITAL"
                 *           }
                 *         ],
                 *         "feasibility": {
                 *           "head": "示例乙",
                 *           "legalRepresentative": "示例甲",
                 *           "phone": "0660-0000002",
                 *           "name": "示例咨询有限公司",
                 *           "address": "示例路2号"
                 *         },
                 *         "site": "441521",
                 *         "name": "示例化工年产一万吨丙酮储运项目",
                 *         "chemicals": [
                 *           {
                 *             "tonnes": 100,
                 *             "cas": "67-64-1",
                 *             "produced": true,
                 *             "name": "丙酮"
                 *           }
                 *         ],
                 *         "park": "海丰示例化工园区"
                 *       },
                 *       "ownerUscc": "91441521MA501001X7"
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationForm"];
            };
        };
        responses: {
            /** @description Registered; Location leads to it */
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
                     *       "projectNumber": "XM-441521-2026-000001-I",
                     *       "version": 0,
                     *       "ownerUscc": "91441521MA501001X7",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:01.509034Z",
                     *       "content": {
                     *         "name": "示例化工年产一万吨丙酮储运项目",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA50100287",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA50100362",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [],
                     *       "letters": [],
                     *       "changes": [],
                     *       "awaits": "CONDITION",
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
             * @description - `BOUNDARY_CROSSES_ITSELF`: Two sides of the boundary meet elsewhere than in a common corner.
             *     - `BOUNDARY_NOT_CLOSED`: The boundary is not one ring of at least four places whose last is the first again.
             *     - `BOUNDARY_OUTSIDE_COUNTY`: A corner of the boundary lies outside the division the site is said to lie in.
             *     - `BOUNDARY_WITHOUT_AREA`: The boundary encloses less than one square metre.
             *     - `DISTANCE_NEGATIVE`: A distance of a place around the site, or what must be kept, is below nought.
             *     - `OUTSIDE_THE_CITY`: The site is run by another city, or no office here reviews such projects.
             *     - `PROCESS_NOT_LISTED`: A process is said to be a key one that the list of the day does not have.
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
    readProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The project */
                projectNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project; ETag for the next change */
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
                     *       "projectNumber": "XM-441521-2026-000013-A",
                     *       "version": 0,
                     *       "ownerUscc": "91441521MA5010167X",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:00.099220Z",
                     *       "content": {
                     *         "name": "示例化工年产一万吨丙酮储运项目",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA5010175Q",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA5010183K",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [],
                     *       "letters": [],
                     *       "changes": [],
                     *       "awaits": "CONDITION",
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
             * @description No such project for this actor
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
    changeProject: {
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
                /** @description The project */
                projectNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "boundary": {
                 *           "coordinates": [
                 *             [
                 *               [
                 *                 115.3,
                 *                 22.9
                 *               ],
                 *               [
                 *                 115.31,
                 *                 22.9
                 *               ],
                 *               [
                 *                 115.31,
                 *                 22.91
                 *               ],
                 *               [
                 *                 115.3,
                 *                 22.91
                 *               ],
                 *               [
                 *                 115.3,
                 *                 22.9
                 *               ]
                 *             ]
                 *           ],
                 *           "type": "Polygon"
                 *         },
                 *         "processes": [
                 *           {
                 *             "name": "精馏",
                 *             "firstInCountry": false
                 *           }
                 *         ],
                 *         "address": "广东省汕尾市海丰县示例路1号",
                 *         "production": true,
                 *         "kind": "NEW",
                 *         "approval": {
                 *           "number": "示例备〔2026〕1号",
                 *           "crossesProvince": false,
                 *           "approver": "CITY",
                 *           "port": false
                 *         },
                 *         "assessor": {
                 *           "number": "APJ-000001",
                 *           "uscc": "91441521MA5010183K",
                 *           "name": "示例评价公司"
                 *         },
                 *         "investment": {
                 *           "total": 5000,
                 *           "safety": 400
                 *         },
                 *         "designer": {
                 *           "number": "A000001",
                 *           "grade": "石化医药行业甲级",
                 *           "uscc": "91441521MA5010175Q",
                 *           "name": "示例设计院"
                 *         },
                 *         "surroundings": [
                 *           {
                 *             "standard": "GB 50160",
                 *             "required": 300,
                 *             "requiredBy": "设计单位",
                 *             "distance": 350,
                 *             "name": "示例小学",
                 *             "object": "SCHOOL_OR_HOSPITAL"
                 *           }
                 *         ],
                 *         "feasibility": {
                 *           "head": "示例乙",
                 *           "legalRepresentative": "示例甲",
                 *           "phone": "0660-0000002",
                 *           "name": "示例咨询有限公司",
                 *           "address": "示例路2号"
                 *         },
                 *         "site": "441521",
                 *         "name": "改名",
                 *         "chemicals": [
                 *           {
                 *             "tonnes": 100,
                 *             "cas": "67-64-1",
                 *             "produced": true,
                 *             "name": "丙酮"
                 *           }
                 *         ],
                 *         "park": "海丰示例化工园区"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeForm"];
            };
        };
        responses: {
            /** @description The project as it is now */
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
                     *       "projectNumber": "XM-441521-2026-000013-A",
                     *       "version": 1,
                     *       "ownerUscc": "91441521MA5010167X",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:00.099220Z",
                     *       "content": {
                     *         "name": "改名",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA5010175Q",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA5010183K",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [],
                     *       "letters": [],
                     *       "changes": [],
                     *       "awaits": "CONDITION",
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `PROJECT_UNDER_REVIEW`: A project is to be described anew while a review of it is under way.
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
            /** @description - `STALE_VERSION`: If-Match does not name the current version. */
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
            /** @description - `CHANGE_NOT_DECLARED`: A project whose letter was given is changed without a class and words for it. */
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
    recordAcceptance: {
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
                /** @description The project */
                projectNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assessorUscc": "91441521MA50110040",
                 *       "on": "2026-06-01",
                 *       "assessorName": "另一示例评价公司"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptanceForm"];
            };
        };
        responses: {
            /** @description The project as it is now */
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
                     *       "projectNumber": "XM-441521-2026-000049-L",
                     *       "version": 4,
                     *       "ownerUscc": "91441521MA50109769",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:00.023266Z",
                     *       "content": {
                     *         "name": "示例化工年产一万吨丙酮储运项目",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA50109844",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA5010992Y",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [
                     *         {
                     *           "caseNumber": "AS-441521-2026-000050-6",
                     *           "kind": "CONDITION",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         },
                     *         {
                     *           "caseNumber": "AS-441521-2026-000051-4",
                     *           "kind": "DESIGN",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         }
                     *       ],
                     *       "letters": [
                     *         {
                     *           "letterCase": "AS-441521-2026-000050-6",
                     *           "letterNumber": "汕危化项目安条审字〔2026〕0008号",
                     *           "kind": "CONDITION",
                     *           "status": "STARTED",
                     *           "statusText": "有效（已开工）",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例评价公司",
                     *           "lastDay": "2028-05-31",
                     *           "since": "2026-06-01",
                     *           "standingReason": "已开工",
                     *           "lapsed": false
                     *         },
                     *         {
                     *           "letterCase": "AS-441521-2026-000051-4",
                     *           "letterNumber": "汕危化项目安设审字〔2026〕0003号",
                     *           "kind": "DESIGN",
                     *           "status": "VALID",
                     *           "statusText": "有效",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例设计院",
                     *           "since": "2026-06-01",
                     *           "lapsed": false
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {
                     *         "worksStartedOn": "2026-06-01",
                     *         "trial": {
                     *           "from": "2026-06-01",
                     *           "until": "2026-08-31"
                     *         },
                     *         "acceptance": {
                     *           "on": "2026-06-01",
                     *           "assessorName": "另一示例评价公司",
                     *           "assessorUscc": "91441521MA50110040"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `TRIAL_NOT_RECORDED`: Acceptance is recorded before trial production.
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
            /** @description - `STALE_VERSION`: If-Match does not name the current version. */
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
            /** @description - `ASSESSOR_CONFLICT`: The acceptance assessor is the one of the feasibility stage (Order 45 Art. 26). */
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
    recordTrial: {
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
                /** @description The project */
                projectNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-06-29",
                 *       "from": "2026-06-01"
                 *     }
                 */
                "application/json": components["schemas"]["TrialForm"];
            };
        };
        responses: {
            /** @description The project as it is now */
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
                     *       "projectNumber": "XM-441521-2026-000049-L",
                     *       "version": 2,
                     *       "ownerUscc": "91441521MA50109769",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:00.023266Z",
                     *       "content": {
                     *         "name": "示例化工年产一万吨丙酮储运项目",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA50109844",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA5010992Y",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [
                     *         {
                     *           "caseNumber": "AS-441521-2026-000050-6",
                     *           "kind": "CONDITION",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         },
                     *         {
                     *           "caseNumber": "AS-441521-2026-000051-4",
                     *           "kind": "DESIGN",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         }
                     *       ],
                     *       "letters": [
                     *         {
                     *           "letterCase": "AS-441521-2026-000050-6",
                     *           "letterNumber": "汕危化项目安条审字〔2026〕0008号",
                     *           "kind": "CONDITION",
                     *           "status": "STARTED",
                     *           "statusText": "有效（已开工）",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例评价公司",
                     *           "lastDay": "2028-05-31",
                     *           "since": "2026-06-01",
                     *           "standingReason": "已开工",
                     *           "lapsed": false
                     *         },
                     *         {
                     *           "letterCase": "AS-441521-2026-000051-4",
                     *           "letterNumber": "汕危化项目安设审字〔2026〕0003号",
                     *           "kind": "DESIGN",
                     *           "status": "VALID",
                     *           "statusText": "有效",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例设计院",
                     *           "since": "2026-06-01",
                     *           "lapsed": false
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {
                     *         "worksStartedOn": "2026-06-01",
                     *         "trial": {
                     *           "from": "2026-06-01",
                     *           "until": "2026-06-29",
                     *           "warning": "TOO_SHORT"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `WORKS_NOT_STARTED`: Trial production is recorded before works started.
             *     - `WORKS_STOPPED`: Something of the works is recorded while a change of class I or II waits for its review.
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
            /** @description - `STALE_VERSION`: If-Match does not name the current version. */
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
    startWorks: {
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
                /** @description The project */
                projectNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startedOn": "2026-06-01"
                 *     }
                 */
                "application/json": components["schemas"]["WorksForm"];
            };
        };
        responses: {
            /** @description The project as it is now */
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
                     *       "projectNumber": "XM-441521-2026-000049-L",
                     *       "version": 1,
                     *       "ownerUscc": "91441521MA50109769",
                     *       "ownerName": "海丰县示例化工有限公司",
                     *       "registeredAt": "2026-06-01T02:00:00.023266Z",
                     *       "content": {
                     *         "name": "示例化工年产一万吨丙酮储运项目",
                     *         "kind": "NEW",
                     *         "production": true,
                     *         "site": "441521",
                     *         "address": "广东省汕尾市海丰县示例路1号",
                     *         "park": "海丰示例化工园区",
                     *         "boundary": {
                     *           "type": "Polygon",
                     *           "coordinates": [
                     *             [
                     *               [
                     *                 115.3,
                     *                 22.9
                     *               ],
                     *               [
                     *                 115.31,
                     *                 22.9
                     *               ]
                     *             ]
                     *           ]
                     *         },
                     *         "surroundings": [
                     *           {
                     *             "object": "SCHOOL_OR_HOSPITAL",
                     *             "name": "示例小学",
                     *             "distance": 350,
                     *             "required": 300,
                     *             "requiredBy": "设计单位",
                     *             "standard": "GB 50160"
                     *           }
                     *         ],
                     *         "processes": [
                     *           {
                     *             "name": "精馏",
                     *             "firstInCountry": false
                     *           }
                     *         ],
                     *         "chemicals": [
                     *           {
                     *             "entry": "137",
                     *             "edition": "2015",
                     *             "cas": "67-64-1",
                     *             "name": "丙酮",
                     *             "tonnes": 100,
                     *             "produced": true
                     *           }
                     *         ],
                     *         "investment": {
                     *           "total": 5000,
                     *           "safety": 400
                     *         },
                     *         "approval": {
                     *           "approver": "CITY",
                     *           "number": "示例备〔2026〕1号",
                     *           "crossesProvince": false,
                     *           "port": false
                     *         },
                     *         "feasibility": {
                     *           "name": "示例咨询有限公司",
                     *           "phone": "0660-0000002",
                     *           "address": "示例路2号",
                     *           "legalRepresentative": "示例甲",
                     *           "head": "示例乙"
                     *         },
                     *         "designer": {
                     *           "name": "示例设计院",
                     *           "uscc": "91441521MA50109844",
                     *           "grade": "石化医药行业甲级",
                     *           "number": "A000001"
                     *         },
                     *         "assessor": {
                     *           "name": "示例评价公司",
                     *           "uscc": "91441521MA5010992Y",
                     *           "number": "APJ-000001"
                     *         }
                     *       },
                     *       "classes": [
                     *         "GENERAL"
                     *       ],
                     *       "hazardSum": 0.2,
                     *       "reviews": [
                     *         {
                     *           "caseNumber": "AS-441521-2026-000050-6",
                     *           "kind": "CONDITION",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         },
                     *         {
                     *           "caseNumber": "AS-441521-2026-000051-4",
                     *           "kind": "DESIGN",
                     *           "status": "PASSED",
                     *           "receivedOn": "2026-06-01"
                     *         }
                     *       ],
                     *       "letters": [
                     *         {
                     *           "letterCase": "AS-441521-2026-000050-6",
                     *           "letterNumber": "汕危化项目安条审字〔2026〕0008号",
                     *           "kind": "CONDITION",
                     *           "status": "STARTED",
                     *           "statusText": "有效（已开工）",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例评价公司",
                     *           "lastDay": "2028-05-31",
                     *           "since": "2026-06-01",
                     *           "standingReason": "已开工",
                     *           "lapsed": false
                     *         },
                     *         {
                     *           "letterCase": "AS-441521-2026-000051-4",
                     *           "letterNumber": "汕危化项目安设审字〔2026〕0003号",
                     *           "kind": "DESIGN",
                     *           "status": "VALID",
                     *           "statusText": "有效",
                     *           "inNameOf": "441500",
                     *           "issuedOn": "2026-06-01",
                     *           "workBy": "91441521MA4XAB1211",
                     *           "workByName": "示例设计院",
                     *           "since": "2026-06-01",
                     *           "lapsed": false
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "worksStopped": false,
                     *       "consequences": [],
                     *       "chain": {
                     *         "worksStartedOn": "2026-06-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectView"];
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
            /**
             * @description - `DESIGN_LETTER_MISSING`: Works are said to have started without both letters standing, or before the design was passed.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `WORKS_BLOCKED`: Works, trial production or acceptance is recorded while a letter they rest on has lapsed or was rescinded, and neither a new one nor an officer has put it right (Order 45 Art. 3, 14).
             *     - `WORKS_STARTED_ALREADY`: The start of works is recorded a second time.
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
            /** @description - `STALE_VERSION`: If-Match does not name the current version. */
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
                     *         "itemCode": "00012504600001",
                     *         "matter": "CONDITION",
                     *         "level": "CITY",
                     *         "version": "2",
                     *         "name": {
                     *           "zh": "危险化学品建设项目安全条件审查",
                     *           "en": "Safety-condition review of a hazardous-chemicals construction project"
                     *         },
                     *         "legalBasis": [
                     *           "危险化学品安全法（2026年5月1日起施行，条次待核）",
                     *           "危险化学品建设项目安全监督管理办法（经2015年第79号令修正）"
                     *         ],
                     *         "acceptanceDays": 5,
                     *         "statutoryDays": 20,
                     *         "promisedDays": 15,
                     *         "decisionStart": "RECEIPT",
                     *         "deliveryDays": 10,
                     *         "visits": 0,
                     *         "depth": "IV",
                     *         "fee": false,
                     *         "advicePhone": "0660-0000101",
                     *         "complaintPhone": "0660-0000102",
                     *         "materials": [
                     *           {
                     *             "id": "application-form",
                     *             "clause": "A10-1",
                     *             "name": {
                     *               "zh": "建设项目安全条件审查申请书及文件",
                     *               "en": "Application form and letter"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "format": "ELECTRONIC",
                     *             "routes": [
                     *               "ONLINE_FORM",
                     *               "UPLOAD"
                     *             ],
                     *             "deferrable": false,
                     *             "signed": true
                     *           },
                     *           {
                     *             "id": "safety-assessment",
                     *             "clause": "A10-2",
                     *             "name": {
                     *               "zh": "建设项目安全评价报告",
                     *               "en": "Safety assessment report of the project"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "format": "ELECTRONIC",
                     *             "routes": [
                     *               "UPLOAD"
                     *             ],
                     *             "deferrable": false,
                     *             "signed": true
                     *           }
                     *         ],
                     *         "notRequired": [
                     *           {
                     *             "name": {
                     *               "zh": "产品安全技术说明书（SDS）",
                     *               "en": "Safety data sheets of the products"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条未要求（旧清单所列）"
                     *           },
                     *           {
                     *             "name": {
                     *               "zh": "生产工艺说明",
                     *               "en": "Description of the process"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条未要求（旧清单所列，已载于安全评价报告）"
                     *           }
                     *         ],
                     *         "clauses": [
                     *           {
                     *             "id": "A10-1",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "zh": "建设项目安全条件审查申请书及文件",
                     *               "en": "Application form and letter"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ]
                     *           },
                     *           {
                     *             "id": "A10-2",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "zh": "建设项目安全评价报告",
                     *               "en": "Safety assessment report of the project"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ]
                     *           }
                     *         ],
                     *         "stages": [
                     *           {
                     *             "id": "ACCEPTANCE",
                     *             "name": {
                     *               "zh": "受理",
                     *               "en": "Acceptance"
                     *             },
                     *             "promisedDays": 5,
                     *             "within": "ACCEPTANCE"
                     *           },
                     *           {
                     *             "id": "REVIEW",
                     *             "name": {
                     *               "zh": "审查（含专家评审）",
                     *               "en": "Examination with expert review"
                     *             },
                     *             "promisedDays": 11,
                     *             "within": "DECISION"
                     *           }
                     *         ],
                     *         "specialProcedures": [
                     *           {
                     *             "id": "RECTIFICATION",
                     *             "name": {
                     *               "zh": "建设单位整改、修改报告",
                     *               "en": "Rectification and re-writing by the owner"
                     *             },
                     *             "excluded": true,
                     *             "needsNotice": true,
                     *             "basis": "危险化学品建设项目安全监督管理办法第十二条"
                     *           },
                     *           {
                     *             "id": "EXPERT_REVIEW",
                     *             "name": {
                     *               "zh": "专家评审",
                     *               "en": "Expert review"
                     *             },
                     *             "excluded": true,
                     *             "needsNotice": true,
                     *             "basis": "行政许可法第四十五条"
                     *           }
                     *         ],
                     *         "faq": [
                     *           {
                     *             "question": {
                     *               "zh": "意见书快到期了，能延期吗？",
                     *               "en": "The letter is about to end. Can it be extended?"
                     *             },
                     *             "answer": {
                     *               "zh": "不能。意见书有效期两年，期内开工的继续有效；期满未开工的，重新进行安全评价并重新申请审查。",
                     *               "en": "No. The letter is good for two years and stays good once works have started. Where they have not, the assessment and the review are made again."
                     *             }
                     *           },
                     *           {
                     *             "question": {
                     *               "zh": "项目跨省或者生产剧毒化学品，向谁申请？",
                     *               "en": "The project crosses a province or makes highly toxic chemicals. Who reviews it?"
                     *             },
                     *             "answer": {
                     *               "zh": "不由本市审查；自查会告知应当向哪个机关提出。",
                     *               "en": "Not this city; the self-check says which office does."
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "itemCode": "00012504600001",
                     *         "matter": "CONDITION",
                     *         "level": "COUNTY",
                     *         "version": "2",
                     *         "name": {
                     *           "zh": "危险化学品建设项目安全条件审查",
                     *           "en": "Safety-condition review of a hazardous-chemicals construction project"
                     *         },
                     *         "legalBasis": [
                     *           "危险化学品安全法（2026年5月1日起施行，条次待核）",
                     *           "危险化学品建设项目安全监督管理办法（经2015年第79号令修正）"
                     *         ],
                     *         "acceptanceDays": 5,
                     *         "statutoryDays": 20,
                     *         "promisedDays": 15,
                     *         "decisionStart": "RECEIPT",
                     *         "deliveryDays": 10,
                     *         "visits": 0,
                     *         "depth": "IV",
                     *         "fee": false,
                     *         "advicePhone": "0660-0000201",
                     *         "complaintPhone": "0660-0000202",
                     *         "materials": [
                     *           {
                     *             "id": "application-form",
                     *             "clause": "A10-1",
                     *             "name": {
                     *               "zh": "建设项目安全条件审查申请书及文件",
                     *               "en": "Application form and letter"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "format": "ELECTRONIC",
                     *             "routes": [
                     *               "ONLINE_FORM",
                     *               "UPLOAD"
                     *             ],
                     *             "deferrable": false,
                     *             "signed": true
                     *           },
                     *           {
                     *             "id": "safety-assessment",
                     *             "clause": "A10-2",
                     *             "name": {
                     *               "zh": "建设项目安全评价报告",
                     *               "en": "Safety assessment report of the project"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ],
                     *             "format": "ELECTRONIC",
                     *             "routes": [
                     *               "UPLOAD"
                     *             ],
                     *             "deferrable": false,
                     *             "signed": true
                     *           }
                     *         ],
                     *         "notRequired": [
                     *           {
                     *             "name": {
                     *               "zh": "产品安全技术说明书（SDS）",
                     *               "en": "Safety data sheets of the products"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条未要求（旧清单所列）"
                     *           },
                     *           {
                     *             "name": {
                     *               "zh": "生产工艺说明",
                     *               "en": "Description of the process"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条未要求（旧清单所列，已载于安全评价报告）"
                     *           }
                     *         ],
                     *         "clauses": [
                     *           {
                     *             "id": "A10-1",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "zh": "建设项目安全条件审查申请书及文件",
                     *               "en": "Application form and letter"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（一）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ]
                     *           },
                     *           {
                     *             "id": "A10-2",
                     *             "kind": "MATERIAL",
                     *             "text": {
                     *               "zh": "建设项目安全评价报告",
                     *               "en": "Safety assessment report of the project"
                     *             },
                     *             "basis": "危险化学品建设项目安全监督管理办法第十条第（二）项",
                     *             "requiredWhen": [
                     *               "ALWAYS"
                     *             ]
                     *           }
                     *         ],
                     *         "stages": [
                     *           {
                     *             "id": "ACCEPTANCE",
                     *             "name": {
                     *               "zh": "受理",
                     *               "en": "Acceptance"
                     *             },
                     *             "promisedDays": 5,
                     *             "within": "ACCEPTANCE"
                     *           },
                     *           {
                     *             "id": "REVIEW",
                     *             "name": {
                     *               "zh": "审查（含专家评审）",
                     *               "en": "Examination with expert review"
                     *             },
                     *             "promisedDays": 11,
                     *             "within": "DECISION"
                     *           }
                     *         ],
                     *         "specialProcedures": [
                     *           {
                     *             "id": "RECTIFICATION",
                     *             "name": {
                     *               "zh": "建设单位整改、修改报告",
                     *               "en": "Rectification and re-writing by the owner"
                     *             },
                     *             "excluded": true,
                     *             "needsNotice": true,
                     *             "basis": "危险化学品建设项目安全监督管理办法第十二条"
                     *           },
                     *           {
                     *             "id": "EXPERT_REVIEW",
                     *             "name": {
                     *               "zh": "专家评审",
                     *               "en": "Expert review"
                     *             },
                     *             "excluded": true,
                     *             "needsNotice": true,
                     *             "basis": "行政许可法第四十五条"
                     *           }
                     *         ],
                     *         "faq": [
                     *           {
                     *             "question": {
                     *               "zh": "意见书快到期了，能延期吗？",
                     *               "en": "The letter is about to end. Can it be extended?"
                     *             },
                     *             "answer": {
                     *               "zh": "不能。意见书有效期两年，期内开工的继续有效；期满未开工的，重新进行安全评价并重新申请审查。",
                     *               "en": "No. The letter is good for two years and stays good once works have started. Where they have not, the assessment and the review are made again."
                     *             }
                     *           },
                     *           {
                     *             "question": {
                     *               "zh": "项目跨省或者生产剧毒化学品，向谁申请？",
                     *               "en": "The project crosses a province or makes highly toxic chemicals. Who reviews it?"
                     *             },
                     *             "answer": {
                     *               "zh": "不由本市审查；自查会告知应当向哪个机关提出。",
                     *               "en": "Not this city; the self-check says which office does."
                     *             }
                     *           }
                     *         ]
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
