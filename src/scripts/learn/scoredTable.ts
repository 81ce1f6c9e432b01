/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/?	BC -36 CFA -31 VAE -28 applicable 23 body -36 comment -51 criterion -37 date -29 documents -31 expectedLevel -39 expiry -31 indicator -50 label -42 lastCheck -28 links -24 phase -26 proofs -46 reference -30 score -29 session -20 step -27 steps -17 version -33
h/?$	BC -31 CFA -24 VAE -23 applicable 21 body -30 comment -44 criterion -33 date -28 documents -25 expectedLevel -34 expiry -27 indicator -44 label -37 lastCheck -24 links -17 phase -16 proofs -42 reference -27 score -24 step -22 version -30
h/^a	BC -19 CFA -20 OF -20 VAE -30 action 20 body -20 comment 24 criterion -25 date -29 expectedLevel -31 indicator -42 label -35 lastCheck -47 links -25 none -26 phase -21 priority -26 proofs -15 reference -25 responsible -41 score -25 session -21 severity -21 status -43 step -27 steps -25 version -38
h/^act	BC -15 action 26 applicable -16 comment -15 criterion -15 deadline -17 expectedLevel -17 indicator -21 label -18 links -26 none -25 phase -16 priority -16 proofs -18 responsible -25 severity -15 status -21 version -20
h/^actio	BC -17 CFA -15 VAE -18 action 23 applicable -22 body -16 comment -26 criterion -20 date -24 expectedLevel -27 expiry -34 indicator -26 label -25 lastCheck -16 links -25 none -22 priority -25 proofs -22 responsible -38 score -19 session 22 severity -20 start -15 status -23 steps -16 version -20
h/^appr	BC -20 CFA 27 OF -20 VAE -17 applicable -19 comment -17 criterion -17 deadline -16 indicator -15 label -17 links -15 none -22 priority -15 proofs -15 responsible -16 severity -15 status -20
h/^bil	BC 15
h/^bilan	BC 25 action -15 body -25 comment -16 deadline -15 expectedLevel -15 expiry -15 indicator -29 label -30 lastCheck -15 links -16 none -19 proofs -16 severity -19 steps 17 version -16
h/^c	BC -30 OF -21 action -25 body -21 comment -24 criterion 24 date -16 deadline -27 expectedLevel -23 expiry -21 lastCheck -22 none -35 priority -26 proofs -16 reference -17 responsible -34 score -20 severity -39 version -18
h/^ce	BC -20 CFA -15 OF -18 VAE -16 applicable -44 body -25 criterion -24 date -15 deadline -41 expiry -22 indicator -40 lastCheck -28 links -36 priority -26 reference -16 responsible -32 score -20 severity -22 status -28 version -21
h/^color	BC -16 CFA -15 OF -16 VAE -15 body -19 links -18 none 19 proofs -16 responsible -18 status -19
h/^curre	BC -15 action -15 applicable -16 comment -17 criterion -16 deadline -16 indicator -16 label -17 links -15 none -22 priority -15 proofs -15 responsible -16 score -15 severity -15 status 28
h/^dans	BC -15 OF -16 action -15 applicable 19 body -21 comment -19 deadline -17 expectedLevel -17 indicator -16 label -16 lastCheck -16 links 16 none -27 proofs -17 responsible -17 severity -16 status -18 version -15
h/^dat	BC -26 CFA -19 OF -27 VAE -20 action -36 applicable -25 body -24 comment -34 criterion -28 date 26 documents -22 expectedLevel -28 indicator -33 label -37 links -38 phase -24 priority -29 proofs -45 reference -34 responsible -34 score -29 session -34 severity -36 start 23 status -44 step -23 steps -28 trainee -19 version -30
h/^dern	BC -15 action -16 applicable -15 comment -21 criterion -17 date -15 deadline -20 expectedLevel -15 indicator -18 label -22 lastCheck 29 links -20 none -21 priority -16 proofs -17 responsible -16 score -16 severity -18 status -21 version -15
h/^derni	BC -20 OF -17 VAE -15 action -27 applicable -19 body -21 comment -27 criterion -20 date -23 end 28 expectedLevel -22 expiry -24 indicator -27 label -27 lastCheck 24 links -22 none -19 priority -27 proofs -26 responsible -27 score -25 session -15 severity -26 start -24 status -35 steps -15 version -25
h/^dt	BC -24 CFA -21 OF -23 VAE -25 action -24 applicable -24 body -26 comment -31 criterion -27 date 23 documents -17 expectedLevel -26 indicator -27 label -29 links -32 phase -16 priority -26 proofs -30 reference -26 responsible -29 score -25 session -18 severity -25 status -35 step -16 steps -21 version -20
h/^eleme	BC -18 CFA -15 OF -17 VAE -17 action -24 applicable -18 body -15 criterion -20 date -15 deadline -23 documents 26 expectedLevel -17 expiry -18 indicator -22 label -19 lastCheck -20 links -24 none -36 priority -20 proofs 24 reference -16 responsible -23 score -21 session -19 severity -21 status -28 version -16
h/^evide	BC -17 CFA -16 OF -17 VAE -17 action -17 applicable -17 body -16 comment -18 criterion -20 date -16 deadline -18 expectedLevel -20 indicator -15 label -22 lastCheck -17 links -16 none 20 priority -20 responsible -22 score -20 severity -19 status -25 version -18
h/^exige	BC -17 OF -17 VAE -16 action -21 applicable -17 body -15 comment -24 criterion -28 date -15 deadline -22 expectedLevel 18 expiry -19 indicator -25 label 18 lastCheck -20 links -23 none -26 priority -20 proofs -19 responsible -29 score -20 severity -20 status -26 version -19
h/^forma	BC -16 applicable -19 body -20 comment -21 deadline -16 documents -16 end -22 indicator -20 links -19 none 20 phase -16 proofs -15 reference -19 start -21 status -21 steps -21
h/^impor	BC -15 OF -17 action -20 applicable -24 body -15 comment -21 criterion -19 deadline -19 expectedLevel -17 expiry -17 indicator -18 label -19 lastCheck -16 links -21 none -22 priority 31 proofs -19 responsible -25 score -16 severity -20 status -27
h/^indic	BC -16 CFA -15 OF -17 VAE -16 action -24 applicable -22 comment -24 criterion -30 date -27 deadline -28 documents -23 expectedLevel -20 expiry -22 indicator 31 lastCheck -22 links -23 none -33 phase -17 priority -24 proofs -32 reference -30 responsible -33 severity -19 status -39 step -18 version 15
h/^n	BC -15 body -17 comment 24 links -15 none -28 proofs -15 responsible -16 status -19 trainee 15
h/^nb	BC -22 CFA -18 OF -21 VAE -20 action -24 applicable -21 body -23 criterion -18 date -17 deadline -23 documents -21 expectedLevel -23 expiry -20 indicator -24 label -23 lastCheck -18 links -32 none 22 phase -18 priority -23 proofs -24 reference -20 responsible -31 session -23 severity -22 status -31 step -19 steps -23 trainee -17 version -25
h/^niv	BC -16 OF -16 action -20 applicable -16 body -20 comment -22 criterion -16 deadline -22 expectedLevel 26 expiry -16 indicator -16 label -21 lastCheck -16 links -18 none -28 proofs -20 responsible -21 score -17 severity -16 status -23 version -18
h/^nivea	BC -19 CFA -15 OF -17 VAE -16 action -30 applicable -20 body -16 comment -32 criterion -17 date -20 deadline -26 documents -16 expectedLevel 19 expiry -22 indicator -30 label -26 lastCheck -23 links -24 none -40 proofs -24 reference -16 responsible -26 score -28 session -17 status 19 version -20
h/^not	BC -15 action -20 comment 24 criterion -19 deadline -19 documents -18 indicator -17 label -19 links -22 none -23 phase -19 priority -19 proofs -25 reference -19 responsible -26 score 23 session -16 step -22 steps -16 version -15
h/^n°	BC -20 CFA -16 OF -19 VAE -17 action -25 applicable -18 body -19 comment -26 criterion -23 date -22 deadline -25 documents -19 end -16 expectedLevel -21 expiry -21 label -30 lastCheck -20 links -24 phase -17 priority -26 proofs -29 reference 32 responsible -29 score -20 session -27 severity -21 start -20 status -34 step -18 steps -25 trainee -18
h/^ordr	BC -15 action -17 criterion -17 deadline -17 expectedLevel -17 expiry -17 indicator -21 label -19 lastCheck -18 links -17 none 22 priority 18 proofs -18 responsible -18 score -15 severity -17 status -24
h/^point	BC -17 OF -15 action -20 criterion -18 date -19 deadline -24 expectedLevel -21 expiry -22 links -33 none -40 priority -19 proofs -19 severity -20 status -33 step -18 version -20
h/^pour	BC -24 CFA -23 VAE -20 action -34 applicable 22 comment -24 criterion -26 date -22 documents -18 expectedLevel -32 expiry -23 label -29 lastCheck -25 links -27 phase -20 priority -25 reference -15 responsible -28 score -22 severity -25 status -44 step -21 version -24
h/^preuv	BC -18 CFA -17 OF -19 VAE -17 action -24 body -19 comment -27 criterion -21 date -23 deadline -25 documents 19 expectedLevel -41 expiry -18 indicator -23 label -29 lastCheck -16 links -38 phase -15 priority -21 proofs 15 reference -18 responsible -25 score -24 session -16 severity -19 status -27 step -19 steps -15 version -28
h/^rang	BC -19 CFA -15 OF -18 VAE -16 action -29 applicable -20 body -17 comment -22 deadline -24 expectedLevel -20 expiry -21 indicator -25 label -23 lastCheck -20 none 17 proofs -25 responsible -25 score -22 severity -22 status -28 version -18
h/^skill	BC 15 applicable -22
h/^val	BC -16 OF -15 applicable -15 comment -15 date -16 deadline -16 expiry 24 indicator -18 label -15 links -18 none -20 proofs -18 responsible -19 status -16 version -15
h/^what	BC -17 VAE -15 action 15 applicable -19 body -23 comment -27 criterion -20 deadline -26 expiry -15 indicator -23 label 20 lastCheck -16 links -25 priority -19 score -17 severity -19 status -28 version -15
h/a	BC -40 OF -42 action 17 body -39 criterion -46 date -47 end -24 expectedLevel -16 links -43 none -34 phase -38 reference -42 responsible -15 score -26 session -41 severity -47 status -37 trainee -35
h/accom	BC 15 OF -16 VAE -15 deadline -19 documents -16 expiry -16 indicator -22 links -20 none -23 proofs -18 responsible -21 severity -18 status -24 steps -16
h/act	BC -18 CFA -15 VAE -17 action 26 applicable -18 body -18 comment -31 criterion -21 deadline -28 expectedLevel -20 expiry -25 indicator -31 label -25 lastCheck -22 none -30 phase -22 priority -19 reference -20 score -17 session -23 severity -22 status -25
h/actio	BC -28 CFA -23 OF 15 VAE -23 action 25 applicable -29 body -24 comment -35 criterion -24 date -27 expectedLevel -33 expiry -36 indicator -28 label -29 lastCheck -18 links -30 none -36 priority -32 proofs -30 score -25 session 15 severity -27 status -28 steps -24 trainee -16 version -28
h/af	BC -18 CFA -15 OF 23 VAE -18 applicable -17 comment -15 deadline -15 expiry -15 indicator -15 label -16 links -15 none -19 responsible -15 status -17
h/afc	BC -24 CFA -26 OF 40 VAE -17 action -26 applicable -19 body -22 comment -27 criterion -26 date -20 deadline -28 expectedLevel -26 expiry -26 indicator -25 label -26 lastCheck -24 links -29 none -34 priority -26 proofs -23 responsible -26 score -25 severity -28 status -20 version -24
h/alter	BC -16 CFA 27 OF -17 VAE -20 action -15 applicable -22 comment -16 criterion -15 deadline -17 expectedLevel -17 expiry -15 indicator -15 links -16 none -22 priority -16 responsible -15 score -15 severity -16 status -21 version -15
h/amend	BC -15 OF -15 action -18 comment -20 criterion -22 date -18 deadline -17 expiry -21 indicator -23 label -16 links -25 none -23 proofs -22 reference -19 responsible -27 score -17 session -17 severity -16 status -28 version 32
h/appli to	BC 15 applicable -15
h/appr	BC -20 CFA 23 VAE -16 applicable -18 none -20
h/appre	BC -24 CFA 31 OF -27 VAE -26 applicable -17 body -16 comment -20 none -23 responsible -16 session -21 steps -16
h/appre$	BC -16 CFA 19 OF -19 none -17 trainee -16
h/argum	BC -16 CFA -15 OF -19 VAE -17 action -17 applicable -18 body -15 comment 31 criterion -16 deadline -21 expectedLevel -15 expiry -18 indicator -19 label -17 lastCheck -16 links -26 none -26 priority -18 proofs -23 responsible -19 score -19 severity -19 status -23
h/asses	BC 17 VAE -16 body -15 comment -16 links -15 none -19 steps 18
h/atten	BC -20 CFA -16 OF -19 VAE -17 action -24 applicable -26 body -26 criterion -26 documents -19 end -19 expectedLevel 28 expiry -19 indicator -29 lastCheck -23 links -29 phase -18 priority -25 proofs -49 reference -18 responsible -36 score -20 session -25 severity -23 start -17 status -39 step -17 version -19
h/au	BC -26 CFA -26 OF -23 VAE -27 applicable 18 body -22 comment -28 criterion -29 expectedLevel -35 indicator -18 label -28 lastCheck -27 links -19 none -30 phase -16 priority 16 reference -23 score -29 session -19 severity -28 status -25 trainee -18 version -28
h/audit	BC -29 CFA -26 OF -29 VAE -28 action -27 criterion -31 date -26 deadline -37 documents -15 expiry -29 indicator -41 label -19 lastCheck -31 links -29 priority -29 reference -16 responsible -32 score -30 session -16 severity -23 step -15 steps -18 version -30
h/audit$	BC -23 CFA -21 OF -24 VAE -22 action -32 comment 17 criterion -24 date -19 deadline -32 expectedLevel -15 expiry -23 indicator -34 label -47 lastCheck -25 links -33 priority -24 responsible -26 score -22 session -15 severity -19 steps -18 version -23
h/autod	BC -15 OF -15 action -17 comment -19 deadline -19 expectedLevel -18 expiry -15 indicator -15 links -21 none -26 priority -19 proofs -17 responsible -20 score -17 severity -17 status 28 version -16
h/autoe	BC -18 OF -17 VAE -15 action -19 applicable -17 body -16 comment -23 criterion -15 deadline -19 expectedLevel -20 expiry -18 indicator -19 label -17 lastCheck -17 links -23 none -27 priority -21 proofs -20 responsible -22 score -19 severity -19 status 27 version -18
h/avanc	BC -15 OF -17 applicable -22 body -23 comment -19 criterion -17 deadline -28 expectedLevel -23 expiry -15 indicator -21 label -17 lastCheck -24 links -22 none -34 priority -35 proofs -23 responsible -21 severity -18 status 18 version -18
h/avant	BC -16 CFA -15 OF -16 VAE -17 action -28 applicable -24 comment -37 criterion -21 date -30 deadline 16 documents -34 expectedLevel -25 expiry 18 indicator -36 label -24 lastCheck -43 links -22 priority -22 proofs -30 reference -30 responsible -37 score -18 session -26 severity -17 status -26 step -32 steps 19 version -28
h/bc	BC 34 CFA -26 OF -21 VAE -27 action -16 applicable -27 comment -18 criterion -15 deadline -17 expectedLevel -15 indicator -16 label -16 lastCheck -16 links -16 none -24 priority -15 proofs -15 responsible -15 severity -16 status -21
h/bc$	BC 30 CFA -24 OF -18 VAE -24 applicable -22 comment -16 none -21 responsible -15 status -19
h/bd	BC 16
h/bil	BC 15
h/bilan	BC 37 CFA -21 OF -23 VAE -21 action -22 applicable -22 body -31 comment -21 criterion -18 date -17 deadline -20 expectedLevel -21 expiry -19 indicator -34 label -33 lastCheck -20 links -24 none -26 priority -19 proofs -22 reference -17 responsible -16 session 18 severity -23 trainee -28 version -20
h/bilan de	BC 24 comment -17 deadline -15 indicator -28 label -26 none -18 proofs -16 severity -16 status 20
h/bilan$	BC 23 OF -15 applicable -18 body -18 comment -15 links -15 none -19 responsible -17 session 20 severity -17 status -19 trainee -21
h/blabl	BC -18 CFA -15 OF -18 VAE -16 action -23 applicable -18 body -16 comment 28 criterion -20 deadline -21 expectedLevel -17 expiry -19 indicator -21 label -22 lastCheck -16 links -24 none -25 priority -21 proofs -20 responsible -16 score -19 severity -20 status -25 version -20
h/by	BC -23 CFA -18 OF -26 VAE -20 action -25 applicable -22 comment -29 criterion -24 date -18 deadline 21 documents -19 expectedLevel -24 expiry 20 indicator -32 label -28 lastCheck -19 links -40 phase -16 priority -24 proofs -33 reference -27 score -23 session -30 severity -26 status -37 step -20 version -23
h/by$	BC -16 OF -15 action -26 applicable -15 comment -22 criterion -18 date -26 documents -19 expectedLevel -17 indicator -27 label -20 lastCheck -26 links -32 priority -16 proofs -29 reference -25 responsible 16 score -16 session -17 severity -17 status -31 step -16 version -27
h/c	BC 22 OF -25 VAE -28 action -26 comment -28 criterion 20 date -22 deadline -28 documents -19 expectedLevel -25 expiry -28 lastCheck -25 none -37 priority -31 proofs -15 reference -23 responsible -35 score -21 session -15 status -23 version -24
h/c est	BC -18 OF -15 criterion -32 deadline -21 expectedLevel -16 expiry -16 indicator 16 label -31 lastCheck -17 none -30 priority -17 proofs 17 reference -17 responsible -20
h/c$	BC 25 CFA -16 criterion -15 none -19
h/ca	BC -28 CFA -15 OF -19 VAE -17 action -32 body -21 date -17 deadline -28 documents -21 expectedLevel -34 expiry -24 lastCheck -26 links -41 none -31 phase -21 proofs -39 reference -21 responsible -37 session -19 severity 15 step -22 steps -16 version -21
h/caden	BC -16 VAE -15 comment -18 links -20 none 26 responsible -18 status -21
h/call	BC -22 CFA -22 OF -15 VAE -17 applicable 25 comment -16 end -15 links -20 responsible -20 steps 22
h/call$	BC -26 CFA -25 OF -17 VAE -20 applicable 29 comment -16 none -15 responsible -18 steps 16
h/caree	BC 26 deadline -15 lastCheck -15 none -16 status -18
h/cbc	BC 39 CFA -28 OF -26 VAE -27 action -26 applicable -18 body -22 comment -30 criterion -26 date -21 deadline -26 expectedLevel -25 expiry -23 indicator -26 label -25 lastCheck -23 links -27 none -29 priority -20 proofs -25 responsible -28 score -27 severity -28 status -22 version -24
h/ce	BC -28 CFA -19 OF -25 VAE -21 body -36 criterion -32 date -23 expiry -29 indicator -33 label 18 lastCheck -44 phase -17 priority -37 reference -21 responsible -42 score -27 session -17 severity -36 status -33 steps -17 trainee -17 version -26
h/ce que	BC -15 OF -15 action -37 criterion -16 deadline -33 indicator -32 lastCheck -20 links -25 priority -17 responsible -17 severity -18 status -22 version -15
h/cfa	BC -28 CFA 35 OF -25 VAE -28 action -16 applicable -29 comment -19 criterion -16 deadline -18 expectedLevel -15 expiry -16 indicator -15 label -18 lastCheck -15 links -18 none -18 priority -16 proofs -17 responsible -19 score -17 severity -17 status -20 version -15
h/cfa$	BC -25 CFA 30 OF -19 VAE -24 action -17 applicable -27 comment -20 criterion -15 deadline -19 expectedLevel -16 expiry -17 indicator -15 label -16 lastCheck -16 links -19 none -20 priority -17 proofs -17 responsible -20 score -17 severity -18 status -19 version -17
h/ch	BC -17 OF -16 VAE -15 action -15 applicable -16 body -15 comment -23 criterion 26 deadline -21 expiry -17 indicator -22 label -21 lastCheck -18 links -18 none -25 priority -19 proofs -17 score -20 severity -17 status -24 version -15
h/ch$	BC -16 OF -15 action -15 applicable -15 comment -21 criterion 26 deadline -20 expiry -16 indicator -21 label -20 lastCheck -17 links -17 none -22 priority -18 proofs -16 score -15 severity -16 status -22
h/chant	BC -18 CFA -16 OF -18 VAE -18 applicable -20 body -17 comment -29 criterion -19 date -21 deadline -29 expectedLevel -21 expiry -24 indicator -26 label -24 links -20 none -37 proofs -27 responsible -29 score -21 severity -19 version -15
h/chant$	BC -16 OF -15 action -31 applicable -15 comment -21 criterion -17 date -18 deadline -25 expectedLevel -21 expiry -18 indicator -18 label -20 links -24 none -30 proofs -19 responsible -20 score -17 severity -17 status 19
h/class	BC -15 CFA -16 OF 18 VAE -15 action -17 body -15 comment -23 criterion -19 date -15 deadline -16 expectedLevel -22 expiry -19 indicator -21 label -20 lastCheck -15 links 23 priority -17 proofs -21 reference -17 responsible -28 score -15 session -19 severity -17 version -20
h/colle	BC -19 CFA -17 OF -19 VAE -18 action -27 applicable -19 comment -30 criterion -22 date -16 expectedLevel -20 expiry -20 indicator -23 label -22 links -29 none -31 phase -20 reference -16 responsible -22 session -21 severity -20 step 17 trainee -20 version -21
h/colle$	BC -18 CFA -16 OF -18 VAE -17 action -25 applicable -19 comment -28 criterion -19 date -15 end -15 expectedLevel -21 expiry -19 indicator -23 label -22 links -21 none -30 phase -20 reference -17 responsible -22 session -22 severity -20 step 15 trainee -20 version -21
h/combien	BC -17 action -18 applicable -18 comment -20 criterion -19 deadline -22 expectedLevel -18 expiry -19 indicator 19 label -28 lastCheck -23 links -37 none 24 priority -15 proofs -24 responsible -22 severity -18 status -26
h/commi	BC -15 action -17 body -18 comment -26 criterion -17 deadline -16 expectedLevel -22 expiry -15 indicator -18 label -17 links -25 none -27 priority -20 proofs -22 responsible 29 severity -17 status -22 version -17
h/comp	BC 28 action -16 comment -15 deadline -15 expiry -15 indicator -15 label -15 lastCheck -15 links -17 none -19 priority -15 proofs -15 responsible -17 status -24
h/comp$	BC 28 VAE -15 action -17 comment -15 criterion -15 deadline -16 expectedLevel -15 expiry -16 indicator -15 label -15 lastCheck -15 links -16 none -19 priority -15 proofs -16 responsible -15 status -24
h/compe	BC 15
h/conce	BC -20 OF -22 VAE -17 action -17 applicable 34 comment -17 criterion -16 date -15 deadline -15 expectedLevel -15 expiry -18 indicator 16 label -18 lastCheck -15 links -22 none -34 priority -18 proofs -22 responsible -21 score -17 session 16 severity -20 status -31 version -19
h/confo	BC -15 action -18 applicable -16 comment -29 deadline -19 expectedLevel -20 expiry -18 indicator -21 label -19 lastCheck -16 links -21 none -23 proofs -22 responsible -19 score -19 severity 19 status 25
h/courr	BC -18 OF -17 VAE -16 applicable -18 comment -22 criterion -15 deadline -17 expectedLevel -16 expiry -15 label -16 links -15 none 29 priority -17 proofs -19 responsible -22 severity -15 status -20 version -17
h/cr	BC -19 CFA -17 OF -19 VAE -17 action -21 applicable -19 body -17 comment -22 criterion 28 date -16 deadline -22 expiry -19 indicator -23 label -23 lastCheck -18 links -23 none -25 priority -17 proofs -21 responsible -23 score -20 severity -19 status -23 version -19
h/crite	BC -19 CFA -15 OF -18 VAE -17 action -27 applicable -20 body -18 comment -26 criterion 39 date -19 deadline -24 expiry -22 label -31 lastCheck -24 links -28 none -33 priority -22 proofs -31 reference -17 responsible -30 score -24 severity -23 status -35 version -25
h/crite$	BC -19 CFA -15 OF -19 VAE -16 action -26 applicable -18 body -16 comment -22 criterion 24 deadline -19 expiry -18 indicator -25 label -22 lastCheck -18 links -23 none -23 priority -19 proofs -24 responsible -20 score -18 severity -22 status -21 version -23
h/curre	BC -15 OF -15 applicable -15 comment -16 deadline -15 label -15 none -21 proofs -15 score -15 status 27
h/d	BC -35 CFA -31 OF -34 VAE -32 action 16 applicable -31 body -33 criterion -15 date 18 documents -36 end -22 expectedLevel -42 label -49 proofs -47 reference -28 responsible -46 severity -39 trainee -43
h/dans	BC -17 CFA -15 VAE -16 applicable 20 body -29 comment -19 criterion -24 deadline -24 expectedLevel -25 expiry -18 indicator -26 label -22 lastCheck -22 links 25 none -26 proofs -23 score -18 severity -17 status -22 version -20
h/dat	BC -34 CFA -27 OF -34 VAE -28 action -31 applicable -32 body -31 comment -41 criterion -35 date 24 documents -30 expectedLevel -35 indicator -38 label -44 links -46 none -24 phase -34 priority -35 proofs -50 reference -34 responsible -45 score -36 severity -39 status -51 step -30 steps -35 trainee -24 version -38
h/dat de	BC -17 action -24 body -17 comment -25 date 16 deadline -18 expectedLevel -18 indicator -22 label -28 links -26 none -22 priority -17 proofs -29 reference -16 responsible -25 score -16 session -23 severity -23 status -26 steps -23 trainee -16 version -20
h/dat$	BC -22 CFA -17 OF -22 VAE -18 action -19 applicable -19 body -19 comment -23 criterion -22 end 19 expectedLevel -20 expiry 18 indicator -24 label -23 links -31 phase -21 priority -20 proofs -25 reference -17 responsible -27 score -21 severity -19 start -16 status -28 steps -16 version -22
h/de comp	BC 17 status -18
h/de l	BC -32 CFA -18 OF -24 VAE -20 action -28 applicable -24 criterion -27 expectedLevel -37 expiry -38 none -48 priority -25 score -22 session -26 step -18
h/de la	BC -21 OF -15 action -36 applicable -21 body -27 comment -25 date 24 deadline -24 end -22 expectedLevel -23 indicator -30 label -29 lastCheck -17 priority -21 reference -22 responsible -36 severity 16 start -20 step -16 version -32
h/dead	BC -16 OF -15 action -17 applicable -15 comment -22 criterion -15 deadline 26 documents -17 expectedLevel -16 expiry -19 indicator -23 label -16 links -24 phase -18 priority -17 proofs -18 reference -19 responsible -24 score -17 severity -18 status -21 step -18 version -17
h/derni	BC -19 OF -16 VAE -15 action -26 applicable -19 body -19 comment -25 criterion -21 date -37 end 26 expectedLevel -21 expiry -29 indicator -27 label -28 lastCheck 32 links -23 none -18 priority -25 proofs -26 responsible -28 score -24 severity -26 start -22 status -33 version -25
h/do	BC -24 CFA -15 OF -16 VAE -16 action 20 comment -24 criterion -23 date -16 deadline -24 expectedLevel -29 expiry -18 indicator -24 label -30 lastCheck -16 links -26 priority -19 proofs -42 responsible -25 score -19 severity -19 status -26 version -23
h/doc	BC -24 CFA -24 OF -24 VAE -25 action -31 applicable -23 body -24 comment -40 criterion -29 deadline -32 documents 19 expectedLevel -27 expiry -33 indicator -42 label -31 lastCheck -27 none -44 phase -22 priority -29 score -31 session -35 severity -27 step -23 version -16
h/doc$	BC -19 CFA -18 OF -19 VAE -18 action -24 applicable -18 body -20 comment -28 criterion -24 deadline -27 expectedLevel -26 expiry -28 indicator -39 label -24 lastCheck -21 none -41 phase -17 priority -22 score -21 session -33 severity -21 step -19
h/docum	BC -32 CFA -26 OF -29 VAE -27 action -34 applicable -35 body -28 comment -41 criterion -36 deadline -37 documents 18 end -17 expectedLevel -50 expiry -20 indicator -42 label -43 lastCheck -37 phase -29 priority -33 proofs 15 score -34 session -33 severity -39 start -16 steps -19
h/docum$	BC -24 CFA -17 OF -21 VAE -19 action -36 applicable -22 body -22 comment -26 criterion -25 deadline -26 end -15 expectedLevel -28 indicator -32 label -31 lastCheck -25 phase -21 priority -25 score -24 session -25 severity -33 status -15 steps -17
h/dosie	BC -15 OF -15 action -19 applicable -15 comment -18 deadline -19 expectedLevel -17 expiry -16 indicator -17 label -15 lastCheck -15 links 25 none -20 priority -15 proofs -20 responsible -19 score -16 severity -17 status -19 version -17
h/dt	BC -25 CFA -21 OF -25 VAE -27 action -25 applicable -24 body -26 comment -27 criterion -27 date 21 documents -17 expectedLevel -27 indicator -32 label -29 links -35 none -15 phase -15 priority -27 proofs -34 reference -26 responsible -31 score -26 session -20 severity -26 status -35 step -15 steps -22 version -30
h/du	BC -40 CFA -35 OF -37 VAE -37 action -15 applicable -31 body -39 comment -43 indicator -51 none -24 priority -15 score -21 steps -27 trainee -21
h/due	BC -17 OF -16 action -17 applicable -16 comment -24 criterion -19 date -20 deadline 25 documents -19 expectedLevel -18 expiry -25 indicator -25 label -20 lastCheck -32 links -28 phase -19 priority -18 proofs -20 reference -23 responsible -18 score -17 session -16 severity -18 status -25 step -24 version -17
h/e	BC -22 CFA -27 OF -22 VAE 21 action -24 applicable -22 body -21 comment -34 criterion -17 date -16 deadline -26 end -17 expectedLevel -23 expiry -21 label -21 lastCheck -22 links -32 none 17 priority -23 proofs -24 score -15 session -23 severity -24 start -21 trainee 17 version -15
h/ecart	BC -15 body -20 comment -23 deadline -19 expectedLevel -20 indicator -18 label -22 lastCheck -18 links -20 none -21 priority -18 proofs -21 severity 30 status -30 version -16
h/ech	BC -18 CFA -16 OF -18 VAE -17 action -20 applicable -17 body -16 comment -25 criterion -18 date -18 deadline 31 documents -17 expectedLevel -20 expiry -16 indicator -23 label -19 links -27 phase -16 priority -21 proofs -20 reference -16 responsible -26 score -20 severity -20 status -27 step -15 version -15
h/eleme	BC -18 CFA -16 OF -17 VAE -18 action -24 applicable -19 body -15 criterion -20 deadline -23 documents 27 expectedLevel -18 expiry -18 indicator -21 label -19 lastCheck -20 links -26 none -37 priority -19 proofs 22 reference -15 responsible -24 score -20 session -19 severity -21 status -26
h/en	BC -29 CFA -24 OF -27 VAE -27 action -40 applicable -36 body -27 comment 15 criterion -41 deadline -16 documents -34 end -19 expectedLevel -46 expiry -36 indicator -21 links -54 none -50 reference -28 score -28 session -28 severity -40 start -19 step -31 steps -17 trainee -23
h/engag	BC -17 OF -16 VAE -15 applicable -21 comment -27 criterion -24 date -16 deadline -25 expectedLevel -23 expiry -20 indicator -29 label 24 lastCheck -22 links -21 none -31 priority -37 proofs -20 responsible -23 score -20 severity -21 version -18
h/entre	BC -16 CFA -15 OF -19 VAE -16 action -25 body 19 comment -28 date -20 deadline -23 end -26 expectedLevel -21 expiry -19 indicator -30 label -18 lastCheck -19 links -31 none 15 priority -23 proofs -20 reference -22 responsible -16 score -18 session -15 severity -18 start 29 status -28 steps -21 trainee -18 version -24
h/entre$	BC -15 applicable -15 comment -21 end -19 indicator -20 links -19 priority -15 proofs -16 responsible -18 score -16 start 18 status -17 steps -16 version -15
h/est	BC -27 CFA -19 OF -22 VAE -15 action -28 body -23 comment -33 criterion -39 date -23 deadline -32 documents -23 expectedLevel -31 lastCheck -30 none -45 phase -19 priority -38 reference -25 responsible -42 score -26 session -23 status 25 step -20 version -23
h/eta	BC -15 action -16 comment -17 date -18 deadline 24 expectedLevel -16 expiry -16 lastCheck -18 links -20 none -19 priority -16 proofs -15 responsible -15 severity -16 status -19 version -15
h/evalu	BC -17 CFA -15 OF -15 action -26 applicable -20 body -18 criterion -25 date -24 deadline -34 end -20 expectedLevel -20 expiry -22 links -23 none -28 priority -21 proofs -31 responsible -26 session -18 severity -18 start -15 steps 21 trainee -16 version -20
h/evide	BC -28 CFA -24 OF -27 VAE -25 action -31 applicable -24 body -25 comment -29 criterion -30 date -23 deadline -22 expectedLevel -36 indicator -30 label -32 lastCheck -23 priority -28 responsible -29 score -32 severity -27 status -26 version -26
h/evide$	BC -18 OF -17 VAE -15 action -20 applicable -16 body -17 comment -24 criterion -19 date -15 deadline -25 expectedLevel -40 expiry -27 indicator -21 label -23 lastCheck -18 priority -18 proofs 18 responsible -23 score -16 severity -19 status -25 version -18
h/exig	BC -15 OF -15 action -18 applicable -15 body -15 comment -22 criterion -19 deadline -18 expectedLevel 24 indicator -18 lastCheck -15 links -22 none -25 priority -21 proofs -20 responsible -21 score -16 severity -20 status -26 version -16
h/exige	BC -17 CFA -15 OF -17 VAE -16 action -21 applicable -17 body -16 comment -25 criterion -33 date -15 deadline -23 expectedLevel 19 expiry -19 indicator -28 label 17 lastCheck -20 links -23 none -27 priority -20 proofs -18 responsible -28 score -21 severity -20 status -26 version -19
h/f	BC -17 OF 16 action 23 applicable -24 comment -26 criterion -17 deadline -24 expectedLevel -17 expiry -20 indicator -22 label -23 lastCheck -20 links -18 none -24 priority -19 proofs -24 responsible -24 score -15 severity -16 status -21 version -19
h/fair	BC -19 CFA -16 OF -15 VAE -18 action 27 body -15 comment -33 criterion -20 date -18 documents -18 expectedLevel -30 expiry -25 indicator -25 lastCheck -29 links -25 proofs -32 responsible -26 score -20 severity -20 status -23 version -21
h/faut	BC -15 action -15 comment -28 criterion -19 deadline 20 documents -15 expiry -20 indicator -24 label 23 lastCheck -26 links -28 phase -15 priority -16 proofs -18 responsible -15 score -15 status -25
h/fee	BC -15 OF -16 VAE -16 applicable -15 comment -17 indicator -15 links -23 none 31 proofs -15 responsible -23 session -18 status -22
h/forcl	BC -15 OF -15 action -16 applicable -15 comment -17 date -15 deadline 27 expectedLevel -16 indicator -16 label -15 links -17 none -17 priority -16 proofs -16 responsible -16 score -15 severity -16 status -18 version -15
h/forma	BC -30 CFA -26 OF 22 VAE -20 action -20 comment -34 criterion -19 date -21 deadline -23 documents -25 expectedLevel -20 expiry -22 indicator -27 label -19 lastCheck -17 links -36 phase -23 priority -23 proofs -23 reference -27 score -18 session 15 severity -20 status -21 trainee -31 version -25
h/forma$	BC -21 CFA -18 VAE -16 action -17 applicable -20 comment -25 criterion -15 date -16 deadline -17 documents -19 expectedLevel -16 expiry -16 indicator -17 links -21 priority -16 proofs -22 reference -18 responsible -35 score -15 severity -15 step -17 trainee -31 version -17
h/grav	BC -15 action -17 applicable -22 comment -16 criterion -15 deadline -16 indicator -17 label -15 lastCheck -15 links -21 none -20 priority -16 responsible -16 severity 27 status -28
h/gro	BC -17 CFA -15 OF -17 VAE -16 action -19 applicable -17 body -16 comment -26 criterion 19 deadline -21 expectedLevel -19 expiry -17 indicator -20 label -19 lastCheck -18 links -23 none -24 priority -15 proofs -18 responsible -16 score -18 severity 24 status -22 version -16
h/guid	BC -16 OF -17 action -15 applicable -17 body -16 comment -25 criterion -18 deadline -18 expectedLevel 30 expiry -17 indicator -22 label -27 lastCheck -17 links -21 priority -20 proofs -23 responsible -21 score -16 severity -22 status -26 version -19
h/her	BC -16 applicable 22 links -17 responsible -16 status -17
h/i	BC -23 CFA -21 OF -21 VAE -20 action -33 applicable 17 body -22 comment -37 deadline -23 expectedLevel -29 expiry -19 indicator -24 label -31 lastCheck -19 links -34 priority -21 proofs 26 reference -15 responsible -21 score -20 session -16 severity -18 version -16
h/ide	BC -20 CFA -15 OF -21 VAE -18 action 15 applicable -20 body -19 comment -22 criterion -16 date -27 deadline -20 expectedLevel -26 expiry -25 indicator -22 lastCheck -19 links -38 none 29 priority -16 proofs -40 responsible -28 score -20 severity -21 status -28 version -29
h/impor	BC -16 OF -18 VAE -15 action -20 applicable -24 body -16 comment -20 criterion -19 deadline -19 expectedLevel -17 expiry -16 indicator -18 label -19 lastCheck -16 links -21 none -23 priority 31 proofs -18 responsible -25 score -16 severity -20 status -28
h/impor$	BC -15 action -17 body -15 comment -19 criterion -16 deadline -19 expectedLevel -18 expiry -15 indicator -16 label -16 links -20 none -17 priority 28 proofs -17 responsible -20 score -16 severity -17 status -21
h/ind	BC -18 CFA -16 OF -17 VAE -16 action -21 applicable -23 comment -25 criterion -34 date -17 deadline -24 documents -21 expectedLevel -19 expiry -19 indicator 25 lastCheck -19 links -23 none -38 phase -18 priority -20 proofs -31 reference -31 responsible -30 score -20 session -19 severity -21 step -22
h/ind$	BC -17 action -19 applicable -16 comment -20 criterion -18 deadline -20 expectedLevel -17 expiry -17 indicator 17 lastCheck -17 links -20 none -36 priority -16 proofs -20 reference -25 responsible -20 score -17 severity -18 version -39
h/indic	BC -25 OF -18 VAE -15 action -24 applicable -22 body -17 comment -30 criterion -39 date -23 deadline -30 documents -26 expectedLevel -29 expiry -20 indicator 38 label 15 lastCheck -25 links -26 none -46 phase -22 priority -21 proofs -40 reference -20 responsible -38 session -17 severity -26 step -19
h/indic$	BC -22 action -16 body -15 comment -26 criterion -31 deadline -21 documents -15 expectedLevel -18 indicator 31 lastCheck -21 links -20 none -27 proofs -31 reference -20 responsible -32 score -19 severity -22 step -17 version -25
h/int$	BC -15 action -17 comment -16 criterion -18 deadline -17 expectedLevel -16 expiry -15 indicator -16 none -20 priority -16 proofs -28 score -15 severity -15
h/it	BC -17 OF -15 action -25 applicable -21 comment -19 criterion -18 date -20 expectedLevel -19 expiry -21 indicator -28 links 19 none -32 priority -20 proofs -15 reference -18 responsible -31 score -15 session -16 severity 15 version -21
h/je	BC -23 CFA -15 OF -15 VAE -16 action 15 body -15 comment -36 criterion -22 documents 17 expectedLevel -43 expiry -20 indicator -29 lastCheck -25 links -30 none -45 priority -22 proofs 31 responsible -30 severity -23 step -16 version -19
h/jour	BC -16 action -27 applicable -16 body -28 comment -32 criterion -18 deadline -30 expectedLevel -22 expiry -23 indicator -27 label -23 links -23 priority -19 reference -22 score -16 session -22 severity -23 status -28 trainee -20 version 15
h/jurid	BC -16 OF -15 applicable -15 comment -15 deadline -16 links -19 none 28 proofs -18 responsible -19 status -18
h/jusqu	BC -17 action -20 applicable -21 body -16 comment -28 criterion -16 date -27 end 16 expectedLevel 21 expiry 23 indicator -23 label -21 links -24 priority -20 proofs -23 reference -17 responsible -30 score -16 session -15 status -24 steps -17 version -17
h/koi	BC -23 CFA -16 action -19 applicable -17 body -16 comment -21 criterion -32 deadline -19 expectedLevel 16 expiry -15 indicator -27 label 21 lastCheck -15 links -30 none -24 priority -17 proofs -18 responsible -19 score -17 severity -19 status -21 version -16
h/l audit	BC -16 OF -16 action -22 applicable -34 body -25 criterion -17 deadline -29 expectedLevel 17 indicator -27 lastCheck -21 links -17 none 19 responsible -28 severity -22 version -16
h/l indic	BC -24 body -17 comment -30 deadline -22 expectedLevel -28 label 16 lastCheck -21 links -18 none -27 proofs -31 responsible -25 severity -25 status 24 version -25
h/la	BC -35 CFA -26 OF -32 VAE -28 body -24 comment -40 criterion -35 deadline -45 end -33 expectedLevel -44 none -35 priority -39 reference -33 start -33 status -23 step -29 steps -16
h/last	BC -16 OF -23 action -16 applicable -15 body -20 comment -21 criterion -18 date -40 deadline -27 end 22 expectedLevel -18 expiry -25 indicator -18 label -21 lastCheck 43 links -20 none -27 priority -16 proofs -18 responsible -19 score -17 severity -22 start -21 status -23 steps -17 version -15
h/le	BC -40 CFA -32 OF -40 VAE -35 action -57 applicable -53 body -26 comment -55 documents -28 end 15 label -24 lastCheck 26 none -30 phase -28 priority -18 reference -36 responsible -19 score -41 session -33 severity -43 status -64 steps -21 trainee -31 version -46
h/le$	BC -25 CFA -22 OF -26 VAE -23 action -34 applicable -30 body -34 comment -40 criterion -37 date 15 documents -15 expectedLevel -44 indicator -51 label -44 lastCheck 17 links -50 phase -22 priority -35 proofs -49 reference -24 responsible -45 score -29 session -29 severity -26 status -38 step -23 steps -28 trainee -25 version -37
h/mes	BC -15 action -20 criterion -16 deadline -20 expectedLevel -17 expiry -15 indicator -20 label -17 links -20 none 21 priority -15 proofs -18 responsible -24 score -25 severity -16 status -27
h/meteo	BC -20 CFA -17 OF -21 VAE -18 action -19 applicable -20 body -15 comment -22 criterion -19 date -15 deadline -19 documents -18 expectedLevel -21 expiry -18 indicator -28 label -20 lastCheck -18 links -28 phase -15 priority -20 proofs -21 reference -15 responsible -23 score -20 severity -18 step -16 version -19
h/min	BC -16 OF -16 VAE -15 action -17 applicable -16 body -16 comment -16 criterion -16 deadline -19 expectedLevel 15 expiry -15 indicator -18 label -25 lastCheck -25 links -22 none -22 priority -17 proofs -21 responsible -21 score -17 severity 21 status -21 version -18
h/mon	BC -16 OF -22 VAE -17 action -31 applicable 16 body -20 comment -21 criterion -22 date -21 deadline 16 expectedLevel -18 expiry -20 indicator -24 label -19 lastCheck -18 links -28 none -36 priority -24 proofs -18 responsible -19 severity -16 status 19 version -19
h/nam	BC -15 OF -15 action -15 applicable -15 comment -24 criterion -15 date -23 deadline -21 documents -24 end -22 expectedLevel -17 expiry -22 indicator -27 label -17 links -38 priority -18 reference -38 score -15 severity -16 start -21 status -27 steps -19 trainee 17 version -24
h/nam$	BC -15 OF -15 action -16 applicable -15 comment -26 criterion -15 date -15 deadline -21 documents -26 end -24 expectedLevel -17 expiry -18 indicator -25 label -17 links -33 priority -17 reference -32 score -15 severity -15 start -22 status -30 steps -22 trainee 15 version -19
h/nb	BC -22 CFA -18 OF -21 VAE -21 action -24 applicable -22 body -23 criterion -19 date -17 deadline -23 documents -22 expectedLevel -23 expiry -22 indicator -26 label -23 lastCheck -19 links -29 none 20 phase -17 priority -21 proofs -26 reference -20 responsible -34 session -26 severity -21 status -33 step -18 steps -23 trainee -16 version -25
h/nc	BC -22 OF -20 VAE -18 action -24 body -18 comment -25 criterion -20 date -19 deadline -23 expiry -23 indicator -23 label -25 lastCheck -21 links -25 none -38 priority -20 proofs -31 responsible -28 score -22 severity 19 version -15
h/nc$	BC -18 OF -15 action -19 comment -19 date -15 deadline -18 expectedLevel -40 expiry -19 indicator -18 label -19 lastCheck -17 links -21 none -27 priority -16 proofs -29 responsible -21 score -17 status 21
h/niv	BC -15 OF -16 action -19 applicable -15 body -18 comment -23 criterion -16 deadline -21 expectedLevel 26 expiry -16 indicator -17 label -19 lastCheck -15 links -16 none -28 proofs -19 responsible -20 score -17 status -22 version -18
h/nivea	BC -18 OF -16 VAE -15 action -30 applicable -19 body -15 comment -27 criterion -16 date -21 deadline -25 documents -17 expectedLevel 22 expiry -23 indicator -29 label -31 lastCheck -24 links -22 none -35 proofs -25 reference -15 responsible -21 score -28 session -15 step -15 version -20
h/no	BC -23 CFA -24 OF -26 VAE -21 action -31 applicable -22 body -26 comment -25 date -29 documents -21 expectedLevel -27 expiry -29 indicator 15 label -35 lastCheck -27 links -33 phase -17 priority -30 proofs -36 reference 18 responsible -36 score -28 session -20 severity -31 status -40 step -18 version -30
h/no$	BC -16 CFA -17 OF -16 body -17 comment -25 date -19 deadline -37 expectedLevel -19 expiry -21 label -29 lastCheck -20 links -19 priority -21 proofs -27 reference 19 responsible -21 score -22 session -16 severity -25 status -29 version -23
h/non	BC -17 OF -18 action -19 body -15 comment -20 criterion -17 deadline -22 expectedLevel -20 expiry -18 indicator -21 label -20 links -22 none -25 priority -18 proofs -23 responsible -21 score -17 severity 23 status 16 version -17
h/nos	BC -16 CFA -15 OF -16 VAE -17 action -19 applicable -16 body -15 comment -23 criterion -18 deadline -18 indicator -21 label -17 links -21 priority -17 proofs 18 responsible -22 score -19 severity -16 status -23
h/not	BC -27 CFA -24 OF -26 VAE -24 action -33 applicable -26 body -27 comment 27 criterion -29 date -21 deadline -28 documents -22 end -16 expectedLevel -25 expiry -26 indicator -20 label -30 lastCheck -26 links -33 none -42 phase -19 priority -35 proofs -36 reference -23 responsible -37 score 24 session -25 severity -26 start -19 step -24 steps 22 trainee -23 version -23
h/notat	BC -18 CFA -15 OF -17 VAE -15 action -17 applicable -16 comment -17 criterion -17 deadline -17 expectedLevel -17 expiry -16 indicator -20 label -17 links -19 none -23 priority -18 responsible -17 score 27 severity -17 status -21 version -16
h/notre	BC -18 CFA -17 OF -17 VAE -18 action -18 applicable 16 body -16 comment -25 criterion -24 date -16 deadline -20 expiry -18 indicator -24 label 16 lastCheck -17 links -29 none 15 priority -17 proofs -16 responsible -28 score -20 severity -16 status -28 version -17
h/numer	BC -16 action -21 applicable -19 body -20 comment -22 criterion -15 date -18 deadline -18 documents -16 expectedLevel -16 expiry -18 indicator 19 label -25 lastCheck -16 links 15 none -38 priority -16 proofs -23 reference 15 responsible -28 score -17 session -17 severity -19 status -30 steps -15 trainee -15
h/n°	BC -29 CFA -23 OF -27 VAE -24 action -40 applicable -28 body -29 comment -40 criterion -38 date -30 deadline -35 documents -27 end -28 expectedLevel -30 expiry -34 indicator 22 label -42 lastCheck -46 links -41 phase -21 priority -37 proofs -46 reference 25 responsible -37 score -33 session -34 severity -30 start -27 status -46 step -23 steps -31 trainee -21 version 17
h/n°$	BC -19 CFA -17 OF -19 VAE -18 action -19 applicable -19 body -16 comment -32 criterion -22 date -16 deadline -20 documents -17 expectedLevel -21 expiry -20 indicator 15 label -42 lastCheck -36 links -23 priority -22 proofs -40 responsible -26 score -26 severity -20 status -27
h/o	BC -25 CFA -21 VAE -21 action -26 applicable 19 comment -35 criterion -22 date -17 deadline -24 expectedLevel -25 expiry -24 indicator -25 label -22 lastCheck -18 links -23 priority -19 proofs -22 responsible -23 score -21 severity -24 version -21
h/o n	BC -15 OF -22 VAE -15 action -16 applicable 23 body -15 comment -24 criterion -15 deadline -20 expectedLevel -18 expiry -17 indicator -22 label -16 links -19 proofs -17 responsible -16 score -15 severity -19 version -16
h/oblig	BC -15 OF -18 VAE -15 action -17 applicable 15 body -16 comment -17 criterion -17 expectedLevel -19 indicator -23 label 15 lastCheck -22 links -18 none -25 priority -17 proofs -21 responsible -23 score -15 severity -24 version -19
h/of	BC -25 CFA -23 OF 38 VAE -31 action -27 applicable -36 comment -29 criterion -28 deadline -38 documents -17 expiry -31 indicator -32 label -25 links -30 none -20 phase 18 priority -26 reference -26 responsible -32 session -25 status -32 step -18 version -23
h/of$	BC -15 OF 31 applicable -28 body -17 deadline -21 indicator -20 none -22 proofs -16 status -19
h/on	BC -31 CFA -24 OF -29 VAE -26 applicable -40 body -32 comment -45 criterion -31 date 20 deadline -24 expectedLevel -47 links -16 reference -19 responsible -49 score -34 session -16 severity -37 version -28
h/oppos	BC -17 CFA -17 OF -17 VAE -18 action -19 comment -18 date -16 deadline -20 expectedLevel -15 indicator -17 label -15 lastCheck -17 links -22 none -27 priority -18 responsible -22 score -19 severity -15 status -23 version -17
h/oppos$	BC -22 CFA -17 OF -20 VAE -19 action -19 comment -17 date -15 deadline -20 expiry 15 indicator -17 lastCheck -17 links -19 none -25 priority -17 responsible -19 score -16 severity -15 status -20 version -16
h/order	BC -16 OF -16 action -16 applicable -15 body -15 comment -21 criterion -17 deadline -17 expectedLevel -16 expiry -17 label -16 lastCheck -15 links -23 priority 29 proofs -24 responsible -17 score -16 severity -15 version -19
h/order$	BC -15 OF -15 action -15 body -15 comment -20 criterion -15 deadline -16 expectedLevel -16 expiry -15 label -16 links -21 priority 26 proofs -18 score -15 status -22 version -18
h/ordr	BC -17 OF -16 action -20 applicable -17 comment -15 date -17 deadline -24 expectedLevel -21 expiry -20 indicator -21 label -22 lastCheck -24 links -26 none 19 priority 22 proofs -21 responsible -20 score -18 severity -20 status -26
h/ou	BC -30 CFA -19 OF -33 VAE -35 action -21 applicable -46 comment -48 criterion -36 date -30 deadline -45 end -16 expiry -34 indicator -48 label -44 lastCheck -35 links 29 none -56 phase -28 priority -39 proofs -43 reference -31 session -30 severity 20 start -17 step -34 steps -15 trainee -16 version -30
h/out	BC -18 OF -17 VAE -15 applicable -15 body -20 comment -23 criterion -21 date -24 expectedLevel -18 indicator -20 label -20 lastCheck -27 links -25 none -28 priority -19 proofs -21 responsible -18 severity -17 status -19 steps 23 version -15
h/p	BC -16 OF -15 VAE -16 action -17 applicable -16 comment -27 deadline -21 expectedLevel -19 links -19 priority -15 proofs 22 score -18 status -19 version -15
h/papie	BC -15 action -25 applicable -16 comment -25 criterion -22 deadline -24 documents 17 expectedLevel -20 indicator -40 label -30 lastCheck -21 links -29 phase -18 priority -21 proofs 21 responsible -33 score -23 session -23 severity -19 step -20
h/par	BC -24 OF -18 action -28 applicable -34 body -19 comment -31 criterion -26 deadline -28 expiry -23 label -28 lastCheck -28 links -28 priority -22 proofs -43 reference -17 responsible 43 score -21 severity -36 status -37 version -23
h/pas	BC -16 action -19 applicable -18 body -15 comment -25 criterion -17 deadline -23 documents -19 expectedLevel -20 expiry -15 indicator -27 label -20 links -36 none -27 phase -22 priority -17 proofs -17 responsible -32 score -24 status 16 step 17
h/pc	BC -15 OF -17 action -17 body -20 comment -24 criterion -17 deadline -20 documents 19 expectedLevel -19 expiry -16 indicator -20 label -19 lastCheck -15 none -28 priority -18 proofs 17 reference -15 responsible -18 score -18 session -15 severity -17 status -24 version -15
h/perso	BC -16 OF -16 action -19 applicable -17 criterion -15 date -15 deadline -20 end -16 expectedLevel -19 expiry -17 indicator -23 label -26 lastCheck -18 links -17 none -23 phase -16 priority -21 proofs -26 reference -18 responsible 21 score -21 session -26 severity -20 start -15 status -24 step -15 steps -18 version -27
h/petit	BC -18 CFA -16 OF -18 VAE -16 action -24 applicable -19 body -18 comment 17 date -16 deadline -26 expectedLevel -27 expiry -22 indicator -24 label -24 lastCheck -21 none -30 priority -24 proofs -31 responsible -29 score -21 severity 26 status -16 version -24
h/piec	BC -19 OF -16 VAE -15 action -21 applicable -20 body -15 comment -24 criterion -18 date -27 deadline -20 expectedLevel -19 indicator -26 label -24 lastCheck -18 none -36 phase -22 priority -22 proofs 26 reference -18 responsible -29 score -24 session -21 severity -31 step 16 version -21
h/pilie	BC -16 OF -18 VAE -16 action -21 applicable -18 body -16 comment -21 criterion 31 deadline -20 expectedLevel -20 expiry -18 indicator -22 label -21 lastCheck -17 links -21 none -20 priority -20 proofs -19 responsible -21 score -19 severity -18 status -22 version -20
h/playl	BC -15 action -15 comment -18 deadline -17 expectedLevel -15 indicator -18 label -15 links -20 none 28 priority -15 proofs -17 score -15
h/point	BC -23 CFA -19 OF -21 VAE -19 action -29 applicable -22 body -19 criterion -30 date -22 deadline -35 documents -19 expectedLevel -30 expiry -27 none -41 phase -20 priority -29 proofs -29 reference -19 session -19 severity -26 version -27
h/pond	BC -19 CFA -17 OF -19 VAE -16 action -19 body -16 comment -20 criterion -21 date -15 deadline -20 expectedLevel -20 expiry -19 indicator -21 label -19 lastCheck -17 links -21 none -23 proofs -19 responsible -20 score 29 severity -19 status -18 version -18
h/possi$	BC -15 OF -15 action -20 body -18 comment -19 criterion -18 date -16 deadline -20 expectedLevel 26 expiry -16 indicator -20 label -20 lastCheck -16 links -18 priority -18 proofs -26 responsible -20 score -18 severity -30 status -29 version -20
h/pour	BC -31 CFA -29 VAE -28 applicable 26 comment -26 criterion -39 date -43 deadline 20 documents -27 expiry -40 label -45 lastCheck -50 links -41 phase -27 priority -38 proofs -23 reference -27 responsible -43 score -37 session -24 severity -34 step -31 steps -15 version -35
h/pr	BC -20 OF 15 VAE -16 action -16 comment -34 date -19 deadline 15 expectedLevel -17 expiry -17 label -17 lastCheck -15 links -21 none -17 proofs -19 reference -23 responsible -22 score -15 session -21 severity -21 status -31 step -15 steps -16 trainee 26 version -22
h/preuv	BC -22 CFA -19 OF -22 VAE -19 action -28 applicable -16 body -22 comment -39 criterion -24 deadline -31 documents 23 expectedLevel -40 expiry -35 indicator -28 label -36 lastCheck -32 phase -20 priority -26 proofs 22 reference -23 responsible -31 score -31 session -29 severity -27 status -18 step -23 steps -15 version -27
h/preuv$	BC -17 action -20 body -18 comment -30 deadline -16 expectedLevel -18 expiry -33 indicator -21 label -21 lastCheck -24 priority -17 proofs 21 responsible -22 score -17 session -25 severity -23 version -18
h/prior	BC -15 OF -17 VAE 17 action -20 applicable -16 comment -21 criterion -21 date -15 deadline -20 expectedLevel -23 expiry -20 indicator -22 label -22 lastCheck -19 links -24 none -32 priority 28 proofs -21 responsible -18 score -17 severity -21 status -18 version -19
h/qu	BC -16 applicable -23 comment -28 criterion -19 date -16 deadline -30 documents 16 expectedLevel -29 expiry -22 lastCheck -24 priority -24 responsible -18 score -15 severity -17 status -35 version -16
h/quali	BC -18 CFA -15 OF -18 VAE -16 action -20 applicable -19 body -16 comment -24 criterion 20 date -15 deadline -24 documents -16 expectedLevel -25 expiry -19 lastCheck -19 links -24 none -44 phase -15 priority -19 proofs -21 reference -26 score -20 step -17 version -27
h/quali$	BC -17 CFA -15 OF -17 VAE -16 action -18 applicable -18 body -15 comment -22 criterion 18 deadline -21 expectedLevel -23 expiry -17 lastCheck -16 links -21 none -39 priority -18 proofs -18 reference -24 score -20 severity -28 step -15 version -24
h/quand	BC -15 OF -18 VAE -15 action -19 applicable -24 body -17 comment -27 criterion -17 date -18 deadline 19 documents -25 expectedLevel -24 indicator -32 label -22 lastCheck -22 links -23 priority -18 proofs -18 reference -19 responsible -20 score -17 session -17 severity -16 status -30 step -24 version -18
h/que	BC -29 CFA -17 OF -24 VAE -19 body -20 criterion -27 date -20 expiry -25 indicator -23 links -39 phase -16 priority -28 reference -16 responsible -24 score -23 severity -31 status -32 step -19 version -20
h/quel	BC -16 OF -17 applicable -24 comment -19 date -19 deadline -23 expectedLevel -21 expiry -21 label -18 lastCheck -19 none -30 reference -24 responsible -24 score -15 severity -18 status -32
h/qui	BC -30 CFA -26 OF -30 VAE -27 action -29 applicable -38 comment -22 date -25 deadline -42 end -22 expectedLevel -39 expiry -28 indicator -44 label -17 lastCheck -39 links -40 none -42 phase -18 priority -29 proofs 22 reference -27 responsible 34 score -27 session -23 severity -30 start -22 status -39 steps -28 trainee -21 version -29
h/rag	BC -22 CFA -18 OF -22 VAE -19 action -21 applicable -17 body -18 comment -24 criterion -21 deadline -25 expiry -20 indicator -22 label -21 lastCheck -20 links -25 none -32 priority -19 proofs -20 reference -15 responsible -24 score -21 severity -20 status 36 version -16
h/rang	BC -19 CFA -15 OF -18 VAE -17 action -33 applicable -19 body -16 comment -23 criterion -31 date -15 deadline -23 expectedLevel -20 expiry -22 indicator -25 label -22 lastCheck -19 none 15 proofs -20 responsible -26 score -23 severity -23 status -32 version -19
h/refer	BC -17 CFA -16 OF -19 VAE -18 action -25 applicable -19 body -27 comment -29 date -21 deadline -24 end -18 expiry -23 lastCheck -22 links -25 phase -16 priority -20 reference -20 responsible 25 score -23 session -27 severity -24 start -18 status -33 step -17 steps -20 trainee -16 version -24
h/relev	BC -21 applicable 20 none -16 responsible -17
h/remit	BC -15 CFA -17 applicable 19 none -16 status -17
h/rendu	BC -15 action -17 applicable -17 body -15 comment -17 criterion -18 deadline -17 expectedLevel -17 expiry -15 indicator -17 label -17 links -21 none -25 priority -17 proofs -15 responsible -17 score -15 severity -17 status 28
h/requi	BC -18 CFA -16 OF -23 VAE -17 applicable -18 body -16 comment -28 criterion -24 date -15 deadline -23 documents 16 expectedLevel 21 expiry -19 indicator -24 label 17 lastCheck -21 links -28 none -35 priority -24 proofs -22 reference -17 responsible -26 score -21 severity -22 status -34 version -19
h/revie	BC 27 OF -16 VAE -17 action -15 applicable -24 comment -20 criterion -16 date -20 deadline -17 end -16 expectedLevel -15 expiry -26 indicator -17 label -17 lastCheck 17 links -17 none -24 priority -16 proofs -15 responsible -18 severity -15 status -19 steps 15
h/revie$	BC 23 comment -17 end -16 links -16 none -23 responsible -16 status -16 steps 15
h/rnq	BC -17 CFA -15 OF -17 VAE -15 action -19 applicable -17 body -15 comment -24 criterion 16 date -17 deadline -21 documents -17 expiry -20 indicator 18 lastCheck -16 links -24 none -31 phase -15 priority -16 proofs -25 reference -18 responsible -24 session -16 severity -17 status -27 step -16 version -16
h/rnq$	BC -17 CFA -15 OF -17 VAE -15 action -20 applicable -17 comment -23 criterion 19 date -17 deadline -23 expectedLevel -27 expiry -19 indicator 15 lastCheck -18 links -25 none -20 priority -15 proofs -24 responsible -23 severity -18 status -25
h/rubri	BC -16 OF -16 action -17 applicable -16 comment -19 criterion 23 deadline -20 expectedLevel -18 expiry -16 label -19 lastCheck -16 links -19 none -19 priority -17 proofs -18 responsible -19 score -18 severity -17 status -20
h/s	BC -19 CFA -23 OF -19 VAE -19 applicable 24 criterion -24 date -23 deadline -32 expectedLevel -29 expiry -30 lastCheck -30 links -39 none -44 proofs -40 reference -25 score -20 version -31
h/se	BC -19 CFA -15 OF -17 VAE -17 applicable -27 body -19 criterion -21 deadline -36 expiry -16 indicator -30 lastCheck -25 links -28 none -37 phase -15 priority -23 proofs -37 reference -22 responsible -34 score -20 session -19 severity -21 status -27 step 20 steps -18 version -21
h/si	BC 16 CFA -17 VAE -17 action -20 applicable -20 comment -21 criterion -18 deadline -20 expectedLevel -17 expiry -15 indicator -18 label -19 lastCheck -15 links -21 none -24 priority -21 proofs -17 responsible -18 score -17 severity 26 status -30
h/skill	BC 25 OF -15 VAE -18 applicable -24 status -17
h/subve	BC -15 OF -15 applicable -15 deadline -16 indicator -17 links -16 none 31 proofs -17 responsible -23 status -17 version -18
h/sur	BC -15 VAE -15 criterion -21 date -15 deadline -17 expectedLevel -19 expiry -15 indicator -23 label -15 links 18 none -16 phase 17 priority -17 responsible -19 score 23 status -21
h/tarif	BC -17 CFA -16 OF -17 VAE -18 action -19 applicable -15 body -15 comment -21 criterion -17 deadline -17 expectedLevel -20 expiry -17 indicator -21 label -16 links -22 none 33 priority -18 proofs -21 responsible -24 severity -17 status -26 version -20
h/the	BC -20 OF -18 action -28 applicable -20 body -18 comment -23 criterion -24 deadline -23 expiry -18 indicator -24 lastCheck -17 links 19 none -41 priority -20 responsible -22 score -18 severity -19 status -20 version -15
h/train	BC -19 CFA -22 OF 31 VAE -26 applicable -16 comment -21 deadline -17 end -20 expectedLevel -16 indicator -17 label -17 none -29 priority -15 proofs -18 session -26 severity -17 start -21 status -20 steps -26
h/urg	BC -15 OF -15 action -15 applicable -21 comment -17 deadline -17 expectedLevel -20 expiry -15 indicator -17 links -19 none -19 priority 29 responsible -16 score -16 severity -19 status -24
h/urg$	BC -15 OF -15 action -15 comment -18 deadline -17 expectedLevel -21 expiry -15 indicator -16 links -18 none -17 priority 25 proofs -15 responsible -16 score -16 severity -15 status -19
h/v	BC -15 CFA -20 OF -16 VAE 26 action -22 applicable -20 comment -25 deadline -16 expectedLevel -17 expiry -19 indicator -22 label -17 lastCheck -16 links -21 priority -19 proofs -24 reference -20 responsible -29 status -20 version 15
h/vae	BC -36 CFA -35 OF -35 VAE 41 action -19 applicable -30 body -15 comment -18 criterion -21 deadline -19 expectedLevel -18 expiry -18 indicator -21 label -22 lastCheck -17 links -21 none -19 priority -26 proofs -18 responsible -15 score -18 severity -19 status -17 version -17
h/vae$	BC -27 CFA -23 OF -19 VAE 32 action -15 applicable -27 criterion -15 indicator -16 label -15 links -17 none -23 priority -24 proofs -16 score -15 status -16
h/val	BC -17 CFA -16 OF -16 action -15 applicable -17 comment -16 criterion -16 date -18 deadline -18 expectedLevel -15 expiry 25 indicator -17 label -17 links -18 none -22 priority -15 proofs -18 responsible -17 score -15 severity -16 status -19
h/vehic	BC -17 OF -16 action -15 applicable -15 comment -17 criterion -17 deadline -16 expectedLevel -15 links -18 none 24 priority -16 proofs -15 responsible -20 severity -15 status -18
h/verdi	BC -18 OF -18 action -18 applicable -17 comment -20 criterion -18 deadline -19 expectedLevel -16 expiry -17 indicator -20 label -18 lastCheck -17 links -18 none -20 priority -16 proofs -21 responsible -18 score -18 severity -19 status 28 version -15
h/vers	BC -21 CFA -17 OF -19 VAE -19 action -32 applicable -24 body -21 comment -28 criterion -22 date -22 deadline -34 documents -17 expectedLevel -32 indicator -31 label -26 lastCheck -33 none -31 priority -25 proofs -25 reference -21 responsible -36 score -22 session -22 severity -24 status -28 version 35
h/versi	BC -18 OF -17 VAE -15 action -22 applicable -18 body -18 comment -19 date -28 deadline -24 expectedLevel -21 expiry -22 indicator -27 label -24 lastCheck -21 links -22 none -34 priority -22 proofs -30 reference -20 responsible -39 score -19 severity -24 status -32 version 44
h/verss	BC -16 OF -16 VAE -15 action -21 applicable -15 body -16 comment -21 criterion -19 date -17 deadline -18 expectedLevel -19 expiry -20 indicator -20 label -15 links -28 none -28 priority -20 proofs -23 reference -16 responsible -28 score -19 session -16 severity -17 status -27 version 34
h/vill	BC -17 OF -17 action -18 applicable -16 comment -24 criterion -20 deadline -21 expectedLevel -19 expiry -18 indicator -19 label -16 lastCheck -15 links -19 none 33 proofs -20 responsible -23 score -20 severity -19 status -19
h/we	BC -20 OF -21 action -36 body -19 comment -23 criterion -19 deadline -24 expectedLevel -28 expiry -18 indicator -21 label -19 lastCheck -20 links -31 priority -22 responsible -24 score -18 severity -27 status 25 version -17
h/what	BC -24 CFA -17 VAE -18 action 16 applicable -29 body -27 comment -27 criterion -24 date -16 deadline -24 expiry -20 indicator -29 label 15 lastCheck -19 links -32 priority -18 responsible -19 score -22 session -15 severity -23 status -37 version -22
h/where	BC -15 OF -15 action -18 applicable -23 comment -20 deadline -21 expectedLevel -25 expiry -17 indicator -22 label -21 lastCheck -16 links 32 none -35 priority -16 proofs -33 reference -17 responsible -23 score -15 session -17 severity -19 status 17 steps -17 version -18
h/withi	BC -16 CFA -16 applicable 19 none -17 status -17
h/%	CFA -15 action -22 applicable -18 comment -23 criterion -17 date -17 deadline -26 expectedLevel -18 expiry -21 indicator -26 label -21 lastCheck -20 links -21 none -23 priority -20 proofs -20 responsible -17 score 37 severity -19 status -29 version -22
h/(sentence)	CFA -39 OF -16 VAE -40 comment -21 date -49 end -27 lastCheck 15 reference -30 responsible -64 score -26 session -37 start -44 status -29 version -46
h/^apren	CFA 21 none -20
h/^of	CFA -23 OF 27 VAE -22 applicable -19 none -19 severity -17 status -19
h/a$	CFA 17 action -20 applicable -16 comment -28 deadline -26 documents -22 expectedLevel -17 expiry -20 indicator -28 label -19 lastCheck -19 links -21 priority -18 responsible 31 status -22
h/adhes	CFA -16 VAE -16 body -19 comment -22 criterion -16 deadline -16 end -16 indicator -15 links -21 none 19 proofs -16 reference -15 responsible -21 score -18 session -17 steps 17 version -16
h/apren	CFA 22 OF -15 VAE -18 applicable -15 status -16
h/apren$	CFA 24 VAE -17 applicable -16 indicator -15 none -15 status -16
h/cat 0	CFA 17 applicable -15 none -29
h/de	CFA -40 OF -30 VAE -41 applicable -46 criterion -47 indicator -17 links -15 reference -25 responsible -23 score -17 step -18 trainee -18
h/ecsr	CFA 15
h/f$	CFA -17 OF 19 comment -16 none -21 status -17
h/n	CFA -22 OF -32 VAE -27 action -25 applicable 24 body -27 criterion -27 date -22 deadline -28 end -17 expectedLevel -30 indicator -31 label -28 lastCheck -25 links -26 priority -35 proofs -29 reference -20 responsible -30 score -27 session -20 severity -30 start -16 steps -17 trainee 17 version -21
h/n$	CFA -18 OF -27 VAE -16 action -18 applicable 21 body -15 comment -27 criterion -18 date -15 deadline -22 expectedLevel -19 expiry -19 indicator -23 label -19 lastCheck -17 links -21 priority -20 proofs -19 responsible -23 severity -18 version -17
h/pro	CFA 15
h/refle	CFA -16 VAE -15 action -19 applicable -17 comment 30 criterion -16 deadline -18 expiry -15 indicator -16 label -16 links -21 none -22 priority -16 proofs -18 responsible -18 score -15 severity -17 status -22 version -16
h/scop	CFA 15 action -27 body -23 comment -23 criterion -29 date -21 deadline -27 expectedLevel -27 expiry -26 indicator -26 label -30 lastCheck -26 links -29 none -28 priority -27 proofs -25 responsible -19 score -24 severity -24 status -21 version -25
h/to	CFA -31 VAE -22 action 20 applicable -36 comment -40 date -27 expiry -38 label -39 lastCheck -31 none -38 priority -36 reference -21 responsible -44 score -35 session -17 severity -36 status -37 steps -21 version -34
h/y	CFA -16 OF -15 action -24 body -25 comment -28 criterion -18 deadline -26 expectedLevel -19 expiry -17 indicator -25 label -21 lastCheck -21 links -20 none -25 priority 27 proofs -29 responsible 16 severity -19 status -17 version -17
h/^af	OF 21 none -19 status -15
h/^conf	OF -17 action -15 applicable -28 deadline -17 none -27 responsible -24 severity -20 status 26
h/^coule	OF -18 comment -18 expectedLevel -17 links -30 none 38 responsible -25 status -17 version -17
h/^ki	OF -16 action -21 applicable -25 comment -15 deadline -18 links -20 none -31 priority -21 responsible 35 severity -22 status -30
h/^scop	OF -28 action -19 applicable 15 body -15 comment -18 criterion -22 date -15 deadline -20 expectedLevel -19 expiry -19 indicator -20 label -21 lastCheck -18 links -21 none -23 priority -19 proofs -20 score -18 severity -21 status -25 version -18
h/^si	OF -17 VAE -15 action -16 applicable -24 comment -18 deadline -16 links -16 none -18 priority -16 severity 22 status -25
h/actio$	OF -18 body -23 comment -20 deadline -21 indicator -18 label -20 lastCheck -15 links -16 none -24 proofs -17 responsible 17 session -22 severity -15 status -18 version -16
h/ae	OF -27 applicable 30 deadline -20 none -22 status -20
h/af$	OF 17
h/categ	OF -17 comment -16 expectedLevel -15 indicator -16 none 25 responsible -16
h/clas	OF -16 comment -15 none -17 proofs -15 responsible -15 severity 19 status -15
h/class$	OF 20 deadline -15 expectedLevel -16 indicator -15 label -16 proofs -15 responsible -18 status -23
h/comment	OF -16 action 20 applicable -31 comment 15 criterion -17 deadline -29 end -15 expectedLevel -21 expiry -18 indicator -22 label -22 lastCheck -20 links -26 none -28 priority -25 proofs -24 reference -15 responsible -26 score -17 session -16 severity -21 status -20 trainee -15 version -15
h/conf	OF -17 action -15 applicable -28 deadline -16 none -27 responsible -25 severity -22 status 27
h/cpt	OF -16 VAE -15 applicable -15 comment -19 deadline -17 links -19 none 24 priority -15 responsible -19 score -15 severity -15 status -21
h/du$	OF -15 applicable -24 comment -20 date -20 deadline 15 expiry 20 indicator -18 label -16 lastCheck -17 none -20 proofs -21 responsible -20 start 17 status -26 version -18
h/evalu$	OF -15 action -22 criterion -18 date -23 deadline -27 expectedLevel -16 expiry -20 indicator -30 links -21 none -20 priority -18 proofs -27 responsible -23 score -29 severity -15 status 20 version -18
h/falc	OF -19 none 30 responsible -22
h/form	OF 25 action -19 body -21 comment -25 deadline -18 end -22 none -35 reference -30 start -20 status -20 steps -24
h/form$	OF 24 action -19 body -17 comment -16 deadline -16 none -24 responsible -26 status -15 trainee 15
h/item	OF -20 action 17 applicable 26 comment -26 deadline -18 expectedLevel -18 links -23 none -35 proofs -19 responsible -17 status -18 step -15
h/kan	OF -19 action -15 applicable -29 body -20 comment -16 deadline 21 documents -15 indicator -26 proofs -15 status -17
h/ki	OF -18 action -21 applicable -28 body -17 comment -18 deadline -19 indicator -17 links -21 none -34 priority -22 proofs -15 responsible 38 session -15 severity -23 status -31
h/l oblig	OF -15 applicable 17 comment -19 date -16 deadline 17 expiry -19 indicator -19 lastCheck -19 none -20 proofs -18 responsible -21 severity -22
h/les	OF 17 applicable -15 comment -15 deadline -15 proofs -16 responsible -17 status -20
h/level	OF -15 VAE -21 action -18 applicable -15 body -15 comment -20 criterion -15 deadline -17 expectedLevel 25 indicator -18 label -23 links -22 proofs -17 responsible -21 score -15 severity -21 status -21 version -16
h/moi	OF -16 action -25 applicable 30 comment -21 deadline -24 documents -16 indicator -16 links -28 none -26 phase -16 priority -16 responsible 16 status -28 step -15 steps 16
h/non$	OF -17 action -16 comment -16 deadline -16 expectedLevel -15 indicator -17 lastCheck -15 links -17 none -24 proofs -16 responsible -17 severity -19
h/ns	OF -16 applicable 27 none -28 status -22
h/organ$	OF -18 body 30 comment -17 none -16 proofs -19 session -17 status -15 trainee -24
h/oui	OF -16 action -16 comment -16 deadline -18 expectedLevel -16 label -15 links -17 none -23 proofs -16 responsible -17 score -15 severity -19
h/pour les	OF 19 applicable -15 none -19
h/pr qd	OF -16 applicable -20 deadline 19 indicator -17 responsible -16 status -17
h/qd	OF -17 applicable -21 deadline 18 indicator -18 responsible -16 status -17
h/quell	OF -15 action -15 applicable -20 comment -19 criterion -15 date -17 expectedLevel -17 expiry -28 lastCheck -19 phase -18 priority -20 proofs -17 responsible -19 severity -17 status -20
h/requi$	OF -17 comment -18 criterion -17 deadline -18 expectedLevel 16 indicator -17 lastCheck -16 links -16 none -29 priority -17 proofs -16 responsible -18 status -22
h/serve	OF -16 comment -15 links 24 none -21 responsible -15 status -16
h/this	OF -15 applicable 19 date 17 deadline -19 lastCheck -22 none -23
h/train$	OF 23 applicable -16 body -16 none -20 reference -15 trainee -18
h/^cat	VAE -16 action -18 applicable -17 comment -16 criterion -17 deadline -19 expectedLevel -15 expiry -16 indicator -16 label -16 lastCheck -15 links -20 none 20 priority -16 proofs -18 responsible -15 score -16 severity -17 status -23
h/^prior	VAE 21 comment -17 expectedLevel -17 none -18
h/^t	VAE -15 none 25 responsible -19
h/acq	VAE 18
h/adres	VAE -15 action -16 body -20 comment -27 criterion -16 date -16 deadline -20 documents -20 expectedLevel -16 expiry -18 label -17 links 16 phase -16 priority -21 proofs -28 reference -21 responsible -30 session -19 severity -16 status -22 step -19 version -20
h/appli	VAE -15 action -19 applicable 23 comment -21 criterion -18 deadline -19 expectedLevel -17 expiry -19 indicator -20 label -22 lastCheck -15 links -16 none -17 priority -18 proofs -18 responsible -20 severity -16 status -22
h/cat	VAE -17 action -18 applicable -18 comment -16 criterion -17 deadline -18 expectedLevel -17 expiry -15 indicator -16 label -16 lastCheck -16 links -20 none 18 priority -16 proofs -18 score -18 severity -17 status -21
h/e ou	VAE -16 links -18 none -15 responsible 21
h/e$	VAE 24 applicable -15 comment -15 none -23 responsible -23 trainee 18
h/exp	VAE 17 date -21 deadline -23 expiry 19 lastCheck -15 none -22
h/exp$	VAE 15 date -21 deadline -23 expiry 20 lastCheck -16 none -19 status -18
h/in	VAE 20 action -24 applicable -30 body -21 comment -30 criterion -22 date -24 deadline -24 end -22 expectedLevel -29 expiry -26 indicator -31 lastCheck -24 links -34 none -40 priority -23 proofs -30 reference -27 responsible -34 score -24 session -22 severity -27 start -18 steps 23 trainee -20 version -25
h/jusq	VAE -18 comment -15 date -17 deadline -18 expiry 27 indicator -15 links -15 none -19 proofs -15 responsible -15 status -19
h/learn	VAE 21 body -16 comment -15 none -17 priority -19 responsible -21 session -21 trainee 23
h/montr	VAE -17 action -36 applicable -17 comment -34 criterion -16 deadline -21 documents 17 expectedLevel -20 expiry -17 indicator -19 label -28 lastCheck -16 links -21 priority -15 proofs 19 responsible -19 score -19 status -19 step -16
h/t	VAE -22 comment -20 links -15 none 32 proofs -18 responsible -21 status -17
h/v a	VAE 25 action -17 applicable -16 comment -17 indicator -16 proofs -17 responsible -19 status -18 version -16
h/0	action -42 applicable -40 body -32 comment -47 date -25 deadline -40 end -45 expectedLevel -42 expiry -33 indicator -36 label -45 lastCheck -37 links -42 none -60 proofs 34 reference -24 responsible -40 score 16 session -29 severity -38 start 16 status -45 trainee -35 version -28
h/0$	action -33 applicable -26 body -22 comment -36 date -20 deadline -30 expectedLevel -31 expiry -25 indicator -32 label -48 lastCheck -25 links -35 none -41 proofs 16 responsible -31 score 21 severity -22 status -36 trainee -17 version -25
h/^analy	action -15 body -15 comment 31 deadline -17 indicator -16 links -20 none -20 proofs -15 responsible -20 session -18 severity -15 status -19 trainee -15
h/^appl	action -15 applicable 25 none -24 priority -17 responsible -17
h/^artif	action -16 comment -20 criterion -18 deadline -16 expiry -15 indicator -21 label -15 none -28 priority -15 proofs 19 responsible -17 score -19 status -21
h/^avanc	action -16 body -15 deadline -15 lastCheck -17 none -16 priority -18 proofs -18 score -19 status 22
h/^ax	action 24
h/^axe	action 21 comment -16 deadline -19 expectedLevel -16 none -16
h/^bon	action -16 comment 23 deadline -32 expiry 22 none -22 proofs -19 responsible -16 status -19
h/^comen	action -17 comment 23 deadline -17 documents -15 end -18 expectedLevel -16 expiry -15 indicator -15 label -15 links -19 none -20 proofs -17 responsible -18 score -15 severity -16 start 16 status -19
h/^comment	action -31 body -17 comment 23 links -15 none -22 responsible -18 session -15 status -15 steps 19
h/^corre	action 20 responsible -20
h/^crite	action -15 comment -16 criterion 33 date -15 deadline -16 expectedLevel -16 expiry -16 label -28 lastCheck -15 links -19 none -25 proofs -19 reference -17 responsible -24 score -15 status -33 version -17
h/^d	action -18 comment -15 date -18 deadline 22 expiry -21 indicator -17 lastCheck -20 links -21 phase -19 status -22 step -18
h/^dilig	action 25 comment -22 deadline -18 expectedLevel -19 indicator -17 label -15 lastCheck -15 links -15 none -22 proofs -18 responsible -19 status -18
h/^doc	action -19 comment -29 criterion -16 date -18 deadline -19 documents 23 expectedLevel -15 expiry -18 indicator -23 label -17 lastCheck -15 links -36 none -31 phase -15 priority -15 proofs 19 score -17 session -19 status -32 version -21
h/^due	action -16 comment -18 criterion -15 deadline 22 indicator -20 label -16 lastCheck -26 links -22 proofs -16 reference -16 responsible -19 status -20
h/^echea	action -31 comment -15 deadline 21 indicator -16 label -15 lastCheck -17 links -15 status -19
h/^empl	action -16 comment -17 expectedLevel -18 expiry -15 indicator -16 label -16 links 28 none -26 proofs -17 responsible -22 session -18 status -21 version -15
h/^en	action -15 deadline -18 expectedLevel -15 indicator -19 label 17 lastCheck -16 links -26 none -26 priority -20 session -15 status -30 version -21
h/^engag	action 19 none -15 status -22
h/^etap	action 24 comment -19 deadline -17 documents -28 indicator -17 links -23 none -27 phase -38 reference -21 responsible -24 status -21 step 34
h/^expec	action -16 comment -17 deadline -15 expectedLevel 19 expiry -15 label -15 links -28 priority -17 proofs -28 responsible -16 status -18
h/^fin	action -18 applicable -17 body -19 comment -20 date -22 deadline -26 end 30 expectedLevel -16 expiry 28 indicator -16 label -16 lastCheck -26 links -25 none -25 priority -16 proofs -26 responsible -25 score -15 session -26 severity -16 start -29 status -18 steps -24 version -17
h/^frequ	action -15 comment -17 indicator -17 links -19 none 22 proofs -16 responsible -18 session -17 status -19 version -17
h/^grav	action -17 comment -16 deadline -16 lastCheck -15 links -18 none -18 priority -15 responsible -16 severity 26 status -25 version -15
h/^heur	action -15 comment -15 expectedLevel -21 none 32
h/^ind	action -17 applicable -21 comment -20 criterion -32 date -15 deadline -20 documents -17 expectedLevel -16 expiry -17 indicator 29 label -42 lastCheck -15 links -19 none -31 priority -16 proofs -29 reference -21 responsible -27 score -17 session -20 severity -16 status -41 step -17
h/^inspe	action -18 applicable -17 comment 20 indicator -16 label -15 lastCheck -18 none -19 priority -18 responsible -18 score -16 severity -18
h/^item	action -16 applicable 27 comment -25 expectedLevel -15 links -18 none -39 proofs -17 status -19
h/^jusqu	action -17 comment -17 deadline 16 end 15 expectedLevel 20 expiry -32 label -15 lastCheck -15 links -18 proofs -16 responsible -17 severity -17 steps -16
h/^l	action -19 applicable -22 body -23 comment -26 criterion -37 date -19 deadline -25 expectedLevel 15 expiry -16 indicator -34 lastCheck -20 links -20 none -34 priority -33 proofs -37 responsible -28 score -32 severity -26 status -39 version -23
h/^la	action 15 applicable -21 comment -29 criterion -18 date -24 deadline -20 expectedLevel -16 expiry -25 indicator -26 lastCheck -19 links -40 none -26 priority -16 reference -17 score -22 session -23 severity -24 status -27 version 20
h/^le	action -22 comment -20 criterion 17 date -16 deadline -28 documents -15 expiry -20 indicator -31 lastCheck -27 none -36 proofs -27 status -18
h/^lib	action -17 applicable -15 comment -17 criterion -18 date -22 deadline -18 expectedLevel -21 expiry -18 indicator -21 label 26 lastCheck -15 links -20 none -24 priority -16 reference -21 responsible -21 score -16 severity -16 status -24 version -17
h/^local	action -17 date -18 expiry -22 links 34 none -22 proofs -34 responsible -22 severity -17 status -23
h/^mesur	action 27 comment -18 deadline -16 expectedLevel -16 expiry -18 label -16 lastCheck -16 none -15 priority -18 proofs -19 responsible -22 severity -16 status -17 version -15
h/^mon	action -23 deadline 15 indicator -15 none -22
h/^natur	action -18 comment -16 date -21 deadline -15 expiry -22 label -16 lastCheck -15 links -33 none -22 proofs 20 responsible -22 severity 21 status -22 version -18
h/^nc	action -16 applicable -19 comment -21 criterion -15 deadline -17 label -16 links -16 none -23 priority -17 responsible -19
h/^nota	action -15 comment 26 links -17 none -19 responsible -17
h/^numer	action -15 applicable -17 body -16 comment -19 deadline -16 documents -17 indicator 31 label -26 lastCheck -15 links -43 none -33 proofs -18 reference 17 responsible -20 score -15 severity -16 status -26
h/^obs	action -16 comment 31 deadline -17 label -16 links -18 none -22 priority -16 proofs -16 responsible -17 severity -16 status -18
h/^organ	action -16 body 21 comment -16 deadline -17 lastCheck -15 links -16 none -24 responsible -17 session -18 severity -15 status -16
h/^ou	action -21 applicable -16 body -18 comment -23 criterion -17 date -18 deadline -20 documents -22 expectedLevel -21 expiry -17 indicator -25 label -24 links 37 none -26 phase -17 proofs -29 reference -17 responsible -39 session -19 severity -25 status 18 step -20 steps -15 version -19
h/^owner	action -17 body -17 comment -16 criterion -15 expectedLevel -15 label -15 links -15 none -25 priority -15 proofs -17 responsible 28 severity -15 status -16
h/^paper	action -15 deadline -15 documents 16 indicator -15 links -18 none -27 proofs 28 responsible -16 status -18
h/^papie	action -18 comment -18 deadline -17 documents 28 indicator -17 links -16 none -33 proofs 26 responsible -23 step -17 version -15
h/^path	action 17 none -22 proofs -15
h/^petit	action -16 comment 21 deadline -17 expectedLevel -18 indicator -18 label -17 links -25 none -21 proofs -23 responsible -23 version -17
h/^photo	action -22 none 34
h/^pist	action 17 deadline -17
h/^pj	action -17 applicable -20 comment -29 deadline -16 expectedLevel -17 links -22 none -32 proofs 36 responsible -17 status -23
h/^pr	action -16 comment -16 date -15 label -15 links -20 priority -18 proofs -18 reference -15 responsible -22 severity -17 status -28 version -17
h/^quali	action -16 comment -17 criterion -40 deadline -17 label -20 links -19 none -33 proofs -18 responsible -25 status 24
h/^quel	action -16 comment -15 date -16 expectedLevel -16 expiry -17 indicator -21 links -27 none -23 priority -18 reference -20 responsible -19 status -19
h/^recor	action -19 comment -20 criterion -17 deadline -16 documents 16 expectedLevel -16 indicator -22 label -17 links -33 none -29 priority -15 proofs 21 responsible -32 score -15 session -15 version -15
h/^reg	action 22 comment -16 expectedLevel -16 none -24 proofs -17
h/^remed	action 18 none -15
h/^requi	action -29 comment -23 criterion -18 deadline -16 documents 16 indicator -18 label 26 links -23 none -20 priority -15 reference -17 responsible -19 severity -15 status -27
h/^resp	action -15 links -20 proofs -16 reference -15 responsible 21 status -17 version -17
h/^respo	action -18 comment -21 none -18 responsible 31
h/^rest	action 17
h/^ski	action -17 comment -17 deadline -17 expectedLevel 15 indicator -15 links -15 none -23 status -15
h/^temp	action -15 comment -21 documents -23 indicator -19 links -26 priority -16 proofs -19 reference -21 responsible -30 session -22 status -26 version -16
h/^to	action 15 comment -15 expiry -18 links -21 proofs -15 responsible -20
h/^typ	action -16 comment -18 expectedLevel 15 label -15 links -18 priority -15 responsible -17 status -23
h/^urg	action -15 comment -16 links -16 none -15 priority 21 proofs -16 status -16
h/^versi	action -19 applicable -16 comment -20 criterion -20 date -28 deadline -20 expectedLevel -17 expiry -18 indicator -19 label -20 lastCheck -17 links -21 none -26 priority -18 proofs -27 responsible -38 score -15 severity -20 status -32 version 40
h/a accom	action 16 comment -18 none -18 responsible -17 step 15
h/a boucl	action -17 comment -16 deadline 20
h/a donne	action -16 comment -19 documents 16 none -18 proofs 23
h/a f	action 27 comment -19 deadline -19 proofs -17
h/a l	action -18 applicable 18 comment -22 deadline -21 expectedLevel -21 indicator 15 label -27 none -28 proofs 27 status -21
h/a mener	action 18
h/a montr	action -20 comment -30 deadline -18 expiry -15 none -38 proofs 33
h/a quoi	action -17 label 23 proofs -19
h/a reten	action -20 comment 27 deadline -15 status -18
h/a savoi	action -17 comment 26 deadline -16 expiry -16 proofs -15
h/accom$	action 16 comment -22 deadline -17 documents -16 indicator -17 links -16 none -27 session -15 status -17
h/actio a	action 19
h/aff	action -16 comment -25 deadline -21 documents -22 expiry -15 indicator -21 none -27 proofs -22 responsible 35 status -18 step -15 version -17
h/age	action -17 comment -20 deadline -15 indicator -19 links -18 none 30 priority -16 proofs -15 responsible -21 score -16 status -24
h/age$	action -17 comment -20 deadline -15 indicator -18 label -15 links -17 none 29 priority -15 proofs -15 responsible -20 score -15 status -24
h/ameli	action 22 criterion -17 date -15 documents -17 indicator -17 lastCheck -17 links -21 none -21 responsible -17 score -15 status -23
h/ameli$	action 20 criterion -16 documents -16 indicator -16 lastCheck -16 links -20 none -20 responsible -16 status -22
h/analy	action -16 body -16 comment 30 deadline -18 end -16 indicator -17 links -21 none -21 priority -15 proofs -15 responsible -21 session -19 severity -15 status -20 steps 15 trainee -16
h/anyth	action -15 comment 26 none -22 responsible -18
h/appl	action -16 applicable 27 deadline -16 expiry -15 none -24 priority -19 responsible -19 status -18
h/are	action -16 applicable -34 deadline -17 none -30 priority -20 severity -20 status 27
h/artif	action -18 comment -21 criterion -18 deadline -16 expectedLevel -16 expiry -16 indicator -21 label -16 none -29 priority -16 proofs 16 responsible -19 score -18 status -22
h/ask	action -15 label 20 none -16
h/atten$	action -18 body -18 criterion -17 documents -23 expectedLevel 22 indicator -25 lastCheck -16 links -27 phase -19 priority -21 proofs -37 reference -18 responsible -24 score -15 session -19 severity -20 status -24 step -17 version -16
h/auto	action -16 comment -25 date -22 deadline -24 expiry -16 indicator -15 label -20 links -15 none -22 status 16
h/av	action -30 applicable -16 comment -31 criterion -18 date -18 deadline 25 indicator -25 label -18 lastCheck -22 links -18 none -25 phase 15 priority -29 proofs -22 reference -15 responsible -17 status 27 step -19 version -25
h/av le	action -16 deadline 26 expiry -25 lastCheck -21
h/av$	action -22 applicable -16 comment -20 criterion -15 deadline 17 indicator -20 none -25 priority -25 proofs -21 status 30 version -23
h/avanc$	action 18 applicable -19 comment -15 deadline -23 expectedLevel -19 indicator -19 links -18 none -30 priority -24
h/avant$	action -27 applicable -18 comment -31 date -20 documents -18 expiry 26 indicator -22 label -15 lastCheck -22 proofs -16 reference -15 responsible -20 session -15 status -17 steps 22 version -18
h/ax	action 22
h/ax de	action 23
h/axe	action 21 comment -15 deadline -21 none -22 status -16
h/blanc$	action -16 body -15 comment -23 expectedLevel -15 links -18 none -25 status 20 steps 17
h/boit	action -16 applicable -18 body 27 comment -22 deadline -16 expectedLevel -16 none -29 priority -17 proofs -18 responsible -25 session -15 severity -16 status -18 steps -16 version -15
h/bon	action -17 applicable -17 comment 20 criterion -16 date -19 deadline -31 expectedLevel -16 expiry 25 indicator -22 label -19 lastCheck -21 links -26 none -24 proofs -20 responsible -19 severity -27 status 16
h/boucl	action -19 applicable -17 comment -17 deadline 19 indicator -19 links -18 none -22 status 16
h/boucl pour	action -15 comment -17 deadline 20
h/boulo	action 18 deadline -19 lastCheck -15 none -23 proofs -15
h/ce a	action -17 comment -15 label 25 proofs -20
h/charg	action -16 body -17 comment -15 deadline -18 expectedLevel 17 indicator -15 label -17 lastCheck -16 links -20 none -23 priority -17 proofs -17 responsible 21 status -15
h/chemi	action -15 body -18 comment -20 criterion -16 date -15 deadline -19 expiry -17 indicator -20 label -16 lastCheck -15 links 30 proofs -23 responsible -19 score -15 status -19 steps -19 version -15
h/chez	action -18 applicable 22 deadline -17
h/chos	action 23 comment -15 deadline -20 indicator -16 label -15 links -19 none -23 proofs -17 responsible -24 severity -15 status -15 step 15 version -21
h/coffr	action -16 indicator -24 links 30 none -17 reference -15 responsible -15 version -19
h/comme	action -15 applicable -19 body -15 comment 37 deadline -16 expectedLevel -18 indicator -17 label -26 lastCheck -17 none -35 proofs -22 severity -20 status -31 version -15
h/comment$	action 15 deadline -17 links -16 none -16 responsible -16 steps -15
h/concl	action -15 comment -21 none -22 status 21
h/confo$	action -16 comment -30 deadline -18 expectedLevel -21 expiry -18 indicator -19 label -17 links -19 none -21 proofs -20 responsible -17 score -20 severity 18 status 24
h/contr	action -16 body -16 comment -38 date -26 deadline -32 expiry -24 lastCheck 24 links -25 none -32 proofs -16 reference -17 score -20 session -18 status -25 step 20 steps 25 version -16
h/copil	action -17 comment -17 indicator -15 links -18 none -20 priority -17 proofs -15 responsible 25 severity -15 status -19 version -15
h/corr	action 18
h/corre	action 25 comment -15 deadline -15 label -15 none -18 priority -15 proofs -15 responsible -20 status -15
h/corri	action 17 comment -24
h/corri$	action 16 comment -23
h/cotat	action -18 comment -20 criterion -16 deadline -19 expectedLevel 17 expiry -23 indicator -17 label -20 lastCheck -18 links -23 none -29 priority -17 proofs -18 responsible -16 severity -21 version -15
h/d ameli	action 21 comment -16 criterion -16 lastCheck -16 links -17 none -23 status -21
h/d avanc	action -33 deadline -20 links -17 none -24 priority -20 status 23
h/d ici	action -17 comment -15 date -18 deadline 18 expiry -20 indicator -17 lastCheck -21 links -20 phase -18 status -19 step -17
h/de progr	action 25 none -18 status -17
h/de$	action 15 comment -20 date -16 deadline -18 expiry -20 label -16 lastCheck -17 links -19 none 26 proofs -23 responsible -18 severity -15 status -26 version -15
h/degr d	action -15 score -19 status 24
h/deliv	action -16 body -15 comment -17 criterion -16 deadline -16 expectedLevel -15 indicator -17 label 22 links -18 none -19 priority -15 proofs -17 responsible -18 status -17 steps 17 trainee -16
h/deman	action -18 comment -22 criterion -19 deadline -15 indicator -16 label 30 lastCheck -15 links -20 none -23 proofs -21 responsible -20 session -20 steps 22 trainee -17
h/deman$	action -17 comment -22 criterion -21 deadline -16 indicator -17 label 31 lastCheck -16 links -19 none -23 proofs -20 responsible -20 steps 18
h/dern	action -17 applicable -15 comment -20 criterion -16 date -16 deadline -18 expiry -17 indicator -17 label -19 lastCheck 29 links -19 none -21 priority -15 proofs -18 responsible -18 score -16 severity -17 status -22
h/des	action -15 body -18 comment -18 end -17 expectedLevel 27 links -18 none -26 responsible -30 session -15 start -15 steps 31 trainee -18
h/dilig	action 24 comment -21 deadline -19 documents -15 expiry -16 indicator -17 label -16 lastCheck -17 links -16 none -18 priority -18 proofs -19 responsible -20 severity -20 status -22
h/dilig$	action 21 comment -19 deadline -16 expectedLevel -18 indicator -16 links -15 none -21 responsible -18 status -17
h/doit	action 32 expectedLevel -16 label -22 none -30 proofs -22
h/don$	action 16 none -15 steps 21
h/donne	action -16 comment -21 documents 16 none -21 proofs 23 responsible -15 steps 23
h/dri	action -16 body -16 comment -23 criterion -15 deadline -19 documents -15 expectedLevel -15 indicator -19 label -15 links -23 none -23 priority -17 proofs -18 responsible 30 status -24 version -17
h/du docum	action -15 criterion -15 deadline -17 expectedLevel -15 label -15 lastCheck -20 none -47 reference -34 severity -22 step -18 version -32
h/du refer	action -15 deadline -18 indicator -15 lastCheck -15 links -18 none -21 proofs -27 responsible -29 status -18
h/echea	action -36 applicable -16 body -16 comment -21 criterion -18 date -17 deadline 26 expectedLevel -16 expiry -18 indicator -21 label -20 lastCheck -21 links -19 priority -21 proofs -17 responsible -18 score -19 severity -17 status -27
h/emoji	action -16 comment -16 criterion -16 deadline -16 indicator -20 label -15 links -16 none 26 proofs -17 responsible -16 score -15 status -21
h/empl	action -15 comment -20 criterion -16 deadline -16 expectedLevel -18 expiry -17 indicator -19 label -16 links 30 none -28 proofs -17 reference -17 responsible -24 session -19 severity -15 status -23 version -16
h/engag$	action -31 comment -20 deadline -18 expectedLevel -22 indicator -19 label 29 lastCheck -15 links -17 none -21 priority -24 proofs -22 status 19
h/et	action -24 body -19 comment -23 criterion -17 deadline -29 expiry -21 indicator -27 lastCheck -16 links -18 none -31 phase -21 priority -35 reference -20 responsible -27 score -26 status 25 step 24 version -19
h/etap	action 25 comment -24 deadline -27 documents -37 indicator -23 links -27 none -33 reference -24 session -21 status -29 step 27
h/etap$	action 16 comment -19 deadline -17 documents -24 indicator -16 links -18 none -20 reference -15 status -18
h/execu	action -15 comment -24 documents -25 expiry -29 lastCheck -15 links -25 none -26 phase -19 reference -15 responsible 15 session -17 step -20
h/exig$	action -16 comment -18 criterion -17 deadline -16 indicator -16 label 15 links -17 none -20 priority -20 proofs -18 responsible -16 severity -16 status -30
h/expec	action -18 applicable -15 comment -25 criterion -15 deadline -16 expectedLevel 31 expiry -16 indicator -16 label -22 links -31 priority -19 proofs -28 responsible -18 severity -15 status -22
h/fair$	action 33 applicable -27 comment -28 deadline -28 documents -18 expectedLevel -22 indicator -18 label -29 lastCheck -16 links -19 priority -18 proofs -29 responsible -22 status -16 version -15
h/fait	action -16 body -17 comment -21 criterion -18 date -23 documents -17 expectedLevel -21 expiry -21 indicator -26 label -21 links -31 none -29 proofs -16 score -15 step 20
h/fil	action -29 body -20 comment -21 criterion -16 date -16 deadline -15 end -16 expiry -16 indicator -29 links 23 reference 17 responsible -29 session -26 start -18 status -16 trainee -15 version -21
h/fin	action -17 applicable -16 comment -28 date -22 deadline -19 end 27 expiry 29 indicator -16 lastCheck -15 links -31 none -33 priority -15 proofs -22 reference -20 responsible -31 session -31 start -36 status -20 trainee -23 version -16
h/fini	action -20 applicable -18 body -16 comment -20 criterion -15 documents -15 end 17 expectedLevel -18 expiry -18 indicator -24 label -17 lastCheck -21 links -23 phase -16 proofs -18 reference -16 responsible -19 score 18 severity -31 start -19 step -16
h/fo	action -15 expectedLevel -15 label 22
h/foi	action -17 comment -15 deadline -21 expectedLevel -20 indicator -21 label -15 lastCheck 19 links -16 none 15 proofs -17 responsible -19 severity -15
h/for	action -17 label 16 links -16 none -22 proofs -16 responsible -15 status -18
h/frequ	action -18 comment -19 indicator -18 lastCheck -15 links -19 none 22 proofs -17 responsible -17 status -20 version -17
h/grav$	action -15 comment -16 deadline -15 links -17 none -18 responsible -15 severity 23 status -16
h/green	action 23 links -25
h/hand	action -18 links -16 none -15 proofs 28
h/has	action 19
h/heur	action -18 body -16 comment -17 expectedLevel -23 none 29 responsible -17 session -15 status -16 steps -24 version -15
h/how	action -15 applicable -16 comment -19 expectedLevel -15 label -15 links -18 none 15 responsible -15 severity 15 status -21
h/hyper	action -15 deadline -15 indicator -17 links 31 none -21 proofs -17 responsible -18 status -21
h/ici	action -23 comment -20 date -26 deadline 27 expiry -28 indicator -24 lastCheck -29 links -29 phase -17 priority -21 responsible -17 score -16 status -26 step -23
h/ils	action -16 label 23 none -27
h/in scop	action -17 applicable -22 comment -15 criterion -15 deadline -19 indicator -15 label -19 lastCheck -16 links -16 none -22 responsible -16
h/inspe	action -19 applicable -16 comment 19 date -26 deadline -21 expiry -18 indicator -17 label -16 lastCheck 23 links -15 none -22 priority -18 proofs -15 responsible -19 score -19 severity -19 version -15
h/int	action -16 body -15 comment -18 criterion -17 date -16 deadline -17 expectedLevel -16 expiry -16 indicator -26 label 18 lastCheck -15 links -26 none -22 priority -16 reference -22 responsible -24 score -15 severity -17 trainee -16 version -19
h/is	action -21 comment -15 expectedLevel -22 label 16 links -16 none 20
h/j	action -25 applicable -17 body -27 criterion -16 deadline 19 end 15 expectedLevel -29 indicator -21 label -16 lastCheck -18 links -31 phase -21 priority -15 proofs 28 reference -26 responsible -35 score -15 session -27 status -36 step -24 steps -20 trainee -21
h/jour$	action -17 body -20 comment -17 date -20 deadline -20 end -23 expiry -16 lastCheck 29 links -15 none 16 proofs -17 responsible -17 start 18 status -17 trainee -15 version -36
h/just	action -15 comment -16 criterion -15 label -15 links -20 none -24 priority -16 proofs 31 responsible -20 score -17 status -18 version -17
h/just$	action -17 comment -16 label -16 links -21 none -25 proofs 28 responsible -18 status -19 version -18
h/justi	action -15 links -20 none -20 proofs 25
h/l	action -52 documents -32 end -21 expiry -46 label 20 lastCheck -21 links -28 none -30 phase -21 priority -40 proofs -22 score -43 session -33 start -19 steps -19
h/la perso	action -15 comment -24 links -17 proofs -18 responsible 26 version -20
h/la piec	action -21 comment -16 date -25 expiry 19 label -17 none -23 responsible -16 score -18 session -19 severity -30 version -16
h/left	action 26 none -23
h/lib	action -15 comment -16 criterion -17 date -20 deadline -16 expectedLevel -20 expiry -16 indicator -19 label 24 links -18 none -22 reference -20 responsible -19 status -22 version -16
h/lign	action -15 applicable -20 comment -15 criterion -19 deadline -15 expiry -15 label -19 lastCheck -18 links -20 none 20 proofs -18 responsible -17 score -18 severity -15 status -19
h/lign$	action -16 applicable -20 comment -16 criterion -15 deadline -16 expiry -15 label -18 lastCheck -18 links -22 none 21 proofs -19 responsible -18 score -17 severity -16 status -20
h/link	action -15 comment -18 indicator -16 label -16 links 32 none -25 proofs -32 reference -19 responsible -18
h/list$	action 16 deadline -16 expiry -18 links -20 none -31 proofs 22
h/local	action -17 comment -15 date -19 expiry -23 links 34 none -23 proofs -36 responsible -25 severity -17 status -23
h/local de	action -15 date -18 expiry -22 links 27 none -20 proofs -32 severity -15 status -19
h/m	action -25 applicable -24 comment 28 deadline -18 expectedLevel -18 indicator -18 none -32 proofs -30
h/main	action -22 label -20 none -25 proofs 34
h/maj	action -16 applicable -15 comment -21 criterion -18 date -30 deadline -25 expectedLevel -20 expiry -23 indicator -17 label -17 lastCheck 22 links -19 none -23 proofs -18 responsible -17 severity 25 status -17 version -16
h/maj$	action -16 criterion -18 date -30 deadline -27 expectedLevel -19 expiry -22 indicator -17 label -17 lastCheck 22 links -20 none -22 proofs -19 responsible -19 severity 22 status -18 version -16
h/me	action -24 applicable -16 comment 21 expectedLevel -20 expiry -15 indicator -19 label 18 lastCheck -15 links -18 none -31 priority -15 proofs -28 status -17
h/meal	action -15 criterion -17 deadline -16 links -17 none 28 responsible -15 score -16 status -19
h/men	action 23 proofs -15 responsible -18
h/mener	action 19
h/mener$	action 18
h/mesur	action 28 comment -18 deadline -16 expectedLevel -16 label -15 lastCheck -16 links -16 none -15 priority -19 proofs -19 responsible -23 severity -15 status -18 version -15
h/mettr	action -15 comment -18 deadline 21 expiry -19 label -15 lastCheck -15 priority 20 proofs -17
h/mettr en	action -16 comment -17 deadline 20 expiry -17 label -16 lastCheck -16 priority 20 proofs -17 status -15
h/minim	action -20 deadline -15 expectedLevel 29 label -16 links -18 none -19 status -15
h/montr$	action -28 applicable -17 comment -33 deadline -21 documents 19 expectedLevel -18 expiry -19 indicator -18 label -32 lastCheck -15 links -21 priority -15 responsible -19 status -18
h/natur	action -17 comment -16 date -18 deadline -15 expiry -23 label -16 lastCheck -15 links -33 none -21 proofs 20 responsible -26 severity 22 status -23 version -17
h/nextc	action -16 body -18 deadline -17 indicator -17 links 34 none -22 proofs -15 reference -17 responsible -22 session -19 status -20 version -15
h/nivea d	action -19 expectedLevel -25 label -16 none -17 priority 18 score -15
h/nivea de	action -17 comment -17 expiry -15 indicator -17 none -20 priority -25 proofs -15 score -16 severity 20 status 15
h/not$	action -18 body -18 comment 18 indicator -15 links -18 none -28 priority -17 responsible -21 score -18 severity -16 status -35 steps 27
h/nota$	action -15 comment 28 links -18 none -20 responsible -19
h/noter	action -27 comment 27 deadline -20 proofs -18
h/nourr	action 25 applicable -21 comment -25 deadline -20 indicator 21 none -19 proofs -16 reference -18 status -20
h/nous	action -23 applicable 22 comment -38 deadline -23 expectedLevel -27 label -26 links -16 none 28 priority -20 proofs -35 severity -17 status -22
h/numer$	action -20 applicable -20 comment -17 criterion -17 date -16 expectedLevel -15 expiry -16 label -15 links 22 none -38 priority -15 proofs -18 reference -19 responsible -19 score -17 severity -16 status -20 version -29
h/on a	action -27 deadline -21 indicator -22 label -21 none -30 proofs 40
h/on$	action -25 criterion -17 date 22 deadline -26 indicator -25 label -23 links -28 none -28 priority -24 proofs -27 responsible -17 score -15 severity -15 status -22 version -15
h/organ	action -18 body 28 comment -20 deadline -18 expectedLevel -15 expiry -16 lastCheck -16 links -17 none -27 priority -16 proofs -17 responsible -18 session -23 severity -18 status -19 trainee -25 version -15
h/out$	action 16 body -16 comment -18 deadline -25 proofs -16 steps 25
h/ouvri	action 24 comment -17 status -18
h/owner	action -15 body -15 comment -19 documents -22 indicator -15 label -15 links -15 none -23 proofs -17 responsible 33 status -18 step -20
h/pacq	action 16 deadline -18 expiry -16 links -26 none -25 priority 20 proofs -20 responsible -17 status -23 version -15
h/pacq$	action 15 deadline -17 expiry -16 links -26 none -25 priority 21 proofs -19 responsible -17 status -23
h/papel	action -19 comment -20 criterion -15 deadline -15 expectedLevel -16 indicator -16 label -16 links -19 none -22 proofs 27 responsible -15 score -16 status -16
h/paper	action -16 deadline -17 documents 19 indicator -18 links -20 none -28 proofs 34 responsible -16 status -20 step -16
h/papie a	action -15 documents 15 none -19 proofs 27
h/parta	action -15 comment -18 expectedLevel -16 indicator -17 links 25 none -25 proofs -17 responsible -22 session -17 status -15 version -15
h/passe	action 20 applicable -16 comment -22 deadline -24 expiry -15 indicator -20 label -16 lastCheck -15 links -18 proofs -21 responsible -18 status -18
h/passe$	action 16 applicable -15 comment -20 deadline -20 indicator -18 label -15 links -17 proofs -18 responsible -17 status -16
h/path	action 15 comment -18 criterion -18 deadline -16 indicator -18 links 22 none -21 proofs -18 responsible -17 status -16 version -16
h/path to	action 16 none -16
h/perso$	action -15 body -21 comment 19 deadline -18 expectedLevel -17 indicator -21 label -21 lastCheck -15 links -20 none -20 priority -17 proofs -20 responsible 18 score -17 session -18 severity -16 status -20 trainee -15 version -23
h/photo	action -19 none 35 step -15
h/piec$	action -21 comment -19 date -25 expiry 18 indicator -17 label -19 lastCheck -15 none -23 responsible -18 score -16 session -20 severity -27 version -17
h/pil	action -18 body -18 comment -17 criterion -18 deadline -16 expectedLevel -17 indicator -16 label -16 links -20 none -23 priority -18 proofs -19 responsible 24 severity -16 status -19 version -16
h/pist	action 20 deadline -19
h/pist d	action 17 deadline -17
h/plan	action 18 comment -17 deadline 23 expiry -15 indicator -15 label -15 lastCheck -16 links -21 none -18 proofs -18 severity -15 status -17
h/point de	action -15 indicator 16 lastCheck -34 links -18 none -23 proofs -15 responsible -24 score -27 status -21 version -16
h/possi	action -17 body -17 comment -18 criterion -16 date -15 deadline -17 expectedLevel 27 expiry -15 indicator -17 label -19 lastCheck -15 links -15 priority -18 proofs -30 responsible -17 score -18 severity -29 status -23 version -20
h/pour$	action -28 applicable -25 comment -23 date -16 deadline 24 expectedLevel -20 expiry -20 indicator -22 lastCheck -19 links -16 phase -17 proofs -18 responsible -15 status -35 step -15
h/preco	action 21 comment -19 deadline -17 expectedLevel -16 indicator -15 label -15 links -19 none -19 proofs -17 responsible -17 status -17
h/preco$	action 23 comment -22 deadline -16 indicator -15 label -16 links -19 none -21 proofs -17 responsible -16 status -17
h/premi	action -16 comment -22 deadline -21 end -26 links -20 none -29 priority 16 proofs -17 reference -17 responsible -15 session -22 status -17 trainee -20
h/premi$	action -17 body 22 comment -19 deadline -20 expectedLevel -15 links -15 none -16 priority 16 proofs -19 status -16 steps -15
h/prend	action 18 none -15 proofs -15 responsible 16
h/prend$	action 19 proofs -15
h/prevo	action 19 none -18 status -16
h/pri	action 24 label -16 none -16
h/proch	action 26 applicable -17 body -18 comment -16 deadline 16 expiry -16 indicator -15 label -19 lastCheck -17 links -23 none -21 priority -19 proofs -29 responsible -29 score -18 severity -19 status -18 version -22
h/progr	action 20 body -16 comment -20 expiry -17 links -21 none -25 responsible -20 session 16
h/progr$	action 31 none -16 proofs -18 status -15
h/quand$	action -18 applicable -18 comment -20 deadline 16 documents -19 expectedLevel -19 indicator -25 label -18 lastCheck -18 links -17 phase -23 priority -15 proofs -21 responsible -16 status -22 step -21
h/quoi	action -32 applicable -21 comment -30 date -17 deadline -21 expectedLevel -16 expiry -22 label 32 lastCheck -18 links -35 none -32 priority -19 reference -20 responsible -21 severity -17 status -31 version -16
h/r	action 16 comment -28 none -18 steps 24
h/rappe	action -17 deadline -20 links -18 none 18 proofs -17 status -16
h/rappe$	action -18 applicable -16 deadline -21 none 19 responsible -15 status -17
h/recor	action -17 comment -21 criterion -18 expectedLevel -16 expiry -18 indicator -24 label -17 lastCheck -17 links -34 none -34 priority -15 proofs 20 score -16 session -18 version -17
h/redir	action -26 comment 30 deadline -17
h/refer$	action -19 comment -22 date -17 deadline -19 expiry -19 indicator -22 lastCheck -17 links -20 none -32 priority -19 responsible 15 score -16 severity -19 status -21 step -15 version -19
h/reg	action 20 comment -17 deadline 16 expectedLevel -17 expiry -22 none -25 proofs -20
h/regul	action 17
h/rem	action -17 body -19 comment 27 criterion -15 deadline -17 end -18 expectedLevel -20 indicator -20 label -17 links -26 none -29 phase -15 priority -15 proofs -19 responsible -25 session -20 severity -16 start -15 status -25 step -17 trainee -19
h/rem$	action -19 body -18 comment 30 criterion -16 deadline -17 end -18 expectedLevel -19 indicator -20 label -18 links -24 none -30 phase -15 priority -15 proofs -21 reference -24 responsible -24 score -15 session -20 severity -19 start -15 status -29 step -16 trainee -18 version -16
h/remed	action 29 comment -20 deadline -21 expectedLevel -15 expiry -15 label -17 links -17 none -21 proofs -20 responsible -17 severity -15 status -18
h/remed$	action 21 comment -15 deadline -16 links -15 none -16
h/rendr	action -17 comment -19 deadline 25 expiry -26 status -18
h/rep	action -16 body -17 comment -18 expectedLevel -16 links 26 none -23 responsible -19 status -16 version -16
h/repre	action 24 comment -27
h/repri	action 18
h/respo	action -18 body -16 comment -19 deadline -17 documents -15 links -16 none -24 responsible 38 status -19
h/resse	action -18 deadline -17 links -15 none -21 responsible -15 score -30 status 27
h/rest	action 22 comment -16
h/rest a	action 18
h/reten	action -23 deadline -20 expectedLevel -24 expiry -16 none -18 proofs -16 status 21 steps -15
h/reten$	action -24 deadline -23 expectedLevel -24 expiry -16 none -17 proofs -15 status 21
h/rq	action -17 comment 30 criterion -15 deadline -18 expectedLevel -15 indicator -17 label -17 links -17 none -24 priority -16 proofs -15 responsible -25 session -20 status -19
h/run	action -18 comment -17 date -29 deadline -19 end -17 expiry 27 indicator -20 label -16 lastCheck -22 links -16 none -22 priority -15 responsible -19 session 27 start -15 status -26
h/saiso	action -15 links -17 none 21 responsible -16 status -18
h/savoi	action -16 comment 24 expiry -17
h/savoi$	action -16 comment 22 expiry -16
h/scop$	action -16 applicable -23 criterion -15 expectedLevel -15 indicator -15 label -20 lastCheck -15 links -16 none -16 proofs -16 severity -15
h/se que	action 21 deadline -15 label -16 none -15 proofs -19
h/se quil	action -15 comment -16 label 15
h/sever$	action -16 comment -17 criterion -15 deadline -17 expectedLevel -15 indicator -15 label -15 links -16 none -15 priority -15 proofs -15 score -15 severity 27 status -23
h/share	action -19 body -15 comment -21 deadline -16 links 31 none -25 priority -15 proofs -17 responsible -22 session -16 status -19 version -17
h/show	action -19 links -16 none -24 proofs 33
h/ski	action -15 comment -17 deadline -16 expectedLevel 16 indicator -15 links -15 none -23 status -15
h/sort	action 19 comment -17 deadline -19 end 16 responsible -15
h/sorte	action -18 deadline 18 expiry -16 responsible -17
h/sous	action -27 label -21 none -22 proofs 29
h/stand	action -17 deadline -18 expectedLevel 30 expiry -15 indicator -18 label -27 lastCheck -15 links -26 none -26 priority -15 proofs -21 responsible -18 score -15 version -15
h/suis	action -17 applicable 17 comment -15 deadline -15 expectedLevel -15 links -34 proofs -20 responsible -25 score -18 severity -20 status 22
h/suiva	action 20
h/tag$	action -15 comment -17 criterion -15 deadline -16 indicator -17 links -19 none 16 priority -15 proofs -19 responsible -20 status -19
h/tak	action 15
h/tdl	action 19 proofs -21
h/temp	action -16 body -15 comment -25 date -16 documents -18 expiry -18 indicator -20 label -15 links -25 priority -16 proofs -20 reference -19 responsible -28 session -22 status -25 version -18
h/text	action 17 criterion -15 deadline -15 indicator -18 links -21 none -25 priority -15 responsible -19 score -20 severity -18 status -23 steps -18
h/text$	action 19 criterion -16 deadline -16 indicator -19 links -20 none -26 priority -16 proofs -15 responsible -16 score -20 severity -19 status -24 steps -17 version -15
h/to do	action 28 expectedLevel -16 label -15 none -23 proofs -25
h/todo	action 23 comment -26 label -17 none -17 proofs -16 responsible -15
h/trait	action -15 comment -19 date -15 deadline 16 indicator 18 label -20 lastCheck -15 none -17 proofs -17 severity -16 version -17
h/trait$	action -18 comment -21 deadline 17 expectedLevel -15 expiry -15 indicator 18 label -20 lastCheck -17 links -15 none -19 proofs -19 severity -18 status -16 version -19
h/txt	action -16 expectedLevel -15 label 22
h/typ	action -15 comment -20 deadline -15 expectedLevel 16 links -19 none 17 responsible -17 status -23
h/urgen	action -15 deadline -17 expectedLevel -19 lastCheck -17 links -16 none -18 priority 35 proofs -17 score -16 status -22
h/vers$	action -19 applicable -15 body -15 comment -24 criterion -17 date -15 deadline -18 expectedLevel -15 indicator -19 label -16 lastCheck -16 links -27 none -20 priority -17 proofs -17 reference -15 responsible -19 score -15 severity -15 status -22 version 27
h/versi$	action -16 comment -20 deadline -19 expiry -16 indicator -23 label -15 links -23 none -22 priority -17 proofs -28 responsible -17 severity -15 status -20 version 31
h/we do	action -18 applicable 18
h/what i	action -22 label -16 none 20 proofs 19
h/what we	action -16 none 32
h/who	action -18 comment -24 deadline -17 expectedLevel -15 indicator -18 links -26 none -30 priority -15 proofs -17 reference -16 responsible 28 session -15 status -21
h/work	action 19 none -15
h/work$	action 20 comment -15 none -17 responsible -15
h/0 0	applicable -18 comment -17 criterion -34 deadline -19 expectedLevel -17 indicator -21 label -25 none -18 priority 18 proofs -30 responsible -21 score -26 severity -19 status -20 version -17
h/^adres	applicable -17 comment -15 date -16 expiry -15 indicator -24 links 17 none 25 proofs -25 reference -15 responsible -19 status -16 version -17
h/^conc	applicable 20 none -23 status -15
h/^do	applicable 16 body 15 none -26
h/^docum	applicable -17 body -16 comment -31 criterion -17 date -26 deadline -22 documents 18 expectedLevel -41 expiry -24 indicator -32 label -23 links -36 phase -23 priority -15 proofs 21 responsible -30 score -19 session -22 severity -16 version -29
h/^est	applicable 18 none -21
h/^fini	applicable -15 comment -15 documents -15 end 17 indicator -22 lastCheck -15 links -19 phase -16 reference -15 responsible -19 severity -29 start -19 step -16
h/^impri	applicable -30 comment -19 indicator -15 links -15 none 22 responsible -21 status -26
h/^je	applicable 16 none -18 proofs 16 status -22
h/^quest	applicable -16 body -22 comment -34 end -15 expectedLevel -19 label 23 links -20 proofs -23 responsible -19 session -16 start -15 status -25 steps 19 trainee -15
h/^qui	applicable -16 comment -21 criterion -19 deadline -19 expectedLevel -17 indicator -17 label -19 lastCheck -18 links -20 none -19 priority -24 proofs -21 reference -15 responsible 37 session -16 severity -16 status -22 steps -15 trainee -15 version -15
h/^se	applicable -16 comment -29 criterion -16 deadline -23 indicator -19 lastCheck -16 links -21 none -29 proofs -22 responsible -20 status -21
h/a fair	applicable 16 comment -27 documents -17 expiry -21 indicator -18 label -17 lastCheck -23 links -15 proofs -22 responsible -21 status -16 version -15
h/a garde	applicable 16 none -16
h/a moi	applicable 17
h/a nous	applicable 18
h/adres$	applicable -15 body -16 comment -20 documents -16 links -39 none 15 phase -15 reference -16 responsible -20 session -16 status -20 step -17 steps 17 version -15
h/ag	applicable -22 deadline 26 status -21
h/am	applicable 19 none -16 status -16 steps 17
h/asso	applicable 19 links -19 none -20 priority -17 responsible -16
h/b	applicable -19 comment 27 criterion -17 deadline -17 expiry -15 indicator -18 label -17 links -17 none -23 priority -15 proofs -17 responsible -15 severity -15 status -23
h/cab	applicable 18 expiry -15 none -15 priority -15
h/ce qu	applicable -15 comment -25 deadline -19 documents 19 expectedLevel -20 indicator -21 lastCheck -15 links -26 proofs -30 status -18
h/commu	applicable -15 comment -16 indicator -16 links -19 none 28 proofs -15 responsible -17 status -18 version -15
h/conc	applicable 21 none -26 responsible -16 status -20 version -16
h/conc o	applicable 21 none -24 status -16
h/conce$	applicable 17 links -16 none -21 proofs -17 responsible -17 status -20 version -21
h/crech	applicable 19 body 15 links -16 none -18 responsible -24 session -15
h/dans quel	applicable -15 indicator -16 priority 16 proofs -15
h/do$	applicable -17 comment -19 expectedLevel -22 indicator -15 label -21 links -16 priority -15 proofs -24 responsible -18 status -21
h/dossi	applicable -18 body -20 comment -27 deadline -18 end -22 expiry -16 indicator -24 label -19 lastCheck -15 links 27 priority -18 proofs -25 severity -16 start -19 status -27 version -20
h/dossi$	applicable -18 comment -19 indicator -18 label -18 priority -16 status -20 version -17
h/ecol	applicable 17 none -15
h/ecol$	applicable 18
h/elimi	applicable -17 none -16 severity 19 status -16
h/faiso	applicable -15 comment -28 expectedLevel -17 label -17 none 32 proofs -24
h/grad	applicable -15 comment -19 deadline -16 expectedLevel -19 indicator -16 label -16 none -21 priority -15 proofs -17 status 15 version -15
h/impri	applicable -32 comment -19 documents 16 links -16 none 20 responsible -24 status -26
h/inspi	applicable -15 comment 25 expectedLevel -20 label -22 none -27 proofs -16
h/l 0	applicable -18 comment -17 criterion -31 deadline -18 expectedLevel -17 indicator -21 label -24 none -17 priority -29 proofs -29 responsible -20 score -27 severity -17 status -19 version -15
h/ma	applicable 22 indicator -15 status -21
h/manqu	applicable -19 deadline -15 expectedLevel -17 none -16 proofs -18 severity 25 status -18
h/mdp	applicable -15 none 30 responsible -21 status -27
h/moi$	applicable 17 comment -15
h/oblig$	applicable -22 comment -20 date -17 expiry -20 indicator -19 label 16 lastCheck -19 none -19 proofs -17 responsible -20 severity -19
h/ok	applicable -15 comment -17 deadline -15 expectedLevel -15 indicator -18 links -16 none -26 proofs -15 responsible -22 severity -22 status 30
h/ou ?	applicable -17 links 26 none -16 responsible -15 severity -17
h/pj	applicable -21 body -15 comment -33 expectedLevel -19 label -15 none -33 proofs 29 responsible -18 score -15 status -24
h/pomm	applicable 20 status -20
h/pour la	applicable 19
h/pr ns	applicable 20 none -20
h/pret	applicable -20 expectedLevel -15 none -27 status 31
h/print	applicable -18 none 31 responsible -17 status -23
h/proje	applicable 20 links -23 none -25 priority -16 responsible -16
h/que ca	applicable 15 comment 25 expectedLevel -15 indicator -15 label -27 proofs -21 status -21
h/que je	applicable -21 comment -27 expectedLevel -28 label -27 none -26 proofs 27
h/remar	applicable -17 body -18 comment 35 deadline -15 expectedLevel -21 links -21 none -35 proofs -18 reference -17 responsible -19 session -17 steps -18
h/salon	applicable 16 body 18 none -17 status -15
h/salon$	applicable 16 none -16 status -15
h/si ca	applicable -18 severity 22 status -19
h/soumi	applicable 19 deadline -15
h/ther	applicable -27 deadline -16 none -26 priority -16 severity -15 status 24
h/touch	applicable 18 comment -20 deadline -17 documents -21 indicator -20 links -18 none -28 phase -19 reference -16 responsible -19 session -15 status -22 step 20
h/w	applicable -17 comment -17 indicator -16 label -15 none -16 priority 22 severity -15 status -16
h/y n	applicable 17 comment -15 none -25 responsible -16
h/yet	applicable -26 deadline -16 none -25 status 28
h/(none)	body -21 comment -17 deadline -17 documents -17 expectedLevel -17 label -15 none -19 phase -16 score -16 severity -17
h/^0	body -17 comment -18 end -23 none -20 priority 18 responsible -15 session -16 start 23 trainee -16
h/^accou	body 18 comment -15 none -20
h/^assig	body -19 comment -21 responsible 21
h/^boit	body 17 none -15
h/^centr	body 16
h/^clien	body 19 none -17
h/^clt	body 23 links -15 none -17 responsible -16
h/^colla	body -15 responsible 27
h/^compa	body 20
h/^convo	body -15 end -16 none -24 start -27 steps 23 trainee -16
h/^cours	body -18 comment -16 end 15 links -17 none -19 responsible -20 status -15 steps -21
h/^custo	body 18 none -15 responsible -20
h/^deb	body -15 end -19 session -18 start 23 steps -16
h/^debut	body -18 end -34 links -16 none -18 responsible -16 session -28 start 37 steps -22
h/^dossi	body -19 comment -18 end -17 links 22 none -22 responsible -29 start -15 steps -22
h/^emarg	body -15 comment -15 end -15 none -17 responsible -15 session -15 start -15 steps 24
h/^entit	body 26 comment -17 none -18 status -15
h/^essm	body 15
h/^eval	body -22 comment -17 end -28 label -26 none -21 proofs -15 responsible -19 session -23 start -18 status 21 steps 37 trainee -16
h/^evalu	body -15 comment -23 end -18 label -20 lastCheck -15 none -16 session -17 start -15 status 19 steps 20 trainee -16
h/^fact	body -21 comment -15 responsible -15 steps 23
h/^finan	body 18
h/^form	body -20 comment -16 end -15 none -26 reference -27 responsible 22 steps -17 trainee -23
h/^funde	body 18
h/^intit	body -16 date -25 end -16 indicator -29 label 26 links -31 none -25 proofs 23 reference -27 responsible -31 session 21 status -31 steps -19 version -26
h/^last	body -15 comment -19 date -24 deadline -24 end 18 expiry -18 lastCheck 34 links -16 none -25 responsible -18 start -18 status -19
h/^opco	body 15 comment -16 end -16 none 16 responsible -15 start -16 status -15 steps -17
h/^parti	body -20 end -21 none -32 phase 20 responsible -24 session -20 start -22 step -16 steps -34 trainee 16
h/^pilot	body -17 deadline -15 label -18 links -23 none -16 proofs -18 reference -16 responsible 32 severity -27 status -22
h/^porte	body -15 comment -20 indicator -16 links -22 none -19 responsible 27 session -15 status -18 step -16
h/^posit	body -18 comment -17 end -17 responsible -16 session -16 start -16 steps 22 trainee -18
h/^premi	body 15 comment -22 end -26 links -18 none -23 priority -16 reference -18 session -19 trainee -21
h/^preno	body -15 responsible 19 session -18 steps -17
h/^prere	body -15 steps 23
h/^ref	body -16 comment -18 documents -15 links -20 none -24 reference 28 responsible -27 session -17 start -18 steps -16 trainee -18
h/^refer	body -23 comment -18 criterion -22 documents -15 end -17 label -24 links -20 proofs -19 reference -18 responsible 22 session -23 start -17 status -21 steps -19 trainee -19
h/^salar	body -19 comment -20 end -17 links -21 none -18 reference -16 session -19 start -16 status -18 steps -19 trainee 26
h/^salon	body 21 responsible -16
h/^satis	body -16 steps 19
h/^ses	body -16 end -18 none -15 responsible -15 session 22 start -18
h/^sessi	body -23 comment -21 links -18 none -22 phase -15 reference -19 responsible -27 session 18 step -15 steps -25 trainee -21
h/^sorti	body -21 date 15 end 28 none -17 responsible -16 session -20 start -26 steps -21 trainee -15
h/^struc	body 17 responsible -16
h/^test	body -16 comment -15 end -17 none -23 responsible -21 session -15 start -17 steps 26 trainee -16
h/^them	body -15
h/^vers	body -17 deadline -15 expectedLevel -15 expiry -28 indicator -27 label -15 links -24 none -24 priority -15 proofs -18 reference -18 responsible -20 severity -15 status -22 version 32
h/^which	body 15
h/acc	body -16 comment -20 date -15 deadline -15 end -16 indicator -19 links 24 none -29 reference -17 responsible -21 session -19 start -15 status -21 steps 18 trainee -17 version -16
h/accou	body 18 comment -15 none -22 session -15
h/accou$	body 19 comment -15 links -15 none -16 session -15
h/anten	body 15 responsible -15
h/assig	body -18 comment -19 responsible 22
h/auxil	body -19 comment -16 end -15 none -16 reference -15 responsible -17 session -19 start -15 steps -17 trainee 20
h/barre	body 16
h/benef	body -17 links -19 none -16 responsible -15 session -20
h/body	body 25 links -19 responsible -15 trainee -19
h/body$	body 25 links -19 responsible -15 trainee -20
h/boit$	body 20 comment -19 none -22 responsible -18 session -15 status -16 steps -15
h/bonho	body -17 responsible -15 trainee 19
h/candi	body -18 comment -16 end -16 links -15 none -16 reference -15 responsible -17 session -17 steps -18 trainee 19
h/ce qui	body -16 documents -18 links -15 none -29 proofs 24 responsible -25
h/centr	body 15
h/certi	body -16 comment -19 end -16 expectedLevel 18 label -15 links -17 none -23 responsible -19 session -15 start -16 steps 24 trainee -20
h/chois	body -16 none -20 responsible -17 session 23
h/clien	body 29 comment -15 indicator -20 links -19 none 15 proofs -16 responsible -31
h/clien$	body 20 indicator -17 none 15 proofs -15 responsible -28
h/clt	body 22
h/clt$	body 16
h/coach	body -17 comment -19 end -17 none -21 reference -15 responsible 23 start -16 steps -20 trainee -18
h/coiff	body -15 comment -18 deadline 20 expiry -22 steps -16 trainee 18
h/coll	body -19 comment -20 criterion -19 deadline -15 links -15 none -17 priority -19 responsible 30 status -18
h/coll$	body -17 priority -17 responsible 22
h/color	body -17 expectedLevel -15 links -18 none 19 proofs -16 responsible -16 status -19
h/comma	body 17 comment -17 end -15 links -17 none -18 responsible -21 session -16 start -15 trainee -19
h/comma$	body 18 comment -18 end -16 links -17 none -19 session -16 start -15 trainee -19
h/compa	body 17 none -15 session -15
h/compt	body -16 steps -19
h/conve	body -16 comment -16 end -17 none -21 responsible -16 session -17 start -16 trainee -18
h/convo	body -15 end -17 none -22 session -15 start -27 steps 23 trainee -17
h/cours	body -27 comment -24 links -21 none -23 reference -18 responsible -26 status -16 step -16 trainee -21
h/custo	body 20 links -18 none -18 proofs -24 reference -17 status -16
h/day	body -24 comment -21 links -19 none -20 reference -20 responsible -20 session -23 start 16 steps -16 trainee -22
h/de fin	body -19 end -29 none -15 steps 22
h/de preuv	body -15 comment -26 date -22 deadline -15 indicator -15 label -15 lastCheck -15 links -24 proofs 24 responsible -16 severity -16 status -25
h/deb	body -16 comment -15 end -28 none -17 session -17 start 28 steps -19 trainee -18
h/deb$	body -15 end -21 none -16 session -15 start 22 steps -19
h/debit	body -16 comment -19 criterion -15 deadline -17 expectedLevel -16 indicator -22 label -15 links -19 none -22 phase -15 priority -18 proofs -17 responsible 28 severity -15 status -21 step -15 version -16
h/debut	body -16 end -36 links -15 none -17 session -23 start 36 steps -20
h/depar	body -15 end 19 session -19 start -31 trainee -16
h/dieta	body -17 comment 23 end -16 links -20 none -17 responsible -16 session -16 start -15 steps -20 trainee -16
h/dispo$	body -20 comment -27 indicator -15 links -19 none -20 reference -17 responsible -18 session 26 status -18 steps -15 trainee -15
h/diver	body -17 comment 21 links -15 none -17 responsible -17 session -16 steps -18 trainee -15
h/dos	body -18 comment -21 end -19 links 23 none -26 session -21 start -17 steps -20 trainee -20
h/dos$	body -17 comment -21 links 21 none -23 session -20 status -15 steps -20
h/ecart$	body -19 comment -22 deadline -19 expectedLevel -17 indicator -17 label -19 lastCheck -16 links -17 none -16 priority -15 proofs -19 severity 26 status -27 version -17
h/echan	body -29 criterion -16 date -28 deadline -26 documents -17 expectedLevel -16 expiry -22 indicator -21 label -15 links -24 priority -18 proofs -20 responsible -23 score -17 start -27 status -26
h/echan$	body -16 comment 16 documents -15 indicator -18 lastCheck -18 links -18 proofs -16 responsible -24 status -21 steps -25 version -16
h/elev	body -19 documents -18 session -16 step 20 trainee 18
h/elev$	body -21 documents -18 none -16 session -17 step 22 trainee 18
h/emarg	body -15 comment -15 none -19 responsible -15 session -15 start -15 steps 29 trainee -16
h/emplo	body 20 comment -16 end -16 links -15 none -17 responsible -18 start -15 trainee -15
h/emplo$	body 20
h/end	body -20 comment -18 end 24 links -16 none -18 reference -20 responsible -19 start -26 steps -22 trainee -21
h/end$	body -18 comment -18 end 22 links -15 none -18 reference -16 responsible -19 start -31 steps -17 trainee -18
h/ensei	body 17 steps -16 trainee -15
h/ensei$	body 19 none -16 session -16
h/entit	body 28 comment -19 none -18 proofs -16 status -17
h/envoy	body -15 comment -15 end -15 none -15 session -23 start -15 steps 25
h/envoy$	body -15 comment -15 end -16 none -15 session -23 start -15 steps 25
h/epi	body -15 end -15 none -17 steps 22
h/ets	body 19 none -15 responsible -16 session -17
h/eval	body -20 comment -17 end -28 label -23 links -15 none -21 responsible -19 session -20 start -20 status 19 steps 36 trainee -17
h/exam	body -17 end -15 responsible -15 session -15 steps 24 trainee -15
h/fait le	body -15 comment -16 date -19 expectedLevel -16 expiry -18 indicator -18 label -19 links -15 none -17
h/feedb	body -18 steps 16
h/fin de	body -16 end 24 expiry 23 links -19 none -21 proofs -19 session -23 start -22 status -16 steps -21
h/finan	body 20 comment -20 links -17 session -16 status -15
h/finan$	body 18 comment -19 links -16 none 15 responsible -19 session -16
h/finit	body -15 end 30 start -28 steps -18 trainee -16
h/folde$	body -15 comment -19 links 23 reference -15 steps -15 trainee -16
h/given	body -16 comment -17 deadline -15 none -17 proofs -15 severity -16 status 21 steps 18
h/given$	body -16 comment -20 deadline -15 end -15 none -22 proofs -15 severity -18 start -15 status 22 steps 18
h/grill	body -15 none -15 steps 22
h/guid$	body -16 comment -20 indicator -18 label -15 links -22 none 19 proofs -16 responsible -19 severity -16 status -21
h/held	body -15 comment -17 date -19 expiry -30 indicator -18 none -30 proofs 16 reference -20 status -28 version -20
h/held$	body -15 comment -17 links 15 none -19 proofs 16 status -23
h/heur$	body -15 none 18 steps -22
h/id	body -17 comment -19 date -22 documents -29 end -16 label -15 links -29 proofs -21 reference 37 responsible -25 session -18 start -15 step -21 steps -22 version -21
h/inscr	body -21 comment -24 date 21 deadline -19 end -17 expiry -17 links -22 none -23 priority -19 reference -16 responsible -24 session -21 start -15 trainee 20
h/inscr$	body -19 comment -17 links -18 none -16 reference -16 responsible -16 session -20 start -23 trainee 19
h/intit	body -17 date -24 end -16 indicator -32 label 25 links -24 none -27 proofs 24 reference -29 responsible -31 session 23 status -32 steps -21 version -25
h/j$	body -16 comment -27 documents -24 indicator -16 links -21 phase -15 proofs 25 reference -17 responsible -21 session -15 status -18 step -17 steps -15
h/jeu	body -20 end -28 steps 24
h/jn	body -24 comment -21 end 27 links -20 none -21 reference -18 responsible -20 session -19 start -19 steps -22 trainee -21
h/kicko	body -18 comment -18 end -25 none -18 reference -15 responsible -17 session -17 start 23 steps -20 trainee -18
h/l ecart	body -18 comment -19 deadline -16 expectedLevel -17 indicator -17 label -21 lastCheck -16 none -17 proofs -20 severity 23 status -22 version -15
h/la forma	body -16 none -19 session 30 steps -16 trainee -25
h/nom du	body -17 comment -15 documents 17 end -18 links -19 none -18 proofs 19 reference -23 responsible -22 start -15 status -15 steps -16 version -16
h/numbe	body -15 comment -17 expiry -17 label -21 links -19 none -27 proofs -17 reference 23 responsible -15 score -15 status -18
h/numbe$	body -15 comment -17 deadline -15 expiry -17 label -21 links -21 none -20 proofs -19 reference 23 responsible -17 score -16 status -19
h/offer	body -20 comment -16 session -15 start -20 steps 21
h/one	body -16 end -19 none -15 session -15 start 25 steps -17
h/opco	body 22 comment -20 end -21 links -17 reference -17 responsible -17 start -18 status -15 steps -20 trainee -16
h/org	body 21 none -17
h/org$	body 23 none -18
h/our	body -16 comment -17 indicator -16 label -15 links -19 none 30 responsible -15 status -20
h/owner$	body -15 comment -19 deadline -15 documents -24 indicator -16 links -16 none -19 reference -15 responsible 31 status -19 step -20
h/parte	body 19
h/parte$	body 19
h/parti	body -23 deadline -15 documents -15 end -26 expiry 18 indicator -17 phase 22 responsible -31 session -24 start -24 status -19 step -19
h/parti$	body -19 end -22 links -34 phase 18 reference -31 responsible -23 session -19 start -19
h/pay	body 19 responsible -19
h/pay$	body 19 responsible -17
h/payin	body 16 responsible -18
h/permi	body -19 comment -23 end -15 links -26 reference -18 responsible -27 session 22
h/pilot	body -17 comment -15 label -16 links -22 none -16 proofs -16 responsible 29 severity -25 status -20
h/pilot de	body -17 label -18 responsible 30 severity -26 status -19
h/plant	body 15
h/porte	body -16 comment -19 indicator -17 links -22 none -20 responsible 27 session -16 status -18 step -16
h/posit	body -17 comment -18 end -16 links -16 responsible -17 session -16 start -15 steps 21 trainee -17
h/pour l	body -20 comment -15 expectedLevel -22 label -17 none -35 proofs -22 responsible -20 status 18
h/preno	body -19 comment -18 end -16 links -18 reference -16 responsible 16 session -21 start -15 steps -18
h/presc$	body 15 comment -17 end -15 expiry -26 label 21 links -16 none -16 responsible -17 session -16 steps -15
h/pris	body -15 comment -18 deadline -17 end -15 lastCheck 17 links -16 none -21 responsible -15
h/quest	body -22 comment -33 expectedLevel -19 label 23 links -19 proofs -23 responsible -18 session -15 status -24 steps 20 trainee -15
h/qui pay	body 21 responsible -20
h/ref	body -27 comment -25 deadline -17 documents -21 end -24 links -38 phase -15 proofs -16 reference 33 score -16 session -25 start -26 status -23 step -19 steps -27 trainee -27 version -18
h/ref$	body -25 comment -25 deadline -16 documents -16 end -17 links -28 proofs -15 reference 24 session -33 start -19 status -22 step -17 steps -21 trainee -23 version -17
h/regle	body -16 comment -17 end -19 none -18 responsible -16 session -16 start -17 steps 23 trainee -16
h/respo$	body -15 links -18 none -23 responsible 34 status -21
h/salar	body -18 comment -19 end -15 links -22 none -19 session -18 start -15 status -20 steps -17 trainee 24
h/satis	body -19
h/semin$	body -21 comment -18 links -21 none -23 reference -17 responsible -25 session 23 steps -17 trainee -18
h/sent	body -19 comment -20 end -17 links -17 none -23 responsible -18 session -18 steps 25 trainee -17
h/sent$	body -19 comment -19 end -19 links -16 none -24 responsible -18 session -17 steps 25 trainee -17
h/ses	body -21 comment -24 none -24 reference -22 responsible -26 session 21 steps -26 trainee -25
h/ses$	body -22 comment -19 links -16 none -20 reference -17 responsible -20 session 15 steps -19 trainee -18
h/sessi	body -21 comment -19 links -17 none -22 reference -19 responsible -21 session 21 steps -15 trainee -19
h/signe	body -15 documents 16 none -24 responsible -15 session -16 steps 26 trainee -17
h/signe$	body -15 none -20 session -15 steps 26 trainee -17
h/socie	body 28 comment -18 end -17 links -19 none -18 reference -15 responsible -24 session -23 start -18 steps -19 trainee -16
h/sorti	body -16 comment -26 end 21 indicator -15 links -18 none -31 proofs 20 reference -15 session -21 start -24 status -15 step -16 steps -21
h/souti	body 15 none -23 proofs 15 status -18
h/sst	body -19 comment -19 end -18 links -16 none -19 responsible -19 session -19 start -16 trainee 17
h/stag	body -29 comment -16 date -17 deadline -15 documents -19 expiry -17 indicator -23 phase 25 proofs -18 score -15 session 19 start -15 status -23 step -26 steps -31 trainee -19 version -20
h/stag$	body -23 score -16 status -19 steps -27 trainee -19
h/stagi	body -22 comment -20 end -20 none -21 reference -16 responsible -27 session -25 start -19 steps -24 trainee 17
h/stagi$	body -16 comment -19 none -17 responsible -25 session -21 steps -16
h/struc	body 21 responsible -17
h/struc$	body 20 responsible -16
h/stude	body -26 comment -23 end -22 links -21 none -22 reference -20 responsible -24 session -20 start -22 steps -24 trainee 28
h/suivi	body -23 comment -17 end -16 label -16 links -17 responsible -21 start -16 steps 20 trainee -15
h/term	body -16 comment -25 date -17 deadline 15 documents -20 indicator -24 label -21 lastCheck -15 links -24 phase -21 proofs -18 reference -24 responsible -27 session -21 start -15 status -27 step -20 trainee -18 version -16
h/test	body -20 comment -19 end -22 links -16 none -27 responsible -23 session -19 start -20 steps 30 trainee -19
h/them	body -18 comment -15 session 16
h/them$	body -17 comment -15 label 15 links -15 none -15 session 16
h/trac	body -16 comment -18 criterion -16 date -15 deadline -18 documents 17 expiry -15 indicator -20 none -27 priority -17 proofs 27 reference -17 responsible -24 score -20 session -19 status -22 step -20 version -18
h/up	body -22 comment 17 links -15 none -17 session -22 start -16 trainee -18
h/up$	body -16 end 15 none -16 responsible -18 session -16 start -16 trainee -16
h/which	body 21 links -15 none -17
h/whos	body -15 comment -17 deadline -16 indicator -17 links -19 none -20 responsible 25 status -19
h/^anima	comment -16 none -15 responsible 26 steps -18
h/^anyth	comment 28 none -22 responsible -19
h/^appel	comment -17 end -19 none -16 start -16 steps 22
h/^atten	comment -17 criterion -15 deadline -16 expectedLevel 20 none -29 responsible -21 session -15
h/^attes	comment -27 end -17 none -16 session -16 start -15 steps 21 trainee -17
h/^barem	comment -15 indicator -15 links -18 proofs -15 responsible -17 score 17 status -15
h/^budge	comment -19 none 19
h/^ca	comment -22 deadline -17 links -22 none -29 reference -15 responsible -22 severity -20
h/^categ	comment -17 indicator -15 none 26 responsible -16
h/^chant	comment -22 criterion -16 deadline -18 expectedLevel -16 expiry -16 indicator -19 label -17 lastCheck -20 links -22 none -23 priority -28 proofs -21 responsible -27 session 18 status 15 version -17
h/^class	comment -15 links 22 none -26 responsible -23 session -17
h/^claus	comment -15 indicator 22 status -19
h/^cod	comment -17 date -22 documents -22 expiry -17 label -18 links -16 phase -16 proofs -27 reference 25 responsible -22 score -15 session -24 status -26 step -16 trainee -15 version -24
h/^coll	comment -15 criterion -16 label -16 none -19 responsible 24 status -17
h/^comm	comment 21 deadline -15 none -17 proofs -17 responsible -15 status -16
h/^comme	comment 32 expectedLevel -15 label -22 none -25 proofs -18 responsible -18 severity -16 status -31
h/^confi	comment -18 links -19 none 30 responsible -17 status -19
h/^contr	comment -19 indicator -20 lastCheck 23 links -16 none -15 status -18 step 19 steps 20
h/^cotat	comment -30 date -15 expectedLevel 15 indicator -16 label -17 links -20 none -26 priority -15 responsible -15 score -20
h/^coul	comment -15 none 28 responsible -19
h/^cout	comment -16 none 24 responsible -15
h/^de	comment -18 indicator -23 none -19 proofs 16 severity -15
h/^devi	comment -16 steps 22 trainee -18
h/^dure	comment -16 indicator -15 links -17 none 29 responsible -18
h/^entre	comment -19 end -15 links -17 proofs -15 responsible -20 session -15 start 23 steps -19
h/^et	comment -16 deadline -26 expiry -16 indicator -19 links -18 none -22 phase -19 priority -25 proofs -19 reference -16 score -18 session -17 status 25 step 21
h/^etat	comment -16 date -23 deadline -19 expiry -21 indicator -18 label -21 links -20 none -29 proofs -24 reference -19 responsible -20 session -17 status 37 version -24
h/^exig	comment -17 label 19 links -15 none -16 severity -19
h/^factu	comment -18 none -16 steps 26 trainee -22
h/^feu	comment -17 deadline -16 indicator -15 links -17 none -23 responsible -16 status 28
h/^feuil	comment -16 documents 19 links -15 none -20 responsible -17 start -26 steps 25
h/^fil	comment -18 date -16 expiry -15 indicator -23 reference 18 responsible -22 session -21 steps -15 version -17
h/^formu	comment -19 deadline -17 documents 19 indicator -16 label 16 links -18 none -18 phase -15 responsible -17 status -18
h/^gap	comment 23 deadline -18 expectedLevel -16 indicator -15 label -15 links -17 none -21 proofs -17 responsible -18 status -17 steps -15
h/^gest	comment -15 indicator -16 links -19 none -20 reference -16 responsible 29 status -17
h/^gro	comment -15 criterion 21 deadline -16 indicator -15 label -15 links -16 none -22 responsible -17 status -18
h/^guid	comment -18 links -17 none 19 responsible -17 status -16
h/^hour	comment -19 deadline -15 expectedLevel -15 indicator -16 links -17 none 25 priority -15 score -16 status -20
h/^how	comment -17 links -16 none 16 proofs -15 responsible -16 status -19
h/^int	comment -15 indicator -21 label 25 links -24 none -17 reference -23 responsible -22 session 16 status -29 trainee -19 version -17
h/^j	comment -24 deadline 20 documents -24 indicator -23 links -18 phase -17 reference -18 responsible -23 session -16 start 18 status -25 step -19 steps -19
h/^level	comment -18 label -15 links -17 none 18 priority -16 responsible -15 status -15
h/^lien	comment -15 documents -19 indicator -15 links 36 none -26 proofs -20 reference -18 responsible -27 status -19
h/^lieu	comment -17 none 19 proofs -18 responsible -20 status -21
h/^mis	comment -18 deadline -20 expiry -15 indicator -25 none -29 proofs -21 responsible -21 version 21
h/^momen	comment -20 deadline -18 documents -34 indicator -21 links -20 none -26 reference -20 responsible -22 session -18 status -22
h/^mono	comment -17 deadline -15 links -20 none -22 responsible 26 severity -17 status -21
h/^motif	comment 24 expectedLevel -15 links -18 none -15 responsible -20 status -16
h/^need	comment -19 documents -15 responsible -28 steps 16
h/^nom	comment -20 date -25 end -27 expiry -22 indicator -22 links -34 none -28 proofs 26 reference -32 responsible -33 start -26 status -28 step -17 steps -29 trainee 20 version -17
h/^nombr	comment -15 links -16 none 27 status -17
h/^objec	comment -21 indicator -16 label 19 lastCheck -16 links -17 none -18 status -23
h/^obser	comment 20
h/^on	comment -16 date -20 expectedLevel -16 indicator -19 label -19 lastCheck -23 links -26 none -30 priority -21 proofs -20 responsible -25 severity -16 status 20
h/^passa	comment -15 documents -15 phase -15 responsible -15 step 15 steps 19
h/^pc	comment -19 deadline -17 documents 15 indicator -16 links -34 none -20 proofs 21 status -19
h/^perem	comment -15 date -17 expiry 27 indicator -16 links -17 none -21 proofs -16 responsible -17 status -18
h/^perso	comment -25 none -15 session -17
h/^phas	comment -15 documents -19 links -16 none -21 phase 26 responsible -18 session -18 status -18 step -22
h/^piec	comment -16 deadline -17 expiry -21 indicator -19 links -24 none -23 phase -18 priority -15 proofs 26 responsible -20 status -18
h/^pourc	comment -15 indicator -16 score 23
h/^presc	comment -19 criterion -16 date -24 deadline -23 expectedLevel -15 expiry 24 indicator -16 label 16 lastCheck -27 links -19 none -21 proofs -16 responsible -18 status -17
h/^prix	comment -16 links -15 none 24 responsible -16 status -19
h/^profe	comment -16 documents -19 indicator -15 links -22 none -23 proofs -15 reference -15 responsible 25 session -17 status -20
h/^progr	comment -15 none -16 responsible -15 session 19
h/^proof	comment -16 links -21 none -25 proofs 28 responsible -16 status -16
h/^rappe	comment -18 none 22
h/^regle	comment -16 end -15 none -17 responsible -15 session -15 start -15 steps 22 trainee -15
h/^repa	comment -16 links -17 none 24 responsible -15
h/^resul	comment -15 label -18 lastCheck -19 links -15 none -16 status 24
h/^ri	comment -28 steps 20
h/^rq	comment 26 deadline -16 links -16 none -20 responsible -23 session -20 status -16
h/^seque	comment -18 documents -18 indicator -19 links -18 none -21 reference -16 responsible -16 session -15 status -17
h/^stag	comment -19 documents -17 end -15 indicator -19 links -30 none -31 phase 20 reference -27 responsible -31 session 24 status -23 step -20 version -15
h/^step	comment -22 indicator -24 links -26 phase -20 session -20
h/^suppo	comment -15 indicator -21 links -28 phase -16 proofs 30 reference -25 responsible -23 status -25 step -19 version -21
h/^term	comment -22 documents -19 end 18 indicator -22 label -19 links -22 phase -20 proofs -15 reference -23 responsible -23 session -19 status -25 step -20 steps -17
h/^titr	comment -15 criterion 17 expectedLevel -16 indicator -23 links -17 none -19 responsible -20 status -24
h/^touch	comment -17 documents -22 indicator -18 links -17 none -21 phase -17 reference -16 responsible -18 status -17 step 20
h/^trac	comment -16 deadline -18 documents 18 indicator -16 links -30 none -21 proofs 21 responsible -16 score -17 status -19 step -20
h/^train	comment -16 end -18 none -23 responsible -15 session -26 start -19 steps -21
h/^tutor	comment -16 links -15 none -15 responsible 21 session -15
h/^where	comment -17 expectedLevel -21 links 29 none -28 responsible -22
h/^who	comment -19 links -21 none -24 responsible 22 status -18
h/a finir	comment -15 deadline 23 expiry -23 lastCheck -15
h/a prese	comment -17 none -15 proofs 17
h/a quand	comment -17 expectedLevel -15 proofs -18
h/a sorti	comment -19 none -23 proofs 26
h/acc$	comment -18 none -16 responsible -16 session -16 status -15 steps 18 trainee -16
h/accue	comment -20 links -16 none 17 responsible -16 session -16 start -17 status -21 steps 18
h/accue$	comment -16 links -15 none 19 status -17
h/ai	comment -25 deadline -16 none -25 proofs 22
h/ai$	comment -21 none -17 proofs 21
h/aid	comment -17 indicator -19 links -16 none 29 responsible -16 status -17
h/amont	comment -17 none -17 phase 16 session -15
h/anima	comment -17 links -16 none -25 phase -18 responsible 24 session -15 steps -17
h/appel	comment -18 end -19 none -15 responsible -15 session -15 start -15 steps 23 trainee -15
h/at	comment -15 expiry -20 indicator -17 lastCheck 19 links -16 status -15
h/attei	comment -17 expectedLevel 20 none -15 proofs -15
h/attes	comment -29 criterion -17 end -17 links -15 none -19 proofs 18 responsible -22 session -16 start -15 steps 20 trainee -17
h/au$	comment -15 expiry 17 indicator -15 links -18 responsible -18 status -17 steps -15
h/avi$	comment -16 none -16 status 21
h/barem	comment -17 indicator -17 links -19 proofs -15 responsible -18 score 20 status -16 steps -15
h/barr	comment -18 expectedLevel 21 proofs -15
h/batch	comment -15 indicator -18 links -20 none 26 proofs -18 responsible -18 version -16
h/blanc	comment -21 links -16 none -22 status 18 steps 16
h/board	comment -17 deadline -16 indicator -17 links -18 none -21 responsible -17 status 30
h/bon jusqu	comment -17 deadline -24 expiry 27 none -16
h/cabin	comment -15 responsible -15
h/cac	comment -17 trainee -15
h/cap	comment -28 date -15 deadline 30 documents -27 expiry -18 indicator -28 lastCheck -19 links -29 phase -19 priority -16 proofs -16 reference -25 responsible -27 score -15 session -22 severity -16 status -30 step -28 version -15
h/card	comment -22 steps 18
h/cart	comment -15 steps 24 trainee -16
h/charg$	comment -22 deadline -16 expectedLevel 17 label -16 none -19 proofs -15 responsible 16
h/check	comment -15 deadline -24 lastCheck 21 none -18
h/chemi$	comment -21 deadline -15 links 16 proofs -19 responsible -19 status -16
h/clair	comment -22 label 23 lastCheck -17 proofs -16 responsible -25 status -15
h/clair$	comment -20 indicator -15 label 22 lastCheck -16 responsible -22 status -16
h/cod	comment -18 date -25 deadline -16 documents -21 expiry -22 label -19 links -22 phase -19 proofs -33 reference 30 responsible -32 status -33 step -20 trainee -16 version -27
h/colla	comment -17 expectedLevel -15 responsible 25
h/colum	comment -16 indicator -15 links -16 none -19 status 28
h/comen	comment 24 deadline -17 end -19 expectedLevel -16 links -20 none -20 priority -18 proofs -15 responsible -19 severity -15 start 17 status -20 version -15
h/comm	comment 20 indicator -25 links -28 none -18 responsible -16 status -24 version -17
h/comme de	comment 26 label -22 severity -15 status -28
h/comme$	comment 23 none -29
h/confi	comment -18 links -19 none 30 responsible -17 status -19
h/const$	comment -17 date -24 deadline -18 expiry -15 lastCheck 20 none -18 status 18
h/conte	comment 33 links -17 none -19 proofs -29 status -17
h/contr$	comment -17 date -24 deadline -24 expiry -27 indicator -26 label 23 lastCheck 21 none -16 responsible -17
h/conv	comment -16 none -17 session -16 start -16 steps 20
h/coule	comment -19 deadline -17 expectedLevel -19 indicator -18 label -15 links -32 none 41 reference -20 responsible -24 severity -15 status -18 version -17
h/cout	comment -15 none 25 responsible -16
h/d echan	comment -18 none 24 session -19
h/de confo	comment -20 none -16 score -15 severity -26 status 25
h/de contr	comment -26 date -22 deadline -23 indicator 23 none -17 responsible -18 score -16
h/de quoi	comment -16 indicator -22 none -18 proofs 17 status -15
h/de trait	comment -15 deadline 20 expiry -15 indicator -16 lastCheck -15 none -18 priority 15 severity -17
h/deadl	comment -17 deadline 19 documents -24 expiry -17 indicator -19 links -16 phase -18 reference -17 status -22 step -22
h/deadl$	comment -17 deadline 20 documents -25 expiry -17 indicator -17 links -16 phase -15 reference -19 responsible -18 status -23 step -24
h/debat	comment 27 indicator -23 label -16 links -18 none -17 responsible -18 score -15 status -17
h/del	comment -19 deadline 18 documents -18 indicator -18 links -18 phase -17 reference -19 responsible -18 status -17 step -18
h/delai	comment -18 deadline 31 documents -19 indicator -19 lastCheck -27 links -19 phase -17 reference -16 responsible -20 status -17 step -19
h/devi	comment -18 none -15 steps 26 trainee -21
h/dispo	comment -26 indicator -16 links -20 none -23 reference -18 responsible -19 session 26 status -19 steps -18 trainee -16 version -15
h/doc a	comment -15 none -20 proofs 20
h/don	comment -15 deadline 18 label -15 lastCheck -15 none -22 steps 21
h/donn	comment -15 none -18 steps 17
h/donne$	comment -15 documents 16 none -15 steps 25
h/driv	comment -17 links 28 none -16 trainee -15
h/du dossi	comment -16 responsible 16 status -18 version -16
h/earne	comment -17 indicator -17 label -16 score 18
h/eleme a	comment -20 proofs 18
h/eleme de	comment 26 links -18 none -27 status -19
h/elle	comment 18 steps -15 trainee -15
h/els	comment 20 responsible -15
h/empla	comment -15 links 24 none -20 responsible -15 status -15
h/en charg	comment -18 expectedLevel -19 label -18 links -17 none -16 responsible 29 status -15
h/en clair	comment -19 label 22 lastCheck -16 responsible -21 status -16
h/en est	comment -17 label -16 links -38 none -18 responsible -17 status 36 step -15
h/en marg	comment 22
h/en oeuvr	comment -20 deadline 22 expiry -19 status 17
h/en premi	comment -16 deadline -17 priority 21
h/en vrac	comment 27 label -19 responsible -19 status -18
h/energ	comment -15 deadline -15 priority 20
h/enjeu	comment -16 severity 17
h/enreg	comment -17 documents 23 indicator -18 links -19 none -35 phase -15 responsible -19 status -16
h/entr$	comment -15 end -16 trainee -15
h/equip	comment -15 deadline -16 lastCheck 16 links -15 none -17 proofs -15 session 16 status -16
h/etabl	comment -19 documents 19 links -20 none -16 reference -16 responsible -19 status -17 step -24
h/etabl$	comment -15 documents 19 links -17 none -16 responsible -20 step -24
h/etat	comment -18 date -22 deadline -17 expiry -20 indicator -18 label -20 links -27 none -23 proofs -25 reference -20 responsible -25 session -16 status 39 version -23
h/ex	comment -15 none 17
h/exami	comment -16 date -22 deadline -18 expiry -20 lastCheck 23
h/execu$	comment -16 deadline -25 documents -22 links -25 none -26 phase -19 reference -15 score 15 session -17 step -20
h/exhib	comment -15 indicator -16 none -19 proofs 18
h/fact	comment -19 end -15 links -15 none -16 session -16
h/fact$	comment -15
h/factu	comment -17 none -15 steps 20 trainee -21
h/feu	comment -16 deadline -15 indicator -15 links -17 none -22 responsible -16 status 29
h/feuil	comment -17 documents 21 links -17 none -21 reference -15 responsible -18 start -26 steps 26
h/fichi	comment -16 deadline -15 expectedLevel -16 none -28 proofs 21 status -17
h/fichi$	comment -18 deadline -16 expectedLevel -18 indicator -15 none -28 proofs 20 responsible -15 status -18
h/filed	comment -18 links 27 none -23 responsible -21 status -17
h/fin$	comment -20 links -15 none -20 responsible -19 session -21 start -29 trainee -22
h/finir	comment -15 deadline 17 expiry -23 lastCheck -15 proofs -16
h/folde	comment -19 links 21 trainee -16
h/follo	comment -16 end -17 start -18 steps 23
h/forme	comment -17 links -15 none -19 responsible -20
h/formu	comment -21 deadline -21 documents 24 expectedLevel -15 indicator -18 label 22 links -19 none -22 phase -15 reference -16 responsible -18 status -20 step -17
h/fourn	comment -19 documents 16 none -26 proofs 19
h/fourn$	comment -20 documents 16 none -23 proofs 27 responsible -16 status -15
h/fr	comment -16
h/fr$	comment -17
h/freq	comment -15 none 24 responsible -15 status -15
h/gap	comment 24 expectedLevel -15 indicator -16 label -16 links -17 none -19 proofs -15 responsible -18 status -18
h/gap$	comment 26 expectedLevel -15 indicator -15 links -16 none -19 proofs -15 responsible -17 severity -19 status -18
h/gest	comment -15 indicator -16 links -16 none -19 proofs -16 responsible 28 session -15 status -16
h/goute	comment -15 links -19 none 29 priority -15 proofs -16 responsible -16 status -15
h/gro$	comment -15 none -15 severity 17
h/h	comment -17 links -17 none 34 responsible -18 status -18
h/head	comment 21 end -22 responsible -16 steps -18
h/hex	comment -20 none 20
h/hour	comment -19 deadline -16 expectedLevel -16 indicator -17 links -17 none 26 priority -15 status -22 version -15
h/id$	comment -17 links -18 proofs -20 reference 21 responsible -18 version -16
h/if	comment -16 indicator -15 none -18 severity 24
h/impr	comment -16 documents 21 links -16 none -19 phase -16 reference -15 responsible -17 status -16 step -16
h/intak	comment -17 links -16 none -18 responsible -18 session 21 trainee -16
h/inter	comment -18 none -17 responsible 15 status -16
h/inter$	comment -15 responsible -20
h/inves	comment -16 none -17 responsible -16 steps 22
h/j ai	comment -22 none -17 proofs 22
h/job	comment -17 deadline -17 indicator -17 links -20 none -19 priority -15 proofs -15 responsible 26 status -19
h/jour de	comment -17 date 20 deadline -17 lastCheck -16 none -25 proofs 21
h/jusqu a	comment -16 proofs -16
h/jusqu au	comment -15 end 15 expiry 21 steps -16
h/kilom	comment -16 none 26 score -27 status -18
h/kilom$	comment -16 deadline -15 none 27 proofs -15 score -20 status -17
h/kms	comment -18 indicator -16 links -17 none 23 responsible -15 status -16
h/lien	comment -20 date -15 documents -23 expiry -15 links 37 none -23 proofs -22 reference -20 responsible -28 status -22 step -17 version -15
h/lieu	comment -17 none 20 proofs -15 responsible -20 status -20
h/link$	comment -20 indicator -19 links 25 none -17 reference -20 responsible -18 status -21
h/locat	comment -19 indicator -16 links 25 none -21 proofs -17 reference -15 responsible -19 status -16
h/locat$	comment -19 deadline -15 indicator -16 links 26 none -22 proofs -16 reference -17 responsible -20 status -17 version -15
h/mail	comment -15 links -15 none 26 responsible -19 status -17
h/mail$	comment -15 links -17 none 28 responsible -20 status -17
h/maitr	comment -15 links -16 none -15 responsible 16
h/malle	comment -19 steps 24
h/manne	comment -17 none 16 score -17
h/marg	comment 21
h/marg$	comment 24
h/marqu	comment -15 none 26 status -15
h/matur	comment -18 date -16 expiry -17 indicator -16 lastCheck -18 links -22 none -18 priority -18 proofs -21 reference -15 responsible -20 score 15 severity -23 status 24 version -21
h/memo	comment 30 none -16 responsible -29
h/mes not	comment 28 none -29 responsible -16
h/miles	comment -17 documents -20 indicator -17 links -17 none -22 reference -17 responsible -18 status -18 step 22
h/mis	comment -18 deadline -26 expiry -20 indicator -23 lastCheck 20 links -15 none -31 proofs -19 responsible -23 version 19
h/mis en	comment -15 date 15 status 15 version -15
h/mnt	comment -17 indicator -15 links -15 none 26 status -18
h/mo	comment -16 indicator -16 links -15 none 15 priority 19 responsible -17 status -17
h/model	comment -19 criterion -17 deadline -18 documents -17 indicator -16 links 16 priority -15 proofs -20 responsible -22 score -18 session -15 status -23 step -16 version 15
h/model$	comment -21 criterion -17 links -22 priority -15 proofs -20 score -17 version 16
h/momen	comment -23 deadline -20 indicator -23 links -24 none -31 reference -23 responsible -25 session -20 status -24
h/momen$	comment -20 deadline -17 indicator -21 links -22 none -28 reference -20 responsible -21 session -17 status -20
h/mot	comment 25 links -17 none -17 responsible -16 severity -18
h/mot$	comment 24 links -15 severity -18 status -18
h/motif	comment 23 links -15 none -15 status -17
h/nb de	comment -30 expectedLevel -15 none 31 score -16 status -16
h/need	comment -19 responsible -30 steps 17
h/nom	comment -24 date -29 end -29 expiry -24 indicator -25 links -36 none -31 proofs 23 responsible -35 start -28 status -30 steps -31 trainee 23 version -22
h/nombr	comment -15 none 27 status -18
h/not 0	comment -24 criterion -18 proofs -21 score 23
h/not perso	comment 15 responsible -17
h/nota	comment 26 links -16 none -18 responsible -17
h/nv	comment -17 deadline -18 expectedLevel 22 label -15 none -17 severity -17
h/objec	comment -26 criterion -17 date -23 expectedLevel -16 expiry -22 indicator -21 label 16 lastCheck -27 links -23 none -24 priority -15 proofs 24 responsible -18 score -19 severity -16 status -31
h/obs	comment 28 deadline -16 expectedLevel -15 label -15 links -17 none -17 priority -16 proofs -16 responsible -16 status -18
h/obs$	comment 26 links -16 none -15 status -16
h/obser	comment 21
h/obser en	comment 20
h/odd	comment 15
h/oeuvr	comment -18 deadline 22 expiry -18 status 15
h/opco$	comment -17 none 24
h/oper	comment -15 documents -19 indicator -16 links -15 none -19 reference -15 responsible -18 status -16 step 18
h/ordon	comment -16 expectedLevel -16 none -20 priority 23 severity -16 status -18
h/ou$	comment -17 indicator -15 label -15 links 21 none -20 priority -16 responsible -26 severity -17
h/outco	comment -20 deadline -17 documents -17 indicator -21 links -20 none -26 proofs -16 reference -15 responsible -17 status 32
h/outpu	comment -16 documents 25 links -17 none -19
h/pag	comment -21 links -16 none 34 proofs -15 responsible -19
h/pag$	comment -16 none 27 status -17
h/parco	comment -15 documents -23 links -20 none -28 reference -19 status -17
h/parta$	comment -20 deadline -15 expectedLevel -16 indicator -18 links 27 none -24 responsible -19 severity -15 status -15 version -16
h/pas$	comment -23 deadline -18 expectedLevel -18 indicator -23 label -17 links -30 none -22 phase -18 responsible -22 score -20 status 19 step 17
h/pass	comment -18 deadline -18 documents -16 indicator -19 none 25 responsible -20 score -15 status -19
h/pass$	comment -18 deadline -18 indicator -17 none 20 responsible -20
h/passa	comment -16 deadline -15 indicator -16 links -18 none -30 priority 18 responsible -16 status -17 step 20 steps 17
h/pc$	comment -18 deadline -16 documents 19 links 19 none -27 proofs -18 reference -15 responsible -19 session -16 status -17
h/pens	comment 26 label -16 links -16 none -15 proofs -28
h/pense	comment 20
h/perem$	comment -15 date -29 deadline -22 expiry 34 lastCheck -22 links -15 none -22 proofs -15 responsible -16 status -16
h/perio	comment -15 links -17 none 27 responsible -15 status -21
h/permi$	comment -15
h/ph	comment -15 documents -17 indicator -15 links -15 none -19 phase 22 status -15 step -17
h/phas	comment -19 deadline -15 documents -21 indicator -18 links -15 none -26 phase 30 reference -17 responsible -22 session -21 status -19 step -27 steps 15
h/plac	comment -18 documents -16 step -15
h/point$	comment 15 deadline -17 documents -19 indicator -26 links -25 none -23 phase -16 responsible -27 status 19
h/prati	comment -25 label -16 none 22 proofs -20 responsible -17
h/prati$	comment -25 label -17 none 23 proofs -21 responsible -17
h/presc	comment -16 criterion -15 date -25 deadline -27 expectedLevel -15 expiry 26 indicator -15 label 18 lastCheck -26 links -19 none -20 proofs -15 responsible -19 session -15
h/prese	comment -28 documents 15 links -16 none -28 proofs 25 start -25 steps 28
h/prese$	comment -23 documents 15 none -22 proofs 22
h/prevu	comment -15 date -30 deadline 26 documents -18 expectedLevel -16 expiry -32 indicator -18 lastCheck -31 links -15 phase -17 responsible -18 step -20
h/prior$	comment -16 criterion -15 indicator -15 label -15 links -17 none -25 priority 32 proofs -15 severity -15 status -17 version -15
h/prix	comment -18 none 33 status -15
h/proba	comment -15 documents 15 links -15 none -16
h/proba$	comment -16 documents 15 none -17
h/proce	comment -20 deadline -17 indicator -18 links -23 none -33 proofs 18 reference -19 responsible -21 session -17 status -20
h/proce$	comment -17 links -17 none -24 proofs 18 responsible -18 session -15
h/produ	comment -19 deadline -15 documents 15 expectedLevel -15 indicator -19 links -18 none 20 phase -16 reference -17 responsible -23
h/produ$	comment -18 documents 15 expectedLevel -15 indicator -18 links -17 none 19 phase -15 reference -17 responsible -20
h/profe	comment -16 documents -16 links -22 none -23 responsible 25 session -17 status -20
h/proof	comment -15 indicator -15 links -17 none -23 proofs 22 responsible -16 status -17
h/qu on	comment -21 deadline -17 documents 19 expectedLevel -18 indicator -21 lastCheck -15 links -25 priority -15 status -19
h/que j	comment 16 deadline -16 label -21 none -25
h/que l	comment -27 indicator -19 label 34 none -33
h/quil	comment -15 label 16 none -18
h/quon	comment -15
h/rank	comment -18 links -15 none -20 priority 23 proofs -15 status -16
h/rank$	comment -17 priority 17
h/recue	comment -15 end -15 none -16 steps 19
h/redis	comment -15 deadline -26 expiry 28
h/relea	comment -17 criterion -15 date -19 expiry -20 indicator -23 links -25 none -22 proofs -24 reference -23 responsible -29 session -20 status -28 version 33
h/remar$	comment 25 links -18 none -18 steps -15
h/remi$	comment -15 none -15 steps 21
h/remis	comment -19 documents 17 responsible -16
h/repa	comment -16 expectedLevel -15 links -17 none 24 proofs -15 responsible -17
h/res	comment -16 links 25 none -21 responsible -16 status -15
h/resul	comment -25 criterion -15 indicator -16 label -21 lastCheck -24 links -17 none -18 responsible -15 score -16 status 28
h/resul$	comment -24 lastCheck -16 none -16 status 22
h/revis	comment -16 indicator -17 links -15 responsible -17 status -18 version 17
h/ri	comment -30 steps 20
h/rmq	comment 29 deadline -19 indicator -17 links -22 none -20 priority -16 proofs -19 responsible -20 severity -15 status -19 version -16
h/room	comment -17 deadline -15 indicator -17 links -18 none 27 proofs -15 responsible -17 status -18
h/room$	comment -19 deadline -15 expectedLevel -15 indicator -18 links -19 none 28 proofs -16 responsible -17 status -18
h/rythm	comment -17 deadline -15 indicator -16 links -20 none 25 proofs -15 responsible -18 status -15
h/sayin	comment 20 none -15 proofs -15 responsible -16
h/se quon	comment -17
h/semin	comment -17 links -15 none -15 reference -17 session 21 steps -16 trainee -18
h/seque	comment -18 deadline -15 documents -18 indicator -19 links -19 none -21 reference -16 responsible -16 session -16 status -18
h/seque$	comment -15 documents -16 indicator -15 links -15 none -18 phase -40 step 26
h/sever	comment -18 expectedLevel -15 none -15 severity 26 status -22
h/sign	comment -17 date 16 documents 20 end -16 links -21 none -21 reference -17 responsible -20 session -18 start -17 step -24 steps 24
h/sign$	comment -16 documents 19 links -17 none -17 responsible -17 session -15 step -21 steps 15
h/sla	comment -24 deadline 20 documents -25 indicator -24 links -27 phase -22 reference -25 responsible -27 session -19 status -25 step -23
h/snag	comment 25 documents -17 indicator -18 links -20 none -20 reference -16 responsible -19 status -18 step -18
h/sor	comment -22 expectedLevel -19 label -16 none -25 proofs 27
h/sorti$	comment -15 end 17 none -17 start -18 steps -19
h/speci$	comment -20 none 18
h/stad	comment -15 documents -17 indicator -17 links -16 none -19 phase 20 reference -16 status -18 step -16
h/stand$	comment -15 expectedLevel 20 label -16 links -24 none -21 proofs -16
h/stat	comment -15 expiry -15 indicator -18 links -23 none -29 proofs -22 reference -21 responsible -24 session -16 status 32 step -16 version -15
h/stat$	comment -16 indicator -17 links -17 none -27 proofs -21 reference -17 responsible -20 session -16 status 29 step -15
h/state	comment -15 criterion -15 deadline -15 indicator -16 label 19 links -15 none -17 proofs -15 responsible -15 status -16
h/step	comment -26 indicator -28 links -31 none -17 phase -26 session -24
h/stock$	comment -15 indicator -17 links 30 none -29 proofs -16 responsible -19 version -15
h/suppo	comment -19 criterion -17 deadline -20 expiry -15 links -27 phase -18 proofs 28 responsible -29 score -15 session -18 step -20
h/surve	comment -16 none -15 responsible -15 start -22 steps 22
h/svc	comment -19 links -17 none 25 priority -15 responsible -20 status -17
h/swiml	comment -15 documents -17 indicator -16 links -17 none -20 phase 23 reference -17 responsible -20 session -18 status -18 step -20
h/tag	comment -15 deadline -15 indicator -16 links -18 proofs -18 responsible -21 status -18
h/tel$	comment -15 links -15 none 22 status -16
h/temoi	comment -25 label -27 none -20 proofs 29 responsible -18 status -15
h/temoi$	comment -27 label -26 none -20 proofs 26 responsible -23 status -16
h/tempe	comment -18 links -19 none 29 proofs -17 responsible -20 status -22
h/tempo	comment -25 deadline 18 documents -17 phase -17 reference -15
h/timin	comment -19 deadline 19 documents -19 indicator -20 links -20 phase -17 reference -19 responsible -18 session -15 status -19 step -20
h/titl$	comment -15 indicator -17 label 27 links -17 none -23 responsible -17 status -17
h/titr	comment -15 criterion 16 expectedLevel -15 indicator -21 links -16 none -20 responsible -19 status -24
h/trace	comment -20 end -15 indicator 21 links -16 none -15 reference -16 session -15 steps 18
h/trace$	comment -17 steps 16
h/tutor	comment -15 links -15 none -16 responsible 21
h/typ$	comment -17 expectedLevel -24 links -17 none 26 responsible -16 severity -16
h/under	comment -19 links 27 none -23 responsible -21 status -15
h/url	comment -18 indicator -16 links 27 none -24 responsible -17 status -17
h/url$	comment -16 links 25 none -21 responsible -16 status -15
h/user	comment 20
h/valab	comment -15 date -18 deadline -19 expiry 26 indicator -15 lastCheck -15 links -18 none -18 proofs -16 responsible -17 status -19
h/valid	comment -15 deadline -25 expiry 28 indicator -18 lastCheck -30 links -25 none -24 proofs -29 responsible -17 version -16
h/vecu	comment -17 documents -21 links -15 none -21 responsible -19 status 21
h/verif	comment -25 date -35 deadline -29 expiry -30 indicator -18 label 19 lastCheck 24 none -20 responsible -20 steps 15
h/verif$	comment -26 date -36 deadline -28 expiry -28 indicator -18 label 20 lastCheck 24 none -25 responsible -20 steps 15
h/veut	comment -23 expectedLevel 25 indicator -15 lastCheck -19 none -27 status -22
h/vit	comment -15 documents -21 step 16
h/voir	comment -18 expectedLevel 25 label -20 none -22 proofs -16 status -17
h/voir$	comment -18 expectedLevel 25 label -18 none -23 status -17
h/vrac	comment 26 label -18 responsible -22 status -17
h/vrac$	comment 24 label -17 responsible -17 status -18
h/watch	comment 19 documents -15 indicator -15 links -19 none -15 responsible -15 status -20 step -20
h/worth	comment 20
h/wrap	comment -17 end 19 steps -15
h/^libel	criterion -26 indicator -26 label 22 none -15 status -20
h/^min	criterion -15 expectedLevel -20 indicator -16 label -16 lastCheck -22 links -16 none -19 proofs -16 responsible -15 severity 25 status -19
h/^no	criterion -25 deadline 15 documents -16 indicator -25 links -15 none 19 reference -21 responsible -17 status -16
h/^notre	criterion -23 indicator -22 label 19 none 15 responsible -19 status -25
h/^prof	criterion -15 indicator -21 links -16 reference -21
h/^resso	criterion -18 documents 18 indicator -15 links -15 none -18 proofs 22 reference -16 responsible -22
h/^sever	criterion -15 deadline -16 indicator -15 label -15 links -15 none -15 proofs -15 severity 22
h/^total	criterion -15 proofs -15 score 23
h/abrit	criterion 22 expectedLevel -18 indicator -15 label -17 proofs -15 responsible -16
h/accep	criterion -20 expectedLevel 20 steps 20
h/appar	criterion 20 indicator -17
h/appar$	criterion 20 indicator -18
h/artic	criterion -30 expectedLevel -15 indicator 33 label -24 none -19
h/bloc	criterion 25 none -18 severity -19
h/c koi	criterion -27 expectedLevel -15 indicator -21 label 22 links -21 status -15
h/chapi	criterion 18 indicator -18
h/chapt	criterion 27 indicator -22 none -23
h/combien$	criterion -23 indicator 23 label -21 links -23 none 17 proofs -17 status -18
h/domai	criterion 21 indicator -23 label -19
h/enonc	criterion -26 expectedLevel -22 label 27 none -16 proofs -22 responsible -25
h/exact	criterion -20 indicator -17 label 15 links -16
h/exige du	criterion -16
h/fridg	criterion -18 indicator -20 none 22
h/headi	criterion 20 none -16
h/koi$	criterion -20 expectedLevel 15 indicator -16 label 15 links -19 none -21
h/libel	criterion -24 indicator -26 label 22 none -16 status -20
h/list	criterion -16 deadline -16 expiry -20 links -22 none -32 proofs 25 responsible -15 status -15
h/qui l	criterion 19 expectedLevel -22 indicator -20 label -17 none -17 proofs 15 responsible -16 status -15
h/resso	criterion -18 indicator -25 links -22 none -25 proofs 22 responsible -25 session -17 step -16
h/sur 0	criterion -15 score 20
h/titr$	criterion -25 label 21 proofs -17
h/total	criterion -16 proofs -16 score 24
h/wbs	criterion -16 indicator 22 none -20
h/wordi	criterion -15 indicator -29 label 28 links -15 none -16 status -15
h/wordi$	criterion -16 indicator -29 label 27 links -15 none -17 status -15
h/^avant	date -22 expiry -34 lastCheck -25 links -20 reference -15 step -18
h/^cover	date -15 expiry -17 links -18 proofs -17 reference -16 responsible -19 status -19 version -17
h/^echan	date -31 deadline -27 documents -15 expectedLevel -16 expiry -22 indicator -16 links -17 none -29 priority -16 proofs -16 reference -15 severity -15 status -22
h/^id	date -17 documents -17 indicator -15 links -26 none -35 proofs -15 reference 33 responsible -21 status -18 step -22 steps -15 trainee -20 version -15
h/^issu	date 25 expiry -25 none -18 session -15
h/^jour	date 19 none 15 proofs -16 version -16
h/^row	date 20 deadline -17 expiry -20 indicator -15 lastCheck -15 none 15 reference -15
h/^sign	date 17 expiry -15 steps 24
h/^valid	date -22 expiry 21 indicator -15 links -24 none -15 proofs -26
h/^vu	date -21 deadline -21 expiry -18 lastCheck 25
h/a jour	date -24 deadline -24 expiry -20 indicator -21 lastCheck 21 none -33 proofs -21 status -18 version 19
h/ajout	date 27 deadline -17 lastCheck -25
h/autri	date -18 expiry -17 indicator -18 links -20 none -28 proofs -21 reference -18 responsible 25 status -22 version -20
h/avant le	date -20 deadline 17 documents -17 lastCheck -23
h/before	date -16 deadline 18 indicator -22 links -23 none -27 proofs -20 reference -17 responsible -22 session -16 status -20 version -19
h/before$	date -21 indicator -17 links -17 proofs -17 responsible -18 status -18 version -17
h/butoi	date -29 deadline 20 expiry -24 lastCheck -22
h/butoi$	date -29 deadline 18 expiry -25 lastCheck -21
h/cd	date -17 expiry -16 indicator -18 links -19 none -21 proofs -18 reference 25 responsible -21 session -15 status -19 version -18
h/clos	date -15 deadline 26 expiry -33 lastCheck -16
h/cod du	date -18 none -20 proofs -15 reference 23 version -18
h/combi	date -18 expiry -17 indicator -15 links -21 none -19 proofs -22 responsible -27 session -16 status -17 version 28
h/const	date -24 deadline -16 expiry -15 lastCheck 18 links -19 none -24 responsible -18 score -16 status 25
h/cover	date -15 expiry -16 indicator 18 links -18 proofs -17 reference -17 responsible -20 status -20 version -18
h/ctrl	date -26 deadline -21 expiry -18 lastCheck 26 none -16
h/ctrl$	date -30 deadline -26 expiry -18 indicator -15 label -16 lastCheck 28 none -18 status -16
h/cvs	date 29 expiry -29
h/d auto	date -21 deadline -20 lastCheck 16 score -15
h/dat d	date 23 deadline -20 expiry -16 none -21 status -23
h/dat du	date 24 deadline -23 expiry -38 lastCheck 15 links -21 none -24 proofs -21 reference -24 responsible -19 status -21 version -19
h/dated	date 17 expiry -17
h/de derni	date -15 deadline -16 lastCheck 24
h/de perem	date -26 deadline -24 expiry 25 lastCheck -18
h/depot	date 29 deadline -23 expiry -28 lastCheck -22
h/diffu	date 25 deadline -18 expiry -23 lastCheck -22
h/dt$	date 15 deadline -15
h/du derni	date -22 deadline -17 lastCheck 28
h/echoi	date -27 expiry 27 none -15
h/ecr	date 18 deadline -17 expiry -16 lastCheck -17
h/ecrit	date 19 deadline -18 documents 16 expiry -16 lastCheck -18 links -20 none -23
h/ecrit$	date 18 deadline -17 expiry -16 lastCheck -17 none -21
h/ensem	date -21 deadline -24 expiry -16 lastCheck 22 none -17
h/enter	date 23 deadline -18 expiry -19 lastCheck -23 none -15
h/entry	date 21 deadline -16 lastCheck -15 none -15
h/et le	date 17 expiry -15
h/etab	date 16 expiry -26 none -15
h/etat de	date -16 label -16 links -20 none -16 proofs -22 status 29
h/exame	date -30 deadline -24 expiry -16 lastCheck 30 responsible -15 steps 17
h/expir	date -23 deadline -28 expiry 34 lastCheck -21 links -15 none -24 proofs -17 status -15
h/gardi	date -19 links -23 proofs -18 responsible 22 status -18 version -18
h/horiz	date -15 deadline 27 expiry -17 indicator -16 lastCheck -16 none -16 priority -21
h/horod	date 15
h/inscr au	date 19 deadline -20 priority -20
h/intit de	date -24 indicator -23 label 15 links -20 none -18 proofs 19 responsible -21 session 17 status -24 steps -15 version -21
h/issu	date 25 expiry -26 none -18 session -15
h/issue	date 18 indicator -16 links -18 none -20 proofs -15 reference -19 responsible -16 session -16 status -17
h/jusk	date -18 deadline -17 expiry 26 indicator -17 lastCheck -16 links -20 none -20 proofs -18 responsible -19 status -19 version -16
h/la derni	date -16 lastCheck 23
h/lim	date -34 deadline 20 expiry -27 lastCheck -18 responsible -15 step -15
h/lim$	date -28 deadline 20 documents -15 expiry -25 lastCheck -17 responsible -15 step -15
h/lin	date 16 expiry -17
h/mis a	date -23 deadline -23 expiry -18 indicator -20 lastCheck 19 none -28 proofs -16 responsible -15 status -17 version 22
h/moutu	date -15 expiry -18 indicator -20 links -21 none -29 proofs -17 reference -17 responsible -22 session -15 status -20 version 27
h/moutu$	date -16 expiry -18 indicator -21 links -21 none -26 proofs -19 reference -18 responsible -15 session -15 status -22 version 27
h/natur de	date -15 expiry -18 links -24 none -19 proofs 25 severity 19 status -21
h/ne	date 23 expiry -22 none -15
h/nom de	date -24 end -15 expiry -23 indicator -22 links -32 none -23 responsible -25 start -17 status -25 steps -26 trainee 16
h/objec$	date -23 expiry -21 lastCheck -24 proofs 18
h/on le	date -15 expectedLevel -15 expiry -16 indicator -15 lastCheck -15 none -19 status -22
h/parut	date 20 expiry -24
h/perem	date -28 deadline -20 expiry 34 lastCheck -21 links -15 none -22 proofs -15 responsible -16 status -16
h/plus	date -19 deadline -31 expiry 36 indicator -19 lastCheck -27 none -15 priority -15 proofs -19
h/pos	date 25 deadline -20 expiry -17 lastCheck -25 none -16
h/pour le	date -16 expiry -18 indicator 18 lastCheck -22 proofs 17
h/prev	date -26 deadline 29 expiry -18 lastCheck -18 none -18
h/prevu$	date -23 deadline 21 documents -17 expiry -19 lastCheck -28 phase -16 step -16
h/reali	date -21 deadline 17 expiry -18 lastCheck -17
h/reeva	date -22 deadline -20 expiry -18 lastCheck 18
h/regar	date -26 deadline -26 expiry -21 lastCheck 28 none -20
h/regis	date 20 deadline -17
h/relu	date -22 deadline -23 expiry -16 lastCheck 23
h/renew	date -21 deadline -25 expiry 32 none -16
h/reuni	date 19 proofs -15
h/row	date 32 deadline -27 expiry -25 indicator -20 lastCheck -24 none 15 reference -17 responsible -15
h/saisi	date 17 lastCheck -15
h/sorti le	date 15 none -22 proofs 17
h/sunse	date -15 deadline -21 expiry 22 lastCheck -15
h/throu	date -26 deadline -21 indicator -15 lastCheck 23 none -15 status -20
h/valid$	date -47 deadline -22 expiry 39 lastCheck -24 none -20
h/ver	date -21 deadline -25 expiry -24 lastCheck 21
h/vise	date -25 deadline 22 expiry -18 lastCheck -18
h/vu	date -23 deadline -22 expiry -20 lastCheck 25 links -16 none -26 responsible -17
h/vu le	date -19 deadline -15 lastCheck 22
h/walke	date -24 deadline -16 expiry -24 lastCheck 25
h/^%	deadline -18 score 22 status -22
h/^criti	deadline -17 indicator -15 label -16 none -15 priority 16 responsible -16 severity 15 status -17
h/^deadl	deadline 17 expiry -17 indicator -15 links -15
h/^delai	deadline 17 documents -15 indicator -16 links -17 reference -15 responsible -17 status -16 step -16
h/^execu	deadline -18 documents -19 links -18 none -18 phase -18 session -15 step -19
h/^faut	deadline 19 lastCheck -20
h/^langu	deadline -15 indicator -15 links -17 none 24 responsible -15 status -15
h/^must	deadline 19 expiry -15
h/^oblig	deadline -21 label 15 none -17 status -17
h/^proch	deadline 17 none -15 priority -15 proofs -17
h/act$	deadline -21 documents -16 expiry -18 indicator -21 label -16 lastCheck -22 none -26 reference -15 session -22 status -17 step -15
h/aimer	deadline 15
h/aller	deadline -16 expectedLevel 21 links -16
h/apres	deadline -18 expiry 19 lastCheck -15 links -16 none -26 phase 19 responsible -15
h/apres$	deadline -20 none -22 phase 18
h/au pacq	deadline -16 links -22 none -22 priority 21 status -19
h/au plus	deadline -19 expiry 25
h/be	deadline 22 expectedLevel -17 expiry -22 indicator -15 label -16 links -16 proofs -16
h/ce soit	deadline 28 lastCheck -21 none -22
h/cert	deadline -15 expiry 16 none -17 steps 17
h/check$	deadline -16 expiry -15 lastCheck 24 none -16
h/criti	deadline -17 none -15 priority 16 responsible -21 status -16
h/criti de	deadline -18 priority 16 responsible -16 status -17
h/d execu	deadline -17 none -15 responsible -18 score 15
h/dat of	deadline -22 expiry -21 lastCheck 15 none -21
h/de chant	deadline -19 lastCheck 19 status -22
h/de leve	deadline 19 none -16
h/de relec	deadline -19 lastCheck 16
h/de valid	deadline -22 expiry 23 lastCheck -25 none -22
h/de vie	deadline -15 expiry 19 links -20 none -15 proofs -15 steps 15
h/don by	deadline 20
h/douc	deadline 18
h/fait pour	deadline 15
h/faut que	deadline 20 lastCheck -19
h/fini le	deadline 19 end 18 none -16 start -20
h/get	deadline 15
h/honor	deadline -17 links -15 none 29 proofs -15 responsible -19 status -21
h/il	deadline -19 expectedLevel 24 expiry -17 none -30 proofs -15 responsible -24 version -15
h/impar	deadline 18 none -16
h/jai	deadline -19 lastCheck 17 none -15
h/je me	deadline 16
h/l act	deadline -18 expiry -18 indicator -18 lastCheck -20 links -21 none -15
h/la preuv	deadline -16 expiry -31 lastCheck -17 links 17 none -35 session -23
h/label	deadline -15 documents -22 indicator -23 label 22 none -20 reference -15 responsible -15 status -17 step 18
h/label$	deadline -17 documents -24 indicator -20 label 21 links -15 none -21 reference -15 responsible -17 status -19 step 19
h/later	deadline 21 documents -16 none -15 reference -20
h/lates	deadline 18 expiry -22
h/le prouv	deadline -20 indicator -17 none -18 proofs 31
h/leve	deadline 21 lastCheck -16 none -17
h/leve$	deadline 20 lastCheck -16 none -15
h/logge	deadline -15 steps 16
h/logge$	deadline -15 steps 19
h/looke	deadline -17 lastCheck 21 none -15
h/mono	deadline -15 documents -17 links -23 none -25 phase -17 reference -16 responsible 24 severity -15 status -22 step -16
h/must	deadline 19 expiry -15
h/ou il	deadline -15 expectedLevel 20 none -15 status -15
h/ou pas	deadline -17 expectedLevel -15 indicator -15 lastCheck -16 links -25 none -19 responsible -20 score -19 status 26
h/outil	deadline -15 documents 21 indicator -17 links -16 none -16 responsible -23 status -18 step -18
h/papie$	deadline -16 indicator -31 label -23 links -23 none -36 proofs 15 responsible -20 score -17 session -21
h/part	deadline -15 documents -16 step -19
h/parti du	deadline -15 expiry 20
h/pdt	deadline -20 documents -16 none -27 phase 22 responsible -17 status -20 step -16
h/plus tard	deadline -19 expiry 24
h/prouv	deadline -23 expiry -15 indicator 16 label -21 links -16 none -26 proofs 19 reference -15 responsible -16 status -15 version -16
h/que ce	deadline 29 label -15 lastCheck -21 none -24
h/recul	deadline -17 lastCheck 17
h/recyc	deadline -18 expiry 26 none -21
h/relec	deadline -20 lastCheck 15
h/relec$	deadline -20 lastCheck 15
h/renou	deadline -21 expiry 21
h/sai	deadline -16
h/soit	deadline 28 lastCheck -21 none -23
h/tard	deadline -19 expiry 26
h/teneu	deadline -15 label 19 status -17
h/than	deadline 18 documents -15 reference -18
h/tour	deadline -18 lastCheck 18 none -17 status -18 steps 15
h/use	deadline -23 expiry 31 responsible -29 status -15
h/vgp	deadline -15 lastCheck 15
h/^enreg	documents 23 none -30 responsible -15
h/^fich	documents 15 links -18 none -18 reference -22 responsible -15
h/^grand	documents -15 none -15 phase 22 step -20
h/^journ	documents -16 none -15
h/^outil	documents 22 links -15 none -15 reference -17 responsible -18 step -17
h/^ph	documents -18 indicator -15 links -15 none -19 phase 23 status -15 step -22
h/^quand	documents -15 links -16 reference -17 status -15 step -15
h/avec l	documents -16
h/deplo	documents -16 none -15 status 19
h/docum de	documents 19 none -31 proofs 26 responsible -24
h/du momen	documents 20 step -18
h/du parco	documents -22 links -15 none -20 reference -16 responsible -25 status -15
h/du proce	documents -15 phase 15
h/envoi	documents 22 none -19
h/etap du	documents -15 phase -38 step 24
h/exemp de	documents -15 links -19 none 33 proofs -27
h/fait$	documents -20 links -19 none -15 step 19
h/gener	documents 17
h/gener$	documents 17 none -15
h/grand	documents -16 none -17 phase 24 responsible -16 step -20
h/journ	documents -17 none -16 responsible -15 status -15
h/l elev	documents -16 step 19
h/op	documents -18 links -15 none -19 phase -15 status -17 step 18
h/papie qui	documents 15 proofs 17
h/parc	documents -16 none -16 status -24
h/parc$	documents -16 none -16 status -22
h/parco$	documents -21 links -18 none -23 reference -16 session -21
h/piec a	documents 16 proofs 19 step -18
h/raci	documents -16 links -15 none -18 phase -15 responsible 20 status -17 step -16
h/remis$	documents 16
h/reper	documents -18 links -25 none -19 proofs -17 reference 15 responsible -21 status -21 version -15
h/signi	documents 16 none -19 reference -16
h/step$	documents -21 phase -18 responsible -16 status -15 step 21
h/utili	documents 19 none -23
h/vont	documents 15
h/zapie	documents -15 links -24 responsible 18 status -18
h/0 er	end -18 start 19
h/^arriv	end -20 start 18
h/^clot	end 16 start -16
h/^clotu	end 19 session -15 start -23
h/^joini	end -15 steps 16
h/^mid	end -17 session -16 steps 16
h/^pre	end -16 session -16 start -15 steps 18
h/^prese	end -16 none -18 start -24 steps 31 trainee -16
h/arriv	end -26 session -18 start 24 steps -15
h/besoi	end -18 none -16 session -16 start -16 steps 15 trainee -17
h/clot	end 19 start -19
h/clotu	end 21 session -15 start -24 steps -15
h/clotu du	end 15 start -18
h/de depar	end 15 start -21
h/debut du	end -19 start 21
h/demar	end -30 start 31 steps -18
h/er	end -17 start 17
h/fin du	end 19 start -16
h/finis	end 19 start -16
h/finit le	end 27 start -28
h/invoi	end -15 start -15 trainee -18
h/j 0	end -22
h/mid	end -17 session -16 steps 16
h/pre	end -17 session -16 start -15 steps 24
h/rul	end -17 responsible -15 session -15 steps 19 trainee -15
h/run$	end -17 none -16 responsible -16 session 29 start -15 status -19
h/sort$	end 17
h/start	end -26 session -25 start 30 steps -20
h/start$	end -24 session -25 start 28 steps -19
h/vus	end -18 none -16 start -17 steps 20
h/week	end -20 session 18
h/^att	expectedLevel 17 none -17
h/^exemp	expectedLevel -19 links -18 none 29 proofs -31 status -16
h/^gravi	expectedLevel 15 none -26 responsible -21
h/an	expectedLevel -17 indicator -19 none 18 steps 16
h/atend	expectedLevel 19 status -18
h/atend$	expectedLevel 21 label -17 status -16
h/att	expectedLevel 22 none -23 priority -18 responsible -15
h/atten du	expectedLevel 20 label -17
h/bar	expectedLevel 18 links -15 proofs -16
h/belon	expectedLevel -15
h/binom	expectedLevel -15 none -20 proofs -18 responsible 24
h/cahie	expectedLevel 20
h/can	expectedLevel -15 none -23 proofs 30
h/cefr	expectedLevel -16 none 27
h/certi$	expectedLevel 18 label -15 none -17
h/clear	expectedLevel 18 proofs -15
h/couve	expectedLevel -19 expiry -15 indicator 20 links -19 none -20 proofs -17 reference -26 responsible -16 severity -18 version -19
h/couve$	expectedLevel -19 indicator 16 links -18 none -18 proofs -15 reference -24 severity -15 version -17
h/de couve	expectedLevel -20 indicator -16 none -16 severity -17 status 17
h/de matur	expectedLevel -24 priority -15 score 18 severity -22
h/de nc	expectedLevel 16 none -24 severity 23 status -30
h/dit	expectedLevel 15
h/du certi	expectedLevel 16 label -15
h/engli	expectedLevel -15
h/esper	expectedLevel 20 none -17 status -17
h/exemp	expectedLevel -17 links -17 none 30 proofs -29 status -16
h/exige$	expectedLevel -22 label 18
h/expec$	expectedLevel 22 label -15 none -24
h/gravi	expectedLevel 15 none -28 responsible -22 severity 15
h/ide$	expectedLevel -16 label 17 none -20
h/imper	expectedLevel 18 label -19
h/le guid	expectedLevel 20 none -24
h/level$	expectedLevel 17 none -27
h/lot	expectedLevel -15
h/norma	expectedLevel -25 label 20
h/palie	expectedLevel 16
h/par le	expectedLevel 15
h/que le	expectedLevel 24 label -20 none -27 proofs -15
h/req	expectedLevel 18 priority -17
h/resum	expectedLevel -15 indicator -15 label 24 none -17 status -18
h/resum$	expectedLevel -16 label 20 none -15
h/truc	expectedLevel -18
h/typ de	expectedLevel 21 none -29 severity 17 status -25
h/urgen$	expectedLevel -16 none -16 priority 31 status -28
h/works	expectedLevel -16
h/^cert	expiry 16 none -17 steps 16
h/^perim	expiry 19 proofs -15
h/a refai	expiry 31 none -15 proofs -19 responsible -15 status -19 version -20
h/at$	expiry -16 indicator -15 lastCheck 21
h/au souti	expiry -15 proofs 16 status -19
h/avan	expiry 16 proofs -17
h/bon apres	expiry 19
h/condi	expiry -15 indicator -15 links -18 none -19 reference -16 responsible -16 status 20 version -16
h/corpu	expiry -19 links -15 none -15 proofs 18
h/cotat$	expiry -16 score 15
h/coup	expiry -16 lastCheck 23 links -21 none -25 responsible -19 session 16 status -17
h/cover$	expiry -16 indicator 15 links -19 proofs -15 reference -16 responsible -19 status -20 version -18
h/du papie	expiry -31 indicator -24 label -23 links -18 none -26 proofs -29 score -17 version 20
h/la cotat	expiry -16 score 15
h/limit	expiry 16
h/maint	expiry -15
h/pce	expiry -23 indicator -27 links -18 none -31 proofs 17 responsible -23 session -18 version -27
h/pce$	expiry -20 indicator -24 links -18 none -24 proofs 19 responsible -21 session -18 version -19
h/perim	expiry 19 proofs -16
h/plus bon	expiry 19
h/recor$	expiry -21 proofs 17 reference -17 status -15
h/redo	expiry 18 indicator -15 links -15 proofs -15 responsible -15 status -15 version -15
h/refai	expiry 32 none -21 proofs -22 status -16 version -20
h/vie	expiry 17 none -16 steps 25
h/%$	indicator -18 none -21 score 30 status -19 version -15
h/^desc	indicator -21 label 19 status -18
h/^exhib	indicator -16 none -20 proofs 17
h/^objet	indicator -24 label 25 status -23
h/^prouv	indicator 19 none -16 proofs -22 version -17
h/^relat	indicator 15
h/^revis	indicator -16 version 17
h/^rnq	indicator 18 none -15 status -16
h/^sert	indicator 24 label -17 status -15
h/^statu	indicator -27 label -22 links -19 none -16 proofs -16 status 28 version -17
h/^taux	indicator -16 score 25 status -17
h/^tranc	indicator -19 links -20 phase 20 responsible -16 status -22 step -15
h/^util	indicator 16 status -16
h/avec	indicator 23 links -19 none -26 phase -15 proofs -16 reference -20 responsible -25 session -15 status -19 version -17
h/avec$	indicator 20 reference -15 responsible -16 status -15 step -15
h/avena	indicator -21 none -20 reference -15 version 23
h/c ou	indicator -15 links 26 none -15 responsible -19 severity -15 status -25
h/caus	indicator -16 label 23 proofs -19
h/chiff	indicator 34 label -36 responsible -16 status -39 version -18
h/claus	indicator 23 none -15 status -17
h/coule$	indicator -18 none 26 reference -17
h/crite d	indicator 18 status -18
h/desc	indicator -20 label 19 status -19
h/dont	indicator 15
h/est quoi	indicator -23 links -27 proofs 22 status -17
h/est$	indicator -17 none -16
h/etoil	indicator -15 none -17 score 23 status -15
h/fich	indicator -21 links -15 none -24 responsible -18 session -16 status -16 version -15
h/fich$	indicator -21 none -23 responsible -18 status -17 version -17
h/ged	indicator -18 none -16 reference 20
h/ged$	indicator -18 none -16 reference 20
h/group	indicator -16 links -20 none -18 reference -19 responsible -22 session 24 status -18 steps -17 version -16
h/group$	indicator -15 links -15 proofs -15 reference -16 responsible -19 status -15 steps -16
h/ind no	indicator 21 none -27
h/ind n°	indicator 15 version -20
h/indic s	indicator 17
h/indik	indicator 32 none -34 version -26
h/inten	indicator -22 label 23 status -23
h/it s	indicator -15 links -16 severity 16
h/la lign	indicator 23 none -22 version -16
h/mood	indicator -28 label -31 status 38
h/n° de	indicator -17 none -21 version 24
h/n° ind	indicator 30 label -18 none -25 reference -17 version -19
h/objet	indicator -22 label 24 status -25
h/parl	indicator 15
h/prof	indicator -19 links -16 reference -19 session -15
h/quoi$	indicator 15 proofs -19
h/real	indicator -15 none -24 score 18
h/relat	indicator 15
h/resso$	indicator -17 none -17
h/rev	indicator -26 version 26
h/risk	indicator -16 links -16 none -19 priority 16 responsible -15 status -15
h/sert	indicator 31 label -18 proofs -17 status -18
h/sert a	indicator 23 label -16
h/sert pour	indicator 15
h/statu	indicator -20 label -19 none -20 proofs -15 responsible -18 status 35 version -15
h/stock	indicator -16 label -15 links 28 none -25 proofs -15 responsible -17
h/suivi$	indicator 19 label -17 none -22 responsible -16 session 20 status -15 steps -15
h/taill	indicator -15 links -20 none 29 session -15 status -18
h/titl	indicator -16 label 22 links -16 none -22 responsible -16 status -15
h/titr de	indicator -16 status -19
h/tous	indicator -25 none 26 responsible -15
h/trac$	indicator -15 proofs 17 reference -15 responsible -21 session -19 status -16 step -17 version -15
h/tranc	indicator -18 links -19 phase 20 responsible -15 status -18 step -15
h/v$	indicator -20 links -15 reference -22 responsible -17 version 17
h/va	indicator 20 none -20
h/vis	indicator 24 label -26 none -16 status -18 version -15
h/vis$	indicator 26 label -25 status -19 version -16
h/^descr	label 16 status -18
h/^resum	label 23
h/^teneu	label 18 status -15
h/^the	label 16 links -18 proofs -15
h/assoc	label -17 links -15 none -23 proofs 16 status -16
h/assoc$	label -17 links -17 none -18 proofs 16 status -18 version -15
h/attes$	label -15 none -15 proofs 17 responsible -19
h/descr	label 19 status -20
h/full	label 19
h/gist	label 17 links -18 proofs -16
h/je m	label 19 proofs -15
h/numer de	label -21 status -17 version 16
h/on me	label 16 none -17
h/prouv$	label -21 proofs 25
h/qu ils	label 19 none -23
h/racon	label 20
h/traca	label -15 links 18 none -24 status -15
h/veule	label 18 none -18
h/^auto	lastCheck -17 none -18 status 23
h/^const	lastCheck -19
h/coup d	lastCheck 23
h/d oeil	lastCheck 24
h/oeil	lastCheck 23
h/oeil$	lastCheck 23
h/qa	lastCheck 16
h/^acc	links 21 none -19
h/^appli	links -15 none -23
h/^autho	links -16 proofs -16 responsible 17 session -19 status -18 version -16
h/^chemi	links 24 none -20
h/^driv	links 18
h/^empla	links 24 none -18 responsible -18 status -17
h/^loc	links 23 none -16 proofs -19 responsible -20 status -18
h/^mater	links -15 none 22
h/^matur	links -19 none -20 proofs -17 responsible -17 status 25
h/^mes	links -16 responsible -21 score -15 status -16
h/^nos	links -15 responsible -16 status -15
h/^propr	links -21 none -24 proofs -15 responsible 22 status -15 version -17
h/^reper	links -24 none -19 proofs -18 responsible -21 status -21
h/^saiso	links -16 none 19 phase 15 responsible -16 status -17
h/^stora	links 18 none -15
h/^sur	links 17 none -17 proofs -15
h/^taill	links -21 none 31 session -18 status -18
h/^telep	links -15 none 24
h/^vecu	links -15 none -17 responsible -15 status 19
h/adr	links 24 proofs -23 responsible -25 status -26 version -15
h/adres du	links 29 none -27 proofs -20
h/armoi	links 27 none -23
h/artif$	links -20 proofs 27 reference -15 responsible -15 status -15 version -20
h/attac	links -23 none -25 proofs 25
h/autho	links -17 none -21 proofs -17 responsible 24 session -17 status -17 version -16
h/bac	links 19
h/benef$	links -21 none -15 responsible -15 session -20 trainee 15
h/benev	links -15 responsible 19 status -20
h/cest	links 18 status -21
h/chemi d	links 18
h/colou	links -16 none 21 responsible -15
h/compl	links -16 responsible -17
h/consu	links -21 none -29 proofs 28 responsible -17 status -15
h/coule du	links -20 none 24 responsible -20 status -17
h/custo$	links -15 proofs -17 reference -16
h/d acc	links 20 status -15
h/depos	links 16
h/dossi de	links 15
h/driv$	links 18
h/ds	links 25 none -33 priority -22
h/du doc	links -23 proofs -20 reference 20 responsible -20 status -17 version 15
h/du stag	links -18 none -25 reference -15 responsible 23 session -21 steps -19
h/dure	links -17 none 28 responsible -18 status -20
h/effor	links -20 none 22 responsible -16
h/el	links -15 none -22 proofs 20
h/empla$	links 21 none -17 responsible -15
h/espac	links 18
h/est bon	links -19 none -17 severity -19 status 27
h/est ou	links -19 priority -15 status 25
h/findi	links -16 none -17 severity 19 status -15
h/gr	links -16 none -15 responsible -23 session 25 trainee -15
h/i stand	links -16 status 15
h/ice	links -16 none -17 responsible 19
h/ice$	links -16 none -17 responsible 19
h/in$	links -17 none -16 reference -16 responsible -17 session -16 status 21 steps 17
h/jen	links -25 status 23
h/kb	links -23 none 21 proofs -15
h/la sall	links -16 none 24
h/langu	links -16 none 24 responsible -15 status -18
h/langu$	links -17 none 24 responsible -15 status -15
h/le trouv	links 17 status -15
h/lien vers	links 16 proofs -16
h/liv	links 18 status -20
h/liv$	links 20 status -21
h/livr	links -22 steps 16
h/loc	links 24 none -17 proofs -19 responsible -19 status -19
h/moyen	links -16 none -28 proofs 23
h/natur du	links -20 none -21 proofs 17 responsible -15 severity 15
h/n° d	links -15 none -26 status -21 version 19
h/n° dos	links -16
h/on en	links -29 none -17 priority -15 responsible -23 status 32
h/ongle	links 16
h/ordi	links 19 none -15 responsible -20 session -19
h/ou c	links 20 status -21
h/ou cest	links 19 status -23
h/ou en	links -26 responsible -15 status 30
h/pad	links 16 none -16
h/pad$	links 16 none -17
h/path$	links 22 none -19 proofs -15
h/prefe	links -16
h/prob	links -20 proofs 23 responsible -22
h/prod	links -15 proofs 24 responsible -19
h/prod$	links -18 none -15 proofs 26 responsible -22 status -15
h/propr	links -19 none -21 reference -16 responsible 20 version -15
h/qu il	links 18 status -21
h/range	links 28 none -18 proofs -15 responsible -17 status -16
h/range$	links 29 none -22 proofs -17 responsible -17 status -17 version -15
h/remi	links -17 none -18 responsible -17 session -15 steps 21 trainee -15
h/resea	links 17
h/resp	links -20 proofs -16 reference -17 responsible 20 status -17 version -17
h/sa	links -23 responsible -15 trainee -17
h/secre	links -17 responsible 18 severity -17 status -20
h/serve$	links 22 none -16 proofs -15 status -16
h/shar	links 17
h/sit	links -17 proofs -17 reference -16 responsible -16 status 23
h/siz	links -22 none 23 proofs -16 reference -15
h/sprin	links -20 none 24 proofs -16 responsible -22 status -20
h/stora	links 18
h/sur le	links 19 none -17
h/tir	links -18
h/trouv	links 25 none -16 responsible -18 status -19
h/trouv$	links 23 none -15 responsible -17 status -15
h/vers le	links 19
h/versi du	links -25 proofs -20 responsible -16 status -17 version 26
h/where i	links -16 status 16
h/where it	links 17 status -20
h/where we	links -15 status 16
h/^avi	none -21 status 22 steps 16
h/^compl	none -18
h/^confo	none -15 responsible -18 severity -28 status 25
h/^conv	none -16 responsible -15 session -16 start -15 steps 20
h/^freq	none 23
h/^group	none -16 session 22
h/^lettr	none -17
h/^mail	none 20
h/^marqu	none 26 status -15
h/^nam	none -19 proofs 18 reference -15 responsible -15
h/^neph	none -15 reference 19
h/^ok	none -21 responsible -15 severity -17 status 22
h/^pag	none 20 responsible -15
h/^part	none -17 phase 15 step -17
h/^per	none -17 phase 19 step -15
h/^publi	none 16 responsible -15
h/^risk	none -16 priority 17 status -15
h/^sall	none 24
h/^sourc	none 21
h/^speci	none 21 steps -16
h/^tel	none 32 responsible -15 status -15
h/^templ	none -16
h/^trans	none 21
h/^weigh	none -16 score 21 status -15
h/actio de	none -17 session 27
h/after	none -16 phase 19
h/anima$	none -17 phase -19 step 22
h/appor	none -24 proofs 20
h/appor$	none -23 proofs 19
h/archi	none 24
h/aut	none -16 responsible 16
h/avi	none -22 responsible -15 status 22 steps 22
h/bafa	none -18
h/bafa$	none -15 session 15
h/binde	none 26 responsible -16
h/budge	none 18
h/budge$	none 18
h/chem	none 15
h/chos a	none -17 step 15
h/co	none -17 priority 20
h/coch	none -16
h/cod$	none -22 reference 21
h/con	none 23
h/conve$	none -20 trainee -15
h/coul	none 28 responsible -17
h/count	none 25 responsible -16
h/count$	none 23
h/cpf	none -15 responsible -15
h/d accue	none -28 start -15 steps 22
h/d entre	none 31
h/de forma	none -37 responsible -18 steps -36
h/de pag	none 18
h/des atten	none -15 steps 18
h/donn$	none -18 steps 17
h/du jour	none 19
h/du suppo	none -22
h/dur	none 24
h/enfan	none 23
h/est ce	none -27
h/etat du	none -15 status 17
h/etat$	none -16 status 21
h/etay	none -15
h/etp	none 22
h/fafce	none -18 steps -17 trainee -17
h/forme$	none -15 responsible -20
h/fort	none -24 phase -15 step 22
h/fort$	none -21 phase -15 step 22
h/freq$	none 25 responsible -15 status -16
h/frequ de	none 25 status -15
h/frequ$	none 22
h/ger	none -18 responsible 24
h/h$	none 21
h/homm	none 15
h/hrs	none 21 responsible -15 status -15
h/ht	none 27
h/ht$	none 19
h/humeu	none 20
h/icon	none 29 phase -16 proofs -18 responsible -20 session -21 step -20
h/il est	none -16
h/impac	none -15 severity 16
h/impri$	none 15
h/inr	none -15 steps 16
h/je montr	none -21 proofs 21
h/kept	none -16 responsible 16
h/lettr	none -18
h/li	none -21 proofs 15 version -16
h/li$	none -21 proofs 17 responsible -16 version -15
h/major	none -15 severity 19 status -16
h/mater	none 20
h/minor	none -15 severity 19 status -16
h/mobil	none -20
h/mobil$	none -19
h/monta	none 15
h/mt	none 17
h/nam of	none -18 proofs 18
h/nombr de	none 23
h/often	none 19 severity -16
h/or	none -15
h/ou on	none -15
h/p$	none 18
h/par$	none -26 proofs -15 responsible 31 status -17 version -16
h/passa$	none -25 priority 19 status -15
h/pecki	none -23 priority 21 responsible -15
h/peda	none -17 session -20 steps 20
h/per	none -22 phase 19 step -15
h/per$	none -16 phase 19 step -15
h/phon	none 23 proofs -15 status -19
h/poche$	none 16
h/port	none -24 responsible 32
h/posit$	none -15 status 16 steps 15
h/pract	none 20
h/pract$	none 20
h/preno$	none -20 responsible 23
h/prix$	none 17
h/pts	none -22 score 23
h/qui le	none -24 proofs 24
h/qui$	none -23 proofs -15 responsible 18
h/ratin	none -15 score 23
h/ratin$	none -18 score 16
h/recev	none -15 status 16
h/regl	none -19 responsible -15 status 15 steps 16
h/retou	none -19
h/rol	none -16 phase -15 responsible 16
h/roul	none -21 responsible -15 status 22
h/sal$	none 19
h/sall	none 30 proofs -17
h/sall$	none 32 proofs -20 severity -17
h/scor	none -19 score 23
h/secr	none -16 responsible 18
h/sourc	none 20
h/speci	none 21
h/spent	none 18
h/spent$	none 16
h/suppo$	none -25 session -15
h/tampo	none 25 status -18
h/tel	none 31 responsible -15
h/telep	none 25
h/telep$	none 26 status -15
h/temp du	none -19 phase 22 session -15 step -22
h/templ	none -17
h/tensi	none 20 version -17
h/the audit	none -22 proofs 26
h/tps	none 18
h/trail	none -15 step -16
h/trans	none 24 responsible -15
h/trans$	none 20
h/ui	none 29 priority -16 responsible -16
h/ve	none -15 proofs 24
h/versi en	none -18 responsible -15
h/vivr	none 17
h/vu$	none -20 proofs 21
h/weigh	none -16 score 22 status -15
h/^av	phase 16 status -16
h/ap	phase 15 status -15
h/aval	phase 15
h/jalon	phase -23 step 18
h/key	phase 17 session -16
h/part$	phase 15
h/phas de	phase 17
h/souha	phase -16 step -17
h/^urgen	priority 22 status -16
h/carac	priority 21
h/d urgen	priority 25 status -26
h/ord	priority 15
h/borde	proofs 18
h/du manqu	proofs -15 severity 16
h/got	proofs 22
h/la nc	proofs -19 severity 23
h/laudi	proofs 23
h/manqu$	proofs -15 severity 17
h/uid	proofs -22 reference 21 responsible -16
h/^conve	reference -16 steps 23
h/^ident	reference 18 responsible -15
h/condu	reference -15
h/ident	reference 21 responsible -18 session -17
h/matr	reference 16 trainee -15
h/neph	reference 20
h/po	reference 16
h/toqu	reference 15 session -17 trainee -17
h/^au	responsible 17 status -20
h/^cabin	responsible -15
h/^det	responsible 15
h/^facil	responsible 15
h/au faute	responsible 17 steps 16
h/conc$	responsible -16
h/desig	responsible 17
h/faute	responsible 17 steps 20
h/faute$	responsible 15 steps 17
h/gar	responsible 17 session -17 trainee 18
h/gar$	responsible 15 session -17 trainee 18
h/invig	responsible 15
h/ki$	responsible 17
h/le gar	responsible 19
h/lead	responsible 15
h/not du	responsible -15 status -15
h/ocup	responsible 24
h/orig	responsible 15
h/redac	responsible 19 status -17 version -20
h/sal	responsible -16 session -23 trainee 25
h/sen	responsible 24
h/spons	responsible -15
h/tenu	responsible 17
h/veill	responsible 19
h/veill$	responsible 19
h/vigue	responsible -15 status -15 version 18
h/^degr	score -18 status 25
h/^tx	score 16
h/coef	score 15
h/degr	score -18 status 24
h/jaug	score 15 status -15
h/nb$	score -24
h/pourc	score 21
h/pourc$	score 16
h/readi	score 15
h/real$	score 20
h/taux	score 24 status -19
h/taux d	score 21 status -18
h/tx	score 17
h/valeu	score 16
h/valu	score 16
h/^appre	session -17 trainee 22
h/^equip	session 15
h/^sal	session -22 trainee 18
h/coife	session -23 trainee 20
h/du bilan	session 18 start -15 trainee -21
h/du group	session -18
h/eje	session 20
h/gat	session -17
h/la deman	session -15 steps 18
h/stag of	session -15
h/grav ou	severity 21 status -23
h/misse	severity 15
h/missi	severity 19
h/missi$	severity 18
h/ok ou	severity -15 status 20
h/petit ou	severity 15
h/quali de	severity 21 status -20
h/si ecart	severity 15
h/a compt	start 17
h/demar le	start 16
h/depar$	start -27
h/jour 0	start -29 steps 26
h/le 0	start -26 steps 27
h/nouve	start -15 steps 17
h/prese le	start -22 steps 23
h/puls	start -16 steps 16
h/re	start 19 steps -16
h/^stat	status 15
h/actue	status 23
h/actue$	status 23
h/ca en	status 15
h/imput	status -16
h/proc	status -15
h/secte	status -15
h/shap	status 21
h/statu de	status 15
h/statu$	status 17
h/trico	status 15
h/0 moi	steps 21
h/^certi	steps 22 trainee -18
h/^coup	steps 23
h/^entr	steps -21
h/^epreu	steps 21
h/^livre	steps 20
h/^mot	steps 18
h/^quot	steps 18
h/^recue	steps 17
h/^regl	steps 16
h/^welco	steps 23
h/a froid	steps 15
h/accep$	steps 20
h/atest	steps 17
h/aux	steps 18
h/bes	steps 18
h/bes$	steps 19
h/bookl	steps 17
h/bulle	steps 18 trainee -16
h/chaud$	steps 19
h/cold	steps 16
h/conna	steps 15
h/dev	steps 20
h/diman	steps 17
h/diplo	steps 17
h/disco	steps 18
h/enreg$	steps 15
h/env	steps 23
h/env$	steps 24
h/epreu	steps 22
h/eval a	steps 17
h/froid	steps 20
h/handb	steps 17
h/instr	steps 21
h/invit	steps 16
h/joini	steps 27
h/livre	steps 20
h/matin	steps 22
h/midpo	steps 20
h/month	steps 15
h/notif	steps 15
h/pm	steps 16
h/pm$	steps 15
h/poste	steps 18
h/preli	steps 15
h/prere	steps 15
h/quiz	steps 20
h/quot	steps 19
h/recei	steps 15
h/recu	steps 18
h/recu$	steps 18
h/rende	steps -19
h/rende vous	steps -20
h/samed	steps 20
h/sat	steps 21
h/sheet	steps 27 trainee -18
h/sign in	steps 23
h/somma	steps 15
h/tet	steps 16
h/theor	steps 15
h/vous	steps -22
h/vous le	steps -18
h/welco	steps 23
h/^invoi	trainee -17
h/^learn	trainee 20
h/entr	trainee -15
h/food	trainee 16
indicators/afterDocuments	BC -13 CFA -9 OF -16 VAE -16 action -6 applicable -10 body -11 comment -7 criterion -20 date -12 deadline -1 expectedLevel -7 expiry -9 indicator -16 label -15 lastCheck -2 links 4 none -6 proofs -21 responsible -4 score -6 severity -10 status -8 version -5
indicators/afterNumbers	BC -12 CFA -13 OF -10 VAE -15 action -14 applicable -13 body -12 comment -13 criterion -8 date -7 deadline -9 expectedLevel -11 expiry -8 indicator -8 lastCheck -9 links -10 none -8 priority -13 proofs -9 responsible -13 score -7 severity -10 status -8 version -13
indicators/amongMarks	BC 4 CFA -6 OF -3 VAE -2 action -8 applicable -15 body -5 comment -10 criterion -8 date -13 deadline -7 expectedLevel -8 expiry -12 indicator -15 label -10 lastCheck -10 links -6 none -7 priority -6 proofs -1 responsible -5 score -8 severity -8 status -12 version -7
indicators/asks	BC -1 CFA -1 OF -1 VAE -2 applicable -2 comment -11 criterion -1 expectedLevel -4 label -1 links -3 none -20 priority -1 proofs -5 responsible -1 severity -3 status 29
indicators/besideMarks	BC -4 OF -7 VAE -3 action -6 applicable -6 body -9 comment -4 criterion -19 date -11 deadline -6 expectedLevel -4 expiry -5 indicator -4 label -8 lastCheck -8 links -2 none -7 priority -8 proofs -5 responsible -3 score -8 severity -10 status -11 version -6
indicators/bias	BC -20 CFA -25 OF -19 VAE -23 action -14 applicable -20 body -23 comment -6 criterion -9 date -26 deadline -7 expectedLevel -16 expiry -17 indicator -5 label -5 lastCheck -17 links -9 none 4 priority -15 proofs -10 responsible -8 score -17 severity -17 status -3 version -20
indicators/binary	BC 8 CFA 4 OF 8 VAE 4 action -2 applicable 8 body -2 comment -7 criterion -13 date -4 deadline -6 expectedLevel -9 expiry -3 indicator -20 label -2 lastCheck -3 links -4 none -24 priority -23 proofs -3 responsible -3 score -6 severity -8 status -27 version -18
indicators/cased	BC -12 CFA -10 OF -9 VAE -13 action -6 applicable -8 body 5 comment -23 criterion 1 date -24 deadline -19 expectedLevel -6 expiry -18 indicator -18 lastCheck -21 links -1 none -9 priority -23 proofs -6 responsible -5 score -28 severity -3 status -8 version -12
indicators/code	BC -27 CFA -26 OF -30 VAE -31 action -1 applicable -27 body -48 comment -3 criterion 7 date -29 deadline -17 expectedLevel -45 expiry -28 indicator -16 label -23 lastCheck -28 links 3 none -15 priority -21 responsible 5 score -41 severity -5 status -10 version 10
indicators/criteria	BC -12 CFA -18 OF -9 VAE -7 action -29 applicable -2 body -19 comment 3 criterion 30 date -8 deadline -20 expectedLevel -11 expiry -5 indicator -24 label -19 lastCheck -7 links -27 none -6 priority -11 proofs -22 responsible -19 score -8 severity -17 status -6 version -15
indicators/dates	BC -19 CFA -21 OF -21 VAE -25 action -28 applicable -19 body -18 comment -37 criterion -28 date 5 deadline 8 expectedLevel -23 expiry 6 indicator -28 label -24 lastCheck 8 links -49 none -49 priority -33 proofs -36 responsible -26 score -23 severity -29 status -40 version -2
indicators/digit	BC 3 CFA 2 OF 1 VAE 1 action -7 applicable 1 body -11 comment -26 criterion -11 date -8 deadline -17 expectedLevel -17 expiry -6 indicator -26 label -4 lastCheck -7 links -15 none -17 priority 8 proofs -13 responsible -18 score -7 severity -12 status 6 version 13
indicators/document	BC -7 CFA -8 OF -8 VAE -9 action 11 applicable -7 body -42 comment -17 criterion -28 date -9 deadline -17 expectedLevel -35 expiry -8 indicator -21 label -24 lastCheck -8 links -5 none 9 priority -37 proofs 24 responsible -34 score -11 severity -24 status -29 version -5
indicators/earlier	BC -16 CFA -15 OF -15 VAE -18 action -21 applicable -14 body -12 comment -26 criterion -23 date 12 deadline -11 expectedLevel -16 expiry -36 indicator -16 label -17 lastCheck 7 links -26 none -29 priority -21 proofs -21 responsible -19 score -17 severity -21 status -24 version 7
indicators/empty	BC -6 CFA -13 OF -4 VAE -9 action -11 applicable 2 body -13 comment -15 criterion -40 date -19 deadline -12 expectedLevel -6 expiry -15 indicator -52 label -54 lastCheck -17 links -11 none -15 priority -15 proofs -10 responsible -11 score -14 severity -14 status -2 version -8
indicators/few	BC -7 CFA -7 OF -5 VAE -6 action -9 applicable -6 body -3 comment -13 criterion 4 date -23 deadline -13 expectedLevel -1 expiry -20 indicator -35 label -36 lastCheck -21 links -8 none -4 priority -1 proofs -22 responsible -2 score -8 severity -5 status -10 version -2
indicators/file	BC -11 CFA -12 OF -12 VAE -14 action -16 applicable -9 body -4 comment -15 criterion -2 date -16 deadline -9 expectedLevel -20 expiry -12 indicator -18 label -11 lastCheck -12 links -12 none -8 priority -11 proofs 16 responsible -14 score -9 severity -6 status -17 version -4
indicators/filled	BC -7 CFA -11 OF -6 VAE -8 action -20 applicable -7 body -5 comment -21 criterion -1 date 6 deadline -5 expectedLevel -2 expiry -13 indicator -7 label -4 lastCheck -4 links -12 none -3 priority -10 proofs -6 responsible -12 score -3 severity -22 version -7
indicators/first	BC -10 CFA -5 OF -16 VAE -14 action -13 applicable -14 body -8 comment -6 criterion 12 date -13 deadline -6 expectedLevel -4 expiry -12 indicator -8 label -3 lastCheck -11 links -6 none 1 priority -13 proofs -7 responsible -9 score -25 severity -17 status -15 version -17
indicators/gravity	BC -16 CFA -11 OF -14 VAE -13 action -2 applicable -11 comment -11 criterion -5 date -2 deadline -2 expectedLevel 25 expiry -2 label -1 lastCheck -3 links -4 none -18 priority -11 proofs -2 score -6 severity -32 status -20 version -6
indicators/hundred	BC -32 CFA -37 OF -36 VAE -41 action -10 applicable -40 body -7 comment -16 criterion 4 date -13 deadline -20 expectedLevel -11 expiry -12 indicator 4 label -6 lastCheck -12 links -16 none 5 priority -23 proofs -14 responsible -10 score 9 severity -15 status -37 version -12
indicators/indicators	BC -12 CFA -1 OF -13 VAE -10 action -20 applicable -6 body -16 comment -14 criterion 6 date -15 deadline 7 expectedLevel -13 expiry -15 indicator 10 label -25 lastCheck -16 links -17 none -5 priority -15 proofs -28 responsible -27 score -3 severity -15 status -16 version 5
indicators/isLabel	BC -5 CFA -5 OF -5 VAE -6 action -18 applicable -6 body -10 comment -9 criterion -8 date -8 deadline -10 expectedLevel -16 expiry -3 indicator -11 label 23 lastCheck -3 links -22 none -32 priority -15 proofs -27 responsible -4 score -3 severity -9 status -14 version -2
indicators/isNumber	BC -6 CFA -8 OF -6 VAE -8 action -5 applicable -11 body -2 comment -16 criterion -35 date 2 deadline -12 expectedLevel -10 expiry -3 indicator 26 label -13 lastCheck -8 links -12 none -18 priority -15 proofs -12 responsible -5 score -30 severity -3 status -16 version -17
indicators/lack	BC -17 CFA -14 OF -21 VAE -20 action -43 applicable -22 body -25 comment 23 criterion -15 date -2 deadline -9 expectedLevel -34 expiry -4 indicator -10 label -14 lastCheck -3 links -48 none -21 priority -36 proofs -10 responsible -26 score -12 severity -29 status 31 version -24
indicators/last	BC -13 CFA 3 OF -11 action -9 applicable -11 body -3 comment -11 criterion -11 date 3 deadline -11 expectedLevel -4 expiry -13 indicator -13 label -19 lastCheck -12 links -13 none -3 priority -8 proofs -23 responsible -11 score -2 severity -6 status -9 version -1
indicators/later	BC -13 CFA -14 OF -13 VAE -16 action -20 applicable -12 body -11 comment -17 criterion -16 date -15 deadline 6 expectedLevel -13 expiry 11 indicator -18 label -14 lastCheck -14 links -23 none -30 priority -17 proofs -23 responsible -21 score -16 severity -18 status -24 version -3
indicators/lessTold	BC -9 CFA -7 OF -13 VAE -9 action -5 applicable -19 body -7 comment -5 criterion -12 date -4 deadline -6 expectedLevel -7 expiry -3 indicator -13 label -12 lastCheck -4 links -7 none -3 priority -5 proofs -3 responsible -7 score -10 severity -5 status -24 version -3
indicators/link	BC -13 CFA -13 OF -15 VAE -15 action -50 applicable -12 body -23 comment -52 criterion -25 date -2 deadline 3 expectedLevel -55 expiry 3 indicator -27 label -20 lastCheck 3 links 46 none -78 priority -37 proofs -46 responsible -49 score -18 severity -26 status -39 version -39
indicators/lists	BC -9 CFA -8 OF -12 VAE -11 action -7 applicable -11 body -3 comment -10 criterion -11 date -21 deadline 26 expectedLevel -10 expiry -18 indicator -8 label -3 lastCheck -17 links -18 none -22 priority -17 proofs -5 responsible -7 score 19 severity -7 status -18 version -24
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -39 body -1 comment -30 criterion -6 date -5 deadline -5 expectedLevel -36 expiry -3 indicator 5 label -27 lastCheck -3 links -39 none 13 priority -1 proofs 10 responsible -12 score -2 severity -2 status -13 version -4
indicators/marks	BC -8 CFA -5 OF -5 VAE -7 action -27 applicable -6 body -21 comment -11 criterion -18 date 2 deadline 3 expectedLevel -14 expiry 6 indicator -19 label -17 lastCheck 5 links -30 none -12 priority -18 proofs -17 responsible -23 score -18 severity -11 status -4 version -19
indicators/mostTold	BC -3 CFA -8 OF -9 VAE -7 action -19 applicable -2 body -21 comment -13 criterion -6 date -13 deadline -14 expectedLevel -9 expiry -10 indicator -6 label -10 lastCheck -12 links -10 none -14 priority -23 proofs -9 responsible -29 score 5 severity -20 status 2 version -19
indicators/numbers	BC -1 CFA -1 OF -2 VAE -1 action -13 applicable -3 body -11 comment -21 criterion 3 date -18 deadline -23 expectedLevel -19 expiry -16 indicator -6 label -11 lastCheck -17 links -23 none 5 priority -29 proofs -25 responsible -16 score -1 severity -22 status -40 version -24
indicators/order	BC -27 CFA -24 OF -30 VAE -29 action 32 applicable -27 body -48 comment -5 criterion 11 date -13 deadline -15 expectedLevel -19 expiry -12 indicator -26 label -26 lastCheck -12 links -6 none -12 priority -19 proofs -11 responsible 5 score -22 severity -17 status -13 version -11
indicators/percent	BC -20 CFA -22 OF -25 VAE -25 action -1 applicable -24 body -1 comment -21 criterion -11 date -2 deadline -7 expectedLevel -17 expiry -1 indicator -11 label -1 lastCheck -3 links -9 none -28 priority -21 proofs -4 responsible -3 score 40 severity -12 status -27 version -16
indicators/person	BC 3 OF 2 VAE -2 action -54 applicable -1 body 14 comment -21 criterion -44 date -17 deadline -27 expectedLevel -64 expiry -13 indicator -29 label -28 lastCheck -14 links -49 none -29 priority -9 proofs -11 responsible 23 score -31 severity -46 status -6 version -16
indicators/phase	BC -7 CFA -6 OF -11 VAE -9 action 8 applicable -9 body -7 comment -33 criterion 32 date -9 deadline 19 expectedLevel -27 expiry -18 indicator -16 label -4 lastCheck -15 links -25 none -41 priority -35 proofs -17 responsible -12 score -13 severity -12 status 22 version -29
indicators/place	BC -6 CFA -5 OF -4 VAE -6 action -4 applicable -13 body -4 comment -3 criterion -35 date -4 deadline -6 expectedLevel -6 expiry -4 indicator -22 label -28 lastCheck -7 links -8 none -8 priority -1 proofs -14 responsible -5 score -3 status -14 version -7
indicators/plausible	BC -6 CFA -5 OF -6 VAE -5 action -7 applicable -7 comment -5 criterion -21 date -25 deadline -21 expectedLevel -6 expiry -21 indicator -14 label -34 lastCheck -23 links -3 none -3 priority -5 proofs -10 responsible -5 score -5 severity 3 status -4 version -15
indicators/prefixed	BC -1 CFA -2 OF -2 VAE -2 action -14 applicable -1 body -12 comment 21 criterion -24 date -2 deadline -18 expectedLevel -22 expiry -2 indicator 22 label -9 lastCheck -3 links 7 none -27 priority -7 proofs -20 responsible -13 score -2 severity -5 status -22 version -3
indicators/priority	BC -29 CFA -27 OF -34 VAE -35 action -24 applicable -30 body -37 comment -20 criterion 4 date -14 deadline -29 expectedLevel -7 expiry -10 indicator -2 label -14 lastCheck -11 links -24 none -27 priority 37 proofs -15 responsible -40 score -5 severity -26 status -18 version 7
indicators/rank	BC -18 CFA -16 OF -20 VAE -20 action 1 applicable -17 body -20 comment -6 criterion -23 date -8 deadline -15 expectedLevel -18 expiry -8 indicator -14 label -6 lastCheck -6 links -12 none -44 priority 11 responsible -16 score -21 severity -26 status 19 version -31
indicators/ratio	BC -16 CFA -16 OF -17 VAE -16 action -1 applicable -19 body -1 comment -6 criterion -10 date -2 deadline 6 expectedLevel -8 expiry -1 indicator -16 label -1 lastCheck -3 links -5 none -8 priority -17 proofs -2 responsible -2 score 21 severity -6 status -20 version -6
indicators/readable	BC -1 CFA 1 OF 1 VAE 1 action -24 body -28 comment -6 criterion -13 date -16 deadline -21 expectedLevel -13 expiry -14 indicator -6 label -15 lastCheck -15 links -16 none -5 priority -3 proofs -16 responsible -26 score 2 severity -8 version -17
indicators/relative	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -2 comment -2 criterion -3 date -3 deadline 17 expectedLevel -2 expiry -5 lastCheck -5 links -5 none -14 priority -2 proofs -3 responsible -2 score -2 severity -2 status -3 version -6
indicators/rising	BC -26 CFA -8 OF -13 VAE -25 action -11 applicable -26 body -7 comment -10 criterion -23 date -11 deadline 3 expectedLevel -9 expiry -10 indicator 18 label -21 lastCheck -11 links -14 none 4 priority -10 proofs -20 responsible -14 score -2 severity -8 status -10 version -2
indicators/said	BC -4 CFA -6 OF -2 VAE -3 action -23 applicable -3 body -29 comment -5 criterion -11 date -12 deadline -15 expectedLevel -3 expiry -12 indicator -20 label -17 lastCheck -11 links -8 none -7 priority -10 proofs -8 responsible -26 score -7 severity -4 status 8 version -8
indicators/second	BC -10 CFA -10 OF -20 VAE -9 action -12 applicable -13 body -9 comment -11 criterion -3 date -14 deadline -14 expectedLevel -11 expiry -10 indicator 8 label -4 lastCheck -12 links -12 none -2 priority -9 proofs -11 responsible -11 score -17 severity -11 status -7 version -9
indicators/sentences	BC -15 CFA -15 OF -18 VAE -19 action 7 applicable -16 body -39 comment 14 criterion -37 date -16 deadline -22 expectedLevel 5 expiry -14 indicator -3 label 5 lastCheck -15 links 1 none -4 priority -27 proofs -5 responsible -30 score -18 severity -27 status -22 version -30
indicators/separators	BC -7 CFA -6 OF -9 VAE -9 action -26 applicable -8 body -28 comment -12 criterion -19 date -8 deadline -11 expectedLevel 11 expiry -8 indicator 5 label 4 lastCheck -8 links -5 none -9 priority -25 proofs -2 responsible 17 score -7 severity -18 status 4 version -23
indicators/severity	BC -29 CFA -28 OF -28 VAE -29 action -1 applicable -25 body -23 comment -33 criterion -23 date -12 deadline -19 expectedLevel 20 expiry -13 indicator -18 label -10 lastCheck -9 links -37 none -47 priority -10 proofs -38 responsible -29 score -26 severity 38 status -39 version -9
indicators/short	BC 2 CFA -1 VAE 1 action -6 applicable 1 body -3 comment -11 criterion -14 date -24 deadline -22 expectedLevel -20 expiry -20 indicator 2 label -18 lastCheck -23 links -6 none -9 priority -2 proofs -3 responsible -2 score -2 severity -18 status -27 version -7
indicators/single	BC 2 CFA 1 OF 1 action -7 applicable 5 body -32 comment -6 criterion 3 date -21 deadline -28 expectedLevel -34 expiry -18 indicator -30 label -18 lastCheck -19 links -7 none -6 priority -43 proofs 3 responsible 6 score -36 severity -20 status -41 version -44
indicators/sparse	BC -17 CFA -7 OF -10 VAE -6 action 2 applicable -5 body -26 comment 2 criterion -26 date -20 deadline -2 expectedLevel -37 expiry 3 indicator -33 label -30 lastCheck -9 links -15 none -20 priority -13 proofs -16 responsible -11 score -25 severity 9 status -32 version -24
indicators/statuses	BC -2 CFA -4 OF -2 VAE -2 action -22 body -31 comment -4 criterion -11 date -15 deadline -17 expectedLevel -6 expiry -15 indicator -20 label -18 lastCheck -14 links -9 none -5 priority -12 proofs -17 responsible -21 score -11 severity -5 version -4
indicators/stepHeader	BC 6 CFA -20 OF -28 VAE -28 action 24 applicable -22 body -16 comment -26 criterion -17 date -38 deadline 1 expectedLevel -19 expiry -23 indicator 8 label -7 lastCheck 16 links -32 none -17 priority -26 proofs -23 responsible -24 score -5 severity -17 status 14 version -21
indicators/stepNames	BC -3 CFA -5 OF -4 VAE -5 action -10 applicable -3 body -15 comment -81 criterion 14 date -8 deadline -11 expectedLevel 4 expiry -5 indicator 6 label 7 lastCheck -6 links -20 none 6 priority -30 proofs 16 responsible -37 score -8 severity -8 status -28 version -22
indicators/texts	BC -15 CFA -17 OF -15 VAE -17 action -7 applicable -14 body -9 comment -3 criterion -13 date -10 deadline -12 expectedLevel -9 expiry -13 indicator -7 label -12 lastCheck -13 links -4 none -4 proofs -4 responsible -6 score -10 severity -4 status -6 version -6
indicators/titles	BC -1 CFA -1 VAE -1 action -16 applicable -1 body -3 comment -28 criterion 19 date -2 deadline -5 expectedLevel -19 expiry -2 indicator -14 label 28 lastCheck -4 links -23 none -35 priority -20 proofs -19 responsible -12 score -2 severity -2 status -13 version -13
indicators/unique	BC -15 CFA -18 OF -24 VAE -20 action -9 applicable -19 body -12 comment -5 criterion -28 date -6 deadline -3 expectedLevel -20 expiry -1 indicator -8 label -6 lastCheck -1 links -6 none -5 priority -11 proofs 1 responsible -9 score -12 severity -5 status -6 version -18
indicators/vague	BC -13 CFA -13 OF -16 VAE -15 action -16 applicable -14 body -35 comment -43 criterion -20 date -16 deadline 28 expectedLevel -34 expiry -18 indicator -24 label -20 lastCheck -19 links -43 none 9 priority -27 proofs -36 responsible -43 score 11 severity -22 status -19 version 5
indicators/version	BC -34 CFA -27 OF -37 VAE -40 action -13 applicable -35 body -30 comment -15 criterion 9 date -18 deadline -21 expectedLevel -30 expiry -17 indicator 1 label -15 lastCheck -16 links -17 none -11 priority -61 proofs -12 responsible -25 score -5 severity -37 status 5 version 28
indicators/worded	BC -31 CFA -29 OF -36 VAE -36 action -3 applicable -33 body -3 comment 10 criterion 1 date -26 deadline -12 expectedLevel 2 expiry -22 indicator -9 label -5 lastCheck -24 links -4 none -13 priority -8 proofs -3 responsible -4 score -19 severity -25 status -3 version 5
indicators/yesNo	BC 4 CFA 4 VAE 3 action -18 applicable 4 body -20 comment -11 criterion -16 date -10 deadline -13 expectedLevel -3 expiry -10 indicator -25 label -5 lastCheck -10 links -7 none -6 priority -12 proofs -3 responsible -17 score -10 severity -4 status -9 version -10
indicators/booleans	CFA -8 VAE -1 action -4 body -5 comment -26 criterion -16 date -19 deadline -19 expectedLevel -27 expiry -15 indicator -5 label -3 lastCheck -17 links -22 none 6 priority -32 proofs -17 responsible -11 score -30 severity -27 status -40 version -16
journeyTall/afterDocuments	comment -8 deadline -2 documents -6 indicator 2 links -8 none -3 phase -23 reference -7 responsible -2 session -4 status -7 step -19
journeyTall/afterNumbers	comment -5 deadline -4 documents -8 indicator -18 links -9 none -6 phase -10 reference -8 responsible 4 session -15 status 3 step -14
journeyTall/amongMarks	comment -8 deadline -6 documents -9 indicator -8 links -8 phase -7 reference 3 responsible -5 session -12 status 1 step -4
journeyTall/asks	comment -2 documents -3 links -2 none -7 responsible -1 status 9
journeyTall/besideMarks	comment -4 deadline -6 documents -8 indicator -10 links -3 none -9 phase -17 reference -4 responsible -4 session -8 status -8 step -10
journeyTall/bias	comment -10 deadline -19 documents -4 indicator -6 links -8 none 7 phase -9 reference -14 responsible -8 session -22 status -10 step -3
journeyTall/binary	comment -2 deadline -3 documents -1 indicator -4 links -2 none 6 reference -2 responsible -1 status -5 step -1
journeyTall/booleans	comment -6 deadline -4 documents -2 indicator -5 links -5 none 18 reference -1 responsible -3 session -1 status -19 step -1
journeyTall/cased	comment -19 deadline -25 documents -8 indicator -14 links -6 none -5 phase -2 reference 4 responsible -5 session 2 status -7 step -6
journeyTall/code	comment -15 deadline -3 documents -4 indicator -13 links -6 none -28 phase -46 reference 12 responsible -11 session 7 status -15 step -36
journeyTall/criteria	comment 8 deadline -20 documents -6 indicator -8 links -30 none 7 phase -17 reference -18 responsible -27 session -18 status 5 step 4
journeyTall/dates	comment -18 deadline 29 documents -21 indicator -4 links -25 none -35 phase -16 reference -21 responsible -18 session -13 status -19 step -26
journeyTall/digit	comment -12 deadline -8 documents -8 indicator -5 links -8 none -9 phase -4 reference -6 responsible -4 session -2 status 15 step -9
journeyTall/document	comment -15 deadline -22 documents 25 indicator -25 links -15 none -12 phase -11 reference -28 responsible -42 session -55 status -32
journeyTall/earlier	comment -6 deadline 8 documents -6 indicator 9 links -8 none -11 phase -1 reference -8 responsible -3 session -1 status -5 step -8
journeyTall/empty	comment -7 deadline -8 documents -3 indicator -41 links -6 none -3 phase -35 reference -12 responsible -3 session -13 status 4 step -46
journeyTall/few	comment -12 deadline -8 documents -21 indicator -25 links -6 none 6 phase -26 reference -23 responsible 9 session -6 status -15 step -34
journeyTall/file	comment -12 deadline -5 documents 22 indicator -8 links -6 none -17 phase -6 reference -7 responsible -12 session -2 status -11 step -27
journeyTall/filled	comment -22 deadline -14 documents -16 indicator -8 links -15 none -4 phase 1 reference 4 responsible -14 session -1 status -3 step 3
journeyTall/first	comment -10 deadline -24 documents -22 indicator -14 links -17 none -8 phase 10 reference -15 responsible -19 session -7 status -22 step 5
journeyTall/hundred	comment -16 deadline -17 documents -14 indicator 2 links -13 none 7 phase -7 reference -7 responsible -11 session -7 status -29 step -16
journeyTall/indicators	comment -10 deadline 1 documents -33 indicator 18 links -10 none -8 phase -21 reference -17 responsible -30 session -20 status -12 step -18
journeyTall/isNumber	comment -14 deadline -14 documents -12 indicator 21 links -12 none -25 phase -8 reference -13 responsible -10 session -13 status -11 step -16
journeyTall/lack	comment 18 deadline -13 documents -13 indicator -12 links -29 none -25 phase -7 reference -4 responsible -20 session -14 status 21 step -24
journeyTall/last	comment 4 deadline 4 documents -7 indicator -8 links -3 none -10 phase -4 reference -2 responsible -11 session -3 status -8 step -10
journeyTall/later	comment -3 deadline 4 documents -3 indicator 10 links -6 none -10 phase -1 reference -7 responsible -3 session -1 status -4 step -6
journeyTall/lessTold	comment -3 deadline -3 documents -6 indicator -21 links -4 none 4 phase -6 reference -6 responsible -7 session -4 status -24 step -7
journeyTall/link	comment -42 deadline 15 documents -51 indicator -11 links 41 none -42 phase -29 reference -18 responsible -30 session -30 status -27 step -28
journeyTall/lists	comment -24 deadline 2 documents -17 indicator 23 links -23 none -32 phase -6 reference -12 responsible -13 session -8 status -21 step -21
journeyTall/long	comment -19 deadline -1 documents 34 indicator -1 links -21 none -10 phase -2 reference -3 responsible -3 session -1 status -5 step -30
journeyTall/marks	comment -7 deadline 26 documents -14 indicator -9 links -16 none -10 phase -31 reference -22 responsible -21 session -24 status 1 step -14
journeyTall/mostTold	comment -6 deadline -8 documents -7 links -8 none -9 phase -20 reference -13 responsible -5 session -20 status 6
journeyTall/numbers	comment -21 deadline -19 documents -20 links -17 none 12 phase -14 reference -9 responsible -15 session -12 status -30 step -23
journeyTall/order	comment -7 deadline -26 documents -3 indicator -25 links 10 none -13 phase 1 reference -25 responsible -2 session -42 status -12 step 1
journeyTall/person	comment -34 deadline -48 documents -13 indicator -24 links -52 none -25 phase 8 reference -45 responsible 22 session -17 status 2 step 7
journeyTall/phase	comment -18 deadline 11 documents -56 indicator -17 links -18 none -42 phase 33 reference -20 responsible -36 session -26 status -13 step -9
journeyTall/place	comment -4 deadline 5 documents -11 indicator -14 none -7 phase -31 reference -1 responsible -4 session 1 status -7 step -24
journeyTall/plausible	comment -9 deadline -15 documents -12 indicator -14 links 1 none 4 phase 15 reference -46 responsible 6 session 6 status -4 step -62
journeyTall/prefixed	comment 2 deadline -18 documents -20 indicator 19 links -1 none -23 phase -9 reference -18 responsible -12 session -14 status -10 step -16
journeyTall/priority	comment -8 deadline -26 documents -7 indicator 20 links -21 none -15 phase -13 reference -19 responsible -13 session -12 status 9 step 6
journeyTall/rank	comment -2 deadline -4 documents 3 indicator -17 links -11 none -15 phase -4 reference -21 responsible 2 session -7 status 13 step -4
journeyTall/ratio	comment -5 documents -1 indicator 17 links -3 none -19 reference -1 status -9 step -1
journeyTall/readable	comment -2 deadline -21 documents -12 links -13 none 4 phase -30 reference -19 responsible -20 session -30 status 7 step -3
journeyTall/relative	comment -17 deadline -12 documents -22 indicator -21 links -19 none 23 phase -21 reference -33 responsible -18 session -18 status -20 step -20
journeyTall/rising	comment -3 deadline 6 documents -32 indicator 21 links -9 none -10 phase -19 reference -16 responsible -15 session -14 status -16 step -11
journeyTall/said	comment 3 deadline -13 documents -11 indicator -8 links -8 none -4 phase -29 reference -21 responsible -14 session -27 status 7 step -1
journeyTall/second	comment -12 deadline -10 documents -5 indicator -21 links -12 none -6 phase -5 reference -14 responsible -13 session -21 status -13 step 3
journeyTall/sentences	comment 12 deadline -23 documents 3 indicator -33 links 8 none 2 phase -41 reference -30 responsible -32 session -50 status -19 step -14
journeyTall/separators	comment -11 deadline -21 documents 13 indicator 9 links -2 none -29 phase -36 reference -23 responsible 8 session -32 status 1 step -24
journeyTall/severity	comment 8 deadline -1 documents -10 indicator -2 links -8 none -6 reference -1 responsible -7 session -3 status 6 step -3
journeyTall/short	comment -6 deadline -20 documents 7 indicator 5 links -5 phase 1 reference -23 responsible -1 session -53 status -7 step -51
journeyTall/single	comment -3 deadline -19 documents 5 indicator -23 links 7 none -4 phase -23 reference -25 responsible 6 session -28 status -23 step -22
journeyTall/sparse	comment 12 deadline 14 documents -9 indicator -16 links -11 none -17 phase -18 reference -20 responsible -5 session -23 status -25 step -31
journeyTall/stepHeader	comment -10 deadline -4 documents -13 indicator -5 links -9 none -6 phase -14 reference -8 responsible -9 session -6 status 7 step 4
journeyTall/stepNames	comment -53 deadline -18 documents 10 indicator -20 links -25 none -21 phase -29 reference -24 responsible -47 session -31 status -28 step 25
journeyTall/texts	comment -3 deadline -13 documents -8 indicator -9 links -5 none -8 phase -6 reference -6 responsible -6 session -7 status -7 step -7
journeyTall/unique	comment -5 deadline -6 indicator -9 links -9 none -12 phase -17 reference 4 responsible -10 session -24 status -13 step 5
journeyTall/vague	comment -33 deadline 9 documents -44 indicator -6 links -33 none 9 reference 5 responsible -38 session -39 status -21 step -35
journeyTall/version	comment -5 deadline -19 documents -2 indicator 12 links -7 none -3 phase -17 reference -29 responsible -16 session -19 status 6 step -19
journeyTall/worded	comment 7 deadline -4 documents -2 indicator -10 links -9 none -15 phase -15 reference -53 responsible -2 session 9 status -6 step -6
journeyTall/yesNo	comment -2 deadline -13 documents 8 indicator -4 links -3 none 3 phase -23 reference -19 responsible -11 session -21 status 1 step -24
journeyTall/statuses	deadline -14 documents -12 indicator -5 links -12 none -1 phase -28 reference -21 responsible -13 session -26 status 5 step -1
journeyWide/afterDocuments	body -21 comment -6 end -9 links -3 none -15 reference -9 responsible 14 session -18 start -9 steps 5 trainee -11
journeyWide/afterNumbers	body -24 comment 5 end -21 links -1 none -17 reference -14 responsible 2 session -12 start -26 steps 8 trainee -13
journeyWide/amongMarks	body -1 comment -14 end -6 links -14 none 1 reference -10 responsible -7 session -13 start -29 steps 7 trainee -15
journeyWide/besideMarks	body -6 comment -10 end -8 links -4 none 3 reference -11 responsible -4 session -1 start -4 steps -3 trainee -11
journeyWide/bias	body -8 comment -11 end -12 links -17 none -10 reference -18 responsible -11 session -10 start -14 steps 11 trainee -6
journeyWide/binary	body -3 comment -9 end -2 links -5 none -14 reference -2 responsible -3 session -4 start -3 steps 20 trainee -3
journeyWide/booleans	body -3 comment -9 end -3 links -3 none -32 reference -2 responsible -5 session -3 start -3 steps 9 trainee -2
journeyWide/cased	body 3 comment -25 end -29 links -3 none -24 reference 4 responsible -10 session -2 start -31 steps -18 trainee 4
journeyWide/code	body -59 comment -12 end -23 links -2 none -30 reference 17 session 14 start -26 steps -18 trainee -39
journeyWide/criteria	body -4 comment 6 end -5 links -11 none 3 reference -4 responsible -13 session -7 start -5 steps -1 trainee -6
journeyWide/dates	body -23 comment -33 end 4 links -36 none -41 reference -37 responsible -30 session -33 start 6 steps -1 trainee -34
journeyWide/digit	body -5 comment -12 end -5 links -7 none -3 reference -4 responsible -8 session -7 start -6 steps 9 trainee -5
journeyWide/document	body -28 comment 15 end -8 links 17 none -17 reference -10 responsible -16 session -16 start -7 steps -16 trainee -15
journeyWide/earlier	body -9 comment -19 end -4 links -19 none -23 reference -13 responsible -13 session -14 steps 3 trainee -13
journeyWide/empty	body 4 comment -11 end -6 links -12 none -4 reference -7 responsible -14 session 1 start -3 steps -8 trainee -42
journeyWide/file	body -1 comment -3 end -1 links 5 responsible -1 steps -1
journeyWide/filled	body -5 comment -14 end 1 links -8 none -1 reference 2 responsible -13 session -2 steps -19 trainee -4
journeyWide/first	body -16 comment -30 end -4 links -33 none -30 reference 11 responsible -37 session -1 start -7 steps -24 trainee 4
journeyWide/hundred	body -7 comment -13 end -9 links -12 none 16 reference -6 responsible -15 session -9 start -8 steps -15 trainee -8
journeyWide/indicators	body -13 comment -4 end -5 links -1 none 9 reference -4 responsible -15 session -10 start -6 steps -1 trainee -8
journeyWide/lack	body -4 comment 28 end -2 links -22 none -14 reference -1 responsible -16 session -5 start -2 steps -16 trainee -8
journeyWide/last	body -27 comment 9 end -33 links 5 none 8 reference -24 responsible 8 session -27 start -35 steps -17 trainee -25
journeyWide/later	body -11 comment -16 end 1 links -13 none -22 reference -11 responsible -9 session -12 start -2 steps 8 trainee -13
journeyWide/lessTold	body -6 comment -1 end 2 links -6 none -12 reference 2 responsible -8 session -6 start -1 steps -23 trainee -6
journeyWide/link	body -21 comment -46 links 30 none -23 reference -20 responsible -46 session -28 start 3 steps -29 trainee -20
journeyWide/marks	body -29 comment -11 end 5 links -28 none -9 reference -25 responsible -20 session -34 start 5 steps 2 trainee -14
journeyWide/mostTold	body -13 comment -4 end -7 links -3 none 5 reference -5 responsible -24 session -17 start -9 steps -2 trainee -2
journeyWide/numbers	body -13 comment -20 end -13 links -16 none 11 reference -11 responsible -18 session -16 start -15 steps -3 trainee -17
journeyWide/order	body -30 comment 4 end -8 links 3 none -39 reference -5 responsible 6 session -28 start -7 steps 9 trainee -22
journeyWide/person	body 7 comment -40 end -24 links -33 none -9 reference -43 responsible 8 session -27 start -25 steps -25 trainee 17
journeyWide/phase	body -11 comment -17 end -3 links -8 none 26 reference -1 responsible -16 session -8 start -3 steps -21 trainee -11
journeyWide/place	body -19 comment 2 end -24 links 5 none -6 reference -29 responsible 10 session -34 start -30 steps 11 trainee -41
journeyWide/plausible	body 7 comment -4 end -18 links -1 reference -36 responsible -2 session 3 start -19 steps -4 trainee -34
journeyWide/prefixed	body -7 comment 2 end -1 links 9 none -4 reference -1 responsible -8 session -4 start -1 steps -3 trainee -3
journeyWide/priority	body -3 comment 9 end -2 links -4 none -10 reference -6 responsible -2 session -4 start -1 steps -1 trainee -6
journeyWide/rank	body -2 comment 3 end -3 links 3 none -3 reference -6 responsible -2 session -4 start -1 steps -7 trainee -1
journeyWide/ratio	body -1 comment -7 end -1 links -3 none -13 responsible -3 start -1 steps 17 trainee -1
journeyWide/readable	body -23 comment -5 end -9 links -14 none 2 reference -8 responsible -12 session -29 start -9 steps 8 trainee 8
journeyWide/rising	body -8 comment -1 end -4 links 2 none 21 reference -2 responsible -9 session -6 start -3 steps -16 trainee -7
journeyWide/said	body -36 comment -4 end -8 links -12 none -1 reference -9 responsible -13 session -32 start -9 steps 8 trainee 14
journeyWide/second	body -13 comment -21 end -2 links -29 none -10 reference -2 responsible -21 session 10 start 3 steps -24
journeyWide/sentences	body -27 comment 21 end -15 links 13 none -25 reference -14 responsible -14 session -32 start -13 steps -23 trainee -27
journeyWide/separators	body -33 comment -4 end -6 links 8 none -26 reference -12 responsible 25 session -29 start -6 steps -14 trainee -21
journeyWide/short	body 1 comment -5 end -11 links -14 none -16 reference -8 responsible 8 session -44 start -11 steps 14 trainee -32
journeyWide/single	body -18 comment -5 end -10 links -20 none -1 reference -9 responsible 16 session -3 start -10 steps -7 trainee -19
journeyWide/sparse	body -10 comment 10 end -26 links -5 none -20 reference -19 responsible -6 session -19 start -19 steps 7 trainee -17
journeyWide/statuses	body -23 comment -5 end -7 links -10 none -5 reference -8 responsible -11 session -30 start -8 steps 6 trainee 12
journeyWide/stepHeader	body -4 comment -13 end -23 links -21 none -17 reference -6 responsible -19 session -18 start -18 steps 29 trainee -12
journeyWide/stepNames	body -5 comment -18 end -3 links 15 none -1 reference -3 responsible -12 session -6 start -3 steps -2 trainee -6
journeyWide/texts	body -3 comment 2 end -5 links -1 none -7 reference 2 responsible 1 session -5 start -4 steps -26 trainee -7
journeyWide/unique	body -10 comment -3 end -2 links -3 none -8 reference 3 responsible -10 session -13 start -1 steps -15
journeyWide/vague	body -10 comment -13 end -15 links -11 none -18 reference 16 responsible -9 session -15 start -16 steps 4 trainee -12
journeyWide/version	body -2 comment 8 end -4 links -8 none -9 reference -10 responsible 17 session -3 start -4 steps -18 trainee -2
journeyWide/worded	body -4 comment 8 end -29 links -5 none -24 reference -48 responsible -7 session 7 start -30 steps -28 trainee 11
journeyWide/yesNo	body -13 comment 5 end -6 links -6 none -6 reference -1 responsible -8 session -4 start -6 steps 8 trainee -26
journeyWide/few	comment -13 end -15 links -12 none 1 reference -22 responsible 3 session 1 start -16 steps -1 trainee -39
journeyWide/lists	comment -7 end -1 links -1 none -14 responsible -2 start -1 steps 18 trainee -1
journeyWide/severity	comment 13 links -9 none -1 responsible -7 steps -3
proofRegister/afterDocuments	date -1 expiry -7 indicator 6 links -5 none -8 proofs -26 reference -5 responsible -4 session -7 status -2 version -4
proofRegister/amongMarks	date -1 expiry -5 links -6 none 3 proofs -9 reference -12 responsible -7 session 6 status -12 version -5
proofRegister/besideMarks	date -1 expiry -1 indicator -8 links -3 none -6 proofs -12 reference -12 responsible -6 session -13 status -5 version -2
proofRegister/bias	date -12 expiry -13 indicator -2 links -8 none 2 proofs -3 reference -8 responsible -5 session -18 status -5 version -7
proofRegister/binary	date -1 expiry -1 indicator 4 links -1 none 1 proofs -1 status -10 version -4
proofRegister/booleans	date -5 expiry -4 indicator -4 links -6 none 16 proofs -3 reference -1 responsible -2 session -1 status -20 version -6
proofRegister/cased	date -33 expiry -22 indicator -17 links -5 none -7 proofs -2 reference 7 responsible -6 session 7 status -7 version -11
proofRegister/code	date -28 expiry -23 indicator -17 links -10 none -18 proofs -23 reference 14 responsible -12 session 16 status -22 version 9
proofRegister/criteria	date -7 expiry -6 indicator -6 links -16 none 11 proofs -9 reference -9 responsible -28 session -19 status 4 version -1
proofRegister/dates	date 9 expiry 9 indicator -18 links -30 none -33 proofs -20 reference -30 responsible -30 session -19 status -32 version -2
proofRegister/digit	date -6 expiry -5 indicator -6 links -23 none -10 proofs -6 reference -7 responsible -21 session -15 status 8 version 14
proofRegister/document	date -22 expiry -13 indicator -21 links -4 none 1 proofs 33 reference -48 responsible -37 session -47 status -32 version -9
proofRegister/earlier	date 7 expiry -10 indicator -6 links -12 none -21 proofs 6 reference -17 responsible -18 session -12 status -16 version 1
proofRegister/empty	date -8 expiry -9 indicator -40 links -9 none -5 proofs -38 reference -8 responsible -9 session -3 status 3 version 1
proofRegister/few	date -27 expiry -19 indicator -38 links -3 none 4 proofs -27 reference -31 session 4 status -6
proofRegister/file	date -7 expiry -5 indicator -7 links -7 none -18 proofs 16 reference -10 responsible -8 session -3 status -9 version -6
proofRegister/filled	date 7 expiry -13 indicator -4 links -13 none -5 proofs -3 reference 3 responsible -14 session -5 status -3 version -11
proofRegister/first	date -11 expiry -14 indicator -18 links -20 none -34 proofs 1 reference 12 responsible -10 session -22 status -16 version -11
proofRegister/hundred	date -11 expiry -9 indicator 4 links -14 none 4 proofs -10 reference -6 responsible -8 session -5 status -25 version -16
proofRegister/indicators	date -17 expiry -13 indicator 17 links -17 none -7 proofs -16 reference -22 responsible -37 session -27 status -10
proofRegister/isNumber	date -4 expiry -5 indicator 30 links -11 none -23 proofs -9 reference -14 responsible -8 session -7 status -10 version -16
proofRegister/lack	date -1 expiry -1 indicator -7 links -28 none -16 proofs 4 reference -2 responsible -19 session -17 status 35 version -25
proofRegister/last	date -8 expiry -6 indicator -9 links -4 none -7 proofs -16 reference -12 responsible 2 session 3 status -7 version -9
proofRegister/later	date -6 expiry 12 indicator -2 links -14 none -25 proofs -11 reference -15 responsible -20 session -12 status -14 version -2
proofRegister/lessTold	date -1 expiry -1 indicator -19 links -4 proofs -8 reference 1 responsible -2 session -1 status -25 version -4
proofRegister/link	date 3 expiry 3 indicator -11 links 37 none -41 proofs -25 reference -13 responsible -43 session -35 status -38 version -36
proofRegister/lists	date -14 expiry -10 indicator 25 links -10 none -22 proofs -9 reference -10 responsible -9 session -5 status -16 version -14
proofRegister/marks	date 7 expiry 9 indicator -12 links -21 none -6 proofs -21 reference -29 responsible -19 session -24 version -13
proofRegister/mostTold	date -15 expiry -12 indicator -1 links -10 none -7 proofs -7 reference -13 responsible -29 session -18 status 10 version -14
proofRegister/numbers	date -18 expiry -13 indicator -2 links -22 none 11 proofs -14 reference -11 responsible -18 session -10 status -32 version -18
proofRegister/order	date -14 expiry -8 indicator -26 links 13 none -10 proofs 6 reference -24 responsible 3 session -44 status -5 version -1
proofRegister/person	date -17 expiry -11 indicator -29 links -40 none -18 proofs -4 reference -38 responsible 26 session -14 status 4 version -10
proofRegister/place	date -6 indicator -14 none -2 proofs -27 reference -25 responsible -2 session -1 status -9
proofRegister/plausible	date -32 expiry -24 indicator -10 links 4 none 5 proofs -36 reference -37 session -1 version -11
proofRegister/prefixed	date -8 expiry -7 indicator 24 links 1 none -25 proofs -14 reference -16 responsible -20 session -17 status -16 version -7
proofRegister/priority	date -14 expiry -10 indicator 13 links -11 none -16 proofs -13 reference -13 responsible -29 session -22 status -1 version 13
proofRegister/rank	date -6 expiry -7 indicator -9 none -19 proofs -3 reference -13 responsible 5 session -12 status 9 version -21
proofRegister/ratio	date -5 expiry -4 indicator 23 links -5 none -18 proofs -1 reference -1 status -12 version -10
proofRegister/readable	date -19 expiry -15 indicator -1 links -9 none 2 proofs -13 reference -17 responsible -16 session -28 status 9 version -15
proofRegister/rising	date -14 expiry -11 indicator 19 links -14 none -4 proofs -14 reference -16 responsible -26 session -15 status -19 version -5
proofRegister/said	date -10 expiry -10 indicator -6 links -4 none -3 proofs -8 reference -9 responsible -14 session -25 status 9
proofRegister/second	date -10 expiry -8 indicator -8 links -13 none -3 reference -7 responsible -7 session -13 status -7 version -13
proofRegister/sentences	date -26 expiry -18 indicator -30 links 10 none 3 proofs -3 reference -31 responsible -30 session -47 status -12 version -20
proofRegister/separators	date -9 expiry -7 indicator 14 links -4 none -18 proofs -17 reference -11 responsible 22 session -36 status 3 version -36
proofRegister/short	date -24 expiry -22 indicator -1 links -1 none -4 proofs -13 reference -13 responsible 10 session -50 status -11 version 1
proofRegister/single	date -16 expiry -13 indicator -14 links -3 none 7 proofs -9 reference -13 responsible 12 session -32 status -25 version -29
proofRegister/sparse	date -26 expiry 18 indicator -12 links 2 none -12 proofs -17 reference -8 responsible 4 session -12 status -17 version -13
proofRegister/statuses	date -14 expiry -10 indicator -6 links -4 none -1 proofs -7 reference -9 responsible -13 session -25 status 6
proofRegister/stepHeader	date -3 expiry -3 indicator -3 links -8 none -3 proofs -1 reference -3 responsible -5 session -3 status 12 version -7
proofRegister/stepNames	date -15 expiry -9 indicator -11 links -22 none -1 proofs 27 reference -28 responsible -27 session -17 status -24 version -27
proofRegister/texts	date -8 expiry -7 indicator -8 links -3 none -4 proofs -7 reference 2 responsible -2 session -7 status -8 version -5
proofRegister/vague	date -30 expiry -17 indicator 4 links -26 none 5 proofs -28 reference 20 responsible -29 session -17 status -25 version 6
proofRegister/version	date -20 expiry -19 indicator -8 links -13 none -15 proofs -14 reference -24 responsible -19 session -46 status -13 version 31
proofRegister/worded	date -35 expiry -26 indicator -10 links -8 none -14 proofs 3 reference -51 responsible -5 session 6 status -7 version 2
proofRegister/yesNo	date -12 expiry -9 indicator -5 links -1 none 6 proofs -7 reference -9 responsible -13 session -22 status -3 version 1
proofRegister/afterNumbers	expiry -4 indicator -24 links -5 none -5 proofs -14 reference -21 responsible -6 session -7 status 7 version -7
proofRegister/unique	expiry 2 indicator -9 links -4 none -11 proofs 5 reference 5 responsible -8 session -19 status -13 version -19
proofRegister/phase	indicator -2 links -6 none -17 proofs -3 status 17 version -2
proofRegister/severity	indicator -9 links -9 none -2 proofs -1 reference -1 responsible -7 session -8 status 9 version 14
proofRegister/asks	links -4 none -9 status 12
proofRegister/long	links -4 none 6 proofs -3 responsible -1 session -1 version -2
t/bias	indicators -1 journeyTall -2 journeyWide -3 none 1
t/columns	indicators -2 journeyTall -3 journeyWide 4 none 2 proofRegister -3
t/dated	indicators -6 journeyTall -1 journeyWide -5 none 15 proofRegister -5
t/documents	indicators -6 journeyTall -3 journeyWide -8 none 8 proofRegister 5
t/files	indicators -4 journeyTall -3 none -10 proofRegister 8
t/follows	indicators 12 none -9 proofRegister -4
t/indicators:absent	indicators -1 proofRegister -5
t/indicators:indicator	indicators -1 journeyTall 3 journeyWide -6 none -4 proofRegister 1
t/indicators:label	indicators -2 journeyTall -11 journeyWide -3 none 19 proofRegister -14
t/indicators:likelihood	indicators 11 journeyTall 5 journeyWide -14 proofRegister 5
t/indicators:proofs	indicators -1 journeyTall -8 journeyWide -2 none -5 proofRegister 12
t/indicators:status	indicators -4 journeyTall -5 journeyWide -7 none 10 proofRegister -1
t/indicators:tally	indicators 36 journeyTall -9 journeyWide -3 none -31 proofRegister -6
t/indicators:unused	indicators -9 journeyWide -2 none 5 proofRegister 2
t/journeyTall:absent	indicators 6 journeyTall -13 journeyWide -1 none -1 proofRegister -3
t/journeyTall:documents	indicators 6 journeyTall 11 journeyWide -5 none 1 proofRegister -23
t/journeyTall:indicator	indicators 1 journeyTall -3 journeyWide -4 none -7 proofRegister 6
t/journeyTall:likelihood	indicators -4 journeyTall 21 journeyWide -3 none -2 proofRegister -4
t/journeyTall:step	indicators -9 journeyTall 29 journeyWide -5 none -12 proofRegister -19
t/journeyTall:tally	indicators -1 journeyTall 19 journeyWide -6 none -8 proofRegister -11
t/journeyTall:unused	indicators -1 journeyTall -5 journeyWide 1 none 3
t/journeyWide:likelihood	indicators -4 journeyTall 1 journeyWide 14 none -4 proofRegister -3
t/journeyWide:session	indicators -7 journeyWide 3 none 3 proofRegister -2
t/journeyWide:steps	indicators -1 journeyTall -3 journeyWide 5 none -1 proofRegister -1
t/journeyWide:tally	indicators -7 journeyTall -12 journeyWide 30 none -15 proofRegister -6
t/journeyWide:trainee	indicators -14 journeyTall 5 journeyWide 7 none -14 proofRegister 10
t/journeyWide:unused	indicators 1 journeyWide -4 none 5 proofRegister -2
t/lists	indicators -24 journeyTall 18 journeyWide -2 none -30 proofRegister 9
t/long	indicators -8 journeyTall -12 journeyWide -2 none 13 proofRegister 8
t/many	indicators -15 journeyTall -9 journeyWide -2 none 9 proofRegister 14
t/marked	indicators -2 journeyTall -3 journeyWide 4 none 2 proofRegister -2
t/numbers	indicators -6 journeyTall 2 journeyWide -3 none 1 proofRegister 3
t/numbersFirst	indicators 8 journeyTall -14 journeyWide -6 none 2 proofRegister -5
t/numeric	indicators -12 journeyTall -9 journeyWide -2 none 29 proofRegister -10
t/once	indicators 1 journeyTall 5 journeyWide -3 proofRegister -7
t/ours	indicators 9 journeyTall -3 journeyWide -5 none -13 proofRegister 4
t/persons	indicators -13 journeyTall 3 journeyWide -2 none 11 proofRegister -11
t/phases	indicators -1 journeyTall 17 journeyWide -9 none -1 proofRegister -24
t/prefixed	indicators 1 journeyTall 1 journeyWide -2 none -20 proofRegister 7
t/proofRegister:absent	indicators 5 journeyTall -2 none -3 proofRegister -8
t/proofRegister:indicator	indicators -2 journeyTall -4 journeyWide -4 proofRegister 4
t/proofRegister:likelihood	indicators -2 journeyTall 6 journeyWide -11 none -7 proofRegister 20
t/proofRegister:proofs	indicators 3 journeyTall -1 journeyWide -6 none -4 proofRegister 2
t/proofRegister:tally	indicators -13 journeyTall 2 journeyWide -1 none -24 proofRegister 32
t/proofRegister:unused	indicators -3 journeyWide 2 none 6 proofRegister -7
t/relative	indicators -12 journeyTall 14 journeyWide -9 none -6 proofRegister -21
t/rising	indicators 12 journeyTall -6 journeyWide -3 none 1 proofRegister -13
t/stepHeaders	indicators -4 journeyTall -18 journeyWide 21 proofRegister -3
t/strange	indicators -25 journeyTall -7 journeyWide -1 none 26 proofRegister -10
t/titles	indicators 23 journeyTall -2 journeyWide -2 none -20 proofRegister -5
t/unrelated	indicators -11 journeyTall -4 journeyWide -5 none 21 proofRegister -4
t/whole	indicators 15 journeyTall -5 journeyWide -2 none -4 proofRegister -11
t/journeyWide:absent	journeyTall 2 journeyWide -24 none 6 proofRegister 1
t/others	journeyTall -12 journeyWide -15 none 10 proofRegister -12
t/steps	journeyWide -14 proofRegister 8
w/=BC	BC 19 CFA -13 OF -13 VAE -13 action -12 applicable -14 body -9 comment -15 criterion -13 date -8 deadline -12 expectedLevel -7 expiry -11 indicator -13 label -12 lastCheck -10 links -14 none -13 priority -8 proofs -12 responsible -13 score -11 severity -9 status -10 version -11
w/=OF	BC -13 CFA -14 OF 19 VAE -8 action -12 applicable -12 body -9 comment -14 criterion -12 date -8 deadline -14 expectedLevel -12 expiry -11 indicator -12 label -12 lastCheck -10 links -12 none -17 priority -12 proofs -9 responsible -12 score -11 severity -12 status -9 version -10
w/=action	BC -6 CFA -5 OF -6 VAE -6 action 12 applicable -7 body -4 comment -13 criterion -7 date -5 deadline -9 expectedLevel -7 expiry -7 indicator -8 label -9 lastCheck -8 links -6 none -7 priority -7 proofs -8 responsible -8 score -7 severity -7 status -8 version -7
w/=body	BC -6 CFA -4 OF -19 VAE -6 action -9 applicable -5 body 19 comment -11 criterion -7 date -5 deadline -10 end -9 expectedLevel -8 expiry -7 indicator -6 label -9 lastCheck -8 links -11 none -11 priority -8 proofs -11 reference -7 responsible -9 score -7 session -8 severity -9 start -9 status -8 steps -9 trainee -18 version -8
w/=comment	BC -4 CFA -4 OF -4 VAE -5 action -28 applicable -6 body -5 comment 17 criterion -6 date -4 deadline -8 documents -10 end -5 expectedLevel -6 expiry -7 indicator -7 label -7 lastCheck -6 links -6 none -11 phase -6 priority -6 proofs -9 reference -8 responsible -8 score -5 session -5 severity -8 start -5 status -8 step -7 steps -17 trainee -4 version -6
w/=criterion	BC -5 CFA -5 OF -4 VAE -5 action -5 applicable -5 body -3 comment -5 criterion 9 date -4 deadline -5 expectedLevel -5 expiry -4 indicator -16 label -9 lastCheck -4 links -5 none -7 priority -5 proofs -5 responsible -8 score -7 severity -5 status -8 version -5
w/=date	BC -4 CFA -4 OF -4 VAE -4 action -6 applicable -4 body -3 comment -5 criterion -5 date 15 deadline -7 expectedLevel -4 expiry -14 indicator -5 label -6 lastCheck -10 links -7 none -9 priority -5 proofs -9 reference -4 responsible -6 score -5 session -5 severity -6 status -7 version -4
w/=deadline	BC -8 CFA -7 OF -8 VAE -8 action -8 applicable -10 body -7 comment -10 criterion -9 date -18 deadline 5 documents -12 expectedLevel -8 expiry -19 indicator -18 label -9 lastCheck -16 links -10 none 10 phase -2 priority -9 proofs -23 reference -9 responsible -8 score -8 session -9 severity -9 status -10 step -12 version -7
w/=expectedLevel	BC -4 CFA -5 OF -5 VAE -6 action -7 applicable -6 body -5 comment -6 criterion -5 date -7 deadline -6 expectedLevel 14 expiry -5 indicator -6 label -14 lastCheck -6 links -6 none -20 priority -9 proofs -8 responsible -6 score -7 severity -16 status -10 version -6
w/=expiry	BC -4 CFA -3 OF -3 VAE -4 action -6 applicable -4 body -3 comment -7 criterion -4 date -18 deadline -7 expectedLevel -4 expiry 14 indicator -5 label -5 lastCheck -5 links -5 none -8 priority -6 proofs -7 reference -3 responsible -6 score -5 session -3 severity -5 status -6 version -5
w/=ignored	BC -9 CFA -8 OF -8 VAE -9 action -10 applicable -13 body -1 comment 1 criterion -9 date -7 deadline -10 documents -13 end -14 expectedLevel -44 expiry -7 indicator -22 label -12 lastCheck -8 links -20 none 13 phase -8 priority -9 proofs -16 reference -8 responsible -11 score -10 session -8 severity -8 start -24 status -13 step -9 steps -22 trainee -11 version -9
w/=indicator	BC -3 CFA -3 OF -3 VAE -4 action -5 applicable -6 body -3 comment -6 criterion -8 date -3 deadline -6 documents -6 expectedLevel -3 expiry -3 indicator 15 label -21 lastCheck -5 links -4 none -7 phase -5 priority -3 proofs -5 reference -18 responsible -6 score -4 session -3 severity -5 status -10 step -6 version -17
w/=label	BC -6 CFA -6 OF -6 VAE -6 action -9 applicable -7 body -8 comment -20 criterion -2 date -5 deadline -8 end -6 expectedLevel -29 expiry -6 indicator -27 label 14 lastCheck -22 links -10 none -17 priority -6 proofs -13 reference -4 responsible -6 score -12 session 7 severity -7 start -5 status -9 steps -7 trainee -7 version -6
w/=lastCheck	BC -3 CFA -3 OF -3 VAE -4 action -7 applicable -4 body -1 comment -7 criterion -3 date -15 deadline -10 expectedLevel -4 expiry -8 indicator -3 label -5 lastCheck 15 links -4 none -10 priority -5 proofs -6 responsible -6 score -4 severity -7 status -5 version -21
w/=link	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -5 body -5 comment -10 criterion -7 date -6 deadline -9 documents -9 end -6 expectedLevel -6 expiry -7 indicator -10 label -7 lastCheck -6 links 18 none -14 phase -5 priority -6 proofs -9 reference -7 responsible -11 score -6 session -7 severity -7 start -4 status -9 step -7 steps -5 trainee -5 version -9
w/=name	BC -3 CFA -3 OF -3 VAE -3 action -4 applicable -4 body -6 comment -8 criterion -18 date -3 deadline -6 documents -5 end -4 expectedLevel -4 expiry -3 indicator -6 label 5 lastCheck -3 links -6 none -7 phase -3 priority -4 proofs -7 reference -7 responsible 8 score -3 session -5 severity -3 start -3 status -6 step -4 steps -6 trainee -8 version -6
w/=number	BC -10 CFA -9 OF -10 VAE -10 action -13 applicable -21 body -7 comment -7 criterion -14 date -9 deadline -11 documents -2 expectedLevel -9 expiry -8 indicator -12 label -11 lastCheck -9 links -32 none 18 phase -2 priority -10 proofs -8 reference 8 responsible -7 score -8 severity -12 status -11 step -2 version -28
w/=priority	BC -6 CFA -5 OF -6 VAE -6 action -7 applicable -6 body -5 comment -9 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -6 label -6 lastCheck -6 links -8 none -10 priority 10 proofs -6 responsible -8 score -7 severity -7 status -8 version -4
w/=proof	BC -7 CFA -6 OF -6 VAE -6 action -6 applicable -5 body -3 comment -16 criterion -5 date -6 deadline -9 documents 13 expectedLevel -5 expiry -6 indicator -7 label -5 lastCheck -6 links -14 none -17 phase -10 priority -6 proofs 17 reference -8 responsible -9 score -5 session -7 severity -9 status -8 step -19 version -6
w/=responsible	BC -6 CFA -7 OF -8 VAE -6 action -7 applicable -7 body -12 comment -14 criterion -7 date -5 deadline -7 documents -6 end -4 expectedLevel -8 expiry -5 indicator -8 label -7 lastCheck -6 links -6 none -9 phase -6 priority -7 proofs -7 reference -7 responsible 17 score -5 session -5 severity -5 start -4 status -9 step -6 steps -7 trainee -7 version -6
w/=score	BC -9 CFA -8 OF -9 VAE -9 action -10 applicable -10 body -8 comment -9 criterion -11 date -8 deadline -10 expectedLevel -10 expiry -10 indicator -8 label -12 lastCheck -9 links -11 none -13 priority -11 proofs -10 responsible -10 score 14 severity -10 status -12 version -8
w/=severity	BC -6 CFA -5 OF -5 VAE -5 action -9 applicable -7 body -6 comment -6 criterion -7 date -7 deadline -9 expectedLevel -8 expiry -7 indicator -7 label -7 lastCheck -8 links -10 none -10 priority -8 proofs -10 responsible -9 score -7 severity 14 status -15 version -8
w/=status	BC -9 CFA -8 OF -9 VAE -9 action -16 applicable -27 body -9 comment -12 criterion -9 date -6 deadline -10 documents -12 expectedLevel -31 expiry -8 indicator -20 label -10 lastCheck -16 links -10 none 5 phase -14 priority -24 proofs -10 reference -10 responsible -12 score -26 session -11 severity -12 status 11 step -17 steps -3 version -11
w/=unrelated	BC -6 CFA -5 OF -7 VAE -6 action -7 applicable -12 body -4 comment 11 criterion -6 date -9 deadline -7 documents -6 end -3 expectedLevel -9 expiry -5 indicator -18 label -8 lastCheck -4 links -16 none 5 phase -5 priority -8 proofs -7 reference -5 responsible -16 score -9 session -8 severity -8 start -3 status -8 step -5 steps -5 trainee -5 version -4
w/BC	BC 19 CFA -13 OF -13 VAE -13 action -12 applicable -14 body -9 comment -15 criterion -13 date -8 deadline -12 expectedLevel -7 expiry -11 indicator -13 label -12 lastCheck -10 links -14 none -13 priority -8 proofs -12 responsible -13 score -11 severity -9 status -10 version -11
w/OF	BC -13 CFA -14 OF 19 VAE -8 action -12 applicable -12 body -9 comment -14 criterion -12 date -8 deadline -14 expectedLevel -12 expiry -11 indicator -12 label -12 lastCheck -10 links -12 none -17 priority -12 proofs -9 responsible -12 score -11 severity -12 status -9 version -10
w/action	BC -7 CFA -6 OF -8 VAE -7 action 15 applicable -8 body -10 comment 1 criterion -10 date -11 deadline -25 documents -14 end -8 expectedLevel -9 expiry -12 indicator -13 label -11 lastCheck -9 links -11 none -15 phase -8 priority -9 proofs -10 reference -11 responsible -15 score -8 session 9 severity -9 start -8 step -11 steps 4 trainee -6 version -12
w/body	BC -16 CFA -18 OF 16 VAE -20 action -16 applicable -19 body 17 comment -23 criterion -15 date -13 deadline -18 end -15 expectedLevel -17 expiry -14 indicator -11 label -14 lastCheck -16 links -4 none -26 priority -14 proofs -18 reference 1 responsible -6 score -15 session -14 severity -17 start -15 status -18 steps -16 trainee 4 version -16
w/comment	BC -14 CFA -12 OF -15 VAE -14 action 16 applicable -24 body -10 comment 12 criterion -12 date -9 deadline -21 documents -14 end -12 expectedLevel -16 expiry -16 indicator -15 label -18 lastCheck -13 links -9 none -27 phase -9 priority -15 proofs -19 reference -14 responsible -17 score -12 session -9 severity -1 start -10 status -12 step -12 steps 4 trainee -6 version -12
w/criterion	BC -5 CFA -5 OF -4 VAE -5 action -5 applicable -5 body -3 comment -5 criterion 9 date -4 deadline -5 expectedLevel -5 expiry -4 indicator -16 label -9 lastCheck -4 links -5 none -7 priority -5 proofs -5 responsible -8 score -7 severity -5 status -8 version -5
w/date	BC -4 CFA -4 OF -4 VAE -4 action -6 applicable -4 body -3 comment -5 criterion -5 date 18 deadline -8 expectedLevel -5 expiry -15 indicator -5 label -6 lastCheck -18 links -7 none -10 priority -5 proofs -9 reference -4 responsible -6 score -5 session -5 severity -6 status -7 version -4
w/deadline	BC -15 CFA -14 OF -15 VAE -15 action -20 applicable -20 body -16 comment -23 criterion -17 date -24 deadline 10 documents -27 expectedLevel -21 expiry -4 indicator 2 label -23 lastCheck -21 links -21 none 5 phase -3 priority -20 proofs 13 reference -22 responsible -15 score -18 session -16 severity -16 status -24 step -21 version -18
w/end	BC -1 CFA -1 OF -1 VAE -2 action -5 applicable -1 body -8 comment -11 criterion -1 date 12 deadline -5 documents 9 end 13 expectedLevel -3 expiry -12 indicator -8 label -3 lastCheck -1 links -10 none -14 phase -4 priority -1 proofs 3 reference -10 responsible -11 score -1 session -13 severity -1 start -16 status -6 step -10 steps -11 trainee -9 version -4
w/exempt	BC 2 CFA -3 OF -4 VAE -12 action -16 applicable 19 body -7 comment -16 criterion -11 date 10 deadline -14 expectedLevel -10 expiry -14 indicator -15 label -18 lastCheck -10 links -12 none -13 priority -11 proofs -16 reference -5 responsible -15 score -10 session -2 severity -10 status -15
w/expectedLevel	BC -19 CFA -16 OF -18 VAE -18 action -19 applicable -10 body -18 comment -15 criterion -16 date 1 deadline -18 documents -3 end -6 expectedLevel 12 expiry -22 indicator -17 label 8 lastCheck -13 links -14 none 5 phase -2 priority -2 proofs -39 reference -6 responsible -20 score 3 session 9 severity 1 start -6 status -17 step -3 steps -6 trainee -7 version -19
w/expiry	BC -9 CFA -6 OF -8 VAE -7 action -12 applicable -8 body -7 comment -12 criterion -8 date 1 deadline -17 expectedLevel -9 expiry 18 indicator -13 label -11 lastCheck -17 links -22 none -20 priority -9 proofs -26 reference -10 responsible -14 score -10 session -9 severity -12 status -4 version -13
w/ignored	BC -18 CFA -14 OF -23 VAE -13 action -25 applicable -3 body 11 criterion -18 date -16 deadline -19 documents -21 end -4 expectedLevel 19 expiry -19 indicator -2 label -26 lastCheck -17 links -2 none 4 phase -15 priority -21 proofs -26 reference -18 responsible -17 score -20 session -20 severity -19 start -6 status -23 step -16 steps -9 trainee -16 version -21
w/indicator	BC -12 CFA -10 OF -12 VAE -11 action -12 applicable -13 body -12 comment -15 criterion -22 date -11 deadline -15 documents -11 end -7 expectedLevel -12 expiry -14 indicator 9 label 4 lastCheck -12 links -17 none -17 phase -10 priority -16 proofs -20 reference 8 responsible -17 score -12 session -14 severity -12 start -7 status -2 step -11 steps -10 trainee -8 version 8
w/label	BC -18 CFA -16 OF -20 VAE -17 action -8 applicable -18 body -18 comment 1 criterion 2 date -25 deadline -28 documents -6 end -10 expectedLevel 3 expiry -25 indicator -3 label 8 lastCheck -7 links -17 none -18 phase -14 priority -20 proofs -13 reference -24 responsible -23 score -4 session 3 severity -23 start -10 status -34 step 4 steps -1 trainee -15 version -24
w/lastCheck	BC -15 CFA -12 OF -13 VAE -13 action -11 applicable -15 body -18 comment -12 criterion -14 date -6 deadline -2 documents -11 end 15 expectedLevel -16 expiry -14 indicator -22 label -19 lastCheck 9 links -19 none -4 phase -11 priority -15 proofs -20 reference -15 responsible -6 score -17 session -15 severity -18 start 1 status -23 step -12 steps -11 trainee -12 version 16
w/link	BC -11 CFA -7 OF -8 VAE -8 action -11 applicable -9 body -10 comment -20 criterion -9 date -13 deadline -14 documents -14 expectedLevel -13 expiry -13 indicator -6 label -11 lastCheck -10 links 28 none -16 phase -11 priority -10 proofs -15 reference -18 responsible -21 score -12 session -17 severity -13 start -16 status -15 step -12 steps -13 trainee -12 version -11
w/name	BC -5 CFA -5 OF -5 VAE -5 action -7 applicable -5 body -7 comment -10 criterion 13 date -8 deadline -7 documents -5 end -4 expectedLevel -12 expiry -8 indicator -16 label -5 lastCheck -7 links -10 none -8 phase -3 priority -5 proofs 4 reference -12 responsible 6 score -7 session -13 severity -4 start -3 status -8 step -4 steps -7 trainee -6 version -8
w/number	BC -17 CFA -16 OF -20 VAE -17 action -5 applicable 16 body -19 comment -23 criterion -17 date -4 deadline -27 documents -12 end -5 expectedLevel -21 expiry -23 indicator -11 label -23 lastCheck -20 links 3 none 9 phase -8 priority -19 proofs -25 reference 12 responsible -22 score -13 session -14 severity -12 start -6 status -21 step -9 steps -10 trainee -8 version 5
w/priority	BC -7 CFA -5 OF -8 VAE -7 action -9 applicable -13 body -6 comment -10 criterion -7 date -5 deadline -9 expectedLevel -8 expiry -6 indicator -7 label -6 lastCheck -6 links -9 none -16 priority 12 proofs -7 responsible -12 score -7 severity -9 status -13 version -4
w/proof	BC -15 CFA -16 OF -12 VAE -17 action -25 applicable -9 body -19 comment -1 criterion -17 date -13 deadline -18 documents 13 end -13 expectedLevel -19 expiry -13 indicator -15 label -20 lastCheck -17 links -4 none -1 phase -11 priority -21 proofs 15 reference -14 responsible -21 score -22 session -15 severity -17 start -13 status -27 step 2 steps 7 trainee -14 version -16
w/responsible	BC -12 CFA -11 OF -13 VAE -11 action -15 applicable -13 body 6 comment 9 criterion -13 date -10 deadline -16 documents -11 end -15 expectedLevel 6 expiry -11 indicator -17 label -18 lastCheck -12 links -20 none -28 phase -20 priority -14 proofs -19 reference -20 responsible 18 score -12 session -15 severity -15 start -14 status -21 step -4 steps -16 trainee 5 version -16
w/score	BC -9 CFA -8 OF -9 VAE -9 action -10 applicable -10 body -8 comment -9 criterion -11 date -8 deadline -10 expectedLevel -10 expiry -10 indicator -8 label -12 lastCheck -9 links -11 none -13 priority -11 proofs -10 responsible -10 score 14 severity -10 status -12 version -8
w/session	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -12 comment -13 criterion -7 date -7 deadline -10 documents -9 end -11 expectedLevel -5 expiry -7 indicator 11 label -12 lastCheck -5 links -13 none -15 phase -6 priority -6 proofs -13 reference -10 responsible -14 score -6 session 14 severity -5 start -11 status -13 step -8 trainee -13 version -10
w/severity	BC -10 CFA -8 OF -9 VAE -8 action -9 applicable -10 body -7 comment -6 criterion -8 date -7 deadline -10 expectedLevel -10 expiry -8 indicator -8 label -8 lastCheck -9 links -10 none -11 priority -9 proofs -11 responsible -10 score -9 severity 16 status -21 version -8
w/status	BC -19 CFA -16 OF -20 VAE -16 action -3 applicable 2 body -23 comment -27 criterion -25 date -32 deadline -29 documents -15 end -16 expectedLevel 8 expiry -26 indicator -7 label -28 lastCheck 2 links -29 none -8 phase -15 priority -3 proofs -34 reference -27 responsible -26 score 5 session -25 severity -26 start -12 status 8 step -14 steps 13 trainee -10 version -23
w/step	BC -6 CFA -4 OF -6 VAE -5 action 18 applicable -6 body -11 comment -15 criterion -8 date -5 deadline -20 documents -8 end -7 expectedLevel -6 expiry -7 indicator -15 label -8 lastCheck -6 links -19 none -28 phase 7 priority -6 proofs -11 reference -17 responsible -11 score -5 session -7 severity -7 start -7 status -23 step 1 steps -8 trainee -8 version -5
w/trainee	BC -9 CFA -7 OF -12 VAE -14 action -10 applicable -11 body -19 comment 4 criterion -7 date -8 deadline -17 documents -7 end -17 expectedLevel -13 expiry 12 indicator -12 label -8 lastCheck -13 links -6 none -30 phase 16 priority -10 proofs -12 reference 1 responsible 12 score -8 session -14 severity -15 start -16 status -15 step -8 steps -16 trainee 1 version -14
w/unrelated	BC -22 CFA -17 OF -18 VAE -17 action -18 applicable 8 body -27 comment -4 criterion -20 date -3 deadline -23 documents -12 end -25 expectedLevel -20 expiry -21 indicator 11 label -12 lastCheck -21 links -18 none 2 phase -10 priority -23 proofs -28 reference -19 responsible 9 score -11 session 1 severity -8 start -18 status -24 step -11 trainee 3 version -7
w/=end	body -6 comment -6 end 8 links -6 none -6 reference -5 responsible -6 session -7 start -9 steps -8 trainee -8
w/=reference	body -5 comment -6 date -7 deadline -4 documents -7 end -5 expiry -5 indicator -5 links -8 none -11 phase -4 proofs -6 reference 11 responsible -7 session -6 start -5 status -6 step -7 steps -6 trainee -7 version -6
w/=session	body -10 comment -7 date -5 deadline -6 documents -9 end -9 expiry -5 indicator -11 links -9 none -15 phase -6 proofs -10 reference -8 responsible -10 session 16 start -8 status -8 step -8 steps -10 trainee -10 version -7
w/=start	body -11 comment -6 end -11 links -4 none -11 reference -7 responsible -5 session -12 start 14 steps -12 trainee -8
w/=trainee	body -12 comment -24 end -9 links -10 none -7 reference -13 responsible -26 session -10 start -8 steps -11 trainee 22
w/reference	body -5 comment -6 date -7 deadline -4 documents -7 end -5 expiry -5 indicator -5 links -8 none -11 phase -4 proofs -6 reference 11 responsible -7 session -6 start -5 status -6 step -7 steps -6 trainee -7 version -6
w/start	body -12 comment -9 end -17 links -10 none -13 reference -10 responsible -14 session -16 start 20 steps -16 trainee -13
w/=step	comment -8 deadline -9 documents -22 indicator -8 links -9 none -14 phase -3 reference -10 responsible -13 session -11 status -9 step 9
`;
