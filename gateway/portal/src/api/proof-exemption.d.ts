// Written from contracts/openapi/proof-exemption-v1.yaml by npm run generate.
export interface paths {
    "/v1/assistance-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The department's own queue, most urgent first
         * @description The department's own queue, most urgent first. Needs one of the roles department.
         */
        get: operations["listAssistanceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance-requests/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that were not answered in time
         * @description Questions that were not answered in time. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listLateAssistanceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance-requests/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters to issuers outside the city about the office's own cases, that wait for their reply
         * @description Letters to issuers outside the city about the office's own cases, that wait for their reply. Needs one of the roles intake-officer, examiner.
         */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description Answer a question. Needs one of the roles department. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["answerAssistanceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance-requests/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign for a question
         * @description Sign for a question. Needs one of the roles department. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["signForAssistanceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assistance-requests/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what an issuer outside the city wrote back; by the office that handles the case
         * @description Enter what an issuer outside the city wrote back; by the office that handles the case. Needs one of the roles intake-officer, examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["enterReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holder's own approvals, newest first
         * @description The holder's own approvals, newest first. Needs one of the roles applicant.
         */
        get: operations["listAuthorisations"];
        put?: never;
        /**
         * Approve the use of a proof
         * @description Approve the use of a proof. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["giveAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorisations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an approval back; later uses stop
         * @description Take an approval back; later uses stop. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["withdrawAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks the office still has to make, most urgent first
         * @description Checks the office still has to make, most urgent first. Needs one of the roles intake-officer, examiner, decision-maker.
         */
        get: operations["listCommitmentChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A commitment with what happened to it
         * @description A commitment with what happened to it. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor.
         */
        get: operations["readCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what the check found; a source that cannot be asked leaves it open
         * @description Enter what the check found; a source that cannot be asked leaves it open. Needs one of the roles examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["checkCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide whether the commitment was false, and what follows; the party is heard first
         * @description Decide whether the commitment was false, and what follows; the party is heard first. Needs one of the roles decision-maker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["decideBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}/defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The party states its defence
         * @description The party states its defence. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["defendCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a commitment back before the decision
         * @description Take a commitment back before the decision. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["withdrawCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demand a proof from the applicant; refused while the state can have it itself
         * @description Demand a proof from the applicant; refused while the state can have it itself. Needs one of the roles intake-officer, examiner, decision-maker, legal-reviewer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["demandProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands that were refused, newest first
         * @description Demands that were refused, newest first. Needs one of the roles city-supervisor, auditor.
         */
        get: operations["listRefusedDemands"];
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
    "/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandates the caller's own enterprise gave, newest first
         * @description Mandates the caller's own enterprise gave, newest first. Needs one of the roles applicant.
         */
        get: operations["listMandates"];
        put?: never;
        /**
         * The legal representative offers somebody a mandate
         * @description The legal representative offers somebody a mandate. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["giveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandates offered to the caller or accepted by him, newest first
         * @description Mandates offered to the caller or accepted by him, newest first. Needs one of the roles applicant.
         */
        get: operations["listReceivedMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person named accepts; from now on Acting-For may name the enterprise
         * @description The person named accepts; from now on Acting-For may name the enterprise. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["acceptMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The enterprise takes the mandate back, or the agent gives it up
         * @description The enterprise takes the mandate back, or the agent gives it up. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["endMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-item-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest changes, proposed and approved
         * @description The latest changes, proposed and approved. Needs one of the roles legal-reviewer, city-supervisor, auditor.
         */
        get: operations["listProofItemChanges"];
        put?: never;
        /**
         * Propose to publish or cancel a proof, or that a basis was repealed
         * @description Propose to publish or cancel a proof, or that a basis was repealed. Needs one of the roles legal-reviewer. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["proposeProofItemChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-item-changes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a change after review; never one's own
         * @description Approve a change after review; never one's own. Needs one of the roles legal-reviewer, city-supervisor. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["approveProofItemChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The retained and the cancelled list, today or as of a day
         * @description The retained and the cancelled list, today or as of a day. Open to everybody, without sign-in.
         */
        get: operations["listProofItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-items/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table (UTF-8 with a mark, so that office programs read it)
         * @description The same as a table (UTF-8 with a mark, so that office programs read it). Open to everybody, without sign-in.
         */
        get: operations["downloadProofItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proof-items/{proofId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proof of the lists
         * @description One proof of the lists. Open to everybody, without sign-in.
         */
        get: operations["readProofItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who used the holder's evidence, for which case, on which ground
         * @description Who used the holder's evidence, for which case, on which ground. Needs one of the roles applicant, system:read.
         */
        get: operations["listUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt, for the case and purpose it was made for; refused in any other
         * @description A receipt, for the case and purpose it was made for; refused in any other. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, system:verify.
         */
        get: operations["checkReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registered-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service of a draft reads what registers hold of its enterprise, so that the form asks for none of it; each use leaves its receipt
         * @description The service of a draft reads what registers hold of its enterprise, so that the form asks for none of it; each use leaves its receipt. Needs one of the roles licence-proof-asker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["readRegisteredFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service of a case says what it states and has its proofs obtained; answers within the budget, slow sources are asked again later
         * @description The service of a case says what it states and has its proofs obtained; answers within the budget, slow sources are asked again later. Needs one of the roles licence-proof-asker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["resolveProofs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{caseReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the proofs of a case stand now, with every attempt
         * @description How the proofs of a case stand now, with every attempt. Needs one of the roles applicant, intake-officer, examiner, decision-maker, legal-reviewer, city-supervisor, auditor, licence-proof-asker, system:read.
         */
        get: operations["readResolution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{caseReference}/proofs/{proofId}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The legal representative signs; never for another
         * @description The legal representative signs; never for another. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["signCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{caseReference}/proofs/{proofId}/commitment-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exact notice and letter, with the hash to be signed
         * @description The exact notice and letter, with the hash to be signed. Needs one of the roles applicant.
         */
        get: operations["readCommitmentNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{caseReference}/proofs/{proofId}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pick one of several records by its number, or judge one that differs; with a written reason
         * @description Pick one of several records by its number, or judge one that differs; with a written reason. Needs one of the roles intake-officer, examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["determineProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{caseReference}/proofs/{proofId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand something in for a proof
         * @description Hand something in for a proof. Needs one of the roles applicant. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An officer compared it with the original: level B
         * @description An officer compared it with the original: level B. Needs one of the roles intake-officer, examiner. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["verifySubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Systems of the caller's own enterprise or office, newest first
         * @description Systems of the caller's own enterprise or office, newest first. Needs one of the roles applicant, decision-maker.
         */
        get: operations["listSystems"];
        put?: never;
        /**
         * The legal representative, or who decides for an office, connects a system
         * @description The legal representative, or who decides for an office, connects a system. Needs one of the roles applicant, decision-maker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["connectSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the system: its tokens are refused from now on
         * @description End the system: its tokens are refused from now on. Needs one of the roles applicant, decision-maker. The same key and content within 24 hours get the same answer without a second effect.
         */
        post: operations["endSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret for the system, shown this once; the one before is worth nothing any more
         * @description A new secret for the system, shown this once; the one before is worth nothing any more. Needs one of the roles applicant, decision-maker.
         */
        post: operations["issueSecret"];
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
        AnswerBody: {
            /** @description The answer in words */
            answer: components["schemas"]["DepartmentAnswer"];
            /** @description A note in words */
            note: string;
        };
        /** @description A question as the department sees it */
        AssistanceView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description The unit */
            unit: string;
            /** @description The question in words */
            question: string;
            /** @description Legal basis */
            basis: string;
            /** @description Credit code of the holder */
            holderUscc: string;
            /** @description Name of the holder */
            holderName: string;
            /** @description How it stands */
            status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When it was asked
             */
            askedAt: string;
            /**
             * Format: date
             * @description Last day to do it
             */
            dueOn?: string;
            /** @description Why there is no last day */
            dueStatus: components["schemas"]["DueStatus"];
            /** @description how urgent it is today; absent once it is answered and while it has no due date */
            light?: components["schemas"]["Light"];
            /**
             * Format: int32
             * @description working days until the due date, nought on the day itself, negative after it; absent like the light
             */
            daysLeft?: number;
            /** @description Whether the department was reminded */
            reminded: boolean;
            /** @description Whether it was told to the supervisor as overdue */
            escalated: boolean;
            /** @description Who signed for the department */
            signedForBy?: string;
            /** @description The answer in words */
            answer?: components["schemas"]["DepartmentAnswer"];
            /** @description A note in words */
            note?: string;
            /** @description Who answered, for the department */
            answeredBy?: string;
            /**
             * Format: date-time
             * @description When it was answered
             */
            answeredAt?: string;
        };
        /** @description One question and what it led to */
        AttemptView: {
            /**
             * Format: int32
             * @description Its place in order
             */
            seq: number;
            /** @description At which step of the case it was looked up */
            moment: components["schemas"]["Moment"];
            /** @description How the proof is obtained */
            route: components["schemas"]["Route"];
            /** @description Where it was found */
            source: string;
            /** @description The same in words */
            sourceName: components["schemas"]["Bilingual"];
            /** @description How it ended */
            outcome: components["schemas"]["Outcome"];
            /** @description Code, stable */
            code: string;
            /** @description What was found */
            records: string[];
            /**
             * Format: date-time
             * @description When it was asked
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it was answered
             */
            answeredAt: string;
        };
        /** @description An approval to be given */
        AuthorisationRequest: {
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference?: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /**
             * Format: date
             * @description Last day of it
             */
            until: string;
            /** @description Whether it is for one use only */
            oneTime?: boolean;
        };
        /** @description An approval */
        AuthorisationView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Names of the fields that are used */
            fields: string[];
            /** @description Code of the service item */
            itemCode: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference?: string;
            /** @description What for, in words the holder can read */
            purpose: string;
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
            /** @description Whether it is for one use only */
            oneTime: boolean;
            /** @description How it was given */
            channel: string;
            /**
             * Format: date-time
             * @description When it was used
             */
            usedAt?: string;
            /**
             * Format: date-time
             * @description When it was withdrawn
             */
            withdrawnAt?: string;
        };
        /** @description Why no commitment is offered, and how the way is opened again */
        Bar: {
            /** @description Of which kind it is */
            kind: components["schemas"]["EntryKind"];
            /** @description Legal basis */
            basis: string;
            /**
             * Format: date
             * @description Since when
             */
            since: string;
            /**
             * Format: date
             * @description Day it ends
             */
            endsOn?: string;
            /** @description How the holder regains his credit */
            repair: components["schemas"]["Bilingual"];
        };
        /** @description A text in both languages of the public */
        Bilingual: {
            /** @description In Chinese */
            zh?: string;
            /** @description In English */
            en?: string;
        };
        /**
         * @description In which capacity somebody signs
         * @enum {string}
         */
        Capacity: "LEGAL_REPRESENTATIVE" | "AGENT";
        /** @description A change of the lists is proposed: a proof to publish, the id of one to cancel, or a basis that was repealed */
        ChangeRequest: {
            /** @description Of which kind it is */
            kind: components["schemas"]["ListChangeKind"];
            /** @description The proof item as it shall be */
            item?: components["schemas"]["ProofItem"];
            /** @description Id of the proof in the public lists */
            proofId?: string;
            /** @description The act that repeals the proof's basis */
            repeal?: components["schemas"]["RepealRequest"];
            /**
             * Format: date
             * @description Day it takes effect
             */
            effectiveFrom: string;
            /** @description Why */
            reason: string;
        };
        /** @description A change of the lists */
        ChangeView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Of which kind it is */
            kind: components["schemas"]["ListChangeKind"];
            /** @description Id of the proof in the public lists */
            proofId?: string;
            /**
             * Format: date
             * @description Day it takes effect
             */
            effectiveFrom: string;
            /** @description Why */
            reason: string;
            /** @description Whether it was approved */
            approved: boolean;
            /**
             * Format: date-time
             * @description When it was proposed
             */
            proposedAt: string;
        };
        /** @description What a check found */
        CheckRequest: {
            /** @description What came of it */
            result: components["schemas"]["Result"];
            /** @description A note in words */
            note: string;
            /**
             * Format: date
             * @description Who did it; for officers only
             */
            by?: string;
            /** @description Number of the decision */
            decisionNumber?: string;
        };
        /**
         * @description What may be done with a commitment
         * @enum {string}
         */
        CommitmentAction: "WITHDRAW" | "CONFIRM" | "ORDER_CORRECTION" | "SUSPECT" | "HEAR" | "DECIDE_FALSE" | "CLEAR";
        /** @description Which commitment may be made instead */
        CommitmentOffer: {
            /** @description Id of the template of the commitment */
            templateId: string;
            /** @description The notice that was given */
            notice: string;
        };
        /**
         * @description How a commitment stands
         * @enum {string}
         */
        CommitmentStatus: "SIGNED" | "WITHDRAWN" | "CONFIRMED" | "CORRECTION_ORDERED" | "UNDER_SUSPICION" | "FALSE" | "CLEARED";
        /** @description A commitment */
        CommitmentView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description How it stands */
            status: components["schemas"]["CommitmentStatus"];
            /** @description Id of the template of the commitment */
            templateId: string;
            /**
             * Format: int32
             * @description Version of the template
             */
            templateVersion: number;
            /** @description In words */
            text: components["schemas"]["Bilingual"];
            /** @description SHA-256 of the text, in hexadecimal digits */
            textHash: string;
            /** @description Name of the person who signed */
            signerName: string;
            /** @description In which capacity he signed */
            signerCapacity: string;
            /**
             * Format: date-time
             * @description When it was signed
             */
            signedAt: string;
            /** @description Signature, in hexadecimal digits */
            signature: string;
            /** @description How the statement is checked afterwards */
            checkMethod: components["schemas"]["Method"];
            /** @description What it is checked against */
            checkStandard: string;
            /**
             * Format: date
             * @description Last day of the check afterwards
             */
            checkDueOn: string;
            /** @description Whether the overdue check was told to the supervisor */
            checkEscalated: boolean;
            /** @description officer who ordered that it be put right; for officers, left out where nobody did */
            correctionOrderedBy?: string;
            /** @description Each step, oldest first */
            steps: components["schemas"]["StepView"][];
            /** @description What the asking actor may do now */
            allowedActions: components["schemas"]["CommitmentAction"][];
        };
        /**
         * @description What is decided about a suspected breach
         * @enum {string}
         */
        Consequence: "TERMINATED" | "RESCISSION_STARTED" | "PENALTY_STARTED" | "CLEARED";
        /** @description A demand */
        DemandRequest: {
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Why */
            reason: string;
        };
        /** @description What became of it */
        DemandView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Code of the office */
            officeCode: string;
            /** @description The officer; for officers only */
            officer: string;
            /** @description Why */
            reason: string;
            /** @description Whether, or how many were, granted */
            granted: boolean;
            /** @description Why it is wanted */
            why: string;
            /** @description The reason given in writing */
            writtenReason: string;
            /**
             * Format: date-time
             * @description When it was demanded
             */
            demandedAt: string;
        };
        /**
         * @description What a department answers
         * @enum {string}
         */
        DepartmentAnswer: "CONFIRMED" | "NOT_CONFIRMED" | "NO_RECORD" | "NOT_OURS";
        /** @description An officer picks or judges a record */
        DeterminationRequest: {
            /** @description Identifier, stable */
            identifier: string;
            /** @description Whether the statement is accepted */
            accepted?: boolean;
            /** @description Why */
            reason: string;
        };
        /** @description The two values, as they are written */
        Difference: {
            /** @description name of the field at the source, for example address */
            field: string;
            /** @description what the application calls it, for example premises */
            particular: string;
            /** @description What the application says */
            stated: string;
            /** @description What the source says */
            registered: string;
        };
        /**
         * @description Whether there is a due date: where the holidays of its year are not published yet there will be one by itself
         * @enum {string}
         */
        DueStatus: "FINAL" | "CALENDAR_MISSING";
        /**
         * @description Which list
         * @enum {string}
         */
        EntryKind: "SERIOUS_BAD_LIST" | "FALSE_COMMITMENT" | "RED_LIST";
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
        EvidenceView: {
            /**
             * Format: uuid
             * @description Id of the receipt of this use
             */
            receiptId?: string;
            /** @description Identifier, stable */
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
             * @description Last day of validity
             */
            validTo?: string;
        };
        /** @description A record an officer has to judge: of the applicant, valid, and either one of several or not what the application says */
        FoundRecord: {
            /** @description Identifier, stable */
            identifier: string;
            /**
             * Format: date
             * @description last day it holds; null without end
             */
            validTo?: string;
            /** @description every field that differs; empty where it is one of several that fit */
            differences: components["schemas"]["Difference"][];
        };
        /**
         * @description 依职能用证 or 授权用证
         * @enum {string}
         */
        Ground: "FUNCTION" | "HOLDER";
        /** @description Whose proofs */
        HolderRequest: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
        };
        /** @description Whose proofs */
        HolderView: {
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name */
            name: string;
        };
        /** @description Whatever members the form has */
        JsonNode: {
            [key: string]: unknown;
        };
        /** @description What a proof is founded on */
        LegalBasis: {
            /** @description Title */
            title?: string;
            /** @description Number */
            number?: string;
            /** @description The article it rests on */
            article?: string;
            /** @description The level of government, or of the law */
            level?: components["schemas"]["LegalLevel"];
            /**
             * Format: date
             * @description the first day it no longer stands; null while it does
             */
            repealedOn?: string;
        };
        /**
         * @description How high the source stands
         * @enum {string}
         */
        LegalLevel: "LAW" | "REGULATION" | "STATE_COUNCIL" | "LOCAL_REGULATION" | "RULE";
        /** @description What the applicant must state */
        Letter: {
            /** @description Declares to have been told */
            informed: components["schemas"]["Bilingual"];
            /** @description Declares to meet the conditions */
            meets: components["schemas"]["Bilingual"];
            /** @description Declares that what is stated is true */
            truthful: components["schemas"]["Bilingual"];
            /** @description Accepts being checked afterwards, and the consequences of a false statement */
            accepts: components["schemas"]["Bilingual"];
            /** @description Declares to state it of his own free will */
            freeWill: components["schemas"]["Bilingual"];
        };
        /**
         * @description How urgent a case is on a day: by its clock while one runs, a warning from one working day before the due date, overdue after it, paused while it stands still; every case has one, so that a list is the sum of its lights
         * @enum {string}
         */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED" | "WAITING" | "NONE";
        /**
         * @description What changes
         * @enum {string}
         */
        ListChangeKind: "PUBLISH" | "CANCEL" | "REPEAL_BASIS";
        /**
         * @description 保留 or 取消
         * @enum {string}
         */
        ListKind: "RETAINED" | "CANCELLED";
        /** @description A mandate to be offered */
        MandateRequest: {
            /** @description Name of the enterprise */
            enterpriseName: string;
            /** @description The agent's account */
            agentAccount: string;
            /** @description The agent's name */
            agentName: string;
            /** @description What the agent may act in */
            matters: components["schemas"]["Matter"][];
            /**
             * Format: date
             * @description Last day of it
             */
            until: string;
        };
        /**
         * @description How a mandate stands; the ways it ends are those of Civil Code Art
         * @enum {string}
         */
        MandateState: "OFFERED" | "IN_FORCE" | "DECLINED" | "WITHDRAWN" | "LAID_DOWN" | "EXPIRED";
        /** @description A mandate */
        MandateView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description Name of the enterprise */
            enterpriseName: string;
            /** @description Name of the legal representative */
            representative: string;
            /** @description The agent's account */
            agentAccount: string;
            /** @description The agent's name */
            agentName: string;
            /** @description What the agent may act in */
            matters: components["schemas"]["Matter"][];
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
            /** @description How it stands */
            state: components["schemas"]["MandateState"];
            /**
             * Format: date-time
             * @description When it was given
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description When the agent accepted it
             */
            acceptedAt?: string;
            /**
             * Format: date-time
             * @description When it was ended
             */
            endedAt?: string;
        };
        /**
         * @description What the thing is about
         * @enum {string}
         */
        Matter: "LICENCE" | "FILING" | "REVIEW";
        /**
         * @description Ways of checking
         * @enum {string}
         */
        Method: "PAPER" | "NETWORK" | "ON_SITE" | "PUBLICATION" | "EXEMPT";
        /**
         * @description When in a case proofs are looked at
         * @enum {string}
         */
        Moment: "PREPARATION" | "ACCEPTANCE" | "DECISION";
        /** @description One of the licences nobody hands in */
        NotHandedIn: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
            /**
             * Format: date
             * @description Since when
             */
            since: string;
        };
        /** @description What the office must tell, once and in writing */
        Notice: {
            /** @description What the applicant must do */
            duty: components["schemas"]["Bilingual"];
            /** @description What the proof is to prove */
            proofContent: components["schemas"]["Bilingual"];
            /** @description How the commitment is made */
            manner: components["schemas"]["Bilingual"];
            /** @description What follows from a false statement */
            liability: components["schemas"]["Bilingual"];
            /** @description How the statement is checked afterwards */
            checking: components["schemas"]["Bilingual"];
            /** @description Whether the commitment is made public */
            publication: components["schemas"]["Bilingual"];
        };
        /** @description The exact text that would have to be signed */
        NoticeView: {
            /** @description Id of the template of the commitment */
            templateId: string;
            /**
             * Format: int32
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /** @description The notice that was given */
            notice: components["schemas"]["Notice"];
            /** @description The letter of commitment, as it is to be signed */
            letter: components["schemas"]["Letter"];
            /** @description In words */
            text: components["schemas"]["Bilingual"];
            /** @description SHA-256 of the text, in hexadecimal digits */
            textHash: string;
        };
        /**
         * @description What asking led to
         * @enum {string}
         */
        Outcome: "FOUND_VALID" | "FOUND_INVALID" | "NOT_FOUND" | "SOURCE_ERROR" | "NO_PERMISSION" | "AMBIGUOUS" | "MISMATCH" | "NOT_AUTHORISED_BY_HOLDER";
        /** @description A proof (证明事项): what somebody else attests about the applicant, and on which list and by which routes it is had */
        ProofItem: {
            /** @description Id of the proof in the public lists */
            proofId?: string;
            /** @description Name */
            name?: components["schemas"]["Bilingual"];
            /** @description Kind of proof */
            proofKind?: components["schemas"]["ProofKind"];
            /** @description The act that demands the proof */
            setBasis?: components["schemas"]["LegalBasis"][];
            /** @description The department that demands the proof */
            demandingUnit?: string;
            /** @description The authorities that issue the proof */
            issuingUnits?: string[];
            /** @description Where the guide of the item names the proof */
            guideRef?: string;
            /** @description Codes of the service items that need the proof */
            usedByItems?: components["schemas"]["Use"][];
            /** @description Which of the two public lists it is on */
            list?: components["schemas"]["ListKind"];
            /** @description whether it is one of the ninety whose hand-in fell away */
            ledger?: boolean;
            /** @description Class of risk, which decides how it is checked */
            riskClass?: components["schemas"]["RiskClass"];
            /** @description whether the office uses a certificate by its function or needs the holder's approval */
            ground?: components["schemas"]["Ground"];
            /** @description How old or how long valid a record must be */
            validityRule?: components["schemas"]["ValidityRule"];
            /** @description The ways to obtain it, in order */
            routes?: components["schemas"]["RouteStep"][];
            /**
             * Format: date
             * @description Day since which it is on the public list
             */
            publicFrom?: string;
            /** @description Who changed it */
            changedBy?: string;
            /** @description Who approved it */
            approvedBy?: string;
            /**
             * Format: int32
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version?: number;
        };
        /** @description One proof as the public reads it */
        ProofItemView: {
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Name */
            name: components["schemas"]["Bilingual"];
            /** @description Kind of proof */
            proofKind: components["schemas"]["ProofKind"];
            /** @description The act that demands the proof */
            setBasis: components["schemas"]["LegalBasis"][];
            /** @description The department that demands the proof */
            demandingUnit: string;
            /** @description The authorities that issue the proof */
            issuingUnits: string[];
            /** @description Where the guide of the item names the proof */
            guideRef: string;
            /** @description Codes of the service items that need the proof */
            usedByItems: components["schemas"]["Use"][];
            /** @description Which of the two public lists it is on */
            list: components["schemas"]["ListKind"];
            /** @description Each line of the clock's account, oldest first */
            ledger: boolean;
            /** @description The route that is tried first */
            primaryRoute: components["schemas"]["Route"];
            /** @description The ways to obtain it, in order */
            routes: components["schemas"]["RouteStep"][];
            /** @description Class of risk, which decides how it is checked */
            riskClass: components["schemas"]["RiskClass"];
            /** @description The ground it rests on */
            ground: components["schemas"]["Ground"];
            /** @description How old or how long valid a record must be */
            validityRule: components["schemas"]["ValidityRule"];
            /** @description Whether the proof is to be abolished */
            flaggedForCancellation: boolean;
            /**
             * Format: date
             * @description Day since which it is on the public list
             */
            publicFrom: string;
            /** @description Who changed it */
            changedBy: string;
            /** @description Who approved it */
            approvedBy: string;
            /**
             * Format: int32
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
        };
        /**
         * @description What a proof tells of
         * @enum {string}
         */
        ProofKind: "FACT" | "QUALIFICATION" | "IDENTITY" | "RELATION";
        /** @description The lists */
        ProofListView: {
            /** @description Title */
            title: components["schemas"]["Bilingual"];
            /**
             * Format: int32
             * @description Counted up with each change; the ETag begins with it (`"v3-9f2c"`), and If-Match takes it alone (`"v3"`)
             */
            version: number;
            /**
             * Format: date
             * @description Day it was published
             */
            publishedOn: string;
            /** @description Legal basis */
            basis: string;
            /**
             * Format: date
             * @description The day it is of
             */
            day: string;
            /** @description How many proofs go by each route */
            ledgerByRoute: {
                [key: string]: number;
            };
            /** @description The lines of this page */
            items: components["schemas"]["ProofItemView"][];
            /** @description What is not to be handed in any more */
            notHandedIn: components["schemas"]["NotHandedIn"][];
        };
        /**
         * @description Where a proof of a case stands, in the words the applicant reads
         * @enum {string}
         */
        ProofState: "OBTAINED" | "ASKING" | "MAY_COMMIT" | "COMMITTED" | "SUBMIT" | "NOT_NEEDED";
        /** @description One proof of a case */
        ProofView: {
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Name */
            name: components["schemas"]["Bilingual"];
            /** @description How it stands */
            state: components["schemas"]["ProofState"];
            /** @description How the proof is obtained */
            route: components["schemas"]["Route"];
            /** @description How it ended */
            outcome?: components["schemas"]["Outcome"];
            /** @description Code, stable */
            code: string;
            /** @description The same in the reader's language */
            words: components["schemas"]["Bilingual"];
            /** @description The evidence that was found */
            evidence?: components["schemas"]["EvidenceView"];
            /** @description records an officer has to judge, with both values; left out where there is nothing for him */
            found?: components["schemas"]["FoundRecord"][];
            /** @description Every look for the proof, oldest first */
            attempts: components["schemas"]["AttemptView"][];
            /** @description Id of the commitment */
            commitment?: components["schemas"]["CommitmentOffer"];
        };
        /** @description Why */
        ReasonRequest: {
            /** @description Why */
            reason: string;
        };
        /** @description A receipt with what is needed to verify it alone */
        ReceiptView: {
            /**
             * Format: uuid
             * @description Id of the receipt of this use
             */
            receiptId: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /**
             * Format: date-time
             * @description When it was looked up
             */
            checkedAt: string;
            /**
             * Format: date-time
             * @description When it expires
             */
            expiresAt: string;
            /** @description the exact text that was signed */
            content: string;
            /** @description SM2 with SM3, DER in hexadecimal digits */
            signature: string;
            /** @description SubjectPublicKeyInfo in hexadecimal digits */
            publicKey: string;
        };
        /** @description One thing a register holds of an enterprise */
        RegisteredFact: {
            /** @description what it is, as forms call it: legalRepresentative */
            fact: string;
            /** @description as the register writes it */
            value: string;
            /** @description the register */
            source: string;
            /** @description the record at the register */
            identifier: string;
            /**
             * Format: date-time
             * @description When it was looked up
             */
            checkedAt: string;
            /**
             * Format: uuid
             * @description the signed receipt of this use
             */
            receipt: string;
        };
        /** @description The form it is for */
        RegisteredFactsRequest: {
            /** @description id of the draft */
            draftReference: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description Credit code of the enterprise (GB 32100) */
            uscc: string;
            /** @description What for, in words the holder can read */
            purpose: string;
        };
        /** @description What was found */
        RegisteredFactsView: {
            /** @description each with its register, its record and the receipt of the use */
            facts: components["schemas"]["RegisteredFact"][];
            /** @description registers that did not answer in time: what they hold is unknown */
            silent: string[];
        };
        /** @description Which basis was repealed; without an article all of the instrument */
        RepealRequest: {
            /** @description Number */
            number: string;
            /** @description The article it rests on */
            article?: string;
        };
        /** @description The proofs of a case */
        ResolutionView: {
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description The enterprise it belongs to */
            holder: components["schemas"]["HolderView"];
            /** @description What for, in words the holder can read */
            purpose: string;
            /** @description At which step of the case it was looked up */
            moment: components["schemas"]["Moment"];
            /** @description Whether the holder's credit spares him checks */
            greenChannel: boolean;
            /** @description Why no commitment is taken from this holder */
            commitmentBar?: components["schemas"]["Bar"];
            /** @description The proofs */
            proofs: components["schemas"]["ProofView"][];
        };
        /** @description A case asks to have its proofs resolved */
        ResolveRequest: {
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Code of the service item */
            itemCode: string;
            /** @description The enterprise it belongs to */
            holder: components["schemas"]["HolderRequest"];
            /** @description What for, in words the holder can read */
            purpose: string;
            /** @description At which step of the case it was looked up */
            moment: components["schemas"]["Moment"];
            /** @description The proofs */
            proofs: string[];
            /** @description Whether the holder may state it instead of proving it */
            mayCommit?: boolean;
            /** @description What the case states, to compare the proof with */
            particulars?: {
                [key: string]: string;
            };
            /** @description office the case is at; a draft is at none */
            office?: string;
            /** @description Id of the draft whose proofs and commitments carry over */
            draftReference?: string;
        };
        /**
         * @description What a check finds
         * @enum {string}
         */
        Result: "CONFIRMED" | "CORRECTABLE" | "FALSE" | "SOURCE_UNREACHABLE";
        /**
         * @description What hangs on a proof
         * @enum {string}
         */
        RiskClass: "NONE" | "PUBLIC_SAFETY" | "NATIONAL_SECURITY" | "STATE_SECRET" | "FINANCE" | "ECOLOGY" | "HEALTH_OR_PROPERTY" | "FOREIGN_RELATED" | "IRREVERSIBLE";
        /**
         * @description The ways a proof may be had, in the order they are tried: what costs the applicant least comes first
         * @enum {string}
         */
        Route: "CANCELLED" | "E_CERTIFICATE" | "DATA_SHARING" | "ASSISTANCE" | "SELF_CHECK" | "COMMITMENT" | "SUBMISSION";
        /** @description One route of a proof */
        RouteStep: {
            /** @description How the proof is obtained */
            route?: components["schemas"]["Route"];
            /** @description which source answers a look-up */
            source?: string;
            /** @description certificate type code, or the data set's name */
            type?: string;
            /** @description all that may be asked for: the minimum the item registers */
            fields?: string[];
            /** @description field of the answer → particular of the case it must agree with */
            match?: {
                [key: string]: string;
            };
            /** @description departments asked for assistance, the first one first */
            units?: string[];
            /** @description what a department is asked */
            question?: components["schemas"]["Bilingual"];
            /** @description the commitment's template */
            template?: string;
            /** @description who decided that a proof of public safety may be committed to all the same, and by which document; null where nobody did */
            decidedBy?: string;
            /** @description whether any valid record proves it, as any filed plan does; otherwise an officer picks among several */
            anyRecord?: boolean;
        };
        /** @description A decision about a breach */
        RulingRequest: {
            /** @description What follows from the ruling */
            consequence: components["schemas"]["Consequence"];
            /** @description Number of the decision */
            decisionNumber: string;
            /** @description Why, in codes */
            reasons: string;
        };
        /** @description What a system signs in with (OAuth 2.0 client credentials) */
        SecretView: {
            /** @description the system's name at the identity provider */
            clientId: string;
            /** @description keep it where the system keeps its secrets */
            clientSecret: string;
            /** @description where the system gets its tokens; each lives five minutes */
            tokenAddress: string;
        };
        /** @description A signature */
        SignRequest: {
            /** @description Name of the person who signed */
            signerName: string;
            /** @description In which capacity the person acts */
            capacity: components["schemas"]["Capacity"];
            /** @description SHA-256 of the text, in hexadecimal digits */
            textHash: string;
        };
        /**
         * @description How far it has come
         * @enum {string}
         */
        Status: "SENT" | "SIGNED_FOR" | "ANSWERED";
        /**
         * @description What happened
         * @enum {string}
         */
        StepKind: "CHECK" | "WITHDRAWAL" | "SUSPICION" | "DEFENCE" | "DECISION";
        /** @description One thing that happened */
        StepView: {
            /** @description Of which kind it is */
            kind: components["schemas"]["StepKind"];
            /** @description What came of it */
            result: string;
            /** @description A note in words */
            note: string;
            /** @description Number of the decision */
            decisionNumber?: string;
            /**
             * Format: date
             * @description Last day to do it
             */
            dueOn?: string;
            /** @description who did it; outside the offices only what the reader did himself is named */
            by?: string;
            /**
             * Format: date-time
             * @description When it was written down
             */
            recordedAt: string;
        };
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
        /**
         * @description Trust levels of 国办函〔2016〕108号 that a hand-in may have
         * @enum {string}
         */
        SubmissionLevel: "B" | "C";
        /** @description A hand-in; the file itself stays with the service that keeps the case */
        SubmissionRequest: {
            /** @description Name of the file */
            fileName: string;
            /** @description SHA-256 of the file in hexadecimal digits */
            fileSha256: string;
            /** @description Id of what it was printed from */
            printedOf?: string;
            /** @description Whether it was made for this case */
            madeForCase?: string;
            /**
             * Format: date
             * @description Day until which it was made
             */
            madeUntil?: string;
        };
        /** @description A hand-in */
        SubmissionView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Name of the file */
            fileName: string;
            /** @description Whether it was handed in of the holder's own will */
            voluntary: boolean;
            /** @description How far the file may be relied on, A to D */
            trustLevel: components["schemas"]["SubmissionLevel"];
            /** @description Id of what it was printed from */
            printedOf?: string;
            /**
             * Format: date-time
             * @description When it was handed in
             */
            handedInAt: string;
        };
        /** @description A system to be connected */
        SystemRequest: {
            /** @description what its owner calls it; it stands in the record of whatever the system does */
            name: string;
            /** @description what it may do; an office's may not apply */
            scopes: components["schemas"]["SystemScope"][];
            /** @description in which it speaks for the enterprise; left out for an office's */
            matters?: components["schemas"]["Matter"][];
            /**
             * Format: date
             * @description last day, included, at most three years ahead
             */
            until: string;
        };
        /**
         * @description What a connected system may do: hand in for an enterprise, read, verify
         * @enum {string}
         */
        SystemScope: "APPLY" | "READ" | "VERIFY";
        /**
         * @description How it stands
         * @enum {string}
         */
        SystemState: "WITHOUT_SECRET" | "CONNECTED" | "ENDED" | "EXPIRED";
        /** @description A connected system */
        SystemView: {
            /**
             * Format: uuid
             * @description Of this thing, stable
             */
            id: string;
            /** @description its name at the identity provider, and in the record of what it does */
            clientId: string;
            /** @description Name */
            name: string;
            /** @description what it may do */
            scopes: components["schemas"]["SystemScope"][];
            /** @description in which it speaks for the enterprise; empty for an office's */
            matters: components["schemas"]["Matter"][];
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /**
             * Format: date
             * @description last day, included
             */
            until: string;
            /** @description How it stands */
            state: components["schemas"]["SystemState"];
            /**
             * Format: date-time
             * @description when its owner connected it
             */
            connectedAt: string;
            /**
             * Format: date-time
             * @description when the secret it signs in with was made; left out while there is none
             */
            secretAt?: string;
            /**
             * Format: date-time
             * @description when its owner ended it; left out while it stands
             */
            endedAt?: string;
        };
        /** @description Which item needs the proof, when, and why */
        Use: {
            /** @description Code of the service item */
            itemCode?: string;
            /** @description The stage of the procedure */
            stage?: string;
            /** @description Why it is wanted */
            why?: string;
        };
        /** @description A page of the record of uses */
        UsePage: {
            /** @description The lines of this page */
            items: components["schemas"]["UseView"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A use as its holder sees it */
        UseView: {
            /**
             * Format: uuid
             * @description Id of the receipt of this use
             */
            receiptId: string;
            /** @description Number of the case, or id of the draft, it is for */
            caseReference: string;
            /** @description Id of the proof in the public lists */
            proofId: string;
            /** @description Identifier, stable */
            identifier: string;
            /** @description Where it was found */
            source: string;
            /** @description The ground it rests on */
            ground: string;
            /** @description What for, in words the holder can read */
            purpose: string;
            /** @description At which step of the case it was looked up */
            moment: string;
            /** @description Who asked */
            requestedBy: string;
            /**
             * Format: date-time
             * @description When it was looked up
             */
            checkedAt: string;
        };
        /** @description How fresh evidence must be */
        ValidityRule: {
            /**
             * Format: int32
             * @description days that an answer may be relied on after the day it was given; null without such a limit
             */
            freshDays?: number;
        };
        /** @description What the officer saw */
        VerificationRequest: {
            /** @description A note in words */
            note: string;
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
    listAssistanceRequests: {
        parameters: {
            query?: {
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Only what is not answered yet */
                open?: boolean;
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
            /** @description A page; those without a due date last */
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
                     *         "askedAt": "2026-11-24T02:00:00.114798Z",
                     *         "basis": "危险化学品安全管理条例第三十四条",
                     *         "caseReference": "9e2a2de4-88b2-4f28-ba30-c37aa22049d5",
                     *         "daysLeft": 3,
                     *         "dueOn": "2026-11-27",
                     *         "dueStatus": "FINAL",
                     *         "escalated": false,
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "id": "2ae610ca-50c0-418d-bef0-1b894e3993e0",
                     *         "itemCode": "00012504500001",
                     *         "light": "NORMAL",
                     *         "proofId": "P-REFINED-OIL",
                     *         "question": "该企业是否持有有效的成品油零售经营批准",
                     *         "reminded": false,
                     *         "status": "SENT",
                     *         "unit": "441500-SWJ"
                     *       },
                     *       {
                     *         "askedAt": "2026-11-24T02:00:00.975429Z",
                     *         "basis": "危险化学品安全管理条例第三十四条",
                     *         "caseReference": "HZ-441521-2026-000230-7",
                     *         "daysLeft": 3,
                     *         "dueOn": "2026-11-27",
                     *         "dueStatus": "FINAL",
                     *         "escalated": false,
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "id": "05e1518f-c7a4-4991-90e0-de2e84d136d1",
                     *         "itemCode": "00012504500002",
                     *         "light": "NORMAL",
                     *         "proofId": "P-REFINED-OIL",
                     *         "question": "该企业是否持有有效的成品油零售经营批准",
                     *         "reminded": false,
                     *         "status": "SENT",
                     *         "unit": "441500-SWJ"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AssistanceView"][];
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
    listLateAssistanceRequests: {
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
            /** @description A page, oldest first */
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
                     *         "askedAt": "2026-11-24T02:00:00.206538Z",
                     *         "basis": "危险化学品安全管理条例第三十四条",
                     *         "caseReference": "HZ-441521-2026-000225-1",
                     *         "daysLeft": 0,
                     *         "dueOn": "2026-11-27",
                     *         "dueStatus": "FINAL",
                     *         "escalated": true,
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "id": "ddf0a1fa-a638-4c12-a56d-484730ce5ca3",
                     *         "itemCode": "00012504500001",
                     *         "light": "OVERDUE",
                     *         "proofId": "P-REFINED-OIL",
                     *         "question": "该企业是否持有有效的成品油零售经营批准",
                     *         "reminded": true,
                     *         "status": "SENT",
                     *         "unit": "441500-SWJ"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AssistanceView"][];
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
    listLetters: {
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
            /** @description A page, most urgent first */
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
                     *         "askedAt": "2026-11-24T02:00:00.274283Z",
                     *         "basis": "中华人民共和国安全生产法第三十条",
                     *         "caseReference": "HZ-441521-2026-000214-7",
                     *         "daysLeft": 15,
                     *         "dueOn": "2026-12-15",
                     *         "dueStatus": "FINAL",
                     *         "escalated": false,
                     *         "holderName": "海丰县示例化工贸易有限公司",
                     *         "holderUscc": "91441521MA4XAB1211",
                     *         "id": "2f38b14b-6b16-484b-b48e-840a838c5bf4",
                     *         "itemCode": "00012500500001",
                     *         "light": "NORMAL",
                     *         "proofId": "P-SOCIAL-INSURANCE",
                     *         "question": "该人员是否由该单位参保",
                     *         "reminded": false,
                     *         "status": "SENT",
                     *         "unit": "000000-OUT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AssistanceView"][];
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
    answerAssistanceRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "answer": "CONFIRMED",
                 *       "note": "已核对"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description The question with its answer */
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
                     *       "answer": "CONFIRMED",
                     *       "answeredAt": "2026-11-24T02:00:00.781122Z",
                     *       "answeredBy": "clerk-of-441500-SWJ",
                     *       "askedAt": "2026-11-24T02:00:00.102339Z",
                     *       "basis": "危险化学品安全管理条例第三十四条",
                     *       "caseReference": "HZ-441521-2026-000221-9",
                     *       "dueOn": "2026-11-27",
                     *       "dueStatus": "FINAL",
                     *       "escalated": false,
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "id": "eec139f4-1391-4650-814d-e46ada1acf29",
                     *       "itemCode": "00012504500001",
                     *       "note": "已核对",
                     *       "proofId": "P-REFINED-OIL",
                     *       "question": "该企业是否持有有效的成品油零售经营批准",
                     *       "reminded": false,
                     *       "signedForBy": "clerk-of-441500-SWJ",
                     *       "status": "ANSWERED",
                     *       "unit": "441500-SWJ"
                     *     }
                     */
                    "application/json": components["schemas"]["AssistanceView"];
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
             * @description - `ALREADY_DONE`: An act that can be done once is repeated with another Idempotency-Key.
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
    signForAssistanceRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question */
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
                     *       "askedAt": "2026-11-24T02:00:00.102339Z",
                     *       "basis": "危险化学品安全管理条例第三十四条",
                     *       "caseReference": "HZ-441521-2026-000221-9",
                     *       "daysLeft": 3,
                     *       "dueOn": "2026-11-27",
                     *       "dueStatus": "FINAL",
                     *       "escalated": false,
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "id": "eec139f4-1391-4650-814d-e46ada1acf29",
                     *       "itemCode": "00012504500001",
                     *       "light": "NORMAL",
                     *       "proofId": "P-REFINED-OIL",
                     *       "question": "该企业是否持有有效的成品油零售经营批准",
                     *       "reminded": false,
                     *       "signedForBy": "clerk-of-441500-SWJ",
                     *       "status": "SIGNED_FOR",
                     *       "unit": "441500-SWJ"
                     *     }
                     */
                    "application/json": components["schemas"]["AssistanceView"];
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
    enterReply: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "answer": "CONFIRMED",
                 *       "note": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description The question with its answer */
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
                     *       "answer": "CONFIRMED",
                     *       "answeredAt": "2026-11-24T02:00:01.859530Z",
                     *       "answeredBy": "officer-of-441502-HHWexaminer",
                     *       "askedAt": "2026-11-24T02:00:00.561844Z",
                     *       "basis": "中华人民共和国安全生产法第三十条",
                     *       "caseReference": "HZ-441521-2026-000326-S",
                     *       "dueOn": "2026-12-15",
                     *       "dueStatus": "FINAL",
                     *       "escalated": false,
                     *       "holderName": "海丰县示例化工贸易有限公司",
                     *       "holderUscc": "91441521MA4XAB1211",
                     *       "id": "2e4133cb-24cb-40ce-90d8-d5a8e877b025",
                     *       "itemCode": "00012500500001",
                     *       "note": "示例",
                     *       "proofId": "P-SOCIAL-INSURANCE",
                     *       "question": "该人员是否由该单位参保",
                     *       "reminded": false,
                     *       "status": "ANSWERED",
                     *       "unit": "000000-OUT"
                     *     }
                     */
                    "application/json": components["schemas"]["AssistanceView"];
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
             * @description - `ALREADY_DONE`: An act that can be done once is repeated with another Idempotency-Key.
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
    listAuthorisations: {
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
                     *         "channel": "PORTAL",
                     *         "fields": [
                     *           "holder",
                     *           "number"
                     *         ],
                     *         "from": "2026-11-24",
                     *         "id": "7c914d1a-7e0d-45e5-93f0-f4feb6b8ca21",
                     *         "itemCode": "00012500600001",
                     *         "oneTime": true,
                     *         "proofId": "P-MGR-128",
                     *         "purpose": "考核报名",
                     *         "until": "2026-12-24",
                     *         "usedAt": "2026-11-24T02:00:01.318139Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuthorisationView"][];
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
    giveAuthorisation: {
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
                 *       "caseReference": "HZ-441521-2026-000178-K",
                 *       "itemCode": "00012504500001",
                 *       "oneTime": false,
                 *       "proofId": "P-BUSINESS-LICENCE",
                 *       "purpose": "示例",
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorisationRequest"];
            };
        };
        responses: {
            /** @description The approval */
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
                     *       "caseReference": "HZ-441521-2026-000178-K",
                     *       "channel": "PORTAL",
                     *       "fields": [
                     *         "holder",
                     *         "number"
                     *       ],
                     *       "from": "2026-11-24",
                     *       "id": "c87c7b58-1d09-42bc-8f36-a1969bd23a7b",
                     *       "itemCode": "00012504500001",
                     *       "oneTime": false,
                     *       "proofId": "P-BUSINESS-LICENCE",
                     *       "purpose": "示例",
                     *       "until": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthorisationView"];
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    withdrawAuthorisation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
            /** @description The approval */
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
                     *       "channel": "PORTAL",
                     *       "fields": [
                     *         "holder",
                     *         "number"
                     *       ],
                     *       "from": "2026-11-24",
                     *       "id": "b3d909da-902e-469c-9b31-f29508fec712",
                     *       "itemCode": "00012500600001",
                     *       "oneTime": false,
                     *       "proofId": "P-MGR-128",
                     *       "purpose": "考核报名",
                     *       "until": "2026-12-24",
                     *       "usedAt": "2026-11-24T02:00:02.237786Z",
                     *       "withdrawnAt": "2026-11-24T02:00:02.941476Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthorisationView"];
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
    listCommitmentChecks: {
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
            /** @description A page, most urgent first */
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
                     *         "allowedActions": [
                     *           "CONFIRM",
                     *           "ORDER_CORRECTION"
                     *         ],
                     *         "caseReference": "HZ-441521-2026-000324-W",
                     *         "checkDueOn": "2027-01-23",
                     *         "checkEscalated": false,
                     *         "checkMethod": "ON_SITE",
                     *         "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *         "id": "433e45fe-5411-44a1-ac12-34de48c63205",
                     *         "proofId": "P-TRAINING",
                     *         "signature": "3046022100f43cd0e7e0912d167ee061dacb205a30a626df33aa5a3e3061bc1c815667a0df02210092988126f53e16c536bc6aade47030cb6de4e5afc260803393792d401343fd1a",
                     *         "signedAt": "2026-11-24T02:00:01.488441Z",
                     *         "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *         "signerName": "示例甲",
                     *         "status": "SIGNED",
                     *         "steps": [],
                     *         "templateId": "CT-TRAINING",
                     *         "templateVersion": 1,
                     *         "text": {
                     *           "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *           "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *         },
                     *         "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CommitmentView"][];
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
    readCommitment: {
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
            /** @description The commitment */
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
                     *         "CONFIRM",
                     *         "ORDER_CORRECTION"
                     *       ],
                     *       "caseReference": "HZ-441521-2026-000103-L",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": true,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "940c3e07-4245-4213-b65a-40e37ad97ba2",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "3044022005283dc9c1f1a615bf4079a25b96f9d6a2651abdb3ec67b8f137201cb7e40d29022072d011dd649d7c093593fa7c85055265696f679dca283272a5b31d62a2185493",
                     *       "signedAt": "2026-11-24T02:00:01.765859Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "SIGNED",
                     *       "steps": [
                     *         {
                     *           "by": "haifeng-examiner",
                     *           "kind": "CHECK",
                     *           "note": "x",
                     *           "recordedAt": "2026-11-24T02:00:02.665682Z",
                     *           "result": "SOURCE_UNREACHABLE"
                     *         }
                     *       ],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
    checkCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "by": "2026-12-04",
                 *       "decisionNumber": "汕海应急责改〔2026〕1号",
                 *       "note": "现场核查（示例）",
                 *       "result": "CONFIRMED"
                 *     }
                 */
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description The commitment */
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
                     *       "allowedActions": [],
                     *       "caseReference": "HZ-441521-2026-000256-O",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": true,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "726c677e-5da4-4b87-b519-98d4ccc07dd4",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "304402202cc7e724174f3c09f4131efa7096a1578d55b8ad1ce1ecc47bf6202e3acf2410022059aa0e4b5d0d7c92349844231b10dbde6d4b7524ae4efce8a9162f055f8d525a",
                     *       "signedAt": "2026-11-24T02:00:00.965619Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "CONFIRMED",
                     *       "steps": [
                     *         {
                     *           "by": "haifeng-examiner",
                     *           "decisionNumber": "汕海应急责改〔2026〕1号",
                     *           "dueOn": "2026-12-04",
                     *           "kind": "CHECK",
                     *           "note": "现场核查（示例）",
                     *           "recordedAt": "2026-11-24T02:00:01.381009Z",
                     *           "result": "SOURCE_UNREACHABLE"
                     *         },
                     *         {
                     *           "by": "haifeng-examiner",
                     *           "decisionNumber": "汕海应急责改〔2026〕1号",
                     *           "dueOn": "2026-12-04",
                     *           "kind": "CHECK",
                     *           "note": "现场核查（示例）",
                     *           "recordedAt": "2027-01-24T01:00:01.338553Z",
                     *           "result": "CONFIRMED"
                     *         }
                     *       ],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
    decideBreach: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "consequence": "RESCISSION_STARTED",
                 *       "decisionNumber": "汕海应急决〔2026〕9号",
                 *       "reasons": "承诺内容不实（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["RulingRequest"];
            };
        };
        responses: {
            /** @description The commitment */
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
                     *       "allowedActions": [],
                     *       "caseReference": "HZ-441521-2026-000251-Y",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": false,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "83da902c-13ea-40c3-9378-ef556d2c1a96",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "304402200ac86f2f6c60f0f21a5838a54ee96b6550a7943d33e38b7056065739183175b10220277a5cd2f75b2be966d95cd25a42da54fbf4f7eadb498d5f18e3076dc7228707",
                     *       "signedAt": "2026-11-24T02:00:00.980866Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "FALSE",
                     *       "steps": [
                     *         {
                     *           "by": "haifeng-examiner",
                     *           "decisionNumber": "汕海应急责改〔2026〕1号",
                     *           "dueOn": "2026-12-04",
                     *           "kind": "SUSPICION",
                     *           "note": "现场核查（示例）",
                     *           "recordedAt": "2026-11-24T02:00:01.425434Z",
                     *           "result": "FALSE"
                     *         },
                     *         {
                     *           "by": "trader-haifeng",
                     *           "kind": "DEFENCE",
                     *           "note": "培训记录正在补交",
                     *           "recordedAt": "2026-11-24T02:00:02.587182Z",
                     *           "result": "STATED"
                     *         }
                     *       ],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
             *     - `FOUR_EYES`: The proposer of a change of the lists, or the finder of a breach, is about to decide it.
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
             *     - `NOT_HEARD`: A breach is about to be decided before the party stated its defence or its time ran out.
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
    defendCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "reason": "培训记录正在补交"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The commitment */
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
                     *       "allowedActions": [
                     *         "HEAR"
                     *       ],
                     *       "caseReference": "HZ-441521-2026-000251-Y",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": false,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "83da902c-13ea-40c3-9378-ef556d2c1a96",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "304402200ac86f2f6c60f0f21a5838a54ee96b6550a7943d33e38b7056065739183175b10220277a5cd2f75b2be966d95cd25a42da54fbf4f7eadb498d5f18e3076dc7228707",
                     *       "signedAt": "2026-11-24T02:00:00.980866Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "UNDER_SUSPICION",
                     *       "steps": [
                     *         {
                     *           "decisionNumber": "汕海应急责改〔2026〕1号",
                     *           "dueOn": "2026-12-04",
                     *           "kind": "SUSPICION",
                     *           "note": "现场核查（示例）",
                     *           "recordedAt": "2026-11-24T02:00:01.425434Z",
                     *           "result": "FALSE"
                     *         },
                     *         {
                     *           "by": "trader-haifeng",
                     *           "kind": "DEFENCE",
                     *           "note": "培训记录正在补交",
                     *           "recordedAt": "2026-11-24T02:00:02.587182Z",
                     *           "result": "STATED"
                     *         }
                     *       ],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
    withdrawCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "reason": "改为提交材料"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The commitment */
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
                     *       "allowedActions": [],
                     *       "caseReference": "HZ-441521-2026-000262-S",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": false,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "78dc5a94-2315-4465-81e6-757a6f8bdb4a",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "3045022100cab3da8ccbacdd6f7a2f2ffea264c5cfdffc4ac18808a935b9fdbcda1db049040220751be94bb595153a64cb84ae2c6de5fa2879fe41c372382403538f9663e72d55",
                     *       "signedAt": "2026-11-24T02:00:00.408675Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "WITHDRAWN",
                     *       "steps": [
                     *         {
                     *           "by": "trader-haifeng",
                     *           "kind": "WITHDRAWAL",
                     *           "note": "改为提交材料",
                     *           "recordedAt": "2026-11-24T02:00:01.411212Z",
                     *           "result": "WITHDRAWN"
                     *         }
                     *       ],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
             *     - `TOO_LATE_TO_WITHDRAW`: A commitment is taken back after the proofs were looked at for the decision.
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
    demandProof: {
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
                 *       "caseReference": "HZ-441521-2026-000325-U",
                 *       "proofId": "P-BUSINESS-LICENCE",
                 *       "reason": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["DemandRequest"];
            };
        };
        responses: {
            /** @description Granted, with the written reason that names each failed attempt */
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
                     *       "caseReference": "HZ-441521-2026-000325-U",
                     *       "demandedAt": "2026-11-24T02:00:01.317465Z",
                     *       "granted": true,
                     *       "id": "130734bf-2c3e-499e-bbdb-a3de91d66d90",
                     *       "officeCode": "441502-HHW",
                     *       "officer": "officer-of-441502-HHWintake-officer",
                     *       "proofId": "P-BUSINESS-LICENCE",
                     *       "reason": "示例",
                     *       "why": "ROUTES_EXHAUSTED",
                     *       "writtenReason": "2026-11-24 广东省电子证照系统 NOT_FOUND（NO_RECORD）；2026-11-24 市场监督管理部门 NOT_FOUND（NO_RECORD）；2026-11-24 广东省电子证照系统 NOT_FOUND（NO_RECORD）；2026-11-24 市场监督管理部门 NOT_FOUND（NO_RECORD）"
                     *     }
                     */
                    "application/json": components["schemas"]["DemandView"];
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
             * @description - `DEMAND_REFUSED`: An officer demands a proof that is cancelled, not listed, obtained or still obtainable; the attempt is recorded for oversight.
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
    listRefusedDemands: {
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
                     *         "caseReference": "HZ-441521-2026-000272-O",
                     *         "demandedAt": "2026-11-24T02:00:01.636903Z",
                     *         "granted": false,
                     *         "id": "188133c6-1fd3-45a6-97f9-1bf4bc86d9ae",
                     *         "officeCode": "441521",
                     *         "officer": "haifeng-intake-officer",
                     *         "proofId": "P-REFINED-OIL",
                     *         "reason": "需要核对",
                     *         "why": "NOT_TRIED",
                     *         "writtenReason": ""
                     *       },
                     *       {
                     *         "caseReference": "HZ-441521-2026-000272-O",
                     *         "demandedAt": "2026-11-24T02:00:01.491339Z",
                     *         "granted": false,
                     *         "id": "1bcc283f-ca23-48db-ac36-ff319ed5e683",
                     *         "officeCode": "441521",
                     *         "officer": "haifeng-intake-officer",
                     *         "proofId": "P-TRAINING",
                     *         "reason": "需要核对",
                     *         "why": "MAY_COMMIT",
                     *         "writtenReason": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DemandView"][];
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
                     *           "data": {
                     *             "progress": {
                     *               "by": {
                     *                 "kind": "OFFICER"
                     *               },
                     *               "caseNumber": "HZ-441521-2026-000104-J",
                     *               "holderUscc": "91441521MA4XAB1211",
                     *               "itemCode": "00012504500001",
                     *               "occurredAt": "2026-11-24T02:00:09.992648Z",
                     *               "office": "441521"
                     *             }
                     *           },
                     *           "datacontenttype": "application/json",
                     *           "id": "4228d0f3-bdba-4944-8bd4-6aa5179c4021",
                     *           "sequence": "1",
                     *           "sequencetype": "Integer",
                     *           "source": "/services/proof-exemption",
                     *           "specversion": "1.0",
                     *           "subject": "HZ-441521-2026-000104-J",
                     *           "time": "2026-11-24T02:00:10.026383Z",
                     *           "type": "proofs.demand-refused.v1"
                     *         }
                     *       ],
                     *       "next": 1
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
    listMandates: {
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
                     *         "acceptedAt": "2026-11-24T02:00:00.851401Z",
                     *         "agentAccount": "agent-example",
                     *         "agentName": "示例丁",
                     *         "enterpriseName": "海丰示例贸易有限公司",
                     *         "from": "2026-11-24",
                     *         "givenAt": "2026-11-24T02:00:00.436603Z",
                     *         "id": "737755ef-f210-4fa7-a93f-9404133acf28",
                     *         "matters": [
                     *           "LICENCE"
                     *         ],
                     *         "representative": "示例甲",
                     *         "state": "IN_FORCE",
                     *         "until": "2026-12-04",
                     *         "uscc": "91441521MA4XAB1211"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MandateView"][];
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
    giveMandate: {
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
                 *       "agentAccount": "agent-900003",
                 *       "agentName": "示例丁",
                 *       "enterpriseName": "海丰县示例化工贸易有限公司",
                 *       "matters": [
                 *         "LICENCE"
                 *       ],
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["MandateRequest"];
            };
        };
        responses: {
            /** @description The mandate, offered */
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
                     *       "agentAccount": "agent-900003",
                     *       "agentName": "示例丁",
                     *       "enterpriseName": "海丰县示例化工贸易有限公司",
                     *       "from": "2026-11-24",
                     *       "givenAt": "2026-11-24T02:00:31.292623Z",
                     *       "id": "4e6ac405-5188-4653-a0d7-1ec76d1881df",
                     *       "matters": [
                     *         "LICENCE"
                     *       ],
                     *       "representative": "示例甲",
                     *       "state": "OFFERED",
                     *       "until": "2026-12-31",
                     *       "uscc": "91441521MA4XAB1211"
                     *     }
                     */
                    "application/json": components["schemas"]["MandateView"];
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
             *     - `REPRESENTATIVE_ONLY`: A mandate is offered by an account that does not name its enterprise's legal representative.
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    listReceivedMandates: {
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
                     *         "acceptedAt": "2026-11-24T02:00:00.851401Z",
                     *         "agentAccount": "agent-example",
                     *         "agentName": "示例丁",
                     *         "enterpriseName": "海丰示例贸易有限公司",
                     *         "from": "2026-11-24",
                     *         "givenAt": "2026-11-24T02:00:00.436603Z",
                     *         "id": "737755ef-f210-4fa7-a93f-9404133acf28",
                     *         "matters": [
                     *           "LICENCE"
                     *         ],
                     *         "representative": "示例甲",
                     *         "state": "IN_FORCE",
                     *         "until": "2026-12-04",
                     *         "uscc": "91441521MA4XAB1211"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MandateView"][];
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
    acceptMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
            /** @description The mandate, in force */
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
                     *       "acceptedAt": "2026-11-24T02:00:03.528353Z",
                     *       "agentAccount": "agent-example",
                     *       "agentName": "示例丁",
                     *       "enterpriseName": "海丰示例贸易有限公司",
                     *       "from": "2026-11-24",
                     *       "givenAt": "2026-11-24T02:00:03.235436Z",
                     *       "id": "2a0ee4b4-8260-4e3f-90a4-7cce847f2ad0",
                     *       "matters": [
                     *         "LICENCE"
                     *       ],
                     *       "representative": "示例甲",
                     *       "state": "IN_FORCE",
                     *       "until": "2026-12-04",
                     *       "uscc": "91441521MA4XAB1211"
                     *     }
                     */
                    "application/json": components["schemas"]["MandateView"];
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
             * @description - `ALREADY_DONE`: An act that can be done once is repeated with another Idempotency-Key.
             *     - `IDEMPOTENCY_KEY_REUSED`: The same key came again with another body; the first request's effect stands.
             *     - `MANDATE_OVER`: A mandate that was withdrawn, declined, laid down or has expired is accepted or ended.
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
    endMandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
            /** @description The mandate, ended */
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
                     *       "acceptedAt": "2026-11-24T02:00:00.379909Z",
                     *       "agentAccount": "agent-example",
                     *       "agentName": "示例丁",
                     *       "endedAt": "2026-11-24T02:00:00.425373Z",
                     *       "enterpriseName": "海丰示例贸易有限公司",
                     *       "from": "2026-11-24",
                     *       "givenAt": "2026-11-24T02:00:00.335802Z",
                     *       "id": "147a3062-a1e6-416a-946a-58c8c85997fd",
                     *       "matters": [
                     *         "LICENCE"
                     *       ],
                     *       "representative": "示例甲",
                     *       "state": "LAID_DOWN",
                     *       "until": "2026-12-04",
                     *       "uscc": "91441521MA4XAB1211"
                     *     }
                     */
                    "application/json": components["schemas"]["MandateView"];
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
             *     - `MANDATE_OVER`: A mandate that was withdrawn, declined, laid down or has expired is accepted or ended.
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
    listProofItemChanges: {
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
            /** @description Newest first */
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
                     *         "approved": false,
                     *         "effectiveFrom": "2026-11-24",
                     *         "id": "9cfb6d35-414c-4c97-86e2-dfae0c6d5e50",
                     *         "kind": "REPEAL_BASIS",
                     *         "proposedAt": "2026-11-24T02:00:00.387311Z",
                     *         "reason": "新法施行，原条例废止（演示）"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ChangeView"][];
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
    proposeProofItemChange: {
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
                 *       "effectiveFrom": "2026-11-24",
                 *       "kind": "REPEAL_BASIS",
                 *       "reason": "新法施行，原条例废止（演示）",
                 *       "repeal": {
                 *         "number": "国务院令第591号"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        responses: {
            /** @description The proposal */
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
                     *       "approved": false,
                     *       "effectiveFrom": "2026-11-24",
                     *       "id": "9cfb6d35-414c-4c97-86e2-dfae0c6d5e50",
                     *       "kind": "REPEAL_BASIS",
                     *       "proposedAt": "2026-11-24T02:00:00.387311Z",
                     *       "reason": "新法施行，原条例废止（演示）"
                     *     }
                     */
                    "application/json": components["schemas"]["ChangeView"];
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
            /** @description - `BASIS_MISSING`: A proof is proposed for the retained list without a basis that may found one (优化营商环境条例第四十四条). */
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
    approveProofItemChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Of the thing in question, as it was given */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change */
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
                     *       "approved": true,
                     *       "effectiveFrom": "2026-11-24",
                     *       "id": "b1d009d2-f365-4d4e-aebc-5bcb53972589",
                     *       "kind": "PUBLISH",
                     *       "proofId": "P-LOCAL",
                     *       "proposedAt": "2026-11-24T02:00:00.158284Z",
                     *       "reason": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["ChangeView"];
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
             *     - `FOUR_EYES`: The proposer of a change of the lists, or the finder of a breach, is about to decide it.
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
    listProofItems: {
        parameters: {
            query?: {
                /** @description Code of the service item */
                itemCode?: string;
                /** @description Only proofs of this list */
                list?: components["schemas"]["ListKind"];
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
            /** @description The lists */
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
                     *       "basis": "优化营商环境条例（国务院令第722号）第四十四条",
                     *       "day": "2026-11-24",
                     *       "items": [
                     *         {
                     *           "approvedBy": "汕尾市司法局（演示）",
                     *           "changedBy": "汕尾市应急管理局政策法规科（演示）",
                     *           "demandingUnit": "汕尾市应急管理局及各县（市、区）应急管理局",
                     *           "flaggedForCancellation": false,
                     *           "ground": "FUNCTION",
                     *           "guideRef": "/guide/proofs/P-BUSINESS-LICENCE",
                     *           "issuingUnits": [
                     *             "市场监督管理部门"
                     *           ],
                     *           "ledger": true,
                     *           "list": "RETAINED",
                     *           "name": {
                     *             "en": "Business licence",
                     *             "zh": "营业执照"
                     *           },
                     *           "primaryRoute": "E_CERTIFICATE",
                     *           "proofId": "P-BUSINESS-LICENCE",
                     *           "proofKind": "QUALIFICATION",
                     *           "publicFrom": "2021-12-01",
                     *           "riskClass": "NONE",
                     *           "routes": [
                     *             {
                     *               "anyRecord": false,
                     *               "fields": [
                     *                 "holder",
                     *                 "number"
                     *               ],
                     *               "match": {},
                     *               "route": "E_CERTIFICATE",
                     *               "source": "guangdong",
                     *               "type": "11100000DEM00009X8101",
                     *               "units": []
                     *             },
                     *             {
                     *               "anyRecord": false,
                     *               "fields": [
                     *                 "holder",
                     *                 "number"
                     *               ],
                     *               "match": {},
                     *               "route": "DATA_SHARING",
                     *               "source": "market-supervision",
                     *               "type": "enterprise-registration",
                     *               "units": []
                     *             }
                     *           ],
                     *           "setBasis": [
                     *             {
                     *               "article": "第三十四条",
                     *               "level": "REGULATION",
                     *               "number": "国务院令第591号",
                     *               "title": "危险化学品安全管理条例"
                     *             }
                     *           ],
                     *           "usedByItems": [
                     *             {
                     *               "itemCode": "00012504500001",
                     *               "stage": "ACCEPTANCE",
                     *               "why": "申请人应当是依法设立的企业"
                     *             },
                     *             {
                     *               "itemCode": "00012504500002",
                     *               "stage": "ACCEPTANCE",
                     *               "why": "申请人应当是依法设立的企业"
                     *             }
                     *           ],
                     *           "validityRule": {},
                     *           "version": 1
                     *         },
                     *         {
                     *           "approvedBy": "汕尾市司法局（演示）",
                     *           "changedBy": "汕尾市应急管理局政策法规科（演示）",
                     *           "demandingUnit": "汕尾市应急管理局及各县（市、区）应急管理局",
                     *           "flaggedForCancellation": false,
                     *           "ground": "FUNCTION",
                     *           "guideRef": "/guide/proofs/P-SAFETY-CERTIFICATE",
                     *           "issuingUnits": [
                     *             "应急管理部门"
                     *           ],
                     *           "ledger": true,
                     *           "list": "RETAINED",
                     *           "name": {
                     *             "en": "Certificates of the principal person, safety managers and special operators",
                     *             "zh": "主要负责人、安全生产管理人员、特种作业人员的相关资格证书"
                     *           },
                     *           "primaryRoute": "E_CERTIFICATE",
                     *           "proofId": "P-SAFETY-CERTIFICATE",
                     *           "proofKind": "QUALIFICATION",
                     *           "publicFrom": "2021-12-01",
                     *           "riskClass": "PUBLIC_SAFETY",
                     *           "routes": [
                     *             {
                     *               "anyRecord": false,
                     *               "fields": [
                     *                 "holder",
                     *                 "person"
                     *               ],
                     *               "match": {
                     *                 "person": "principalPerson"
                     *               },
                     *               "route": "E_CERTIFICATE",
                     *               "source": "guangdong",
                     *               "type": "11100000DEM00009X8102",
                     *               "units": []
                     *             },
                     *             {
                     *               "anyRecord": false,
                     *               "fields": [],
                     *               "match": {},
                     *               "route": "SUBMISSION",
                     *               "units": []
                     *             }
                     *           ],
                     *           "setBasis": [
                     *             {
                     *               "article": "第三十四条",
                     *               "level": "REGULATION",
                     *               "number": "国务院令第591号",
                     *               "title": "危险化学品安全管理条例"
                     *             }
                     *           ],
                     *           "usedByItems": [
                     *             {
                     *               "itemCode": "00012504500001",
                     *               "stage": "ACCEPTANCE",
                     *               "why": "主要负责人和安全生产管理人员经考核合格"
                     *             },
                     *             {
                     *               "itemCode": "00012504500002",
                     *               "stage": "ACCEPTANCE",
                     *               "why": "主要负责人和安全生产管理人员经考核合格"
                     *             }
                     *           ],
                     *           "validityRule": {},
                     *           "version": 1
                     *         }
                     *       ],
                     *       "ledgerByRoute": {
                     *         "ASSISTANCE": 5,
                     *         "CANCELLED": 4,
                     *         "COMMITMENT": 7,
                     *         "DATA_SHARING": 0,
                     *         "E_CERTIFICATE": 74,
                     *         "SELF_CHECK": 0,
                     *         "SUBMISSION": 0
                     *       },
                     *       "notHandedIn": [
                     *         {
                     *           "en": "Hazardous-chemicals operating licence",
                     *           "since": "2022-01-01",
                     *           "zh": "危险化学品经营许可证"
                     *         },
                     *         {
                     *           "en": "Fireworks wholesale licence",
                     *           "since": "2022-01-01",
                     *           "zh": "烟花爆竹经营（批发）许可证"
                     *         }
                     *       ],
                     *       "publishedOn": "2021-12-01",
                     *       "title": {
                     *         "en": "List of proofs of the Shanwei emergency management bureau (demonstration)",
                     *         "zh": "汕尾市应急管理局证明事项清单（演示）"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProofListView"];
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
    downloadProofItems: {
        parameters: {
            query?: {
                /** @description Code of the service item */
                itemCode?: string;
                /** @description Only proofs of this list */
                list?: components["schemas"]["ListKind"];
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
            /** @description CSV */
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    readProofItem: {
        parameters: {
            query?: {
                /** @description As it is in force on this day; today when it is not said */
                on?: string;
            };
            header?: {
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the proof in the public lists */
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof */
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
                     *       "approvedBy": "汕尾市司法局（演示）",
                     *       "changedBy": "汕尾市应急管理局政策法规科（演示）",
                     *       "demandingUnit": "汕尾市应急管理局及各县（市、区）应急管理局",
                     *       "flaggedForCancellation": true,
                     *       "ground": "FUNCTION",
                     *       "guideRef": "/guide/proofs/P-PREMISES-TITLE",
                     *       "issuingUnits": [
                     *         "自然资源部门",
                     *         "住房和城乡建设部门"
                     *       ],
                     *       "ledger": false,
                     *       "list": "RETAINED",
                     *       "name": {
                     *         "en": "Title to or lease of the premises",
                     *         "zh": "经营场所产权证明文件或者租赁证明文件"
                     *       },
                     *       "primaryRoute": "DATA_SHARING",
                     *       "proofId": "P-PREMISES-TITLE",
                     *       "proofKind": "FACT",
                     *       "publicFrom": "2021-12-01",
                     *       "riskClass": "NONE",
                     *       "routes": [
                     *         {
                     *           "anyRecord": false,
                     *           "fields": [
                     *             "holder",
                     *             "number"
                     *           ],
                     *           "match": {
                     *             "address": "premises"
                     *           },
                     *           "route": "DATA_SHARING",
                     *           "source": "natural-resources",
                     *           "type": "real-estate",
                     *           "units": []
                     *         },
                     *         {
                     *           "anyRecord": false,
                     *           "fields": [],
                     *           "match": {},
                     *           "route": "SUBMISSION",
                     *           "units": []
                     *         }
                     *       ],
                     *       "setBasis": [
                     *         {
                     *           "article": "第三十四条",
                     *           "level": "REGULATION",
                     *           "number": "国务院令第591号",
                     *           "repealedOn": "2026-11-24",
                     *           "title": "危险化学品安全管理条例"
                     *         }
                     *       ],
                     *       "usedByItems": [
                     *         {
                     *           "itemCode": "00012504500001",
                     *           "stage": "ACCEPTANCE",
                     *           "why": "经营场所符合要求"
                     *         },
                     *         {
                     *           "itemCode": "00012504500002",
                     *           "stage": "ACCEPTANCE",
                     *           "why": "经营场所符合要求"
                     *         }
                     *       ],
                     *       "validityRule": {},
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProofItemView"];
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
    listUses: {
        parameters: {
            query?: {
                /** @description Only what was before this instant */
                before?: string;
                /** @description `next` of the page before, as it was given; without it the first page */
                cursor?: string;
                /** @description Lines of a page at most */
                limit?: number;
                /** @description Only uses of this proof */
                proof?: string;
                /** @description Words to look for */
                text?: string;
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
            /** @description Newest first */
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
                     *           "caseReference": "HZ-441521-2026-000242-0",
                     *           "checkedAt": "2026-11-24T02:00:00.595286Z",
                     *           "ground": "FUNCTION",
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A",
                     *           "moment": "ACCEPTANCE",
                     *           "proofId": "P-BUSINESS-LICENCE",
                     *           "purpose": "危险化学品经营许可审查",
                     *           "receiptId": "d7b3d3d0-285f-4cd6-af48-8b26baebeb16",
                     *           "requestedBy": "service-account-hazchem-licence",
                     *           "source": "guangdong"
                     *         },
                     *         {
                     *           "caseReference": "HZ-441521-2026-000241-1",
                     *           "checkedAt": "2026-11-24T02:00:00.221403Z",
                     *           "ground": "FUNCTION",
                     *           "identifier": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A",
                     *           "moment": "PREPARATION",
                     *           "proofId": "P-BUSINESS-LICENCE",
                     *           "purpose": "危险化学品经营许可审查",
                     *           "receiptId": "30388900-4919-4e3a-a2dd-5b0bf08e793e",
                     *           "requestedBy": "service-account-hazchem-licence",
                     *           "source": "guangdong"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsePage"];
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
    checkReceipt: {
        parameters: {
            query: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
                /** @description What for, in words the holder can read */
                purpose: string;
            };
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
            /** @description The receipt */
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
                     *       "caseReference": "HZ-441521-2026-000243-Y",
                     *       "checkedAt": "2026-11-24T02:00:00.449526Z",
                     *       "content": "{\"receiptId\":\"00c2a83b-35a6-44ff-94a3-1f97a795a26f\",\"use\":{\"caseReference\":\"HZ-441521-2026-000243-Y\",\"itemCode\":\"00012504500001\",\"proofId\":\"P-BUSINESS-LICENCE\",\"identifier\":\"1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A\",\"source\":\"guangdong\",\"holderUscc\":\"91441521MA4XAB1211\",\"ground\":\"FUNCTION\",\"purpose\":\"危险化学品经营许可审查\",\"moment\":\"PREPARATION\",\"requestedBy\":\"service-account-hazchem-licence\",\"fields\":[\"holder\",\"number\",\"legalRepresentative\"],\"state\":\"FOUND_VALID\",\"responseHash\":\"09e69793d8453a2869a56844b36fdcd3eac926cdcae11f634a4a7c7f4eb26221\"},\"checkedAt\":\"2026-11-24T02:00:00.449525Z\",\"expiresAt\":\"2027-05-23T02:00:00.449525Z\"}",
                     *       "expiresAt": "2027-05-23T02:00:00.449526Z",
                     *       "publicKey": "3059301306072a8648ce3d020106082a811ccf5501822d0342000408120c58435aec1640bd1c6f5918c326f2974a11a4d65aa18fc06a7ca428efd0b544c9cd5895148e3dec275af0974af5d5cb77c028c4ed5824ce16e0c85b2692",
                     *       "purpose": "危险化学品经营许可审查",
                     *       "receiptId": "00c2a83b-35a6-44ff-94a3-1f97a795a26f",
                     *       "signature": "304502210084a0a0961c14596a4809b553beb92fe0d77ebc07970a18c467910683c59eb2ad0220729d6363b86a4f16b5c5ece7bdd6aa15621c2c58b9a88635905fda20dd673f1f"
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptView"];
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
            /** @description - `RECEIPT_REFUSED`: A receipt is used in another case or for another purpose than it was made for, after its end, or altered. */
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
    readRegisteredFacts: {
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
                 *       "draftReference": "2f6f3a9e-3f7b-4c0a-9d7b-1a1f0c6f5b21",
                 *       "itemCode": "00012504500001",
                 *       "purpose": "危险化学品经营许可申请预填",
                 *       "uscc": "91441521MA4XAB1211"
                 *     }
                 */
                "application/json": components["schemas"]["RegisteredFactsRequest"];
            };
        };
        responses: {
            /** @description The facts; those of a register that did not answer are left out */
            200: {
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
                     *       "facts": [
                     *         {
                     *           "checkedAt": "2026-11-24T02:00:00Z",
                     *           "fact": "legalRepresentative",
                     *           "identifier": "market-supervision/enterprise-registration/1",
                     *           "receipt": "7d1c2a44-5f0e-4a51-9b43-0f3c8a6d2e11",
                     *           "source": "market-supervision",
                     *           "value": "示例甲"
                     *         }
                     *       ],
                     *       "silent": []
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredFactsView"];
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
             *     - `NOT_YOUR_CASE`: A service names a number that is none of its own, with a wrong check character or another service's, or a case without its office. The attempt is on record.
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    resolveProofs: {
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
                 *       "caseReference": "HZ-441521-2026-000339-I",
                 *       "holder": {
                 *         "name": "海丰县示例化工贸易有限公司",
                 *         "uscc": "91441521MA4XAB1211"
                 *       },
                 *       "itemCode": "00012500600001",
                 *       "mayCommit": true,
                 *       "moment": "PREPARATION",
                 *       "office": "441521",
                 *       "particulars": {},
                 *       "proofs": [
                 *         "P-MGR-107",
                 *         "P-MGR-128",
                 *         "P-MGR-129",
                 *         "P-MGR-102",
                 *         "P-MGR-103",
                 *         "P-MGR-105"
                 *       ],
                 *       "purpose": "危险化学品经营许可审查"
                 *     }
                 */
                "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        responses: {
            /** @description How each proof stands */
            200: {
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
                     *       "caseReference": "HZ-441521-2026-000339-I",
                     *       "greenChannel": false,
                     *       "holder": {
                     *         "name": "海丰县示例化工贸易有限公司",
                     *         "uscc": "91441521MA4XAB1211"
                     *       },
                     *       "itemCode": "00012500600001",
                     *       "moment": "PREPARATION",
                     *       "proofs": [
                     *         {
                     *           "attempts": [
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:17.767833Z",
                     *               "code": "VALID",
                     *               "moment": "PREPARATION",
                     *               "outcome": "FOUND_VALID",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8102.11441521DEM000030G.00000001.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:17.683796Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 1,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             }
                     *           ],
                     *           "code": "VALID",
                     *           "evidence": {
                     *             "checkedAt": "2026-11-24T02:00:18.140692Z",
                     *             "identifier": "1.2.156.3005.2.11100000DEM00009X8102.11441521DEM000030G.00000001.001.A",
                     *             "receiptId": "601844c7-9fb0-4e99-b4d9-dd13a33d31d7",
                     *             "source": "guangdong",
                     *             "validTo": "2029-01-01"
                     *           },
                     *           "name": {
                     *             "en": "Safety competence certificate of the principal person (competence examination)",
                     *             "zh": "安全生产知识和管理能力考核合格证（主要负责人）（主要负责人和安全生产管理人员考核）"
                     *           },
                     *           "outcome": "FOUND_VALID",
                     *           "proofId": "P-MGR-102",
                     *           "route": "E_CERTIFICATE",
                     *           "state": "OBTAINED",
                     *           "words": {
                     *             "en": "Checked with the e-certificates of Guangdong; nothing to hand in",
                     *             "zh": "已由广东省电子证照系统核验，无需提交"
                     *           }
                     *         },
                     *         {
                     *           "attempts": [
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:17.728160Z",
                     *               "code": "VALID",
                     *               "moment": "PREPARATION",
                     *               "outcome": "FOUND_VALID",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8103.11441521DEM000030G.00000001.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:17.683814Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 1,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             }
                     *           ],
                     *           "code": "VALID",
                     *           "evidence": {
                     *             "checkedAt": "2026-11-24T02:00:18.277511Z",
                     *             "identifier": "1.2.156.3005.2.11100000DEM00009X8103.11441521DEM000030G.00000001.001.A",
                     *             "receiptId": "76b18536-9cc5-41ea-b2ac-d1a44c80a052",
                     *             "source": "guangdong",
                     *             "validTo": "2029-01-01"
                     *           },
                     *           "name": {
                     *             "en": "Safety competence certificate of the safety manager (competence examination)",
                     *             "zh": "安全生产知识和管理能力考核合格证（安全生产管理人员）（主要负责人和安全生产管理人员考核）"
                     *           },
                     *           "outcome": "FOUND_VALID",
                     *           "proofId": "P-MGR-103",
                     *           "route": "E_CERTIFICATE",
                     *           "state": "OBTAINED",
                     *           "words": {
                     *             "en": "Checked with the e-certificates of Guangdong; nothing to hand in",
                     *             "zh": "已由广东省电子证照系统核验，无需提交"
                     *           }
                     *         }
                     *       ],
                     *       "purpose": "危险化学品经营许可审查"
                     *     }
                     */
                    "application/json": components["schemas"]["ResolutionView"];
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
             *     - `NOT_YOUR_CASE`: A service names a number that is none of its own, with a wrong check character or another service's, or a case without its office. The attempt is on record.
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
             * @description - `ANOTHER_HOLDER`: A case reference comes again with another holder or item code.
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
             * @description - `PROOF_NOT_LISTED`: A case asks for a proof that neither list has.
             *     - `PROOF_NOT_OF_ITEM`: A case asks for a proof its service item has not registered.
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
    readResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How each proof stands */
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
                     *       "caseReference": "HZ-441521-2026-000419-I",
                     *       "greenChannel": false,
                     *       "holder": {
                     *         "name": "海丰县示例化工贸易有限公司",
                     *         "uscc": "91441521MA4XAB1211"
                     *       },
                     *       "itemCode": "00012504500001",
                     *       "moment": "PREPARATION",
                     *       "proofs": [
                     *         {
                     *           "attempts": [
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:00.716671Z",
                     *               "code": "SEVERAL",
                     *               "moment": "PREPARATION",
                     *               "outcome": "AMBIGUOUS",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A",
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:00.706129Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 1,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             },
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:01.075663Z",
                     *               "code": "VALID",
                     *               "moment": "PREPARATION",
                     *               "outcome": "FOUND_VALID",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:01.068861Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 2,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             }
                     *           ],
                     *           "code": "VALID",
                     *           "evidence": {
                     *             "checkedAt": "2026-11-24T02:00:01.084942Z",
                     *             "identifier": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A",
                     *             "receiptId": "9ab4d4ba-8ed6-4fdb-9f0c-d6a57c98a185",
                     *             "source": "guangdong",
                     *             "validTo": "2029-01-01"
                     *           },
                     *           "name": {
                     *             "en": "Business licence",
                     *             "zh": "营业执照"
                     *           },
                     *           "outcome": "FOUND_VALID",
                     *           "proofId": "P-BUSINESS-LICENCE",
                     *           "route": "E_CERTIFICATE",
                     *           "state": "OBTAINED",
                     *           "words": {
                     *             "en": "Checked with the e-certificates of Guangdong; nothing to hand in",
                     *             "zh": "已由广东省电子证照系统核验，无需提交"
                     *           }
                     *         },
                     *         {
                     *           "attempts": [
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:00.104842Z",
                     *               "code": "address",
                     *               "moment": "PREPARATION",
                     *               "outcome": "MISMATCH",
                     *               "records": [
                     *                 "NR-9"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:00.099800Z",
                     *               "route": "DATA_SHARING",
                     *               "seq": 1,
                     *               "source": "natural-resources",
                     *               "sourceName": {
                     *                 "en": "natural resources",
                     *                 "zh": "自然资源部门"
                     *               }
                     *             },
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:00.325505Z",
                     *               "code": "address",
                     *               "moment": "PREPARATION",
                     *               "outcome": "MISMATCH",
                     *               "records": [
                     *                 "NR-9"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:00.316458Z",
                     *               "route": "DATA_SHARING",
                     *               "seq": 2,
                     *               "source": "natural-resources",
                     *               "sourceName": {
                     *                 "en": "natural resources",
                     *                 "zh": "自然资源部门"
                     *               }
                     *             }
                     *           ],
                     *           "code": "HANDED_IN",
                     *           "name": {
                     *             "en": "Title to or lease of the premises",
                     *             "zh": "经营场所产权证明文件或者租赁证明文件"
                     *           },
                     *           "proofId": "P-PREMISES-TITLE",
                     *           "route": "CANCELLED",
                     *           "state": "NOT_NEEDED",
                     *           "words": {
                     *             "en": "The application was handed in; its case goes on asking",
                     *             "zh": "申请已提交，由办件继续核验"
                     *           }
                     *         }
                     *       ],
                     *       "purpose": "危险化学品经营许可审查"
                     *     }
                     */
                    "application/json": components["schemas"]["ResolutionView"];
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
    signCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
                /** @description Id of the proof in the public lists */
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "capacity": "LEGAL_REPRESENTATIVE",
                 *       "signerName": "示例甲",
                 *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                 *     }
                 */
                "application/json": components["schemas"]["SignRequest"];
            };
        };
        responses: {
            /** @description The commitment */
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
                     *       "allowedActions": [
                     *         "WITHDRAW"
                     *       ],
                     *       "caseReference": "0eef70b3-9e21-40ae-aa24-93946812462e",
                     *       "checkDueOn": "2027-01-23",
                     *       "checkEscalated": false,
                     *       "checkMethod": "ON_SITE",
                     *       "checkStandard": "查阅培训档案并抽问3名以上从业人员",
                     *       "id": "78dc5a94-2315-4465-81e6-757a6f8bdb4a",
                     *       "proofId": "P-TRAINING",
                     *       "signature": "3045022100cab3da8ccbacdd6f7a2f2ffea264c5cfdffc4ac18808a935b9fdbcda1db049040220751be94bb595153a64cb84ae2c6de5fa2879fe41c372382403538f9663e72d55",
                     *       "signedAt": "2026-11-24T02:00:00.408674Z",
                     *       "signerCapacity": "LEGAL_REPRESENTATIVE",
                     *       "signerName": "示例甲",
                     *       "status": "SIGNED",
                     *       "steps": [],
                     *       "templateId": "CT-TRAINING",
                     *       "templateVersion": 1,
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十四条, the applicant must provide: Proof that the other staff are trained.\nWhat is to be proved: all other staff have been trained and examined and have the safety knowledge they need.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: training files are read and at least three of the staff questioned; within 60 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: all other staff have been trained and examined and have the safety knowledge they need.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十四条，申请人应当提供：其他从业人员培训合格的证明材料。\n证明内容：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：查阅培训档案并抽问3名以上从业人员；期限：作出承诺之日起60日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：其他从业人员均已经本单位或者培训机构培训并考核合格，具备必要的安全生产知识。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "a6b53aff7249971f78533776a15b450909b49434c64eca8b1ac15f8290068efe"
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentView"];
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
             *     - `NO_PROXY`: Somebody else than the legal representative of the enterprise, or an agent, signs a commitment.
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
             *     - `TEXT_CHANGED`: The hash signed is not that of the text in force at this moment; the new text is at the notice.
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
    readCommitmentNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
                /** @description ETag of what the caller has; where that is still so, the answer is 304 without a body */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
                /** @description Id of the proof in the public lists */
                proofId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text */
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
                     *       "letter": {
                     *         "accepts": {
                     *           "en": "We accept checks and the liability for a false commitment.",
                     *           "zh": "愿意接受核查，愿意承担不实承诺的法律责任。"
                     *         },
                     *         "freeWill": {
                     *           "en": "This commitment is the expression of our free will.",
                     *           "zh": "以上承诺是本单位的真实意思表示。"
                     *         },
                     *         "informed": {
                     *           "en": "We have read and understood all of the notice.",
                     *           "zh": "本单位已知晓告知的全部内容。"
                     *         },
                     *         "meets": {
                     *           "en": "We meet the conditions: {content}.",
                     *           "zh": "本单位已符合规定的条件：{content}。"
                     *         },
                     *         "truthful": {
                     *           "en": "What we have stated is true and exact.",
                     *           "zh": "所填写的信息真实、准确。"
                     *         }
                     *       },
                     *       "notice": {
                     *         "checking": {
                     *           "en": "Checking: the office may check during and after the procedure: compared with the register of market supervision; within 30 days of the commitment.",
                     *           "zh": "核查权力：本机关有权在事中事后核查，方式：与市场监督管理部门的登记数据比对；期限：作出承诺之日起30日内。"
                     *         },
                     *         "duty": {
                     *           "en": "For {item}, by {basis}, the applicant must provide: {proof}.",
                     *           "zh": "办理{item}，依据{basis}，申请人应当提供：{proof}。"
                     *         },
                     *         "liability": {
                     *           "en": "Liability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.",
                     *           "zh": "不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。"
                     *         },
                     *         "manner": {
                     *           "en": "Manner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.",
                     *           "zh": "承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。"
                     *         },
                     *         "proofContent": {
                     *           "en": "What is to be proved: {content}.",
                     *           "zh": "证明内容：{content}。"
                     *         },
                     *         "publication": {
                     *           "en": "Publication: on the office's site, name, matter and result of the check, for one year.",
                     *           "zh": "公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。"
                     *         }
                     *       },
                     *       "templateId": "CT-IDENTITY",
                     *       "text": {
                     *         "en": "For 危险化学品经营许可审查, by 《危险化学品安全管理条例》第三十五条, the applicant must provide: Proof that the enterprise before and after a change of name is the same.\nWhat is to be proved: the enterprise before and after the change is the same and its duties go on.\nManner: the legal representative signs in person with the enterprise's own account; nobody signs for another. It is the applicant's free choice; who does not commit hands in the proof.\nLiability for a false commitment: ending of the procedure, order to put right, rescission of the decision or administrative penalty, entry in the credit record; civil liability for damage; a suspected crime goes to the police.\nChecking: the office may check during and after the procedure: compared with the register of market supervision; within 30 days of the commitment.\nPublication: on the office's site, name, matter and result of the check, for one year.\nWe have read and understood all of the notice.\nWe meet the conditions: the enterprise before and after the change is the same and its duties go on.\nWhat we have stated is true and exact.\nWe accept checks and the liability for a false commitment.\nThis commitment is the expression of our free will.",
                     *         "zh": "办理危险化学品经营许可审查，依据《危险化学品安全管理条例》第三十五条，申请人应当提供：企业名称变更前后为同一主体的证明。\n证明内容：变更前后的企业为同一主体，权利义务由变更后的企业承担。\n承诺方式：由法定代表人本人以本单位账号签署本承诺书，不得代为承诺；是否采用由申请人自主选择，不承诺的按规定提交证明。\n不实承诺的责任：依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；造成损失的承担民事责任；涉嫌犯罪的，依法移送司法机关。\n核查权力：本机关有权在事中事后核查，方式：与市场监督管理部门的登记数据比对；期限：作出承诺之日起30日内。\n公开：承诺书在本机关门户公开，范围为单位名称、承诺事项和核查结果，期限一年。\n本单位已知晓告知的全部内容。\n本单位已符合规定的条件：变更前后的企业为同一主体，权利义务由变更后的企业承担。\n所填写的信息真实、准确。\n愿意接受核查，愿意承担不实承诺的法律责任。\n以上承诺是本单位的真实意思表示。"
                     *       },
                     *       "textHash": "28eca3056b2aba913642aa017a29b085a581c060d45df85922c14703bbfbf6ac",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeView"];
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
    determineProof: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
                /** @description Id of the proof in the public lists */
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted": true,
                 *       "identifier": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A",
                 *       "reason": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["DeterminationRequest"];
            };
        };
        responses: {
            /** @description How each proof stands */
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
                     *       "caseReference": "HZ-441521-2026-000327-Q",
                     *       "greenChannel": false,
                     *       "holder": {
                     *         "name": "海丰县示例化工贸易有限公司",
                     *         "uscc": "91441521MA4XAB1211"
                     *       },
                     *       "itemCode": "00012504500001",
                     *       "moment": "PREPARATION",
                     *       "proofs": [
                     *         {
                     *           "attempts": [
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:00.351519Z",
                     *               "code": "SEVERAL",
                     *               "moment": "PREPARATION",
                     *               "outcome": "AMBIGUOUS",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A",
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:00.325425Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 1,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             },
                     *             {
                     *               "answeredAt": "2026-11-24T02:00:01.000672Z",
                     *               "code": "SEVERAL",
                     *               "moment": "PREPARATION",
                     *               "outcome": "AMBIGUOUS",
                     *               "records": [
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000001.001.A",
                     *                 "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A"
                     *               ],
                     *               "requestedAt": "2026-11-24T02:00:00.980370Z",
                     *               "route": "E_CERTIFICATE",
                     *               "seq": 2,
                     *               "source": "guangdong",
                     *               "sourceName": {
                     *                 "en": "the e-certificates of Guangdong",
                     *                 "zh": "广东省电子证照系统"
                     *               }
                     *             }
                     *           ],
                     *           "code": "VALID",
                     *           "evidence": {
                     *             "checkedAt": "2026-11-24T02:00:01.878442Z",
                     *             "identifier": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A",
                     *             "receiptId": "af182132-790e-4016-8ef0-cbb475fbfc90",
                     *             "source": "guangdong",
                     *             "validTo": "2029-01-01"
                     *           },
                     *           "name": {
                     *             "en": "Business licence",
                     *             "zh": "营业执照"
                     *           },
                     *           "outcome": "FOUND_VALID",
                     *           "proofId": "P-BUSINESS-LICENCE",
                     *           "route": "E_CERTIFICATE",
                     *           "state": "OBTAINED",
                     *           "words": {
                     *             "en": "Checked with the e-certificates of Guangdong; nothing to hand in",
                     *             "zh": "已由广东省电子证照系统核验，无需提交"
                     *           }
                     *         }
                     *       ],
                     *       "purpose": "危险化学品经营许可审查"
                     *     }
                     */
                    "application/json": components["schemas"]["ResolutionView"];
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
             *     - `NOT_FOR_DETERMINATION`: An officer picks or judges a record although the proof is neither ambiguous nor differing, or names a record that was not found.
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
    handIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                /** @description Number of the case, or id of the draft, it is for */
                caseReference: string;
                /** @description Id of the proof in the public lists */
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "print.pdf",
                 *       "fileSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "printedOf": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A"
                 *     }
                 */
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description The hand-in, level C */
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
                     *       "fileName": "print.pdf",
                     *       "handedInAt": "2026-11-24T02:00:01.042031Z",
                     *       "id": "76ee91f5-8ddc-4333-a921-7a8625249efa",
                     *       "printedOf": "1.2.156.3005.2.11100000DEM00009X8101.11441521DEM000030G.00000071.001.A",
                     *       "proofId": "P-BUSINESS-LICENCE",
                     *       "trustLevel": "C",
                     *       "voluntary": true
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionView"];
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
             * @description - `HAND_IN_REFUSED`: What is cancelled is handed in, or an annotated copy made for another case or past its end.
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
    verifySubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
                 *       "note": "与原件一致"
                 *     }
                 */
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description The hand-in, level B */
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
                     *       "fileName": "scan.pdf",
                     *       "handedInAt": "2026-11-24T02:00:00.278751Z",
                     *       "id": "cf22aa61-4b28-4f21-98e8-abbe0bdd4c18",
                     *       "proofId": "P-PREMISES-TITLE",
                     *       "trustLevel": "B",
                     *       "voluntary": true
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionView"];
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
             * @description - `ALREADY_DONE`: An act that can be done once is repeated with another Idempotency-Key.
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
    listSystems: {
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
                     *         "clientId": "system-7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *         "connectedAt": "2026-11-24T02:00:12.104512Z",
                     *         "from": "2026-11-24",
                     *         "id": "7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *         "matters": [
                     *           "LICENCE"
                     *         ],
                     *         "name": "示例系统",
                     *         "scopes": [
                     *           "READ"
                     *         ],
                     *         "secretAt": "2026-11-24T02:01:05.880114Z",
                     *         "state": "CONNECTED",
                     *         "until": "2026-12-24"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SystemView"][];
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
    connectSystem: {
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
                 *       "matters": [
                 *         "LICENCE"
                 *       ],
                 *       "name": "示例系统",
                 *       "scopes": [
                 *         "READ"
                 *       ],
                 *       "until": "2026-12-24"
                 *     }
                 */
                "application/json": components["schemas"]["SystemRequest"];
            };
        };
        responses: {
            /** @description The system; it can sign in once a secret was issued */
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
                     *       "clientId": "system-7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *       "connectedAt": "2026-11-24T02:00:12.104512Z",
                     *       "from": "2026-11-24",
                     *       "id": "7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *       "matters": [
                     *         "LICENCE"
                     *       ],
                     *       "name": "示例系统",
                     *       "scopes": [
                     *         "READ"
                     *       ],
                     *       "state": "WITHOUT_SECRET",
                     *       "until": "2026-12-24"
                     *     }
                     */
                    "application/json": components["schemas"]["SystemView"];
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
             *     - `OWNER_ONLY`: A system is connected, given a secret or ended by an account that does not name its enterprise's legal representative and does not decide for an office.
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
            429: components["responses"]["TooMany"];
            default: components["responses"]["Other"];
        };
    };
    endSystem: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller anew for each act. For 24 hours the same key with the same content is answered as it was the first time (`Idempotent-Replayed: true`) and nothing is done again; with other content it is refused. Afterwards the key is unknown */
                "Idempotency-Key": string;
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
            /** @description The system, ended */
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
                     *       "clientId": "system-7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *       "connectedAt": "2026-11-24T02:00:12.104512Z",
                     *       "endedAt": "2026-11-24T02:10:40.221310Z",
                     *       "from": "2026-11-24",
                     *       "id": "7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *       "matters": [
                     *         "LICENCE"
                     *       ],
                     *       "name": "示例系统",
                     *       "scopes": [
                     *         "READ"
                     *       ],
                     *       "secretAt": "2026-11-24T02:01:05.880114Z",
                     *       "state": "ENDED",
                     *       "until": "2026-12-24"
                     *     }
                     */
                    "application/json": components["schemas"]["SystemView"];
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
             *     - `OWNER_ONLY`: A system is connected, given a secret or ended by an account that does not name its enterprise's legal representative and does not decide for an office.
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
             *     - `SYSTEM_OVER`: A system that was ended or has expired is given a secret or ended.
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
    issueSecret: {
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
            /** @description What the system signs in with */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "system-7d1f6a52-3c0e-4a57-9f3d-0f6f1f7f9a10",
                     *       "clientSecret": "shown-once-and-kept-nowhere-here",
                     *       "tokenAddress": "http://127.0.0.1:8090/realms/onenet/protocol/openid-connect/token"
                     *     }
                     */
                    "application/json": components["schemas"]["SecretView"];
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
             *     - `OWNER_ONLY`: A system is connected, given a secret or ended by an account that does not name its enterprise's legal representative and does not decide for an office.
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
            /** @description - `SYSTEM_OVER`: A system that was ended or has expired is given a secret or ended. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `SIGN_IN_SILENT`: A secret is to be made and the identity provider cannot be reached or refuses. */
            424: {
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
