/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/(none)	BC -19 body -25 comment -16 deadline -16 documents -17 expectedLevel -15 none -19 phase -18 score -18 severity -20 steps -15
h/?	BC -36 CFA -29 VAE -29 applicable 22 body -31 comment -39 criterion -31 date -27 documents -27 expectedLevel -37 expiry -27 indicator -23 label -37 lastCheck -32 links -18 phase -24 proofs -37 reference -25 score -35 session -25 step -26 version -27
h/?$	BC -30 CFA -24 VAE -22 applicable 18 body -28 comment -36 criterion -26 date -26 documents -25 expectedLevel -32 expiry -30 indicator -48 label -35 lastCheck -29 phase -21 proofs -33 reference -23 score -28 session -23 step -27 version -24
h/^0	BC -16 CFA -15 VAE -15 body -17 comment -16 criterion -15 end -18 none -19 priority 22 proofs -19 responsible -17 score -17 start 22 trainee -15
h/^a	BC -20 CFA -26 OF -28 VAE -24 action 19 body -19 comment 25 criterion -23 date -27 deadline 18 end -17 expectedLevel -30 indicator -31 label -40 lastCheck -35 links -31 none -25 phase -22 reference -24 responsible -40 score -27 session -19 severity -25 status -39 step -25 steps -23 trainee -17 version -31
h/^actio	BC -18 CFA -15 OF 15 VAE -18 action 27 applicable -22 body -18 comment -19 criterion -20 date -22 end -20 expectedLevel -28 expiry -37 indicator -24 label -28 lastCheck -23 links -22 none -30 priority -28 proofs -25 reference -18 responsible -29 score -19 session 25 severity -21 status -26 steps -17 trainee -17 version -20
h/^appl	BC -16 action -17 applicable 26 deadline -17 none -23 priority -18 responsible -16 severity -16
h/^appr	BC -15 CFA 25 OF -17 VAE -17 applicable -16 none -15 status -16
h/^bil	BC 17
h/^bilan	BC 22 VAE -16 body -25 comment -19 deadline -15 indicator -22 label -24 links -17 none -23 proofs -15 responsible -18 session -16 severity -16 steps 19
h/^c	BC -33 VAE -21 action -25 body -21 comment -23 criterion 19 deadline -27 expectedLevel -22 expiry -21 lastCheck -24 none -30 priority -30 proofs -24 responsible -29 score -24 severity -38 version -16
h/^ce	BC -20 CFA -15 OF -19 VAE -17 applicable -35 body -27 criterion -24 date -16 deadline -43 expiry -23 indicator -37 label 17 lastCheck -29 links -33 phase -15 priority -28 reference -15 responsible -29 score -21 session -17 severity -23 status -37 steps -17 trainee -15 version -23
h/^curre	BC -15 OF -15 action -15 applicable -15 deadline -16 expectedLevel -15 label -16 links -16 none -20 priority -16 proofs -15 responsible -17 score -15 status 26
h/^dat	BC -27 CFA -20 OF -28 VAE -21 action -30 applicable -25 body -26 comment -37 criterion -28 date 23 documents -25 expectedLevel -31 indicator -33 label -39 links -39 phase -24 priority -32 proofs -45 reference -35 responsible -37 score -32 session -32 severity -35 start 21 status -41 step -23 steps -24 trainee -18 version -35
h/^derni	BC -19 OF -19 VAE -16 action -24 applicable -19 body -19 comment -29 criterion -20 date -20 end 26 expectedLevel -22 expiry -27 indicator -27 label -28 lastCheck 25 links -22 none -28 priority -25 proofs -25 responsible -27 score -23 severity -24 start -23 status -31 steps -21 version -23
h/^dt	BC -22 CFA -19 OF -23 VAE -25 action -24 applicable -23 body -22 comment -29 criterion -24 date 23 documents -16 end 15 expectedLevel -25 indicator -29 label -28 links -28 phase -17 priority -24 proofs -32 reference -27 responsible -33 score -25 session -16 severity -25 status -29 steps -22 version -27
h/^eleme	BC -20 OF -17 VAE -15 action -26 applicable -16 body -15 criterion -21 date -18 deadline -25 documents 28 expectedLevel -23 expiry -21 indicator -22 label -18 lastCheck -20 links -29 none -35 phase -15 priority -22 proofs 23 reference -16 responsible -26 score -22 session -20 severity -22 status -31 version -17
h/^evide	BC -16 OF -16 VAE -15 action -24 applicable -15 body -15 comment -23 criterion -20 deadline -19 expectedLevel -17 indicator -21 label -21 priority -21 responsible -21 score -21 severity -18 status -22 version -18
h/^exige	BC -15 OF -16 action -18 applicable -15 comment -19 criterion -28 deadline -20 expectedLevel 16 expiry -17 indicator -25 label 17 lastCheck -18 links -20 none -20 priority -18 proofs -18 responsible -26 score -17 severity -21 status -24 version -17
h/^indic	BC -17 CFA -16 OF -19 VAE -17 action -25 applicable -24 body -16 comment -23 criterion -28 date -16 deadline -30 documents -18 expectedLevel -18 expiry -24 indicator 33 lastCheck -23 links -31 none -46 priority -27 proofs -33 reference -21 responsible -31 severity -21 status -43 step -15 version 19
h/^last	BC -15 action -15 comment -20 criterion -15 date -17 deadline -22 end 18 expiry -25 indicator -15 label -17 lastCheck 33 links -17 none -22 priority -15 proofs -17 responsible -18 severity -18 start -19 status -22
h/^n	BC -16 applicable -18 body -17 comment 22 links -17 none -18 responsible -17 status -22 trainee 16
h/^nb	BC -20 CFA -17 OF -22 VAE -15 action -22 applicable -21 body -23 criterion -22 date -16 deadline -23 end -16 expectedLevel -24 expiry -21 indicator -22 label -22 lastCheck -18 links -30 none 21 phase -16 priority -23 proofs -23 reference -18 responsible -32 score 16 session -19 severity -22 start -16 status -27 step -18 steps -18 trainee -15 version -23
h/^nivea	BC -20 CFA -15 OF -19 VAE -16 action -29 applicable -22 body -17 comment -33 criterion -21 date -21 deadline -24 expectedLevel 17 expiry -21 indicator -28 label -30 lastCheck -23 links -29 none -30 proofs -26 responsible -23 score -16 session -15 status 16 version -21
h/^not	BC -15 action -24 comment 25 criterion -19 deadline -16 documents -17 label -18 links -20 none -23 priority -18 proofs -24 responsible -21 score 23 severity -16
h/^n°	BC -16 OF -17 action -22 applicable -16 body -21 comment -30 criterion -23 date -19 deadline -26 documents -23 end -19 expectedLevel -18 expiry -18 label -30 lastCheck -17 links -29 phase -16 priority -25 proofs -24 reference 34 responsible -28 score -24 session -16 severity -18 start -18 status -35 step -18 steps -23 trainee -22
h/^point	BC -15 action -19 criterion -15 date -19 deadline -25 expectedLevel -21 expiry -19 links -26 none -28 priority -16 proofs -20 responsible 18 severity -17 status -21 version -18
h/^pour	BC -21 CFA -16 VAE -15 action -28 applicable 26 comment -29 criterion -21 date -20 documents -17 expectedLevel -22 expiry -28 label -24 lastCheck -24 phase -20 priority -18 reference -17 responsible -20 score -20 severity -18 status -41 step -19 version -19
h/^preuv	BC -17 CFA -16 OF -18 VAE -17 action -20 body -18 comment -29 criterion -18 date -20 deadline -31 documents 19 expectedLevel -38 expiry -16 indicator -20 label -25 links -33 none 15 phase -15 priority -20 proofs 17 reference -16 responsible -24 score -17 session -16 severity -16 status -25 step -18 version -20
h/^rang	BC -16 OF -16 action -25 applicable -16 comment -24 criterion -25 date -17 deadline -20 expectedLevel -18 expiry -20 indicator -24 label -19 lastCheck -17 proofs -20 responsible -22 score -20 severity -19 status -20 version -19
h/^skill	BC 15 applicable -15
h/^val	BC -16 CFA -15 action -18 comment -20 criterion -16 date -16 deadline -19 expectedLevel -18 expiry 21 indicator -18 label -17 links -20 none -24 priority -18 proofs -20 responsible -17 score -17 severity -18 status -21 version -17
h/^what	BC -16 OF -16 applicable -22 body -21 comment -26 criterion -20 deadline -25 expiry -15 indicator -25 label 17 lastCheck -17 links -24 priority -20 responsible -20 score -18 severity -23 status -25
h/a	BC -42 OF -34 action 22 body -37 criterion -43 date -45 end -30 expectedLevel -25 links -41 none -30 phase -43 reference -47 score -24 session -44 severity -43 status -39 step -15 trainee -35
h/act	BC -15 VAE -16 action 22 applicable -15 body -21 comment -31 criterion -20 deadline -24 expectedLevel -23 expiry -18 indicator -30 label -23 lastCheck -20 none -34 phase -26 priority -21 reference -20 score -18 session -23 severity -25 status -23
h/actio	BC -29 CFA -18 OF 15 VAE -22 action 30 applicable -27 body -31 comment -25 criterion -25 date -27 expectedLevel -31 expiry -34 indicator -31 label -32 lastCheck -26 links -30 none -38 priority -34 proofs -34 score -24 session 17 severity -17 status -35 steps -21 trainee -22 version -19
h/actio de	BC -15 OF 15 end -16 none -17 session 20
h/adhes	BC -16 OF -16 applicable -16 body -18 comment -25 deadline -15 expectedLevel -15 indicator -16 label -15 none 19 priority -16 proofs -16 responsible -25 session -15 severity -15 status -24 steps 19 version -15
h/af	BC -15 CFA -16 OF 25 applicable -19 comment -15 none -23 status -19
h/afc	BC -16 CFA -28 OF 39 VAE -16 action -21 applicable -31 body -19 comment -28 criterion -23 date -19 deadline -23 expectedLevel -25 expiry -20 indicator -23 label -23 lastCheck -22 links -24 none -28 priority -24 proofs -25 responsible -22 score -25 severity -24 status -29 version -22
h/alter	BC -15 CFA 27 VAE -17 action -16 applicable -16 comment -19 criterion -16 deadline -18 expectedLevel -17 expiry -16 indicator -16 label -15 lastCheck -16 links -17 none -24 priority -16 proofs -17 responsible -19 severity -18 status -16 version -16
h/appl	BC -16 action -16 applicable 23 deadline -17 expiry -15 links -15 none -23 priority -20 proofs -15 responsible -21 severity -16 status -15
h/appr	BC -17 CFA 25 OF -19 VAE -19 applicable -17 none -16 status -18
h/appre	BC -24 CFA 29 OF -23 VAE -20 body -20 comment -23 end -16 none -25 responsible -19 session -16 start -16 status -17 steps -22
h/appre$	BC -18 CFA 21 OF -18 comment -16 none -21 responsible -16 steps -16
h/apren$	BC -16 CFA 21 none -18
h/argum	BC -15 OF -15 action -21 applicable -15 comment 29 criterion -17 deadline -19 expiry -17 indicator -21 label -17 lastCheck -17 links -20 none -19 proofs -22 responsible -17 score -17 severity -19 status -17
h/asses	BC 19 comment -16 responsible -15 steps 21
h/atten	BC -19 CFA -15 OF -19 VAE -17 action -23 applicable -24 body -26 criterion -22 date -18 documents -22 end -17 expectedLevel 22 expiry -18 indicator -28 lastCheck -23 links -32 phase -17 priority -25 proofs -54 reference -18 responsible -35 score -15 session -23 severity -20 start -18 status -40 step -18 version -22
h/au	BC -26 CFA -25 OF -27 VAE -26 body -24 comment -35 criterion -32 expectedLevel -36 expiry 15 label -33 lastCheck -26 none -33 phase -15 reference -24 score -31 session -22 severity -32 start -15 status -33 trainee -19 version -32
h/audit	BC -29 CFA -18 OF -28 VAE -24 action -32 criterion -28 date -23 deadline -29 expiry -26 indicator -38 label -27 lastCheck -29 links -32 priority -29 responsible -29 score -30 session -17 severity -25 steps -19 version -23
h/audit$	BC -26 CFA -21 OF -25 VAE -22 action -27 comment 15 criterion -23 date -19 deadline -34 expiry -24 indicator -30 label -41 lastCheck -27 links -27 none 15 priority -22 responsible -33 score -22 session -16 severity -21 steps -21 version -20
h/b	BC 15 CFA -15 OF -15 applicable -22 comment 26 criterion -19 expiry -19 indicator -17 label -18 links -22 none -23 priority -15 proofs -16 responsible -19 severity -15 status -25 trainee -15
h/bc	BC 31 CFA -23 OF -23 VAE -27 applicable -26 deadline -15 priority -17
h/bc$	BC 24 CFA -20 OF -16 VAE -21 applicable -17 status -15
h/bd	BC 17
h/bil	BC 18
h/bilan	BC 37 CFA -22 OF -29 VAE -16 action -19 applicable -21 body -27 comment -26 criterion -19 date -17 deadline -23 expectedLevel -21 expiry -20 indicator -29 label -29 lastCheck -21 links -23 none -33 priority -16 proofs -24 responsible -22 score -22 severity -21 start -19 trainee -25 version -19
h/bilan de	BC 21 CFA -15 OF -17 deadline -15 indicator -20 label -22 none -19 proofs -18 severity -15
h/bilan$	BC 25 OF -24 applicable -18 comment -15 none -19 session 15 severity -15 status -16 trainee -21
h/blabl	BC -16 OF -18 action -17 applicable -16 body -15 comment 29 criterion -16 date -15 deadline -22 expectedLevel -22 expiry -17 indicator -17 label -17 lastCheck -19 links -21 none -25 priority -21 proofs -23 responsible -21 score -19 severity -19 status -22 version -18
h/by	BC -22 CFA -17 OF -28 VAE -18 action -33 applicable -19 body -22 comment -31 criterion -25 date -28 deadline 18 documents -21 expectedLevel -24 expiry 15 indicator -31 label -23 lastCheck -26 links -38 phase -25 priority -23 proofs -28 reference -27 score -23 session -27 severity -25 status -33 step -15 version -24
h/by$	BC -18 OF -18 VAE -16 action -28 applicable -17 comment -25 criterion -21 date -20 documents -19 expectedLevel -21 expiry 16 indicator -25 label -22 lastCheck -20 links -28 phase -21 priority -21 proofs -22 reference -21 score -19 session -23 severity -19 status -30 version -19
h/c	BC 20 OF -20 VAE -18 action -30 applicable -15 comment -32 criterion 17 date -19 deadline -33 expectedLevel -27 expiry -28 lastCheck -29 none -46 priority -34 reference -17 responsible -36 score -32 session -18 status -21 version -24
h/c est	BC -17 CFA -16 OF -15 action -16 comment -20 criterion -24 deadline -18 expectedLevel -17 expiry -17 indicator 22 label -30 lastCheck -17 none -23 priority -17 responsible -18
h/c$	BC 24 CFA -17 OF -17 applicable -16 criterion -16 label -15 none -15
h/ca	BC -22 CFA -15 OF -20 VAE -17 action -24 applicable 15 body -20 date -17 deadline -30 documents -18 expectedLevel -26 expiry -21 lastCheck -23 links -29 none -33 phase -18 proofs -34 reference -17 responsible -28 score -20 session -15 steps -17 version -20
h/call	BC -24 CFA -26 VAE -27 applicable 25 body -15 comment -21 links -18 none -17 responsible -18 status -15 steps 16
h/call$	BC -24 CFA -27 VAE -28 applicable 26 comment -20 none -17 responsible -16 status -15
h/caree	BC 21 OF -18 VAE -15 none -19
h/cbc	BC 36 CFA -27 OF -31 VAE -28 action -25 applicable -24 body -20 comment -29 criterion -26 date -20 deadline -23 expectedLevel -27 expiry -16 indicator -26 label -27 lastCheck -23 links -27 none -32 priority -22 proofs -24 responsible -29 score -28 severity -22 status -21 version -24
h/ce	BC -24 CFA -20 OF -25 VAE -21 body -31 criterion -30 date -22 documents 16 end -15 expiry -25 indicator -48 label 21 lastCheck -36 phase -22 priority -38 reference -20 responsible -41 score -26 session -23 severity -32 start -16 status -35 steps -20 trainee -17 version -19
h/ce que	BC -15 OF -15 action -28 deadline -34 indicator -25 lastCheck -20 links -20 priority -17 responsible -15 severity -16 status -30
h/cfa	BC -26 CFA 30 OF -25 VAE -33 applicable -19 deadline -15 none -22 score -15 status -19
h/cfa$	BC -21 CFA 25 OF -19 VAE -24 applicable -16 none -18 status -15
h/ch	BC -16 OF -15 action -16 applicable -15 body -16 comment -24 criterion 21 deadline -20 expectedLevel -17 expiry -15 indicator -18 label -21 lastCheck -17 links -19 none -23 priority -20 proofs -20 severity -16 status -23 version -19
h/chant	BC -16 OF -17 VAE -16 applicable -17 body -17 comment -26 criterion -18 date -19 deadline -27 expectedLevel -23 expiry -22 indicator -22 label -23 links -21 none -31 proofs -25 responsible -22 score -20 severity -20
h/colle	BC -15 OF -16 action -20 comment -25 criterion -18 expiry -16 indicator -18 label -19 links -22 none -24 responsible -21 severity -15 step 15 trainee -16
h/combien	BC -15 OF -17 action -15 applicable -18 comment -21 criterion -21 deadline -20 expectedLevel -21 expiry -17 indicator 22 lastCheck -20 links -32 none 22 priority -16 proofs -21 responsible -19 status -18
h/comment	BC -18 CFA -16 OF -22 VAE -18 action 16 applicable -27 body -16 comment 16 criterion -17 date -15 deadline -34 documents -18 expectedLevel -22 expiry -22 indicator -18 label -22 lastCheck -22 links -28 none -31 priority -28 proofs -23 responsible -31 score -22 session -16 severity -24 status -21
h/comp	BC 29 comment -17 links -15 none -21 priority -15 responsible -15 severity -15 status -27
h/comp$	BC 27 action -15 applicable -15 comment -19 deadline -15 label -15 links -16 none -20 priority -16 proofs -15 responsible -16 severity -16 status -26
h/compe	BC 18
h/conce	BC -15 OF -16 VAE -16 action -20 applicable 34 comment -17 deadline -18 expectedLevel -17 expiry -15 indicator 16 label -23 lastCheck -15 links -18 none -33 priority -19 proofs -19 responsible -21 score -17 severity -23 status -38 version -22
h/confo	BC -16 action -17 applicable -17 comment -27 criterion -15 date -15 deadline -17 expectedLevel -19 expiry -17 label -19 lastCheck -19 links -20 none -26 priority -19 proofs -22 responsible -21 score -19 status 26 version -15
h/confo$	BC -15 action -16 applicable -16 comment -25 date -15 deadline -17 expectedLevel -28 expiry -17 label -18 lastCheck -17 links -20 none -26 priority -18 proofs -22 responsible -21 score -19 severity 17 status 19 version -15
h/cr	BC -16 OF -17 action -17 applicable -16 comment -19 criterion 25 deadline -19 expectedLevel -17 expiry -16 indicator -20 label -19 lastCheck -16 links -19 none -25 priority -19 proofs -17 responsible -18 score -17 severity -17 status -21 version -17
h/crite	BC -19 CFA -16 OF -21 VAE -19 action -27 applicable -21 body -20 comment -24 criterion 41 date -19 deadline -26 expiry -23 label -31 lastCheck -26 links -28 none -32 priority -24 proofs -34 responsible -26 score -26 severity -25 status -34 version -20
h/crite$	BC -17 CFA -15 OF -19 VAE -17 action -22 applicable -17 comment -21 criterion 25 deadline -21 expiry -17 label -23 lastCheck -17 links -20 none -20 priority -18 proofs -25 responsible -21 score -20 severity -19 status -19
h/curre	BC -15 OF -15 applicable -15 deadline -16 expectedLevel -16 label -15 links -15 none -21 priority -16 proofs -15 responsible -17 score -15 severity -15 status 24
h/d	BC -37 CFA -33 OF -34 VAE -31 applicable -41 body -41 comment -16 date 15 documents -24 expectedLevel -41 label -40 proofs -40 reference -18 responsible -43 severity -40 trainee -40
h/dans	BC -18 CFA -16 OF -17 VAE -16 action -19 applicable 18 body -23 comment -25 criterion -16 deadline -24 expectedLevel -16 expiry -17 indicator -23 label -19 lastCheck -19 links 20 none -29 proofs -19 severity -20 status -18
h/dat	BC -33 CFA -27 OF -37 VAE -27 action -42 applicable -31 body -34 comment -42 criterion -35 date 21 documents -29 expectedLevel -36 indicator -38 label -44 links -45 none -20 phase -28 priority -37 proofs -50 reference -32 responsible -44 score -38 severity -39 status -47 step -27 steps -30 trainee -25 version -38
h/dat de	BC -18 action -18 body -17 comment -22 deadline -20 expectedLevel -18 indicator -24 label -31 links -31 none -28 priority -16 proofs -35 reference -17 responsible -28 score -19 session -24 severity -24 status -33 steps -18 version -25
h/dat$	BC -22 CFA -19 OF -28 VAE -19 action -32 applicable -20 body -21 comment -27 criterion -24 end 18 expectedLevel -22 indicator -28 label -24 links -29 none -27 phase -17 priority -24 proofs -24 responsible -28 score -24 severity -23 start -15 status -27 version -25
h/de comp	BC 20 status -20
h/de forma	BC -16 comment -18 indicator -15 links -15 none -30 reference -16 responsible -17 steps -31 trainee -19
h/de l	BC -30 CFA -16 OF -26 VAE -22 action -25 applicable -19 body 15 criterion -25 deadline -19 expectedLevel -34 expiry -30 indicator -15 none -35 priority -23 score -23 session -26 step -16
h/de la	BC -19 OF -15 action -24 applicable -22 body -25 comment -22 criterion -16 date 21 deadline -29 end -20 expectedLevel -18 indicator -33 label -27 lastCheck -19 priority -15 reference -18 responsible -35 start -20 step -15 version -28
h/de preuv	BC -15 body -15 comment -24 date -22 deadline -16 documents 16 indicator -16 label -17 proofs 21 score -17 severity -15 status -28
h/derni	BC -20 CFA -15 OF -20 VAE -16 action -25 applicable -20 body -22 comment -28 criterion -22 date -45 end 27 expectedLevel -24 expiry -36 indicator -28 label -30 lastCheck 28 links -23 none -32 priority -26 proofs -26 responsible -29 score -24 session -15 severity -26 start -23 status -31 steps -20 version -25
h/do	BC -21 OF -21 VAE -17 action 20 comment -20 criterion -18 deadline -20 expectedLevel -26 expiry -16 indicator -19 label -27 lastCheck -16 links -22 none 16 priority -21 proofs -34 responsible -22 score -17 severity -19 status -25
h/doc	BC -24 CFA -21 OF -26 VAE -24 action -27 applicable -24 body -25 comment -29 criterion -26 deadline -31 documents 25 expectedLevel -27 expiry -27 indicator -33 label -26 lastCheck -27 none -45 priority -31 reference 15 score -33 session -30 severity -27 step -20
h/doc$	BC -16 OF -18 VAE -15 action -20 applicable -17 body -17 comment -16 criterion -19 deadline -22 expectedLevel -21 expiry -23 indicator -29 label -20 lastCheck -19 none -33 priority -22 score -18 session -29 severity -20
h/docum	BC -23 CFA -23 OF -26 VAE -23 action -31 applicable -30 body -26 comment -33 criterion -31 deadline -35 documents 21 end -17 expectedLevel -47 indicator -41 label -36 lastCheck -28 phase -30 priority -33 proofs 15 score -38 session -27 severity -33 start -17 steps -18 trainee -18
h/docum$	BC -16 OF -18 VAE -15 action -31 applicable -16 body -21 comment -24 criterion -21 deadline -28 end -17 expectedLevel -27 indicator -31 label -32 lastCheck -26 phase -19 priority -25 reference 17 score -22 session -23 severity -26 start -17 steps -18 trainee -18
h/dosie	BC -16 OF -18 action -19 applicable -15 body -15 comment -23 criterion -16 date -15 deadline -20 expectedLevel -20 expiry -15 indicator -17 label -17 lastCheck -18 links 25 none -26 priority -22 proofs -21 responsible -20 score -19 severity -18 status -20 version -19
h/dt	BC -22 CFA -20 OF -24 VAE -26 action -24 applicable -23 body -24 comment -30 criterion -27 date 22 documents -17 end 16 expectedLevel -25 indicator -30 label -28 links -26 none -17 priority -27 proofs -31 reference -26 responsible -34 score -26 session -17 severity -26 status -34 steps -23 version -25
h/du	BC -37 CFA -33 OF -34 VAE -37 applicable -44 body -42 comment -37 deadline -15 indicator -54 none -24 responsible -17 score -32 session -15 steps -23
h/due	BC -16 OF -17 action -18 applicable -16 body -15 comment -25 criterion -18 date -20 deadline 28 documents -18 expectedLevel -18 expiry -22 indicator -23 label -19 lastCheck -19 links -23 phase -20 priority -19 proofs -20 reference -19 responsible -19 score -18 session -15 severity -19 status -26 step -19 version -17
h/e	BC -18 CFA -20 OF -19 VAE 24 action -23 applicable -23 body -24 comment -31 criterion -17 deadline -22 end -17 expectedLevel -17 expiry -18 indicator -17 label -21 lastCheck -20 links -27 priority -23 proofs -23 score -17 session -22 severity -21 start -21 version -18
h/eleme	BC -20 OF -17 VAE -15 action -24 applicable -15 body -15 criterion -19 date -18 deadline -24 documents 27 expectedLevel -22 expiry -21 indicator -20 label -17 lastCheck -20 links -28 none -34 priority -21 proofs 19 responsible -27 score -22 session -19 severity -22 status -26 version -18
h/en	BC -28 CFA -23 OF -29 VAE -22 action -44 applicable -36 body -35 comment 20 criterion -39 deadline -20 documents -28 end -17 expectedLevel -38 expiry -44 indicator -20 links -63 none -56 reference -22 score -34 session -32 severity -38 start -18 step -26 trainee -22
h/entre	BC -15 VAE -15 action -19 comment -26 criterion -18 date -15 deadline -19 end -24 expectedLevel -21 expiry -17 indicator -20 lastCheck -16 links -27 priority -21 proofs -15 reference -18 responsible -30 score -17 session -19 severity -15 start 28 status -29 steps -23 trainee -25 version -16
h/est	BC -22 CFA -20 OF -22 VAE -15 action -25 body -20 comment -29 criterion -31 date -21 deadline -29 documents -25 expectedLevel -28 lastCheck -24 none -42 phase -17 priority -33 reference -22 responsible -40 score -23 session -19 status 27 step -16 version -18
h/evalu	BC -15 OF -17 VAE -15 action -21 applicable -19 body -21 criterion -27 date -18 deadline -26 end -19 expectedLevel -22 expiry -17 links -23 none -25 priority -23 proofs -29 responsible -25 session -20 severity -20 start -16 steps 26 version -16
h/evide	BC -26 CFA -23 OF -27 VAE -22 action -29 applicable -23 body -25 comment -35 criterion -30 date -21 deadline -31 expectedLevel -38 indicator -31 label -28 lastCheck -27 priority -30 responsible -32 score -31 severity -26 status -31 version -26
h/exige	BC -15 OF -16 VAE -15 action -19 applicable -15 comment -19 criterion -30 deadline -21 expectedLevel 17 expiry -17 indicator -28 label 19 lastCheck -19 links -21 none -21 priority -19 proofs -18 responsible -28 score -18 status -27 version -17
h/fee	BC -15 comment -16 links -20 none 27 priority -16 proofs -18 responsible -17 score -15 status -17 version -16
h/form	BC -15 OF 23 action -20 body -23 comment -24 deadline -20 end -23 indicator -18 none -32 reference -28 start -21 status -16 steps -23
h/form$	BC -15 OF 24 action -21 body -15 comment -17 deadline -19 end -15 none -24 responsible -32 start -15 status -15 steps -17
h/forma	BC -24 CFA -17 OF 20 VAE -20 action -21 applicable -22 comment -30 criterion -21 date -19 deadline -27 expectedLevel -22 expiry -23 indicator -20 label -21 lastCheck -20 links -34 phase -21 priority -21 proofs -27 reference -25 score -23 session 20 severity -22 trainee -35 version -20
h/forma$	BC -23 action -18 applicable -15 comment -21 criterion -17 date -18 deadline -20 documents -20 expectedLevel -17 expiry -18 label -19 lastCheck -16 links -24 priority -18 proofs -29 reference -19 responsible -26 score -16 severity -17 step -21 trainee -32 version -15
h/gro	BC -16 OF -17 VAE -15 action -18 applicable -16 body -16 comment -27 criterion 17 deadline -19 expectedLevel -19 expiry -17 indicator -15 label -19 lastCheck -16 links -22 none -23 priority -21 responsible -23 score -18 severity 16 status -23 version -17
h/guid	BC -15 OF -15 VAE -15 action -21 applicable -17 body -19 comment -28 criterion -17 date -15 deadline -21 expectedLevel 28 expiry -17 indicator -20 label -24 lastCheck -18 links -23 priority -21 proofs -22 responsible -21 score -18 severity -20 status -23 version -17
h/her	BC -15 OF -19 applicable 18
h/i	BC -15 CFA -15 OF -15 VAE -19 action -33 applicable 16 body -21 comment -41 criterion -15 date -16 deadline -23 expectedLevel -37 expiry -21 indicator -25 label -29 lastCheck -22 links -38 priority -24 proofs 21 responsible -24 score -20 session -17 severity -20 status 16 steps 17
h/ind	BC -20 CFA -16 OF -20 VAE -17 action -21 applicable -23 body -16 comment -25 criterion -27 date -20 deadline -24 documents -20 expectedLevel -19 expiry -20 indicator 26 lastCheck -20 links -24 none -43 phase -19 priority -24 proofs -30 reference -28 responsible -26 score -20 session -24 severity -21 step -15
h/indic	BC -27 CFA -17 OF -21 VAE -18 action -26 applicable -23 body -20 comment -33 criterion -41 date -19 deadline -31 documents -25 expectedLevel -30 expiry -23 indicator 37 lastCheck -27 links -31 none -49 phase -22 priority -26 proofs -43 reference -29 responsible -37 session -19 severity -28 step -19
h/indic$	BC -23 OF -17 VAE -15 action -17 applicable -16 body -19 comment -24 criterion -32 date -16 deadline -20 documents -17 expectedLevel -19 expiry -16 indicator 26 lastCheck -21 links -20 none -33 phase -15 priority -17 proofs -32 reference -26 responsible -34 score -21 session -17 severity -24 version -30
h/item	BC -15 CFA -15 OF -21 applicable 21 comment -28 deadline -18 expectedLevel -20 indicator 15 links -19 none -39 proofs -24 responsible -18 status -24
h/je	BC -24 OF -21 VAE -15 action 16 comment -44 criterion -19 documents 19 expectedLevel -37 expiry -19 indicator -24 lastCheck -21 links -30 none -47 priority -22 proofs 22 responsible -22 severity -20 version -17
h/just	BC -15 OF -15 action -17 comment -18 deadline -18 expectedLevel -16 expiry -15 label -17 lastCheck -15 links -20 none -23 priority -17 proofs 21 responsible -20 score -18 severity -15 status -20 version -18
h/koi	BC -18 criterion -26 indicator -23 label 27 links -21 none -17 proofs -17 severity -16 status -18
h/l audit	BC -16 OF -17 VAE -15 action -23 applicable -40 body -23 comment -26 criterion -17 deadline -31 indicator -28 label -19 lastCheck -22 links -19 none 17 priority -17 responsible -28 version -17
h/l indic	BC -25 body -19 comment -30 date -16 deadline -21 expectedLevel -29 lastCheck -21 links -16 none -25 proofs -32 responsible -26 severity -25 status 22 version -25
h/la	BC -33 CFA -23 OF -27 VAE -25 body -19 comment -43 criterion -31 deadline -42 end -35 expectedLevel -32 none -30 priority -31 reference -31 start -35 status -16 step -23
h/last	BC -18 OF -20 VAE -15 action -20 applicable -17 body -20 comment -25 criterion -18 date -29 deadline -30 end 22 expectedLevel -20 expiry -29 indicator -18 label -21 lastCheck 45 links -22 none -29 priority -20 proofs -22 responsible -23 score -19 severity -22 start -17 status -26 steps -19 version -16
h/le	BC -36 CFA -33 OF -36 VAE -30 action -56 applicable -45 comment -62 documents -34 lastCheck 20 none -31 phase -32 priority -17 reference -36 responsible -19 score -36 session -39 severity -40 status -54 steps -21 trainee -36 version -41
h/le$	BC -24 CFA -21 OF -26 VAE -24 action -35 applicable -29 body -37 comment -42 criterion -34 date 18 documents -21 expectedLevel -43 indicator -47 label -43 lastCheck 20 links -44 phase -22 priority -39 proofs -50 reference -30 responsible -45 score -29 session -28 severity -28 status -36 step -22 steps -31 trainee -21 version -31
h/list	BC -15 criterion -16 expiry -19 indicator -16 links -24 none -33 proofs 23 responsible -15 status -15
h/list$	BC -15 expiry -17 indicator -16 links -21 none -29 proofs 18
h/maj$	BC -16 OF -16 action -19 applicable -15 body -15 comment -21 criterion -16 date -23 deadline -27 expectedLevel -18 expiry -22 indicator -18 label -18 lastCheck 23 links -21 none -25 priority -19 proofs -21 responsible -22 score -17 severity 19 status -16
h/mnt	BC -15 OF -15 comment -15 none 23 priority -15 proofs -16
h/mon	BC -16 OF -19 VAE -15 action -27 body -19 comment -25 criterion -19 date -22 expectedLevel -20 expiry -21 indicator -24 label -16 lastCheck -17 links -27 none -32 priority -28 proofs -19 severity -17 status 15 version -20
h/nam	BC -15 OF -16 action -19 applicable -15 comment -27 date -21 deadline -19 documents -23 end -18 expiry -19 indicator -21 links -32 priority -18 reference -31 severity -15 start -17 status -30 steps -23 trainee 16 version -21
h/nb	BC -19 CFA -15 OF -17 action -20 applicable -20 body -21 criterion -22 date -16 deadline -23 end -15 expectedLevel -22 expiry -22 indicator -23 label -21 lastCheck -19 links -27 none 20 phase -21 priority -23 proofs -24 reference -19 responsible -33 score 16 session -21 severity -22 start -15 status -26 step -17 steps -18 trainee -15 version -22
h/nc	BC -20 CFA -15 OF -20 VAE -19 action -23 applicable 15 body -17 comment -27 criterion -21 date -20 deadline -23 expectedLevel 19 expiry -22 indicator -22 label -23 lastCheck -21 links -25 none -32 priority -24 proofs -23 responsible -24 score -23 severity 21 version -19
h/nc$	BC -16 OF -16 VAE -15 action -17 applicable 17 comment -20 criterion -17 date -17 deadline -18 expectedLevel -38 expiry -18 indicator -19 label -19 lastCheck -18 links -21 none -21 priority -21 proofs -20 responsible -19 score -19 severity 17 version -16
h/nivea	BC -20 CFA -16 OF -19 VAE -17 action -25 applicable -23 body -18 comment -26 criterion -20 date -21 deadline -25 expiry -23 indicator -27 label -30 lastCheck -24 links -26 none -30 proofs -27 responsible -22 score -16 status 17 version -21
h/no	BC -25 CFA -22 OF -30 VAE -24 action -27 applicable -26 body -28 comment -34 date -26 documents -20 end -15 expectedLevel -23 expiry -28 indicator 20 label -33 lastCheck -30 links -33 phase -17 priority -29 proofs -35 reference 20 responsible -37 score -26 session -23 severity -30 start -15 status -39 step -16 version -25
h/no$	BC -16 OF -17 VAE -15 action -18 applicable -17 body -17 comment -24 date -18 deadline -30 expectedLevel -21 expiry -19 label -26 lastCheck -18 links -21 priority -21 proofs -27 reference 17 responsible -25 score -24 session -16 severity -20 status -32 version -20
h/non	BC -18 action -19 applicable 15 comment -21 criterion -15 date -16 deadline -22 expectedLevel -20 expiry -17 indicator -24 label -20 lastCheck -19 links -21 none -33 priority -20 proofs -19 responsible -15 score -17 severity 20 status 16 version -15
h/not	BC -24 CFA -24 OF -24 VAE -23 action -31 applicable -24 body -25 comment 30 criterion -29 date -21 deadline -27 documents -19 end -16 expectedLevel -23 expiry -23 indicator -16 label -29 lastCheck -26 links -30 none -31 phase -15 priority -33 proofs -33 reference -18 responsible -32 score 20 session -21 severity -31 start -18 step -17 steps 21 trainee -19 version -23
h/notat	BC -16 OF -16 comment -17 deadline -17 expectedLevel -15 indicator -17 label -16 links -17 none -22 priority -18 proofs -15 responsible -17 score 23 severity -15 status -15
h/notre	BC -16 OF -18 VAE -17 action -21 body -16 comment -23 criterion -19 deadline -19 expectedLevel -19 expiry -17 indicator -24 lastCheck -16 links -19 none 15 priority -22 proofs -22 responsible -28 score -19 severity -15 status -18 version -17
h/numer	BC -15 OF -15 action -19 applicable -18 body -16 comment -21 criterion -15 date -19 deadline -18 documents -19 expectedLevel -17 expiry -22 indicator 18 label -25 lastCheck -17 links 17 none -41 priority -18 proofs -25 responsible -23 score -16 session -19 severity -19 status -32
h/n°	BC -29 CFA -24 OF -28 VAE -24 action -37 applicable -29 body -30 comment -35 criterion -40 date -30 deadline -39 documents -27 end -25 expectedLevel -32 expiry -35 indicator 21 label -43 lastCheck -41 links -40 phase -20 priority -33 proofs -47 reference 26 responsible -39 score -30 session -20 severity -32 start -24 status -46 step -21 steps -30 trainee -22
h/n°$	BC -19 CFA -17 OF -19 VAE -19 action -20 applicable -19 body -17 comment -33 criterion -27 date -20 deadline -21 expectedLevel -20 expiry -20 label -37 lastCheck -34 links -23 priority -23 proofs -39 responsible -29 score -23 severity -20 status -27
h/o	BC -18 CFA -23 VAE -18 action -21 applicable 19 comment -32 criterion -20 date -15 deadline -21 documents -15 expectedLevel -21 expiry -19 indicator -23 label -20 lastCheck -17 links -26 priority -20 proofs -23 responsible -23 score -22 session -19 severity -23 version -17
h/o n	BC -18 CFA -15 OF -20 applicable 17 comment -26 documents -15 expectedLevel -15 indicator -16 links -15 proofs -15 responsible -16 score -15 severity -18
h/of	BC -28 CFA -22 OF 35 VAE -23 action -24 applicable -36 comment -31 criterion -22 deadline -35 documents -15 expiry -30 indicator -25 label -23 links -32 phase 15 priority -28 reference -25 responsible -33 session -23 status -26 step -18 version -22
h/of$	BC -15 OF 28 applicable -26 none -20
h/on	BC -27 CFA -22 OF -27 VAE -24 applicable -34 body -26 comment -35 criterion -30 date 18 deadline -23 documents 19 expectedLevel -39 phase -15 reference -23 responsible -41 score -29 session -18 severity -36 version -25
h/order	BC -17 OF -16 action -18 applicable -16 body -19 comment -22 criterion -18 date -18 deadline -20 expectedLevel -18 expiry -19 indicator -20 label -19 lastCheck -17 links -23 priority 22 proofs -24 responsible -22 score -19 severity -18 version -22
h/order$	BC -17 OF -16 action -18 applicable -16 body -18 comment -20 criterion -18 deadline -20 expectedLevel -16 expiry -17 indicator -18 label -17 lastCheck -17 links -23 priority 23 proofs -21 responsible -21 score -18 severity -18 status -17 version -19
h/ordr	BC -15 OF -15 action -20 applicable -16 comment -19 criterion -21 date -16 deadline -23 expectedLevel -19 expiry -18 indicator -19 label -20 lastCheck -25 links -25 none 19 priority 19 proofs -19 responsible -20 score -20 severity -18 status -28
h/ou	BC -32 CFA -27 OF -34 VAE -32 action -40 applicable -43 comment -44 criterion -28 date -27 deadline -38 expiry -27 indicator -45 label -44 lastCheck -34 links 34 none -54 phase -29 priority -41 proofs -39 reference -24 session -31 severity 19 start -15 step -33 steps -19 trainee -17 version -29
h/out	BC -15 OF -16 body -17 comment -20 criterion -18 date -25 expectedLevel -19 indicator -17 label -18 lastCheck -24 links -19 none -27 priority -17 proofs -18 responsible -15 status -20 steps 24
h/papie	BC -16 OF -17 VAE -15 action -26 applicable -18 body -15 comment -31 criterion -19 deadline -25 documents 16 expectedLevel -21 indicator -45 label -28 lastCheck -23 links -33 phase -23 priority -26 proofs 20 responsible -31 score -23 session -24 severity -20 step -25
h/par	BC -22 OF -18 action -23 applicable -34 body -19 comment -26 criterion -21 date -18 deadline -22 documents -15 expiry -23 label -26 lastCheck -28 links -26 priority -25 proofs -50 reference -16 responsible 40 score -21 session -16 severity -29 status -37 steps -16 version -24
h/pas	BC -15 OF -15 action -16 applicable -21 comment -25 criterion -18 deadline -23 documents -22 expectedLevel -20 indicator -26 label -17 links -40 none -28 phase -19 priority -17 proofs -16 responsible -29 score -21 status 15
h/petit	BC -16 OF -18 VAE -15 action -23 applicable -18 body -15 date -16 deadline -23 expectedLevel -28 expiry -20 indicator -21 label -20 lastCheck -20 none -31 priority -23 proofs -31 responsible -29 score -20 session -15 severity 27 status -21 version -20
h/phon	BC -15 comment -15 indicator -15 links -16 none 22 responsible -16 status -18
h/piec	BC -18 OF -16 action -20 applicable -18 comment -25 criterion -18 date -23 deadline -21 expectedLevel -21 indicator -26 label -24 lastCheck -20 none -28 phase -19 priority -21 proofs 28 responsible -27 score -24 session -19 severity -27 version -19
h/point	BC -20 OF -19 VAE -17 action -23 applicable -19 body -17 criterion -26 date -24 deadline -45 documents -17 expectedLevel -17 expiry -26 none -32 phase -16 priority -26 proofs -28 session -16 severity -23 version -25
h/pond	BC -15 OF -15 comment -15 deadline -16 indicator -15 links -16 none -17 priority -15 responsible -15 score 21
h/pour	BC -27 CFA -28 VAE -23 applicable 26 criterion -32 date -30 deadline 22 documents -27 expiry -44 label -40 lastCheck -40 links -35 phase -27 priority -33 proofs -15 reference -29 responsible -39 score -22 session -25 severity -33 step -25 steps -19 trainee -16 version -32
h/preuv	BC -23 CFA -17 OF -21 VAE -20 action -26 applicable -15 body -26 comment -31 criterion -23 deadline -21 documents 22 end -17 expectedLevel -41 expiry -36 indicator -26 label -31 lastCheck -34 phase -19 priority -25 proofs 27 reference -23 responsible -25 score -30 session -27 severity -25 start -16 status -19 step -19 steps -20 version -28
h/preuv$	BC -16 action -19 body -17 comment -22 expectedLevel -16 expiry -31 indicator -23 label -19 lastCheck -31 priority -15 proofs 18 reference -16 responsible -27 score -18 session -25 severity -20 version -21
h/prior	BC -16 CFA -17 VAE 18 action -20 applicable -17 body -16 comment -24 criterion -21 date -17 deadline -23 expectedLevel -21 expiry -20 indicator -22 label -23 lastCheck -20 links -22 none -35 priority 23 proofs -21 responsible -22 score -24 severity -22 status -27 version -21
h/quali	BC -20 CFA -15 OF -18 VAE -17 action -23 applicable -19 body -18 comment -23 date -15 deadline -23 documents -21 expectedLevel -21 expiry -19 indicator 16 lastCheck -20 links -24 none -38 phase -18 priority -21 proofs -24 reference -25 score -22 step -19 version -31
h/quali$	BC -17 OF -18 VAE -16 action -15 applicable -18 body -18 comment -22 criterion 17 date -15 deadline -22 documents -18 expectedLevel -27 expiry -18 lastCheck -18 links -23 none -32 phase -15 priority -21 proofs -22 reference -20 score -23 severity -25 step -16 version -28
h/que	BC -26 CFA -18 OF -24 VAE -18 body -21 criterion -25 date -20 expiry -27 indicator -35 links -31 phase -21 priority -32 reference -17 responsible -27 score -23 session -16 severity -30 status -36 step -21 version -21
h/qui	BC -25 CFA -19 OF -25 VAE -20 action -28 applicable -32 comment -19 date -25 deadline -38 end -17 expectedLevel -41 expiry -26 indicator -35 label -18 lastCheck -37 links -36 none -40 phase -17 priority -38 proofs 22 reference -21 responsible 32 score -27 session -28 severity -29 start -18 status -32 steps -27 trainee -24 version -27
h/rag	BC -23 CFA -18 OF -21 VAE -19 action -20 applicable -21 body -17 comment -27 criterion -21 date -19 deadline -24 expectedLevel -19 expiry -23 indicator -24 label -21 lastCheck -20 links -26 none -30 priority -23 proofs -24 responsible -27 score -21 severity -23 status 32 version -22
h/rang	BC -16 OF -15 action -27 applicable -16 comment -24 date -17 deadline -21 expectedLevel -17 expiry -19 indicator -31 label -18 lastCheck -16 proofs -23 responsible -22 score -19 severity -19 status -20 version -18
h/refer	BC -18 CFA -15 VAE -17 applicable -17 body -24 comment -25 date -20 deadline -25 end -18 expectedLevel -17 expiry -22 lastCheck -20 links -30 priority -22 reference -20 responsible 24 score -16 session -17 severity -21 start -17 status -25 steps -18 trainee -19 version -22
h/refer$	BC -17 VAE -16 action -17 applicable -16 comment -19 date -15 deadline -21 expectedLevel -17 expiry -17 indicator -19 lastCheck -17 links -23 none -38 priority -18 responsible 16 session -16 severity -17 status -25 version -16
h/refle	BC -16 OF -18 action -20 applicable -17 body -15 comment 24 criterion -18 date -15 deadline -19 expectedLevel -20 expiry -19 indicator -19 label -19 links -18 none -23 priority -19 proofs -21 responsible -22 score -20 severity -20 status -23 version -17
h/relev	BC -15 applicable 18 lastCheck -17 none -19 status -17
h/remed	BC -15 action 26 comment -23 deadline -23 expectedLevel -16 expiry -15 indicator -15 label -16 lastCheck -15 links -18 none -22 priority -15 proofs -22 severity -17 status -19
h/rendu	BC -15 OF -17 action -18 applicable -16 body -15 comment -17 criterion -17 date -15 deadline -17 expectedLevel -18 expiry -17 indicator -18 label -16 lastCheck -17 links -21 none -25 priority -20 proofs -21 responsible -23 score -18 severity -16 status 27 version -17
h/requi	BC -19 CFA -16 OF -24 VAE -17 applicable -18 body -17 comment -33 criterion -23 date -16 deadline -24 expectedLevel 15 expiry -20 indicator -24 label 17 lastCheck -21 links -25 none -35 priority -25 proofs -25 responsible -23 score -20 severity -24 status -33 version -19
h/revie	BC 23 OF -17 VAE -17 action -15 applicable -22 body -15 comment -20 date -17 deadline -27 expectedLevel -15 expiry -23 label -15 lastCheck 18 links -16 none -20 priority -17 proofs -15 responsible -18 score -16 severity -15 status -15 steps 20
h/revie$	BC 23 VAE -15 applicable -18 comment -17 none -19 responsible -16 status -16 steps 19
h/rnq	BC -15 OF -16 action -18 applicable -15 comment -29 date -15 deadline -26 documents -17 expiry -18 indicator 19 lastCheck -17 links -22 none -38 phase -15 priority -19 proofs -25 reference -15 responsible -26 score -17 session -15 severity -17 status -27 step -17 version -19
h/s	BC -26 CFA -18 OF -23 VAE -27 applicable 24 criterion -26 date -24 deadline -29 expectedLevel -29 expiry -28 lastCheck -28 links -35 none -30 proofs -39 reference -21 score -27 session -23 version -26
h/se	BC -15 OF -15 applicable -20 body -17 criterion -18 deadline -35 expiry -20 indicator -27 lastCheck -24 links -25 none -39 phase -22 priority -22 proofs -27 reference -20 responsible -29 score -17 session -19 severity -18 status -22 step 15 steps -18 version -17
h/sever	BC -15 OF -16 VAE -15 action -17 applicable -16 comment -17 criterion -15 deadline -18 expectedLevel -22 expiry -15 indicator -16 label -17 lastCheck -15 links -18 none -23 priority -16 proofs -18 responsible -19 score -16 severity 27 status -24
h/sever$	BC -15 action -16 applicable -16 comment -17 deadline -17 expectedLevel -19 indicator -15 label -16 links -16 none -21 priority -16 proofs -16 responsible -17 score -15 severity 26 status -18
h/si	BC 17 CFA -16 OF -18 VAE -15 action -16 applicable -24 comment -17 criterion -15 deadline -18 expectedLevel -16 indicator -16 label -17 links -19 none -24 priority -20 responsible -21 score -17 severity 26 status -26
h/skill	BC 21 applicable -21
h/suis	BC -17 applicable 18 comment -17 expectedLevel -16 label -15 links -35 none -20 proofs -16 responsible -29 score -16 severity -21 status 23
h/tarif	BC -18 OF -18 VAE -18 action -16 applicable -19 body -18 comment -22 criterion -16 deadline -15 expectedLevel -17 expiry -15 indicator -15 label -15 links -19 none 30 priority -17 proofs -18 responsible -22 score -18 session -15 severity -17 status -23
h/the	BC -19 OF -18 action -25 applicable -23 comment -28 criterion -21 deadline -25 expiry -18 indicator -25 label 16 lastCheck -19 none -37 priority -21 responsible -22 score -19 status -29
h/train	BC -30 CFA -18 OF 26 VAE -19 action -18 applicable -16 comment -24 criterion -19 deadline -18 end -18 expectedLevel -19 expiry -15 indicator -17 label -17 lastCheck -17 none -25 priority -17 proofs -20 score -18 session -16 severity -19 start -17 status -21 steps -19
h/train$	BC -19 OF 25 body -20 comment -16 links -19 none -20 steps -15 trainee -19
h/typ	BC -15 OF -15 action -16 applicable -15 comment -19 criterion -15 deadline -16 expiry -16 indicator -17 label -15 lastCheck -16 links -21 priority -16 proofs -17 status -26 version -15
h/vae	BC -29 CFA -38 OF -26 VAE 38 action -19 applicable -20 body -15 comment -25 criterion -18 date -15 deadline -19 expectedLevel -19 expiry -17 indicator -18 label -19 lastCheck -18 links -20 none -25 priority -25 proofs -19 responsible -22 score -20 severity -21 status -19 version -17
h/vae$	BC -21 CFA -21 OF -18 VAE 33 action -15 applicable -27 comment -18 deadline -15 expectedLevel -15 indicator -15 label -16 links -17 none -22 priority -23 proofs -16 responsible -16 score -16 severity -15 status -24
h/val	BC -16 action -18 comment -20 criterion -16 date -16 deadline -20 expectedLevel -18 expiry 21 indicator -17 label -17 links -20 none -25 priority -18 proofs -20 responsible -17 score -18 severity -18 status -23 version -16
h/verdi	BC -16 OF -16 action -16 applicable -17 comment -22 criterion -17 deadline -18 expectedLevel -20 expiry -16 indicator -17 label -17 lastCheck -15 links -18 none -22 priority -18 proofs -18 responsible -16 score -20 severity -18 status 26
h/vers	BC -18 CFA -17 OF -20 VAE -18 action -24 applicable -20 body -23 comment -28 criterion -20 date -17 deadline -21 expectedLevel -26 indicator -29 label -22 lastCheck -23 none -32 priority -24 proofs -29 reference -21 responsible -28 score -23 session -20 severity -23 status -30 version 34
h/versi	BC -16 OF -16 action -20 applicable -15 body -17 comment -22 date -26 deadline -20 expectedLevel -16 expiry -22 indicator -31 label -23 lastCheck -20 links -32 none -27 priority -23 proofs -24 reference -20 responsible -33 score -18 session -16 severity -23 status -31 version 46
h/vill	BC -18 CFA -15 OF -19 VAE -17 action -16 applicable -17 body -19 comment -24 criterion -17 deadline -17 expectedLevel -19 expiry -15 indicator -20 label -17 links -25 none 32 priority -20 proofs -18 responsible -20 score -17 session -18 severity -17 status -16 version -16
h/we	BC -20 OF -22 action -36 body -18 comment -26 criterion -15 deadline -25 expectedLevel -26 expiry -16 indicator -22 label -26 lastCheck -18 links -28 priority -27 responsible -19 score -17 severity -24 status 26
h/what	BC -22 OF -21 VAE -16 action 17 applicable -33 body -27 comment -29 criterion -24 date -15 deadline -29 expiry -19 indicator -24 label 15 lastCheck -22 links -29 priority -26 responsible -22 score -22 severity -17 status -27 version -16
h/where	BC -17 OF -16 VAE -15 action -17 applicable -24 body -15 comment -16 date -15 deadline -24 expectedLevel -16 expiry -18 indicator -20 label -22 lastCheck -17 links 34 none -32 priority -18 proofs -30 reference -18 responsible -28 session -16 severity -16 version -17
h/withi	BC -15 applicable 21 none -16
h/(sentence)	CFA -36 OF -16 VAE -41 applicable 16 body -15 criterion -16 date -54 end -35 links -19 reference -29 responsible -50 score -26 session -39 start -42 status -27 version -44
h/^appli	CFA -17 VAE -18 action -15 date -15 expectedLevel -15 links -15 none -18 proofs -16 status -15
h/^apren	CFA 21 none -18
h/^of	CFA -16 OF 26 applicable -19 none -21 status -17
h/appli	CFA -16 VAE -18 action -23 applicable 21 body -16 comment -23 criterion -19 deadline -21 expectedLevel -19 expiry -16 indicator -23 label -21 lastCheck -19 links -20 none -22 priority -21 proofs -24 responsible -26 severity -20 status -22
h/apren	CFA 22 OF -16 none -19
h/cat 0	CFA 17 none -23
h/de	CFA -39 OF -28 VAE -41 applicable -47 criterion -46 indicator -18 priority -20 reference -22 responsible -22 score -18 steps -17 trainee -19 version -15
h/e$	CFA -15 VAE 24 applicable -17 comment -17 none -36 responsible -23 steps -15 trainee 15
h/ecsr	CFA 19
h/fair	CFA -15 OF -15 VAE -18 action 24 comment -32 criterion -17 date -16 documents -15 expectedLevel -25 expiry -25 indicator -24 lastCheck -27 links -21 proofs -23 responsible -21 score -18 severity -17 status -23 step 15 version -19
h/n	CFA -23 OF -27 VAE -26 action -24 applicable 27 body -25 comment 17 criterion -22 date -20 deadline -27 documents -22 expectedLevel -28 indicator -26 label -22 lastCheck -21 links -31 phase -16 priority -31 proofs -26 reference -17 responsible -32 score -20 session -22 severity -28 step -18 steps -17 version -21
h/n$	CFA -17 OF -20 applicable 17 comment -23 deadline -16 documents -16 expiry -16 indicator -18 label -15 links -19 priority -19 proofs -17 responsible -21
h/oppos	CFA -15 OF -18 VAE -17 action -18 comment -17 criterion -16 date -18 deadline -19 indicator -17 label -15 lastCheck -17 links -17 none -23 priority -18 responsible -18 score -18 status -22 version -15
h/oppos$	CFA -15 OF -18 VAE -17 action -17 applicable 15 comment -17 criterion -16 date -16 deadline -19 indicator -17 label -16 lastCheck -17 links -17 none -22 priority -17 responsible -18 score -15 status -21 version -15
h/pro	CFA 19
h/titr	CFA 20 comment -16 deadline -16 expectedLevel -15 expiry -15 indicator -22 links -19 none -18 responsible -22 status -22
h/to	CFA -31 VAE -33 action 22 applicable -29 comment -39 date -28 expiry -31 label -39 lastCheck -29 none -37 phase -15 priority -37 reference -22 responsible -44 score -37 session -22 severity -26 status -43 version -34
h/v	CFA -16 OF -15 VAE 31 action -23 applicable -20 body -19 comment -27 deadline -18 expiry -19 indicator -21 label -17 lastCheck -17 links -17 priority -17 proofs -17 reference -17 responsible -24 session -17 status -15 steps -15
h/v a	CFA -15 VAE 28 action -18 applicable -20 comment -20 deadline -16 expiry -15 indicator -15 priority -15 proofs -20 responsible -22 version -18
h/%	OF -15 VAE -15 action -19 applicable -16 comment -21 criterion -15 deadline -18 expectedLevel -17 expiry -16 indicator -21 label -18 lastCheck -18 links -17 none -26 priority -17 proofs -17 responsible -17 score 34 severity -16 status -30 version -17
h/^af	OF 23 VAE -15 none -21 status -17
h/^color	OF -16 deadline -16 expectedLevel -18 indicator -16 none 18 priority -16 responsible -22 score -16 severity -15 status -24
h/^conf	OF -15 action -16 applicable -26 deadline -15 none -28 priority -17 responsible -23 severity -21 status 27
h/^impor	OF -16 action -18 applicable -20 comment -19 deadline -18 expectedLevel -16 indicator -16 label -16 links -19 none -21 priority 28 proofs -18 responsible -19 score -17 severity -16 status -22 version -15
h/^ki	OF -17 action -20 applicable -25 comment -15 deadline -19 links -21 none -28 responsible 32 severity -18 status -28
h/^niv	OF -15 action -18 comment -18 criterion -18 deadline -22 expectedLevel 22 expiry -15 indicator -18 label -21 lastCheck -15 links -19 none -24 proofs -18 responsible -19 score -16 severity -16 status -21 version -15
h/^scop	OF -15 action -19 applicable 16 body -16 comment -23 criterion -17 date -15 deadline -22 expectedLevel -19 expiry -19 indicator -19 label -19 lastCheck -19 links -21 none -24 priority -20 proofs -22 responsible -21 score -15 severity -20 status -22 version -18
h/^si	OF -16 VAE -16 applicable -20 indicator -15 none -17 severity 20 status -19
h/actio$	OF -19 body -23 comment -24 deadline -20 expectedLevel -17 indicator -15 label -16 links -21 none -25 proofs -18 session -20 status -19 steps -20 version -16
h/adres	OF -15 action -17 body -20 comment -25 criterion -17 date -20 deadline -16 documents -21 expectedLevel -16 expiry -17 label -15 phase -15 priority -19 proofs -25 reference -22 responsible -22 score -15 session -19 status -20 step -17 trainee -15 version -20
h/ae	OF -22 applicable 21 deadline -15 none -15 status -20
h/af$	OF 20 status -15
h/atten$	OF -15 action -17 applicable -15 body -20 criterion -16 date -16 documents -24 expectedLevel 21 expiry -15 indicator -24 lastCheck -17 links -29 phase -19 priority -21 proofs -36 reference -17 responsible -27 score -17 session -17 severity -16 status -28 step -19 trainee -15 version -15
h/autoe	OF -15 applicable -15 comment -22 deadline -15 expectedLevel -17 indicator -16 links -18 none -24 priority -16 proofs -17 responsible -18 severity -15 status 27
h/avanc	OF -16 applicable -20 body -18 comment -25 criterion -17 date -15 deadline -25 expectedLevel -22 indicator -21 label -17 lastCheck -23 links -22 none -37 priority -32 proofs -22 severity -19 version -18
h/board	OF -15 comment -20 deadline -15 expectedLevel -16 indicator -17 label -15 links -16 none -16 priority -16 responsible -18 severity -15 status 25
h/body	OF -16 body 24 responsible -18 trainee -18
h/body$	OF -17 body 25 comment -15 responsible -17 trainee -16
h/ch$	OF -16 action -16 body -16 comment -23 criterion 19 deadline -20 expectedLevel -17 expiry -16 indicator -19 label -21 lastCheck -17 links -19 none -25 priority -18 proofs -19 severity -16 status -21 steps 15 version -20
h/conf	OF -18 action -15 applicable -29 deadline -15 none -26 priority -17 responsible -23 severity -21 status 28
h/corre	OF -17 action 29 applicable -15 criterion -15 deadline -19 expectedLevel -16 label -16 links -18 none -21 priority -19 proofs -17 responsible -26 severity -17 status -21
h/dri	OF -15 action -18 body -17 comment -20 criterion -17 deadline -18 expectedLevel -17 indicator -18 label -16 lastCheck -15 links -19 none -24 priority -18 proofs -20 responsible 24 score -16 severity -15 status -21
h/ech	OF -15 comment -26 criterion -15 date -18 deadline 28 documents -21 expectedLevel -16 expiry -18 indicator -23 label -16 lastCheck -20 links -24 phase -19 priority -17 proofs -17 reference -20 responsible -25 score -17 session -16 severity -15 status -23 step -19
h/evide$	OF -15 action -16 applicable -15 body -16 comment -24 criterion -21 date -15 deadline -20 expectedLevel -34 expiry -19 indicator -20 label -20 lastCheck -17 priority -19 proofs 19 responsible -23 score -16 severity -18 status -21 version -17
h/expec	OF -15 action -21 comment -20 deadline -18 expectedLevel 30 indicator -18 label -22 links -29 priority -22 proofs -33 responsible -20 score -17 severity -17 status -26 version -15
h/f	OF 17 VAE -18 action 17 applicable -24 body -15 comment -27 criterion -17 deadline -22 expectedLevel -18 expiry -17 indicator -21 label -22 lastCheck -20 links -23 none -27 priority -15 proofs -20 responsible -24 status -24 version -17
h/f$	OF 18 applicable -18 comment -16 none -20 responsible -15 status -16
h/falc	OF -16 none 19 responsible -16
h/ide	OF -16 action 16 applicable -16 body -17 comment -23 date -21 deadline -16 expectedLevel -22 expiry -21 indicator -18 lastCheck -17 links -37 none 27 proofs -33 responsible -29 score -17 severity -17 status -25 version -20
h/impor	OF -18 action -19 applicable -22 comment -20 criterion -16 deadline -20 expectedLevel -18 indicator -18 label -18 lastCheck -15 links -20 none -22 priority 29 proofs -19 responsible -21 severity -17 status -25 version -16
h/inspe	OF -15 action -19 applicable -16 comment 18 date -21 deadline -22 expectedLevel -15 expiry -16 indicator -18 label -17 links -16 none -18 priority -19 proofs -16 responsible -20 score -18 severity -17
h/kan	OF -17 applicable -27 body -17 comment -16 deadline 22 indicator -23 proofs -18 status -17
h/ki	OF -19 action -20 applicable -28 comment -18 deadline -21 indicator -16 links -22 none -30 priority -15 proofs -15 responsible 37 severity -20 status -30
h/level	OF -15 action -22 applicable -15 body -16 comment -22 deadline -17 expectedLevel 26 indicator -18 label -21 lastCheck -15 links -22 proofs -17 responsible -23 score -18 severity -17 status -18 version -17
h/maj	OF -15 action -18 comment -20 criterion -15 date -22 deadline -26 expectedLevel -18 expiry -21 indicator -16 label -17 lastCheck 19 links -19 none -25 priority -18 proofs -19 responsible -20 score -16 severity 19 status -15
h/niv	OF -15 action -19 body -15 comment -19 criterion -19 deadline -21 expectedLevel 23 expiry -15 indicator -19 label -20 lastCheck -15 links -23 none -25 proofs -19 responsible -22 score -17 severity -17 status -22 version -16
h/ns	OF -15 applicable 22 none -21 status -19
h/pc	OF -16 action -17 body -16 comment -24 criterion -18 deadline -17 documents 16 expectedLevel -16 expiry -17 indicator -16 label -19 lastCheck -16 links 16 none -26 priority -18 proofs 15 responsible -20 score -18 session -16 severity -17 version -16
h/permi	OF 16 body -20 comment -17 end -21 links -23 responsible -25 session 18 start -15
h/permi$	OF 16
h/prior$	OF -16 VAE -20 action -15 comment -17 criterion -20 deadline -17 expectedLevel -15 label -17 lastCheck -15 links -17 priority 22 proofs -16 responsible -16 status -20
h/quand	OF -16 action -18 applicable -20 comment -28 date -19 deadline 19 documents -24 expectedLevel -17 indicator -26 label -17 lastCheck -25 links -22 priority -16 proofs -21 responsible -25 score -15 session -17 severity -15 status -24 step -18
h/requi$	OF -19 comment -16 criterion -15 deadline -17 lastCheck -15 none -26 priority -17 proofs -19 responsible -18 severity -19 status -25
h/rnq$	OF -15 action -18 applicable -15 comment -22 criterion 17 date -16 deadline -19 expectedLevel -23 expiry -18 indicator 16 lastCheck -16 links -23 none -29 proofs -23 responsible -22 score -17 severity -16 status -23 version -20
h/this	OF -15 applicable 21 date 16 none -21 status -15
h/urg	OF -15 action -15 applicable -15 comment -18 criterion -15 deadline -17 expectedLevel -21 label -15 links -16 none -18 priority 26 proofs -16 responsible -15 score -17 severity -16 status -21
h/y	OF -18 action -24 body -21 comment -36 deadline -25 expectedLevel -21 expiry -17 indicator -21 label -21 lastCheck -21 links -17 none -30 priority 26 proofs -20 severity -16 status -29 version -15
h/^cat	VAE -15 action -15 applicable -15 comment -18 criterion -17 deadline -17 expectedLevel -16 indicator -19 links -19 none 17 priority -20 proofs -21 responsible -19 score -21 severity -17 status -20 version -16
h/^prior	VAE 22 comment -16 deadline -15 expectedLevel -20 label -15 none -21 severity -15 status -19
h/a$	VAE -18 action -22 applicable -16 comment -31 deadline -17 documents -20 expiry -19 indicator -26 label -19 lastCheck -18 links -20 priority -17 responsible 35 step -16 version -17
h/acq	VAE 19 expiry -19
h/avant	VAE -16 action -26 applicable -19 body -17 comment -41 criterion -17 date -26 deadline 18 documents -30 expectedLevel -19 expiry 17 indicator -33 label -24 lastCheck -34 links -30 priority -30 proofs -34 reference -19 responsible -33 score -17 session -24 severity -15 status -29 step -25 steps 21 version -27
h/cat	VAE -20 action -16 applicable -15 comment -18 criterion -17 deadline -16 expectedLevel -17 expiry -16 indicator -19 label -15 links -20 none 15 priority -21 proofs -20 responsible -21 score -21 severity -17 status -20 version -18
h/exp	VAE 19 comment -15 date -24 deadline -26 expiry 16 lastCheck -23 links -15 none -20 status -15
h/exp$	VAE 16 date -23 deadline -22 expiry 19 lastCheck -22 none -18
h/in	VAE 17 action -21 applicable -22 body -27 criterion -20 date -22 deadline -22 end -19 expectedLevel -24 expiry -23 indicator -27 lastCheck -21 links -35 none -38 priority -22 proofs -27 reference -23 responsible -34 score -22 session -25 severity -17 start -20 steps 18 trainee -24 version -22
h/in scop	VAE 15 action -16 applicable -19 comment -15 criterion -15 deadline -17 expectedLevel -16 expiry -15 indicator -16 label -19 lastCheck -16 links -16 none -23 priority -17 proofs -17 responsible -16 score -18 status -17
h/jusq	VAE -22 comment -15 date -20 deadline -18 expiry 23 indicator -16 label -15 lastCheck -15 links -16 none -17 proofs -15 responsible -19 status -17
h/learn	VAE 21 body -18 none -19 priority -19 responsible -19 status -15
h/scop	VAE 15 action -26 body -21 comment -23 criterion -24 date -20 deadline -29 expectedLevel -27 expiry -26 indicator -26 label -28 lastCheck -26 links -28 none -31 priority -28 proofs -28 responsible -25 score -21 severity -22 status -25 version -24
h/t	VAE -16 comment -18 none 26 responsible -23
h/0	action -44 applicable -37 body -35 comment -51 date -27 deadline -41 end -31 expectedLevel -40 expiry -33 indicator -35 label -51 lastCheck -37 links -44 none -49 proofs 28 reference -23 responsible -38 score 16 session -23 severity -36 start 15 status -45 trainee -32 version -30
h/0$	action -32 applicable -29 body -23 comment -42 date -21 deadline -30 expectedLevel -31 expiry -24 indicator -25 label -45 lastCheck -23 links -36 none -46 proofs 18 responsible -25 score 18 severity -28 status -37 trainee -15 version -23
h/^act	action 23 comment -22 deadline -16 expectedLevel -20 indicator -22 label -15 links -25 none -24 phase -22 priority -18 proofs -21 responsible -31 severity -17 status -18 version -19
h/^adres	action -16 comment -20 criterion -15 date -19 documents -18 expectedLevel -16 expiry -16 indicator -31 links 16 none 17 priority -15 proofs -25 reference -16 responsible -20 status -19 version -19
h/^avanc	action -15 body -15 lastCheck -15 none -16 priority -18 proofs -15 status 27
h/^bon	action -17 comment 20 deadline -18 expiry 20 none -23 proofs -15 status -17
h/^comen	action -18 body -15 comment 24 deadline -16 end -16 expectedLevel -15 indicator -17 label -16 lastCheck -17 links -19 none -22 priority -17 proofs -19 responsible -19 score -15 severity -15 start 18 status -23
h/^comment	action -32 body -16 comment 21 links -19 none -24 proofs -15 responsible -19 version -16
h/^corre	action 19 comment -15 none -19 responsible -22
h/^crite	action -17 comment -20 criterion 32 date -17 deadline -18 expectedLevel -17 expiry -18 label -23 lastCheck -16 links -20 none -31 priority -19 proofs -20 responsible -22 score -17 severity -15 status -31 version -17
h/^d	action -16 comment -15 date -23 deadline 17 expiry -25 indicator -17 lastCheck -27 links -20 phase -17 priority -17 status -19 step -16
h/^dern	action -15 comment -21 date -15 deadline -15 expiry -15 indicator -15 label -16 lastCheck 27 links -18 none -19 priority -15 proofs -16 score -15 severity -20 status -20
h/^dilig	action 21 comment -18 links -17 none -19 proofs -16 responsible -17 step 15
h/^doc	action -18 comment -29 date -18 deadline -19 documents 18 expiry -17 indicator -21 label -15 links -33 none -24 priority -15 proofs 18 session -17 status -27 version -23
h/^docum	action -16 applicable -17 comment -30 criterion -16 date -22 deadline -19 documents 16 expectedLevel -34 expiry -23 indicator -27 label -19 links -31 phase -22 proofs 23 reference -23 responsible -41 session -17 severity -15 version -24
h/^due	action -15 comment -19 date -16 deadline 21 expiry -19 indicator -16 lastCheck -17 links -20 phase -18 priority -15 proofs -18 reference -17 severity -15 status -21 step -17
h/^echea	action -24 comment -16 deadline 19 lastCheck -16 links -17 proofs -17 status -17
h/^engag	action 16 status -22
h/^expec	action -18 expectedLevel 18 label -18 links -25 none 16 priority -17 proofs -27 responsible -16 status -19
h/^gro	action -15 comment -19 criterion 18 deadline -17 label -17 links -17 none -18 priority -15
h/^ind	action -16 applicable -18 comment -19 criterion -29 date -15 deadline -18 documents -18 expectedLevel -15 expiry -16 indicator 27 label -39 links -18 none -33 phase -15 priority -16 proofs -21 reference -20 responsible -26 score -16 session -19 severity -15 status -36 step -17 version 17
h/^inspe	action -19 comment 18 indicator -16 label -15 lastCheck -16 none -15 priority -19 responsible -18 score -15 severity -15
h/^la	action 15 applicable -15 comment -16 criterion -15 date -23 expiry -21 indicator -24 links -32 none -27 proofs -15 reference -15 score -17 session -21 severity -19 status -25 version 16
h/^le	action -17 applicable -15 comment -20 criterion 15 deadline -26 documents -16 expiry -15 indicator -30 lastCheck -25 none -35 priority -18 proofs -31 status -23
h/^local	action -15 date -17 expiry -18 label -15 links 30 none -21 proofs -28 responsible -22 severity -16 status -24
h/^mesur	action 30 comment -19 deadline -16 expiry -15 lastCheck -16 links -18 none -20 priority -17 proofs -20 responsible -16 severity -15 status -15
h/^min	action -15 comment -16 expectedLevel -15 lastCheck -24 links -17 none -19 priority -15 proofs -15 responsible -16 severity 24
h/^mon	action -20 comment -15 expiry -16 links -15 none -22 priority -16
h/^nc	action -15 applicable -27 comment -19 deadline -17 indicator -16 label -16 links -17 none -21 priority -15 proofs -16 responsible -18
h/^on	action 15 comment -20 date -19 expectedLevel -18 expiry -16 indicator -22 label -22 lastCheck -17 links -24 none -32 priority -23 proofs -26 responsible -25 score -15 severity -17 status 18
h/^ordr	action -16 comment -17 criterion -18 deadline -16 expectedLevel -16 expiry -15 indicator -19 label -17 lastCheck -19 links -16 none 20 proofs -16 responsible -17 score -18 severity -15 status -25
h/^ou	action -19 applicable -17 comment -19 criterion -16 date -19 deadline -16 documents -22 expectedLevel -21 expiry -19 indicator -28 label -22 links 34 none -27 phase -15 priority -15 proofs -27 reference -15 responsible -29 session -21 severity -26 status 17 step -15 version -18
h/^owner	action -15 body -20 comment -18 deadline -15 indicator -16 label -16 links -17 none -25 priority -16 proofs -20 responsible 29 status -15
h/^paper	action -19 comment -21 criterion -16 deadline -18 documents 17 indicator -21 links -21 none -26 proofs 27 responsible -20 status -20 step -15
h/^papie	action -17 comment -23 deadline -20 documents 20 indicator -16 links -18 none -27 proofs 25 responsible -22 step -18
h/^path	action 15 proofs -18
h/^perem	action -15 comment -19 date -15 expiry 26 indicator -15 label -16 links -17 none -23 priority -16 proofs -17 score -15 severity -15 status -21
h/^petit	action -15 comment 20 expectedLevel -17 indicator -15 links -21 none -25 proofs -16 responsible -23 session -16 status -16
h/^photo	action -19 none 28
h/^proof	action -15 comment -20 deadline -16 links -18 none -21 proofs 22 responsible -17 score -15 status -18
h/^qui	action -19 comment -26 criterion -19 deadline -18 documents -16 expectedLevel -15 indicator -19 label -18 lastCheck -16 links -17 none -27 priority -19 proofs -26 reference -17 responsible 38 session -19 status -25 step -15 steps -16 trainee -16 version -20
h/^recor	action -17 comment -20 criterion -15 deadline -15 indicator -19 lastCheck -16 links -25 none -26 proofs 20 responsible -17 version -15
h/^reg	action 15
h/^remed	action 16
h/^requi	action -28 comment -25 criterion -17 deadline -17 indicator -18 label 20 lastCheck -15 links -21 none -27 priority -17 proofs -17 responsible -17 severity -16 status -23
h/^respo	action -17 comment -22 none -18 responsible 29 status -15
h/^rest	action 18
h/^to	action 17 criterion -15 expectedLevel -15 expiry -21 links -17 proofs -18 responsible -20
h/^typ	action -15 comment -17 deadline -15 indicator -15 links -19 priority -15 proofs -16 status -27
h/^vers	action -17 body -17 comment -20 criterion -15 date -18 deadline -16 expectedLevel -17 expiry -26 indicator -26 label -16 links -23 none -25 priority -17 proofs -16 reference -18 responsible -21 score -16 severity -16 status -19 version 31
h/a boucl	action -17 comment -17 deadline 16
h/a donne	action -15 comment -18 none -18 proofs 19
h/a f	action 25 comment -19 none -17
h/a jour	action -15 date -22 deadline -19 expiry -24 indicator -19 lastCheck 21 none -35 proofs -20 status -18 version 15
h/a l	action -16 comment -27 deadline -16 expectedLevel -18 label -27 none -29 proofs 32 status -21
h/a mener	action 21
h/a montr	action -22 comment -22 deadline -19 expiry -15 none -34 proofs 30 responsible -17
h/a quoi	action -16 comment -16 label 19 proofs -17
h/a reten	action -18 comment 28 deadline -16 status -16
h/a savoi	action -19 comment 23 deadline -15 expiry -15
h/actio a	action 17
h/aff	action -17 comment -26 deadline -18 documents -18 indicator -18 none -25 proofs -21 responsible 35 status -17 step -16
h/ameli	action 16 criterion -15 expiry -15 indicator -18 lastCheck -21 none -21 priority -16 status -21
h/ameli$	action 16 criterion -17 indicator -18 lastCheck -20 links -19 none -22 priority -16 status -22
h/amend	action -16 comment -20 criterion -19 date -18 deadline -17 expectedLevel -17 expiry -21 indicator -23 label -16 links -23 none -27 priority -16 proofs -22 reference -16 responsible -19 score -16 session -20 severity -16 status -27 version 30
h/av	action -26 comment -25 date -20 deadline 25 indicator -21 lastCheck -24 links -18 none -21 priority -20 proofs -23 responsible -19 status 27 step -22
h/av le	action -17 deadline 22 lastCheck -15
h/av$	action -18 comment -19 date -17 indicator -17 links -17 none -20 priority -19 proofs -20 responsible -16 status 28 step -18
h/avanc$	action 16 applicable -17 comment -20 deadline -21 expectedLevel -18 indicator -16 lastCheck -15 links -18 none -31 priority -22
h/avant$	action -27 applicable -18 comment -29 date -18 expiry 22 indicator -21 label -17 lastCheck -15 links -17 phase -17 priority -24 proofs -26 reference -18 responsible -23 status -21 steps 17 version -18
h/belon	action -15 criterion 20
h/bon	action -18 applicable -17 comment 19 criterion -16 deadline -24 expectedLevel -18 expiry 25 indicator -24 label -19 lastCheck -19 links -28 none -27 priority -17 proofs -21 responsible -16 severity -24 status 16
h/boucl	action -17 comment -18 deadline 17 indicator -16 links -18 none -17
h/boucl pour	action -15 comment -15 deadline 16
h/boulo	action 17 none -19 priority -15 responsible 17
h/ce a	action -15 comment -15 label 19 proofs -16
h/chant$	action -26 body -15 comment -20 criterion -15 date -15 deadline -22 expectedLevel -19 expiry -17 indicator -15 label -17 links -21 none -32 proofs -17 responsible -25 score -16 severity -17 status 16
h/charg	action -16 comment -22 deadline -19 expectedLevel 15 indicator -15 label -19 lastCheck -17 links -21 none -19 priority -20 responsible 19 severity -15 status -15
h/chemi	action -15 body -16 comment -23 date -15 deadline -17 expiry -17 label -16 links 25 proofs -20 responsible -21 session -16 steps -15 version -15
h/chos	action 17 deadline -15 links -16 none -26 responsible -18 step 21
h/colle$	action -18 body 15 comment -25 criterion -16 expectedLevel -18 indicator -18 label -18 links -22 none -22 phase -17 reference -15 responsible -19 session -16 start -15 step 17 trainee -17
h/comen	action -17 body -16 comment 22 criterion -15 deadline -15 end -16 expectedLevel -15 indicator -18 label -18 links -16 none -20 priority -17 proofs -20 responsible -19 score -16 severity -16 start 17 status -22
h/comm	action -15 comment 22 deadline -15 expectedLevel -18 indicator -21 links -22 none -18 priority -16 responsible -18 status -19
h/commi	action -15 body -16 comment -17 criterion -15 deadline -15 expectedLevel -15 indicator -16 links -19 none -22 priority -16 proofs -16 responsible 25 session -16 status -20 version -20
h/corr	action 17
h/corri	action 21 comment -25 deadline -19
h/corri$	action 20 comment -27 deadline -19 none -15
h/d ameli	action 18 comment -25 criterion -16 expiry -15 indicator -16 lastCheck -21 none -21 priority -16 status -22
h/d avanc	action -29 comment -17 deadline -16 links -16 none -22 priority -22 status 18
h/d ici	action -16 comment -16 date -23 deadline 18 documents -15 expiry -24 indicator -17 lastCheck -27 links -21 phase -16 priority -16 status -20 step -16
h/de$	action 15 comment -22 date -16 deadline -17 expiry -17 indicator -16 label -17 lastCheck -16 links -23 proofs -22 responsible -15 status -26
h/deman	action -16 body -15 comment -24 criterion -17 indicator -18 label 27 links -18 none -21 proofs -21 responsible -19 session -15 status -15 steps 29 trainee -16
h/deman$	action -17 comment -24 criterion -16 indicator -15 label 28 links -18 none -21 proofs -22 responsible -19 steps 15
h/dern	action -15 comment -21 criterion -15 date -15 deadline -15 expiry -15 indicator -15 label -17 lastCheck 27 links -16 none -19 priority -15 proofs -16 score -15 severity -18 status -20
h/dilig	action 20 comment -19 links -18 none -21 proofs -16 responsible -16 severity -15 status -21 step 15
h/dilig$	action 17 comment -15 links -15 none -19 responsible -16 step 17
h/doit	action 29 deadline -15 expectedLevel -16 label -19 none -24 proofs -20
h/don$	action 17 deadline -16 none -19 steps 15
h/du docum	action -15 comment -15 criterion -16 deadline -16 label -17 lastCheck -18 none -41 reference -30 session -18 severity -15 step -15 version -27
h/ecart	action -15 body -21 comment -23 deadline -15 expectedLevel -21 indicator -17 label -21 lastCheck -18 links -22 none -20 priority -22 proofs -19 severity 26 status -26 version -17
h/echea	action -28 comment -18 date -19 deadline 25 expectedLevel -15 expiry -20 indicator -16 lastCheck -21 links -18 priority -18 proofs -24 responsible -16 score -16 status -24
h/en premi	action -19 comment -23 label -15 priority 25 proofs -16
h/engag$	action -26 comment -21 deadline -15 expectedLevel -19 indicator -17 label 28 none -23 priority -26 proofs -20
h/et	action -19 body -16 comment -25 criterion -16 deadline -31 documents -21 expiry -19 indicator -17 lastCheck -16 links -19 none -31 phase -15 priority -25 proofs -26 reference -21 responsible -27 status 24 step 29 trainee 16 version -20
h/etap	action 20 comment -27 deadline -28 documents -36 expectedLevel -15 indicator -24 label -16 links -31 none -33 priority -15 proofs -16 reference -26 score -15 session -19 severity -15 status -29 step 32
h/evalu$	action -17 criterion -15 date -16 deadline -20 expectedLevel -17 indicator -29 links -19 none -21 priority -17 proofs -25 responsible -20 score -23 severity -19 status 16 version -16
h/exemp	action -15 comment -15 links -22 none 29 proofs -35 responsible -16 status -18
h/fair$	action 26 applicable -16 comment -26 deadline -28 documents -17 expectedLevel -16 indicator -20 label -23 links -16 priority -18 proofs -20 responsible -18 status -16
h/faut	action -20 comment -21 criterion -15 deadline 16 indicator -19 label 16 lastCheck -19 links -26 phase -15 priority -16 proofs -18 responsible -18 status -21
h/fil	action -24 body -19 comment -23 deadline -17 end -19 expiry -18 indicator -22 links 21 reference 16 responsible -29 session -23 start -16 status -23 trainee -19 version -23
h/fin	action -15 body -16 comment -25 date -21 deadline -21 end 30 expiry 32 lastCheck -19 links -27 none -32 priority -16 proofs -22 reference -19 responsible -27 session -25 start -31 status -21 trainee -22
h/fourn$	action -16 comment -24 links -16 none -24 proofs 22 responsible -15
h/green	action 21 links -24
h/guid$	action -16 body -17 comment -21 criterion -15 deadline -16 indicator -15 label -16 links -21 none 20 priority -16 proofs -16 responsible -16 severity -15
h/hand	action -22 criterion -17 links -17 none -15 proofs 25
h/has	action 23 deadline -16 expectedLevel -16 none -20 proofs -20
h/how	action -16 comment -20 deadline -15 indicator -17 links -15 none 23 proofs -15 responsible -18 status -20
h/ici	action -22 comment -20 date -31 deadline 28 documents -18 expiry -28 indicator -26 lastCheck -32 links -31 phase -21 priority -23 status -28 step -21
h/impor$	action -16 body -15 comment -20 criterion -16 deadline -18 expectedLevel -18 expiry -16 indicator -17 label -17 lastCheck -15 links -19 none -18 priority 27 proofs -19 responsible -17 score -17 severity -15 status -20
h/ind$	action -19 applicable -15 comment -21 criterion -17 date -17 deadline -20 expectedLevel -16 expiry -18 indicator 19 label 18 lastCheck -18 links -21 none -26 proofs -23 reference -21 responsible -19 score -17 severity -18 version -46
h/int$	action -15 comment -15 criterion -16 deadline -17 indicator -15 none -19 priority -15 proofs -24
h/is	action -22 comment -17 expectedLevel -19 indicator -15 none 17 proofs -16 responsible -20 status -17
h/it	action -21 applicable -15 comment -16 criterion -17 date -17 deadline 15 expiry -29 indicator -28 lastCheck -18 links 19 none -27 priority -19 proofs -26 reference -20 responsible -29 score -15 session -15 version -24
h/job	action -16 comment -20 deadline -19 expectedLevel -15 indicator -18 links -19 priority -16 responsible 24 status -21
h/jour	action -16 applicable -18 body -23 comment -28 deadline -25 expiry -28 indicator -21 label -20 links -22 priority -20 reference -21 score -18 session -21 severity -15 status -29 trainee -21
h/jusk	action -15 comment -19 date -19 expectedLevel -15 expiry 26 indicator -16 lastCheck -16 links -19 none -18 priority -17 proofs -18 responsible -20 score -15 severity -16 status -17 version -15
h/jusqu	action -18 body -15 comment -23 date -20 end 18 expectedLevel 17 expiry 25 indicator -20 label -16 lastCheck -20 links -28 priority -19 proofs -20 reference -15 responsible -26 severity -17 status -21 steps -19
h/l	action -50 comment -20 deadline -15 documents -33 end -20 expiry -50 label 20 lastCheck -19 links -26 none -33 phase -19 priority -48 proofs -22 score -42 session -36 start -19
h/left	action 17 none -19
h/lign	action -15 applicable -19 comment -15 deadline -16 label -16 lastCheck -16 links -17 none 21 proofs -16 responsible -17 status -17
h/lign$	action -15 applicable -19 comment -16 deadline -17 indicator -15 label -21 lastCheck -17 links -17 none 22 proofs -16 responsible -18 status -18
h/local	action -15 date -17 expiry -18 links 28 none -19 proofs -27 responsible -20 status -22
h/m	action -20 applicable -15 comment 23 expectedLevel -22 none -29 proofs -27 steps 17
h/main	action -21 comment -16 label -16 none -25 proofs 22
h/mdp	action -16 applicable -18 links -16 none 29 priority -15 responsible -19 severity -15 status -21
h/me	action -22 applicable -16 comment 20 expectedLevel -18 expiry -16 indicator -15 links -15 none -32 priority -17 proofs -23
h/men	action 18 comment -17 proofs -16 responsible -16
h/mener	action 20 proofs -15
h/mener$	action 20
h/mesur	action 31 comment -20 deadline -16 lastCheck -17 links -19 none -22 priority -18 proofs -21 responsible -17 status -17
h/mettr	action -18 comment -25 deadline 16 expiry -19 label -15 lastCheck -17 none -16 priority 21 proofs -18 status -15
h/mettr en	action -18 comment -24 deadline 17 expiry -21 label -15 lastCheck -17 none -16 priority 21 proofs -18 status -15
h/min	action -18 body -15 comment -20 indicator -16 label -17 lastCheck -25 links -21 none -23 priority -18 proofs -21 responsible -21 severity 24 status -15
h/mis	action -15 comment -20 deadline -25 expiry -17 indicator -29 lastCheck 21 none -31 proofs -17 responsible -21 version 18
h/mis a	action -17 comment -15 date -21 deadline -18 expiry -20 indicator -15 lastCheck 20 none -27 proofs -17 responsible -19 status -16 version 19
h/moi	action -23 applicable 31 comment -25 deadline -22 documents -16 indicator -17 links -21 none -20 priority -16 responsible 18 status -28 steps 18
h/montr	action -27 applicable -15 comment -29 deadline -24 documents 18 expectedLevel -18 expiry -17 label -36 lastCheck -16 links -20 priority -18 proofs 21 responsible -15 score -16
h/montr$	action -27 applicable -15 comment -29 deadline -21 documents 17 expectedLevel -16 expiry -19 label -19 lastCheck -16 links -19 none 15 priority -16 responsible -19
h/nam$	action -19 applicable -15 comment -24 criterion -15 deadline -19 documents -23 end -20 expiry -17 indicator -19 links -24 priority -16 reference -26 start -20 status -27 steps -26 trainee 19 version -17
h/nivea d	action -16 comment -16 expectedLevel -18 label -16 priority 21 score -15
h/nivea de	action -15 comment -16 expiry -15 indicator -18 links -15 none -16 priority -23 proofs -15 severity 17 status 16
h/nos	action -16 comment -20 criterion -17 deadline -17 expectedLevel -18 indicator -19 label -16 links -21 priority -17 responsible -19 score -15 severity -16 status -22
h/not$	action -16 comment 18 indicator -16 links -19 none -34 priority -18 responsible -22 score -20 severity -15 status -26 steps 26
h/noter	action -26 comment 28 deadline -23
h/nourr	action 26 applicable -21 comment -24 deadline -19 indicator 19 proofs -17 reference -17 responsible -16 status -18 version -15
h/nous	action -15 applicable 19 comment -35 deadline -17 expectedLevel -19 label -22 none 32 proofs -24
h/numer$	action -16 applicable -17 comment -18 criterion -16 deadline -16 expiry -16 indicator 18 links 23 none -35 priority -15 proofs -18 reference -21 responsible -15 status -19 version -21
h/oblig	action -16 applicable 15 comment -22 criterion -16 expectedLevel -17 indicator -23 lastCheck -21 links -19 none -22 priority -15 proofs -22 responsible -24 severity -22 version -18
h/obs	action -15 comment 30 deadline -16 expectedLevel -15 links -19 none -18 priority -16 proofs -15 responsible -20 severity -15 status -19
h/on a	action -25 deadline -15 indicator -16 label -20 none -31 proofs 30
h/on le	action -16 date -16 deadline 15 expectedLevel -17 indicator -17 lastCheck -17 none -18 priority 15 proofs -16 status -20
h/on$	action -21 comment -17 criterion -15 date 22 deadline -23 indicator -25 label -20 links -29 none -28 proofs -26 responsible -16 score -15 version -17
h/out$	action 22 comment -17 deadline -21 expectedLevel -15 links -17 none -20 proofs -16 responsible -15 steps 18
h/ouvri	action 16 status -17
h/owner	action -15 body -19 comment -19 deadline -17 indicator -15 label -15 links -19 none -27 priority -16 proofs -21 responsible 33 severity -15 status -18 step -15
h/papel	action -16 comment -19 expectedLevel -15 indicator -16 label -16 links -18 none -23 proofs 24 responsible -15 score -15
h/paper	action -20 comment -22 criterion -15 deadline -19 documents 19 indicator -20 links -23 none -27 phase -15 proofs 26 responsible -22 session -15 status -21 step -15
h/papie a	action -16 comment -17 none -18 proofs 22
h/perso	action -21 applicable -15 body -22 criterion -16 deadline -19 expectedLevel -18 expiry -15 indicator -24 label -23 lastCheck -17 links -24 none -29 phase -19 priority -18 proofs -22 responsible 23 score -19 session -24 severity -17 status -27 steps -19 version -20
h/perso$	action -17 body -17 deadline -16 expectedLevel -16 indicator -19 label -20 lastCheck -15 links -20 none -26 priority -15 proofs -18 responsible 18 score -17 severity -16 status -23 version -15
h/photo	action -18 none 27
h/piec$	action -18 comment -15 date -19 indicator -15 label -16 lastCheck -15 none -21 proofs 20 responsible -18 session -18 severity -23 version -15
h/pil	action -15 body -17 comment -16 criterion -16 deadline -16 expectedLevel -15 indicator -15 label -15 links -17 none -18 priority -17 responsible 21 status -17
h/possi	action -18 applicable -15 comment -21 criterion -15 deadline -17 expectedLevel 29 indicator -17 label -18 lastCheck -15 links -22 priority -18 proofs -33 responsible -19 score -16 severity -25 status -26 version -20
h/possi$	action -18 comment -21 criterion -15 date -15 deadline -18 expectedLevel 28 expiry -15 indicator -17 label -18 lastCheck -15 links -21 priority -18 proofs -31 responsible -19 score -17 severity -25 status -25 version -17
h/pour$	action -27 applicable -21 comment -26 date -15 deadline 26 documents -17 expectedLevel -16 expiry -20 indicator -23 lastCheck -16 links -16 phase -15 priority -15 proofs -21 responsible -17 score -16 status -35 step -15
h/preco	action 18
h/preco$	action 19
h/premi	action -20 comment -28 end -23 links -17 none -23 priority 22 proofs -18 start 17 trainee -18
h/premi$	action -19 body 16 comment -23 deadline -24 label -17 none -17 priority 23 proofs -17 status -16
h/prend	action 20 comment -15 proofs -15
h/prend$	action 20 comment -16 proofs -16
h/prese	action -18 comment -17 documents 17 end -17 links -19 none -31 proofs 29 responsible -18 start -21 steps 31
h/prese$	action -16 comment -16 documents 15 links -15 none -18 proofs 24
h/prevo	action 20 none -20 status -16
h/pri	action 22 none -16
h/prob	action -15 comment -16 links -21 none -16 proofs 27 responsible -23 status -18
h/proch	action 21 expiry -16 label -18 lastCheck -20 links -18 none -19 priority -16 proofs -21 responsible -22 score -15 severity -16 status -17 version -18
h/quand$	action -16 applicable -20 comment -21 deadline 19 documents -20 expectedLevel -16 indicator -23 label -16 links -20 phase -28 priority -15 proofs -21 reference -20 responsible -20 status -21
h/que je	action 17 comment -29 expectedLevel -25 label -27 lastCheck -18 none -34 proofs 23
h/quel	action -20 applicable -21 comment -19 date -21 deadline -21 expectedLevel -18 expiry -21 label -17 lastCheck -19 none -32 reference -24 responsible -21 score -15 severity -17 status -33
h/quil	action -18 comment -15 label 16
h/quoi	action -28 applicable -18 comment -32 date -17 deadline -22 expiry -22 label 22 lastCheck -19 links -29 none -26 priority -20 reference -15 responsible -19 severity -19 status -28 version -18
h/r	action 16 comment -32 steps 26
h/rappe	action -19 deadline -17 indicator -15 none 20 proofs -16 responsible -15
h/rappe$	action -18 deadline -17 none 23 proofs -15 status -15
h/recor	action -19 comment -19 criterion -15 deadline -16 documents 15 expiry -23 indicator -26 lastCheck -16 links -27 none -35 proofs 23 responsible -17 session -18 version -17
h/redir	action -24 comment 23
h/regul	action 17 none -16
h/relea	action -17 body -15 comment -18 date -20 deadline -16 expectedLevel -15 expiry -20 indicator -20 links -28 none -25 priority -17 proofs -23 reference -16 responsible -30 session -18 severity -16 status -26 version 32
h/remed$	action 22 comment -16 deadline -18 none -17 proofs -15 status -15
h/rendr	action -15 comment -16 deadline 19 expiry -15 status -15
h/repre	action 27 comment -27
h/respo	action -20 body -19 comment -27 deadline -17 expectedLevel -15 expiry -15 indicator -17 label -15 links -20 none -26 priority -16 proofs -16 responsible 35 severity -15 status -19 version -17
h/resse	action -17 deadline -18 links -16 none -17 responsible -16 score -31 status 27
h/rest	action 18
h/rest a	action 18
h/reten	action -21 comment 15 deadline -19 expectedLevel -17 none -18 responsible -16 status 23
h/reten$	action -19 comment 15 deadline -18 expectedLevel -15 none -16 responsible -16 status 22
h/rmq	action -19 comment 26 criterion -15 deadline -17 expectedLevel -18 indicator -15 links -19 none -20 priority -21 proofs -20 responsible -18 score -16 severity -19 status -22 version -18
h/sall$	action -16 comment -17 expectedLevel -16 links -22 none 27 responsible -19 score -15 status -17
h/savoi	action -18 comment 25 none -15 proofs -15 responsible -16
h/savoi$	action -19 comment 31
h/scop$	action -17 applicable -24 deadline -17 expectedLevel -16 expiry -15 indicator -15 label -18 lastCheck -16 links -16 none -22 priority -16 proofs -17 responsible -16 score -16 status -16
h/se que	action 21 label -18 proofs -18
h/se quil	action -17 none -15
h/show	action -18 comment -15 expectedLevel -16 links -18 none -22 proofs 33
h/sort	action 18 deadline -18 none -15 proofs -15
h/sorte	action -21 deadline 20 expiry -22 responsible -18
h/sous	action -25 label -17 none -23 proofs 29
h/stand	action -17 applicable -15 comment -15 criterion -16 deadline -15 expectedLevel 29 indicator -17 label -27 links -28 none -25 priority -16 responsible -19 score -15
h/suppo	action -16 comment -21 criterion -16 date -16 deadline -17 expiry -15 label -16 links -19 phase -17 priority -18 proofs 25 responsible -20 score -19 session -16 status -19 step -18
h/tak	action 15
h/tdl	action 18 proofs -15
h/text	action 18 criterion -16 deadline -18 indicator -21 lastCheck -15 links -22 none -23 priority -18 proofs -19 responsible -17 score -24 severity -16 status -21 version -15
h/text$	action 18 criterion -15 deadline -17 indicator -20 lastCheck -15 links -21 none -23 priority -18 proofs -19 score -25 severity -16 status -29
h/throu	action -16 comment -15 date -29 deadline -17 indicator -16 label -16 lastCheck 22 links -16 none -19 priority -17 responsible -15 status -23
h/to be	action 15 expiry -15 responsible -17
h/to do	action 25 expectedLevel -15 none -24 proofs -16
h/todo	action 24 comment -21 expectedLevel -19 label -16 responsible -15
h/trac	action -15 comment -18 date -15 deadline -15 indicator -16 label -15 none -31 proofs 24 responsible -21 session -16 status -22 version -17
h/trait	action -17 comment -19 deadline 15 indicator 17 label -22 lastCheck -18 none -19 proofs -16 severity -19 status -16 version -18
h/trait$	action -17 comment -19 indicator 16 label -22 lastCheck -17 none -19 proofs -17 score -15 severity -18 status -17 version -20
h/valab	action -15 comment -17 date -18 expectedLevel -15 expiry 25 lastCheck -17 links -18 none -17 priority -16 proofs -17 responsible -19 score -15 severity -15 status -17 version -15
h/verif	action -15 body -15 comment -24 date -28 deadline -28 expiry -22 indicator -18 label 20 lastCheck 22 links -17 none -22 responsible -22 steps 17
h/verif$	action -15 body -15 comment -23 date -28 deadline -28 expiry -23 indicator -18 label 20 lastCheck 21 links -16 none -22 responsible -22 steps 16
h/vers$	action -17 body -15 comment -19 deadline -18 expectedLevel -15 indicator -18 label -15 links -22 none -19 priority -16 proofs -19 responsible -21 score -15 severity -15 status -19 version 26
h/verss	action -20 comment -24 criterion -16 date -21 deadline -19 expectedLevel -17 expiry -23 indicator -22 lastCheck -15 links -21 none -31 priority -19 proofs -22 reference -17 responsible -28 score -18 session -19 severity -17 status -27 version 32
h/veut	action -15 comment -16 deadline 16 expectedLevel 21 indicator -18 none -30 proofs -16 status -24
h/we do	action -20 applicable 19 status -19
h/what i	action -19 label -15 none 15
h/what we	action -15 none 22 status -15
h/work	action 17
h/work$	action 18
h/0 0	applicable -19 criterion -32 deadline -15 expectedLevel -19 indicator -22 label -24 none -19 priority 19 proofs -32 responsible -21 score -29 severity -16 status -20 version -15
h/^champ	applicable -16 none -22
h/^conc	applicable 19 none -21 status -20
h/^confi	applicable -16 comment -16 links -17 none 25 responsible -15 status -22
h/^confo	applicable -15 none -16 severity -29 status 25
h/^dans	applicable 16 comment -15 deadline -17 expectedLevel -15 indicator -16 lastCheck -15 links 17 none -24 proofs -15 responsible -17
h/^do	applicable 20 none -26
h/^impri	applicable -18 comment -16 documents 18 links -16 none 22 responsible -17 status -30
h/^item	applicable 26 comment -22 expectedLevel -15 indicator 19 none -32 proofs -19 status -20
h/^je	applicable 16 none -15 status -21
h/^l	applicable -21 body -21 criterion -31 deadline -22 indicator -34 lastCheck -18 links -16 none -30 priority -30 proofs -28 responsible -26 score -25 severity -23 status -34 version -20
h/^numer	applicable -15 comment -16 date -17 deadline -15 documents -21 expiry -15 indicator 29 label -21 links -40 none -36 proofs -19 reference 17 responsible -21 status -27
h/^pj	applicable -19 comment -26 expectedLevel -17 links -19 none -35 proofs 28 status -22
h/a garde	applicable 15 none -16
h/a moi	applicable 19 comment -15
h/a nous	applicable 15 none -16
h/adres$	applicable -15 body -18 comment -19 deadline -15 documents -15 links -42 responsible -16 status -18 version -15
h/am	applicable 18 indicator -15 none -20 steps 16
h/are	applicable -28 deadline -17 none -29 priority -17 severity -15 status 31
h/asso	applicable 18 body 19 links -18 none -20 priority -15 responsible -17
h/cab	applicable 17
h/champ	applicable -17
h/chez	applicable 22 none -16
h/comme	applicable -16 comment 36 deadline -15 expectedLevel -20 indicator -16 label -22 lastCheck -15 links -17 none -40 proofs -15 responsible -20 severity -18 status -26
h/conc	applicable 18 none -19 status -24 version -17
h/conc o	applicable 19 none -18 status -20
h/conce$	applicable 17 none -22 proofs -18 responsible -15 status -18 version -18
h/confi	applicable -15 comment -16 links -17 none 24 status -20
h/corpu	applicable -15 expiry -19 none -18 proofs 20
h/cpt	applicable -15 comment -17 indicator -15 links -16 none 25 proofs -15
h/crech	applicable 15 body 23 comment -18 end -15 links -17 none -20 steps -18 trainee -17
h/do$	applicable -17 comment -16 expectedLevel -18 label -20 proofs -25 responsible -15 status -18
h/engag	applicable -18 comment -20 criterion -20 deadline -20 expectedLevel -19 expiry -15 indicator -26 label 27 lastCheck -18 links -20 none -29 priority -30 proofs -19 responsible -22 score -17 severity -18
h/garde	applicable 15
h/impri	applicable -21 comment -18 deadline -16 documents 19 indicator -16 links -18 none 23 responsible -20 status -33
h/inscr au	applicable -15 date 18 deadline -20 expiry -17 lastCheck -17 priority -23 proofs -15 responsible -18
h/j	applicable -15 body -17 criterion -15 deadline 16 expectedLevel -25 indicator -26 label -25 lastCheck -17 links -30 phase -25 priority -16 proofs 27 reference -24 responsible -28 score -15 session -19 status -31 step -20
h/l 0	applicable -17 criterion -24 expectedLevel -17 indicator -17 label -21 none -16 priority -26 proofs -24 responsible -17 score -27 status -20
h/les	applicable -20 comment -16 expectedLevel -15 none 15 proofs -17
h/ma	applicable 17 status -15
h/manqu	applicable -16 comment -16 deadline -16 expectedLevel -20 label -15 links -16 none -20 priority -16 proofs -15 responsible -15 severity 26 status -20
h/moi$	applicable 18 comment -16 responsible -15
h/oblig$	applicable -19 comment -17 expiry -19 indicator -17 label 16 lastCheck -18 none -17 responsible -18 severity -19
h/ou ?	applicable -17 links 20 responsible -16
h/ou pas	applicable -15 expectedLevel -17 indicator -16 lastCheck -16 links -25 none -17 responsible -17 score -15 status 26
h/pas$	applicable -15 comment -24 criterion -15 deadline -21 documents -18 expectedLevel -15 expiry -15 indicator -22 label -16 links -32 none -26 phase -16 proofs -17 responsible -23 score -19 status 17
h/passe	applicable -15 comment -20 deadline -18 indicator -16 label -15 proofs -19 responsible -19 status -17
h/pj	applicable -17 comment -21 expectedLevel -16 links -19 none -33 proofs 27 status -20
h/pomm	applicable 16
h/pour la	applicable 16
h/pr ns	applicable 15
h/pret	applicable -23 comment -20 expectedLevel -17 none -31 proofs -20 status 34
h/print	applicable -18 none 25 responsible -21 status -18
h/proje	applicable 18 links -19 none -25 phase 15 responsible -16
h/qu	applicable -15 comment -37 criterion -15 date -18 deadline -30 documents 18 expectedLevel -29 expiry -21 lastCheck -22 priority -24 responsible -16 score -15 severity -15 status -34 version -19
h/remar	applicable -19 comment 35 deadline -15 expectedLevel -20 links -18 none -30 proofs -20 responsible -18 status -22 steps -22
h/remit	applicable 22 none -15
h/salon	applicable 18 status -15
h/salon$	applicable 17
h/ther	applicable -25 deadline -16 none -27 priority -16 status 26
h/touch	applicable 15 comment -17 documents -18 indicator -15 links -16 none -21 phase -16 responsible -15 status -20 step 20
h/y n	applicable 15 none -18 status -16
h/yet	applicable -23 none -22 status 24
h/^accou	body 15 none -18
h/^appel	body -16 comment -15 end -18 responsible -15 start -17 steps 22
h/^assig	body -16 comment -19 responsible 20
h/^attes	body -15 comment -23 steps 25 trainee -16
h/^boit	body 17 links -17
h/^centr	body 16 none -15
h/^clien	body 15
h/^clt	body 24 comment -15 steps -15
h/^compa	body 20 none -17 session -17
h/^conv	body -15 comment -15 session -15 steps 22
h/^convo	body -16 end -15 none -19 start -21 steps 27 trainee -17
h/^cours	body -19 comment -16 links -17 none -17 reference -16 steps -24
h/^custo	body 23 none -16 responsible -21
h/^debut	body -19 end -29 links -16 none -19 responsible -17 session -20 start 32 trainee -15
h/^dossi	body -23 comment -21 end -19 links 18 none -21 responsible -26 start -19 steps -25
h/^emarg	body -15 end -15 none -15 responsible -15 steps 23 trainee -16
h/^entit	body 18
h/^eval	body -21 comment -17 end -27 label -20 links -15 none -24 responsible -20 session -21 start -22 status 22 steps 27 trainee -19
h/^evalu	body -17 comment -22 end -20 none -19 session -16 start -18 status 17 steps 25 trainee -15
h/^fact	body -21 comment -17 links -15 steps 19
h/^fin	body -20 comment -18 date -16 deadline -18 end 34 expiry 28 lastCheck -17 links -23 none -25 proofs -21 responsible -21 session -19 start -27 status -18 steps -23
h/^finan	body 18
h/^form	body -15 comment -17 links -20 none -22 reference -20 responsible 17 steps -15 trainee -18
h/^forma	body -23 comment -24 deadline -17 documents -20 end -21 links -25 none 15 proofs -16 reference -15 score -15 start -21 status -27 steps -22
h/^intit	body -18 date -22 end -17 indicator -27 label 20 links -26 none -23 proofs 20 reference -23 responsible -17 session 22 start -18 status -28 steps -25 version -21
h/^learn	body -15 session -17 trainee 15
h/^organ	body 20 none -21 responsible -17 status -16 steps -15
h/^parti	body -22 end -18 none -23 phase 18 responsible -23 session -20 start -17 step -17 steps -30
h/^pilot	body -20 links -25 proofs -20 reference -17 responsible 28 severity -23 status -22
h/^porte	body -18 comment -18 deadline -16 indicator -17 links -23 none -21 proofs -17 responsible 27 session -18 step -16
h/^posit	body -18 end -16 responsible -15 session -16 start -15 steps 20 trainee -18
h/^progr	body -15 comment -16 none -16 responsible -17 session 15 trainee -18
h/^quest	body -17 comment -31 label 24 links -18 proofs -16 responsible -20 session -17 start -15 status -22 trainee -15
h/^ref	body -15 comment -17 documents -15 end -17 links -19 none -21 reference 25 responsible -23 session -23 start -15 steps -16 trainee -18
h/^refer	body -20 comment -16 criterion -18 documents -17 end -16 label -28 links -19 proofs -18 reference -15 responsible 18 session -16 start -16 steps -15 trainee -18
h/^regle	body -16 comment -15 end -17 none -17 responsible -15 start -15 steps 22 trainee -16
h/^salar	body -16 comment -17 links -21 none -20 steps -19 trainee 27
h/^satis	body -19 steps 18
h/^sorti	body -18 end 24 none -17 session -17 start -21 steps -16 trainee -15
h/^stag	body -15 comment -20 deadline -15 documents -16 indicator -21 links -27 none -26 phase 15 reference -26 responsible -27 session 22 status -20 step -15
h/^struc	body 15
h/^term	body -16 comment -20 deadline 19 documents -15 end 20 indicator -16 label -15 links -20 phase -15 reference -19 responsible -21 session -18 status -18 step -18 steps -20
h/^test	body -15 end -16 none -26 responsible -24 steps 24 trainee -16
h/^them	body -16 responsible -20
h/accou	body 16 comment -15 none -17
h/accou$	body 16 comment -15 none -17 session -15
h/analy	body -16 comment 26 deadline -19 expiry -15 indicator -15 label -15 lastCheck -15 links -22 none -25 priority -17 proofs -16 responsible -21 session -18 severity -16 status -21 trainee -18
h/anten	body 16 responsible -15
h/appel	body -18 comment -16 end -18 responsible -16 session -16 start -18 steps 24 trainee -15
h/assig	body -16 comment -17 responsible 23
h/attes	body -17 comment -25 end -15 proofs 18 responsible -19 session -15 start -15 steps 25 trainee -16
h/auxil	body -20 comment -16 end -16 links -15 none -16 reference -15 responsible -18 session -17 start -16 steps -17 trainee 19
h/avi	body -17 comment -15 links -15 none -22 start -16 status 23 steps 23
h/barre	body 17 session -15
h/benef	body -15 links -15 none -15 session -18 steps -17
h/benef$	body -15 links -17 none -15 session -19 steps -17
h/besoi	body -16 none -17 session -17 start -15 trainee -18
h/boit	body 25 comment -20 end -15 none -22 proofs -15 reference -16 responsible -21 session -18 status -16 steps -16
h/boit$	body 19 comment -18 none -18 responsible -15 session -18 steps -16
h/cabin	body 15 comment -16 none -17
h/candi	body -19 responsible -16 session -17 steps -16 trainee 21
h/ce qui	body -16 documents -16 none -26 proofs 26 responsible -21 step 17 steps -15
h/centr	body 15
h/certi	body -17 comment -17 end -15 expectedLevel 15 links -16 none -20 responsible -16 session -15 steps 25 trainee -18
h/chois	body -15 none -17 responsible -18 session 17
h/clien	body 24 comment -18 deadline -16 indicator -16 links -18 priority -15 proofs -16 responsible -24 status -15
h/clien$	body 18 responsible -27 status -19
h/clt	body 22
h/coll	body -18 comment -21 criterion -19 indicator -15 label -18 none -17 priority -20 proofs -18 responsible 24 status -18 version -17
h/coll$	body -15 responsible 19
h/comma	body 18 links -15 none -19
h/comma$	body 23 comment -19 none -20 session -17 trainee -17
h/compa	body 20 none -15 session -17 trainee -16
h/contr	body -17 comment -35 date -20 deadline -27 documents -15 end -16 expiry -23 indicator 18 lastCheck 24 links -18 none -27 proofs -15 reference -16 session -15 start -15 status -27 step 18 steps 18 trainee -15
h/conv	body -15 comment -15 none -15 session -15 steps 23 trainee -15
h/convo	body -16 end -15 none -18 start -22 steps 28 trainee -17
h/cours	body -20 comment -23 links -22 none -26 reference -20 responsible -18 trainee -18
h/custo	body 20 links -17 none -18 proofs -17 status -16
h/day	body -21 comment -18 links -20 none -20 reference -19 responsible -21 session -20 steps -17 trainee -23
h/deb	body -17 end -28 none -16 session -20 start 28 steps -19 trainee -16
h/deb$	body -16 comment -15 end -22 none -17 start 26 steps -18 trainee -17
h/debut	body -21 end -29 links -16 none -19 reference -17 responsible -20 session -24 start 35 steps -16 trainee -17
h/des	body -17 comment -19 expectedLevel 23 links -19 none -19 responsible -27 start -16 steps 29 trainee -17
h/dieta	body -15 comment 21 end -17 links -19 none -19 reference -15 responsible -21 session -18 start -17 steps -18 trainee -18
h/dispo	body -19 comment -19 end -15 links -18 none -22 reference -17 responsible -15 session 24 start -15 steps -18 trainee -16
h/dispo$	body -18 comment -18 links -17 none -21 reference -16 responsible -15 session 23 steps -16
h/dos	body -21 comment -15 end -15 links 25 none -27 proofs -16 session -21 status -17 steps -19 version -15
h/dos$	body -15 end -16 links 27 none -27 proofs -15 session -23 status -18 steps -18 version -15
h/dossi	body -24 comment -19 deadline -16 end -23 indicator -20 links 23 priority -15 proofs -19 start -23 status -22 version -16
h/ecart$	body -20 comment -23 expectedLevel -18 indicator -17 label -22 lastCheck -16 links -19 none -19 priority -16 proofs -16 severity 23 status -20 version -17
h/echan	body -28 comment 15 date -18 deadline -22 end -18 expiry -20 indicator -15 lastCheck 18 links -20 proofs -17 responsible -23 start -19 status -20 version -17
h/echan$	body -15 comment 16 end -16 lastCheck -15 links -20 responsible -17 status -17 steps -22
h/elev	body -20 documents -15 session -17 trainee 15
h/elev$	body -20 session -17
h/elle	body -16 comment 23 none -16 steps -17
h/emarg	body -16 comment -15 end -17 links -15 none -17 responsible -16 session -15 start -15 steps 25 trainee -16
h/emplo	body 22 comment -17 none -15 responsible -21 trainee -21
h/emplo$	body 19
h/ensei	body 22 comment -15 links -16 none -18 session -15
h/ensei$	body 21 comment -15 links -16 none -17
h/entit	body 18
h/envoy	body -15 end -16 none -19 session -20 start -16 steps 24 trainee -15
h/envoy$	body -15 end -15 none -18 session -21 start -15 steps 24
h/epi	body -15 comment -15 none -17 steps 19
h/essm	body 15
h/ets	body 17
h/eval	body -23 comment -18 end -29 label -19 links -15 none -26 responsible -18 session -25 start -23 status 22 steps 29 trainee -19
h/exam	body -17 comment -17 end -17 none -17 responsible -15 session -15 steps 23 trainee -16
h/fait	body -15 comment -16 date -18 documents -15 expectedLevel -18 expiry -19 indicator -23 label -15 lastCheck 16 links -25 none -31 phase -16 proofs -21 step 17
h/feedb	body -21 steps 18
h/fin de	body -17 end 27 expiry 18 none -17 proofs -16 session -15 start -23 steps -19
h/finan	body 19 comment -15 links -16 responsible -17 status -18
h/funde	body 16
h/given	body -15 comment -18 links -18 none -17 proofs -15 responsible -18 severity -17 status 19 steps 17
h/grill	body -15 comment -16 end -15 none -16 steps 19 trainee -15
h/group	body -19 comment -18 indicator -16 links -22 none -19 reference -16 responsible -17 session 19 steps -26 trainee -17 version -16
h/heur	body -19 comment -20 expectedLevel -23 indicator -16 links -16 none 21 session -15 status -18 steps -24
h/hyper	body -15 comment -17 expectedLevel -15 indicator -16 links 28 none -24 proofs -19 responsible -20 session -15 status -21 version -15
h/id	body -17 comment -25 date -20 documents -18 end -15 expiry -16 label -15 links -28 proofs -23 reference 35 responsible -24 session -20 start -15 status -24 steps -17 trainee -24 version -24
h/inr	body -16 comment -17 end -16 none -18 responsible -16 steps 20 trainee -16
h/inscr	body -19 comment -20 date 18 end -20 expiry -17 links -21 none -22 priority -22 responsible -24 session -16 start -18 trainee 15
h/inscr$	body -19 comment -17 end -20 links -18 none -18 reference -17 responsible -17 session -19 start -18 trainee 17
h/intak	body -19 comment -16 session 24 start -15 steps -15 trainee -19
h/intit	body -19 date -21 end -20 indicator -28 label 20 links -25 none -23 proofs 21 reference -22 responsible -17 session 20 start -20 status -27 steps -24 version -19
h/l ecart	body -18 comment -18 indicator -15 label -20 lastCheck -15 none -17 proofs -17 severity 20 status -26
h/membr	body 19
h/nom du	body -16 date -17 end -16 links -23 none -18 proofs 23 reference -21 responsible -22 session 16 status -15 version -17
h/offer	body -19 start -17 steps 21
h/one	body -16 comment -15 end -23 links -15 none -17 responsible -16 session -15 start 22 steps -17 trainee -16
h/opco	body 22 comment -15 end -16 indicator -15 links -19 reference -17 responsible -19 session -18 start -17 steps -21 trainee -17
h/org	body 15
h/org$	body 15 none -15
h/organ	body 31 comment -18 deadline -16 end -17 links -16 none -19 priority -15 proofs -16 responsible -21 severity -15 start -17 status -20 trainee -20
h/organ$	body 27 comment -16 links -15 proofs -15 responsible -18 trainee -19
h/parco	body -16 comment -19 documents -22 end -15 indicator -15 links -23 none -31 reference -18 status -17
h/parta	body -16 comment -21 expectedLevel -15 indicator -16 links 27 none -26 responsible -22 session -19 status -20 step -17 steps -18
h/parta$	body -16 comment -19 indicator -16 links 27 none -24 responsible -22 session -18 status -22 step -16 steps -16
h/parte	body 16
h/parte$	body 15
h/parti	body -29 deadline -18 end -25 expiry 16 indicator -15 phase 18 responsible -29 session -24 start -25 status -20 step -16
h/parti$	body -22 end -21 links -36 reference -26 responsible -25 session -24 start -21 status -15
h/pay	body 21 responsible -21
h/pay$	body 19 responsible -24
h/payin	body 15 responsible -19
h/pilot	body -21 links -22 proofs -18 reference -15 responsible 28 severity -23 status -22
h/pilot de	body -20 responsible 26 severity -22 status -16
h/plant	body 16
h/posit	body -18 comment -18 end -16 links -17 none -19 responsible -18 session -15 start -16 status 18 steps 21 trainee -18
h/pour l	body -15 comment -22 expectedLevel -21 none -27 proofs -22 responsible -17 status 17
h/prati	body -17 comment -23 none 22 proofs -16 responsible -15
h/prati$	body -17 comment -19 none 22 proofs -17 responsible -15
h/preno	body -16 comment -16 none -17 responsible 19 session -18 trainee 17
h/produ$	body -16 comment -23 deadline -16 documents 16 expectedLevel -15 indicator -20 links -21 none 20 priority -15 proofs -17 reference -15 responsible -21 session -17 status -21 steps -15 version -15
h/profe	body -16 comment -18 documents -20 indicator -17 links -23 none -22 responsible 24 session -20 status -19 trainee 18 version -15
h/progr	body -15 comment -15 none -17 responsible -17 session 17
h/quest	body -18 comment -32 end -15 label 24 links -19 proofs -18 responsible -24 session -16 start -15 status -23 steps 17 trainee -17
h/qui pay	body 19 responsible -22
h/ref	body -26 comment -26 deadline -16 documents -22 end -24 label -18 links -31 phase -16 proofs -15 reference 27 session -27 start -22 status -20 step -18 steps -27 trainee -23 version -18
h/ref$	body -21 comment -21 end -19 label -18 links -24 proofs -17 reference 18 session -24 start -18 status -17 steps -19 trainee -26 version -18
h/regle	body -15 end -17 none -16 start -15 steps 25
h/rem	body -21 comment 29 deadline -17 end -19 expectedLevel -15 indicator -18 label -17 links -23 none -26 priority -18 reference -20 responsible -19 start -17 status -18 trainee -18
h/rem$	body -21 comment 29 deadline -17 end -19 expectedLevel -19 indicator -17 label -15 links -19 none -25 priority -16 reference -19 responsible -25 severity -16 start -17 status -19 step -16 trainee -18
h/rep	body -15 links 25 none -20 responsible -16 session -18
h/respo$	body -16 comment -19 deadline -15 indicator -16 links -18 none -22 priority -15 responsible 30 status -19
h/run	body -17 comment -16 date -16 deadline -18 end -17 expiry 18 links -16 none -17 responsible -19 session 23 start -16 steps -21
h/run$	body -17 end -15 links -15 responsible -18 session 23 start -15 steps -19
h/sa	body 16 links -16
h/salar	body -17 comment -18 links -16 none -17 session -15 steps -18 trainee 29
h/satis	body -20 steps 18
h/semin	body -16 comment -17 links -17 none -22 reference -18 responsible -18 session 23 status -15 steps -18 trainee -19
h/semin$	body -20 comment -15 indicator -17 links -17 none -23 reference -19 responsible -19 session 24 status -17 steps -16 trainee -18 version -17
h/sent	body -21 comment -17 end -17 links -15 none -21 responsible -17 session -16 start -15 steps 28 trainee -17
h/sent$	body -18 comment -17 end -17 links -15 none -21 responsible -16 session -17 start -15 steps 27 trainee -16
h/ses	body -23 comment -20 indicator -16 none -27 reference -22 responsible -22 session 23 status -16 steps -26 trainee -21 version -15
h/ses$	body -20 comment -17 links -20 none -22 reference -18 responsible -18 session 17 steps -20 trainee -18
h/sign	body -18 comment -20 documents 20 end -15 links -20 none -21 reference -17 responsible -21 session -16 start -17 step -22 steps 21 trainee -16
h/signe	body -16 comment -15 documents 19 end -16 none -27 reference -15 responsible -16 start -15 step -15 steps 20 trainee -18
h/signe$	body -16 end -16 none -20 step -15 steps 19 trainee -17
h/soc	body 17
h/socie	body 23 comment -17 links -15 none -19 responsible -22 session -16 steps -15 trainee -21
h/sorti	body -20 comment -23 end 24 indicator -15 links -19 none -30 proofs 16 reference -15 responsible -21 session -21 start -21 status -17 steps -15 trainee -15
h/sorti$	body -16 comment -17 end 21 links -15 none -18 responsible -18 steps -15 trainee -16
h/sst	body -22 comment -18 end -19 links -17 none -18 reference -16 responsible -20 session -21 start -18 trainee 22
h/stag	body -31 date -15 deadline -16 documents -18 phase 17 session 21 status -29 step -19 steps -24 trainee -22
h/stag$	body -26 status -16 steps -26 trainee -26
h/stagi	body -20 comment -22 end -17 none -18 reference -16 responsible -29 session -22 start -18 steps -20 trainee 16
h/stagi$	body -17 comment -20 none -16 responsible -27 session -18 steps -19
h/start$	body -15 end -19 session -20 start 26 steps -20
h/struc	body 20 steps -15
h/struc$	body 16
h/stude	body -25 comment -21 end -21 links -19 none -21 reference -19 responsible -25 session -24 start -20 steps -22 trainee 24
h/suivi	body -20 comment -21 end -18 indicator 19 links -18 none -23 reference -16 responsible -22 start -20 trainee -19
h/svc	body -15 comment -18 deadline -16 indicator -18 links -18 none 22 priority -15 proofs -16 responsible -22 status -24 version -15
h/temp	body -16 comment -25 date -16 expectedLevel -16 expiry -16 indicator -20 label -15 links -27 priority -15 proofs -20 reference -18 responsible -24 session -21 severity -15 status -23 version -16
h/term	body -19 comment -22 deadline 17 end 20 label -15 links -21 reference -19 responsible -22 session -20 start -15 status -17 step -15 trainee -19
h/test	body -19 comment -17 end -20 links -17 none -29 responsible -25 session -18 start -15 steps 27 trainee -20
h/them	body -21 comment -15 label 16 none -15 session 15 steps -15 trainee -16
h/them$	body -22 comment -16 label 18 links -15 none -17 session 15 steps -16 trainee -16
h/up	body -18 links -20 none -27 reference -17 session -19 start -19 trainee -16
h/up$	body -16 links -18 none -17 session -16 start -18 trainee -15
h/vus	body -15 comment -15 none -17 steps 20
h/which	body 15
h/%$	comment -15 deadline -16 indicator -17 none -19 score 28 status -24
h/^analy	comment 26 deadline -19 expiry -15 indicator -16 label -16 lastCheck -15 links -22 none -24 priority -16 proofs -16 responsible -21 score -15 severity -16 status -21
h/^anyth	comment 24 links -17 none -18 responsible -15 status -17
h/^appre	comment -17 trainee 16
h/^artif	comment -17 criterion -20 deadline -18 expiry -15 indicator -20 lastCheck -15 none -27 priority -20 responsible -22 score -18 severity -16 status -23
h/^atten	comment -17 none -27 responsible -15
h/^barem	comment -17 deadline -15 links -17 responsible -16 score 18 status -17
h/^chant	comment -19 deadline -15 indicator -17 label -16 lastCheck -21 none -22 priority -26 proofs -19 responsible -16 version -15
h/^class	comment -17 links 22 none -19 responsible -17 session -19
h/^cod	comment -19 date -17 deadline -16 documents -20 expiry -17 label -16 links -16 phase -15 proofs -27 reference 27 responsible -19 session -18 status -26 trainee -17 version -20
h/^coll	comment -19 criterion -17 label -15 none -17 priority -16 proofs -16 responsible 21 status -18 version -18
h/^comm	comment 19 none -15 proofs -20
h/^comme	comment 32 expectedLevel -17 label -18 none -29 proofs -21 status -24
h/^contr	comment -20 indicator -18 lastCheck 17 links -18 session -15 status -15 step 18 steps 24
h/^cotat	comment -27 none -25 score -16 status 20
h/^coul	comment -16 links -19 none 30 responsible -18 status -15
h/^coule	comment -15 links -32 none 37 proofs -17 version -16
h/^cout	comment -15 none 25 status -18
h/^de	comment -20 indicator -24 links -15 none -16 responsible -15 severity -18 status -19
h/^delai	comment -17 documents -17 indicator -16 links -17 phase -16 reference -15 responsible -17 status -17 step -15
h/^devi	comment -16 steps 24 trainee -19
h/^dure	comment -18 links -15 none 27 responsible -16 status -18
h/^echan	comment 21 date -18 deadline -21 expiry -18 lastCheck 21 none -24
h/^empla	comment -15 links 24 proofs -15
h/^enreg	comment -15 documents 23 links -16 none -24 responsible -15 step -19
h/^entre	comment -18 deadline -15 end -17 links -19 proofs -18 start 22 status -16 steps -15
h/^et	comment -16 deadline -28 documents -17 links -23 none -27 priority -20 proofs -22 reference -17 responsible -24 session -18 status 20 step 28 version -16
h/^etap	comment -18 deadline -16 documents -27 indicator -16 links -23 none -23 phase -39 reference -18 responsible -27 status -19 step 29
h/^etat	comment -16 date -20 expiry -20 indicator -17 label -16 links -24 none -23 proofs -28 reference -19 responsible -19 status 34 version -20
h/^execu	comment -16 deadline -16 documents -18 links -16 none -17 responsible 18 session -15 step -15
h/^factu	comment -19 none -16 steps 19 trainee -18
h/^feu	comment -18 deadline -15 indicator -16 links -15 none -24 priority -15 proofs -15 responsible -18 status 27
h/^feuil	comment -20 documents 18 indicator -15 links -16 none -17 start -22 status -15 steps 26
h/^fich	comment -15 documents 16 links -15 proofs 15 reference -24 responsible -16 status -16 step -16
h/^fil	comment -18 indicator -20 responsible -21 session -17 status -15 version -15
h/^fini	comment -20 documents -16 end 16 indicator -19 lastCheck -18 links -19 responsible -19 severity -27 start -15
h/^formu	comment -21 deadline -15 documents 21 indicator -20 label 16 links -19 none -17 phase -17 responsible -19 status -20 step -17
h/^frequ	comment -16 indicator -17 links -15 none 22 proofs -17 score -15 status -15
h/^gest	comment -18 links -23 none -21 reference -15 responsible 27 status -17
h/^grav	comment -15 links -15 none -17 responsible -15 severity 23 status -25
h/^guid	comment -16 links -16 none 17 responsible -18 severity -15 status -17
h/^heur	comment -17 expectedLevel -19 links -17 none 25 status -15
h/^hour	comment -16 links -16 none 24 responsible -15
h/^how	comment -18 indicator -15 none 17 status -18
h/^j	comment -24 deadline 18 documents -21 indicator -17 links -19 phase -19 reference -18 responsible -19 session -16 start 17 status -22 step -15 steps -20
h/^journ	comment -15 documents -18 indicator -15 none -18 responsible -15 status -15
h/^level	comment -15 label -15 links -17 priority -15 responsible -17 status -17
h/^lien	comment -19 date -18 links 39 none -26 proofs -25 reference -16 responsible -25 status -22 version -16
h/^lieu	comment -19 indicator -18 none 18 responsible -21 score -17 status -16 steps -16
h/^marqu	comment -16 none 23 status -16
h/^mater	comment -16 none 25 status -15
h/^mes	comment 16 responsible -17 status -18
h/^mis	comment -21 deadline -20 expiry -18 indicator -16 lastCheck 15 none -27 responsible -21 version 17
h/^momen	comment -17 deadline -15 documents -36 indicator -17 links -17 none -24 responsible -20 status -19
h/^mono	comment -19 links -17 none -18 responsible 25 status -20
h/^motif	comment 17
h/^need	comment -17 responsible -30 steps 22
h/^nom	comment -16 date -27 end -25 expiry -22 indicator -21 links -30 none -20 proofs 28 reference -30 responsible -30 start -24 status -24 step -15 steps -23 trainee 19 version -22
h/^nota	comment 26 links -15 none -20 responsible -15 status -15
h/^objec	comment -21 deadline -19 indicator -17 label 17 links -18 none -27 proofs 15 status -20
h/^obs	comment 28 deadline -15 links -18 none -17 responsible -19 status -18
h/^obser	comment 17
h/^ok	comment -15 responsible -15 status 21
h/^pc	comment -19 deadline -16 documents 20 indicator -19 label -15 links -28 none -23 proofs 25 responsible -19 status -20
h/^perso	comment -26 session -15 steps -16
h/^ph	comment -16 documents -15 indicator -16 links -16 none -19 phase 20 status -17 step -23
h/^phas	comment -15 documents -15 links -15 none -21 phase 25 responsible -20 session -16 status -15 step -20
h/^piec	comment -18 deadline -15 expiry -16 indicator -20 links -20 none -23 phase -15 proofs 24 responsible -20 status -18
h/^premi	comment -16 end -24 none -23 reference -15 session -15 trainee -19
h/^prix	comment -15 links -15 none 27 responsible -16 status -15
h/^profe	comment -16 documents -19 indicator -15 links -20 none -20 proofs -16 responsible 23 session -17 status -20 trainee 17
h/^quali	comment -16 criterion -31 deadline -16 label -19 links -15 none -26 responsible -24 status 19
h/^quel	comment -15 date -16 deadline -15 expiry -15 indicator -19 links -22 none -23 priority -18 reference -19 responsible -15 status -19
h/^rappe	comment -26 none 22
h/^repa	comment -16 links -16 none 19
h/^ri	comment -26 steps 21
h/^rq	comment 28 deadline -16 links -22 none -23 proofs -15 responsible -22 session -16
h/^saiso	comment -15 none 19 status -16 step -18
h/^sall	comment -16 links -15 none 22 proofs -15
h/^se	comment -32 criterion -15 deadline -23 indicator -19 lastCheck -16 links -20 none -28 priority -15 proofs -23 responsible -20 severity -15 status -22
h/^seque	comment -15 documents -21 indicator -15 none -18 responsible -16 status -17
h/^sessi	comment -21 links -20 none -28 reference -16 responsible -24 session 17 steps -19 trainee -23
h/^ski	comment -22 deadline -17 none -25 step 15
h/^step	comment -20 indicator -19 links -20 phase -22 session -15
h/^suppo	comment -17 criterion -15 deadline -15 documents 15 indicator -27 label -15 links -28 phase -16 proofs 26 reference -20 responsible -20 score -19 status -22 step -17 version -26
h/^taill	comment -16 none 26 status -15
h/^temp	comment -25 documents -16 expectedLevel -16 indicator -20 lastCheck -15 links -26 priority -15 proofs -17 reference -19 responsible -24 session -22 status -25
h/^thema	comment -16 deadline -15 label 15 links -15 none -19 proofs -15 responsible -15 status -16
h/^touch	comment -16 documents -18 indicator -17 links -16 none -19 phase -18 responsible -16 status -16 step 22
h/^train	comment -17 end -16 none -20 session -16 start -16 steps -18
h/^tranc	comment -15 indicator -15 links -15 phase 18 status -18
h/^vecu	comment -15 links -16 none -20 responsible -16 status 23 step -15
h/^versi	comment -15 criterion -16 date -22 expiry -15 indicator -18 label -17 links -23 none -25 proofs -29 responsible -29 severity -16 status -23 version 38
h/^where	comment -23 deadline -15 links 26 none -27 proofs -19 responsible -22
h/^who	comment -18 links -17 none -21 responsible 22 status -17
h/a fair	comment -29 documents -17 expiry -21 indicator -21 label -18 lastCheck -21 proofs -15 responsible -17 status -18 version -16
h/a sorti	comment -19 none -20 proofs 22
h/acc$	comment -18 none -23 steps 19
h/accom$	comment -19 documents -19 indicator -15 links -15 none -20 responsible -18 status -17
h/accue	comment -19 end -17 none 15 responsible -17 session -16 start -16 status -19
h/act$	comment -17 date 17 deadline -16 documents -16 expiry -16 indicator -18 lastCheck -15 none -22 reference -15 session -17
h/adr	comment -15 links 22 proofs -21 responsible -20 status -21
h/age	comment -15 indicator -17 links -17 none 28 status -19
h/age$	comment -15 links -18 none 28 status -22
h/ai	comment -29 deadline -15 label -15 none -25 proofs 27
h/ai$	comment -24 none -18 proofs 19
h/aid	comment -20 deadline -15 expectedLevel -16 links -18 none 25 priority -17 proofs -15
h/amont	comment -20 phase 17 responsible -17 session -15
h/anima	comment -15 none -21 responsible 21
h/anyth	comment 26 links -16 none -21
h/apres	comment -18 deadline -21 expiry 17 lastCheck -15 links -16 none -26 phase 21 status -16
h/artif	comment -17 criterion -17 deadline -16 expiry -15 indicator -19 label -19 none -21 priority -18 responsible -19 score -15 status -21
h/at	comment -16 expiry -18 indicator -15 links -18 proofs -16 responsible -20 status -17
h/au$	comment -17 expiry 19 indicator -16 links -18 none -16 priority -16 responsible -22 status -18
h/auto	comment -15 date -16 deadline -20 indicator -17 label -19 none -18 status 21
h/aval	comment -17 phase 16
h/avec	comment -17 indicator 22 links -16 none -28 phase -15 reference -17 responsible -20 status -20
h/bac	comment -16 links 22 none -18 status -15
h/barem	comment -19 deadline -17 indicator -15 links -17 priority -15 responsible -16 score 21 status -15
h/barr	comment -15 expectedLevel 19
h/batch	comment -19 expectedLevel -16 indicator -15 links -20 none 24 priority -16 proofs -16 responsible -19 score -16 status -19 version -15
h/be	comment -15 deadline 19 expectedLevel -17 expiry -16 indicator -15 label -16 links -16 proofs -18 responsible -22 status -15
h/blanc	comment -23 none -22 status 19 steps 15
h/blanc$	comment -20 links -17 none -22 responsible -15 status 20 steps 16
h/bloc	comment -15 criterion 21 label -17 links -15 none -17 priority -15 severity -25 status -17
h/cac	comment -16 none -15 steps 17 trainee -17
h/can	comment -15 expectedLevel -16 label -15 none -24 proofs 28
h/cap	comment -27 date -16 deadline 25 documents -27 expiry -19 indicator -24 lastCheck -19 links -26 phase -21 reference -22 responsible -27 session -21 status -27 step -23
h/card	comment -20 steps 21
h/cart	comment -21 steps 21 trainee -15
h/categ	comment -16 links -16 none 25 responsible -15 status -15
h/ce qu	comment -21 deadline -17 documents 17 expectedLevel -20 indicator -19 links -21 proofs -25 status -16
h/charg$	comment -19 deadline -15 expectedLevel 18 indicator -15 label -15 links -15 none -15 priority -16 responsible 20
h/chemi$	comment -17 proofs -19 responsible -17
h/clair	comment -20 indicator -15 label 20 responsible -21 status -15
h/clair$	comment -23 label 20 responsible -20 status -17
h/clas	comment -15 severity 17
h/class	comment -22 deadline -16 expectedLevel -15 expiry -15 indicator -16 label -17 links 26 priority -15 responsible -27 session -21 severity -15 status -16 version -16
h/coach	comment -19 links -20 none -21 responsible 24 session -15 steps -19
h/cod	comment -19 date -22 deadline -18 documents -22 expiry -22 label -16 links -21 phase -17 proofs -32 reference 33 responsible -25 status -31 step -16 trainee -16 version -24
h/coiff	comment -17 deadline 29 expiry -24 none -15 steps -16 trainee 18
h/colum	comment -18 deadline -16 links -17 none -16 responsible -16 status 24
h/comme de	comment 20 status -17
h/comme$	comment 21 none -29
h/comment$	comment 18 deadline -20 expectedLevel -15 expiry -15 indicator -16 links -16 none -22 priority -15 proofs -19 responsible -18 steps -18
h/commu	comment -19 deadline -15 links -16 none 23 proofs -16 status -17
h/con	comment -17 none 18
h/concl	comment -16 none -17 status 18
h/confr	comment -17 none -17
h/const$	comment -15 date -20 deadline -20 lastCheck 15 status 16
h/conte	comment 31 label -15 links -15 none -21 proofs -28
h/contr$	comment -16 date -18 deadline -21 expiry -20 indicator -23 label 17 lastCheck 20 responsible -15
h/copil	comment -16 links -15 none -16 priority -15 responsible 19 status -16
h/cotat	comment -27 deadline -17 expiry -18 label -16 lastCheck -24 links -17 none -25 proofs -15 severity -18 status 16
h/coule	comment -17 indicator -18 links -33 none 35 priority -17 proofs -17 reference -16 responsible -15 status -15
h/coup	comment -19 date -15 deadline -20 end -15 lastCheck 20 links -22 none -24 responsible -20 session 16 status -15
h/courr	comment -19 links -17 none 32 proofs -16 responsible -15 status -19
h/couve	comment -15 expectedLevel -20 indicator 21 links -17 proofs -15 reference -20 responsible -16 severity -15 version -18
h/couve$	comment -15 expectedLevel -19 indicator 20 links -16 none -22 reference -20 version -18
h/cover	comment -18 expiry -16 links -18 proofs -17 reference -18 responsible -21 session -16 status -22 version -19
h/d echan	comment -15 none 16
h/de confo	comment -19 severity -20 status 21
h/de contr	comment -26 date -17 deadline -17 expiry -18 indicator 21 none -19 responsible -15
h/de quoi	comment -18 indicator -20 links -15 none -16 severity -16 status -17
h/dead	comment -20 deadline 25 documents -15 expiry -15 indicator -19 links -20 phase -15 proofs -15 responsible -21 status -21 step -16
h/deadl	comment -16 deadline 19 documents -22 links -17 responsible -21 status -22 step -17
h/deadl$	comment -17 deadline 18 documents -24 expiry -18 indicator -15 lastCheck -15 links -16 responsible -21 status -23 step -19
h/debat	comment 23 indicator -19 label -15
h/debit	comment -20 expectedLevel -15 indicator -17 links -17 none -19 proofs -15 responsible 30 status -15
h/del	comment -15 documents -17 indicator -16 links -15 phase -19 responsible -16 status -15 step -17
h/delai	comment -19 deadline 29 documents -22 indicator -18 lastCheck -29 links -20 phase -21 reference -18 responsible -20 status -19 step -18
h/deliv	comment -18 criterion -15 deadline -16 indicator -16 label 17 links -17 none -19 proofs -15 responsible -19 status -16 steps 15
h/devi	comment -16 steps 22 trainee -18
h/don	comment -19 deadline 20 expiry -17 label -18 links -16 none -24 proofs -18 responsible -20 severity -16 steps 15
h/donn	comment -15 none -16 steps 15
h/donne	comment -20 documents 17 none -20 proofs 16 responsible -16 step -16 steps 18
h/donne$	comment -16 none -18 responsible -16 steps 19
h/du$	comment -18 expiry 21 lastCheck -16 links -15 none -16 proofs -17 responsible -16 start 17 status -16
h/dure	comment -15 none 27 responsible -15 status -16
h/effor	comment -15 none 21 responsible -15 status -15
h/eleme a	comment -17
h/eleme de	comment 25 date -15 label -17 links -22 none -26 status -15
h/els	comment 26 none -18
h/emoji	comment -16 none 24
h/empla	comment -15 links 24
h/en charg	comment -21 expectedLevel -19 links -15 responsible 22 status -15
h/en clair	comment -22 indicator -15 label 21 lastCheck -15 priority -15 proofs -15 responsible -22 status -15
h/en marg	comment 17
h/en oeuvr	comment -22 expiry -18 priority -15
h/en vrac	comment 22 label -16 responsible -19 status -19
h/end	comment -18 end 26 none -18 reference -15 responsible -17 start -27 steps -19 trainee -22
h/end$	comment -17 end 23 none -19 responsible -17 start -26 steps -19 trainee -20
h/energ	comment -20 deadline -15 priority 22
h/enreg	comment -22 deadline -15 documents 19 indicator -19 none -30 phase -20 responsible -21 session -16 status -18 steps 16
h/entr	comment -15 none -15 responsible -15 session -16
h/entr$	comment -15 none -15 session -15
h/entre$	comment -18 deadline -16 end -21 links -19 responsible -16 session -17 start 20 status -21 steps -16 trainee -18
h/est ce	comment -16 links 16 none -19
h/etap$	comment -17 deadline -17 documents -24 none -23 status -18
h/etat	comment -16 date -22 deadline -16 expiry -21 indicator -17 label -18 links -26 none -25 proofs -30 reference -20 responsible -21 session -16 status 36 version -21
h/ex	comment -17 none 16
h/execu	comment -21 documents -21 expiry -21 indicator -18 lastCheck -17 links -19 none -22 reference -15 session -16 status 15 step -16
h/expec$	comment -17 expectedLevel 22 none -25
h/fact	comment -18 end -16 links -16 none -15 session -17 start -16 trainee -18
h/factu	comment -18 none -15 steps 19 trainee -19
h/faiso	comment -27 label -17 none 29 proofs -16
h/feu	comment -17 deadline -15 expectedLevel -15 indicator -16 label -15 links -15 none -22 priority -17 proofs -16 responsible -17 score -15 severity -15 status 27
h/feuil	comment -20 documents 20 links -15 none -16 start -20 steps 25
h/fich	comment -15 indicator -18 none -21 responsible -16 status -15 step -16
h/fich$	comment -16 indicator -20 links -16 none -21 phase -15 proofs 16 responsible -18 session -15 status -19 step -18
h/fichi	comment -18 deadline -15 indicator -15 none -27 proofs 26 responsible -20 status -20
h/fichi$	comment -17 deadline -16 indicator -15 none -20 proofs 24 reference -15 responsible -20 status -20 step -17 version -15
h/filed	comment -20 deadline -15 expectedLevel -16 indicator -17 links 27 none -21 responsible -19 status -18
h/fin$	comment -16 none -22 session -16 start -19 trainee -17
h/fini	comment -19 documents -15 end 16 expectedLevel -16 expiry -15 indicator -18 lastCheck -19 links -20 responsible -18 severity -28 start -16
h/finir	comment -16 deadline 17 expiry -21
h/foi	comment -15 deadline -26 expectedLevel -17 indicator -18 lastCheck 25 none 16 proofs -15
h/folde	comment -15 links 19 steps -15
h/folde$	comment -17 links 18 trainee -15
h/follo	comment -15 end -15 start -17 steps 19
h/formu	comment -19 deadline -15 documents 20 indicator -18 label 17 none -17 phase -16 responsible -20 status -19 step -17
h/fourn	comment -19 documents 16 links -16 none -22 proofs 21 responsible -16
h/frequ	comment -17 indicator -16 links -15 none 20 proofs -17 status -16
h/frequ de	comment -15 none 24
h/gen	comment 16
h/gest	comment -17 links -25 none -20 reference -15 responsible 26 status -16
h/given$	comment -16 links -16 none -16 responsible -16 severity -16 status 17 steps 15
h/grad	comment -17 criterion -15 deadline -15 expectedLevel -15 links -15 none -20 proofs -15
h/grav	comment -16 deadline -15 links -16 none -17 responsible -15 severity 26 status -27
h/h	comment -17 none 28 score -16
h/head	comment 16 end -16
h/heur$	comment -18 links -18 status -16 steps -23
h/honor	comment -18 none 25 responsible -20 status -18
h/hour	comment -16 links -17 none 25 responsible -16
h/id$	comment -17 label -15 links -17 proofs -15 reference 19 responsible -15 status -19 trainee -16 version -18
h/impr	comment -18 documents 22 indicator -15 links -18 none -22 phase -17 responsible -21 session -16 status -19 step -17
h/in$	comment -15 links -20 none -15 reference -16 responsible -18 session -16 status 17 steps 21
h/inspi	comment 22 expectedLevel -17 label -20 none -23 proofs -16
h/int	comment -18 criterion -15 date -17 deadline -16 expiry -15 indicator -23 label 20 lastCheck -15 links -20 none -23 priority -15 reference -21 responsible -23 severity -17 trainee -17 version -18
h/inter	comment -18 deadline -17 links -15 none -19 session -15 status -16
h/inves	comment -16 end -15 none -18 responsible -16 start -15 steps 20 trainee -15
h/j ai	comment -26 none -22 proofs 23
h/j$	comment -23 documents -19 indicator -18 links -18 phase -16 proofs 22 reference -16 responsible -16 status -17
h/jn	comment -15 end 25 none -16 reference -15 start -19 steps -21 trainee -16
h/journ	comment -16 deadline -15 documents -20 indicator -16 links -15 none -23 reference -17 responsible -17 status -16
h/jurid	comment -16 indicator -15 none 28
h/just$	comment -15 deadline -15 expectedLevel -15 label -16 links -19 none -22 proofs 18 responsible -18 status -18 version -15
h/justi	comment -17 links -17 none -23 proofs 25
h/kicko	comment -15 links -15 none -15 responsible -15 session -15 start 24 steps -23
h/kilom	comment -16 links -15 none 27 responsible -19 score -19 status -17
h/la perso	comment -19 none -15 responsible 24
h/label	comment -16 deadline -15 indicator -19 label 27 links -15 none -17 status -18
h/label$	comment -16 deadline -16 documents -18 indicator -22 label 26 none -18 responsible -15 status -20 step 17
h/lib	comment -16 criterion -16 date -17 deadline -17 expectedLevel -18 expiry -16 indicator -21 label 28 links -15 none -23 priority -15 reference -18 responsible -16 status -24 version -16
h/lieu	comment -21 documents -15 indicator -20 links 15 responsible -21 status -20 steps -15
h/link	comment -16 indicator -15 links 31 none -22 proofs -25 responsible -15 status -15
h/link$	comment -15 links 23 none -15
h/loc	comment -15 links 24 proofs -19 responsible -21 status -19
h/locat$	comment -15 deadline -16 indicator -15 label -15 links 25 none -21 proofs -15 responsible -18 status -16
h/mail	comment -16 links -16 none 25 status -17
h/major	comment -15 none -17 severity 21 status -16
h/malle	comment -19 steps 28
h/marg	comment 16
h/marg$	comment 16
h/marqu	comment -17 links -15 none 23 priority -15 status -18
h/matur	comment -16 expectedLevel -20 indicator -16 links -18 none -24 responsible -16 status 26 version -16
h/meal	comment -17 criterion -16 indicator -17 links -20 none 24 responsible -16 status -15
h/memo	comment 29 responsible -29
h/mes not	comment 23 none -29 responsible -17 score -15
h/meteo	comment -19 indicator -15 links -15 none 21 proofs -15 status -18
h/minor	comment -15 none -16 severity 21 status -15
h/mo	comment -17 indicator -16 priority 17 status -15
h/model	comment -23 documents -15 proofs -17 responsible -21 score -17 status -16 version 18
h/model$	comment -17 links -20 proofs -16 version 16
h/momen	comment -24 deadline -21 indicator -22 links -25 none -28 reference -19 responsible -25 session -20 status -26
h/momen$	comment -20 deadline -17 indicator -18 links -20 none -24 reference -16 responsible -19 session -16 status -19
h/mot	comment 23 severity -18
h/mot$	comment 20 severity -17
h/motif	comment 18 none -15
h/nb de	comment -24 none 26 score -17 status -15
h/nb$	comment 17 indicator -16 score -25 status -16
h/need	comment -19 responsible -27 steps 15
h/nextc	comment -23 deadline -16 indicator -16 links 28 none -25 proofs -15 responsible -24 session -18 status -21
h/nom	comment -18 date -29 end -27 expiry -25 indicator -26 links -34 none -38 proofs 23 responsible -35 start -26 status -27 step -15 steps -25 trainee 22 version -25
h/not 0	comment -20 proofs -20 score 23 status -15
h/not perso	comment 15 responsible -15
h/nota	comment 28 links -16 none -22
h/nota$	comment 27 links -16 none -20 responsible -15 steps -15
h/nouve	comment -15 none -16 steps 17
h/numbe	comment -16 label -20 links -19 none -21 proofs -17 reference 21 responsible -17 status -17
h/numbe$	comment -16 label -19 links -19 none -23 proofs -16 reference 21 responsible -16 status -17
h/objec	comment -26 criterion -15 date -21 expiry -21 indicator -20 label 17 lastCheck -28 links -20 none -17 priority -15 proofs 23 responsible -17 score -18 status -25
h/obs$	comment 27 none -15 responsible -15
h/obser	comment 19
h/obser en	comment 16
h/oeuvr	comment -20 deadline 15 expiry -19 priority -15
h/op	comment -17 documents -21 indicator -16 links -16 none -20 phase -17 responsible -16 status -17 step 19
h/ou$	comment -22 indicator -15 label -15 links 20 none -16 priority -16 proofs -16 responsible -23
h/our	comment -17 links -17 none 27 proofs -17 responsible -20 status -18
h/outco	comment -24 criterion -15 deadline -19 documents -17 indicator -18 label -15 links -19 none -26 priority -16 proofs -19 responsible -25 session -15 status 31 step -15 version -15
h/owner$	comment -16 deadline -15 links -18 none -22 proofs -15 responsible 28 status -17 step -17
h/p	comment -23 deadline -22 expectedLevel -18 label -17 links -24 proofs 22 responsible -17 score -20 status -19
h/p$	comment -16 none 19
h/pag	comment -20 none 28 score -16
h/pag$	comment -17 none 25 score -15
h/papie$	comment -15 documents -16 expectedLevel -15 indicator -31 label -23 links -26 none -36 reference 16 responsible -22 score -15 session -19
h/parco$	comment -19 documents -18 links -19 none -26 session -24 steps -15
h/part	comment -15 deadline -16 documents -20 phase 15 step -17
h/pass	comment -15 deadline -19 documents -15 links -15 none 20 status -17
h/pass$	comment -15 deadline -17 documents -16 none 20 status -16
h/passa	comment -15 none -20 responsible -17 step 19 steps 18
h/passe$	comment -20 deadline -17 indicator -16 label -15 proofs -17 responsible -18 status -16
h/peda	comment -15 session -18 steps 21
h/pens	comment 19 label -15 none -15 proofs -22
h/perem	comment -16 date -24 deadline -22 expiry 39 lastCheck -25 links -15 none -22 status -18
h/perem$	comment -15 date -25 deadline -16 expiry 30 label -15 lastCheck -20 links -15 none -21 proofs -15 responsible -18 status -18
h/phas	comment -17 documents -18 links -17 none -20 phase 22 reference -16 responsible -20 session -17 status -17 step -18
h/pilie	comment -18 criterion 32 deadline -17 expectedLevel -15 indicator -18 label -16 lastCheck -15 links -17 none -22 priority -16 proofs -17 responsible -17 severity -15 status -20
h/plac	comment -18
h/plan	comment -22 deadline 20 expectedLevel -15 expiry -19 indicator -16 label -17 lastCheck -23 links -18 none -23 priority -17 proofs -20 responsible -16 status -20
h/playl	comment -20 expectedLevel -16 links -20 none 23 proofs -15 responsible -16 status -15
h/point de	comment 18 expectedLevel -15 indicator 18 lastCheck -32 links -17 none -22 responsible -20 status -17
h/porte	comment -20 links -16 none -17 responsible 25 session -16 status -18 step -16
h/posit$	comment -15 none -16 status 19
h/pr	comment -24 deadline 18 indicator 16 links -20 none -20 proofs -16 reference -18 responsible -19 status -30 trainee 23 version -17
h/presc	comment -15 date -19 deadline -18 expiry 20 label 18 lastCheck -23 links -15 none -19
h/pris	comment -15 deadline -18 lastCheck 18 none -16 start 15
h/proba	comment -15 none -17
h/proba$	comment -16 none -19
h/proce	comment -15 links -19 none -31 proofs 17 responsible -22 session -17 status -21
h/produ	comment -20 deadline -15 indicator -17 links -19 none 18 session -15 status -19
h/proof	comment -15 deadline -15 links -19 none -22 proofs 22 responsible -17 status -18
h/qu on	comment -22 deadline -16 documents 17 expectedLevel -16 indicator -19 links -20 status -16
h/que ca	comment 22 deadline -17 expectedLevel -19 label -25 proofs -20 status -16
h/que j	comment 15 expectedLevel -15 label -23 none -29
h/que l	comment -31 indicator -17 label 24 none -31 proofs -23
h/que le	comment -17 expectedLevel 18 label -15 none -19
h/quell	comment -18 date -17 expiry -29 indicator -16 lastCheck -18 links 17 priority -15 responsible -18 status -18
h/quon	comment -16
h/raci	comment -15 none -17 responsible 19 session -17
h/range	comment -17 expectedLevel -15 links 27 none -21 proofs -16 status -17
h/range$	comment -19 links 26 none -22 proofs -17 responsible -20
h/rank	comment -16 none -22 priority 23 responsible -17 status -17
h/rank$	comment -15 priority 17
h/real	comment -17 indicator -16 links -15 none -32 responsible -17 score 19
h/recei$	comment -15 steps 17
h/reg	comment -19 deadline 15 expiry -18 none -17 proofs -18
h/remar$	comment 25 links -15 none -15 steps -19
h/remis	comment -16
h/repa	comment -15 links -17 none 19 responsible -17
h/resul	comment -26 expectedLevel -17 indicator -15 label -17 lastCheck -20 links -17 none -16 priority -16 proofs -16 responsible -18 status 28
h/resul$	comment -21 status 23
h/revis	comment -15 indicator -18 responsible -15 status -17
h/ri	comment -26 steps 22
h/rol	comment -15 none -18 responsible 19 session -17
h/room$	comment -19 links -17 none 24 responsible -18 status -21
h/rq	comment 26 deadline -19 indicator -15 none -23 priority -15 proofs -17 responsible -19 session -19
h/rythm	comment -16 none 24 responsible -15
h/sall	comment -18 links -20 none 27 responsible -18 status -21
h/sayin	comment 17 none -15 status -16
h/scor	comment -15 criterion -15 deadline -15 indicator -16 responsible -15 score 24 status -17
h/se quon	comment -18
h/seque	comment -18 deadline -15 documents -22 indicator -18 links -18 none -22 reference -16 responsible -18 status -17
h/sessi	comment -20 indicator -15 links -24 none -26 reference -18 responsible -26 session 22 status -21 steps -17 trainee -21 version -17
h/shar	comment -16
h/sheet	comment -15 steps 23 trainee -18
h/sign$	comment -16 documents 20 links -16 none -16 responsible -17 step -25 steps 15
h/ski	comment -21 deadline -17 none -23 step 15
h/sla	comment -21 deadline 22 documents -21 indicator -23 links -19 phase -22 reference -19 responsible -21 session -16 status -22 step -19
h/snag	comment 21 documents -16 links -15 none -20 responsible -15 step -16
h/sor	comment -20 expectedLevel -15 label -16 none -28 proofs 31
h/speci$	comment -21 none 20
h/sprin	comment -19 links -18 none 23 proofs -15 responsible -15 status -16
h/stand$	comment -19 deadline -16 expectedLevel 16 links -25 none -30 proofs -17 responsible -16 severity -16 status 16
h/stat	comment -15 date -15 indicator -16 links -19 none -33 proofs -20 reference -17 responsible -21 status 35 version -16
h/stat$	comment -15 indicator -15 links -17 none -17 proofs -18 responsible -19 status 30
h/state	comment -16 criterion -15 deadline -16 expectedLevel -15 indicator -17 label 18 links -16 none -18 proofs -15 responsible -16 status -17
h/step	comment -25 indicator -24 links -23 phase -26 session -15
h/subve	comment -18 links -16 none 23 responsible -19 status -19
h/surve	comment -15 end -15 none -17 responsible -16 start -22 steps 20
h/tag	comment -17 none 16 responsible -16 status -15
h/tag$	comment -17 indicator -16 none 16 responsible -15 status -16
h/taill	comment -16 none 31 session -15 status -21
h/tel	comment -15 none 20
h/tel$	comment -15 none 24
h/temoi	comment -29 label -30 none -18 proofs 28 responsible -19
h/temoi$	comment -24 label -26 none -17 proofs 23 responsible -17
h/tempo	comment -15 deadline 25 documents -15 none -22 step -15
h/timin	comment -19 deadline 20 documents -19 indicator -19 links -16 phase -21 responsible -18 session -16 status -17 step -21
h/traca	comment -15 links 22 none -30 status -17
h/trace	comment -18 indicator 16 steps 17
h/trace$	comment -19 indicator 18 steps 18
h/tranc	comment -15 indicator -15 links -16 phase 20 responsible -15 status -17
h/typ$	comment -15 expectedLevel -22 none 22 severity -19
h/under	comment -19 expectedLevel -16 indicator -16 links 27 none -22 responsible -18 status -18
h/urg$	comment -17 deadline -16 expectedLevel -20 label -15 lastCheck -15 links -16 none -18 priority 23 proofs -16 score -15 severity -15 status -17
h/urgen	comment -15 deadline -16 expectedLevel -18 lastCheck -15 none -15 priority 30 proofs -16 status -25
h/url$	comment -15 links 22 none -18 proofs -15 status -15
h/valid	comment -17 deadline -29 expiry 28 indicator -18 label -16 lastCheck -26 links -26 none -27 proofs -32 responsible -20 severity -17 version -18
h/vecu	comment -17 documents -19 links -19 none -18 phase -15 responsible -20 status 16
h/vehic	comment -16 links -19 none 24 responsible -16 status -16
h/venir	comment -15 status 17
h/vrac	comment 21 none -15 responsible -18 status -18
h/vrac$	comment 24 label -19 responsible -19 status -18
h/watch	comment 20 documents -16 none -16 status -20 step -15
h/weigh	comment -15 none -17 score 17 status -15
h/who	comment -22 deadline -16 indicator -17 links -22 none -26 responsible 24 session -17 trainee -17
h/whos	comment -20 deadline -20 expectedLevel -15 indicator -15 links -19 none -28 priority -17 responsible 25 severity -15 status -22
h/wordi	comment -16 indicator -27 label 23 none -15
h/worth	comment 21 none -17 status -17
h/wrap	comment -16 end 17
h/^grand	criterion 17 documents -19 none -16 phase 17 step -17
h/^libel	criterion -24 indicator -21 label 25 status -16
h/^notre	criterion -16 indicator -21 none 16 responsible -18 status -21
h/^titr	criterion 15 indicator -17 responsible -18 status -17
h/abrit	criterion 20
h/appar	criterion 20 indicator -16
h/appar$	criterion 19 indicator -15
h/artic	criterion -27 indicator 25 label -18 none -16
h/c koi	criterion -22 indicator -21 label 22 links -19
h/chapt	criterion 27 indicator -22 none -27
h/combien$	criterion -18 indicator 22 label -21 links -27 none 19 proofs -15 score -15
h/domai	criterion 18 indicator -18 label -17
h/enonc	criterion -26 expectedLevel -15 label 23 none -15 proofs -22 responsible -24
h/fridg	criterion -19 indicator -18 none 25
h/headi	criterion 21 none -17
h/koi$	criterion -15 indicator -15 none -16
h/libel	criterion -23 indicator -20 label 25 status -17
h/paren	criterion 18
h/path	criterion -15 deadline -16 indicator -16 links 18 none -17 proofs -25 responsible -16 status -16
h/qui l	criterion 19 expectedLevel -17 indicator -17 label -20 proofs 15
h/rubri	criterion 17 none -16
h/sur	criterion -18 date -17 deadline -21 expectedLevel -16 expiry -16 indicator -22 label -16 lastCheck -17 links 20 none -21 phase 17 priority -20 proofs -22 responsible -19 score 24
h/titr$	criterion -15
h/total	criterion -15 score 21
h/wbs	criterion -17 indicator 17 none -24
h/^avant	date -20 deadline 16 documents -15 expiry -34 lastCheck -19 links -17 step -17
h/^id	date -15 documents -20 links -23 none -27 proofs -19 reference 30 responsible -23 status -17 steps -15 version -16
h/^issu	date 24 expiry -20
h/^lib	date -16 deadline -15 expectedLevel -15 indicator -19 label 26 links -17 none -20 reference -19 responsible -16 status -23
h/^natur	date -20 documents 16 expiry -19 links -27 none -22 proofs 22 responsible -20 severity 16 status -19
h/^presc	date -21 deadline -20 expiry 23 label 16 lastCheck -26 links -15 none -18
h/^row	date 20 deadline -23 expiry -21 indicator -16 lastCheck -23
h/^vu	date -19 deadline -20 expiry -21 lastCheck 25
h/acc	date -16 expiry -15 indicator -18 links 24 none -27 reference -17 responsible -20 session -16 status -18 steps 21
h/adres du	date -15 documents -15 links 29 none -20 proofs -21 reference -16 responsible -25
h/ajout	date 30 deadline -25 expiry -24 lastCheck -28 none -18
h/autri	date -18 expiry -18 indicator -17 links -21 none -19 proofs -16 reference -16 responsible 26 session -17 status -23 version -20
h/avant le	date -19 lastCheck -22
h/before	date -18 deadline 16 indicator -16 links -18 none -19 proofs -15 responsible -18 status -18
h/butoi	date -25 deadline 21 expiry -20 lastCheck -29
h/butoi$	date -23 deadline 17 expiry -22 lastCheck -27
h/cd	date -16 expiry -16 indicator -17 links -18 none -19 proofs -20 reference 28 responsible -20 session -19 status -18 version -18
h/clos	date -16 deadline 22 expiry -30 lastCheck -16
h/combi	date -19 expiry -15 indicator -17 links -19 proofs -19 responsible -25 session -18 status -15 version 27
h/const	date -22 deadline -21 lastCheck 17 status 18
h/cotat$	date 15 expiry -17 lastCheck -23
h/ctrl	date -29 deadline -22 expiry -23 lastCheck 27 none -19 responsible -15 status -15
h/ctrl$	date -26 deadline -22 expiry -23 lastCheck 27 none -19
h/cvs	date 25 expiry -25
h/d auto	date -15
h/dat d	date 20 deadline -23 expiry -22 none -20 start 17 status -21
h/dat du	date 26 deadline -27 expiry -34 links -17 none -21 proofs -16 reference -20 status -16 version -20
h/dated	date 17
h/de derni	date -17 deadline -20 expiry -16 lastCheck 17
h/de perem	date -20 deadline -23 expiry 24 lastCheck -20
h/depot	date 30 deadline -23 expiry -22 lastCheck -18 none -16
h/diffu	date 37 deadline -20 expiry -27 lastCheck -27
h/du derni	date -16 deadline -20 lastCheck 21
h/echoi	date -27 expiry 25 none -16 proofs -15
h/ecrit	date 17 deadline -17 documents 16 expiry -18 lastCheck -18 links -24 none -24
h/ecrit$	date 16 deadline -16 expiry -18 lastCheck -18 none -22
h/ensem	date -15 deadline -15 lastCheck 18
h/enter	date 25 deadline -21 lastCheck -23 none -15
h/entry	date 18 deadline -18 expiry -15 lastCheck -18
h/equip	date -15 deadline -19 expiry -15 lastCheck 18 links -17 none -15 status -17
h/etab	date 19 expiry -16
h/etat de	date -15 links -19 proofs -20 status 27
h/exame	date -22 deadline -19 lastCheck 24
h/exami	date -17 deadline -17 lastCheck 15
h/expir	date -24 deadline -23 expiry 30 lastCheck -18 none -20
h/fait le	date -15 expiry -16 responsible 18
h/held	date -15 expiry -32 indicator -17 none -26 reference -16 session -20 status -23 version -16
h/intit de	date -23 indicator -19 label 18 links -21 none -19 proofs 29 responsible -20 session 19 status -21 steps -17 version -17
h/issu	date 27 expiry -25 none -16 session -15
h/issue	date 18 expiry -15 none -16 status -15
h/jour de	date 17 none -17 proofs 17
h/jour$	date -15 deadline -20 end -16 expiry -17 lastCheck 27 responsible -23 status -16 version -31
h/l act	date 16 expiry -17 indicator -19 links -22 reference -15 session -15
h/la piec	date -23 expiry 16 none -18 responsible -15 session -17 severity -23
h/lates	date -18 deadline 22 expiry -26 lastCheck -22
h/lien	date -20 links 35 none -26 proofs -26 reference -18 responsible -25 status -21 version -16
h/lim	date -30 deadline 19 documents -17 expiry -22 lastCheck -22 links -15 step -15
h/lim$	date -26 deadline 21 documents -15 expiry -23 lastCheck -22 links -15
h/lin	date 15
h/local de	date -16 expiry -17 links 28 none -18 proofs -27 status -18
h/natur	date -21 documents 16 expiry -19 links -28 none -25 proofs 22 responsible -16 severity 17 status -19
h/natur de	date -16 expiry -16 links -20 none -17
h/ne	date 23 expiry -26 none -16
h/nom de	date -21 expiry -16 indicator -23 label 15 links -24 responsible -17 status -26 steps -19
h/objec$	date -17 expiry -18 lastCheck -19 proofs 20
h/parut	date 23 expiry -25
h/plus	date -19 deadline -23 expiry 33 indicator -17 lastCheck -29 none -16 priority -15 proofs -19
h/pos	date 24 deadline -22 expiry -17 lastCheck -24 steps 15
h/prev	date -24 deadline 25 expiry -23 lastCheck -17
h/prevu	date -31 deadline 22 documents -18 expiry -26 indicator -17 lastCheck -35 links -16 phase -16 reference -15 responsible -18 step -18
h/prevu$	date -26 deadline 17 expiry -21 lastCheck -24
h/propr	date -15 links -21 none -22 proofs -20 reference -20 responsible 23 session -16 status -16 version -19
h/reali	date -16 deadline 22 expiry -15 lastCheck -17
h/recyc	date -16 expiry 20 none -16
h/reeva	date -20 deadline -19 expiry -19 lastCheck 23
h/refai	date -16 expiry 22 none -20 proofs -17 responsible -15 status -16 version -15
h/regar	date -21 deadline -18 lastCheck 26 none -15
h/regis	date 16
h/renew	date -15 deadline -22 expiry 27 none -18
h/resso	date -15 indicator -23 links -19 none -23 proofs 21 responsible -24
h/resso$	date -15 indicator -18 none -18 status -16
h/reuni	date 19
h/row	date 28 deadline -24 expiry -26 indicator -20 lastCheck -18
h/saisi	date 18 lastCheck -18
h/statu	date -16 expiry -15 indicator -23 label -21 links -18 proofs -16 responsible -15 status 30
h/sunse	date -15 deadline -20 expiry 17 lastCheck -17
h/valid$	date -33 deadline -26 expiry 35 lastCheck -30 none -19
h/ver	date -25 deadline -21 expiry -20 lastCheck 20 none -15
h/vise	date -22 deadline 21 expiry -20 lastCheck -23
h/vu	date -19 deadline -20 expiry -20 label -15 lastCheck 23 links -16 none -27 proofs 15 responsible -16 status -16
h/vu le	date -17 lastCheck 16
h/walke	date -26 deadline -15 expiry -23 lastCheck 27
h/^criti	deadline -15 none -16 priority 16 responsible -19 status -16
h/^deadl	deadline 19
h/^empl	deadline -16 expectedLevel -15 expiry -15 indicator -16 label -16 links 28 none -26 priority -15 proofs -15 responsible -17 session -20 status -19 version -18
h/^en	deadline -20 expectedLevel -16 indicator -15 lastCheck -16 links -21 none -24 phase 15 priority -20 proofs -20 status -24 version -20
h/^must	deadline 19
h/^oblig	deadline -17
h/^perim	deadline -17 expiry 19
h/^pr	deadline 15 status -26
h/^proch	deadline 16 lastCheck -18 proofs -15
h/^quand	deadline 16 links -15 responsible -17 status -15
h/^teneu	deadline -19 label 19 status -21
h/a finir	deadline 15 expiry -22 lastCheck -15
h/accom	deadline -15 documents -21 indicator -18 links -16 none -26 responsible -23 steps -15
h/ag	deadline 20
h/au pacq	deadline -15 links -21 none -17 priority 22 responsible -15
h/au plus	deadline -15 expiry 22 lastCheck -15
h/axe	deadline -15
h/before$	deadline 15 none -16
h/bon apres	deadline -16 expiry 16
h/bon jusqu	deadline -15 expiry 25 none -17
h/ce soit	deadline 24 lastCheck -20 none -18
h/check	deadline -21 lastCheck 21 none -15
h/check$	deadline -22 lastCheck 21
h/color	deadline -15 expectedLevel -19 indicator -16 none 18 priority -16 responsible -22 severity -15 status -24 version -15
h/compl$	deadline 15 expiry -15
h/coup d	deadline -18 lastCheck 21
h/criti	deadline -15 none -17 priority 15 responsible -21 status -18
h/criti de	deadline -16 none -17 priority 15 responsible -20 status -17
h/d oeil	deadline -18 lastCheck 21
h/dat of	deadline -20 expiry -17 none -18
h/de chant	deadline -17 lastCheck 17 status -20
h/de leve	deadline 20 none -16
h/de trait	deadline 17 expiry -16 indicator -16 lastCheck -15 none -15 severity -17
h/de valid	deadline -28 expiry 21 lastCheck -32 none -22 status -16
h/don by	deadline 20 responsible -16
h/douc	deadline 15 status -15
h/du papie	deadline -15 expiry -25 indicator -24 label -24 links -18 none -23 proofs -31 responsible -16 version 21
h/empl	deadline -16 expectedLevel -16 indicator -16 links 28 none -26 priority -15 proofs -16 responsible -15 session -18 status -20 version -18
h/eta	deadline 22 lastCheck -17
h/etp	deadline -16 none 19
h/execu$	deadline -22 documents -20 indicator -19 links -20 none -22 reference -15 session -16 step -17
h/exig	deadline -15 expectedLevel 15 label 18 links -16 none -20 priority -20 proofs -18 responsible -18 severity -21 status -28
h/exig$	deadline -15 label 18 links -15 none -19 priority -18 proofs -17 responsible -16 severity -18 status -25
h/faut que	deadline 15 lastCheck -18
h/fini le	deadline 17 end 16 none -15
h/forcl	deadline 20
h/frequ$	deadline -20 none 19
h/get	deadline 17 none -15
h/horiz	deadline 19 lastCheck -16 priority -17
h/jai	deadline -22 lastCheck 20
h/la preuv	deadline -16 expiry -26 lastCheck -24 links 15 none -34 responsible -15 session -20 version -16
h/leve	deadline 19 none -19
h/leve$	deadline 19 none -15
h/limit	deadline 15 responsible -15 status -15
h/limit$	deadline 19 documents -15 phase -15 responsible -15
h/locat	deadline -15 indicator -16 label -16 links 25 none -21 proofs -20 responsible -18 status -17
h/mes	deadline -15 expectedLevel -15 indicator -17 label -17 links -17 none 20 proofs -17 responsible -19 status -26
h/must	deadline 20 none -15
h/non$	deadline -18 indicator -17 links -16 none -20 proofs -16 responsible -19 severity -19 status 15
h/oeil	deadline -18 lastCheck 20
h/oeil$	deadline -22 lastCheck 22
h/oui	deadline -18 indicator -17 links -17 none -21 proofs -15 responsible -19 severity -21
h/pacq	deadline -17 links -22 none -21 priority 20 proofs -15 responsible -17
h/pacq$	deadline -18 links -21 none -22 priority 19 proofs -15 responsible -17
h/pad	deadline -15 none -15
h/pdt	deadline -17 documents -15 none -16 phase 22 status -16 step -15
h/perim	deadline -18 expiry 20 lastCheck -16
h/plus bon	deadline -16 expiry 16 lastCheck -15
h/plus tard	deadline -15 expiry 22 lastCheck -16
h/pr qd	deadline 20
h/prouv	deadline -17 indicator 18 label -19 links -16 none -20 proofs 21 responsible -17 version -17
h/qd	deadline 19
h/que ce	deadline 26 lastCheck -21 none -22
h/recul	deadline -18 lastCheck 17
h/redis	deadline -28 expiry 32
h/renou	deadline -15 expiry 20 lastCheck -16
h/resum$	deadline -15 expectedLevel -17 label 20 none -16
h/serio	deadline -15 expectedLevel -15 none -16 severity 17
h/soit	deadline 24 lastCheck -19 none -19
h/souha	deadline 16 documents -15 phase -20 step -22
h/tard	deadline -15 expiry 22 lastCheck -15
h/targe	deadline 20 lastCheck -15 responsible -15
h/tempe	deadline -15 expectedLevel -16 indicator -15 links -17 none 25 priority -16 proofs -17 responsible -16 status -21
h/teneu	deadline -16 label 17 status -19
h/tour	deadline -15 lastCheck 16 none -19 steps 21
h/use	deadline -21 expiry 24 none -15 responsible -20
h/vgp	deadline -15 lastCheck 15
h/vivr	deadline -15
h/^outil	documents 16
h/^part	documents -15 none -17 phase 17
h/^per	documents -15 none -16 phase 18
h/^trac	documents 15 links -26 none -23 proofs 24 status -17
h/a la	documents 15 links 16
h/a prese	documents 15 proofs 18
h/ass	documents 15 links -15 responsible -15
h/avec l	documents -20 step 17
h/du momen	documents 19 phase -20 step -19
h/du parco	documents -18 links -16 none -21 responsible -27
h/envoi	documents 16 none -19
h/etabl	documents 18 links -16 none -20 responsible -15 status -17 step -17 version -15
h/etabl$	documents 17 none -18 responsible -16 step -15
h/etap du	documents -16 phase -40 responsible -16 step 26
h/fait$	documents -24 links -19 priority 16 step 18
h/gener$	documents 15
h/grand	documents -18 none -15 phase 18 responsible -15 step -21
h/l elev	documents -16 step 16
h/langu$	documents -16 links -16 none 22 responsible -17 status -15
h/miles	documents -18 links -15 none -19 phase -17 responsible -16 status -15 step 20
h/mono	documents -17 links -21 none -20 phase -15 responsible 24 status -20 step -15
h/moyen	documents 15 links -19 none -26 proofs 18
h/oper	documents -15 none -16 step 16
h/outpu	documents 15 none -15 step -16
h/parc	documents -15 none -17 status -24
h/pc$	documents 16 links 19 none -18 session -15
h/ph	documents -17 none -17 phase 20 responsible -21
h/remi	documents 21 links -16 responsible -21 steps 26
h/reper	documents -15 indicator 17 links -20 proofs -19 reference 15 responsible -22 status -19
h/seque$	documents -18 none -18 phase -37 responsible -16 status -15 step 24
h/signi	documents 15 step -16
h/step$	documents -26 none -15 phase -17 responsible -16 status -15 step 18
h/swiml	documents -15 indicator -15 none -17 phase 17 responsible -17 status -15
h/trail	documents 16 none -15
h/utili	documents 18 none -20
h/^arriv	end -20 start 21
h/^clot	end 19 session -17 start -17
h/^clotu	end 22 start -21
h/^deb	end -17 session -15 start 17
h/^mid	end -15 start -15 steps 22
h/^ouver	end -17 start 19
h/^pre	end -17 steps 15
h/^prese	end -15 none -16 start -22 steps 35
h/^ses	end -22 none -17 session 28 start -18
h/arriv	end -21 session -17 start 24 steps -16
h/clot	end 16 session -15
h/clotu	end 19 start -23
h/clotu du	end 15 start -20
h/d accue	end -17 none -25 start -16 steps 21
h/de fin	end -26 steps 24
h/debut du	end -19 start 21
h/demar	end -35 start 28 steps -17
h/demar le	end -21
h/depar	end 24 none -16 reference -15 session -22 start -27 trainee -17
h/er	end -19
h/fin du	end 21 start -15 steps -15
h/finis	end 18 start -16
h/finit	end 21 start -17
h/finit le	end 29 start -33 steps -17
h/jeu	end -28 steps 27
h/ouver	end -15 start 17
h/pre	end -16 session -15 start -15 steps 16
h/start	end -23 session -20 start 27 steps -21
h/week	end -21 responsible -15 session 24 steps -20 trainee -17
h/^exemp	expectedLevel -18 label -16 links -22 none 27 proofs -20 responsible -16 status -19
h/^gravi	expectedLevel 16 none -27 responsible -20
h/^jusqu	expectedLevel 18 expiry -20 links -22 responsible -16 steps -15
h/accep	expectedLevel 15 steps 20
h/aller	expectedLevel 18 links -18
h/atend	expectedLevel 25 status -18
h/atend$	expectedLevel 23 status -15
h/att	expectedLevel 16 none -19 priority -16
h/atten du	expectedLevel 15
h/bar	expectedLevel 20
h/cahie	expectedLevel 18 responsible -19
h/certi$	expectedLevel 17 none -17 steps 15
h/clear	expectedLevel 19
h/de couve	expectedLevel -19 none -17 status 19
h/de matur	expectedLevel -17
h/de nc	expectedLevel 15 none -19 severity 18 status -30
h/descr	expectedLevel -17 indicator -19 label 17 status -17
h/descr$	expectedLevel -17
h/du certi	expectedLevel 15
h/du manqu	expectedLevel -16 severity 17
h/esper	expectedLevel 19 none -18
h/exige$	expectedLevel -24 label 17
h/il	expectedLevel 18 expiry -17 none -26 proofs -16 reference -15 responsible -23 version -17
h/imper	expectedLevel 19 label -20
h/le guid	expectedLevel 21 label -15 none -15
h/level$	expectedLevel 15 none -27
h/minim	expectedLevel 24 label -16 none -25
h/norma	expectedLevel -23 label 17 none -15
h/ordon	expectedLevel -15 priority 16 status -16
h/ou il	expectedLevel 18 status -15
h/point$	expectedLevel -17 indicator -25 label -18 links -24 none -26 responsible -30 status 17
h/req	expectedLevel 17 priority -17
h/resum	expectedLevel -15 label 22 none -16 status -21
h/the audit	expectedLevel -15 none -21 proofs 26
h/typ de	expectedLevel 19 none -27 severity 16 status -23
h/urgen$	expectedLevel -18 priority 25 status -23
h/voir	expectedLevel 22 label -25 none -23 status -16
h/voir$	expectedLevel 21 label -23 none -22 status -16
h/^cert	expiry 16
h/^valid	expiry 19 links -21 proofs -23
h/a refai	expiry 27 indicator -15 none -21 proofs -23 status -15 version -15
h/at$	expiry -16 responsible -15
h/borde	expiry -17 links -17 proofs 17
h/compl	expiry -16 lastCheck -16 links -15
h/cover$	expiry -15 indicator 15 links -17 phase -15 proofs -16 reference -16 responsible -19 session -17 status -21 version -19
h/de vie	expiry 19 links -17 none -16 steps 15
h/dessu	expiry -17
h/insti	expiry -16 proofs 17
h/insti$	expiry -16 proofs 16
h/jusqu au	expiry 22 none -15 start -19
h/la cotat	expiry -17 lastCheck -20
h/moutu	expiry -15 indicator -20 links -19 none -28 proofs -19 reference -18 responsible -19 session -15 status -18 version 24
h/moutu$	expiry -19 indicator -18 links -19 none -29 proofs -17 reference -17 responsible -23 session -19 status -17 version 23
h/parti du	expiry 22
h/pce	expiry -24 indicator -17 links -21 none -28 proofs 16 responsible -24 session -21 version -24
h/pce$	expiry -22 indicator -18 links -22 none -29 proofs 17 responsible -24 session -21 version -24
h/pour le	expiry -18
h/presc$	expiry -21 label 17
h/recor$	expiry -15
h/refai avant	expiry 17
h/sorti le	expiry -19 none -16
h/titl$	expiry -15 indicator -18 label 22 links -19 none -20 responsible -19 status -20 version -16
h/vie	expiry 18 links -17 none -17 proofs -15 responsible -15
h/^au	indicator 16 none -16 proofs -20 responsible 22 status -23
h/^claus	indicator 17 links -15 none -26 proofs -15 responsible -15 status -17
h/^descr	indicator -15 label 16
h/^int	indicator -22 label 23 links -17 none -16 reference -19 responsible -20 status -32 trainee -18
h/^no	indicator -27 none 22
h/^objet	indicator -23 label 26 status -18
h/^pourc	indicator -15 score 22 status -17
h/^prof	indicator -15 steps -15
h/^prouv	indicator 22 none -15 proofs -20
h/^relat	indicator 17
h/^reper	indicator 16 links -18 proofs -19 responsible -19 status -15
h/^revis	indicator -15 none -15
h/^rnq	indicator 15 label -16
h/^sert	indicator 21 label -16 proofs -15 status -17
h/^statu	indicator -20 label -20 links -16 status 27
h/an	indicator -18 none 18
h/avec$	indicator 18 links -15 none -23 reference -15 responsible -18 status -16 step -17
h/avena	indicator -20 none -23 reference -18 version 22
h/chiff	indicator 37 label -31 none -15 status -28
h/claus	indicator 16 none -21 status -16
h/coffr	indicator -26 links 26 none -15 session -15
h/count	indicator -17 none 25 responsible -15
h/crite d	indicator 15 status -23
h/dans quel	indicator -17 links 15 proofs -15
h/dont	indicator 17
h/dossi$	indicator -15 proofs -16 status -15
h/en est	indicator -17 label -15 links -33 none -15 proofs -17 responsible -19 status 36
h/est quoi	indicator -16 links -16 proofs 15
h/est$	indicator -15
h/etay	indicator 16
h/exact	indicator -15 label 20
h/ged	indicator -16 none -17 reference 20
h/ged$	indicator -15 none -16 reference 19
h/imput	indicator 15
h/ind no	indicator 20 none -19
h/ind n°	indicator 15 none -16 version -23
h/indik	indicator 26 none -32 version -23
h/inten	indicator -17 label 17 status -15
h/it s	indicator -19 links -17 none -18 severity 17
h/kms	indicator -16 none 22 proofs -15 responsible -16 status -21
h/l oblig	indicator -16 lastCheck -18 none -17 proofs -15 responsible -17 severity -17
h/la lign	indicator 20 none -19
h/mood	indicator -26 label -25 status 30
h/n° ind	indicator 24 label -18 none -27 reference -18 version -21
h/objet	indicator -20 label 23 status -16
h/opco$	indicator -15 none 22
h/perio	indicator -15 links -15 none 22
h/quoi$	indicator 20 proofs -15
h/relat	indicator 17
h/rev	indicator -27 version 25
h/saiso	indicator -15 none 22 phase 15 responsible -20 status -18 step -19
h/scor$	indicator -15 score 21
h/sert	indicator 24 none -16 proofs -18 status -19 version -16
h/sert a	indicator 20 proofs -15
h/sert pour	indicator 17
h/suivi$	indicator 17 session 17
h/templ	indicator -15 none -16
h/titl	indicator -17 label 21 links -17 none -19 responsible -16 status -19
h/titr de	indicator -15 label 16 status -15
h/tous	indicator -23 none 20
h/va	indicator 17 none -19
h/versi$	indicator -22 links -20 none -15 version 28
h/vis	indicator 27 label -23 none -17 status -16 version -15
h/vis$	indicator 21 label -22 status -15
h/wordi$	indicator -26 label 24 links -15 none -17 responsible -15 status -15 version -15
h/^auto	label -16 lastCheck -16 none -16 responsible -15 status 23
h/^desc	label 15
h/^exig	label 15 none -17
h/^resul	label -16 lastCheck -18 links -16 none -15 priority -15 responsible -16 status 25
h/^resum	label 19 status -20
h/^the	label 19 links -18 proofs -15
h/ask	label 18
h/assoc	label -18 links -15 none -23 status -16 version -17
h/assoc$	label -16 none -21 status -16 version -16
h/caus	label 16
h/class$	label -15 responsible -20
h/desc	label 15
h/engli	label 21
h/engli$	label 18
h/for	label 20 status -15
h/full	label 17 responsible -16
h/gist	label 18 links -16
h/gravi	label -15 none -25 responsible -21 severity 15
h/ide$	label 16 none -16
h/ils	label 23 none -27
h/me deman	label 18
h/numer de	label -18 reference -15 version 17
h/n° d	label -15 none -32 priority -15 status -19 version 19
h/on en	label -15 links -26 none -15 priority -15 proofs -16 responsible -22 status 31
h/on me	label 22 none -17
h/plain	label 15
h/prouv$	label -17 proofs 20
h/qu ils	label 17 none -24
h/qui est	label 16 proofs -17
h/serve	label -15 links 22 none -20 responsible -17 status -18
h/txt	label 17
h/veule	label 15
h/^const	lastCheck -18 status 21
h/^faut	lastCheck -19
h/de relec	lastCheck 15
h/la derni	lastCheck 25
h/looke	lastCheck 19 none -15
h/qa	lastCheck 15 status -18
h/relec	lastCheck 15
h/relu	lastCheck 15
h/^acc	links 20 none -17
h/^avi	links -15 none -15 status 19 steps 17
h/^ca	links -21 none -24 reference -15 responsible -20
h/^categ	links -15 none 24 status -16
h/^chemi	links 26 none -21
h/^colla	links -16 responsible 20
h/^cover	links -18 proofs -15 reference -15 responsible -17 session -15 status -20 version -18
h/^dev	links -15
h/^freq	links -15 none 21 status -17
h/^langu	links -15 none 24 responsible -15 status -15
h/^loc	links 22 proofs -15 responsible -19 status -17
h/^opco	links -15 none 15 responsible -16
h/^propr	links -17 none -19 proofs -17 reference -15 responsible 22 version -17
h/^resp	links -16 proofs -15 responsible 19
h/^sever	links -15 none -18 severity 22
h/^stora	links 21
h/^sur	links 18 proofs -17
h/^tutor	links -15 responsible 19
h/accue$	links -19 responsible -16 status -18
h/artif$	links -25 none -17 proofs 28 reference -15 status -15 version -19
h/au burea	links 17
h/aut	links -16 none -18 responsible 17 session -18 status -16 version -16
h/autho	links -15 none -20 proofs -15 responsible 19 session -17 status -17 version -15
h/burea	links 17
h/c ou	links 23 responsible -18 status -23
h/cest	links 16 status -16
h/chemi d	links 21 none -18
h/consu	links -17 none -20 proofs 19 responsible -17 score -15
h/coule du	links -19 none 25 responsible -17
h/cout	links -16 none 25 priority -16
h/d acc	links 22 none -18
h/dev	links -15
h/diver	links -16
h/dossi de	links 18
h/driv	links 20
h/driv$	links 17
h/ds	links 27 none -27 priority -17
h/du doc	links -24 proofs -20 reference 19 responsible -20 status -17 version 15
h/du refer	links -15 none -21 proofs -30 responsible -31
h/du stag	links -16 none -20 responsible 17 session -26 steps -17
h/el	links -16 none -25 proofs 19
h/empla$	links 23 none -17
h/espac	links 20 none -15
h/est bon	links -17 severity -17 status 22
h/est ou	links -19 status 26
h/exemp de	links -21 none 31 proofs -34 status -15
h/freq$	links -15 none 21 proofs -15 status -16
h/gar	links -15 none -16 responsible 18 session -21
h/gardi	links -18 responsible 16
h/ger	links -15 none -15 responsible 22
h/gr	links -15 none -17 responsible -17 session 17
h/group$	links -16 none -16 reference -15 steps -20
h/i stand	links -16 status 20
h/ice	links -17 responsible 25
h/ice$	links -16 responsible 22
h/jen	links -26 status 23
h/kb	links -20 none 21
h/kilom$	links -15 none 30 responsible -17 score -18 status -17
h/la sall	links -15 none 18
h/le trouv	links 19 status -17
h/liv	links 20 status -20
h/liv$	links 19 status -19
h/livr	links -19 steps 16
h/natur du	links -16 none -15 proofs 22
h/ok	links -16 none -15 responsible -19 severity -18 status 27
h/ordi	links 23 none -17 session -15
h/ou c	links 21 status -21
h/ou cest	links 17 status -19
h/ou en	links -16 responsible -16 status 26
h/ou on	links 17
h/path$	links 25 none -15
h/proce$	links -18 none -27 proofs 17 responsible -17 session -16 status -17
h/prod	links -15 proofs 18 responsible -18
h/prod$	links -15 none -15 proofs 18 responsible -18 status -15
h/res	links 26 none -18 responsible -15 session -18 status -16
h/resea	links 21 session -16
h/resp	links -19 proofs -16 responsible 21 status -16 version -15
h/retro	links 16
h/room	links -17 none 21 responsible -19 status -18
h/serve$	links 17 none -15 status -15
h/share	links 32 none -23 responsible -18 status -18
h/siz	links -18 none 21
h/stock	links 30 none -24 responsible -20 status -16
h/stock$	links 31 none -32 responsible -18 session -15 status -16
h/stora	links 17
h/sur le	links 18
h/tir	links -15
h/trouv	links 26 responsible -17 status -20
h/trouv$	links 22 responsible -16 status -18
h/url	links 24 none -17
h/vers le	links 16
h/versi du	links -20 none -19 proofs -21 responsible -17 status -16 version 28
h/where i	links -16 status 22
h/where it	links 18 status -19
h/zapie	links -17 responsible 19 status -15
h/^%	none -15 score 20 status -15
h/^armoi	none -18
h/^att	none -16
h/^autho	none -18 responsible 16 status -16
h/^budge	none 17
h/^cabin	none -16 responsible -17 status -15
h/^compl	none -20
h/^degr	none -15 responsible -15 status 19
h/^est	none -15
h/^exhib	none -18
h/^lettr	none -16
h/^mail	none 21
h/^matur	none -15 responsible -15 status 23
h/^nam	none -16 proofs 18
h/^nombr	none 25
h/^nos	none 15
h/^pag	none 17
h/^passa	none -19 responsible -16 step 19 steps 19
h/^preno	none -15 responsible 22 steps -16
h/^publi	none 16
h/^quell	none -15
h/^repri	none -15
h/^resso	none -20 proofs 19 reference -18 responsible -18
h/^sourc	none 22
h/^speci	none 20 steps -15
h/^spons	none -17
h/^t	none 25 responsible -17
h/^taux	none -17 score 20 status -15
h/^tel	none 25
h/^telep	none 23 responsible -15
h/^templ	none -15
h/^trans	none 20
h/^tx	none -15 score 18 status -19
h/^urg	none -15 priority 18
h/^weigh	none -16 score 16 status -15
h/after	none -15 phase 16 step -15
h/anima$	none -16 responsible 15 step 16
h/appor	none -23 proofs 21
h/appor$	none -19 proofs 17
h/apres$	none -18 phase 19
h/archi	none 18 status -15
h/armoi	none -17
h/attac	none -25 proofs 23
h/attei	none -16
h/au faute	none -16 responsible 16
h/avi$	none -17 status 21
h/bafa	none -17 responsible -16 session 17
h/bafa$	none -16 responsible -18 session 16
h/bes	none -15 steps 16
h/binde	none 17 status -15
h/binom	none -27 proofs -16 responsible 28
h/budge	none 19
h/budge$	none 18
h/caden	none 19
h/cefr	none 20
h/chem	none 17
h/chos a	none -21 step 19
h/coch	none -16
h/cod du	none -19 proofs -16 reference 22 version -17
h/cod$	none -15 reference 20
h/colla	none -15 responsible 23
h/colou	none 15
h/compt	none -16 steps -21 trainee -15
h/condi	none -15 status 18
h/conve	none -16 session -15 trainee -17
h/conve$	none -15
h/coul	none 25 responsible -18
h/coule$	none 21
h/count$	none 26 status -18
h/d entre	none 16
h/d execu	none -17 responsible -15
h/deplo	none -15 status 16
h/des atten	none -19 steps 23
h/doc a	none -20 proofs 27 responsible -16
h/docum de	none -33 proofs 27 responsible -15
h/donn$	none -19 reference -15 steps 15
h/du dossi	none 16 responsible 15
h/du jour	none 19
h/du proje	none -19 phase 17
h/dur	none 19 status -15
h/ecol	none -15
h/ecol$	none -15
h/enfan	none 18
h/etat$	none -19 status 21
h/etoil	none -15 score 15
h/exhib	none -20 proofs 17
h/faute	none -17 responsible 21
h/faute$	none -16 responsible 17
h/finan$	none 16 responsible -16
h/fort	none -21 phase -15 severity 15 status -17 step 15
h/fort$	none -19 phase -15 step 16
h/freq	none 21 status -16
h/goute	none 24 responsible -17 status -15
h/grav$	none -15 severity 18
h/grp	none -17 responsible -16 session 17 status -15
h/h$	none 17
h/hex	none 17
h/homm	none 16
h/hrs	none 18
h/ht	none 18
h/ht$	none 19 responsible -15
h/humeu	none 17
h/icon	none 30 proofs -24 responsible -17
h/if	none -20 severity 19
h/impri$	none 21
h/je montr	none -22 proofs 20
h/la forma	none -20 session 29 steps -18 trainee -22
h/langu	none 24 status -16
h/le prouv	none -17 proofs 23
h/lettr	none -19 steps 20
h/li	none -21 proofs 17 responsible -15 status -16 version -15
h/li$	none -19 proofs 15 version -16
h/mail$	none 22 status -16
h/manne	none 23
h/mater	none 22
h/meeti	none 16
h/missi$	none -16 severity 18
h/mobil	none -17 session -15 step -15
h/mobil$	none -15
h/nam of	none -17 proofs 18
h/nombr	none 25
h/nombr d	none 18
h/nombr de	none 22
h/n° de	none -15
h/often	none 18 severity -15
h/on fait	none -19
h/or	none -17 severity 20 status -15
h/pad$	none -15 version 17
h/par$	none -24 responsible 28 version -20
h/parc$	none -16 status -23
h/part$	none -16 phase 15
h/passa$	none -21 step 20
h/pecki	none -29 priority 18
h/per	none -18 phase 17
h/poche	none 17
h/poche$	none 18
h/port	none -19 responsible 23
h/pour les	none -15
h/pract	none 20
h/pract$	none 18
h/preno$	none -15 responsible 23
h/prix	none 24
h/prix$	none 24
h/proje$	none -17
h/pts	none -24 score 24
h/publi	none 16
h/qui le	none -21 proofs 19
h/qui$	none -17 proofs -16
h/ratin	none -17 score 18
h/ratin$	none -20 score 21 status -15
h/real$	none -17 score 19 status -17
h/recev	none -16 status 18
h/regl	none -17 steps 15
h/repri	none -15
h/retou	none -19 steps 20
h/revu$	none 17
h/roul	none -16 status 15
h/sal$	none 16
h/sat	none -15 steps 18
h/sourc	none 21
h/souti	none -20 proofs 18 responsible -15 status -20
h/speci	none 19
h/spent	none 17
h/spent$	none 18
h/spons	none -17
h/stad	none -16 phase 15 responsible -17
h/suppo$	none -16
h/tampo	none 28
h/taux	none -18 score 21
h/taux d	none -15 score 20 status -17
h/telep	none 23 responsible -15
h/telep$	none 22 responsible -15
h/temp du	none -19 phase 21 step -21
h/tensi	none 21 version -17
h/thema	none -18 status -15
h/tire	none -15 session 17
h/tps	none 16
h/trac$	none -18 responsible -19 session -16 status -16
h/trans	none 20
h/trans$	none 20
h/ttc	none 15
h/tx	none -15 score 18
h/ui	none 23 priority -21 responsible -16 status -17
h/v$	none 15 status -15 version 18
h/vecu ?	none -15 status 16
h/versi en	none -19 version 16
h/vie$	none -15 steps 23
h/vu$	none -21 proofs 26
h/w	none -16 priority 18 responsible -15
h/^av	phase 15
h/ap	phase 15 status -15
h/gat	phase 17 responsible -16 session -20
h/jalon	phase -20 step 19
h/per$	phase 16
h/phas de	phase 17
h/^risk	priority 16
h/co	priority 16
h/d urgen	priority 25 status -23
h/ord	priority 19
h/si ecart	priority -15 responsible -15 severity 17 status -16
h/au souti	proofs 19 status -18
h/autod	proofs -15 responsible -15 status 27
h/laudi	proofs 20
h/papie qui	proofs 19
h/path to	proofs -20
h/sen	proofs -15 responsible 19
h/verse	proofs 16
h/^conve	reference -15 steps 21 trainee -15
h/^ident	reference 16
h/^neph	reference 18
h/du group	reference -15 session -22 steps -18 trainee -16
h/etat du	reference -16 status 19 version -17
h/ident	reference 15
h/neph	reference 17
h/than	reference -15
h/toqu	reference 18
h/^anima	responsible 23 steps -15
h/^salon	responsible -19
h/conc$	responsible -17 session 15 version -16
h/cpf	responsible -15
h/degr	responsible -15 status 19
h/desig	responsible 18
h/det	responsible 16
h/direc	responsible 15
h/e ou	responsible 15
h/forme$	responsible -16
h/garan	responsible 19
h/held$	responsible -23
h/inter$	responsible -19
h/ki$	responsible 16
h/l inter	responsible -15 steps -17 trainee 17
h/le gar	responsible 18
h/lie$	responsible -16
h/maint	responsible 16
h/maitr	responsible 15 session -15 status 16
h/ocup	responsible 19
h/ordin	responsible -15
h/orig$	responsible 16
h/petit ou	responsible -15 severity 19
h/qui ger	responsible 15
h/redac	responsible 17
h/secr	responsible 15
h/secre	responsible 17 status -16
h/sit	responsible -16 status 19
h/tutor	responsible 16
h/^total	score 18
h/coef	score 20
h/jaug	score 15
h/mont	score 19
h/pourc	score 21 status -15
h/readi	score 18
h/sur 0	score 18
h/valeu	score 17
h/^equip	session 15
h/^group	session 18
h/coife	session -22 trainee 22
h/du bilan	session 19 trainee -22
h/du semin	session -16
h/eje	session 19
h/gar$	session -21
h/la deman	session -15 steps 22
h/bad	severity 16
h/enjeu	severity 15
h/findi	severity 18
h/grav ou	severity 18 status -21
h/la nc	severity 19 status -15
h/missi	severity 17
h/rat	severity 17
h/reser$	severity 16
h/si ca	severity 17 status -15
h/0 er	start 16
h/^pris	start 20 steps -19
h/a compt	start 15
h/arriv$	start 15
h/compt du	start 19
h/de depar	start -17
h/depar$	start -16
h/effet	start 16 steps -17
h/froid	start -15 steps 17
h/j 0	start 18
h/jour 0	start -21 steps 26
h/le 0	start -17 steps 22
h/prese le	start -17 steps 21
h/puls	start -20 steps 22
h/re	start 18 steps -15
h/actue	status 23
h/actue$	status 23
h/ca en	status 24
h/custo$	status -15
h/degr d	status 20
h/diagn	status 17
h/ok ou	status 19
h/ou ca	status 22
h/proc	status -15
h/qu il	status -19
h/shap	status 15
h/statu de	status 16
h/trico	status 15
h/where we	status 18
h/a accom	step 17
h/vit	step 15
h/0 moi	steps 18
h/^certi	steps 21 trainee -17
h/^confr	steps -15
h/^coup	steps 15
h/^emplo	steps 15 trainee -16
h/^entr	steps -21
h/^epreu	steps 20
h/^joini	steps 20
h/^livre	steps 17
h/^prere	steps 15
h/^sign	steps 21
h/^welco	steps 16
h/a chaud	steps 16
h/accep$	steps 17
h/assid	steps 18
h/attes$	steps 15
h/aux	steps 24
h/back	steps 15
h/bulle	steps 19 trainee -16
h/chaud	steps 19
h/coup de	steps 16
h/de fil	steps 18
h/debri	steps 16
h/decou	steps 15
h/diman	steps 16
h/diplo	steps 15
h/env	steps 16
h/epreu	steps 22
h/eval a	steps 15
h/instr	steps 17
h/joini	steps 17
h/livre	steps 20
h/livre d	steps 23
h/logge	steps 20
h/matin	steps 17
h/mid	steps 21
h/month	steps 15
h/notif	steps 15
h/place	steps 17
h/pm	steps 18
h/pm$	steps 18
h/prere	steps 16
h/quiz	steps 16
h/recei	steps 15
h/recu$	steps 15
h/recue	steps 20
h/remi$	steps 27
h/rende	steps -18
h/rende vous	steps -18
h/ret	steps 16
h/rul	steps 21
h/samed	steps 16
h/sheet in	steps 15
h/sign in	steps 19
h/soir	steps 19
h/tet	steps 15
h/vous	steps -21
h/vous le	steps -19
h/^invoi	trainee -16
h/^sal	trainee 20
h/bonho	trainee 16
h/food	trainee 19
h/handl	trainee 15
h/invoi	trainee -15
h/sal	trainee 19
h/tenu	version -15
indicators/afterDocuments	BC -13 CFA -14 OF -12 VAE -21 action -8 applicable -9 body -10 comment -8 criterion -28 date -16 deadline -2 expectedLevel -7 expiry -5 indicator -17 label -16 lastCheck -6 links 4 none -8 priority -3 proofs -19 responsible -4 score -8 severity -10 status -8 version -12
indicators/afterNumbers	BC -11 CFA -23 OF -11 VAE -7 action -13 applicable -15 body -11 comment -11 criterion -5 date -8 deadline -11 expectedLevel -8 expiry -9 indicator -4 label 5 lastCheck -11 links -10 none -3 priority -10 proofs -11 responsible -12 score -9 severity -7 status -5 version -12
indicators/amongMarks	BC -1 CFA -7 OF -6 VAE -3 action -7 applicable -16 body -16 comment -11 criterion -12 date -10 deadline -16 expectedLevel -9 expiry -13 indicator -16 label -12 lastCheck -10 links -6 none -8 priority -12 proofs -3 responsible -7 score -9 severity -3 status -15 version -12
indicators/asks	BC -1 OF -1 VAE -1 action -1 applicable -3 comment -9 criterion -1 expectedLevel -5 indicator -1 label -1 links -2 none -19 priority -2 proofs -2 responsible -1 severity -2 status 27
indicators/besideMarks	BC -5 CFA -7 OF -10 VAE -7 action -11 applicable -11 body -13 comment -10 criterion -19 date -8 deadline -7 expectedLevel -10 expiry -7 indicator -11 label -11 lastCheck -8 links -6 none -11 priority -11 proofs -9 responsible -7 score -10 severity -10 status -14 version -10
indicators/bias	BC -19 CFA -25 OF -18 VAE -23 action -13 applicable -19 body -21 comment -6 criterion -9 date -24 deadline -6 expectedLevel -15 expiry -16 indicator -5 label -3 lastCheck -15 links -8 none 5 priority -12 proofs -8 responsible -7 score -14 severity -14 status -2 version -18
indicators/binary	BC 7 CFA 5 OF 4 VAE 7 action -3 applicable 5 body -4 comment -8 criterion -27 date -5 deadline -6 expectedLevel -11 expiry -4 indicator -21 label -1 lastCheck -4 links -4 none -27 priority -21 proofs -3 responsible -4 score -10 severity -7 status -29 version -19
indicators/booleans	BC -2 CFA -3 OF -3 VAE -5 action -12 body -5 comment -27 criterion -19 date -17 deadline -16 expectedLevel -36 expiry -16 indicator -5 label -2 lastCheck -14 links -20 none 3 priority -29 proofs -14 responsible -12 score -27 severity -32 status -39 version -16
indicators/cased	BC -9 CFA -9 OF -8 VAE -9 action -4 applicable -8 body 5 comment -23 criterion 2 date -21 deadline -19 expectedLevel -7 expiry -19 indicator -20 label 4 lastCheck -21 links -3 none -9 priority -21 proofs -5 responsible -5 score -28 severity -7 status -5 version -14
indicators/code	BC -26 CFA -27 OF -30 VAE -23 action -2 applicable -29 body -51 comment -5 criterion 7 date -30 deadline -20 expectedLevel -45 expiry -28 indicator -20 label -25 lastCheck -27 links -3 none -16 priority -22 proofs -12 score -38 severity -4 status -15 version 9
indicators/criteria	BC -6 CFA -4 OF -4 VAE -9 action -23 applicable -4 body -17 comment 1 criterion 30 date -8 deadline -24 expectedLevel -7 expiry -6 indicator -21 label -26 lastCheck -8 links -29 none -8 priority -11 proofs -23 responsible -24 score -8 severity -18 status -4 version -18
indicators/dates	BC -18 CFA -22 OF -23 VAE -25 action -34 applicable -21 body -18 comment -41 criterion -30 date 3 deadline 7 expectedLevel -26 expiry 6 indicator -30 label -27 lastCheck 5 links -47 none -51 priority -37 proofs -35 responsible -25 score -25 severity -32 status -39 version -7
indicators/digit	BC 2 CFA 2 OF 1 action -9 applicable 1 body -11 comment -26 criterion -11 date -9 deadline -17 expectedLevel -19 expiry -6 indicator -25 label -3 lastCheck -8 links -14 none -16 priority 4 proofs -12 responsible -15 score -9 severity -12 status 11 version 13
indicators/document	BC -6 CFA -7 OF -7 VAE -11 action 5 applicable -7 body -36 comment -18 criterion -28 date -11 deadline -18 expectedLevel -46 expiry -9 indicator -25 label -25 lastCheck -10 links -9 none 7 priority -37 proofs 21 responsible -29 score -13 severity -27 status -23 version -1
indicators/earlier	BC -12 CFA -12 OF -13 VAE -12 action -20 applicable -13 body -12 comment -27 criterion -17 date 8 deadline -7 expectedLevel -19 expiry -28 indicator -15 label -17 lastCheck 7 links -28 none -28 priority -22 proofs -24 responsible -13 score -16 severity -18 status -21 version 3
indicators/empty	BC -4 CFA -8 OF -5 VAE -11 action -15 applicable 2 body -12 comment -16 criterion -43 date -19 deadline -14 expectedLevel -7 expiry -16 indicator -54 label -52 lastCheck -19 links -15 none -16 priority -17 proofs -12 responsible -13 score -12 severity -16 status -2 version -16
indicators/few	BC -5 CFA -2 OF -5 VAE -6 action -11 applicable -5 body -5 comment -13 criterion 5 date -23 deadline -12 expectedLevel -1 expiry -19 indicator -37 label -33 lastCheck -22 links -5 none -3 priority -4 proofs -21 score -10 severity -7 status -7
indicators/file	BC -11 CFA -7 OF -9 VAE -9 action -14 applicable -9 body -8 comment -19 criterion -1 date -12 deadline -8 expectedLevel -23 expiry -11 indicator -14 label -12 lastCheck -7 links -4 none -9 priority -11 proofs 16 responsible -10 score -9 severity -9 status -13 version -5
indicators/filled	BC -7 CFA -11 OF -10 VAE -8 action -19 applicable -9 body -2 comment -22 criterion -5 date 3 deadline -6 expectedLevel 1 expiry -10 indicator -11 label -6 lastCheck -4 links -14 none -5 priority -11 proofs -10 responsible -14 score -4 severity -25 status -1 version -9
indicators/first	BC -10 CFA -5 OF -14 VAE -29 action -12 applicable -15 body -6 comment -8 criterion 12 date -8 deadline -11 expectedLevel -11 expiry -13 indicator -9 label -11 lastCheck -6 links -12 none 2 priority -14 proofs -2 responsible -11 score -25 severity -6 status -15 version -29
indicators/gravity	BC -11 CFA -9 OF -14 VAE -17 action -5 applicable -14 body -1 comment -10 criterion -7 date -1 deadline -2 expectedLevel 23 expiry -1 lastCheck -2 links -8 none -13 priority -15 proofs -3 responsible -2 score -3 severity -25 status -12 version -9
indicators/hundred	BC -32 CFA -36 OF -37 VAE -33 action -10 applicable -37 body -6 comment -21 criterion 2 date -13 deadline -19 expectedLevel -12 expiry -12 indicator 4 label -6 lastCheck -13 links -15 none 3 priority -24 proofs -16 responsible -10 score 8 severity -14 status -38 version -12
indicators/indicators	BC -11 CFA -8 OF -9 VAE -15 action -22 applicable -10 body -15 comment -11 criterion 4 date -19 deadline 4 expectedLevel -13 expiry -16 indicator 8 label -27 lastCheck -19 links -18 none -5 priority -13 proofs -27 responsible -23 severity -16 status -12 version 3
indicators/isLabel	BC -7 CFA -4 OF -6 VAE -6 action -13 applicable -5 body -4 comment -13 criterion -14 date -5 deadline -12 expectedLevel -26 expiry -4 indicator 5 label 17 lastCheck -7 links -22 none -31 priority -9 proofs -21 responsible -11 score -5 severity -10 status -18 version -3
indicators/isNumber	BC -12 CFA -14 OF -13 VAE -11 action -7 applicable 3 body -6 comment -19 criterion -34 date 4 deadline -14 expectedLevel -10 expiry -4 indicator 20 label -12 lastCheck -12 links -18 none -10 priority -16 proofs -15 responsible -11 score -26 severity -3 status -18 version -17
indicators/lack	BC -19 CFA -14 OF -20 VAE -20 action -43 applicable -22 body -21 comment 23 criterion -15 date -4 deadline -8 expectedLevel -20 expiry -4 indicator -12 label -15 lastCheck -4 links -45 none -8 priority -33 proofs -6 responsible -33 score -11 severity -31 status 41 version -19
indicators/last	BC -17 CFA 5 OF -9 VAE 1 action -7 applicable -7 body -4 comment -7 criterion -15 date 3 deadline -13 expectedLevel -2 expiry -14 indicator -7 label -15 lastCheck -12 links -9 none -2 priority -4 proofs -21 responsible -11 score -3 severity -6 status -6
indicators/later	BC -11 CFA -12 OF -12 VAE -14 action -21 applicable -12 body -11 comment -23 criterion -14 date -28 deadline 6 expectedLevel -17 expiry 11 indicator -16 label -13 lastCheck -12 links -25 none -25 priority -18 proofs -20 responsible -18 score -16 severity -19 status -23 version 3
indicators/lessTold	BC -11 CFA -9 OF -9 VAE -11 action -4 applicable -19 body -5 comment -2 criterion -11 date -4 deadline -5 expectedLevel -6 expiry -6 indicator -11 label -10 lastCheck -5 links -5 none -1 priority -3 proofs -4 responsible -3 score -14 status -23 version -5
indicators/link	BC -13 CFA -13 OF -14 VAE -14 action -53 applicable -13 body -23 comment -39 criterion -25 deadline 2 expectedLevel -47 expiry 4 indicator -25 label -22 lastCheck 3 links 43 none -65 priority -28 proofs -43 responsible -30 score -17 severity -30 status -41 version -36
indicators/lists	BC -9 CFA -10 OF -11 VAE -11 action -6 applicable -8 body -2 comment -16 criterion -7 date -18 deadline 22 expectedLevel -12 expiry -26 indicator -9 label -3 lastCheck -23 links -16 none -29 priority -18 proofs -6 responsible -10 score 21 severity -9 status -22 version -16
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -42 applicable -1 body -1 comment -28 criterion -4 date -4 deadline -4 expectedLevel -36 expiry -3 indicator 9 label -26 lastCheck -3 links -39 none 17 priority -2 proofs 7 responsible -13 score -1 severity -1 status -14 version -5
indicators/marks	BC -5 CFA -3 OF -6 VAE -6 action -27 applicable -5 body -19 comment -9 criterion -14 date 1 deadline 5 expectedLevel -10 expiry 5 indicator -20 label -16 lastCheck 5 links -25 none -10 priority -16 proofs -19 responsible -20 score -12 severity -9 status -2 version -22
indicators/mostTold	BC -6 CFA -4 OF -5 VAE -5 action -26 applicable -1 body -23 comment -13 criterion -4 date -14 deadline -15 expectedLevel -18 expiry -11 indicator -7 label -12 lastCheck -13 links -11 none -11 priority -16 proofs -12 responsible -36 score 3 severity -16 status 1 version -19
indicators/numbers	BC -3 CFA -3 OF -4 VAE -2 action -18 applicable -3 body -12 comment -27 criterion 2 date -20 deadline -23 expectedLevel -20 expiry -18 indicator -5 label -13 lastCheck -19 links -24 none 6 priority -32 proofs -27 responsible -14 score -4 severity -22 status -41 version -25
indicators/order	BC -26 CFA -25 OF -28 VAE -30 action 32 applicable -24 body -48 comment -8 criterion 10 date -15 deadline -18 expectedLevel -17 expiry -14 indicator -29 label -30 lastCheck -14 links -6 none -15 priority -7 proofs -13 responsible 1 score -22 severity -11 status -12 version -14
indicators/percent	BC -19 CFA -20 OF -25 VAE -21 action -4 applicable -20 body -2 comment -23 criterion -12 date -4 deadline -9 expectedLevel -20 expiry -3 indicator -6 label -1 lastCheck -4 links -11 none -27 priority -24 proofs -9 responsible -5 score 33 severity -15 status -24 version -17
indicators/person	BC 1 OF -2 VAE -3 action -58 applicable -2 body 15 comment -29 criterion -39 date -18 deadline -27 expectedLevel -66 expiry -15 indicator -31 label -35 lastCheck -18 links -50 none -29 priority -8 proofs -14 responsible 23 score -32 severity -46 status -7 version -17
indicators/phase	BC -5 CFA -6 OF -7 VAE -10 action 18 applicable -10 body -7 comment -27 criterion 29 date -10 deadline 23 expectedLevel -25 expiry -15 indicator -16 label -3 lastCheck -13 links -26 none -31 priority -33 proofs -21 responsible -19 score -12 severity -11 status 11 version -22
indicators/place	BC -6 CFA -8 OF -3 VAE -3 applicable -15 body -3 comment -1 criterion -27 date -4 deadline -7 expectedLevel -6 expiry -2 indicator -22 label -26 lastCheck -4 links -9 none -6 priority -1 proofs -12 responsible -4 score -1 severity -2 status -15 version -5
indicators/plausible	BC -5 CFA -5 OF -3 VAE -5 action -7 applicable -4 body -1 comment -4 criterion -20 date -24 deadline -18 expectedLevel -6 expiry -22 indicator -11 label -39 lastCheck -24 links -4 none -2 priority -5 proofs -6 responsible -5 score -2 severity 3 status -4 version -13
indicators/prefixed	BC -2 CFA -3 OF -3 VAE -4 action -17 applicable -3 body -13 comment 12 criterion -23 date -3 deadline -16 expectedLevel -27 expiry -3 indicator 21 label -15 lastCheck -4 links 3 none -47 priority -11 proofs -19 responsible -19 score -3 severity -7 status -19 version -3
indicators/priority	BC -25 CFA -28 OF -28 VAE -28 action -18 applicable -28 body -34 comment -16 date -13 deadline -27 expectedLevel -12 expiry -11 indicator -5 label -11 lastCheck -11 links -45 none -30 priority 38 proofs -30 responsible -41 score -7 severity -14 status -16 version 9
indicators/rank	BC -15 CFA -18 OF -17 VAE -24 action 7 applicable -18 body -17 comment -1 criterion -16 date -8 deadline -14 expectedLevel -15 expiry -6 indicator -29 label -5 lastCheck -7 links -16 none -42 priority 23 proofs -9 responsible -21 score -17 severity -22 status 12 version -27
indicators/ratio	BC -16 CFA -17 OF -18 VAE -19 action -2 applicable -19 body -1 comment -8 criterion -10 date -3 deadline 4 expectedLevel -9 expiry -2 indicator -18 lastCheck -2 links -4 none -15 priority -15 proofs -3 responsible -4 score 25 severity -7 status -20 version -9
indicators/readable	BC 1 CFA -1 OF 1 VAE -1 action -16 applicable -1 body -27 comment -8 criterion -10 date -16 deadline -22 expectedLevel -12 expiry -15 indicator -6 label -16 lastCheck -16 links -23 none -4 priority -5 proofs -17 responsible -23 score 2 severity -9 status -1 version -20
indicators/relative	BC -1 CFA -1 OF -2 VAE -2 action -1 applicable -1 body -1 comment -2 criterion -3 date -4 deadline 6 expectedLevel -2 expiry -7 indicator -1 label -2 lastCheck -5 links -5 none -6 priority -3 proofs -3 responsible -3 score -2 severity -3 status -3 version -5
indicators/rising	BC -15 CFA -14 OF -20 VAE -18 action -12 applicable -20 body -8 comment -11 criterion -21 date -13 deadline 3 expectedLevel -11 expiry -13 indicator 17 label -23 lastCheck -13 links -13 none 1 priority -7 proofs -21 responsible -15 score -5 severity -8 status -12 version -5
indicators/said	BC -1 CFA -2 OF -1 VAE -3 action -15 applicable -2 body -27 comment -2 criterion -9 date -13 deadline -19 expiry -13 indicator -21 label -19 lastCheck -13 links -12 none -7 priority -8 proofs -11 responsible -18 score -6 severity -2 status 6 version -3
indicators/second	BC -25 CFA -26 OF -13 VAE -12 action -15 applicable -13 body -13 comment -12 criterion -1 date -12 deadline -8 expectedLevel -23 expiry -10 indicator 7 label -3 lastCheck -10 links -12 none -5 priority -8 proofs -6 responsible -10 score -17 severity -10 status -11 version -13
indicators/sentences	BC -15 CFA -19 OF -17 VAE -21 action 6 applicable -16 body -36 comment 10 criterion -35 date -18 deadline -24 expectedLevel 3 expiry -15 indicator 1 label 6 lastCheck -17 links -2 none -3 priority -27 proofs -4 responsible -27 score -19 severity -23 status -26 version -30
indicators/separators	BC -6 CFA -6 OF -8 VAE -10 action -26 applicable -8 body -28 comment -16 criterion -24 date -10 deadline -9 expectedLevel 7 expiry -8 indicator 6 label 2 lastCheck -8 links -7 none -5 priority -28 proofs 6 responsible 14 score -8 severity -20 status 6 version -23
indicators/severity	BC -33 CFA -26 OF -32 VAE -22 action -9 applicable -23 body -25 comment -36 criterion -21 date -13 deadline -17 expectedLevel 14 expiry -13 indicator -19 label -15 lastCheck -11 links -40 none -46 priority -14 proofs -27 responsible -35 score -25 severity 35 status -35 version -11
indicators/short	BC -3 OF 1 action -4 applicable 2 body -6 comment -13 criterion -12 date -24 deadline -22 expectedLevel -24 expiry -22 indicator 5 label -20 lastCheck -25 links -7 none -8 priority -2 responsible -4 score 2 severity -24 status -24 version -9
indicators/single	BC -2 VAE 2 action -7 applicable 3 body -17 comment -16 criterion -2 date -20 deadline -26 expectedLevel -26 expiry -18 indicator -19 label -22 lastCheck -20 links -13 none -7 priority -43 proofs 2 responsible 7 score -36 severity -31 status -40 version -45
indicators/sparse	BC -14 CFA -11 OF -6 VAE -7 action 2 applicable -7 body -26 comment 4 criterion -20 date -14 deadline -6 expectedLevel -37 indicator -26 label -24 lastCheck -10 links -18 none -18 priority -11 proofs -20 responsible -13 score -26 severity 7 status -26 version -28
indicators/stepHeader	BC 8 CFA -23 OF -24 VAE -23 action 16 applicable -27 body -14 comment -34 criterion -16 date -27 deadline -3 expectedLevel -24 expiry -25 indicator 8 label -8 lastCheck 13 links -26 none -21 priority -27 proofs -25 responsible -17 score -8 severity -17 status 16 version -19
indicators/stepNames	BC -3 CFA -4 OF -4 VAE -6 action -6 applicable -4 body -13 comment -69 criterion 3 date -10 deadline -13 expectedLevel 9 expiry -7 label 9 lastCheck -9 links -18 none 1 priority -31 proofs 12 responsible -33 score -8 severity -9 status -29 version -21
indicators/texts	BC -13 CFA -16 OF -18 VAE -15 action -8 applicable -15 body -9 comment -2 criterion -15 date -10 deadline -10 expectedLevel -7 expiry -11 indicator -5 label -13 lastCheck -10 links -3 none -5 priority -3 proofs -5 responsible -6 score -10 severity -3 status -6 version -8
indicators/titles	BC -1 CFA -1 OF -1 VAE -2 action -19 applicable -1 body -4 comment -25 criterion 20 date -4 deadline -7 expectedLevel -16 expiry -2 indicator -20 label 25 lastCheck -4 links -22 none -30 priority -26 proofs -14 responsible -8 score -3 severity -3 status -20 version -8
indicators/unique	BC -19 CFA -16 OF -21 VAE -21 action -7 applicable -15 body -16 comment -2 criterion -26 date -5 deadline -3 expectedLevel -20 expiry -1 indicator -4 label -3 lastCheck -2 links -4 none -5 priority -5 responsible -10 score -11 severity -8 status -6 version -13
indicators/vague	BC -13 CFA -13 OF -15 VAE -18 action -26 applicable -16 body -29 comment -37 criterion -17 date -22 deadline 27 expectedLevel -30 expiry -29 indicator -19 label -14 lastCheck -25 links -42 none 5 priority -29 proofs -36 responsible -32 score 11 severity -26 status -12
indicators/version	BC -38 CFA -36 OF -40 VAE -36 action -2 applicable -40 body -34 comment -10 criterion 5 date -19 deadline -26 expectedLevel -31 expiry -17 indicator 2 label -15 lastCheck -19 links -16 none -11 priority -51 proofs -11 responsible -23 score -17 severity -32 status -2 version 28
indicators/worded	BC -33 CFA -30 OF -36 VAE -38 action -6 applicable -36 body -3 comment 10 criterion 2 date -25 deadline -14 expectedLevel 1 expiry -23 indicator -8 label -5 lastCheck -25 links -4 none -13 priority -7 proofs -5 responsible -3 score -16 severity -19 status -2 version 2
indicators/yesNo	BC 1 CFA 1 OF 2 VAE 4 action -13 applicable 5 body -18 comment -13 criterion -20 date -10 deadline -15 expectedLevel -3 expiry -10 indicator -24 label -5 lastCheck -11 links -6 none -7 priority -8 proofs -5 responsible -25 score -11 severity -3 status -11 version -5
indicators/statuses	CFA -3 OF -1 action -13 applicable -3 body -25 comment -3 criterion -8 date -15 deadline -19 expectedLevel -7 expiry -14 indicator -21 label -19 lastCheck -15 links -7 none -6 priority -12 proofs -18 responsible -18 score -19 severity -2 status 1 version -3
journeyTall/afterDocuments	comment -1 deadline -11 documents -5 indicator 2 links -11 none -4 phase -17 reference -1 responsible 1 session -9 status -4 step -20
journeyTall/afterNumbers	comment -8 deadline -4 documents -9 indicator -11 links -2 none -5 phase -9 reference -9 responsible 6 session -7 status -3 step -14
journeyTall/amongMarks	comment -9 deadline -12 documents -7 indicator -10 links -7 none 3 phase -16 reference 3 responsible -9 session -1 step -5
journeyTall/asks	comment -3 documents -6 links -3 none -8 status 13 step -3
journeyTall/besideMarks	comment -8 deadline -2 documents -9 indicator -4 none -8 phase -12 reference -5 responsible 3 session -3 status -8 step -6
journeyTall/bias	comment -12 deadline -19 documents -4 indicator -8 links -10 none 5 phase -9 reference -16 responsible -10 session -22 status -11 step -4
journeyTall/binary	comment -4 deadline -4 documents -3 indicator 1 links -2 none 1 phase -1 reference -3 responsible -2 session -1 status -5 step -4
journeyTall/booleans	comment -8 deadline -4 documents -5 indicator -5 links -5 none 10 phase -3 reference -1 responsible -4 session -2 status -17 step -3
journeyTall/cased	comment -18 deadline -24 documents -5 indicator -14 links -3 none -4 phase -3 reference 5 responsible -6 session 1 status -4 step -6
journeyTall/code	comment -7 deadline -7 documents -3 indicator -13 links -3 none -20 phase -35 reference 10 responsible -8 session 11 status -20 step -27
journeyTall/criteria	comment 12 deadline -12 documents -5 indicator -6 links -26 none 5 phase -14 reference -9 responsible -18 session -17 status 1
journeyTall/dates	comment -21 deadline 28 documents -18 indicator -7 links -28 none -33 phase -18 reference -26 responsible -16 session -19 status -22 step -16
journeyTall/digit	comment -17 deadline -9 documents -10 indicator -8 links -9 phase -4 reference -3 responsible -7 session -3 status 9 step -12
journeyTall/document	comment -22 deadline -26 documents 25 indicator -27 links -12 none -13 phase -13 reference -36 responsible -42 session -55 status -32 step -2
journeyTall/earlier	comment -5 deadline -1 documents -4 indicator 4 links -3 none -8 phase -2 reference -4 responsible -1 session -1 status -5 step -7
journeyTall/empty	comment -7 deadline -8 documents -2 indicator -41 links -3 none -1 phase -38 reference -15 responsible -3 session -8 status 1 step -38
journeyTall/few	comment -16 deadline -17 documents -11 indicator -19 links -6 none 9 phase -30 reference -21 responsible 7 session -1 status -23 step -20
journeyTall/file	comment -14 deadline -5 documents 19 indicator -4 links -8 none -16 phase -5 reference -6 responsible -12 session -3 status -11 step -24
journeyTall/filled	comment -16 deadline -9 documents -13 indicator -12 links -13 none -6 reference 4 responsible -11 session -2 status -4
journeyTall/first	comment -12 deadline -21 documents -18 indicator -12 links -13 none -5 phase 10 reference -11 responsible -21 session -25 status -15 step 3
journeyTall/hundred	comment -21 deadline -16 documents -16 indicator 5 links -18 none 3 phase -9 reference -10 responsible -14 session -9 status -26 step -16
journeyTall/indicators	comment -11 deadline -2 documents -23 indicator 16 links -16 none -9 phase -22 reference -25 responsible -25 session -23 status -18 step -15
journeyTall/isNumber	comment -16 deadline -11 documents -8 indicator 20 links -14 none -19 phase -6 reference -16 responsible -9 session -10 status -10 step -12
journeyTall/lack	comment 15 deadline -9 documents -9 indicator -12 links -33 none -17 phase -11 reference -4 responsible -23 session -20 status 15 step -25
journeyTall/last	comment 2 deadline -1 documents -10 indicator -6 links -2 none -11 phase -7 reference -1 responsible -8 status -10 step -10
journeyTall/later	comment -8 deadline 5 documents -6 indicator 6 links -6 none -12 phase -8 reference -6 responsible -6 session -6 status -7 step -7
journeyTall/lessTold	comment -2 deadline -7 documents -2 indicator -16 links -5 none 2 phase -4 reference -5 responsible -4 session -4 status -31 step -6
journeyTall/link	comment -36 deadline 14 documents -40 indicator -12 links 41 none -39 phase -24 reference -18 responsible -33 session -26 status -30 step -20
journeyTall/lists	comment -21 deadline 5 documents -16 indicator 18 links -16 none -26 phase -7 reference -11 responsible -13 session -7 status -13 step -15
journeyTall/long	comment -13 deadline -1 documents 27 indicator -2 links -14 none -11 phase -2 reference -1 responsible -3 session -1 status -2 step -21
journeyTall/marks	comment -5 deadline 28 documents -11 indicator -9 links -22 none -8 phase -32 reference -32 responsible -22 session -29 status -1 step -11
journeyTall/mostTold	comment -2 deadline -21 documents -6 indicator -1 links -3 none -7 phase -23 reference -18 responsible -13 session -18 status 6
journeyTall/numbers	comment -24 deadline -18 documents -20 links -25 none 10 phase -14 reference -13 responsible -18 session -13 status -32 step -20
journeyTall/order	comment 4 deadline -14 documents -5 indicator -23 links 3 none -15 phase -1 reference -22 responsible 3 session -48 status -4
journeyTall/person	comment -19 deadline -39 documents -13 indicator -27 links -40 none -23 phase 5 reference -45 responsible 21 session -14 status -4 step 7
journeyTall/phase	comment -19 deadline 13 documents -52 indicator -21 links -27 none -38 phase 35 reference -24 responsible -35 session -27 status -10 step -7
journeyTall/place	comment -2 deadline 5 documents -9 indicator -13 links 2 none -4 phase -21 reference -2 responsible -4 status -4 step -22
journeyTall/plausible	comment -5 deadline -20 documents -12 indicator -14 links -2 none 3 phase 16 reference -54 responsible 3 session 6 status -1 step -57
journeyTall/prefixed	comment 1 deadline -20 documents -8 indicator 15 links -2 none -28 phase -9 reference -16 responsible -14 session -11 status -15 step -10
journeyTall/priority	comment 1 deadline -21 documents -18 indicator 14 links -29 none -15 phase -13 reference -14 responsible -1 session -12 status -1 step 7
journeyTall/ratio	comment -6 deadline -5 documents -1 indicator 12 links -2 none -13 reference -2 status -10 step -4
journeyTall/readable	comment -7 deadline -23 documents -12 links -10 none 4 phase -29 reference -28 responsible -14 session -30 status 7 step -7
journeyTall/relative	comment -17 deadline -10 documents -21 indicator -20 links -17 none 24 phase -25 reference -35 responsible -22 session -18 status -18 step -14
journeyTall/rising	comment -3 deadline 2 documents -23 indicator 19 links -11 none -10 phase -18 reference -19 responsible -23 session -16 status -14 step -12
journeyTall/second	comment -10 deadline -11 documents -5 indicator -15 links -14 none -7 phase -1 reference -15 responsible -13 session -20 status -13
journeyTall/sentences	comment 15 deadline -22 documents -2 indicator -31 links 10 none 1 phase -43 reference -32 responsible -32 session -49 status -20 step -15
journeyTall/separators	comment -13 deadline -15 documents 10 indicator 7 links 3 none -23 phase -32 reference -17 responsible 14 session -31 status -2 step -27
journeyTall/severity	comment 7 deadline -1 documents -8 indicator -1 links -5 none 2 phase -1 responsible -5 session -6 status 8 step -5
journeyTall/short	comment -9 deadline -24 documents 9 indicator -2 none 1 reference -21 responsible 6 session -45 status -11 step -32
journeyTall/single	comment -14 deadline -16 documents 6 indicator -18 links -8 none -6 phase -24 reference -23 responsible 8 session -27 status -18 step -19
journeyTall/sparse	comment 10 deadline 14 documents -13 indicator -16 links -3 none -8 phase -22 reference -17 responsible -6 session -26 status -25 step -31
journeyTall/statuses	comment -1 deadline -15 documents -9 indicator -8 links -4 none -1 phase -30 reference -20 responsible -15 session -27 status 5 step -1
journeyTall/stepHeader	comment -11 deadline -6 documents -13 indicator -4 links -10 none -8 phase -9 reference -5 responsible -13 session -4 status 13 step 5
journeyTall/stepNames	comment -58 deadline -23 documents 7 indicator -20 links -35 none -23 phase -29 reference -34 responsible -48 session -27 status -35 step 27
journeyTall/texts	comment -2 deadline -9 documents -8 indicator -8 links -6 none -5 phase -6 responsible -5 session -6 status -9 step -5
journeyTall/unique	comment -2 deadline -1 indicator -7 links -7 none -14 phase -15 reference 5 responsible -12 session -18 status -11 step 5
journeyTall/vague	comment -30 documents -43 indicator -7 links -39 none 16 phase 5 reference 8 responsible -37 session -35 status -32 step -34
journeyTall/version	comment 8 deadline -13 documents -6 indicator 8 links 4 none -8 phase -14 reference -24 responsible -19 session -15 status 8 step -16
journeyTall/worded	comment 4 deadline -8 documents -3 indicator -11 links -10 none -16 phase -23 reference -56 responsible -8 session 4 status -5 step -6
journeyTall/rank	deadline -5 documents -1 indicator -16 links -15 none -12 phase -5 reference -13 responsible 5 session -5 step -6
journeyTall/said	deadline -16 documents -8 indicator -7 links -2 none -8 phase -31 reference -22 responsible -15 session -28 status 7 step -3
journeyTall/yesNo	deadline -14 documents 5 indicator -4 links -8 none 2 phase -28 reference -21 responsible -14 session -22 step -10
journeyWide/afterDocuments	body -19 comment -1 end -7 links -2 none -12 reference -4 responsible 19 session -17 start -8 steps -9 trainee -11
journeyWide/afterNumbers	body -24 comment 1 end -21 links -1 none -8 reference -16 responsible -4 session -21 start -25 steps 12 trainee -14
journeyWide/amongMarks	body 2 comment -10 end -5 links -12 none 2 reference -7 responsible -17 session -18 start -33 steps 10 trainee -13
journeyWide/besideMarks	body -4 comment -6 end -8 links -2 none 2 reference -14 responsible -4 session -2 start -4 steps -5 trainee -12
journeyWide/bias	body -9 comment -11 end -12 links -16 none -11 reference -17 responsible -9 session -10 start -13 steps 11 trainee -5
journeyWide/binary	body -3 comment -8 end -2 links -5 none -16 reference -2 responsible -3 session -4 start -2 steps 17 trainee -2
journeyWide/booleans	body -1 comment -8 end -2 links -4 none -30 responsible -1 session -3 start -1 steps 19 trainee -1
journeyWide/cased	body 6 comment -23 end -28 links -3 none -19 reference 3 responsible -5 start -31 steps -12 trainee 5
journeyWide/code	body -56 comment -9 end -26 links -18 none -27 reference 17 responsible -6 session 16 start -25 steps -23 trainee -38
journeyWide/criteria	body -8 comment 12 end -8 links -18 none 3 reference -10 responsible -16 session -10 start -8 steps -1 trainee -6
journeyWide/dates	body -24 comment -29 end 6 links -37 none -36 reference -34 responsible -25 session -27 start 6 trainee -35
journeyWide/digit	body -6 comment -14 end -5 links -9 none -6 reference -3 responsible -10 session -10 start -5 steps 8 trainee -3
journeyWide/document	body -20 comment 13 end -10 links 10 none -14 reference -8 responsible -27 session -16 start -10 steps -13 trainee -15
journeyWide/earlier	body -12 comment -17 end -2 links -17 none -23 reference -15 responsible -13 session -12 start 1 steps 3 trainee -18
journeyWide/empty	body -3 comment -10 end -10 links -12 none -7 reference -12 responsible -13 session 2 start -7 steps -9 trainee -49
journeyWide/few	body 4 comment -9 end -14 links -6 none 2 reference -20 responsible 1 session 4 start -15 steps -3 trainee -35
journeyWide/filled	body -4 comment -16 links -8 reference 3 responsible -9 session -3 start -2 steps -16 trainee -4
journeyWide/first	body -19 comment -28 end -9 links -34 none -32 reference 13 responsible -40 session -6 start -9 steps -24 trainee 2
journeyWide/hundred	body -7 comment -7 end -7 links -10 none 13 reference -5 responsible -12 session -7 start -7 steps -12 trainee -6
journeyWide/indicators	body -10 comment -5 end -8 none 8 reference -6 responsible -17 session -11 start -10 steps -2 trainee -9
journeyWide/lack	body -6 comment 17 end -5 links -24 none -11 reference -3 responsible -10 session -6 start -4 steps -21 trainee -13
journeyWide/last	body -37 comment 8 end -26 links -2 none 6 reference -24 responsible 2 session -31 start -30 steps -12 trainee -27
journeyWide/later	body -11 comment -19 end -2 links -20 none -24 reference -14 responsible -13 session -12 start -6 steps 6 trainee -15
journeyWide/lessTold	body -8 end 4 links -4 none -13 responsible -4 session -8 start 9 steps -19 trainee -6
journeyWide/link	body -24 comment -29 end 1 links 26 none -15 reference -18 responsible -33 session -21 start 2 steps -18 trainee -20
journeyWide/lists	body -1 comment -4 end -1 links -2 none -15 reference -1 responsible -1 session -1 start -1 steps 8 trainee -1
journeyWide/marks	body -31 comment -10 end 3 links -24 none -11 reference -26 responsible -28 session -32 start 4 steps 2 trainee -15
journeyWide/mostTold	body -19 comment -7 end -8 links -13 none 5 reference -11 responsible -17 session -17 start -6 trainee -1
journeyWide/numbers	body -13 comment -14 end -13 links -19 none 9 reference -9 responsible -18 session -13 start -13 steps -3 trainee -14
journeyWide/order	body -37 comment -2 end -12 links 1 none -33 reference -9 responsible 11 session -29 start -11 steps 10 trainee -26
journeyWide/person	body 7 comment -27 end -24 links -27 reference -35 responsible 9 session -24 start -26 steps -19 trainee 17
journeyWide/phase	body -6 comment -19 end -3 links -7 none 25 responsible -6 session -5 start -2 steps -24 trainee -3
journeyWide/place	body -21 comment 3 end -17 links 9 none -6 reference -23 responsible 9 session -34 start -28 steps 10 trainee -45
journeyWide/plausible	body 7 comment -5 end -19 links -1 none 2 reference -38 responsible -3 session 6 start -21 steps -7 trainee -34
journeyWide/prefixed	body -7 comment -2 end -3 links 8 none -4 reference -4 responsible -10 session -5 start -3 steps -4 trainee -7
journeyWide/priority	body -2 comment 7 end -2 links -13 none -12 reference -1 responsible -8 session -2 start -1 trainee -6
journeyWide/readable	body -27 comment -5 end -9 links -11 none -1 reference -10 responsible -15 session -26 start -9 steps 8 trainee 7
journeyWide/rising	body -4 comment -1 end -3 links 2 none 19 reference -2 responsible -7 session -5 start -3 steps -13 trainee -8
journeyWide/said	body -30 comment -5 end -9 links -19 none -2 reference -10 responsible -13 session -30 start -10 steps 7 trainee 11
journeyWide/second	body -8 comment -25 end -4 links -21 none -18 reference -5 responsible -19 session 5 steps -21 trainee -2
journeyWide/sentences	body -27 comment 16 end -16 links 11 none -24 reference -13 responsible -17 session -21 start -15 steps -24 trainee -30
journeyWide/separators	body -26 end -8 links 5 none -19 reference -8 responsible 20 session -15 start -6 steps -17 trainee -23
journeyWide/short	body 6 comment -6 end -12 links -7 none -14 reference -7 responsible -1 session -41 start -13 steps 10 trainee -34
journeyWide/single	body -13 comment -3 end -17 links -2 none -1 reference -17 responsible 12 session -14 start -16 steps -9 trainee -24
journeyWide/sparse	body -15 comment 12 end -24 links -2 none -17 reference -14 responsible -9 session -11 start -21 steps 3 trainee -18
journeyWide/statuses	body -30 comment -4 end -8 links -9 none -1 reference -9 responsible -21 session -28 start -9 steps 6 trainee 8
journeyWide/stepHeader	body -7 comment -3 end -13 links -18 none -22 reference -8 responsible -18 session -21 start -16 steps 28 trainee -11
journeyWide/stepNames	body -2 comment -13 links 15 responsible -6 session -5 trainee -4
journeyWide/texts	body -3 end -2 links -1 none -9 session -1 start -3 steps -23 trainee -5
journeyWide/unique	body -10 comment -5 links -3 none -4 reference 3 responsible -10 session -12 start -2 steps -14 trainee 3
journeyWide/vague	body -11 comment -9 end -22 links -15 none -16 reference 19 responsible -11 session -13 start -23 trainee -17
journeyWide/version	body -8 comment 10 end -7 links 9 none -8 reference -9 responsible -8 session -3 start -5 steps -13 trainee -3
journeyWide/worded	body -3 comment 12 end -28 links -6 none -29 reference -45 responsible -8 session 7 start -31 steps -26 trainee 10
journeyWide/yesNo	body -14 comment 1 end -7 links -7 none -5 reference -1 responsible -12 session -8 start -7 steps 9 trainee -28
journeyWide/file	comment -6 end -2 links 8 reference -1 start -2
journeyWide/rank	comment 5 end -1 links 3 none -1 reference -5 responsible -5 session -1 start -1 steps -6
journeyWide/ratio	comment -7 end -1 links -2 none -13 steps 19
journeyWide/severity	comment 7 links -5 responsible -1
proofRegister/afterDocuments	date -2 expiry -3 indicator 1 links -14 none -8 proofs -31 reference -3 responsible 3 session -4 status -1 version -10
proofRegister/afterNumbers	date -6 expiry -5 indicator -24 links -3 none -4 proofs -15 reference -16 responsible -6 session -4 status 8 version -7
proofRegister/amongMarks	date 4 expiry -8 indicator -2 links -6 none 5 proofs -6 reference -2 responsible -10 session -3 status -2 version -5
proofRegister/besideMarks	date -4 indicator -5 links -7 none -4 proofs -11 reference -16 responsible -5 session -8 status -2 version -5
proofRegister/bias	date -13 expiry -13 indicator -5 links -9 proofs -4 reference -9 responsible -7 session -17 status -6 version -10
proofRegister/binary	date -3 expiry -1 indicator 10 links -2 none -4 proofs -1 reference -1 responsible -1 status -7 version -3
proofRegister/booleans	date -6 expiry -2 indicator -7 links -3 none 20 proofs -2 responsible -3 session -1 status -21 version -5
proofRegister/cased	date -27 expiry -21 indicator -11 links -1 none -7 reference 8 responsible -7 session 3 status -6 version -8
proofRegister/code	date -28 expiry -21 indicator -11 links -7 none -27 proofs -22 reference 17 responsible -12 session 13 status -20 version 11
proofRegister/criteria	date -10 expiry -6 indicator -8 links -20 none 13 proofs -8 reference -12 responsible -29 session -23 status -4 version -1
proofRegister/dates	date 8 expiry 7 indicator -18 links -38 none -38 proofs -22 reference -27 responsible -28 session -20 status -33 version -7
proofRegister/digit	date -9 expiry -4 indicator -11 links -25 none -2 proofs -4 reference -9 responsible -17 session -16 status 1 version 16
proofRegister/document	date -16 expiry -12 indicator -11 links -2 none -2 proofs 22 reference -45 responsible -32 session -51 status -16 version -1
proofRegister/earlier	date 6 expiry -13 indicator -4 links -23 none -22 proofs 4 reference -17 responsible -19 session -17 status -12
proofRegister/empty	date -8 expiry -9 indicator -38 links -8 none -8 proofs -39 reference -7 responsible -6 session -1 status 3 version -1
proofRegister/few	date -20 expiry -20 indicator -27 links -5 none 3 proofs -35 reference -29 session 6 status -5 version 2
proofRegister/file	date -6 expiry -4 indicator -6 links -3 none -17 proofs 17 reference -9 responsible -8 session -2 status -7 version -3
proofRegister/filled	date 3 expiry -13 indicator -7 links -10 none -6 proofs -2 reference 2 responsible -10 session -3 status -4 version -8
proofRegister/first	date -18 expiry -20 indicator -13 links -16 none -32 proofs 4 reference 15 responsible -14 session -13 status -20 version -20
proofRegister/hundred	date -19 expiry -11 indicator 6 links -21 none 2 proofs -11 reference -9 responsible -10 session -6 status -34 version -14
proofRegister/indicators	date -13 expiry -17 indicator 13 links -12 none -6 proofs -21 reference -24 responsible -33 session -29 status -18 version -4
proofRegister/isNumber	date -6 expiry -3 indicator 35 links -17 none -21 proofs -7 reference -12 responsible -9 session -10 status -7 version -19
proofRegister/lack	date -4 expiry -1 indicator -5 links -18 none -17 proofs -3 reference -2 responsible -22 session -17 status 33 version -14
proofRegister/last	date -5 expiry -11 indicator -4 links -5 none -9 proofs -5 reference -21 responsible 2 session 1 status -13 version -11
proofRegister/later	date -7 expiry 7 indicator -5 links -16 none -25 proofs -14 reference -17 responsible -20 session -13 status -21
proofRegister/lessTold	date 1 expiry -2 indicator -17 links -4 none 3 proofs -8 reference 5 responsible -5 status -27 version -4
proofRegister/link	date 5 indicator -12 links 35 none -46 proofs -29 reference -16 responsible -33 session -36 status -32 version -31
proofRegister/lists	date -15 expiry -11 indicator 31 links -17 none -35 proofs -12 reference -12 responsible -10 session -5 status -14 version -21
proofRegister/marks	date 6 expiry 8 indicator -12 links -26 none -8 proofs -24 reference -28 responsible -17 session -24 status -3 version -17
proofRegister/mostTold	date -14 expiry -14 links -14 none -9 proofs -10 reference -18 responsible -29 session -21 status 8 version -22
proofRegister/numbers	date -24 expiry -15 indicator -1 links -26 none 10 proofs -14 reference -12 responsible -16 session -11 status -34 version -17
proofRegister/order	date -16 expiry -7 indicator -27 links 7 none -10 proofs 6 reference -17 responsible 6 session -43 status -3 version -3
proofRegister/person	date -14 expiry -10 indicator -14 links -47 none -18 proofs 5 reference -31 responsible 28 session -10 status 1 version -7
proofRegister/place	date -4 expiry -3 indicator -14 links 1 none -3 proofs -23 reference -22 session -2 status -11
proofRegister/plausible	date -26 expiry -23 indicator -11 links 7 none 4 proofs -46 reference -39 responsible -1 session -2 status -3 version -10
proofRegister/prefixed	date -10 expiry -5 indicator 28 links 6 none -22 proofs -15 reference -18 responsible -17 session -16 status -13 version -6
proofRegister/priority	date -17 expiry -12 indicator 12 links -18 none -15 proofs -11 reference -20 responsible -28 session -25 status -6 version 7
proofRegister/rank	date -8 expiry -4 indicator -10 none -14 proofs -3 reference -16 responsible 14 session -6 status 7 version -23
proofRegister/ratio	date -6 expiry -2 indicator 11 links -1 none -7 proofs -2 reference -4 status -8 version -4
proofRegister/readable	date -13 expiry -15 indicator -4 links -15 none 1 proofs -15 reference -19 responsible -15 session -26 status 8 version -19
proofRegister/rising	date -12 expiry -12 indicator 19 links -10 none -10 proofs -17 reference -21 responsible -23 session -20 status -17 version -4
proofRegister/said	date -11 expiry -8 indicator -8 links -9 none -5 proofs -13 reference -9 responsible -11 session -26 status 8
proofRegister/second	date -11 expiry -9 indicator -7 links -11 none -4 proofs 1 reference -6 responsible -16 session -6 status -11 version -9
proofRegister/sentences	date -23 expiry -17 indicator -25 links 8 none 4 proofs -2 reference -31 responsible -23 session -45 status -12 version -29
proofRegister/separators	date -8 expiry -8 indicator 14 none -18 proofs -19 reference -10 responsible 17 session -33 version -26
proofRegister/severity	date -1 expiry -1 indicator -9 links -6 none -18 proofs -3 reference -1 responsible -6 session -6 status 11 version 14
proofRegister/short	date -13 expiry -19 indicator 3 links -3 none -6 proofs -20 reference -9 responsible 8 session -47 status -19 version 6
proofRegister/single	date -14 expiry -11 indicator -14 links -6 none 3 proofs -11 reference -9 responsible 12 session -23 status -25 version -28
proofRegister/sparse	date -18 expiry 15 indicator -10 links -1 none -8 proofs -11 reference -12 responsible 6 session -10 status -12 version -13
proofRegister/statuses	date -12 expiry -9 indicator -6 links -10 proofs -7 reference -10 responsible -10 session -25 status 3
proofRegister/stepHeader	date -7 expiry -2 indicator -4 links -8 none -3 proofs -3 reference -1 responsible -5 session -3 status 14 version -6
proofRegister/stepNames	date -17 expiry -8 indicator -13 links -15 none -5 proofs 25 reference -32 responsible -29 session -22 status -22 version -24
proofRegister/texts	date -11 expiry -9 indicator -10 links -5 none -3 proofs -8 reference 1 responsible -4 session -6 status -6 version -7
proofRegister/vague	date -26 expiry -15 indicator 9 links -35 none -1 proofs -33 reference 28 responsible -36 session -19 status -21 version 8
proofRegister/version	date -13 expiry -19 indicator -10 links -31 none -15 proofs -20 reference -27 responsible -28 session -42 status -16 version 28
proofRegister/worded	date -31 expiry -22 indicator -13 links -5 none -14 proofs 4 reference -47 responsible -4 session 6 status -5 version 2
proofRegister/yesNo	date -13 expiry -8 indicator -6 links -7 none 3 proofs -8 reference -10 responsible -8 session -21 status -1 version -3
proofRegister/unique	expiry 1 indicator -10 links -1 none -10 proofs 5 reference 5 responsible -12 session -19 status -8 version -17
proofRegister/asks	indicator -1 none -11 proofs -4 status 14
proofRegister/phase	indicator -1 links -2 none -11 proofs -1 status 12 version -1
proofRegister/long	links -3 none 3 proofs -3 reference -1 responsible -1 session -1 status -2 version -1
t/bias	indicators 1 journeyTall -2 journeyWide -4
t/dated	indicators 2 journeyTall -3 journeyWide -4 none 6 proofRegister -2
t/documents	indicators -3 journeyTall -9 journeyWide -10 none 8 proofRegister 8
t/files	indicators -1 journeyTall 2 journeyWide -1 none -13 proofRegister 8
t/follows	indicators 12 journeyTall -1 none -10 proofRegister -1
t/indicators:absent	indicators -4 journeyTall -2 journeyWide -2 none 4 proofRegister -4
t/indicators:indicator	indicators 6 journeyTall -3 journeyWide -7 none -2
t/indicators:label	indicators -4 journeyTall -4 journeyWide -3 none 14 proofRegister -18
t/indicators:likelihood	indicators 18 journeyTall 8 journeyWide -17 none -1 proofRegister 2
t/indicators:proofs	indicators -4 journeyTall -4 none -5 proofRegister 11
t/indicators:status	indicators -5 journeyTall -6 journeyWide -8 none 11
t/indicators:tally	indicators 37 journeyTall -5 journeyWide -2 none -28 proofRegister -11
t/indicators:unused	indicators -7 journeyTall 3 journeyWide 1 none -2 proofRegister 4
t/journeyTall:documents	indicators 3 journeyTall 12 journeyWide -5 none 2 proofRegister -19
t/journeyTall:indicator	indicators 4 journeyTall -4 journeyWide -7 none -4 proofRegister 4
t/journeyTall:likelihood	indicators -5 journeyTall 20 journeyWide -1 none -5 proofRegister -3
t/journeyTall:step	indicators -8 journeyTall 30 journeyWide -4 none -10 proofRegister -24
t/journeyTall:tally	indicators 7 journeyTall 20 journeyWide -6 none -16 proofRegister -9
t/journeyTall:unused	indicators -3 journeyTall -4 journeyWide 2 none 4 proofRegister -1
t/journeyWide:likelihood	indicators -2 journeyTall -2 journeyWide 14 none -5
t/journeyWide:session	indicators -7 journeyTall -7 journeyWide 3 none 8 proofRegister -3
t/journeyWide:tally	indicators 3 journeyTall -10 journeyWide 24 none -19 proofRegister -2
t/journeyWide:trainee	indicators -15 journeyTall 5 journeyWide 8 none -11 proofRegister 9
t/journeyWide:unused	indicators -2 journeyTall 2 journeyWide -5 none 6 proofRegister -2
t/lists	indicators -30 journeyTall 20 journeyWide -7 none -37 proofRegister 15
t/long	indicators -1 journeyTall -12 journeyWide -3 none 8 proofRegister 7
t/many	indicators -12 journeyTall -3 journeyWide -3 none 2 proofRegister 15
t/marked	indicators 4 journeyTall -6 journeyWide 3 none -2 proofRegister -1
t/numbers	indicators -10 journeyTall 3 journeyWide -5 none 2 proofRegister 5
t/numbersFirst	indicators 10 journeyTall -17 journeyWide -6 none 2 proofRegister -14
t/numeric	indicators -16 journeyTall -14 journeyWide 1 none 34 proofRegister -7
t/once	indicators -2 journeyTall 4 journeyWide -4 none 3 proofRegister -5
t/others	indicators -12 journeyTall -8 journeyWide -6 none 19 proofRegister -6
t/ours	indicators 10 journeyTall 2 journeyWide -2 none -18 proofRegister 3
t/persons	indicators -10 journeyTall 4 none 12 proofRegister -14
t/phases	indicators -5 journeyTall 18 journeyWide -4 none 2 proofRegister -25
t/prefixed	indicators 2 journeyTall 4 journeyWide -6 none -20 proofRegister 8
t/proofRegister:absent	indicators 1 journeyWide -2 none -1 proofRegister -6
t/proofRegister:indicator	indicators 1 journeyTall -4 journeyWide -7 none -1 proofRegister 3
t/proofRegister:likelihood	indicators -1 journeyTall 1 journeyWide -8 none -1 proofRegister 12
t/proofRegister:proofs	indicators -2 journeyTall 1 journeyWide -1 none -7 proofRegister 6
t/proofRegister:tally	indicators -15 journeyTall 1 journeyWide -1 none -23 proofRegister 31
t/proofRegister:unused	indicators 3 journeyTall 1 journeyWide 2 proofRegister -8
t/relative	indicators -20 journeyTall 24 journeyWide -8 none -6 proofRegister -14
t/rising	indicators 11 journeyTall -9 journeyWide -4 none 4 proofRegister -13
t/stepHeaders	indicators -12 journeyTall -15 journeyWide 28 none -3 proofRegister -7
t/steps	indicators 2 journeyTall -8 journeyWide -7 none 2 proofRegister 7
t/strange	indicators -24 journeyTall -1 none 26 proofRegister -10
t/titles	indicators 21 journeyTall -5 none -16
t/unrelated	indicators -2 journeyTall -12 journeyWide -2 none 17 proofRegister -4
t/whole	indicators 8 journeyTall -6 journeyWide -2 proofRegister -14
t/columns	journeyTall -4 journeyWide 5 none 1 proofRegister -3
t/journeyTall:absent	journeyTall -10 journeyWide -2 none 4 proofRegister -2
t/journeyWide:absent	journeyTall 1 journeyWide -22 none 6
t/journeyWide:steps	journeyTall -1 journeyWide 4 none -3 proofRegister -2
w/=BC	BC 19 CFA -14 OF -16 VAE -13 action -12 applicable -15 body -9 comment -15 criterion -13 date -9 deadline -11 expectedLevel -14 expiry -8 indicator -14 label -14 lastCheck -11 links -13 none -19 priority -13 proofs -11 responsible -14 score -13 severity -13 status -10 version -11
w/=OF	BC -6 CFA -13 OF 19 VAE -9 action -11 applicable -15 body -9 comment -15 criterion -13 date -10 deadline -11 expectedLevel -12 expiry -9 indicator -13 label -14 lastCheck -12 links -12 none -18 priority -14 proofs -12 responsible -14 score -9 severity -13 status -15 version -11
w/=action	BC -5 CFA -4 OF -5 VAE -6 action 11 applicable -6 body -4 comment -14 criterion -5 date -5 deadline -11 expectedLevel -4 expiry -7 indicator -7 label -6 lastCheck -7 links -6 none -7 priority -6 proofs -10 responsible -7 score -5 severity -6 status -6 version -7
w/=body	BC -5 CFA -3 OF -18 VAE -6 action -8 applicable -5 body 16 comment -9 criterion -7 date -5 deadline -7 end -8 expectedLevel -7 expiry -5 indicator -7 label -8 lastCheck -5 links -10 none -7 priority -8 proofs -8 reference -7 responsible -10 score -6 session -11 severity -7 start -7 status -9 steps -7 trainee -17 version -8
w/=comment	BC -5 CFA -2 OF -4 VAE -5 action -28 applicable -6 body -6 comment 18 criterion -5 date -4 deadline -8 documents -6 end -6 expectedLevel -5 expiry -6 indicator -7 label -5 lastCheck -5 links -7 none -11 phase -6 priority -6 proofs -9 reference -9 responsible -8 score -4 session -6 severity -7 start -6 status -9 step -6 steps -7 trainee -6 version -6
w/=criterion	BC -4 CFA -3 OF -4 VAE -5 action -5 applicable -5 body -3 comment -5 criterion 9 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -11 label -7 lastCheck -5 links -5 none -5 priority -5 proofs -6 responsible -5 score -5 severity -5 status -6 version -3
w/=date	BC -4 CFA -2 OF -3 VAE -3 action -4 applicable -3 body -2 comment -5 criterion -4 date 13 deadline -11 expectedLevel -3 expiry -13 indicator -5 label -5 lastCheck -6 links -8 none -9 priority -4 proofs -10 reference -7 responsible -6 score -3 session -5 severity -5 status -8 version -5
w/=deadline	BC -8 CFA -7 OF -9 VAE -7 action -10 applicable -10 body -8 comment -11 criterion -10 date -20 deadline 6 documents -10 expectedLevel -9 expiry -28 indicator -15 label -10 lastCheck -18 links -11 none 7 phase -3 priority -10 proofs -22 reference -7 responsible -7 score -9 session -10 severity -10 status -10 step -9 version -8
w/=expectedLevel	BC -6 CFA -3 OF -7 VAE -5 action -8 applicable -6 body -6 comment -9 criterion -5 date -6 deadline -6 expectedLevel 17 expiry -5 indicator -5 label -14 lastCheck -5 links -7 none -18 priority -9 proofs -8 responsible -6 score -6 severity -11 status -9 version -5
w/=expiry	BC -5 CFA -3 OF -4 VAE -5 action -5 applicable -5 body -4 comment -6 criterion -5 date -9 deadline -9 expectedLevel -5 expiry 12 indicator -6 label -5 lastCheck -9 links -6 none -7 priority -5 proofs -6 reference -4 responsible -6 score -5 session -4 severity -6 status -9 version -5
w/=ignored	BC -11 CFA -9 OF -9 VAE -8 action -8 applicable -18 comment 5 criterion -9 date -8 deadline -8 documents -14 end -15 expectedLevel -34 expiry -7 indicator -17 label -10 lastCheck -7 links -20 none 13 phase -10 priority -10 proofs -15 reference -9 responsible -10 score -10 session -9 severity -15 start -24 status -13 step -10 steps -18 trainee -10 version -10
w/=indicator	BC -2 CFA -2 OF -2 VAE -3 action -3 applicable -4 body -2 comment -4 criterion -9 date -3 deadline -4 documents -6 expectedLevel -3 expiry -3 indicator 14 label -17 lastCheck -3 links -4 none -8 phase -6 priority -3 proofs -3 reference -11 responsible -7 score -3 session -5 severity -3 status -11 step -5 version -17
w/=label	BC -5 CFA -4 OF -5 VAE -5 action -8 applicable -6 body -8 comment -17 criterion 3 date -5 deadline -6 end -5 expectedLevel -28 expiry -6 indicator -21 label 17 lastCheck -17 links -9 none -13 priority -7 proofs -13 reference -3 responsible -10 score -7 session 7 severity -6 start -5 status -9 steps -6 trainee -6 version -7
w/=lastCheck	BC -5 CFA -3 OF -5 VAE -5 action -6 applicable -6 body -4 comment -6 criterion -5 date -18 deadline -14 expectedLevel -5 expiry -14 indicator -5 label -7 lastCheck 13 links -5 none -11 priority -6 proofs -7 responsible -6 score -5 severity -7 status -6 version -22
w/=link	BC -8 CFA -8 OF -9 VAE -10 action -10 applicable -7 body -7 comment -10 criterion -8 date -8 deadline -8 documents -4 end -5 expectedLevel -7 expiry -7 indicator -8 label -7 lastCheck -5 links 18 none -17 phase -6 priority -7 proofs -7 reference -10 responsible -10 score -5 session -7 severity -8 start -5 status -11 step -8 steps -5 trainee -6 version -8
w/=name	BC -2 CFA -2 OF -3 VAE -2 action -5 applicable -2 body -4 comment -5 criterion -16 date -4 deadline -4 end -3 expectedLevel -2 expiry -5 indicator -5 label 9 lastCheck -3 links -4 none -6 priority -4 proofs -7 reference -4 responsible 11 score -2 session -4 severity -3 start -3 status -5 steps -4 trainee -4 version -5
w/=number	BC -7 CFA -7 OF -8 VAE -8 action -12 applicable -15 body -6 comment -7 criterion -12 date -8 deadline -10 expectedLevel -8 expiry -6 indicator -9 label -9 lastCheck -8 links -22 none 17 priority -9 proofs -6 reference 15 responsible -6 score -10 severity -8 status -6 version -20
w/=priority	BC -6 CFA -4 OF -5 VAE -5 action -7 applicable -5 body -5 comment -7 criterion -5 date -5 deadline -7 expectedLevel -6 expiry -6 indicator -6 label -5 lastCheck -6 links -7 none -5 priority 10 proofs -7 responsible -8 score -6 severity -7 status -8 version -6
w/=proof	BC -7 CFA -5 OF -7 VAE -6 action -8 applicable -8 body -4 comment -15 criterion -6 date -6 deadline -8 documents 14 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -6 links -16 none -22 phase -10 priority -6 proofs 15 reference -10 responsible -9 score -5 session -8 severity -7 status -6 step -12 version -5
w/=responsible	BC -5 CFA -3 OF -5 VAE -5 action -8 applicable -6 body -10 comment -11 criterion -7 date -5 deadline -7 documents -6 end -5 expectedLevel -9 expiry -6 indicator -8 label -6 lastCheck -6 links -8 none -10 phase -6 priority -7 proofs -7 reference -4 responsible 16 score -5 session -7 severity -6 start -5 status -8 step -5 steps -9 trainee -7 version -6
w/=score	BC -8 CFA -5 OF -9 VAE -8 action -8 applicable -7 body -6 comment -11 criterion -9 date -7 deadline -9 expectedLevel -9 expiry -7 indicator -10 label -10 lastCheck -9 links -10 none -8 priority -10 proofs -8 responsible -10 score 16 severity -9 status -11 version -8
w/=severity	BC -5 CFA -3 OF -4 VAE -4 action -5 applicable -6 body -4 comment -6 criterion -4 date -4 deadline -6 expectedLevel -11 expiry -5 indicator -5 label -6 lastCheck -5 links -6 none -9 priority -7 proofs -8 responsible -6 score -5 severity 13 status -13 version -5
w/=status	BC -6 CFA -4 OF -5 VAE -5 action -9 applicable -21 body -4 comment -8 criterion -6 date -5 deadline -6 documents -8 expectedLevel -23 expiry -6 indicator -12 label -8 lastCheck -11 links -6 none -7 phase -10 priority -13 proofs -6 reference -6 responsible -10 score -10 session -5 severity -8 status 20 step -6 version -6
w/=unrelated	BC -8 CFA -7 OF -9 VAE -6 action -8 applicable -14 body -12 comment 10 criterion -7 date -6 deadline -7 documents -5 end -2 expectedLevel -10 expiry -6 indicator -13 label -10 lastCheck -5 links -15 none 11 phase -4 priority -7 proofs -7 reference -4 responsible -19 score -4 session -7 severity -14 start -3 status -13 step -4 steps -8 trainee -6 version -5
w/BC	BC 19 CFA -14 OF -16 VAE -13 action -12 applicable -15 body -9 comment -15 criterion -13 date -9 deadline -11 expectedLevel -14 expiry -8 indicator -14 label -14 lastCheck -11 links -13 none -19 priority -13 proofs -11 responsible -14 score -13 severity -13 status -10 version -11
w/OF	BC -6 CFA -13 OF 19 VAE -9 action -11 applicable -15 body -9 comment -15 criterion -13 date -10 deadline -11 expectedLevel -12 expiry -9 indicator -13 label -14 lastCheck -12 links -12 none -18 priority -14 proofs -12 responsible -14 score -9 severity -13 status -15 version -11
w/action	BC -9 CFA -8 OF -16 VAE -9 action 17 applicable -11 body -6 comment -8 criterion -11 date -9 deadline -12 documents -6 expectedLevel -10 expiry -8 indicator -12 label -10 lastCheck -11 links -13 none -16 phase -1 priority -15 proofs -13 responsible -8 score -9 severity -9 status -15 step -4 version -9
w/body	BC -18 CFA -15 OF 17 VAE -17 action -14 applicable -16 body 14 comment -18 criterion -13 date -9 deadline -14 end -14 expectedLevel -13 expiry -10 indicator -13 label -13 lastCheck -10 links -7 none -13 priority -13 proofs -14 responsible -3 score -13 session -16 severity -12 start -14 status -17 steps -14 trainee 2 version -9
w/comment	BC -10 CFA -8 OF -12 VAE -11 action 18 applicable -19 body -12 comment 13 criterion -12 date -9 deadline -20 documents -7 end -11 expectedLevel -13 expiry -13 indicator -15 label -17 lastCheck -13 links -17 none -27 phase -9 priority -13 proofs -18 reference -12 responsible -13 score -11 session -9 severity -13 start -10 status -20 step -8 steps 2 trainee -11 version -9
w/criterion	BC -4 CFA -3 OF -4 VAE -5 action -5 applicable -5 body -3 comment -5 criterion 9 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -11 label -7 lastCheck -5 links -5 none -5 priority -5 proofs -6 responsible -5 score -5 severity -5 status -6 version -3
w/date	BC -5 CFA -2 OF -4 VAE -3 action -5 applicable -4 body -3 comment -5 criterion -5 date 19 deadline -21 expectedLevel -6 expiry -17 indicator -5 label -7 lastCheck -13 links -10 none -11 priority -6 proofs -11 reference -7 responsible -8 score -4 session -5 severity -6 status -8 version -5
w/deadline	BC -15 CFA -13 OF -16 VAE -11 action -21 applicable -20 body -15 comment -25 criterion -17 date -28 deadline 8 documents -24 expectedLevel -19 expiry -8 indicator -5 label -21 lastCheck -30 links -23 none 7 phase -5 priority -20 proofs 13 reference -11 responsible -12 score -18 session -16 severity -16 status -27 step -18 version -15
w/end	BC -1 CFA -1 OF -1 VAE -1 action -2 applicable -1 body -13 comment -8 criterion -2 date 10 deadline -5 documents 9 end 13 expectedLevel -1 expiry -7 indicator -9 label -2 lastCheck -2 links -10 none -15 phase -5 priority -2 proofs -3 reference -9 responsible -11 score -2 session -16 severity -1 start -17 status -6 step -7 steps -8 trainee -8 version -5
w/exempt	BC 11 CFA -8 OF -7 VAE -9 action -14 applicable 13 body -7 comment -13 criterion -11 date 7 deadline -13 expectedLevel -10 expiry -9 indicator -14 label -14 lastCheck -11 links -12 none -16 priority -12 proofs -15 reference -3 responsible -15 score -6 session -2 severity -10 status -19 version -1
w/expectedLevel	BC -15 CFA -10 OF -15 VAE -19 action -18 applicable -16 body -18 comment -24 criterion -14 date 3 deadline -18 documents -4 end -6 expectedLevel 13 expiry -17 indicator -18 label 8 lastCheck -25 links -24 none 3 phase -3 priority -3 proofs -27 reference -8 responsible -21 score -1 session 7 severity 4 start -6 status -17 step -4 steps -8 trainee -8 version -22
w/expiry	BC -10 CFA -6 OF -9 VAE -8 action -10 applicable -8 body -8 comment -12 criterion -9 deadline -14 expectedLevel -10 expiry 15 indicator -12 label -11 lastCheck -20 links -19 none -18 priority -11 proofs -25 reference -9 responsible -14 score -10 session -8 severity -12 status 2 version -12
w/ignored	BC -18 CFA -16 OF -16 VAE -13 action -27 applicable -1 body 9 criterion -19 date -16 deadline -23 documents -21 end -5 expectedLevel 15 expiry -18 indicator -8 label -27 lastCheck -19 links -2 none 2 phase -16 priority -21 proofs -27 reference -19 responsible -18 score -20 session -19 severity -3 start -6 status -21 step -17 steps -6 trainee -24 version -19
w/indicator	BC -12 CFA -9 OF -12 VAE -11 action -13 applicable -11 body -12 comment -14 criterion -20 date -5 deadline -13 documents -10 end -6 expectedLevel -13 expiry -14 indicator 11 label 4 lastCheck -13 links -17 none -23 phase -9 priority -14 proofs -20 reference 3 responsible -19 score -12 session -14 severity -13 start -6 status -1 step -6 steps -8 trainee -7 version 9
w/label	BC -16 CFA -13 OF -18 VAE -15 action -12 applicable -16 body -17 comment 5 criterion 4 date -22 deadline -27 documents -1 end -13 expectedLevel 11 expiry -22 label 10 lastCheck -6 links -10 none -26 phase -15 priority -19 proofs -6 reference -21 responsible -29 score -10 session 1 severity -16 start -7 status -21 step 3 steps -1 trainee -16 version -20
w/lastCheck	BC -18 CFA -13 OF -16 VAE -15 action -18 applicable -15 body -16 comment -18 criterion -16 date -2 deadline -2 documents -9 end 10 expectedLevel -20 expiry -25 indicator -16 label -19 lastCheck 9 links -21 none -1 phase -7 priority -18 proofs -22 reference -13 responsible -8 score -17 session -14 severity -19 start 1 status -22 step -9 steps -11 trainee -10 version 14
w/link	BC -12 CFA -10 OF -11 VAE -12 action -15 applicable -9 body -12 comment -18 criterion -10 date -13 deadline -12 documents -7 end 2 expectedLevel -12 expiry -15 indicator -10 label -14 lastCheck -9 links 26 none -14 phase -11 priority -13 proofs -13 reference -18 responsible -18 score -10 session -13 severity -12 start -16 status -19 step -12 steps -10 trainee -11 version -15
w/name	BC -3 CFA -4 OF -4 VAE -3 action -7 applicable -4 body -4 comment -8 criterion 7 date -9 deadline -5 end -3 expectedLevel -10 expiry -9 indicator -17 label -3 lastCheck -6 links -9 none -8 priority -5 proofs 3 reference -7 responsible 10 score -6 session -11 severity -4 start -3 status -8 steps -4 trainee -4 version -8
w/number	BC -18 CFA -15 OF -19 VAE -15 action -1 applicable 13 body -17 comment -26 criterion -18 date -5 deadline -19 documents -13 end -7 expectedLevel -20 expiry -17 indicator -9 label -20 lastCheck -19 none 13 phase -9 priority -17 proofs -23 reference 19 responsible -26 score -18 session -12 severity -18 start -7 status -24 step -10 steps -12 trainee -5 version 2
w/priority	BC -6 CFA -4 OF -7 VAE -6 action -8 applicable -10 body -6 comment -8 criterion -6 date -5 deadline -8 expectedLevel -7 expiry -6 indicator -7 label -6 lastCheck -6 links -8 none -7 priority 12 proofs -8 responsible -11 score -6 severity -8 status -13 version -6
w/proof	BC -15 CFA -9 OF -15 VAE -15 action -25 applicable -16 body -16 comment 3 criterion -17 date -11 deadline -19 documents 16 end -9 expectedLevel -22 expiry -15 indicator -11 label -15 lastCheck -17 links -5 none 3 phase -9 priority -17 proofs 14 reference -15 responsible -23 score -20 session -18 severity -16 start -9 status -19 step -2 steps 10 trainee -15 version -16
w/responsible	BC -13 CFA -9 OF -13 VAE -11 action -15 applicable -14 comment 7 criterion -17 date -13 deadline -18 documents -8 end -13 expectedLevel 4 expiry -14 indicator -17 label -18 lastCheck -14 links -21 none -26 phase -17 priority -18 proofs -20 reference -9 responsible 15 score -15 session -21 severity -15 start -12 status -21 step -9 steps -12 trainee 5 version -18
w/score	BC -8 CFA -5 OF -9 VAE -8 action -8 applicable -7 body -6 comment -11 criterion -9 date -7 deadline -9 expectedLevel -9 expiry -7 indicator -10 label -10 lastCheck -9 links -10 none -8 priority -10 proofs -8 responsible -10 score 16 severity -9 status -11 version -8
w/session	BC -2 CFA -2 OF -2 VAE -2 action -3 applicable -2 body -16 comment -6 criterion -4 date -5 deadline -6 documents -8 end -13 expectedLevel -2 expiry -6 indicator 8 label -9 lastCheck -2 links -13 none -16 phase -7 priority -2 proofs -9 reference -12 responsible -9 score -6 session 13 severity -2 start -14 status -10 step -7 steps 4 trainee -9 version -10
w/severity	BC -9 CFA -6 OF -7 VAE -6 action -9 applicable -9 body -6 comment -9 criterion -7 date -6 deadline -10 expectedLevel -15 expiry -8 indicator -8 label -9 lastCheck -8 links -10 none -11 priority -10 proofs -11 responsible -10 score -8 severity 17 status -18 version -7
w/status	BC -18 CFA -13 OF -16 VAE -14 action -2 applicable 10 body -20 comment -13 criterion -21 date -28 deadline -27 documents -12 end -13 expectedLevel 9 expiry -23 indicator -4 label -20 links -30 none -27 phase -12 priority 2 proofs -32 reference -21 responsible -20 session -20 severity -30 start -14 status 12 step -9 steps 17 trainee -11 version -23
w/step	BC -8 CFA -4 OF -7 VAE -7 action 14 applicable -8 body -12 comment -24 criterion -9 date -10 deadline -22 documents -7 end -11 expectedLevel -9 expiry -12 indicator -24 label -11 lastCheck -8 links -27 none -34 phase 7 priority -9 proofs -14 reference -21 responsible -2 score -8 session -10 severity -9 start -10 status -25 step 4 steps -10 trainee -10 version -11
w/trainee	BC -5 CFA -5 OF -7 VAE -7 action -10 applicable -5 body -17 comment 3 criterion -6 date 2 deadline -10 documents -5 end -13 expectedLevel -7 expiry 11 indicator -10 label -8 lastCheck -6 links 3 none -23 phase 15 priority -6 proofs -11 reference -3 score -6 session -13 severity -8 start -13 status -13 step -6 steps -12 trainee 3 version -10
w/unrelated	BC -19 CFA -8 OF -9 VAE -16 action -20 applicable 6 body -18 comment -4 criterion -18 deadline -23 documents -12 end -27 expectedLevel -15 expiry -19 indicator 7 label -6 lastCheck -26 links -9 none 1 phase -12 priority -20 proofs -29 reference -15 responsible 9 score -10 session 8 severity 3 start -18 status -18 step -13 steps 1 trainee 4 version -14
w/=end	body -8 comment -5 end 9 links -5 none -7 reference -5 responsible -5 session -10 start -9 steps -7 trainee -7
w/=reference	body -5 comment -6 date -7 deadline -5 documents -8 end -6 expiry -5 indicator -5 links -9 none -8 phase -7 proofs -5 reference 11 responsible -8 session -6 start -5 status -5 step -4 steps -8 trainee -6 version -6
w/=session	body -11 comment -4 date -5 deadline -5 documents -8 end -8 expiry -6 indicator -7 links -8 none -11 phase -7 proofs -8 reference -8 responsible -7 session 13 start -9 status -8 step -7 steps -11 trainee -8 version -8
w/=start	body -11 comment -5 end -10 links -4 none -9 reference -5 responsible -5 session -9 start 11 steps -8 trainee -6
w/=trainee	body -12 comment -23 end -10 links -14 none -9 reference -12 responsible -17 session -13 start -10 steps -13 trainee 20
w/reference	body -5 comment -6 date -7 deadline -5 documents -8 end -6 expiry -5 indicator -5 links -9 none -8 phase -7 proofs -5 reference 11 responsible -8 session -6 start -5 status -5 step -4 steps -8 trainee -6 version -6
w/start	body -14 comment -8 end -22 links -9 none -10 reference -9 responsible -11 session -13 start 18 steps -13 trainee -10
w/=step	comment -8 deadline -8 documents -21 indicator -8 links -8 none -12 phase -2 reference -9 responsible -18 session -8 status -8 step 8
`;
