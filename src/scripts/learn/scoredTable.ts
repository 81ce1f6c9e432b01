/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/(none)	BC -16 body -21 comment -16 deadline -15 documents -17 expectedLevel -17 none -18 phase -16 score -16 severity -16
h/?	BC -33 CFA -32 VAE -22 applicable 27 body -29 comment -44 criterion -32 date -30 documents -27 expectedLevel -36 expiry -37 indicator -24 label -36 lastCheck -32 links -19 phase -21 proofs -42 reference -28 score -27 session -25 step -28 version -30
h/?$	BC -31 CFA -26 VAE -18 applicable 19 body -27 comment -35 criterion -29 date -25 documents -23 expectedLevel -31 expiry -21 indicator -36 label -32 lastCheck -27 phase -18 proofs -38 reference -20 score -18 session -21 step -24 version -24
h/^0	BC -19 CFA -16 VAE -17 body -17 comment -17 criterion -19 end -19 none -20 priority 22 proofs -19 responsible -17 score -23 session -18 start 21 trainee -17
h/^a	BC -21 CFA -26 OF -31 VAE -26 action 17 body -19 comment 25 criterion -23 date -27 deadline 16 end -16 expectedLevel -31 indicator -36 label -38 lastCheck -33 links -30 none -24 phase -21 reference -17 responsible -39 score -29 session -19 severity -25 status -41 step -27 steps -25 trainee -17 version -34
h/^actio	BC -15 OF 15 VAE -19 action 28 applicable -24 body -18 comment -20 criterion -20 date -23 end -19 expectedLevel -27 expiry -34 indicator -24 label -27 lastCheck -26 links -24 none -29 priority -29 proofs -24 reference -17 responsible -27 score -19 session 25 severity -19 status -25 steps -17 trainee -15 version -20
h/^appl	BC -15 action -16 applicable 25 deadline -15 none -26 priority -20 responsible -20 severity -15 status -15
h/^appr	BC -15 CFA 25 OF -17 VAE -17 comment -15 criterion -15 label -15 none -16 priority -15 severity -15 status -19
h/^apren	BC -17 CFA 20 OF -15 VAE -15 applicable -16 none -16 status -15
h/^bil	BC 15
h/^bilan	BC 21 OF -15 body -26 comment -18 indicator -21 label -21 none -24 responsible -17 session -17 steps 17
h/^c	BC -32 CFA 15 VAE -19 action -24 body -22 comment -22 criterion 16 date -15 deadline -27 expectedLevel -26 expiry -23 lastCheck -23 none -31 priority -28 proofs -22 responsible -30 score -31 severity -38 version -19
h/^ce	BC -21 CFA -16 OF -21 VAE -17 applicable -36 body -26 criterion -25 date -16 deadline -44 documents 15 expiry -22 indicator -36 lastCheck -28 links -34 phase -15 priority -28 reference -16 responsible -30 score -22 session -16 severity -22 status -34 steps -17 version -22
h/^color	BC -15 OF -17 VAE -15 action -16 body -16 expectedLevel -18 links -16 none 18 priority -17 proofs -17 responsible -22 score -16 status -17
h/^dans	BC -15 OF -15 action -17 applicable 17 body -21 comment -16 criterion -16 deadline -20 expectedLevel -15 expiry -15 indicator -18 label -17 lastCheck -19 links 16 none -24 proofs -18 responsible -23 severity -15
h/^dat	BC -27 CFA -20 OF -27 VAE -21 action -30 applicable -24 body -25 comment -35 criterion -26 date 22 documents -26 expectedLevel -29 indicator -33 label -39 links -42 phase -22 priority -29 proofs -49 reference -34 responsible -35 score -29 session -32 severity -35 start 20 status -43 step -22 steps -23 trainee -19 version -31
h/^derni	BC -19 CFA -15 OF -19 VAE -16 action -24 applicable -20 body -19 comment -27 criterion -21 date -25 end 27 expectedLevel -23 expiry -22 indicator -25 label -29 lastCheck 25 links -21 none -26 priority -25 proofs -26 responsible -26 score -22 severity -28 start -25 status -29 steps -21 version -22
h/^dt	BC -20 CFA -18 OF -22 VAE -20 action -22 applicable -21 body -26 comment -28 criterion -23 date 19 documents -17 expectedLevel -23 indicator -28 label -25 links -29 phase -16 priority -24 proofs -27 reference -23 responsible -31 score -22 session -17 severity -23 status -30 step -18 steps -23 version -23
h/^eleme	BC -18 CFA -15 OF -17 VAE -16 action -24 applicable -16 criterion -20 date -19 deadline -23 documents 32 expectedLevel -20 expiry -21 indicator -18 label -17 lastCheck -19 links -27 none -36 priority -22 proofs 22 reference -15 responsible -23 score -22 session -18 severity -21 status -28 step -19 version -19
h/^evide	BC -16 OF -17 VAE -15 action -21 applicable -15 body -15 comment -23 criterion -20 date -16 deadline -20 expectedLevel -24 indicator -22 label -20 lastCheck -16 none 15 priority -20 responsible -22 score -18 severity -18 status -23 version -19
h/^exige	BC -15 OF -16 action -19 applicable -16 comment -19 criterion -23 deadline -20 expectedLevel 15 expiry -17 indicator -22 label 18 lastCheck -18 links -20 none -21 priority -19 proofs -17 responsible -22 score -16 severity -19 status -23 version -16
h/^forma	BC -15 VAE -15 body -18 comment -22 deadline -17 end -19 links -24 none 16 proofs -15 reference -17 severity -15 start -18 status -25 steps -21
h/^indic	BC -18 CFA -16 OF -20 VAE -17 action -25 applicable -22 body -15 comment -27 criterion -31 date -18 deadline -29 documents -19 expectedLevel -23 expiry -25 indicator 30 lastCheck -23 links -32 none -46 phase -16 priority -26 proofs -36 reference -22 responsible -34 severity -22 status -46 step -16 version 17
h/^nb	BC -20 CFA -17 OF -22 VAE -17 action -24 applicable -21 body -22 criterion -22 date -19 deadline -22 expectedLevel -27 expiry -21 indicator -24 label -22 lastCheck -19 links -27 none 21 phase -18 priority -25 proofs -26 reference -16 responsible -31 session -18 severity -22 status -30 step -20 steps -16 version -24
h/^nivea	BC -21 CFA -15 OF -19 VAE -17 action -29 applicable -21 body -18 comment -29 criterion -15 date -20 deadline -24 documents -15 expectedLevel 16 expiry -24 indicator -26 label -29 lastCheck -24 links -25 none -31 proofs -27 responsible -24 score -16 status 15 version -21
h/^not	BC -16 action -21 comment 24 criterion -20 deadline -16 documents -15 expectedLevel -20 label -16 links -19 none -20 priority -15 proofs -22 responsible -22 score 22 step -15
h/^n°	BC -17 CFA -15 OF -18 action -21 applicable -18 body -22 comment -30 criterion -25 date -20 deadline -25 documents -24 end -20 expectedLevel -19 expiry -19 label -30 lastCheck -18 links -29 phase -18 priority -25 proofs -27 reference 36 responsible -26 score -22 session -17 severity -19 start -19 status -35 step -20 steps -27 trainee -19
h/^of	BC -16 CFA -17 OF 26 VAE -22 applicable -16 none -21
h/^point	BC -15 action -20 criterion -15 date -18 deadline -24 expectedLevel -20 expiry -20 links -25 none -25 priority -18 proofs -21 responsible 21 severity -17 status -33 step -16 version -18
h/^pour	BC -23 CFA -18 action -29 applicable 25 comment -29 criterion -21 date -24 documents -19 expectedLevel -29 expiry -30 label -25 lastCheck -18 links -23 priority -20 reference -17 responsible -18 score -21 severity -22 status -38 step -19 version -19
h/^preuv	BC -18 CFA -16 OF -20 VAE -18 action -21 applicable -16 body -19 comment -26 criterion -18 date -20 deadline -34 documents 20 expectedLevel -41 expiry -15 indicator -19 label -27 links -32 none 15 priority -19 reference -17 responsible -28 score -20 session -18 severity -15 status -27 step -17 steps -16 version -21
h/^rang	BC -15 OF -15 action -23 applicable -16 comment -20 criterion -18 date -15 deadline -18 expectedLevel -19 expiry -17 indicator -17 label -17 lastCheck -15 proofs -20 responsible -21 score -18 severity -18 status -16 version -18
h/^skill	BC 15
h/^val	BC -18 OF -17 action -15 applicable -18 comment -19 criterion -15 date -17 deadline -18 expectedLevel -17 expiry 21 indicator -17 label -16 links -18 none -25 priority -17 proofs -19 responsible -20 score -16 severity -16 status -20 version -15
h/^what	BC -17 OF -16 applicable -20 body -22 comment -23 criterion -19 deadline -26 expiry -16 indicator -20 label 18 lastCheck -17 links -22 priority -20 responsible -20 score -16 severity -20 status -19 version -15
h/a	BC -41 OF -32 action 18 body -38 criterion -45 date -46 end -30 expectedLevel -27 label -15 links -43 none -33 phase -42 reference -39 score -20 session -43 severity -46 status -40 trainee -32
h/accom	BC 15 deadline -16 indicator -19 links -19 none -26 responsible -23 severity -17
h/act	BC -16 VAE -17 action 22 applicable -17 body -19 comment -29 criterion -17 deadline -24 expectedLevel -22 expiry -24 indicator -31 label -22 lastCheck -26 none -28 phase -26 priority -18 reference -19 session -24 severity -22 status -22
h/actio	BC -25 CFA -22 OF 16 VAE -22 action 28 applicable -28 body -28 comment -26 criterion -24 date -29 expectedLevel -27 expiry -32 indicator -29 label -30 lastCheck -31 links -31 none -38 priority -32 proofs -30 score -23 session 17 severity -24 status -32 steps -21 trainee -22 version -25
h/af	BC -15 CFA -15 OF 24 applicable -15 comment -15 none -20 status -16
h/afc	BC -19 CFA -26 OF 36 VAE -15 action -22 applicable -30 body -19 comment -27 criterion -21 date -19 deadline -23 expectedLevel -25 expiry -22 indicator -21 label -22 lastCheck -21 links -24 none -33 priority -24 proofs -24 responsible -24 score -22 severity -24 status -28 version -22
h/aid	BC -16 VAE -15 comment -18 deadline -15 expectedLevel -16 indicator -15 links -19 none 24 priority -17 responsible -19 score -15
h/appl	BC -17 CFA -15 OF -15 VAE -16 applicable 23 none -26 priority -18 responsible -18 status -17
h/appre	BC -18 CFA 29 OF -18 VAE -24 body -17 comment -21 none -25 responsible -20 session -16 steps -17
h/appre$	BC -18 CFA 21 none -19 responsible -16 trainee -16
h/argum	BC -16 OF -17 action -22 applicable -15 comment 29 criterion -18 deadline -20 documents -15 expectedLevel -20 indicator -22 label -19 lastCheck -16 links -21 none -19 priority -17 proofs -19 responsible -21 score -17 severity -18 status -22 version -15
h/asses	BC 18 comment -15 steps 16
h/atten	BC -19 CFA -15 OF -20 VAE -16 action -23 applicable -20 body -22 criterion -23 date -18 documents -20 expectedLevel 25 expiry -20 indicator -29 lastCheck -23 links -30 phase -15 priority -26 proofs -46 reference -18 responsible -34 score -20 session -22 severity -18 status -38 step -22 version -20
h/au	BC -27 CFA -16 OF -27 VAE -23 body -24 comment -34 criterion -31 expectedLevel -31 label -33 lastCheck -40 none -32 priority 16 reference -23 score -30 session -19 severity -32 start -16 status -31 trainee -16 version -31
h/audit	BC -28 CFA -23 OF -29 VAE -23 action -32 body -22 criterion -29 date -23 deadline -32 expiry -26 indicator -37 label -25 lastCheck -26 links -29 priority -29 reference -16 responsible -26 score -27 session -17 severity -27 steps -24 version -24
h/audit$	BC -24 CFA -21 OF -25 VAE -22 action -26 applicable 16 criterion -23 date -17 deadline -35 expiry -22 indicator -32 label -40 lastCheck -27 links -22 priority -25 reference -15 responsible -34 score -20 session -16 severity -23 steps -19 version -21
h/avant	BC -15 CFA -17 OF -16 VAE -19 action -29 applicable -25 body -17 comment -41 criterion -19 date -29 deadline 20 documents -30 expectedLevel -20 expiry 16 indicator -38 label -26 lastCheck -34 links -32 priority -32 proofs -38 reference -19 responsible -35 score -18 session -25 severity -16 status -32 step -28 steps 24 version -27
h/bc	BC 32 CFA -21 OF -19 VAE -23 applicable -21 comment -15 deadline -16 expectedLevel -16 label -15 none -18 priority -16 proofs -15 severity -15
h/bc$	BC 26 CFA -20 OF -16 VAE -21 applicable -27 status -18
h/bd	BC 16 CFA -15 status -15
h/bilan	BC 38 CFA -21 OF -27 VAE -15 action -19 applicable -21 body -31 comment -24 criterion -17 date -17 deadline -24 expectedLevel -20 expiry -16 indicator -27 label -24 lastCheck -21 links -26 none -30 priority -18 proofs -22 reference -15 responsible -20 session 16 severity -18 start -18 step -15 trainee -25 version -16
h/bilan de	BC 23 CFA -17 OF -17 comment -16 deadline -15 indicator -19 label -20 lastCheck -15 none -20
h/bilan$	BC 25 OF -17 applicable -18 body -18 deadline -16 indicator -16 links -17 none -21 session 19 severity -16 start -17 status -15 trainee -22
h/blabl	BC -16 CFA -16 OF -19 VAE -16 action -23 applicable -18 body -16 comment 26 criterion -17 date -17 deadline -20 expectedLevel -23 expiry -18 indicator -18 label -19 lastCheck -18 links -24 none -24 priority -23 proofs -20 responsible -23 score -19 severity -21 status -22 version -19
h/by	BC -21 CFA -17 OF -24 VAE -18 action -29 applicable -19 comment -26 criterion -21 date -20 deadline 19 documents -19 expectedLevel -23 expiry 15 indicator -31 label -23 lastCheck -24 links -32 phase -19 priority -24 proofs -27 reference -24 score -22 session -26 severity -23 status -33 version -24
h/by$	BC -18 OF -18 VAE -16 action -27 applicable -17 body -17 comment -24 criterion -19 date -27 documents -19 expectedLevel -21 indicator -20 label -20 lastCheck -18 links -30 phase -16 priority -20 proofs -29 reference -22 responsible 15 score -18 session -21 severity -21 status -29 step -22 version -19
h/c	BC 16 OF -21 VAE -24 action -26 applicable -15 comment -30 criterion 18 date -18 deadline -32 documents -18 expectedLevel -28 expiry -28 lastCheck -27 none -43 priority -32 proofs -20 reference -18 responsible -36 score -34 session -15 status -19 step -15 version -22
h/c est	BC -16 OF -15 comment -18 criterion -20 deadline -17 expectedLevel -16 expiry -17 indicator 16 label -27 none -25 priority -17 reference -15 responsible -19
h/c$	BC 24 CFA -19 OF -21 comment -15 criterion -15 links -15 none -15
h/ca	BC -22 CFA -15 OF -17 VAE -18 action -26 body -20 date -18 deadline -31 documents -20 expectedLevel -23 expiry -23 lastCheck -22 links -32 none -29 phase -18 proofs -40 reference -19 responsible -33 score -19 session -17 step -18 version -21
h/call	BC -26 CFA -26 VAE -25 applicable 26 body -15 comment -19 links -20 none -18 responsible -16 status -16 steps 15
h/call$	BC -24 CFA -25 VAE -25 applicable 25 comment -18 none -17 status -15
h/caree	BC 21 lastCheck -16 none -16
h/cbc	BC 38 CFA -24 OF -24 VAE -29 action -24 applicable -25 body -21 comment -28 criterion -25 date -21 deadline -26 expectedLevel -25 expiry -24 indicator -24 label -26 lastCheck -24 links -28 none -29 priority -24 proofs -25 responsible -27 score -16 severity -20 status -24 version -24
h/ce	BC -25 CFA -18 OF -23 VAE -20 body -25 criterion -31 date -22 expiry -21 indicator -48 label 19 lastCheck -41 phase -24 priority -37 reference -22 responsible -35 score -25 session -23 severity -32 status -37 steps -20 trainee -16 version -18
h/ce que	BC -15 OF -17 action -29 criterion -15 deadline -34 expiry -15 indicator -23 lastCheck -19 links -22 priority -17 responsible -19 severity -17 status -29 step -15 version -15
h/cfa	BC -20 CFA 33 OF -22 VAE -29 applicable -15 deadline -15 expectedLevel -16 indicator -15 label -15 links -15 none -19 priority -16 proofs -15 responsible -15 score -15
h/cfa$	BC -18 CFA 27 OF -16 VAE -20 applicable -15 comment -16 none -15 responsible -15 status -19
h/chant	BC -15 OF -17 VAE -16 applicable -15 body -16 comment -24 criterion -17 date -15 deadline -27 expectedLevel -18 expiry -21 indicator -20 label -20 links -18 none -27 proofs -23 responsible -23 score -20 severity -17 status 18
h/class	BC -16 VAE -16 applicable -16 comment -25 criterion -15 deadline -16 expiry -16 indicator -19 label -18 links 27 priority -16 proofs -21 reference -15 responsible -30 score -15 session -21 severity -16 status -15 version -18
h/colle	BC -16 OF -16 VAE -15 action -19 applicable -16 comment -22 criterion -17 end -21 expectedLevel -15 expiry -18 indicator -18 label -16 links -22 none -26 responsible -27 session -23 trainee -16 version -15
h/colle$	BC -15 OF -16 action -18 applicable -16 comment -24 criterion -17 expectedLevel -17 expiry -18 indicator -19 label -21 links -22 none -26 phase -20 responsible -23 session -19 severity -15 start -15 step 19 trainee -16 version -15
h/color	BC -17 OF -18 VAE -15 action -19 applicable -15 body -16 criterion -15 deadline -16 expectedLevel -17 indicator -16 label -16 links -17 none 19 priority -19 proofs -19 responsible -23 score -16 severity -16 status -22 version -16
h/comment	BC -17 CFA -15 OF -21 VAE -18 action 18 applicable -29 body -19 comment 18 criterion -17 date -15 deadline -28 expectedLevel -23 expiry -21 indicator -23 label -21 lastCheck -21 links -29 none -32 priority -19 proofs -24 reference -15 responsible -32 score -20 session -17 severity -20 status -23 version -21
h/comp	BC 29 OF -15 VAE -18 links -15 none -21 severity -18 status -20
h/comp$	BC 27 OF -17 applicable -15 comment -16 none -21 status -22
h/compe	BC 16
h/conce	BC -18 CFA -17 OF -19 VAE -17 action -21 applicable 31 comment -17 criterion -15 date -16 deadline -18 expectedLevel -18 expiry -17 indicator 15 label -23 lastCheck -16 links -20 none -32 priority -15 proofs -20 responsible -21 score -19 severity -22 status -40 version -23
h/confo$	BC -15 action -17 applicable -15 comment -26 date -15 deadline -18 expectedLevel -23 expiry -19 label -17 lastCheck -16 links -20 none -26 priority -18 proofs -20 responsible -17 score -19 severity 18 status 19
h/cr	BC -17 OF -17 VAE -15 action -20 applicable -17 comment -20 criterion 27 deadline -19 expectedLevel -18 expiry -17 indicator -17 label -20 lastCheck -16 links -21 none -23 priority -19 proofs -20 responsible -20 severity -18 status -23
h/crite	BC -22 CFA -18 OF -23 VAE -20 action -23 applicable -25 body -22 comment -30 criterion 40 date -22 deadline -31 expiry -25 label -37 lastCheck -28 links -29 none -37 priority -27 proofs -34 responsible -29 score -27 severity -27 status -39 version -26
h/crite$	BC -17 OF -19 VAE -16 action -18 applicable -17 comment -20 criterion 26 date -15 deadline -20 expiry -15 indicator -23 label -25 lastCheck -17 links -22 none -21 priority -21 proofs -25 responsible -19 score -18 severity -20 status -21 version -20
h/d	BC -31 CFA -30 OF -36 VAE -30 applicable -39 body -41 criterion -16 date 15 documents -25 expectedLevel -44 label -45 proofs -42 reference -22 responsible -42 severity -38 trainee -35
h/dans	BC -19 CFA -16 OF -19 VAE -15 action -21 applicable 17 body -25 comment -22 criterion -21 date -15 deadline -23 expectedLevel -20 expiry -18 indicator -26 label -17 lastCheck -22 links 23 none -22 proofs -23 reference -15 score -16 severity -20 status -17 version -15
h/dat	BC -35 CFA -28 OF -38 VAE -28 action -42 applicable -33 body -33 comment -43 criterion -36 date 20 documents -33 expectedLevel -38 indicator -40 label -42 links -46 none -19 phase -30 priority -38 proofs -49 reference -31 responsible -43 score -38 severity -41 status -48 step -27 steps -26 trainee -23 version -37
h/dat de	BC -17 action -20 body -19 comment -23 deadline -21 expectedLevel -19 indicator -24 label -29 links -30 none -31 priority -18 proofs -30 reference -16 responsible -28 score -18 session -22 severity -25 status -30 steps -16 version -23
h/dat$	BC -23 CFA -19 OF -24 VAE -20 action -26 applicable -21 body -20 comment -27 criterion -24 end 20 expectedLevel -23 indicator -27 label -25 links -28 none -30 phase -18 priority -24 proofs -24 responsible -29 score -22 severity -23 status -29 steps -20 version -24
h/de comp	BC 18 status -19
h/de forma	BC -17 comment -18 links -15 none -32 reference -17 responsible -20 steps -36 trainee -19
h/de l	BC -35 CFA -18 OF -26 VAE -21 action -27 applicable -20 criterion -23 deadline -18 end -16 expectedLevel -39 expiry -37 none -39 priority -25 score -21 session -20 step -18
h/de la	BC -18 OF -17 action -30 applicable -21 body -27 comment -22 criterion -17 date 19 deadline -30 end -21 expectedLevel -26 indicator -32 label -28 lastCheck -25 priority -23 reference -21 responsible -37 start -22 version -33
h/derni	BC -21 CFA -15 OF -20 VAE -17 action -26 applicable -21 body -21 comment -29 criterion -22 date -42 end 26 expectedLevel -24 expiry -31 indicator -26 label -31 lastCheck 31 links -23 none -31 priority -26 proofs -27 reference -15 responsible -28 score -23 session -15 severity -28 start -22 status -30 steps -22 version -24
h/do	BC -23 CFA -16 OF -22 VAE -18 action 20 body 15 comment -29 criterion -21 deadline -23 documents -16 expectedLevel -30 expiry -17 indicator -22 label -29 lastCheck -17 links -25 none 15 priority -20 proofs -36 responsible -21 score -18 severity -21 status -26 version -15
h/doc	BC -24 CFA -16 OF -21 VAE -23 action -27 applicable -26 body -23 comment -30 criterion -27 deadline -32 documents 22 expectedLevel -29 expiry -33 indicator -37 label -31 lastCheck -27 none -39 phase -18 priority -30 score -32 session -30 severity -25 step -21
h/doc$	BC -19 CFA -18 OF -21 VAE -18 action -20 applicable -20 body -18 comment -19 criterion -22 deadline -23 expectedLevel -21 expiry -28 indicator -33 label -24 lastCheck -21 none -30 priority -23 score -20 session -27 severity -23
h/docum	BC -28 CFA -22 OF -27 VAE -23 action -34 applicable -31 body -24 comment -32 criterion -32 deadline -37 documents 17 end -15 expectedLevel -50 expiry -16 indicator -45 label -39 lastCheck -27 phase -29 priority -32 score -35 session -26 severity -32 steps -16 trainee -16
h/docum$	BC -21 CFA -15 OF -20 VAE -16 action -31 applicable -18 body -21 comment -22 criterion -24 deadline -30 end -15 expectedLevel -27 indicator -35 label -31 lastCheck -25 phase -17 priority -25 reference 17 score -22 session -22 severity -26 start -15 steps -18 trainee -17
h/dt	BC -21 CFA -18 OF -21 VAE -20 action -21 applicable -20 body -24 comment -26 criterion -23 date 21 documents -18 expectedLevel -22 indicator -28 label -25 links -29 none -15 phase -16 priority -23 proofs -28 reference -24 responsible -30 score -22 session -16 severity -23 status -30 step -18 steps -22 version -23
h/du	BC -38 CFA -30 OF -30 VAE -33 applicable -42 body -40 comment -40 indicator -50 none -22 priority -15 score -24 steps -26
h/due	BC -16 OF -17 action -17 applicable -15 comment -24 criterion -16 date -19 deadline 26 expectedLevel -17 expiry -18 indicator -22 label -18 lastCheck -19 links -23 phase -15 priority -19 proofs -17 reference -16 responsible -17 score -17 session -15 severity -18 status -23 step -19 version -16
h/e	BC -18 CFA -20 OF -18 VAE 24 action -24 applicable -23 body -23 comment -31 criterion -16 date -15 deadline -21 end -19 expectedLevel -18 expiry -21 indicator -19 label -20 lastCheck -18 links -25 priority -23 proofs -23 score -16 session -18 severity -20 start -22 version -20
h/ecart	BC -15 action -15 applicable -15 body -20 comment -23 deadline -17 expectedLevel -20 indicator -17 label -22 lastCheck -18 links -17 none -20 priority -17 proofs -19 severity 26 status -27
h/ech	BC -15 OF -16 action -17 applicable -15 comment -25 criterion -16 date -17 deadline 29 documents -21 expectedLevel -17 expiry -20 indicator -23 label -17 lastCheck -22 links -24 phase -17 priority -17 proofs -17 reference -17 responsible -24 score -17 session -16 severity -16 status -25 step -19 version -15
h/eleme	BC -15 CFA -15 OF -17 VAE -15 action -23 applicable -15 criterion -18 date -18 deadline -22 documents 19 expectedLevel -20 expiry -17 indicator -18 label -16 lastCheck -18 links -27 none -36 priority -22 proofs 19 reference -15 responsible -24 score -22 session -16 severity -20 status -30 version -19
h/en	BC -31 CFA -25 OF -30 VAE -24 action -43 applicable -39 body -32 comment 18 criterion -39 date -18 deadline -17 documents -33 end -16 expectedLevel -47 expiry -43 indicator -18 label 15 links -62 none -51 reference -23 score -34 session -31 severity -39 start -17 step -31 trainee -22
h/engag	BC -15 OF -16 applicable -19 comment -22 criterion -19 deadline -23 expectedLevel -25 expiry -18 indicator -23 label 21 lastCheck -19 links -19 none -30 priority -27 proofs -25 responsible -22 score -18 severity -19 version -15
h/entre	BC -15 OF -15 action -17 applicable -16 comment -24 criterion -16 date -18 deadline -18 documents -17 end -26 expectedLevel -16 expiry -18 indicator -24 links -27 none 16 priority -15 proofs -22 reference -21 responsible -27 score -17 session -23 start 26 status -22 steps -22 trainee -15 version -19
h/est	BC -20 CFA -19 OF -20 VAE -15 action -26 body -18 comment -25 criterion -27 date -20 deadline -27 documents -30 expectedLevel -29 lastCheck -24 none -37 phase -16 priority -31 reference -20 responsible -38 score -21 session -16 status 28 step -21 version -17
h/evalu	BC -18 OF -17 action -23 applicable -19 body -22 criterion -27 date -21 deadline -27 expectedLevel -19 expiry -17 links -24 none -25 priority -22 proofs -32 responsible -25 session -17 start -15 steps 22 trainee -16 version -20
h/evalu$	BC -16 OF -15 action -19 applicable -15 criterion -17 date -17 deadline -23 expectedLevel -18 expiry -15 indicator -23 links -19 none -19 priority -18 proofs -26 responsible -21 score -25 severity -15 version -18
h/evide	BC -26 CFA -23 OF -27 VAE -22 action -30 applicable -23 body -23 comment -32 criterion -31 date -20 deadline -28 expectedLevel -38 indicator -22 label -32 lastCheck -23 priority -30 responsible -31 score -32 severity -27 status -22 version -25
h/exige	BC -15 OF -16 action -20 applicable -16 comment -21 criterion -28 deadline -21 expiry -17 indicator -25 label 19 lastCheck -18 links -21 none -22 priority -19 proofs -17 responsible -26 score -17 severity -19 status -25 version -17
h/expec	BC -15 OF -16 action -21 applicable -17 body -15 comment -18 criterion -17 deadline -18 expectedLevel 27 expiry -18 indicator -18 label -23 lastCheck -16 links -29 priority -20 proofs -28 responsible -20 score -16 severity -19 status -18 version -15
h/f	BC -19 CFA 16 OF 15 VAE -19 action 20 applicable -23 comment -26 criterion -17 deadline -22 expectedLevel -17 expiry -20 indicator -22 label -22 lastCheck -18 links -24 none -28 priority -19 proofs -18 responsible -24 severity -15 status -22 version -16
h/fee	BC -15 action -17 body -15 deadline -19 expectedLevel -16 expiry -17 label -17 links -18 none 28 proofs -22 responsible -17 score -16 severity -17 status -17 version -16
h/forma	BC -21 CFA -17 OF 21 VAE -18 action -16 applicable -23 comment -28 criterion -17 date -20 deadline -23 documents -19 expectedLevel -19 expiry -21 indicator -20 label -17 lastCheck -17 links -34 phase -24 priority -18 proofs -29 reference -25 score -17 session 20 trainee -32
h/forma$	BC -17 comment -19 date -17 deadline -17 expectedLevel -16 expiry -18 links -25 phase -16 proofs -26 reference -17 responsible -42 trainee -29
h/gro	BC -17 CFA -15 OF -19 VAE -15 action -20 applicable -18 body -16 comment -28 criterion 16 date -15 deadline -21 expectedLevel -20 expiry -18 label -20 lastCheck -17 links -21 none -18 priority -21 proofs -19 responsible -22 score -18 severity 19 status -24 version -18
h/guid	BC -15 OF -15 action -21 applicable -16 body -18 comment -24 criterion -18 deadline -20 expectedLevel 27 expiry -16 indicator -20 label -22 lastCheck -16 links -22 priority -18 proofs -23 responsible -18 severity -20 status -18 version -18
h/her	BC -16 applicable 16
h/i	BC -21 OF -17 VAE -19 action -27 applicable 20 body -21 comment -31 criterion -19 date -16 deadline -23 documents -16 expectedLevel -33 expiry -19 indicator -23 label -20 lastCheck -19 links -32 priority -18 proofs 21 reference -16 responsible -20 score -20 session -16 severity -17 steps 19
h/ide	BC -17 OF -17 VAE -16 applicable -20 comment -23 date -25 deadline -23 expectedLevel -22 expiry -24 indicator -20 lastCheck -17 links -34 none 26 priority -15 proofs -32 responsible -32 score -18 severity -19 status -29 version -23
h/impor	BC -15 OF -18 action -19 applicable -23 deadline -19 expectedLevel -17 indicator -18 label -17 lastCheck -15 links -19 none -22 priority 29 proofs -19 responsible -22 severity -16 status -24 version -15
h/ind	BC -18 CFA -15 OF -19 VAE -15 action -22 applicable -22 body -15 comment -25 criterion -28 date -19 deadline -25 documents -15 expectedLevel -20 expiry -21 indicator 25 lastCheck -20 links -24 none -41 phase -17 priority -21 proofs -30 reference -28 responsible -27 score -20 session -20 severity -22
h/ind$	BC -16 action -18 applicable -15 comment -20 deadline -20 expectedLevel -16 expiry -16 indicator 18 label 18 lastCheck -16 links -19 none -23 proofs -20 reference -20 responsible -18 score -16 severity -17 version -42
h/indic	BC -26 CFA -15 OF -21 VAE -18 action -26 applicable -22 body -18 comment -32 criterion -43 date -18 deadline -31 documents -23 expectedLevel -30 expiry -23 indicator 36 lastCheck -26 links -33 none -45 phase -18 priority -26 proofs -40 reference -31 responsible -37 session -19 severity -27 step -20
h/indic$	BC -26 OF -18 VAE -15 action -18 applicable -16 body -17 comment -25 criterion -30 date -16 deadline -21 expectedLevel -19 expiry -16 indicator 27 lastCheck -22 links -20 none -32 priority -17 proofs -31 reference -21 responsible -34 score -19 session -15 severity -25 step -15 version -29
h/int	BC -15 action -16 comment -19 criterion -15 date -16 deadline -17 expectedLevel -15 expiry -15 indicator -26 label 20 lastCheck -15 links -23 none -21 reference -22 responsible -21 severity -16 version -20
h/je	BC -24 OF -17 action 18 comment -40 criterion -19 expectedLevel -42 expiry -20 indicator -21 label -17 lastCheck -30 links -26 none -47 priority -22 proofs 21 responsible -28 severity -20 version -17
h/jour	BC -16 CFA -15 OF -16 VAE -16 action -18 applicable -20 body -22 comment -28 criterion -15 deadline -25 expiry -29 indicator -18 label -22 links -27 priority -19 reference -22 score -18 session -22 severity -19 status -29 trainee -19
h/koi	BC -17 CFA -17 comment -16 criterion -25 indicator -22 label 23 links -25 none -18 proofs -16 status -19
h/l indic	BC -24 body -18 comment -26 date -16 deadline -18 expectedLevel -28 lastCheck -20 links -15 none -20 proofs -30 responsible -24 severity -26 status 21 version -26
h/la	BC -33 CFA -26 OF -32 VAE -28 body -23 comment -45 criterion -34 deadline -48 end -35 expectedLevel -44 label -20 none -32 priority -30 reference -36 session 15 start -35 status -20 step -28 steps -16
h/last	BC -19 OF -19 VAE -15 action -20 applicable -17 body -18 comment -25 criterion -19 date -31 deadline -30 end 21 expectedLevel -20 expiry -30 indicator -20 label -22 lastCheck 46 links -24 none -31 priority -21 proofs -23 responsible -24 score -19 severity -24 start -23 status -21 steps -15 version -17
h/le	BC -38 CFA -34 OF -38 VAE -33 action -55 applicable -48 comment -62 documents -34 label -19 lastCheck 21 none -28 phase -28 priority -19 reference -38 responsible -19 score -41 session -38 severity -41 status -56 steps -21 trainee -34 version -41
h/le$	BC -24 CFA -20 OF -25 VAE -23 action -31 applicable -28 body -35 comment -42 criterion -35 date 17 documents -21 expectedLevel -43 indicator -50 label -44 lastCheck 17 links -45 phase -21 priority -38 proofs -50 reference -26 responsible -45 score -26 session -27 severity -26 status -39 step -23 steps -28 trainee -19 version -32
h/maj	BC -15 OF -16 action -19 applicable -15 comment -21 criterion -16 date -26 deadline -30 expectedLevel -19 expiry -28 indicator -18 label -18 lastCheck 21 links -21 none -25 priority -19 proofs -19 responsible -24 score -16 severity 23
h/maj$	BC -15 OF -16 action -19 applicable -15 comment -21 criterion -16 date -28 deadline -30 expectedLevel -19 expiry -22 indicator -17 label -17 lastCheck 21 links -20 none -22 priority -18 proofs -20 responsible -19 score -16 severity 20
h/mon	BC -18 CFA -15 OF -26 VAE -18 action -30 body -22 comment -27 criterion -21 date -22 expectedLevel -23 expiry -23 indicator -25 label -20 lastCheck -16 links -26 none -33 priority -27 proofs -20 responsible -16 severity -20 version -22
h/nam$	BC -15 OF -16 comment -24 criterion -15 date -15 deadline -18 documents -21 end -20 expectedLevel -16 expiry -17 indicator -20 links -28 priority -17 reference -29 start -20 status -26 steps -25 trainee 15 version -19
h/nb	BC -20 CFA -18 OF -23 VAE -17 action -24 applicable -22 body -22 criterion -22 date -21 deadline -23 documents -25 expectedLevel -28 expiry -23 indicator -26 label -23 lastCheck -20 links -31 none 19 phase -18 priority -25 proofs -29 reference -18 responsible -34 session -21 severity -23 status -33 step -15 steps -16 version -24
h/nc	BC -20 CFA -18 OF -20 VAE -18 action -23 body -20 comment -28 criterion -21 date -22 deadline -24 expiry -24 indicator -23 label -24 lastCheck -22 links -27 none -35 priority -25 proofs -29 responsible -25 score -23 severity 23 version -21
h/nc$	BC -15 OF -16 action -19 applicable 15 body -15 comment -22 criterion -17 date -19 deadline -19 expectedLevel -40 expiry -19 indicator -19 label -20 lastCheck -18 links -22 none -23 priority -22 proofs -25 responsible -20 score -19 status 16 version -17
h/niv	BC -15 OF -16 action -17 applicable -15 body -15 comment -20 deadline -22 expectedLevel 23 expiry -15 indicator -17 label -18 lastCheck -15 links -21 none -29 proofs -16 responsible -22 score -17 severity -16 status -24 version -15
h/nivea	BC -21 CFA -16 OF -20 VAE -18 action -29 applicable -24 body -18 comment -29 criterion -16 date -21 deadline -25 documents -16 expectedLevel 15 expiry -23 indicator -29 label -30 lastCheck -25 links -25 none -32 proofs -27 responsible -25 score -17 status 16 step -16 version -22
h/no	BC -19 CFA -18 OF -24 VAE -22 action -26 applicable -22 body -27 comment -32 date -24 documents -18 end -16 expectedLevel -22 expiry -25 indicator 20 label -31 lastCheck -25 links -34 phase -17 priority -28 proofs -31 reference 19 responsible -34 score -27 session -23 severity -28 start -15 status -37 step -18 steps -17 trainee -15 version -26
h/no$	BC -17 OF -17 action -17 applicable -16 body -17 comment -21 date -18 deadline -25 expectedLevel -18 expiry -18 label -25 lastCheck -16 links -23 priority -18 proofs -26 reference 18 responsible -24 score -17 severity -20 status -30 version -21
h/non	BC -17 OF -16 action -22 comment -19 criterion -17 date -15 deadline -21 expectedLevel -31 expiry -15 indicator -22 label -20 lastCheck -18 links -20 none -33 priority -20 proofs -22 responsible -16 score -16 severity 19 version -16
h/not	BC -26 CFA -24 OF -24 VAE -23 action -35 applicable -27 body -25 comment 28 criterion -31 date -23 deadline -27 documents -21 end -18 expectedLevel -30 expiry -26 indicator -19 label -31 lastCheck -26 links -33 none -41 phase -18 priority -33 proofs -34 reference -22 responsible -39 score 26 session -21 severity -22 start -18 step -21 steps 20 trainee -17 version -24
h/notre	BC -19 OF -20 VAE -16 action -21 body -16 comment -24 criterion -20 date -15 deadline -19 expectedLevel -22 expiry -17 indicator -24 label 15 lastCheck -15 links -27 none 16 priority -23 proofs -21 responsible -27 score -16 severity -17 status -18 version -17
h/numer	BC -16 OF -15 action -21 applicable -19 body -19 comment -22 criterion -17 date -18 deadline -21 documents -22 expectedLevel -18 expiry -21 indicator 17 label -25 lastCheck -18 links 16 none -36 priority -18 proofs -24 reference 15 responsible -23 score -16 session -22 severity -19 status -28 step -15
h/n°	BC -30 CFA -25 OF -29 VAE -24 action -39 applicable -29 body -30 comment -36 criterion -37 date -30 deadline -39 documents -26 end -22 expectedLevel -33 expiry -34 indicator 21 label -47 lastCheck -41 links -41 phase -21 priority -35 proofs -36 reference 24 responsible -39 score -35 session -19 severity -32 start -23 status -48 step -24 steps -27 trainee -23 version 15
h/n°$	BC -18 CFA -16 OF -19 VAE -18 action -20 applicable -18 body -15 comment -31 criterion -25 date -18 deadline -21 expectedLevel -21 expiry -20 label -39 lastCheck -33 links -21 priority -22 proofs -36 responsible -27 score -21 severity -20 status -25
h/o	BC -25 CFA -24 VAE -24 action -24 applicable 19 comment -29 criterion -18 deadline -21 documents -16 expectedLevel -21 expiry -19 indicator -20 label -18 lastCheck -17 links -21 priority -20 proofs -18 responsible -24 score -19 session -19 severity -24
h/o n	BC -16 OF -18 VAE -15 applicable 20 comment -27 deadline -16 indicator -20 links -19 proofs -17 responsible -20 score -15 severity -19
h/objec	BC -17 OF -19 VAE -16 action -17 applicable -18 comment -25 criterion -17 date -26 expiry -27 indicator -19 lastCheck -20 links -23 none -22 priority -17 proofs 23 responsible -20 score -17 severity -16 status -25
h/of	BC -24 CFA -21 OF 37 VAE -28 action -25 applicable -36 comment -32 criterion -26 deadline -36 documents -19 expiry -30 indicator -26 label -24 links -27 none -19 phase 18 priority -27 reference -25 responsible -25 session -22 status -30 version -23
h/on	BC -30 CFA -24 OF -30 VAE -29 applicable -40 body -28 comment -32 criterion -33 date 18 deadline -22 documents 18 expectedLevel -46 none -15 reference -22 responsible -43 score -31 session -16 severity -37 version -28
h/on$	BC -15 OF -15 action -25 comment -21 criterion -16 date 22 deadline -27 expectedLevel -15 indicator -27 label -22 links -28 none -29 priority -24 proofs -27 responsible -22 score -16 severity -16 status -20 version -17
h/order	BC -18 OF -18 action -19 applicable -17 body -16 comment -22 criterion -19 date -18 deadline -20 expectedLevel -18 expiry -19 indicator -20 label -19 lastCheck -17 links -19 priority 22 proofs -19 responsible -19 score -16 severity -19 version -20
h/order$	BC -17 OF -18 action -19 applicable -17 body -16 comment -21 criterion -18 date -15 deadline -21 expectedLevel -19 expiry -18 indicator -18 label -19 lastCheck -17 links -18 priority 23 proofs -16 responsible -17 score -17 severity -18 status -16 version -16
h/ou	BC -33 CFA -26 OF -34 VAE -33 action -40 applicable -44 comment -39 criterion -33 date -29 deadline -41 end -16 expiry -32 indicator -49 label -48 lastCheck -37 links 33 none -45 phase -30 priority -47 proofs -39 reference -23 session -30 severity 21 start -17 step -35 steps -18 version -29
h/out	BC -17 OF -20 applicable -15 body -18 comment -22 criterion -20 date -29 expectedLevel -18 indicator -19 label -19 lastCheck -26 links -20 none -30 priority -20 proofs -25 responsible -17 severity -17 status -21 steps 16
h/papie	BC -16 OF -17 VAE -15 action -25 applicable -17 comment -31 criterion -18 deadline -25 documents 16 expectedLevel -24 indicator -42 label -27 links -31 phase -25 priority -25 responsible -29 score -20 session -22 severity -20 step -25
h/par	BC -24 OF -20 action -26 applicable -32 body -28 comment -31 criterion -20 date -19 deadline -24 documents -16 expiry -23 label -32 lastCheck -23 links -28 priority -23 proofs -50 reference -17 responsible 39 score -19 session -18 severity -24 status -38 steps -17 version -30
h/pas	BC -15 OF -16 action -17 applicable -19 comment -17 criterion -18 deadline -26 documents -18 expectedLevel -22 expiry -15 indicator -27 label -20 links -36 none -28 phase -18 priority -15 proofs -19 responsible -26 score -22 status 15
h/perso	BC -16 OF -16 action -22 applicable -17 body -17 criterion -18 date -16 deadline -21 end -15 expectedLevel -21 expiry -17 indicator -24 label -25 lastCheck -19 links -25 none -26 phase -17 priority -21 proofs -24 responsible 22 score -20 session -24 severity -18 start -15 status -26 steps -20 version -25
h/petit	BC -16 OF -18 VAE -15 action -23 applicable -18 body -16 comment 15 date -18 deadline -23 expectedLevel -26 expiry -21 indicator -25 label -22 lastCheck -19 none -26 priority -23 proofs -29 responsible -26 score -20 severity 25 status -25 version -18
h/phon	BC -15 OF -15 indicator -15 none 24 responsible -17 status -17
h/piec	BC -17 OF -15 action -16 applicable -17 comment -25 criterion -17 date -24 deadline -21 expectedLevel -22 indicator -18 label -22 lastCheck -21 none -31 phase -19 priority -20 proofs 27 responsible -25 score -20 session -21 severity -26 version -17
h/pilie	BC -15 OF -15 action -16 comment -17 criterion 24 deadline -17 expectedLevel -16 expiry -15 indicator -18 label -17 links -17 none -17 priority -17 proofs -16 responsible -17 score -16 severity -15 status -18
h/point	BC -20 OF -19 VAE -17 action -26 applicable -19 body -18 criterion -26 date -26 deadline -43 documents -22 expectedLevel -28 expiry -26 none -31 phase -18 priority -27 proofs -30 session -17 severity -23 version -25
h/pond	BC -16 OF -15 comment -15 none -17 score 20 status -15
h/possi	BC -15 OF -15 action -19 body -16 comment -19 criterion -16 date -16 deadline -19 expectedLevel 28 expiry -15 indicator -18 label -19 lastCheck -17 links -24 priority -19 proofs -28 responsible -20 score -18 severity -33 status -35 steps -15 version -19
h/possi$	BC -15 OF -15 action -19 body -16 comment -19 criterion -16 date -15 deadline -18 expectedLevel 27 indicator -18 label -19 lastCheck -16 links -23 priority -18 proofs -27 responsible -20 score -17 severity -32 status -32 steps -15 version -17
h/pour	BC -33 CFA -30 VAE -18 applicable 30 criterion -34 date -33 deadline 20 documents -29 expiry -32 label -39 lastCheck -46 links -40 phase -32 priority -33 proofs -18 reference -31 responsible -35 score -27 session -26 severity -36 step -31 steps -16 version -32
h/preuv	BC -25 CFA -19 OF -24 VAE -21 action -26 applicable -19 body -25 comment -38 criterion -24 deadline -20 documents 21 end -16 expectedLevel -43 expiry -34 indicator -27 label -34 lastCheck -32 phase -19 priority -26 proofs 25 reference -23 responsible -25 score -29 session -30 severity -25 step -21 steps -18 version -26
h/preuv$	BC -16 action -19 body -16 comment -29 expectedLevel -17 expiry -27 indicator -23 label -20 lastCheck -28 links 16 priority -16 proofs 17 reference -15 responsible -26 score -19 session -20 severity -22 version -18
h/quali	BC -19 CFA -16 OF -19 VAE -17 action -22 applicable -20 body -18 comment -24 date -17 deadline -24 documents -16 expectedLevel -23 expiry -20 lastCheck -20 links -24 none -41 phase -18 priority -23 proofs -23 reference -26 score -21 step -19 version -32
h/quali$	BC -18 CFA -15 OF -18 VAE -16 applicable -18 body -18 comment -21 criterion 19 date -15 deadline -22 documents -20 expectedLevel -24 expiry -18 lastCheck -18 links -21 none -40 phase -16 priority -19 proofs -21 reference -27 score -23 severity -25 step -17 version -29
h/que	BC -25 CFA -17 OF -22 VAE -18 body -21 criterion -26 date -20 expiry -22 indicator -33 links -30 phase -18 priority -30 reference -16 responsible -20 score -24 session -15 severity -30 status -38 step -20 version -20
h/qui	BC -24 CFA -17 OF -22 VAE -19 action -31 applicable -26 body 16 comment -15 date -22 deadline -34 end -23 expectedLevel -38 expiry -24 indicator -35 label -17 lastCheck -30 links -35 none -36 phase -17 priority -32 proofs 25 reference -25 responsible 31 score -22 session -27 severity -27 start -21 status -33 steps -26 trainee -23 version -26
h/rag	BC -22 CFA -17 VAE -20 action -21 applicable -19 body -16 comment -26 criterion -20 date -17 deadline -23 expectedLevel -18 expiry -21 indicator -22 label -21 lastCheck -18 links -23 none -27 priority -19 proofs -22 responsible -25 score -20 severity -18 status 37 version -20
h/rang	BC -15 OF -15 action -23 applicable -16 comment -22 criterion -17 date -15 deadline -20 expectedLevel -19 expiry -18 indicator -16 label -18 lastCheck -15 links 17 none 16 proofs -21 responsible -23 score -18 severity -19 status -18 version -17
h/refer	BC -19 CFA -16 OF -21 VAE -19 action -15 applicable -19 body -23 comment -24 date -22 deadline -26 end -19 expectedLevel -18 expiry -23 lastCheck -20 links -33 priority -21 reference -19 responsible 22 score -21 session -19 severity -22 start -19 status -32 step -15 steps -18 trainee -18 version -19
h/refle	BC -15 OF -16 action -18 comment 23 deadline -17 expectedLevel -16 expiry -15 indicator -17 label -16 links -21 none -22 priority -18 proofs -21 responsible -20 score -16 severity -18 status -20
h/remit	BC -18 applicable 21 none -15
h/rendu	BC -16 OF -17 action -16 applicable -16 body -15 comment -23 criterion -16 date -16 deadline -19 expectedLevel -20 expiry -18 indicator -17 label -17 lastCheck -16 links -22 none -25 priority -19 proofs -20 responsible -21 score -16 severity -18 status 24 version -18
h/requi	BC -17 CFA -16 OF -22 VAE -18 applicable -18 comment -28 criterion -21 date -15 deadline -24 expectedLevel 19 expiry -19 indicator -22 label 17 lastCheck -19 links -22 none -32 priority -24 proofs -22 responsible -21 score -20 severity -20 status -26 version -17
h/revie	BC 23 OF -18 VAE -17 action -17 applicable -19 body -16 comment -21 criterion -16 date -21 deadline -30 end -17 expectedLevel -17 expiry -25 indicator -17 label -18 lastCheck 19 links -21 none -25 priority -19 proofs -17 responsible -19 score -17 severity -17 status -16 steps 18
h/revie$	BC 21 OF -15 VAE -15 comment -16 end -15 lastCheck -15 links -16 none -20 responsible -15 steps 17
h/rnq	BC -15 OF -15 action -18 applicable -15 comment -25 criterion 15 date -15 deadline -23 expiry -17 indicator 20 lastCheck -16 links -23 none -33 proofs -19 responsible -22 score -18 severity -17 status -25 step -15 version -18
h/rnq$	BC -16 OF -17 VAE -15 action -19 applicable -16 comment -23 criterion 16 date -15 deadline -21 expectedLevel -25 expiry -18 indicator 18 lastCheck -17 links -23 none -27 priority -15 proofs -23 responsible -22 score -18 severity -18 status -25 version -19
h/s	BC -26 CFA -21 OF -26 VAE -16 applicable 24 criterion -23 date -23 deadline -29 expectedLevel -20 expiry -29 lastCheck -28 links -35 none -41 proofs -42 reference -23 score -30 session -24 steps -15 trainee -17 version -28
h/se	BC -17 CFA -15 OF -17 VAE -17 applicable -16 body -18 criterion -19 deadline -37 expiry -22 indicator -29 lastCheck -22 links -25 none -43 phase -24 priority -22 proofs -38 reference -20 responsible -29 score -18 session -21 severity -20 start -15 status -28 step 18 steps -19 version -17
h/sever	BC -15 action -16 comment -16 deadline -16 expectedLevel -19 label -15 links -17 none -17 priority -16 proofs -16 responsible -15 severity 26
h/sever$	BC -16 OF -15 action -16 applicable -16 comment -16 criterion -15 deadline -17 expectedLevel -20 indicator -16 label -16 links -17 none -18 priority -17 proofs -16 responsible -17 severity 27 status -17
h/si	BC 18 CFA -15 OF -19 action -19 applicable -24 comment -23 criterion -18 deadline -18 expiry -16 indicator -19 label -19 links -17 none -28 priority -20 proofs -18 responsible -22 score -18 severity 25 status -25
h/skill	BC 23 OF -15 applicable -17
h/suis	BC -18 applicable 19 comment -17 expectedLevel -18 links -34 none -20 proofs -18 responsible -26 score -18 severity -21 status 21
h/tarif	BC -18 OF -16 VAE -16 action -16 applicable -16 body -17 comment -22 criterion -16 expectedLevel -19 expiry -17 label -16 links -24 none 30 priority -18 proofs -19 responsible -21 score -17 session -15 severity -18 status -19
h/the	BC -16 OF -15 action -19 applicable -24 comment -24 criterion -19 deadline -19 expiry -17 indicator -21 lastCheck -17 none -33 priority -20 responsible -18 score -15 severity -20 status -25
h/train	BC -32 OF 27 VAE -24 action -21 applicable -22 comment -26 criterion -18 date -15 deadline -20 end -19 expectedLevel -19 expiry -17 indicator -18 label -18 lastCheck -17 links -21 none -26 priority -17 proofs -21 score -18 session -25 severity -19 start -18 status -22 steps -20
h/train$	BC -15 OF 22 body -21 comment -15 links -16
h/typ	BC -15 action -16 comment -18 deadline -16 expiry -16 indicator -17 label -16 lastCheck -15 links -20 none 15 priority -16 proofs -17 responsible -15 status -26 version -16
h/urg$	BC -15 action -15 comment -17 deadline -16 expectedLevel -20 expiry -15 label -15 links -16 none -18 priority 23 proofs -18 responsible -17 score -16 severity -15 status -17
h/v	BC -15 CFA -17 OF -18 VAE 29 action -25 applicable -21 body -16 comment -30 deadline -23 expectedLevel -18 expiry -18 indicator -24 label -18 lastCheck -17 links -20 priority -18 proofs -22 reference -20 responsible -23 score -18 session -16 severity -17 status -19 steps -17 version 15
h/vae	BC -27 CFA -30 OF -23 VAE 39 action -19 applicable -22 body -15 comment -22 criterion -18 date -15 deadline -19 expiry -17 indicator -18 label -20 lastCheck -18 links -20 none -24 priority -25 proofs -18 responsible -20 score -21 severity -20 status -17 version -17
h/vae$	BC -22 CFA -21 OF -16 VAE 32 applicable -20 comment -17 deadline -16 links -15 none -23 priority -23 proofs -15 responsible -17 score -15 severity -15 status -24
h/val	BC -20 CFA -15 OF -17 action -16 comment -20 criterion -16 deadline -18 expectedLevel -18 expiry 22 indicator -18 label -17 lastCheck -15 links -19 none -24 priority -18 proofs -20 responsible -20 score -17 severity -17 status -21 version -19
h/verdi	BC -19 CFA -16 OF -19 VAE -17 action -17 applicable -19 comment -18 criterion -18 deadline -19 expectedLevel -21 expiry -17 indicator -19 label -19 lastCheck -16 links -20 none -19 priority -17 proofs -18 responsible -19 score -21 severity -19 status 29
h/vers	BC -18 CFA -16 OF -19 VAE -17 action -25 applicable -20 body -20 comment -28 criterion -19 date -16 deadline -25 expectedLevel -26 indicator -29 label -23 lastCheck -22 none -29 priority -20 proofs -31 reference -20 responsible -30 score -21 severity -23 status -27 version 36
h/versi	BC -17 OF -18 action -21 applicable -17 body -16 comment -21 date -22 deadline -23 expectedLevel -21 expiry -21 indicator -26 label -24 lastCheck -19 links -31 none -26 priority -20 proofs -32 reference -21 responsible -28 score -18 severity -23 status -29 version 45
h/verss	BC -17 OF -18 VAE -15 action -21 applicable -17 body -16 comment -25 criterion -20 date -20 deadline -22 expectedLevel -20 expiry -22 indicator -23 label -19 lastCheck -17 links -23 none -28 priority -16 proofs -24 reference -16 responsible -26 score -19 session -18 severity -20 status -29 version 33
h/vill	BC -18 OF -18 VAE -16 action -17 applicable -17 comment -24 criterion -16 deadline -18 expectedLevel -19 expiry -16 indicator -16 label -16 links -22 none 33 priority -19 proofs -19 responsible -17 session -16 severity -17 status -25 version -16
h/we	BC -18 OF -19 VAE -15 action -37 body -20 comment -25 criterion -16 deadline -23 expectedLevel -30 expiry -18 indicator -21 label -26 lastCheck -18 links -22 priority -24 responsible -23 score -16 severity -23 status 26
h/what	BC -21 CFA -15 OF -20 applicable -29 body -27 comment -29 criterion -21 date -15 deadline -26 expiry -19 indicator -25 lastCheck -20 links -28 priority -22 responsible -20 score -20 severity -26 status -25 step -17 version -18
h/where	BC -15 action -17 applicable -21 comment -18 criterion -16 deadline -23 expiry -16 indicator -19 label -18 lastCheck -15 links 30 none -29 priority -20 proofs -30 reference -18 responsible -26 score -16 session -15 severity -15 status 19 version -17
h/withi	BC -20 CFA -15 VAE -15 applicable 22 none -16
h/%	CFA -15 OF -17 VAE -17 action -21 applicable -16 comment -22 criterion -18 date -16 deadline -22 expectedLevel -18 expiry -18 indicator -22 label -20 lastCheck -19 links -19 none -26 priority -24 proofs -18 responsible -20 score 34 severity -17 status -31 version -18
h/(sentence)	CFA -38 OF -15 VAE -41 applicable 17 comment -15 date -55 documents 16 end -36 links -19 reference -34 responsible -51 score -27 session -37 start -46 status -26 version -44
h/^appli	CFA -15 VAE -19 action -16 comment -15 criterion -15 expectedLevel -16 label -15 links -16 none -21 proofs -16 responsible -16 severity -17 status -16
h/^cat	CFA 16 applicable -16 comment -15 criterion -17 deadline -16 expectedLevel -16 expiry -15 indicator -18 label -15 links -19 none 17 priority -20 proofs -20 responsible -19 score -18 severity -16 status -20 version -16
h/a$	CFA 17 VAE -19 action -27 applicable -17 comment -26 criterion -15 deadline -19 documents -18 expiry -22 indicator -28 label -21 lastCheck -18 links -24 priority -18 responsible 33 status -15 step -19 version -18
h/alter	CFA 25 OF -22 VAE -18 action -17 comment -19 date -15 deadline -18 expectedLevel -19 expiry -16 lastCheck -15 links -17 none -25 priority -19 proofs -15 responsible -18 score -19 severity -18 status -22 version -16
h/appli	CFA -21 VAE -15 action -23 applicable 20 comment -22 criterion -17 deadline -18 expectedLevel -19 expiry -19 indicator -20 label -19 lastCheck -17 links -19 none -23 priority -21 proofs -21 responsible -23 severity -20 status -20
h/appr	CFA 24 OF -16 VAE -16 none -15 status -18
h/apren	CFA 19 applicable -15 none -15
h/apren$	CFA 20 none -15 status -15
h/cat 0	CFA 18 none -28 proofs -15 score -15
h/combien	CFA -15 OF -15 action -17 applicable -19 body -15 comment -21 criterion -21 deadline -19 expectedLevel -23 expiry -18 indicator 20 label -25 lastCheck -21 links -31 none 20 priority -17 proofs -23 responsible -21 status -25
h/de	CFA -42 OF -31 VAE -40 applicable -50 criterion -47 deadline -16 indicator -20 priority -19 reference -22 responsible -21 score -22 steps -18 trainee -18
h/ecsr	CFA 18
h/fair	CFA -16 OF -18 VAE -18 action 24 comment -32 criterion -17 date -16 documents -16 expectedLevel -25 expiry -20 indicator -24 lastCheck -25 links -20 proofs -25 responsible -22 score -17 severity -17 status -23 version -19
h/form$	CFA -15 OF 22 VAE -17 action -20 applicable -15 body -16 comment -21 deadline -18 end -15 none -17 responsible -25 steps -20
h/n	CFA -21 OF -32 VAE -26 action -23 applicable 27 body -26 comment 18 criterion -20 date -17 deadline -29 documents -19 expectedLevel -27 indicator -26 label -25 lastCheck -23 links -27 phase -17 priority -31 proofs -24 reference -20 responsible -30 score -21 session -21 severity -31 step -16 steps -16 trainee 16 version -18
h/n$	CFA -15 OF -20 applicable 17 comment -27 deadline -17 expiry -17 indicator -21 links -20 priority -19 proofs -18 responsible -23
h/prior	CFA -15 OF -16 VAE 18 action -18 applicable -15 body -15 comment -21 criterion -22 deadline -20 expectedLevel -18 expiry -17 indicator -20 label -19 lastCheck -17 links -19 none -19 priority 24 proofs -20 responsible -21 severity -20 status -22
h/pro	CFA 20 none -15
h/titr	CFA 17 action -15 comment -17 deadline -16 expectedLevel -15 indicator -19 links -19 none -18 responsible -17 severity -16 status -25 version -15
h/to	CFA -30 VAE -31 action 24 applicable -41 comment -32 date -32 expiry -34 label -36 lastCheck -25 none -37 priority -37 reference -18 responsible -43 score -33 session -18 severity -25 status -43 version -25
h/^af	OF 20 VAE -15 none -22 status -15
h/^conf	OF -17 action -17 applicable -29 none -24 responsible -21 severity -20 status 30
h/^impor	OF -18 action -19 applicable -24 criterion -19 deadline -19 expectedLevel -18 indicator -18 label -17 lastCheck -15 links -19 none -23 priority 29 proofs -19 responsible -21 score -18 severity -16 status -24 version -15
h/^ki	OF -15 action -18 applicable -26 comment -16 deadline -16 links -20 none -26 responsible 32 severity -15 status -27
h/^niv	OF -15 action -18 applicable -15 body -16 comment -20 deadline -21 expectedLevel 22 expiry -15 indicator -16 label -20 links -21 none -28 proofs -16 responsible -22 score -17 severity -16 status -23
h/^scop	OF -17 action -18 applicable 15 body -15 comment -23 criterion -18 date -16 deadline -21 expectedLevel -20 expiry -18 indicator -19 label -19 lastCheck -18 links -19 none -27 priority -20 proofs -20 responsible -23 score -22 severity -20 status -23 version -17
h/^vers	OF -15 action -19 applicable -15 body -16 comment -22 criterion -15 date -17 deadline -17 expectedLevel -17 expiry -26 indicator -22 label -18 links -24 none -25 priority -16 proofs -17 responsible -18 score -15 session -16 severity -17 status -23 version 34
h/actio$	OF -19 action 16 body -22 comment -23 deadline -20 expectedLevel -15 indicator -17 label -17 links -21 none -19 proofs -18 session -19 severity -15 status -21 steps -20 version -15
h/adhes	OF -19 action -15 body -20 comment -24 criterion -15 deadline -16 expectedLevel -15 indicator -15 links -23 none 19 priority -16 proofs -15 responsible -22 severity -15 steps 22
h/adres	OF -15 action -17 body -20 comment -24 criterion -15 date -16 deadline -16 documents -20 end -15 expectedLevel -15 expiry -17 label -17 phase -16 priority -20 proofs -24 reference -21 responsible -19 session -18 start -15 status -19 step -19 trainee -16 version -16
h/ae	OF -24 applicable 24 deadline -16 none -16 status -24
h/af$	OF 20 none -16 status -15
h/autod	OF -15 action -15 comment -21 deadline -15 expectedLevel -18 indicator -15 links -17 none -21 priority -20 responsible -17 severity -16 status 26 version -15
h/avanc	OF -16 applicable -20 body -17 comment -23 criterion -16 deadline -24 expectedLevel -22 indicator -21 label -20 lastCheck -21 links -19 none -36 priority -30 proofs -23 severity -18 status 16 version -18
h/b	OF -15 applicable -18 comment 28 expiry -16 indicator -17 label -15 links -21 none -22 proofs -15 responsible -16 status -24 trainee -17
h/body$	OF -15 body 24 responsible -15 trainee -18
h/conf	OF -16 action -16 applicable -28 none -25 responsible -21 severity -18 status 27
h/corre	OF -19 action 27 applicable -15 comment -15 criterion -16 deadline -19 expectedLevel -15 label -17 links -17 none -21 priority -20 proofs -18 responsible -23 status -19
h/coule	OF -16 comment -16 deadline -16 indicator -16 label -15 links -32 none 36 priority -17 proofs -19 reference -17 responsible -15 score -15 version -18
h/dern	OF -15 action -17 comment -22 criterion -15 date -16 deadline -17 expectedLevel -16 expiry -18 indicator -16 label -20 lastCheck 28 links -19 none -22 priority -17 proofs -17 score -16 severity -23 status -21
h/dosie	OF -16 action -20 body -16 comment -27 criterion -15 deadline -21 expectedLevel -22 indicator -16 label -17 lastCheck -17 links 26 none -26 priority -20 proofs -20 responsible -18 score -18 severity -17 status -19 version -18
h/dri	OF -15 action -18 body -15 comment -18 criterion -17 deadline -18 expectedLevel -17 indicator -19 label -17 lastCheck -15 links -19 none -23 priority -18 proofs -20 responsible 24 score -15 severity -15 status -19 version -16
h/evide$	OF -15 action -17 applicable -15 body -15 comment -22 criterion -17 date -16 deadline -20 expectedLevel -34 expiry -22 indicator -20 label -24 lastCheck -15 priority -18 proofs 19 responsible -20 severity -15 status -22 version -17
h/f$	OF 19 applicable -19 comment -16 none -18 status -19
h/form	OF 23 action -22 body -21 comment -23 deadline -20 end -21 indicator -16 none -30 reference -27 start -16 steps -21
h/inspe	OF -15 action -20 applicable -16 comment 16 date -25 deadline -19 expectedLevel -16 expiry -16 indicator -16 label -15 none -18 priority -19 proofs -15 responsible -20 score -19 severity -19 version -17
h/item	OF -21 applicable 26 comment -21 deadline -17 expectedLevel -18 indicator 19 links -18 none -32 proofs -21 responsible -17 status -19
h/job	OF -15 action -16 body -15 comment -21 deadline -20 expectedLevel -17 expiry -15 indicator -16 links -21 none -16 priority -18 proofs -19 responsible 24 score -15 severity -15 status -22 version -15
h/kan	OF -15 applicable -26 deadline 24 indicator -23 status -15
h/ki	OF -18 action -22 applicable -29 comment -17 deadline -19 indicator -16 links -22 none -27 priority -15 responsible 37 severity -21 status -31
h/l audit	OF -15 action -22 applicable -39 body -16 comment -20 criterion -15 deadline -30 expectedLevel 15 indicator -24 lastCheck -21 links -17 priority -16 responsible -19 severity -15 version -15
h/learn	OF -15 VAE 20 body -15 none -18 priority -17 responsible -17 status -16 trainee 16
h/moi	OF -15 action -16 applicable 31 comment -23 deadline -22 documents -18 indicator -16 links -22 none -22 responsible 16 status -26 steps 19
h/nam	OF -15 comment -26 date -23 deadline -18 documents -20 end -21 expiry -20 indicator -22 links -29 priority -17 reference -33 start -20 status -28 steps -23 trainee 15 version -22
h/nos	OF -15 comment -18 criterion -18 deadline -15 expectedLevel -16 indicator -15 links -19 none 15 priority -17 responsible -22 score -15 status -18
h/ns	OF -18 applicable 24 none -24 status -20
h/of$	OF 28 applicable -22 body -15 deadline -17 expectedLevel -15 indicator -16 none -18 proofs -15
h/oppos	OF -17 applicable 16 comment -16 date -16 lastCheck -17 links -17 none -26 priority -17 responsible -17 score -16 status -23
h/oppos$	OF -15 action -16 applicable 15 indicator -15 none -22 status -19
h/ordr	OF -15 action -18 applicable -17 comment -18 criterion -17 deadline -20 expectedLevel -17 expiry -17 indicator -20 label -18 lastCheck -20 links -22 none 20 priority 20 proofs -19 responsible -17 score -19 severity -16 status -25
h/organ$	OF -16 body 28 comment -18 links -15 none -17 proofs -16 responsible -17 status -15 trainee -18
h/pc	OF -16 action -16 comment -22 criterion -17 deadline -16 indicator -17 label -18 none -24 priority -17 proofs 15 responsible -21 score -16 session -16 severity -15 status -21
h/pour les	OF 15
h/quand	OF -16 action -18 applicable -22 comment -31 date -19 deadline 21 documents -30 expectedLevel -18 indicator -29 label -16 lastCheck -22 links -23 priority -17 proofs -21 reference -21 responsible -28 score -15 session -18 severity -15 status -27 step -20
h/refer$	OF -16 action -17 comment -23 date -17 deadline -21 expectedLevel -16 expiry -18 indicator -23 lastCheck -15 links -26 none -34 priority -17 reference -15 responsible 15 severity -16 status -21 version -18
h/requi$	OF -16 comment -16 deadline -17 links -17 none -27 priority -15 proofs -16 responsible -16 severity -20 status -18
h/salon	OF -15 applicable 17 body 16 none -17 responsible -17
h/salon$	OF -15 applicable 15 none -17
h/svc	OF -15 comment -15 indicator -15 links -20 none 24 priority -15 proofs -17 responsible -20 status -18 version -16
h/urg	OF -15 action -16 applicable -18 comment -18 deadline -18 expectedLevel -21 expiry -15 label -17 lastCheck -15 links -17 none -22 priority 27 proofs -17 responsible -16 score -17 severity -17 status -18
h/vers$	OF -15 applicable -15 body -16 comment -16 criterion -15 deadline -19 indicator -22 label -20 lastCheck -16 links -24 none -19 priority -17 proofs -20 responsible -20 score -16 severity -17 status -22 version 28
h/y	OF -16 action -24 body -24 comment -31 deadline -25 expectedLevel -18 expiry -16 indicator -23 label -23 lastCheck -19 links -16 none -27 priority 25 proofs -25 status -25 version -15
h/^act	VAE -15 action 22 applicable -16 comment -24 deadline -19 expectedLevel -18 indicator -20 label -15 links -22 none -17 phase -20 priority -18 proofs -21 responsible -23 severity -15 status -21 version -20
h/^prior	VAE 19 none -15 status -16
h/a fair	VAE -15 comment -21 documents -16 expiry -21 indicator -20 label -19 lastCheck -21 none 15 proofs -15 responsible -18 status -18 version -15
h/acq	VAE 16
h/e$	VAE 25 action -15 applicable -17 comment -18 links -16 none -37 responsible -22 steps -15
h/exp	VAE 17 date -20 deadline -18 lastCheck -18
h/exp$	VAE 18 date -21 deadline -20 expiry 16 lastCheck -20
h/in	VAE 22 action -22 applicable -23 body -27 criterion -21 date -22 deadline -25 end -23 expectedLevel -27 expiry -25 indicator -30 lastCheck -19 links -36 none -39 priority -25 proofs -28 reference -25 responsible -34 score -16 session -25 severity -19 start -20 steps 18 trainee -23 version -23
h/jusq	VAE -20 comment -15 deadline -16 expiry 23 indicator -15 links -15 none -18 proofs -15 responsible -17 status -17
h/level	VAE -15 action -20 comment -21 deadline -16 expectedLevel 28 indicator -16 label -18 links -22 proofs -16 responsible -17 score -16 status -16 version -15
h/prior$	VAE -18 label -15 none -19 priority 25
h/v a	VAE 26 action -18 applicable -17 comment -20 deadline -16 proofs -18 responsible -23 version -15
h/0	action -44 applicable -40 body -35 comment -51 date -28 deadline -40 end -32 expectedLevel -41 expiry -32 indicator -35 label -53 lastCheck -37 links -44 none -55 proofs 29 reference -23 responsible -36 score 16 session -23 severity -38 start 15 status -46 trainee -31 version -30
h/0$	action -31 applicable -29 body -23 comment -40 date -21 deadline -30 end -19 expectedLevel -33 expiry -26 indicator -25 label -44 lastCheck -24 links -34 none -44 proofs 17 responsible -27 score 19 severity -28 status -35 trainee -16 version -23
h/^analy	action -16 comment 25 deadline -18 indicator -16 label -16 links -24 none -24 priority -16 proofs -16 responsible -20 session -19 severity -16 status -19 trainee -16
h/^avanc	action -15 lastCheck -15 priority -18 proofs -16 status 24
h/^comen	action -18 body -15 comment 27 deadline -16 end -18 expectedLevel -16 indicator -16 label -16 lastCheck -16 links -19 none -22 proofs -21 responsible -19 severity -17 start 17 status -22
h/^comm	action -15 comment 20 expectedLevel -15 none -15 priority -15 proofs -16 responsible -17 severity -15
h/^comment	action -27 comment 21 links -16 none -17 responsible -16
h/^corre	action 18 comment -16 none -16 responsible -22
h/^crite	action -18 applicable -15 comment -20 criterion 30 date -17 deadline -21 expectedLevel -15 expiry -18 label -26 lastCheck -17 links -20 none -29 priority -20 proofs -19 responsible -22 score -17 severity -16 status -33 version -17
h/^curre	action -15 applicable -15 comment -17 deadline -16 expectedLevel -15 label -16 links -16 none -15 priority -16 proofs -15 responsible -16 status 23
h/^d	action -17 comment -16 date -22 deadline 21 expiry -16 indicator -18 lastCheck -17 links -18 priority -17 status -20
h/^dern	action -16 comment -21 criterion -15 date -16 deadline -16 expectedLevel -15 expiry -19 indicator -16 label -20 lastCheck 27 links -17 none -21 priority -16 proofs -16 score -15 severity -21 status -22
h/^dilig	action 21 comment -18 links -15 none -17 responsible -15 status -17
h/^do	action -15 applicable 15 body 17 none -24
h/^doc	action -21 comment -28 date -19 deadline -18 documents 20 expectedLevel -16 expiry -16 indicator -22 label -18 links -34 none -30 phase -15 priority -15 proofs 21 session -17 status -30 step -17 version -25
h/^docum	action -17 applicable -19 comment -31 criterion -17 date -23 deadline -21 documents 20 expectedLevel -41 expiry -23 indicator -30 label -21 lastCheck -15 links -25 phase -21 priority -15 proofs 25 responsible -39 score -15 session -19 severity -15 version -24
h/^echea	action -22 deadline 23 expiry -15 lastCheck -22 links -16 proofs -17 status -16
h/^empl	action -17 comment -16 expectedLevel -16 links 28 none -27 proofs -20 responsible -18 session -15 status -18 version -19
h/^engag	action 18 none -15 status -20
h/^expec	action -19 deadline -16 expectedLevel 17 expiry -16 indicator -16 label -17 links -27 none 15 priority -17 proofs -26 responsible -18 severity -15 status -23
h/^fin	action -15 body -23 comment -17 date -17 deadline -19 end 30 expiry 30 links -23 none -22 proofs -19 responsible -21 session -19 start -25 status -20 steps -21
h/^gro	action -15 comment -20 criterion 19 deadline -16 expectedLevel -15 label -16 links -16 none -15 priority -16 proofs -15 responsible -16 status -19
h/^ind	action -16 applicable -20 comment -19 criterion -32 date -16 deadline -19 expectedLevel -15 expiry -17 indicator 28 label -40 lastCheck -15 links -19 none -31 phase -17 priority -16 proofs -25 reference -20 responsible -27 score -15 session -18 severity -15 status -33
h/^inspe	action -19 applicable -16 comment 17 indicator -15 lastCheck -16 none -17 priority -19 responsible -19 score -18 severity -19 version -15
h/^l	action -16 applicable -20 body -18 comment -19 criterion -27 deadline -20 indicator -28 lastCheck -17 links -17 none -29 priority -29 proofs -26 responsible -21 score -22 severity -19 status -29 version -20
h/^le	action -21 applicable -16 comment -22 date -19 deadline -23 expiry -20 indicator -32 lastCheck -29 none -34 phase -15 priority -21 proofs -29 status -24
h/^level	action -15 expectedLevel 17 links -16 status -17
h/^local	action -16 date -20 expiry -18 links 29 none -21 proofs -30 responsible -19 severity -16 status -21
h/^mes	action -16 links -15 proofs -16 responsible -19 status -16
h/^mesur	action 29 comment -18 deadline -17 expectedLevel -15 expiry -15 label -15 lastCheck -16 links -17 none -21 priority -17 proofs -23 responsible -20 severity -16 status -16
h/^min	action -15 comment -16 expectedLevel -16 lastCheck -23 links -16 none -17 proofs -15 severity 23 status -18
h/^mis	action -15 comment -23 deadline -16 expiry -17 none -26 proofs -16 responsible -22 version 17
h/^mon	action -23 applicable -15 comment -16 expiry -15 none -19 priority -17
h/^nc	action -15 applicable -28 comment -19 deadline -16 indicator -15 label -15 links -17 none -24 priority -16 proofs -15 responsible -18
h/^objec	action -16 comment -24 criterion -15 deadline -20 indicator -19 label 16 lastCheck -20 links -22 none -27 responsible -16 score -16 status -21
h/^ou	action -17 applicable -19 comment -27 criterion -16 date -20 deadline -23 expiry -20 indicator -26 label -20 lastCheck -18 links 35 none -22 priority -24 proofs -33 reference -17 responsible -32 session -18 severity -24 step -16 version -16
h/^owner	action -17 body -15 comment -17 criterion -15 indicator -15 label -17 links -17 none -27 priority -16 proofs -23 responsible 30
h/^paper	action -21 comment -21 deadline -18 documents 19 indicator -18 links -21 none -27 proofs 23 responsible -19 status -20 step -15
h/^papie	action -20 comment -21 deadline -20 documents 22 indicator -15 lastCheck -16 none -25 phase -19 proofs 27 responsible -19 step -19
h/^petit	action -16 comment 19 deadline -15 expectedLevel -16 expiry -15 indicator -19 label -16 links -21 none -24 proofs -24 responsible -20 status -19
h/^photo	action -21 none 29 responsible -15 status -15
h/^piec	action -15 comment -20 deadline -17 expiry -16 indicator -19 label -15 links -16 none -24 phase -17 proofs 22 responsible -18 status -17
h/^porte	action -15 body -20 comment -18 deadline -16 expectedLevel -17 indicator -15 links -18 none -20 phase -15 proofs -16 responsible 26 step -17
h/^proch	action 16 lastCheck -18
h/^proof	action -16 comment -16 deadline -16 documents 19 expectedLevel -16 label -16 links -19 none -19 proofs 23 responsible -21 status -18
h/^qui	action -18 applicable -17 comment -26 criterion -18 deadline -18 indicator -16 label -16 lastCheck -15 links -21 none -22 priority -21 proofs -27 reference -16 responsible 36 severity -15 status -23 trainee -15
h/^recor	action -23 comment -16 criterion -15 expectedLevel -15 indicator -25 lastCheck -17 links -27 none -28 proofs 19 responsible -22
h/^reg	action 17 none -18
h/^remed	action 19 none -15
h/^requi	action -26 comment -24 criterion -17 deadline -17 indicator -19 label 22 links -18 none -25 priority -16 proofs -17 responsible -17 status -20
h/^respo	action -20 body -16 comment -22 deadline -15 none -21 proofs -15 reference -15 responsible 29 status -17
h/^rest	action 18
h/^ski	action -16 comment -19 deadline -18 none -20
h/^temp	action -15 comment -25 indicator -19 lastCheck -15 links -25 proofs -15 reference -17 responsible -27 session -19 status -26 version -16
h/^to	action 15 expectedLevel -16 expiry -18 links -20 proofs -19 responsible -19
h/^typ	action -15 comment -16 deadline -15 expiry -15 indicator -16 label -15 links -19 priority -15 proofs -18 status -29 version -15
h/^versi	action -17 comment -16 criterion -17 date -20 deadline -18 expectedLevel -16 expiry -16 indicator -19 label -19 lastCheck -15 links -27 none -26 priority -16 proofs -26 reference -15 responsible -28 severity -17 status -28 version 41
h/a boucl	action -15 deadline 16 expiry -15
h/a donne	action -15 comment -16 documents 15 none -15 proofs 20
h/a f	action 25 comment -21
h/a jour	action -16 comment -15 date -26 deadline -19 expiry -21 indicator -16 lastCheck 17 none -36 proofs -19 reference -16 status -18 version 16
h/a mener	action 22 deadline -15 proofs -15
h/a montr	action -19 comment -28 deadline -18 documents 17 none -26 proofs 29
h/a quoi	action -18 comment -15 label 19 proofs -17
h/a reten	action -20 comment 24 deadline -15 status -18
h/a savoi	action -16 comment 26 deadline -15 expiry -15 proofs -15 responsible -15
h/actio a	action 17
h/age$	action -15 comment -20 indicator -16 links -16 none 28 score -17 status -21
h/ameli	action 15 indicator -17 lastCheck -15 links -17 none -21 status -18
h/ameli$	action 17 criterion -15 indicator -15 links -16 none -19 status -20
h/analy	action -17 body -16 comment 24 deadline -19 expiry -16 indicator -15 label -15 links -23 none -25 priority -17 proofs -18 responsible -20 session -20 severity -17 status -19 trainee -17
h/artif	action -15 comment -20 criterion -16 deadline -17 documents 15 expectedLevel -15 expiry -16 indicator -19 label -17 none -28 priority -18 proofs 18 responsible -16 score -15 severity -16 status -21
h/atten$	action -16 body -17 criterion -15 date -15 documents -21 expectedLevel 23 indicator -24 lastCheck -16 links -27 priority -21 proofs -31 reference -16 responsible -26 score -15 session -15 severity -15 status -29 step -21 version -16
h/av	action -26 applicable -16 comment -25 date -20 deadline 25 documents -15 indicator -25 label -15 lastCheck -19 links -21 none -19 phase 15 priority -20 proofs -22 responsible -22 status 23 step -18 version -16
h/av le	action -15 deadline 24 expiry -18 lastCheck -15
h/av$	action -21 comment -19 criterion -15 date -17 indicator -19 links -18 none -25 priority -21 proofs -20 responsible -18 status 27 version -16
h/avant$	action -28 applicable -18 comment -32 date -16 expiry 23 indicator -23 label -16 links -16 phase -15 priority -21 proofs -30 reference -18 responsible -21 status -20 steps 22 version -18
h/belon	action -15 criterion 19
h/bon	action -16 applicable -19 comment 20 criterion -16 deadline -24 expectedLevel -18 expiry 25 indicator -23 label -19 lastCheck -19 links -27 none -29 priority -17 proofs -23 responsible -17 severity -24
h/boucl	action -15 comment -15 deadline 15 expiry -15 indicator -19 links -19 none -17
h/boucl pour	action -15 comment -15 deadline 16 expiry -15
h/boulo	action 15 none -21
h/cat	action -15 applicable -16 comment -15 criterion -16 deadline -16 expectedLevel -17 expiry -16 indicator -18 label -15 links -19 none 17 priority -19 proofs -21 responsible -19 score -16 severity -18 status -20 version -16
h/ce a	action -16 label 18 proofs -16
h/ch	action -16 comment -18 criterion 25 deadline -20 expectedLevel -15 expiry -15 indicator -18 label -20 lastCheck -16 links -19 none -20 priority -19 proofs -20 severity -15 status -23 steps 18
h/ch$	action -15 comment -19 criterion 22 deadline -19 indicator -18 label -20 lastCheck -16 links -18 none -21 priority -20 proofs -19 status -20 steps 18
h/chant$	action -27 comment -18 criterion -15 deadline -24 expectedLevel -17 expiry -17 indicator -16 label -17 links -23 none -27 proofs -19 responsible -23 score -15 status 21 version -15
h/charg	action -17 comment -24 deadline -17 label -19 lastCheck -15 links -20 none -21 priority -19 proofs -16 responsible 18 severity -15 status -22
h/charg$	action -18 comment -21 deadline -18 expectedLevel 15 indicator -16 label -18 lastCheck -15 links -17 none -21 priority -19 proofs -16 severity -16 status -20
h/chos	action 18 links -15 none -25 responsible -20 step 18
h/clien	action -15 body 24 comment -16 deadline -16 indicator -20 links -18 proofs -18 responsible -25 status -16
h/coffr	action -15 indicator -28 links 27 none -18 reference -17 responsible -15 version -18
h/comen	action -18 comment 24 deadline -15 expectedLevel -15 indicator -16 label -16 lastCheck -15 links -18 none -19 proofs -17 responsible -16 severity -15 start 16 status -22
h/comme	action -16 applicable -15 comment 35 deadline -15 expectedLevel -21 indicator -17 label -24 lastCheck -17 none -34 proofs -21 responsible -20 severity -18 status -29
h/commi	action -15 comment -17 expectedLevel -15 indicator -16 none -22 priority -15 proofs -19 responsible 24 status -22
h/confo	action -16 applicable -15 comment -29 deadline -17 expectedLevel -28 label -17 lastCheck -18 links -20 none -26 priority -16 proofs -20 responsible -18 score -20 status 26
h/corr	action 15 responsible -16
h/corri	action 20 comment -30 deadline -22 proofs -18
h/corri$	action 22 comment -28 deadline -21 proofs -18
h/cotat	action -16 comment -26 deadline -20 expiry -23 indicator -15 label -18 lastCheck -29 links -19 none -27 priority -19 proofs -21 responsible -17 severity -19 status 17 version -16
h/d ameli	action 15 comment -20 none -18 status -18
h/d avanc	action -28 comment -15 deadline -16 none -21 priority -19 status 17
h/d ici	action -17 comment -16 date -22 deadline 18 expiry -22 indicator -19 lastCheck -24 links -19 priority -16 status -20 step -15
h/de preuv	action -15 body -17 comment -31 date -23 deadline -19 documents 16 indicator -17 label -19 lastCheck -15 proofs 22 score -17 severity -16 status -29
h/de$	action 18 comment -23 date -17 deadline -18 expectedLevel -15 expiry -17 indicator -18 label -17 lastCheck -16 links -18 proofs -23 responsible -20 severity -15 status -29
h/deman	action -16 body -15 comment -23 criterion -18 deadline -17 indicator -19 label 29 lastCheck -17 links -21 none -25 proofs -25 responsible -20 session -15 status -15 steps 23
h/deman$	action -16 comment -20 criterion -16 indicator -16 label 26 lastCheck -15 links -18 none -23 proofs -25 responsible -18 steps 19
h/des	action -15 body -18 comment -15 expectedLevel 19 links -19 none -22 responsible -24 status -16 steps 27 trainee -16
h/dilig	action 22 comment -20 deadline -15 indicator -16 label -15 links -16 none -19 priority -16 responsible -16 severity -19
h/dilig$	action 20 comment -16 indicator -15 links -15 none -18 responsible -15 status -16 step 15
h/doit	action 29 label -19 none -27 proofs -18
h/don	action 16 comment -19 deadline 18 expiry -15 label -17 links -19 none -26 proofs -19 responsible -21 severity -15
h/don$	action 17 none -16
h/du docum	action -17 comment -16 criterion -17 deadline -20 label -17 lastCheck -17 none -36 reference -27 session -19 severity -15 step -20 version -28
h/echan	action -16 body -27 date -23 deadline -17 end -20 expiry -22 indicator -15 lastCheck 19 links -20 priority -15 responsible -16 start -22 status -21
h/echan$	action -15 body -15 comment 20 deadline -17 end -15 indicator -18 lastCheck -16 links -25 responsible -21 status -24 steps -21
h/echea	action -27 comment -17 date -19 deadline 29 expiry -21 label -15 lastCheck -19 links -19 priority -16 proofs -22 responsible -15 score -15 severity -15 status -25
h/empl	action -17 expectedLevel -16 expiry -15 indicator -18 label -16 links 27 none -27 proofs -19 responsible -18 session -17 status -19 version -18
h/en premi	action -17 comment -21 deadline -17 label -16 none -16 priority 26 proofs -15
h/engag$	action -26 comment -20 deadline -15 expectedLevel -19 indicator -16 label 21 none -20 priority -23 proofs -20
h/et	action -21 comment -25 criterion -15 deadline -28 documents -21 expiry -21 indicator -18 lastCheck -18 links -22 none -27 phase -18 priority -26 proofs -28 reference -25 responsible -24 score -17 status 23 step 29 trainee 15 version -18
h/etap	action 18 comment -26 deadline -27 documents -31 expectedLevel -15 indicator -25 links -28 none -33 priority -15 reference -19 session -19 status -27 step 30
h/execu	action -15 comment -20 documents -20 expiry -17 indicator -17 lastCheck -19 links -20 none -26 responsible 15 session -15
h/fair$	action 30 applicable -18 comment -24 deadline -29 documents -15 expectedLevel -17 expiry -15 indicator -18 label -25 links -15 priority -15 proofs -19 responsible -17 status -16
h/faut	action -24 comment -22 criterion -17 deadline 18 indicator -19 lastCheck -23 links -29 priority -17 proofs -19 responsible -22 score -16 status -25
h/fichi	action -15 comment -18 deadline -16 documents 16 expectedLevel -16 indicator -16 none -28 proofs 22 responsible -20 status -18 version -16
h/fil	action -25 body -15 comment -18 deadline -15 end -16 expiry -17 indicator -20 links 22 reference 15 responsible -27 session -24 start -15 status -22 trainee -17 version -17
h/filed	action -15 comment -21 criterion -15 deadline -16 expectedLevel -17 expiry -15 indicator -17 label -16 links 26 none -22 priority -16 proofs -17 responsible -21 severity -15 status -20 version -16
h/fin	action -15 comment -26 date -20 deadline -19 end 29 expiry 31 lastCheck -16 links -30 none -32 proofs -19 reference -22 responsible -29 session -32 start -33 status -21 trainee -25
h/fini	action -16 applicable -15 comment -19 end 16 expectedLevel -17 expiry -19 indicator -17 label -16 lastCheck -21 links -19 priority -15 proofs -16 responsible -19 score 15 severity -30 start -16
h/fourn	action -15 comment -22 none -26 proofs 23 responsible -16
h/fourn$	action -16 comment -22 documents 16 links -15 none -26 proofs 21 responsible -16
h/goute	action -15 comment -16 none 23 responsible -15 status -15
h/grad	action -15 applicable -15 comment -17 deadline -17 indicator -15 label -15 links -16 none -17 priority -15 proofs -17 responsible -16
h/green	action 18 links -26
h/guid$	action -16 body -15 comment -20 deadline -16 indicator -16 links -17 none 20 proofs -17 severity -15 status -17
h/hand	action -17 links -16 proofs 24
h/has	action 21 expectedLevel -15 none -17 proofs -16
h/how	action -19 applicable -15 comment -20 indicator -18 links -18 none 22 proofs -17 responsible -19 status -21
h/hyper	action -16 body -15 comment -20 deadline -16 expectedLevel -15 indicator -16 label -15 links 27 none -24 priority -15 proofs -21 responsible -22 status -18 version -15
h/ici	action -23 comment -21 date -28 deadline 26 documents -15 expiry -27 indicator -26 lastCheck -32 links -27 phase -20 priority -23 status -24 step -20
h/impor$	action -16 comment -24 criterion -16 deadline -17 expectedLevel -18 indicator -15 label -16 links -18 none -16 priority 26 proofs -17 responsible -21 score -15 severity -16 version -16
h/int$	action -16 criterion -15 deadline -16 none -19 proofs -25 status 15
h/is	action -22 deadline -15 expectedLevel -21 indicator -17 label 19 none 15 proofs -18 responsible -21 status -16
h/it	action -25 applicable -17 comment -17 criterion -18 date -20 expiry -25 indicator -29 lastCheck -18 links 18 none -34 priority -19 proofs -25 reference -15 responsible -30 score -15 version -21
h/j	action -19 applicable -18 body -21 criterion -16 expectedLevel -20 expiry -16 indicator -25 label -32 lastCheck -21 links -31 phase -23 priority -17 proofs 28 reference -27 responsible -33 score -16 session -19 severity -15 status -29 step -20
h/jusk	action -15 comment -16 date -15 expectedLevel -15 expiry 26 indicator -15 links -17 none -18 priority -16 proofs -18 responsible -16 severity -15 status -20
h/jusqu	action -20 applicable -17 body -15 comment -22 date -20 documents -15 end 15 expectedLevel 18 expiry 27 indicator -23 label -17 lastCheck -15 links -27 priority -21 proofs -23 reference -16 responsible -29 severity -19 status -22 steps -17 version -15
h/just$	action -15 comment -15 deadline -15 links -19 none -19 proofs 22 responsible -18 status -17 version -16
h/l	action -47 comment -20 date -17 deadline -15 documents -34 end -25 expiry -51 label 21 lastCheck -17 links -24 none -28 phase -20 priority -44 proofs -20 score -36 session -31 start -18
h/laudi	action -16 proofs 21
h/left	action 19 none -17
h/lign$	action -15 applicable -16 deadline -15 label -20 lastCheck -16 links -18 none 20 proofs -16 responsible -17 status -17
h/m	action -21 applicable -17 comment 26 deadline -18 expectedLevel -25 none -30 proofs -28
h/main	action -23 comment -16 label -17 none -26 proofs 23
h/mdp	action -18 applicable -25 none 26 priority -17 responsible -22 severity -15 status -24
h/me	action -26 applicable -16 comment 18 expectedLevel -18 expiry -19 indicator -16 lastCheck -21 links -16 none -32 priority -16 proofs -26 status -15
h/men	action 22 comment -16 proofs -15 responsible -17
h/mener	action 22
h/mener$	action 20
h/mesur	action 28 comment -19 deadline -17 expectedLevel -15 expiry -16 indicator -15 label -15 lastCheck -16 links -17 none -21 priority -18 responsible -22 severity -16 status -16
h/mettr	action -17 comment -23 deadline 16 expiry -21 label -16 lastCheck -21 none -17 priority 19 proofs -17 status -15
h/mettr en	action -18 comment -22 deadline 16 expiry -22 label -16 lastCheck -21 none -18 priority 20 proofs -17 responsible -15 status -16
h/min	action -17 comment -20 label -19 lastCheck -24 links -19 none -19 priority -15 proofs -18 responsible -17 severity 23
h/minim	action -15 expectedLevel 27 label -17 links -15 none -26
h/mis	action -16 comment -18 deadline -25 expiry -24 lastCheck 21 none -26 proofs -17 responsible -22 version 16
h/mis a	action -16 comment -15 date -21 deadline -19 expiry -18 indicator -21 lastCheck 20 none -28 proofs -20 responsible -20 version 22
h/montr	action -37 applicable -18 comment -24 expectedLevel -17 expiry -17 indicator -16 label -33 lastCheck -16 links -18 priority -16 proofs 19 responsible -23 score -15 status -17 step -15
h/montr$	action -36 applicable -15 comment -33 deadline -24 expectedLevel -15 expiry -17 label -31 lastCheck -15 links -18 priority -15 proofs 15 responsible -23 status -15
h/nivea d	action -17 expectedLevel -25 label -15 links -15 priority 21 score -16 severity -15
h/noter	action -23 comment 29 deadline -18 documents -15 proofs -17
h/nourr	action 24 applicable -20 comment -20 indicator 19 responsible -16 status -15 version -15
h/nous	action -16 applicable 22 comment -28 documents -16 expectedLevel -22 indicator -17 label -16 links -17 none 26 proofs -23
h/numer$	action -18 applicable -18 comment -17 criterion -15 deadline -16 expiry -16 indicator 17 label -15 links 20 none -34 priority -16 proofs -19 reference -19 responsible -15 session -15 severity -15 status -19 version -28
h/on a	action -27 deadline -17 indicator -18 label -16 none -28 proofs 30
h/organ	action -16 applicable -15 body 33 comment -21 deadline -16 end -16 expectedLevel -15 label -16 links -19 none -18 priority -15 proofs -18 responsible -21 score -15 severity -16 start -16 status -19 steps -17 trainee -20
h/out$	action 18 body -17 comment -18 deadline -25 links -17 none -21 proofs -18 responsible -15 steps 18
h/outco	action -16 comment -20 deadline -16 expectedLevel -15 indicator -17 label -15 links -19 none -27 priority -15 proofs -19 responsible -20 status 31 step -15
h/ouvri	action 18
h/owner	action -15 comment -17 links -16 none -24 proofs -20 responsible 31 status -15 step -18
h/p	action -17 comment -26 deadline -20 expectedLevel -17 indicator -15 label -17 links -17 proofs 23 score -20 status -17
h/papel	action -20 comment -17 expectedLevel -16 links -19 none -22 proofs 28
h/paper	action -22 comment -20 deadline -18 documents 19 indicator -19 links -19 none -23 phase -15 proofs 24 responsible -20 status -20 step -16
h/papie a	action -18 comment -15 none -15 proofs 22
h/path	action 15 criterion -15 deadline -16 expectedLevel -16 indicator -17 links 18 none -21 proofs -26 status -16
h/perso$	action -17 body -20 comment 15 deadline -17 expectedLevel -17 expiry -15 indicator -20 label -21 lastCheck -16 links -23 none -21 priority -16 proofs -18 responsible 19 score -18 severity -15 status -20 step -15 trainee -16 version -19
h/photo	action -20 indicator -15 none 29 responsible -15
h/piec$	action -18 comment -16 date -23 deadline -15 indicator -18 label -18 lastCheck -19 none -21 proofs 21 responsible -17 session -17 severity -22 version -16
h/pour$	action -25 applicable -22 comment -23 date -17 deadline 28 expectedLevel -17 expiry -17 indicator -22 lastCheck -19 links -17 priority -15 proofs -20 responsible -16 status -28
h/preco	action 20 none -15
h/preco$	action 21 none -16
h/premi	action -16 comment -25 deadline -17 end -21 links -18 none -24 priority 22 proofs -16 responsible -16 start 15 trainee -17
h/premi$	action -20 body 15 comment -22 deadline -19 none -19 priority 24 proofs -17 responsible -16
h/prend	action 17 comment -16 none -16
h/prend$	action 18 comment -16
h/prese	action -15 comment -17 documents 16 links -19 none -27 proofs 26 responsible -18 start -20 steps 33
h/prevo	action 21 none -22 proofs -15 status -16
h/pri	action 21 comment -19 label -16 status -15
h/proch	action 20 expiry -16 label -15 lastCheck -21 links -18 none -18 priority -15 proofs -20 responsible -20 severity -15 status -16
h/proof	action -15 deadline -15 documents 17 expectedLevel -16 label -16 links -19 none -18 proofs 23 responsible -19 status -17
h/quand$	action -16 applicable -19 comment -23 deadline 18 documents -20 indicator -21 lastCheck -15 links -18 phase -27 proofs -17 reference -16 responsible -22 status -19
h/que je	action 15 applicable -19 comment -28 expectedLevel -23 label -27 lastCheck -15 none -33 proofs 28
h/quel	action -18 applicable -22 comment -16 date -20 deadline -24 expectedLevel -19 expiry -21 label -19 lastCheck -20 none -32 reference -23 responsible -18 severity -17 status -31
h/quell	action -15 comment -16 date -18 expiry -25 indicator -15 label -15 lastCheck -17 links 15 priority -15 responsible -19 status -18
h/quil	action -18 comment -17 label 15
h/quoi	action -26 applicable -18 comment -32 date -19 deadline -22 expectedLevel -18 expiry -23 label 24 lastCheck -20 links -28 none -28 priority -21 proofs 16 reference -17 responsible -20 severity -23 status -32 version -18
h/r	action 16 comment -25 steps 22
h/range$	action -16 comment -22 deadline -15 expectedLevel -15 links 26 none -25 proofs -15 responsible -21 session -16 severity -15 status -21
h/rappe	action -17 deadline -17 none 18 responsible -18 status -15
h/rappe$	action -17 indicator -15 links -15 none 21 responsible -17
h/recor	action -20 comment -17 deadline -19 expiry -23 indicator -26 label -15 lastCheck -16 links -23 none -32 proofs 19 responsible -25 version -16
h/redir	action -27 comment 24 steps -15
h/regul	action 15
h/relea	action -17 comment -18 date -19 deadline -17 expectedLevel -15 expiry -20 indicator -20 links -22 none -27 priority -16 proofs -22 reference -17 responsible -27 session -17 severity -16 status -25 version 31
h/rem	action -15 body -21 comment 26 deadline -17 end -18 expectedLevel -21 indicator -17 label -17 links -25 none -27 priority -17 proofs -15 reference -18 responsible -19 start -16 status -17 trainee -17
h/rem$	action -18 body -17 comment 28 deadline -18 end -17 expectedLevel -19 indicator -19 label -17 links -23 none -29 priority -18 reference -20 responsible -24 severity -18 start -15 status -17 step -16 trainee -16
h/remar	action -15 applicable -23 comment 35 deadline -15 expectedLevel -24 links -19 none -32 proofs -24 responsible -17 status -24 steps -21
h/remed	action 27 comment -23 deadline -19 expectedLevel -17 indicator -15 label -17 lastCheck -15 links -19 none -19 priority -15 severity -17 status -18
h/remed$	action 20 comment -17 deadline -15 links -15 none -17
h/repre	action 26 comment -29
h/respo	action -22 body -16 comment -27 criterion -15 deadline -17 documents -16 expectedLevel -16 expiry -16 indicator -18 label -16 links -20 none -25 priority -17 proofs -19 responsible 33 session -15 severity -15 status -20 version -18
h/respo$	action -15 body -15 comment -18 deadline -16 expectedLevel -15 indicator -16 label -16 links -18 none -23 priority -16 proofs -16 responsible 30 status -18
h/resse	action -17 deadline -17 none -17 responsible -16 score -30 status 26
h/rest	action 18
h/rest a	action 18
h/reten	action -22 deadline -18 expectedLevel -23 expiry -15 none -15 proofs -15 responsible -19 status 20
h/reten$	action -22 comment 16 deadline -17 expectedLevel -22 none -15 proofs -16 responsible -20 status 20
h/rmq	action -16 comment 28 deadline -17 expectedLevel -18 indicator -17 links -21 none -20 priority -20 proofs -19 responsible -19 score -15 severity -18 status -15 version -18
h/savoi	action -17 comment 28 deadline -15 expiry -17 none -15 proofs -17 responsible -17
h/savoi$	action -17 comment 28 deadline -17 expiry -15 proofs -16
h/scop	action -24 body -20 comment -25 criterion -23 date -20 deadline -26 expectedLevel -27 expiry -24 indicator -23 label -25 lastCheck -24 links -24 none -31 priority -28 proofs -26 responsible -27 score -17 severity -22 status -24 version -23
h/se que	action 23 label -17 none -16 proofs -16
h/se quil	action -16
h/show	action -16 expectedLevel -18 links -18 none -26 proofs 29
h/ski	action -15 comment -20 deadline -18 none -22 step 15
h/sort	action 18 deadline -19 none -16
h/sorte	action -18 deadline 22 expiry -17 responsible -15
h/sous	action -26 label -18 none -25 proofs 26
h/stand	action -16 applicable -17 comment -16 criterion -15 deadline -16 expectedLevel 29 indicator -16 label -24 links -20 none -26 priority -17 responsible -18 score -15 severity -16
h/stock$	action -15 deadline -16 links 34 none -30 proofs -20 responsible -16 status -16
h/tak	action 16
h/tdl	action 19
h/temp	action -16 body -15 comment -26 date -17 documents -15 expiry -18 indicator -22 label -15 links -27 priority -15 proofs -18 reference -18 responsible -27 session -22 status -25 version -15
h/text	action 16 deadline -20 expiry -15 indicator -15 lastCheck -15 links -20 none -23 priority -18 proofs -17 responsible -15 score -22 status -28 steps -15
h/text$	action 17 criterion -15 deadline -19 indicator -16 links -20 none -24 priority -18 proofs -17 responsible -16 score -25 status -28 steps -15
h/throu	action -17 comment -16 date -30 indicator -16 label -16 lastCheck 26 links -15 none -20 priority -17 proofs -15 responsible -15 status -24
h/to do	action 27 comment -15 none -22 proofs -18
h/todo	action 25 comment -21 expectedLevel -20 label -18
h/trac	action -15 comment -16 date -15 documents 17 indicator -19 none -22 proofs 22 reference -15 responsible -23 session -18 status -24 version -16
h/trait	action -17 comment -18 date -16 label -22 lastCheck -19 none -19 proofs -17 severity -18 status -17 version -17
h/trait$	action -17 comment -18 date -16 expiry -20 label -22 lastCheck -18 none -18 proofs -17 score -15 severity -18 status -17 version -18
h/under	action -15 comment -18 deadline -17 expectedLevel -17 expiry -15 indicator -16 label -15 links 26 none -22 priority -15 proofs -17 responsible -21 status -17
h/valab	action -15 comment -16 date -15 expiry 26 indicator -15 lastCheck -15 links -17 none -18 priority -16 proofs -17 responsible -19 severity -15 status -19
h/veut	action -17 comment -18 expectedLevel 19 indicator -15 lastCheck -15 none -28 proofs -21 status -20
h/we do	action -21 status -18
h/what i	action -15 none 18
h/what we	action -15 none 21
h/work	action 18 none -16 responsible -16
h/work$	action 18 none -17 responsible -16
h/0 0	applicable -19 criterion -31 deadline -16 expectedLevel -18 indicator -23 label -21 none -20 priority 19 proofs -32 responsible -21 score -34 severity -17 status -23 version -18
h/^conc	applicable 18 status -19
h/^impri	applicable -24 comment -16 documents 16 links -19 none 22 responsible -20 status -29
h/^item	applicable 25 comment -18 indicator 19 links -15 none -29 status -17
h/^je	applicable 17 none -16 status -24
h/^notre	applicable -16 criterion -19 indicator -21 label 19 responsible -20 status -26
h/^numer	applicable -15 body -15 comment -16 documents -15 indicator 25 label -22 links -41 none -33 proofs -18 reference 17 responsible -20 session -16 status -24 step -15
h/^pj	applicable -20 comment -26 expectedLevel -17 links -22 none -36 proofs 27 status -23
h/^quest	applicable -20 body -18 comment -28 end -16 expectedLevel -18 indicator -15 label 16 links -20 proofs -17 responsible -23 session -17 start -16 status -23 trainee -17
h/^se	applicable -16 comment -30 deadline -22 indicator -17 links -23 none -29 proofs -21 responsible -20 status -20
h/^si	applicable -19 comment -17 indicator -16 label -15 none -18 severity 21 status -19
h/a garde	applicable 18
h/a moi	applicable 19 comment -15
h/ag	applicable -15 deadline 19
h/am	applicable 15 none -20 steps 20
h/appli to	applicable -19 none -16
h/are	applicable -30 none -25 priority -16 status 26
h/asso	applicable 19 body 16 links -19 none -16 priority -16
h/avanc$	applicable -18 comment -20 deadline -25 expectedLevel -17 indicator -15 label -15 links -16 none -31 priority -22
h/boit$	applicable -15 body 19 comment -16 links 15 none -18 priority -15 reference -16 session -16 steps -16
h/cab	applicable 19
h/can	applicable -16 comment -15 expectedLevel -17 none -25 proofs 27 status -15
h/chez	applicable 17 none -16
h/class$	applicable -15 label -16 responsible -19 version -15
h/conc	applicable 16 none -15 status -22
h/conc o	applicable 23 none -20 status -18
h/conce$	applicable 18 none -15 proofs -16 responsible -15 status -19 version -17
h/dans quel	applicable -16 indicator -19
h/do$	applicable -18 body 16 comment -18 expectedLevel -19 label -22 none 15 proofs -25 responsible -16 status -22
h/dossi$	applicable -15 comment -15 indicator -17 proofs -16 session -15 trainee -16
h/du$	applicable -18 comment -15 date -21 expiry 23 indicator -18 lastCheck -17 links -16 none -18 proofs -18 responsible -18 status -17
h/garde	applicable 17
h/impri	applicable -25 comment -15 documents 16 links -19 none 25 responsible -24 status -26 steps -15
h/in scop	applicable -20 deadline -15 none -17 proofs -16 responsible -15
h/l 0	applicable -18 criterion -25 deadline -15 expectedLevel -17 indicator -19 label -21 none -18 priority -28 proofs -23 responsible -19 score -23 severity -15 status -21
h/les	applicable -15 comment -15 responsible -17 status -18
h/lign	applicable -16 label -21 lastCheck -17 links -17 none 22 proofs -16 responsible -17 status -17
h/ma	applicable 16
h/moi$	applicable 19 comment -17 steps 15
h/not$	applicable -15 body -16 comment 18 indicator -15 links -17 none -31 priority -18 responsible -22 score -21 severity -17 status -33 steps 22 trainee -15
h/oblig$	applicable -18 comment -17 expiry -16 indicator -18 label 19 lastCheck -18 none -19 proofs -16 responsible -18 severity -18
h/oui	applicable 15 comment -17 deadline -16 indicator -16 none -23 responsible -15
h/passe$	applicable -15 comment -16 deadline -20 indicator -16 label -15 links -17 proofs -18 responsible -19 status -16
h/pj	applicable -18 comment -21 expectedLevel -16 links -19 none -34 proofs 26 status -20
h/pour la	applicable 15
h/pret	applicable -19 comment -18 expectedLevel -20 none -33 proofs -17 status 31
h/print	applicable -19 none 24 responsible -16 status -22
h/proje	applicable 18 links -19 none -25 responsible -16
h/qu	applicable -17 comment -34 criterion -15 date -17 deadline -30 documents 19 expectedLevel -25 expiry -20 lastCheck -22 priority -24 responsible -16 severity -15 status -31 version -18
h/quest	applicable -22 body -19 comment -31 end -17 expectedLevel -18 indicator -17 label 18 links -20 priority -15 proofs -17 responsible -24 session -18 start -17 status -23 trainee -17
h/relev	applicable 19 lastCheck -16 none -19 status -15
h/scop$	applicable -20 deadline -15 label -15 none -17 priority -15 proofs -16 responsible -15
h/stand$	applicable -15 expectedLevel 18 label -19 links -26 none -26 responsible -15
h/the audit	applicable -16 expectedLevel -17 none -24 proofs 27 status -15
h/ther	applicable -25 none -24 status 23
h/this	applicable 20 date 16 none -22 status -17
h/yet	applicable -25 none -23 status 27
h/^accou	body 15 none -16
h/^appel	body -16 comment -15 end -19 responsible -15 start -16 steps 21
h/^assig	body -15 comment -19 responsible 20
h/^attes	body -16 comment -21 end -15 session -15 start -15 steps 25 trainee -17
h/^boit	body 19 links -16
h/^clien	body 15
h/^clt	body 20
h/^compa	body 21 responsible -15 session -16 trainee -16
h/^conv	body -15 end -16 session -15 steps 20
h/^conve	body -15 reference -20 steps 22 trainee -15
h/^convo	body -16 end -15 links -15 none -23 start -20 steps 25 trainee -16
h/^custo	body 22 responsible -23
h/^debut	body -23 comment -15 end -38 links -20 none -21 reference -17 responsible -21 session -23 start 31 steps -17 trainee -17
h/^dossi	body -22 comment -23 end -16 links 18 none -22 responsible -27 start -17 steps -21
h/^emarg	body -16 end -17 links -15 none -18 responsible -15 session -15 start -15 steps 22 trainee -16
h/^entit	body 16 responsible -19
h/^essm	body 16
h/^eval	body -22 comment -17 end -30 label -22 links -16 none -23 responsible -21 session -23 start -20 status 21 steps 26 trainee -19
h/^evalu	body -15 comment -22 none -16 session -16 start -15 status 18 steps 22 trainee -16
h/^fact	body -17 steps 18
h/^form	body -16 comment -15 links -18 none -21 reference -23 trainee -18
h/^funde	body 15
h/^intit	body -21 date -22 end -18 indicator -29 label 20 links -29 none -25 proofs 26 reference -20 session 20 start -18 status -29 steps -21 version -15
h/^n	body -17 comment 19 links -19 none -18 reference -15 responsible -16 status -24 steps -15 trainee 15
h/^opco	body 15 indicator -16 none 16 steps -16
h/^organ	body 22 responsible -16
h/^parti	body -18 end -18 none -23 phase 15 responsible -20 session -19 start -17 steps -30 trainee 15
h/^pilot	body -17 links -18 proofs -16 responsible 31 severity -20 status -18 version -15
h/^posit	body -18 end -17 none -15 reference -15 responsible -15 session -16 start -16 steps 22 trainee -18
h/^profe	body -15 comment -18 deadline -15 links -21 none -24 proofs -16 reference -16 responsible 23 session -20 status -17 trainee 21 version -15
h/^ref	body -16 comment -16 documents -18 end -15 links -20 none -20 reference 23 responsible -23 session -22 steps -15 trainee -17
h/^refer	body -19 comment -17 criterion -21 end -16 label -28 links -20 proofs -18 responsible 20 start -16 status -27 steps -16 trainee -19
h/^salar	body -19 links -17 none -17 steps -17 trainee 27
h/^salon	body 17 responsible -18
h/^satis	body -21 steps 18
h/^sessi	body -21 comment -20 links -20 none -21 reference -17 responsible -22 session 16 steps -20 trainee -21
h/^sorti	body -21 end 25 none -20 responsible -17 session -15 start -26 steps -16 trainee -16
h/^stag	body -16 comment -22 documents -17 indicator -16 links -22 none -26 reference -20 responsible -20 session 22 status -21 step -17
h/^struc	body 16 none -16
h/^term	body -15 comment -19 deadline 18 documents -16 end 21 indicator -19 links -19 phase -15 reference -17 responsible -20 session -17 status -18 step -17 steps -18
h/^test	body -16 comment -15 end -18 links -16 none -27 responsible -24 session -15 steps 25 trainee -16
h/acc	body -16 indicator -18 links 23 none -29 reference -18 responsible -21 session -20 status -15 steps 17 trainee -15 version -15
h/accou	body 15 comment -15 links -15 none -19
h/accou$	body 15 none -19
h/adres$	body -17 comment -17 deadline -15 indicator 15 links -32 responsible -15 status -17
h/after	body -17 comment -15 none -17 phase 19
h/anten	body 17
h/appel	body -17 comment -15 end -20 links -15 responsible -16 session -15 start -18 steps 22 trainee -15
h/attes	body -17 comment -22 criterion -16 proofs 18 responsible -19 steps 23 trainee -15
h/auxil	body -19 responsible -15 session -16 steps -15 trainee 18
h/avi	body -15 comment -15 none -19 status 20 steps 20
h/barre	body 19 session -16 steps -15
h/batch	body -16 comment -19 deadline -16 indicator -18 links -16 none 29 priority -16 proofs -18 responsible -18 status -20 version -17
h/benef	body -15 links -18 session -21 steps -15
h/benef$	body -15 links -18 none -15 session -21 steps -16
h/body	body 23 responsible -17 trainee -16
h/boit	body 28 comment -19 links 15 none -23 priority -15 proofs -15 reference -17 responsible -19 session -15 status -15 steps -16
h/candi	body -17 responsible -16 session -17 steps -17 trainee 21
h/certi	body -16 comment -17 end -15 expectedLevel 16 links -17 none -21 responsible -18 start -15 steps 19 trainee -20
h/chemi	body -18 comment -21 criterion -15 deadline -15 expectedLevel -15 expiry -15 indicator -15 links 26 proofs -18 reference -15 responsible -21 session -17 status -20 steps -18
h/clien$	body 17 indicator -19 none 18 responsible -22
h/clt	body 20 none -15
h/coach	body -17 comment -22 end -17 links -19 none -22 reference -17 responsible 25 session -19 start -18 steps -24 trainee -19
h/coll	body -18 comment -17 criterion -16 none -18 priority -19 proofs -15 responsible 24 status -17 version -15
h/comma	body 20 comment -17 end -15 links -17 none -15 responsible -20 session -20 trainee -18
h/comma$	body 18 comment -16 end -15 links -16 responsible -16 session -19 start -15 trainee -18
h/compa	body 18 session -17
h/contr	body -18 comment -35 date -24 deadline -28 end -16 expiry -24 indicator 16 lastCheck 20 links -18 none -25 proofs -17 reference -16 session -16 severity -15 start -16 status -25 steps 19 trainee -16 version -15
h/conv	body -15 end -15 session -16 steps 19
h/conve	body -18 comment -16 end -17 links -15 none -17 responsible -16 session -18 start -16 trainee -20
h/convo	body -16 end -15 none -23 start -24 steps 27 trainee -16
h/copil	body -15 none -17 responsible 18 status -15
h/cours	body -26 comment -22 links -21 none -31 reference -21 responsible -26 trainee -22
h/crech	body 21 comment -17 links -16 responsible -17 steps -16 trainee -15
h/custo	body 24 links -17 none -17 proofs -19 status -18
h/custo$	body 15 links -18 none -16 proofs -17 reference -15 status -16
h/day	body -22 comment -17 links -19 none -21 reference -20 responsible -21 session -20 start 15 steps -17 trainee -21
h/de fin	body -16 end -27 steps 28
h/deb	body -17 end -33 none -17 session -17 start 26 steps -15 trainee -18
h/deb$	body -16 end -25 none -16 session -18 start 30 steps -21 trainee -15
h/debri	body -15 steps 17
h/debut	body -24 end -33 links -19 none -22 reference -17 responsible -22 session -25 start 33 steps -17 trainee -17
h/dieta	body -16 comment 20 end -15 links -22 none -18 responsible -22 session -18 start -15 steps -17 trainee -16
h/dispo	body -19 comment -18 links -20 none -22 reference -16 responsible -21 session 23 steps -17 trainee -15
h/dispo$	body -18 comment -18 links -19 none -21 reference -16 responsible -20 session 22 steps -16
h/dos	body -17 comment -16 end -15 links 24 none -22 proofs -15 session -23 status -16 steps -20 version -16
h/dos$	body -19 end -16 links 25 none -26 proofs -15 session -22 status -19 steps -15 trainee -15 version -17
h/dossi	body -21 comment -24 criterion -15 end -22 indicator -19 label -15 links 19 proofs -18 start -22 status -21 version -18
h/du bilan	body -15 session 19 steps -15 trainee -22
h/ecart$	body -18 comment -23 deadline -16 expectedLevel -19 indicator -17 label -20 lastCheck -16 links -16 none -20 priority -16 proofs -18 severity 24 status -23 version -17
h/elev	body -22 documents -16 step 16 steps -15
h/elev$	body -22 documents -17 none -15 session -23 step 18 steps -15 trainee 17
h/emarg	body -16 end -17 links -15 none -18 responsible -15 session -15 start -15 steps 22 trainee -17
h/emplo	body 22 comment -15 responsible -19 trainee -17
h/emplo$	body 17
h/end	body -18 comment -18 end 26 links -15 none -17 reference -16 responsible -20 start -23 steps -23 trainee -20
h/ensei	body 23 comment -16 links -16 none -16
h/ensei$	body 22 comment -15 links -16 none -16
h/entit	body 16 responsible -18
h/envoy	body -15 end -15 links -15 none -17 session -22 start -15 steps 24 trainee -15
h/epi	body -16 comment -15 end -15 none -17 responsible -15 steps 18
h/ets	body 18 responsible -15
h/eval	body -23 comment -18 end -26 label -21 links -16 none -23 responsible -20 session -22 start -22 status 21 steps 28 trainee -19
h/exam	body -17 comment -16 end -15 none -16 session -15 steps 22 trainee -16
h/exame	body -15 date -17 deadline -20 lastCheck 25 responsible -15 steps 15
h/fait	body -17 comment -22 criterion -15 date -18 documents -15 expectedLevel -17 expiry -20 indicator -26 label -20 links -27 none -30 priority 16 proofs -21 step 20
h/feedb	body -17 steps 16
h/fin de	body -22 end 24 expiry 19 none -17 proofs -17 session -17 start -21 steps -18
h/finan	body 17 comment -19 links -17 responsible -17 status -15
h/funde	body 16
h/given	body -16 comment -18 links -17 none -23 responsible -18 severity -17 status 17 steps 15
h/given$	body -15 comment -18 links -17 none -24 responsible -17 severity -16 status 18 steps 15
h/gr	body -17 comment -18 links -16 none -18 responsible -19 session 22 trainee -15
h/group	body -17 comment -18 indicator -15 links -22 none -17 reference -17 responsible -16 session 17 status -15 steps -21 trainee -17
h/heur	body -18 comment -20 expectedLevel -19 indicator -15 links -16 none 24 responsible -16 status -18 steps -21
h/heur$	body -17 comment -16 links -17 none 15 responsible -15 session -16 status -15 steps -24
h/id	body -17 comment -23 date -23 deadline -15 documents -24 end -15 expiry -16 label -15 links -24 phase -17 proofs -23 reference 38 responsible -26 session -21 start -15 status -25 steps -15 trainee -22 version -23
h/inr	body -15 comment -15 none -16 steps 17
h/inscr	body -16 comment -19 date 15 deadline -15 end -17 none -20 priority -17 responsible -22 session -15 start -17 trainee 20
h/inscr$	body -15 end -17 links -15 none -15 start -17 trainee 19
h/intit	body -20 date -22 end -17 indicator -27 label 19 links -27 none -25 proofs 24 reference -19 session 20 start -16 status -28 steps -23 version -15
h/inves	body -15 comment -15 none -20 responsible -16 session -15 steps 19
h/jeu	body -17 end -28 steps 29
h/jn	body -16 comment -15 end 24 links -15 none -16 responsible -15 session -16 start -21 steps -22 trainee -17
h/kicko	body -19 comment -16 links -16 none -18 reference -15 responsible -16 session -18 start 22 steps -20 trainee -16
h/l ecart	body -15 comment -19 expectedLevel -15 indicator -15 label -17 lastCheck -17 none -17 proofs -18 severity 20 status -21
h/la forma	body -17 none -22 proofs -15 session 32 steps -17 trainee -30
h/looki	body -15
h/membr	body 18
h/nextc	body -15 comment -22 deadline -15 indicator -17 links 29 none -25 responsible -18 session -15 status -18 step -15
h/nom du	body -21 end -17 links -19 none -17 proofs 24 reference -22 responsible -17 session 17 start -15 status -16 step -15
h/offer	body -18 start -18 steps 20
h/one	body -16 end -26 links -15 none -16 responsible -15 start 23 steps -18
h/opco	body 21 end -15 links -20 responsible -17 start -16 steps -19
h/parco$	body -18 comment -18 documents -19 links -20 none -26 session -23 steps -17
h/parta	body -15 comment -21 expectedLevel -18 links 25 none -26 priority -17 proofs -15 responsible -22 session -16 severity -17 status -23
h/parta$	body -16 comment -23 expectedLevel -16 links 26 none -26 priority -15 proofs -15 responsible -22 session -17 severity -15 status -21 steps -16
h/parte	body 16
h/parte$	body 15
h/parti	body -27 deadline -19 end -24 indicator -15 phase 24 responsible -30 session -25 start -23 status -19 step -22
h/parti$	body -19 end -20 links -31 reference -25 responsible -24 session -23 start -19
h/pay	body 21 responsible -22
h/pay$	body 22 responsible -20
h/payin	body 15 responsible -15
h/pil	body -17 none -16 responsible 20
h/pilot	body -15 label -15 links -19 none -15 proofs -17 responsible 32 severity -22 status -19 version -16
h/pilot de	body -18 responsible 25 severity -20
h/port	body -21 none -25 responsible 25
h/porte	body -16 comment -19 indicator -15 links -22 none -24 responsible 28 status -21 step -16
h/posit	body -18 comment -17 end -16 links -17 none -21 responsible -18 session -15 start -16 status 15 steps 19 trainee -17
h/pour l	body -17 comment -19 expectedLevel -25 label -15 none -29 proofs -23 responsible -21 status 15
h/preno	body -15 comment -16 links -17 none -17 reference -15 responsible 17 session -20 steps -15
h/pris	body -15 comment -19 deadline -19 end -15 lastCheck 17 links -16 none -18 responsible -15 session -15 trainee -15
h/progr	body -15 comment -17 none -18 reference -15 responsible -16 session 17
h/qui l	body -15 criterion 19 expectedLevel -21 indicator -21 label -23 status -16
h/qui pay	body 18 responsible -21
h/ref	body -26 comment -25 deadline -15 documents -22 end -24 label -18 links -28 proofs -15 reference 30 session -30 start -22 status -19 step -16 steps -25 trainee -30 version -18
h/ref$	body -19 comment -20 end -17 label -16 links -24 proofs -16 reference 17 session -27 start -17 status -17 steps -18 trainee -23 version -18
h/regle	body -16 comment -15 end -17 session -15 start -17 steps 26 trainee -15
h/rep	body -15 comment -15 links 26 none -19 proofs -16 responsible -18 session -15
h/run	body -18 comment -15 date -19 deadline -20 end -15 expiry 21 lastCheck -16 links -15 none -15 responsible -17 session 23 status -18 steps -18
h/run$	body -15 end -16 links -15 responsible -17 session 24 steps -18
h/salar	body -19 comment -15 links -16 none -16 steps -15 trainee 25
h/satis	body -18 steps 15
h/semin	body -15 comment -16 indicator -16 links -18 none -20 reference -18 responsible -15 session 27 status -18 steps -15
h/sent	body -19 comment -16 links -16 none -21 reference -15 responsible -17 session -17 start -15 steps 25 trainee -16
h/sent$	body -19 comment -17 links -15 none -21 reference -15 responsible -16 session -17 steps 25 trainee -16
h/ses	body -21 comment -17 none -26 reference -19 responsible -15 session 21 status -15 steps -20 trainee -22 version -15
h/ses$	body -17 comment -15 links -21 none -25 reference -17 responsible -19 session 20 steps -15 trainee -18
h/sessi	body -21 comment -19 indicator -17 links -23 none -24 proofs -15 reference -15 responsible -27 session 20 status -22 steps -21 trainee -21
h/sign	body -16 comment -18 documents 23 end -16 links -20 none -21 reference -18 responsible -20 session -15 start -15 step -21 steps 19 trainee -15
h/signe	body -16 date 16 documents 17 expiry -17 links -15 none -23 responsible -15 step -18 steps 20 trainee -15
h/signe$	body -15 end -16 none -18 steps 23 trainee -16
h/soc	body 17 none -16
h/socie	body 25 comment -15 links -15 responsible -21 trainee -15
h/sorti	body -18 comment -19 end 20 links -18 none -27 proofs 21 reference -15 responsible -19 session -20 start -30 steps -15 trainee -15
h/sorti$	body -16 comment -20 end 21 links -17 none -17 reference -15 responsible -17 session -15 start -16 steps -20 trainee -15
h/sst	body -22 comment -19 end -19 links -19 none -19 reference -18 responsible -22 session -22 start -18 trainee 22
h/stag	body -26 date -16 deadline -16 documents -18 expiry -17 indicator -25 phase 17 proofs -17 session 22 status -28 step -17 steps -23 trainee -23
h/stag$	body -23 status -16 steps -27 trainee -28
h/stagi	body -25 comment -16 end -18 none -19 reference -16 responsible -25 session -21 start -18 steps -21 trainee 16
h/stagi$	body -15 comment -16 end -16 links 16 none -18 reference -15 responsible -23 session -20 start -16 steps -22
h/struc	body 19 responsible -17
h/struc$	body 18 responsible -16
h/stude	body -29 comment -22 end -23 links -24 none -24 reference -22 responsible -26 session -16 start -20 steps -27 trainee 26
h/suivi	body -21 comment -20 end -15 label -16 links -17 none -22 reference -16 responsible -16 start -21 steps 18 trainee -18 version -15
h/term	body -19 comment -21 deadline 19 documents -16 end 21 indicator -15 links -21 phase -16 reference -20 responsible -22 session -21 start -16 status -17 step -16 trainee -19
h/test	body -19 comment -16 end -19 links -17 none -27 reference -15 responsible -23 session -18 steps 26 trainee -19
h/them	body -23 comment -16 steps -16 trainee -18
h/them$	body -21 comment -15 trainee -15
h/toqu	body -17 comment -15 none -15 reference 20 responsible -15 session -15 start -16 steps -18 trainee -18
h/up	body -19 links -20 none -20 reference -18 session -17 start -17 trainee -16
h/up$	body -18 links -17 none -18 reference -15 responsible -20 session -16 start -18 steps -17 trainee -16
h/vus	body -15 none -17 steps 18
h/which	body 15
h/whos	body -17 comment -19 deadline -17 indicator -15 links -20 none -25 priority -15 proofs -16 responsible 23 status -20
h/^adres	comment -16 criterion -15 documents -17 expectedLevel -15 indicator -32 label -16 none 18 proofs -21 responsible -18 status -19 version -15
h/^anyth	comment 25 links -18 none -20 responsible -17 status -16
h/^appre	comment -18 trainee 19
h/^artif	comment -19 deadline -18 expiry -15 indicator -18 none -26 priority -17 proofs 18 responsible -17 score -15 severity -15 status -21
h/^atten	comment -15 deadline -15 none -23
h/^barem	comment -17 deadline -16 label -15 links -17 priority -15 proofs -15 responsible -16 score 22 status -16
h/^bon	comment 21 deadline -18 expiry 24 none -20 proofs -16 responsible -16 status -17
h/^budge	comment -15 none 18
h/^ca	comment -17 links -18 none -24 responsible -19
h/^chant	comment -18 lastCheck -20 none -18 priority -24 proofs -17 responsible -15 status 16 version -15
h/^class	comment -19 links 24 none -22 proofs -17 responsible -21 session -18
h/^cod	comment -19 date -18 deadline -16 documents -17 expiry -16 label -19 proofs -21 reference 29 responsible -19 session -19 status -25 trainee -19 version -22
h/^coll	comment -20 criterion -16 none -16 priority -15 responsible 20 status -17
h/^comme	comment 29 expectedLevel -17 label -18 none -24 proofs -16 status -25
h/^confi	comment -15 links -18 none 26 status -16
h/^contr	comment -17 indicator -15 lastCheck 17 none -18 status -15 steps 19
h/^cotat	comment -26 none -26 score -17 status 20
h/^cours	comment -18 links -18 reference -16 steps -24 trainee -17
h/^cover	comment -15 proofs -15 responsible -17 status -17
h/^de	comment -20 indicator -23 none -16 proofs 15 severity -18 status -16
h/^delai	comment -18 documents -20 indicator -16 links -18 phase -15 reference -16 responsible -19 status -19 step -16
h/^devi	comment -16 steps 22 trainee -16
h/^due	comment -20 date -15 deadline 23 indicator -17 lastCheck -18 links -19 priority -15 proofs -16 reference -15 status -19
h/^dure	comment -15 none 24 status -17
h/^echan	comment 20 date -24 deadline -17 expiry -19 lastCheck 21 links -20 none -29 responsible -15
h/^enreg	comment -17 documents 24 none -25 responsible -15 step -15
h/^entre	comment -18 end -20 links -20 responsible -22 session -16 start 22 steps -17 trainee -16
h/^et	comment -19 deadline -31 documents -19 links -23 none -22 phase -16 priority -18 proofs -25 reference -19 responsible -24 session -21 status 18 step 27 version -16
h/^etap	comment -19 deadline -16 documents -26 indicator -17 links -23 none -26 phase -37 reference -18 responsible -26 status -20 step 30
h/^execu	comment -16 documents -20 links -15 none -21 phase -17 step -15
h/^factu	comment -17 steps 19 trainee -17
h/^feu	comment -18 deadline -16 expectedLevel -15 indicator -15 links -15 none -20 proofs -15 responsible -15 status 26
h/^fini	comment -17 end 16 indicator -19 links -17 responsible -18 severity -28 start -16
h/^formu	comment -20 deadline -17 documents 19 indicator -16 links -20 none -17 phase -16 responsible -19 status -18 step -16
h/^frequ	comment -19 expectedLevel -15 indicator -17 links -17 none 21 proofs -17 responsible -17 status -15 version -15
h/^gest	comment -18 deadline -15 documents -17 indicator -15 links -22 none -21 reference -16 responsible 28 status -18
h/^gravi	comment -16 deadline -17 links -17 none -25 proofs -15 responsible -21 severity 16 status -16
h/^guid	comment -18 none 19
h/^heur	comment -15 expectedLevel -18 links -16 none 26 status -15
h/^how	comment -15 none 17 responsible -16 status -17
h/^j	comment -24 documents -20 indicator -16 links -17 phase -16 responsible -21 session -15 start 20 status -20 steps -20
h/^journ	comment -15 documents -19 indicator -17 links -15 none -20 reference -15 responsible -17 status -17
h/^la	comment -22 date -24 expiry -22 indicator -25 links -30 none -25 reference -17 score -16 session -22 severity -19 status -25 version 16
h/^last	comment -16 date -19 deadline -26 end 16 expiry -25 lastCheck 32 links -16 none -20 responsible -16 start -18 status -17
h/^lib	comment -17 date -17 deadline -15 expectedLevel -16 expiry -15 indicator -20 label 28 links -17 none -22 responsible -17 status -24 version -16
h/^lien	comment -16 date -18 expiry -15 links 36 none -24 proofs -25 responsible -23 status -22 version -16
h/^lieu	comment -22 documents -16 indicator -17 links 16 none 15 proofs -15 responsible -19 session -17 status -19 steps -17
h/^marqu	comment -16 none 25
h/^momen	comment -19 deadline -17 documents -29 indicator -19 links -19 none -22 responsible -22 session -15 status -20
h/^mono	comment -15 links -21 none -19 responsible 28 status -20
h/^motif	comment 15 none -15
h/^need	comment -16 responsible -27
h/^nom	comment -15 date -29 end -27 expiry -23 indicator -20 links -35 none -26 proofs 25 reference -32 responsible -28 start -24 status -23 step -16 steps -24 trainee 23 version -23
h/^nota	comment 30 links -16 none -20 responsible -16 steps -17
h/^obs	comment 28 links -18 none -20 responsible -18 status -16
h/^obser	comment 20
h/^on	comment -20 date -20 expectedLevel -17 indicator -22 label -22 lastCheck -20 links -24 none -22 priority -21 proofs -25 responsible -27 severity -16 status 20
h/^ordr	comment -16 criterion -16 indicator -16 none 21 score -17 status -19
h/^passa	comment -15 indicator -15 none -20 phase -15 reference -16 responsible -18 step 19 steps 16
h/^pc	comment -18 deadline -16 indicator -17 links -27 none -23 proofs 25 responsible -19 status -19
h/^perem	comment -16 date -16 expiry 24 indicator -15 links -16 none -19 priority -15 proofs -17 responsible -18 status -17
h/^perso	comment -27
h/^phas	comment -15 documents -15 links -15 none -21 phase 24 responsible -17 session -17 status -18 step -18 steps 16
h/^presc	comment -15 date -24 deadline -20 expiry 20 label 15 lastCheck -26 links -15 none -20 responsible -16
h/^prix	comment -17 none 26 responsible -15
h/^rappe	comment -30 none 24 responsible -16
h/^resul	comment -18 label -16 lastCheck -16 links -15 responsible -15 status 21
h/^ri	comment -25 steps 21
h/^rq	comment 28 deadline -19 indicator -17 none -23 proofs -16 responsible -20
h/^sall	comment -15 indicator -15 none 20 responsible -16 status -17
h/^seque	comment -17 documents -23 indicator -17 links -16 none -20 responsible -19 status -17
h/^sourc	comment -15 none 23
h/^step	comment -22 indicator -22 links -23 phase -24 session -20
h/^suppo	comment -15 documents 16 indicator -25 links -23 phase -15 proofs 25 reference -17 responsible -20 score -15 status -19 step -18 version -16
h/^t	comment -15 none 24 responsible -15
h/^taill	comment -21 none 30 session -15 status -17
h/^telep	comment -16 links -15 none 23 status -15
h/^touch	comment -15 documents -20 indicator -18 links -15 none -20 phase -18 responsible -17 status -16 step 21
h/^urg	comment -15 deadline -15 links -15 none -18 priority 20 proofs -16 responsible -17 status -17
h/^vecu	comment -16 documents -17 links -16 none -15 responsible -17 status 22
h/^who	comment -19 expectedLevel -15 indicator -15 label -15 links -18 none -21 priority -15 proofs -15 responsible 21 status -16 steps -17 version -15
h/a finir	comment -15 deadline 17 expiry -24
h/a l	comment -25 expectedLevel -18 label -26 none -24 proofs 34 status -16
h/a quand	comment -16
h/a sorti	comment -19 none -20 proofs 24
h/acc$	comment -17 links 16 none -18 steps 24
h/accom$	comment -19 indicator -16 none -19 responsible -19 status -17
h/accue	comment -16 links -17 none 16 responsible -17 session -15 start -16 status -19 steps 15
h/act$	comment -17 deadline -17 documents -17 expiry -19 indicator -22 lastCheck -19 none -23 reference -15 session -17 status -16 step -15
h/aff	comment -26 deadline -19 documents -20 indicator -17 links -15 none -24 proofs -19 responsible 34 status -19 step -15
h/age	comment -18 indicator -16 none 26 status -18
h/ai	comment -31 deadline -16 none -29 proofs 24
h/ai$	comment -24 none -20 proofs 16
h/amena	comment 16 steps -17
h/amend	comment -17 criterion -16 date -20 expiry -22 indicator -24 links -22 none -23 proofs -21 reference -20 responsible -22 session -21 status -27 version 29
h/amont	comment -17 none -16 phase 16 responsible -15
h/anima	comment -17 deadline -15 documents -16 none -22 responsible 23 status -17
h/anyth	comment 28 links -16 none -21 responsible -15 status -16
h/apres	comment -16 deadline -25 expiry 21 lastCheck -15 links -16 none -28 phase 24 responsible -16
h/assig	comment -17 responsible 19
h/at	comment -17 indicator -15 links -17 proofs -16 responsible -18 status -18
h/au$	comment -16 date -15 end 15 expiry 17 indicator -15 links -19 priority -15 responsible -20 status -16 steps -15
h/autoe	comment -15 indicator -16 label -15 links -18 none -21 priority -16 proofs -15 responsible -16 severity -15 status 28
h/aux	comment -15 steps 22
h/aval	comment -15 phase 17
h/barem	comment -17 deadline -16 label -15 links -18 priority -15 proofs -15 responsible -16 score 23 status -18
h/barr	comment -16 expectedLevel 16
h/be	comment -16 deadline 20 expectedLevel -17 indicator -15 label -15 links -17 proofs -19 responsible -20 status -16
h/blanc	comment -20 links -15 none -19 steps 15
h/blanc$	comment -19 links -15 none -21 status 23 steps 16
h/board	comment -16 deadline -15 indicator -15 links -17 none -17 responsible -16 status 25
h/cac	comment -17 steps 16 trainee -15
h/cap	comment -26 deadline 26 documents -26 indicator -25 lastCheck -17 links -25 phase -19 reference -21 responsible -25 session -21 status -25 step -23
h/card	comment -21 steps 19
h/cart	comment -17 steps 21 trainee -16
h/ce qu	comment -28 deadline -19 documents 19 expectedLevel -20 indicator -20 links -23 none 16 proofs -25
h/check	comment -15 deadline -19 lastCheck 20 none -15
h/chemi$	comment -19 indicator -15 proofs -19 responsible -17 status -15
h/clair	comment -21 indicator -16 label 22 lastCheck -17 priority -15 proofs -15 responsible -21 status -17
h/clair$	comment -21 indicator -17 label 22 lastCheck -17 priority -15 proofs -15 responsible -22 status -17
h/cod	comment -20 date -24 deadline -19 documents -22 expiry -23 label -19 links -19 priority -15 proofs -29 reference 36 responsible -27 status -29 trainee -18 version -28
h/coef	comment -15 deadline -17 expectedLevel -15 expiry -15 links -16 none -15 priority -16 proofs -15 responsible -15 score 22 status -15
h/colum	comment -20 deadline -16 links -15 responsible -17 status 22
h/combien$	comment -15 criterion -18 indicator 20 label -23 links -31 none 16 proofs -19 score -17 status -20
h/comm	comment 20 expectedLevel -16 indicator -19 links -21 none -16 priority -15 responsible -18 status -17
h/comme de	comment 28 label -20 status -22
h/comme$	comment 23 none -27
h/comment$	comment 20 deadline -16 links -18 none -19 priority -16 responsible -18 steps -19
h/commu	comment -20 deadline -15 none 24 priority -15 proofs -16 severity -15 status -17
h/concl	comment -16 none -16 status 22
h/confi	comment -15 links -17 none 27 status -16
h/conte	comment 34 links -16 none -19 proofs -29 status -20
h/contr$	comment -17 date -21 deadline -22 expiry -18 indicator -26 label 17 lastCheck 19 none -15 responsible -16
h/coup	comment -18 date -15 deadline -19 lastCheck 19 links -15 none -19 phase -18 responsible -19 session 20 status -15
h/courr	comment -15 deadline -15 none 28 proofs -15 responsible -20 status -19 version -15
h/cout	comment -16 none 24 proofs -15 score -15 status -19
h/cpt	comment -17 deadline -15 indicator -17 links -18 none 21 proofs -16
h/d accue	comment -15 none -24 start -16 steps 23
h/d echan	comment -21 none 20
h/de confo	comment -18 severity -21 status 24
h/de contr	comment -27 date -22 deadline -18 expiry -19 indicator 21 none -17 responsible -18
h/de quoi	comment -19 indicator -22 none -17 proofs 16 severity -16 status -16
h/dead	comment -21 deadline 23 documents -16 indicator -20 lastCheck -15 links -19 phase -16 reference -15 responsible -22 status -21 step -17
h/deadl	comment -16 deadline 20 documents -22 expiry -15 indicator -16 links -16 responsible -22 status -23 step -17
h/deadl$	comment -17 deadline 16 documents -23 expiry -16 indicator -17 links -18 phase -15 reference -15 responsible -21 status -23 step -17
h/debat	comment 25 indicator -21 label -19 none -19 responsible -16
h/debit	comment -22 deadline -15 expectedLevel -15 indicator -17 links -18 none -21 priority -15 proofs -15 responsible 28 status -18
h/del	comment -15 documents -16 indicator -15 status -15 step -16
h/delai	comment -20 deadline 28 documents -20 indicator -19 lastCheck -30 links -19 phase -19 reference -19 responsible -21 status -20 step -19
h/deliv	comment -18 criterion -15 deadline -16 indicator -16 label 18 links -15 none -19 responsible -18 status -16
h/devi	comment -15 steps 17 trainee -18
h/diver	comment 16
h/donn$	comment -15 none -18 reference -15 steps 17
h/donne	comment -19 documents 15 none -21 proofs 20 responsible -16 steps 20
h/donne$	comment -15 none -17 steps 20
h/dure	comment -17 indicator -15 links -15 none 30 priority -15 responsible -15 status -19
h/eleme a	comment -18 proofs 15
h/eleme de	comment 27 expectedLevel -17 label -16 links -22 none -29 status -23
h/elle	comment 19 none -16 steps -16
h/els	comment 21 none -18 status -15
h/en charg	comment -19 expectedLevel -17 label -15 responsible 23 status -17
h/en clair	comment -20 indicator -16 label 21 lastCheck -16 responsible -20 status -16
h/en est	comment -20 indicator -17 label -16 links -34 priority -16 proofs -17 responsible -20 status 38
h/en marg	comment 17
h/en oeuvr	comment -18 expiry -18 lastCheck -15 priority -15
h/en vrac	comment 24 label -17 priority -16 responsible -18 status -18
h/end$	comment -16 end 27 none -17 reference -16 responsible -18 start -26 steps -21 trainee -19
h/energ	comment -19 deadline -17 priority 23
h/enjeu	comment -15 severity 15
h/entre$	comment -18 deadline -17 end -17 expectedLevel -15 indicator -17 links -21 priority -16 proofs -15 responsible -23 session -16 start 18 steps -15 trainee -15 version -15
h/etap$	comment -17 deadline -19 documents -29 links -16 none -24 reference -15 status -18
h/etat$	comment -15 none -15 status 22
h/ex	comment -17
h/execu$	comment -20 deadline -21 documents -20 indicator -19 links -19 none -24 phase -15 responsible 16 step -16
h/exig	comment -16 criterion -16 deadline -15 expectedLevel 16 indicator -16 label 17 links -15 none -18 priority -16 responsible -17 severity -17 status -22
h/expec$	comment -17 expectedLevel 25 none -26
h/fact	comment -18 end -15 links -16 responsible -15 session -15 start -15 trainee -15
h/factu	comment -16 steps 19 trainee -20
h/faiso	comment -18 none 30 proofs -16
h/feu	comment -19 indicator -15 links -15 none -21 responsible -15 status 26
h/feuil	comment -17 documents 16 start -19 steps 25
h/fich	comment -17 indicator -20 links -19 none -26 phase -15 responsible -19 session -16 status -18 step -22
h/fich$	comment -15 indicator -21 links -18 none -25 phase -15 responsible -18 status -18 step -22
h/fichi$	comment -19 deadline -16 indicator -17 none -22 proofs 25 responsible -19 status -21 step -18
h/fin$	comment -18 links -16 none -23 reference -15 responsible -17 session -19 start -23 trainee -21
h/finan$	comment -16
h/finir	comment -15 deadline 18 expiry -26
h/folde	comment -16 links 22
h/folde$	comment -16 links 16 trainee -16
h/follo	comment -15 end -17 start -19 steps 20
h/formu	comment -21 deadline -17 documents 21 indicator -17 links -21 none -19 phase -17 responsible -22 status -19 step -16
h/frequ	comment -19 expectedLevel -16 links -17 none 23 priority -16 proofs -16 responsible -16 severity -15 status -16
h/gest	comment -15 links -25 none -19 responsible 24 status -17
h/grav	comment -15 links -16 none -18 priority -15 severity 30 status -26
h/gravi	comment -16 deadline -16 none -25 proofs -15 responsible -21 severity 17 status -15
h/h	comment -19 links -16 none 28 score -17
h/head	comment 18 end -19 responsible -16 steps -16
h/hex	comment -15
h/honor	comment -19 deadline -15 links -16 none 26 responsible -20
h/hour	comment -15 links -15 none 29 priority -15 responsible -16 score -15
h/ice	comment -15 links -17 none -15 responsible 23
h/if	comment -15 severity 20
h/impr	comment -20 deadline -15 documents 23 indicator -17 links -20 none -22 phase -18 reference -15 responsible -21 session -17 status -18 step -21
h/inspi	comment 22 expectedLevel -18 label -20 none -23 proofs -15
h/intak	comment -15 reference -16 session 23 trainee -17
h/inter	comment -18 deadline -18 links -17 none -18 session -21 status -16
h/j ai	comment -26 none -23 proofs 20
h/j$	comment -29 documents -21 indicator -18 links -21 phase -18 proofs 24 reference -17 responsible -19 session -16 status -19 steps -19
h/jour$	comment -17 date -19 deadline -18 expiry -16 lastCheck 25 links -15 proofs -18 responsible -16 status -16 version -33
h/journ	comment -15 documents -20 indicator -17 links -15 none -21 reference -15 responsible -17 status -17
h/jurid	comment -15 links -15 none 29 responsible -16 status -16
h/jusqu a	comment -15
h/justi	comment -16 none -23 proofs 26
h/kilom	comment -17 links -15 none 27 score -19
h/kilom$	comment -16 indicator -16 links -16 none 29 responsible -15 score -20 status -16
h/la perso	comment -18 none -15 proofs -15 responsible 22 version -15
h/label	comment -16 deadline -16 documents -19 indicator -17 label 20 none -20 responsible -16 status -16
h/lib	comment -17 date -17 deadline -15 expectedLevel -18 expiry -15 indicator -18 label 27 links -17 none -20 responsible -17 status -23 version -15
h/lien	comment -19 date -16 documents -15 links 36 none -27 proofs -22 reference -17 responsible -23 status -25 version -17
h/lieu	comment -20 indicator -15 none 16 responsible -21 session -16 status -20 steps -15
h/limit	comment -15 links -15 responsible -15 status -16
h/link	comment -17 indicator -15 links 31 none -25 proofs -25 reference -17 responsible -17 status -15
h/locat	comment -19 links 29 none -19 proofs -16 responsible -18 status -16
h/locat$	comment -18 indicator -15 links 29 none -19 responsible -18 status -16
h/mail	comment -17 links -16 none 20 responsible -16
h/mail$	comment -17 links -16 none 25 responsible -15 status -19
h/malle	comment -23 steps 20
h/marg	comment 16
h/marg$	comment 17 responsible -15
h/marqu	comment -16 links -15 none 25 status -15
h/mater	comment -15 none 26
h/meal	comment -19 expectedLevel -17 indicator -17 links -20 none 25 priority -15 proofs -16 responsible -18 score -15 status -18 version -15
h/memo	comment 28 none -17 responsible -29
h/mes	comment 15 deadline -15 indicator -17 links -18 none 18 responsible -21 score -17 status -22
h/mes not	comment 19 none -28 responsible -17 score -15
h/meteo	comment -15 none 22 status -16
h/mis en	comment -15
h/mnt	comment -16 indicator -15 none 24 priority -15 responsible -15
h/mo	comment -16 priority 17 status -15
h/mobil	comment -15 none -19 status -15 step -15
h/model	comment -26 documents -17 proofs -18 responsible -18 score -17 status -19 version 17
h/model$	comment -20 links -17 priority -15 proofs -19 score -16 version 18
h/momen	comment -22 deadline -20 indicator -22 links -23 none -26 reference -18 responsible -23 session -19 status -26
h/momen$	comment -21 deadline -17 indicator -20 links -20 none -25 reference -16 responsible -19 session -17 status -21
h/mot	comment 23 severity -20
h/mot$	comment 20 severity -18
h/motif	comment 17 none -17
h/nb de	comment -34 none 28 score -15
h/nb$	comment 16 score -22
h/need	comment -19 indicator -15 responsible -26 steps 15
h/nivea de	comment -15 indicator -17 links -15 none -16 priority -24 severity 19
h/nom	comment -21 date -29 end -25 expiry -24 indicator -23 links -35 none -27 proofs 19 responsible -28 start -24 status -23 step -16 steps -25 trainee 23 version -24
h/non$	comment -17 deadline -17 indicator -19 links -15 none -24 priority -15 proofs -16 responsible -18 status 17
h/not 0	comment -18 criterion -15 proofs -20 score 22
h/nota	comment 28 none -19 steps -15
h/nota$	comment 28 none -21 responsible -15 steps -15
h/notat	comment -16 deadline -15 links -15 none -17 score 24 status -15
h/numbe	comment -16 expiry -15 label -19 links -18 none -24 proofs -17 reference 18 responsible -16 status -18
h/numbe$	comment -17 expiry -15 label -21 links -16 none -23 proofs -16 reference 16 responsible -16 status -16
h/oblig	comment -18 expectedLevel -15 indicator -22 label 18 lastCheck -19 links -17 none -22 proofs -20 responsible -22 severity -19 version -17
h/obs	comment 30 deadline -15 links -18 none -20 responsible -17 status -17
h/obs$	comment 28 links -16 none -19 responsible -15 status -16
h/obser	comment 19
h/obser en	comment 23
h/odd	comment 15
h/oeuvr	comment -18 deadline 16 expiry -20 lastCheck -16 priority -15
h/ok	comment -15 links -17 none -27 responsible -19 severity -16 status 21
h/on en	comment -15 indicator -15 label -15 links -26 proofs -15 responsible -22 status 31
h/op	comment -16 documents -20 indicator -15 links -15 none -18 status -17 step 17
h/ou$	comment -18 indicator -16 label -16 links 21 none -15 priority -15 proofs -15 responsible -22
h/our	comment -16 links -16 none 23 responsible -16
h/outpu	comment -16 documents 16 none -16 step -16
h/owner$	comment -18 deadline -16 links -17 none -23 proofs -15 reference -16 responsible 31 status -18 step -19
h/p$	comment -18 none 16
h/pacq$	comment -17 deadline -17 links -20 none -27 priority 19 proofs -15 responsible -17
h/pag	comment -20 indicator -16 links -16 none 30
h/pag$	comment -21 none 29
h/par$	comment -15 links -16 none -24 proofs -16 responsible 30 status -17 version -22
h/parco	comment -17 documents -19 links -22 none -28 reference -16
h/part	comment -16 deadline -16 documents -18 step -18
h/pas$	comment -25 deadline -21 documents -15 expectedLevel -17 indicator -20 label -15 links -31 none -25 proofs -15 responsible -22 score -18 status 17
h/pass	comment -15 deadline -16 documents -15 none 21 status -16
h/pass$	comment -16 deadline -15 documents -17 indicator -15 none 19 responsible -15 status -17
h/passa	comment -16 links -15 none -25 responsible -16 step 17 steps 16
h/passe	comment -15 deadline -19 indicator -16 links -18 proofs -17 responsible -18 status -16
h/pc$	comment -19 indicator -16 links 17 none -20 proofs -21 responsible -16 session -15 status -18
h/pens	comment 23 label -15 none -19 proofs -20
h/perem	comment -17 date -31 deadline -19 expiry 34 indicator -17 label -17 lastCheck -24 links -18 none -22 priority -16 proofs -18 responsible -19 severity -15 status -21
h/perem$	comment -16 date -33 deadline -20 expiry 35 indicator -16 label -15 lastCheck -28 links -17 none -20 proofs -16 responsible -17 status -17
h/permi	comment -17 end -19 links -23 reference -15 responsible -27 session 18 start -18
h/petit ou	comment -15 severity 16
h/ph	comment -15 documents -16 indicator -15 none -19 phase 24 responsible -16 status -16 step -21
h/phas	comment -18 documents -21 indicator -18 links -18 none -22 phase 23 reference -17 responsible -21 session -20 status -23 step -19 steps 15
h/piec a	comment -16 none -17 step -15
h/plac	comment -17 documents -15
h/plan	comment -21 deadline 19 expectedLevel -17 expiry -18 label -17 lastCheck -22 links -19 none -22 proofs -15 severity -15 status -16
h/playl	comment -19 links -19 none 25 proofs -17 responsible -15 status -21
h/poche	comment -16 responsible -15
h/point de	comment 17 expectedLevel -16 indicator 15 lastCheck -31 links -18 none -19 responsible -25 status -21
h/pr	comment -28 date -15 deadline 21 expiry -17 links -20 none -21 proofs -15 reference -17 responsible -19 session -17 status -29 trainee 21 version -18
h/prati	comment -22 label -15 none 26 responsible -16 status -16
h/prati$	comment -19 label -17 links -15 none 22 proofs -17 responsible -15 status -15
h/presc	comment -15 date -21 deadline -16 expiry 21 indicator -15 label 15 lastCheck -25 links -16 none -21
h/prese$	comment -16 links -17 none -21 proofs 26
h/prix	comment -16 none 26 status -15
h/proba$	comment -17 none -15
h/proce	comment -16 indicator -17 links -21 none -25 reference -16 responsible -22 status -18
h/produ	comment -16 deadline -15 documents 15 expectedLevel -15 indicator -17 links -21 none 19 reference -15 responsible -20 status -18
h/produ$	comment -16 deadline -16 documents 16 expectedLevel -15 indicator -18 links -19 none 20 proofs -16 responsible -18 status -20
h/prof	comment -18 indicator -16
h/profe	comment -19 deadline -15 documents -19 expiry -15 indicator -18 links -21 none -25 proofs -16 reference -15 responsible 28 session -18 status -21 trainee 20
h/qu on	comment -26 deadline -19 documents 21 expectedLevel -18 indicator -22 label -15 lastCheck -15 links -25 priority -16 status -17
h/que ca	comment 23 deadline -17 expectedLevel -20 label -23 proofs -18
h/que j	comment 18 expectedLevel -17 label -21 none -26
h/que l	comment -24 label 23 none -32 proofs -21
h/quon	comment -15
h/range	comment -18 expectedLevel -16 expiry -15 links 25 none -22 proofs -17 severity -16 status -20
h/rank	comment -17 none -21 priority 24 status -15
h/ratin	comment -16 deadline -15 links -15 priority -15 responsible -16 score 20
h/real	comment -20 links -16 none -29 responsible -17 score 17 status 16
h/recei$	comment -15 steps 17
h/remar$	comment 26 links -16 none -18 responsible -15 steps -20
h/remis	comment -16 documents 15 steps 16
h/rendr	comment -15 deadline 19 expiry -18
h/res	comment -15 links 23 none -21 proofs -15 responsible -18
h/resso	comment -15 criterion -15 date -16 documents 15 expiry -15 indicator -21 links -18 none -23 proofs 17 responsible -25 session -16 step -15
h/resul	comment -24 expectedLevel -16 label -17 lastCheck -18 links -16 responsible -17 status 25
h/resul$	comment -22 status 20
h/ri	comment -27 steps 22
h/room	comment -17 indicator -15 links -19 none 22 proofs -15 responsible -19 status -19
h/room$	comment -17 links -18 none 25 responsible -15 severity -15 status -21
h/rq	comment 27 deadline -15 none -22 responsible -21 session -16
h/rythm	comment -15 indicator -17 links -15 none 23 responsible -16 status -19 version -15
h/saiso	comment -15 none 21 phase 19 responsible -15 step -23
h/sal	comment -15 responsible -15 session -25 trainee 25
h/sall	comment -18 date -15 indicator -15 links -24 none 28 responsible -21 session -15 status -20
h/sall$	comment -18 indicator -15 links -22 none 27 responsible -20 session -15 status -20
h/sayin	comment 16 none -16
h/semin$	comment -16 links -17 none -17 reference -17 session 24 status -15 steps -16
h/seque	comment -17 documents -23 indicator -18 links -17 none -21 responsible -18 status -18
h/seque$	comment -15 documents -20 indicator -15 none -18 phase -35 responsible -15 step 23
h/share	comment -19 indicator -19 links 27 none -23 proofs -16 responsible -19 session -17 status -18
h/sla	comment -20 deadline 21 documents -21 indicator -22 links -19 phase -18 reference -18 responsible -19 session -16 status -20 step -17
h/snag	comment 21 documents -23 indicator -16 links -20 none -22 phase -15 responsible -17 status -19 step -15
h/sor	comment -18 expectedLevel -15 label -17 none -23 proofs 30
h/sourc	comment -15 none 21
h/speci$	comment -16 none 20
h/sprin	comment -17 links -20 none 23 proofs -15 responsible -17 status -15
h/stat	comment -16 deadline -15 indicator -16 links -20 none -20 proofs -19 reference -18 responsible -20 status 34
h/stat$	comment -16 deadline -15 indicator -15 links -17 none -21 proofs -16 reference -16 responsible -19 status 33
h/step	comment -27 indicator -27 links -27 none -19 phase -24 session -21
h/subve	comment -19 deadline -16 indicator -15 links -19 none 24 responsible -17 status -20
h/suppo	comment -17 criterion -15 deadline -18 links -17 phase -16 proofs 30 responsible -24 score -17 session -16 status -16 step -18
h/t	comment -20 none 30 responsible -20
h/tag	comment -15 links -15 none 17 responsible -16 status -16
h/taill	comment -19 none 30 status -18
h/tampo	comment -20 expectedLevel -17 links -21 none 27 version -15
h/telep	comment -15 none 22
h/telep$	comment -15 links -16 none 22 responsible -15
h/temoi	comment -19 label -25 none -15 proofs 28 responsible -16
h/temoi$	comment -18 label -22 proofs 24 responsible -16
h/tempe	comment -16 deadline -16 indicator -15 none 23 priority -15 proofs -17 responsible -17 status -20
h/tempo	comment -20 deadline 22 none -22
h/thema	comment -15 none -18 status -15
h/timin	comment -18 deadline 19 documents -19 indicator -18 links -15 phase -19 responsible -17 status -16 step -21
h/titl	comment -15 expiry -15 indicator -17 label 21 links -17 none -23 reference -16 responsible -17 status -19 version -15
h/titl$	comment -15 indicator -16 label 21 links -16 none -21 responsible -16 status -18
h/touch	comment -15 documents -17 indicator -18 links -16 none -23 phase -18 responsible -18 status -18 step 21
h/trac$	comment -15 indicator -15 none -20 responsible -19 session -19 status -17
h/trace	comment -19 indicator 22 none -15 steps 18
h/trace$	comment -19 indicator 17 none -16 steps 19
h/typ$	comment -17 expectedLevel -22 none 19 responsible -15 severity -16
h/user	comment 16 none -16
h/valid	comment -17 deadline -19 expiry 29 indicator -18 label -17 lastCheck -26 links -23 none -29 proofs -31 responsible -20 severity -18 version -17
h/vecu	comment -18 documents -21 links -16 none -18 responsible -20 status 18
h/vehic	comment -18 indicator -15 links -20 none 23 proofs -15 responsible -16 score -16 status -21
h/venir	comment -19 documents -15 links -15 status 16
h/verif	comment -25 date -28 deadline -29 expiry -26 indicator -18 label 17 lastCheck 22 links -15 none -21 responsible -21 steps 16
h/verif$	comment -25 date -27 deadline -19 expiry -24 indicator -18 label 17 lastCheck 24 links -15 none -20 responsible -22
h/vrac	comment 23 label -15 priority -15 responsible -18 status -17
h/vrac$	comment 26 label -19 priority -16 responsible -19 status -17
h/w	comment -16 none -15 priority 19
h/watch	comment 18 responsible -15 status -16 step -18
h/who	comment -22 deadline -17 expectedLevel -15 indicator -18 links -23 none -26 reference -15 responsible 27 session -17 status -20 steps -17
h/wordi	comment -15 indicator -27 label 25 none -16
h/wordi$	comment -15 indicator -20 label 27 none -16 status -15
h/worth	comment 20 none -17 status -16
h/^libel	criterion -20 indicator -21 label 25 status -15
h/^no	criterion -19 indicator -22 none 22
h/^quali	criterion -31 label -24 none -23 responsible -17 status 18
h/^titr	criterion 15 indicator -20 responsible -16 status -18
h/abrit	criterion 22 label -15 proofs -15 responsible -17
h/appar	criterion 19 indicator -15
h/appar$	criterion 19 indicator -17
h/artic	criterion -27 indicator 26 label -23 none -15
h/axe	criterion 15 deadline -15
h/bloc	criterion 22 deadline -15 links -15 severity -26 status -16
h/c koi	criterion -22 indicator -21 label 23 links -21
h/chapt	criterion 20 indicator -20 none -25
h/domai	criterion 19 indicator -20 label -16
h/enonc	criterion -24 label 22 proofs -19 responsible -21
h/fridg	criterion -16 indicator -22 none 22
h/headi	criterion 19 none -17
h/libel	criterion -18 indicator -20 label 25
h/paren	criterion 16 none -15
h/rubri	criterion 18 status -15
h/sur	criterion -15 deadline -22 documents -15 expectedLevel -19 expiry -16 indicator -24 label -16 lastCheck -18 links 20 none -21 phase 18 priority -16 proofs -22 responsible -21 score 21 status -18
h/^avant	date -19 documents -15 expiry -32 lastCheck -23 links -16 step -16
h/^etat	date -22 expiry -18 indicator -18 label -20 links -23 none -16 proofs -28 reference -16 responsible -23 status 39 version -20
h/^issu	date 25 expiry -20
h/^jour	date 17 lastCheck -18 proofs -17
h/^natur	date -22 expiry -19 links -27 none -25 proofs 18 responsible -20 severity 16 status -20 step -15
h/^quel	date -16 deadline -15 expiry -16 indicator -21 links -22 none -20 priority -20 reference -19 status -20
h/^row	date 22 deadline -18 expiry -17 indicator -20 lastCheck -16 reference -17
h/^valid	date -18 expiry 19 lastCheck -18 links -20 proofs -24 responsible -15
h/^vu	date -21 deadline -20 expiry -15 lastCheck 27
h/a refai	date -15 expiry 25 none -24 proofs -22 status -16 version -18
h/ajout	date 27 deadline -22 expiry -20 lastCheck -24 none -18
h/auto	date -15 deadline -18 indicator -19 label -22 links -16 none -19 responsible -16 status 22
h/autri	date -19 expiry -19 indicator -18 links -22 none -25 proofs -17 reference -16 responsible 30 session -18 status -23 version -19
h/avant le	date -15 lastCheck -22
h/before	date -16 deadline 17 indicator -17 links -18 none -24 phase 17 reference -15 responsible -19 session -15 status -22
h/before$	date -15 deadline 16
h/butoi	date -24 deadline 22 expiry -24 lastCheck -26
h/butoi$	date -23 deadline 18 expiry -23 lastCheck -24
h/cd	date -16 expiry -16 indicator -18 links -21 none -17 proofs -19 reference 23 responsible -20 session -19 status -18 version -16
h/certa	date 20 expiry -18
h/clos	date -21 deadline 21 expiry -33 lastCheck -17
h/combi	date -19 expiry -15 indicator -18 links -18 none -19 proofs -20 responsible -28 session -19 status -16 version 29
h/const	date -23 deadline -18 links -16 none -15 status 19
h/const$	date -26 deadline -20 lastCheck 19 status 15
h/coup d	date -15 deadline -20 lastCheck 19
h/ctrl	date -29 deadline -25 expiry -26 lastCheck 28 none -19 responsible -16
h/ctrl$	date -29 deadline -24 expiry -25 lastCheck 26 none -19
h/cvs	date 26 expiry -26
h/d auto	date -17
h/d oeil	date -15 deadline -19 lastCheck 17
h/dat d	date 24 deadline -18 expiry -24 none -24 start 17 status -18
h/dat du	date 27 deadline -26 expiry -39 lastCheck 16 links -17 none -26 proofs -18 reference -21 responsible -15 status -17 version -19
h/dated	date 15
h/de derni	date -18 deadline -22 lastCheck 21
h/de perem	date -26 deadline -23 expiry 25 lastCheck -21
h/de trait	date -16 deadline 15 indicator -17 lastCheck -18 none -16 severity -18
h/depot	date 25 deadline -20 expiry -26 lastCheck -27
h/dessu	date 16 expiry -20
h/diffu	date 31 deadline -21 expiry -20 lastCheck -26
h/du derni	date -22 deadline -21 lastCheck 26
h/echoi	date -26 expiry 26 none -17
h/ecrit	date 18 deadline -16 documents 21 expiry -16 links -26 none -17
h/ecrit$	date 19 deadline -16 expiry -15 none -16
h/enter	date 24 deadline -21 expiry -20 lastCheck -24
h/entry	date 20 deadline -15
h/etab	date 17 expiry -17
h/etat	date -24 expiry -19 indicator -15 label -20 links -25 none -19 proofs -29 reference -16 responsible -22 status 33 version -20
h/etat de	date -16 links -21 proofs -20 status 28
h/exami	date -21 deadline -19 lastCheck 18 none -15
h/expir	date -25 deadline -28 expiry 29 lastCheck -22 none -15
h/fait le	date -15 label -15 lastCheck 19 none -15
h/id$	date -17 label -15 links -17 proofs -18 reference 18 status -17 version -17
h/intit de	date -21 indicator -17 links -20 none -20 proofs 23 responsible -21 session 16 status -20 steps -17 version -18
h/issu	date 28 expiry -25
h/issue	date 22 indicator -17 links -17 none -18 proofs -15 status -16
h/jour de	date 16 lastCheck -18 none -20
h/la derni	date -17 expiry -16 lastCheck 26
h/la piec	date -22 expiry 16 indicator -15 none -17 session -18 severity -21
h/lates	date -16 deadline 25 expiry -28 lastCheck -18
h/lim	date -27 deadline 19 documents -16 expiry -20 indicator -16 lastCheck -23 links -15 phase -15 step -15
h/lim$	date -18 deadline 17 documents -16 expiry -20 lastCheck -16 phase -15 step -17
h/lin	date 16 expiry -17
h/local	date -17 expiry -15 links 27 none -19 proofs -27 responsible -21 status -19
h/local de	date -16 expiry -15 links 28 none -18 proofs -29 status -15
h/natur	date -22 expiry -19 links -25 none -23 proofs 19 responsible -19 severity 17 status -21
h/natur de	date -19 links -20 none -15 status -17
h/ne	date 20 expiry -20 indicator -16 none -16
h/nom de	date -26 expiry -20 indicator -19 links -28 none -22 responsible -18 status -26 steps -22 trainee 20 version -17
h/objec$	date -24 expiry -20 lastCheck -16 proofs 19
h/oeil	date -15 deadline -22 lastCheck 19
h/parut	date 25 expiry -28
h/plus	date -20 deadline -24 expiry 30 indicator -16 lastCheck -23 links -15 proofs -17
h/pos	date 22 deadline -19 lastCheck -22
h/pour le	date -15 expiry -21
h/prev	date -28 deadline 22 expiry -21 lastCheck -17
h/prevu	date -33 deadline 26 documents -20 expiry -35 indicator -15 lastCheck -32 phase -16 responsible -16 step -17
h/prevu$	date -26 deadline 18 expiry -21 lastCheck -27
h/reali	date -19 deadline 22 lastCheck -23
h/reeva	date -19 deadline -19 expiry -20 lastCheck 23
h/refai	date -15 expiry 24 none -19 proofs -20 status -15 version -19
h/regar	date -26 deadline -21 lastCheck 26 none -17
h/regis	date 15 deadline -15
h/resso$	date -16 indicator -16 none -18 session -15 status -17
h/reuni	date 17 lastCheck -15 none -16
h/row	date 26 deadline -23 expiry -20 indicator -17 lastCheck -16 reference -18 status -15
h/sai	date 15 expiry -15 lastCheck -16
h/saisi	date 17 lastCheck -16
h/sunse	date -15 deadline -19 expiry 18 lastCheck -17
h/use	date -18 deadline -26 expiry 23 none -20 responsible -25
h/valeu	date -16 none -15 score 20
h/valid$	date -30 deadline -22 expiry 36 lastCheck -22 none -20 status -15
h/ver	date -29 deadline -24 expiry -21 lastCheck 19 none -15
h/vise	date -20 deadline 19 expiry -20 lastCheck -18
h/vu	date -21 deadline -23 expiry -18 label -16 lastCheck 23 links -17 none -32 responsible -17 status -15
h/vu le	date -16 lastCheck 17
h/walke	date -24 deadline -16 expiry -26 lastCheck 25
h/%$	deadline -16 indicator -16 none -16 score 26 status -24
h/^axe	deadline -16
h/^criti	deadline -18 indicator -15 responsible -21 status -16
h/^deadl	deadline 18 expiry -15 indicator -15
h/^en	deadline -19 indicator -15 links -22 none -24 priority -19 proofs -18 status -24 version -17
h/^exemp	deadline -15 expectedLevel -17 links -26 none 28 proofs -25 status -20
h/^must	deadline 19
h/^oblig	deadline -16
h/^perim	deadline -18 expiry 19 lastCheck -15
h/^pr	deadline 17 expiry -15 responsible -15 status -22
h/^quand	deadline 19 expiry -16 responsible -15 status -15 step -16
h/apres$	deadline -20 none -28 phase 22
h/au pacq	deadline -17 links -21 none -20 priority 19 responsible -16
h/bon jusqu	deadline -16 expiry 25 none -17
h/ce soit	deadline 23 lastCheck -22 none -21
h/check$	deadline -18 lastCheck 20
h/coiff	deadline 25 expiry -22 trainee 22
h/compl	deadline 16 links -18 responsible -16
h/compl$	deadline 15
h/criti	deadline -16 label -15 responsible -19 status -15
h/criti de	deadline -18 responsible -21 severity 16 status -16
h/curre	deadline -15 label -16 priority -15 proofs -15 responsible -15 status 27
h/d execu	deadline -15 responsible -17
h/dat of	deadline -21 none -18
h/de chant	deadline -19 status -18
h/de leve	deadline 20 none -16
h/de valid	deadline -23 expiry 20 lastCheck -23 none -20 status -15
h/don by	deadline 21 responsible -16
h/douc	deadline 16 status -16
h/du refer	deadline -15 label 15 links -15 none -20 proofs -26 responsible -28
h/ensem	deadline -15 lastCheck 17
h/equip	deadline -17 lastCheck 18 status -15
h/eta	deadline 18 expiry -19
h/etp	deadline -18 none 20
h/fait$	deadline -15 documents -24 indicator -16 links -21 priority 18 step 18
h/foi	deadline -22 expectedLevel -16 indicator -18 lastCheck 23 none 15 proofs -15 responsible -17 severity -15
h/forcl	deadline 21 links -15 none -17 responsible -15 status -16
h/get	deadline 19 expiry -15 none -15
h/horiz	deadline 18 lastCheck -16
h/impar	deadline 15
h/inscr au	deadline -16 priority -19
h/jai	deadline -17 lastCheck 21
h/je me	deadline 17
h/l oblig	deadline 15 indicator -16 lastCheck -15 none -17 responsible -17 severity -15
h/leve	deadline 20 none -16
h/leve$	deadline 19 none -16
h/limit$	deadline 15 documents -15
h/must	deadline 20 expiry -20
h/oeil$	deadline -18 lastCheck 18
h/pacq	deadline -18 expiry -15 links -21 none -19 priority 17 responsible -18
h/papie$	deadline -16 documents -17 indicator -26 label -21 links -21 none -32 reference 17 responsible -22 session -19
h/parti du	deadline -15 expiry 18 step -15
h/pdt	deadline -19 documents -16 phase 21 responsible -16 status -19 step -16
h/perim	deadline -20 expiry 19 lastCheck -16
h/point$	deadline -15 documents -16 indicator -23 label -20 links -21 none -23 responsible -30 status 15
h/pr qd	deadline 20
h/prouv	deadline -19 indicator 15 label -21 none -24 proofs 21 responsible -15 version -17
h/qd	deadline 19
h/que ce	deadline 23 lastCheck -22 none -21
h/recul	deadline -20 lastCheck 17
h/recyc	deadline -17 expiry 19 none -18
h/redis	deadline -28 expiry 33 none -16 proofs -15
h/reg	deadline 16 expiry -16 none -17
h/relu	deadline -17 lastCheck 20
h/renew	deadline -23 expiry 28 none -20 responsible -15
h/resum	deadline -15 expectedLevel -18 indicator -17 label 22 none -18 status -19
h/soit	deadline 22 lastCheck -22 none -20
h/souha	deadline 16 phase -21 step -22
h/state	deadline -15 indicator -15 label 20 none -18 proofs -16 status -15
h/tard	deadline -15 expiry 23
h/targe	deadline 19 none -16
h/teneu	deadline -16 label 17 status -17
h/tour	deadline -17 none -17 steps 16
h/urgen	deadline -17 expectedLevel -19 indicator -15 lastCheck -16 links -15 none -15 priority 29 score -17 status -29
h/versi$	deadline -15 indicator -19 links -18 priority -17 proofs -16 version 27
h/vgp	deadline -18 lastCheck 20
h/^feuil	documents 17 none -17 start -20 steps 25
h/^fich	documents 15 links -16 none -15 proofs 16 reference -23 responsible -16 status -16 step -17
h/^id	documents -23 links -24 none -28 proofs -17 reference 30 responsible -23 status -17
h/^outil	documents 16
h/^per	documents -15 none -16 phase 16 responsible -15 step -17
h/^ph	documents -15 none -17 phase 22 status -15 step -20
h/^reper	documents -15 indicator 17 links -17 proofs -15 reference 17 responsible -18 status -15
h/^trac	documents 17 links -22 none -25 proofs 25 status -16
h/^tutor	documents -15 none -17 responsible 18 status -15
h/a prese	documents 17 none -15 proofs 19
h/adres du	documents -17 links 29 none -20 proofs -20 responsible -18 status -15
h/ass	documents 20 responsible -15 step -16
h/avec l	documents -20 step 19
h/ce qui	documents -16 none -22 proofs 28 responsible -21 step 18 steps -16
h/du momen	documents 19 phase -16 step -18
h/du parco	documents -19 none -22 responsible -22
h/enreg	documents 20 indicator -19 links -15 none -29 phase -17 responsible -19 session -15 status -16 step -15
h/enreg$	documents -15 reference 17
h/envoi	documents 23 none -22 step -18
h/etabl	documents 16 links -16 none -15 responsible -15 status -18 step -19 version -16
h/etabl$	documents 16 none -17
h/etap du	documents -15 phase -32 step 26
h/gener	documents 15
h/l elev	documents -18 step 18
h/label$	documents -16 indicator -24 label 19 none -17 status -16 step 17
h/miles	documents -16 links -15 none -18 phase -16 responsible -16 step 19
h/mono	documents -15 links -24 none -21 responsible 27 severity -16 status -24
h/oper	documents -19 none -17 phase -16 responsible -16 status -15 step 17
h/outil	documents 17 none -17 step -15
h/per	documents -15 expectedLevel 20 none -19
h/remi	documents 16 none -15 responsible -19 steps 19
h/remis$	documents 15
h/reper	documents -15 indicator 16 links -21 proofs -18 reference 18 responsible -20 status -18
h/sign$	documents 22 links -15 none -16 responsible -15 step -24 steps 16
h/step$	documents -23 none -15 phase -20 responsible -16 step 22
h/trail	documents 16
h/utili	documents 19 none -19
h/va	documents -16 indicator 20 none -22
h/vit	documents -17 step 19
h/zapie	documents -17 links -20 responsible 18
h/0 er	end -16 start 18
h/^arriv	end -19 session -16 start 20
h/^clot	end 17 session -15
h/^clotu	end 22 start -21 steps -16
h/^deb	end -19 session -16 start 19
h/^jusqu	end 15 expiry -22 links -20 responsible -15 steps -16
h/^mid	end -18 steps 23
h/^ouver	end -18
h/^pre	end -16 session -15 steps 16
h/^premi	end -20 none -18 session -18 start 15 trainee -17
h/^regle	end -15 steps 25
h/^ses	end -20 links -17 none -18 responsible -16 session 28 start -17 steps -15 trainee -15
h/arriv	end -21 session -18 start 25 steps -16
h/arriv$	end -16 start 18
h/clot	end 18 session -15
h/clotu	end 21 start -20 steps -16
h/clotu du	end 16
h/debut du	end -23 links -16 responsible -16 start 18
h/demar	end -28 start 28 steps -17 trainee -16
h/demar le	end -18 start 16
h/depar	end 25 none -18 reference -16 session -22 start -28 trainee -16
h/er	end -15 start 17
h/fin du	end 22 start -16 steps -17
h/fini le	end 16 start -16
h/finis	end 20 start -17 steps -16
h/finit	end 23 start -27 steps -16
h/finit le	end 21 start -36 steps -15
h/jusqu au	end 15 expiry 22 none -16 steps -16
h/mid	end -17 steps 23
h/ouver	end -18
h/pre	end -15 steps 18
h/recue	end -17 start -15 steps 19
h/start	end -24 session -23 start 27 steps -19
h/start$	end -26 session -21 start 24 steps -15
h/vie	end -15 expiry 17 links -16 none -18 responsible -15 start -15 steps 17
h/week	end -24 none -15 responsible -16 session 23 steps -15 trainee -15
h/^where	expectedLevel -19 indicator -16 links 26 none -23 proofs -18 responsible -24
h/accep	expectedLevel 17
h/aller	expectedLevel 16 links -18
h/atend	expectedLevel 24 priority -17 status -17
h/atend$	expectedLevel 23 priority -16 status -15
h/att	expectedLevel 19 none -18 priority -16
h/bar	expectedLevel 16
h/cahie	expectedLevel 16 responsible -15
h/cefr	expectedLevel -17 none 22
h/certi$	expectedLevel 18 label -16 none -17 steps 15
h/clear	expectedLevel 18
h/couve	expectedLevel -15 indicator 23 links -17 none -15 proofs -15 reference -18 severity -16 version -19
h/couve$	expectedLevel -15 indicator 21 links -16 reference -17 severity -16 version -19
h/de couve	expectedLevel -15 none -15 status 19
h/de matur	expectedLevel -15 severity -15 status 18
h/de nc	expectedLevel 16 none -30 severity 19 status -29
h/descr	expectedLevel -19 indicator -18 status -15
h/descr$	expectedLevel -17
h/du certi	expectedLevel 19 label -16
h/esper	expectedLevel 21 none -17
h/exig$	expectedLevel 16 label 17 priority -15 proofs -15 status -20
h/exige$	expectedLevel -19 label 20
h/il	expectedLevel 18 expiry -16 none -25 proofs -15 responsible -19 version -17
h/imper	expectedLevel 15
h/jen	expectedLevel -15 links -30 none -16 status 25
h/le guid	expectedLevel 19 none -16
h/level$	expectedLevel 15 none -27
h/manqu	expectedLevel -18 none -17 severity 28
h/matur	expectedLevel -18 links -19 none -23 responsible -16 severity -18 status 30
h/norma	expectedLevel -22
h/on le	expectedLevel -17 indicator -17 lastCheck -18 none -17 priority 16 status -18
h/ou il	expectedLevel 15
h/ou pas	expectedLevel -16 lastCheck -16 links -28 none -17 responsible -17 score -17 status 24
h/que le	expectedLevel 18 none -17
h/req	expectedLevel 20 none -17 priority -16 status -15
h/resum$	expectedLevel -18 label 18 none -16
h/truc	expectedLevel -20 label 16
h/typ de	expectedLevel 17 none -33 severity 15 status -24
h/urgen$	expectedLevel -16 priority 25 status -27
h/voir	expectedLevel 19 label -19 none -20 proofs -15
h/voir$	expectedLevel 19 label -18 none -20 proofs -15
h/au plus	expiry 22
h/bon apres	expiry 17 lastCheck -15
h/borde	expiry -17 links -18 none -15 proofs 20
h/corpu	expiry -16 none -17 proofs 24
h/cotat$	expiry -15 lastCheck -19 score 16 status -15
h/de vie	expiry 16 links -15 none -15 steps 15
h/du papie	expiry -26 label -20 links -17 none -24 proofs -28 responsible -15 version 21
h/held	expiry -27 none -27 reference -16 session -18 status -24
h/insti	expiry -15 proofs 17 reference -15
h/insti$	expiry -15 proofs 15 reference -16
h/l act	expiry -19 indicator -19 lastCheck -19 links -23 reference -17 session -15
h/la cotat	expiry -16 lastCheck -20 status -15
h/la preuv	expiry -26 lastCheck -19 links 18 none -33 session -16 version -15
h/list	expiry -16 links -22 none -38 proofs 21 status -15
h/list$	expiry -16 indicator -16 links -22 none -33 proofs 19 status -16
h/moutu	expiry -20 indicator -22 links -19 none -28 proofs -19 reference -16 responsible -19 session -18 status -19 version 24
h/moutu$	expiry -18 indicator -20 links -18 none -26 proofs -17 reference -15 responsible -18 session -16 status -18 version 23
h/pce	expiry -21 indicator -18 links -20 none -27 proofs 20 responsible -21 session -17 version -19
h/pce$	expiry -21 indicator -17 links -21 none -27 proofs 19 responsible -22 session -17 version -19
h/plus bon	expiry 17
h/plus tard	expiry 22
h/presc$	expiry -20 label 18 none -15
h/recor$	expiry -17
h/redo	expiry 19
h/refai avant	expiry 20
h/renou	expiry 19
h/^claus	indicator 22 status -16
h/^fil	indicator -20 reference 16 responsible -21 session -15 status -16 version -16
h/^int	indicator -23 label 23 links -19 none -16 proofs 15 reference -23 responsible -19 status -27 trainee -17 version -15
h/^objet	indicator -18 label 21 status -19
h/^prouv	indicator 17 none -18 proofs -21 version -17
h/^resum	indicator -16 label 17 status -17
h/^revis	indicator -16 none -16
h/^rnq	indicator 24 label -16 none -15
h/^sert	indicator 22 proofs -18 responsible -15 status -19 version -15
h/^statu	indicator -23 label -23 links -15 responsible -16 status 26 version -15
h/^util	indicator 17 status -18
h/an	indicator -15 none 15
h/avec	indicator 21 links -15 none -29 reference -17 responsible -19 status -20
h/avec$	indicator 18 none -22 responsible -17 status -15
h/avena	indicator -21 none -22 reference -19 version 21
h/caus	indicator -15 label 20 proofs -19
h/chiff	indicator 35 label -29 none -18 status -28 version -15
h/claus	indicator 18 none -17 status -16
h/condi	indicator -15 none -16 status 19 version -18
h/coule$	indicator -18 none 19
h/couv	indicator 16
h/cover	indicator 16 reference -16 responsible -19 session -15 status -18 version -18
h/cover$	indicator 15 links -15 proofs -15 reference -15 responsible -19 session -15 status -18
h/est quoi	indicator -17 links -19 proofs 18
h/est$	indicator -15
h/ged	indicator -16 none -17 reference 16
h/ged$	indicator -16 none -17 reference 16
h/imput	indicator 18 status -15
h/ind no	indicator 20 none -20
h/indik	indicator 23 none -32 version -22
h/it s	indicator -18 links -17 none -19 responsible -15 severity 15 status 15
h/la lign	indicator 16 none -15
h/le prouv	indicator -18 none -16 proofs 25
h/mappi	indicator 15
h/mood	indicator -30 label -28 status 35
h/n° ind	indicator 23 label -16 none -22 reference -17 version -22
h/objet	indicator -19 label 21 status -18
h/opco$	indicator -16 links -16 none 21 responsible -15
h/proce$	indicator -15 links -20 none -23 responsible -18 status -15
h/rev	indicator -22 version 26
h/revis	indicator -16 links -15 status -15
h/scor	indicator -16 score 23 status -17
h/scor$	indicator -15 score 22 status -15
h/sert	indicator 22 none -16 proofs -17 status -20 version -15
h/sert a	indicator 20 proofs -16 status -16
h/statu	indicator -25 label -26 links -16 proofs -16 responsible -17 status 30 version -16
h/titr de	indicator -18 label 19 status -16
h/tous	indicator -23 none 23
h/util	indicator 17 status -16
h/v$	indicator -18 reference -18 responsible -16 version 18
h/vis	indicator 32 label -18 none -15
h/vis$	indicator 32 label -19 status -15
h/wbs	indicator 16 none -24
h/^auto	label -16 lastCheck -18 links -15 none -15 responsible -15 status 26
h/^desc	label 15
h/^exig	label 16 none -16
h/^teneu	label 15 status -15
h/^the	label 18
h/ask	label 18
h/assoc	label -16 links -15 none -22 responsible -20 status -17 step -15 version -15
h/assoc$	label -16 links -16 none -22 status -17
h/desc	label 15
h/engli	label 17
h/engli$	label 17
h/exact	label 17 links -15
h/fo	label 17
h/for	label 18 none -16
h/full	label 16 none -15 proofs -17
h/gist	label 21 links -18 none -15 proofs -15
h/ide$	label 15 none -16
h/ils	label 19 none -20
h/la deman	label 15 session -16 steps 19
h/me deman	label 20
h/numer de	label -16 version 18
h/on me	label 20 none -15
h/plain	label 16
h/prouv$	label -19 proofs 20
h/qu ils	label 19 none -18
h/qui est	label 15 proofs -15
h/racon	label 21
h/serve	label -15 links 25 none -23 responsible -16 status -20
h/veule	label 19 none -15
h/^const	lastCheck -18 status 22
h/^faut	lastCheck -18
h/faut que	lastCheck -19
h/looke	lastCheck 17
h/qa	lastCheck 15
h/^acc	links 23 none -21 responsible -17 status -15
h/^armoi	links 16 none -15
h/^autho	links -17 none -17 proofs -17 reference -15 responsible 19 status -17
h/^avi	links -15 none -19 status 22 steps 24
h/^chemi	links 22 none -15
h/^coul	links -17 none 27 responsible -21
h/^coule	links -28 none 35 proofs -16 version -16
h/^dev	links -15
h/^driv	links 15
h/^empla	links 27 none -16
h/^hour	links -15 none 22
h/^langu	links -20 none 26 responsible -19
h/^loc	links 22 none -17 proofs -15 responsible -17 status -17
h/^propr	links -20 none -21 reference -17 responsible 25 version -15
h/^repa	links -16 none 21
h/^resp	links -19 proofs -19 responsible 21 status -16
h/^saiso	links -17 none 26 phase 18 responsible -19 step -23
h/^stora	links 17
h/^sur	links 17
h/accue$	links -17 none 16 responsible -16 status -19
h/adr	links 23 none -15 proofs -21 responsible -21 status -21 version -15
h/armoi	links 17 none -16
h/artif$	links -20 none -18 proofs 24 status -15 version -18
h/at$	links -15 responsible -16 status -15
h/attac	links -21 none -27 proofs 22
h/au burea	links 15
h/aut	links -15 none -18 responsible 22 session -15 status -16
h/autho	links -15 none -15 proofs -16 responsible 18 status -16
h/bac	links 21 none -17 proofs -15
h/binde	links -15 none 18 responsible -15
h/c ou	links 22 responsible -16 status -22
h/categ	links -17 none 28 responsible -16
h/cest	links 15 status -16
h/chemi d	links 19
h/coul	links -17 none 27
h/coule du	links -21 none 22 responsible -17
h/d acc	links 22 none -16
h/depos	links 15
h/dev	links -16 steps 15
h/dossi de	links 16
h/driv	links 24
h/driv$	links 19
h/ds	links 27 none -29 priority -15
h/du chemi	links -17
h/du doc	links -25 reference 22 responsible -18 status -16
h/du stag	links -21 none -20 reference -17 responsible 17 session -29 steps -17
h/empla	links 27 none -18
h/empla$	links 21 none -15
h/espac	links 19
h/est bon	links -21 severity -16 status 21
h/est ce	links 15
h/est ou	links -18 status 25
h/exemp	links -25 none 28 proofs -36 status -21
h/exemp de	links -18 none 37 proofs -28
h/freq	links -15 none 20
h/freq$	links -15 none 21 status -16
h/gardi	links -17 responsible 15
h/group$	links -16 reference -15 steps -16
h/grp	links -15 none -15 session 17
h/held$	links 16 none -15 responsible -21 status -23
h/i stand	links -16 status 25
h/ice$	links -16 none -15 responsible 22
h/in$	links -17 reference -15 responsible -15 session -15 status 18 steps 18
h/just	links -18 none -19 proofs 23 responsible -18 status -17 version -15
h/kb	links -20 none 21
h/kms	links -16 none 22 responsible -17 status -19
h/la sall	links -15 none 19
h/le trouv	links 19
h/lien vers	links 18
h/link$	links 24 none -19 reference -16 responsible -16
h/liv	links 20 status -20
h/liv$	links 20 status -20
h/livr	links -17 steps 16
h/loc	links 22 none -17 proofs -15 responsible -17 status -19
h/maitr	links -15 status 17
h/major	links -15 none -16 severity 23 status -15
h/moyen	links -21 none -25 proofs 23
h/ordi	links 20 none -15 session -16
h/ou ?	links 16 severity -15
h/ou c	links 24 status -24
h/ou en	links -18 status 26
h/ou on	links 17
h/path$	links 18 none -15
h/perio	links -16 none 21
h/prob	links -22 proofs 21 responsible -26
h/prod$	links -15 proofs 15 responsible -18
h/propr	links -20 none -20 reference -18 responsible 23 version -15
h/repa	links -15 none 20
h/resea	links 15
h/resp	links -18 proofs -16 responsible 20
h/rol	links -15 none -17 responsible 17
h/sa	links -21
h/secre	links -16 responsible 22 severity -16 status -21
h/serve$	links 20 status -18
h/sit	links -17 responsible -16 status 18
h/siz	links -22 none 23
h/stock	links 28 none -24 responsible -15
h/stora	links 18
h/sur le	links 17
h/tag$	links -15 responsible -16 status -15
h/tir	links -15
h/traca	links 20 none -29
h/trouv	links 24 responsible -16 status -19
h/trouv$	links 20 status -17
h/url	links 28 none -20
h/url$	links 23 none -21 responsible -16
h/versi du	links -19 proofs -19 responsible -17 status -17 version 24
h/where it	links 17 status -20
h/^att	none -17
h/^categ	none 27 responsible -15
h/^champ	none -21 status -17
h/^colla	none -15 responsible 20
h/^compl	none -16 steps 15
h/^confo	none -16 severity -28 status 23
h/^cout	none 23 status -22
h/^degr	none -16 score -15 status 19
h/^exhib	none -15
h/^freq	none 20 proofs -15
h/^grav	none -16 severity 25 status -22
h/^mail	none 18
h/^mater	none 24
h/^matur	none -16 status 22
h/^nam	none -17 proofs 21 responsible -15
h/^nombr	none 25
h/^part	none -18 phase 17 step -16
h/^path	none -16 proofs -21
h/^pourc	none -18 score 17
h/^preno	none -15 responsible 19 session -15
h/^progr	none -16 responsible -15
h/^publi	none 16
h/^resso	none -19 proofs 20 reference -16 responsible -20
h/^sever	none -15 severity 20
h/^speci	none 20
h/^spons	none -16 responsible -15
h/^taux	none -16 score 19 status -20
h/^tel	none 27
h/^templ	none -16
h/^thema	none -18 status -15
h/^trans	none 19
h/actio de	none -15 session 20
h/actue	none -18 status 20
h/actue$	none -18 status 21
h/akto	none -16 reference 15
h/anima$	none -19 step 17
h/appor	none -22 proofs 19
h/appor$	none -20 proofs 16
h/archi	none 22 responsible -18
h/attei	none -17 status -16
h/avi$	none -17 status 22
h/bad	none -15 severity 16
h/bafa	none -15 session 17
h/bafa$	none -15 session 17
h/besoi	none -15 session -15 trainee -18
h/binom	none -21 proofs -16 responsible 27
h/budge	none 18
h/budge$	none 19
h/cabin	none -18 responsible -16 status -16
h/caden	none 19 status -16
h/champ	none -20 status -16
h/chem	none 16
h/chois	none -17 responsible -19 session 19
h/chos a	none -18 step 18
h/clas	none -15 responsible -16 severity 24 status -15
h/coch	none -15
h/cod du	none -19 proofs -15 reference 19 version -15
h/cod$	none -17 proofs -21 reference 26
h/coll$	none -15 responsible 20
h/colla	none -17 responsible 21
h/colou	none 18
h/compt	none -15 steps -17
h/con	none 17
h/consu	none -20 proofs 16
h/count	none 24
h/count$	none 24 responsible -15 status -17
h/cpf	none -17 responsible -17
h/degr	none -17 responsible -15 score -15 status 20
h/degr d	none -16 score -15 status 19
h/des atten	none -16 steps 17
h/docum de	none -25 proofs 25 responsible -16
h/donn	none -17 steps 16
h/du jour	none 19
h/du proje	none -16
h/dur	none 23
h/durin	none -16 phase 18
h/e ou	none -15 responsible 17
h/ecol	none -16
h/ecol$	none -15
h/effor	none 21
h/el	none -21 proofs 16
h/emoji	none 22 proofs -15 status -18
h/enfan	none 20
h/envoy$	none -15 session -19 steps 22
h/etoil	none -15 score 20
h/exhib	none -17
h/falc	none 20 responsible -15
h/fort	none -24 phase -15 severity 15 step 15
h/fort$	none -17 step 16
h/frequ de	none 23
h/frequ$	none 19
h/ger	none -18 responsible 22
h/got	none -15 proofs 16
h/grand	none -16 phase 25 step -22
h/grav$	none -15 severity 18
h/h$	none 17
h/hrs	none 19
h/ht	none 17
h/ht$	none 19
h/humeu	none 18
h/icon	none 35 proofs -20 responsible -23
h/impri$	none 19
h/ind n°	none -20 version -20
h/je montr	none -20 proofs 22
h/kel	none -16 responsible -17
h/langu	none 23
h/langu$	none 21
h/lettr	none -17 steps 20
h/li	none -19 proofs 18 step -15 version -15
h/li$	none -21 proofs 16
h/manne	none 20
h/meeti	none 19
h/mobil$	none -19
h/mont	none -15
h/nam of	none -16 proofs 21
h/neph	none -15 reference 21
h/nombr	none 25
h/nombr d	none 17
h/nombr de	none 28
h/n° d	none -30 status -22 version 17
h/often	none 18
h/or	none -17 severity 18 status -15
h/parc	none -16 status -20
h/parc$	none -16 status -20
h/part$	none -15
h/passa$	none -23 step 17
h/path to	none -16 proofs -21
h/pecki	none -29 priority 19
h/per$	none -15 phase 15 step -17
h/poche$	none 15 responsible -15
h/posit$	none -16 status 15
h/pourc	none -17 score 18 status -15
h/pract	none 20
h/pract$	none 23
h/prix$	none 21
h/prod	none -15 proofs 18 responsible -20
h/proje$	none -17
h/pts	none -22 score 22
h/qui le	none -21 proofs 24
h/qui$	none -18 proofs -15 responsible 15
h/quoi$	none -15 proofs -16
h/raci	none -16 responsible 16 session -15
h/ratin$	none -20 score 20 status -16
h/recei	none -15 steps 15
h/recev	none -16 status 18
h/retou	none -16 steps 18
h/revu$	none 19
h/sorti le	none -17
h/souti	none -20 proofs 17 status -18
h/speci	none 19
h/spent	none 18
h/spent$	none 18
h/stad	none -18 phase 15 responsible -15
h/statu de	none -15 status 17
h/suivi$	none -15 session 20
h/surve	none -17 responsible -16 start -22 steps 20
h/swiml	none -18 phase 17 responsible -16 status -15 step -17
h/taux	none -16 score 19 status -19
h/tel	none 24
h/tel$	none 27
h/temp du	none -22 phase 22 step -21
h/templ	none -15
h/tensi	none 21 version -16
h/tenu	none -16 responsible 15 version -20
h/tire	none -17 session 22
h/tps	none 15
h/trans	none 19 responsible -15
h/trans$	none 19
h/tutor	none -15 responsible 16
h/txt	none -16
h/ui	none 25 priority -21 status -16
h/versi en	none -20 version 19
h/vu$	none -20 proofs 17
h/y n	none -19 status -18
h/^av	phase 15 status -16
h/^grand	phase 24 step -20
h/ap	phase 15 status -15
h/jalon	phase -19 step 21
h/phas de	phase 15
h/^risk	priority 16
h/^total	priority -15 proofs -15 score 23
h/^urgen	priority 16
h/carac	priority 15
h/co	priority 17
h/d urgen	priority 24 status -27
h/ordon	priority 15
h/rank$	priority 18
h/^au	proofs -16 responsible 19 status -19
h/attes$	proofs 19
h/au souti	proofs 17 status -16
h/doc a	proofs 28 responsible -16
h/la nc	proofs -17 severity 18
h/natur du	proofs 16
h/papie qui	proofs 21
h/redac	proofs -15 responsible 17
h/sur 0	proofs -16 score 19
h/to be	proofs -16 responsible -17
h/uid	proofs -17 reference 17
h/ve	proofs 15
h/^ident	reference 19
h/^neph	reference 17 steps -15
h/du group	reference -16 session -24 steps -19
h/edof	reference 20
h/ident	reference 22 responsible -15
h/task	reference 16
h/^anima	responsible 25
h/^cabin	responsible -17 status -16
h/^emplo	responsible -15
h/^facil	responsible 16
h/^ok	responsible -15 severity -15 status 18
h/^them	responsible -20 session 15
h/au faute	responsible 15
h/benev	responsible 15
h/centr	responsible -15
h/desig	responsible 18
h/direc	responsible 19
h/du dossi	responsible 15
h/faute	responsible 17
h/faute$	responsible 15
h/forme	responsible -16
h/forme$	responsible -18
h/gar	responsible 16 session -23
h/gar$	responsible 15 session -21 step -15
h/garan	responsible 18
h/inter$	responsible -21 session -16
h/invoi	responsible -15 trainee -17
h/ki$	responsible 18
h/l inter	responsible -15
h/le gar	responsible 20
h/not perso	responsible -18
h/ocup	responsible 22
h/ordin	responsible -15
h/orig	responsible 15
h/preno$	responsible 21
h/regl	responsible -15 steps 16
h/sen	responsible 22
h/^%	score 18
h/^tx	score 17 status -17
h/^weigh	score 17
h/pourc$	score 15
h/readi	score 19
h/real$	score 18 status -19
h/taux d	score 18 status -18
h/total	score 21
h/tx	score 18 status -18
h/weigh	score 18 status -15
h/^group	session 18
h/^invoi	session -17 trainee -15
h/^learn	session -20 trainee 18
h/^sal	session -23 trainee 23
h/^train	session -21
h/coife	session -20 trainee 19
h/eje	session 18
h/gat	session -17
h/peda	session -17 steps 18
h/^clas	severity 15
h/bobo	severity 18
h/du manqu	severity 17
h/findi	severity 20
h/grav ou	severity 17 status -19
h/minor	severity 22
h/missi	severity 15
h/missi$	severity 15
h/reser	severity 16
h/serio	severity 18 status -16
h/si ca	severity 19
h/si ecart	severity 16 status -15
h/^prese	start -19 steps 33
h/^pris	start 16 steps -15
h/compt du	start 15
h/de depar	start -22
h/depar$	start -16 steps 15
h/effet	start 17 steps -15
h/froid	start -15 steps 17
h/j 0	start 16
h/jour 0	start -22 steps 21
h/le 0	start -26 steps 29
h/prese le	start -21 steps 26
h/puls	start -20 steps 18
h/re	start 17 steps -15
h/tet	start -15
h/^tranc	status -15
h/ca en	status 21
h/crite d	status -21
h/deplo	status 15
h/diagn	status 15
h/etat du	status 15
h/forc	status 15
h/ok ou	status 19
h/ou ca	status 15
h/ou cest	status -16
h/proc	status -16
h/qu il	status -18
h/quali de	status -15
h/sessi$	status -15
h/shap	status 19
h/trico	status 18
h/where i	status 21
h/where we	status 15
h/cle	step 15
h/outil$	step -16
h/0 moi	steps 20
h/^cert	steps 15
h/^certi	steps 16 trainee -18
h/^coup	steps 19
h/^epreu	steps 22
h/^joini	steps 19
h/^livre	steps 19
h/^prere	steps 15
h/^recue	steps 15
h/^regl	steps 16
h/^sign	steps 22
h/a chaud	steps 15
h/bes	steps 16
h/bes$	steps 16
h/besoi$	steps 23
h/cert	steps 15
h/chaud	steps 15
h/conse	steps 18
h/coup de	steps 18
h/de fil	steps 19
h/decou	steps 15
h/diplo	steps 16
h/epreu	steps 18
h/grill	steps 15
h/habil	steps 16
h/handb	steps 17
h/hous	steps 15
h/instr	steps 20
h/joini	steps 24
h/livre	steps 19
h/livre d	steps 15
h/logge	steps 17
h/logge$	steps 17
h/matin	steps 17
h/month	steps 18
h/notif	steps 20
h/nouve	steps 19
h/paid	steps 15
h/pm	steps 17
h/pm$	steps 16
h/preli	steps 15
h/prere	steps 23
h/pris$	steps 18
h/quiz	steps 18
h/recu	steps 15
h/recu$	steps 15
h/remi$	steps 21
h/rende	steps -20
h/rende vous	steps -20
h/ret	steps 20
h/rul	steps 18
h/samed	steps 17
h/sat	steps 16
h/sheet	steps 23 trainee -16
h/sign in	steps 23
h/soir	steps 15
h/vie$	steps 15
h/vous le	steps -19
h/who s	steps -16
h/confr	trainee 15
h/conve$	trainee -15
h/food	trainee 15
h/^quell	version 15
h/conc$	version -15
indicators/afterDocuments	BC -12 CFA -13 OF -12 VAE -22 action -8 applicable -11 body -9 comment -8 criterion -23 date -15 deadline 1 expectedLevel -6 expiry -3 indicator -18 label -18 lastCheck -6 links 3 none -9 priority -5 proofs -20 responsible -4 score -7 severity -10 status -8 version -10
indicators/afterNumbers	BC -11 CFA -23 OF -8 VAE -7 action -12 applicable -11 body -11 comment -11 criterion -6 date -7 deadline -9 expectedLevel -8 expiry -9 indicator -2 label 1 lastCheck -7 links -8 none -4 priority -10 proofs -9 responsible -10 score -6 severity -7 status -7 version -9
indicators/amongMarks	BC 2 CFA -5 OF -6 VAE -3 action -7 applicable -15 body -17 comment -11 criterion -12 date -8 deadline -14 expectedLevel -10 expiry -10 indicator -13 label -10 lastCheck -9 links -7 none -8 priority -13 responsible -7 score -5 severity -6 status -14 version -9
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 comment -12 expectedLevel -5 indicator -1 label -1 links -3 none -22 priority -1 proofs -6 responsible -1 severity -2 status 28 version -1
indicators/besideMarks	BC -4 CFA -6 OF -9 VAE -6 action -10 applicable -9 body -12 comment -9 criterion -19 date -7 deadline -6 expectedLevel -8 expiry -4 indicator -8 label -14 lastCheck -6 links -5 none -9 priority -12 proofs -7 responsible -6 score -12 severity -9 status -14 version -10
indicators/bias	BC -18 CFA -25 OF -18 VAE -23 action -13 applicable -19 body -22 comment -7 criterion -10 date -24 deadline -6 expectedLevel -15 expiry -15 indicator -4 label -2 lastCheck -16 links -8 none 4 priority -12 proofs -9 responsible -7 score -16 severity -15 status -2 version -19
indicators/binary	BC 3 CFA 2 OF 6 VAE 5 action -3 applicable 9 body -3 comment -8 criterion -26 date -4 deadline -7 expectedLevel -13 expiry -3 indicator -21 label -1 lastCheck -4 links -5 none -27 priority -21 proofs -2 responsible -3 score -9 severity -7 status -27 version -19
indicators/booleans	BC -3 CFA -7 OF -4 VAE -5 action -12 applicable 1 body -4 comment -25 criterion -15 date -17 deadline -18 expectedLevel -39 expiry -17 indicator -5 label -2 lastCheck -13 links -24 none 2 priority -31 proofs -16 responsible -9 score -28 severity -32 status -38 version -20
indicators/cased	BC -9 CFA -8 OF -8 VAE -10 action -3 applicable -10 body 5 comment -22 criterion 1 date -22 deadline -20 expectedLevel -4 expiry -18 indicator -19 label 3 lastCheck -21 links -4 none -7 priority -22 proofs -5 responsible -4 score -27 severity -6 status -4 version -14
indicators/code	BC -25 CFA -27 OF -32 VAE -25 action -1 applicable -31 body -55 comment -4 criterion 8 date -31 deadline -19 expectedLevel -48 expiry -26 indicator -18 label -22 lastCheck -27 links -2 none -14 priority -19 proofs -11 responsible 2 score -36 severity -4 status -17 version 11
indicators/criteria	BC -9 CFA -5 OF -2 VAE -8 action -20 applicable -5 body -16 comment 8 criterion 30 date -8 deadline -22 expectedLevel -8 expiry -7 indicator -20 label -21 lastCheck -8 links -31 none -6 priority -14 proofs -27 responsible -24 score -10 severity -17 status -5 version -16
indicators/dates	BC -19 CFA -19 OF -23 VAE -26 action -31 applicable -20 body -16 comment -40 criterion -31 date 4 deadline 6 expectedLevel -25 expiry 7 indicator -29 label -24 lastCheck 5 links -47 none -49 priority -35 proofs -33 responsible -23 score -22 severity -31 status -39 version -5
indicators/digit	BC 3 OF 1 action -10 applicable 3 body -9 comment -25 criterion -8 date -7 deadline -16 expectedLevel -18 expiry -6 indicator -23 label -3 lastCheck -7 links -16 none -17 priority 6 proofs -10 responsible -16 score -10 severity -12 status 6 version 13
indicators/document	BC -7 CFA -7 OF -10 VAE -12 action 5 applicable -8 body -39 comment -21 criterion -27 date -12 deadline -19 expectedLevel -45 expiry -8 indicator -23 label -28 lastCheck -10 links -9 none 8 priority -35 proofs 22 responsible -28 score -12 severity -24 status -26 version 1
indicators/earlier	BC -13 CFA -11 OF -13 VAE -12 action -19 applicable -12 body -11 comment -23 criterion -18 date 7 deadline -6 expectedLevel -17 expiry -29 indicator -18 label -16 lastCheck 8 links -27 none -28 priority -20 proofs -25 responsible -12 score -14 severity -20 status -22 version 2
indicators/empty	BC -5 CFA -6 OF -5 VAE -12 action -14 applicable 1 body -12 comment -14 criterion -40 date -18 deadline -14 expectedLevel -11 expiry -15 indicator -54 label -52 lastCheck -17 links -13 none -16 priority -15 proofs -11 responsible -11 score -10 severity -15 status -3 version -17
indicators/few	BC -5 CFA -5 OF -7 VAE -6 action -10 applicable -4 body -3 comment -13 criterion 6 date -24 deadline -12 expectedLevel 1 expiry -20 indicator -37 label -36 lastCheck -22 links -6 none -2 priority -3 proofs -21 score -7 severity -5 status -8
indicators/file	BC -9 CFA -9 OF -12 VAE -11 action -15 applicable -10 body -9 comment -14 criterion -1 date -15 deadline -10 expectedLevel -18 expiry -12 indicator -17 label -13 lastCheck -11 links -15 none -7 priority -13 proofs 19 responsible -17 score -10 severity -10 status -15 version -6
indicators/filled	BC -8 CFA -8 OF -9 VAE -8 action -19 applicable -10 body -5 comment -21 criterion -3 date 3 deadline -7 expectedLevel -3 expiry -13 indicator -12 label -7 lastCheck -5 links -13 none -4 priority -12 proofs -8 responsible -13 score -4 severity -25 status -1 version -9
indicators/first	BC -13 CFA -5 OF -15 VAE -30 action -15 applicable -15 body -10 comment -12 criterion 13 date -10 deadline -15 expectedLevel -11 expiry -13 indicator -9 label -4 lastCheck -10 links -15 priority -13 proofs -5 responsible -9 score -28 severity -2 status -15 version -25
indicators/gravity	BC -16 CFA -16 OF -17 VAE -13 action -6 applicable -17 comment -11 criterion -5 date -1 deadline -3 expectedLevel 25 expiry -1 lastCheck -1 links -6 none -17 priority -9 proofs -4 responsible -1 score -7 severity -28 status -14 version -12
indicators/hundred	BC -34 CFA -35 OF -38 VAE -35 action -9 applicable -34 body -5 comment -22 criterion 1 date -11 deadline -17 expectedLevel -12 expiry -9 indicator 3 label -4 lastCheck -11 links -16 none 5 priority -22 proofs -12 responsible -9 score 8 severity -13 status -33 version -12
indicators/indicators	BC -11 CFA -6 OF -6 VAE -11 action -24 applicable -13 body -14 comment -10 criterion 3 date -19 deadline 7 expectedLevel -15 expiry -17 indicator 9 label -27 lastCheck -18 links -15 none -6 priority -12 proofs -26 responsible -23 score 3 severity -16 status -14 version 4
indicators/isLabel	BC -4 CFA -3 OF -2 VAE -3 action -18 applicable -2 body -5 comment -10 criterion -5 date -11 deadline -12 expectedLevel -18 expiry -5 indicator -10 label 20 lastCheck -3 links -25 none -31 priority -14 proofs -24 responsible -11 score -5 severity -12 status -21 version -2
indicators/isNumber	BC -5 CFA -11 OF -8 VAE -7 action -6 applicable -10 body -5 comment -18 criterion -35 date -4 deadline -13 expectedLevel -10 expiry -2 indicator 25 label -13 lastCheck -4 links -16 none -16 priority -17 proofs -13 responsible -9 score -33 severity -3 status -19 version -16
indicators/lack	BC -18 CFA -17 OF -21 VAE -18 action -41 applicable -24 body -20 comment 30 criterion -13 date -3 deadline -8 expectedLevel -24 expiry -3 indicator -10 label -12 lastCheck -3 links -44 none -11 priority -32 proofs -6 responsible -28 score -11 severity -27 status 40 version -21
indicators/last	BC -13 CFA 5 OF -10 VAE 1 action -9 applicable -6 body -1 comment -9 criterion -18 date 4 deadline -11 expectedLevel -3 expiry -11 indicator -8 label -16 lastCheck -9 links -12 priority -6 proofs -22 responsible -11 score -1 severity -5 status -6 version 1
indicators/later	BC -13 CFA -12 OF -14 VAE -18 action -25 applicable -13 body -11 comment -25 criterion -19 date -34 deadline 5 expectedLevel -17 expiry 12 indicator -17 label -15 lastCheck -13 links -23 none -28 priority -20 proofs -25 responsible -20 score -15 severity -19 status -25
indicators/lessTold	BC -10 CFA -9 OF -8 VAE -9 action -5 applicable -20 body -6 comment -3 criterion -10 date -5 deadline -5 expectedLevel -9 expiry -7 indicator -14 label -12 lastCheck -5 links -6 none -1 priority -5 proofs -3 responsible -5 score -14 severity -3 status -22 version -3
indicators/link	BC -11 CFA -10 OF -13 VAE -12 action -54 applicable -12 body -21 comment -41 criterion -21 deadline 2 expectedLevel -48 expiry 3 indicator -26 label -22 lastCheck 5 links 45 none -63 priority -31 proofs -42 responsible -29 score -14 severity -29 status -39 version -34
indicators/lists	BC -9 CFA -6 OF -8 VAE -7 action -4 applicable -5 body -3 comment -12 criterion -4 date -22 deadline 24 expectedLevel -8 expiry -25 indicator -6 label -3 lastCheck -21 links -13 none -21 priority -14 proofs -5 responsible -7 score 17 severity -7 status -21 version -12
indicators/marks	BC -4 CFA -5 OF -6 VAE -6 action -21 applicable -2 body -18 comment -10 criterion -9 date 3 deadline 5 expectedLevel -13 expiry 6 indicator -19 label -16 lastCheck 6 links -29 none -11 priority -15 proofs -19 responsible -17 score -15 severity -8 status -4 version -16
indicators/mostTold	BC -6 CFA -3 OF -5 VAE -7 action -27 applicable -1 body -25 comment -15 criterion -5 date -12 deadline -16 expectedLevel -16 expiry -9 indicator -8 label -8 lastCheck -10 links -12 none -12 priority -15 proofs -13 responsible -38 score 2 severity -17 status 3 version -20
indicators/numbers	BC -1 CFA -3 OF -7 VAE -4 action -17 applicable -2 body -10 comment -28 criterion 4 date -18 deadline -23 expectedLevel -22 expiry -16 indicator -5 label -12 lastCheck -18 links -24 none 5 priority -30 proofs -26 responsible -13 score -3 severity -22 status -39 version -26
indicators/order	BC -25 CFA -25 OF -29 VAE -29 action 30 applicable -24 body -49 comment -8 criterion 12 date -13 deadline -19 expectedLevel -18 expiry -14 indicator -25 label -27 lastCheck -12 links -6 none -15 priority -5 proofs -13 score -22 severity -13 status -11 version -17
indicators/percent	BC -17 CFA -18 OF -24 VAE -24 action -3 applicable -19 body -1 comment -22 criterion -11 date -4 deadline -9 expectedLevel -20 expiry -4 indicator -6 label -2 lastCheck -4 links -11 none -23 priority -26 proofs -9 responsible -4 score 32 severity -14 status -30 version -18
indicators/person	BC 2 CFA -1 OF -1 VAE -3 action -60 body 16 comment -29 criterion -37 date -17 deadline -26 expectedLevel -69 expiry -14 indicator -29 label -29 lastCheck -17 links -44 none -28 priority -10 proofs -12 responsible 24 score -35 severity -46 status -10 version -17
indicators/phase	BC -7 CFA -7 OF -9 VAE -10 action 17 applicable -13 body -6 comment -28 criterion 29 date -10 deadline 21 expectedLevel -21 expiry -14 indicator -16 label -3 lastCheck -11 links -22 none -32 priority -29 proofs -19 responsible -16 score -11 severity -11 status 14 version -27
indicators/place	BC -5 CFA -10 OF -2 VAE -2 action -1 applicable -15 body -7 comment -1 criterion -30 date -4 deadline -7 expectedLevel -3 expiry -2 indicator -24 label -26 lastCheck -4 links -9 none -7 priority 1 proofs -11 responsible -4 score -1 status -15 version -3
indicators/plausible	BC -4 CFA -6 OF -5 VAE -7 action -2 applicable -5 comment -3 criterion -21 date -26 deadline -18 expectedLevel -4 expiry -22 indicator -12 label -36 lastCheck -24 links -2 none -3 priority -4 proofs -5 responsible -5 score -3 severity 5 status -3 version -11
indicators/prefixed	BC -2 CFA -2 OF -3 VAE -5 action -19 applicable -1 body -12 comment 10 criterion -23 date -3 deadline -17 expectedLevel -22 expiry -2 indicator 24 label -13 lastCheck -4 links 6 none -41 priority -10 proofs -23 responsible -17 score -3 severity -7 status -17 version -4
indicators/priority	BC -28 CFA -29 OF -35 VAE -32 action -20 applicable -29 body -37 comment -16 criterion 3 date -14 deadline -25 expectedLevel -14 expiry -10 indicator -1 label -9 lastCheck -12 links -49 none -29 priority 40 proofs -22 responsible -51 score -7 severity -19 status -14 version 8
indicators/rank	BC -17 CFA -15 OF -19 VAE -24 applicable -17 body -18 comment -2 criterion -18 date -12 deadline -13 expectedLevel -22 expiry -7 indicator -30 label -4 lastCheck -8 links -23 none -40 priority 14 proofs -7 responsible -26 score -18 severity -21 status 10 version -34
indicators/ratio	BC -14 CFA -15 OF -16 VAE -17 action -1 applicable -18 body -1 comment -7 criterion -5 date -2 deadline 2 expectedLevel -8 expiry -1 indicator -13 label -1 lastCheck -1 links -3 none -13 priority -12 proofs -2 responsible -2 score 22 severity -4 status -21 version -7
indicators/readable	BC -1 CFA 1 OF 1 action -18 applicable 1 body -25 comment -7 criterion -9 date -17 deadline -22 expectedLevel -13 expiry -14 indicator -6 label -15 lastCheck -18 links -18 none -5 priority -5 proofs -20 responsible -24 score 3 severity -11 status -2 version -19
indicators/rising	BC -17 CFA -15 OF -20 VAE -17 action -14 applicable -17 body -6 comment -11 criterion -20 date -12 deadline 5 expectedLevel -11 expiry -12 indicator 15 label -24 lastCheck -14 links -12 none 4 priority -8 proofs -19 responsible -15 score -3 severity -8 status -13 version -5
indicators/said	BC -1 CFA -3 OF -2 VAE -3 action -17 body -26 comment -2 criterion -7 date -12 deadline -16 expiry -12 indicator -19 label -18 lastCheck -12 links -11 none -6 priority -10 proofs -12 responsible -18 score -5 severity -1 status 7 version -5
indicators/second	BC -19 CFA -20 OF -13 VAE -11 action -14 applicable -13 body -13 comment -8 criterion -1 date -13 deadline -5 expectedLevel -17 expiry -5 indicator 7 label -1 lastCheck -12 links -12 none -5 priority -6 proofs -9 responsible -9 score -20 severity -11 status -10 version -16
indicators/sentences	BC -16 CFA -17 OF -17 VAE -21 action 6 applicable -17 body -35 comment 11 criterion -33 date -18 deadline -24 expectedLevel 6 expiry -14 indicator 1 label 5 lastCheck -16 links -1 none -4 priority -28 proofs -4 responsible -28 score -19 severity -22 status -25 version -31
indicators/separators	BC -7 CFA -8 OF -9 VAE -10 action -25 applicable -9 body -26 comment -17 criterion -25 date -9 deadline -8 expectedLevel 9 expiry -7 indicator 5 label 5 lastCheck -8 links -9 none -7 priority -24 proofs 5 responsible 14 score -7 severity -16 status 4 version -23
indicators/severity	BC -29 CFA -30 OF -29 VAE -20 action -6 applicable -16 body -26 comment -32 criterion -27 date -12 deadline -19 expectedLevel 13 expiry -11 indicator -14 label -11 lastCheck -11 links -39 none -45 priority -15 proofs -28 responsible -32 score -20 severity 35 status -33 version -6
indicators/short	BC -4 CFA -2 OF 1 VAE 2 action -4 applicable -1 body -4 comment -14 criterion -13 date -25 deadline -24 expectedLevel -27 expiry -20 indicator 6 label -20 lastCheck -23 links -8 none -10 priority -3 proofs 1 responsible -4 severity -24 status -21 version -7
indicators/single	BC -5 VAE 1 action -5 applicable 5 body -22 comment -17 date -21 deadline -26 expectedLevel -23 expiry -18 indicator -22 label -19 lastCheck -20 links -11 none -10 priority -43 proofs 2 responsible 7 score -38 severity -29 status -38 version -45
indicators/sparse	BC -7 CFA -11 OF -9 VAE -10 action 2 applicable -11 body -24 comment 4 criterion -20 date -13 deadline -3 expectedLevel -35 indicator -26 label -24 lastCheck -10 links -15 none -18 priority -8 proofs -19 responsible -12 score -24 severity 8 status -26 version -28
indicators/statuses	BC -1 VAE -1 action -13 applicable -4 body -26 comment -4 criterion -8 date -14 deadline -17 expectedLevel -5 expiry -14 indicator -19 label -17 lastCheck -14 links -7 none -4 priority -9 proofs -14 responsible -14 score -11 severity -4 status 2 version -5
indicators/stepHeader	BC 5 CFA -20 OF -18 VAE -20 action 13 applicable -25 body -15 comment -32 criterion -11 date -26 deadline -4 expectedLevel -20 expiry -26 indicator 6 label -8 lastCheck 13 links -26 none -20 priority -24 proofs -23 responsible -18 score -5 severity -17 status 15 version -16
indicators/stepNames	BC -4 CFA -5 OF -6 VAE -8 action -5 applicable -6 body -15 comment -70 criterion 6 date -8 deadline -13 expectedLevel 12 expiry -7 indicator 2 label 8 lastCheck -8 links -18 none 3 priority -33 proofs 13 responsible -39 score -8 severity -9 status -28 version -25
indicators/texts	BC -14 CFA -17 OF -14 VAE -16 action -9 applicable -13 body -8 comment -1 criterion -14 date -9 deadline -11 expectedLevel -7 expiry -11 indicator -6 label -13 lastCheck -10 links -3 none -6 priority -2 proofs -5 responsible -6 score -12 severity -3 status -7 version -8
indicators/titles	BC -1 CFA -3 OF -2 VAE -2 action -22 applicable -3 body -5 comment -28 criterion 15 date -3 deadline -6 expectedLevel -16 expiry -3 indicator -11 label 24 lastCheck -6 links -20 none -34 priority -21 proofs -20 responsible -9 score -3 severity -3 status -20 version -10
indicators/unique	BC -21 CFA -14 OF -20 VAE -19 action -6 applicable -14 body -15 comment -4 criterion -29 date -4 deadline -3 expectedLevel -15 expiry -2 indicator -5 label -5 lastCheck -1 links -3 none -5 priority -8 proofs 1 responsible -9 score -9 severity -8 status -2 version -17
indicators/vague	BC -12 CFA -13 OF -15 VAE -18 action -25 applicable -13 body -27 comment -37 criterion -13 date -19 deadline 31 expectedLevel -27 expiry -28 indicator -18 label -13 lastCheck -23 links -48 none 9 priority -30 proofs -47 responsible -30 score 11 severity -21 status -18 version 5
indicators/version	BC -42 CFA -36 OF -42 VAE -38 action -2 applicable -40 body -38 comment -8 criterion 7 date -21 deadline -25 expectedLevel -31 expiry -18 indicator 2 label -14 lastCheck -19 links -17 none -12 priority -54 proofs -10 responsible -23 score -12 severity -34 status -2 version 29
indicators/worded	BC -33 CFA -31 OF -36 VAE -37 action -4 applicable -36 comment 9 criterion 2 date -26 deadline -12 expectedLevel -3 expiry -23 indicator -7 label -5 lastCheck -25 links -3 none -14 priority -7 proofs -4 responsible -4 score -15 severity -25 version 3
indicators/yesNo	BC 2 CFA 5 OF 2 VAE 3 action -15 applicable 3 body -17 comment -14 criterion -23 date -10 deadline -14 expectedLevel 1 expiry -10 indicator -27 label -6 lastCheck -11 links -6 none -5 priority -8 proofs -5 responsible -30 score -11 severity -2 status -10 version -8
indicators/long	CFA -1 OF -1 VAE -1 action -43 body -1 comment -30 criterion -2 date -3 deadline -4 expectedLevel -29 expiry -3 indicator 8 label -22 lastCheck -3 links -31 none 12 priority -1 proofs 3 responsible -10 score -1 severity -1 status -12 version -5
indicators/relative	comment -1 date -2 deadline 13 expiry -3 lastCheck -2 links -2 none -7 responsible -1 score -1 severity -1 version -4
journeyTall/afterDocuments	comment 2 deadline -10 documents -4 indicator 7 links -10 none -5 phase -18 reference -3 responsible -1 session -3 status -6 step -23
journeyTall/afterNumbers	comment -6 deadline -2 documents -8 indicator -13 links -3 none -6 phase -10 reference -10 responsible 4 session -7 status -1 step -16
journeyTall/amongMarks	comment -8 deadline -13 documents -4 indicator -9 links -14 none 1 phase -19 responsible -7 session -1 status 1 step -9
journeyTall/asks	comment -3 documents -6 links -2 none -10 phase -1 status 11 step -3
journeyTall/besideMarks	comment -9 deadline -4 documents -9 indicator -3 none -7 phase -11 reference -7 session -5 status -7 step -10
journeyTall/bias	comment -11 deadline -20 documents -5 indicator -7 links -11 none 5 phase -8 reference -16 responsible -9 session -20 status -11 step -4
journeyTall/binary	comment -2 deadline -2 documents -1 indicator 2 links -1 reference -1 status -3 step -4
journeyTall/booleans	comment -10 deadline -4 documents -5 indicator -7 links -6 none 9 phase -1 reference -1 responsible -2 session -1 status -19 step -4
journeyTall/cased	comment -17 deadline -25 documents -5 indicator -14 links -5 none -4 phase -3 reference 5 responsible -6 session 5 status -4 step -3
journeyTall/code	comment -8 deadline -10 documents -6 indicator -11 links -3 none -21 phase -38 reference 13 responsible -8 session 9 status -29 step -26
journeyTall/criteria	comment 6 deadline -14 documents -9 indicator -5 links -25 none 6 phase -17 reference -10 responsible -22 session -12 status 1 step 3
journeyTall/dates	comment -23 deadline 29 documents -17 indicator -9 links -34 none -32 phase -21 reference -29 responsible -14 session -17 status -22 step -14
journeyTall/digit	comment -16 deadline -7 documents -7 indicator -2 links -5 none -4 phase -3 reference -4 responsible -4 session -2 status 10 step -9
journeyTall/document	comment -23 deadline -24 documents 25 indicator -28 links -13 none -12 phase -10 reference -38 responsible -37 session -55 status -33 step -5
journeyTall/earlier	comment -5 deadline 4 documents -3 indicator 2 links -6 none -9 phase -4 reference -2 responsible -3 session -2 status -3 step -5
journeyTall/empty	comment -9 deadline -7 documents -2 indicator -41 links -6 none -3 phase -39 reference -15 responsible -5 session -5 status 3 step -39
journeyTall/few	comment -17 deadline -13 documents -11 indicator -23 links -4 none 8 phase -34 reference -22 responsible 7 session -3 status -25 step -20
journeyTall/file	comment -13 deadline -6 documents 20 indicator -6 links -10 none -16 phase -6 reference -7 responsible -13 session -5 status -10 step -20
journeyTall/filled	comment -16 deadline -10 documents -14 indicator -10 links -13 none -6 phase -3 reference 5 responsible -15 session -2 status -4
journeyTall/first	comment -13 deadline -24 documents -17 indicator -12 links -14 none -7 phase 10 reference -7 responsible -22 session -26 status -11 step 4
journeyTall/hundred	comment -20 deadline -14 documents -13 indicator 5 links -16 none 2 phase -9 reference -8 responsible -12 session -9 status -26 step -14
journeyTall/indicators	comment -13 deadline 1 documents -23 indicator 17 links -20 none -6 phase -23 reference -20 responsible -27 session -21 status -16 step -13
journeyTall/isNumber	comment -18 deadline -15 documents -8 indicator 21 links -21 none -18 phase -7 reference -17 responsible -10 session -13 status -13 step -11
journeyTall/lack	comment 16 deadline -9 documents -8 indicator -13 links -34 none -7 phase -15 reference -4 responsible -18 session -20 status 14 step -24
journeyTall/last	comment 1 deadline 2 documents -7 indicator -7 links -2 none -12 phase -5 responsible -7 session 3 status -7 step -7
journeyTall/later	comment -9 deadline 3 documents -3 indicator 8 links -8 none -16 phase -5 reference -6 responsible -3 session -4 status -7 step -8
journeyTall/lessTold	comment -2 deadline -6 documents -2 indicator -21 links -5 phase -7 reference -5 responsible -4 session -2 status -28 step -5
journeyTall/link	comment -39 deadline 15 documents -39 indicator -14 links 39 none -42 phase -26 reference -17 responsible -33 session -30 status -30 step -18
journeyTall/lists	comment -22 deadline 5 documents -10 indicator 20 links -19 none -25 phase -7 reference -12 responsible -8 session -6 status -16 step -12
journeyTall/long	comment -16 deadline -1 documents 31 indicator -1 links -21 none -11 phase -1 reference -2 responsible -3 status -2 step -22
journeyTall/marks	comment -6 deadline 28 documents -13 indicator -9 links -13 none -10 phase -35 reference -33 responsible -22 session -27 status 1 step -10
journeyTall/mostTold	comment -2 deadline -20 documents -7 indicator -3 links -4 none -5 phase -22 reference -18 responsible -19 session -19 status 6 step 1
journeyTall/numbers	comment -26 deadline -17 documents -16 indicator -2 links -23 none 10 phase -14 reference -13 responsible -17 session -12 status -30 step -16
journeyTall/order	comment 7 deadline -18 documents -4 indicator -25 links 4 none -14 phase -4 reference -23 responsible 5 session -42 status -7
journeyTall/person	comment -19 deadline -35 documents -14 indicator -29 links -40 none -23 phase 7 reference -45 responsible 22 session -19 status -2 step 7
journeyTall/phase	comment -22 deadline 14 documents -52 indicator -23 links -26 none -46 phase 33 reference -22 responsible -32 session -24 status -13 step -10
journeyTall/place	comment -2 deadline 3 documents -9 indicator -14 none -4 phase -22 reference -1 responsible -4 session -3 status -2 step -23
journeyTall/plausible	comment -6 deadline -21 documents -14 indicator -13 links -4 none 3 phase 15 reference -52 responsible 4 session 3 status -1 step -58
journeyTall/prefixed	comment 5 deadline -23 documents -12 indicator 18 links -3 none -19 phase -8 reference -18 responsible -11 session -15 status -12 step -13
journeyTall/priority	comment -3 deadline -26 documents -15 indicator 11 links -25 none -9 phase -15 reference -14 responsible -3 session -10 step 3
journeyTall/rank	comment 4 deadline -6 documents 1 indicator -13 links -15 none -15 phase -6 reference -19 session -7 status 3 step -6
journeyTall/ratio	comment -7 deadline -8 documents -2 indicator 14 links -1 none -13 phase -1 reference -1 status -11 step -3
journeyTall/readable	comment -6 deadline -24 documents -10 indicator 3 links -11 none 1 phase -33 reference -27 responsible -14 session -25 status 6 step -6
journeyTall/relative	comment -15 deadline -13 documents -20 indicator -16 links -18 none 23 phase -26 reference -34 responsible -23 session -16 status -17 step -15
journeyTall/rising	comment -1 deadline 5 documents -25 indicator 18 links -12 none -10 phase -18 reference -21 responsible -25 session -18 status -14 step -10
journeyTall/second	comment -12 deadline -8 documents -3 indicator -16 links -13 none -4 phase -3 reference -14 responsible -13 session -19 status -11 step 2
journeyTall/sentences	comment 13 deadline -21 indicator -32 links 8 none -1 phase -42 reference -36 responsible -32 session -50 status -19 step -15
journeyTall/separators	comment -16 deadline -16 documents 12 indicator 8 none -23 phase -33 reference -20 responsible 16 session -31 status 2 step -29
journeyTall/severity	comment 6 deadline -1 documents -5 links -3 none 1 phase -1 responsible -3 session -3 status 5 step -2
journeyTall/short	comment -5 deadline -17 documents 8 indicator -3 links -2 none -2 reference -23 responsible 7 session -43 status -7 step -33
journeyTall/single	comment -19 deadline -15 documents 6 indicator -19 links -7 none -5 phase -23 reference -21 responsible 7 session -26 status -23 step -22
journeyTall/sparse	comment 10 deadline 17 documents -9 indicator -19 links 1 none -11 phase -22 reference -14 responsible -6 session -23 status -25 step -29
journeyTall/statuses	comment -5 deadline -17 documents -5 indicator -9 links -5 none 1 phase -34 reference -22 responsible -17 session -24 status 5 step -3
journeyTall/stepHeader	comment -8 deadline -4 documents -10 indicator -4 links -8 none -2 phase -12 reference -7 responsible -10 session -7 status 10 step 3
journeyTall/stepNames	comment -62 deadline -20 documents 5 indicator -23 links -38 none -23 phase -27 reference -37 responsible -43 session -31 status -36 step 29
journeyTall/texts	comment -4 deadline -8 documents -7 indicator -9 links -5 none -8 phase -5 reference -1 responsible -5 session -8 status -9 step -3
journeyTall/unique	comment -3 deadline -2 documents -2 indicator -5 links -7 none -11 phase -14 reference 5 responsible -13 session -19 status -11 step 5
journeyTall/vague	comment -36 deadline -2 documents -46 indicator -5 links -44 none 17 phase 6 reference 5 responsible -42 session -37 status -40 step -37
journeyTall/version	comment 3 deadline -12 documents -10 indicator 8 links 4 none -4 phase -13 reference -23 responsible -16 session -17 status 7 step -18
journeyTall/worded	comment 4 deadline -14 documents -4 indicator -12 links -8 none -14 phase -19 reference -57 responsible -8 session 5 status -5 step -7
journeyTall/yesNo	comment -1 deadline -13 documents 4 indicator -2 links -6 none 3 phase -26 reference -18 responsible -13 session -17 step -12
journeyTall/said	deadline -16 documents -4 indicator -6 links -11 none -6 phase -32 reference -19 responsible -15 session -24 status 5 step -6
journeyWide/afterDocuments	body -16 comment -4 end -6 links -7 none -13 reference -4 responsible 14 session -18 start -6 steps -4 trainee -14
journeyWide/afterNumbers	body -21 end -20 links 4 none -10 reference -17 responsible -3 session -18 start -20 steps 10 trainee -16
journeyWide/amongMarks	body 3 comment -9 end -4 links -9 none 2 reference -11 responsible -14 session -15 start -29 steps 12 trainee -13
journeyWide/besideMarks	body -4 comment -4 end -8 links -1 none 1 reference -13 responsible -5 session -3 start -5 steps -4 trainee -10
journeyWide/bias	body -8 comment -12 end -13 links -15 none -11 reference -18 responsible -10 session -9 start -13 steps 11 trainee -6
journeyWide/binary	body -2 comment -10 end -2 links -6 none -13 reference -1 responsible -3 session -3 start -2 steps 16 trainee -1
journeyWide/booleans	body -1 comment -7 end -1 links -2 none -21 responsible -1 session -2 start -1 steps 21 trainee -1
journeyWide/cased	body 6 comment -23 end -26 links -5 none -18 reference 5 responsible -4 session -1 start -29 steps -14 trainee 5
journeyWide/code	body -63 comment -14 end -26 links -16 none -33 reference 16 responsible -9 session 16 start -22 steps -26 trainee -34
journeyWide/criteria	body -8 comment 11 end -7 links -17 none 4 reference -11 responsible -14 session -9 start -7 steps -2 trainee -8
journeyWide/dates	body -26 comment -30 end 5 links -36 none -37 reference -35 responsible -25 session -28 start 4 steps 1 trainee -34
journeyWide/digit	body -6 comment -11 end -6 links -9 none -2 reference -3 responsible -9 session -7 start -6 steps 5 trainee -4
journeyWide/document	body -21 comment 13 end -8 links 11 none -18 reference -8 responsible -30 session -15 start -10 steps -13 trainee -14
journeyWide/earlier	body -11 comment -19 end -4 links -17 none -19 reference -11 responsible -12 session -13 start 2 steps 1 trainee -19
journeyWide/few	body 3 comment -10 end -17 links -2 none 2 reference -23 responsible 1 session 3 start -14 steps -3 trainee -38
journeyWide/filled	body -3 comment -14 end 2 links -9 reference 1 responsible -10 session -2 start 1 steps -18 trainee -5
journeyWide/first	body -16 comment -26 end -7 links -31 none -23 reference 16 responsible -40 session -3 start -9 steps -22 trainee 4
journeyWide/hundred	body -6 comment -7 end -7 links -9 none 25 reference -5 responsible -9 session -8 start -9 steps -26 trainee -8
journeyWide/indicators	body -9 comment -3 end -7 links -2 none 6 reference -5 responsible -15 session -9 start -8 trainee -11
journeyWide/lack	body -5 comment 17 end -4 links -21 none -13 reference -3 responsible -12 session -7 start -3 steps -17 trainee -13
journeyWide/last	body -36 comment 10 end -30 links -4 none 3 reference -27 responsible 1 session -32 start -30 steps -15 trainee -24
journeyWide/later	body -12 comment -17 links -17 none -21 reference -15 responsible -12 session -14 start -6 steps 4 trainee -17
journeyWide/lessTold	body -6 comment -5 end 4 links -7 none -12 reference 1 responsible -3 session -9 start 8 steps -21 trainee -4
journeyWide/link	body -27 comment -33 end 3 links 25 none -26 reference -17 responsible -35 session -20 start 1 steps -19 trainee -23
journeyWide/lists	body -1 comment -4 end -1 links -1 none -16 reference -1 responsible -1 session -1 start -1 steps 6 trainee -1
journeyWide/marks	body -32 comment -10 end 3 links -22 none -12 reference -25 responsible -26 session -34 start 5 steps 2 trainee -16
journeyWide/mostTold	body -16 comment -11 end -8 links -12 none 6 reference -5 responsible -14 session -17 start -8 steps 2
journeyWide/numbers	body -13 comment -17 end -13 links -18 none 9 reference -9 responsible -18 session -13 start -14 steps -3 trainee -12
journeyWide/order	body -35 comment 1 end -10 links -2 none -37 reference -13 responsible 9 session -29 start -10 steps 13 trainee -32
journeyWide/person	body 7 comment -26 end -23 links -24 none -5 reference -41 responsible 10 session -24 start -24 steps -20 trainee 16
journeyWide/phase	body -7 comment -18 end -4 links -11 none 28 responsible -8 session -7 start -3 steps -26 trainee -6
journeyWide/place	body -22 comment 3 end -17 links 10 none -6 reference -25 responsible 10 session -33 start -25 steps 10 trainee -46
journeyWide/plausible	body 6 comment -5 end -19 links -3 none 1 reference -37 responsible -1 session 5 start -21 steps -8 trainee -33
journeyWide/prefixed	body -7 comment 2 end -2 links 7 none -3 reference -4 responsible -12 session -7 start -2 steps -4 trainee -8
journeyWide/priority	body -2 comment 6 end -1 links -11 none -13 reference -1 responsible -6 session -4 start -1 steps 2 trainee -6
journeyWide/rank	body -3 comment -4 end -4 links 7 none -6 reference -9 responsible 2 session -3 start -2 steps -6
journeyWide/readable	body -29 comment -3 end -8 links -12 none -2 reference -11 responsible -17 session -29 start -8 steps 9 trainee 10
journeyWide/rising	body -5 comment 1 end -3 links 1 none 22 reference -3 responsible -10 session -6 start -4 steps -15 trainee -9
journeyWide/said	body -30 comment -6 end -8 links -9 none 2 reference -9 responsible -20 session -30 start -8 steps 8 trainee 10
journeyWide/second	body -11 comment -24 end -6 links -20 none -16 reference -7 responsible -17 session 5 start -1 steps -22 trainee 1
journeyWide/sentences	body -24 comment 18 end -13 links 12 none -30 reference -12 responsible -21 session -19 start -13 steps -32 trainee -28
journeyWide/separators	body -25 comment -1 end -7 links 1 none -21 reference -7 responsible 18 session -19 start -8 steps -11 trainee -20
journeyWide/short	body 4 comment -4 end -14 links -10 none -12 reference -10 session -44 start -16 steps 12 trainee -38
journeyWide/single	body -13 comment -4 end -14 links -3 none -1 reference -16 responsible 14 session -10 start -15 steps -9 trainee -20
journeyWide/sparse	body -10 comment 12 end -22 links -1 none -21 reference -9 responsible -9 session -9 start -22 steps 1 trainee -21
journeyWide/statuses	body -29 comment -4 end -7 links -18 none -1 reference -9 responsible -18 session -30 start -8 steps 10 trainee 11
journeyWide/stepHeader	body -7 comment -4 end -17 links -19 none -29 reference -7 responsible -21 session -21 start -12 steps 27 trainee -8
journeyWide/stepNames	body -1 comment -12 links 13 none -1 responsible -6 session -1 trainee -4
journeyWide/texts	body -4 comment -1 end -6 links 1 none -6 reference 3 responsible -1 session -1 start -6 steps -25 trainee -6
journeyWide/unique	body -10 comment -5 end -1 links -3 none -4 reference 4 responsible -12 session -13 steps -13 trainee 2
journeyWide/vague	body -12 comment -7 end -20 links -13 none -18 reference 17 responsible -8 session -12 start -17 steps -2 trainee -16
journeyWide/version	body -9 comment 10 end -7 links 9 none -9 reference -11 responsible -4 session -5 start -6 steps -14 trainee -2
journeyWide/worded	body -3 comment 10 end -28 links -5 none -29 reference -45 responsible -7 session 9 start -30 steps -27 trainee 10
journeyWide/yesNo	body -11 comment 1 end -6 links -6 none -9 reference -1 responsible -14 session -6 start -6 steps 7 trainee -25
journeyWide/empty	comment -9 end -7 links -13 none -7 reference -11 responsible -11 session 3 start -7 steps -8 trainee -48
journeyWide/file	comment -3 end -1 links 4
journeyWide/ratio	comment -6 links -1 none -14 start -1 steps 19
journeyWide/severity	comment 8 links -6 responsible -1 session -1
proofRegister/afterDocuments	date -4 expiry -4 links -7 none -8 proofs -35 reference -3 responsible 2 session -3 status -4 version -8
proofRegister/afterNumbers	date -5 expiry -5 indicator -23 links -4 none -1 proofs -13 reference -17 responsible -4 session -3 status 10 version -6
proofRegister/amongMarks	date 6 expiry -5 indicator -4 links -3 none 3 proofs -7 reference -5 responsible -11 session 1 status -4 version -10
proofRegister/besideMarks	date -4 indicator -7 links -7 none -5 proofs -12 reference -17 responsible -5 session -8 status -4 version -1
proofRegister/bias	date -12 expiry -13 indicator -4 links -8 none 1 proofs -5 reference -9 responsible -7 session -20 status -5 version -10
proofRegister/binary	date -5 expiry -1 indicator 3 links -2 none 1 proofs -1 reference -1 responsible -1 session -1 status -5 version -3
proofRegister/booleans	date -7 expiry -2 indicator -7 links -4 none 18 responsible -1 session -1 status -20 version -5
proofRegister/cased	date -28 expiry -22 indicator -13 links -4 none -8 reference 6 responsible -6 session 5 status -5 version -10
proofRegister/code	date -25 expiry -22 indicator -14 links -7 none -32 proofs -26 reference 16 responsible -19 session 12 status -17 version 8
proofRegister/criteria	date -9 expiry -6 indicator -8 links -18 none 8 proofs -9 reference -12 responsible -28 session -23 status 1 version 2
proofRegister/dates	date 9 expiry 6 indicator -17 links -37 none -40 proofs -23 reference -27 responsible -25 session -21 status -33 version -4
proofRegister/digit	date -9 expiry -5 indicator -11 links -22 none -3 proofs -7 reference -10 responsible -18 session -15 status 5 version 15
proofRegister/document	date -16 expiry -12 indicator -15 links -1 none -2 proofs 25 reference -42 responsible -23 session -47 status -15 version -4
proofRegister/earlier	date 7 expiry -13 indicator -5 links -25 none -25 proofs 6 reference -20 responsible -20 session -19 status -14
proofRegister/empty	date -9 expiry -12 indicator -38 links -12 none -9 proofs -43 reference -7 responsible -7 session -1 status 4 version -2
proofRegister/few	date -20 expiry -20 indicator -28 links -5 none 4 proofs -34 reference -32 responsible 1 session 7 status -6 version 2
proofRegister/file	date -6 expiry -6 indicator -7 links -2 none -21 proofs 15 reference -7 responsible -9 session -3 status -8 version -5
proofRegister/filled	date 3 expiry -15 indicator -6 links -12 none -5 proofs -2 reference 5 responsible -11 session -2 status -6 version -7
proofRegister/first	date -16 expiry -17 indicator -16 links -12 none -35 proofs 5 reference 14 responsible -17 session -15 status -26 version -19
proofRegister/hundred	date -19 expiry -9 indicator 5 links -16 none 3 proofs -10 reference -6 responsible -8 session -5 status -33 version -12
proofRegister/indicators	date -12 expiry -15 indicator 17 links -13 none -7 proofs -19 reference -26 responsible -33 session -26 status -12 version -2
proofRegister/isNumber	date -9 expiry -4 indicator 25 links -13 none -26 proofs -7 reference -16 responsible -7 session -9 status -9 version -22
proofRegister/lack	date -4 expiry -1 indicator -7 links -27 none -12 proofs -2 reference -2 responsible -24 session -19 status 31 version -17
proofRegister/last	date -2 expiry -10 indicator -6 links -4 none -9 proofs -7 reference -19 responsible 2 session 3 status -12 version -10
proofRegister/later	date -7 expiry 10 indicator -7 links -24 none -25 proofs -11 reference -15 responsible -18 session -15 status -20 version -1
proofRegister/lessTold	date -2 indicator -13 links -4 none 4 proofs -8 reference 3 responsible -5 session -1 status -23 version -3
proofRegister/link	date 5 indicator -13 links 36 none -43 proofs -25 reference -16 responsible -39 session -40 status -36 version -33
proofRegister/lists	date -13 expiry -10 indicator 28 links -15 none -30 proofs -13 reference -9 responsible -8 session -4 status -14 version -20
proofRegister/marks	date 7 expiry 6 indicator -14 links -26 none -12 proofs -22 reference -28 responsible -18 session -24 status -4 version -19
proofRegister/mostTold	date -12 expiry -11 indicator -1 links -16 none -8 proofs -4 reference -13 responsible -30 session -22 status 8 version -19
proofRegister/numbers	date -23 expiry -15 indicator -2 links -23 none 10 proofs -15 reference -12 responsible -15 session -10 status -28 version -17
proofRegister/order	date -14 expiry -6 indicator -26 links 9 none -8 proofs 5 reference -20 responsible 8 session -45 status -5 version 1
proofRegister/person	date -14 expiry -11 indicator -16 links -41 none -18 proofs 3 reference -36 responsible 28 session -11 status 4 version -6
proofRegister/place	date -4 indicator -11 links 1 none -1 proofs -22 reference -23 responsible -1 session -3 status -11 version -1
proofRegister/plausible	date -25 expiry -23 indicator -9 links 6 none 5 proofs -48 reference -39 responsible -1 session -2 status -2 version -10
proofRegister/prefixed	date -11 expiry -7 indicator 23 links 5 none -27 proofs -12 reference -21 responsible -18 session -18 status -18 version -8
proofRegister/priority	date -15 expiry -12 indicator 10 links -17 none -19 proofs -10 reference -14 responsible -30 session -28 status -3 version 10
proofRegister/rank	date -8 expiry -7 indicator -10 links 3 none -15 proofs -2 reference -12 responsible 13 session -8 status 7 version -18
proofRegister/ratio	date -5 expiry -2 indicator 14 links -1 none -10 reference -1 status -10 version -5
proofRegister/readable	date -14 expiry -16 indicator -3 links -13 none 3 proofs -14 reference -19 responsible -16 session -26 status 7 version -24
proofRegister/rising	date -11 expiry -11 indicator 18 links -11 none -10 proofs -16 reference -21 responsible -22 session -17 status -13 version -7
proofRegister/said	date -12 expiry -10 indicator -9 links -7 none -6 proofs -6 reference -13 responsible -13 session -26 status 7 version -2
proofRegister/second	date -6 expiry -6 indicator -8 links -13 none -3 proofs 2 reference -5 responsible -14 session -4 status -8 version -13
proofRegister/sentences	date -23 expiry -16 indicator -28 links 9 none 6 proofs -3 reference -31 responsible -26 session -43 status -12 version -26
proofRegister/separators	date -8 expiry -7 indicator 15 links -1 none -21 proofs -17 reference -10 responsible 18 session -36 status 2 version -28
proofRegister/severity	date -1 indicator -6 links -5 none -10 proofs -3 reference -1 responsible -5 session -8 status 9 version 9
proofRegister/short	date -13 expiry -18 indicator 1 links -5 none -5 proofs -22 reference -9 responsible 10 session -53 status -20 version 5
proofRegister/single	date -15 expiry -13 indicator -15 links -4 none 5 proofs -9 reference -10 responsible 17 session -28 status -25 version -30
proofRegister/sparse	date -13 expiry 11 indicator -7 none -5 proofs -14 reference -8 responsible 5 session -13 status -15 version -7
proofRegister/statuses	date -12 expiry -10 indicator -8 links -9 none -1 proofs -7 reference -11 responsible -15 session -26 status 5 version 1
proofRegister/stepHeader	date -7 expiry -2 indicator -3 links -8 none 2 proofs -3 reference -1 responsible -6 session -6 status 9 version -8
proofRegister/stepNames	date -15 expiry -8 indicator -13 links -13 none -2 proofs 23 reference -31 responsible -32 session -23 status -20 version -24
proofRegister/texts	date -12 expiry -8 indicator -9 links -1 none -6 proofs -6 reference 3 responsible -3 session -6 status -6 version -6
proofRegister/vague	date -26 expiry -16 indicator 8 links -29 none -2 proofs -26 reference 27 responsible -33 session -19 status -24 version 11
proofRegister/version	date -12 expiry -17 indicator -6 links -30 none -19 proofs -18 reference -31 responsible -35 session -43 status -18 version 27
proofRegister/worded	date -32 expiry -23 indicator -13 links -6 none -14 proofs 3 reference -49 responsible -5 session 4 status -5 version 2
proofRegister/yesNo	date -15 expiry -9 indicator -6 links -8 none 4 proofs -8 reference -11 responsible -13 session -24 status 1 version -1
proofRegister/unique	expiry 1 indicator -7 links -4 none -9 proofs 5 reference 3 responsible -12 session -21 status -11 version -18
proofRegister/asks	indicator -1 links -1 none -11 proofs -1 status 12
proofRegister/phase	indicator -1 links -2 none -13 status 15
proofRegister/long	links -3 none 3 proofs -3 responsible -1 session -1 status -2
t/bias	indicators -1 journeyTall -2 journeyWide -4 none 1
t/columns	indicators -2 journeyTall -4 journeyWide 5 none 3 proofRegister -3
t/dated	indicators 2 journeyTall -4 journeyWide -5 none 7 proofRegister -2
t/documents	indicators -3 journeyTall -9 journeyWide -10 none 9 proofRegister 7
t/files	indicators 2 journeyTall 2 journeyWide -2 none -14 proofRegister 7
t/follows	indicators 12 journeyTall -1 journeyWide -1 none -10 proofRegister -1
t/indicators:indicator	indicators 3 journeyTall 1 journeyWide -6 none -4 proofRegister 1
t/indicators:label	indicators -10 journeyTall -3 journeyWide -1 none 15 proofRegister -13
t/indicators:likelihood	indicators 18 journeyTall 7 journeyWide -17 none -3 proofRegister 5
t/indicators:proofs	indicators -5 journeyTall -1 none -3 proofRegister 7
t/indicators:status	indicators -4 journeyTall -8 journeyWide -6 none 13 proofRegister -2
t/indicators:tally	indicators 35 journeyTall -6 journeyWide -3 none -26 proofRegister -9
t/indicators:unused	indicators -5 journeyTall 3 journeyWide 2 none -4 proofRegister 4
t/journeyTall:absent	indicators 1 journeyTall -11 journeyWide -3 none 2 proofRegister -2
t/journeyTall:documents	indicators 3 journeyTall 11 journeyWide -2 none 2 proofRegister -20
t/journeyTall:indicator	indicators 3 journeyTall -5 journeyWide -7 none -5 proofRegister 8
t/journeyTall:likelihood	indicators -5 journeyTall 21 journeyWide -3 none -4 proofRegister -4
t/journeyTall:step	indicators -4 journeyTall 28 journeyWide -7 none -10 proofRegister -22
t/journeyTall:tally	indicators -1 journeyTall 23 journeyWide -5 none -12 proofRegister -7
t/journeyTall:unused	indicators -3 journeyTall -4 journeyWide 3 none 2 proofRegister 1
t/journeyWide:likelihood	indicators -3 journeyTall -1 journeyWide 14 none -6
t/journeyWide:session	indicators -7 journeyTall -6 journeyWide 2 none 8 proofRegister -4
t/journeyWide:tally	indicators -2 journeyTall -10 journeyWide 26 none -17 proofRegister -3
t/journeyWide:trainee	indicators -15 journeyTall 5 journeyWide 9 none -13 proofRegister 10
t/journeyWide:unused	indicators -5 journeyWide -4 none 12 proofRegister -3
t/lists	indicators -31 journeyTall 20 journeyWide -3 none -34 proofRegister 11
t/long	indicators -2 journeyTall -13 journeyWide -3 none 10 proofRegister 8
t/many	indicators -11 journeyTall -6 journeyWide -2 none 4 proofRegister 14
t/marked	indicators 5 journeyTall -8 journeyWide 4 none -1 proofRegister -3
t/numbers	indicators -5 journeyTall 1 journeyWide -4 proofRegister 3
t/numbersFirst	indicators 8 journeyTall -15 journeyWide -7 none 3 proofRegister -12
t/numeric	indicators -15 journeyTall -16 journeyWide 2 none 34 proofRegister -7
t/others	indicators -11 journeyTall -9 journeyWide -6 none 17 proofRegister -7
t/ours	indicators 10 journeyTall 2 journeyWide -2 none -18 proofRegister 3
t/persons	indicators -8 journeyTall 3 journeyWide -1 none 12 proofRegister -14
t/phases	indicators -4 journeyTall 19 journeyWide -3 none -1 proofRegister -22
t/prefixed	indicators 3 journeyTall 4 journeyWide -8 none -20 proofRegister 8
t/proofRegister:indicator	indicators -1 journeyTall -4 journeyWide -7 proofRegister 5
t/proofRegister:likelihood	indicators -3 journeyTall 1 journeyWide -6 none -2 proofRegister 13
t/proofRegister:proofs	indicators -2 journeyTall 2 journeyWide -1 none -6 proofRegister 5
t/proofRegister:tally	indicators -13 journeyTall -1 journeyWide -1 none -26 proofRegister 32
t/relative	indicators -20 journeyTall 23 journeyWide -8 none -7 proofRegister -13
t/rising	indicators 12 journeyTall -9 journeyWide -4 none 3 proofRegister -13
t/stepHeaders	indicators -14 journeyTall -17 journeyWide 30 none -3 proofRegister -6
t/steps	indicators 1 journeyTall -9 journeyWide -7 none 4 proofRegister 7
t/strange	indicators -22 journeyTall -2 none 24 proofRegister -9
t/titles	indicators 27 journeyTall -7 none -20
t/unrelated	indicators -4 journeyTall -16 journeyWide -2 none 20
t/whole	indicators 11 journeyTall -9 journeyWide -3 none -1 proofRegister -13
t/indicators:absent	journeyTall -3 journeyWide -2 none 2 proofRegister -4
t/journeyWide:absent	journeyTall 1 journeyWide -24 none 6 proofRegister 1
t/journeyWide:steps	journeyTall 1 journeyWide 3 none -5 proofRegister -2
t/once	journeyTall 3 journeyWide -4 none 2 proofRegister -7
t/proofRegister:absent	journeyTall 3 journeyWide -1 none -1 proofRegister -8
t/proofRegister:unused	journeyTall -1 journeyWide 3 none 3 proofRegister -7
w/=BC	BC 18 CFA -12 OF -12 VAE -14 action -10 applicable -12 body -8 comment -12 criterion -11 date -8 deadline -11 expectedLevel -10 expiry -10 indicator -10 label -11 lastCheck -10 links -12 none -15 priority -9 proofs -11 responsible -11 score -11 severity -8 status -11 version -10
w/=OF	BC -14 CFA -12 OF 18 VAE -12 action -10 applicable -14 body -8 comment -12 criterion -11 date -8 deadline -10 expectedLevel -10 expiry -10 indicator -11 label -12 lastCheck -10 links -12 none -19 priority -12 proofs -10 responsible -11 score -10 severity -12 status -14 version -9
w/=action	BC -5 CFA -4 OF -6 VAE -6 action 11 applicable -6 body -5 comment -12 criterion -5 date -5 deadline -11 expectedLevel -5 expiry -7 indicator -7 label -6 lastCheck -7 links -7 none -9 priority -7 proofs -10 responsible -8 score -5 severity -7 status -7 version -7
w/=body	BC -5 CFA -2 OF -15 VAE -4 action -6 applicable -4 body 16 comment -8 criterion -5 date -4 deadline -5 end -8 expectedLevel -6 expiry -5 indicator -6 label -8 lastCheck -6 links -9 none -7 priority -5 proofs -8 reference -7 responsible -9 score -4 session -10 severity -7 start -7 status -8 steps -8 trainee -11 version -6
w/=comment	BC -4 CFA -2 OF -4 VAE -5 action -24 applicable -6 body -8 comment 18 criterion -5 date -4 deadline -8 documents -6 end -6 expectedLevel -7 expiry -7 indicator -7 label -5 lastCheck -5 links -7 none -12 phase -5 priority -6 proofs -9 reference -9 responsible -13 score -4 session -6 severity -7 start -7 status -8 step -6 steps -7 trainee -6 version -7
w/=criterion	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -3 body -2 comment -4 criterion 12 date -2 deadline -3 expectedLevel -3 expiry -3 indicator -11 label -8 lastCheck -3 links -3 none -4 priority -3 proofs -3 responsible -8 score -3 severity -4 status -7 version -2
w/=date	BC -4 CFA -3 OF -4 VAE -4 action -4 applicable -4 body -3 comment -4 criterion -5 date 11 deadline -12 expectedLevel -4 expiry -16 indicator -7 label -5 lastCheck -12 links -10 none -10 priority -4 proofs -10 reference -6 responsible -7 score -4 session -5 severity -5 status -8 version -6
w/=deadline	BC -9 CFA -7 OF -9 VAE -7 action -10 applicable -10 body -8 comment -11 criterion -10 date -20 deadline 4 documents -9 expectedLevel -9 expiry -24 indicator -18 label -11 lastCheck -15 links -9 none 10 phase -2 priority -10 proofs -23 reference -10 responsible -8 score -9 session -10 severity -9 status -10 step -9 version -7
w/=expectedLevel	BC -6 CFA -4 OF -6 VAE -7 action -8 applicable -7 body -6 comment -9 criterion -7 date -8 deadline -8 expectedLevel 13 expiry -7 indicator -7 label -11 lastCheck -8 links -8 none -20 priority -9 proofs -8 responsible -7 score -7 severity -17 status -13 version -7
w/=expiry	BC -4 CFA -2 OF -4 VAE -5 action -5 applicable -5 body -4 comment -6 criterion -5 date -13 deadline -10 expectedLevel -5 expiry 12 indicator -6 label -6 lastCheck -7 links -6 none -7 priority -5 proofs -6 reference -4 responsible -5 score -4 session -3 severity -5 status -8 version -5
w/=ignored	BC -10 CFA -8 OF -9 VAE -7 action -9 applicable -14 comment 6 criterion -9 date -8 deadline -9 documents -13 end -15 expectedLevel -40 expiry -8 indicator -14 label -11 lastCheck -7 links -22 none 13 phase -12 priority -10 proofs -15 reference -10 responsible -11 score -11 session -11 severity -14 start -21 status -13 step -12 steps -17 trainee -12 version -11
w/=indicator	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -4 body -2 comment -4 criterion -13 date -3 deadline -4 documents -8 expectedLevel -3 expiry -3 indicator 16 label -20 lastCheck -4 links -3 none -7 phase -7 priority -3 proofs -4 reference -16 responsible -8 score -4 session -5 severity -3 status -12 step -8 version -22
w/=label	BC -6 CFA -4 OF -6 VAE -7 action -8 applicable -7 body -7 comment -16 date -5 deadline -7 end -5 expectedLevel -27 expiry -7 indicator -18 label 15 lastCheck -16 links -9 none -11 priority -9 proofs -11 reference -4 responsible -10 score -7 session 7 severity -7 start -4 status -8 steps -8 trainee -5 version -5
w/=lastCheck	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -4 comment -6 criterion -4 date -17 deadline -12 expectedLevel -5 expiry -9 indicator -5 label -5 lastCheck 13 links -4 none -8 priority -5 proofs -6 responsible -6 score -4 severity -6 status -5 version -17
w/=link	BC -7 CFA -8 OF -8 VAE -9 action -8 applicable -9 body -5 comment -9 criterion -5 date -6 deadline -6 documents -5 end -7 expectedLevel -4 expiry -5 indicator -7 label -7 lastCheck -5 links 19 none -13 phase -6 priority -6 proofs -6 reference -8 responsible -10 score -4 session -7 severity -5 start -5 status -10 step -6 steps -5 trainee -6 version -8
w/=name	BC -2 CFA -2 OF -3 VAE -2 action -5 applicable -3 body -4 comment -5 criterion -11 date -3 deadline -5 documents -5 end -2 expectedLevel -3 expiry -4 indicator -5 label 6 lastCheck -3 links -4 none -7 phase -5 priority -4 proofs -5 reference -4 responsible 13 score -3 session -3 severity -3 start -2 status -6 step -5 steps -3 trainee -4 version -4
w/=number	BC -9 CFA -8 OF -9 VAE -9 action -12 applicable -17 body -7 comment -8 criterion -10 date -8 deadline -9 expectedLevel -10 expiry -7 indicator -9 label -10 lastCheck -9 links -28 none 16 priority -9 proofs -8 reference 8 responsible -6 score -11 severity -9 status -8 version -25
w/=priority	BC -6 CFA -4 OF -6 VAE -6 action -7 applicable -6 body -6 comment -6 criterion -7 date -5 deadline -8 expectedLevel -7 expiry -6 indicator -7 label -6 lastCheck -6 links -9 none -8 priority 11 proofs -8 responsible -7 score -5 severity -6 status -8 version -6
w/=proof	BC -8 CFA -8 OF -9 VAE -7 action -9 applicable -10 body -6 comment -16 criterion -8 date -8 deadline -10 documents 14 expectedLevel -7 expiry -9 indicator -9 label -9 lastCheck -8 links -17 none -21 phase -11 priority -8 proofs 15 reference -9 responsible -9 score -7 session -8 severity -8 status -9 step -11 version -7
w/=responsible	BC -5 CFA -3 OF -5 VAE -6 action -8 applicable -6 body -10 comment -11 criterion -8 date -6 deadline -7 documents -4 end -4 expectedLevel -9 expiry -6 indicator -10 label -7 lastCheck -5 links -9 none -10 phase -5 priority -7 proofs -7 reference -6 responsible 17 score -5 session -7 severity -6 start -4 status -10 step -6 steps -8 trainee -8 version -7
w/=score	BC -10 CFA -5 OF -8 VAE -8 action -8 applicable -8 body -6 comment -9 criterion -9 date -6 deadline -8 expectedLevel -8 expiry -8 indicator -10 label -11 lastCheck -8 links -8 none -10 priority -9 proofs -7 responsible -10 score 18 severity -9 status -9 version -6
w/=severity	BC -7 CFA -4 OF -6 VAE -5 action -8 applicable -7 body -6 comment -8 criterion -6 date -6 deadline -8 expectedLevel -13 expiry -8 indicator -7 label -7 lastCheck -7 links -8 none -8 priority -8 proofs -10 responsible -7 score -6 severity 13 status -11 version -6
w/=status	BC -6 CFA -4 OF -5 VAE -5 action -9 applicable -21 body -4 comment -8 criterion -7 date -5 deadline -6 documents -7 expectedLevel -22 expiry -6 indicator -12 label -8 lastCheck -10 links -7 none -10 phase -7 priority -20 proofs -6 reference -6 responsible -11 score -15 session -5 severity -8 status 22 step -6 version -5
w/=unrelated	BC -8 CFA -7 OF -8 VAE -8 action -8 applicable -12 body -7 comment 11 criterion -9 date -8 deadline -8 documents -5 end -3 expectedLevel -9 expiry -7 indicator -11 label -11 lastCheck -7 links -20 none 6 phase -4 priority -9 proofs -7 reference -4 responsible -20 score -5 session -10 severity -14 start -3 status -10 step -5 steps -12 trainee -6 version -7
w/BC	BC 18 CFA -12 OF -12 VAE -14 action -10 applicable -12 body -8 comment -12 criterion -11 date -8 deadline -11 expectedLevel -10 expiry -10 indicator -10 label -11 lastCheck -10 links -12 none -15 priority -9 proofs -11 responsible -11 score -11 severity -8 status -11 version -10
w/OF	BC -14 CFA -12 OF 18 VAE -12 action -10 applicable -14 body -8 comment -12 criterion -11 date -8 deadline -10 expectedLevel -10 expiry -10 indicator -11 label -12 lastCheck -10 links -12 none -19 priority -12 proofs -10 responsible -11 score -10 severity -12 status -14 version -9
w/action	BC -9 CFA -7 OF -13 VAE -8 action 17 applicable -9 body -7 comment -3 criterion -12 date -10 deadline -12 documents -9 expectedLevel -11 expiry -8 indicator -12 label -10 lastCheck -12 links -13 none -16 phase -4 priority -11 proofs -13 reference -3 responsible -9 score -9 session -2 severity -10 status -14 step -7 version -9
w/body	BC -9 CFA -14 OF 17 VAE -19 action -16 applicable -14 body 15 comment -20 criterion -14 date -12 deadline -15 end -12 expectedLevel -15 expiry -14 indicator -13 label -15 lastCheck -14 links -11 none -16 priority -13 proofs -17 reference -8 score -15 session -13 severity -16 start -13 status -17 steps -14 trainee 3 version -13
w/comment	BC -9 CFA -7 OF -11 VAE -9 action 18 applicable -20 body -13 comment 12 criterion -10 date -9 deadline -21 documents -8 end -13 expectedLevel -15 expiry -15 indicator -16 label -14 lastCheck -13 links -16 none -22 phase -10 priority -14 proofs -20 reference -13 responsible -20 score -10 session -9 severity -14 start -13 status -20 step -12 trainee -12 version -11
w/criterion	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -3 body -2 comment -4 criterion 12 date -2 deadline -3 expectedLevel -3 expiry -3 indicator -11 label -8 lastCheck -3 links -3 none -4 priority -3 proofs -3 responsible -8 score -3 severity -4 status -7 version -2
w/date	BC -5 CFA -3 OF -4 VAE -4 action -5 applicable -4 body -4 comment -5 criterion -6 date 17 deadline -19 expectedLevel -6 expiry -20 indicator -7 label -6 lastCheck -24 links -10 none -11 priority -5 proofs -11 reference -6 responsible -8 score -5 session -5 severity -6 status -8 version -7
w/deadline	BC -16 CFA -14 OF -17 VAE -12 action -24 applicable -20 body -15 comment -25 criterion -18 date -26 deadline 8 documents -17 expectedLevel -19 expiry -15 indicator -3 label -15 lastCheck -24 links -17 none 4 phase -7 priority -19 proofs 9 reference -22 responsible -11 score -18 session -16 severity -17 status -25 step -16 version -18
w/exempt	BC 7 CFA -10 OF -6 VAE -14 action -14 applicable 17 body -4 comment -14 criterion -8 date 5 deadline -12 expectedLevel -7 expiry -10 indicator -11 label -10 lastCheck -9 links -9 none -13 priority -11 proofs -13 reference -1 responsible -14 score -9 session -1 severity -8 status -13
w/expectedLevel	BC -15 CFA -12 OF -15 VAE -16 action -15 applicable -16 body -17 comment -19 criterion -15 deadline -19 documents -3 end -3 expectedLevel 9 expiry -20 indicator -17 lastCheck -24 links -18 none 5 priority -5 proofs -30 reference -8 responsible -23 score -1 session 5 severity 4 start -3 status -21 step -1 steps -6 trainee -5 version -21
w/expiry	BC -9 CFA -5 OF -8 VAE -7 action -9 applicable -8 body -7 comment -12 criterion -8 date -1 deadline -19 expectedLevel -10 expiry 15 indicator -11 label -11 lastCheck -16 links -18 none -15 priority -10 proofs -23 reference -8 responsible -11 score -9 session -7 severity -12 status 1 version -10
w/ignored	BC -16 CFA -14 OF -17 VAE -12 action -24 applicable -3 body 9 comment -4 criterion -18 date -15 deadline -21 documents -22 end -5 expectedLevel 16 expiry -17 indicator -9 label -26 lastCheck -17 links -1 none 3 phase -16 priority -20 proofs -26 reference -17 responsible -18 score -18 session -17 severity -4 start -4 status -18 step -18 steps -7 trainee -17 version -18
w/indicator	BC -12 CFA -10 OF -12 VAE -11 action -13 applicable -12 body -13 comment -16 criterion -22 date -6 deadline -14 documents -16 end -8 expectedLevel -13 expiry -14 indicator 8 label 5 lastCheck -13 links -19 none -24 phase -12 priority -16 proofs -22 reference 7 responsible -21 score -13 session -15 severity -14 start -8 status -3 step -14 steps -11 trainee -9 version 12
w/label	BC -16 CFA -14 OF -18 VAE -13 action -13 applicable -16 body -17 comment 2 date -22 deadline -27 documents -3 end -10 expectedLevel 10 expiry -21 indicator -1 label 11 lastCheck -4 links -12 none -30 phase -16 priority -18 proofs -8 reference -21 responsible -29 score -12 session 1 severity -19 start -5 status -31 step 4 trainee -11 version -23
w/lastCheck	BC -17 CFA -13 OF -16 VAE -14 action -19 applicable -15 body -17 comment -18 criterion -16 date -4 deadline -1 documents -12 end 14 expectedLevel -20 expiry -19 indicator -24 label -20 lastCheck 13 links -23 none -5 phase -11 priority -18 proofs -25 reference -18 responsible -7 score -17 session -12 severity -19 start -2 status -23 step -12 steps -11 trainee -11 version 11
w/link	BC -11 CFA -10 OF -12 VAE -13 action -16 applicable -13 body -7 comment -16 criterion -12 date -12 deadline -11 documents -8 end 2 expectedLevel -6 expiry -15 indicator -12 label -14 lastCheck -13 links 28 none -8 phase -10 priority -14 proofs -14 reference -14 responsible -13 score -11 session -15 severity -14 start -15 status -18 step -9 steps -10 trainee -7 version -13
w/name	BC -4 CFA -3 OF -4 VAE -4 action -7 applicable -4 body -5 comment -8 criterion 6 date -9 deadline -6 documents -5 end -2 expectedLevel -10 expiry -7 indicator -13 label -2 lastCheck -6 links -9 none -8 phase -5 priority -5 proofs -1 reference -7 responsible 11 score -6 session -7 severity -4 start -2 status -8 step -5 steps -3 trainee -4 version -7
w/number	BC -17 CFA -15 OF -21 VAE -15 action -3 applicable 15 body -15 comment -24 criterion -18 date -6 deadline -21 documents -13 end -5 expectedLevel -19 expiry -18 indicator -8 label -20 lastCheck -19 none 13 phase -12 priority -17 proofs -22 reference 15 responsible -27 score -18 session -15 severity -17 start -5 status -23 step -12 steps -7 trainee -7 version 3
w/priority	BC -7 CFA -5 OF -8 VAE -7 action -10 applicable -14 body -6 comment -7 criterion -8 date -6 deadline -10 expectedLevel -8 expiry -7 indicator -9 label -8 lastCheck -7 links -10 none -10 priority 14 proofs -9 responsible -10 score -8 severity -8 status -14 version -7
w/proof	BC -16 CFA -16 OF -16 VAE -14 action -23 applicable -17 body -18 comment 5 criterion -17 date -16 deadline -19 documents 16 end -7 expectedLevel -21 expiry -15 indicator -16 label -16 lastCheck -17 links -2 none -3 phase -13 priority -18 proofs 13 reference -16 responsible -23 score -19 session -18 severity -18 start -9 status -27 step -7 steps 9 trainee -13 version -18
w/responsible	BC -13 CFA -10 OF -13 VAE -10 action -13 applicable -13 body 3 comment 6 criterion -17 date -10 deadline -18 documents -5 end -17 expectedLevel 4 expiry -13 indicator -17 label -16 lastCheck -13 links -21 none -28 phase -26 priority -17 proofs -21 reference -19 responsible 16 score -14 session -20 severity -15 start -16 status -19 step -6 steps -18 version -15
w/score	BC -10 CFA -5 OF -8 VAE -8 action -8 applicable -8 body -6 comment -9 criterion -9 date -6 deadline -8 expectedLevel -8 expiry -8 indicator -10 label -11 lastCheck -8 links -8 none -10 priority -9 proofs -7 responsible -10 score 18 severity -9 status -9 version -6
w/session	BC -2 CFA -2 OF -3 VAE -2 action -3 applicable -2 body -16 comment -6 criterion -4 date -7 deadline -9 documents -11 end -14 expectedLevel -3 expiry -7 indicator 7 label -11 lastCheck -3 links -12 none -15 phase -6 priority -3 proofs -10 reference -12 responsible -16 score -4 session 13 severity -3 start -14 status -9 step -7 steps 3 trainee -10 version -6
w/severity	BC -9 CFA -6 OF -8 VAE -7 action -9 applicable -9 body -7 comment -10 criterion -8 date -7 deadline -9 expectedLevel -17 expiry -9 indicator -9 label -8 lastCheck -8 links -9 none -9 priority -10 proofs -11 responsible -9 score -7 severity 15 status -13 version -7
w/status	BC -19 CFA -14 OF -19 VAE -16 action -4 applicable 9 body -21 comment -25 criterion -22 date -29 deadline -27 documents -13 end -14 expectedLevel 6 expiry -22 indicator -5 label -21 lastCheck -4 links -29 none -34 phase -11 priority 2 proofs -30 reference -23 responsible -22 score 2 session -20 severity -28 start -15 status 10 step -11 steps 17 trainee -14 version -23
w/step	BC -5 CFA -3 OF -5 VAE -4 action 11 applicable -6 body -15 comment -22 criterion -6 date -9 deadline -21 documents -10 end -11 expectedLevel -7 expiry -10 indicator -21 label -7 lastCheck -5 links -26 none -33 phase 11 priority -6 proofs -8 reference -19 responsible -2 score -5 session -8 severity -6 start -11 status -25 step 3 steps -10 trainee -10 version -11
w/trainee	BC -5 CFA -4 OF -6 VAE -6 action -8 applicable -5 body -18 comment 2 criterion -5 date -4 deadline -14 documents -6 end -15 expectedLevel -11 expiry 12 indicator -11 label -9 lastCheck -10 links 5 none -21 phase 10 priority -8 proofs -10 reference -3 score -7 session -15 severity -10 start -16 status -17 step -8 steps -13 trainee 2 version -9
w/unrelated	BC -19 CFA -15 OF -20 VAE -19 action -23 applicable 5 body -26 comment -5 criterion -19 date -2 deadline -24 documents -15 end -25 expectedLevel -21 expiry -20 indicator 5 label -12 lastCheck -23 links -8 none 1 phase -13 priority -23 proofs -26 reference -17 responsible 8 score -16 session 6 severity 1 start -17 status -32 step -14 steps 1 version -18
w/end	CFA -1 OF -1 VAE -1 action -4 applicable -1 body -11 comment -11 date 9 deadline -5 documents 9 end 11 expectedLevel -1 expiry -7 indicator -8 label -2 lastCheck -2 links -12 none -10 phase -4 priority -2 proofs 2 reference -11 responsible -11 score -1 session -13 severity -1 start -18 status -7 step -7 steps -10 trainee -8 version -5
w/=end	body -8 comment -6 end 8 links -6 none -6 reference -5 responsible -6 session -8 start -10 steps -8 trainee -6
w/=reference	body -6 comment -6 date -6 deadline -5 documents -6 end -7 expiry -4 indicator -5 links -9 none -7 phase -4 proofs -6 reference 10 responsible -7 session -6 start -5 status -5 step -4 steps -9 trainee -7 version -5
w/=session	body -10 comment -4 date -7 deadline -6 documents -11 end -9 expiry -6 indicator -8 links -9 none -11 phase -6 proofs -9 reference -8 responsible -10 session 14 start -9 status -7 step -6 steps -12 trainee -8 version -5
w/=start	body -13 comment -5 end -15 links -3 none -12 reference -5 responsible -3 session -9 start 14 steps -6 trainee -6
w/=trainee	body -13 comment -21 end -11 links -18 none -10 reference -15 responsible -21 session -10 start -11 steps -16 trainee 23
w/reference	body -6 comment -6 date -6 deadline -5 documents -6 end -7 expiry -4 indicator -5 links -9 none -7 phase -4 proofs -6 reference 10 responsible -7 session -6 start -5 status -5 step -4 steps -9 trainee -7 version -5
w/start	body -14 comment -7 end -16 links -7 none -13 reference -8 responsible -10 session -13 start 22 steps -14 trainee -8
w/=step	comment -9 deadline -8 documents -19 indicator -9 links -9 none -10 phase -2 reference -9 responsible -15 session -9 status -8 step 7
`;
