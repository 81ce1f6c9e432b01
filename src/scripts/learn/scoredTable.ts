/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -17 CFA -15 OF -15 action -21 applicable -16 body -15 comment -19 criterion -19 date -16 deadline -24 expectedLevel -19 expiry -19 indicator -21 label -21 lastCheck -20 links -19 none -32 priority -15 proofs -19 responsible -19 score 37 status -31 version -18
h/(none)	BC -15 body -22 comment -16 deadline -16 documents -16 expectedLevel -16 label -15 none -19 phase -17 score -15 severity -18
h/(sentence)	BC 15 CFA -37 VAE -36 comment -17 date -47 end -36 lastCheck 18 links -20 reference -28 responsible -54 score -32 session -34 start -47 status -29 version -43
h/?	BC -36 CFA -26 VAE -33 applicable 26 body -32 comment -46 criterion -35 date -23 documents -27 expectedLevel -33 expiry -26 indicator -38 label -39 lastCheck -27 links -21 phase -24 proofs -36 reference -22 score -25 session -29 step -31 version -33
h/?$	BC -32 CFA -22 VAE -26 applicable 18 body -31 comment -41 criterion -31 date -26 documents -29 expectedLevel -30 expiry -32 indicator -32 label -36 lastCheck -31 links -15 phase -20 proofs -40 reference -28 score -22 session -19 step -27 version -30
h/^a	BC -23 CFA -28 OF -26 VAE -30 body -23 comment 24 criterion -30 date -28 documents -22 end -18 expectedLevel -32 indicator -43 label -43 lastCheck -45 links -29 none -24 phase -15 priority -32 reference -23 responsible -47 score -29 session -22 severity -30 status -48 step -23 steps -25 trainee -18 version -37
h/^actio	BC -18 OF 16 action 27 applicable -20 body -20 comment -24 criterion -19 date -20 end -18 expectedLevel -25 expiry -27 indicator -24 label -25 lastCheck -20 links -24 none -22 priority -27 proofs -21 reference -20 responsible -37 score -18 session 26 severity -18 start -18 status -21 steps -16 trainee -23
h/^af	BC -19 OF 24 applicable -18 comment -15 deadline -15 links -15 none -21 proofs -15 responsible -16 status -18
h/^artif	BC -16 CFA -15 OF -17 VAE -16 action -20 applicable -16 body -17 comment -22 criterion -20 date -17 deadline -21 documents 17 expectedLevel -20 expiry -20 indicator -25 label -19 lastCheck -17 none -31 priority -20 responsible -23 score -19 severity -18 status -24
h/^bil	BC 17
h/^bilan	BC 22 OF -17 body -26 comment -20 deadline -15 indicator -24 label -26 links -15 none -20 responsible -20 severity -16 steps 22
h/^c	BC -27 OF -16 VAE -16 action -21 body -23 comment -24 criterion 25 date -15 deadline -25 expectedLevel -25 expiry -22 label 15 lastCheck -21 none -26 priority -26 proofs -17 reference -15 responsible -30 score -24 severity -38 version -18
h/^ce	BC -21 CFA -16 OF -19 applicable -38 body -31 criterion -26 date -17 deadline -42 expiry -19 indicator -35 lastCheck -25 links -34 priority -26 reference -19 responsible -28 score -19 session -15 severity -21 status -33 steps -19 version -20
h/^coll	BC -15 comment -18 criterion -17 label -18 none -19 priority -17 responsible 26 status -18 version -16
h/^color	BC -15 OF -16 action -21 applicable -15 body -17 criterion -19 deadline -16 expectedLevel -16 expiry -15 indicator -21 label -17 lastCheck -15 links -16 none 17 priority -17 responsible -18 score -18 severity -18 status -16 version -15
h/^dat	BC -24 CFA -18 OF -25 VAE -20 action -35 applicable -23 body -25 comment -33 criterion -27 date 23 documents -24 expectedLevel -28 indicator -33 label -36 links -40 phase -18 priority -29 proofs -45 reference -33 responsible -38 score -32 session -33 severity -38 start 29 status -40 step -24 steps -20 trainee -16 version -38
h/^derni	BC -19 OF -18 VAE -15 action -27 applicable -19 body -21 comment -31 criterion -21 date -23 documents -15 end 26 expectedLevel -23 expiry -22 indicator -29 label -28 lastCheck 25 links -26 none -26 priority -25 proofs -24 reference -18 responsible -27 score -24 session -15 severity -22 start -24 status -30 steps -17 version -26
h/^dt	BC -22 CFA -20 OF -23 VAE -24 action -26 applicable -22 body -29 comment -31 criterion -27 date 22 documents -19 expectedLevel -24 indicator -30 label -28 links -31 priority -25 proofs -31 reference -30 responsible -35 score -25 session -23 severity -25 status -35 step -17 steps -26 trainee -19 version -27
h/^eleme	BC -16 OF -15 action -25 body -16 comment 15 criterion -19 date -18 deadline -22 documents 22 expectedLevel -20 expiry -19 indicator -23 label -23 lastCheck -18 links -25 none -30 priority -20 proofs 19 reference -16 responsible -25 score -21 session -20 severity -17 status -28 step -19
h/^evide	BC -16 CFA -15 OF -16 VAE -16 action -27 applicable -16 body -16 comment -22 criterion -20 date -16 deadline -22 expectedLevel -17 indicator -19 label -19 lastCheck -18 none 19 priority -21 responsible -21 score -21 severity -18 status -19 version -17
h/^impor	BC -15 OF -15 action -19 applicable -20 body -16 comment -24 criterion -20 deadline -20 expiry -16 indicator -18 label -18 lastCheck -16 links -20 none -24 priority 29 proofs -18 responsible -24 score -18 severity -20 status -26 version -16
h/^indic	BC -15 OF -15 VAE -15 action -24 applicable -19 body -15 comment -24 criterion -27 date -23 deadline -30 documents -21 expectedLevel -19 expiry -22 indicator 30 lastCheck -20 links -32 none -37 phase -17 priority -22 proofs -33 reference -25 responsible -33 severity -17 status -42 step -17 version 16
h/^n	BC -15 applicable -17 body -22 comment 20 end -15 links -17 none -23 reference -15 responsible -19 session -21 status -23 steps -17 trainee 15
h/^nb	BC -23 CFA -16 OF -22 VAE -19 action -28 applicable -21 body -25 criterion -24 date -18 deadline -23 documents -20 end -16 expectedLevel -27 expiry -21 indicator -22 label -23 lastCheck -19 links -27 none 20 phase -19 priority -21 proofs -27 reference -21 responsible -32 session -26 severity -21 start -15 status -28 step -18 steps -16 trainee -17 version -26
h/^nivea	BC -18 OF -18 VAE -15 action -26 applicable -19 body -18 comment -26 criterion -22 date -19 deadline -25 documents -17 expectedLevel 15 expiry -20 indicator -28 label -33 lastCheck -22 links -20 none -34 proofs -23 responsible -16 score -26 session -15 status 17 version -16
h/^n°	BC -16 OF -16 action -24 applicable -16 body -21 comment -26 criterion -24 date -20 deadline -24 documents -23 end -19 expectedLevel -19 expiry -19 label -24 lastCheck -16 links -27 phase -17 priority -22 proofs -23 reference 34 responsible -22 score -18 severity -18 start -18 status -31 step -21 steps -24 trainee -18
h/^oblig	BC -17 OF -18 deadline -24 label 16 none -15 status -15
h/^of	BC -16 CFA -17 OF 27 VAE -23 applicable -16 none -20 status -18
h/^ou	BC -15 action -19 applicable -18 body -20 comment -24 criterion -15 date -17 deadline -25 documents -23 expectedLevel -23 indicator -26 label -23 lastCheck -18 links 38 none -26 phase -17 priority -21 proofs -32 reference -18 responsible -32 session -18 severity -29 status 15 step -18 version -20
h/^point	BC -18 VAE -15 action -27 applicable -16 criterion -19 date -23 deadline -29 expectedLevel -25 expiry -22 links -30 none -33 priority -17 proofs -25 responsible 18 severity -22 status -31 step -17 steps -17 version -23
h/^pour	BC -25 CFA -22 VAE -23 action -27 applicable 22 body 15 comment -27 criterion -22 date -25 expectedLevel -30 expiry -28 label -25 lastCheck -24 links -26 priority -22 reference -19 responsible -28 score -18 severity -25 status -43 step -15 version -18
h/^pr	BC -17 OF 17 action -15 comment -15 date -17 deadline 15 expectedLevel -15 label -15 links -18 priority -16 proofs -20 responsible -16 severity -17 status -26 version -17
h/^rang	BC -16 OF -15 action -23 applicable -17 body -15 comment -22 criterion -19 date -15 deadline -19 expectedLevel -19 expiry -20 indicator -23 label -20 none 15 proofs -22 responsible -23 severity -19 status -22 version -16
h/^si	BC 15 applicable -18 comment -19 criterion -16 deadline -15 indicator -17 label -16 none -17 priority -17 severity 21 status -22
h/^skill	BC 18 applicable -22
h/^val	BC -16 OF -15 VAE 18 action -15 applicable -15 comment -17 deadline -20 expiry 20 indicator -18 label -15 lastCheck -20 links -18 none -22 priority -15 proofs -19 responsible -20 status -16 version -16
h/^what	BC -15 action 17 applicable -23 body -29 comment -22 criterion -21 deadline -28 expiry -15 indicator -25 label 17 lastCheck -17 links -21 priority -20 responsible -21 score -17 severity -17 status -21 version -20
h/a	BC -43 OF -43 action 16 body -37 criterion -43 date -50 end -31 expectedLevel -38 links -41 none -33 phase -43 reference -42 score -26 session -43 severity -45 status -37 trainee -31
h/accom	BC 15 deadline -17 documents -19 indicator -17 links -17 none -24 proofs -16 responsible -20 severity -15 status -18
h/act	BC -16 action 24 applicable -17 body -18 comment -26 deadline -25 expectedLevel -19 expiry -24 indicator -35 label -23 lastCheck -19 none -31 phase -20 priority -21 reference -21 session -23 severity -16 status -23
h/actio	BC -27 CFA -18 OF 22 VAE -16 action 26 applicable -25 body -33 comment -32 criterion -25 date -25 expectedLevel -32 expiry -27 indicator -32 label -34 lastCheck -27 links -31 none -35 priority -33 proofs -28 score -24 session 19 severity -29 status -32 steps -25 trainee -27 version -19
h/actio de	BC -18 OF 23 none -28 responsible -15 session 21
h/af	BC -22 OF 27 VAE -16 action -17 applicable -23 comment -18 criterion -16 deadline -18 expectedLevel -17 expiry -19 indicator -17 label -17 lastCheck -15 links -18 none -22 priority -17 proofs -18 responsible -18 severity -17 status -23 version -15
h/af$	BC -15 OF 18 none -15 status -16
h/afc	BC -22 CFA -23 OF 39 VAE -22 action -24 applicable -19 body -21 comment -24 criterion -24 date -19 deadline -24 expectedLevel -23 expiry -23 indicator -23 label -25 lastCheck -21 links -23 none -24 priority -27 proofs -21 responsible -25 score -21 severity -16 status -22 version -22
h/aid	BC -15 body -15 comment -23 deadline -15 expectedLevel -15 indicator -15 links -17 none 30 proofs -15 responsible -18 score -15 status -22
h/alter	BC -17 CFA 32 OF -22 VAE -21 action -20 applicable -21 body -19 comment -21 criterion -19 date -18 deadline -22 expectedLevel -21 expiry -19 indicator -20 label -19 lastCheck -20 links -23 none -24 priority -23 proofs -22 responsible -22 score -15 severity -16 status -29 version -21
h/amend	BC -16 OF -16 VAE -15 action -19 applicable -17 body -18 comment -21 criterion -15 date -19 deadline -19 expectedLevel -19 expiry -21 indicator -19 label -17 lastCheck -17 links -22 none -24 priority -22 proofs -25 reference -16 responsible -26 score -19 severity -17 status -26 version 35
h/appre	BC -21 CFA 31 OF -29 VAE -22 applicable -16 body -15 comment -28 end -16 none -20 proofs -15 responsible -25 score -16 session -23 status -15 steps -18 trainee 16
h/appre$	BC -16 CFA 22 OF -22 body -17 comment -15 none -21 responsible -16 steps -15 trainee -20
h/apren	BC -15 CFA 24 OF -18 VAE -17 applicable -15 none -16 status -15
h/argum	BC -19 CFA -17 OF -18 VAE -18 action -21 applicable -18 body -15 comment 31 criterion -19 deadline -22 expectedLevel -19 expiry -17 indicator -23 label -19 lastCheck -16 links -22 none -29 priority -15 proofs -21 responsible -23 score -18 severity -19 status -22
h/artif	BC -16 CFA -16 OF -18 VAE -17 action -22 applicable -16 body -18 comment -22 criterion -21 date -17 deadline -22 documents 17 expectedLevel -21 expiry -20 indicator -24 label -21 lastCheck -17 none -32 priority -22 responsible -23 score -23 severity -20 status -24 version 15
h/asses	BC 23 none -18 steps 16
h/atten	BC -20 CFA -16 OF -21 VAE -17 action -26 applicable -24 body -28 criterion -26 date -17 deadline 15 documents -23 end -23 expectedLevel 27 expiry -15 indicator -29 lastCheck -23 links -30 phase -20 priority -26 proofs -52 reference -20 responsible -34 score -20 session -26 severity -28 start -22 status -33 step -21 version -18
h/atten$	BC -15 action -21 applicable -16 body -23 criterion -17 documents -25 end -19 expectedLevel 24 indicator -27 lastCheck -18 links -27 phase -21 priority -21 proofs -35 reference -21 responsible -28 score -16 session -23 severity -21 start -18 status -31 step -23 trainee -25 version -18
h/au	BC -19 CFA -21 OF -23 VAE -22 applicable 15 body -22 comment -35 criterion -32 expectedLevel -35 label -31 lastCheck -32 none -23 priority 15 reference -21 score -26 session -22 severity -30 status -37 trainee -19 version -28
h/audit	BC -27 CFA -27 OF -29 VAE -22 action -37 criterion -30 date -24 deadline -38 expiry -25 indicator -39 label -22 lastCheck -28 links -32 phase -16 priority -31 reference -16 responsible -36 score -31 session -18 severity -16 step -15 steps -20 version -23
h/audit$	BC -20 CFA -17 OF -19 VAE -23 action -31 comment 18 criterion -24 date -19 deadline -30 expectedLevel -25 expiry -20 indicator -35 label -40 lastCheck -23 links -26 phase -16 priority -24 reference -16 responsible -30 score -19 session -18 severity -30 step -15 steps -17 version -22
h/avant	BC -16 CFA -17 OF -16 VAE -19 action -30 applicable -25 body -18 comment -45 criterion -20 date -23 deadline 16 documents -37 expectedLevel -20 expiry 22 indicator -35 label -27 lastCheck -31 links -32 priority -30 proofs -41 reference -31 responsible -31 score -20 session -29 severity -18 status -33 step -31 steps 22 version -29
h/bc	BC 33 CFA -18 OF -23 VAE -28 applicable -19 comment -16 criterion -15 expectedLevel -15 indicator -15 label -15 lastCheck -15 none -23 priority -17 proofs -15 status -23
h/bc$	BC 29 CFA -18 OF -19 VAE -26 applicable -16 none -19 status -15
h/bd	BC 21 CFA -17
h/bil	BC 17
h/bilan	BC 37 CFA -27 OF -24 VAE -20 action -22 applicable -21 body -30 comment -28 criterion -20 date -17 deadline -24 expectedLevel -19 expiry -19 indicator -28 label -31 lastCheck -21 links -21 none -29 priority -22 proofs -26 reference -19 responsible -19 score -20 session 17 severity -28 start -20 trainee -28 version -15
h/bilan de	BC 28 CFA -17 OF -23 comment -16 deadline -15 indicator -25 label -28 lastCheck -15 none -30 proofs -17 responsible -15 severity -17
h/bilan$	BC 21 body -15 comment -15 none -17 session 21 severity -15 start -15 status -16 steps -17 trainee -24
h/bon	BC -15 OF -15 VAE -16 action -15 applicable -17 comment 17 criterion -16 date -15 deadline -27 expectedLevel -17 expiry 26 indicator -23 label -18 lastCheck -17 links -28 none -29 priority -15 proofs -22 responsible -18 severity -27 status 18 version -15
h/by	BC -21 CFA -17 OF -24 VAE -18 action -32 applicable -21 body -16 comment -28 criterion -25 date -22 deadline 15 documents -25 expectedLevel -23 expiry 17 indicator -33 label -28 lastCheck -22 links -35 phase -17 priority -23 proofs -30 reference -25 score -23 session -22 severity -21 status -35 step -24 version -27
h/by$	BC -15 OF -15 action -28 applicable -16 comment -24 criterion -19 date -17 documents -23 expectedLevel -18 expiry 16 indicator -27 label -21 lastCheck -22 links -30 priority -18 proofs -29 reference -22 responsible 15 score -17 session -23 severity -18 status -29 step -19 version -23
h/c	BC 22 OF -26 VAE -27 action -27 comment -36 criterion 25 date -21 deadline -34 documents -19 expectedLevel -34 expiry -29 lastCheck -29 links 15 none -32 priority -34 proofs -15 reference -21 responsible -35 score -27 session -20 step -15 version -25
h/c est	BC -20 action -15 body -15 comment -16 criterion -30 deadline -20 expectedLevel -16 expiry -16 indicator 16 label -27 lastCheck -17 none -23 priority -18 reference -15 responsible -18
h/c$	BC 25 CFA -15 OF -15 VAE -16 applicable -16 comment -16 criterion -15 links -17 status -15
h/ca	BC -25 OF -19 VAE -17 action -30 body -26 date -17 deadline -16 documents -22 expectedLevel -20 expiry -21 lastCheck -25 links -35 none -37 phase -25 priority 16 proofs -34 reference -17 responsible -34 score -21 session -19 step -20 steps -22 version -19
h/call	BC -24 CFA -25 OF -16 VAE -23 applicable 30 body -15 comment -20 end -16 links -19 none -20 proofs -15 responsible -19 steps 21
h/call$	BC -25 CFA -26 OF -16 VAE -24 applicable 31 comment -18 deadline -15 indicator -15 label -15 links -15 none -19 proofs -15 responsible -17
h/cap	BC -15 OF -15 action -18 applicable -16 comment -27 criterion -18 date -21 deadline 25 documents -24 expectedLevel -15 expiry -19 indicator -25 label -20 lastCheck -18 links -26 phase -20 priority -18 proofs -17 reference -22 responsible -27 score -16 session -19 severity -17 status -24 step -20 version -15
h/caree	BC 23 OF -16 deadline -16 expectedLevel -15 lastCheck -18 links -15 none -18 priority -15 score -15 severity -15 status -18
h/cbc	BC 37 CFA -26 OF -24 VAE -26 action -26 applicable -17 body -22 comment -28 criterion -26 date -21 deadline -24 expectedLevel -26 expiry -24 indicator -25 label -26 lastCheck -20 links -26 none -33 priority -28 proofs -24 responsible -27 score -19 severity -26 status -30 version -20
h/ce	BC -30 CFA -21 OF -27 VAE -17 body -36 criterion -33 date -22 expiry -30 indicator -46 label 20 lastCheck -47 phase -17 priority -37 reference -22 responsible -47 score -25 session -21 severity -31 status -37 steps -17 trainee -16 version -25
h/ce que	BC -20 OF -19 action -32 criterion -17 deadline -38 indicator -28 lastCheck -21 links -23 priority -18 responsible -17 severity -18 status -29 version -15
h/cfa	BC -26 CFA 32 OF -25 VAE -33 applicable -26 comment -15 deadline -16 indicator -15 label -16 links -16 none -24 proofs -15 responsible -15 score -16 status -19
h/cfa$	BC -24 CFA 28 OF -18 VAE -25 applicable -27 none -23 status -19
h/ch	BC -16 OF -16 action -19 applicable -17 body -17 comment -24 criterion 24 date -15 deadline -20 expectedLevel -17 expiry -16 indicator -21 label -24 lastCheck -17 links -15 none -22 priority -21 proofs -18 score -15 severity -16 status -23 steps 16 version -19
h/chant	BC -18 CFA -17 OF -18 VAE -19 applicable -21 body -18 comment -28 criterion -20 date -21 deadline -26 expectedLevel -23 expiry -20 indicator -26 label -24 links -27 none -36 proofs -27 responsible -30 score -18 severity -22 status 16 version -22
h/chant$	BC -15 OF -15 action -31 body -16 comment -20 criterion -18 date -17 deadline -27 expectedLevel -20 expiry -19 indicator -17 label -20 links -21 none -32 proofs -20 responsible -23 score -16 severity -20 status 20 version -19
h/coef	BC -16 OF -15 action -15 applicable -15 comment -15 criterion -18 deadline -15 indicator -20 label -15 none -18 priority -16 proofs -15 responsible -15 score 25 status -18
h/coll	BC -15 applicable -17 body -17 comment -18 criterion -15 label -15 none -18 priority -19 proofs -18 responsible 26 status -20 version -17
h/colle	BC -17 CFA -15 VAE -17 action -26 comment -29 criterion -22 date -18 end -16 expectedLevel -18 expiry -18 indicator -23 label -25 links -24 none -27 phase -18 responsible -22 session -24 severity -19 version -18
h/colle$	BC -17 CFA -15 VAE -16 action -26 comment -29 criterion -22 date -19 end -16 expectedLevel -18 expiry -20 indicator -22 label -24 links -24 none -28 phase -17 responsible -19 severity -19 trainee -16 version -19
h/combien	BC -21 OF -15 action -20 applicable -21 comment -20 criterion -27 deadline -22 expectedLevel -23 expiry -19 indicator 16 label -29 lastCheck -22 links -32 none 26 priority -18 proofs -22 responsible -20 severity -19 status -27
h/comment	BC -16 OF -17 VAE -16 action 18 applicable -26 body -19 comment 19 criterion -17 deadline -31 end -15 expectedLevel -16 expiry -22 indicator -20 label -18 lastCheck -17 links -25 none -32 priority -25 proofs -26 reference -15 responsible -32 score -18 session -16 severity -18 status -27 trainee -16 version -17
h/commi	BC -15 OF -15 body -18 comment -17 criterion -17 deadline -19 expectedLevel -22 expiry -15 indicator -19 label -16 links -21 none -26 priority -20 proofs -20 responsible 28 score -15 severity -16 status -23 version -19
h/comp	BC 29 CFA -17 OF -19 VAE -17 action -15 comment -17 criterion -15 deadline -16 expectedLevel -15 indicator -15 label -15 links -15 none -21 priority -15 proofs -15 responsible -15 score -15 severity -15 status -24
h/comp$	BC 27 CFA -16 OF -18 VAE -17 action -16 comment -17 criterion -15 deadline -17 expectedLevel -15 indicator -15 label -16 links -16 none -23 priority -16 proofs -16 responsible -15 score -15 severity -15 status -16
h/compe	BC 24 CFA -20 OF -21
h/conce	BC -16 CFA -16 OF -18 action -18 applicable 36 body -18 comment -19 criterion -16 deadline -17 expectedLevel -16 indicator 22 label -20 lastCheck -15 links -16 none -31 priority -19 proofs -20 responsible -20 score -18 severity -23 status -34 version -22
h/cr	BC -18 CFA -15 OF -19 VAE -16 action -18 applicable -20 body -16 comment -21 criterion 25 deadline -19 expectedLevel -18 expiry -17 indicator -22 label -20 lastCheck -16 links -19 none -21 priority -19 proofs -19 responsible -20 score -19 severity -17 status -15 version -18
h/crite	BC -18 CFA -15 OF -17 VAE -16 action -28 applicable -19 body -18 comment -27 criterion 44 date -19 deadline -27 expiry -20 label -36 lastCheck -23 links -25 none -28 priority -24 proofs -31 responsible -28 score -26 severity -24 status -34 version -20
h/crite$	BC -15 OF -16 action -21 applicable -17 body -15 comment -23 criterion 29 deadline -21 expiry -15 indicator -24 label -25 lastCheck -16 links -21 none -20 priority -18 proofs -23 responsible -19 score -15 severity -17 status -23
h/d	BC -38 CFA -31 OF -34 VAE -33 action 15 applicable -36 body -20 date 16 documents -26 expectedLevel -44 label -42 proofs -45 reference -26 responsible -51 severity -38 trainee -38
h/dans	BC -18 OF -17 VAE -16 applicable 16 body -25 comment -20 deadline -22 expectedLevel -19 expiry -16 indicator -25 label -15 lastCheck -21 links 27 none -31 proofs -21 severity -15 status -19 step -16 version -19
h/dat	BC -32 CFA -24 OF -35 VAE -26 action -42 applicable -29 body -31 comment -39 criterion -34 date 22 documents -31 expectedLevel -34 indicator -39 label -40 links -45 none -18 phase -33 priority -34 proofs -49 reference -38 responsible -43 score -35 severity -39 status -47 step -29 steps -19 trainee -23 version -39
h/dat de	BC -17 action -22 body -18 comment -26 deadline -19 expectedLevel -20 expiry 19 indicator -23 label -29 links -28 none -35 priority -17 proofs -30 responsible -27 score -24 session -24 severity -26 start 18 status -30 steps -15 version -22
h/dat$	BC -21 CFA -17 OF -22 VAE -18 action -25 applicable -20 body -20 comment -27 criterion -24 documents -21 end 21 expectedLevel -21 expiry 16 indicator -23 label -26 links -24 none -16 phase -22 priority -22 proofs -19 reference -20 responsible -25 score -21 severity -20 start -18 status -28 step -16 version -20
h/de comp	BC 17 status -17
h/de forma	BC -18 OF 18 body 17 comment -15 none -38 proofs -16 reference -15 responsible -17 steps -29
h/de l	BC -33 CFA -18 OF -28 VAE -20 action -35 applicable -25 criterion -26 date -17 documents -16 end -21 expectedLevel -38 expiry -38 none -46 priority -24 responsible 17 score -25 session -33 start -20 step -23
h/de la	BC -18 OF -15 action -26 applicable -18 body -37 comment -31 criterion -16 date 23 deadline -26 end -22 expectedLevel -25 indicator -17 label -30 lastCheck -26 none -17 priority -16 reference -20 responsible -32 severity 16 start -20 version -30
h/dead	BC -17 OF -16 VAE -15 action -19 applicable -17 body -15 comment -23 criterion -16 date -17 deadline 28 documents -17 expectedLevel -17 expiry -20 indicator -22 label -19 lastCheck -20 links -18 priority -18 proofs -17 reference -16 responsible -24 score -17 severity -17 status -22 step -18
h/derni	BC -20 CFA -15 OF -19 VAE -16 action -28 applicable -21 body -22 comment -22 criterion -23 date -36 end 25 expectedLevel -24 expiry -32 indicator -25 label -31 lastCheck 27 links -29 none -24 priority -26 proofs -27 reference -21 responsible -31 score -25 session -17 severity -28 start -23 status -31 steps -16
h/do	BC -17 CFA -16 OF -21 VAE -17 action 16 body 19 comment -22 criterion -24 deadline -22 documents -17 expectedLevel -27 expiry -18 indicator -19 label -26 lastCheck -17 links -21 priority -23 proofs -42 responsible -26 score -18 severity -20 status -28 steps -16 version -17
h/doc	BC -24 CFA -22 OF -23 VAE -24 action -28 applicable -24 body -27 comment -39 criterion -31 deadline -30 documents 27 expectedLevel -28 expiry -33 indicator -42 label -18 lastCheck -24 none -45 phase -18 priority -29 proofs 15 score -29 session -34 severity -26 step -23
h/doc$	BC -18 CFA -16 OF -19 VAE -17 action -25 applicable -19 body -21 comment -25 criterion -25 deadline -24 expectedLevel -22 expiry -31 indicator -38 label -28 lastCheck -20 none -36 priority -23 score -20 session -32 severity -21
h/docum	BC -28 CFA -24 OF -27 VAE -25 action -39 applicable -36 body -31 comment -44 criterion -28 deadline -34 documents 18 end -18 expectedLevel -47 expiry -15 indicator -47 label -41 lastCheck -34 phase -29 priority -34 proofs 17 score -35 session -31 severity -37 start -17 steps -19 trainee -19
h/docum$	BC -20 OF -19 VAE -15 action -30 applicable -17 body -23 comment -25 criterion -17 deadline -26 end -18 expectedLevel -22 indicator -34 label -28 lastCheck -27 phase -19 priority -25 score -24 session -29 severity -27 start -17 steps -18 trainee -19
h/dri	BC -16 OF -16 action -17 applicable -15 body -17 comment -20 criterion -16 deadline -18 expectedLevel -16 expiry -15 indicator -18 label -19 links -21 none -25 priority -16 proofs -20 responsible 26 score -16 severity -17 status -20 version -15
h/dt	BC -22 CFA -20 OF -23 VAE -24 action -27 applicable -23 body -28 comment -31 criterion -27 date 23 documents -18 expectedLevel -24 indicator -29 label -28 links -28 priority -26 proofs -30 reference -26 responsible -33 score -25 session -21 severity -25 status -32 step -16 steps -25 trainee -17 version -25
h/du	BC -41 CFA -34 OF -42 VAE -40 applicable -46 body -45 comment -40 expiry -15 indicator -53 none -20 priority -17 score -23 session -16 status -16 steps -21
h/due	BC -17 OF -17 action -20 applicable -17 body -15 comment -25 criterion -19 date -17 deadline 27 expectedLevel -19 expiry -22 indicator -21 label -21 lastCheck -19 links -24 phase -15 priority -20 proofs -22 responsible -21 score -18 severity -19 status -24 version -19
h/e	BC -22 CFA -17 OF -18 VAE 23 action -25 applicable -19 body -24 comment -28 criterion -17 date -18 deadline -27 end -22 expectedLevel -26 expiry -22 indicator -19 label -25 lastCheck -23 links -25 none 17 priority -18 proofs -29 score -21 severity -27 start -25 version -24
h/ecart	BC -16 action -16 applicable -15 body -21 comment -28 criterion -16 deadline -20 expectedLevel -21 indicator -20 label -26 lastCheck -18 links -20 none -22 priority -19 proofs -21 severity 29 status -34 version -16
h/eleme	BC -16 OF -15 action -24 body -16 criterion -18 date -16 deadline -22 documents 23 expectedLevel -19 expiry -18 indicator -20 label -22 lastCheck -18 links -26 none -30 priority -21 proofs 24 reference -16 responsible -23 score -21 session -22 severity -17 status -29 step -19 version -21
h/en	BC -27 CFA -23 OF -27 VAE -23 action -41 applicable -34 body -36 comment 20 criterion -41 deadline -15 documents -35 end -18 expectedLevel -42 expiry -47 indicator -20 links -61 none -51 reference -33 score -32 session -28 severity -36 start -18 step -31 trainee -22
h/engag	BC -17 OF -16 VAE -15 applicable -21 body -17 comment -29 criterion -30 date -17 deadline -24 expectedLevel -26 expiry -20 indicator -33 label 22 lastCheck -21 links -26 none -28 priority -31 proofs -26 responsible -29 score -19 severity -21 version -18
h/entre	BC -19 OF -15 VAE -16 action -27 applicable -17 comment -31 criterion -22 date -17 deadline -24 end -22 expectedLevel -20 expiry -20 indicator -24 label -19 lastCheck -19 links -30 none 15 priority -21 proofs -23 reference -22 responsible -31 score -22 session -22 severity -18 start 29 status -28 steps -29 trainee -15 version -17
h/est	BC -28 CFA -19 OF -15 VAE -15 action -26 applicable 16 body -26 comment -34 criterion -39 date -22 deadline -34 documents -25 expectedLevel -29 lastCheck -27 none -41 phase -18 priority -34 reference -23 responsible -41 session -19 status 31 step -20 version -22
h/evalu	BC -18 OF -16 action -25 applicable -18 body -22 criterion -29 date -21 deadline -30 end -16 expectedLevel -21 expiry -20 links -22 none -20 priority -22 proofs -29 responsible -26 session -19 severity -20 steps 23 trainee -15 version -20
h/evalu$	BC -16 OF -15 action -21 applicable -16 body -15 criterion -18 date -20 deadline -25 expectedLevel -18 expiry -18 indicator -31 links -20 none -18 priority -19 proofs -29 responsible -23 score -26 severity -19 status 18 version -18
h/evide	BC -24 CFA -23 OF -25 VAE -24 action -30 applicable -24 body -25 comment -30 criterion -31 date -22 deadline -28 expectedLevel -37 indicator -29 label -33 lastCheck -24 priority -30 responsible -31 score -31 severity -26 status -31 version -23
h/f	BC -21 CFA 16 VAE -20 action 22 applicable -24 body -15 comment -28 criterion -18 deadline -23 expectedLevel -16 expiry -22 indicator -22 label -22 lastCheck -18 links -20 none -26 priority -20 proofs -28 responsible -25 status -25 version -16
h/fair	BC -18 CFA -16 OF -19 VAE -18 action 24 body -16 comment -32 criterion -21 date -17 documents -23 expectedLevel -30 expiry -29 indicator -28 lastCheck -26 links -18 proofs -23 responsible -24 score -21 severity -20 status -21 version -18
h/fee	BC -15 OF -15 action -16 applicable -15 comment -22 criterion -16 deadline -17 expectedLevel -18 expiry -15 label -15 links -18 none 34 priority -19 proofs -19 responsible -24 score -15 severity -16 status -20 version -19
h/form$	BC -15 OF 24 action -20 applicable -16 body -16 comment -15 deadline -15 end -15 links -15 none -18 responsible -22 steps -17
h/forma	BC -24 CFA -21 OF 24 VAE -19 action -25 applicable -17 comment -31 criterion -20 date -23 deadline -26 documents -26 expectedLevel -19 expiry -25 indicator -24 label -21 lastCheck -18 links -30 phase -23 priority -23 proofs -35 reference -25 session 18 severity -22 status -17 trainee -25 version -18
h/forma$	BC -21 CFA -19 action -22 applicable -19 comment -24 criterion -15 date -15 deadline -21 documents -17 expiry -18 indicator -18 label -18 lastCheck -16 links -20 none 15 priority -18 proofs -30 reference -20 responsible -31 score -19 severity -18 status -16 step -20 trainee -32 version -19
h/gro	BC -17 CFA -16 OF -18 VAE -17 action -22 applicable -18 body -18 comment -27 criterion 18 date -15 deadline -20 expectedLevel -22 expiry -18 indicator -21 label -22 lastCheck -16 links -22 none -27 priority -20 proofs -19 responsible -22 score -20 severity 20 status -24 version -17
h/her	BC -18 OF -18 applicable 15
h/i	BC -22 OF -22 VAE -15 action -31 applicable 22 body -25 comment -31 criterion -23 deadline -22 end -19 expectedLevel -28 expiry -19 indicator -21 label -30 lastCheck -20 links -30 priority -22 proofs 16 reference -15 responsible -25 score -22 session -15 start -19 trainee -16 version -20
h/impor	BC -16 OF -17 action -20 applicable -21 body -17 comment -21 criterion -17 deadline -21 expiry -17 indicator -19 label -19 lastCheck -16 links -20 none -23 priority 29 proofs -20 responsible -19 score -19 severity -21 status -19 version -16
h/impor$	BC -15 action -17 comment -20 criterion -16 deadline -18 expectedLevel -21 expiry -15 indicator -18 label -18 lastCheck -15 links -18 none -20 priority 27 proofs -18 responsible -15 score -17 severity -17 version -17
h/indic	BC -23 OF -17 VAE -15 action -23 applicable -20 body -20 comment -32 criterion -40 date -25 deadline -30 documents -24 expectedLevel -29 expiry -22 indicator 37 lastCheck -25 links -35 none -51 phase -25 priority -22 proofs -42 reference -32 responsible -38 session -19 severity -25 step -26
h/indic$	BC -24 OF -16 action -16 applicable -16 body -18 comment -27 criterion -32 date -16 deadline -22 documents -15 expectedLevel -18 expiry -15 indicator 28 lastCheck -21 links -19 none -38 priority -15 proofs -33 reference -24 responsible -30 score -19 session -15 severity -26 step -15 version -26
h/int	BC -16 OF -15 action -18 applicable -15 comment -21 criterion -19 date -19 deadline -19 expectedLevel -17 expiry -17 indicator -27 label 19 lastCheck -16 links -28 none -23 priority -17 reference -21 responsible -27 score -16 severity -17 trainee -17 version -23
h/j	BC -15 action -25 applicable -17 body -24 criterion -15 deadline 21 documents -15 expectedLevel -27 indicator -24 label -28 lastCheck -18 links -27 none -15 phase -16 priority -17 proofs 30 reference -26 responsible -34 score -15 session -24 severity -15 status -35 step -26 trainee -18
h/je	BC -17 OF -21 body -19 comment -36 criterion -22 date -17 documents 17 expectedLevel -40 expiry -21 indicator -25 label -15 lastCheck -33 links -30 none -39 priority -24 proofs 26 reference -15 responsible -23 severity -17 step -16 version -19
h/just	BC -15 action -17 comment -20 deadline -16 expectedLevel -15 label -17 links -19 none -22 priority -16 proofs 28 responsible -15 severity -15 status -18 version -17
h/just$	BC -16 OF -15 action -15 comment -18 deadline -15 label -16 links -19 none -22 proofs 28 status -18 version -18
h/koi	BC -19 CFA -16 action -15 applicable -17 body -16 comment -15 criterion -31 indicator -27 label 25 links -21 none -22 proofs -22 status -18
h/l audit	BC -18 CFA -15 OF -20 VAE -18 action -24 applicable -30 body -18 criterion -20 deadline -28 indicator -28 lastCheck -21 links -15 none 18 priority -15 responsible -25 severity -27 version -17
h/l indic	BC -26 OF -15 applicable -15 body -20 comment -31 deadline -23 expectedLevel -27 lastCheck -21 links -16 none -27 proofs -33 responsible -28 severity -29 status 22 version -27
h/la	BC -37 CFA -23 OF -29 VAE -25 body -15 comment -49 criterion -33 date 16 deadline -38 end -34 expectedLevel -45 none -35 priority -33 reference -35 session 17 start -32 status -21 step -23
h/last	BC -18 OF -19 action -20 applicable -16 body -20 comment -21 criterion -21 date -28 deadline -32 end 23 expectedLevel -19 expiry -30 indicator -21 label -24 lastCheck 46 links -24 none -27 priority -20 proofs -20 responsible -24 score -18 severity -21 start -18 status -23 steps -19 version -16
h/le	BC -40 CFA -32 OF -39 VAE -32 action -51 applicable -50 body -25 comment -62 documents -35 lastCheck 25 none -28 phase -35 priority -17 reference -43 responsible -26 score -40 session -40 severity -33 status -57 steps -24 trainee -36 version -47
h/le$	BC -23 CFA -20 OF -24 VAE -23 action -35 applicable -30 body -34 comment -41 criterion -37 documents -22 expectedLevel -41 indicator -51 label -48 lastCheck 23 links -45 phase -24 priority -37 proofs -52 reference -28 responsible -47 score -30 session -27 severity -28 status -36 step -23 steps -26 trainee -23 version -36
h/level	BC -17 OF -16 VAE -18 action -27 applicable -15 comment -29 date -17 deadline -19 expectedLevel 26 expiry -17 indicator -20 label -26 lastCheck -15 links -25 proofs -20 reference -15 responsible -22 severity -21 status -20 steps -16 version -17
h/mes	BC -15 OF -15 VAE -15 action -18 criterion -16 deadline -18 expectedLevel -18 indicator -17 label -15 links -21 none 17 priority -18 proofs -20 responsible -21 score -22 status -28 version -16
h/mesur	BC -15 action 29 comment -17 deadline -16 expectedLevel -16 expiry -15 label -17 lastCheck -15 links -15 none -19 priority -19 proofs -21 responsible -16 severity -16 status -21
h/nb	BC -22 CFA -17 OF -22 VAE -19 action -18 applicable -20 body -26 criterion -23 date -19 deadline -24 documents -21 end -17 expectedLevel -18 expiry -21 indicator -22 label -23 lastCheck -18 links -28 none 21 phase -19 priority -24 proofs -26 reference -22 responsible -32 session -27 severity -23 start -16 status -29 step -18 steps -17 trainee -19 version -26
h/nc	BC -17 CFA -16 OF -18 VAE -15 action -25 body -20 comment -25 criterion -20 date -19 deadline -23 expectedLevel 16 expiry -23 indicator -22 label -24 lastCheck -19 links -24 none -46 priority -24 proofs -24 responsible -26 score -22 severity 19 version -19
h/nextc	BC -15 OF -15 action -16 applicable -15 body -16 comment -17 criterion -18 date -16 deadline -22 documents -16 expectedLevel -19 expiry -20 indicator -24 label -16 lastCheck -15 links 34 none -30 phase -16 priority -20 proofs -22 reference -15 responsible -24 score -16 session -17 severity -18 status -24 step -16
h/niv	BC -15 action -18 applicable -16 body -19 comment -22 criterion -21 deadline -22 expectedLevel 22 expiry -16 indicator -18 label -23 lastCheck -15 links -22 none -26 proofs -20 responsible -21 score -17 severity -18 status -20 version -17
h/nivea	BC -19 CFA -15 OF -19 VAE -16 action -32 applicable -20 body -18 comment -26 criterion -21 date -18 deadline -25 documents -16 expectedLevel 17 expiry -19 indicator -28 label -31 lastCheck -22 links -19 none -35 proofs -23 responsible -26 score -27 session -15 status 15 version -16
h/no	BC -24 CFA -21 OF -26 VAE -19 action -29 applicable -18 body -27 comment -33 date -24 documents -20 expectedLevel -30 expiry -27 indicator 19 label -24 lastCheck -26 links -35 phase -16 priority -26 proofs -28 reference 24 responsible -35 score -20 session -22 severity -27 status -28 step -20 version -29
h/no$	BC -18 CFA -15 VAE -17 action -22 body -20 comment -23 deadline -30 expectedLevel -20 expiry -17 label -18 lastCheck -20 links -21 priority -18 proofs -22 reference 18 responsible -24 score -21 session -15 severity -22 status -35 step -15 trainee -15 version -21
h/non	BC -21 action -18 body -15 comment -22 criterion -15 deadline -20 expectedLevel -27 expiry -16 indicator -22 label -19 lastCheck -17 links -19 none -25 priority -18 proofs -21 responsible -18 score -17 severity 26
h/not	BC -28 CFA -27 OF -28 VAE -25 action -42 applicable -28 body -29 comment 21 criterion -31 date -23 deadline -32 documents -22 end -18 expectedLevel -32 expiry -28 indicator -29 label -32 lastCheck -29 links -35 none -46 phase -18 priority -35 proofs -36 reference -22 responsible -34 score 21 session -24 severity -33 start -17 step -17 steps 15 trainee -23 version -26
h/notre	BC -21 CFA -15 OF -20 VAE -20 action -22 body -16 comment -26 criterion -26 date -15 deadline -20 expectedLevel -20 expiry -18 indicator -28 label 19 lastCheck -17 links -27 none 18 priority -25 proofs -22 responsible -27 score -18 severity -19 status -34 version -18
h/numer	BC -15 action -20 applicable -18 body -16 comment -24 criterion -18 date -21 deadline -21 documents -15 expectedLevel -18 expiry -21 indicator 23 label -28 lastCheck -18 links 16 none -35 priority -18 proofs -26 responsible -23 session -18 severity -19 status -27
h/n°	BC -29 CFA -23 OF -27 VAE -25 action -40 applicable -29 body -30 comment -43 criterion -40 date -30 deadline -39 documents -32 end -24 expectedLevel -30 expiry -33 indicator 23 label -44 lastCheck -46 links -39 phase -24 priority -38 proofs -46 reference 28 responsible -39 score -30 session -15 severity -31 start -23 status -46 step -26 steps -29 trainee -23 version 17
h/n°$	BC -20 CFA -16 OF -20 VAE -19 action -20 applicable -21 body -15 comment -32 criterion -23 date -17 deadline -20 documents -18 expectedLevel -18 expiry -18 indicator 16 label -43 lastCheck -37 links -22 priority -21 proofs -33 responsible -26 score -23 severity -19 status -26
h/o	BC -25 CFA -26 VAE -21 action -21 applicable 19 comment -36 criterion -21 date -16 deadline -21 documents -15 expectedLevel -21 expiry -22 indicator -25 label -21 lastCheck -19 links -32 priority -20 proofs -22 responsible -17 score -18 session -15 severity -24 version -17
h/o n	BC -23 CFA -15 OF -22 applicable 25 body -18 comment -24 deadline -20 indicator -22 links -16 proofs -17 responsible -15 score -16 severity -16
h/oblig	BC -17 CFA -16 OF -20 VAE -18 action -18 applicable 19 body -17 comment -25 criterion -19 date -19 expectedLevel -19 indicator -24 label 17 lastCheck -21 links -21 none -22 priority -18 proofs -21 responsible -25 score -16 severity -25 version -19
h/of	BC -24 CFA -30 OF 37 VAE -29 action -24 applicable -33 comment -27 criterion -28 deadline -39 documents -17 expiry -24 indicator -33 label -25 links -30 none -19 priority -28 reference -21 responsible -25 session -23 status -33 step -19 version -24
h/of$	BC -18 OF 30 applicable -29 body -19 deadline -20 expectedLevel -15 indicator -16 none -23
h/on	BC -29 CFA -23 OF -28 VAE -32 applicable -38 body -32 comment -46 criterion -27 date 18 deadline -23 expectedLevel -47 label -18 none -17 phase -17 reference -18 responsible -51 score -34 session -18 severity -40 version -31
h/on$	BC -16 OF -16 action -27 comment -19 criterion -20 date 21 deadline -19 indicator -28 label -24 links -28 none -30 priority -26 proofs -27 responsible -19 score -16 severity -15 status -16 version -17
h/oppos	BC -23 CFA -16 OF -21 VAE -19 action -19 applicable 18 comment -19 criterion -22 date -19 deadline -20 expectedLevel -18 indicator -19 label -18 lastCheck -18 links -19 none -28 priority -21 responsible -23 score -22 severity -18 status -25 version -20
h/oppos$	BC -20 OF -18 VAE -18 action -17 applicable 18 comment -19 criterion -17 date -18 deadline -19 expectedLevel -16 indicator -17 label -16 lastCheck -16 links -17 none -24 priority -19 responsible -22 score -19 severity -16 status -24 version -18
h/ou	BC -32 CFA -25 OF -32 VAE -26 action -38 applicable -46 comment -52 criterion -37 date -39 deadline -44 end -17 expiry -38 indicator -52 label -52 lastCheck -41 links 28 none -57 phase -30 priority -49 proofs -48 reference -24 session -27 severity 19 start -17 step -38 steps -18 version -31
h/out	BC -16 OF -19 body -17 comment -19 criterion -22 date -35 expectedLevel -19 expiry 19 indicator -22 label -19 lastCheck -30 links -21 none -28 priority -20 proofs -27 responsible -18 severity -16 status -21 steps 25 version -15
h/papie	BC -15 action -21 applicable -16 body -15 comment -23 criterion -20 deadline -22 documents 19 expectedLevel -17 indicator -39 label -32 lastCheck -18 links -26 phase -21 priority -22 proofs 19 responsible -30 score -19 session -20 severity -18 step -24
h/par	BC -16 OF -18 VAE -18 action -21 applicable -30 body -32 comment -36 criterion -27 date -19 deadline -27 documents -15 expiry -24 label -33 lastCheck -32 links -27 priority -28 proofs -48 reference -17 responsible 42 score -23 session -18 severity -18 status -33 version -21
h/pas	BC -18 OF -15 action -18 applicable -22 body -21 comment -25 criterion -19 deadline -25 documents -23 expectedLevel -25 expiry -19 indicator -27 label -21 links -44 none -30 phase -19 priority -17 proofs -17 reference -16 responsible -27 score -23 status 17 step 16
h/pc	BC -16 OF -19 action -23 applicable -15 body -18 comment -17 criterion -19 date -15 deadline -16 expectedLevel -21 expiry -18 indicator -22 label -21 lastCheck -15 links 16 none -30 priority -19 proofs 15 responsible -25 score -20 session -17 severity -18 status -22 trainee -15 version -19
h/permi	BC -17 OF 16 applicable -16 comment -22 links -17 responsible -19 session 20 status -16
h/permi$	BC -15 OF 17 applicable -15 comment -16 deadline -15 status -16
h/perso	BC -15 action -16 applicable -17 criterion -20 date -18 deadline -19 end -15 expectedLevel -20 expiry -15 indicator -22 label -26 lastCheck -20 links -23 none -26 phase -16 priority -21 proofs -23 reference -18 responsible 21 score -22 session -26 status -20 step -18 steps -21 version -23
h/petit	BC -18 CFA -15 OF -18 VAE -16 action -23 applicable -18 body -19 date -17 deadline -24 expectedLevel -28 expiry -23 indicator -22 label -23 lastCheck -20 none -28 priority -21 proofs -28 responsible -28 score -20 session -16 severity 26 status -19 version -23
h/piec	BC -18 OF -17 VAE -15 action -27 applicable -18 body -18 comment -24 criterion -19 date -27 deadline -25 expectedLevel -20 indicator -29 label -26 lastCheck -15 none -29 phase -24 priority -26 proofs 31 reference -15 responsible -27 score -26 session -22 severity -29 version -22
h/pil	BC -15 OF -16 action -15 applicable -15 body -19 comment -19 criterion -19 deadline -17 expectedLevel -16 indicator -18 label -18 links -19 none -24 priority -19 proofs -18 responsible 22 score -15 severity -16 status -18 version -15
h/pilie	BC -17 CFA -15 OF -18 VAE -16 action -20 applicable -19 body -17 comment -22 criterion 28 date -16 deadline -21 expectedLevel -16 expiry -18 indicator -21 label -22 lastCheck -18 links -22 none -27 priority -17 proofs -19 responsible -17 score -18 severity -18 status -22 version -16
h/playl	BC -15 action -17 indicator -16 links -17 none 24 proofs -18 status -19 version -16
h/point	BC -21 CFA -19 OF -18 VAE -21 action -32 applicable -22 body -23 criterion -30 date -25 deadline -45 documents -22 expectedLevel -32 expiry -29 none -39 phase -22 priority -25 proofs -33 reference -17 session -23 severity -27 steps -19 version -27
h/pond	BC -16 action -15 comment -17 criterion -17 deadline -17 expectedLevel -15 indicator -20 label -17 links -16 none -24 priority -16 proofs -16 responsible -17 score 24 status -17
h/possi$	BC -15 action -19 applicable -17 body -16 comment -18 criterion -17 date -16 deadline -18 expectedLevel 25 expiry -15 label -15 lastCheck -15 links -20 priority -17 proofs -25 responsible -18 score -17 severity -30 status -27 version -17
h/pour	BC -24 CFA -26 VAE -29 applicable 28 body 16 comment -16 criterion -36 date -35 deadline 24 documents -28 expiry -38 label -42 lastCheck -42 links -45 phase -22 priority -39 proofs -16 reference -28 responsible -39 score -31 session -25 severity -38 step -22 steps -15 version -33
h/pr	BC -20 CFA -15 OF 18 action -18 comment -35 date -15 deadline 16 expectedLevel -17 expiry -19 label -18 lastCheck -20 links -25 none -16 priority -20 proofs -18 reference -22 responsible -27 session -16 severity -19 status -33 steps -16 trainee 21 version -19
h/preuv	BC -19 CFA -15 OF -19 VAE -17 action -30 applicable -17 body -23 comment -42 criterion -22 deadline -36 documents 20 expectedLevel -43 expiry -28 indicator -22 label -32 lastCheck -31 none 15 phase -22 priority -23 proofs 28 reference -20 responsible -27 score -25 session -29 severity -20 step -25 steps -17 version -26
h/prior	BC -19 CFA -16 OF -15 VAE 16 action -22 body -18 comment -24 criterion -22 date -18 deadline -23 expectedLevel -24 expiry -21 indicator -24 label -25 lastCheck -19 links -23 none -27 priority 25 proofs -21 responsible -22 score -25 severity -22 status -24 version -15
h/qu	BC -15 applicable -17 comment -29 criterion -20 date -22 deadline -30 documents 22 expectedLevel -28 expiry -23 lastCheck -24 priority -24 responsible -19 severity -16 status -30
h/quali	BC -17 OF -17 VAE -15 action -23 applicable -19 body -19 comment -25 criterion 15 date -16 deadline -24 documents -20 expectedLevel -25 expiry -19 indicator 17 lastCheck -19 links -23 none -37 phase -19 priority -20 proofs -23 reference -29 score -20 session -17 step -19 version -27
h/quali$	BC -16 OF -16 VAE -15 action -21 applicable -18 body -19 comment -22 criterion 21 deadline -21 documents -17 expectedLevel -22 expiry -17 lastCheck -17 links -21 none -29 phase -16 priority -19 proofs -21 reference -26 score -19 session -16 severity -26 step -16 version -25
h/que	BC -33 CFA -19 OF -28 VAE -15 body -26 criterion -29 date -20 expiry -33 indicator -40 links -30 phase -19 priority -33 reference -18 responsible -22 score -23 session -15 severity -30 status -39 step -24 version -21
h/qui	BC -27 CFA -16 OF -26 VAE -25 action -32 applicable -34 body 18 comment -21 date -25 deadline -42 end -15 expectedLevel -43 expiry -29 indicator -43 lastCheck -41 links -36 none -52 phase -15 priority -39 proofs 21 reference -21 responsible 37 score -28 session -24 severity -32 start -21 status -42 steps -21 trainee -21 version -36
h/rag	BC -21 CFA -17 OF -20 VAE -18 action -22 applicable -18 body -17 comment -27 criterion -22 deadline -23 expectedLevel -22 expiry -19 indicator -24 label -23 lastCheck -18 links -24 none -24 priority -23 proofs -18 responsible -26 score -20 severity -21 status 34 version -19
h/rang	BC -16 OF -15 action -26 applicable -17 body -18 comment -22 criterion -19 deadline -21 expectedLevel -20 expiry -19 indicator -20 label -21 lastCheck -19 links 15 none 15 proofs -20 responsible -25 severity -20 status -24 version -19
h/refer	BC -19 CFA -17 OF -19 VAE -18 action -22 body -24 comment -20 date -21 deadline -25 end -18 expiry -22 lastCheck -21 links -30 priority -22 reference -22 responsible 25 score -21 session -18 severity -22 start -16 status -36 step -19 steps -19 trainee -19 version -26
h/refer$	BC -15 OF -15 action -20 applicable -16 comment -16 date -15 deadline -22 expiry -15 indicator -22 lastCheck -16 links -18 none -42 priority -17 responsible 17 score -15 session -16 severity -17 status -25 step -20
h/relev	BC -17 applicable 17 deadline -17 lastCheck -24 none -18
h/remit	BC -18 CFA -16 VAE -19 applicable 20 none -16
h/requi	BC -18 OF -24 VAE -16 applicable -15 body -17 comment -31 criterion -22 date -16 deadline -24 documents 17 expectedLevel 23 expiry -19 indicator -23 label 20 lastCheck -19 links -18 none -30 priority -23 proofs -24 responsible -19 score -19 severity -24 status -31 version -15
h/revie	BC 25 OF -19 VAE -17 action -19 applicable -23 body -19 comment -25 criterion -17 date -15 deadline -28 end -17 expectedLevel -20 expiry -31 indicator -18 label -19 lastCheck 18 links -23 none -28 priority -21 proofs -18 responsible -23 score -19 severity -19 status -21 steps 24 version -16
h/revie$	BC 20 OF -15 comment -17 end -17 lastCheck -15 links -16 none -19 responsible -15 status -16 steps 22
h/rnq	BC -16 OF -16 VAE -15 action -19 applicable -17 body -16 comment -27 criterion 17 date -16 deadline -23 documents -19 expiry -18 indicator 19 lastCheck -17 links -24 none -34 phase -19 priority -20 proofs -23 reference -18 responsible -24 score -22 session -16 severity -17 status -27 step -19 version -18
h/rnq$	BC -17 CFA -15 OF -17 VAE -16 action -20 applicable -18 body -17 comment -20 criterion 18 date -17 deadline -22 expectedLevel -26 expiry -20 indicator 18 lastCheck -18 links -25 none -29 priority -21 proofs -25 responsible -23 score -22 severity -18 status -25 version -22
h/rubri	BC -15 OF -15 action -17 applicable -16 body -15 comment -20 criterion 25 deadline -18 expectedLevel -17 expiry -16 indicator -19 label -19 lastCheck -15 links -18 none -23 priority -16 proofs -17 responsible -20 severity -16 status -19
h/s	BC -20 CFA -24 OF -20 VAE -23 applicable 27 criterion -26 date -22 deadline -26 expectedLevel -27 expiry -27 lastCheck -25 links -32 none -38 proofs -32 reference -20 score -28 session -18 version -25
h/se	BC -19 OF -17 VAE -16 applicable -27 body -18 criterion -18 deadline -37 expiry -24 indicator -29 lastCheck -25 links -30 none -36 phase -17 priority -23 proofs -34 reference -20 responsible -31 score -19 session -20 severity -20 status -30 step 22 version -17
h/si	BC 21 CFA -16 OF -15 VAE -15 action -20 applicable -24 comment -25 criterion -21 deadline -20 expiry -15 indicator -21 label -22 lastCheck -15 links -18 none -25 priority -24 proofs -18 responsible -20 score -18 severity 26 status -27 version -15
h/skill	BC 26 OF -17 applicable -16 none -17 status -16
h/sur	BC -17 CFA -17 VAE -17 criterion -23 date -16 deadline -21 expectedLevel -19 expiry -18 indicator -23 label -16 lastCheck -18 links 21 none -15 phase 17 priority -20 proofs -25 responsible -25 score 23 severity -16 status -23 version -15
h/temp	BC -16 action -15 comment -24 documents -23 expiry -16 indicator -21 label -15 links -27 priority -16 proofs -20 reference -19 responsible -24 session -21 status -29
h/text	BC -16 OF -15 action 19 applicable -16 body -17 criterion -19 deadline -21 expiry -18 indicator -23 lastCheck -17 links -23 none -30 priority -21 proofs -19 responsible -22 score -26 severity -18 status -33 steps -16 version -18
h/text$	BC -17 OF -16 VAE -15 action 19 applicable -17 body -17 criterion -20 date -16 deadline -23 expiry -19 indicator -19 lastCheck -19 links -24 none -24 priority -23 proofs -20 responsible -21 score -24 severity -20 status -31 steps -15 version -19
h/the	BC -19 CFA -15 OF -16 VAE -17 action -25 applicable -24 body -17 comment -25 criterion -22 deadline -22 expiry -16 indicator -24 lastCheck -19 links 22 none -41 priority -20 responsible -18 score -17 severity -18 status -25
h/train	BC -21 CFA -18 OF 29 VAE -22 action -16 applicable -16 comment -26 deadline -19 end -19 expectedLevel -18 expiry -15 label -15 lastCheck -17 links -19 none -28 priority -19 proofs -19 score -17 session -22 severity -16 start -17 status -20 steps -19
h/v	BC -16 CFA -16 VAE 30 action -19 applicable -19 comment -26 deadline -19 documents -15 expectedLevel -20 expiry -17 indicator -25 label -20 lastCheck -17 links -18 priority -20 proofs -23 reference -19 responsible -23 session -15 severity -16 status -21 version 17
h/vae	BC -30 CFA -38 OF -32 VAE 37 action -18 applicable -19 comment -20 criterion -17 deadline -18 expectedLevel -18 expiry -16 indicator -18 label -19 lastCheck -16 links -17 none -23 priority -23 proofs -18 responsible -17 score -17 severity -20 status -24 version -16
h/vae$	BC -20 CFA -20 OF -16 VAE 31 action -16 applicable -16 comment -19 criterion -16 deadline -17 expectedLevel -16 expiry -16 indicator -17 label -17 lastCheck -15 links -17 none -20 priority -23 proofs -17 responsible -16 severity -19 status -19
h/val	BC -16 VAE 18 action -15 comment -17 criterion -15 deadline -15 expectedLevel -15 expiry 19 indicator -19 label -16 links -19 none -22 priority -15 proofs -18 responsible -20 status -19 version -18
h/verdi	BC -18 OF -17 VAE -15 action -18 applicable -17 body -15 comment -20 criterion -16 deadline -20 expectedLevel -21 expiry -17 label -17 lastCheck -17 links -21 none -24 priority -16 proofs -17 responsible -21 severity -18 status 32 version -16
h/vers	BC -21 CFA -17 OF -20 VAE -18 action -26 applicable -23 body -16 comment -25 criterion -26 date -22 deadline -28 expectedLevel -28 indicator -33 label -26 lastCheck -27 none -41 priority -26 proofs -36 reference -21 responsible -28 score -23 session -21 severity -26 status -30 version 34
h/versi	BC -17 OF -17 action -23 applicable -20 body -17 comment -23 criterion -23 date -28 deadline -24 expectedLevel -20 expiry -21 indicator -31 label -27 lastCheck -17 links -33 none -31 priority -22 proofs -35 reference -22 responsible -43 score -19 severity -23 status -35 version 47
h/vill	BC -17 CFA -15 OF -17 VAE -15 action -18 body -15 comment -17 criterion -22 deadline -19 expectedLevel -20 expiry -16 indicator -18 label -19 links -25 none 31 priority -18 proofs -23 responsible -23 session -16 severity -18 status -21 version -16
h/we	BC -18 OF -23 VAE -17 action -30 body -21 comment -24 criterion -17 deadline -23 documents -15 expectedLevel -18 expiry -15 indicator -19 label -22 lastCheck -17 links -25 priority -28 proofs 17 responsible -17 score -19 severity -23 status 28
h/what	BC -19 CFA -16 OF -19 VAE -16 action 16 applicable -27 body -31 comment -24 criterion -24 deadline -28 expiry -18 indicator -21 label 21 lastCheck -19 links -21 priority -23 reference -16 responsible -25 score -19 severity -19 status -29 steps -17 version -16
h/withi	BC -16 VAE -17 applicable 19 none -16 status -15
h/^0	CFA -16 OF -16 VAE -17 body -17 comment -24 criterion -15 end -26 none -24 priority 21 proofs -16 responsible -17 score -20 session -16 start 18 trainee -18
h/^appr	CFA 25 OF -15 applicable -16 comment -15 criterion -16 label -16 none -16 status -17
h/^apren	CFA 23 OF -17 VAE -16
h/^not	CFA -15 VAE -16 action -25 body -15 comment 20 criterion -20 deadline -19 documents -17 expectedLevel -22 expiry -15 indicator -16 label -21 lastCheck -17 links -19 none -21 phase -15 priority -21 proofs -28 responsible -19 score 24 severity -20 step -15 steps -15 version -16
h/a$	CFA 16 VAE -19 action -25 applicable -17 comment -27 deadline -19 documents -18 expiry -21 indicator -30 label -20 lastCheck -19 links -26 priority -20 responsible 34 status -24 step -17 version -16
h/appr	CFA 26 applicable -16 comment -16 criterion -17 deadline -15 indicator -15 label -18 links -15 none -17 priority -15 proofs -15 responsible -15 score -15 status -18
h/apren$	CFA 23 OF -15 VAE -16
h/cat	CFA 16 VAE -19 action -18 applicable -17 comment -17 criterion -19 deadline -18 expectedLevel -19 expiry -16 indicator -19 label -18 lastCheck -18 links -17 none 15 priority -21 proofs -23 score -17 severity -19 status -24 version -16
h/cat 0	CFA 22 VAE -17 action -19 comment -17 criterion -16 deadline -19 expectedLevel -16 expiry -15 indicator -15 label -15 lastCheck -18 links -17 none -32 priority -20 proofs -21 score -18 severity -15 status -20
h/de	CFA -42 OF -24 VAE -41 applicable -46 criterion -49 indicator -19 priority -18 reference -21 responsible -23 score -17 step -17 steps -16
h/ecsr	CFA 21
h/f$	CFA -15 OF 16 applicable -15 none -16 status -18
h/ind	CFA -15 OF -15 VAE -15 action -21 applicable -18 body -15 comment -23 criterion -31 date -16 deadline -23 documents -21 expectedLevel -18 expiry -18 indicator 26 lastCheck -18 links -22 none -27 phase -19 priority -20 proofs -28 reference -30 responsible -26 score -17 session -21 severity -19 step -20
h/montr	CFA -15 VAE -16 action -30 applicable -19 comment -30 criterion -17 deadline -22 documents 17 expectedLevel -18 expiry -18 indicator -17 label -26 lastCheck -17 links -20 priority -17 proofs 19 responsible -17 score -15 status -20 version -17
h/n	CFA -26 OF -37 VAE -24 action -27 applicable 21 body -21 comment 16 criterion -27 date -22 deadline -30 documents -19 end -18 expectedLevel -21 indicator -31 label -27 lastCheck -20 links -27 phase -16 priority -35 proofs -28 reference -22 responsible -33 score -22 session -17 severity -29 start -17 step -17 steps -20 trainee 18 version -19
h/n$	CFA -18 OF -27 VAE -20 action -17 applicable 18 body -18 comment -24 criterion -17 date -15 deadline -21 expectedLevel -17 expiry -17 indicator -22 label -18 lastCheck -15 links -19 priority -21 proofs -16 responsible -21 score -15 severity -17
h/pro	CFA 21
h/titr	CFA 20 action -17 applicable -15 comment -18 date -15 deadline -18 expectedLevel -19 expiry -16 indicator -25 lastCheck -15 links -19 none -19 priority -17 responsible -22 score -17 severity -16 status -27 version -16
h/to	CFA -20 OF -16 VAE -24 action 20 applicable -33 comment -36 date -21 documents -17 expiry -34 label -38 lastCheck -24 none -33 priority -33 reference -18 responsible -43 score -32 session -19 severity -31 status -26 version -26
h/y	CFA -15 OF -17 VAE -17 action -23 body -29 comment -35 criterion -18 deadline -24 expectedLevel -20 expiry -17 indicator -24 label -22 lastCheck -21 links -17 none -31 priority 24 proofs -25 score -15 severity -18 status -26 version -19
h/^appl	OF -19 VAE -15 applicable 27 deadline -15 none -23 priority -18 severity -15 status -19
h/^categ	OF -17 expectedLevel -15 links -19 none 27 responsible -16 status -17
h/^champ	OF -15 none -20
h/^conf	OF -15 action -15 applicable -29 deadline -16 expectedLevel -16 none -23 priority -19 responsible -23 severity -23 status 28
h/^coule	OF -19 action -16 comment -16 expectedLevel -16 links -33 none 35 proofs -17 responsible -21 status -19 version -15
h/^exige	OF -15 action -20 comment -24 criterion -31 deadline -22 expectedLevel 19 expiry -17 indicator -28 label 22 lastCheck -19 links -16 none -22 priority -17 proofs -24 responsible -21 score -17 severity -18 status -17 version -18
h/^on	OF -15 comment -16 date -21 expectedLevel -16 expiry -16 indicator -22 label -22 lastCheck -22 links -30 none -31 priority -23 proofs -22 responsible -27 severity -17 status 21
h/^scop	OF -25 action -19 applicable 17 body -15 comment -21 criterion -20 date -15 deadline -21 expectedLevel -21 expiry -18 indicator -20 label -20 lastCheck -18 links -20 none -25 priority -20 proofs -21 responsible -19 score -20 severity -21 status -18 version -17
h/actio$	OF -21 action 15 body -23 comment -20 deadline -21 indicator -17 label -21 links -20 none -21 proofs -19 responsible 16 session -24 severity -20 status -23 steps -19 trainee -17
h/ae	OF -23 applicable 27 deadline -15 none -17 status -19
h/blabl	OF -15 action -20 applicable -15 comment 29 criterion -18 deadline -19 expectedLevel -17 expiry -16 indicator -19 label -18 lastCheck -15 links -17 none -23 priority -18 proofs -21 responsible -22 score -18 severity -19 status -23
h/categ	OF -19 links -15 none 27 status -18
h/champ	OF -16 none -20
h/class	OF 19 VAE -15 action -22 applicable -17 comment -16 criterion -16 deadline -18 expectedLevel -19 expiry -17 label -19 links 23 priority -17 proofs -17 responsible -18 score -15 session -15 status -21 version -19
h/class$	OF 22 status -17
h/conf	OF -16 action -17 applicable -30 deadline -17 expectedLevel -17 none -26 priority -19 responsible -24 severity -25 status 28
h/corr	OF -15 action 18
h/corre	OF -18 action 27 deadline -15 none -18 priority -17 responsible -20
h/coule	OF -17 action -17 body -15 comment -23 deadline -15 expectedLevel -17 indicator -21 links -35 none 40 priority -15 proofs -17 reference -20 responsible -20 session -16 status -20 steps -15 version -16
h/faut	OF -15 action -21 applicable -15 body -19 comment -26 criterion -21 date -15 deadline 16 documents -15 expiry -22 indicator -23 label 18 lastCheck -33 links -19 phase -18 priority -19 proofs -22 responsible -22 score -17 status -19
h/form	OF 26 action -15 applicable -15 body -21 comment -26 end -23 links -21 none -29 reference -31 session 15 start -19 status -16 steps -26
h/guid	OF -16 VAE -15 action -18 applicable -16 body -21 comment -23 criterion -20 date -16 deadline -21 expectedLevel 27 expiry -19 indicator -15 label -27 lastCheck -19 links -19 priority -21 proofs -24 responsible -24 score -18 status -19 version -20
h/ide	OF -17 action 16 applicable -16 comment -22 criterion -15 date -22 deadline -20 expectedLevel -23 expiry -21 indicator -18 lastCheck -15 links -31 none 33 proofs -34 responsible -15 score -17 severity -18 status -28 version -22
h/inspe	OF -15 action -20 applicable -19 body -15 comment 16 date -28 deadline -25 expectedLevel -15 expiry -19 indicator -18 label -17 links -15 none -20 priority -20 responsible -20 score -19 severity -16
h/is	OF -16 VAE -15 action -23 applicable -15 comment -19 deadline -15 expectedLevel -23 indicator -15 label 16 links -17 proofs -19 responsible -15
h/item	OF -20 action 22 applicable 21 comment -28 criterion -16 deadline -22 expectedLevel -19 label -16 links -22 none -33 proofs -20 responsible -19 score -17 status -27 version -16
h/learn	OF -15 VAE 21 body -18 comment -17 links -15 none -18 priority -16 responsible -23 session -19 trainee 16
h/mon	OF -15 VAE -15 action -30 applicable 18 body -25 comment -29 criterion -19 date -17 expectedLevel -19 expiry -20 indicator -18 label -18 lastCheck -19 links -27 none -30 priority -26 proofs -18 responsible -18 severity -17 status 19 version -19
h/nc$	OF -18 action -20 applicable 16 body -16 comment -24 criterion -17 date -17 deadline -19 expectedLevel -30 expiry -20 indicator -20 label -19 lastCheck -16 links -23 none -25 priority -19 proofs -27 responsible -22 score -18 severity 15 status 15 version -18
h/notat	OF -17 action -16 applicable -15 comment -16 criterion -19 deadline -17 expectedLevel -17 indicator -18 label -15 lastCheck -15 links -17 none -21 priority -17 responsible -17 score 23 severity -16 status -20
h/ns	OF -19 applicable 24 none -20 status -21
h/ordin	OF 16 responsible -17
h/pacq	OF -15 date -15 deadline -17 expectedLevel -16 links -23 none -29 priority 22 proofs -15 responsible -15 severity -15 status -16
h/pacq$	OF -15 action 16 criterion -15 date -16 deadline -19 expectedLevel -16 label -15 links -24 none -29 priority 20 proofs -16 responsible -16 severity -15 status -16
h/pour les	OF 16
h/pr ns	OF -17 applicable 27 none -21 status -15
h/prior$	OF -15 VAE -19 action -16 applicable -15 comment -18 criterion -16 deadline -17 expectedLevel -15 expiry -15 indicator -18 label -18 lastCheck -15 links -20 none -25 priority 26 proofs -16 responsible -18 score -17 severity -15 status -18
h/requi$	OF -21 comment -21 criterion -18 deadline -20 expectedLevel 17 indicator -18 lastCheck -15 none -26 priority -17 proofs -19 responsible -16 score -16 severity -19 status -25
h/rmq	OF -15 action -21 body -15 comment 29 criterion -16 deadline -22 expectedLevel -19 expiry -16 indicator -20 label -17 lastCheck -15 links -21 none -28 priority -20 proofs -18 responsible -25 score -18 severity -21 status -22 version -16
h/sever	OF -15 comment -23 deadline -15 expectedLevel -17 links -16 none -18 priority -15 responsible -16 severity 27 status -21
h/sever$	OF -15 action -18 applicable -15 comment -15 criterion -16 deadline -15 expectedLevel -19 indicator -16 label -16 links -17 none -19 priority -15 responsible -16 score -15 severity 28 status -22
h/suis	OF -15 action -15 applicable 18 comment -19 expectedLevel -17 links -29 none -17 proofs -19 responsible -27 score -17 severity -15 status 25
h/tak	OF -16
h/tempe	OF -15 comment -19 deadline -15 documents -15 indicator -16 links -15 none 25 responsible -18 status -17
h/train$	OF 17 body -15 none -15
h/where	OF -15 action -17 applicable -20 body -16 comment -25 criterion -17 deadline -18 documents -16 expectedLevel -15 expiry -16 indicator -21 label -19 lastCheck -15 links 34 none -27 priority -18 proofs -30 reference -17 responsible -25 score -18 session -17 severity -17 step -15 version -18
h/^appli	VAE -16 criterion -15 date -16 expectedLevel -15 links -16 none -24 status -22
h/^cat	VAE -19 action -20 applicable -18 comment -18 criterion -20 deadline -20 expectedLevel -19 expiry -18 indicator -19 label -19 lastCheck -20 links -17 none 19 priority -21 proofs -23 responsible -15 score -21 severity -18 status -23 version -16
h/^prior	VAE 21 deadline -15 expectedLevel -19 status -18
h/acq	VAE 18 expiry -18
h/appli	VAE -20 action -20 applicable 24 comment -23 criterion -19 deadline -20 expectedLevel -18 expiry -19 indicator -22 label -20 lastCheck -15 links -16 none -22 priority -20 proofs -21 responsible -22 score -16 severity -18 status -17
h/carac	VAE -17 none -16 priority 16 score -16
h/e$	VAE 27 comment -19 links -15 none -33 responsible -22 session -15
h/exp	VAE 17 date -26 deadline -26 expiry 18 lastCheck -22 none -18
h/exp$	VAE 17 date -24 deadline -24 expiry 15 lastCheck -22 none -17
h/in	VAE 19 action -21 applicable -24 body -26 comment -30 criterion -17 date -21 deadline -23 end -18 expectedLevel -24 expiry -23 indicator -29 lastCheck -19 links -32 none -25 priority -23 proofs -22 reference -23 responsible -33 score -22 session -22 severity -21 start -15 steps 28 trainee -21 version -24
h/in scop	VAE 16 action -15 applicable -20 comment -15 criterion -15 deadline -15 indicator -15 label -19 none -19 priority -15 proofs -16 responsible -16 score -17 status -19
h/jusq	VAE -22 deadline -17 expiry 29 indicator -16 lastCheck -19 links -16 none -20 responsible -16 status -19
h/mail$	VAE -15 comment -17 none 27 status -19
h/montr$	VAE -15 action -23 applicable -19 comment -27 deadline -23 documents 18 expectedLevel -15 expiry -16 indicator -18 label -29 lastCheck -15 links -20 priority -15 responsible -18 status -19 version -16
h/nam$	VAE -15 action -17 comment -28 criterion -17 date -16 deadline -19 documents -17 end -23 expectedLevel -21 expiry -19 indicator -22 label -18 links -27 priority -18 reference -33 score -16 severity -16 start -22 status -25 steps -26 trainee 15 version -21
h/scop	VAE 16 action -25 body -22 comment -25 criterion -26 date -21 deadline -26 expectedLevel -27 expiry -23 indicator -26 label -28 lastCheck -24 links -25 none -29 priority -25 proofs -28 responsible -22 score -20 severity -25 status -23 version -22
h/t	VAE -23 comment -20 indicator -16 links -17 none 32 proofs -17 responsible -22 status -16 version -17
h/tarif	VAE -18 action -18 applicable -18 body -17 comment -24 criterion -16 deadline -18 expectedLevel -15 expiry -16 label -18 links -19 none 35 priority -19 proofs -20 responsible -15 severity -18 status -24 version -20
h/v a	VAE 26 action -15 applicable -15 comment -20 deadline -15 proofs -20 responsible -24 status -15 version -16
h/0	action -47 applicable -44 body -38 comment -47 date -29 deadline -46 end -34 expectedLevel -43 expiry -38 indicator -47 label -51 lastCheck -42 links -46 none -57 proofs 28 reference -26 responsible -44 session -30 severity -42 start 16 status -49 trainee -38 version -33
h/0$	action -31 applicable -31 body -25 comment -30 date -21 deadline -32 expectedLevel -31 expiry -24 indicator -33 label -40 lastCheck -25 links -36 none -44 proofs 18 responsible -32 score 15 severity -25 status -35 trainee -16 version -24
h/^act	action 27 comment -25 deadline -17 expectedLevel -15 indicator -18 label -16 links -30 none -21 phase -16 priority -16 proofs -24 responsible -34 severity -17 status -18 version -19
h/^analy	action -20 body -18 comment 28 criterion -15 deadline -18 end -20 expectedLevel -19 expiry -15 indicator -17 label -16 links -25 none -25 priority -17 responsible -22 score -15 session -23 severity -16 start -18 status -20 trainee -20 version -15
h/^avanc	action -16 lastCheck -17 priority -19 proofs -17 score -18 status 22
h/^ax	action 21
h/^axe	action 21 comment -16 deadline -19 none -17 status -18
h/^comen	action -19 comment 21 deadline -17 end -15 indicator -15 label -15 links -15 none -18 priority -15 proofs -15 responsible -18 severity -15 start 16 status -18
h/^comm	action -15 comment 23 deadline -15 expectedLevel -16 links -18 none -21 priority -18 proofs -20 responsible -19 severity -15 status -17 version -16
h/^comment	action -30 comment 18 links -15 none -19 responsible -17 status -16
h/^corre	action 20 none -15 responsible -19
h/^crite	action -16 comment -16 criterion 30 deadline -19 documents -16 expiry -15 label -27 lastCheck -15 links -19 none -21 priority -15 proofs -16 reference -15 responsible -24 score -16 status -32 step -15
h/^curre	action -15 comment -19 deadline -16 expectedLevel -16 label -15 links -15 none -17 priority -16 responsible -15 severity -16 status 29
h/^d	action -17 comment -17 date -26 deadline 22 documents -15 expiry -28 indicator -21 lastCheck -27 links -21 phase -20 priority -17 status -23 step -18
h/^dans	action -15 applicable 18 body -24 comment -15 deadline -19 indicator -16 lastCheck -18 links 20 none -27 proofs -15 responsible -21 severity -15 version -16
h/^dern	action -15 comment -23 criterion -15 deadline -16 expiry -19 indicator -17 label -22 lastCheck 29 links -15 none -17 priority -15 proofs -16 responsible -17 score -17 severity -15 status -21
h/^dilig	action 22 comment -18 criterion -15 deadline -15 expectedLevel -17 indicator -15 label -16 links -16 none -16 proofs -19 responsible -16 status -15
h/^do	action -19 body 21 none -28 status -15
h/^doc	action -23 body -17 comment -28 criterion -20 date -16 deadline -18 documents 26 expectedLevel -17 expiry -16 indicator -21 links -33 none -37 priority -17 proofs 16 score -17 session -18 status -34 step -15 version -29
h/^docum	action -21 applicable -19 body -17 comment -33 criterion -23 date -23 deadline -20 documents 20 expectedLevel -44 expiry -22 indicator -28 label -24 links -34 phase -20 priority -16 proofs 24 responsible -41 score -16 session -18 severity -16 version -24
h/^due	action -16 comment -21 criterion -16 deadline 22 expectedLevel -15 expiry -21 indicator -19 label -18 lastCheck -16 links -20 priority -15 proofs -17 responsible -17 severity -15 status -22
h/^echea	action -30 comment -16 deadline 16 expiry -17 lastCheck -22 links -16
h/^engag	action 17 comment -18 criterion -15 deadline -16 indicator -16 none -19 proofs -16 responsible -16 status -28
h/^etap	action 17 comment -18 deadline -17 documents -24 indicator -18 links -23 none -24 phase -42 reference -19 responsible -22 status -21 step 32
h/^fil	action -18 comment -21 expectedLevel -15 expiry -16 indicator -25 reference 19 responsible -27 session -18 status -18 steps -15 version -19
h/^fin	action -18 applicable -16 body -26 comment -21 date -22 deadline -16 end 30 expiry 27 lastCheck -16 links -27 none -21 priority -16 proofs -24 reference -16 responsible -22 session -20 start -30 status -19 steps -22 version -16
h/^gro	action -15 comment -20 criterion 20 deadline -17 expectedLevel -16 indicator -18 label -18 links -15 none -20 proofs -16 score -15 status -18
h/^ind	action -15 applicable -21 comment -19 criterion -30 deadline -18 documents -20 indicator 31 label -42 links -17 none -38 phase -17 priority -15 proofs -21 reference -19 responsible -25 session -18 status -37 step -17 version 18
h/^inspe	action -20 applicable -18 comment 17 indicator -17 label -16 lastCheck -18 links -15 none -18 priority -19 responsible -18 score -18 severity -15
h/^jusqu	action -16 body -16 comment -19 documents -15 end 17 expectedLevel 20 expiry -30 indicator -16 label -16 links -18 responsible -18 severity -17 status -17 steps -18
h/^ki	action -17 applicable -23 body -15 comment -15 deadline -19 links -19 none -31 phase -16 priority -21 responsible 31 severity -20 status -26
h/^l	action -18 applicable -28 body -23 comment -27 criterion -30 date -16 deadline -25 expiry -15 indicator -35 label 16 lastCheck -19 links -23 none -32 priority -32 proofs -32 responsible -27 score -21 severity -17 status -36 version -23
h/^la	action 15 applicable -16 comment -23 criterion -17 date -21 deadline -17 expectedLevel -15 expiry -21 indicator -25 lastCheck -18 links -31 none -28 proofs -20 score -17 session -20 severity -21 status -24
h/^le	action -18 applicable -15 comment -22 criterion 19 date -18 deadline -31 documents -16 expectedLevel 17 expiry -22 indicator -28 lastCheck -31 none -34 priority -20 proofs -23 severity -17 status -21
h/^lib	action -17 comment -17 criterion -18 date -16 deadline -17 expectedLevel -21 expiry -16 indicator -17 label 23 links -15 none -21 priority -16 reference -20 responsible -20 score -15 severity -15 status -22
h/^local	action -15 date -19 expiry -19 label -15 links 30 none -20 proofs -34 responsible -21 severity -17 status -23
h/^mesur	action 29 comment -15 deadline -16 expectedLevel -15 expiry -15 label -17 lastCheck -15 none -21 priority -19 proofs -19 responsible -19 severity -16
h/^min	action -15 comment -16 lastCheck -24 links -15 none -19 responsible -15 severity 28 status -16
h/^mon	action -20 comment -17 links -15 none -16 priority -15
h/^nc	action -17 applicable -26 comment -18 criterion -18 deadline -17 expiry -15 indicator -19 label -20 links -17 none -30 priority -17 proofs -19 responsible -20 score -15
h/^niv	action -17 body -17 comment -21 criterion -16 deadline -20 expectedLevel 23 indicator -16 label -21 links -21 none -25 proofs -21 responsible -19 score -15 severity -16 status -20 version -15
h/^numer	action -18 applicable -15 body -19 comment -19 date -17 deadline -17 documents -16 expiry -15 indicator 29 label -25 lastCheck -15 links -41 none -39 proofs -21 reference 18 responsible -21 session -18 severity -15 status -24
h/^ordr	action -17 comment -19 criterion -20 deadline -17 expectedLevel -16 indicator -16 label -19 lastCheck -17 links -17 none 23 proofs -18 responsible -18 score -15 severity -15 status -25 version -16
h/^owner	action -16 body -16 comment -17 criterion -15 deadline -17 expectedLevel -15 indicator -16 label -18 none -21 priority -15 proofs -23 responsible 30 status -16
h/^paper	action -15 comment -21 criterion -16 deadline -17 documents 21 indicator -19 links -20 none -28 phase -15 proofs 25 responsible -20 status -20 step -17
h/^path	action 16 criterion -15 deadline -15 indicator -15 none -18 proofs -19 status -15
h/^perem	action -15 comment -17 date -16 deadline -19 expiry 26 indicator -17 label -15 links -20 none -20 priority -15 proofs -16 responsible -18 status -19 version -16
h/^photo	action -23 comment -19 expectedLevel -15 none 33 responsible -15
h/^piec	action -15 comment -20 deadline -19 expiry -18 indicator -21 links -24 none -25 phase -19 priority -18 proofs 32 responsible -18 status -15
h/^pist	action 15 deadline -16
h/^porte	action -16 body -18 comment -23 deadline -16 indicator -15 links -23 none -22 priority -15 proofs -16 responsible 26 session -17 status -19 step -18
h/^preuv	action -23 body -15 comment -38 criterion -18 date -16 deadline -30 documents 18 expectedLevel -38 indicator -21 label -28 links -28 none 17 phase -17 priority -18 reference -16 responsible -22 score -19 status -20 step -21 version -18
h/^proch	action 18 lastCheck -19 none -15 proofs -16 responsible -15
h/^proof	action -16 comment -18 deadline -15 links -21 none -20 proofs 24 responsible -17 status -17
h/^quel	action -15 body -15 links -27 none -25 priority -18 reference -16 responsible -20 status -17
h/^qui	action -16 applicable -17 comment -21 criterion -17 deadline -21 documents -15 expectedLevel -15 indicator -17 label -20 lastCheck -19 links -18 none -25 priority -21 proofs -23 responsible 36 status -22 trainee -15 version -18
h/^recor	action -17 comment -17 criterion -15 deadline -19 documents 17 expectedLevel -15 expiry -16 indicator -24 lastCheck -18 links -25 none -25 proofs 18 responsible -20
h/^reg	action 17 none -18
h/^remed	action 19 none -16 responsible -15
h/^repri	action 15 none -20
h/^requi	action -36 comment -27 criterion -18 deadline -17 documents 20 indicator -19 label 24 links -24 none -25 priority -16 proofs -17 responsible -16 status -16
h/^resp	action -15 links -25 proofs -19 responsible 25 status -20 version -18
h/^respo	action -16 comment -21 links -15 none -19 responsible 33 status -15
h/^rest	action 18
h/^rq	action -16 body -15 comment 27 deadline -18 expectedLevel -15 indicator -16 label -16 links -20 none -20 priority -16 proofs -15 responsible -21 session -18 status -18
h/^ski	action -15 comment -19 deadline -19 expectedLevel 17 none -22 step 17
h/^suppo	action -15 indicator -19 links -23 phase -16 proofs 30 responsible -18 status -23 step -18 version -17
h/^to	action 15 expectedLevel -15 expiry -22 indicator -16 links -19 proofs -18 responsible -21
h/^typ	action -16 comment -21 deadline -15 indicator -17 label -16 links -18 proofs -15 responsible -18 status -27 version -15
h/^vers	action -15 body -15 comment -16 criterion -16 deadline -15 expectedLevel -15 expiry -26 indicator -26 label -16 links -17 none -29 priority -16 proofs -17 reference -18 responsible -16 status -20 version 34
h/^versi	action -15 comment -16 criterion -16 date -25 deadline -15 expiry -16 indicator -20 label -20 links -26 none -29 proofs -29 reference -17 responsible -33 severity -17 status -28 version 38
h/a boucl	action -17 comment -18 deadline 21
h/a f	action 24 comment -21 deadline -19 expiry -16 none -18 proofs -20 responsible -15
h/a mener	action 20
h/a montr	action -18 applicable -17 comment -30 deadline -17 documents 15 none -37 proofs 42
h/a reten	action -18 comment 28 none -15 proofs -15
h/a savoi	action -20 comment 24 deadline -16 expiry -16 proofs -15
h/act$	action -15 body -15 comment -23 deadline -22 documents -20 expiry -24 indicator -25 label -16 lastCheck -18 links 17 none -22 phase -16 reference -18 session -20 status -17 step -19
h/actio a	action 17
h/adhes	action -19 body -21 comment -27 criterion -17 deadline -18 expectedLevel -20 indicator -16 label -15 lastCheck -15 links -26 none 19 priority -19 proofs -19 reference -16 responsible -27 score -16 session -19 severity -18 start -16 status -23 steps 17 trainee -18 version -17
h/adres	action -16 body -20 comment -27 date -16 deadline -19 documents -17 end -16 expectedLevel -16 expiry -16 lastCheck -15 links 16 phase -18 priority -22 proofs -25 reference -21 responsible -27 session -17 severity -16 start -15 status -26 step -18 trainee -16 version -18
h/age	action -18 comment -19 expectedLevel -15 links -19 none 28 priority -16 proofs -16 responsible -16
h/age$	action -16 comment -22 deadline -15 expectedLevel -16 indicator -15 links -21 none 29 phase -15 priority -16 proofs -17 responsible -17
h/ameli	action 21 criterion -18 indicator -17 label -15 lastCheck -22 links -18 none -28 priority -16 status -18
h/ameli$	action 21 criterion -18 indicator -17 label -15 lastCheck -22 links -18 none -27 priority -16 status -18
h/analy	action -18 body -19 comment 27 criterion -15 deadline -18 end -18 expectedLevel -18 indicator -18 label -16 links -22 none -26 priority -17 reference -15 responsible -22 score -15 session -23 severity -16 start -19 status -21 trainee -21
h/atend	action -16 expectedLevel 23 label -20 proofs -17 status -16
h/atend$	action -15 expectedLevel 24 label -20 severity -15 status -19
h/autod	action -15 comment -18 deadline -16 expectedLevel -17 indicator -15 links -16 none -21 priority -15 proofs -17 responsible -18 score -16 severity -15 status 24 version -15
h/av	action -29 applicable -19 comment -25 criterion -20 date -24 deadline 25 indicator -23 label -15 lastCheck -25 links -23 none -25 phase 15 priority -26 proofs -22 responsible -17 status 25 step -28 version -18
h/av$	action -24 applicable -16 comment -22 criterion -15 date -17 indicator -17 links -17 none -25 priority -27 proofs -20 status 27 step -22 version -17
h/avant$	action -26 applicable -19 comment -34 documents -18 expiry 28 indicator -24 label -17 lastCheck -19 links -20 phase -21 priority -20 proofs -29 reference -20 responsible -21 session -16 status -23 step -16 steps 20 version -19
h/ax	action 18
h/ax de	action 20
h/axe	action 22 comment -17 deadline -20 none -19
h/b	action -15 applicable -25 body -16 comment 29 criterion -18 expiry -17 label -16 links -20 none -26 proofs -17 responsible -20 status -24 trainee -21
h/bac	action -15 expiry -15 links 25 none -22 proofs -16 status -18
h/boit	action -15 body 25 comment -21 links 16 none -23 priority -19 proofs -16 responsible -26 session -18 severity -16 status -15 trainee -15 version -15
h/boucl	action -18 comment -20 deadline 21 indicator -17 links -21 none -21 status 19
h/boucl pour	action -16 comment -17 deadline 22
h/ch$	action -16 applicable -15 body -16 comment -22 criterion 21 deadline -17 indicator -18 label -20 lastCheck -15 links -18 none -22 priority -19 proofs -19 score -15 status -20 steps 17 version -17
h/charg	action -16 body -18 comment -24 deadline -18 expectedLevel 15 indicator -15 label -19 links -16 none -19 priority -18 proofs -18 responsible 21 severity -15 status -22 version -15
h/charg$	action -15 body -16 comment -19 deadline -16 expectedLevel 17 indicator -15 label -16 none -16 priority -15 proofs -16 responsible 15 status -19
h/chemi	action -17 body -15 comment -19 criterion -16 deadline -16 expectedLevel -16 expiry -16 indicator -17 label -15 links 27 priority -16 proofs -26 reference -15 responsible -24 session -16 status -22 steps -18
h/chos	action 24 deadline -15 links -17 none -23 responsible -27 step 16
h/color	action -19 body -16 criterion -18 deadline -18 indicator -21 label -17 links -17 none 20 priority -16 proofs -22 responsible -18 score -17 severity -17 status -19 version -15
h/comen	action -20 body -15 comment 24 deadline -18 end -16 expectedLevel -16 expiry -16 indicator -15 label -15 links -18 none -21 priority -17 proofs -17 responsible -20 score -15 severity -16 start 15 status -20
h/comm	action -18 body -16 comment 23 criterion -16 deadline -18 expectedLevel -19 expiry -16 indicator -26 label -16 links -25 none -23 priority -21 responsible -19 score -15 severity -19 status -19
h/comme	action -15 comment 40 deadline -17 expectedLevel -23 indicator -19 label -25 lastCheck -17 none -37 proofs -26 responsible -23 severity -20 status -34
h/confo	action -17 comment -28 criterion -15 deadline -19 expectedLevel -22 expiry -16 indicator -19 label -18 lastCheck -19 links -22 none -21 priority -17 proofs -20 responsible -18 score -20 severity 18 status 28 version -16
h/confo$	action -16 comment -27 criterion -15 deadline -18 expectedLevel -20 expiry -15 indicator -18 label -16 none -20 priority -17 proofs -16 responsible -19 score -19 severity 15 status 27
h/contr	action -15 body -15 comment -34 date -28 deadline -26 expiry -23 indicator 18 lastCheck 25 links -20 none -26 proofs -18 reference -15 score -19 status -21 steps 25
h/corri	action 21 comment -22 deadline -16 proofs -16
h/corri$	action 23 comment -24 deadline -16 proofs -20
h/cotat	action -15 comment -19 expectedLevel 17 expiry -20 indicator -15 lastCheck -20 links -22 none -26 proofs -20 responsible -16 score 16 severity -17 status 17
h/courr	action -16 comment -23 indicator -17 links -15 none 35 responsible -20 status -16
h/curre	action -15 comment -18 deadline -15 expectedLevel -15 label -15 links -15 none -17 priority -15 responsible -15 severity -15 status 29
h/d ameli	action 20 criterion -17 deadline 17 indicator -16 lastCheck -21 links -16 none -25 priority -16 status -22
h/d avanc	action -25 deadline -18 links -16 none -22 priority -18 status 24
h/de preuv	action -19 body -15 comment -31 date -19 deadline -15 documents 16 indicator -15 label -15 proofs 22 responsible -17 severity -17 status -26 version -15
h/de progr	action 25 none -17
h/de$	action 15 comment -23 date -17 deadline -20 expiry -17 indicator -20 lastCheck -16 links -17 none 19 proofs -17 status -24
h/debit	action -17 body -19 comment -21 criterion -15 deadline -17 expectedLevel -17 indicator -18 label -15 none -22 priority -15 proofs -19 responsible 34 severity -15 status -20
h/deman	action -18 body -16 comment -17 criterion -18 indicator -17 label 28 links -21 proofs -18 responsible -19 session -19 steps 25 trainee -16
h/deman$	action -20 comment -24 criterion -19 deadline -15 indicator -15 label 29 links -23 none -23 proofs -18 responsible -19
h/dern	action -16 comment -23 criterion -16 deadline -16 expiry -19 indicator -17 label -21 lastCheck 29 links -16 none -17 priority -15 proofs -16 responsible -17 score -16 severity -20 status -22
h/des	action -15 body -19 comment -23 end -18 expectedLevel 21 none -22 responsible -24 session -15 status -15 steps 27 trainee -18
h/dilig	action 20 comment -16 label -16 none -20 proofs -18 status -22
h/dilig$	action 15 links -17 none -18 responsible -15
h/doit	action 31 deadline -16 expectedLevel -19 label -23 none -32 proofs -22
h/don	action 21 comment -19 deadline 20 expiry -15 label -16 lastCheck -15 links -15 none -28 proofs -19 responsible -15 steps 18
h/don$	action 21 none -19 proofs -15 steps 15
h/dosie	action -15 body -17 comment -24 deadline -21 expectedLevel -19 expiry -15 indicator -17 label -15 lastCheck -15 links 29 none -21 priority -19 proofs -22 score -16 severity -15 status -22 version -17
h/du refer	action -15 deadline -18 links -18 none -21 proofs -29 responsible -30
h/ech	action -15 comment -23 criterion -16 date -17 deadline 30 documents -19 expectedLevel -15 expiry -17 indicator -23 label -17 lastCheck -15 links -23 phase -18 priority -16 proofs -16 reference -19 responsible -22 score -15 session -15 status -25 step -20
h/echan	action -16 body -25 date -19 deadline -27 end -19 expectedLevel -18 expiry -16 indicator -18 lastCheck 17 links -22 priority -15 proofs -18 responsible -24 start -26 status -22 version -16
h/echan$	action -15 body -18 comment 18 end -15 indicator -16 lastCheck -18 links -17 priority -15 proofs -17 responsible -17 start -15 status -21 steps -23 version -16
h/echea	action -35 body -18 comment -21 criterion -17 deadline 26 expectedLevel -17 expiry -21 indicator -21 label -19 lastCheck -19 links -19 priority -20 proofs -23 responsible -18 score -19 severity -17 status -27
h/eleme de	action -17 comment 29 label -15 links -20 none -28 status -16
h/elimi	action -17 applicable -17 deadline -17 none -22 priority -20 responsible -18 severity 21 status -18
h/engag$	action -31 comment -21 deadline -18 expectedLevel -20 indicator -17 label 27 none -23 priority -24 proofs -19 status 16
h/entre$	action -18 comment -20 criterion -16 deadline -16 end -23 expectedLevel -15 indicator -19 links -16 priority -16 proofs -18 reference -15 responsible -20 score -16 session -16 start 18 steps -17 version -15
h/et	action -27 body -27 comment -23 criterion -15 deadline -33 documents -15 expiry -20 indicator -27 lastCheck -16 links -30 none -35 phase -25 priority -32 proofs -23 reference -21 responsible -21 score -23 session -24 status 26 step 29 trainee 15 version -22
h/eta	action -16 comment -17 criterion -15 date -15 deadline 23 expectedLevel -16 expiry -15 indicator -15 label -16 lastCheck -17 links -17 none -18 priority -16 proofs -17 responsible -18 score -15 status -17 version -15
h/etap	action 24 comment -24 deadline -25 documents -37 expectedLevel -15 indicator -22 links -30 none -32 priority -15 reference -24 session -21 severity -15 status -28 step 27
h/etap$	action 22 comment -18 deadline -18 documents -28 indicator -15 links -19 none -24 reference -17 session -15 status -19
h/evide$	action -18 applicable -15 body -17 comment -20 criterion -18 deadline -21 expectedLevel -35 expiry -20 indicator -20 label -24 lastCheck -15 priority -17 proofs 15 responsible -21 score -15 severity -16 status -21
h/execu	action -16 comment -19 documents -18 expiry -26 indicator -20 lastCheck -15 links -22 none -22 phase -17 responsible 17 score 16 session -16 step -18
h/exig	action -16 body -16 comment -20 criterion -18 deadline -18 expectedLevel 20 indicator -18 label 15 links -19 none -25 priority -23 proofs -19 score -16 severity -24 status -21 version -16
h/exige	action -18 comment -19 criterion -30 deadline -19 expectedLevel 18 expiry -15 indicator -27 label 20 lastCheck -17 links -19 none -21 priority -15 proofs -17 responsible -26 score -16 severity -17 status -16 version -15
h/expec	action -17 applicable -15 body -15 comment -21 criterion -15 deadline -19 expectedLevel 25 expiry -16 indicator -17 label -20 lastCheck -15 links -17 priority -20 proofs -27 responsible -20 score -16 severity -24 status -21 version -15
h/fair$	action 27 applicable -28 comment -25 deadline -35 documents -21 expectedLevel -22 expiry -16 indicator -21 label -32 lastCheck -17 priority -23 proofs -30 responsible -20 score -15 status -20
h/fait	action -15 comment -23 date -25 expectedLevel -19 expiry -22 indicator -25 label -20 links -31 none -34 phase -16 priority 15 proofs -22 step 18
h/feu	action -15 criterion -16 deadline -17 expectedLevel -18 label -16 links -18 none -22 priority -17 proofs -15 responsible -18 score -15 severity -16 status 25
h/fichi	action -15 comment -17 criterion -15 deadline -16 indicator -18 none -27 proofs 23 responsible -19 status -19
h/fichi$	action -15 comment -19 deadline -16 indicator -18 none -27 proofs 19 responsible -22 status -17 version -16
h/fil	action -27 body -18 comment -23 criterion -15 date -15 deadline -18 end -17 expectedLevel -17 expiry -17 indicator -23 links 22 reference 19 responsible -26 score -15 session -23 start -15 status -22 trainee -17 version -22
h/fin	action -15 comment -26 date -20 deadline -18 end 28 expiry 30 lastCheck -21 links -29 none -31 proofs -23 reference -21 responsible -20 session -25 start -38 status -18 trainee -25 version -15
h/foi	action -22 applicable -15 comment -19 deadline -24 expectedLevel -23 indicator -20 lastCheck 25 none 19 priority -15 proofs -20 responsible -19 severity -17 status -15
h/for	action -15 label 21 links -17 none -23 proofs -17 status -16
h/grad	action -15 applicable -15 comment -18 deadline -16 expectedLevel -20 links -15 none -24 priority -15 proofs -16 responsible -18 severity 15 version -17
h/green	action 21 links -29
h/guid$	action -16 body -19 comment -26 criterion -16 deadline -19 expiry -15 label -16 lastCheck -16 links -24 none 21 priority -18 proofs -19 responsible -21 severity -19 status -22 version -18
h/hand	action -19 links -16 none -16 proofs 27
h/has	action 28 none -22 proofs -18
h/hyper	action -16 expectedLevel -15 indicator -17 links 28 none -23 proofs -18 responsible -21
h/ici	action -20 comment -17 criterion -15 date -32 deadline 29 documents -18 expiry -21 indicator -17 lastCheck -22 links -29 phase -25 priority -22 status -20 step -23
h/ind$	action -18 comment -20 criterion -17 deadline -19 expectedLevel -15 expiry -15 indicator 21 label 15 lastCheck -15 links -20 none -38 priority -17 proofs -20 reference -23 responsible -19 severity -16 version -45
h/int$	action -17 comment -16 criterion -17 deadline -18 expectedLevel -15 indicator -17 lastCheck -15 none -20 priority -16 proofs -29 score -15
h/it	action -22 applicable -15 comment -18 criterion -16 date -16 deadline 15 expiry -22 indicator -27 lastCheck -18 links 18 none -22 priority -17 proofs -22 reference -16 responsible -26 version -19
h/jour	action -24 applicable -16 body -25 comment -35 criterion -18 deadline -26 expectedLevel -23 expiry -24 indicator -25 label -26 links -17 priority -21 reference -19 score -16 session -18 severity -22 status -24 trainee -21
h/jour de	action -17 comment -22 date 22 expectedLevel -15 label -17 lastCheck -17 links -16 none -32 proofs 24 severity -16 status -15
h/jusqu	action -19 applicable -17 body -18 comment -25 criterion -16 date -19 end 16 expectedLevel 21 expiry 26 indicator -23 label -21 links -30 priority -20 proofs -25 reference -15 responsible -26 score -15 session -15 severity -22 status -25 steps -17 version -19
h/ki	action -19 applicable -26 body -18 comment -19 deadline -22 documents -15 indicator -15 links -22 none -32 priority -24 responsible 34 session -17 severity -22 status -27
h/l	action -54 comment -15 date -21 deadline -15 documents -28 end -23 expiry -53 label 15 lastCheck -22 links -22 none -30 phase -22 priority -46 proofs -24 score -36 session -41 start -21
h/la perso	action -16 body -18 comment -20 responsible 24 version -15
h/la piec	action -16 date -21 indicator -16 none -19 responsible -17 score -15 session -18 severity -24 version -17
h/lib	action -17 applicable -15 comment -18 criterion -18 date -17 deadline -18 expectedLevel -22 expiry -17 indicator -18 label 24 links -16 none -23 priority -16 reference -19 responsible -21 score -16 severity -15 status -23 version -15
h/lieu	action -16 body -15 comment -16 deadline -16 none 17 priority -15 proofs -16 responsible -18 score -16 severity -15 status -18
h/lign	action -20 applicable -19 comment -18 criterion -20 deadline -19 expectedLevel -15 expiry -17 indicator -16 label -23 lastCheck -16 links -19 none 22 priority -16 proofs -20 responsible -22 severity -18 status -21
h/lign$	action -18 applicable -18 criterion -19 deadline -16 expiry -16 indicator -18 label -20 lastCheck -15 links -18 none 22 proofs -19 responsible -21 severity -16 status -18
h/local	action -15 date -18 expiry -19 links 29 none -20 proofs -33 responsible -21 severity -16 status -21
h/m	action -25 applicable -24 body 17 comment 24 deadline -20 expectedLevel -28 indicator -15 lastCheck -18 links -17 none -34 priority -16 proofs -30 responsible -22 severity -16
h/main	action -25 comment -15 label -17 none -30 proofs 28
h/maj	action -16 comment -17 criterion -15 date -20 deadline -24 expiry -20 indicator -16 label -15 lastCheck 22 links -16 none -20 priority -15 proofs -16 responsible -16 severity 24 status -17
h/maj$	action -17 comment -18 criterion -16 date -21 deadline -24 expiry -19 indicator -17 label -17 lastCheck 23 links -17 none -21 priority -16 proofs -16 responsible -17 severity 24 status -18
h/me	action -27 applicable -18 comment 23 criterion -17 expectedLevel -20 expiry -21 indicator -18 label 17 lastCheck -17 links -20 none -34 priority -19 proofs -33 responsible -15 status -19
h/meal	action -15 comment -18 criterion -15 deadline -15 links -19 none 31 priority -17 proofs -15 responsible -17 session -15 version -15
h/men	action 18 comment -17 proofs -20 responsible -19
h/mener	action 20 comment -15
h/mener$	action 21
h/mettr	action -16 comment -25 deadline 20 expiry -21 indicator -15 label -17 none -17 priority 21 proofs -18 responsible -15 status -17
h/mettr en	action -16 comment -27 deadline 18 expiry -24 label -16 lastCheck -16 none -16 priority 20 proofs -17 status -16
h/min	action -19 body -15 comment -18 criterion -16 deadline -17 indicator -16 label -21 lastCheck -22 links -20 none -23 priority -17 proofs -16 responsible -23 severity 25 status -19
h/minim	action -15 deadline -19 expectedLevel 26 label -18 none -29
h/mis	action -15 comment -22 deadline -27 expiry -24 indicator -26 lastCheck 20 none -32 proofs -20 responsible -23 version 16
h/mis a	action -15 date -15 deadline -19 expiry -21 indicator -21 lastCheck 21 none -26 proofs -19 responsible -19 status -20 version 19
h/moi	action -16 applicable 27 comment -24 deadline -17 documents -21 indicator -18 links -26 none -25 phase -15 priority -15 responsible 20 session -16 status -22 steps 16
h/nam	action -17 comment -28 date -22 deadline -17 documents -16 end -24 expiry -20 indicator -22 label -17 links -31 priority -18 reference -35 score -15 severity -15 start -22 status -26 steps -25 version -20
h/nivea d	action -17 expectedLevel -17 label -16 links -15 none -16 priority 21
h/nivea de	action -18 comment -20 documents -15 expiry -15 indicator -19 label -15 none -20 priority -22 proofs -17 responsible -17 severity 19 status 16 version -17
h/not$	action -21 applicable -17 body -18 deadline -15 indicator -17 label -15 links -17 none -28 priority -18 responsible -20 score -20 severity -15 status -44 steps 24 trainee -15
h/noter	action -23 comment 23 deadline -19 none -15 proofs -17
h/nourr	action 25 applicable -19 comment -21 deadline -20 expiry -15 indicator 15 proofs -19 responsible -18 status -16 version -16
h/nous	action -18 applicable 24 comment -34 deadline -21 documents -21 expectedLevel -22 indicator -19 label -24 links -15 none 29 priority -19 proofs -31 status -23
h/numer$	action -17 applicable -16 comment -17 criterion -16 date -15 deadline -16 expiry -15 indicator 16 label -15 links 21 none -37 priority -15 proofs -17 reference -17 responsible -17 score -15 status -16 version -20
h/obs	action -15 body -15 comment 29 deadline -16 expectedLevel -16 indicator -15 links -20 none -22 priority -16 proofs -17 responsible -17
h/on a	action -29 deadline -21 indicator -23 label -22 lastCheck -15 none -30 proofs 37
h/order	action -17 comment -22 deadline -17 expectedLevel -17 indicator -17 label -16 links -20 priority 23 proofs -16 responsible -21 score -15 severity -15 version -16
h/order$	action -16 comment -21 deadline -16 indicator -16 label -15 links -17 priority 24 proofs -15 responsible -19 score -15 status -23
h/ordr	action -18 comment -19 criterion -17 deadline -21 expectedLevel -18 expiry -17 indicator -16 label -18 lastCheck -23 links -24 none 22 priority 21 proofs -20 responsible -18 score -17 severity -16 status -25 version -16
h/out$	action 18 comment -19 criterion -15 deadline -22 expectedLevel -18 expiry 15 links -19 none -23 proofs -18 responsible -15 steps 25
h/ouvri	action 16 comment -17 priority -15 status -19
h/owner	action -15 body -15 comment -18 deadline -18 documents -18 expectedLevel -16 indicator -17 label -15 none -22 priority -15 proofs -17 reference -17 responsible 33 status -21 step -19
h/p	action -17 comment -29 criterion -16 deadline -24 label -17 links -25 proofs 22 responsible -18 status -19 version -15
h/papel	action -21 applicable -15 comment -22 criterion -16 deadline -18 expiry -16 indicator -17 label -18 lastCheck -16 links -21 none -23 priority -17 proofs 28 responsible -18 score -16 status -17 version -15
h/paper	action -15 comment -21 criterion -15 deadline -17 documents 21 indicator -17 links -20 none -22 proofs 24 responsible -21 status -19 step -16
h/parta	action -17 body -15 comment -22 criterion -15 deadline -16 expectedLevel -18 indicator -17 label -15 links 25 none -27 priority -15 responsible -25 session -19 severity -16 status -24 trainee -15
h/path	action 15 comment -16 criterion -16 indicator -18 links 20 none -25 proofs -23 responsible -19 status -20 version -16
h/pc$	action -15 deadline -16 documents 16 indicator -17 links 18 none -26 proofs -26 responsible -21 session -19 status -17
h/perem	action -16 comment -18 criterion -15 date -27 deadline -27 expectedLevel -15 expiry 29 indicator -17 label -18 lastCheck -28 none -24 priority -16 proofs -17 responsible -19 severity -15 status -16
h/perem$	action -16 comment -18 criterion -15 date -27 deadline -29 expectedLevel -17 expiry 30 indicator -17 label -16 lastCheck -31 none -24 priority -16 proofs -18 responsible -20 score -15 severity -16 status -19
h/perso$	action -19 applicable -15 body -22 criterion -16 deadline -18 expectedLevel -18 expiry -16 indicator -21 label -22 lastCheck -18 links -25 none -24 priority -18 proofs -19 responsible 15 score -20 severity -18 status -18 step -17 version -18
h/photo	action -22 comment -17 indicator -15 none 32
h/piec$	action -20 comment -16 date -28 deadline -22 expectedLevel -16 indicator -21 label -23 lastCheck -21 none -30 priority -15 responsible -21 score -19 session -18 severity -27 version -19
h/pist	action 23 deadline -15
h/pist d	action 16 deadline -16
h/point de	action -16 comment 25 expectedLevel -16 indicator 22 lastCheck -37 links -19 none -29 proofs -15 responsible -26 score -26 status -23 version -15
h/porte	action -16 body -17 comment -23 deadline -18 indicator -17 label -15 links -18 none -23 proofs -16 responsible 31 session -15 status -21 step -15
h/possi	action -19 applicable -16 body -15 comment -18 criterion -18 date -16 deadline -18 expectedLevel 27 expiry -15 label -15 lastCheck -15 links -20 priority -18 proofs -26 responsible -20 score -17 severity -36 status -26 version -18
h/pour$	action -24 applicable -23 comment -26 deadline 29 expectedLevel -16 expiry -17 indicator -22 lastCheck -17 links -16 phase -15 proofs -22 score -15 status -31
h/preco	action 22 comment -15 none -18
h/preco$	action 21 comment -15 none -16
h/premi	action -16 comment -27 deadline -20 end -25 links -16 none -19 priority 22 proofs -15 session -17 start 17 trainee -18
h/premi$	action -16 body 16 comment -24 deadline -21 none -19 priority 23 proofs -15 responsible -26
h/prese	action -15 comment -31 documents 15 links -19 none -33 proofs 28 responsible -19 start -22 steps 22
h/prese$	action -16 comment -26 links -15 none -17 proofs 25 responsible -16
h/preuv$	action -20 body -19 comment -26 deadline -23 expectedLevel -16 expiry -31 indicator -23 label -19 lastCheck -28 links 18 priority -15 proofs 22 reference -17 responsible -22 score -15 session -28 severity -22 step -15 steps -16 version -22
h/prevo	action 18 deadline -15 none -16 status -18
h/pri	action 20 label -19 none -15 status -17
h/proch	action 29 body -15 expiry -16 label -17 lastCheck -20 links -16 none -20 priority -16 proofs -20 responsible -27 severity -15 status -17 version -18
h/progr	action 24 body -15 comment -20 expiry -15 indicator -16 links -18 none -20 proofs -17 responsible -18 session 16
h/progr$	action 24 comment -15 none -18
h/proof	action -18 comment -20 deadline -16 documents 15 indicator -15 links -22 none -23 proofs 24 responsible -20 status -19
h/prouv	action -16 comment -15 deadline -23 expiry -15 indicator 20 label -23 links -16 none -24 proofs 25 responsible -18 version -17
h/quand	action -17 applicable -20 body -17 comment -29 criterion -16 date -18 deadline 20 documents -30 expectedLevel -19 indicator -27 label -18 lastCheck -18 links -26 priority -18 proofs -23 reference -26 responsible -30 score -17 session -22 status -29 step -22 version -16
h/que ca	action -17 applicable 15 comment 27 expectedLevel -23 label -26 none -17 proofs -22 status -17
h/que je	action 17 applicable -21 comment -26 expectedLevel -26 label -29 lastCheck -15 none -32 proofs 23
h/quel	action -20 applicable -23 comment -16 date -21 deadline -24 expectedLevel -18 expiry -22 label -18 lastCheck -19 none -34 reference -26 responsible -20 severity -16 status -32
h/quil	action -20 comment -16 label 15 none -16
h/quoi	action -25 applicable -15 comment -28 date -16 deadline -21 expectedLevel -15 expiry -21 label 33 lastCheck -17 links -29 none -19 priority -18 reference -15 responsible -20 severity -19 status -31 version -17
h/r	action 18 comment -37 deadline -16 none -18 proofs -16 steps 24
h/range	action -16 comment -17 indicator -15 links 26 none -22 proofs -16 status -17
h/range$	action -17 comment -18 deadline -15 expectedLevel -15 expiry -15 indicator -16 label -15 links 27 none -23 proofs -17 severity -15 status -18
h/rappe	action -21 comment 15 deadline -19 links -15 none 19 proofs -17 responsible -17
h/rappe$	action -20 deadline -16 none 18 proofs -15 responsible -16
h/recor	action -16 comment -17 criterion -17 documents 15 expectedLevel -15 expiry -19 indicator -26 label -15 lastCheck -15 links -28 none -31 proofs 22 responsible -23 score -15 session -16 version -15
h/redir	action -24 comment 28 deadline -18
h/redis	action -17 comment -20 deadline -32 expiry 34 none -19 proofs -18
h/refle	action -19 comment 27 criterion -17 deadline -20 expectedLevel -17 expiry -15 indicator -19 label -18 lastCheck -15 links -15 none -23 priority -17 proofs -21 responsible -19 score -15 status -22 version -16
h/reg	action 15 deadline 15 expiry -19 lastCheck -17 none -16
h/regul	action 17 comment -16
h/rem	action -22 applicable -15 body -22 comment 24 criterion -16 deadline -22 end -23 expectedLevel -19 expiry -15 indicator -21 label -18 links -18 none -33 priority -17 proofs -20 reference -20 responsible -21 score -16 session -18 severity -15 start -20 status -18 step -15 trainee -19 version -16
h/remar	action -17 applicable -16 comment 37 expectedLevel -18 links -17 none -28 proofs -19 responsible -17 status -23 steps -22
h/remar$	action -15 comment 25 steps -17
h/remed	action 28 comment -19 deadline -20 expectedLevel -17 links -19 none -19 proofs -18 responsible -15 status -15
h/remed$	action 20 comment -15 deadline -16 none -15
h/rendu	action -17 applicable -15 body -16 comment -26 criterion -20 deadline -19 expectedLevel -19 expiry -15 indicator -22 label -19 lastCheck -16 links -22 none -24 priority -17 proofs -18 responsible -23 score -17 severity -18 status 32 version -15
h/repre	action 22 comment -28
h/respo	action -22 body -16 comment -17 deadline -17 indicator -16 links -18 none -24 phase -15 priority -15 proofs -19 responsible 38 session -15 status -19 steps -15
h/resse	action -18 comment -20 deadline -16 links -16 none -21 score -27 status 25
h/rest	action 17
h/rest a	action 18
h/reten	action -23 deadline -20 expectedLevel -26 none -23 proofs -20 responsible -17 status 22
h/reten$	action -23 deadline -20 expectedLevel -24 expiry -15 label -15 links -15 none -19 proofs -21 responsible -18 status 23
h/rq	action -16 body -15 comment 26 deadline -17 expectedLevel -15 links -22 none -20 priority -15 proofs -15 responsible -24 status -17
h/run	action -23 comment -19 date -26 deadline -15 end -16 expiry 26 indicator -19 label -16 lastCheck -25 links -18 none -17 priority -16 proofs -19 responsible -18 session 24 status -23 steps -18 trainee -17
h/savoi	action -20 comment 25 deadline -17 expiry -17 none -15 proofs -17
h/savoi$	action -21 comment 26 deadline -17 expiry -17 none -15 proofs -17
h/se que	action 21 deadline -15 label -17 none -19 proofs -20
h/se quil	action -19
h/show	action -19 expectedLevel -16 none -29 proofs 30
h/ski	action -18 comment -20 deadline -22 expectedLevel 18 indicator -15 none -24 responsible -15 status -17 step 16
h/sort	action 18 comment -16 deadline -16 end 18 links -18 none -18 responsible -16
h/sorte	action -22 deadline 16 expiry -18 lastCheck -15 responsible -21
h/sorti	action -15 body -25 comment -24 date 16 end 28 expiry -15 links -15 none -26 proofs 26 reference -17 responsible -20 session -24 start -31 status -15 step -17 steps -23 trainee -17
h/sous	action -28 label -20 none -26 proofs 31
h/stand	action -17 applicable -16 comment -18 criterion -16 deadline -18 expectedLevel 27 expiry -15 indicator -16 label -23 links -24 none -29 priority -16 proofs -17 responsible -16 score -15
h/state	action -15 comment -16 criterion -17 deadline -16 indicator -17 label 20 links -16 none -18 priority -15 proofs -16 responsible -17 status -17
h/suiva	action 16
h/suppo	action -17 comment -17 criterion -17 deadline -17 expiry -16 links -24 phase -20 priority -15 proofs 28 responsible -25 session -16 step -22
h/tdl	action 18 proofs -22
h/throu	action -16 date -28 deadline -21 indicator -17 label -16 lastCheck 20 none -16 priority -16 responsible -15 status -25
h/to be	action 17 expiry -15 links -15 proofs -17 responsible -18
h/to do	action 21 none -17 proofs -21
h/todo	action 27 comment -26 expectedLevel -23 label -20 links -15
h/trait	action -17 comment -18 deadline 18 expiry -16 indicator 18 label -22 none -21 proofs -18 severity -15 status -17 version -17
h/trait$	action -15 comment -17 deadline 17 indicator 17 label -20 none -20 proofs -16 severity -16 status -16 version -16
h/typ	action -19 applicable -15 body -16 comment -25 deadline -17 indicator -20 label -17 links -20 priority -16 proofs -15 responsible -22 severity 16 status -29 version -16
h/urg	action -16 applicable -20 comment -17 criterion -17 deadline -18 expectedLevel -17 indicator -17 label -17 links -15 none -17 priority 28 responsible -19 score -16 severity -21 status -21
h/user	action -15 comment 19
h/valid	action -18 comment -15 deadline -28 expiry 28 indicator -20 label -18 lastCheck -26 links -30 none -24 proofs -30 responsible -21 score -15 severity -18 version -19
h/vers$	action -17 body -16 comment -18 criterion -16 deadline -16 indicator -15 label -16 links -17 none -23 priority -15 proofs -20 reference -15 responsible -18 status -20 version 28
h/verss	action -15 comment -15 criterion -15 date -21 expiry -20 indicator -26 links -21 none -28 proofs -24 reference -19 responsible -26 session -15 status -27 version 33
h/veut	action -17 applicable -15 comment -25 date -15 deadline 15 expectedLevel 26 indicator -17 lastCheck -17 none -29 proofs -23 status -25
h/we do	action -20 applicable 17
h/what i	action -20 label -15 none 17 proofs 15
h/what we	action -15 none 28
h/who	action -16 comment -24 deadline -19 indicator -20 label -15 links -22 none -31 priority -17 proofs -16 reference -16 responsible 30 score -15 session -18 severity -15 status -23 steps -15 version -19
h/work	action 16 none -15
h/work$	action 18 none -17 responsible -15
h/0 0	applicable -22 comment -19 criterion -38 deadline -19 expectedLevel -24 indicator -20 label -29 lastCheck -15 links -15 none -22 priority 18 proofs -32 responsible -22 score -31 severity -21 status -29 version -19
h/^adres	applicable -15 body -15 comment -19 date -16 deadline -15 expectedLevel -16 indicator -25 links 19 none 24 priority -15 proofs -23 responsible -21 status -17 steps -16 version -16
h/^chant	applicable -15 body -15 comment -23 deadline -19 expectedLevel -15 expiry -18 indicator -19 label -17 lastCheck -23 links -21 none -24 priority -28 proofs -22 responsible -25 score -15 severity -15 status 15 version -16
h/^conc	applicable 20 none -19 status -19
h/^confi	applicable -19 comment -17 links -16 none 27 responsible -22 status -21 version -15
h/^est	applicable 20 none -18
h/^impri	applicable -24 comment -17 deadline -15 indicator -17 links -17 none 24 status -21
h/^item	applicable 25 comment -21 indicator 15 none -29 proofs -18 status -23
h/^je	applicable 18 status -23
h/^pj	applicable -16 comment -19 links -18 none -31 proofs 28 score -17 status -19
h/^quest	applicable -20 body -19 comment -34 deadline -15 end -15 expectedLevel -15 indicator -16 label 21 links -18 proofs -25 reference -15 responsible -23 session -17 start -15 steps 15 trainee -18 version -15
h/^se	applicable -15 comment -25 criterion -16 deadline -25 indicator -18 lastCheck -15 links -16 none -23 priority -15 proofs -24 responsible -18 severity -15 status -17
h/a garde	applicable 24 none -17
h/a moi	applicable 19
h/a nous	applicable 15
h/ag	applicable -16 deadline 22
h/am	applicable 19 indicator -16 none -18
h/appl	applicable 27 none -24 priority -16 severity -15 status -18
h/appli$	applicable 15
h/are	applicable -28 none -23 priority -16 status 26
h/asso	applicable 19 body 18 comment -15 links -18 none -17 responsible -17
h/avanc	applicable -15 body -18 criterion -16 deadline -25 expectedLevel -18 indicator -20 label -17 lastCheck -23 links -20 none -32 priority -27 proofs -23 severity -16 status 21 version -16
h/avanc$	applicable -16 deadline -23 expectedLevel -18 indicator -17 links -17 none -29 priority -19
h/cab	applicable 18
h/chez	applicable 21 none -21
h/clien$	applicable -15 body 23 deadline -19 indicator -22 none 16 proofs -17 responsible -19
h/coll$	applicable -17 body -20 comment -17 links -15 none -17 priority -16 proofs -16 responsible 26
h/combien$	applicable -16 criterion -23 indicator 22 label -22 links -32 none 16 proofs -15 status -23
h/conc	applicable 19 none -18 status -22 version -17
h/conc o	applicable 20 none -18 status -19
h/conce$	applicable 16 none -15 status -16 version -17
h/confi	applicable -20 comment -18 links -16 none 27 responsible -23 severity -15 status -22
h/corpu	applicable -22 expiry -24 links -19 none -20 proofs 21 responsible -17
h/do$	applicable -24 body 21 comment -17 deadline -16 indicator -19 label -21 links -15 priority -15 proofs -27 status -16 version -19
h/dossi	applicable -15 body -28 comment -27 criterion -16 deadline -18 documents -19 end -25 expectedLevel -15 indicator -21 label -17 links 25 priority -17 proofs -20 reference -28 start -24 status -23 step -16 steps -18 version -17
h/dossi$	applicable -15 comment -18 label -16 priority -15 proofs -17 status -17 trainee -19 version -15
h/du$	applicable -19 comment -21 date -17 deadline 17 expiry 18 indicator -17 label -16 lastCheck -17 links -16 none -18 proofs -17 responsible -18 start 15 status -19 version -16
h/est ce	applicable 19 links 16 none -21
h/garde	applicable 24 none -17
h/goute	applicable -15 body -15 comment -18 deadline -15 indicator -19 links -16 none 24 priority -15 proofs -15 responsible -17 score -15 status -17
h/grav	applicable -18 comment -17 criterion -16 deadline -18 indicator -18 label -17 links -19 none -18 priority -16 proofs -16 responsible -18 severity 27 status -26
h/impri	applicable -25 comment -17 links -17 none 24 status -21
h/kan	applicable -29 body -24 comment -18 deadline 15 indicator -27 proofs -16 status -17 step -15
h/l 0	applicable -21 comment -16 criterion -25 deadline -15 expectedLevel -18 indicator -16 label -25 none -17 priority -29 proofs -31 responsible -18 score -20 severity -19 status -19 version -15
h/l oblig	applicable 21 comment -15 deadline 17 expiry -18 indicator -18 lastCheck -18 none -17 responsible -19 severity -18
h/ma	applicable 23 status -23
h/manqu	applicable -16 indicator -16 label -16 none -16 proofs -15 severity 24 status -18
h/mdp	applicable -18 none 27 priority -15 status -21
h/mo	applicable -15 comment -16 indicator -17 priority 15
h/moi$	applicable 17 comment -15 steps 15
h/oblig$	applicable -25 body -15 comment -20 criterion -16 date -15 expectedLevel -15 expiry -20 indicator -20 label 21 lastCheck -20 links -17 none -22 proofs -18 responsible -21 severity -20
h/ok	applicable -16 comment -17 documents -15 indicator -15 links -17 none -23 priority -16 responsible -21 score -15 severity -21 status 26
h/ou ?	applicable -16 links 18 none -15
h/ou pas	applicable -19 comment -15 criterion -15 deadline -17 expectedLevel -18 indicator -17 label -16 lastCheck -16 links -28 none -20 responsible -16 score -19 status 19
h/pas$	applicable -15 comment -23 criterion -17 deadline -17 documents -21 expectedLevel -18 expiry -15 indicator -23 label -18 links -30 none -21 phase -17 proofs -15 reference -16 responsible -21 score -19
h/pj	applicable -18 comment -20 links -20 none -30 proofs 32 score -16 status -22
h/pomm	applicable 17 status -22
h/pour la	applicable 15
h/pour le	applicable -15 date -17 expiry -23 lastCheck -22
h/pr qd	applicable -17 deadline 17 indicator -18
h/pret	applicable -16 comment -20 none -30 proofs -19 status 30
h/proje	applicable 19 links -22 none -22 responsible -15
h/qd	applicable -18 deadline 17 indicator -17
h/quand$	applicable -15 comment -23 deadline 16 documents -23 indicator -23 lastCheck -19 links -18 phase -38 proofs -17 reference -20 responsible -19 session -16 status -20 step -23
h/quest	applicable -19 body -19 comment -31 end -15 expectedLevel -15 indicator -15 label 21 links -16 proofs -24 responsible -21 session -16 start -15 status -15 steps 17 trainee -16
h/rem$	applicable -15 body -22 comment 25 criterion -15 deadline -17 end -22 expectedLevel -21 expiry -15 indicator -18 label -17 lastCheck -15 links -19 none -30 priority -18 proofs -16 reference -20 responsible -22 score -16 session -18 severity -18 start -19 status -23 trainee -20 version -17
h/saiso	applicable -15 none 21 phase 15 responsible -16 step -17
h/salon$	applicable 19
h/scop$	applicable -19 comment -15 deadline -15 label -17 lastCheck -15 none -16 proofs -17 responsible -15 score -16 status -17
h/soumi	applicable 17 status -16
h/the audit	applicable -15 comment -15 none -30 proofs 28
h/ther	applicable -24 none -20 status 22
h/this	applicable 21 date 16 lastCheck -17 none -28
h/touch	applicable 17 comment -19 deadline -15 documents -19 indicator -16 links -18 none -21 phase -18 responsible -17 status -21 step 20
h/w	applicable -15 comment -15 none -15 priority 22 responsible -16
h/yet	applicable -23 none -21 status 27
h/^accou	body 17 comment -15 documents -17 indicator -15 none -22 phase -17 status -16 step -16
h/^anima	body -19 comment -20 links -15 responsible 22
h/^appel	body -16 comment -17 end -18 none -18 session -15 start -17 steps 28
h/^avi	body -15 comment -17 links -15 none -23 responsible -15 start -16 status 22
h/^boit	body 22 links -19
h/^cabin	body 16 comment -17 none -16
h/^clien	body 15
h/^clt	body 21 steps -15
h/^compa	body 17
h/^conve	body -15 end -15 reference -20 steps 21 trainee -18
h/^convo	body -16 end -15 none -23 start -21 steps 25 trainee -17
h/^custo	body 16
h/^debut	body -24 comment -15 end -35 links -18 none -20 reference -16 responsible -16 session -19 start 35 steps -24
h/^dossi	body -25 comment -21 documents -19 end -22 links 24 none -23 reference -23 responsible -29 start -21 steps -24
h/^emarg	body -16 comment -16 end -16 none -19 responsible -16 start -15 steps 22 trainee -16
h/^entit	body 19 none -17
h/^eval	body -25 comment -20 end -31 label -24 links -15 none -23 responsible -21 session -21 start -20 status 22 steps 28 trainee -23
h/^evalu	body -17 comment -21 end -18 label -15 lastCheck -16 none -21 session -18 start -17 status 22 steps 29 trainee -17
h/^exig	body -16 comment -15 criterion -15 links -17 none -20 responsible -19 severity -17
h/^fact	body -19 comment -15 steps 19
h/^form	body -20 comment -18 end -15 none -21 reference -25 responsible 18 start -15 steps -15 trainee -19
h/^forma	body -18 comment -26 deadline -16 documents -19 end -21 indicator -21 links -24 none 19 phase -15 reference -17 start -20 status -19
h/^funde	body 15
h/^gest	body -16 comment -17 links -24 none -22 reference -15 responsible 28 status -16
h/^intit	body -26 date -21 end -18 indicator -25 label 22 links -30 none -23 proofs 22 reference -25 responsible -28 session 27 start -17 status -31 steps -19 version -20
h/^learn	body -16 none -15 responsible -20 session -20 steps -16 trainee 24
h/^obs	body -16 comment 28 expectedLevel -15 links -19 none -20 priority -15 proofs -16 responsible -19
h/^opco	body 18 comment -17 end -15 indicator -15 links -17 responsible -16 steps -21
h/^organ	body 24 end -16 none -24 responsible -16
h/^parti	body -20 end -18 none -21 phase 18 responsible -23 session -15 start -15 step -16 steps -31
h/^petit	body -15 comment 21 deadline -16 expectedLevel -18 indicator -17 label -16 links -22 none -18 proofs -23 responsible -23 session -17 status -16 version -16
h/^pilot	body -16 label -15 links -23 none -16 proofs -19 reference -15 responsible 30 severity -23 status -22 version -19
h/^posit	body -18 comment -16 none -15 responsible -16 session -16 steps 24 trainee -19
h/^pre	body -15 session -15 steps 18 trainee -15
h/^preno	body -16 responsible 21 session -16 steps -15
h/^prese	body -15 end -17 none -19 start -23 steps 33 trainee -16
h/^progr	body -15 none -15 session 15
h/^ref	body -19 comment -19 documents -18 links -20 none -24 reference 29 responsible -22 session -19 start -16 steps -17 trainee -17
h/^refer	body -30 comment -23 criterion -24 end -16 label -31 links -20 none 16 proofs -19 reference -15 responsible 20 session -15 start -15 status -29 steps -18 trainee -17
h/^regle	body -16 comment -16 end -17 none -16 start -15 steps 21 trainee -15
h/^salar	body -18 comment -19 end -17 links -20 none -23 session -17 start -16 status -19 steps -23 trainee 24
h/^salon	body 20 responsible -17
h/^satis	body -24 steps 17
h/^ses	body -15 comment -15 end -17 links -17 session 24 start -16 trainee -15
h/^sessi	body -21 comment -21 links -19 none -26 reference -19 responsible -26 session 16 steps -20 trainee -19
h/^sorti	body -23 comment -15 date 18 end 27 expiry -17 none -18 reference -16 responsible -16 session -21 start -25 steps -23 trainee -18
h/^struc	body 24 none -15
h/^term	body -17 comment -21 date -18 documents -17 end 22 indicator -19 lastCheck -15 links -22 reference -20 responsible -22 session -17 status -22 step -19 steps -17
h/^test	body -15 comment -15 end -16 none -24 responsible -16 steps 26 trainee -15
h/acc	body -18 comment -21 end -16 indicator -16 links 23 none -25 proofs -19 reference -16 responsible -19 session -17 start -15 status -16 trainee -19
h/acc$	body -16 comment -19 none -19 responsible -16 session -17 steps 18 trainee -15
h/accou	body 17 comment -15 documents -18 links -17 none -19 phase -15 session -16 status -16
h/accou$	body 17 comment -15 documents -18 indicator -15 none -23 phase -16 status -17 step -17
h/adres$	body -19 comment -20 documents -15 links -32 responsible -16 session -15 status -17
h/after	body -21 comment -16 none -15 phase 17 step -16
h/anima	body -16 links -18 none -24 phase -16 responsible 22 steps -15
h/anten	body 15
h/appel	body -15 comment -17 end -19 none -17 steps 27
h/attes	body -19 comment -29 end -15 links -15 none -17 proofs 20 responsible -23 steps 23 trainee -17
h/aux	body -15 none -17 steps 18
h/avi	body -16 comment -17 links -15 none -24 responsible -16 start -16 status 21 steps 17
h/benef	body -15 links -20 none -18 responsible -18 session -19 steps -15
h/benef$	body -16 links -20 none -18 responsible -17 session -17 trainee 17
h/besoi	body -17 end -20 links -19 none -18 responsible -17 session -16 start -20 trainee -25
h/blanc	body -15 comment -22 links -15 none -23 status 24 steps 16
h/body	body 24 none -15 reference -15 responsible -19 trainee -16
h/body$	body 25 comment -15 none -16 reference -15 responsible -21 trainee -17
h/boit$	body 19 comment -18 links 17 none -20 priority -16 reference -15 responsible -19 session -16 trainee -16
h/bonho	body -19 comment -16 end -15 links -16 none -17 responsible -17 session -19 start -15 steps -17 trainee 20
h/cabin	body 20 comment -18 none -17
h/candi	body -16 responsible -15 session -15 steps -17 trainee 23
h/ce qui	body -18 none -24 proofs 24 responsible -23 steps -17
h/certi	body -17 comment -17 end -15 expectedLevel 18 links -16 none -20 responsible -16 steps 22 trainee -20
h/clien	body 33 comment -17 criterion -16 deadline -20 expectedLevel -15 indicator -23 label -15 links -16 proofs -20 responsible -28
h/clt	body 19
h/coach	body -17 comment -19 end -17 links -20 none -21 reference -16 responsible 23 session -18 start -15 steps -19 trainee -19
h/coife	body -17 session -28 trainee 20
h/comma	body 19 comment -17 end -15 links -15 responsible -17 session -18
h/comma$	body 21 comment -19 end -20 links -16 none -15 reference -15 responsible -20 session -17 start -16 trainee -16
h/compa	body 19
h/compt	body -17 comment 19 steps -21 trainee -15
h/conv	body -15 end -16 none -17 start -15 steps 19
h/conve	body -17 comment -15 end -17 none -20 responsible -16 session -16 start -15
h/convo	body -17 comment -15 end -17 links -15 none -25 start -23 steps 27 trainee -18
h/cours	body -19 comment -21 date -15 deadline -16 documents -18 expiry -17 links -23 none -29 reference -20 responsible -24 status -21 step -16 trainee -19
h/cpt	body -15 comment -16 links -15 none 19 responsible -20 status -18
h/crech	body 23 comment -16 deadline -16 links -19 none -22 status -15
h/custo	body 16 proofs -16 reference -16
h/day	body -21 comment -21 links -20 none -20 reference -19 responsible -21 session -21 start 15 trainee -23
h/de fin	body -22 end -31 steps 28
h/deb	body -18 comment -16 end -28 links -17 none -21 reference -15 responsible -16 session -24 start 28 steps -16 trainee -21
h/deb$	body -15 end -23 none -18 start 25 steps -21 trainee -17
h/debut	body -24 end -32 links -18 none -21 reference -15 responsible -16 session -18 start 35 steps -23
h/dieta	body -17 comment 25 end -17 links -22 none -20 reference -15 responsible -20 session -19 start -16 steps -18 trainee -19
h/dispo	body -17 comment -25 links -18 none -24 proofs 15 responsible -20 session 23 status -17 trainee -16
h/dispo$	body -15 comment -23 links -20 none -25 responsible -22 session 22 status -15
h/donn$	body -15 none -22 steps 21
h/donne	body -15 comment -20 documents 16 end -15 links -15 none -23 proofs 25 responsible -16 start -15 steps 19 trainee -16
h/dos	body -17 comment -19 end -15 indicator -15 links 29 none -20 session -18 status -17 steps -19 trainee -19
h/dos$	body -16 comment -21 end -15 indicator -15 links 30 none -20 session -18 status -19 steps -18 trainee -18
h/ecart$	body -17 comment -23 criterion -18 deadline -17 expectedLevel -23 indicator -18 label -24 lastCheck -15 links -17 none -20 priority -15 proofs -18 severity 22 status -28 version -18
h/elev	body -18 documents -20 session -17 step 19 steps -16 trainee 19
h/elev$	body -19 documents -20 session -17 step 18
h/elle	body -15 comment 17
h/emarg	body -17 comment -17 end -17 links -15 none -18 responsible -16 start -16 steps 22 trainee -16
h/emplo	body 22 comment -22 end -19 links -20 none -16 responsible -24 start -17 trainee -21
h/emplo$	body 22 responsible -19
h/end	body -19 comment -17 end 25 links -16 none -17 reference -15 responsible -19 start -26 steps -21 trainee -18
h/end$	body -19 comment -17 end 27 links -15 none -19 reference -15 responsible -19 start -27 steps -24 trainee -17
h/ensei	body 18 none -16
h/ensei$	body 18 none -16
h/entit	body 21 comment -16 none -18 status -15
h/envoy	body -15 end -17 none -15 session -22 start -15 steps 25 trainee -15
h/envoy$	body -15 end -16 session -20 start -15 steps 24 trainee -15
h/epi	body -17 comment -15 end -15 none -18 responsible -15 steps 20 trainee -15
h/equip	body -15 date -15 deadline -16 expiry -15 indicator -16 lastCheck 15 links -17 none -19 proofs -17 session 17 status -19 version -16
h/ets	body 21 links -15 none -15 responsible -16
h/eval	body -26 comment -20 end -33 label -27 links -16 none -25 proofs -16 responsible -23 session -26 start -22 status 23 steps 30 trainee -24
h/exam	body -17 comment -16 end -17 none -18 responsible -16 start -16 steps 21 trainee -18
h/feder	body 15
h/feedb	body -20 steps 18
h/fin de	body -21 end 22 expiry 23 lastCheck -15 none -17 proofs -17 session -15 start -27 status -15 steps -18
h/finan	body 19 comment -18 responsible -17 steps -15
h/fini	body -15 comment -19 end 17 expectedLevel -17 indicator -17 label -15 lastCheck -16 links -19 phase -16 proofs -15 reference -15 responsible -20 score 16 severity -27 start -21 step -15
h/forme	body -15 comment -15 links -16 none -15 reference -15 responsible -25 trainee 18
h/forme$	body -16 comment -15 links -15 responsible -26 trainee 19
h/given	body -15 comment -19 links -15 none -17 proofs -16 responsible -17 severity -16 status 21 steps 16
h/given$	body -15 comment -18 none -17 proofs -15 responsible -17 severity -15 status 21 steps 16
h/gr	body -17 comment -20 documents -15 links -16 none -18 responsible -19 session 27 steps -16
h/grill	body -15 comment -15 steps 21
h/handl	body -15 trainee 15
h/heur	body -16 comment -16 expectedLevel -21 none 28 responsible -17 steps -20
h/id	body -15 comment -21 date -21 documents -21 expiry -17 label -16 links -28 proofs -25 reference 38 responsible -29 session -17 status -25 step -17 steps -15 trainee -18 version -26
h/inscr	body -23 comment -19 date 18 end -22 expiry -15 links -23 none -22 priority -22 responsible -20 session -19 start -22 trainee 15
h/inscr$	body -22 comment -19 end -21 links -18 none -21 reference -15 responsible -16 session -19 start -20 trainee 17
h/intit	body -22 date -22 end -16 indicator -28 label 26 links -29 none -28 proofs 23 reference -25 responsible -29 session 24 start -15 status -30 steps -18 version -22
h/inves	body -18 end -16 links -17 none -21 reference -15 responsible -19 session -17 steps 25 trainee -16
h/invig	body -16 links -16 none -15 responsible 22 steps -19
h/jeu	body -19 end -28 steps 24
h/jn	body -17 comment -17 end 23 links -16 none -17 responsible -17 session -15 start -21 steps -18 trainee -18
h/job	body -18 comment -19 deadline -15 indicator -15 none -24 proofs -15 responsible 28 status -17
h/jour$	body -16 comment -16 date -20 deadline -22 end -17 expiry -17 lastCheck 30 links -19 none 15 proofs -19 responsible -23 start 19 trainee -15 version -28
h/kicko	body -18 comment -18 end -17 links -17 none -17 responsible -18 session -19 start 23 steps -21 trainee -19
h/l ecart	body -19 comment -25 deadline -15 indicator -18 label -23 lastCheck -15 links -16 none -16 proofs -17 severity 19 status -29
h/la forma	body -20 none -15 proofs -17 session 29 steps -16 trainee -16
h/lead	body -15
h/looki	body -18 responsible 19
h/manda	body 16
h/membr	body 18
h/meteo	body -16 comment -20 links -21 none 28 proofs -15 responsible -15 status -17 steps -17
h/mono	body -15 deadline -15 documents -18 links -20 none -18 phase -15 responsible 24 severity -15 status -22 step -15
h/nom du	body -17 comment -15 date -15 end -20 links -24 none -19 proofs 22 reference -24 responsible -22 status -15 steps -16 version -17
h/numbe$	body -15 comment -16 label -21 links -21 none -30 proofs -17 reference 22 responsible -17 status -19 trainee -16
h/one	body -17 comment -16 end -19 links -16 none -16 reference -15 responsible -16 session -17 start 24 steps -21 trainee -18
h/opco	body 23 comment -20 end -16 indicator -15 links -19 none 15 responsible -17 start -16 status -19 steps -25 trainee -15
h/org	body 19 none -19
h/org$	body 18 none -18
h/organ	body 32 comment -17 end -20 label -17 none -26 proofs -20 responsible -25 session -18 severity -15 start -17 steps -15 trainee -26
h/organ$	body 28 proofs -18 trainee -22
h/parco$	body -21 comment -22 documents -22 end -15 links -19 none -28 reference -15 session -25 steps -17
h/parta$	body -15 comment -24 deadline -15 expectedLevel -16 indicator -17 links 24 none -26 priority -16 proofs -16 responsible -21 session -18 severity -17 status -22 step -17 trainee -16 version -15
h/parte	body 20
h/parte$	body 19
h/parti	body -28 deadline -22 documents -15 end -25 expiry 17 indicator -16 phase 17 proofs -15 responsible -31 session -22 start -23 status -20 step -18
h/parti$	body -24 end -21 links -35 reference -29 responsible -28 session -27 start -21 status -17
h/passe	body -16 comment -19 deadline -18 expectedLevel 16 indicator -18 links -16 none 16 responsible -18 status -15
h/pay	body 19 responsible -17
h/pay$	body 19 responsible -18
h/payin	body 16 responsible -18
h/pilot de	body -15 label -15 responsible 23 severity -21 status -16
h/port	body -21 comment -15 none -20 responsible 25 status -15
h/posit	body -17 comment -18 links -15 none -19 responsible -18 session -15 steps 22 trainee -18
h/pour l	body -21 comment -25 expectedLevel -18 label -15 links -16 none -29 proofs -24 responsible -20 severity -16 status 15 version -16
h/pour quel	body 17 none -16
h/pour qui	body 18 deadline -16
h/prend	body -15 comment -17 none -15
h/preno	body -19 none -17 reference -16 responsible 21 session -22 steps -17 trainee 16
h/qui l	body -17 criterion 20 expectedLevel -19 label -22
h/qui pay	body 18 responsible -17
h/ref	body -22 comment -23 deadline -15 documents -21 end -27 label -15 links -31 phase -15 proofs -17 reference 32 session -37 start -24 status -22 steps -25 trainee -30 version -20
h/ref$	body -16 comment -17 deadline -16 end -17 label -17 links -23 proofs -20 session -32 start -16 status -20 steps -17 trainee -25 version -20
h/regle	body -16 comment -15 end -16 none -17 start -16 steps 23 trainee -16
h/sa	body 15 links -21
h/salar	body -18 comment -19 end -17 links -21 none -23 session -18 start -16 status -20 steps -20 trainee 24
h/salon	body 19 status -16
h/satis	body -23
h/semin	body -15 comment -16 links -17 none -21 reference -18 responsible -16 session 26 status -15 steps -18 trainee -18
h/semin$	body -15 comment -15 links -17 none -21 reference -18 responsible -16 session 25 status -16 steps -17 trainee -17
h/sent	body -18 comment -17 end -19 links -15 none -20 reference -15 responsible -16 session -16 start -15 steps 23 trainee -17
h/sent$	body -19 comment -18 end -19 links -15 none -20 reference -15 responsible -16 session -16 steps 24 trainee -17
h/ses	body -21 comment -22 none -23 reference -25 responsible -22 session 28 status -16 step -15 steps -24 trainee -26
h/ses$	body -17 comment -19 indicator -16 links -20 none -19 reference -21 responsible -16 session 21 status -15 steps -20 trainee -17
h/sessi	body -20 comment -19 links -22 none -28 reference -20 responsible -30 session 20 status -18 steps -18 trainee -21 version -17
h/sign	body -15 comment -18 date 17 documents 22 end -15 expiry -17 links -17 none -20 responsible -18 step -20 steps 22 trainee -16
h/soc	body 22 comment -16 links -16 none -16 proofs -15 responsible -17 status -16
h/socie	body 21 none -18 responsible -25 session -15
h/sorti$	body -15 comment -18 end 20 reference -15 responsible -16 session -15 step -17 steps -19 trainee -16
h/sst	body -17 comment -17 links -15 none -16 reference -17 responsible -15 session -16 trainee 25
h/stag	body -25 comment -15 deadline -15 documents -22 indicator -26 phase 17 proofs -18 reference -15 session 20 status -27 step -23 steps -27 trainee -30 version -17
h/stag$	body -24 status -17 steps -26 trainee -24
h/stagi	body -22 end -17 none -17 responsible -26 session -19 start -16 steps -21 trainee 20
h/stagi$	body -17 responsible -21 session -16 steps -16 trainee 15
h/struc	body 25 none -15 responsible -16
h/struc$	body 18 responsible -16
h/stude	body -26 comment -20 links -22 none -24 reference -17 responsible -24 session -17 start -20 steps -24 trainee 26
h/suivi	body -20 comment -17 end -18 indicator 16 label -19 links -17 none -20 reference -16 responsible -21 start -18 status -15 steps 18 trainee -16
h/suivi$	body -16 indicator 15 label -18 none -16 responsible -16 session 21 start -15
h/surve	body -15 comment -15 responsible -15 start -27 steps 26
h/tel	body -15 comment -21 links -16 none 26 responsible -17 status -16
h/term	body -20 comment -23 deadline 15 documents -15 end 22 indicator -19 label -15 links -22 reference -22 responsible -23 session -19 start -16 status -23 step -17 trainee -18
h/test	body -20 comment -20 end -20 links -17 none -28 reference -16 responsible -20 session -18 start -17 steps 31 trainee -20
h/them	body -22 comment -15 label 15 steps -16
h/them$	body -21 comment -15 none -15
h/toqu	body -18 comment -17 end -18 none -16 reference 24 responsible -15 session -16 start -18 steps -20
h/trac	body -16 comment -20 deadline -15 documents 17 indicator -16 none -28 priority -18 proofs 30 reference -15 responsible -23 score -15 session -20 status -23 step -18 version -16
h/up	body -19 comment 15 links -19 none -23 reference -18 session -21 start -17 trainee -20
h/up$	body -15 comment 18 links -15 responsible -18 start -16
h/urgen	body -16 criterion -15 deadline -19 expectedLevel -18 indicator -16 lastCheck -17 links -15 none -18 priority 34 proofs -18 score -22 status -27
h/vus	body -18 comment -16 links -15 none -18 responsible -16 session -15 steps 22 trainee -18
h/who s	body 15
h/whos	body -17 comment -18 deadline -17 indicator -16 links -16 none -22 responsible 27 status -16
h/^anyth	comment 25 links -15 none -19 responsible -15
h/^appre	comment -17 reference -18 session -18 trainee 20
h/^assig	comment -16 responsible 21
h/^atten	comment -20 criterion -15 deadline -16 expectedLevel 17 links -15 none -26 responsible -21 session -15
h/^attes	comment -26 end -15 steps 21 trainee -16
h/^auto	comment -16 none -19 status 28
h/^bon	comment 20 deadline -20 expiry 22 none -23 proofs -15 status -16
h/^ca	comment -23 deadline -18 links -20 none -28 priority 20 responsible -19 severity -20 steps -16
h/^cert	comment -15 deadline -15 expiry 15 none -16 steps 15
h/^class	comment -19 links 23 none -22 responsible -19
h/^cod	comment -18 date -19 documents -16 expiry -17 indicator 18 label -18 links -18 proofs -29 reference 25 responsible -20 session -24 status -27 trainee -19 version -28
h/^comme	comment 29 expectedLevel -17 label -20 none -24 proofs -21 responsible -15 severity -15 status -26
h/^confo	comment -16 none -19 responsible -15 severity -28 status 28
h/^contr	comment -17 indicator -19 links -15 none -15 status -16 step 15 steps 20
h/^cotat	comment -20 expectedLevel 17 indicator -15 links -15 none -25 score -18 status 17
h/^coul	comment -15 links -17 none 25 responsible -18 status -16
h/^cours	comment -16 date -18 documents -15 expiry -19 links -18 none -22 reference -17 responsible -17 session 18 status -17 steps -20
h/^cout	comment -15 links -15 none 26 responsible -18 status -18
h/^cover	comment -15 proofs -17 responsible -19 session -15 status -19 version -15
h/^de	comment -20 indicator -22 none -16 severity -18
h/^deadl	comment -15 deadline 17 indicator -15
h/^delai	comment -15 deadline 17 documents -17 responsible -19 status -19 step -16
h/^devi	comment -18 steps 25 trainee -21
h/^driv	comment -15 links 19 responsible -16 trainee -17
h/^echan	comment 19 date -17 deadline -25 expiry -16 indicator -15 lastCheck 17 none -26 proofs -17 reference -16 status -16
h/^empl	comment -19 expectedLevel -15 indicator -16 links 28 none -24 proofs -22 responsible -15 session -17 status -16 version -18
h/^entre	comment -19 end -23 links -15 proofs -16 responsible -16 session -16 start 19 status -21 steps -17 trainee -18 version -16
h/^et	comment -20 deadline -30 expiry -16 indicator -20 links -21 none -26 phase -21 priority -25 proofs -22 reference -17 responsible -22 score -21 session -16 status 16 step 24 version -18
h/^etat	comment -15 date -21 deadline -15 expiry -17 indicator -15 label -21 links -27 none -22 priority -15 proofs -29 reference -17 responsible -22 status 40 version -21
h/^execu	comment -16 deadline -18 documents -21 links -17 none -17 phase -16 session -15 step -17
h/^exemp	comment -15 links -20 none 36 proofs -25 status -17
h/^expec	comment -22 deadline -17 expectedLevel 19 links -25 none 17 priority -18 proofs -21 responsible -18 severity -17 status -23
h/^factu	comment -22 none -18 steps 25 trainee -22
h/^feu	comment -23 criterion -15 deadline -17 expectedLevel -17 indicator -19 label -15 links -19 none -16 priority -17 responsible -19 severity -15 status 27
h/^feuil	comment -16 documents 20 indicator -15 none -19 responsible -16 start -18 status -15 steps 24
h/^fini	comment -17 end 18 indicator -18 links -17 phase -15 responsible -18 severity -32 start -19
h/^formu	comment -21 deadline -17 documents 23 indicator -15 label 19 links -15 none -21 phase -16 responsible -19 session -16 status -19 step -18
h/^frequ	comment -15 indicator -16 links -15 none 22 severity -15 status -17 version -15
h/^gap	comment 25 indicator -15 links -16 none -20 responsible -17
h/^guid	comment -18 none 19 responsible -18 status -18 version -16
h/^how	comment -16 links -16 none 21 status -17
h/^int	comment -16 date -15 indicator -21 label 22 links -26 none -16 proofs 16 reference -20 responsible -24 session 16 status -30 trainee -17 version -19
h/^j	comment -23 deadline 20 documents -23 indicator -17 links -18 reference -20 responsible -21 session -17 start 19 status -24 step -21 steps -18
h/^level	comment -18 links -17 none 17 responsible -17 steps -15
h/^lieu	comment -16 none 16 responsible -16 status -16
h/^marqu	comment -16 none 24 responsible -15 status -17
h/^mes	comment 20 proofs -16 responsible -19 score -15 status -18
h/^mis	comment -18 deadline -17 expiry -18 indicator -21 none -24 proofs -18 responsible -21 version 18
h/^momen	comment -20 deadline -16 documents -35 indicator -19 links -19 none -19 reference -15 responsible -20 session -16 status -20 step 15
h/^mono	comment -19 links -21 none -15 responsible 30 severity -18 status -22
h/^motif	comment 18 links -15 none -15 responsible -15
h/^need	comment -21 documents -15 links -17 phase -17 reference -17 responsible -32 session -16 status -16 step -17 steps 15
h/^nom	comment -20 date -27 end -26 expiry -19 indicator -21 links -36 none -23 proofs 31 reference -30 responsible -30 start -23 status -28 steps -26 trainee 17 version -21
h/^nota	comment 26 indicator -16 links -17 none -19 responsible -16 status -20
h/^objec	comment -21 deadline -16 indicator -16 label 19 lastCheck -18 links -17 none -29 status -23
h/^obser	comment 19
h/^ok	comment -15 indicator -15 links -15 none -22 responsible -16 severity -19 status 26
h/^outil	comment -15 documents 19 none -15 responsible -20
h/^papie	comment -20 deadline -20 documents 30 indicator -20 links -15 none -28 phase -20 proofs 25 reference -16 responsible -25 step -24 version -15
h/^passa	comment -15 none -18 step 17 steps 15
h/^pc	comment -19 deadline -16 documents 18 indicator -16 links -31 none -21 proofs 22 responsible -15 status -17
h/^perim	comment -15 deadline -20 expiry 16 none -16 proofs -15
h/^perso	comment -23 none -15 session -21 status -15 steps -15
h/^ph	comment -17 documents -21 indicator -17 links -18 none -23 phase 23 reference -15 responsible -16 session -15 status -18 step -16
h/^pourc	comment -17 criterion -15 deadline -15 indicator -16 links -15 proofs -15 responsible -16 score 24 status -15
h/^premi	comment -16 end -23 reference -16 session -20 start 18 trainee -20
h/^presc	comment -17 criterion -16 date -25 deadline -26 expectedLevel -15 expiry 23 indicator -17 label 18 lastCheck -25 links -19 none -26 priority -15 proofs -17 responsible -19 status -17
h/^prix	comment -17 none 27 responsible -15
h/^prof	comment -16 criterion -15 links -18 none 16 reference -19
h/^profe	comment -18 deadline -15 documents -18 indicator -15 links -23 none -28 proofs -16 responsible 25 status -17 trainee 19 version -15
h/^quali	comment -17 criterion -39 deadline -17 label -26 none -30 priority -15 proofs -17 responsible -25 status 25
h/^quand	comment -15 documents -15 expiry -19 lastCheck -15 links -16 responsible -15 status -16
h/^rappe	comment -25 none 26
h/^resul	comment -17 expectedLevel -15 label -18 lastCheck -18 links -16 none -16 responsible -15 status 25
h/^ri	comment -24 steps 22
h/^sall	comment -16 none 24 responsible -15
h/^seque	comment -15 documents -19 indicator -17 links -19 none -22 reference -15 responsible -19 session -16 status -19
h/^sever	comment -15 deadline -18 label -15 links -16 none -17 responsible -15 severity 23 status -15
h/^stag	comment -18 deadline -15 documents -22 indicator -25 links -26 none -31 phase 17 reference -27 responsible -27 session 24 status -21 step -23
h/^step	comment -18 indicator -17 links -15 phase -24 session -17
h/^t	comment -16 none 23 responsible -18
h/^taill	comment -18 links -19 none 30 responsible -17 session -18 status -16
h/^temp	comment -25 documents -20 indicator -23 links -25 proofs -18 reference -18 responsible -24 session -21 status -19
h/^touch	comment -19 documents -19 indicator -17 links -19 none -19 phase -19 reference -16 responsible -18 session -15 status -18 step 22
h/^trac	comment -17 deadline -16 documents 20 indicator -16 links -29 none -23 priority -16 proofs 24 responsible -16 status -19 step -18
h/^train	comment -16 end -16 none -24 session -21 start -15 steps -16
h/^where	comment -20 indicator -16 links 29 none -15 proofs -21 responsible -23
h/^who	comment -20 indicator -15 links -17 none -17 responsible 21 session -15 status -18
h/a accom	comment -16 none -17 step 15
h/a donne	comment -17 documents 16 none -16 proofs 18
h/a fair	comment -30 documents -21 expiry -26 indicator -21 label -21 lastCheck -22 proofs -24 responsible -22 status -15
h/a finir	comment -16 expiry -28
h/a l	comment -26 deadline -18 label -26 none -26 proofs 29 status -24
h/a prese	comment -15 none -16 proofs 16
h/a quand	comment -17 documents -15
h/a sorti	comment -19 none -19 proofs 34 step -17
h/accep	comment -16 criterion -16 expectedLevel 15 none -15 steps 15
h/accom$	comment -19 deadline -15 documents -21 indicator -16 links -15 none -21 responsible -17 status -16
h/accue	comment -15 end -15 none 18 start -15 status -15 steps 22
h/aff	comment -20 documents -16 expiry -15 indicator -19 none -21 proofs -22 responsible 30
h/ai	comment -23 deadline -18 none -22 proofs 27
h/ai$	comment -18 none -21 proofs 19
h/amena	comment 15 steps -15
h/amont	comment -18 none -17 phase 15
h/an	comment -15 expectedLevel -15 indicator -23 lastCheck -15 none 20 responsible -16 steps 15
h/anyth	comment 29 none -16
h/assig	comment -17 responsible 21
h/at	comment -18 criterion -15 expiry -15 indicator -18 label -17 links -16 proofs -18 responsible -17 status -17
h/at$	comment -15 expiry -15 indicator -15 label -15 proofs -15 responsible -16 status -15
h/au$	comment -15 expiry 16 indicator -17 links -19 priority -15 proofs -15 responsible -16 status -17
h/auto	comment -18 date -15 deadline -17 indicator -16 label -16 none -23 status 18
h/autoe	comment -16 deadline -15 expectedLevel -15 indicator -17 links -17 none -18 responsible -16 score -15 status 27
h/aval	comment -15 phase 15
h/avec	comment -18 deadline -16 indicator 26 links -18 none -28 phase -20 reference -19 responsible -20 session -16 status -22 version -15
h/barem	comment -15 links -15 score 19 status -17
h/batch	comment -16 indicator -15 links -21 none 28 proofs -17 responsible -18 version -16
h/be	comment -17 criterion -16 deadline 20 expectedLevel -16 expiry -26 indicator -17 label -18 lastCheck -18 links -19 proofs -18 responsible -25 status -17
h/before	comment -16 date -20 indicator -19 links -20 none -23 phase 17 proofs -15 reference -18 responsible -24 session -17 status -18 step -17 version -17
h/bet	comment 16 links -15 none -16
h/blanc$	comment -21 links -15 none -22 status 22
h/bloc	comment -15 criterion 22 deadline -15 indicator -16 label -17 none -19 severity -27 status -16
h/board	comment -16 deadline -16 indicator -16 links -18 none -24 proofs -15 responsible -17 status 26
h/budge	comment -15 none 16
h/cac	comment -21 none -17 steps 27 trainee -22
h/card	comment -19 steps 22
h/cart	comment -20 none -17 steps 22 trainee -20
h/cd	comment -15 expiry -17 indicator -18 links -18 none -24 proofs -17 reference 25 responsible -24 session -20 status -21 version -17
h/ce qu	comment -23 deadline -18 documents 23 expectedLevel -19 indicator -20 lastCheck -15 links -25 none 18 priority -15 proofs -28 status -15
h/chemi$	comment -15 links 15 proofs -16 status -15
h/clair	comment -23 indicator -16 label 23 lastCheck -17 responsible -22 status -16
h/clair$	comment -24 indicator -15 label 23 lastCheck -15 responsible -22 status -17
h/cod	comment -21 date -22 deadline -16 documents -23 expiry -21 label -20 links -27 phase -15 proofs -36 reference 33 responsible -28 status -33 step -16 trainee -17 version -30
h/colum	comment -16 deadline -17 indicator -17 label -15 links -18 none -19 proofs -15 responsible -18 status 26
h/comme de	comment 27 expectedLevel -15 label -22 proofs -18 status -30
h/comme$	comment 23 none -34
h/comment$	comment 20 deadline -16 links -17 none -20 proofs -15 responsible -17 status -17 steps -18
h/commu	comment -16 none 24 responsible -19 status -15
h/compl	comment -17 criterion -15 deadline 17 indicator -16 label -15 links -19 none -19 responsible -18 status -16
h/con	comment -19 links -18 none 24 responsible -17 status -17
h/concl	comment -17 none -20 status 24
h/confr	comment -15
h/const$	comment -16 date -19 deadline -24 lastCheck 19 none -15 status 23
h/conte	comment 29 proofs -28
h/contr$	comment -18 date -26 deadline -21 expiry -19 indicator -29 label 23 lastCheck 24 responsible -17
h/coul	comment -15 links -15 none 24 responsible -16 status -17
h/count$	comment -16 none 29 responsible -16
h/cout	comment -16 links -17 none 24 responsible -17 status -17
h/cover	comment -15 expiry -15 indicator 17 links -18 proofs -18 reference -16 session -15 version -16
h/cover$	comment -18 expiry -15 indicator 18 links -18 proofs -18 reference -17 responsible -22 session -18 status -22 version -16
h/d echan	comment -16 none 16 reference 21 session -19
h/d ici	comment -16 date -23 deadline 23 expiry -25 indicator -19 lastCheck -25 links -19 phase -19 priority -15 status -22 step -15
h/de confo	comment -21 score -15 severity -24 status 26
h/de contr	comment -33 date -26 deadline -22 expiry -18 indicator 25 none -22 responsible -17 score -15
h/de quoi	comment -19 indicator -21 label 15 none -15 severity -18
h/deadl	comment -16 deadline 16 documents -17 expiry -17 indicator -18 lastCheck -15 links -17 phase -17 reference -18 responsible -19 status -15 step -19
h/deadl$	comment -16 deadline 17 documents -16 expiry -15 indicator -17 links -16 phase -15 reference -18 responsible -18 status -18 step -18
h/debat	comment 21 indicator -18 responsible -16 status -18
h/del	comment -16 documents -17 indicator -15 links -15 reference -15 responsible -15 status -15 step -15
h/delai	comment -19 deadline 30 documents -20 indicator -15 lastCheck -26 links -19 phase -20 reference -22 responsible -22 session -18 status -22 step -20
h/deliv	comment -18 criterion -15 deadline -15 indicator -16 label 18 links -17 none -21 responsible -16 status -15 trainee -16
h/des atten	comment -16 none -20 steps 18
h/devi	comment -17 steps 25 trainee -20
h/diver	comment 19 steps -16
h/donn	comment -15 none -18 steps 23
h/donne$	comment -16 documents 16 none -18 responsible -15 steps 18 trainee -15
h/driv	comment -18 links 25 responsible -20 session -17 trainee -19
h/du dossi	comment -16 responsible 16
h/dur	comment -17 links -16 none 24 responsible -15 status -17
h/earne	comment -17 responsible -16 score 19
h/effor	comment -15 none 20 responsible -15
h/els	comment 25 none -16
h/emoji	comment -17 indicator -18 links -16 none 29 priority -16 proofs -18 reference -16 responsible -18 session -16 status -15
h/empl	comment -20 criterion -15 deadline -16 expectedLevel -15 indicator -17 label -15 links 33 none -20 priority -15 proofs -17 responsible -23 session -18 status -23 version -18
h/en charg	comment -18 expectedLevel -18 label -16 links -16 none -17 responsible 24 status -15
h/en clair	comment -23 indicator -15 label 23 lastCheck -16 responsible -21 status -16
h/en est	comment -20 indicator -17 label -16 links -34 none -15 priority -16 responsible -18 status 38
h/en marg	comment 20 status -15
h/en oeuvr	comment -19 deadline 25 expiry -22 priority -15 status 18
h/en premi	comment -21 deadline -20 priority 24
h/en vrac	comment 28 label -20 responsible -21 status -20
h/energ	comment -19 deadline -16 priority 21
h/enfan	comment -15 none 19
h/enreg	comment -19 documents 20 indicator -16 links -18 none -29 responsible -15 session -16 status -15 steps 15
h/entr	comment -17 end -19 links -15 none -16 responsible -17 session -15 trainee -16
h/entr$	comment -17 end -19 links -15 none -16 responsible -17 trainee -17
h/etat	comment -15 date -19 deadline -15 expiry -18 indicator -15 label -22 links -25 none -22 proofs -28 reference -16 responsible -22 status 40 version -22
h/execu$	comment -18 deadline -23 documents -17 indicator -20 links -21 none -24 phase -17 responsible 16 score 15 session -15 step -18
h/exemp	comment -15 documents -15 links -20 none 38 proofs -22 status -15
h/exig$	comment -18 criterion -15 deadline -16 indicator -16 label 16 none -20 priority -19 proofs -18 severity -19 status -19
h/fact	comment -20 end -18 links -19 none -20 responsible -19 session -15 start -17 trainee -21
h/factu	comment -20 none -16 steps 23 trainee -22
h/faiso	comment -26 documents -15 expectedLevel -16 label -17 none 29 proofs -24
h/fait le	comment -15 date -22 expectedLevel -15 expiry -19 label -19 lastCheck 18 none -19 proofs -17
h/feuil	comment -17 documents 18 none -18 responsible -16 start -21 status -15 step -18 steps 27
h/fich	comment -16 indicator -22 links -17 none -22 phase -15 responsible -18 session -16 status -16 step -17
h/filed	comment -16 links 28 none -23 proofs -16 responsible -22 status -18 version -15
h/fin$	comment -17 none -23 session -16 start -28 trainee -20
h/finan$	comment -22 links -15 none 15 responsible -17
h/finir	comment -18 expiry -24 proofs -16
h/follo	comment -18 end -15 start -16 steps 25
h/forcl	comment -17 criterion -16 deadline 24 expectedLevel -15 expiry -18 indicator -16 label -16 none -20 priority -15 proofs -15 responsible -16 status -17
h/formu	comment -21 deadline -19 documents 22 expectedLevel -16 label 18 links -15 none -21 phase -15 responsible -17 status -19 step -16
h/fourn	comment -18 documents 17 none -22 proofs 28 step -16
h/fourn$	comment -18 documents 16 none -20 proofs 24
h/frequ de	comment -16 deadline -15 none 31
h/full	comment -15 label 16 proofs -15 responsible -15
h/gap	comment 25 links -15 none -22 responsible -20 status -18
h/gap$	comment 27 none -23 responsible -18 severity -15
h/gest	comment -20 indicator -15 links -22 none -24 reference -16 responsible 29 status -18
h/gravi	comment -15 label -15 none -26 responsible -24 severity 19 status -16
h/gro$	comment -15 criterion -15 severity 16
h/group	comment -20 indicator -16 links -25 none -16 reference -20 responsible -24 session 20 status -16 steps -21 trainee -20 version -15
h/h	comment -18 indicator -16 none 29 status -16
h/h$	comment -15 none 19
h/head	comment 22 responsible -15
h/held	comment -16 expiry -25 links 15 none -32 reference -16 responsible 16 session -15 status -18
h/held$	comment -15 links 18 none -23 proofs 18 responsible -24 status -15
h/heur$	comment -15 links -15 none 20 responsible -16 steps -21
h/hex	comment -20 none 19
h/honor	comment -17 deadline -16 indicator -17 links -16 none 28 priority -16 proofs -16 responsible -17 status -18 version -18
h/how	comment -16 links -17 none 19 status -16
h/icon	comment -17 label -15 none 29 proofs -25 responsible -26 status -15
h/id$	comment -15 date -15 label -15 links -15 proofs -16 status -17 version -21
h/impar	comment -15 deadline 17
h/impr	comment -19 documents 25 indicator -16 links -21 none -25 phase -21 reference -17 responsible -19 session -20 status -20 step -21
h/inspi	comment 26 expectedLevel -23 label -25 none -26 proofs -21
h/intak	comment -16 links -16 none -18 responsible -16 session 21
h/inter	comment -19 deadline -16 links -18 none -21 session -15 status -15
h/inter$	comment -16 responsible -25
h/j ai	comment -21 none -20 proofs 23
h/j$	comment -20 documents -20 indicator -18 links -19 proofs 24 reference -17 responsible -20 session -16 status -18 step -19 steps -21
h/jusk	comment -15 deadline -15 expiry 27 links -17 none -17 priority -15 proofs -17 responsible -17 status -19 version -15
h/jusqu a	comment -18 documents -16 indicator -15 responsible -15 step -15
h/justi	comment -16 links -17 none -23 proofs 27
h/kilom$	comment -17 links -17 none 29 proofs -17 responsible -15 score -17
h/la deman	comment -17 label 18 links -15 responsible -15 session -17 steps 22
h/langu$	comment -15 none 24 responsible -16
h/level$	comment -18 end -15 expectedLevel 16 links -16 none -39 responsible -15 session 19 steps -16
h/libel	comment -15 criterion -26 expectedLevel -15 indicator -25 label 24 none -15 status -18
h/libr	comment 18 responsible -16
h/libr$	comment 16 links -17 responsible -15
h/lien	comment -16 date -15 documents -23 expiry -16 links 35 none -30 proofs -25 responsible -28 status -21 version -16
h/lim$	comment -15 date -26 deadline 24 documents -17 expiry -21 lastCheck -25 links -16 responsible -15 status -17 step -17
h/link	comment -19 indicator -17 links 25 none -22 proofs -23 reference -15 responsible -18 status -16
h/link$	comment -18 indicator -16 links 21 none -21 proofs -15 reference -18 responsible -19 status -15
h/list	comment -16 criterion -17 links -20 none -32 proofs 23 score -16 status -16
h/list$	comment -16 indicator -15 links -20 none -34 proofs 23 status -16
h/locat	comment -19 links 31 none -20 proofs -21 responsible -15 status -16
h/locat$	comment -19 deadline -15 label -15 links 29 none -20 proofs -17 responsible -16 status -17
h/mail	comment -16 none 24 status -18
h/malle	comment -21 steps 27
h/marg	comment 21 status -15
h/marg$	comment 20
h/matur	comment -15 expectedLevel -18 links -17 none -17 proofs -15 score 15 status 25
h/memo	comment 30 documents -18 responsible -33
h/mes not	comment 27 none -21
h/minor	comment -16 deadline -15 expectedLevel -15 label -15 links -15 none -16 responsible -15 severity 21 status -16
h/mis en	comment -15 status 17
h/mnt	comment -18 deadline -17 documents -15 indicator -16 links -19 none 25 priority -15 proofs -16 responsible -20 status -15 version -15
h/model	comment -31 deadline -15 documents -22 indicator -21 links 16 phase -18 proofs -19 responsible -25 status -19 step -23 version 15
h/model$	comment -22 links -17 version 16
h/momen	comment -24 deadline -20 indicator -22 links -24 none -23 reference -22 responsible -23 session -21 status -23
h/momen$	comment -22 deadline -18 indicator -21 links -23 none -21 phase 16 reference -20 responsible -23 session -20 status -22
h/mot	comment 24 criterion -15 severity -20
h/mot$	comment 21 criterion -15 severity -21
h/motif	comment 21 none -17
h/nb de	comment -36 none 33
h/nb$	comment 19 score -21
h/need	comment -19 documents -17 links -15 responsible -31 step -15 steps 16
h/nom	comment -25 date -26 end -31 expiry -23 indicator -26 links -39 none -26 proofs 27 responsible -32 severity -16 start -25 status -32 steps -32 trainee 23 version -24
h/nom de	comment -15 date -21 end -15 expiry -17 indicator -21 links -30 none -18 responsible -21 start -15 status -23 steps -22 trainee 17
h/non$	comment -17 deadline -15 indicator -16 none -23 proofs -15 severity -17
h/not 0	comment -26 criterion -16 proofs -21 score 24 status -16
h/not perso	comment 16
h/nota	comment 27 links -16 none -19 responsible -15 status -16
h/nota$	comment 25 indicator -15 links -16 none -19 responsible -15 status -19
h/nv	comment -18 deadline -16 expectedLevel 24 none -20
h/objec	comment -24 criterion -15 date -29 expiry -27 indicator -19 label 16 lastCheck -24 links -20 proofs 24 responsible -16 status -24
h/obs$	comment 33 links -17 none -18 status -16 steps -16
h/obser	comment 20
h/obser en	comment 18
h/oeuvr	comment -21 deadline 21 expiry -22 none -15 priority -15 status 19
h/offer	comment -15 start -17 steps 19
h/often	comment -15 links -15 none 18
h/op	comment -19 documents -20 indicator -16 links -18 none -21 phase -20 reference -16 responsible -16 status -19 step 22
h/opco$	comment -21 links -17 none 26 responsible -17 status -17
h/oper	comment -16 documents -19 indicator -16 links -16 none -20 reference -16 responsible -19 session -15 status -17 step 21
h/ou en	comment -15 links -21 responsible -16 status 26
h/ou$	comment -18 indicator -22 label -17 links 22 none -18 priority -17 responsible -24
h/our	comment -17 indicator -18 links -19 none 29 responsible -17 status -21
h/outco	comment -21 deadline -15 documents -18 indicator -18 links -20 none -25 phase -16 responsible -21 status 33
h/outil	comment -17 documents 18 links -15 none -17 phase -15 responsible -23 status -15
h/outpu	comment -17 documents 17 links -18 none -17 phase -16 responsible -15 status -15 step -17
h/p$	comment -16
h/pag	comment -29 none 31
h/pag$	comment -18 none 25
h/papie a	comment -16 documents 15 none -15 proofs 20
h/parco	comment -21 documents -24 end -15 indicator -18 links -22 none -31 reference -21 status -19 steps -17
h/part	comment -17 documents -18 step -19
h/pass	comment -19 deadline -16 links -16 none 22 proofs -17
h/pass$	comment -19 deadline -17 links -17 none 22 proofs -16
h/passa	comment -18 links -16 none -28 priority 16 responsible -15 step 19
h/pens	comment 21 none -22 proofs -22
h/pense	comment 17
h/ph	comment -17 documents -20 indicator -16 links -18 none -23 phase 23 responsible -16 status -17 step -17
h/phas	comment -20 documents -21 links -20 none -23 phase 23 reference -17 responsible -19 session -19 status -21 step -20 steps 20
h/plan	comment -19 deadline 23 expectedLevel -16 expiry -16 label -15 lastCheck -22 links -18 none -23 proofs -19 status -18
h/poche$	comment -15 none 17
h/posit$	comment -15 none -16 status 19
h/pourc	comment -15 none -16 score 22
h/prati	comment -19 label -15 links -15 none 24
h/prati$	comment -27 label -16 none 25
h/prend$	comment -16
h/presc	comment -16 criterion -15 date -26 deadline -27 expectedLevel -16 expiry 25 indicator -15 label 18 lastCheck -28 links -18 none -21 proofs -15 responsible -18
h/presc$	comment -15 expiry -23 label 20 responsible -16
h/pris	comment -15 deadline -17 lastCheck 16 none -16
h/prix	comment -16 indicator -15 links -15 none 28 responsible -15 status -17
h/proba	comment -17
h/produ	comment -22 documents 20 expectedLevel -16 indicator -17 links -18 none 17 proofs -15 reference -15 responsible -21 score -15 session -15 status -21
h/produ$	comment -21 documents 21 indicator -15 links -17 none 17 reference -15 responsible -22 score -15 session -15 status -20
h/profe	comment -20 deadline -15 documents -20 indicator -17 links -22 proofs -17 responsible 25 session -15 status -19 trainee 18 version -17
h/qu on	comment -20 deadline -16 documents 22 expectedLevel -16 indicator -19 label -15 lastCheck -15 links -25 status -16
h/que l	comment -25 indicator -16 label 34 none -32 proofs -22
h/quell	comment -20 date -17 documents -15 expiry -31 links 16 phase -20 priority -18 responsible -16 session -17 status -18
h/qui$	comment -15 deadline -17 none -20 proofs -19
h/rank	comment -16 none -22 priority 22 status -15
h/rank$	comment -16 priority 18
h/rat	comment -15 severity 18
h/real	comment -17 indicator -16 none -21 status 17
h/remi	comment -15 documents 20 none -17 responsible -19 steps 19
h/rendr	comment -15 deadline 19 expiry -23
h/rep	comment -15 links 28 none -18 proofs -15 responsible -19
h/repa	comment -15 links -15 none 21 responsible -15 status -15
h/resso	comment -18 criterion -15 date -16 indicator -25 links -20 none -26 proofs 23 responsible -27 session -22 step -16 version -16
h/resul	comment -24 criterion -15 deadline -15 expectedLevel -16 label -21 lastCheck -22 links -19 none -21 priority -15 proofs -16 responsible -16 score -18 status 32 version -16
h/resul$	comment -17 none -18 status 24
h/resum$	comment -15 criterion -15 deadline -16 expectedLevel -19 label 18 none -18
h/ri	comment -22 steps 21
h/room	comment -17 indicator -15 links -17 none 26 proofs -16 status -19
h/room$	comment -19 indicator -17 links -20 none 28 proofs -16 status -18
h/sal	comment -21 responsible -16 session -21 steps -16 trainee 20
h/sal$	comment -16 none 16
h/sall	comment -17 links -22 none 30 proofs -16 responsible -16 session -15 status -15 version -15
h/sall$	comment -16 links -22 none 30 proofs -17 responsible -16 severity -15 status -15 version -15
h/sayin	comment 19 none -18
h/se quon	comment -15
h/secr	comment -16 documents -15 responsible 20
h/sensi	comment 15
h/share	comment -19 indicator -16 links 27 none -21 proofs -19 reference -16 responsible -19 session -18 status -16 version -18
h/sheet	comment -15 none -15 steps 25 trainee -19
h/signe	comment -15 date 18 documents 17 end -15 expiry -18 none -25 step -22 steps 27 trainee -18
h/signe$	comment -15 documents 17 none -21 step -20 steps 27 trainee -17
h/sla	comment -20 deadline 16 documents -25 indicator -20 links -24 phase -25 reference -20 responsible -23 session -20 status -26 step -22
h/snag	comment 23 documents -21 indicator -17 links -23 none -22 responsible -15 status -15 step -17
h/sor	comment -21 label -16 none -25 proofs 26
h/sorti le	comment -20 date 16 expiry -16 none -22 proofs 24
h/sourc	comment -15 none 18
h/speci$	comment -23 none 20
h/sprin	comment -15 deadline -16 links -18 none 30 proofs -16 responsible -16
h/stand$	comment -17 expectedLevel 19 links -21 none -28
h/step	comment -23 indicator -22 links -19 none -17 phase -29 session -22 step 15
h/stock	comment -19 links 30 none -27 responsible -21 status -15
h/stock$	comment -19 indicator -15 links 32 none -31 proofs -15 responsible -22 status -15
h/subve	comment -17 deadline -15 expectedLevel -15 indicator -18 links -20 none 24 proofs -16 responsible -15 status -18 version -15
h/svc	comment -20 indicator -15 links -18 none 26 proofs -16 responsible -15 version -15
h/tag	comment -18 expectedLevel -16 links -15 none 16 priority -15 proofs -15
h/taill	comment -18 indicator -15 links -21 none 32 proofs -16 responsible -18 session -19 status -15
h/tampo	comment -19 criterion -15 expectedLevel -16 indicator -16 links -15 none 27 proofs -18 responsible -20 score -16 status -21
h/telep$	comment -16 none 25 status -15
h/temoi	comment -32 label -28 links -19 none -25 proofs 33 responsible -21 session 15 status -16
h/temoi$	comment -27 label -24 links -19 none -22 proofs 29 responsible -20 status -15
h/tempo	comment -31 deadline 23 documents -20 indicator -16 links -16 none -16 phase -18 reference -17 responsible -16 status -16 step -21
h/timin	comment -18 deadline 22 documents -23 indicator -19 links -22 phase -20 reference -19 responsible -22 session -18 status -21 step -24
h/titl	comment -15 criterion -15 indicator -17 label 21 links -16 none -21 reference -15 responsible -15 status -18
h/titl$	comment -15 indicator -16 label 20 links -15 none -20 status -17
h/tour	comment -18 lastCheck 18 none -23 status -17 steps 16
h/trac$	comment -18 indicator -15 none -20 proofs 18 responsible -22 session -21 status -17 step -17 version -15
h/trace	comment -25 end -15 indicator 15 links -17 none -20 reference -17 session -16 steps 27
h/trace$	comment -25 none -19 steps 21
h/trans$	comment -15 none 19 responsible -15
h/typ$	comment -18 expectedLevel -17 links -16 none 25 proofs -15 responsible -16 severity -21 status -15
h/ui	comment -15 none 26 priority -19
h/under	comment -17 indicator -16 links 30 none -21 responsible -18 status -17
h/url	comment -15 links 34 none -24 proofs -16 responsible -16
h/valab	comment -16 expiry 27 links -16 none -19 priority -15 proofs -16 responsible -16 status -17 version -16
h/vecu	comment -16 documents -22 links -16 none -17 responsible -19 status 25
h/vehic	comment -16 indicator -17 links -15 none 26 proofs -15 status -18
h/verif	comment -23 date -32 deadline -24 expiry -22 indicator -18 label 15 lastCheck 24 none -20 responsible -21 steps 20
h/verif$	comment -26 date -31 deadline -23 expiry -24 indicator -21 label 21 lastCheck 22 none -21 responsible -24 steps 19
h/versi$	comment -15 criterion -16 deadline -16 expiry -15 indicator -27 label -15 links -20 none -17 priority -19 proofs -23 responsible -16 status -15 version 29
h/voir	comment -20 expectedLevel 26 label -27 none -22 proofs -19 status -20
h/voir$	comment -19 expectedLevel 25 label -26 none -21 proofs -17 status -19
h/vrac	comment 27 label -19 responsible -20
h/vrac$	comment 27 label -17 responsible -20
h/watch	comment 23 documents -15 status -20 step -23
h/wordi	comment -17 criterion -15 deadline -15 indicator -21 label 33 none -17 status -16
h/wordi$	comment -16 criterion -15 deadline -15 indicator -23 label 32 none -17 status -15
h/worth	comment 20 none -16
h/wrap	comment -19 end 18 steps -16
h/^grand	criterion 15 documents -19 none -18 phase 20 responsible -16 step -19
h/^libel	criterion -27 indicator -27 label 24 none -15 status -18
h/^no	criterion -22 indicator -25 none 27 reference -15
h/^notre	criterion -20 indicator -21 label 18 none 15 responsible -17 status -28
h/^resso	criterion -15 indicator -17 links -17 none -22 proofs 21 reference -20 responsible -26
h/^sur	criterion -15 links 18
h/^titr	criterion 17 indicator -21 links -15 none -16 responsible -18 status -22
h/^total	criterion -16 priority -16 proofs -16 score 22
h/^urg	criterion -15 none -17 priority 19 responsible -16
h/abrit	criterion 23 expectedLevel -16 label -18 proofs -17 responsible -19
h/appar	criterion 21 none -15
h/appar$	criterion 20
h/artic	criterion -33 indicator 27 label -27 none -17
h/binom	criterion -16 label -16 none -26 proofs -19 responsible 25 status -17
h/bobo	criterion -17
h/c koi	criterion -27 indicator -23 label 23 links -24 none -15 proofs -15 status -15
h/chapi	criterion 18 indicator -16
h/chapt	criterion 26 indicator -24 none -28
h/domai	criterion 20 indicator -22 label -17
h/enonc	criterion -27 expectedLevel -22 label 25 none -19 proofs -21 responsible -23
h/exact	criterion -20 indicator -16 label 17 links -17
h/fridg	criterion -20 indicator -29 none 30 reference -16
h/headi	criterion 21 none -18 priority -15 status -15
h/koi$	criterion -17 indicator -15 label 15 none -15
h/paren	criterion 19
h/prob	criterion -15 label -16 links -18 none -15 proofs 24 responsible -25 status -16
h/ratin$	criterion -16 indicator -15 score 21 status -15
h/tag$	criterion -15 expectedLevel -15 none 17 priority -15 proofs -17 responsible -16 status -16
h/titr$	criterion -18 label 15
h/total	criterion -16 priority -18 proofs -16 score 21
h/wbs	criterion -19 indicator 29 none -26
h/^avant	date -20 deadline 16 documents -16 expiry -27 lastCheck -26 links -18 session -15 step -15
h/^issu	date 19 expiry -21 session -17
h/^jour	date 17 lastCheck -15 proofs -21 responsible -15
h/^last	date -22 deadline -28 end 22 expiry -26 label -15 lastCheck 35 links -16 none -20 responsible -16 start -19 status -17 steps -15
h/^natur	date -21 documents 16 expiry -20 links -29 none -24 proofs 20 responsible -22 severity 22 status -22
h/^row	date 16 deadline -23 expiry -21 indicator -16 lastCheck -18 none 16
h/^sign	date 18 expiry -17
h/^valid	date -16 expiry 17 indicator -15 links -27 none -17 proofs -29 responsible -17
h/^vu	date -17 deadline -18 expiry -16 lastCheck 26 proofs -15
h/a jour	date -16 deadline -20 expiry -22 indicator -21 lastCheck 20 none -28 proofs -19 status -18
h/a refai	date -15 expiry 28 none -16 proofs -18 status -15 version -19
h/ajout	date 39 deadline -24 expiry -27 lastCheck -32 none -19
h/autri	date -17 expiry -17 indicator -17 links -19 none -20 proofs -17 reference -17 responsible 24 session -18 status -21 version -19
h/before$	date -15 none -15 status -15 version -15
h/butoi	date -34 deadline 17 expiry -23 lastCheck -27
h/butoi$	date -25 deadline 18 expiry -23 lastCheck -22
h/clos	date -16 deadline 21 expiry -18
h/cod du	date -15 none -19 proofs -18 reference 20 version -22
h/combi	date -21 expiry -15 indicator -17 links -17 none -20 proofs -22 responsible -29 session -20 status -16 version 29
h/const	date -20 deadline -26 lastCheck 16 none -23 responsible -17 status 30
h/ctrl	date -23 deadline -28 expiry -17 lastCheck 32 none -18
h/ctrl$	date -22 deadline -24 expiry -21 lastCheck 29 none -17
h/cvs	date 23 expiry -24
h/d auto	date -15 deadline -15 lastCheck 17
h/dat d	date 29 deadline -26 expiry -25 none -23 start 17 status -17
h/dat du	date 26 deadline -27 expiry -41 none -22 proofs -22 reference -22 responsible -18 status -17 version -23
h/dated	date 16 expiry -19 indicator -15 responsible -15
h/de perem	date -27 deadline -20 expiry 30 lastCheck -23
h/depot	date 35 deadline -23 expiry -39 lastCheck -26 none -16
h/dessu	date 20 expiry -18
h/diffu	date 31 deadline -24 expiry -33 lastCheck -26
h/dt$	date 21 deadline -16
h/du derni	date -26 deadline -27 lastCheck 27
h/du doc	date -15 links -28 proofs -24 reference 25 responsible -22 status -19 version 15
h/echoi	date -27 expiry 25 none -16
h/ecrit	date 21 documents 17 expiry -16 lastCheck -15 links -20 none -24
h/ecrit$	date 21 expiry -16 lastCheck -16 none -16
h/ensem	date -22 expiry -18 lastCheck 18
h/enter	date 25 deadline -20 expiry -17 lastCheck -22
h/entry	date 19
h/etab	date 15 expiry -20
h/etat de	date -17 label -17 links -20 proofs -22 responsible -15 status 33
h/exame	date -22 deadline -27 lastCheck 24
h/exami	date -24 deadline -23 expiry -21 lastCheck 19 none -18
h/expir	date -24 deadline -32 expiry 32 lastCheck -19 none -20
h/horod	date 20
h/inscr au	date 16 expiry -15 priority -20
h/intit de	date -20 indicator -21 label 23 links -23 proofs 18 responsible -19 status -23 version -15
h/issu	date 24 expiry -23 none -17 session -19
h/issue	date 21 expiry -21 indicator -15 links -15 none -19 responsible -17 status -18 steps 19
h/la derni	date -18 deadline -15 expiry -16 lastCheck 20
h/la lign	date 19 indicator 22 label -15 none -29 version -16
h/lates	date -28 deadline 29 expiry -28 lastCheck -20 none -18
h/lim	date -27 deadline 23 documents -16 expiry -23 lastCheck -21 links -16 phase -15 status -15 step -16
h/local de	date -18 expiry -18 links 28 none -16 proofs -30 severity -16 status -18
h/logge	date 15 deadline -17 expiry -15 lastCheck -15 none -16 steps 16
h/logge$	date 18 deadline -19 expiry -18 lastCheck -15 none -19 steps 18
h/moutu	date -16 expiry -18 indicator -21 links -19 none -26 proofs -18 reference -15 responsible -21 session -15 status -20 version 29
h/moutu$	date -18 expiry -18 indicator -22 links -19 none -26 proofs -20 reference -16 responsible -22 session -16 status -19 version 29
h/natur	date -21 documents 17 expiry -18 links -34 none -23 proofs 21 responsible -23 severity 18 status -22 version -17
h/natur de	date -16 expiry -17 links -25 severity 16 status -15
h/ne	date 24 expiry -26 none -17 responsible -15
h/objec$	date -25 expiry -22 lastCheck -18 proofs 20
h/on le	date -16 expectedLevel -17 indicator -18 lastCheck -21 links 15 none -20 proofs -16 status -18
h/parut	date 20 expiry -22
h/plus	date -17 deadline -29 expiry 32 lastCheck -28 none -15 proofs -16
h/pos	date 19 lastCheck -20
h/prev	date -15 deadline 23 expiry -19 lastCheck -22 none -17
h/prevu	date -31 deadline 26 documents -22 expiry -28 indicator -18 lastCheck -31 links -18 responsible -16 status -15 step -17
h/prevu$	date -26 deadline 17 documents -16 expiry -24 lastCheck -23 step -15
h/reali	date -23 deadline 29 expiry -20 lastCheck -24
h/redac	date -18 links -18 proofs -16 responsible 26 status -15 version -20
h/reeva	date -23 deadline -18 lastCheck 18
h/refai	date -15 expiry 31 indicator -15 none -16 proofs -18 status -16 version -19
h/regar	date -24 deadline -33 expiry -25 lastCheck 29 none -20
h/regis	date 18
h/relea	date -18 expiry -20 indicator -20 links -21 none -28 priority -15 proofs -22 reference -20 responsible -31 session -20 status -30 version 33
h/relu	date -21 expiry -17 lastCheck 17
h/renew	date -20 deadline -24 expiry 29 none -16
h/reuni	date 21 none -16 proofs -16
h/row	date 24 deadline -26 expiry -20 indicator -20 lastCheck -26
h/saisi	date 20 deadline -23 lastCheck -18 none -18
h/sunse	date -16 deadline -18 expiry 20 lastCheck -15
h/valeu	date -17 none -15 score 17
h/valid$	date -32 deadline -21 expiry 40 lastCheck -18 none -17
h/ver	date -27 deadline -23 expiry -24 lastCheck 29 none -15
h/vise	date -22 deadline 21 expiry -21 lastCheck -21
h/vu	date -17 deadline -18 expiry -18 lastCheck 25 none -29
h/walke	date -24 deadline -17 expiry -21 lastCheck 23
h/%$	deadline -16 indicator -17 none -18 score 28 status -22
h/^%	deadline -18 none -23 score 24 status -21
h/^criti	deadline -15 indicator -15 responsible -20 status -18
h/^en	deadline -18 indicator -17 label 18 lastCheck -15 links -20 none -23 priority -19 proofs -18 status -18 version -19
h/^faut	deadline 17 lastCheck -20 phase -15
h/^must	deadline 20 expiry -18 none -18
h/^teneu	deadline -18 label 20 status -22
h/aller	deadline -17 expectedLevel 20 none -15
h/apres	deadline -27 expiry 15 lastCheck -16 none -27 phase 25 responsible -15
h/apres$	deadline -20 none -24 phase 23
h/au pacq	deadline -15 links -25 none -24 priority 22
h/au plus	deadline -20 expiry 24 lastCheck -17
h/av le	deadline 25 expiry -21 lastCheck -23 none -15
h/avant le	deadline 20 expiry -17 lastCheck -24 phase -18 proofs -16
h/bon jusqu	deadline -18 expiry 24 none -20
h/boulo	deadline -15 none -20
h/ce soit	deadline 26 lastCheck -22 none -17
h/cert	deadline -15 none -15 steps 16
h/check	deadline -22 lastCheck 17
h/check$	deadline -22 lastCheck 19
h/coiff	deadline 31 expiry -31
h/compl$	deadline 18
h/coup	deadline -15 lastCheck 18 none -15 phase -16 session 17
h/coup d	deadline -15 lastCheck 20
h/criti	deadline -15 responsible -20 status -17
h/dat of	deadline -20
h/de leve	deadline 23 expiry -15 none -18
h/de relec	deadline -19 lastCheck 16
h/de trait	deadline 20 indicator -20 none -18 severity -15
h/de valid	deadline -24 expiry 23 lastCheck -22 none -20 status -17
h/don by	deadline 23 none -15
h/douc	deadline 18 none -15 status -18
h/du docum	deadline -17 label -15 lastCheck -23 none -39 reference -30 session -15 step -21 version -28
h/ecr	deadline -15
h/etp	deadline -16 none 20
h/fait$	deadline -15 documents -16 links -22 priority 18 step 16
h/faut que	deadline 20 lastCheck -19 phase -16
h/fini le	deadline 15 end 17 none -16 start -18
h/frequ$	deadline -17 none 18
h/horiz	deadline 23 indicator -15 priority -18
h/il	deadline -17 expectedLevel 22 expiry -16 none -26 proofs -19 responsible -20 severity -17
h/jai	deadline -18 lastCheck 16 none -17
h/je me	deadline 15
h/le prouv	deadline -20 indicator -20 none -17 proofs 27
h/leve	deadline 22 expiry -15 none -19
h/leve$	deadline 21 expiry -15 none -17
h/looke	deadline -15 lastCheck 22
h/must	deadline 19 expiry -18
h/oeil	deadline -19 lastCheck 25
h/oeil$	deadline -15 lastCheck 19
h/ou il	deadline -16 expectedLevel 20 none -15 severity -15 status -18
h/pad	deadline -17 expectedLevel -16 lastCheck -15 none -15 responsible -15 version 17
h/pad$	deadline -17 expectedLevel -16 lastCheck -15 none -15 responsible -17 version 20
h/parti du	deadline -16 expiry 18
h/passe$	deadline -16 indicator -16 links -15 none 17 responsible -17
h/pdt	deadline -16 documents -17 none -15 phase 21 status -18 step -17
h/perim	deadline -19 expiry 16
h/plus tard	deadline -21 expiry 24 lastCheck -17
h/point$	deadline -18 documents -18 expectedLevel -16 indicator -23 label -17 links -26 none -18 phase -19 responsible -26 score -18 session -16
h/que ce	deadline 26 lastCheck -23 none -17
h/que j	deadline -16 expectedLevel -15 label -17 none -22 proofs 16
h/recul	deadline -20 lastCheck 18
h/recyc	deadline -19 expiry 25 none -23
h/relec	deadline -18 lastCheck 18
h/relec$	deadline -21 lastCheck 17
h/renou	deadline -21 expiry 23 lastCheck -17
h/resum	deadline -16 expectedLevel -19 indicator -23 label 22 none -17 status -22
h/revis	deadline -15 indicator -20 version 17
h/soit	deadline 24 lastCheck -24 none -16
h/souha	deadline 17 phase -15 step -15
h/tard	deadline -20 expiry 23 lastCheck -17
h/targe	deadline 15
h/teneu	deadline -17 label 21 status -19
h/use	deadline -21 expiry 28 none -20 responsible -21
h/vgp	deadline -26 lastCheck 24
h/^enreg	documents 21 none -25 responsible -15
h/^fich	documents 17 links -15 reference -19 responsible -15
h/^id	documents -20 indicator -15 links -26 none -28 proofs -19 reference 34 responsible -26 status -20 step -17 version -15
h/^journ	documents -15 none -17
h/^lien	documents -18 links 33 none -22 proofs -23 responsible -25 version -15
h/^per	documents -18 none -17 phase 20 responsible -15 step -17
h/^phas	documents -18 links -17 none -21 phase 21 responsible -16 session -16 status -18 step -15
h/^tutor	documents -17 links -15 none -19 reference -15 responsible 24 status -16
h/^vecu	documents -19 links -16 none -16 responsible -19 status 26 step -15
h/adres du	documents -15 links 34 none -29 proofs -22 reference -18 responsible -22 version -16
h/appor	documents 16 none -23
h/appor$	documents 16 none -24 proofs 20
h/avec l	documents -21
h/docum de	documents 17 none -24 proofs 19 responsible -16 step -17
h/du momen	documents 29 phase -22 step -24
h/du parco	documents -22 none -16 responsible -16
h/durin	documents -15 phase 16 step -16
h/enreg$	documents -15 steps 16
h/envoi	documents 20 none -18
h/gener	documents 15
h/gener$	documents 16
h/grand	documents -18 none -19 phase 21 responsible -16 step -20
h/jalon	documents -16 phase -24 responsible -16 step 18
h/journ	documents -16 links -15 none -19 responsible -15
h/l elev	documents -18 step 15
h/limit	documents -16 expiry 19 indicator -15 links -17 responsible -16 status -19
h/limit$	documents -16 phase -18
h/miles	documents -21 links -16 none -20 phase -17 responsible -16 status -16 step 21
h/moyen	documents 16 links -22 none -26 proofs 28
h/outil$	documents 15 none -16
h/owner$	documents -18 none -18 reference -15 responsible 28 status -18 step -18
h/per	documents -16 none -21 phase 19 responsible -16 step -16
h/per$	documents -16 none -16 phase 19
h/piec a	documents 19 none -15 proofs 20 step -18
h/prod	documents 15 none -15 proofs 20 responsible -20
h/seque	documents -19 indicator -15 links -16 none -18 phase 16 responsible -15 status -17
h/seque$	documents -15 none -17 phase -43 step 25
h/sign$	documents 19 none -16 step -16 steps 20
h/signi	documents 23 none -20 step -19
h/step$	documents -22 none -20 phase -19 reference -15 responsible -15 step 21
h/trail	documents 18
h/tutor	documents -15 none -17 responsible 22 status -15
h/venir	documents -15 status 19
h/zapie	documents -16 links -20 none -15 responsible 20 status -16
h/0 er	end -16 none -15 start 16
h/^arriv	end -29 session -16 start 22
h/^clot	end 17 start -16
h/^clotu	end 26 session -20 start -24 steps -15
h/^conv	end -16 none -16 steps 19 trainee -15
h/^deb	end -19 session -16 start 20 steps -15
h/^mid	end -16 steps 22
h/^regl	end -15 steps 18
h/arriv	end -28 session -17 start 25
h/clotu	end 25 session -18 start -27 steps -16
h/clotu du	end 15
h/d accue	end -15 none -22 steps 28
h/demar	end -33 start 26
h/demar le	end -27 start 15
h/depar	end 27 none -17 session -22 start -26 trainee -16
h/er	end -16 none -15 start 17
h/fin du	end 20 start -17
h/finis	end 20 session -24 start -24
h/finit	end 29 start -26 steps -18 trainee -17
h/finit le	end 23 start -36
h/mid	end -17 steps 23
h/month	end -16 start -20 steps 21
h/regl	end -15 none -16 steps 21
h/rul	end -16 steps 22 trainee -16
h/sat	end -15 none -16 steps 18
h/sort$	end 17 steps -15
h/start	end -26 session -26 start 30 steps -20 trainee -15
h/start$	end -28 session -25 start 29 steps -19 trainee -15
h/tire	end -17 session 16 start -15
h/vie	end -15 expiry 19 links -18 none -16 proofs -17 responsible -15 start -15 steps 17
h/vie$	end -15 none -15 steps 17
h/week	end -20 responsible -15 session 22
h/^att	expectedLevel 19 none -19
h/^grav	expectedLevel -16 none -16 severity 22 status -25
h/^heur	expectedLevel -21 none 29
h/^saiso	expectedLevel -15 none 19 phase 15 step -17
h/att	expectedLevel 23 none -22 priority -17 responsible -15
h/atten du	expectedLevel 19
h/bar	expectedLevel 18
h/cahie	expectedLevel 16 responsible -18
h/cefr	expectedLevel -18 none 25 status -16
h/certi$	expectedLevel 16
h/clear	expectedLevel 20
h/couve	expectedLevel -21 indicator 25 links -16 none -22 reference -18 severity -17 version -17
h/couve$	expectedLevel -19 indicator 22 links -17 none -22 reference -19 severity -15 version -18
h/de couve	expectedLevel -21 severity -17 status 18
h/de nc	expectedLevel 15 none -27 severity 19 status -27
h/descr	expectedLevel -15 indicator -19 label 25 status -19
h/descr$	expectedLevel -18 label 17
h/du certi	expectedLevel 16
h/exige$	expectedLevel -19 label 21
h/expec$	expectedLevel 23 none -26
h/fo	expectedLevel -15 label 18 none -15
h/ide$	expectedLevel -15 label 22 none -20
h/imper	expectedLevel 19 label -16
h/le guid	expectedLevel 20 label -15 none -15
h/norma	expectedLevel -27 label 16
h/par le	expectedLevel 15
h/que le	expectedLevel 19 none -19
h/req	expectedLevel 18 priority -19
h/truc	expectedLevel -20 label 17
h/typ de	expectedLevel 19 none -27 severity 16 status -21
h/urg$	expectedLevel -19 indicator -15 label -15 none -18 priority 20 responsible -16 status -15
h/urgen$	expectedLevel -18 priority 28 status -23
h/where we	expectedLevel -15 status 18
h/au souti	expiry -16 priority -15 proofs 18 status -15
h/avan	expiry 15
h/borde	expiry -18 links -19 proofs 20 status -15
h/certa	expiry -15
h/cotat$	expiry -17 lastCheck -18 none -16 score 15 status -15
h/de vie	expiry 19 links -15 steps 16
h/du papie	expiry -30 indicator -26 label -23 links -17 none -23 proofs -30 score -16 version 21
h/insti	expiry -16 none -17 reference -15
h/insti$	expiry -16 none -17
h/jusqu au	expiry 17
h/l act	expiry -21 indicator -18 links -30 none -18 reference -15 session -15
h/la cotat	expiry -18 lastCheck -18 none -16 score 15 severity -15 status -15
h/la preuv	expiry -32 indicator -15 lastCheck -22 links 21 none -26 session -24
h/pce	expiry -19 indicator -28 none -28 proofs 17 responsible -20 session -22 version -22
h/pce$	expiry -20 indicator -28 links -15 none -28 proofs 18 responsible -22 session -20 version -22
h/plus bon	expiry 15 lastCheck -16
h/recor$	expiry -16 none -16 reference -16
h/redo	expiry 17
h/souti	expiry -16 links -17 none -27 proofs 18 responsible -18 status -15
h/^au	indicator 16 proofs -17 responsible 17 status -18
h/^claus	indicator 22 none -16 status -18
h/^desc	indicator -18 label 22 status -16
h/^descr	indicator -15 label 15 status -16
h/^objet	indicator -21 label 22 status -21
h/^prouv	indicator 26 none -16 proofs -22
h/^relat	indicator 16 status -17
h/^reper	indicator 15 links -16 proofs -16 responsible -18 status -17 version -15
h/^resum	indicator -19 label 17 status -18
h/^revis	indicator -17 version 15
h/^risk	indicator -15 none -16 priority 16 status -15
h/^rnq	indicator 17 label -16 none -15 status -15
h/^sert	indicator 21 label -15 none -16 proofs -17 responsible -15 status -18 version -15
h/^statu	indicator -24 label -23 links -17 none -22 proofs -17 responsible -18 status 30 version -16
h/aut	indicator -15 links -17 none -21 responsible 21 session -18 status -18 version -19
h/avec$	indicator 30 links -17 none -19 responsible -20 status -15 step -16
h/avena	indicator -19 none -22 version 22
h/c ou	indicator -16 links 26 status -22
h/caden	indicator -16 none 20 responsible -15 status -17
h/caus	indicator -17 label 19 none -15 proofs -18
h/chiff	indicator 37 label -44 none -17 responsible -15 status -39 version -16
h/claus	indicator 20 none -26 status -17
h/coffr	indicator -30 links 31 none -18 reference -17 status -15 version -19
h/condi	indicator -15 none -18 proofs -15 responsible -17 status 19 version -18
h/coule$	indicator -16 none 22 reference -15
h/crite d	indicator 21 none -18 status -19
h/desc	indicator -18 label 22 status -17
h/dont	indicator 16
h/du suppo	indicator -17 none -21
h/eclai	indicator 16
h/est bon	indicator -16 links -25 none -15 severity -22 status 26
h/est quoi	indicator -17 links -18 proofs 17 status -16
h/est$	indicator -18 none -18
h/etay	indicator 15
h/etay$	indicator 15
h/fich$	indicator -23 links -16 none -22 phase -16 responsible -16 session -15 status -16 step -20
h/frequ	indicator -15 none 19 proofs -15 status -16
h/ged	indicator -15 none -16
h/ind no	indicator 21 none -23
h/ind n°	indicator 23 none -18 version -25
h/indic s	indicator 15
h/indik	indicator 28 none -30 version -18
h/inten	indicator -25 label 23 status -23
h/jurid	indicator -17 links -16 none 23 responsible -16 status -21
h/label	indicator -26 label 19 none -15 status -15
h/label$	indicator -25 label 20 none -16 responsible -15 status -16
h/mappi	indicator 19
h/mood	indicator -30 label -31 status 32
h/numbe	indicator 15 label -22 links -19 none -19 proofs -16 reference 19 responsible -15 status -15
h/n° de	indicator -16 none -21 reference 15 version 18
h/n° ind	indicator 34 none -25 reference -16 version -19
h/objet	indicator -22 label 22 status -22
h/oui	indicator -17 none -21 proofs -15 severity -16
h/papie$	indicator -29 label -24 links -21 none -32 responsible -18 score -17 session -16
h/par$	indicator -16 none -27 reference -15 responsible 30
h/parl	indicator 16
h/path to	indicator -16 none -20 proofs -20 status -18
h/pr ind	indicator 16
h/prefe	indicator -16 links -18 none 18
h/proce	indicator -16 links -21 none -30 proofs 25 reference -16 responsible -19 session -16 status -18
h/quoi$	indicator 19
h/relat	indicator 15 none -15 status -16
h/reper	indicator 15 links -17 proofs -17 responsible -18 status -16 version -15
h/resso$	indicator -19 none -17 proofs 15 session -16 status -17
h/rev	indicator -31 version 29
h/rythm	indicator -16 links -16 none 23 responsible -19
h/sert	indicator 22 label -15 none -15 proofs -19 responsible -15 status -19 version -17
h/sert a	indicator 18 proofs -16 version -15
h/sert pour	indicator 15
h/stat	indicator -15 links -19 none -25 proofs -19 reference -18 responsible -19 status 35 version -17
h/statu	indicator -22 label -23 links -16 none -21 proofs -18 responsible -18 status 32 version -16
h/than	indicator -15
h/tick	indicator 16
h/titr de	indicator -18 label 17 status -19
h/tous	indicator -19 none 23
h/v$	indicator -16 links -16 reference -18 version 21
h/va	indicator 22 none -20 step -15
h/vis	indicator 26 label -23 none -17 status -20 version -15
h/vis$	indicator 28 label -23 status -19 version -15
h/^gravi	label -16 none -27 responsible -23 severity 18 status -15
h/a quoi	label 25 proofs -16
h/ask	label 18 none -15
h/assoc	label -17 none -15 status -18
h/assoc$	label -18 none -17 status -19
h/bref	label 15
h/bref$	label 17
h/ce a	label 24 proofs -15
h/en bref	label 15
h/engli	label 20
h/engli$	label 20
h/ils	label 24 none -23 proofs -15
h/je m	label 16
h/me deman	label 22
h/numer de	label -20 status -17 version 15
h/on en	label -16 links -25 none -17 priority -15 responsible -22 status 33
h/on me	label 17
h/pilot	label -16 links -23 none -16 proofs -20 reference -17 responsible 30 severity -23 status -23 version -20
h/prouv$	label -15 proofs 19
h/qu ils	label 22 none -22
h/racon	label 22
h/txt	label 18
h/^const	lastCheck -20 status 17
h/bon apres	lastCheck -15
h/d oeil	lastCheck 17
h/de chant	lastCheck 17 status -22
h/de derni	lastCheck 21
h/qa	lastCheck 15
h/vu le	lastCheck 20
h/^acc	links 20 none -19
h/^armoi	links 22
h/^chemi	links 24 proofs -15
h/^dure	links -15 none 30 responsible -15
h/^empla	links 26 none -17 responsible -17 status -19
h/^equip	links -15 none -15 responsible -16 session 18
h/^group	links -15 session 21
h/^loc	links 27 none -19 proofs -23 responsible -22 status -21
h/^matur	links -16 status 26
h/^propr	links -18 none -19 responsible 19 session -16 version -15
h/^stora	links 19
h/^the	links -16 proofs -15
h/accue$	links -15 none 19 status -20 steps 15
h/adr	links 23 proofs -23 responsible -19 status -21 version -17
h/armoi	links 22 none -15
h/artif$	links -23 none -15 proofs 29 reference -17 status -16 version -25
h/attac	links -22 none -25 proofs 24 score -16
h/au burea	links 15
h/bafa	links -16 none -18 phase -16 responsible -15 session 19
h/bafa$	links -15 none -19 phase -17 session 19
h/benev	links -15 none -15 responsible 17 status -19
h/burea	links 17
h/cest	links 18 status -16
h/chemi d	links 19
h/consu	links -27 none -30 proofs 28 responsible -26 status -18 version -18
h/coule du	links -21 none 25 responsible -19
h/d acc	links 22
h/depos	links 16
h/dossi de	links 20 steps -16 trainee -17
h/ds	links 26 none -27 priority -17
h/du chemi	links -20
h/du group	links -16 none -16 reference -16 responsible -15 session -27 steps -17 trainee -17
h/du stag	links -17 none -24 responsible 19 session -25 steps -16
h/dure	links -17 none 31 responsible -17
h/e ou	links -18 none -19 responsible 18 severity -15
h/eje	links -17 session 22
h/el	links -18 none -22 proofs 23
h/empla	links 25 none -15 responsible -15 status -18
h/empla$	links 22 none -16 responsible -17 status -18
h/espac	links 20 none -15
h/est ou	links -19 status 24
h/etabl	links -17 none -15 responsible -17 step -22 steps 15 version -16
h/etabl$	links -17 none -15 responsible -17 step -25 steps 16
h/exemp de	links -21 none 34 proofs -23 status -15
h/folde	links 16 trainee -17
h/gar	links -15 none -15 responsible 16 session -21 trainee 16
h/gardi	links -19 none -15 responsible 24 status -15 version -18
h/gist	links -16 proofs -15
h/group$	links -18 reference -16 responsible -18 steps -17 trainee -15
h/grp	links -16 session 15
h/i stand	links -19 status 27
h/il est	links 15
h/in$	links -18 none -16 reference -15 responsible -18 session -15 status 19 steps 20
h/jen	links -32 severity -16 status 28
h/kb	links -22 none 21 proofs -16
h/kilom	links -17 none 24 responsible -16 score -18
h/la sall	links -17 none 22
h/le gar	links -15 none -15 responsible 21 step -15
h/le trouv	links 19
h/li	links -15 none -24 proofs 15 status -17 step -15 version -18
h/lien vers	links 19
h/liv	links 19 status -15
h/liv$	links 20
h/livr	links -28 steps 16
h/loc	links 27 none -20 proofs -22 responsible -20 status -20
h/maitr	links -17 none -22 reference -16 responsible 17 session -17 status 21
h/natur du	links -20 none -18 proofs 18 responsible -21
h/nos	links -16 none 21 responsible -17 status -17
h/ordi	links 19 responsible -16
h/ou c	links 29 status -27
h/ou cest	links 20 status -16
h/path$	links 20 none -15
h/phon	links -17 none 24
h/proce$	links -18 none -28 proofs 21 responsible -16 session -15
h/prof	links -16 none 16 reference -17
h/propr	links -16 none -19 reference -16 responsible 19 session -19 version -21
h/qu il	links 18 status -22 version -15
h/raci	links -17 none -17 phase -16 responsible 19 session -17
h/repos	links 15 status -16
h/res	links 30 none -24 proofs -15 responsible -18
h/resp	links -26 proofs -19 reference -21 responsible 25 status -21 version -18
h/respo$	links -17 none -21 proofs -15 responsible 33 status -15
h/rol	links -16 none -19 phase -17 responsible 19 session -15 status -15
h/secre	links -15 responsible 21 severity -18 status -20
h/serve	links 23 none -17
h/serve$	links 20 none -16
h/sit	links -21 proofs -16 reference -19 responsible -16 status 22 version -17
h/siz	links -25 none 24 proofs -21 status -15
h/stat$	links -16 none -27 proofs -17 reference -15 responsible -16 status 34
h/stora	links 19
h/sur le	links 19
h/tel$	links -15 none 21
h/traca	links 19 none -23
h/tranc	links -16 phase 17 status -17
h/trouv	links 24 responsible -16 status -18
h/trouv$	links 23 responsible -15 status -21
h/url$	links 32 none -22 proofs -16 responsible -15
h/vers le	links 16
h/versi du	links -23 none -15 proofs -21 responsible -17 status -18 version 23
h/where i	links -17 status 28
h/where it	links 17 status -15
h/^autho	none -18 responsible 18 session -15 status -16 version -15
h/^av	none -15 phase 19 status -16
h/^budge	none 17
h/^colla	none -19 reference -15 responsible 24 session -16 version -15
h/^compl	none -16
h/^degr	none -17 status 27
h/^exhib	none -23 proofs 20 responsible -16
h/^freq	none 22
h/^hour	none 28
h/^impac	none -15 severity 16
h/^langu	none 24 responsible -16
h/^lettr	none -15 steps 17
h/^mail	none 18
h/^mater	none 22
h/^nam	none -15 proofs 15 responsible -15
h/^neph	none -19 reference 19
h/^nombr	none 28 status -17
h/^nos	none 15
h/^pag	none 16
h/^part	none -16 phase 16
h/^publi	none 16
h/^repa	none 19 status -15
h/^sal	none -16 session -22 trainee 21
h/^secte	none -18
h/^sourc	none 18
h/^speci	none 20 status -15 steps -20
h/^spons	none -18 session -15
h/^taux	none -16 score 20 status -19
h/^tel	none 21
h/^telep	none 24
h/^trans	none 19
h/actue	none -16 status 19
h/actue$	none -18 status 19
h/anima$	none -17 phase -18 step 17
h/archi	none 20
h/autho	none -18 proofs -16 responsible 17 session -15 status -16
h/avi$	none -19 status 22
h/bien	none -17 status 17
h/binde	none 18
h/booki	none -15 reference 21
h/budge$	none 20
h/can	none -30 proofs 29
h/chem	none 16
h/chois	none -18 session 17
h/chos a	none -21 step 17
h/coch	none -16 status 16
h/cod$	none -15 proofs -18 reference 21 session -15 status -15
h/colla	none -18 reference -15 responsible 23 version -16
h/colou	none 19
h/conve$	none -17
h/copil	none -15 responsible 20 status -15
h/count	none 28 responsible -15
h/cpf	none -15
h/d entre	none 27 status -19
h/d execu	none -15 responsible -16
h/de pag	none 17
h/degr	none -15 status 21
h/degr d	none -16 status 21
h/doc a	none -23 proofs 21 responsible -15
h/du jour	none 23
h/du proje	none -16
h/etat$	none -20 status 26
h/etoil	none -16 score 21 status -15
h/ex	none 15
h/exhib	none -22 proofs 19 responsible -16
h/fafce	none -21
h/falc	none 19
h/fort	none -22 step 21
h/fort$	none -22 phase -16 step 22
h/freq	none 22 status -15
h/freq$	none 21
h/ger	none -16 responsible 26
h/get	none -17
h/homm	none 15
h/hour	none 29 responsible -15
h/hrs	none 20 responsible -15
h/ht	none 19
h/ht$	none 21
h/humeu	none 23 version -15
h/if	none -17 severity 18
h/impac	none -15 severity 16
h/impri$	none 18
h/it s	none -15 status 19
h/je montr	none -27 proofs 19
h/kms	none 32 status -15
h/langu	none 25 responsible -17
h/le 0	none -15 start -28 steps 28
h/lettr	none -15 steps 17
h/li$	none -16 status -16 version -15
h/manne	none 21
h/marqu	none 23 responsible -16 status -18
h/mater	none 21
h/meeti	none 21
h/mim	none 22
h/misse	none -15 severity 17
h/mobil	none -22 phase -16 responsible 19 status -15 step -17
h/mobil$	none -19 responsible 16 status -15 step -17
h/monta	none 17
h/nam of	none -15 proofs 15
h/nb h	none 16
h/neph	none -18 reference 18 responsible -15
h/nombr	none 28 status -17
h/nombr d	none 19
h/nombr de	none 23
h/n° d	none -32 session -17 status -18 version 19
h/on fait	none -15
h/or	none -16 severity 15 status -16
h/ordon	none -16 priority 18
h/ou on	none -16
h/passa$	none -19 step 20
h/pecki	none -24 priority 19 status -20
h/perio	none 26 proofs -15 status -19
h/poche	none 16
h/pourc$	none -16 score 20
h/pract	none 19
h/pract$	none 19
h/preli	none -15 steps 15
h/print	none 29 priority -16 responsible -16 severity -17 status -23
h/prix$	none 22
h/proje$	none -16
h/pts	none -20 score 20
h/publi	none 17
h/qui le	none -17 proofs 19
h/remi$	none -16 steps 19 trainee -15
h/repri	none -19
h/ret	none -16 steps 17
h/revu$	none 18
h/risk	none -16 priority 17 status -15
h/scor	none -15 score 22 status -16
h/scor$	none -15 score 21 status -16
h/secte	none -19
h/sen	none -15 responsible 26
h/speci	none 19 status -16 steps -17
h/spent	none 19
h/spent$	none 21
h/spons	none -17 session -16
h/stad	none -16 phase 17
h/suppo$	none -22
h/swiml	none -19 phase 21 responsible -21 status -15
h/taux	none -17 score 20 status -20
h/telep	none 24
h/temp du	none -15 phase 23 step -25
h/tensi	none 22 status -15 version -23
h/tet$	none 26
h/tps	none 20
h/trans	none 19 status -15
h/utili	none -15
h/ve	none -15
h/vu$	none -22 proofs 15
h/weigh	none -15 score 16
h/y n	none -18 status -15
h/etap du	phase -41 step 20
h/gat	phase 28 responsible -16 session -21
h/^urgen	priority 18
h/co	priority 18
h/d urgen	priority 24 status -21
h/dans quel	priority 18 proofs -15
h/attes$	proofs 17 responsible -18 steps 16
h/forc	proofs -15
h/got	proofs 19
h/la nc	proofs -17 severity 20
h/laudi	proofs 18
h/les	proofs -15 responsible -15 status -18
h/prod$	proofs 15 responsible -18
h/qui est	proofs -18
h/retro	proofs -18
h/sur 0	proofs -16 score 19
h/uid	proofs -17 reference 18 responsible -15
h/verse	proofs 17
h/^ident	reference 17 responsible -17
h/custo$	reference -15 responsible 17
h/ident	reference 17 responsible -17
h/matr	reference 15 session -15
h/^det	responsible 18
h/^emplo	responsible -15 trainee -16
h/^them	responsible -20
h/auxil	responsible -16 session -16 trainee 19
h/conc$	responsible -15
h/criti de	responsible -20 status -17
h/desig	responsible 17
h/facil	responsible 17
h/faute	responsible 15 steps 17
h/faute$	responsible 18 steps 18
h/ger$	responsible 16
h/ice	responsible 20
h/ice$	responsible 18
h/ki$	responsible 19
h/l inter	responsible -18 steps -19
h/lie	responsible -15 session 15
h/ocup	responsible 25
h/orig	responsible 17
h/orig$	responsible 15
h/poid	responsible -19 severity 17
h/preno$	responsible 20
h/qui ger	responsible 16
h/run$	responsible -15 session 21
h/tenu	responsible 15
h/usuel$	responsible -15 trainee 15
h/veill	responsible 16
h/veill$	responsible 16
h/^barem	score 18 status -15
h/^weigh	score 16
h/de matur	score 15
h/mont	score 17 status -15
h/ratin	score 19
h/readi	score 16
h/taux d	score 19 status -16
h/d actio	session -17 steps -17
h/du bilan	session 18 steps -16 trainee -22
h/gar$	session -20 trainee 15
h/lie$	session 15
h/peda	session -19 steps 19
h/pre	session -16 steps 19
h/stag of	session -15
h/^nat	severity 15
h/clas	severity 19
h/enjeu	severity 16
h/findi	severity 20
h/grav ou	severity 21 status -22
h/grav$	severity 16
h/major	severity 19
h/ok ou	severity -17 status 15
h/petit ou	severity 18
h/quali de	severity 15
h/reser	severity 15
h/reser$	severity 16
h/si ca	severity 21 status -15
h/arriv$	start 18
h/bulle	start -15 steps 21
h/debut du	start 21
h/froid	start -15 steps 15
h/jour 0	start -23 steps 26
h/prese le	start -23 steps 23
h/puls	start -25 steps 20
h/re	start 17
h/^tranc	status -16
h/^util	status -22
h/ca en	status 20
h/diagn	status 16
h/etat du	status 15
h/not du	status -16
h/parc	status -17
h/parc$	status -20
h/proc	status -16
h/recev	status 15
h/roul	status 18
h/shap	status 18
h/statu de	status 19
h/statu$	status 20
h/util	status -21
h/vecu ?	status 15
h/0 moi	steps 15
h/^certi	steps 19 trainee -19
h/^dev	steps 19
h/^entr	steps -19
h/^epreu	steps 23
h/^invoi	steps 15
h/^joini	steps 17
h/^livre	steps 20
h/^prere	steps 18
h/^quot	steps 16
h/^retou	steps 15
h/^welco	steps 21
h/accep$	steps 16
h/assid	steps 18
h/au faute	steps 20
h/bes	steps 17
h/bes$	steps 17
h/besoi$	steps 18
h/chaud	steps 16
h/cold	steps 15
h/debri	steps 15
h/decou	steps 18
h/dev	steps 15
h/diman	steps 15
h/env	steps 16
h/env$	steps 22
h/epreu	steps 20
h/eval a	steps 19
h/fr	steps 15
h/froid$	steps 17
h/habil	steps 15
h/handb	steps 18
h/happy	steps 15
h/hous	steps 16
h/inr	steps 19
h/invoi	steps 16
h/joini	steps 16
h/lette	steps 21
h/livre	steps 20
h/livre d	steps 17
h/matin	steps 21
h/pack	steps 16
h/paye	steps 15
h/pm	steps 16
h/pm$	steps 23
h/poste	steps 16
h/prere	steps 25
h/pris$	steps 15
h/quot	steps 16
h/recei	steps 18
h/recei$	steps 18
h/recu	steps 16
h/recu$	steps 16
h/recue	steps 23
h/remis	steps 16
h/rende	steps -18
h/rende vous	steps -20
h/retou	steps 20
h/samed	steps 15
h/sheet in	steps 15
h/soir	steps 16
h/theor	steps 21
h/vous	steps -19
h/vous le	steps -18
h/welco	steps 21
h/^besoi	trainee -18
h/fact$	trainee -15
h/resea	trainee -16
h/couv	version -18
h/versi en	version 19
h/vigue	version 16
indicators/afterDocuments	BC -17 CFA -17 OF -18 VAE -17 action -7 applicable -16 body -3 comment -6 criterion -14 date -12 deadline 4 expectedLevel -8 expiry -5 indicator -15 label -18 lastCheck -3 links 6 none -6 priority -6 proofs -18 responsible -4 score -12 severity -9 status -9 version -8
indicators/afterNumbers	BC -3 CFA -20 OF -12 VAE -6 action -12 applicable -9 body -4 comment -10 criterion -7 date -11 deadline -11 expectedLevel -11 expiry -9 indicator -7 lastCheck -8 links -8 none -5 priority -16 proofs -8 responsible -11 score -11 severity -10 status -5 version -7
indicators/amongMarks	BC 2 CFA -2 OF 1 VAE -3 action -9 applicable -15 body -8 comment -7 criterion -12 date -4 deadline -9 expectedLevel -7 expiry -15 indicator -16 label -16 lastCheck -7 links -6 none -9 priority -12 proofs -2 responsible -6 score -16 severity -13 status -11 version -13
indicators/asks	BC -1 CFA -1 OF -2 VAE -2 action -1 applicable -2 body -1 comment -16 criterion -1 deadline -1 expectedLevel -7 indicator -1 label -1 links -5 none -25 priority -3 proofs -5 responsible -2 score -2 severity -5 status 32 version -2
indicators/besideMarks	BC -4 CFA -6 OF -9 VAE -7 action -9 applicable -7 body -10 comment -9 criterion -16 date -8 deadline -7 expectedLevel -9 expiry -4 indicator -7 label -12 lastCheck -8 links -5 none -10 priority -7 proofs -7 responsible -6 score -10 severity -8 status -12 version -7
indicators/bias	BC -20 CFA -26 OF -20 VAE -23 action -13 applicable -19 body -20 comment -6 criterion -8 date -24 deadline -7 expectedLevel -16 expiry -17 indicator -4 label -3 lastCheck -16 links -10 none 4 priority -13 proofs -9 responsible -8 score -17 severity -17 status -3 version -20
indicators/binary	BC 4 CFA 5 OF 5 VAE 6 action -2 applicable 6 body -3 comment -7 criterion -20 date -4 deadline -8 expectedLevel -10 expiry -3 indicator -22 label -3 lastCheck -4 links -7 none -25 priority -25 proofs -3 responsible -2 score -7 severity -6 status -30 version -20
indicators/booleans	BC -1 CFA -3 OF -4 action -11 applicable 4 body -5 comment -23 criterion -20 date -20 deadline -18 expectedLevel -40 expiry -15 indicator -8 label -6 lastCheck -13 links -25 none 5 priority -30 proofs -23 responsible -9 score -35 severity -30 status -38 version -18
indicators/cased	BC -6 CFA -9 OF -8 VAE -7 action -3 applicable -7 body 4 comment -20 criterion 2 date -20 deadline -15 expectedLevel -7 expiry -19 indicator -17 label 6 lastCheck -19 links 1 none -9 priority -19 proofs -3 responsible -2 score -27 severity -2 status -4 version -11
indicators/code	BC -25 CFA -29 OF -31 VAE -36 action -6 applicable -27 body -56 comment -5 criterion 7 date -33 deadline -21 expectedLevel -48 expiry -28 indicator -22 label -24 lastCheck -32 links -4 none -17 priority -23 proofs -10 responsible -2 score -42 severity -6 status -12 version 11
indicators/criteria	BC -3 CFA -8 OF -6 VAE -12 action -28 applicable -1 body -19 comment 10 criterion 31 date -8 deadline -19 expectedLevel -3 expiry -6 indicator -20 label -22 lastCheck -7 links -29 none -5 priority -6 proofs -24 responsible -31 score -9 severity -19 status -6 version -16
indicators/dates	BC -15 CFA -17 OF -22 VAE -25 action -32 applicable -18 body -17 comment -37 criterion -29 date 4 deadline 7 expectedLevel -29 expiry 8 indicator -23 label -24 lastCheck 8 links -52 none -48 priority -31 proofs -35 responsible -32 score -25 severity -28 status -38 version -4
indicators/digit	BC -2 CFA 2 OF 2 VAE 2 action -8 applicable 1 body -11 comment -30 criterion -11 date -8 deadline -17 expectedLevel -21 expiry -6 indicator -22 label -4 lastCheck -7 links -15 none -18 priority 7 proofs -9 responsible -15 score -10 severity -12 status 8 version 16
indicators/document	BC -6 CFA -7 OF -8 VAE -12 action 8 applicable -6 body -40 comment -20 criterion -29 date -12 deadline -21 expectedLevel -33 expiry -8 indicator -25 label -24 lastCheck -9 links -9 none 9 priority -35 proofs 23 responsible -25 score -13 severity -25 status -25 version -11
indicators/earlier	BC -12 CFA -13 OF -16 VAE -18 action -19 applicable -11 body -13 comment -20 criterion -19 date 7 deadline -9 expectedLevel -19 expiry -26 indicator -16 label -11 lastCheck 8 links -29 none -22 priority -23 proofs -22 responsible -18 score -16 severity -17 status -21 version 2
indicators/empty	BC -8 CFA -11 OF -6 VAE -12 action -14 applicable 1 body -19 comment -16 criterion -41 date -18 deadline -15 expectedLevel -8 expiry -18 indicator -53 label -48 lastCheck -18 links -13 none -17 priority -16 proofs -11 responsible -13 score -15 severity -14 status -2 version -8
indicators/few	BC -4 CFA -3 OF -6 VAE -6 action -10 applicable -7 body -4 comment -12 criterion 7 date -25 deadline -13 expectedLevel -2 expiry -19 indicator -35 label -31 lastCheck -21 links -5 none -3 priority -2 proofs -23 responsible -3 score -8 severity -7 status -9 version -4
indicators/file	BC -11 CFA -12 OF -13 VAE -16 action -17 applicable -10 body -12 comment -19 criterion -3 date -16 deadline -11 expectedLevel -24 expiry -14 indicator -18 label -11 lastCheck -12 links -7 none -6 priority -16 proofs 16 responsible -14 score -12 severity -9 status -13 version -7
indicators/filled	BC -10 CFA -9 OF -10 VAE -9 action -20 applicable -8 body -6 comment -22 criterion -4 date 4 deadline -7 expectedLevel 1 expiry -14 indicator -6 label -5 lastCheck -4 links -13 none -4 priority -12 proofs -7 responsible -12 score -1 severity -23 status -2 version -9
indicators/first	BC -13 CFA 3 OF -10 VAE -6 action -10 applicable -18 body -16 comment -13 criterion 10 date -8 deadline -13 expectedLevel -13 expiry -11 indicator -8 label -3 lastCheck -11 links -13 none 2 priority -12 proofs -7 responsible -6 score -24 severity -11 status -9 version -30
indicators/gravity	BC -13 CFA -16 OF -15 VAE -17 action -6 applicable -14 body -1 comment -12 criterion -8 date -2 deadline -3 expectedLevel 25 expiry -3 indicator -3 label -3 lastCheck -3 links -6 none -13 priority -8 proofs -7 responsible -1 score -8 severity -21 status -17 version -6
indicators/hundred	BC -30 CFA -29 OF -38 VAE -37 action -9 applicable -40 body -6 comment -20 criterion -2 date -12 deadline -18 expectedLevel -12 expiry -9 indicator 3 label -5 lastCheck -10 links -14 none 4 priority -26 proofs -14 responsible -9 score 9 severity -13 status -37 version -13
indicators/indicators	BC -8 CFA -8 OF -9 VAE -18 action -23 applicable -5 body -15 comment -15 criterion 9 date -18 deadline 4 expectedLevel -9 expiry -15 indicator 8 label -26 lastCheck -17 links -13 none -5 priority -16 proofs -27 responsible -27 severity -16 status -12 version 5
indicators/isLabel	BC -8 CFA -6 OF -8 VAE -8 action -18 applicable -7 body -9 comment -10 criterion -10 date -7 deadline -10 expectedLevel -22 expiry -4 indicator -5 label 25 lastCheck -4 links -23 none -32 priority -15 proofs -31 responsible -11 score 2 severity -12 status -18 version -3
indicators/isNumber	BC -6 CFA -7 OF -5 VAE -6 action -4 applicable -7 body -2 comment -11 criterion -35 date -3 deadline -11 expectedLevel -10 expiry -1 indicator 27 label -10 lastCheck -2 links -14 none -15 priority -17 proofs -12 responsible -6 score -28 severity -3 status -15 version -16
indicators/lack	BC -16 CFA -14 OF -20 VAE -20 action -46 applicable -20 body -23 comment 25 criterion -17 date -6 deadline -10 expectedLevel -33 expiry -4 indicator -10 label -13 lastCheck -4 links -51 priority -34 proofs -11 responsible -30 score -12 severity -28 status 32 version -20
indicators/last	BC -18 CFA -2 OF -10 VAE -5 action -14 applicable -18 body -7 comment -14 criterion -16 date -1 deadline -10 expectedLevel -6 expiry -17 indicator -12 label -20 lastCheck -13 links -13 none -5 priority -7 proofs -26 responsible -15 score -3 severity -5 status -10 version -2
indicators/later	BC -12 CFA -12 OF -15 VAE -15 action -19 applicable -12 body -13 comment -17 criterion -14 date -14 deadline 6 expectedLevel -17 expiry 9 indicator -15 label -14 lastCheck -12 links -29 none -28 priority -18 proofs -18 responsible -16 score -14 severity -17 status -21 version -5
indicators/lessTold	BC -9 CFA -5 OF -11 VAE -6 action -5 applicable -18 body -5 comment -5 criterion -13 date -6 deadline -3 expectedLevel -6 expiry -3 indicator -16 label -12 lastCheck -3 links -5 none -1 priority -6 proofs -4 responsible -6 score -13 severity -2 status -24 version -5
indicators/link	BC -10 CFA -10 OF -13 VAE -14 action -59 applicable -10 body -24 comment -50 criterion -21 deadline 3 expectedLevel -53 expiry 7 indicator -21 label -20 lastCheck 4 links 51 none -63 priority -34 proofs -57 responsible -48 score -20 severity -27 status -36 version -26
indicators/lists	BC -13 CFA -13 OF -17 VAE -15 action -5 applicable -14 body -4 comment -13 criterion -8 date -19 deadline 23 expectedLevel -14 expiry -22 indicator -5 label -2 lastCheck -15 links -15 none -30 priority -22 proofs -7 responsible -4 score 20 severity -8 status -20 version -19
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -37 applicable -1 body -1 comment -28 criterion -2 date -5 deadline -5 expectedLevel -31 expiry -3 indicator 5 label -22 lastCheck -4 links -31 none 12 priority -2 proofs 9 responsible -12 score -2 severity -1 status -15 version -7
indicators/marks	BC -7 CFA -7 OF -3 VAE -6 action -23 applicable -5 body -20 comment -10 criterion -15 date 3 deadline 4 expectedLevel -7 expiry 2 indicator -19 label -13 lastCheck 6 links -26 none -12 priority -16 proofs -18 responsible -25 score -17 severity -12 status -4 version -16
indicators/mostTold	BC -7 CFA -6 OF -4 VAE -6 action -22 applicable -3 body -22 comment -14 criterion -3 date -12 deadline -14 expectedLevel -16 expiry -8 indicator -5 label -11 lastCheck -10 links -15 none -13 priority -19 proofs -18 responsible -16 score 1 severity -12 status 3 version -23
indicators/numbers	BC -6 CFA -4 VAE -2 action -18 applicable -2 body -11 comment -28 date -21 deadline -25 expectedLevel -20 expiry -18 indicator -7 label -12 lastCheck -18 links -25 none 5 priority -33 proofs -28 responsible -18 score -1 severity -22 status -40 version -24
indicators/order	BC -26 CFA -21 OF -29 VAE -29 action 33 applicable -27 body -44 comment -5 criterion 12 date -13 deadline -24 expectedLevel -16 expiry -14 indicator -22 label -28 lastCheck -11 links -5 none -13 priority -17 proofs -12 responsible 3 score -21 severity -8 status -14 version -10
indicators/percent	BC -20 CFA -23 OF -24 VAE -22 action -3 applicable -26 body -2 comment -18 criterion -15 date -3 deadline -8 expectedLevel -19 expiry -1 indicator -7 label -3 lastCheck -2 links -11 none -22 priority -23 proofs -9 responsible -3 score 33 severity -8 status -27 version -21
indicators/person	BC 3 CFA 2 OF -1 VAE 2 action -65 applicable 2 body 16 comment -21 criterion -40 date -20 deadline -29 expectedLevel -67 expiry -15 indicator -28 label -30 lastCheck -15 links -50 none -26 priority -6 proofs -14 responsible 23 score -31 severity -50 status -8 version -15
indicators/phase	BC -6 CFA -6 OF -9 VAE -8 action 19 applicable -9 body -9 comment -33 criterion 35 date -9 deadline 24 expectedLevel -27 expiry -12 indicator -13 label -3 lastCheck -12 links -25 none -42 priority -32 proofs -16 responsible -15 score -15 severity -13 status 18 version -29
indicators/place	BC -8 CFA -8 OF -5 VAE -5 action -1 applicable -14 body -2 comment -1 criterion -29 date -2 deadline -7 expectedLevel -3 expiry -1 indicator -25 label -29 lastCheck -5 links -9 none -7 proofs -13 responsible -4 score 3 severity -2 status -15 version -6
indicators/plausible	BC -7 CFA -6 OF -7 VAE -6 action -7 applicable -5 body -5 comment -4 criterion -19 date -25 deadline -19 expectedLevel -7 expiry -23 indicator -17 label -34 lastCheck -24 links -4 none -3 priority -4 proofs -7 responsible -4 score -7 severity 1 status -4 version -11
indicators/prefixed	BC -2 CFA -2 OF -2 VAE -2 action -19 applicable -2 body -9 comment 4 criterion -24 date -3 deadline -13 expectedLevel -21 expiry -3 indicator 19 label -11 lastCheck -3 links 10 none -44 priority -8 proofs -22 responsible -19 score -2 severity -7 status -24 version -7
indicators/priority	BC -32 CFA -29 OF -31 VAE -37 action -16 applicable -30 body -35 comment -17 criterion -2 date -14 deadline -28 expectedLevel -9 expiry -13 label -15 lastCheck -14 links -47 none -29 priority 38 proofs -41 responsible -40 score 1 severity -24 status -17 version 9
indicators/rank	BC -11 CFA -17 OF -16 VAE -19 action 5 applicable -11 body -19 comment -13 criterion -29 date -9 deadline -15 expectedLevel -23 expiry -8 indicator -22 label -9 lastCheck -7 links -9 none -48 priority 25 proofs -4 responsible -17 score -19 severity -22 status 14 version -36
indicators/ratio	BC -18 CFA -22 OF -25 VAE -26 action -3 applicable -27 body -1 comment -12 criterion -12 date -3 deadline 7 expectedLevel -11 expiry -2 indicator -15 label -1 lastCheck -3 links -6 none -18 priority -20 proofs -5 responsible -2 score 31 severity -7 status -24 version -14
indicators/readable	BC 2 CFA 1 action -18 body -26 comment -7 criterion -10 date -17 deadline -20 expectedLevel -14 expiry -13 indicator -5 label -14 lastCheck -14 links -13 none -5 priority -2 proofs -13 responsible -30 score -1 severity -6 version -22
indicators/rising	BC -11 CFA -14 OF -27 VAE -8 action -13 applicable -32 body -6 comment -5 criterion -20 date -10 deadline 4 expectedLevel -7 expiry -11 indicator 16 label -24 lastCheck -12 links -13 none 3 priority -5 proofs -17 responsible -11 score -4 severity -7 status -14 version -2
indicators/said	BC -2 CFA -3 OF -4 VAE -4 action -13 applicable -1 body -28 comment -1 criterion -9 date -13 deadline -13 expectedLevel -5 expiry -11 indicator -20 label -15 lastCheck -12 links -6 none -7 priority -10 proofs -10 responsible -19 score -8 severity -3 status 8 version -4
indicators/second	BC -13 CFA -16 OF -14 VAE -33 action -11 applicable -19 body -24 comment -8 criterion -4 date -3 deadline -11 expectedLevel -12 expiry -13 indicator 9 label -5 lastCheck -15 links -14 none -3 priority -5 proofs -7 responsible -8 score -17 severity -5 status -12 version -11
indicators/sentences	BC -14 CFA -13 OF -17 VAE -19 action 4 applicable -14 body -38 comment 11 criterion -33 date -19 deadline -26 expectedLevel 5 expiry -15 label 4 lastCheck -16 links -2 none -5 priority -23 proofs -4 responsible -34 score -18 severity -28 status -20 version -22
indicators/separators	BC -6 CFA -6 OF -8 VAE -11 action -29 applicable -7 body -30 comment -16 criterion -18 date -9 deadline -6 expectedLevel 10 expiry -11 indicator 2 label 8 lastCheck -9 links -9 none -6 priority -27 proofs 2 responsible 19 score -8 severity -20 status 9 version -24
indicators/severity	BC -25 CFA -27 OF -28 VAE -32 action -7 applicable -31 body -24 comment -33 criterion -26 date -10 deadline -18 expectedLevel 20 expiry -11 indicator -16 label -9 lastCheck -12 links -36 none -47 priority -14 proofs -36 responsible -36 score -24 severity 34 status -33 version -6
indicators/short	BC -1 OF -1 VAE -1 action -3 body -3 comment -14 criterion -16 date -23 deadline -24 expectedLevel -23 expiry -22 indicator 2 label -18 lastCheck -22 links -12 none -10 priority -8 proofs -3 responsible -8 score 3 severity -19 status -26 version -9
indicators/single	BC -1 CFA -5 OF 2 action -5 applicable 3 body -40 comment -12 criterion 3 date -22 deadline -22 expectedLevel -39 expiry -20 indicator -15 label -19 lastCheck -21 links -7 none -6 priority -38 proofs -2 responsible 7 score -37 severity -30 status -34 version -29
indicators/sparse	BC -7 CFA -7 OF -9 VAE -7 applicable -6 body -29 comment 3 criterion -21 date -25 deadline -1 expectedLevel -37 expiry 3 indicator -22 label -27 lastCheck -7 links -10 none -18 priority -12 proofs -15 responsible -10 score -26 severity 6 status -26 version -20
indicators/statuses	BC -2 CFA -1 VAE -1 action -11 applicable 1 body -26 comment -5 criterion -11 date -16 deadline -16 expectedLevel -3 expiry -13 indicator -21 label -15 lastCheck -14 links -9 none -4 priority -13 proofs -9 responsible -21 score -10 severity -3 status 2 version -4
indicators/stepHeader	BC 8 CFA -24 OF -25 VAE -26 action 23 applicable -25 body -15 comment -30 criterion -19 date -29 deadline 8 expectedLevel -23 expiry -26 indicator 8 label -8 lastCheck 13 links -32 none -15 priority -25 proofs -17 responsible -21 score 4 severity -19 status 16 version -17
indicators/stepNames	BC -3 CFA -4 OF -4 VAE -6 action -4 applicable -3 body -16 comment -72 criterion 16 date -11 deadline -14 expectedLevel 5 expiry -6 indicator 2 label 8 lastCheck -7 links -19 none 5 priority -27 proofs 16 responsible -44 score -8 severity -10 status -33 version -23
indicators/texts	BC -16 CFA -17 OF -12 VAE -16 action -8 applicable -13 body -8 comment -2 criterion -17 date -10 deadline -10 expectedLevel -6 expiry -11 indicator -8 label -13 lastCheck -12 links -4 none -5 priority -1 proofs -4 responsible -6 score -12 status -6 version -7
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -20 applicable -1 body -3 comment -17 criterion 22 date -4 deadline -6 expectedLevel -15 expiry -2 indicator -5 label 27 lastCheck -3 links -20 none -37 priority -21 proofs -23 responsible -11 score -3 severity -2 status -11 version -10
indicators/unique	BC -23 CFA -18 OF -17 VAE -21 action -5 applicable -16 body -15 comment -1 criterion -27 date -5 deadline -3 expectedLevel -18 expiry -1 indicator -5 label -5 lastCheck -2 links -5 none -4 priority -7 responsible -6 score -10 severity -8 status -2 version -18
indicators/vague	BC -13 CFA -11 OF -16 VAE -16 action -25 applicable -14 body -32 comment -44 criterion -17 date -22 deadline 37 expectedLevel -36 expiry -26 indicator -18 label -16 lastCheck -22 links -48 none 7 priority -36 proofs -56 responsible -36 score 12 severity -24 status -13 version 9
indicators/version	BC -32 CFA -27 OF -36 VAE -39 action -5 applicable -38 body -34 comment -14 criterion 10 date -19 deadline -23 expectedLevel -32 expiry -15 indicator 2 label -16 lastCheck -15 links -11 none -11 priority -53 proofs -12 responsible -20 score -9 severity -35 status -2 version 30
indicators/worded	BC -31 CFA -29 OF -36 VAE -40 action -6 applicable -34 body -3 comment 7 criterion 1 date -27 deadline -14 expectedLevel -3 expiry -24 indicator -8 label -9 lastCheck -24 links -6 none -14 priority -12 proofs -6 responsible -7 score -19 severity -25 status -4 version 2
indicators/yesNo	BC 4 CFA 4 OF 3 VAE 3 action -10 applicable 2 body -19 comment -9 criterion -20 date -11 deadline -13 expectedLevel -5 expiry -9 indicator -26 label -1 lastCheck -10 links -4 none -6 priority -11 proofs -3 responsible -18 score -10 severity -3 status -8 version -6
indicators/relative	action -2 body -1 criterion -2 date -4 deadline 12 expectedLevel -1 expiry -6 lastCheck -5 links -3 none -9 responsible -1 score -2 severity -2 status -1 version -5
journeyTall/afterDocuments	comment -2 deadline -11 documents -8 indicator 6 links -7 none -3 phase -16 reference -4 responsible 3 session -9 status -9 step -24
journeyTall/afterNumbers	comment -4 deadline 2 documents -9 indicator -20 links -5 none -6 phase -38 reference -7 responsible 4 session -7 status -1 step -11
journeyTall/amongMarks	comment -10 deadline -10 indicator -8 links -14 none 4 phase -6 reference -1 responsible -7 session -3 status -3 step -16
journeyTall/asks	comment -9 documents -2 indicator -2 links -1 none -10 status 16 step -1
journeyTall/besideMarks	comment -4 deadline 1 documents -6 indicator -6 links -1 none -9 phase -11 reference -3 session -9 status -6 step -9
journeyTall/bias	comment -8 deadline -19 documents -3 indicator -6 links -10 none 7 phase -9 reference -17 responsible -8 session -20 status -10 step -2
journeyTall/binary	comment -3 deadline -7 documents -3 indicator 1 links -1 none 3 reference -2 responsible -1 status -5 step -3
journeyTall/booleans	comment -10 deadline -5 documents -6 indicator -7 links -8 none 18 phase -1 reference -1 responsible -9 session -1 status -19 step -2
journeyTall/cased	comment -22 deadline -28 documents -3 indicator -18 links -3 none -5 phase -3 reference 7 responsible -5 session 2 status -8 step -5
journeyTall/criteria	comment 7 deadline -22 documents -18 indicator -7 links -21 none 8 phase -19 reference -17 responsible -9 session -19 step 8
journeyTall/dates	comment -23 deadline 30 documents -18 indicator -9 links -29 none -30 phase -15 reference -26 responsible -16 session -15 status -19 step -27
journeyTall/digit	comment -13 deadline -13 documents -8 indicator -10 links -6 none 2 phase -2 reference -4 responsible -7 session -1 status 7 step -10
journeyTall/document	comment -16 deadline -25 documents 26 indicator -24 links -14 none -10 phase -17 reference -40 responsible -35 session -49 status -32
journeyTall/earlier	comment -5 documents -4 indicator 13 links -6 none -7 phase -3 reference -5 responsible -3 session -2 status -6 step -6
journeyTall/empty	comment -8 deadline -9 documents -5 indicator -39 links -11 none -2 phase -42 reference -13 responsible -5 status 5 step -44
journeyTall/few	comment -11 deadline -18 documents -10 indicator -20 links -2 none 6 phase -27 reference -24 responsible 10 session -1 status -23 step -24
journeyTall/file	comment -15 deadline -5 documents 24 indicator -3 links -6 none -22 phase -5 reference -5 responsible -7 session -1 status -13 step -22
journeyTall/filled	comment -17 deadline -4 documents -13 indicator -8 links -11 none -4 reference 2 responsible -13 session -4 status 1 step 4
journeyTall/first	comment -10 deadline -27 documents -24 indicator -14 links -12 none -10 phase 9 reference -12 responsible -16 session -17 status -13 step 5
journeyTall/hundred	comment -21 deadline -23 documents -11 indicator 5 links -20 none 3 phase -9 reference -8 responsible -16 session -8 status -30 step -18
journeyTall/indicators	comment -10 deadline 3 documents -31 indicator 16 links -17 none -11 phase -23 reference -24 responsible -26 session -25 status -8 step -17
journeyTall/isNumber	comment -18 deadline -19 documents -9 indicator 22 links -11 none -25 phase -6 reference -17 responsible -8 session -9 status -14 step -12
journeyTall/lack	comment 16 deadline -11 documents -20 indicator -12 links -29 none -2 phase -19 reference -3 responsible -23 session -23 status 11 step -29
journeyTall/last	comment 4 deadline -2 documents -5 indicator -14 links -4 none -10 phase -11 reference -4 responsible -9 session -2 status -11 step -10
journeyTall/later	comment -7 deadline 12 documents -6 indicator -1 links -7 none -11 phase -3 reference -6 responsible -5 session -2 status -5 step -5
journeyTall/lessTold	comment -5 deadline -4 documents -5 indicator -16 links -5 none 4 phase -4 reference -2 responsible -3 session -5 status -29 step -7
journeyTall/link	comment -43 deadline 16 documents -39 indicator -7 links 42 none -44 phase -25 reference -23 responsible -29 session -33 status -28 step -40
journeyTall/lists	comment -19 deadline 5 documents -8 indicator 19 links -18 none -34 phase -8 reference -11 responsible -11 session -6 status -17 step -17
journeyTall/long	comment -21 deadline -4 documents 23 indicator -3 links -26 none -4 phase -3 reference -2 responsible -10 session -3 status -6 step -20
journeyTall/marks	comment -2 deadline 28 documents -14 indicator -14 links -17 none -12 phase -29 reference -31 responsible -16 session -26 step -15
journeyTall/mostTold	comment -2 deadline -26 documents -6 indicator -4 links -7 none -7 phase -19 reference -17 responsible -8 session -17 status 5 step -2
journeyTall/numbers	comment -28 deadline -21 documents -18 indicator -1 links -27 none 10 phase -14 reference -13 responsible -21 session -13 status -33 step -25
journeyTall/order	comment -6 deadline -19 documents -3 indicator -24 links -1 none -10 phase -6 reference -28 responsible 1 session -47 status -6 step -1
journeyTall/person	comment -28 deadline -40 documents -22 indicator -30 links -43 none -24 phase 7 reference -51 responsible 21 session -8 status -5 step 3
journeyTall/phase	comment -24 deadline 12 documents -57 indicator -21 links -24 none -54 phase 35 reference -26 responsible -28 session -21 status -13 step -9
journeyTall/plausible	comment -11 deadline -22 documents -14 indicator -16 links -3 none 1 phase 11 reference -55 session 2 status -3 step -67
journeyTall/prefixed	comment 6 deadline -26 documents -15 indicator 14 links -1 none -23 phase -7 reference -14 responsible -9 session -13 status -17 step -17
journeyTall/priority	comment -4 deadline -24 documents -37 indicator 21 links -26 none -4 phase -17 reference -8 responsible -10 session -13 status -1 step 14
journeyTall/rank	comment -7 deadline -4 documents 4 indicator -15 links 7 none -10 phase -6 reference -18 responsible -5 session -5 status 8 step -6
journeyTall/ratio	comment -7 deadline 1 documents -3 indicator 11 links -3 none -17 phase -2 reference -1 responsible -3 session -1 status -12 step -4
journeyTall/readable	comment -9 deadline -21 documents -13 indicator 1 links -13 none 2 phase -31 reference -26 responsible -15 session -24 status 5 step -2
journeyTall/relative	comment -13 deadline -22 documents -11 indicator -14 links -16 none 29 phase -22 reference -35 responsible -19 session -13 status -11 step -18
journeyTall/rising	comment -4 deadline 4 documents -21 indicator 15 links -14 none -9 phase -17 reference -21 responsible -27 session -22 status -11 step -12
journeyTall/said	comment -3 deadline -15 documents -12 indicator -7 links -8 none -5 phase -29 reference -20 responsible -11 session -25 status 8
journeyTall/second	comment -8 deadline -14 documents -3 indicator -13 links -15 none -7 phase -3 reference -10 responsible -13 session -11 status -12 step 5
journeyTall/sentences	comment 16 deadline -19 documents -3 indicator -30 links 9 none -1 phase -41 reference -34 responsible -27 session -52 status -14 step -16
journeyTall/separators	comment -20 deadline -13 documents 13 indicator 8 links -5 none -23 phase -34 reference -20 responsible 11 session -36 step -29
journeyTall/severity	comment 8 deadline -2 documents -12 indicator -3 links -8 none -12 responsible -4 session -2 status 6 step -5
journeyTall/short	comment -9 deadline -36 documents 12 indicator 2 links -10 none 1 phase 3 reference -21 responsible 5 session -47 status -12 step -44
journeyTall/single	comment -8 deadline -21 documents 7 indicator -21 links -5 phase -16 reference -22 responsible 8 session -25 status -29 step -21
journeyTall/sparse	comment 12 deadline 9 documents -12 indicator -18 none -12 phase -22 reference -22 responsible 1 session -25 status -24 step -24
journeyTall/stepHeader	comment -12 deadline -3 documents -9 indicator -3 links -6 none -2 phase -14 reference -3 responsible -7 session -4 status 7 step 11
journeyTall/stepNames	comment -59 deadline -23 documents 10 indicator -21 links -26 none -23 phase -18 reference -35 responsible -49 session -32 status -43 step 25
journeyTall/texts	comment -3 deadline -10 documents -6 indicator -8 links -5 none -4 phase -5 reference -2 responsible -6 session -6 status -6 step -4
journeyTall/unique	comment -3 deadline -2 indicator -6 links -4 none -14 phase -13 reference 5 responsible -11 session -18 status -14 step 6
journeyTall/vague	comment -34 deadline 6 documents -39 indicator -7 links -40 none 18 phase 4 reference 3 responsible -36 session -32 status -27 step -34
journeyTall/version	comment 2 deadline -18 documents -2 indicator 10 links -13 none -3 phase -14 reference -21 responsible -2 session -20 status -2 step -16
journeyTall/worded	comment 6 deadline -7 documents -4 indicator -11 links -7 none -15 phase -18 reference -53 responsible -6 session 6 status -7 step -7
journeyTall/yesNo	comment -1 deadline -16 documents -1 indicator -4 links -6 none 1 phase -24 reference -20 responsible -9 session -22 status -2 step -23
journeyTall/code	deadline -6 documents -12 indicator -16 links -9 none -20 phase -43 reference 14 responsible -5 session 7 status -13 step -32
journeyTall/place	deadline 1 documents -9 indicator -12 links 1 none -4 phase -20 reference 2 responsible -3 session 1 status -3 step -20
journeyTall/statuses	deadline -16 documents -8 indicator -8 links -10 none -2 phase -27 reference -20 responsible -10 session -25 status 3 step -1
journeyWide/afterDocuments	body -14 comment -7 end -11 links -11 none -16 reference -3 responsible 22 session -12 start -7 steps -5 trainee -10
journeyWide/afterNumbers	body -30 comment -5 end -21 links -1 none -5 reference -13 responsible 2 session -17 start -19 steps 14 trainee -14
journeyWide/besideMarks	body -4 comment -8 end -10 links -6 reference -12 responsible -5 start -4 steps -5 trainee -12
journeyWide/bias	body -9 comment -11 end -13 links -17 none -12 reference -17 responsible -11 session -11 start -15 steps 10 trainee -6
journeyWide/binary	body -2 comment -8 end -2 links -4 none -17 reference -1 responsible -2 session -3 start -3 steps 19 trainee -2
journeyWide/booleans	body -1 comment -5 end -1 links -1 none -22 responsible -1 session -1 start -2 steps 22 trainee -1
journeyWide/cased	body 7 comment -18 end -29 links -5 none -17 reference 2 responsible -6 session -3 start -30 steps -18 trainee 2
journeyWide/code	body -61 comment -17 end -24 links -5 none -30 reference 17 responsible -4 session 13 start -24 steps -21 trainee -48
journeyWide/criteria	body -6 comment 6 end -5 links -2 none 2 reference -13 responsible -12 session -7 start -6 steps -4 trainee -5
journeyWide/dates	body -23 comment -33 end 6 links -30 none -38 reference -32 responsible -26 session -29 start 5 trainee -36
journeyWide/digit	body -5 comment -12 end -5 links -7 none -4 reference -2 responsible -9 session -5 start -7 steps 9 trainee -4
journeyWide/document	body -28 comment 7 end -4 links 20 none -16 reference -5 responsible -19 session -21 start -4 steps -18 trainee -13
journeyWide/earlier	body -11 comment -17 end 1 links -15 none -19 reference -13 responsible -12 session -12 start 1 steps 1 trainee -17
journeyWide/empty	body 1 comment -8 end -6 links -8 none -8 reference -9 responsible -16 start -7 steps -8 trainee -51
journeyWide/file	body -1 comment -3 end -1 links 5 none -3 responsible -1 start -1 steps -2
journeyWide/filled	body -6 comment -14 end 2 links -8 none -1 reference 1 responsible -13 session -2 steps -18 trainee -6
journeyWide/first	body -23 comment -28 end -8 links -31 none -28 reference 14 responsible -33 session -4 start -6 steps -30 trainee 8
journeyWide/hundred	body -7 comment -8 end -9 links -7 none 23 reference -4 responsible -13 session -9 start -9 steps -23 trainee -7
journeyWide/indicators	body -7 comment -3 end -9 links -4 none 8 reference -4 responsible -14 session -9 start -9 steps -1 trainee -5
journeyWide/lack	body -5 comment 20 end -3 links -27 none -10 reference -3 responsible -17 session -7 start -3 steps -12 trainee -15
journeyWide/last	body -35 comment 10 end -28 links 2 none 2 reference -17 responsible 7 session -29 start -32 steps -16 trainee -20
journeyWide/later	body -12 comment -21 end 2 links -13 none -25 reference -14 responsible -14 session -11 start -6 trainee -18
journeyWide/lessTold	body -3 comment -2 end 5 links -4 none -17 reference -2 responsible -2 session -4 start 5 steps -22 trainee -5
journeyWide/link	body -19 comment -43 end -2 links 24 none -22 reference -13 responsible -29 session -21 start 3 steps -24 trainee -22
journeyWide/marks	body -29 comment -12 end 3 links -24 none -9 reference -28 responsible -21 session -30 start 4 steps 2 trainee -18
journeyWide/mostTold	body -17 comment -8 end -7 links -15 none 4 reference -10 responsible -16 session -15 start -8 trainee 8
journeyWide/numbers	body -10 comment -18 end -14 links -14 none 10 reference -6 responsible -14 session -13 start -13 steps -4 trainee -15
journeyWide/order	body -32 end -9 links 5 none -36 reference -9 responsible 13 session -27 start -9 steps 21 trainee -29
journeyWide/person	body 7 comment -31 end -21 links -41 none -5 reference -33 responsible 12 session -28 start -24 steps -18 trainee 19
journeyWide/phase	body -8 comment -16 end -1 links -8 none 27 responsible -10 session -3 start -1 steps -23 trainee -5
journeyWide/place	body -19 comment 3 end -21 links 2 none -5 reference -35 responsible 10 session -35 start -28 steps 11 trainee -39
journeyWide/plausible	body 4 comment -6 end -17 links 1 none 6 reference -35 responsible -5 session 3 start -18 steps -7 trainee -33
journeyWide/prefixed	body -8 comment 3 end -2 links 8 none -6 reference -3 responsible -12 session -6 start -2 steps -4 trainee -4
journeyWide/priority	body -2 comment 12 end -3 links -11 none -14 reference -3 responsible 2 session -2 start -3 steps 4 trainee -3
journeyWide/rank	body -4 comment 6 end -5 none -5 reference -9 responsible 6 session -4 start -3 steps -11
journeyWide/readable	body -28 comment -6 end -9 links -12 none -3 reference -12 responsible -12 session -26 start -8 steps 8 trainee 5
journeyWide/rising	body -3 comment 2 end -4 none 22 reference -2 responsible -9 session -3 start -4 steps -19 trainee -4
journeyWide/said	body -32 comment -2 end -8 links -10 none -3 reference -14 responsible -14 session -34 start -7 steps 8 trainee 8
journeyWide/second	body -14 comment -32 end -2 links -18 none -17 reference -6 responsible -22 session 7 start 4 steps -23 trainee 4
journeyWide/sentences	body -27 comment 19 end -16 links 13 none -22 reference -8 responsible -24 session -23 start -17 steps -31 trainee -30
journeyWide/separators	body -28 comment -9 end -7 links 7 none -28 reference -11 responsible 19 session -24 start -8 steps -9 trainee -20
journeyWide/severity	body -2 comment 11 end -2 links -8 none -1 reference -2 responsible -5 session -3 start -2 steps -4 trainee -3
journeyWide/short	body -1 comment -16 end -10 links -3 none -11 reference -6 session -42 start -10 steps 9 trainee -37
journeyWide/single	body -12 comment 4 end -13 links -4 reference -12 responsible 11 session -13 start -12 steps -10 trainee -23
journeyWide/sparse	body -17 comment 9 end -27 links -5 none -21 reference -13 responsible -13 session -20 start -25 steps 3 trainee -18
journeyWide/statuses	body -30 comment -4 end -6 links -9 none -1 reference -12 responsible -12 session -31 start -7 steps 8 trainee 9
journeyWide/stepHeader	body -14 end -21 links -17 none -19 reference -5 responsible -20 session -17 start -23 steps 32 trainee -9
journeyWide/stepNames	body -2 comment -19 links 20 none -1 reference -1 responsible -11 session -1 start -1 steps -2 trainee -2
journeyWide/texts	body -3 comment -1 end -10 links 1 none -9 session -1 start -10 steps -26 trainee -8
journeyWide/unique	body -12 comment -3 links -5 none -3 reference 4 responsible -11 session -16 start -1 steps -12 trainee 1
journeyWide/vague	body -11 comment -16 end -20 links -15 none -17 reference 25 responsible -12 session -19 start -19 steps 7 trainee -22
journeyWide/version	body -2 comment 12 end -5 links 5 none -5 reference -13 responsible -1 session -4 start -3 steps -12
journeyWide/worded	body -2 comment 10 end -30 links -6 none -30 reference -42 responsible -9 session 9 start -29 steps -27 trainee 11
journeyWide/yesNo	body -12 comment 1 end -6 links -6 none -6 reference -1 responsible -7 session -7 start -6 steps 10 trainee -27
journeyWide/amongMarks	comment -9 end -3 links -10 none -1 reference -12 responsible -7 session -14 start -30 steps 10 trainee -15
journeyWide/few	comment -16 end -16 links -10 none 4 reference -23 start -18 steps -5 trainee -42
journeyWide/lists	comment -7 end -1 links -2 none -14 reference -1 responsible -2 session -1 start -2 steps 15 trainee -1
journeyWide/ratio	comment -6 end -1 links -2 none -13 reference -1 responsible -1 session -1 start -1 steps 13 trainee -1
proofRegister/afterDocuments	date -8 expiry -3 indicator 6 links -5 none -5 proofs -32 reference -4 responsible -7 session -6 status -1 version -6
proofRegister/afterNumbers	date -5 expiry -8 indicator -23 links -6 none -5 proofs -14 reference -17 responsible -10 session -8 status 10 version -8
proofRegister/amongMarks	date 8 expiry -3 indicator 4 links -7 proofs -10 reference -23 responsible -9 session -4 status -21 version -13
proofRegister/besideMarks	date -1 expiry -3 indicator -7 links -6 none -7 proofs -12 reference -11 responsible -6 session -16 status -2 version -2
proofRegister/bias	date -12 expiry -12 indicator -2 links -8 none 2 proofs -3 reference -7 responsible -4 session -17 status -5 version -8
proofRegister/binary	date -2 expiry -1 indicator -1 links -2 none 3 responsible -1 session -2 status -2 version -4
proofRegister/booleans	date -4 expiry -2 indicator -5 links -5 none 16 proofs -3 reference -2 responsible -1 session -2 status -17 version -8
proofRegister/cased	date -28 expiry -20 indicator -14 links -4 none -8 proofs 1 reference 7 responsible -4 session 5 status -4 version -10
proofRegister/code	date -23 expiry -23 indicator -22 links -5 none -27 proofs -30 reference 11 responsible -13 session 9 status -25 version 3
proofRegister/criteria	date -9 expiry -7 indicator -5 links -26 none 12 proofs -7 reference -12 responsible -10 session -21 status -14 version 6
proofRegister/dates	date 7 expiry 10 indicator -15 links -33 none -34 proofs -25 reference -31 responsible -26 session -19 status -31 version -3
proofRegister/digit	date -7 expiry -3 indicator -9 links -17 none 1 proofs -4 reference -6 responsible -21 session -16 status -9 version 32
proofRegister/document	date -21 expiry -12 indicator -24 links 1 none 4 proofs 29 reference -42 responsible -41 session -46 status -33 version -5
proofRegister/earlier	date 10 expiry -11 indicator -4 links -20 none -19 proofs 8 reference -17 responsible -19 session -13 status -21 version 4
proofRegister/empty	date -9 expiry -11 indicator -39 links -7 none -5 proofs -43 reference -9 responsible -7 session -7 status 3 version -2
proofRegister/few	date -24 expiry -19 indicator -38 links -6 none 4 proofs -35 reference -29 responsible -1 session 6 status -10 version 3
proofRegister/file	date -7 expiry -5 indicator -4 links 4 none -21 proofs 9 reference -5 responsible -6 session -1 status -5 version -4
proofRegister/filled	date 5 expiry -12 indicator -4 links -14 none -5 proofs -3 reference 1 responsible -10 session 1 status -7 version -12
proofRegister/first	date -17 expiry -2 indicator -18 links -13 none -30 proofs 3 reference 17 responsible -11 session -9 status -16 version -18
proofRegister/hundred	date -12 expiry -9 indicator 6 links -11 none 1 proofs -7 reference -6 responsible -11 session -7 status -22 version -16
proofRegister/indicators	date -18 expiry -13 indicator 16 links -16 none -5 proofs -16 reference -22 responsible -38 session -28 status -27
proofRegister/isNumber	date -7 expiry -8 indicator 22 links -12 none -23 proofs -15 reference -16 responsible -11 session -6 status -8 version -12
proofRegister/lack	date -4 expiry -3 indicator -10 links -32 none -6 proofs -9 reference -6 responsible -26 session -22 status 45 version -21
proofRegister/last	date -7 expiry -10 indicator -5 links -3 none -7 proofs -7 reference -15 responsible 1 status -9 version -8
proofRegister/later	date -5 expiry 12 indicator -6 links -18 none -25 proofs -12 reference -13 responsible -20 session -16 status -20 version 2
proofRegister/lessTold	date -2 expiry -1 indicator -16 links -3 none -1 proofs -10 reference 1 responsible -3 session -2 status -28 version -4
proofRegister/link	date 1 expiry 2 indicator -15 links 34 none -39 proofs -29 reference -15 responsible -48 session -35 status -32 version -33
proofRegister/lists	date -14 expiry -11 indicator 24 links -12 none -25 proofs -10 reference -9 responsible -12 session -5 status -10 version -16
proofRegister/marks	date 7 expiry 7 indicator -14 links -23 none -9 proofs -25 reference -31 responsible -27 session -25 status -4 version -20
proofRegister/mostTold	date -11 expiry -10 links -10 none -7 proofs -3 reference -14 responsible -26 session -18 status 10 version -15
proofRegister/numbers	date -17 expiry -13 indicator -2 links -18 none 11 proofs -11 reference -10 responsible -14 session -8 status -29 version -20
proofRegister/order	date -14 expiry -7 indicator -26 links 11 none -14 proofs 6 reference -20 responsible 7 session -47 status 2 version -5
proofRegister/person	date -20 expiry -12 indicator -28 links -40 none -16 proofs 3 reference -33 responsible 24 session -11 status 6 version -8
proofRegister/place	date -7 expiry -5 indicator -12 links -1 none -5 proofs -24 reference -19 session -2 status -10 version -3
proofRegister/plausible	date -30 expiry -23 indicator -8 links 4 none 4 proofs -49 reference -42 responsible -1 session -1 status -5 version -8
proofRegister/prefixed	date -9 expiry -7 indicator 21 links 5 none -21 proofs -18 reference -17 responsible -22 session -19 status -12 version -8
proofRegister/priority	date -17 expiry -11 indicator 15 links -8 none -16 proofs -12 reference -19 responsible -17 session -24 status -26 version 12
proofRegister/rank	date -5 expiry -3 indicator -14 links 10 none -17 proofs -3 reference -17 responsible -2 session -6 status 11 version -14
proofRegister/ratio	date -3 expiry -2 indicator 16 links -3 none -17 proofs -1 reference -1 responsible -1 session -1 status -7 version -9
proofRegister/readable	date -19 expiry -14 indicator -2 links -11 none 3 proofs -12 reference -23 responsible -21 session -20 status 9 version -16
proofRegister/rising	date -14 expiry -10 indicator 19 links -9 none -6 proofs -17 reference -15 responsible -27 session -19 status -27 version -4
proofRegister/said	date -12 expiry -9 indicator -13 links -10 none -8 proofs -8 reference -9 responsible -22 session -24 status 10
proofRegister/second	date -10 expiry -5 indicator -6 links -7 none -1 proofs 2 reference -4 responsible -9 session -8 status -6 version -3
proofRegister/sentences	date -21 expiry -15 indicator -32 links 12 none 7 proofs 3 reference -30 responsible -25 session -48 status -11 version -23
proofRegister/separators	date -7 expiry -7 indicator 15 links 1 none -21 proofs -21 reference -11 responsible 19 session -34 status 5 version -22
proofRegister/severity	date -1 indicator -5 links -6 none -15 proofs -1 reference -1 responsible -6 session -6 status 11 version 8
proofRegister/short	date -26 expiry -19 indicator 1 links -5 none -3 proofs -18 reference -12 responsible 14 session -54 status -15 version 4
proofRegister/single	date -15 expiry -11 indicator -15 links -9 none 10 proofs -15 reference -15 responsible 17 session -32 status -24 version -26
proofRegister/sparse	date -17 expiry 17 indicator -12 links 8 none -1 proofs -12 reference -10 responsible 1 session -10 status -14 version -17
proofRegister/statuses	date -13 expiry -10 indicator -11 links -6 none 1 proofs -9 reference -11 responsible -22 session -25 status 2
proofRegister/stepHeader	date -6 expiry -6 indicator -6 links -11 none -10 proofs -3 reference -6 responsible -9 session -8 status 15 version -12
proofRegister/stepNames	date -14 expiry -9 indicator -11 links -23 none -2 proofs 28 reference -30 responsible -26 session -16 status -21 version -19
proofRegister/texts	date -9 expiry -6 indicator -7 links -3 none -4 proofs -5 reference 1 responsible -4 session -7 status -6 version -5
proofRegister/unique	date -1 expiry -1 indicator -11 links -3 none -9 proofs 2 reference 4 responsible -11 session -23 status -10 version -18
proofRegister/vague	date -18 expiry -13 indicator 6 links -38 none 7 proofs -26 reference 22 responsible -35 session -22 status -24 version 13
proofRegister/version	date -22 expiry -17 indicator -5 links -23 none -14 proofs -20 reference -30 responsible -29 session -39 status -13 version 29
proofRegister/worded	date -31 expiry -22 indicator -8 links -3 none -10 proofs 6 reference -50 session 6 status -3 version 2
proofRegister/yesNo	date -12 expiry -9 indicator -6 links -7 none 1 proofs -5 reference -10 responsible -21 session -23 version -1
proofRegister/phase	indicator -1 links -2 none -13 proofs -1 responsible -1 session -1 status 14 version -1
proofRegister/asks	links -5 none -11 proofs -2 responsible -4 status 13 version -1
proofRegister/long	links -7 none 7 proofs -2 responsible -1 status -1 version -2
t/bias	indicators -1 journeyTall -1 journeyWide -3 proofRegister 2
t/dated	indicators -6 journeyTall -2 journeyWide -4 none 17 proofRegister -7
t/documents	indicators -2 journeyTall -6 journeyWide -7 none 7 proofRegister 4
t/files	indicators -8 journeyTall 3 journeyWide 3 none -13 proofRegister 6
t/follows	indicators 13 journeyTall -1 journeyWide -1 none -9 proofRegister -3
t/indicators:indicator	indicators 2 journeyTall 1 journeyWide -6 none -3 proofRegister 1
t/indicators:likelihood	indicators 13 journeyTall 3 journeyWide -11 none -3 proofRegister 6
t/indicators:proofs	indicators -3 journeyTall -5 journeyWide -3 none -3 proofRegister 9
t/indicators:status	indicators -5 journeyTall -5 journeyWide -9 none 10 proofRegister -3
t/indicators:tally	indicators 34 journeyTall -6 journeyWide -4 none -29 proofRegister -7
t/indicators:unused	indicators -8 journeyTall 1 journeyWide -1 none 4 proofRegister 1
t/journeyTall:absent	indicators 5 journeyTall -8 journeyWide -3 none 1 proofRegister -6
t/journeyTall:documents	indicators 5 journeyTall 11 journeyWide -4 none 2 proofRegister -21
t/journeyTall:indicator	indicators 2 journeyTall -4 journeyWide -5 none -5 proofRegister 6
t/journeyTall:likelihood	indicators -5 journeyTall 23 journeyWide -3 none -4 proofRegister -3
t/journeyTall:step	indicators -11 journeyTall 28 journeyWide -3 none -10 proofRegister -18
t/journeyTall:tally	indicators 4 journeyTall 22 journeyWide -11 none -15 proofRegister -9
t/journeyTall:unused	indicators -2 journeyTall -8 journeyWide 2 none 3 proofRegister 2
t/journeyWide:likelihood	indicators -1 journeyTall 1 journeyWide 12 none -6 proofRegister -2
t/journeyWide:session	indicators -6 journeyTall -4 journeyWide 4 none 1 proofRegister 2
t/journeyWide:steps	indicators 2 journeyTall -6 journeyWide 4 none -2 proofRegister -2
t/journeyWide:tally	indicators -5 journeyTall -14 journeyWide 28 none -16 proofRegister 1
t/journeyWide:trainee	indicators -15 journeyTall 12 journeyWide 8 none -11 proofRegister 2
t/journeyWide:unused	indicators -3 journeyWide -6 none 9 proofRegister -1
t/lists	indicators -25 journeyTall 16 journeyWide -2 none -29 proofRegister 7
t/long	indicators -10 journeyTall -13 journeyWide -3 none 12 proofRegister 12
t/many	indicators -15 journeyTall -9 journeyWide -2 none 7 proofRegister 14
t/marked	indicators -1 journeyTall -2 journeyWide 3 none 1 proofRegister -2
t/numbers	indicators -5 journeyTall -1 journeyWide -4 none -1 proofRegister 5
t/numbersFirst	indicators 8 journeyTall -18 journeyWide -6 none 4 proofRegister -9
t/numeric	indicators -16 journeyTall -10 journeyWide 1 none 30 proofRegister -10
t/once	indicators -1 journeyTall 5 journeyWide -4 none 1 proofRegister -7
t/others	indicators 3 journeyTall -18 journeyWide -14 none 11 proofRegister -10
t/ours	indicators 4 journeyTall 1 journeyWide -6 none -14 proofRegister 4
t/persons	indicators -7 journeyTall 2 none 8 proofRegister -10
t/phases	indicators -5 journeyTall 19 journeyWide -6 none 1 proofRegister -25
t/prefixed	indicators 4 journeyTall 2 journeyWide -1 none -20 proofRegister 5
t/proofRegister:absent	indicators 3 journeyTall -6 journeyWide -1 none -2 proofRegister -4
t/proofRegister:indicator	indicators -1 journeyTall -6 journeyWide -5 none 1 proofRegister 5
t/proofRegister:likelihood	indicators -2 journeyTall 3 journeyWide -10 none -4 proofRegister 17
t/proofRegister:proofs	indicators -1 journeyWide -2 none -6 proofRegister 4
t/proofRegister:tally	indicators -15 journeyTall -2 journeyWide -1 none -26 proofRegister 34
t/relative	indicators -15 journeyTall 14 journeyWide -11 none -5 proofRegister -17
t/rising	indicators 12 journeyTall -7 journeyWide -3 proofRegister -12
t/stepHeaders	indicators 3 journeyTall -16 journeyWide 26 none -9 proofRegister -5
t/strange	indicators -25 journeyTall -3 journeyWide -1 none 24 proofRegister -10
t/titles	indicators 22 journeyTall -6 journeyWide -1 none -19 proofRegister 1
t/unrelated	indicators -9 journeyTall -5 journeyWide -5 none 19 proofRegister -3
t/whole	indicators 13 journeyTall -3 journeyWide -2 none -5 proofRegister -16
t/columns	journeyTall -4 journeyWide 5 proofRegister -2
t/indicators:label	journeyTall -15 journeyWide -6 none 18 proofRegister -11
t/journeyWide:absent	journeyTall 5 journeyWide -25 none 6 proofRegister 2
t/proofRegister:unused	journeyTall -1 journeyWide 3 none 3 proofRegister -8
t/steps	journeyTall -5 journeyWide -13 none 3 proofRegister 9
t/indicators:absent	proofRegister -4
w/=BC	BC 17 CFA -13 OF -16 VAE -14 action -14 applicable -15 body -11 comment -15 criterion -13 date -10 deadline -13 expectedLevel -13 expiry -13 indicator -13 label -14 lastCheck -10 links -14 none -16 priority -14 proofs -13 responsible -15 score -13 severity -13 status -15 version -10
w/=OF	BC -14 CFA -9 OF 19 VAE -9 action -12 applicable -10 body -10 comment -14 criterion -11 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -11 label -12 lastCheck -11 links -13 none -17 priority -12 proofs -13 responsible -13 score -10 severity -6 status -16 version -10
w/=action	BC -12 CFA -8 OF -12 VAE -7 action 15 applicable -10 body -5 comment -13 criterion -7 date -5 deadline -9 expectedLevel -7 expiry -7 indicator -7 label -8 lastCheck -7 links -7 none -11 priority -9 proofs -7 responsible -6 score -7 severity -8 status -9 version -8
w/=body	BC -4 CFA -3 OF -21 VAE -4 action -6 applicable -5 body 17 comment -8 criterion -6 date -4 deadline -6 end -7 expectedLevel -4 expiry -5 indicator -6 label -8 lastCheck -6 links -7 none -10 priority -8 proofs -9 reference -9 responsible -15 score -5 session -8 severity -7 start -7 status -10 steps -7 trainee -12 version -7
w/=comment	BC -5 CFA -5 OF -6 VAE -5 action -27 applicable -6 body -6 comment 15 criterion -7 date -4 deadline -8 documents -7 end -6 expectedLevel -6 expiry -6 indicator -7 label -6 lastCheck -6 links -7 none -10 phase -6 priority -6 proofs -9 reference -6 responsible -8 score -5 session -6 severity -6 start -6 status -11 step -6 steps -18 trainee -6 version -4
w/=criterion	BC -4 CFA -3 OF -3 VAE -4 action -4 applicable -4 body -3 comment -4 criterion 10 date -4 deadline -5 expectedLevel -5 expiry -4 indicator -12 label -9 lastCheck -5 links -5 none -6 priority -5 proofs -6 responsible -8 score -7 severity -4 status -10 version -6
w/=date	BC -4 CFA -2 OF -3 VAE -3 action -5 applicable -3 body -3 comment -5 criterion -4 date 12 deadline -9 expectedLevel -4 expiry -16 indicator -6 label -4 lastCheck -12 links -9 none -7 priority -4 proofs -9 reference -6 responsible -7 score -4 session -5 severity -5 status -8 version -6
w/=deadline	BC -7 CFA -7 OF -8 VAE -7 action -9 applicable -9 body -8 comment -10 criterion -9 date -16 deadline 5 documents -11 expectedLevel -9 expiry -18 indicator -16 label -9 lastCheck -19 links -10 none 9 phase -1 priority -9 proofs -21 reference -9 responsible -10 score -8 session -9 severity -8 status -10 step -11 version -7
w/=expectedLevel	BC -5 CFA -3 OF -4 VAE -3 action -8 applicable -4 body -5 comment -9 criterion -4 date -6 deadline -6 expectedLevel 16 expiry -4 indicator -6 label -7 lastCheck -5 links -9 none -17 priority -9 proofs -8 responsible -6 score -8 severity -17 status -9 version -6
w/=expiry	BC -5 CFA -3 OF -4 VAE -4 action -6 applicable -5 body -5 comment -7 criterion -6 date -9 deadline -9 expectedLevel -6 expiry 12 indicator -6 label -6 lastCheck -8 links -7 none -7 priority -6 proofs -5 reference -3 responsible -6 score -5 session -3 severity -6 status -8 version -6
w/=ignored	BC -13 CFA -9 OF -12 VAE -10 action -9 applicable -18 body -2 comment 5 criterion -10 date -9 deadline -10 documents -19 end -15 expectedLevel -40 expiry -9 indicator -23 label -11 lastCheck -8 links -20 none 11 phase -14 priority -10 proofs -16 reference -11 responsible -13 score -12 session -10 severity -15 start -22 status -13 step -16 steps -12 trainee -14 version -12
w/=indicator	BC -3 CFA -2 OF -2 VAE -2 action -3 applicable -3 body -2 comment -4 criterion -10 date -2 deadline -4 documents -5 expectedLevel -3 expiry -2 indicator 21 label -19 lastCheck -4 links -3 none -9 phase -4 priority -3 proofs -4 reference -15 responsible -7 score -4 session -3 severity -2 status -9 step -5 version -15
w/=label	BC -7 CFA -6 OF -6 VAE -6 action -13 applicable -7 body -8 comment -19 criterion -8 date -5 deadline -9 end -6 expectedLevel -28 expiry -7 indicator -20 label 16 lastCheck -19 links -12 none -10 priority -8 proofs -14 reference -4 responsible -8 score -11 session 8 severity -7 start -6 status -9 steps -6 trainee -4 version -7
w/=lastCheck	BC -3 CFA -2 OF -2 VAE -2 action -4 applicable -3 body -2 comment -4 criterion -3 date -12 deadline -13 expectedLevel -3 expiry -9 indicator -3 label -5 lastCheck 18 links -3 none -11 priority -3 proofs -4 responsible -5 score -3 severity -4 status -3 version -14
w/=link	BC -5 CFA -3 OF -5 VAE -4 action -9 applicable -6 body -6 comment -9 criterion -6 date -6 deadline -8 documents -10 end -7 expectedLevel -6 expiry -7 indicator -9 label -8 lastCheck -6 links 17 none -11 phase -5 priority -6 proofs -9 reference -7 responsible -10 score -5 session -6 severity -6 start -5 status -8 step -6 steps -5 trainee -6 version -7
w/=name	BC -4 CFA -2 OF -4 VAE -2 action -4 applicable -4 body -5 comment -6 criterion -12 date -5 deadline -5 documents -5 end -2 expectedLevel -5 expiry -5 indicator -5 label 4 lastCheck -4 links -7 none -8 phase -3 priority -5 proofs -7 reference -4 responsible 12 score -3 session -4 severity -4 start -2 status -6 step -4 steps -4 trainee -4 version -5
w/=number	BC -7 CFA -7 OF -7 VAE -8 action -13 applicable -14 body -6 comment -7 criterion -11 date -9 deadline -9 expectedLevel -8 expiry -6 indicator -11 label -8 lastCheck -8 links -25 none 18 priority -9 proofs -7 reference 10 responsible -6 score -9 severity -7 status -7 step -2 version -22
w/=priority	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -5 comment -9 criterion -7 date -4 deadline -6 expectedLevel -7 expiry -5 indicator -6 label -6 lastCheck -5 links -7 none -10 priority 13 proofs -6 responsible -7 score -5 severity -5 status -8 version -6
w/=proof	BC -4 CFA -2 OF -4 VAE -3 action -9 applicable -3 body -3 comment -21 criterion -6 date -6 deadline -9 documents 14 expectedLevel -5 expiry -6 indicator -8 label -8 lastCheck -5 links -14 none -23 phase -9 priority -4 proofs 20 reference -9 responsible -10 score -3 session -8 severity -5 status -7 step -11 version -6
w/=responsible	BC -9 CFA -6 OF -8 VAE -7 action -7 applicable -8 body -12 comment -14 criterion -8 date -6 deadline -6 documents -5 end -3 expectedLevel -12 expiry -7 indicator -8 label -6 lastCheck -5 links -8 none -11 phase -4 priority -6 proofs -7 reference -6 responsible 18 score -4 session -6 severity -5 start -3 status -8 step -6 steps -9 trainee -6 version -8
w/=score	BC -7 CFA -7 OF -6 VAE -8 action -9 applicable -7 body -8 comment -12 criterion -10 date -7 deadline -10 expectedLevel -8 expiry -9 indicator -11 label -11 lastCheck -8 links -10 none -13 priority -10 proofs -7 responsible -11 score 15 severity -9 status -10 version -10
w/=severity	BC -6 CFA -3 OF -6 VAE -4 action -8 applicable -6 body -6 comment -8 criterion -6 date -6 deadline -9 expectedLevel -8 expiry -7 indicator -6 label -7 lastCheck -8 links -9 none -8 priority -7 proofs -7 responsible -7 score -6 severity 12 status -14 version -7
w/=status	BC -6 CFA -5 OF -5 VAE -6 action -9 applicable -20 body -5 comment -9 criterion -6 date -7 deadline -7 documents -9 expectedLevel -27 expiry -6 indicator -13 label -7 lastCheck -11 links -8 none -11 phase -10 priority -16 proofs -8 reference -7 responsible -7 score -20 session -7 severity -8 status 22 step -7 version -7
w/=unrelated	BC -6 CFA -6 OF -7 VAE -6 action -7 applicable -11 body -7 comment 8 criterion -7 date -10 deadline -8 documents -5 end -4 expectedLevel -8 expiry -5 indicator -6 label -11 lastCheck -5 links -12 none 7 phase -6 priority -6 proofs -7 reference -5 responsible -15 score -5 session -10 severity -12 start -4 status -8 step -5 steps -8 trainee -8 version -6
w/BC	BC 17 CFA -13 OF -16 VAE -14 action -14 applicable -15 body -11 comment -15 criterion -13 date -10 deadline -13 expectedLevel -13 expiry -13 indicator -13 label -14 lastCheck -10 links -14 none -16 priority -14 proofs -13 responsible -15 score -13 severity -13 status -15 version -10
w/OF	BC -14 CFA -9 OF 19 VAE -9 action -12 applicable -10 body -10 comment -14 criterion -11 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -11 label -12 lastCheck -11 links -13 none -17 priority -12 proofs -13 responsible -13 score -10 severity -6 status -16 version -10
w/action	BC -15 CFA -14 OF -16 VAE -15 action 19 applicable -12 body -10 comment -2 criterion -8 date -9 deadline -22 documents -13 end -4 expectedLevel -13 expiry -12 indicator -11 label -11 lastCheck -9 links -11 none -20 phase -9 priority -12 proofs -8 reference -11 responsible -9 score -8 session 10 severity -11 start -4 status -6 step -10 steps 4 trainee -5 version -11
w/body	BC -16 CFA -16 OF 16 VAE -16 action -14 applicable -9 body 16 comment -17 criterion -11 date -11 deadline -14 end -14 expectedLevel -10 expiry -13 indicator -12 label -13 lastCheck -13 links -14 none -26 priority -16 proofs -18 reference 1 responsible -2 score -12 session -14 severity -16 start -15 status -13 steps -16 trainee -6 version -14
w/comment	BC -12 CFA -10 OF -12 VAE -10 action 18 applicable -19 body -14 comment 10 criterion -12 date -10 deadline -21 documents -8 end -14 expectedLevel -17 expiry -14 indicator -14 label -16 lastCheck -12 links -16 none -33 phase -7 priority -17 proofs -20 reference -11 responsible -20 score -11 session -11 severity -4 start -14 status -14 step -7 steps 3 trainee -11 version -6
w/criterion	BC -4 CFA -3 OF -3 VAE -4 action -4 applicable -4 body -3 comment -4 criterion 10 date -4 deadline -5 expectedLevel -5 expiry -4 indicator -12 label -9 lastCheck -5 links -5 none -6 priority -5 proofs -6 responsible -8 score -7 severity -4 status -10 version -6
w/date	BC -4 CFA -3 OF -3 VAE -3 action -5 applicable -3 body -4 comment -6 criterion -6 date 21 deadline -15 expectedLevel -9 expiry -19 indicator -8 label -5 lastCheck -29 links -11 none -8 priority -6 proofs -10 reference -6 responsible -8 score -5 session -5 severity -6 status -8 version -7
w/deadline	BC -14 CFA -12 OF -14 VAE -13 action -22 applicable -19 body -16 comment -20 criterion -17 date -23 deadline 9 documents -20 expectedLevel -18 expiry -12 indicator 1 label -22 lastCheck -28 links -20 none 6 phase -2 priority -19 proofs 13 reference -19 responsible -19 score -17 session -15 severity -16 status -24 step -20 version -13
w/exempt	BC 1 CFA -2 OF -3 VAE -12 action -14 applicable 19 body -9 comment -17 criterion -13 date 10 deadline -14 expectedLevel -12 expiry -14 indicator -16 label -17 lastCheck -10 links -10 none -23 priority -14 proofs -15 reference -4 responsible -17 score -11 session -3 severity -12 status -11 version -1
w/expectedLevel	BC -16 CFA -13 OF -14 VAE -18 action -22 applicable -17 body -22 comment -25 criterion -17 date 1 deadline -21 documents -4 end -8 expectedLevel 12 expiry -23 indicator -19 label 4 lastCheck -21 links -25 none 6 phase -2 priority -4 proofs -26 reference -9 responsible -30 score 4 session 8 severity -1 start -8 status -21 step -3 steps -10 trainee -9 version -18
w/expiry	BC -9 CFA -6 OF -9 VAE -7 action -11 applicable -9 body -8 comment -13 criterion -8 date -1 deadline -19 expectedLevel -11 expiry 13 indicator -13 label -11 lastCheck -22 links -19 none -17 priority -10 proofs -20 reference -11 responsible -14 score -10 session -9 severity -12 status 1 version -13
w/ignored	BC -19 CFA -15 OF -20 VAE -17 action -30 body 9 comment 1 criterion -21 date -16 deadline -23 documents -16 end -6 expectedLevel 15 expiry -18 indicator -4 label -30 lastCheck -17 links -7 none 1 phase -13 priority -21 proofs -30 reference -20 responsible -22 score -19 session -23 severity -8 start -8 status -25 step -16 steps -11 trainee -13 version -18
w/indicator	BC -13 CFA -8 OF -11 VAE -9 action -13 applicable -11 body -13 comment -15 criterion -23 date -10 deadline -16 documents -12 end -10 expectedLevel -11 expiry -12 indicator 10 label 4 lastCheck -12 links -16 none -15 phase -9 priority -18 proofs -22 reference 9 responsible -19 score -10 session -15 severity -12 start -10 status -5 step -11 steps -13 trainee -12 version 10
w/label	BC -17 CFA -15 OF -20 VAE -16 action -8 applicable -19 body -19 comment 3 criterion 3 date -24 deadline -28 documents -7 end -15 expectedLevel 4 expiry -23 indicator -5 label 9 lastCheck -5 links -14 none -33 phase -20 priority -21 proofs -9 reference -19 responsible -44 score -2 session 2 severity -22 start -15 status -31 step 4 steps -4 trainee -9 version -20
w/lastCheck	BC -14 CFA -11 OF -13 VAE -11 action -17 applicable -14 body -15 comment -19 criterion -16 date -6 deadline 2 documents -9 end 10 expectedLevel -19 expiry -24 indicator -20 label -21 lastCheck 13 links -18 none -1 phase -10 priority -14 proofs -27 reference -15 responsible -4 score -15 session -16 severity -20 start 1 status -25 step -12 steps -10 trainee -13 version 12
w/link	BC -9 CFA -6 OF -8 VAE -8 action -15 applicable -10 body -13 comment -22 criterion -13 date -10 deadline -15 documents -7 end 5 expectedLevel -10 expiry -14 indicator -5 label -15 lastCheck -12 links 29 none -16 phase -15 priority -12 proofs -18 reference -15 responsible -18 score -10 session -18 severity -13 start -17 status -13 step -15 steps -11 trainee -13 version -15
w/name	BC -6 CFA -4 OF -6 VAE -4 action -7 applicable -5 body -7 comment -10 criterion 9 date -12 deadline -7 documents -5 end -2 expectedLevel -10 expiry -9 indicator -17 label -2 lastCheck -7 links -12 none -12 phase -3 priority -7 proofs 2 reference -9 responsible 8 score -6 session -13 severity -6 start -2 status -8 step -4 steps -4 trainee -3 version -9
w/number	BC -19 CFA -17 OF -22 VAE -14 action 6 applicable 9 body -20 comment -25 criterion -17 date 3 deadline -20 documents -10 end -10 expectedLevel -18 expiry -19 indicator -9 label -19 lastCheck -18 links 3 none 13 phase -9 priority -17 proofs -25 reference 17 responsible -21 score -14 session -16 severity -20 start -9 status -26 step -10 steps -12 trainee -9 version -1
w/priority	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -10 body -5 comment -9 criterion -7 date -4 deadline -7 expectedLevel -8 expiry -5 indicator -6 label -7 lastCheck -5 links -8 none -13 priority 15 proofs -6 responsible -9 score -6 severity -7 status -12 version -7
w/proof	BC -15 CFA -16 OF -16 VAE -18 action -27 applicable -16 body -17 comment 4 criterion -18 date -12 deadline -17 documents 14 end -16 expectedLevel -18 expiry -13 indicator -15 label -16 lastCheck -15 links -6 none 2 phase -9 priority -19 proofs 11 reference -15 responsible -20 score -24 session -16 severity -17 start -16 status -22 step -3 steps 5 trainee -16 version -18
w/responsible	BC -14 CFA -9 OF -13 VAE -13 action -20 applicable -13 body 1 comment 6 criterion -15 date -11 deadline -19 documents -5 end -17 expectedLevel 8 expiry -10 indicator -16 label -19 lastCheck -11 links -17 none -27 phase -18 priority -17 proofs -15 reference -19 responsible 16 score -14 session -21 severity -16 start -16 status -20 steps -20 trainee 2 version -14
w/score	BC -7 CFA -7 OF -6 VAE -8 action -9 applicable -7 body -8 comment -12 criterion -10 date -7 deadline -10 expectedLevel -8 expiry -9 indicator -11 label -11 lastCheck -8 links -10 none -13 priority -10 proofs -7 responsible -11 score 15 severity -9 status -10 version -10
w/session	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body -17 comment -9 criterion -1 date -8 deadline -6 documents -9 end -14 expectedLevel -1 expiry -6 indicator 3 label -11 lastCheck -1 links -10 none -11 phase -5 priority -1 proofs -13 reference -11 responsible -10 score -4 session 12 severity -1 start -12 status -8 step -6 steps 3 trainee -16 version -4
w/severity	BC -7 CFA -6 OF -8 VAE -7 action -9 applicable -8 body -6 comment -8 criterion -7 date -7 deadline -10 expectedLevel -10 expiry -8 indicator -8 label -9 lastCheck -8 links -9 none -9 priority -8 proofs -7 responsible -7 score -7 severity 14 status -16 version -7
w/status	BC -17 CFA -13 OF -20 VAE -14 action -9 applicable 3 body -21 comment -30 criterion -27 date -27 deadline -28 documents -12 end -16 expectedLevel 10 expiry -22 indicator -5 label -27 lastCheck -2 links -25 none -30 phase -13 priority -3 proofs -28 reference -19 responsible -26 score 7 session -19 severity -27 start -17 status 9 step -9 steps 16 trainee -16 version -22
w/step	BC -6 CFA -4 OF -6 VAE -5 action 17 applicable -7 body -10 comment -24 criterion -9 date -9 deadline -17 documents -6 end -10 expectedLevel -9 expiry -12 indicator -21 label -9 lastCheck -8 links -25 none -30 phase 12 priority -8 proofs -12 reference -21 responsible -7 score -7 session -4 severity -8 start -9 status -26 step 3 steps -13 trainee -10 version -14
w/trainee	BC -7 CFA -6 OF -7 VAE -10 action -12 applicable -7 body -18 criterion -10 date -7 deadline -18 documents -8 end -18 expectedLevel -9 expiry 13 indicator -11 label -10 lastCheck -11 links 3 none -21 phase 11 priority -7 proofs -13 reference -5 responsible 3 score -9 session -15 severity -11 start -17 status -19 step -7 steps -16 trainee 3 version -10
w/unrelated	BC -25 CFA -17 OF -20 VAE -18 action -23 applicable 7 body -27 comment -5 criterion -22 date 3 deadline -28 documents -12 end -24 expectedLevel -19 expiry -20 indicator 4 label -9 lastCheck -25 links -19 none 3 phase -14 priority -24 proofs -29 reference -18 responsible 7 score -22 session 7 start -15 status -37 step -8 steps -2 trainee 4 version -17
w/end	CFA -1 VAE -1 action -4 applicable -1 body -13 comment -11 criterion -1 date 14 deadline -7 documents 11 end 12 expectedLevel -1 expiry -11 indicator -7 label -1 lastCheck -1 links -7 none -12 phase -5 priority -1 proofs 8 reference -8 responsible -10 score -1 session -11 start -21 status -5 step -12 steps -10 trainee -8 version -3
w/=end	body -8 comment -7 end 9 links -6 none -7 reference -7 responsible -7 session -7 start -10 steps -8 trainee -7
w/=reference	body -4 comment -5 date -6 deadline -4 documents -9 end -6 expiry -4 indicator -5 links -9 none -10 phase -5 proofs -5 reference 11 responsible -8 session -5 start -6 status -6 step -8 steps -5 trainee -6 version -4
w/=session	body -11 comment -6 date -6 deadline -5 documents -9 end -9 expiry -5 indicator -6 links -8 none -8 phase -5 proofs -12 reference -7 responsible -8 session 13 start -9 status -7 step -6 steps -15 trainee -12 version -4
w/=start	body -13 comment -5 end -8 links -4 none -13 reference -5 responsible -3 session -10 start 12 steps -10 trainee -8
w/=trainee	body -11 comment -17 end -12 links -17 none -12 reference -10 responsible -21 session -7 start -11 steps -16 trainee 17
w/reference	body -4 comment -5 date -6 deadline -4 documents -9 end -6 expiry -4 indicator -5 links -9 none -10 phase -5 proofs -5 reference 11 responsible -8 session -5 start -6 status -6 step -8 steps -5 trainee -6 version -4
w/start	body -16 comment -11 end -18 links -9 none -16 reference -10 responsible -12 session -16 start 21 steps -12 trainee -12
w/=step	comment -7 deadline -8 documents -24 indicator -8 links -8 none -11 phase -2 reference -8 responsible -13 session -8 status -7 step 11
`;
