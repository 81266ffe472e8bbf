// Written from contracts/openapi/plan-filing-v1.yaml by npm run generate.
export interface paths {
    "/v1/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings at each status and light, among all that fit the rest of the question */
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
        /** The actor's worklist: an office's filings by due date, a unit's own */
        get: operations["listFilings"];
        put?: never;
        /** File a plan; the office of the unit's affiliation receives it */
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
        /** One filing, with what the actor may do next */
        get: operations["readFiling"];
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
        /** Take a filed plan out of the register: the unit no longer does what it was for */
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
        /** Both clocks of the filing, explained line by line */
        get: operations["readClocks"];
        put?: never;
        post?: never;
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
        /** Report a drill with its written evaluation */
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
        /** Report the three-year evaluation */
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
        /** The form check is passed: enter the plan in the register */
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
        /** The one notice of everything missing, each gap with its clause */
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
        /** What came after the filing: versions, evaluations, drills, and which half-years they satisfy */
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
        /** The file handed in for a material */
        get: operations["downloadMaterial"];
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
        /** Report a revised plan: archived; filed anew only when command, procedure, measures or levels changed */
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
        /** What the visitor signed at the window: the filing, or an agent's authorisation */
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
        /** Hand in what the notice named */
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
        /** Take the plan back before it is filed */
        post: operations["withdrawFiling"];
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
        /** The visits under way at this officer's window */
        get: operations["listCounterVisits"];
        put?: never;
        /** Somebody has come to the window to apply there */
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
        /** The visitor has left */
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
        /** The enterprise's own drafts, the one saved last first */
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
        /** One draft */
        get: operations["readDraft"];
        /** Save a draft under an id of the caller's choice; If-Match for every time but the first */
        put: operations["saveDraft"];
        post?: never;
        /** Throw a draft away */
        delete: operations["discardDraft"];
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
        /** What the filed plans of the office, or of the asking unit, owe in a year, evaluation and half-year drills, and what was done */
        get: operations["readDuties"];
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
        /** Upload a document (PDF, JPEG, PNG or OFD, at most 10 MiB); the same content gives the same file */
        post: operations["uploadFile"];
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
        /** A page of a unit's filed plans, however they stand, for a case of the asking service */
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
        /** An accident is reported: applicable plans and the nearest rescue teams and materials, best first */
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
        /** Filed plans that have all that is asked for: free text, unit, county, chemical, kind of accident */
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
        /** Rescue teams and materials of the city, by name */
        get: operations["listRescueResources"];
        put?: never;
        /** Enter a team or stock of one's own office */
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
        /** Amend a team or stock of one's own office */
        put: operations["amendRescueResource"];
        post?: never;
        /** A team or stock of one's own office is there no more */
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
        /** Which office would take the plan, what the unit owes, and until when; nothing is kept */
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
        /** The service item as in force today, with materials and checks */
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
        /** @enum {string} */
        AccidentKind: "FIRE" | "EXPLOSION" | "LEAK" | "POISONING" | "BURN" | "COLLAPSE" | "DROWNING" | "VEHICLE" | "OTHER";
        /** @enum {string} */
        Affiliation: "CENTRAL_UNIT" | "CITY_UNIT" | "COUNTY_UNIT";
        Answer: {
            plans?: components["schemas"]["Match"][];
            teams?: components["schemas"]["RescueView"][];
            materials?: components["schemas"]["RescueView"][];
        };
        CancellationForm: {
            reason: string;
        };
        CheckPoint: {
            id?: string;
            material?: string;
            text?: components["schemas"]["Text"];
        };
        Chemical: {
            cas?: string;
            name?: string;
        };
        ChemicalForm: {
            cas: string;
            name: string;
        };
        ClockView: {
            kind?: string;
            start?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            limit?: number;
            unit?: string;
            status?: string;
            due?: components["schemas"]["LocalDate"];
            provisional?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            counted?: number;
            ledger?: components["schemas"]["Line"][];
        };
        /** @enum {string} */
        Conclusion: "FIT" | "SMALL_REVISION" | "REFILING";
        CounterView: {
            visitor?: string;
            capacity?: components["schemas"]["VisitorCapacity"];
            officer?: string;
            authorised?: boolean;
        };
        DraftForm: {
            kind: string;
            form: components["schemas"]["ObjectNode"];
        };
        DraftView: {
            id?: string;
            /** Format: int64 */
            version?: number;
            kind?: string;
            form?: components["schemas"]["JsonNode"];
            begunAt?: components["schemas"]["Instant"];
            savedAt?: components["schemas"]["Instant"];
            keptUntil?: components["schemas"]["Instant"];
        };
        DrillForm: {
            heldOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["PlanKind"];
            title: string;
            evaluation: string;
        };
        DrillLine: {
            heldOn?: components["schemas"]["LocalDate"];
            period?: string;
            kind?: string;
            title?: string;
            evaluation?: string;
        };
        DrillPeriod: {
            period?: string;
            from?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
            satisfied?: boolean;
            overdue?: boolean;
        };
        /** @enum {string} */
        Duty: "NOT_OWED" | "OPEN" | "DONE" | "OVERDUE";
        DutyLine: {
            caseNumber?: string;
            filingNumber?: string;
            unitName?: string;
            planTitle?: string;
            office?: string;
            evaluationDueOn?: components["schemas"]["LocalDate"];
            evaluation?: components["schemas"]["Duty"];
            firstHalfDrill?: components["schemas"]["Duty"];
            secondHalfDrill?: components["schemas"]["Duty"];
        };
        DutyPage: {
            /** Format: int32 */
            year?: number;
            items?: components["schemas"]["DutyLine"][];
            next?: string;
        };
        EvaluationForm: {
            evaluatedOn: components["schemas"]["LocalDate"];
            conclusion: components["schemas"]["Conclusion"];
            report: string;
        };
        EvaluationLine: {
            evaluatedOn?: components["schemas"]["LocalDate"];
            conclusion?: string;
            report?: string;
        };
        FileView: {
            id?: string;
            name?: string;
            mediaType?: string;
            /** Format: int64 */
            size?: number;
            digest?: string;
            trustLevel?: string;
            uploadedAt?: components["schemas"]["Instant"];
        };
        Filing: {
            unit?: components["schemas"]["Unit"];
            plan?: components["schemas"]["Plan"];
            materials?: components["schemas"]["SubmittedMaterial"][];
            replaces?: string;
        };
        FilingCounts: {
            byStatus?: {
                [key: string]: number;
            };
            byLight?: {
                [key: string]: number;
            };
        };
        FilingForm: {
            unit: components["schemas"]["UnitForm"];
            plan: components["schemas"]["PlanForm"];
            materials: components["schemas"]["MaterialForm"][];
            replaces?: string;
            signedApplication?: string;
            authorisation?: string;
        };
        FilingPage: {
            items?: components["schemas"]["FilingSummary"][];
            next?: string;
        };
        /** @enum {string} */
        FilingStatus: "SUBMITTED" | "GAPS_NOTIFIED" | "GAPS_FILLED" | "FILED" | "WITHDRAWN";
        FilingSummary: {
            caseNumber?: string;
            status?: string;
            statusText?: string;
            unitName?: string;
            planTitle?: string;
            office?: string;
            receivedOn?: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            daysLeft?: number;
            light?: string;
            filingNumber?: string;
            standing?: string;
            copy?: boolean;
        };
        FilingView: {
            caseNumber?: string;
            /** Format: int64 */
            version?: number;
            itemCode?: string;
            status?: string;
            statusText?: string;
            office?: string;
            officeName?: string;
            authorityBasis?: string;
            receivedAt?: components["schemas"]["Instant"];
            receivedOn?: components["schemas"]["LocalDate"];
            fileBy?: components["schemas"]["LocalDate"];
            late?: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            light?: string;
            filing?: components["schemas"]["Filing"];
            owedMaterials?: components["schemas"]["OwedMaterial"][];
            gapNotice?: components["schemas"]["GapNotice"];
            outstanding?: string[];
            registration?: components["schemas"]["RegistrationView"];
            counter?: components["schemas"]["CounterView"];
            allowedActions?: string[];
        };
        Findings: {
            office?: string;
            officeName?: string;
            authorityBasis?: string;
            reviewOpinion?: boolean;
            evaluation?: boolean;
            halfYearDrill?: boolean;
            materials?: components["schemas"]["Material"][];
            /** Format: int32 */
            filingDays?: number;
            fileBy?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            daysUsed?: number;
            late?: boolean;
        };
        Gap: {
            material?: string;
            clause?: string;
            check?: string;
            reason?: string;
        };
        GapForm: {
            material: string;
            check?: string;
            reason: string;
        };
        GapNotice: {
            issuedOn?: components["schemas"]["LocalDate"];
            issuedBy?: string;
            gaps?: components["schemas"]["Gap"][];
        };
        GapNoticeForm: {
            gaps: components["schemas"]["GapForm"][];
        };
        GuideItem: {
            itemCode?: string;
            slug?: string;
            name?: components["schemas"]["Text"];
            version?: string;
            legalBasis?: string[];
            limits?: components["schemas"]["Limits"];
            result?: components["schemas"]["Result"];
            fee?: boolean;
            phones?: {
                [key: string]: components["schemas"]["Phones"];
            };
            materials?: components["schemas"]["Material"][];
            checks?: components["schemas"]["CheckPoint"][];
            unitClasses?: components["schemas"]["UnitLine"][];
        };
        HeldFiling: {
            caseNumber?: string;
            filingNumber?: string;
            deemed?: boolean;
            filedOn?: components["schemas"]["LocalDate"];
            office?: string;
            holderName?: string;
            planTitle?: string;
            planVersion?: string;
            kinds?: string[];
            status?: string;
            statusSince?: components["schemas"]["LocalDate"];
            receiptIdentifier?: string;
            evaluationDueOn?: components["schemas"]["LocalDate"];
        };
        HeldFilingPage: {
            items?: components["schemas"]["HeldFiling"][];
            next?: string;
        };
        History: {
            versions?: components["schemas"]["VersionLine"][];
            evaluations?: components["schemas"]["EvaluationLine"][];
            drills?: components["schemas"]["DrillLine"][];
            periods?: components["schemas"]["DrillPeriod"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JsonNode: {
            [key: string]: unknown;
        };
        LibraryPlan: {
            caseNumber?: string;
            filingNumber?: string;
            title?: string;
            planVersion?: string;
            unitUscc?: string;
            unitName?: string;
            phone?: string;
            office?: string;
            county?: string;
            filedOn?: components["schemas"]["LocalDate"];
            kinds?: string[];
            chemicals?: string[];
            accidentKinds?: string[];
            excerpt?: string;
            /** Format: double */
            distanceKm?: number;
        };
        /** @enum {string} */
        Light: "NORMAL" | "WARNING" | "OVERDUE" | "PAUSED";
        LimitLine: {
            /** Format: int32 */
            amount?: number;
            unit?: components["schemas"]["LimitUnit"];
            start?: string;
            basis?: string;
        };
        /** @enum {string} */
        LimitUnit: "WORKING_DAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
        Limits: {
            filing?: components["schemas"]["LimitLine"];
            check?: components["schemas"]["LimitLine"];
        };
        Line: {
            kind?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            total?: number;
            zh?: string;
            en?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Match: {
            fits?: string[];
            plan?: components["schemas"]["LibraryPlan"];
        };
        Material: {
            id?: string;
            clause?: string;
            name?: components["schemas"]["Text"];
            basis?: string;
            requiredWhen?: components["schemas"]["Need"];
        };
        MaterialForm: {
            material: string;
            file: string;
        };
        /** @enum {string} */
        Need: "ALWAYS" | "REVIEWED_UNIT";
        ObjectNode: {
            [key: string]: unknown;
        };
        OwedMaterial: {
            id?: string;
            clause?: string;
            nameZh?: string;
            nameEn?: string;
            given?: boolean;
        };
        Phones: {
            advice?: string;
            complaint?: string;
        };
        Plan: {
            title?: string;
            version?: string;
            kinds?: components["schemas"]["PlanKind"][];
            publishedOn?: components["schemas"]["LocalDate"];
            chemicals?: components["schemas"]["Chemical"][];
            accidentKinds?: components["schemas"]["AccidentKind"][];
            crossedCounties?: string[];
            text?: string;
        };
        /** @enum {string} */
        PlanChange: "COMMAND_AND_DUTIES" | "RESPONSE_PROCEDURE" | "MAIN_MEASURES" | "RESPONSE_LEVELS" | "CONTACTS" | "RESOURCES_LIST" | "WORDING" | "OTHER_DETAIL";
        PlanForm: {
            title: string;
            version: string;
            kinds: components["schemas"]["PlanKind"][];
            publishedOn: components["schemas"]["LocalDate"];
            chemicals?: components["schemas"]["ChemicalForm"][];
            accidentKinds: components["schemas"]["AccidentKind"][];
            crossedCounties?: string[];
            text: string;
        };
        /** @enum {string} */
        PlanKind: "COMPREHENSIVE" | "SPECIAL" | "ON_SITE";
        PlanPage: {
            items?: components["schemas"]["LibraryPlan"][];
            /** Format: int32 */
            next?: number;
        };
        Reason: {
            reason: string;
        };
        Receipt: {
            identifier?: string;
            verificationUrl?: string;
        };
        RegistrationView: {
            filingNumber?: string;
            filedOn?: components["schemas"]["LocalDate"];
            deemed?: boolean;
            standing?: string;
            standingText?: string;
            standingSince?: components["schemas"]["LocalDate"];
            standingReason?: string;
            evaluationDueOn?: components["schemas"]["LocalDate"];
            halfYearDrillOwed?: boolean;
            receipt?: components["schemas"]["Receipt"];
        };
        RescueView: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            kind?: string;
            name?: string;
            office?: string;
            address?: string;
            phone?: string;
            quantity?: string;
            /** Format: double */
            longitude?: number;
            /** Format: double */
            latitude?: number;
            accidentKinds?: string[];
            chemicals?: string[];
            /** Format: double */
            distanceKm?: number;
        };
        ResourceForm: {
            kind: string;
            name: string;
            address: string;
            phone: string;
            quantity: string;
            /** Format: double */
            longitude: number;
            /** Format: double */
            latitude: number;
            accidentKinds: components["schemas"]["AccidentKind"][];
            chemicals?: string[];
        };
        Result: {
            name?: components["schemas"]["Text"];
            kind?: string;
            certificateType?: string;
        };
        RevisionForm: {
            version: string;
            changes: components["schemas"]["PlanChange"][];
            note?: string;
            file?: string;
            text?: string;
        };
        SelfCheckForm: {
            unitClass: components["schemas"]["UnitClass"];
            size: components["schemas"]["UnitSize"];
            affiliation: components["schemas"]["Affiliation"];
            site: string;
            publishedOn?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SignedPaper: "APPLICATION" | "AUTHORISATION";
        SubmittedMaterial: {
            material?: string;
            file?: string;
        };
        Supplements: {
            materials: components["schemas"]["MaterialForm"][];
        };
        Text: {
            zh?: string;
            en?: string;
        };
        /** Format: uuid */
        UUID: string;
        Unit: {
            uscc?: string;
            name?: string;
            legalRepresentative?: string;
            address?: string;
            contact?: string;
            phone?: string;
            industry?: string;
            /** Format: int32 */
            headcount?: number;
            unitClass?: components["schemas"]["UnitClass"];
            size?: components["schemas"]["UnitSize"];
            affiliation?: components["schemas"]["Affiliation"];
            site?: string;
            /** Format: double */
            longitude?: number;
            /** Format: double */
            latitude?: number;
        };
        /** @enum {string} */
        UnitClass: "MINE" | "METAL_SMELTING" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE_WITH_STORAGE" | "HAZCHEM_TRADE_WITHOUT_STORAGE" | "HAZCHEM_STORAGE" | "HAZCHEM_TRANSPORT" | "HAZCHEM_USER_ABOVE_QUOTA" | "FIREWORKS" | "CONSTRUCTION" | "URBAN_RAIL" | "CROWDED_PLACE" | "OTHER";
        UnitForm: {
            uscc: string;
            name: string;
            legalRepresentative: string;
            address: string;
            contact: string;
            phone: string;
            industry?: string;
            /** Format: int32 */
            headcount?: number;
            unitClass: components["schemas"]["UnitClass"];
            size: components["schemas"]["UnitSize"];
            affiliation: components["schemas"]["Affiliation"];
            site: string;
            /** Format: double */
            longitude?: number;
            /** Format: double */
            latitude?: number;
        };
        UnitLine: {
            unitClass?: string;
            name?: string;
            reviewOpinion?: boolean;
            evaluation?: boolean;
            halfYearDrill?: boolean;
        };
        /** @enum {string} */
        UnitSize: "BELOW_MEDIUM" | "MEDIUM_OR_LARGER";
        VersionLine: {
            label?: string;
            changes?: string[];
            note?: string;
            file?: string;
            archivedOn?: components["schemas"]["LocalDate"];
            filed?: boolean;
        };
        VisitRequest: {
            uscc: string;
            enterpriseName: string;
            visitor: string;
            capacity: components["schemas"]["VisitorCapacity"];
            identitySeen?: boolean;
        };
        VisitView: {
            id?: components["schemas"]["UUID"];
            office?: string;
            uscc?: string;
            enterpriseName?: string;
            visitor?: string;
            capacity?: components["schemas"]["VisitorCapacity"];
            openedAt?: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        VisitorCapacity: "LEGAL_REPRESENTATIVE" | "AGENT";
        Problem: {
            type: string;
            title: string;
            detail?: string;
            instance: string;
            requestId: string;
            code: string;
            status: number;
            violations?: {
                field: string;
                pointer: string;
                code: string;
                message: string;
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    countFilings: {
        parameters: {
            query?: {
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                /** @description Part of a case number, a filing number, a plan's title, a unit's name or its credit code */
                q?: string;
                status?: components["schemas"]["FilingStatus"];
                /** @description Working days left at most; a missed date is within any */
                withinDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingCounts"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFilings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description How urgent the running clock is today */
                light?: components["schemas"]["Light"];
                limit?: number;
                /** @description Part of a case number, a filing number, a plan's title, a unit's name or its credit code */
                q?: string;
                status?: components["schemas"]["FilingStatus"];
                /** @description Working days left at most; a missed date is within any */
                withinDays?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitFiling: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                "Idempotency-Key"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingForm"];
            };
        };
        responses: {
            /** @description Received; Location leads to the filing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFiling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filing; ETag for the next act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportDrill: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrillForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportEvaluation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filePlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifyGaps: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapNoticeForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as what its content is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/ofd": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing or material for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisePlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionForm"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadSignedPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
                paper: components["schemas"]["SignedPaper"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as what its content is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/ofd": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor, or no such paper in it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillGaps: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supplements"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The filing after the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCounterVisits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCounterVisit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitRequest"];
            };
        };
        responses: {
            /** @description The visit; its id goes into the Counter-Visit header */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A tie to the enterprise rules this officer out */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCounterVisit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visit: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit, ended */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such visit at this officer's window */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                draftId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such draft of this enterprise */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                "If-Match"?: string;
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                draftId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftForm"];
            };
        };
        responses: {
            /** @description The draft as saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such draft of this enterprise */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another window saved it meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Over the limit of this service's forms */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                draftId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such draft of this enterprise */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDuties: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description Credit code of the enterprise whose mandate the caller uses, except on mandates themselves; without it the caller acts for the enterprise of his own token */
                "Acting-For"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Counter-Visit"?: components["schemas"]["UUID"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Over 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is none of the accepted types */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file holds a script, a launch action, embedded files or encrypted content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolderFilings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header: {
                "X-Onenet-Case": string;
                "X-Onenet-Item": string;
                "X-Onenet-Purpose": string;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldFilingPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchPlans: {
        parameters: {
            query: {
                accident: components["schemas"]["AccidentKind"];
                chemical: string;
                county: string;
                latitude?: number;
                limit?: number;
                longitude?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPlans: {
        parameters: {
            query?: {
                accident?: components["schemas"]["AccidentKind"];
                chemical?: string;
                county?: string;
                limit?: number;
                offset?: number;
                q?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRescueResources: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterRescueResource: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceForm"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendRescueResource: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceForm"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireRescueResource: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueView"];
                };
            };
            /** @description Input not valid, or Idempotency-Key missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Role or office forbids it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such filing for this actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The status does not allow it, or the key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed the case meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The law or the item definition does not allow it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                "application/json": components["schemas"]["SelfCheckForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideItem"][];
                };
            };
            /** @description A problem of contracts/problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
