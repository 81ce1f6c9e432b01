/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -19 CFA -15 OF -17 VAE -17 action -21 applicable -20 body -15 comment -22 criterion -20 deadline -28 expectedLevel -17 expiry -19 indicator -31 label -18 lastCheck -18 links -21 none -25 priority -23 proofs -18 responsible -19 score 39 severity -18 status -29 version -20
h/(none)	BC -15 body -21 comment -19 deadline -18 documents -16 expectedLevel -19 expiry -16 label -16 none -21 phase -17 severity -18
h/?	BC -31 CFA -24 VAE -28 applicable 23 body -36 comment -45 criterion -33 date -28 documents -31 expectedLevel -36 expiry -29 indicator -46 label -40 lastCheck -31 links -15 phase -17 proofs -41 reference -25 score -34 session -21 step -20 steps -19 version -31
h/?$	BC -22 CFA -21 VAE -22 applicable 20 body -29 comment -39 criterion -35 date -26 documents -27 expectedLevel -30 expiry -26 indicator -42 label -36 lastCheck -27 phase -25 proofs -38 reference -22 score -27 session -17 step -27 steps -17 version -26
h/^a	BC -25 CFA -18 OF -23 VAE -30 body -23 comment 28 criterion -22 date -21 end -18 expectedLevel -29 indicator -37 label -39 lastCheck -43 links -32 none -23 phase -19 reference -23 responsible -44 score -28 session -23 severity -27 status -41 step -22 steps -25 trainee -19 version -31
h/^actio	BC -15 action 32 applicable -20 comment -31 criterion -17 date -22 end -17 expectedLevel -28 expiry -27 indicator -24 label -26 lastCheck -20 links -23 none -32 priority -25 proofs -15 responsible -32 score -16 session 24 severity -16 start -17 status -21 steps -15 trainee -19 version -19
h/^appr	BC -15 CFA 25 OF -18 applicable -16 comment -17 label -15 none -15 responsible -15 status -17
h/^apren	BC -15 CFA 21 none -18
h/^bilan	BC 24 VAE -16 body -27 comment -19 deadline -16 expiry -15 indicator -25 label -27 links -16 none -22 responsible -19 steps 19
h/^c	BC -25 OF -20 VAE -22 action -23 body -22 comment -20 criterion 23 date -15 deadline -27 expectedLevel -25 expiry -20 lastCheck -19 none -38 priority -19 proofs -17 responsible -28 score -21 severity -36 version -18
h/^ce	BC -19 OF -18 VAE -17 applicable -36 body -28 criterion -26 date -15 deadline -42 documents 15 expiry -22 indicator -37 lastCheck -28 links -39 priority -28 reference -16 responsible -29 score -21 severity -21 status -35 steps -16 version -20
h/^dat	BC -25 CFA -18 OF -24 VAE -20 action -30 applicable -22 body -26 comment -34 criterion -26 date 24 documents -22 expectedLevel -28 indicator -29 label -36 links -39 none -16 phase -27 priority -29 proofs -40 reference -33 responsible -38 score -31 session -34 severity -31 start 20 status -38 step -22 steps -23 trainee -17 version -39
h/^derni	BC -20 OF -17 VAE -16 action -23 applicable -19 body -22 comment -28 criterion -20 date -26 end 26 expectedLevel -22 expiry -26 indicator -25 label -27 lastCheck 22 links -24 none -18 priority -26 proofs -25 reference -17 responsible -28 score -23 session -16 severity -26 start -28 status -32 steps -17 trainee -15 version -23
h/^docum	BC -15 action -17 applicable -18 comment -35 criterion -16 date -23 deadline -18 documents 15 expectedLevel -35 expiry -22 indicator -27 label -25 lastCheck -15 links -36 phase -23 priority -16 proofs 26 responsible -40 score -17 session -17 severity -17 version -25
h/^dt	BC -23 CFA -19 OF -23 VAE -23 action -26 applicable -23 body -23 comment -28 criterion -25 date 24 documents -15 expectedLevel -25 indicator -30 label -27 links -29 none -15 phase -16 priority -26 proofs -29 reference -24 responsible -28 score -25 session -15 severity -25 status -34 step -16 steps -22 version -25
h/^eleme	BC -20 VAE -17 action -20 applicable -16 comment 17 criterion -17 date -15 deadline -21 documents 17 expectedLevel -19 expiry -18 indicator -20 label -20 lastCheck -18 links -16 none -30 priority -18 proofs 22 reference -16 responsible -18 score -20 severity -17 status -27 version -16
h/^evide	BC -16 CFA -15 OF -17 VAE -16 action -21 applicable -16 body -15 comment -25 criterion -17 deadline -21 indicator -21 label -20 lastCheck -18 priority -19 responsible -22 score -22 severity -18 status -22 version -16
h/^exige	BC -16 OF -15 action -20 applicable -15 comment -24 criterion -28 deadline -20 expectedLevel 15 expiry -17 indicator -23 label 17 lastCheck -18 links -21 none -25 priority -19 proofs -20 responsible -25 score -17 severity -15 status -20 version -17
h/^forma	BC -15 body -22 comment -22 deadline -15 end -19 links -23 none 20 phase -15 start -19 status -17
h/^indic	BC -17 OF -17 VAE -16 action -25 applicable -21 body -18 comment -26 criterion -28 date -26 deadline -31 documents -19 expectedLevel -22 expiry -24 indicator 28 lastCheck -21 links -26 none -34 phase -17 priority -25 proofs -32 reference -23 responsible -32 severity -20 status -45 step -15 version 15
h/^n	BC -18 applicable -19 body -20 comment 20 deadline -15 links -15 none -24 proofs -15 reference -15 responsible -20 session -18 status -19 steps -18 trainee 16
h/^nb	BC -21 OF -17 VAE -17 action -24 applicable -18 body -18 criterion -19 date -17 deadline -22 documents -17 expectedLevel -22 expiry -17 indicator -21 label -22 lastCheck -17 links -28 none 23 priority -22 proofs -24 responsible -30 session -22 severity -16 status -23 steps -17 version -24
h/^niv	BC -15 body -17 comment -19 criterion -16 deadline -23 expectedLevel 24 expiry -16 indicator -17 label -21 links -19 none -24 proofs -18 responsible -19 score -15 status -19 version -16
h/^nivea	BC -22 CFA -15 OF -19 VAE -18 action -29 applicable -21 body -19 comment -30 criterion -21 date -20 deadline -27 expiry -24 indicator -30 label -31 lastCheck -23 links -30 none -38 proofs -25 responsible -26 score -24 status 16 version -20
h/^not	BC -17 CFA -16 OF -16 VAE -18 action -25 comment 22 criterion -18 deadline -18 expectedLevel -18 indicator -16 label -18 links -20 none -26 proofs -20 responsible -21 score 19 severity -17 step -16 steps -16
h/^n°	BC -19 OF -18 VAE -16 action -24 applicable -18 body -23 comment -28 criterion -24 date -20 deadline -28 documents -15 end -19 expectedLevel -21 expiry -22 label -29 lastCheck -20 links -29 priority -21 proofs -26 reference 30 responsible -30 score -24 severity -21 start -19 status -38 step -15 steps -23 trainee -24
h/^of	BC -20 CFA -19 OF 30 VAE -24 applicable -21 none -25 severity -15 status -19
h/^point	BC -17 action -20 criterion -17 date -20 deadline -28 expectedLevel -17 expiry -19 links -21 none -30 priority -18 proofs -21 severity -17 status -20 step -16 version -17
h/^pour	BC -22 CFA -21 VAE -20 action -29 applicable 22 comment -31 criterion -25 date -27 documents -17 expectedLevel -32 expiry -29 label -28 lastCheck -31 links -24 phase -20 priority -23 reference -19 responsible -36 score -21 severity -26 status -47 step -18 version -23
h/^preuv	BC -18 CFA -16 OF -19 VAE -16 action -22 applicable -18 body -17 comment -29 criterion -20 date -16 deadline -31 documents 16 expectedLevel -45 expiry -15 indicator -18 label -24 lastCheck -18 links -37 phase -18 priority -16 proofs 19 reference -16 responsible -24 score -19 severity -17 status -21 version -17
h/^rang	BC -17 OF -16 action -25 applicable -17 body -16 comment -19 criterion -21 date -16 deadline -22 expectedLevel -19 expiry -21 indicator -23 label -20 lastCheck -17 none 15 proofs -23 responsible -23 score -18 severity -19 status -22 version -19
h/^si	BC 15 comment -17 none -18 severity 24 status -18
h/^skill	BC 17 applicable -18
h/a	BC -33 CFA -19 OF -42 action 23 body -39 criterion -42 date -43 end -32 expectedLevel -18 label -16 links -38 none -37 phase -43 proofs 16 reference -49 score -20 session -45 severity -41 status -36 step -15 trainee -33
h/a$	BC -15 VAE -28 action -24 applicable -22 comment -26 deadline -26 documents -17 expectedLevel -16 expiry -20 indicator -24 label -19 lastCheck -17 links -17 priority -21 responsible 25 status -22 step -15 version -19
h/act	BC -17 OF -15 VAE -15 action 22 applicable -16 body -18 comment -33 criterion -18 deadline -36 expectedLevel -22 expiry -26 indicator -28 label -22 lastCheck -32 none -32 phase -20 priority -17 reference -23 score -15 session -25 severity -22 status -30
h/actio	BC -25 CFA -19 OF 17 VAE -18 action 33 applicable -23 body -22 comment -17 criterion -22 date -25 expectedLevel -32 expiry -27 indicator -24 label -29 lastCheck -26 links -25 none -37 priority -29 proofs -20 score -22 severity -23 status -29 steps -25 trainee -25 version -16
h/actio de	BC -15 OF 17 none -18 session 18
h/adres	BC -15 action -16 body -18 comment -26 date -15 deadline -18 documents -21 expectedLevel -20 expiry -15 label -16 links 15 phase -18 priority -21 proofs -19 reference -19 responsible -25 session -17 severity -16 status -23 step -16 version -18
h/afc	BC -23 CFA -24 OF 38 VAE -22 action -25 applicable -21 body -19 comment -28 criterion -22 date -20 deadline -28 expectedLevel -25 expiry -25 indicator -23 label -25 lastCheck -22 links -28 none -33 priority -27 proofs -25 responsible -26 score -25 severity -23 status -23 version -20
h/alter	BC -17 CFA 25 OF -17 VAE -16 applicable -15 none -20 priority -15 status -16
h/amend	BC -19 CFA -16 OF -19 VAE -17 action -22 applicable -18 body -19 comment -24 criterion -23 date -19 deadline -24 expectedLevel -21 expiry -23 indicator -26 label -23 lastCheck -19 links -18 none -30 priority -15 proofs -23 responsible -23 score -21 severity -21 status -28 version 31
h/appre	BC -23 CFA 30 OF -26 VAE -26 comment -20 none -19 session -18
h/appre$	BC -17 CFA 18 OF -18
h/apren	BC -15 CFA 21 OF -15 none -17
h/apren$	BC -15 CFA 19 status -15
h/asses	BC 18 OF -16 none -20
h/atten$	BC -15 applicable -15 body -16 criterion -16 documents -20 expectedLevel 24 indicator -23 lastCheck -16 links -24 priority -20 proofs -32 reference -18 responsible -22 session -17 severity -19 status -23 step -22
h/au	BC -24 CFA -22 OF -25 VAE -24 body -23 comment -37 criterion -31 expectedLevel -29 indicator -17 label -22 lastCheck -28 links -19 none -20 reference -21 score -29 session -21 severity -32 status -34 trainee -15 version -31
h/audit	BC -23 CFA -20 OF -23 VAE -24 action -35 body -27 comment 17 criterion -29 date -26 deadline -41 documents -19 expiry -28 indicator -33 label -21 lastCheck -33 links -26 phase -17 priority -31 reference -16 responsible -29 score -29 session -18 severity -31 step -19 steps -20 version -28
h/audit$	BC -16 CFA -16 OF -20 VAE -19 action -30 body -24 comment 22 criterion -24 date -21 deadline -32 documents -17 expectedLevel -30 expiry -23 indicator -35 label -42 lastCheck -25 links -21 phase -17 priority -25 reference -16 responsible -32 score -21 session -15 severity -25 step -18 steps -22 version -22
h/avant	BC -19 OF -15 VAE -21 action -35 applicable -25 body -19 comment -43 criterion -21 date -27 deadline 19 documents -32 expectedLevel -25 expiry 20 indicator -37 label -29 lastCheck -38 links -32 priority -34 proofs -40 reference -28 responsible -37 score -19 session -24 severity -19 status -32 step -27 steps 23 version -25
h/bc	BC 33 CFA -28 OF -16 VAE -17 applicable -32 comment -15 deadline -15 indicator -15 label -15 none -21 priority -16 status -20
h/bc$	BC 27 CFA -23 VAE -28 applicable -20 none -16 status -15
h/bd	BC 16
h/bilan	BC 36 CFA -17 OF -18 VAE -22 action -19 applicable -16 body -22 comment -25 criterion -16 date -17 deadline -21 expectedLevel -18 expiry -19 indicator -25 label -28 lastCheck -18 links -24 none -30 priority -19 proofs -21 reference -18 responsible -24 session 16 severity -20 start -22 trainee -27 version -15
h/bilan de	BC 24 CFA -15 applicable -16 indicator -22 label -25 none -20 severity -17 status 15
h/bilan$	BC 23 body -16 none -17 session 19 start -17 steps -16 trainee -20
h/blabl	BC -15 body -15 comment 30 criterion -17 deadline -20 expectedLevel -18 expiry -16 indicator -20 label -20 lastCheck -15 links -20 none -24 priority -18 responsible -21 score -16 severity -17 status -25 version -16
h/by	BC -19 CFA -15 OF -21 VAE -17 action -23 applicable -18 body -17 comment -25 criterion -20 date -30 deadline 17 documents -19 expectedLevel -20 expiry 17 indicator -26 label -21 lastCheck -22 links -34 phase -15 priority -21 proofs -29 reference -27 score -20 session -19 severity -23 status -31 step -20 version -16
h/by$	BC -15 action -21 comment -25 criterion -17 date -20 documents -18 expectedLevel -17 expiry 16 indicator -24 label -19 links -27 phase -21 priority -17 proofs -23 reference -22 score -15 session -17 severity -19 status -29 step -19 version -25
h/c est	BC -16 criterion -20 deadline -20 expectedLevel -15 expiry -18 indicator 18 label -25 lastCheck -15 none -29 priority -17 reference -15 responsible -17
h/c$	BC 21 CFA -15 criterion -16 none -15 status -16
h/ca	BC -28 CFA -15 OF -21 VAE -17 action -28 body -22 date -16 deadline -24 documents -23 expectedLevel -29 expiry -22 lastCheck -23 links -34 none -24 phase -19 proofs -32 reference -19 responsible -37 score -19 session -19 step -23 steps -24
h/call	BC -19 CFA -23 VAE -21 applicable 27 comment -17 links -19 none -22 responsible -15 steps 20
h/call$	BC -18 CFA -23 VAE -19 applicable 26 comment -17 none -20
h/caree	BC 21 none -17
h/cbc	BC 39 CFA -27 OF -24 VAE -24 action -23 applicable -21 body -20 comment -24 criterion -22 date -18 deadline -26 expectedLevel -22 expiry -23 indicator -22 label -22 lastCheck -19 links -25 none -26 priority -25 proofs -21 responsible -26 score -15 severity -21 status -28 version -21
h/ce	BC -27 CFA -18 OF -24 VAE -21 action -15 body -36 criterion -34 date -22 expiry -29 indicator -49 label 18 lastCheck -39 phase -20 priority -39 reference -18 responsible -50 score -27 session -19 severity -34 status -34 steps -18 trainee -15 version -25
h/cfa	BC -24 CFA 34 OF -21 VAE -33 action -15 applicable -24 comment -19 criterion -16 deadline -17 expectedLevel -16 indicator -16 label -16 links -16 none -18 priority -16 proofs -15 responsible -17 score -16 status -21 version -15
h/cfa$	BC -18 CFA 28 VAE -22 action -15 applicable -22 comment -18 deadline -16 expectedLevel -15 indicator -15 label -15 links -15 none -23 priority -16 proofs -15 responsible -16 status -17
h/ch	BC -15 OF -15 action -17 applicable -15 body -16 comment -17 criterion 24 deadline -19 expectedLevel -17 expiry -15 indicator -17 label -21 lastCheck -16 links -17 none -25 priority -17 proofs -18 score -16 severity -16 status -22 version -16
h/ch$	BC -16 OF -16 action -17 applicable -16 body -16 comment -17 criterion 25 deadline -20 expectedLevel -16 expiry -15 indicator -18 label -21 lastCheck -16 links -19 none -24 priority -16 proofs -19 score -16 severity -15 status -22 version -15
h/chant	BC -18 CFA -15 OF -17 VAE -18 applicable -19 body -17 comment -18 criterion -19 date -16 deadline -30 expectedLevel -24 expiry -24 indicator -21 label -24 links -22 none -32 proofs -26 responsible -24 score -16 severity -20 version -18
h/chant$	BC -15 action -31 comment -20 criterion -16 deadline -24 expectedLevel -20 expiry -18 indicator -16 label -19 links -21 none -24 proofs -18 responsible -17 severity -18 status 19
h/charg	BC -15 OF -15 action -15 applicable -15 body -15 comment -23 deadline -18 expectedLevel 15 label -19 links -15 none -22 priority -19 proofs -17 responsible 22 severity -17 status -17 version -17
h/class	BC -16 OF 17 action -16 body -17 comment -22 criterion -15 date -17 deadline -18 expectedLevel -15 expiry -15 indicator -19 label -19 links 27 priority -17 proofs -22 responsible -23 score -16 severity -15 status -20 version -16
h/clien	BC -15 action -19 applicable -15 body 29 comment -19 criterion -17 deadline -19 expectedLevel -18 indicator -21 label -17 lastCheck -15 links -15 priority -16 proofs -19 responsible -32 severity -16 version -15
h/colle	BC -15 OF -16 VAE -15 action -21 applicable -16 comment -25 criterion -19 date -16 end -16 expectedLevel -16 expiry -19 indicator -20 label -19 links -23 none -20 responsible -25 session -16 severity -17 version -17
h/colle$	BC -15 OF -16 action -21 applicable -16 body 17 comment -26 criterion -18 date -15 end -18 expectedLevel -15 expiry -18 indicator -21 label -20 links -24 none -20 reference -15 responsible -25 session -18 severity -16 start -16 trainee -15 version -16
h/comment	BC -17 OF -17 VAE -16 action 18 applicable -24 body -20 comment 21 criterion -20 deadline -27 documents -16 end -16 expectedLevel -21 expiry -24 indicator -21 label -23 lastCheck -19 links -28 none -29 priority -25 proofs -28 reference -16 responsible -26 score -19 session -17 severity -21 start -17 status -23 trainee -17 version -18
h/comp	BC 26 comment -15 deadline -15 proofs -15 status -22
h/comp$	BC 26 comment -15 status -21
h/compe	BC 18
h/confo$	BC -15 action -16 comment -27 date -15 deadline -19 expectedLevel -23 expiry -18 indicator -19 label -19 lastCheck -16 links -19 none -20 priority -17 proofs -19 responsible -18 score -18 status 25 version -15
h/cr	BC -17 OF -17 VAE -15 action -20 applicable -17 body -17 comment -17 criterion 25 date -15 deadline -21 expectedLevel -20 expiry -18 indicator -23 label -21 lastCheck -17 links -19 none -22 priority -16 proofs -20 responsible -22 score -19 severity -18 status -21 version -19
h/crite	BC -19 CFA -15 OF -19 VAE -19 action -28 applicable -22 body -21 comment -27 criterion 38 date -21 deadline -31 expiry -24 label -44 lastCheck -26 links -25 none -38 priority -26 proofs -32 responsible -35 score -23 severity -29 status -37 version -29
h/crite$	BC -16 OF -15 VAE -16 action -22 applicable -18 body -17 comment -19 criterion 23 deadline -21 expiry -17 indicator -19 label -24 lastCheck -16 links -16 none -22 priority -17 proofs -24 responsible -18 severity -22 status -19 version -21
h/d	BC -35 CFA -30 OF -35 VAE -31 applicable -35 body -21 documents -31 expectedLevel -38 expiry -15 label -47 proofs -30 reference -32 responsible -47 severity -39 trainee -35
h/dans	BC -15 action -19 applicable 18 body -23 comment -19 criterion -16 date -16 deadline -22 expectedLevel -15 expiry -19 indicator -23 label -23 lastCheck -21 links 28 none -28 proofs -24 score -15 severity -19 status -29 version -21
h/dat	BC -33 CFA -24 OF -33 VAE -27 action -38 applicable -30 body -32 comment -41 criterion -33 date 21 documents -27 expectedLevel -35 indicator -38 label -41 links -44 phase -29 priority -36 proofs -45 reference -38 responsible -40 score -37 severity -36 status -49 step -21 steps -27 trainee -23 version -29
h/dat de	BC -19 action -20 body -21 comment -25 deadline -16 expectedLevel -20 expiry 15 indicator -26 label -30 links -25 none -23 priority -18 proofs -30 reference -15 responsible -29 score -20 session -24 severity -27 start 19 status -31 steps -21 trainee -15 version -23
h/dat$	BC -19 OF -19 VAE -16 action -20 applicable -18 body -17 comment -25 criterion -22 end 19 expectedLevel -20 indicator -26 label -23 links -26 phase -15 priority -20 proofs -20 reference -18 responsible -29 score -20 severity -21 start -16 status -25 version -25
h/de comp	BC 20 status -16
h/de forma	BC -19 body 16 comment -17 end 15 expiry -15 indicator -15 links -18 none -37 proofs -17 responsible -24 steps -27 trainee -17
h/de l	BC -37 CFA -18 OF -24 VAE -19 action -27 applicable -25 criterion -23 expectedLevel -36 expiry -32 links -22 none -47 priority -24 score -24 session -29
h/de la	BC -20 action -23 applicable -17 body -30 comment -25 date 21 deadline -28 end -18 expectedLevel -18 indicator -26 label -26 lastCheck -22 none -18 priority -22 reference -20 responsible -32 start -21 step -20 version -35
h/de preuv	BC -17 OF -15 action -17 body -15 comment -25 date -20 deadline -16 documents 15 indicator -16 label -17 lastCheck -16 proofs 21 score -16 severity -17 status -25 step -15 version -15
h/de$	BC -15 comment -21 date -17 deadline -19 expiry -20 label -15 lastCheck -19 links -17 none 25 priority -16 proofs -19 responsible -21 severity -20 status -28 version -16
h/dead	BC -15 action -16 comment -21 deadline 27 expectedLevel -16 indicator -20 lastCheck -18 links -19 phase -15 priority -16 proofs -16 responsible -21 severity -16 status -20 step -15 version -15
h/derni	BC -19 CFA -15 OF -19 VAE -18 action -29 applicable -21 body -23 comment -31 criterion -24 date -42 documents -15 end 25 expectedLevel -21 expiry -33 indicator -30 label -29 lastCheck 29 links -29 none -21 priority -29 proofs -28 reference -17 responsible -23 score -26 session -17 severity -24 start -28 status -31 step -15 steps -15 version -28
h/doc	BC -22 CFA -19 OF -22 VAE -17 action -30 applicable -22 body -22 comment -39 criterion -27 deadline -29 documents 21 expectedLevel -29 expiry -25 indicator -36 label -28 lastCheck -24 none -34 phase -19 priority -26 proofs 17 score -28 session -32 severity -24 step -20
h/doc$	BC -16 OF -16 action -21 applicable -16 body -18 comment -17 criterion -20 deadline -21 expectedLevel -22 expiry -19 indicator -35 label -20 lastCheck -17 none -24 priority -19 score -16 session -27 severity -19
h/docum	BC -30 CFA -23 OF -26 VAE -26 action -33 applicable -29 body -27 comment -45 criterion -33 deadline -35 documents 17 expectedLevel -38 expiry -19 indicator -38 label -22 lastCheck -34 phase -29 priority -34 score -35 session -32 severity -33 steps -17 trainee -16
h/docum$	BC -22 CFA -15 OF -19 VAE -17 action -31 applicable -18 body -22 comment -25 criterion -25 deadline -30 expectedLevel -19 indicator -32 label -19 lastCheck -27 phase -20 priority -24 score -20 session -30 severity -25 start -15 steps -19 trainee -17
h/dt	BC -22 CFA -18 OF -21 VAE -21 action -25 applicable -21 body -26 comment -26 criterion -24 date 25 documents -15 expectedLevel -24 indicator -28 label -26 links -29 none -18 phase -16 priority -25 proofs -28 reference -25 responsible -26 score -23 session -18 severity -24 status -32 step -15 steps -18 version -24
h/du	BC -42 CFA -35 OF -44 VAE -40 action -19 applicable -45 body -35 comment -43 deadline -15 indicator -50 none -21 score -27 severity -18 steps -20
h/due	BC -15 action -17 comment -23 criterion -17 date -21 deadline 24 documents -19 expectedLevel -16 expiry -21 indicator -23 label -18 lastCheck -17 links -23 phase -17 priority -17 proofs -18 reference -17 responsible -22 score -16 severity -17 status -22 step -18 version -16
h/e	BC -23 CFA -19 OF -19 VAE 22 action -28 applicable -21 body -23 comment -33 criterion -23 date -16 deadline -28 end -17 expectedLevel -19 expiry -26 indicator -26 label -25 lastCheck -22 links -27 priority -29 proofs -27 score -25 session -22 severity -28 start -24 trainee 17 version -26
h/ecart	BC -16 OF -15 applicable -15 comment -18 criterion -16 date -17 deadline -23 expectedLevel -20 indicator -22 label -24 lastCheck -21 links -21 none -18 priority -16 proofs -21 severity 29 status -32 version -18
h/ech	BC -16 OF -15 action -17 applicable -15 body -16 comment -23 criterion -17 date -19 deadline 29 documents -15 expectedLevel -18 indicator -23 label -17 lastCheck -21 links -22 phase -19 priority -18 proofs -17 reference -17 responsible -23 score -17 severity -18 status -23 step -17 version -17
h/eleme	BC -21 VAE -17 action -20 applicable -17 criterion -17 date -17 deadline -23 documents 20 expectedLevel -18 expiry -20 indicator -22 label -21 lastCheck -20 links -16 none -31 priority -19 proofs 23 reference -16 responsible -18 score -20 session -16 severity -19 status -29 version -17
h/en	BC -27 CFA -24 OF -28 VAE -28 action -45 applicable -37 body -30 comment 16 criterion -41 date -26 deadline -15 documents -33 end -19 expectedLevel -43 expiry -47 indicator -18 links -61 none -53 reference -28 score -33 session -32 severity -39 start -20 step -31 trainee -24 version 17
h/entre	BC -15 action -18 comment -28 criterion -15 deadline -20 end -21 indicator -27 lastCheck -16 links -27 none 15 priority -15 proofs -16 reference -19 responsible -24 score -23 session -19 severity -16 start 25 status -22 steps -21 version -17
h/est	BC -21 CFA -17 OF -22 VAE -15 action -29 body -23 comment -31 criterion -29 date -21 deadline -36 documents -25 expectedLevel -30 lastCheck -25 none -46 phase -21 priority -35 reference -24 responsible -43 score -20 session -22 status 30 step -21 version -31
h/evalu	BC -18 OF -17 action -22 applicable -19 body -23 criterion -26 date -21 deadline -25 end -18 expectedLevel -25 expiry -19 links -23 none -34 priority -22 proofs -32 responsible -24 session -21 severity -16 start -17 steps 22 trainee -15 version -19
h/evide	BC -25 CFA -18 OF -23 VAE -22 action -29 applicable -21 body -22 comment -28 criterion -26 date -20 deadline -32 expectedLevel -37 indicator -25 label -32 lastCheck -26 priority -30 responsible -28 score -27 severity -27 status -31 version -25
h/evide$	BC -17 OF -16 action -21 applicable -15 body -15 comment -19 criterion -18 date -15 deadline -23 expectedLevel -36 expiry -24 indicator -17 label -22 lastCheck -17 priority -17 proofs 17 responsible -20 score -17 severity -20 status -22
h/exige	BC -15 OF -15 action -20 applicable -15 comment -25 criterion -26 deadline -21 expectedLevel 15 expiry -17 indicator -23 label 17 lastCheck -18 links -21 none -25 priority -20 proofs -20 responsible -25 score -17 status -20 version -17
h/f	BC -16 OF 18 VAE -18 action 22 comment -26 criterion -15 deadline -23 expectedLevel -20 expiry -20 indicator -21 label -21 lastCheck -17 links -19 none -27 priority -21 proofs -29 responsible -17 status -20
h/fair	BC -19 OF -17 VAE -16 action 27 body -15 comment -31 criterion -20 date -16 expectedLevel -29 expiry -18 indicator -24 lastCheck -25 links -23 proofs -33 responsible -25 score -19 severity -18 status -26 version -15
h/faut	BC -15 action -22 applicable -15 body -16 comment -23 criterion -16 deadline 15 expiry -19 indicator -20 label 17 lastCheck -25 links -23 priority -18 proofs -21 responsible -22 score -16 status -22
h/fee	BC -15 deadline -18 expiry -15 label -15 links -19 none 31 priority -16 proofs -17 responsible -20 session -15 severity -15 status -23 version -15
h/forma	BC -24 CFA -20 OF 18 VAE -20 action -21 applicable -27 comment -31 criterion -19 date -24 deadline -27 documents -24 expectedLevel -18 expiry -24 indicator -22 label -21 lastCheck -21 links -22 phase -19 priority -21 proofs -30 reference -25 score -21 session 21 severity -22 status -18 steps -15 trainee -26 version -18
h/forma$	BC -19 action -19 comment -24 criterion -15 date -18 deadline -20 documents -16 expiry -18 indicator -19 label -17 lastCheck -16 links -27 priority -18 proofs -26 reference -19 responsible -31 score -16 severity -17 step -16 trainee -25
h/given	BC -15 action -15 body -17 comment -19 deadline -16 indicator -15 label -15 links -18 none -16 priority -15 responsible -20 severity -19 status 22 steps 18
h/grad	BC -15 action -16 applicable -15 comment -18 deadline -18 expectedLevel -25 expiry -15 indicator -15 label -16 links -16 none -16 priority -16 proofs -16 responsible -19
h/gro	BC -16 OF -16 action -19 applicable -16 body -16 comment -25 criterion 19 deadline -20 expectedLevel -19 expiry -16 indicator -20 label -18 lastCheck -16 links -19 none -24 priority -18 proofs -19 responsible -19 score -16 severity 22 status -21 version -15
h/guid	BC -16 OF -16 action -23 applicable -16 comment -27 criterion -17 deadline -21 expectedLevel 30 expiry -16 label -27 lastCheck -17 links -21 priority -19 proofs -23 responsible -23 score -17 severity -21 status -23 version -17
h/her	BC -17 OF -20 applicable 18 none -15
h/i	BC -20 CFA -16 OF -18 VAE -18 action -18 applicable 20 body -18 comment -29 criterion -23 date -16 deadline -23 expectedLevel -26 expiry -20 indicator -25 label -23 lastCheck -20 links -32 none -24 priority -24 proofs 20 responsible -21 score -21 severity -21 steps 23 version -17
h/ide	BC -15 body -15 comment -19 date -21 deadline -17 expectedLevel -16 expiry -20 indicator -15 lastCheck -16 links -28 none 30 proofs -32 responsible -28 severity -18 status -24 version -20
h/ind	BC -19 OF -18 VAE -16 action -21 applicable -21 body -16 comment -24 criterion -27 date -18 deadline -24 documents -20 expectedLevel -20 expiry -20 indicator 28 lastCheck -20 links -24 none -36 phase -18 priority -21 proofs -29 reference -28 responsible -26 score -19 session -19 severity -20 step -20
h/ind$	BC -17 OF -17 VAE -15 action -19 applicable -15 comment -21 criterion -17 date -15 deadline -21 expectedLevel -18 expiry -17 indicator 15 label 16 lastCheck -17 links -22 none -38 priority -17 proofs -23 reference -21 responsible -19 score -17 severity -18 version -47
h/indic	BC -27 OF -18 VAE -17 action -26 applicable -23 body -21 comment -34 criterion -43 date -27 deadline -33 documents -23 expectedLevel -34 expiry -23 indicator 37 lastCheck -29 links -32 none -34 phase -22 priority -26 proofs -45 reference -31 responsible -38 session -19 severity -29 step -20
h/indic$	BC -23 action -17 applicable -16 body -16 comment -26 criterion -30 date -16 deadline -23 documents -17 expectedLevel -22 expiry -16 indicator 28 lastCheck -23 links -19 none -35 phase -15 priority -17 proofs -31 reference -22 responsible -31 score -19 severity -25 step -18 version -28
h/int	BC -15 action -16 body -17 comment -19 criterion -16 date -18 deadline -19 expectedLevel -16 expiry -17 indicator -23 label 18 lastCheck -16 links -26 none -24 priority -15 reference -20 responsible -27 severity -17 version -20
h/je	BC -22 OF -16 action 15 comment -46 criterion -18 expectedLevel -38 expiry -18 indicator -21 lastCheck -23 links -24 none -37 priority -22 proofs 19 responsible -27 severity -18 version -17
h/l	BC -16 action -53 documents -37 end -20 expiry -48 label 19 lastCheck -16 links -32 none -31 phase -25 priority -42 proofs -20 score -35 session -43 start -22 steps -19
h/l audit	BC -16 action -22 applicable -33 body -16 comment -25 criterion -18 date -16 deadline -31 indicator -23 label -21 lastCheck -23 links -19 none 18 priority -15 responsible -23 severity -20 version -16
h/l indic	BC -23 applicable -16 body -16 comment -32 date -17 deadline -24 expectedLevel -32 lastCheck -23 none -25 proofs -29 responsible -27 severity -28 status 20 version -25
h/la	BC -35 CFA -24 OF -27 VAE -25 body -18 comment -44 criterion -35 deadline -46 end -28 expectedLevel -35 none -37 priority -33 reference -32 start -27 status -17 step -23
h/last	BC -17 OF -22 action -19 applicable -16 body -17 comment -23 criterion -19 date -38 deadline -33 end 15 expectedLevel -19 expiry -29 indicator -18 label -22 lastCheck 41 links -20 none -28 priority -19 proofs -19 responsible -18 score -18 severity -23 status -25 version -15
h/le	BC -36 CFA -28 OF -36 VAE -31 action -50 applicable -45 body -24 comment -53 date 15 documents -33 lastCheck 25 none -21 phase -25 priority -18 reference -37 score -40 session -35 severity -42 status -48 steps -19 trainee -26 version -43
h/le$	BC -24 CFA -20 OF -24 VAE -22 action -33 applicable -27 body -33 comment -34 criterion -33 date 15 documents -22 expectedLevel -40 indicator -44 label -47 lastCheck 17 links -37 phase -29 priority -37 proofs -44 reference -27 responsible -40 score -28 session -28 severity -25 status -34 step -22 steps -29 trainee -22 version -35
h/level	BC -15 VAE -15 action -27 body -15 comment -24 deadline -17 expectedLevel 25 expiry -15 label -25 links -22 proofs -17 responsible -21 score -16 severity -18 status -18 version -15
h/lib	BC -15 OF -15 action -17 comment -19 criterion -17 date -18 deadline -20 expectedLevel -22 expiry -19 indicator -22 label 25 lastCheck -16 links -23 none -25 priority -17 reference -20 responsible -22 score -16 severity -16 status -25 version -19
h/mesur	BC -15 action 29 comment -22 date -15 deadline -19 expectedLevel -17 expiry -18 label -16 lastCheck -16 links -20 none -18 priority -16 proofs -18 responsible -18 status -15 version -15
h/min	BC -15 action -16 body -15 comment -20 criterion -16 deadline -17 indicator -16 label -20 lastCheck -27 links -18 none -19 priority -18 proofs -20 responsible -18 score -15 severity 21 status -19 version -16
h/mnt	BC -15 comment -17 links -16 none 24 proofs -15 responsible -17 status -19
h/nb	BC -21 OF -16 VAE -16 action -19 applicable -16 body -21 criterion -18 date -17 deadline -20 documents -19 expectedLevel -20 expiry -18 indicator -19 label -19 lastCheck -17 links -28 none 21 priority -21 proofs -23 reference -16 responsible -25 session -20 start -15 status -23 steps -20 version -21
h/nc	BC -21 CFA -16 OF -22 VAE -15 action -23 body -19 comment -24 criterion -21 date -22 deadline -24 expectedLevel 15 expiry -23 indicator -24 label -23 lastCheck -21 links -25 none -32 priority -26 proofs -28 responsible -23 score -27 severity 19 version -19
h/nc$	BC -19 VAE -15 action -16 body -15 comment -17 criterion -17 date -20 deadline -18 expectedLevel -29 expiry -19 indicator -20 label -19 lastCheck -19 links -21 none -26 priority -21 proofs -27 responsible -20 severity 17 status 19
h/niv	BC -16 OF -15 applicable -16 body -17 comment -19 criterion -17 deadline -24 expectedLevel 24 expiry -17 indicator -18 label -22 lastCheck -15 links -18 none -24 proofs -19 responsible -19 score -16 severity -16 status -20 version -17
h/nivea	BC -23 CFA -17 OF -20 VAE -19 action -29 applicable -21 body -21 comment -27 criterion -21 date -20 deadline -27 expiry -24 indicator -29 label -28 lastCheck -23 links -28 none -28 proofs -26 responsible -27 score -25 session -16 status 16 version -19
h/no	BC -18 CFA -19 OF -25 VAE -21 action -25 applicable -21 body -21 comment -31 date -26 documents -20 expiry -26 indicator 16 label -31 lastCheck -26 links -26 phase -17 priority -28 proofs -25 responsible -33 score -26 session -18 severity -27 status -38 step -16 version -24
h/no$	BC -19 OF -17 VAE -16 action -19 applicable -19 body -16 comment -24 date -18 deadline -33 expectedLevel -25 expiry -19 label -28 lastCheck -18 links -25 priority -22 proofs -29 reference 21 responsible -23 score -18 severity -20 status -36 version -20
h/non	BC -18 OF -20 action -19 body -15 comment -19 criterion -15 date -16 deadline -20 expectedLevel -22 expiry -19 indicator -21 label -18 lastCheck -16 links -19 none -18 priority -19 proofs -19 responsible -21 score -15 severity 17 version -18
h/not	BC -26 CFA -24 OF -24 VAE -27 action -30 applicable -24 body -21 comment 21 criterion -25 date -19 deadline -28 documents -15 expectedLevel -28 expiry -24 indicator -25 label -29 lastCheck -23 links -23 none -34 priority -32 proofs -32 responsible -32 score 23 session -20 severity -28 steps 15 trainee -15 version -21
h/notat	BC -15 comment -16 criterion -17 deadline -17 indicator -15 links -15 none -20 priority -16 proofs -16 responsible -15 score 24 status -16
h/numer	BC -17 OF -16 action -23 applicable -19 body -22 comment -26 criterion -15 date -18 deadline -23 documents -16 expectedLevel -19 expiry -21 indicator 21 label -25 lastCheck -19 links 16 none -37 priority -20 proofs -23 reference 17 responsible -22 score -18 session -19 severity -17 status -24
h/n°	BC -29 CFA -22 OF -27 VAE -24 action -42 applicable -28 body -30 comment -44 criterion -36 date -33 deadline -39 documents -25 end -21 expectedLevel -32 expiry -36 indicator 20 label -48 lastCheck -43 links -42 phase -23 priority -40 proofs -50 reference 24 responsible -40 score -33 severity -32 start -21 status -43 step -22 steps -27 trainee -24
h/n°$	BC -20 CFA -16 OF -19 VAE -17 action -22 applicable -20 body -17 comment -30 criterion -20 date -18 deadline -23 expectedLevel -22 expiry -21 label -38 lastCheck -37 links -24 priority -22 proofs -35 responsible -27 score -21 session -16 severity -21 status -19
h/o	BC -26 CFA -20 VAE -22 action -24 applicable 19 comment -31 criterion -17 date -15 deadline -24 expectedLevel -20 expiry -22 indicator -15 label -18 lastCheck -17 links -27 priority -19 proofs -19 reference -15 responsible -27 session -17 severity -21 version -16
h/o n	BC -18 OF -24 VAE -16 applicable 26 body -16 comment -22 deadline -19 expectedLevel -16 proofs -16 responsible -19 severity -18
h/oblig	BC -19 CFA -15 OF -17 VAE -15 action -19 applicable 18 body -16 comment -24 criterion -18 date -23 expectedLevel -21 indicator -22 label 20 lastCheck -23 links -20 none -28 priority -19 proofs -24 responsible -26 score -17 severity -24 version -20
h/of	BC -26 CFA -27 OF 36 VAE -31 action -27 applicable -34 comment -33 criterion -27 deadline -31 documents -19 expiry -32 indicator -35 label -26 links -32 none -19 phase 19 priority -30 reference -24 responsible -33 session -23 status -41 step -17 version -29
h/on	BC -28 CFA -21 OF -27 VAE -22 applicable -38 body -30 comment -41 criterion -29 date 18 deadline -25 expectedLevel -46 none -16 reference -17 responsible -46 score -34 session -16 severity -38 version -30
h/on$	BC -15 action -24 comment -16 criterion -16 date 18 deadline -26 indicator -24 label -19 links -23 none -27 priority -21 proofs -24 responsible -19 score -16 severity -15 status -22 version -19
h/order	BC -16 action -17 applicable -15 body -18 comment -21 criterion -16 date -16 deadline -18 expectedLevel -19 expiry -16 indicator -18 label -17 links -23 priority 26 proofs -20 responsible -27 severity -16
h/order$	BC -15 action -17 applicable -15 comment -21 criterion -18 deadline -19 expectedLevel -18 expiry -16 indicator -18 label -17 lastCheck -15 links -23 priority 29 proofs -17 responsible -16 severity -17 status -22
h/ordr	BC -15 action -18 applicable -15 comment -17 criterion -19 deadline -19 expectedLevel -18 expiry -18 indicator -17 label -17 lastCheck -22 links -26 none 19 priority 19 proofs -19 responsible -17 severity -17 status -25 version -19
h/ou	BC -28 CFA -23 OF -26 VAE -29 action -35 applicable -39 comment -41 criterion -37 date -33 deadline -48 expiry -35 indicator -51 label -46 lastCheck -40 links 27 none -48 phase -30 priority -36 proofs -41 reference -28 responsible 15 session -30 severity 20 step -33 steps -18 trainee -15 version -30
h/out	BC -18 OF -18 VAE -16 applicable -15 body -23 comment -24 criterion -21 date -27 expectedLevel -22 indicator -20 label -22 lastCheck -25 links -22 none -30 priority -20 proofs -24 responsible -18 severity -19 status -22 steps 16 version -16
h/papie	BC -19 CFA -16 OF -16 VAE -16 action -25 applicable -19 body -15 comment -24 criterion -20 deadline -20 documents 15 expectedLevel -21 indicator -37 label -28 lastCheck -21 links -30 phase -24 priority -25 proofs 20 responsible -33 score -23 session -22 severity -20 step -23
h/par	BC -20 OF -15 action -26 applicable -29 body -29 comment -38 criterion -21 date -18 deadline -27 expiry -21 label -31 lastCheck -26 links -27 priority -22 proofs -46 responsible 38 score -21 severity -26 status -21 version -28
h/pas	BC -15 action -16 applicable -15 body -16 comment -20 criterion -17 deadline -23 documents -20 expectedLevel -19 expiry -16 indicator -26 label -18 links -37 none -25 phase -21 proofs -17 reference -15 responsible -30 score -20 status 16 step 20
h/pc	BC -16 OF -17 action -18 applicable -15 body -16 comment -23 criterion -18 deadline -19 expectedLevel -23 expiry -18 indicator -19 label -19 lastCheck -16 links 16 none -29 priority -19 proofs 21 responsible -25 score -18 session -17 severity -16 status -23 version -17
h/perso	BC -15 action -22 applicable -16 criterion -19 date -16 deadline -21 expectedLevel -18 expiry -17 indicator -25 label -26 lastCheck -20 links -19 none -27 priority -17 proofs -23 responsible 20 score -22 session -19 severity -19 status -27 steps -20 version -24
h/petit	BC -18 OF -16 VAE -15 action -21 applicable -17 body -19 date -18 deadline -24 expectedLevel -21 expiry -23 indicator -23 label -22 lastCheck -20 none -31 priority -22 proofs -27 responsible -25 score -19 session -15 severity 25 status -29 version -21
h/phon	BC -16 OF -17 comment -18 expectedLevel -15 expiry -15 indicator -15 links -21 none 23 priority -15 proofs -16 responsible -21 status -18 version -15
h/piec	BC -18 action -22 applicable -17 body -15 comment -26 criterion -17 date -22 deadline -25 expectedLevel -15 indicator -22 lastCheck -22 none -34 phase -26 priority -20 proofs 27 responsible -26 score -25 session -19 severity -24 status -19 version -19
h/pilie	BC -16 OF -16 action -19 applicable -15 body -15 comment -19 criterion 26 deadline -19 expectedLevel -18 expiry -17 indicator -20 label -18 lastCheck -15 links -20 none -25 priority -19 proofs -18 responsible -19 score -17 severity -17 status -20 version -19
h/point	BC -23 CFA -16 OF -21 VAE -18 action -27 applicable -20 body -19 criterion -27 date -28 deadline -45 documents -19 expectedLevel -33 expiry -27 none -37 phase -22 priority -30 proofs -31 session -17 severity -25 version -26
h/pond	BC -15 action -15 applicable -15 comment -16 criterion -17 deadline -16 expectedLevel -15 indicator -19 label -16 links -17 none -24 priority -16 proofs -15 responsible -16 score 24 severity -15 status -17
h/possi$	BC -15 OF -16 applicable -15 body -16 comment -21 criterion -17 date -17 deadline -21 expectedLevel 30 expiry -18 indicator -15 label -20 lastCheck -15 links -21 priority -19 proofs -32 responsible -19 score -17 severity -28 status -23 version -16
h/pour	BC -30 CFA -26 VAE -29 applicable 25 body 17 criterion -38 date -41 deadline 23 documents -25 expiry -38 label -41 lastCheck -49 links -42 none -15 phase -22 priority -36 proofs -17 reference -29 responsible -35 score -30 session -23 severity -36 step -24 steps -17 version -37
h/preuv	BC -27 OF -21 VAE -20 action -27 applicable -23 body -26 comment -42 criterion -24 deadline -31 documents 23 expectedLevel -47 expiry -32 indicator -24 label -31 lastCheck -29 phase -22 priority -22 proofs 28 reference -22 responsible -28 score -29 session -29 severity -26 step -17 steps -17 version -23
h/preuv$	BC -21 OF -18 action -18 applicable -15 body -17 comment -23 deadline -17 expectedLevel -16 expiry -28 indicator -24 label -21 lastCheck -23 priority -15 proofs 22 responsible -18 score -16 session -27 severity -22 steps -15 version -16
h/prior	BC -17 CFA -15 OF -16 VAE 16 action -22 applicable -17 body -23 comment -24 criterion -22 date -18 deadline -24 expectedLevel -28 expiry -22 indicator -21 label -23 lastCheck -20 links -24 none -31 priority 29 proofs -21 responsible -26 score -19 severity -17 status -22 version -20
h/prior$	BC -16 VAE -19 action -16 applicable -15 comment -18 criterion -17 deadline -18 expectedLevel -15 expiry -16 indicator -16 label -17 lastCheck -16 links -20 none -25 priority 22 proofs -17 severity -17 status -17 version -15
h/qu	BC -16 applicable -17 comment -29 criterion -15 date -15 deadline -28 expectedLevel -27 expiry -19 lastCheck -23 priority -23 responsible -18 status -32 version -19
h/quali	BC -18 CFA -15 OF -18 VAE -17 action -23 applicable -20 body -17 comment -25 criterion 15 date -15 deadline -27 documents -20 expectedLevel -25 expiry -21 lastCheck -21 links -23 none -42 phase -19 priority -21 proofs -24 reference -27 score -18 step -20 version -31
h/quali$	BC -18 OF -19 VAE -16 action -21 applicable -19 body -16 comment -25 criterion 18 date -15 deadline -23 documents -21 expectedLevel -24 expiry -18 lastCheck -18 links -23 none -39 phase -20 priority -20 proofs -22 reference -27 score -15 session -16 severity -22 step -21 version -30
h/que	BC -26 OF -22 VAE -16 body -23 criterion -29 date -23 expiry -25 indicator -41 links -37 none -34 phase -15 priority -33 responsible -25 score -22 severity -27 status -40 version -18
h/quel	BC -15 OF -16 action -20 applicable -22 comment -20 date -19 deadline -21 expectedLevel -21 expiry -21 label -16 lastCheck -18 none -36 reference -23 responsible -18 score -16 severity -17 status -21
h/qui	BC -29 CFA -19 OF -24 VAE -24 action -36 applicable -38 body 19 comment -20 date -26 deadline -42 end -17 expectedLevel -38 expiry -31 indicator -43 label -24 lastCheck -38 links -40 none -41 phase -16 priority -34 proofs 21 reference -23 responsible 33 score -30 session -20 severity -34 start -20 status -35 steps -28 trainee -19 version -26
h/quoi	BC -15 action -27 applicable -16 comment -28 date -20 deadline -22 expectedLevel -19 expiry -25 label 23 lastCheck -20 links -34 none -30 priority -20 reference -17 responsible -23 score -15 severity -23 status -32 version -20
h/rag	BC -21 CFA -16 OF -21 VAE -20 action -22 applicable -20 body -17 comment -26 criterion -18 date -19 deadline -26 expectedLevel -24 expiry -23 indicator -22 label -23 lastCheck -20 links -24 none -34 priority -23 proofs -25 responsible -26 score -21 severity -22 status 32 version -21
h/rang	BC -18 OF -18 VAE -16 action -26 applicable -19 body -18 comment -21 criterion -22 date -17 deadline -25 expectedLevel -19 expiry -22 indicator -21 label -23 lastCheck -19 links 16 none 15 proofs -25 responsible -27 score -20 severity -17 status -23 version -16
h/refer	BC -19 OF -15 VAE -17 action -23 applicable -18 body -20 comment -32 date -19 deadline -25 end -17 expiry -24 lastCheck -19 links -29 phase -15 priority -25 reference -19 responsible 27 score -20 session -24 severity -22 start -18 status -32 step -16 steps -19 trainee -17 version -24
h/refle	BC -15 action -16 comment 27 criterion -16 deadline -19 expectedLevel -15 expiry -16 indicator -18 label -17 links -21 none -21 priority -18 proofs -18 responsible -16 score -15 severity -15 status -22 version -15
h/relev	BC -16 applicable 18 lastCheck -15
h/rendu	BC -15 OF -15 action -16 applicable -15 comment -23 date -16 deadline -22 documents -15 expectedLevel -18 expiry -18 indicator -21 label -15 links -17 none -23 priority -18 proofs -21 reference -17 responsible -21 score -15 session -15 severity -15 status 30 version -18
h/requi	BC -18 OF -22 VAE -16 applicable -17 body -17 comment -32 criterion -19 date -16 deadline -24 expectedLevel 22 expiry -20 indicator -23 label 19 lastCheck -20 links -27 none -34 priority -24 proofs -26 responsible -25 score -19 severity -18 status -27 version -19
h/respo	BC -15 OF -15 action -17 applicable -17 body -16 comment -22 deadline -15 expectedLevel -15 label -15 links -20 none -21 phase -15 priority -15 reference -16 responsible 34 session -16 status -19
h/revie	BC 23 applicable -23 body -16 comment -21 date -18 deadline -24 expectedLevel -15 expiry -22 indicator -15 label -15 lastCheck 15 links -19 none -24 priority -16 responsible -16 status -16 steps 17
h/revie$	BC 19 comment -16 end -18 none -23 responsible -15 steps 25
h/rmq	BC -15 OF -16 action -22 applicable -15 comment 29 criterion -16 deadline -20 expectedLevel -15 expiry -16 indicator -17 label -16 links -22 none -27 priority -18 proofs -19 responsible -21 severity -19 status -16 version -18
h/rnq	BC -15 OF -16 action -18 applicable -16 comment -29 deadline -25 documents -16 expiry -18 indicator 22 lastCheck -17 links -24 none -30 phase -16 priority -19 proofs -19 reference -17 responsible -22 severity -17 status -25 step -15 version -19
h/rnq$	BC -15 OF -16 action -17 applicable -16 comment -19 deadline -17 expectedLevel -25 expiry -18 indicator 17 lastCheck -16 links -20 none -25 priority -19 proofs -16 responsible -20 severity -17 status -21 version -19
h/s	BC -29 CFA -21 OF -22 VAE -19 applicable 24 criterion -26 date -24 deadline -32 expectedLevel -22 expiry -30 lastCheck -26 links -37 none -32 proofs -41 reference -21 score -29 session -15 version -26
h/se	BC -16 OF -15 VAE -16 applicable -24 body -19 criterion -17 deadline -31 expiry -25 indicator -28 lastCheck -20 links -28 none -30 phase -21 priority -25 proofs -37 reference -21 responsible -17 score -18 session -21 severity -16 status -29 step 17 steps -16 version -15
h/skill	BC 24 OF -16 VAE -15 applicable -17 none -16
h/suis	BC -15 action -16 applicable 18 comment -15 links -28 none -15 proofs -17 responsible -25 score -16 severity -21 status 22
h/text	BC -16 OF -16 VAE -16 action 18 applicable -15 body -17 criterion -16 deadline -19 expiry -16 indicator -17 lastCheck -16 links -18 none -24 priority -20 proofs -17 responsible -22 score -25 severity -18 status -27 version -17
h/text$	BC -16 OF -16 VAE -16 action 17 applicable -15 body -16 criterion -16 deadline -19 expiry -16 indicator -18 lastCheck -15 links -20 none -27 priority -20 proofs -15 responsible -21 score -26 severity -17 status -27 version -17
h/the	BC -21 OF -15 VAE -16 action -29 applicable -24 body -20 comment -26 criterion -25 date -15 deadline -25 expiry -20 indicator -27 lastCheck -22 none -32 priority -23 responsible -20 score -20 severity -20 status -30 version -18
h/train	BC -23 CFA -19 OF 26 VAE -25 action -15 applicable -18 comment -24 criterion -15 deadline -15 end -19 indicator -16 label -16 none -27 priority -15 proofs -17 session -26 start -19 status -17 steps -23
h/v	BC -19 CFA -18 OF -19 VAE 22 action -24 applicable -21 comment -25 criterion -15 deadline -23 expectedLevel -19 expiry -21 indicator -24 label -19 lastCheck -18 links -25 priority -22 proofs -26 reference -17 responsible -33 score -19 session -15 severity -15 status -25 version 19
h/vae	BC -28 CFA -38 OF -26 VAE 39 action -17 applicable -25 comment -20 criterion -18 deadline -19 expectedLevel -18 expiry -16 indicator -18 label -20 lastCheck -16 links -19 none -15 priority -21 proofs -18 responsible -17 score -15 severity -15 status -19 version -16
h/vae$	BC -24 CFA -26 OF -16 VAE 33 action -17 applicable -26 comment -20 criterion -18 deadline -19 expectedLevel -16 expiry -16 indicator -18 label -19 lastCheck -16 links -19 none -15 priority -28 proofs -18 responsible -17 score -15 severity -15 status -16 version -15
h/val	BC -17 VAE 20 action -17 comment -18 date -19 deadline -17 expectedLevel -16 expiry 21 indicator -15 label -15 lastCheck -17 links -20 none -21 priority -17 proofs -18 responsible -18 severity -15 status -20 version -16
h/verdi	BC -16 action -17 applicable -15 comment -16 deadline -21 expectedLevel -17 expiry -17 indicator -17 label -16 lastCheck -16 links -18 none -25 priority -19 proofs -15 responsible -18 score -17 severity -15 status 28
h/vers	BC -19 OF -17 VAE -17 action -24 applicable -22 body -21 comment -29 criterion -22 date -15 deadline -32 documents -16 expectedLevel -27 indicator -32 label -25 lastCheck -27 none -38 priority -24 proofs -34 reference -22 responsible -29 score -20 session -23 severity -21 status -23 version 36
h/versi	BC -18 action -21 applicable -17 body -18 comment -24 criterion -16 date -26 deadline -18 expectedLevel -20 expiry -22 indicator -28 label -22 lastCheck -21 links -30 none -33 priority -20 proofs -35 reference -19 responsible -29 score -18 severity -22 status -22 version 45
h/vill	BC -17 CFA -16 OF -18 VAE -16 action -15 applicable -17 comment -19 criterion -18 deadline -20 expiry -17 indicator -18 label -16 links -25 none 31 priority -21 proofs -16 responsible -20 session -17 severity -16 status -21 version -18
h/what	BC -19 action 16 applicable -23 body -24 comment -24 criterion -21 deadline -28 expiry -18 indicator -27 lastCheck -20 links -27 none -35 priority -23 responsible -21 score -17 severity -20 status -25
h/where	BC -15 OF -16 action -18 applicable -24 body -17 comment -25 criterion -17 date -16 deadline -24 expectedLevel -22 expiry -18 indicator -21 label -19 lastCheck -16 links 31 none -23 priority -19 proofs -30 responsible -15 score -16 session -16 severity -20 status 15 version -16
h/(sentence)	CFA -40 OF -20 VAE -39 applicable 15 comment -21 date -51 end -34 links -19 reference -28 responsible -46 score -28 session -31 start -45 status -25 version -45
h/appli	CFA -18 VAE -16 action -25 applicable 26 body -19 comment -25 criterion -22 deadline -22 expectedLevel -15 expiry -21 indicator -22 label -24 lastCheck -19 links -23 none -23 priority -23 proofs -24 responsible -25 score -15 severity -22 status -20
h/appr	CFA 25 OF -16 comment -15 criterion -15 deadline -15 indicator -15 label -15 none -15 responsible -15 status -19
h/atten	CFA -16 OF -19 action -19 applicable -15 body -21 criterion -26 date -15 documents -19 end -16 expectedLevel 21 expiry -19 indicator -29 lastCheck -22 links -29 none 16 priority -25 proofs -49 reference -19 responsible -33 score -19 session -23 severity -21 status -23 step -22 version -18
h/b	CFA -16 applicable -26 comment 27 criterion -15 deadline -15 expectedLevel -15 expiry -18 indicator -18 label -15 links -15 none -21 proofs -16 responsible -18 score -15 status -20
h/cat	CFA 15 VAE -15 body -15 comment -15 criterion -15 expiry -15 indicator -19 links -19 none 16 priority -17 proofs -21 responsible -20 score -19 severity -15 status -22 version -15
h/cat 0	CFA 15 none -27 status -18
h/conce	CFA -15 OF -15 VAE -16 action -20 applicable 32 comment -19 deadline -20 expectedLevel -17 expiry -15 indicator 19 label -21 lastCheck -16 links -19 none -34 priority -18 proofs -18 responsible -22 score -16 severity -20 status -33 version -21
h/de	CFA -40 OF -33 VAE -41 applicable -49 comment -15 criterion -51 indicator -20 priority -20 reference -30 responsible -20 score -18 step -22 steps -16 trainee -17
h/ecsr	CFA 16
h/n	CFA -23 OF -29 VAE -19 action -24 applicable 29 body -29 comment 15 criterion -20 date -21 deadline -30 documents -18 end -16 expectedLevel -23 indicator -20 label -23 lastCheck -21 links -31 phase -15 priority -27 proofs -25 reference -20 responsible -33 score -18 session -22 severity -23 start -17 step -16 steps -20 version -23
h/n$	CFA -15 OF -20 VAE -17 applicable 22 comment -22 deadline -19 expectedLevel -15 expiry -15 label -17 links -15 priority -19 proofs -17 responsible -22 severity -15
h/pro	CFA 15
h/si	CFA -18 OF -18 VAE -16 action -17 applicable -23 comment -21 deadline -17 expectedLevel -17 indicator -16 label -15 links -18 none -22 priority -22 responsible -18 score -15 severity 28 status -25
h/to	CFA -21 VAE -27 action 19 applicable -39 comment -41 date -30 expiry -31 label -40 lastCheck -30 none -35 priority -35 reference -20 responsible -39 score -35 severity -32 status -40 steps -18 version -25
h/y	CFA -16 action -20 body -22 comment -26 criterion -16 deadline -22 expectedLevel -17 indicator -22 label -17 lastCheck -15 links -17 none -27 priority 24 proofs -21 responsible 16 severity -16 status -29
h/^af	OF 16
h/^appl	OF -15 applicable 26 deadline -16 none -19 responsible -17 status -22
h/^categ	OF -16 applicable -15 comment -16 expectedLevel -16 none 25 status -15
h/^clas	OF -15
h/^conf	OF -17 applicable -29 deadline -17 none -19 priority -15 responsible -17 severity -21 status 28
h/^perim	OF 15 deadline -16 expiry 16
h/^scop	OF -28 action -19 body -16 comment -21 criterion -20 date -16 deadline -21 expectedLevel -21 expiry -19 indicator -20 label -20 lastCheck -18 links -20 none -19 priority -20 proofs -20 responsible -20 score -19 severity -21 status -24 version -18
h/ae	OF -22 applicable 23 deadline -25 none -16 status -21
h/af	OF 25 expiry -16 none -17
h/af$	OF 19
h/c	OF -27 VAE -23 action -31 comment -31 criterion 18 date -21 deadline -32 documents -16 expectedLevel -28 expiry -28 lastCheck -26 none -38 priority -24 reference -17 responsible -34 score -25 session -18 status -18 version -20
h/categ	OF -15 comment -15 none 26 status -17
h/class$	OF 18 responsible -16
h/color	OF -15 action -19 criterion -16 deadline -18 indicator -17 label -18 none 17 priority -17 proofs -19 responsible -15 severity -17 status -15 version -16
h/conf	OF -15 applicable -21 deadline -16 expectedLevel -15 none -26 responsible -20 severity -21 status 26
h/coule	OF -16 body -15 comment -20 criterion -15 deadline -15 expectedLevel -17 indicator -20 links -26 none 37 priority -16 reference -16 responsible -17 status -23 version -17
h/f$	OF 19 links -15 none -23 status -17
h/falc	OF -17 none 22 responsible -16
h/form	OF 16 body -22 comment -26 end -20 none -28 reference -34 session 18 start -22 steps -25
h/form$	OF 17 body -17 comment -16 none -19 responsible -16 steps -18
h/item	OF -15 applicable 22 comment -17 indicator 16 links -20 none -30 proofs -21 responsible -16 status -21
h/kan	OF -15 applicable -23 body -21 deadline 19 indicator -20
h/ki	OF -15 action -23 applicable -31 body -17 deadline -25 links -22 none -29 priority -24 responsible 37 severity -22 status -36
h/les	OF 16 applicable -15 deadline -15 indicator -19 none 17 responsible -15
h/moi	OF -15 action -23 applicable 27 comment -24 deadline -24 documents -15 indicator -16 links -23 none -21 priority -19 status -26
h/mon	OF -18 VAE -15 action -22 applicable 18 body -22 comment -23 criterion -17 expectedLevel -17 expiry -16 indicator -19 label -16 lastCheck -15 links -20 none -33 priority -24 responsible -16 severity -15 status 17 version -18
h/non$	OF -15 indicator -16 links -16 none -23 responsible -18 severity -18 version -15
h/ns	OF -15 applicable 21 deadline -15 none -24 status -15
h/of$	OF 30 applicable -22 body -15 deadline -19 none -25 severity -15
h/oui	OF -15 deadline -16 indicator -17 links -15 none -23 proofs -17 responsible -18 severity -18
h/perim	OF 16 action -15 comment -16 deadline -16 expiry 20 proofs -15 status -16
h/pour les	OF 15 none -16
h/requi$	OF -15 deadline -17 indicator -15 links -15 none -16 priority -15 proofs -19 responsible -16 status -17
h/salon	OF -17 applicable 16 body 19 comment -15 deadline -18 none -20 responsible -17 status -15
h/salon$	OF -15 applicable 16 body 15 deadline -18 none -19
h/svc	OF -15 comment -16 deadline -15 links -18 none 23 score -17 status -19
h/train$	OF 15 body -18 links -16 none -16
h/^prior	VAE 18 deadline -15 expectedLevel -23 label -15 none -20 status -15
h/^t	VAE -20 none 25 responsible -18
h/^total	VAE -15 criterion -18 priority -15 proofs -20 score 24
h/^val	VAE 18 comment -16 date -21 expiry 18 indicator -16 lastCheck -16 links -18 none -19 proofs -17 responsible -15 status -17 version -15
h/acq	VAE 21 expiry -23
h/carac	VAE -17 criterion -15 deadline -15 none -15 priority 18 responsible -15
h/e$	VAE 25 action -16 comment -18 none -37 proofs -15 responsible -25 session -15
h/exp	VAE 21 date -22 deadline -17 lastCheck -18 none -17
h/exp$	VAE 19 date -25 deadline -19 expiry 17 lastCheck -20 none -18
h/in	VAE 20 action -17 applicable -26 body -24 comment -27 criterion -19 date -21 deadline -19 expectedLevel -18 expiry -21 indicator -26 lastCheck -16 links -30 none -33 proofs -22 reference -23 responsible -32 score -22 session -23 severity -18 start -15 steps 26 trainee -20 version -20
h/in scop	VAE 16 applicable -21 criterion -17 deadline -16 indicator -16 label -19 lastCheck -15 links -15 none -26 proofs -15 score -16 status -18
h/jusq	VAE -16 date -17 expiry 22
h/learn	VAE 19 body -17 none -22 priority -20 responsible -19 session -16 trainee 15
h/mail	VAE -15 body -15 comment -17 none 27 responsible -21 status -17
h/t	VAE -21 comment -16 deadline -16 links -16 none 29 proofs -15 responsible -22 status -17 version -16
h/tensi	VAE -16 none 19 version -20
h/v a	VAE 23 action -19 applicable -16 comment -19 deadline -17 expiry -16 indicator -15 label -15 priority -15 proofs -23 responsible -25 version -19
h/v$	VAE -15 indicator -16 reference -17 responsible -17 version 21
h/0	action -47 applicable -38 body -36 comment -52 date -29 deadline -45 end -33 expectedLevel -42 expiry -36 indicator -41 label -49 lastCheck -40 links -43 none -61 proofs 34 reference -22 responsible -44 score 17 session -27 severity -37 start 15 status -39 trainee -36 version -31
h/0$	action -29 applicable -28 body -24 comment -42 date -22 deadline -33 end -21 expectedLevel -30 expiry -25 indicator -34 label -36 lastCheck -26 links -35 none -47 proofs 15 responsible -27 score 21 severity -27 status -37 trainee -15 version -26
h/^act	action 25 comment -24 deadline -17 expectedLevel -15 indicator -23 links -32 none -25 phase -20 proofs -18 responsible -33 status -16 version -15
h/^appli	action -17 criterion -18 deadline -16 expectedLevel -18 indicator -16 links -17 none -17 proofs -17 severity -15 status -19 version -17
h/^artif	action -18 comment -18 criterion -16 deadline -15 documents 15 expiry -16 indicator -17 none -24 priority -16 proofs 17 responsible -19 score -18 status -18
h/^barem	action -15 comment -18 criterion -17 deadline -17 expectedLevel -15 indicator -22 label -16 links -18 priority -16 proofs -16 responsible -16 score 20 severity -15 status -18
h/^color	action -18 criterion -16 deadline -16 indicator -17 label -16 none 15 proofs -17 severity -15 version -16
h/^comen	action -18 comment 25 deadline -20 end -16 expectedLevel -15 indicator -16 label -15 links -20 none -26 proofs -19 responsible -18 start 18 status -19
h/^comment	action -37 comment 22 deadline -16 indicator -16 label -15 links -20 none -21 proofs -16 responsible -20 status -17
h/^corre	action 20 none -15 responsible -20
h/^crite	action -16 comment -19 criterion 29 date -16 deadline -19 expectedLevel -18 expiry -18 label -28 lastCheck -16 links -22 none -31 priority -17 proofs -20 responsible -26 status -32 version -20
h/^curre	action -15 comment -16 criterion -15 deadline -18 expectedLevel -15 indicator -16 label -16 links -15 none -18 priority -15 responsible -16 status 27
h/^dern	action -16 comment -24 criterion -15 date -16 deadline -19 expectedLevel -16 indicator -19 label -23 lastCheck 29 none -17 priority -16 proofs -17 responsible -17 score -17 severity -17 status -25
h/^dilig	action 19 deadline -16 expectedLevel -17 indicator -16 links -16 none -21 proofs -15 responsible -18 status -16 step 17
h/^doc	action -19 comment -30 criterion -16 date -17 deadline -18 documents 28 expectedLevel -17 expiry -18 indicator -18 label -17 links -26 none -30 priority -15 proofs 19 score -17 session -16 status -29 step -16 version -21
h/^echea	action -27 comment -15 date -16 deadline 22 expiry -16 label -15 lastCheck -24 links -18 proofs -15 status -16
h/^engag	action 16 comment -15 none -16 responsible -15 status -21
h/^etap	action 16 comment -19 deadline -17 documents -32 indicator -18 links -23 none -17 phase -33 proofs -15 reference -18 responsible -22 status -20 step 30
h/^impor	action -16 applicable -20 comment -20 deadline -20 expectedLevel -17 indicator -16 label -16 links -19 none -23 priority 29 proofs -16 responsible -18 score -16 severity -15 status -25
h/^ki	action -20 applicable -26 body -15 deadline -20 links -16 none -25 priority -21 responsible 32 severity -18 status -30
h/^l	action -15 applicable -23 body -18 comment -23 criterion -34 date -15 deadline -25 indicator -30 label 22 lastCheck -20 links -17 none -30 priority -28 proofs -30 responsible -23 score -22 severity -23 status -36 version -20
h/^le	action -16 comment -19 criterion 17 date -17 deadline -30 expiry -22 indicator -32 lastCheck -29 none -33 priority -19 proofs -28 severity -16 status -24
h/^lib	action -17 comment -18 criterion -16 date -17 deadline -19 expectedLevel -22 expiry -18 indicator -20 label 24 lastCheck -15 links -21 none -24 priority -16 reference -19 responsible -21 score -15 severity -15 status -24 version -17
h/^mesur	action 30 comment -18 deadline -18 expectedLevel -15 expiry -17 indicator -15 label -16 lastCheck -15 links -18 none -22 priority -17 proofs -17 responsible -21 severity -16 status -19 version -15
h/^nc	action -16 applicable -25 comment -21 criterion -16 deadline -18 expiry -15 indicator -18 label -16 links -17 none -23 priority -20 proofs -16 responsible -18 score -17 version -15
h/^on	action 17 applicable -16 comment -16 date -18 expectedLevel -15 indicator -19 label -19 lastCheck -17 links -24 none -26 priority -22 proofs -22 responsible -24 severity -16 status 19
h/^ordr	action -18 comment -18 date -15 deadline -18 expectedLevel -18 expiry -16 indicator -16 label -17 lastCheck -21 links -19 none 18 priority 16 proofs -18 responsible -19 score -18 severity -17 status -25 version -16
h/^paper	action -19 comment -18 criterion -15 deadline -15 documents 17 expectedLevel -15 indicator -18 links -19 none -26 phase -15 proofs 26 responsible -21 status -20
h/^papie	action -20 comment -17 deadline -21 documents 22 indicator -20 links -17 none -23 phase -20 proofs 26 reference -15 responsible -22 step -19 version -15
h/^path	action 15 none -20 proofs -15
h/^petit	action -15 comment 17 deadline -15 indicator -16 links -22 none -21 proofs -18 responsible -22 status -21
h/^piec	action -17 comment -18 deadline -17 expiry -21 indicator -16 links -20 none -23 phase -17 priority -17 proofs 24 responsible -18
h/^qui	action -22 applicable -15 comment -27 criterion -22 deadline -17 documents -16 indicator -18 lastCheck -15 links -21 none -20 priority -18 proofs -27 reference -16 responsible 33 severity -15 status -20 step -15 steps -16
h/^reg	action 15
h/^remed	action 16
h/^requi	action -32 comment -21 deadline -18 expiry -15 indicator -20 label 24 lastCheck -15 links -22 none -26 priority -18 proofs -18 responsible -20 severity -17 status -23
h/^rest	action 18
h/^sever	action -16 comment -19 deadline -17 expectedLevel -17 indicator -16 label -16 links -18 none -15 priority -15 proofs -15 severity 22 status -16
h/^ski	action -17 comment -15 deadline -16 expectedLevel 17 indicator -15 none -22 status -16
h/^to	action 16
h/^vers	action -15 comment -17 criterion -17 deadline -16 expectedLevel -15 expiry -25 indicator -24 label -17 links -19 none -28 priority -16 proofs -18 reference -18 responsible -19 session -15 severity -15 status -19 version 31
h/^versi	action -15 comment -17 date -23 deadline -16 expectedLevel -16 expiry -17 indicator -16 label -18 links -29 none -32 priority -16 proofs -28 reference -16 responsible -25 severity -16 status -18 version 37
h/^what	action 15 applicable -19 body -18 comment -26 criterion -17 deadline -24 indicator -22 label 15 lastCheck -16 links -22 none -29 priority -17 responsible -18 severity -17 status -22
h/a accom	action 15 comment -18 none -20 responsible -16 step 17
h/a boucl	action -16 comment -15 deadline 20
h/a f	action 25 comment -18 deadline -17 expiry -15 none -17 priority -15 proofs -17
h/a fair	action 15 comment -24 expiry -15 indicator -15 label -15 lastCheck -19 links -15 proofs -20 responsible -20 status -19
h/a jour	action -16 comment -15 date -24 deadline -15 expiry -21 indicator -18 lastCheck 23 none -34 proofs -21 status -19 version 19
h/a l	action -17 comment -28 deadline -18 expectedLevel -19 label -24 none -25 proofs 29 status -19
h/a mener	action 22 comment -15 proofs -15
h/a montr	action -18 comment -26 none -33 proofs 28 responsible -15
h/a quoi	action -15 label 20 proofs -18
h/a savoi	action -15 comment 21
h/act$	action -17 comment -19 deadline -24 documents -15 expiry -22 indicator -18 label -18 lastCheck -27 none -27 reference -15 session -20 severity -16 status -26 step -15
h/actio a	action 16
h/actio$	action 17 body -19 comment -26 links -16 none -19 proofs -16 session -27 status -18 steps -20 trainee -16
h/aff	action -21 comment -24 deadline -19 documents -18 expiry -16 indicator -16 none -27 priority -15 proofs -21 responsible 28
h/ameli	action 21 criterion -15 documents -16 indicator -17 lastCheck -20 links -16 none -23 priority -16 status -22
h/ameli$	action 21 criterion -15 documents -16 indicator -17 lastCheck -21 links -16 none -23 priority -15 status -22
h/artif	action -18 comment -18 criterion -15 deadline -15 documents 16 expiry -15 indicator -15 none -25 priority -16 proofs 18 responsible -19 score -17 status -18
h/at	action -15 comment -19 criterion -15 date -15 indicator -17 label -17 links -18 priority -15 proofs -16 responsible -17 status -18
h/atend	action -15 expectedLevel 22 label -15 none -15
h/av	action -28 applicable -18 comment -28 criterion -19 date -20 deadline 27 indicator -24 label -19 lastCheck -29 links -21 none -27 phase 15 priority -15 proofs -25 responsible -20 status 22 step -25 version -15
h/av$	action -19 comment -22 date -16 indicator -19 lastCheck -15 links -16 none -21 priority -16 proofs -21 status 25 step -19 version -15
h/avant$	action -25 applicable -19 comment -34 documents -16 expectedLevel -16 expiry 21 indicator -21 label -17 lastCheck -17 links -18 phase -17 priority -26 proofs -26 reference -15 responsible -22 severity -16 status -23 step -15 steps 20 version -19
h/bar	action -15 expectedLevel 15 links -16
h/boucl	action -16 comment -15 deadline 19 indicator -15 none -17
h/boucl pour	action -17 comment -15 deadline 21
h/cap	action -15 comment -23 date -17 deadline 28 documents -21 expectedLevel -15 expiry -18 indicator -23 lastCheck -21 links -25 phase -16 priority -15 proofs -15 reference -21 responsible -25 session -16 severity -15 status -23 step -15
h/ce a	action -15 label 20 proofs -19
h/ce que	action -29 comment 22 criterion -16 deadline -35 documents 15 indicator -27 lastCheck -21 links -22 none -44 priority -16 severity -15 status -29
h/chemi	action -16 comment -20 criterion -15 date -15 deadline -17 expectedLevel -18 expiry -20 indicator -18 label -18 lastCheck -15 links 23 priority -18 proofs -27 responsible -20 status -18 steps -18 version -19
h/chez	action -15 applicable 17
h/coffr	action -15 comment -15 indicator -31 links 28 none -17 reference -16 version -16
h/colum	action -15 comment -18 criterion -16 deadline -18 indicator -17 label -17 links -18 none -19 priority -16 proofs -15 responsible -17 severity -15 status 25
h/combien	action -15 applicable -16 comment -15 criterion -26 deadline -17 expectedLevel -16 expiry -17 indicator 19 label -23 lastCheck -19 links -31 none 16 proofs -23 responsible -16 status -22
h/comen	action -17 comment 24 deadline -19 end -18 links -19 none -24 proofs -18 responsible -17 start 18 status -20
h/commi	action -17 body -16 comment -22 criterion -17 date -15 deadline -19 expectedLevel -15 expiry -16 indicator -21 links -20 none -25 priority -19 proofs -20 responsible 27 score -15 severity -17 status -15 version -21
h/confo	action -16 comment -27 date -15 deadline -18 expectedLevel -23 expiry -18 indicator -18 label -18 lastCheck -17 links -19 none -20 priority -17 proofs -19 responsible -18 score -18 status 25
h/contr	action -15 body -16 comment -34 criterion -15 date -24 deadline -25 expiry -23 lastCheck 24 links -23 none -25 proofs -19 reference -15 score -21 severity -16 status -24 step 18 steps 22 version -21
h/corr	action 16 responsible -15
h/corre	action 26 comment -18 criterion -15 deadline -15 expectedLevel -15 label -15 none -18 priority -18 proofs -18 responsible -22 status -16
h/corri	action 24 comment -24 deadline -17 expiry -16 proofs -18
h/corri$	action 23 comment -24 deadline -17 expiry -16 proofs -17
h/cotat	action -18 comment -26 deadline -18 expectedLevel 15 expiry -18 indicator -16 label -16 lastCheck -24 links -19 none -27 priority -17 proofs -18 responsible -17 severity -20
h/curre	action -15 comment -15 deadline -16 expectedLevel -15 indicator -16 label -16 none -17 responsible -16 status 27
h/d ameli	action 20 comment -23 criterion -15 deadline 15 lastCheck -18 none -19 status -20
h/d avanc	action -16 deadline -17 none -17 status 21
h/debit	action -17 comment -22 criterion -15 deadline -19 expectedLevel -15 indicator -19 label -15 links -19 none -23 priority -15 responsible 27 severity -15 status -21
h/deman	action -16 body -15 comment -25 criterion -18 deadline -15 end -16 indicator -17 label 31 lastCheck -15 links -21 none -16 proofs -24 responsible -20 session -15 status -15 steps 17
h/deman$	action -15 comment -24 criterion -17 deadline -15 indicator -15 label 29 lastCheck -15 links -20 none -17 proofs -25 responsible -18 status -15 steps 17
h/dern	action -16 comment -23 criterion -16 date -16 deadline -18 expectedLevel -16 indicator -19 label -22 lastCheck 29 none -17 priority -16 proofs -18 responsible -20 score -16 severity -18 status -22
h/dilig	action 24 comment -23 deadline -15 expectedLevel 16 indicator -16 label -17 links -15 none -21 proofs -15 responsible -17 severity -21 status -17 step 18
h/dilig$	action 17 expectedLevel -15 none -16 status -15 step 16
h/do	action 20 body 16 comment -17 criterion -18 deadline -19 expectedLevel -18 indicator -22 label -19 links -23 none -29 priority -20 proofs -18 responsible -15 severity -17 status -24
h/doit	action 28 label -18 none -25 proofs -16
h/don	action 15 comment -16 expiry -16 label -15 links -15 none -25 proofs -19 responsible -15 steps 19
h/don$	action 15 deadline -16 steps 19
h/dosie	action -16 comment -20 deadline -17 indicator -15 links 26 none -21 priority -15 responsible -18 status -16
h/dri	action -17 body -16 comment -21 criterion -15 deadline -21 documents -15 expectedLevel -17 expiry -15 indicator -18 label -15 links -22 none -18 priority -17 proofs -18 responsible 26 status -17 version -15
h/echan$	action -16 body -17 comment 15 end -15 indicator -16 lastCheck -20 links -23 responsible -24 start -15 status -22 steps -23
h/echea	action -31 body -15 comment -17 criterion -15 date -20 deadline 27 expectedLevel -15 expiry -21 indicator -17 label -18 lastCheck -20 links -18 priority -19 proofs -21 responsible -15 score -16 severity -15 status -24
h/en premi	action -20 comment -23 deadline -20 priority 25
h/engag$	action -28 comment -21 deadline -17 expectedLevel -18 indicator -16 label 25 links -15 none -21 priority -24 proofs -21 status 16
h/entre$	action -18 body 15 comment -18 criterion -15 deadline -17 indicator -16 links -21 priority -16 proofs -16 reference -15 responsible -18 start 23 steps -21 version -17
h/et	action -18 body -19 comment -23 deadline -37 documents -20 expiry -16 indicator -27 links -30 none -34 priority -27 proofs -25 reference -21 responsible -23 score -28 session -25 status 25 step 29 trainee 24 version -24
h/etap	action 21 comment -27 criterion -15 deadline -27 documents -40 expectedLevel -15 expiry -15 indicator -25 label -17 links -30 none -24 priority -17 proofs -17 reference -25 score -15 session -19 severity -16 status -29 step 25
h/etap$	action 18 comment -18 deadline -20 documents -30 indicator -18 links -20 none -28 reference -18 status -21
h/evalu$	action -18 criterion -15 date -21 deadline -20 expectedLevel -16 expiry -16 indicator -22 links -18 none -23 priority -15 proofs -22 responsible -19 score -21 status 18
h/exig	action -15 comment -17 criterion -16 deadline -16 expectedLevel 21 indicator -16 links -17 none -22 priority -18 proofs -17 responsible -17 score -15 severity -22 status -24
h/expec	action -15 comment -22 deadline -17 expectedLevel 27 expiry -17 indicator -16 label -19 links -24 priority -21 proofs -27 responsible -19 severity -18 status -22 version -15
h/fair$	action 32 applicable -17 comment -22 deadline -24 expectedLevel -20 indicator -16 label -20 links -17 priority -21 proofs -25 responsible -19 status -16
h/fichi	action -15 comment -17 deadline -18 expectedLevel -17 indicator -17 none -29 priority -15 proofs 19 responsible -18 score -15 status -19
h/fichi$	action -15 comment -17 deadline -16 expectedLevel -15 indicator -17 none -27 proofs 17 responsible -19 status -18 version -15
h/fil	action -26 body -19 date -16 end -20 indicator -19 links 21 reference 16 responsible -24 session -23 start -17 status -19 trainee -16 version -19
h/fini	action -17 applicable -15 body -16 comment -21 end 17 expectedLevel -15 expiry -17 indicator -19 label -15 lastCheck -18 links -19 proofs -16 responsible -20 score 17 severity -24
h/finir	action -16 deadline 15 expiry -29 lastCheck -20 proofs -18
h/foi	action -16 deadline -20 expectedLevel -15 indicator -22 lastCheck 20 responsible -15
h/grav	action -16 applicable -19 comment -18 criterion -15 deadline -19 expectedLevel -19 indicator -17 label -16 links -21 none -20 priority -18 proofs -15 responsible -18 severity 26 status -26 version -15
h/green	action 23 links -30
h/guid$	action -17 comment -22 criterion -15 deadline -17 label -17 links -17 none 22 priority -17 proofs -19 responsible -16 status -19
h/hand	action -18 comment -16 expectedLevel -15 links -17 none -17 proofs 24
h/has	action 16 deadline -15 proofs -15
h/heur	action -16 body -16 comment -15 expectedLevel -22 links -19 none 23 status -20 steps -15
h/ici	action -18 comment -20 date -29 deadline 28 documents -18 expiry -31 indicator -25 lastCheck -28 links -29 phase -18 priority -22 status -24 step -19
h/impor	action -16 applicable -19 comment -21 deadline -20 expectedLevel -18 expiry -15 indicator -17 label -18 links -19 none -24 priority 30 proofs -16 responsible -19 score -16 severity -15 status -25
h/impor$	action -15 comment -20 deadline -17 expectedLevel -17 expiry -15 indicator -16 label -17 links -19 none -21 priority 26 proofs -17 responsible -16 score -16 status -20
h/inspe	action -17 comment 18 date -26 deadline -20 expiry -15 indicator -16 label -15 lastCheck 18 none -20 score -15 severity -15
h/int$	action -16 comment -15 criterion -15 deadline -18 expectedLevel -15 indicator -17 none -20 priority -16 proofs -26
h/is	action -26 comment -16 expectedLevel -25 none 16 proofs -16 status -15
h/it	action -22 applicable -18 comment -21 criterion -16 date -20 expectedLevel -17 expiry -25 indicator -26 links 20 none -21 priority -19 proofs -22 responsible -28
h/j	action -15 applicable -17 body -22 criterion -17 deadline 17 expectedLevel -20 expiry -16 indicator -26 label -35 lastCheck -20 links -30 phase -22 priority -19 proofs 29 reference -24 responsible -34 score -16 session -24 severity -16 status -32 step -19 steps -15 trainee -15 version -16
h/jour	action -21 applicable -15 body -22 comment -25 deadline -20 expectedLevel -21 expiry -25 indicator -25 label -19 links -26 priority -18 reference -24 score -17 session -22 severity -18 status -25 trainee -21 version 15
h/jusqu	action -16 applicable -15 body -17 comment -20 date -15 end 20 expectedLevel 20 expiry 24 indicator -22 label -19 lastCheck -19 links -20 none -15 priority -19 proofs -23 responsible -27 severity -21 status -21 steps -19
h/justi	action -18 comment -16 links -20 none -24 proofs 27
h/left	action 17
h/lign	action -16 applicable -17 criterion -17 deadline -15 label -19 links -21 none 23 proofs -18 responsible -16 score -18 severity -17 status -19
h/m	action -21 applicable -17 comment 20 deadline -17 none -22 proofs -26 responsible -17
h/main	action -20 none -21 proofs 25
h/maj	action -15 comment -18 criterion -15 date -27 deadline -25 expectedLevel -15 expiry -18 indicator -16 label -15 lastCheck 22 links -21 none -21 priority -16 proofs -19 responsible -24 severity 23 status -17
h/manqu	action -15 comment -16 criterion -15 deadline -17 indicator -15 label -16 links -17 none -18 priority -16 proofs -16 severity 22 status -16
h/me	action -23 applicable -16 comment 21 expiry -18 indicator -15 lastCheck -22 none -26 proofs -23
h/men	action 19 comment -16 proofs -18 responsible -15
h/mener	action 19 comment -16
h/mener$	action 19 comment -17
h/mettr	action -16 comment -21 deadline 17 expiry -20 label -15 lastCheck -16 none -15 priority 17 proofs -16
h/mettr en	action -16 comment -19 deadline 18 expiry -17 priority 17 proofs -19
h/mis a	action -15 date -23 deadline -28 expiry -20 indicator -18 lastCheck 18 none -30 proofs -18 responsible -15 status -18 version 21
h/montr	action -29 applicable -15 comment -28 deadline -22 expectedLevel -18 expiry -17 indicator -18 label -31 lastCheck -15 links -20 priority -17 proofs 20 responsible -21 score -16 status -19
h/montr$	action -27 comment -30 deadline -21 expectedLevel -17 expiry -17 indicator -19 label -30 links -21 priority -15 proofs 15 responsible -20 status -18
h/nivea de	action -16 comment -18 deadline -15 expiry -15 indicator -18 label -16 links -15 none -24 priority -24 proofs -16 severity 17
h/noter	action -39 applicable -15 comment 31 deadline -28 expiry -24 none -17 priority -18 proofs -28 responsible -17
h/notre	action -17 applicable 17 comment -18 criterion -23 deadline -17 expectedLevel -15 indicator -24 label 24 links -21 none -22 priority -19 proofs -16 responsible -16 severity -16 status -32
h/nourr	action 24 applicable -18 comment -18 deadline -21 expiry -15 indicator 15 reference -15
h/numer$	action -20 applicable -18 body -15 comment -20 date -17 deadline -18 expectedLevel -17 expiry -17 indicator 18 label -18 lastCheck -15 links 23 none -33 priority -18 proofs -17 reference -19 responsible -17 score -15 status -15 version -20
h/oblig$	action -15 applicable -26 body -15 comment -20 criterion -17 date -17 expectedLevel -17 expiry -15 indicator -20 label 20 lastCheck -22 links -17 none -21 priority -15 proofs -20 responsible -22 severity -21 version -15
h/on a	action -25 deadline -22 indicator -19 label -18 none -24 proofs 35
h/out$	action 17 body -20 comment -21 deadline -18 expectedLevel -17 label -16 links -18 none -20 proofs -15 responsible -15 score -15 steps 17
h/outco	action -18 comment -25 deadline -21 documents -19 expectedLevel -16 expiry -15 indicator -23 label -15 links -26 none -32 phase -17 priority -16 proofs -18 responsible -17 session -15 severity -15 status 34 step -17
h/ouvri	action 18 lastCheck -15 status -20
h/owner	action -17 body -17 comment -20 deadline -20 documents -20 indicator -16 label -15 links -18 none -21 proofs -18 responsible 35 status -20 step -19
h/papel	action -16 comment -17 expectedLevel -15 indicator -16 label -17 links -18 none -25 proofs 23 responsible -15 status -15
h/papie a	action -18 applicable -15 comment -16 none -22 proofs 24
h/parta$	action -16 body -16 comment -21 expectedLevel -19 indicator -20 links 26 none -28 priority -15 proofs -17 reference -17 responsible -22 session -19 severity -17 status -26 version -16
h/path to	action 17 expectedLevel -15 none -20 proofs -16
h/perem	action -16 comment -19 date -31 deadline -22 expectedLevel -16 expiry 28 indicator -16 label -17 lastCheck -24 links -18 none -23 priority -16 proofs -17 severity -16 status -18 version -15
h/perem$	action -15 comment -17 date -28 deadline -20 expiry 28 indicator -17 label -16 lastCheck -22 links -17 none -23 proofs -18 responsible -15 severity -15 status -19 version -15
h/perso$	action -16 body -22 comment 17 deadline -16 indicator -20 label -20 lastCheck -17 none -19 proofs -17 responsible 20 score -18 status -20 steps -15 version -18
h/pil	action -16 body -20 comment -19 criterion -15 deadline -15 expectedLevel -18 indicator -15 label -15 links -21 none -24 priority -19 responsible 23 status -19 version -16
h/plan	action 18 comment -15 deadline 25 lastCheck -19 links -16 none -21 proofs -15 status -15
h/pour$	action -26 applicable -21 comment -21 deadline 28 expectedLevel -17 expiry -17 indicator -21 lastCheck -15 links -15 proofs -20 responsible -16 status -30
h/pr	action -16 comment -32 date -18 deadline 15 expiry -17 links -23 priority -18 proofs -21 reference -21 responsible -26 session -20 severity -16 status -29 steps -16 trainee 18 version -18
h/preco	action 23 comment -16 indicator -15 none -18 proofs -16 responsible -16 status -15
h/preco$	action 21 none -16 proofs -16
h/premi	action -19 comment -27 deadline -19 end -20 links -18 none -25 priority 19 responsible -17 start 20 trainee -15
h/premi$	action -18 comment -22 deadline -18 priority 19 proofs -18
h/prend	action 15 body -15 comment -15 proofs -15
h/prend$	action 17 body -15 comment -15 proofs -16
h/prevo	action 18 status -16
h/pri	action 24 comment -17 label -16 none -18 status -17
h/proch	action 19 body -19 comment -16 date -15 expectedLevel -16 expiry -17 label -15 lastCheck -21 links -18 none -19 priority -18 proofs -19 responsible -21 score -17 severity -16 status -20 version -19
h/prouv	action -17 deadline -20 expiry -15 indicator 18 label -22 links -17 none -26 proofs 24 responsible -16 status -17 version -17
h/quand	action -15 applicable -20 body -17 comment -27 deadline 21 documents -26 expectedLevel -18 indicator -30 label -16 lastCheck -21 links -22 proofs -18 reference -22 responsible -27 session -17 status -25 step -24
h/que je	action 16 applicable -18 comment -30 expectedLevel -24 label -20 none -23 proofs 28
h/quil	action -19 comment -20 label 17 none -21
h/r	action 17 comment -26 steps 24
h/rappe	action -20 deadline -17 links -17 none 18 proofs -16 status -16
h/rappe$	action -18 deadline -15 indicator -15 links -15 none 15 proofs -15 status -15
h/redir	action -23 comment 24 deadline -15
h/redis	action -15 deadline -26 expiry 28
h/refer$	action -18 body -15 comment -18 date -19 deadline -19 expiry -20 indicator -24 lastCheck -16 links -18 none -34 priority -19 severity -17 status -20 version -19
h/reg	action 15 comment -17 deadline 17 expiry -23 lastCheck -18 none -15 proofs -15
h/regul	action 21 links -16 none -21
h/relea	action -21 body -17 comment -20 criterion -18 date -19 deadline -17 expiry -22 indicator -22 label -15 links -25 none -30 priority -18 proofs -24 reference -18 responsible -21 session -19 severity -18 status -26 version 31
h/rem	action -15 body -19 comment 30 deadline -19 expectedLevel -20 indicator -17 links -23 none -30 priority -16 reference -20 responsible -22 session -19 severity -17 start -15 status -19 trainee -16
h/rem$	action -16 body -19 comment 29 criterion -16 deadline -21 expectedLevel -15 expiry -15 indicator -19 label -17 links -23 none -29 priority -16 proofs -17 reference -17 responsible -25 session -19 severity -17 start -15 status -17 trainee -16
h/remed	action 21 comment -18 deadline -17 expectedLevel -15 links -18 proofs -18 status -15
h/remed$	action 21 none -15
h/repre	action 28 comment -28
h/resp	action -15 date -15 links -26 none -17 proofs -19 reference -16 responsible 23 status -17 version -17
h/rest	action 19
h/rest a	action 18
h/rubri	action -15 comment -16 criterion 22 deadline -16 indicator -18 label -15 links -16 none -16 priority -17 proofs -15 responsible -16 status -18
h/run	action -16 body -15 comment -17 date -23 deadline -20 end -15 expiry 26 indicator -15 lastCheck -18 none -19 session 23 status -19 steps -16
h/savoi	action -17 comment 22 deadline -15
h/savoi$	action -16 comment 21 deadline -15
h/scop	action -26 body -22 comment -26 criterion -27 date -22 deadline -28 expectedLevel -22 expiry -25 indicator -27 label -28 lastCheck -25 links -26 none -23 priority -28 proofs -26 responsible -25 score -25 severity -26 status -30 version -24
h/scop$	action -15 applicable -20 comment -15 criterion -17 deadline -17 indicator -17 label -19 lastCheck -15 links -16 none -27 proofs -16 responsible -15 score -16 status -18
h/se que	action 17 deadline -16 none -18 proofs -16
h/se quil	action -17 comment -20 label 19
h/sever	action -16 comment -15 deadline -17 expectedLevel -18 links -17 none -15 priority -15 proofs -15 severity 22 status -17
h/sever$	action -16 comment -15 deadline -16 expectedLevel -21 links -17 none -24 priority -15 proofs -16 responsible -18 severity 26 status -18
h/show	action -16 comment -17 expectedLevel -18 links -15 none -20 proofs 27 status -16
h/ski	action -17 deadline -19 expectedLevel 17 indicator -15 none -21 status -15 step 18
h/sort	action 16 comment -16 deadline -15 end 15 links -15 none -17
h/sous	action -22 label -16 none -22 proofs 27
h/stand	action -19 applicable -16 body -15 comment -22 criterion -15 deadline -20 expectedLevel 30 expiry -16 indicator -16 label -22 lastCheck -16 links -25 none -21 priority -18 proofs -21 responsible -17 score -16 version -17
h/suiva	action 16
h/tarif	action -17 applicable -15 body -18 comment -17 criterion -17 deadline -18 expiry -16 indicator -22 label -15 links -24 none 32 priority -18 proofs -18 responsible -23 status -22 steps -16 version -18
h/throu	action -15 date -27 indicator -15 lastCheck 22 links -15 none -18 proofs -15 status -18
h/to do	action 23 label -16 proofs -22
h/todo	action 25 comment -26 expectedLevel -26 label -15 links -19 none -19
h/trait	action -15 comment -16 date -15 deadline 16 label -19 lastCheck -19 proofs -16 severity -15 status -15 version -16
h/trait$	action -17 comment -18 date -16 deadline 16 label -20 lastCheck -20 none -15 proofs -15 severity -17 status -17 version -18
h/urg	action -17 applicable -19 comment -16 criterion -16 deadline -20 expectedLevel -18 indicator -16 label -16 links -18 none -24 priority 31 proofs -15 responsible -16 severity -19 status -23 version -15
h/urgen	action -15 body -16 comment -16 deadline -20 expectedLevel -22 indicator -17 lastCheck -16 links -16 priority 29 proofs -16 responsible -16 score -17 severity -15 status -29 version -16
h/url	action -15 comment -16 expiry -15 links 23 none -22 proofs -16 responsible -15 status -17
h/vers$	action -21 applicable -15 body -17 comment -22 criterion -17 deadline -21 expectedLevel -15 indicator -17 label -17 lastCheck -16 links -20 none -23 priority -18 proofs -19 responsible -21 status -18 version 28
h/verss	action -15 comment -15 expiry -19 indicator -16 links -22 none -27 proofs -15 responsible -20 status -25 version 31
h/veut	action -16 applicable -16 comment -26 expectedLevel 24 indicator -17 lastCheck -16 links -15 none -24 proofs -26 status -24
h/walke	action -15 date -26 deadline -18 expiry -22 lastCheck 25 none -15 status -16
h/we	action -24 comment -22 criterion -15 deadline -23 expectedLevel -26 indicator -15 label -22 lastCheck -16 links -30 none -35 priority -23 proofs 17 severity -20 status 23
h/who	action -16 comment -19 deadline -16 indicator -15 links -22 none -23 priority -15 responsible 23 session -16 status -19 version -16
h/whos	action -15 body -19 comment -18 criterion -15 deadline -15 indicator -17 label -15 none -20 priority -15 proofs -16 responsible 26 status -20 version -15
h/0 0	applicable -17 criterion -31 indicator -15 label -22 priority 19 proofs -24 responsible -15 score -29 status -18
h/^adres	applicable -17 comment -20 date -15 deadline -16 documents -17 expectedLevel -19 indicator -28 links 18 none 19 priority -15 proofs -19 reference -16 responsible -20 status -21 steps -15 version -16
h/^conc	applicable 19
h/^confi	applicable -20 none 27 responsible -17 status -15
h/^dans	applicable 21 body -16 deadline -18 indicator -15 label -15 lastCheck -15 links 18 none -21 proofs -15 responsible -22 status -21 version -15
h/^do	applicable 17 none -17 status -19
h/^impri	applicable -22 comment -22 deadline -16 documents 19 links -17 none 20 proofs -15 reference -16 responsible -18 session -15 status -27
h/^ind	applicable -19 comment -18 criterion -28 deadline -18 documents -18 expiry -16 indicator 29 label -40 links -18 none -29 phase -16 proofs -22 reference -18 responsible -20 session -16 status -30 step -17 version 21
h/^item	applicable 24 comment -26 indicator 17 links -17 none -33 proofs -18 status -20
h/^la	applicable -16 comment -25 criterion -16 date -27 expectedLevel -15 expiry -23 indicator -27 lastCheck -18 links -34 none -24 priority -16 proofs -24 reference -15 score -18 session -23 severity -21 status -25 version 19
h/^ou	applicable -18 body -18 comment -23 criterion -17 date -16 deadline -22 documents -21 expectedLevel -22 expiry -18 indicator -26 label -22 lastCheck -17 links 34 none -33 phase -18 priority -19 proofs -26 reference -17 responsible -30 session -16 severity -22 step -18 version -17
h/^pj	applicable -16 comment -27 links -22 none -32 proofs 27 status -20
h/^quest	applicable -18 body -17 comment -32 expectedLevel -17 indicator -15 label 16 links -17 proofs -23 responsible -19 status -22 steps 19
h/^se	applicable -15 body -16 comment -31 criterion -16 deadline -26 indicator -21 links -19 none -21 priority -16 proofs -23 responsible -24 severity -15 status -21
h/a garde	applicable 15
h/a moi	applicable 17
h/adres$	applicable -18 comment -20 documents -17 links -28 none 15 responsible -15 status -17
h/ag	applicable -16 deadline 21 status -15
h/am	applicable 17 steps 22
h/appl	applicable 26 deadline -15 none -23 responsible -15 status -24
h/appli to	applicable -22
h/are	applicable -30 status 25
h/asso	applicable 20 body 16 comment -16 links -17 none -20 priority -17
h/avanc	applicable -16 body -19 comment -20 deadline -25 expectedLevel -19 indicator -16 lastCheck -19 links -18 none -28 priority -22 proofs -18 responsible -16 status 23
h/boit	applicable -17 body 25 comment -15 links 18 none -22 priority -15 proofs -16 responsible -22 status -20 steps -17
h/bon	applicable -17 comment -16 criterion -15 deadline -23 expectedLevel -17 expiry 31 indicator -22 label -17 lastCheck -18 links -24 none -26 proofs -19 responsible -17 severity -22 status 18
h/c ou	applicable -17 links 29 responsible -17 status -28
h/cab	applicable 19
h/can	applicable -15 comment -20 expectedLevel -15 none -20 proofs 25 status -16
h/coll	applicable -15 body -18 comment -24 criterion -20 deadline -17 label -15 links -15 none -21 priority -21 proofs -18 responsible 29 status -23 version -19
h/conc	applicable 19 none -17 responsible -15 status -16 version -16
h/conc o	applicable 19
h/conce$	applicable 17 none -19 responsible -15 status -16 version -16
h/confi	applicable -19 none 28 responsible -19 status -16
h/du$	applicable -19 body -16 comment -16 date -18 expectedLevel -16 expiry 20 indicator -16 label -16 links -15 none -20 proofs -19 responsible -19 start 16 status -20 version -18
h/engag	applicable -18 comment -26 criterion -24 deadline -22 expectedLevel -21 expiry -16 indicator -27 label 25 lastCheck -18 links -23 none -29 priority -29 proofs -24 responsible -15 score -17 severity -17 version -16
h/how	applicable -15 comment -15 indicator -15 label -15 links -17 none 21 responsible -17 status -19
h/impri	applicable -23 comment -22 deadline -17 documents 20 links -18 none 18 proofs -17 responsible -19 status -27
h/l 0	applicable -16 criterion -19 label -21 none -15 priority -23 proofs -23 responsible -16 score -19 status -17
h/lign$	applicable -17 indicator -17 label -17 links -18 none 25 proofs -16 responsible -15 score -16 severity -15 status -16
h/ma	applicable 17 status -18
h/mdp	applicable -16 none 22 status -18
h/moi$	applicable 16 responsible -15
h/nous	applicable 23 comment -15 indicator -15 status -16
h/ok	applicable -16 comment -15 links -16 none -21 severity -19 status 30
h/ou ?	applicable -21 links 20
h/ou pas	applicable -16 comment -15 expectedLevel -15 indicator -16 links -23 none -19 responsible -17 score -15 status 27
h/passe	applicable -15 comment -18 criterion -15 deadline -21 indicator -19 priority -15 proofs -17 status -17
h/passe$	applicable -15 comment -20 criterion -15 deadline -21 indicator -18 priority -15 proofs -16 responsible -21 status -18
h/pj	applicable -17 comment -28 links -25 none -36 proofs 30 status -22
h/pomm	applicable 16 status -17
h/pour quel	applicable -15 body 15 none -18
h/pret	applicable -15 comment -22 none -28 status 26
h/print	applicable -17 deadline -15 none 32 responsible -24 status -24
h/proje	applicable 19 links -20 none -20 responsible -15
h/quest	applicable -18 body -17 comment -31 expectedLevel -17 indicator -16 label 18 links -18 proofs -24 responsible -21 session -15 start -15 status -21 steps 19 trainee -15
h/remar	applicable -16 comment 35 deadline -15 indicator -16 links -17 none -33 proofs -20 responsible -20 status -18 steps -18
h/respo$	applicable -16 body -16 comment -18 deadline -15 indicator -16 none -24 responsible 30 status -17 version -15
h/ther	applicable -17 status 21
h/this	applicable 18 date 19 expiry -15 lastCheck -20 none -16 status -17
h/we do	applicable 18 status -16
h/yet	applicable -23 none -16 status 22
h/^analy	body -16 comment 28 criterion -16 deadline -17 expiry -15 indicator -18 label -17 links -22 none -25 priority -17 proofs -16 responsible -22 session -18 severity -16 start -15 status -20 trainee -16
h/^anima	body -16 comment -15 none -18 responsible 27
h/^avi	body -15 comment -15 none -18 status 22 steps 16
h/^boit	body 17
h/^cat	body -15 comment -15 criterion -15 deadline -15 indicator -17 links -18 none 19 priority -16 proofs -21 responsible -18 score -17 status -23
h/^centr	body 15
h/^clien	body 18 none -17
h/^clt	body 19
h/^coll	body -15 comment -18 criterion -20 deadline -16 label -16 none -18 priority -17 responsible 22 status -16 version -15
h/^compa	body 19 none -16 session -15 trainee -15
h/^convo	body -15 none -20 start -22 steps 31 trainee -16
h/^cours	body -17 comment -15 links -17 none -18 reference -17 responsible -16 session 15 steps -19
h/^debut	body -26 end -33 links -16 none -20 responsible -15 session -29 start 37 steps -23 trainee -15
h/^dossi	body -17 comment -22 documents -19 end -18 links 18 none -30 responsible -28 start -16 status -15 steps -21
h/^emarg	body -15 comment -16 end -16 none -16 responsible -15 start -15 steps 24
h/^entit	body 19 none -15 responsible -17 steps -15
h/^eval	body -23 comment -18 end -27 label -21 links -15 none -25 responsible -19 session -25 start -22 status 17 steps 33 trainee -19
h/^evalu	body -19 comment -20 end -18 label -15 none -19 session -21 start -18 status 19 steps 25 trainee -16
h/^fact	body -18
h/^fin	body -24 comment -17 date -19 deadline -16 end 32 expiry 29 indicator -16 lastCheck -19 links -20 none -25 proofs -21 responsible -19 session -23 start -26 status -19 steps -23 version -15
h/^int	body -15 comment -16 date -16 indicator -20 label 23 links -24 none -18 reference -23 responsible -24 status -33 version -17
h/^intit	body -21 date -21 end -15 indicator -31 label 25 links -29 none -26 proofs 20 reference -26 responsible -26 session 20 start -18 status -29 steps -17 trainee -15 version -19
h/^learn	body -15 responsible -16 session -17 trainee 17
h/^organ	body 17
h/^owner	body -16 comment -16 deadline -15 expectedLevel -15 label -15 links -16 none -20 priority -16 proofs -17 responsible 28 status -15
h/^parti	body -22 end -17 none -17 phase 18 responsible -21 session -19 start -17 step -15 steps -26
h/^posit	body -17 comment -16 end -17 links -15 none -16 reference -15 responsible -16 session -17 start -16 steps 20 trainee -18
h/^proch	body -15 expiry -15 lastCheck -20 none -17 priority -17 proofs -16 status -17
h/^quel	body -16 date -15 expectedLevel -17 expiry -16 indicator -19 links -24 none -28 priority -20 proofs 19 reference -15 responsible -18 status -21
h/^ref	body -15 links -16 none -22 reference 23 responsible -22 session -16 steps -15
h/^refer	body -16 comment -19 criterion -22 documents -15 end -18 label -23 links -15 none 15 responsible 20 session -22 start -18 status -23 steps -16 trainee -17
h/^regle	body -15 steps 20
h/^salar	body -19 comment -18 end -15 links -19 none -20 reference -16 session -18 status -16 steps -16 trainee 26
h/^salon	body 16
h/^satis	body -22 steps 20
h/^sessi	body -21 comment -21 links -19 none -21 reference -18 responsible -25 steps -21 trainee -25
h/^sorti	body -18 end 24 expiry -15 session -17 start -24 steps -20 trainee -15
h/^struc	body 18 session -15
h/^term	body -15 comment -21 deadline 24 documents -18 end 22 indicator -19 label -15 links -24 phase -15 reference -21 responsible -24 session -19 status -23 step -15 steps -21
h/acc	body -16 comment -20 indicator -15 links 22 none -26 proofs -19 reference -15 responsible -18 session -18 status -18 steps 18
h/accou	body 15 links -16 none -16
h/accou$	body 15 links -15 none -15
h/adhes	body -15 comment -20 deadline -16 expectedLevel -16 links -23 none 19 reference -15 responsible -19 score -17 session -16 status -22 steps 19 version -17
h/analy	body -17 comment 24 criterion -16 deadline -18 end -15 expiry -15 indicator -17 label -17 links -20 none -24 priority -17 proofs -16 responsible -22 session -20 severity -17 start -17 status -16 trainee -17 version -16
h/anima	body -17 links -16 none -25 phase -18 responsible 21 session -15
h/anten	body 18 responsible -17 steps -15
h/assig	body -16 comment -18 responsible 23
h/att	body -16 expectedLevel 23 none -26
h/attes	body -19 comment -29 criterion -16 none -17 proofs 21 responsible -22 status -15 steps 26 trainee -15
h/auxil	body -21 comment -16 end -17 links -15 none -16 reference -17 responsible -17 session -18 start -16 steps -17 trainee 25
h/benef	body -16 links -18 none -16 session -20
h/benef$	body -16 links -21 none -17 session -22 start -15 steps -19 trainee 18
h/body	body 24 comment -16 links -20 none -16 responsible -24 trainee -19
h/body$	body 24 comment -15 links -21 none -17 responsible -24 trainee -18
h/bonho	body -16 comment -15 end -15 links -15 none -16 reference -16 responsible -18 session -18 start -15 steps -16 trainee 21
h/cabin	body 19 comment -16 deadline -16 priority -15 responsible -17
h/cabin$	body 16
h/ce qui	body -17 documents -19 expectedLevel -16 none -26 proofs 25 responsible -20 step 16
h/centr	body 15 none -15
h/certi	body -17 comment -20 end -15 expectedLevel 19 links -17 none -23 responsible -21 session -15 steps 20 trainee -20
h/clien$	body 18 indicator -19 none 15 responsible -28
h/clt	body 18
h/coach	body -15 comment -17 end -17 links -21 none -19 responsible 25 session -17 start -15 steps -19
h/coll$	body -16 comment -18 none -19 priority -15 responsible 24 status -18
h/comma	body 17 comment -17 end -16 links -16 none -18 reference -15 responsible -18 session -17 start -16 trainee -17
h/comma$	body 19 comment -18 end -16 links -18 none -19 reference -15 responsible -18 session -17 trainee -18
h/compa	body 21 none -15 responsible -16 session -15 trainee -15
h/compt	body -16 comment 15 none -17 responsible -15 steps -22 trainee -16
h/const	body -15 date -20 deadline -22 expectedLevel -15 none -23 status 24 steps -15
h/conve	body -16 end -15 none -17 responsible -15 session -17 start -16 trainee -16
h/cours	body -23 comment -22 indicator -15 links -19 none -25 reference -20 responsible -19 status -15 trainee -20
h/crech	body 20 comment -17 end -15 links -18 none -21 responsible -22 session -19 start -15 steps -16
h/day	body -21 comment -20 links -18 none -20 reference -19 responsible -19 session -21 trainee -20
h/de fin	body -19 end -25 steps 22
h/deb	body -16 end -30 none -16 session -22 start 26 steps -21 trainee -17
h/debut	body -21 end -33 links -16 none -19 responsible -15 session -21 start 36 steps -23 trainee -15
h/des	body -19 comment -26 end -18 expectedLevel 24 links -15 none -20 responsible -24 session -15 severity -16 start -16 steps 22 trainee -17
h/dieta	body -16 comment 19 none -15 responsible -17 session -16 steps -15 trainee -15
h/dispo	body -15 comment -22 links -19 none -17 session 19 steps -18
h/dispo$	body -16 comment -23 indicator -15 links -17 none -22 responsible -20 session 22 status -15 steps -21 trainee -16 version -15
h/donne	body -15 comment -20 links -16 none -22 proofs 22 responsible -18 steps 19
h/dos	body -15 comment -22 end -16 expectedLevel -15 links 23 none -24 proofs -15 session -22 status -18 steps -18 trainee -19 version -15
h/dos$	body -17 comment -18 links 21 none -23 status -18 steps -16 trainee -15
h/dossi	body -22 comment -29 deadline -16 documents -20 end -25 indicator -18 links 19 proofs -15 start -18 status -19 steps -15 version -17
h/dossi$	body -15 comment -18 priority -15 proofs -15 session -16 start -16 status -16 trainee -16 version -15
h/ecart$	body -17 comment -17 date -15 deadline -19 expectedLevel -19 indicator -17 label -24 lastCheck -18 links -17 none -16 proofs -18 severity 25 status -27 version -18
h/echan	body -18 comment 15 date -20 deadline -21 end -18 expiry -19 indicator -15 lastCheck 16 links -24 priority -15 responsible -24 severity -15 start -22 status -23 version -16
h/elev	body -21 documents -20 session -19
h/emarg	body -16 comment -16 end -15 none -16 responsible -16 steps 22 trainee -15
h/emplo	body 23 comment -17 end -15 links -17 none -18 responsible -21 session -17 start -15 trainee -17
h/emplo$	body 24 responsible -18
h/end	body -16 comment -17 end 20 links -15 none -16 reference -16 responsible -17 start -20 steps -22 trainee -17
h/end$	body -16 comment -17 end 23 none -16 reference -16 responsible -17 start -21 steps -22 trainee -18
h/ensei	body 16
h/ensei$	body 21
h/entit	body 19
h/envoy	body -15 comment -15 session -16 steps 24
h/envoy$	body -15 comment -16 session -19 steps 20
h/epi	body -16 end -17 none -18 responsible -15 start -16 steps 19
h/essm	body 15
h/ets	body 21 none -15
h/eval	body -22 comment -19 end -26 label -21 links -16 none -24 responsible -20 session -22 start -21 status 19 steps 32 trainee -20
h/exam	body -17 comment -16 end -15 responsible -15 steps 21
h/feedb	body -17
h/fin de	body -23 end 23 expiry 21 none -18 proofs -17 session -20 start -27 steps -16
h/finan	body 16 comment -16 links -16 responsible -20
h/forme	body -16 none -17 responsible -18
h/forme$	body -15 none -17 responsible -19
h/given$	body -16 comment -19 deadline -17 links -18 none -22 priority -15 proofs -16 responsible -19 severity -18 status 22 steps 16
h/gr	body -16 comment -20 links -20 none -24 reference -19 responsible -20 session 28 steps -15
h/inscr	body -15 comment -18 date 15 deadline -17 end -16 expiry -18 none -23 priority -15 responsible -20 start -17 trainee 18
h/inscr$	body -19 comment -16 end -18 links -17 none -18 start -17 trainee 18
h/intit	body -20 date -25 expiry -15 indicator -28 label 23 links -30 none -26 proofs 20 reference -25 responsible -28 session 21 start -16 status -30 steps -16 version -20
h/inves	body -18 comment -17 end -15 links -15 none -21 reference -15 responsible -18 session -17 start -15 steps 26 trainee -16
h/j$	body -15 comment -28 documents -23 indicator -21 links -16 phase -18 proofs 22 reference -17 status -19 step -18 steps -15
h/jeu	body -19 end -24 steps 21
h/jn	body -17 comment -17 end 24 links -18 none -19 reference -16 responsible -17 session -17 start -19 steps -21 trainee -16
h/job	body -18 comment -17 deadline -15 indicator -16 none -20 phase -15 responsible 24 status -19
h/jour$	body -15 date -20 end -16 expiry -16 lastCheck 23 links -16 responsible -18 start 18 trainee -17 version -21
h/la forma	body -17 none -17 proofs -15 session 30 steps -17 trainee -18
h/la perso	body -21 comment -21 links -18 responsible 26 version -16
h/level$	body -15 comment -17 expectedLevel 16 links -15 none -29 responsible -15 session 17
h/mail$	body -15 comment -15 none 26 responsible -20 status -17
h/membr	body 15
h/model	body -15 comment -24 deadline -16 documents -16 priority -16 proofs -21 responsible -24 status -18 version 19
h/model$	body -15 comment -21 criterion -15 links -19 priority -17 proofs -21 responsible -16 status -15 version 21
h/nextc	body -17 comment -17 indicator -19 links 27 none -24 proofs -17 status -17 version -16
h/not$	body -19 comment 18 indicator -15 label -17 links -20 none -25 responsible -16 status -30 steps 27 trainee -15
h/obs	body -15 comment 31 deadline -18 expectedLevel -16 label -16 links -20 none -22 proofs -16 responsible -18 status -20
h/ocup	body -16
h/offer	body -16 start -16 steps 21
h/one	body -16 comment -15 end -16 none -15 start 23 steps -20
h/opco	body 21 comment -22 end -20 links -20 reference -16 responsible -21 session -19 start -17 status -15 steps -21
h/org$	body 18 none -15
h/organ	body 26 none -17 session -21 status -17 trainee -27
h/organ$	body 23 session -16 trainee -22
h/paper	body -15 comment -22 criterion -15 deadline -20 documents 18 expectedLevel -17 indicator -19 links -18 none -18 proofs 22 responsible -21 status -21
h/parco	body -18 comment -16 documents -23 indicator -16 links -23 none -32 reference -19 status -19 steps -15
h/parta	body -16 comment -17 expectedLevel -16 expiry -15 indicator -18 links 23 none -26 reference -15 responsible -20 session -18 status -22 step -16 version -16
h/parte	body 18
h/parte$	body 17
h/parti	body -27 deadline -19 end -25 expiry 21 indicator -15 phase 17 proofs -17 responsible -31 session -26 start -25 status -17 step -15
h/parti$	body -22 end -19 links -20 reference -26 responsible -24 session -22 start -18
h/pay	body 19 responsible -17
h/pay$	body 18 responsible -18
h/payeu	body 18
h/payin	body 15
h/plant	body 19
h/port	body -26 none -20 responsible 24
h/posit	body -20 comment -17 end -15 links -16 none -18 responsible -22 session -15 status 15 steps 18 trainee -16
h/posit$	body -15 responsible -17 status 16
h/pour l	body -22 comment -25 expectedLevel -18 label -15 none -33 proofs -18 responsible -19 severity -15
h/pour qui	body 18 responsible -17
h/preno	body -17 comment -15 links -17 none -19 reference -15 responsible 22 session -18 steps -19 trainee 15
h/prese	body -15 comment -27 end -15 links -20 none -18 proofs 25 reference -15 responsible -18 start -18 steps 23 trainee -16
h/profe	body -17 comment -19 deadline -16 documents -16 indicator -18 links -20 none -18 proofs -15 responsible 24 status -18 trainee 15
h/qui l	body -15 criterion 20 expectedLevel -21 indicator -18 label -21
h/qui pay	body 19 responsible -19
h/qui$	body 16 none -15 proofs -22
h/ref	body -21 comment -30 deadline -18 documents -20 end -25 expectedLevel -15 expiry -15 label -18 links -37 phase -16 proofs -18 reference 31 session -31 start -24 status -25 step -19 steps -26 trainee -32 version -18
h/ref$	body -15 comment -23 deadline -18 documents -17 end -17 expectedLevel -15 label -16 links -30 proofs -16 reference 18 session -30 start -17 status -20 step -15 steps -18 trainee -26 version -17
h/regle	body -16 none -16 steps 26 trainee -15
h/rep	body -15 comment -20 documents -15 indicator -15 links 26 none -20 session -15 status -16
h/res	body -16 comment -20 links 25 none -20 session -15 status -16
h/run$	body -15 session 22
h/salar	body -18 comment -17 links -17 none -19 reference -15 session -17 status -15 steps -16 trainee 26
h/satis	body -22 steps 21
h/semin	body -17 comment -16 links -19 none -19 reference -17 responsible -18 session 18 steps -20 trainee -19
h/semin$	body -16 comment -17 links -16 none -16 reference -16 session 18 steps -21 trainee -19
h/sen	body -15 none -16
h/sent	body -22 comment -19 end -16 links -16 none -22 reference -15 responsible -18 session -18 steps 22 trainee -19
h/sent$	body -22 comment -18 end -16 links -16 none -23 reference -15 responsible -19 session -17 steps 22 trainee -19
h/ses	body -17 comment -19 links -15 none -26 reference -25 responsible -22 session 25 steps -21 trainee -18 version -15
h/sessi	body -21 comment -20 links -23 none -24 reference -20 responsible -29 session 17 status -16 steps -23 trainee -27
h/sign	body -15 comment -19 date 16 documents 22 end -15 expiry -15 links -20 none -23 responsible -20 session -15 start -17 step -22 steps 23 trainee -15
h/soc	body 15
h/socie	body 21 none -16 steps -16
h/sorti	body -18 comment -26 deadline -16 end 22 expiry -20 indicator -15 lastCheck -15 links -17 none -26 proofs 21 reference -15 responsible -21 session -17 start -22 steps -18
h/sst	body -15 comment -18 end -16 links -16 none -18 reference -15 responsible -18 session -16 start -16 trainee 21
h/stag	body -24 date -15 deadline -19 documents -20 expiry -15 indicator -21 phase 20 proofs -15 score -15 session 22 status -25 step -18 steps -30 trainee -22 version -15
h/stag$	body -23 score -15 status -21 steps -24 trainee -21
h/stagi	body -16 comment -20 none -17 responsible -22 session -19 steps -20 trainee 19
h/stagi$	body -16 comment -18 responsible -21 session -18
h/start	body -15 end -22 none -15 session -22 start 28 steps -21
h/struc	body 19 responsible -15 steps -15
h/struc$	body 18 responsible -15 session -17
h/stude	body -23 comment -21 end -19 links -20 none -20 reference -23 responsible -20 session -24 start -19 steps -23 trainee 29
h/term	body -21 comment -24 deadline 18 end 23 indicator -17 links -25 none -17 reference -23 responsible -26 session -21 start -16 status -21 trainee -19 version -15
h/test	body -19 comment -18 end -16 links -15 none -17 responsible -23 session -17 start -17 steps 26 trainee -18
h/them	body -16 comment -16 label 15 none -15
h/them$	body -17 comment -16 trainee -18
h/up	body -15 deadline -15 documents -16 end 18 links -18 none -26 reference -19 session -20 start -16 trainee -18
h/verif$	body -16 comment -22 date -25 deadline -26 expiry -21 indicator -16 lastCheck 25 none -19 proofs -15 responsible -19 steps 15 trainee -15
h/vus	body -16 comment -15 end -16 none -18 responsible -15 start -15 steps 18 trainee -15
h/which	body 17
h/who s	body 15
h/^0	comment -15 end -18 none -17 priority 24 score -18 start 20
h/^anyth	comment 26 links -18 none -18
h/^appel	comment -15 end -17 none -16 steps 28
h/^appre	comment -16 session -15 trainee 17
h/^assig	comment -18 responsible 22
h/^atten	comment -22 deadline -17 links -15 none -29 responsible -18
h/^attes	comment -27 steps 25
h/^auto	comment -16 label -15 lastCheck -21 none -17 status 30
h/^ca	comment -20 deadline -20 links -19 none -22 priority 15 responsible -23 severity -15 steps -19
h/^cabin	comment -15 none -16 responsible -15
h/^chant	comment -25 deadline -18 expectedLevel -15 expiry -16 indicator -15 lastCheck -23 links -20 none -19 priority -31 proofs -22 responsible -19 status 16
h/^cod	comment -19 deadline -16 documents -15 expiry -16 label -16 links -20 proofs -19 reference 28 responsible -19 session -15 status -22 trainee -15 version -22
h/^comm	comment 20 links -15 none -17 proofs -19 status -15
h/^comme	comment 33 label -18 none -24 proofs -15 status -25
h/^confo	comment -15 links -15 responsible -15 severity -24 status 24
h/^contr	comment -18 indicator -20 lastCheck 16 links -19 none -17 status -16 steps 17
h/^cotat	comment -18 deadline -15 none -27 score -16
h/^coule	comment -18 deadline -15 expectedLevel -15 indicator -16 links -33 none 32 priority -16 responsible -17 status -21 version -18
h/^d	comment -15 date -20 deadline 16 expiry -22 lastCheck -22 links -18 status -17
h/^de	comment -15 indicator -20 none -16 proofs 17 severity -16 status -16
h/^deadl	comment -15 deadline 19 expiry -16 indicator -15 lastCheck -15 links -15
h/^delai	comment -15 indicator -15 links -15 responsible -15 status -15
h/^devi	comment -17 steps 21
h/^due	comment -18 deadline 22 expiry -16 indicator -18 label -17 lastCheck -17 links -18 proofs -16 responsible -18 status -20
h/^dure	comment -15 links -15 none 32 responsible -16 status -16
h/^echan	comment 19 date -22 deadline -21 expiry -17 lastCheck 15 links -15 none -28 responsible -17 status -15
h/^empl	comment -19 deadline -17 expectedLevel -15 indicator -18 label -15 links 29 none -21 proofs -16 responsible -19 session -17 status -20 steps -17 trainee -15
h/^entre	comment -15 indicator -16 links -17 responsible -20 session -15 start 25 status -19 steps -17 trainee -15
h/^et	comment -17 deadline -33 documents -18 expiry -18 indicator -20 links -21 none -27 priority -26 proofs -24 reference -19 responsible -18 score -27 status 20 step 27 version -20
h/^etat	comment -16 date -22 deadline -17 expiry -17 indicator -18 label -17 links -25 none -23 proofs -22 reference -16 responsible -19 status 32 version -19
h/^execu	comment -15 documents -19 links -15 none -20 phase -16 responsible 19 session -15
h/^expec	comment -16 deadline -15 expectedLevel 18 expiry -15 indicator -15 links -22 priority -19 proofs -27 responsible -15 status -20
h/^faut	comment -15
h/^feu	comment -18 criterion -15 deadline -16 indicator -19 none -23 priority -15 responsible -17 severity -15 status 28
h/^feuil	comment -16 documents 18 none -17 responsible -16 start -20 steps 16
h/^fini	comment -20 indicator -16 links -15 responsible -18 severity -22
h/^form	comment -16 links -19 none -23 reference -25 responsible 16 session 16 steps -15
h/^formu	comment -19 deadline -16 documents 22 indicator -19 label 18 links -19 none -18 phase -18 responsible -20 status -20 step -20
h/^freq	comment -17 links -15 none 22 responsible -16
h/^frequ	comment -16 links -15 none 28 responsible -15
h/^gest	comment -15 links -22 none -17 reference -15 responsible 30 session -15
h/^grav	comment -16 deadline -15 none -17 responsible -15 severity 22 status -21
h/^gro	comment -18 criterion 25 deadline -15 indicator -16 label -15 links -16 none -21 responsible -15 status -16
h/^guid	comment -17 none 20 responsible -16 status -16
h/^hour	comment -16 none 23 status -16
h/^inspe	comment 19 none -17
h/^j	comment -24 deadline 22 documents -25 indicator -18 links -21 phase -21 reference -18 responsible -27 session -16 status -27 step -22 steps -16
h/^last	comment -17 date -24 deadline -33 end 18 expiry -26 label -16 lastCheck 28 links -16 none -23 priority -15 responsible -15 severity -16 start -18 status -18
h/^lien	comment -15 date -15 documents -17 links 35 none -28 proofs -25 reference -17 responsible -21 status -18
h/^lieu	comment -20 indicator -16 none 15 responsible -19
h/^loc	comment -17 links 28 none -20 proofs -21 responsible -20 status -20
h/^local	comment -15 date -19 expiry -19 label -15 links 32 none -23 proofs -32 responsible -22 severity -16 status -24
h/^marqu	comment -16 none 21 status -15
h/^mes	comment 19 responsible -16
h/^min	comment -16 lastCheck -23 none -16 proofs -17 severity 24 status -15
h/^mis	comment -21 deadline -21 expiry -21 indicator -20 none -23 proofs -17 responsible -22 version 21
h/^momen	comment -16 deadline -16 documents -33 indicator -18 links -17 none -20 responsible -19 status -16
h/^mono	comment -17 links -19 none -21 responsible 25 status -20
h/^motif	comment 24 deadline -16 expectedLevel -16 links -17 none -17 priority -16 responsible -17 status -18
h/^nom	comment -20 date -25 end -25 expiry -22 indicator -18 links -33 none -28 proofs 28 reference -26 responsible -31 start -23 status -25 steps -24 trainee 19 version -16
h/^nota	comment 26 links -15 none -17 priority -15 proofs -15 responsible -17 status -17
h/^numer	comment -18 date -18 deadline -17 documents -16 expiry -15 indicator 26 label -21 links -39 none -33 proofs -21 reference 20 responsible -22 status -15
h/^objec	comment -19 deadline -15 expectedLevel -15 indicator -16 label 19 lastCheck -15 links -17 none -22 score -15 status -19
h/^obs	comment 28 deadline -16 expectedLevel -17 links -19 none -21 proofs -16 responsible -18 status -20 steps -15
h/^obser	comment 15
h/^pc	comment -15 expectedLevel -15 links -25 none -19 proofs 24 responsible -15 status -16
h/^perem	comment -15 date -15 deadline -16 expiry 25 indicator -18 links -19 none -21 proofs -18 responsible -15 status -18 version -17
h/^perso	comment -25 none -17 session -15 status -15 steps -16
h/^phas	comment -16 documents -20 indicator -15 links -18 none -21 phase 24 reference -15 responsible -22 session -19 status -16 step -23 steps 15
h/^photo	comment -17 none 28
h/^pilot	comment -15 indicator -15 label -18 links -24 proofs -17 responsible 32 severity -22 status -19 version -21
h/^porte	comment -19 indicator -15 links -16 none -21 responsible 33 status -16
h/^premi	comment -18 end -23 none -23 start 17
h/^presc	comment -18 criterion -16 date -24 deadline -25 expectedLevel -16 expiry 24 indicator -18 lastCheck -27 links -21 none -17 priority -15 responsible -16
h/^prof	comment -16 criterion -17 indicator -16 links -15 none 15
h/^profe	comment -17 links -19 none -16 responsible 22 status -16 trainee 16
h/^progr	comment -15 none -16 session 17
h/^proof	comment -16 deadline -15 indicator -16 links -18 none -20 proofs 25 responsible -18 status -17
h/^quali	comment -17 criterion -33 deadline -17 label -21 none -24 responsible -23 status 26
h/^quand	comment -16 documents -15 expiry -15 links -15 responsible -16 status -15
h/^rappe	comment -28 none 20
h/^recor	comment -17 criterion -17 deadline -17 documents 15 expectedLevel -16 expiry -17 indicator -18 label -15 lastCheck -16 links -28 none -24 proofs 19 responsible -19
h/^respo	comment -18 none -22 reference -15 responsible 31 status -16
h/^resul	comment -15 expectedLevel -17 label -16 lastCheck -17 links -17 none -16 priority -15 status 26
h/^ri	comment -22 steps 30
h/^rq	comment 28 criterion -16 deadline -16 indicator -15 links -18 none -24 proofs -16 responsible -18
h/^seque	comment -16 documents -24 indicator -18 links -18 none -26 responsible -19 status -18
h/^ses	comment -15 end -16 links -16 none -18 responsible -17 session 23 start -20 steps -15 trainee -15
h/^stag	comment -24 deadline -16 documents -19 indicator -23 links -25 none -29 phase 16 reference -21 responsible -22 session 23 status -16 step -22
h/^step	comment -19 indicator -22 links -23 none -15 phase -18 session -19
h/^taill	comment -18 indicator -15 links -19 none 27 status -18
h/^telep	comment -16 none 24 responsible -15 status -15
h/^temp	comment -23 documents -20 indicator -19 links -24 reference -17 responsible -22 session -19 status -25
h/^touch	comment -15 documents -21 indicator -17 links -19 none -22 phase -18 reference -15 responsible -18 status -15 step 19
h/^trac	comment -16 documents 19 links -26 none -20 proofs 26 responsible -15 status -18
h/^train	comment -20 none -20 session -24 steps -18
h/^tutor	comment -17 links -17 none -17 responsible 24 steps -15
h/^typ	comment -18 deadline -15 indicator -15 links -17 proofs -16 responsible -16 severity 15 status -23
h/^who	comment -15 links -17 none -17 responsible 20 status -17
h/a donne	comment -16 none -17 proofs 23 step -15
h/a prese	comment -17 none -17 proofs 18
h/a sorti	comment -26 deadline -17 none -25 proofs 23 responsible -18 status -16
h/acc$	comment -18 links 17 none -21 steps 24
h/accep	comment -15 criterion -16 expectedLevel 21 none -16
h/accom$	comment -20 deadline -15 documents -16 indicator -17 links -16 none -23 responsible -19 status -17
h/accue	comment -19 none 17 status -17 steps 22
h/accue$	comment -15 none 18 status -15 steps 15
h/after	comment -15 deadline -15 links -15 none -15 phase 17 step -15
h/age	comment -17 deadline -15 none 28 responsible -19 status -19 version -15
h/age$	comment -18 deadline -15 none 30 responsible -18 status -20 version -15
h/ai	comment -30 deadline -16 documents 16 none -15 proofs 27
h/ai$	comment -24 proofs 22
h/aid	comment -17 deadline -15 indicator -17 links -23 none 27 proofs -15 responsible -20 score -15 status -15 version -15
h/amont	comment -19 phase 16 responsible -16 steps 15
h/anyth	comment 24 links -15 none -16
h/apres	comment -15 deadline -18 expiry 19 lastCheck -17 none -26 phase 21 responsible -16 step -15
h/argum	comment 27 criterion -15 deadline -20 documents -16 expectedLevel -15 expiry -15 indicator -21 label -16 links -24 none -26 priority -17 proofs -16 responsible -19 severity -16 status -19
h/at$	comment -15 expiry -15 indicator -15 links -15 responsible -15 status -15
h/attei	comment -16 none -15 score 15
h/auto	comment -24 date -19 deadline -15 indicator -22 label -19 links -16 none -23 responsible -16 status 20
h/autod	comment -16 deadline -15 expiry -15 indicator -15 links -17 none -22 priority -17 proofs -17 responsible -17 score -16 severity -15 status 27 version -15
h/autoe	comment -18 indicator -15 links -16 none -21 responsible -16 status 27
h/avanc$	comment -15 deadline -20 none -21 status 15
h/avec	comment -20 indicator 26 links -17 none -30 phase -17 reference -16 responsible -20 status -20
h/barem	comment -17 criterion -17 deadline -16 indicator -22 label -15 links -17 priority -15 proofs -15 responsible -15 score 20 status -18
h/batch	comment -20 deadline -17 expectedLevel -17 indicator -17 links -19 none 25 responsible -17 status -21
h/before	comment -18 indicator -19 links -22 none -22 phase 17 reference -15 responsible -21 session -16 status -21 step -15 version -15
h/binde	comment -15 links -16 none 21 responsible -16
h/blanc	comment -15 none -22 status 18 steps 17
h/board	comment -17 deadline -16 indicator -16 label -16 links -16 none -19 proofs -15 responsible -16 status 24
h/cac	comment -18 steps 15 trainee -15
h/card	comment -19 steps 19
h/cart	comment -17 steps 16 trainee -18
h/ce qu	comment -25 deadline -17 documents 20 expectedLevel -20 indicator -19 lastCheck -15 links -23 none 22 proofs -27 status -16
h/charg$	comment -20 expectedLevel 15 links -15 none -18 priority -16 proofs -16 responsible 22 severity -16
h/check	comment -15 deadline -24 expiry -15 lastCheck 19 links -15 none -19
h/chemi$	comment -15 proofs -17
h/clair	comment -23 label 24 lastCheck -15 responsible -21 status -17
h/clair$	comment -22 label 24 responsible -20 status -16
h/cod	comment -21 date -19 deadline -19 documents -17 expiry -22 label -15 links -26 phase -16 proofs -28 reference 32 responsible -25 status -29 step -15 version -29
h/coiff	comment -17 deadline 24 expiry -21 trainee 15
h/comm	comment 19 indicator -19 links -21 none -18 status -20
h/comme	comment 35 deadline -15 expectedLevel -18 indicator -16 label -24 lastCheck -17 links -18 none -35 priority -17 proofs -19 responsible -18 severity -16 status -30
h/comme de	comment 24 label -20 status -24
h/comme$	comment 21 none -28
h/comment$	comment 21 deadline -21 documents -15 expectedLevel -15 expiry -16 indicator -17 label -16 links -20 none -21 priority -16 proofs -18 responsible -20 status -17 steps -23
h/commu	comment -16 none 26 proofs -15 responsible -16 status -17
h/concl	comment -17 none -20
h/const$	comment -17 date -21 deadline -22 expectedLevel -15 none -17 status 17
h/conte	comment 30 links -17 none -19 proofs -28
h/contr$	comment -15 date -19 deadline -23 expiry -19 indicator -25 label 18 lastCheck 23 none -15 responsible -15
h/copil	comment -16 links -16 proofs -15 responsible 20 status -15
h/coup	comment -18 deadline -17 end -15 lastCheck 19 none -21 phase -15 reference -15 session 19
h/courr	comment -16 deadline -17 indicator -18 links -17 none 27 priority -15 proofs -17 responsible -20 status -19
h/cout	comment -15 links -16 none 26 status -16
h/cpt	comment -20 deadline -15 expectedLevel -16 links -19 none 25 responsible -17 status -19
h/d echan	comment -15 none 19 session -15
h/d ici	comment -16 date -20 deadline 19 documents -15 expiry -22 indicator -16 lastCheck -25 links -20 priority -15 status -18
h/de confo	comment -17 none -15 severity -24 status 23
h/de contr	comment -26 date -20 deadline -18 expiry -19 indicator 25 none -27 responsible -18 score -18
h/de quoi	comment -16 indicator -19 none -16 proofs 16 severity -16
h/deadl$	comment -16 deadline 20 documents -19 expiry -15 indicator -16 lastCheck -15 links -16 reference -17 responsible -19 status -17 step -18
h/debat	comment 27 status -17
h/del	comment -17 deadline 17 documents -26 indicator -24 links -24 phase -22 reference -24 responsible -26 session -20 status -23 step -20
h/delai	comment -18 deadline 28 documents -18 expiry -17 indicator -19 lastCheck -28 links -19 reference -17 responsible -19 status -16 step -20
h/deliv	comment -16 deadline -15 indicator -15 label 17 links -17 none -18 responsible -16 status -15
h/devi	comment -18 steps 23 trainee -17
h/diver	comment 19
h/donn	comment -17 documents 17 links -17 none -24 responsible -16 status -15 steps 16
h/donne$	comment -17 none -16 responsible -17 steps 20
h/driv	comment -15 links 18
h/dure	comment -15 none 32 status -16
h/eleme a	comment -17
h/eleme de	comment 28 expectedLevel -17 none -24 responsible -16 status -16
h/elle	comment 17 steps -15
h/els	comment 21 none -17
h/emoji	comment -19 links -17 none 27 proofs -16 responsible -18 session -15
h/empl	comment -17 deadline -17 expectedLevel -16 indicator -18 label -16 links 29 none -22 proofs -15 responsible -21 session -18 status -20
h/en charg	comment -16 label -16 none -16 responsible 24 status -15 version -15
h/en clair	comment -22 label 23 lastCheck -16 responsible -22 status -16
h/en marg	comment 16
h/en oeuvr	comment -22 deadline 17 expiry -19 priority -17 responsible -15
h/en vrac	comment 25 label -18 responsible -20 status -15 version -15
h/enfan	comment -18 none 26
h/enreg	comment -16 documents 15 indicator -15 links -15 none -30 responsible -17
h/etabl	comment -16 links -18 responsible -18 step -19
h/etat	comment -15 date -18 deadline -18 expiry -16 indicator -15 label -19 links -24 none -21 proofs -20 responsible -16 status 40 version -18
h/etat$	comment -15 indicator -15 none -19 status 22
h/execu	comment -21 documents -19 expiry -23 indicator -20 none -21 phase -17 responsible 19 step -16
h/execu$	comment -18 deadline -16 documents -19 indicator -18 links -15 none -21 phase -16 responsible 15 session -15 step -16
h/exig$	comment -17 criterion -15 deadline -16 indicator -16 label 22 none -20 proofs -16 responsible -16 severity -17 status -25
h/expec$	comment -17 expectedLevel 28 none -24 proofs -15
h/fact	comment -18 end -18 links -15 none -20 reference -15 responsible -19 session -18 start -17 trainee -17
h/factu	comment -21 none -15 steps 22 trainee -19
h/fait	comment -26 date -19 expectedLevel -17 expiry -18 indicator -24 label -22 lastCheck 16 links -26 none -31 phase -15 proofs -17 step 17
h/fait le	comment -15 date -19 expiry -16 label -16 lastCheck 15 none -15
h/feu	comment -16 criterion -15 deadline -15 indicator -15 none -20 priority -16 responsible -17 status 27
h/feuil	comment -16 none -17 responsible -16 start -21 steps 17
h/filed	comment -17 deadline -16 indicator -17 links 29 none -21 proofs -15 responsible -18 status -15
h/fin	comment -26 date -19 deadline -15 end 26 expiry 26 lastCheck -19 links -27 none -35 proofs -17 reference -19 responsible -24 session -32 start -33 status -18 trainee -24
h/fin$	comment -18 links -15 none -23 responsible -17 session -20 start -22 trainee -19
h/folde$	comment -16 links 21 trainee -17
h/follo	comment -15 end -17 steps 24
h/formu	comment -19 deadline -17 documents 20 indicator -17 label 21 links -19 none -18 phase -15 responsible -19 status -19 step -21
h/fourn	comment -21 links -15 none -24 proofs 20
h/fourn$	comment -20 none -24 proofs 17
h/frequ	comment -17 indicator -16 links -17 none 29 responsible -16
h/gest	comment -15 links -20 none -18 responsible 27 session -15
h/grav$	comment -18 deadline -17 indicator -15 label -15 links -17 none -20 priority -16 proofs -15 responsible -17 severity 22 status -18
h/h	comment -18 links -16 none 24 responsible -16 status -20
h/head	comment 17 responsible -16
h/headi	comment -15 criterion 18 links -15 none -18 status -16
h/held	comment -16 expiry -18 indicator -15 none -19 proofs 23 status -18
h/hex	comment -17 none 22
h/honor	comment -17 indicator -15 none 27
h/hour	comment -15 indicator -16 none 23
h/hrs	comment -15 links -16 none 19 status -15
h/hyper	comment -20 indicator -16 links 26 none -17 responsible -19
h/id	comment -16 date -19 documents -19 expiry -15 links -29 proofs -19 reference 37 responsible -22 session -17 start -16 status -16 step -15 steps -21 trainee -19 version -23
h/id$	comment -17 reference 18 version -19
h/if	comment -16 none -16 severity 20 status -16
h/impr	comment -20 deadline -15 documents 26 indicator -18 links -21 none -26 phase -19 reference -15 responsible -24 session -17 status -21 step -15
h/inspi	comment 24 label -18
h/inter	comment -17 deadline -16 none -17 session -15
h/j ai	comment -25 proofs 25
h/jour de	comment -20 date 20 deadline -15 lastCheck -19 none -26 proofs 17 severity -15 status -18
h/journ	comment -15 documents -20 indicator -16 links -15 none -23 reference -15 responsible -16 status -16
h/jusk	comment -15 date -17 deadline -17 expiry 23 indicator -15 links -16 none -18 proofs -16 responsible -17 status -18 version -15
h/just$	comment -16 label -16 none -21 proofs 23 responsible -18 status -17 version -16
h/kilom	comment -17 none 25 responsible -17 score -22 status -17
h/koi	comment -19 criterion -29 indicator -20 label 28 links -26 none -22 proofs -18 status -17
h/l ecart	comment -24 deadline -17 expectedLevel -15 indicator -17 label -22 lastCheck -18 none -23 proofs -20 severity 22 status -31 version -17
h/l oblig	comment -17 lastCheck -18 none -21 proofs -17 responsible -18 severity -19
h/libr	comment 16
h/libr$	comment 16 steps -15
h/lien	comment -19 date -17 documents -16 links 33 none -24 proofs -27 reference -16 responsible -22 status -23
h/lieu	comment -21 indicator -15 none 17 responsible -21 status -16
h/limit	comment -18 documents -17 indicator -17 links -17 phase -15 responsible -17 status -17
h/limit$	comment -16 documents -16 indicator -15 links -15 phase -16 responsible -15 step -15
h/link$	comment -16 links 19
h/loc	comment -16 links 27 none -20 proofs -19 responsible -18 status -20
h/maj$	comment -18 criterion -16 date -27 deadline -26 expectedLevel -15 expiry -18 indicator -16 label -16 lastCheck 21 links -15 none -19 priority -16 proofs -18 severity 22 status -17
h/malle	comment -18 none -16 steps 23
h/marg	comment 16
h/marg$	comment 15
h/marqu	comment -18 none 22 status -17
h/matur	comment -17 expectedLevel -19 indicator -17 label -16 lastCheck -15 links -17 none -20 priority -17 proofs -17 responsible -15 severity -19 status 23 version -16
h/meal	comment -18 links -19 none 27 status -18
h/memo	comment 25 responsible -28
h/mes	comment 22 none -16 responsible -17 score -17 status -16
h/mes not	comment 19 responsible -15
h/mis	comment -20 deadline -29 expiry -23 indicator -21 lastCheck 19 none -24 proofs -19 responsible -22 version 19
h/mo	comment -15 priority 19 responsible -16 status -18
h/mobil	comment -17 none -17 phase -15 reference -19 session -17
h/mobil$	comment -17 none -17 reference -19 session -16
h/momen	comment -20 deadline -20 indicator -21 links -23 none -24 reference -19 responsible -24 session -19 status -21
h/momen$	comment -17 deadline -16 indicator -18 links -18 none -21 reference -19 responsible -21 session -15 status -17
h/mot	comment 28 links -18 none -20 severity -19
h/mot$	comment 25 links -16 none -15 severity -15
h/motif	comment 22 none -16 responsible -15
h/nam	comment -27 date -21 deadline -21 documents -23 end -25 expiry -19 indicator -21 links -33 reference -28 start -24 status -26 steps -27 version -22
h/nam$	comment -26 date -16 deadline -21 documents -21 end -22 expiry -18 indicator -21 links -32 reference -33 start -22 status -25 steps -22 trainee 15 version -20
h/nb de	comment -21 none 29
h/nb$	comment 16 score -20
h/nom	comment -24 date -27 end -27 expiry -23 indicator -21 links -37 none -31 proofs 24 responsible -36 start -25 status -27 steps -28 trainee 23 version -23
h/not 0	comment -17 criterion -17 proofs -16 score 20
h/not perso	comment 23
h/nota	comment 25 indicator -15 links -16 none -17 responsible -16 status -17
h/nota$	comment 26 none -18 status -15
h/numbe	comment -17 expiry -16 label -19 links -21 none -24 proofs -16 reference 16 responsible -17 status -17
h/numbe$	comment -17 deadline -16 expiry -18 label -20 links -22 none -26 priority -16 proofs -18 reference 15 responsible -18 status -18
h/objec	comment -22 criterion -15 expectedLevel -16 expiry -18 indicator -22 label 18 lastCheck -24 links -21 none -15 proofs 21 responsible -17 score -17 status -22
h/obs$	comment 28 expectedLevel -15 links -18 none -18 proofs -15 responsible -15 status -19
h/obser	comment 16
h/obser en	comment 17
h/odd	comment 16
h/oeuvr	comment -21 deadline 16 expiry -18 priority -16
h/op	comment -16 documents -21 indicator -16 links -18 none -20 phase -18 responsible -16 step 21
h/opco$	comment -17 links -15 none 22 responsible -15
h/ordon	comment -16 expectedLevel -18 none -15 priority 19 severity -15 status -17
h/ou$	comment -15 indicator -15 links 20 none -20 responsible -20
h/outil	comment -16 documents 19 none -16 responsible -24
h/outpu	comment -16 documents 16 links -16 none -16
h/owner$	comment -16 deadline -15 documents -18 indicator -15 links -18 none -17 responsible 27
h/p	comment -18 deadline -22 expectedLevel -17 indicator -17 links -24 proofs 22 score -18 status -19
h/pacq	comment -16 links -23 none -25 priority 19 proofs -15 responsible -15
h/pacq$	comment -16 links -23 none -27 priority 19 proofs -15 responsible -16
h/par$	comment -16 indicator -18 links -18 none -15 responsible 27 status -15 version -18
h/parco$	comment -15 documents -19 links -18 none -27 reference -15 session -17 step 17
h/pas$	comment -22 deadline -17 documents -17 expectedLevel -15 indicator -20 links -29 none -24 phase -19 responsible -23 status 17 step 16
h/pass	comment -15 none 21 status -16
h/pass$	comment -15 none 19 status -15
h/passa	comment -16 documents -16 links -15 none -25 responsible -16 status -15 step 15
h/path	comment -18 criterion -15 deadline -17 expectedLevel -16 indicator -16 links 20 none -26 proofs -17 status -18 version -16
h/pc$	comment -19 links 23 none -22 proofs -20 responsible -19 session -17
h/pens	comment 22 none -15 proofs -26
h/pense	comment 17
h/perio	comment -15 links -16 none 29 responsible -17 status -18
h/permi	comment -17 links -18 responsible -21 session 19
h/phas	comment -18 documents -22 indicator -18 links -20 none -22 phase 26 reference -17 responsible -22 session -20 status -19 step -27
h/photo	comment -15 none 28
h/piec$	comment -15 date -22 expiry 15 indicator -19 label -17 none -26 responsible -18 session -19 severity -19
h/poche	comment -16 none 19
h/point de	comment 16 indicator 17 lastCheck -31 links -16 none -26 proofs -15 responsible -19 score -23 status -22
h/porte	comment -19 deadline -15 indicator -15 links -16 none -20 responsible 35 status -17 step -15
h/possi	comment -23 criterion -15 deadline -17 documents -15 expectedLevel 28 expiry -15 label -18 links -22 priority -17 proofs -40 responsible -18 score -15 severity -24 status -20 version -15
h/pourc	comment -17 deadline -16 expectedLevel -15 indicator -17 links -15 none -15 priority -16 responsible -15 score 24 severity -15
h/presc	comment -17 criterion -15 date -26 deadline -24 expectedLevel -15 expiry 22 indicator -17 label 17 lastCheck -28 links -20 none -16 responsible -16
h/prese$	comment -21 none -21 proofs 22
h/prevu	comment -15 date -34 deadline 27 documents -18 expiry -32 indicator -17 lastCheck -33 phase -18 responsible -19 status -15 step -16
h/proba	comment -21 none -15 proofs 17
h/proba$	comment -17 none -16
h/proce	comment -16 deadline -16 indicator -17 links -21 none -32 proofs 15 reference -17 responsible -20 session -15 status -18
h/produ	comment -16 date -16 deadline -18 documents 20 indicator -18 links -22 proofs -15 reference -15 responsible -22 status -21
h/produ$	comment -20 deadline -18 documents 20 expiry -16 indicator -16 links -21 responsible -19 status -19 version -17
h/progr	comment -15 none -16 session 17
h/proof	comment -17 deadline -15 links -19 none -19 proofs 21 responsible -18 status -16
h/qu on	comment -20 deadline -16 documents 20 expectedLevel -16 indicator -20 label -19 links -21 status -18
h/quand$	comment -21 deadline 18 documents -23 indicator -24 lastCheck -17 links -20 phase -27 proofs -15 reference -18 responsible -22 status -20 step -20
h/que ca	comment 21 label -21 phase -15 proofs -15 status -16
h/que j	comment 19 deadline -19 expectedLevel -19 label -20 none -16
h/que l	comment -30 indicator -17 label 27 none -22 proofs -25
h/que le	comment -16 expectedLevel 20 label -17 none -18
h/quon	comment -15 none -16
h/range$	comment -15 links 23 none -21 proofs -15 responsible -18 session -15 status -16
h/rank	comment -16 none -20 priority 25 responsible -17 status -15
h/recor	comment -15 criterion -15 deadline -16 expiry -22 indicator -20 label -15 lastCheck -16 links -25 none -25 proofs 17 responsible -18 session -16
h/remar$	comment 23 none -18
h/rendr	comment -15 deadline 21
h/resul	comment -25 expectedLevel -18 label -15 lastCheck -19 none -18 priority -16 status 30
h/resul$	comment -16 none -15 status 24
h/ri	comment -27 steps 23
h/rq	comment 28 deadline -15 links -19 none -21 proofs -15 responsible -19 session -17 status -21
h/sal	comment -18 links -16 session -24 trainee 18
h/sall$	comment -17 links -20 none 30 proofs -16 responsible -17
h/sayin	comment 18 none -15
h/se quon	comment -16 none -16
h/seque	comment -16 deadline -15 documents -21 indicator -18 links -18 none -16 reference -15 responsible -16 session -15 status -19
h/ses$	comment -17 links -19 none -26 reference -25 responsible -18 session 22 steps -19 trainee -17
h/sign$	comment -17 documents 21 links -16 none -17 responsible -16 start -15 step -21 steps 19
h/signe	comment -15 documents 16 end -15 expiry -18 none -21 step -18 steps 24 trainee -17
h/signe$	comment -15 none -18 steps 24 trainee -17
h/sla	comment -24 deadline 18 documents -27 indicator -22 links -21 phase -23 reference -21 responsible -26 session -18 status -23 step -22
h/snag	comment 20 documents -15 links -15 none -18 status -17
h/sor	comment -27 expectedLevel -18 label -20 none -17 proofs 31
h/sorti le	comment -18 expiry -17 none -21 proofs 21
h/sorti$	comment -19 end 25 none -20 responsible -18 steps -21
h/speci$	comment -18 none 22
h/sprin	comment -15 links -18 none 24
h/step	comment -25 indicator -26 links -28 none -22 phase -29 session -22
h/stock	comment -16 indicator -15 links 32 none -28 responsible -16 status -18
h/stock$	comment -17 indicator -15 links 28 none -30 responsible -16 status -17
h/suivi	comment -17 end -18 label -18 links -16 none -24 responsible -18 start -18 steps 16 trainee -16
h/suppo	comment -15 criterion -18 date -15 deadline -19 expectedLevel -15 expiry -17 label -17 links -21 phase -18 priority -20 proofs 30 responsible -21 score -15 session -16 status -17 step -21
h/tag$	comment -15 indicator -15 links -18 none 17 responsible -15 status -16
h/taill	comment -19 links -18 none 28 session -15 status -18
h/tampo	comment -17 indicator -16 links -15 none 25 proofs -15 responsible -19 status -18
h/telep	comment -15 none 21 responsible -15 status -15
h/temoi	comment -27 label -28 none -19 proofs 29 responsible -18 status -17
h/temoi$	comment -25 label -24 links -16 none -22 proofs 25 responsible -15 status -15
h/temp	comment -19 documents -18 lastCheck 18 links -19 reference -16 responsible -22 session -16 status -22 version -15
h/tempo	comment -19 deadline 22 documents -15 reference -15
h/the audit	comment -20 expectedLevel -15 none -21 proofs 25 status -16
h/titl$	comment -15 deadline -15 indicator -17 label 18 links -19 none -21 reference -17 responsible -16 status -17 version -15
h/titr	comment -15 indicator -20 links -16 responsible -20 status -20
h/touch	comment -18 documents -21 indicator -16 links -19 none -21 phase -16 responsible -17 status -19 step 19
h/trac	comment -17 deadline -15 documents 15 indicator -16 none -27 proofs 30 responsible -15 score -15 status -17 step -15 version -16
h/trac$	comment -15 documents 19 indicator -15 none -18 proofs 20 responsible -19 session -17 status -16
h/traca	comment -15 deadline -15 label -16 links 20 none -31 status -16
h/trace	comment -20 indicator 17 steps 16
h/trace$	comment -17 none -19 steps 20
h/tutor	comment -15 links -17 none -17 responsible 22
h/typ	comment -21 deadline -15 indicator -19 links -18 priority -15 responsible -18 severity 16 status -22
h/under	comment -18 deadline -17 expectedLevel -15 indicator -17 links 29 none -21 proofs -15 responsible -17 status -15 version -15
h/urg$	comment -16 criterion -16 deadline -16 expectedLevel -15 indicator -16 label -16 links -16 none -19 priority 25 proofs -15 status -16
h/url$	comment -17 links 22 none -21 proofs -15
h/user	comment 20
h/valid	comment -15 deadline -16 expiry 30 indicator -17 label -15 lastCheck -29 links -23 none -30 proofs -28 responsible -18 severity -17 version -15
h/vehic	comment -17 links -17 none 21 responsible -16
h/verif	comment -23 date -25 deadline -26 expiry -21 indicator -18 lastCheck 23 links -15 none -18 responsible -18
h/versi$	comment -15 indicator -24 links -19 none -18 proofs -18 status -18 version 26
h/voir	comment -25 expectedLevel 24 label -26 none -20 status -18
h/voir$	comment -23 expectedLevel 27 label -23 none -20 status -18
h/vrac	comment 25 label -20 responsible -20
h/vrac$	comment 25 label -19 responsible -19
h/w	comment -15 priority 19
h/watch	comment 16
h/wordi	comment -17 criterion -15 deadline -15 indicator -26 label 29 links -15 none -19 proofs -15 responsible -15 status -17 version -15
h/worth	comment 21 none -17
h/wrap	comment -18 end 19 steps -19
h/^grand	criterion 15 documents -17 none -15 phase 18 responsible -15 step -15
h/^libel	criterion -21 indicator -23 label 24 status -18
h/^no	criterion -19 indicator -26 none 21 reference -15
h/^resso	criterion -15 none -20 proofs 22 reference -16 responsible -26
h/^suppo	criterion -15 indicator -16 links -30 phase -15 proofs 28 responsible -19 status -17 step -17 version -16
h/abrit	criterion 21 expectedLevel -18 indicator -17 label -16 proofs -15 responsible -19
h/appar	criterion 16 indicator -16
h/appar$	criterion 17 indicator -16
h/artic	criterion -26 indicator 27 label -18 none -19
h/belon	criterion 22 expectedLevel -16
h/bloc	criterion 26 none -16 severity -20
h/c koi	criterion -21 indicator -21 label 25 links -21 proofs -16 status -15
h/chapt	criterion 20 indicator -15 none -22
h/combien$	criterion -17 indicator 21 label -19 links -30 none 16 proofs -19 status -20
h/domai	criterion 21 indicator -24 label -15
h/enonc	criterion -25 expectedLevel -19 label 23 none -16 proofs -19 responsible -26
h/exact	criterion -15 indicator -15 label 17 links -15
h/group	criterion 15 indicator -15 links -20 none -16 reference -17 responsible -16 session 18 steps -19 trainee -16 version -16
h/koi$	criterion -16 indicator -15 label 15 none -15
h/libel	criterion -21 indicator -23 label 26 none -15 status -18
h/prof	criterion -15 indicator -15
h/resso	criterion -15 date -15 indicator -18 links -18 none -23 proofs 21 responsible -27
h/sur	criterion -18 deadline -17 indicator -18 none -24 phase 21 priority -17 proofs -17 responsible -25 score 21 status -19
h/titr$	criterion -15 label 15
h/total	criterion -15 proofs -20 score 23
h/wbs	criterion -15 indicator 19 none -27
h/^avant	date -17 deadline 16 documents -19 expiry -28 lastCheck -18 links -17 responsible -16 step -18
h/^id	date -16 documents -20 indicator -17 links -26 none -34 proofs -17 reference 33 responsible -23 status -17 step -15 version -15
h/^issu	date 19 expiry -15 none -16
h/^jour	date 18 lastCheck -16
h/^natur	date -19 documents 17 expiry -16 links -26 none -22 proofs 24 responsible -20 severity 23 status -20 step -16
h/^row	date 18 deadline -17 expiry -16
h/^valid	date -17 expiry 22 links -21 none -18 proofs -21
h/^vu	date -23 lastCheck 23
h/ajout	date 29 deadline -22 expiry -22 lastCheck -27 none -16
h/autri	date -15 expiry -16 indicator -18 none -17 proofs -15 reference -15 responsible 24 status -21 version -18
h/avant le	date -16 deadline 22 expiry -16 lastCheck -20 phase -16
h/butoi	date -26 deadline 21 expiry -17 lastCheck -23
h/butoi$	date -25 deadline 18 expiry -19 lastCheck -20
h/certa	date 16
h/cod du	date -15 none -19 proofs -15 reference 23 version -18
h/ctrl	date -29 deadline -24 expiry -19 lastCheck 27 none -16
h/ctrl$	date -27 deadline -22 expiry -18 lastCheck 30 none -17
h/cvs	date 27 expiry -25
h/d auto	date -17 lastCheck 15
h/dat d	date 21 deadline -23 expiry -25 none -15 status -20
h/dat du	date 27 deadline -31 expiry -34 links -18 none -22 proofs -21 reference -20 responsible -15 status -15 version -25
h/dated	date 18 expiry -21 links -16 none -17 responsible -15 status -17 version -16
h/de perem	date -27 expiry 26 lastCheck -21
h/de trait	date -16 deadline 18 indicator -15 lastCheck -20 none -17 severity -16
h/depot	date 32 deadline -17 expiry -27 lastCheck -22 none -16
h/dessu	date 18 expiry -18
h/diffu	date 25 expiry -31 lastCheck -25
h/dt$	date 23 deadline -20 lastCheck -17
h/du derni	date -18 deadline -22 lastCheck 19
h/echoi	date -26 expiry 27 none -15
h/ecrit	date 23 deadline -17 documents 16 expiry -15 lastCheck -21 links -21 none -18 proofs 16 status -15 step -15
h/ecrit$	date 15 lastCheck -20
h/ensem	date -16 deadline -19 lastCheck 20
h/enter	date 19 expiry -17 lastCheck -19 none -15
h/eta	date -17 deadline 21 expiry -17 links -15 none -19 responsible -16
h/etab	date 15 expiry -17
h/etat de	date -16 links -17 proofs -16 status 26
h/exame	date -28 deadline -25 lastCheck 24
h/exami	date -25 deadline -21 expiry -16 lastCheck 20 links -16 none -19
h/expir	date -20 deadline -23 expiry 28 links -16 none -24 proofs -15
h/horiz	date -15 deadline 21 indicator -15 lastCheck -18
h/horod	date 17
h/inscr au	date 16 deadline -16 expiry -18 priority -16
h/intit de	date -18 indicator -20 label 15 links -22 none -16 proofs 17 responsible -22 session 15 status -21 steps -15 version -20
h/issu	date 22 expiry -17 none -18
h/issu$	date 15
h/issue	date 19 expiry -15 links -16 none -18
h/la derni	date -19 lastCheck 18
h/la piec	date -19 expiry 18 none -16 session -16 severity -16
h/lates	date -21 deadline 21 expiry -15 lastCheck -16 none -16
h/lim	date -26 deadline 21 documents -15 expiry -21 lastCheck -22 phase -16 step -16
h/lim$	date -25 deadline 21 expiry -24 lastCheck -20 phase -16 step -15
h/lin	date 22 deadline -24 expiry -21
h/local	date -18 expiry -18 label -15 links 31 none -23 proofs -33 responsible -23 severity -16 status -25
h/local de	date -17 expiry -15 links 27 none -19 proofs -32 status -18
h/mis en	date 15
h/moutu	date -15 expiry -15 indicator -20 links -17 none -22 proofs -15 status -17 version 27
h/natur	date -20 documents 20 expiry -18 links -32 none -22 proofs 19 responsible -22 severity 20 status -21 step -15
h/natur de	date -17 links -24 severity 17 status -15
h/ne	date 22 expiry -21
h/nom de	date -22 end -15 expiry -19 indicator -17 label 16 links -28 none -20 responsible -24 start -15 status -21 steps -20 trainee 17
h/objec$	date -20 deadline 16 expiry -15 label -15 lastCheck -18 proofs 19
h/parut	date 18 expiry -18
h/plus	date -19 deadline -19 expiry 32 indicator -16 lastCheck -21 none -18 status -16
h/pos	date 19 deadline -19 expiry -18 lastCheck -18 steps 15
h/pour le	date -16 expiry -28 lastCheck -25
h/prev	date -28 deadline 21 expiry -22 lastCheck -20 none -18
h/prevu$	date -25 deadline 16 documents -15 expiry -30 lastCheck -20 step -15
h/quell	date -16 expiry -26 phase -15 responsible -17 status -19
h/reali	date -23 deadline 20 expiry -21 lastCheck -19
h/redac	date -16 responsible 16 version -19
h/reeva	date -24 deadline -17 expiry -19 lastCheck 18
h/regar	date -26 deadline -27 expiry -20 lastCheck 28
h/regis	date 17 expiry -18
h/relu	date -18 deadline -23 expiry -18 lastCheck 24
h/renew	date -20 deadline -23 expiry 29 none -16
h/reuni	date 20 lastCheck -16
h/row	date 24 deadline -17 expiry -19 lastCheck -25 none 15
h/sai	date 15
h/valeu	date -16 score 16
h/valid$	date -37 deadline -15 expiry 40 lastCheck -19 none -21
h/ver	date -32 deadline -22 expiry -20 lastCheck 26
h/vise	date -16 expiry -18 lastCheck -17
h/vu	date -21 deadline -25 expiry -22 lastCheck 29 none -25 proofs 16 responsible -16
h/vu le	date -15 deadline -17 expiry -15 lastCheck 20
h/%$	deadline -16 indicator -15 score 26 status -19
h/^%	deadline -16 none -18 score 20 status -15
h/^bon	deadline -22 expiry 27 none -15
h/^criti	deadline -15 none -15 responsible -18 status -16
h/^en	deadline -21 expectedLevel -16 indicator -19 label 18 lastCheck -15 links -21 none -26 phase 19 priority -20 proofs -20 status -25 version -16
h/^gravi	deadline -15 expectedLevel 17 none -23 responsible -20
h/^jusqu	deadline 23 end 17 expectedLevel 22 expiry -27 links -15 severity -15 status -16 steps -15
h/^mon	deadline 15 links -15 none -19
h/^must	deadline 18
h/^oblig	deadline -22 label 16 none -16 status -18
h/^teneu	deadline -19 label 17 status -22
h/^where	deadline -17 expectedLevel -21 links 30 none -22 proofs -21 responsible -21
h/accom	deadline -17 documents -20 indicator -18 links -19 none -28 responsible -15 severity -15
h/aller	deadline -15 expectedLevel 22 severity -15
h/apres$	deadline -20 none -24 phase 18
h/au plus	deadline -15 expiry 23
h/av le	deadline 27 expiry -21 lastCheck -24
h/be	deadline 20 expectedLevel -15 expiry -15 indicator -16 label -15 links -16 proofs -18 responsible -18
h/before$	deadline 16 none -18 status -15
h/bon jusqu	deadline -19 expiry 25
h/caden	deadline -16 expectedLevel -15 indicator -15 links -19 none 23 priority -15 proofs -18 status -17
h/ce soit	deadline 24 lastCheck -23 none -18
h/check$	deadline -26 expiry -16 label -15 lastCheck 19 links -15 none -19
h/clos	deadline 21 expiry -29 lastCheck -15
h/compl	deadline 16 links -17 none -22 responsible -15 steps 15
h/compl$	deadline 15
h/coup d	deadline -16 lastCheck 20
h/criti	deadline -15 responsible -16 status -16
h/d oeil	deadline -19 lastCheck 19
h/dat of	deadline -25 expiry -21
h/de chant	deadline -17 lastCheck 21 status -21
h/de derni	deadline -18 lastCheck 18
h/de leve	deadline 17 none -15
h/de valid	deadline -16 expiry 25 lastCheck -18 none -24 proofs -15 status -17
h/deadl	deadline 17 documents -18 expiry -16 lastCheck -15 reference -15 responsible -19 status -16 step -16
h/don by	deadline 17 expiry -17
h/douc	deadline 20
h/du docum	deadline -20 expectedLevel -17 label -18 lastCheck -21 links 17 none -35 reference -31 session -17 step -18 version -27
h/du papie	deadline -16 expiry -24 indicator -21 label -18 links -17 none -25 priority -16 proofs -31 responsible -16 version 20
h/equip	deadline -17 lastCheck 21 links -15 none -19 status -16
h/etp	deadline -17 none 23 responsible -15
h/faut que	deadline 17
h/forcl	deadline 21 expiry -16
h/get	deadline 18
h/gravi	deadline -16 expectedLevel 18 label -15 links -15 none -22 responsible -22 status -18
h/jai	deadline -23 lastCheck 20
h/je me	deadline 15
h/l act	deadline -20 expiry -19 lastCheck -25 links -18 session -15 status -19
h/le prouv	deadline -20 indicator -22 none -21 proofs 24
h/leve	deadline 18 none -15
h/leve$	deadline 17
h/locat$	deadline -16 indicator -16 links 24 none -24 proofs -15 responsible -16 status -16
h/looke	deadline -24 lastCheck 19 none -18
h/minim	deadline -15 expectedLevel 26 label -17 none -19
h/must	deadline 17
h/oeil	deadline -16 lastCheck 20
h/oeil$	deadline -16 lastCheck 19
h/on le	deadline 15 expectedLevel -15 indicator -15 links 18 none -20 status -18
h/oppos	deadline -19 expiry 17 lastCheck -15 links -15 none -21
h/ou il	deadline -15 expectedLevel 21 status -16
h/pdt	deadline -17 documents -16 none -22 phase 21 responsible -15 status -16
h/plus tard	deadline -16 expiry 24
h/point$	deadline -15 documents -19 expectedLevel -16 indicator -22 label -18 links -19 none -19 responsible -23 score -16 status 15
h/pr qd	deadline 18
h/qd	deadline 17
h/que ce	deadline 23 none -17
h/recul	deadline -16 lastCheck 18
h/recyc	deadline -19 expiry 21 none -24
h/relec	deadline -15 lastCheck 20
h/relec$	deadline -19 lastCheck 19
h/renou	deadline -15 expiry 21
h/resum$	deadline -15 expectedLevel -19 label 19 none -17
h/saisi	deadline -17 lastCheck -17
h/share	deadline -16 indicator -15 links 24 none -19 responsible -19 status -21
h/soit	deadline 24 lastCheck -24 none -17
h/souha	deadline 15 none -15 phase -15 step -16
h/stat	deadline -15 documents -15 links -19 none -31 proofs -22 reference -20 responsible -18 session -15 status 33 version -16
h/stat$	deadline -15 links -15 none -31 proofs -18 reference -15 responsible -15 status 31
h/state	deadline -15 indicator -15 label 17 none -16 status -15
h/tard	deadline -16 expiry 24
h/targe	deadline 16
h/teneu	deadline -18 label 16 status -21
h/timin	deadline 16 indicator -16
h/tour	deadline -19 lastCheck 22 status -16 steps 15
h/use	deadline -22 expiry 29 none -18 responsible -23
h/valab	deadline -17 expiry 24 indicator -17 links -16 none -20 proofs -18 responsible -17 status -17 version -16
h/vgp	deadline -23 lastCheck 17
h/^enreg	documents 19 none -26
h/^fich	documents 15 links -16 none -15 proofs 15 reference -24 responsible -15
h/^journ	documents -15 none -16
h/^outil	documents 21 links -15 none -17 reference -16 responsible -17
h/^passa	documents -16 none -17 responsible -15 steps 15
h/^ph	documents -15 links -15 none -20 phase 19 responsible -15 step -16
h/^vecu	documents -17 none -19 responsible -15 status 22
h/adres du	documents -18 links 29 none -20 proofs -16 responsible -16
h/appor	documents 15 none -19 proofs 15
h/ass	documents 16
h/avec l	documents -21 step 19
h/docum de	documents 19 none -30 proofs 29 responsible -21
h/du momen	documents 23 none -16 phase -19 step -19
h/du parco	documents -22 links -16 none -21 responsible -20
h/du proce	documents -15
h/elev$	documents -24 session -21
h/en est	documents -15 links -31 none -18 priority -15 responsible -16 status 42
h/envoi	documents 19 none -17
h/etap du	documents -16 phase -40 step 30
h/fait$	documents -18 links -17 priority 15 step 18
h/gener	documents 15 none -18 status -15
h/impri$	documents -15 none 24
h/l elev	documents -20 step 21
h/label	documents -18 indicator -24 label 24 none -16
h/label$	documents -17 indicator -24 label 19 none -15
h/mono	documents -15 links -24 none -23 responsible 25 status -23
h/oper	documents -18 indicator -17 links -17 none -19 reference -15 status -16 step 19
h/parc	documents -15 none -15 status -15
h/part	documents -15
h/passa$	documents -15 none -21
h/ph	documents -17 links -16 none -22 phase 20 responsible -19 status -15 step -17
h/piec a	documents 17 proofs 18
h/prod	documents 16 links -15 none -16 proofs 22 responsible -19 status -15
h/prod$	documents 17 links -15 none -15 proofs 19 responsible -19 status -15
h/remi	documents 18 none -16 responsible -19 steps 23
h/rol	documents -16 links -17 none -18 responsible 20 session -15
h/seque$	documents -18 phase -34 step 22
h/signi	documents 16 none -16 step -17
h/step$	documents -22 none -19 phase -22 responsible -18 status -17 step 20
h/swiml	documents -16 links -15 none -21 phase 24 responsible -16 status -15 step -17
h/utili	documents 18 none -16
h/vecu	documents -19 links -19 none -23 responsible -23 status 23
h/vit	documents -17
h/zapie	documents -15 links -19 responsible 18 status -15
h/^arriv	end -18 start 21
h/^clot	end 15
h/^clotu	end 26 reference -16 session -22 start -24 steps -17
h/^conv	end -15 steps 22
h/^deb	end -20 session -20 start 18
h/^ident	end -15 reference 18 responsible -17 session -17
h/^ouver	end -21 start 17
h/^pre	end -16 session -15 steps 17
h/^prese	end -15 start -17 steps 24 trainee -15
h/^test	end -15 responsible -18 steps 27
h/appel	end -16 none -16 steps 28
h/arriv	end -20 start 24
h/au$	end 17 expiry 17 links -17 proofs -15 responsible -19 status -17 steps -15
h/clot	end 15
h/clotu	end 24 reference -15 session -22 start -26 steps -16
h/clotu du	end 17 session -17 start -20
h/deb$	end -26 start 20 steps -18
h/debut du	end -20 start 16
h/demar	end -34 start 27
h/demar le	end -19 start 20
h/depar	end 28 none -16 session -19 start -29 trainee -15
h/depar$	end 16 start -19
h/entr	end -21 none -16 session -17 trainee -16
h/fin du	end 16
h/finis	end 19 start -18 steps -15
h/finit	end 30 start -24 steps -23
h/finit le	end 29 start -26 steps -18
h/grill	end -15 start -15 steps 19
h/ident	end -15 reference 18 responsible -18 session -16
h/invoi	end -15 start -16
h/joini	end -16 steps 15 trainee -15
h/jusqu au	end 17 expiry 18 none -15 steps -16
h/kicko	end -17 start 15
h/nom du	end -16 label -15 links -20 none -16 proofs 22 reference -19 responsible -21
h/sessi$	end 15
h/sort$	end 18 steps -16
h/start$	end -23 session -22 start 27 steps -18
h/tire	end -16 start -17
h/up$	end 16 none -18 reference -15 responsible -22 start -17
h/week	end -19 session 22
h/^att	expectedLevel 22 none -23
h/^heur	expectedLevel -22 links -16 none 23
h/atend$	expectedLevel 22 label -17 status -15
h/atten du	expectedLevel 21 label -18 none -17
h/cahie	expectedLevel 16 responsible -18
h/cefr	expectedLevel -17 none 17
h/certi$	expectedLevel 19 none -18 responsible -15
h/couve	expectedLevel -22 indicator 23 links -17 none -15 proofs -15 version -18
h/couve$	expectedLevel -21 indicator 17 links -15 reference -21 version -19
h/de couve	expectedLevel -20 severity -16 status 16
h/de matur	expectedLevel -16 none -15 severity -16 status 18
h/descr	expectedLevel -16 indicator -16 label 20
h/dit	expectedLevel 16
h/du certi	expectedLevel 15
h/e ou	expectedLevel -15 links -18 none -18 responsible 15
h/engli$	expectedLevel -15 label 15
h/exige$	expectedLevel -21 label 19
h/gist	expectedLevel -15 label 19 links -17 proofs -15
h/ide$	expectedLevel -16 label 18 none -18
h/il	expectedLevel 21 expiry -15 none -24 proofs -19 responsible -19 severity -15 version -21
h/imper	expectedLevel 16
h/le guid	expectedLevel 22
h/nivea d	expectedLevel -17 priority 16
h/norma	expectedLevel -21 label 18
h/resum	expectedLevel -19 indicator -17 label 20 none -15 status -16
h/reten	expectedLevel -20 status 23 steps -19
h/reten$	expectedLevel -18 status 23
h/room$	expectedLevel -15 indicator -17 links -19 none 24 responsible -18 status -18
h/stand$	expectedLevel 21 label -20 links -22 none -18 proofs -15
h/truc	expectedLevel -18 label 17
h/typ$	expectedLevel -19 indicator -15 links -16 none 24 responsible -15 severity -19 status -15
h/urgen$	expectedLevel -19 priority 26 status -25
h/^cert	expiry 16 none -16 steps 16
h/^sign	expiry -17 steps 15
h/a finir	expiry -26 lastCheck -17
h/a refai	expiry 24 none -15 proofs -24 status -15 version -16
h/bon apres	expiry 17 lastCheck -15
h/borde	expiry -15 none -16 proofs 24
h/cert	expiry 15 none -16 steps 19
h/combi	expiry -15 indicator -17 links -19 none -19 proofs -18 responsible -27 session -18 status -18 version 28
h/de vie	expiry 17 none -16 steps 17
h/et le	expiry -16
h/impar	expiry -15 lastCheck -15
h/la cotat	expiry -15 lastCheck -18 score 15
h/la preuv	expiry -24 indicator -16 lastCheck -17 links 19 none -29 session -20
h/list	expiry -15 links -18 none -22 proofs 21
h/list$	expiry -15 links -18 none -25 proofs 20
h/moutu$	expiry -16 indicator -15 none -23 proofs -16 reference -15 responsible -16 status -18 version 21
h/parti du	expiry 19
h/pce	expiry -24 indicator -25 links -18 none -29 proofs 18 responsible -22 session -20 version -26
h/pce$	expiry -24 indicator -26 links -19 none -26 proofs 18 responsible -19 session -15 version -21
h/plus bon	expiry 17 lastCheck -17
h/presc$	expiry -24 label 25 none -18 responsible -17 status -17
h/recor$	expiry -17 none -15 reference -15
h/redo	expiry 16 status -15 version -15
h/refai	expiry 25 none -17 proofs -19 status -18 version -17
h/refai avant	expiry 18
h/vie	expiry 15 none -15 proofs -16 steps 16
h/^claus	indicator 17 none -20 status -16
h/^desc	indicator -17
h/^descr	indicator -15
h/^exhib	indicator -17 none -25 proofs 17 responsible -18 status -15
h/^fil	indicator -18 reference 15 responsible -24 session -18 status -17 version -18
h/^objet	indicator -21 label 20 status -18
h/^prouv	indicator 25 proofs -19
h/^reper	indicator 15 links -18 proofs -21 responsible -20 status -16
h/^resum	indicator -17 status -15
h/^rnq	indicator 19 none -18 status -15 step -15
h/^sert	indicator 23 status -16
h/^statu	indicator -26 label -23 none -17 proofs -17 responsible -17 status 35
h/^titr	indicator -18 none -15 responsible -17 status -18
h/an	indicator -18
h/avec$	indicator 20 none -21 responsible -17 status -16 step -16
h/avena	indicator -23 none -23 reference -15 version 22
h/cd	indicator -18 links -20 none -23 proofs -16 reference 26 responsible -20 status -18 version -15
h/chapi	indicator -16
h/chiff	indicator 37 label -29 none -20 status -31
h/claus	indicator 17 none -20 status -16
h/count	indicator -15 links -16 none 21 responsible -18
h/cover	indicator 15 links -18 proofs -15 responsible -18 version -16
h/cover$	indicator 18 links -17 responsible -19 version -16
h/desc	indicator -16
h/du suppo	indicator -17 links -16 none -22
h/est quoi	indicator -18 links -18 proofs 17
h/est$	indicator -19 responsible -15 version -15
h/etay	indicator 17
h/etay$	indicator 16
h/exhib	indicator -17 none -23 responsible -16
h/fich	indicator -18 links -17 none -22 responsible -16 session -15 status -15 step -16
h/fich$	indicator -19 links -17 none -22 proofs 16 responsible -17 status -16 step -16 version -15
h/fridg	indicator -16 none 26 reference -18
h/ged	indicator -15 none -15 reference 17
h/ged$	indicator -16 none -15 reference 20
h/grand	indicator -15 phase 18 responsible -16 step -17
h/group$	indicator -15 links -16 none -16 steps -15
h/ind no	indicator 19 none -23
h/ind n°	indicator 16 none -19 version -22
h/indic s	indicator 15
h/indik	indicator 27 none -31 version -21
h/inten	indicator -21 label 23 status -17
h/it s	indicator -15 severity 15
h/la lign	indicator 20 none -28
h/link	indicator -18 links 27 none -21 proofs -20 responsible -17 status -15
h/locat	indicator -16 links 31 none -23 proofs -15 responsible -20 status -15
h/mood	indicator -32 label -29 status 31
h/n° de	indicator -15 none -18 version 18
h/n° ind	indicator 26 label -16 none -26 reference -17 version -22
h/objet	indicator -23 label 21 status -21
h/papie$	indicator -28 label -18 links -22 none -30 priority -16 responsible -19 session -18
h/playl	indicator -17 none 25 status -15 version -15
h/quoi$	indicator 18 proofs -15
h/reper	indicator 15 links -20 proofs -18 responsible -21 status -16
h/rev	indicator -32 status -20 version 33
h/room	indicator -15 links -17 none 24 responsible -17 status -17
h/scor	indicator -16 none -18 score 22
h/sert	indicator 25 none -16 proofs -16 status -19 version -15
h/sert a	indicator 21
h/statu	indicator -26 label -24 links -18 none -20 proofs -20 responsible -20 status 39 version -15
h/subve	indicator -15 links -17 none 22 responsible -18 status -17
h/suivi$	indicator 15 label -18 none -21 session 19 status -15 version -15
h/tel	indicator -15 links -15 none 22
h/titl	indicator -16 label 17 links -15 none -20 responsible -15 status -16
h/tous	indicator -19 none 18
h/va	indicator 22 none -20
h/vis	indicator 21 label -25 status -16 version -16
h/vis$	indicator 21 label -22 status -19 version -15
h/wordi$	indicator -23 label 22
h/^the	label 18 links -18 proofs -15
h/^them	label 15 responsible -21 session 15
h/^thema	label 16 none -16 status -15
h/ask	label 15
h/caus	label 17 proofs -16
h/do$	label -15 proofs -17
h/engli	label 16
h/fo	label 18
h/for	label 15 links -15 proofs -17
h/ils	label 23 none -26
h/je m	label 17
h/numer de	label -17 status -17 version 20
h/on en	label -15 links -28 priority -15 responsible -21 status 32
h/pilot	label -16 links -22 proofs -20 reference -15 responsible 30 severity -23 status -18
h/pilot de	label -16 none -18 responsible 29 severity -20 status -21
h/prouv$	label -18 proofs 26
h/qu ils	label 15 none -19
h/racon	label 27
h/thema	label 15 none -15
h/txt	label 18
h/veule	label 15 none -15
h/^const	lastCheck -15 status 23
h/cotat$	lastCheck -17 score 15
h/de relec	lastCheck 19
h/pris	lastCheck 16 none -16
h/qa	lastCheck 18
h/^acc	links 18
h/^autho	links -15 none -16 responsible 19 session -15 status -15
h/^chemi	links 22 none -17 proofs -15 status -15
h/^class	links 26 none -21 proofs -19 responsible -17
h/^cout	links -15 none 27 status -16
h/^cover	links -15 responsible -18 version -15
h/^driv	links 19
h/^empla	links 21 none -18 proofs -15
h/^exemp	links -21 none 35 proofs -24 status -17
h/^level	links -15 responsible -16 session 15
h/^opco	links -15 none 19 responsible -17 start -15
h/^propr	links -20 none -24 proofs -16 reference -16 responsible 21 version -18
h/^resp	links -23 none -16 proofs -16 responsible 21 status -15 version -15
h/^sal	links -15 session -25 trainee 20
h/^stora	links 18
h/^tranc	links -15 status -18
h/adr	links 20 proofs -21 responsible -15 status -16
h/artif$	links -16 proofs 19 version -18
h/assoc	links -15 none -19 responsible -17 version -16
h/attac	links -21 none -25 proofs 27
h/au pacq	links -19 none -23 priority 21
h/aut	links -15 none -19 responsible 17 session -17 status -16
h/autho	links -15 none -18 responsible 22 session -15 status -15
h/bac	links 18 none -16
h/benev	links -17 status -16
h/binom	links -16 none -23 responsible 26
h/boit$	links 19 none -16 status -16 steps -17
h/cest	links 18 status -15
h/chemi d	links 18 none -15
h/chos	links -15 none -17 responsible -18 step 15
h/consu	links -24 none -26 proofs 23 responsible -22 status -20 version -16
h/coule du	links -19 none 27 responsible -18
h/d acc	links 21 none -18 proofs -15
h/dossi de	links 16
h/driv$	links 15
h/ds	links 25 none -33 priority -16
h/du doc	links -22 proofs -21 reference 17 responsible -20 status -20 version 16
h/du refer	links -17 none -24 proofs -21 responsible -29
h/du stag	links -17 none -23 reference -17 session -23
h/el	links -17 none -27 proofs 22
h/empla	links 22 none -18 proofs -17
h/empla$	links 19 none -20 proofs -15
h/espac	links 19 none -15
h/est bon	links -20 status 26
h/est ce	links 21
h/est ou	links -18 status 26
h/etabl$	links -17 responsible -17 step -18
h/exemp	links -22 none 27 proofs -28 status -15
h/exemp de	links -21 none 33 proofs -21
h/folde	links 19 steps -15
h/gar	links -18 responsible 23 session -21
h/gardi	links -16 responsible 17
h/held$	links 15 none -17 proofs 17 responsible -18 status -17
h/heur$	links -16 none 15 responsible -15 steps -15
h/i stand	links -19 status 19
h/in$	links -17 responsible -15 steps 21
h/intak	links -15 none -16 session 23
h/jen	links -25 responsible -15 status 24
h/jurid	links -16 none 24 responsible -15 score -15 status -18
h/kb	links -17 none 20 reference -16
h/le gar	links -16 responsible 25
h/le trouv	links 16
h/lien vers	links 17
h/liv	links 22 status -17
h/liv$	links 21 none -16 status -18
h/livr	links -21 steps 19
h/maitr	links -15 none -18 session -16 status 17
h/meteo	links -15 none 19 status -17
h/miles	links -15 none -19 phase -16 responsible -15 step 19
h/moyen	links -20 none -33 proofs 24
h/natur du	links -15 none -15
h/ongle	links 16
h/oppos$	links -17 none -19 status -17
h/ordi	links 24 none -16 session -17
h/ou c	links 18 status -17
h/ou cest	links 18 responsible -16
h/ou en	links -17 status 27
h/ou le	links 15
h/ou on	links 16 none -17 responsible -15
h/pad$	links 18 none -15 version 16
h/path$	links 17 none -15
h/prefe	links -16 none 16
h/prob	links -21 none -19 proofs 22 responsible -24
h/proce$	links -18 none -28 phase 15 responsible -16
h/propr	links -21 none -25 proofs -15 reference -17 responsible 19 session -15 version -16
h/range	links 22 none -16 proofs -16 responsible -18 status -16
h/resea	links 15
h/sa	links -16
h/sall	links -16 none 26
h/serve	links 24 none -17
h/serve$	links 19
h/shar	links 18
h/sit	links -16 responsible -18 status 19
h/siz	links -16 none 22
h/stora	links 16
h/sur le	links 16
h/tag	links -15 status -15
h/tel$	links -15 none 22
h/tempe	links -20 none 27 responsible -17 steps -15
h/tranc	links -15 status -18
h/trouv	links 22 none -15 responsible -18
h/trouv$	links 21 responsible -16
h/vers le	links 20 none -19
h/versi du	links -18 none -18 proofs -18 responsible -17 status -19 version 24
h/where i	links -16 status 18
h/where it	links 20 status -18
h/^budge	none 21
h/^colla	none -19 responsible 24
h/^compl	none -17 steps 16
h/^coul	none 20 status -15
h/^degr	none -15 status 26
h/^est	none -17
h/^exig	none -16 severity -17
h/^how	none 18 status -16
h/^je	none -20 status -15
h/^langu	none 23 responsible -15
h/^mail	none 18
h/^mater	none 20 responsible -16
h/^nombr	none 25 status -16
h/^ok	none -18 status 27
h/^pag	none 21
h/^part	none -16 phase 17
h/^preno	none -15 responsible 22 session -16
h/^prix	none 28
h/^repa	none 22 responsible -15
h/^revis	none -15 version 15
h/^saiso	none 16
h/^sall	none 23
h/^sourc	none 15
h/^speci	none 22 steps -16
h/^spons	none -15
h/^tel	none 22
h/^templ	none -16
h/^trans	none 16
h/^urg	none -15 priority 21 responsible -17
h/actue	none -15 status 20
h/actue$	none -15 status 20
h/anima$	none -19 phase -16 step 18
h/appli$	none -16
h/appor$	none -19 proofs 16
h/archi	none 20
h/assoc$	none -28 responsible -17 status -17
h/au faute	none -20 responsible 17 steps 21
h/au souti	none -15 proofs 15
h/avi	none -16 status 20 steps 18
h/bes	none -17
h/bes$	none -16
h/besoi	none -16 trainee -19
h/blanc$	none -20 status 17 steps 15
h/boulo	none -16
h/budge	none 19
h/budge$	none 20
h/champ	none -16
h/chem	none 17
h/clas	none -15 severity 16
h/cod$	none -18 proofs -17 reference 19
h/colla	none -19 responsible 23
h/colou	none 21
h/con	none 18
h/condi	none -15 status 18 version -16
h/conve$	none -17
h/convo	none -18 start -22 steps 28 trainee -15
h/corpu	none -17 proofs 16
h/coul	none 21 status -16
h/coule$	none 18
h/count$	none 18
h/crite d	none -15 status -22
h/d accue	none -24 steps 27
h/d entre	none 19 status -16
h/de nc	none -20 severity 21 status -27
h/de pag	none 19
h/degr	none -16 status 27
h/degr d	none -17 responsible -15 status 26
h/diagn	none -15 status 23
h/doc a	none -16 proofs 17
h/du jour	none 21
h/du proje	none -16 phase 16
h/dur	none 20
h/effor	none 18 status -15
h/elimi	none -17 severity 16
h/entr$	none -15 session -15 trainee -15
h/finan$	none 18
h/findi	none -15 severity 16
h/fini le	none -16
h/forc	none -15 status 17
h/fort	none -21 step 18
h/fort$	none -19 step 18
h/freq	none 20
h/freq$	none 19 responsible -15
h/frequ de	none 21
h/frequ$	none 19
h/garan	none -16
h/gener$	none -15
h/goute	none 22 status -17
h/h$	none 19
h/homm	none 18
h/ht	none 17
h/ht$	none 21
h/humeu	none 23
h/icon	none 26 responsible -23 session -18 step -16
h/insti$	none -15
h/je montr	none -22
h/just	none -21 proofs 23 responsible -18 score -16 status -16 version -15
h/kilom$	none 23 responsible -15 score -23
h/kms	none 20
h/la sall	none 17
h/langu	none 23
h/langu$	none 23 responsible -15
h/li	none -18 proofs 16
h/li$	none -18
h/majeu	none -16 severity 17
h/manne	none 16
h/mappi	none -16
h/mater	none 20
h/mim	none 15
h/mont	none -15 score 15
h/monta	none 15
h/nam of	none -17 proofs 22 responsible -15
h/nb h	none 18
h/nombr	none 24 status -16
h/nombr d	none 16
h/nombr de	none 21
h/nos	none -15 proofs 19
h/n° d	none -34 status -22 version 19
h/often	none 19 severity -15
h/on fait	none -20
h/pag	none 40
h/pag$	none 33
h/pecki	none -24 priority 20 status -15
h/per	none -17 phase 18 step -17
h/poche$	none 16
h/pr ns	none -16
h/preli	none -16
h/preno$	none -16 responsible 24
h/prix	none 27
h/prix$	none 20
h/proje$	none -18
h/pts	none -15
h/publi	none 15
h/qui le	none -21 proofs 19
h/ratin	none -17 score 19
h/ratin$	none -16 score 16
h/real	none -29
h/recev	none -15 responsible -15 status 18 version -15
h/recue	none -16 steps 18
h/regl	none -15 responsible -15 steps 16
h/repa	none 24
h/req	none -15
h/resse	none -17 score -19 status 29
h/resso$	none -15
h/roul	none -23 status 19
h/rythm	none 22 status -16
h/saiso	none 20
h/sal$	none 17
h/secr	none -18 responsible 17
h/sheet	none -16 steps 22 trainee -17
h/sourc	none 16
h/souti	none -20
h/speci	none 22
h/spent	none 16
h/spent$	none 18
h/stad	none -16 phase 18 step -16
h/suppo$	none -24
h/surve	none -16 start -16 steps 19
h/task	none -15
h/telep$	none 23 responsible -16
h/temp du	none -16 phase 22 step -22
h/tps	none 17
h/trail	none -17
h/trans	none 19
h/trans$	none 19
h/ttc	none 17
h/typ de	none -26 severity 16 status -19
h/ui	none 26 priority -18 status -16
h/vecu ?	none -18 status 16
h/vu$	none -21 proofs 15
h/y n	none -17 status -18
h/^av	phase 18
h/^per	phase 18 responsible -16 step -18
h/aval	phase 17
h/durin	phase 15
h/jalon	phase -21 step 20
h/per$	phase 16
h/^au	priority -15 proofs -18 responsible 19 status -20
h/^avanc	priority -21 status 18
h/^risk	priority 18
h/^urgen	priority 16
h/co	priority 19
h/d urgen	priority 22 status -23
h/energ	priority 16
h/rank$	priority 18
h/risk	priority 18
h/^nam	proofs 18
h/attes$	proofs 17 responsible -17
h/got	proofs 16
h/la nc	proofs -18 severity 20 status -20
h/laudi	proofs 23
h/qui est	proofs -16
h/statu de	proofs -15 status 18
h/tdl	proofs -17
h/to be	proofs -15
h/uid	proofs -18 reference 15
h/ve	proofs 17
h/^conve	reference -19 steps 23
h/fafce	reference 15
h/later	reference -16
h/matr	reference 16 session -15
h/n° dos	reference 17
h/toqu	reference 16 session -15
h/^custo	responsible -15
h/^emplo	responsible -16
h/^entr	responsible -16 steps -15
h/^need	responsible -25 steps 22
h/^pr	responsible -16 status -24
h/and	responsible -15 status 15
h/bien	responsible -15
h/candi	responsible -15 steps -17 trainee 21
h/criti de	responsible -17 status -15
h/d execu	responsible -15 status 15
h/desig	responsible 16
h/faute	responsible 16 steps 18
h/faute$	responsible 17 steps 18
h/gar$	responsible 15 session -21 trainee 22
h/ger	responsible 19
h/ice	responsible 21
h/ice$	responsible 19
h/inter$	responsible -22
h/invig	responsible 20
h/ki$	responsible 16
h/l inter	responsible -15
h/lie	responsible -15
h/need	responsible -23 steps 21
h/orig	responsible 17
h/poid	responsible -16
h/raci	responsible 17
h/runni	responsible -15 status 15
h/secre	responsible 19 status -17
h/sorte	responsible -16
h/spons	responsible -15
h/suiv	responsible -17
h/tenu	responsible 17
h/^pourc	score 21
h/^taux	score 20
h/^tx	score 21
h/^weigh	score 15
h/d attei	score 16
h/etoil	score 18 status -15
h/pourc$	score 16
h/scor$	score 18
h/sur 0	score 21
h/taux	score 21
h/taux d	score 19
h/^group	session 17
h/coife	session -30 trainee 18
h/du bilan	session 17 start -17 steps -16 trainee -22
h/du semin	session -19 steps -16
h/eje	session 16
h/mid	session -16 steps 19
h/peda	session -19 steps 19
h/pre	session -16 steps 18
h/stag of	session -15
h/^nat	severity 15
h/bad	severity 15
h/ec	severity 15
h/enjeu	severity 15
h/grada	severity 15
h/grav ou	severity 20 status -17
h/gro$	severity 15
h/gross	severity 15
h/major	severity 17
h/mineu	severity 16
h/minor	severity 17
h/missi	severity 17
h/missi$	severity 16
h/rat	severity 18
h/si ca	severity 21 status -16
h/si ecart	severity 16
h/0 er	start 19
h/a compt	start 15
h/compt du	start 15
h/de depar	start -23
h/er	start 19
h/jour 0	start -22 steps 19
h/le 0	start -27 steps 37
h/ouver	start 15
h/prese le	start -25 steps 34
h/puls	start -15
h/re	start 15
h/^matur	status 16
h/avi$	status 21
h/ca en	status 21
h/est il	status 15
h/ok ou	status 18
h/ord	status -17
h/ou ca	status 17
h/parc$	status -16
h/proc	status -16
h/qu il	status -19
h/trico	status 18
h/where we	status 15
h/chos a	step 15
h/0 moi	steps 15
h/^coup	steps 19
h/^dev	steps 17
h/^epreu	steps 15
h/^factu	steps 19 trainee -18
h/^lettr	steps 20
h/^livre	steps 16
h/^mid	steps 17
h/^mot	steps 15
h/^prere	steps 15
h/^quot	steps 16
h/^regl	steps 18
h/^resse	steps 15
h/^welco	steps 19
h/a chaud	steps 16
h/assid	steps 18
h/aux	steps 16
h/back	steps 15
h/besoi$	steps 18
h/bookl	steps 17
h/conse	steps 15
h/conv	steps 23
h/coup de	steps 18
h/d actio	steps -21
h/de fil	steps 18
h/decou	steps 15
h/dev	steps 17
h/diplo	steps 17
h/donn$	steps 23
h/du group	steps -15
h/emis	steps 18
h/emis$	steps 16
h/env	steps 15
h/epreu	steps 22
h/fr$	steps 16
h/hous	steps 18
h/inr	steps 18
h/la deman	steps 16
h/lettr	steps 21
h/livre	steps 17
h/livre d	steps 17
h/logge	steps 15
h/month	steps 20
h/notif	steps 17
h/paye	steps 15
h/pm	steps 15
h/poste	steps 16
h/prati$	steps 15
h/prere	steps 15
h/quot	steps 16
h/recei	steps 15
h/recei$	steps 16
h/recu	steps 15
h/remi$	steps 21
h/rende	steps -15
h/rende vous	steps -15
h/ret	steps 19
h/retou	steps 15
h/rul	steps 24
h/samed	steps 16
h/sat	steps 17
h/sheet in	steps 19
h/sign in	steps 19
h/smil	steps 15
h/vie$	steps 18
h/vous	steps -19
h/vous le	steps -15
h/welco	steps 19
h/couv	version -15
h/revis	version 16
indicators/afterDocuments	BC -19 CFA -8 OF -13 VAE -23 action -10 applicable -15 body -12 comment -10 criterion -18 date -11 expectedLevel -9 expiry -7 indicator -14 label -13 lastCheck -4 links 5 none -5 priority -5 proofs -24 responsible -6 score -4 severity -2 status -12 version -5
indicators/afterNumbers	BC -8 CFA -10 OF -13 VAE -16 action -13 applicable -10 body -15 comment -14 criterion -10 date -5 deadline -10 expectedLevel -10 expiry -8 indicator -8 label 2 lastCheck -13 links -11 none -7 priority -12 proofs -8 responsible -14 score -10 severity -7 status -11 version -14
indicators/amongMarks	BC -1 CFA -11 OF -4 VAE 1 action -5 applicable -4 body -15 comment -9 criterion -7 date -15 deadline -8 expectedLevel -5 expiry -11 indicator -8 label -9 lastCheck -6 links -3 none -9 priority -10 proofs -1 responsible -2 severity -4 status -12 version -3
indicators/asks	BC -2 CFA -2 OF -2 VAE -2 action -1 applicable -3 comment -12 criterion -1 expectedLevel -10 links -3 none -21 priority -2 proofs -6 responsible -1 score -1 severity -3 status 31 version -1
indicators/besideMarks	BC -3 CFA -5 OF -6 VAE -5 action -8 applicable -7 body -11 comment -7 criterion -18 date -10 deadline -8 expectedLevel -9 expiry -6 indicator -7 label -9 lastCheck -8 links -5 none -8 priority -9 proofs -5 responsible -6 score -11 severity -8 status -12 version -7
indicators/bias	BC -19 CFA -27 OF -19 VAE -24 action -14 applicable -20 body -20 comment -6 criterion -8 date -24 deadline -6 expectedLevel -14 expiry -16 indicator -3 label -4 lastCheck -16 links -9 none 4 priority -14 proofs -10 responsible -7 score -17 severity -16 status -3 version -19
indicators/binary	BC 6 CFA 5 OF 5 VAE -3 action -3 applicable 6 body -3 comment -7 criterion -22 date -5 deadline -7 expectedLevel -10 expiry -4 indicator -14 label -2 lastCheck -5 links -5 none -24 priority -21 proofs -4 responsible -3 score -9 severity -9 status -29 version -18
indicators/booleans	BC -1 CFA -5 OF 4 VAE -6 action -6 applicable -1 body -6 comment -27 criterion -20 date -18 deadline -18 expectedLevel -32 expiry -13 indicator -5 label -4 lastCheck -15 links -18 none 2 priority -30 proofs -20 responsible -8 score -34 severity -28 status -42 version -16
indicators/cased	BC -7 CFA -6 OF -9 VAE -10 action -5 applicable -10 body 3 comment -22 criterion 3 date -21 deadline -16 expectedLevel -5 expiry -18 indicator -19 label 2 lastCheck -19 links -2 none -6 priority -20 proofs -6 responsible -4 score -27 severity -5 status -6 version -9
indicators/code	BC -20 CFA -26 OF -28 VAE -31 action -2 applicable -24 body -51 comment -4 criterion 11 date -29 deadline -18 expectedLevel -43 expiry -27 indicator -21 label -22 lastCheck -28 none -15 priority -18 proofs -3 score -35 severity -5 status -15 version 11
indicators/criteria	BC -8 CFA -7 OF -4 VAE -6 action -26 applicable -6 body -22 comment 1 criterion 27 date -8 deadline -22 expectedLevel -9 expiry -6 indicator -19 label -25 lastCheck -8 links -31 none -6 priority -7 proofs -25 responsible -29 score -7 severity -17 status -5 version -17
indicators/dates	BC -18 CFA -16 OF -23 VAE -24 action -31 applicable -20 body -17 comment -37 criterion -31 date 6 deadline 7 expectedLevel -23 expiry 10 indicator -29 label -24 lastCheck 8 links -49 none -46 priority -29 proofs -35 responsible -26 score -20 severity -29 status -34
indicators/document	BC -7 CFA -8 OF -8 VAE -9 action 13 applicable -5 body -43 comment -13 criterion -27 date -11 deadline -19 expectedLevel -41 expiry -9 indicator -22 label -24 lastCheck -9 links -2 none 8 priority -36 proofs 23 responsible -37 score -11 severity -28 status -21 version -10
indicators/earlier	BC -10 CFA -10 OF -14 VAE -16 action -16 applicable -11 body -10 comment -17 criterion -22 date 11 deadline -6 expectedLevel -12 expiry -27 indicator -12 label -11 lastCheck 10 links -23 none -25 priority -18 proofs -21 responsible -14 score -11 severity -15 status -17 version 3
indicators/empty	BC -6 CFA -11 OF -12 VAE -10 action -14 applicable -1 body -13 comment -16 criterion -42 date -15 deadline -14 expectedLevel -6 expiry -17 indicator -54 label -53 lastCheck -15 links -12 none -13 priority -14 proofs -11 responsible -12 score -8 severity -14 status -2 version -7
indicators/few	BC -7 CFA -3 OF -7 VAE -4 action -9 applicable -6 body -8 comment -12 criterion 6 date -22 deadline -11 expectedLevel -1 expiry -20 indicator -38 label -31 lastCheck -21 links -6 none -2 priority 1 proofs -22 responsible -3 score -7 severity -4 status -9
indicators/file	BC -9 CFA -10 OF -11 VAE -10 action -13 applicable -7 body -6 comment -15 criterion -1 date -12 deadline -8 expectedLevel -21 expiry -11 indicator -18 label -16 lastCheck -10 links -10 none -4 priority -9 proofs 16 responsible -12 score -8 severity -6 status -14 version -5
indicators/filled	BC -9 CFA -7 OF -9 VAE -8 action -21 applicable -7 body -1 comment -22 criterion -2 date 4 deadline -6 expiry -11 indicator -7 label -6 lastCheck -3 links -11 none -4 priority -13 proofs -7 responsible -11 score -2 severity -20 version -8
indicators/first	BC -7 CFA -17 OF -14 VAE -10 action -15 applicable -15 body -11 comment -12 criterion 10 date -7 deadline -14 expectedLevel -15 expiry -8 indicator -7 label -13 lastCheck -5 links -11 none 1 priority -13 proofs -13 responsible -17 score -18 severity -12 status -18 version -19
indicators/gravity	BC -13 CFA -12 OF -12 VAE -10 action -1 applicable -9 comment -10 criterion -7 date -2 deadline -2 expectedLevel 26 expiry -1 lastCheck -2 links -2 none -14 priority -10 proofs -2 responsible -1 score -5 severity -25 status -19 version -5
indicators/hundred	BC -26 CFA -30 OF -37 VAE -40 action -8 applicable -30 body -7 comment -20 criterion -3 date -11 deadline -19 expectedLevel -13 expiry -8 indicator 3 label -5 lastCheck -10 links -13 none 4 priority -23 proofs -16 responsible -9 score 11 severity -14 status -34 version -13
indicators/indicators	BC -11 CFA -5 OF -7 VAE -10 action -24 applicable -9 body -19 comment -9 criterion 6 date -17 deadline 5 expectedLevel -12 expiry -17 indicator 9 label -31 lastCheck -18 links -14 none -4 priority -13 proofs -29 responsible -26 score -1 severity -17 status -10 version 5
indicators/isLabel	BC -5 CFA -6 OF -5 VAE -4 action -17 applicable -3 body -10 comment -25 criterion -19 date -5 deadline -12 expectedLevel -12 expiry -4 indicator 3 label 23 lastCheck -4 links -23 none -41 priority -11 proofs -23 responsible -6 score -4 severity -4 status -10 version 1
indicators/isNumber	BC -7 CFA -7 OF -11 VAE -11 action -6 applicable -12 body -6 comment -18 criterion -35 date 3 deadline -15 expectedLevel -7 expiry -7 indicator 19 label -7 lastCheck -10 links -16 none -12 priority -19 proofs -10 responsible -7 score -33 severity -3 status -15 version -19
indicators/lack	BC -19 CFA -16 OF -20 VAE -19 action -43 applicable -19 body -25 comment 16 criterion -18 date -4 deadline -10 expectedLevel -36 expiry -4 indicator -13 label -17 lastCheck -3 links -47 none -4 priority -30 proofs -17 responsible -33 score -13 severity -31 status 34 version -22
indicators/last	BC -12 CFA 1 OF -10 VAE -3 action -10 applicable -14 body -4 comment -11 criterion -13 date 1 deadline -12 expectedLevel -7 expiry -12 indicator -15 label -18 lastCheck -11 links -17 none -5 priority -6 proofs -22 responsible -14 score -3 severity -7 status -10 version -2
indicators/later	BC -13 CFA -11 OF -15 VAE -15 action -19 applicable -11 body -10 comment -24 criterion -19 date -19 deadline 7 expectedLevel -16 expiry 12 indicator -14 label -13 lastCheck -16 links -26 none -24 priority -18 proofs -21 responsible -14 score -13 severity -19 status -22
indicators/lessTold	BC -8 CFA -8 OF -6 VAE -9 action -5 applicable -20 body -7 comment -4 criterion -16 date -5 deadline -3 expectedLevel -9 expiry -2 indicator -13 label -12 lastCheck -4 links -7 none -1 priority -4 proofs -4 responsible -2 score -17 status -23 version -5
indicators/link	BC -13 CFA -12 OF -14 VAE -16 action -50 applicable -12 body -24 comment -56 criterion -21 date 3 deadline 3 expectedLevel -48 expiry 2 indicator -21 label -24 lastCheck 3 links 47 none -60 priority -37 proofs -48 responsible -48 score -17 severity -29 status -41 version -36
indicators/lists	BC -11 CFA -12 OF -13 VAE -11 action -5 applicable -14 body -4 comment -13 criterion -9 date -19 deadline 17 expectedLevel -11 expiry -22 indicator -7 label -4 lastCheck -21 links -19 none -20 priority -19 proofs -7 responsible -6 score 19 severity -7 status -20 version -18
indicators/long	BC -1 OF -1 VAE -1 action -32 applicable -1 body -1 comment -30 criterion -2 date -4 deadline -4 expectedLevel -27 expiry -3 indicator 11 label -23 lastCheck -3 links -27 none 14 priority -1 proofs 14 responsible -12 score -1 severity -1 status -11 version -3
indicators/marks	BC -4 CFA -7 OF -3 VAE -7 action -27 applicable -2 body -22 comment -12 criterion -17 date 4 deadline 5 expectedLevel -13 expiry 5 indicator -20 label -15 lastCheck 7 links -28 none -11 priority -18 proofs -18 responsible -21 score -17 severity -11 status -3 version -19
indicators/mostTold	BC -8 CFA -7 OF -6 VAE -4 action -16 applicable -3 body -21 comment -18 criterion -3 date -13 deadline -16 expectedLevel -15 expiry -10 indicator -8 label -13 lastCheck -11 links -23 none -15 priority -20 proofs -12 responsible -35 score -3 severity -20 status 1 version -24
indicators/numbers	BC -3 CFA -5 OF -2 VAE -4 action -17 applicable -6 body -14 comment -28 criterion 5 date -21 deadline -24 expectedLevel -22 expiry -18 indicator -6 label -11 lastCheck -20 links -24 none 5 priority -31 proofs -26 responsible -19 score -1 severity -24 status -39 version -25
indicators/order	BC -24 CFA -22 OF -30 VAE -30 action 32 applicable -25 body -46 comment -4 criterion 12 date -12 deadline -22 expectedLevel -18 expiry -13 indicator -29 label -26 lastCheck -13 links -6 none -17 priority -13 proofs -13 score -22 severity -16 status -8 version -11
indicators/percent	BC -23 CFA -25 OF -23 VAE -26 action -5 applicable -25 body -4 comment -19 criterion -15 date -3 deadline -9 expectedLevel -19 expiry -3 indicator -6 label -3 lastCheck -4 links -11 none -21 priority -27 proofs -14 responsible -6 score 30 severity -12 status -30 version -18
indicators/person	BC 1 CFA 1 OF 4 VAE 1 action -58 applicable -5 body 13 comment -26 criterion -45 date -17 deadline -29 expectedLevel -67 expiry -15 indicator -36 label -31 lastCheck -16 links -46 none -28 priority -9 proofs -16 responsible 21 score -32 severity -50 status -7 version -23
indicators/phase	BC -6 CFA -6 OF -8 VAE -8 action 17 applicable -7 body -6 comment -27 criterion 31 date -8 deadline 24 expectedLevel -24 expiry -10 indicator -19 label -5 lastCheck -11 links -24 none -42 priority -37 proofs -19 responsible -17 score -13 severity -9 status 12 version -28
indicators/place	BC -4 CFA -7 OF -5 VAE -4 action -4 applicable -13 body -5 comment -1 criterion -29 date -3 deadline -7 expectedLevel -4 expiry -5 indicator -20 label -27 lastCheck -5 links -10 none -6 priority -2 proofs -14 responsible -3 score -3 severity -3 status -14 version -7
indicators/plausible	BC -6 CFA -3 OF -6 VAE -5 action -4 applicable -4 body 1 comment -4 criterion -18 date -22 deadline -20 expectedLevel -4 expiry -22 indicator -14 label -36 lastCheck -23 none -1 priority -5 proofs -6 responsible -3 score -4 severity 3 status -4 version -12
indicators/prefixed	BC -3 CFA -3 OF -4 VAE -3 action -14 applicable -3 body -12 comment 14 criterion -17 date -3 deadline -16 expectedLevel -25 expiry -3 indicator 26 label -11 lastCheck -2 links 4 none -41 priority -9 proofs -24 responsible -18 score -2 severity -5 status -22 version -10
indicators/priority	BC -27 CFA -33 OF -35 VAE -37 action -21 applicable -29 body -33 comment -15 criterion 2 date -12 deadline -26 expectedLevel -7 expiry -12 indicator 3 label -11 lastCheck -12 links -43 none -26 priority 35 proofs -15 responsible -50 score -2 severity -29 status -14 version 9
indicators/rank	BC -15 CFA -15 OF -14 VAE -15 action 1 applicable -17 body -21 comment 4 criterion -27 date -6 deadline -13 expectedLevel -21 expiry -7 indicator -25 label -8 lastCheck -6 links -1 none -45 priority 15 proofs -5 responsible -15 score -20 severity -26 status 14 version -32
indicators/ratio	BC -18 CFA -19 OF -19 VAE -19 action -3 applicable -18 body -4 comment -10 criterion -14 date -4 deadline 9 expectedLevel -11 expiry -3 indicator -11 label -2 lastCheck -3 links -7 none -18 priority -18 proofs -7 responsible -6 score 21 severity -8 status -19 version -11
indicators/readable	BC 1 CFA 1 action -16 applicable 1 body -27 comment -6 criterion -14 date -16 deadline -21 expectedLevel -11 expiry -15 indicator -6 label -17 lastCheck -16 links -18 none -6 priority -3 proofs -13 responsible -22 severity -7 status -1 version -20
indicators/relative	BC -1 CFA -1 OF -1 VAE -3 action -2 applicable -1 body -1 comment -2 criterion -1 date -6 deadline 18 expectedLevel -1 expiry -6 indicator -1 label -1 lastCheck -5 links -5 none -10 priority -1 proofs -4 responsible -2 score -3 severity -4 status -2 version -5
indicators/rising	BC -16 CFA -10 OF -17 VAE -19 action -12 applicable -24 body -8 comment -7 criterion -21 date -12 deadline 5 expectedLevel -13 expiry -11 indicator 17 label -26 lastCheck -12 links -15 none 2 priority -3 proofs -19 responsible -14 score -3 severity -9 status -12 version -7
indicators/said	BC -3 CFA -3 OF -4 VAE -1 action -18 applicable -3 body -29 comment -3 criterion -7 date -12 deadline -17 expectedLevel -3 expiry -12 indicator -23 label -18 lastCheck -12 links -9 none -11 priority -8 proofs -9 responsible -14 score -7 severity -3 status 6 version -6
indicators/second	BC -21 CFA -28 OF -20 VAE -12 action -14 applicable -14 body -17 comment -10 criterion -1 date -13 deadline -10 expectedLevel -14 expiry -9 indicator 10 label -3 lastCheck -6 links -9 none -4 priority -14 proofs -11 responsible -11 score -15 severity -16 status -8 version -16
indicators/sentences	BC -15 CFA -14 OF -16 VAE -19 action 5 applicable -14 body -38 comment 12 criterion -35 date -18 deadline -24 expectedLevel 5 expiry -16 indicator 1 label 5 lastCheck -18 links -1 none -1 priority -21 proofs -6 responsible -30 score -17 severity -31 status -22 version -29
indicators/separators	BC -8 CFA -7 OF -9 VAE -10 action -35 applicable -8 body -31 comment -12 criterion -22 date -9 deadline -11 expectedLevel 7 expiry -8 indicator 3 label 7 lastCheck -8 links -9 none -9 priority -32 proofs 1 responsible 21 score -10 severity -21 status 3 version -23
indicators/severity	BC -21 CFA -26 OF -28 VAE -22 action -7 applicable -27 body -21 comment -27 criterion -25 date -10 deadline -18 expectedLevel 19 expiry -12 indicator -19 label -12 lastCheck -12 links -35 none -53 priority -15 proofs -36 responsible -35 score -22 severity 36 status -30 version -10
indicators/single	BC -1 CFA -2 OF 1 VAE -5 action -11 applicable 2 body -19 comment -12 criterion 2 date -16 deadline -27 expectedLevel -20 expiry -17 indicator -25 label -22 lastCheck -18 links -6 none -7 priority -34 proofs 3 responsible 7 score -19 severity -35 status -32 version -45
indicators/sparse	BC -13 CFA -9 OF -11 VAE -7 action 2 applicable -6 body -27 comment 3 criterion -26 date -18 deadline -2 expectedLevel -36 indicator -27 label -22 lastCheck -8 links -17 none -18 priority -13 proofs -11 responsible -14 score -26 severity 11 status -23 version -17
indicators/statuses	BC -1 CFA -1 VAE -2 action -19 applicable -2 body -26 comment -2 criterion -7 date -15 deadline -18 expectedLevel -6 expiry -14 indicator -23 label -17 lastCheck -16 links -9 none -4 priority -8 proofs -10 responsible -29 score -8 severity -6 status 2 version -7
indicators/stepHeader	BC 7 CFA -23 OF -21 VAE -26 action 11 applicable -25 body -14 comment -30 criterion -12 date -36 deadline -4 expectedLevel -18 expiry -29 indicator 12 label -10 lastCheck 14 links -23 none -14 priority -25 proofs -24 responsible -23 score -5 severity -15 status 21 version -20
indicators/stepNames	BC -3 CFA -4 OF -4 VAE -5 action -9 applicable -3 body -13 comment -77 criterion 17 date -9 deadline -12 expectedLevel 13 expiry -6 indicator 4 label 7 lastCheck -8 links -28 none 4 priority -29 proofs 13 responsible -36 score -7 severity -7 status -27 version -22
indicators/texts	BC -14 CFA -17 OF -15 VAE -14 action -7 applicable -15 body -7 comment -3 criterion -16 date -14 deadline -12 expectedLevel -8 expiry -11 indicator -6 label -13 lastCheck -13 links -6 none -5 priority -1 proofs -5 responsible -6 score -11 severity -5 status -6 version -6
indicators/titles	BC -3 CFA -1 OF -2 VAE -1 action -21 applicable -2 body -5 comment -24 criterion 18 date -3 deadline -6 expectedLevel -16 expiry -3 indicator -17 label 26 lastCheck -5 links -20 none -28 priority -21 proofs -25 responsible -9 score -7 severity -2 status -12 version -12
indicators/unique	BC -22 CFA -18 OF -19 VAE -18 action -6 applicable -13 body -14 comment -3 criterion -27 date -4 deadline -3 expectedLevel -18 expiry -1 indicator -6 label -3 lastCheck -2 links -5 none -6 priority -5 proofs -1 responsible -10 score -12 severity -9 status -4 version -17
indicators/vague	BC -13 CFA -11 OF -14 VAE -16 action -25 applicable -13 body -30 comment -20 criterion -16 date -18 deadline 33 expectedLevel -31 expiry -15 indicator -18 label -15 lastCheck -20 links -43 none 12 priority -26 proofs -43 responsible -38 score 14 severity -20 status -18 version 2
indicators/version	BC -34 CFA -30 OF -33 VAE -40 action -6 applicable -34 body -32 comment -9 criterion 8 date -19 deadline -19 expectedLevel -31 expiry -19 indicator 3 label -20 lastCheck -18 links -3 none -11 priority -55 proofs -11 responsible -23 score -16 severity -35 status 2 version 28
indicators/worded	BC -35 CFA -33 OF -38 VAE -43 action -5 applicable -37 body -4 comment 7 date -25 deadline -15 expectedLevel -1 expiry -24 indicator -11 label -6 lastCheck -26 links -5 none -17 priority -11 proofs -6 responsible -6 score -18 severity -24 status -4
indicators/yesNo	BC 1 OF 3 VAE 4 action -16 applicable 3 body -20 comment -12 criterion -15 date -12 deadline -15 expectedLevel -5 expiry -11 indicator -23 label -4 lastCheck -11 links -7 none -5 priority -9 proofs -6 responsible -16 score -8 severity -2 status -10 version -7
indicators/short	CFA 2 VAE -1 applicable 1 body -1 comment -14 criterion -16 date -21 deadline -26 expectedLevel -22 expiry -20 indicator 3 label -20 lastCheck -21 links -5 none -8 priority -2 proofs -2 responsible -2 score 1 severity -25 status -22 version -10
indicators/digit	VAE 2 action -10 applicable 2 body -9 comment -27 criterion -8 date -8 deadline -16 expectedLevel -20 expiry -6 indicator -23 label -3 lastCheck -8 links -15 none -17 priority 7 proofs -12 responsible -17 score -7 severity -14 status 13 version 17
journeyTall/afterDocuments	comment -2 deadline -10 documents -3 indicator 8 links -13 phase -17 reference -9 responsible 1 session -3 status -4 step -20
journeyTall/afterNumbers	comment -7 deadline -4 documents -9 indicator -13 links -7 none -5 phase -11 reference -5 responsible 3 session -9 status -3 step -11
journeyTall/amongMarks	comment -11 deadline -12 documents -1 indicator -4 links -8 none 1 phase -13 reference -6 responsible -6 session -3 status -9 step -7
journeyTall/asks	comment -2 documents -2 none -8 status 7 step -1
journeyTall/besideMarks	comment -4 deadline -5 documents -9 indicator -11 links -3 none -8 phase -13 reference -4 responsible -5 session -5 status -5 step -10
journeyTall/bias	comment -10 deadline -17 documents -3 indicator -6 links -9 none 7 phase -9 reference -16 responsible -8 session -22 status -10 step -3
journeyTall/binary	comment -4 deadline -4 documents -3 indicator -1 links -2 none 6 phase -1 reference -1 responsible -2 session -1 status -4 step -3
journeyTall/booleans	comment -5 deadline -6 documents -5 indicator -6 links -1 none 17 reference -1 responsible -2 session -3 status -21 step -2
journeyTall/cased	comment -24 deadline -34 documents -6 indicator -16 links -6 none -7 phase -3 reference 7 responsible -4 status -8 step -5
journeyTall/code	comment -12 deadline -6 documents -11 indicator -16 links -7 none -24 phase -37 reference 11 responsible -10 session 10 status -20 step -37
journeyTall/criteria	comment 4 deadline -16 documents -12 indicator -7 links -13 none 9 phase -17 reference -19 responsible -8 session -16 status -3 step 2
journeyTall/dates	comment -25 deadline 30 documents -19 indicator -4 links -27 none -34 phase -16 reference -24 responsible -17 session -15 status -16 step -23
journeyTall/digit	comment -12 deadline -7 documents -4 indicator -3 links -6 none 2 phase -4 reference -3 responsible -5 session -3 status 5 step -6
journeyTall/document	comment -15 deadline -27 documents 24 indicator -27 links -14 none -7 phase -12 reference -37 responsible -37 session -47 status -32
journeyTall/earlier	comment -7 deadline 5 documents -4 indicator 10 links -5 none -11 phase -2 reference -3 responsible -2 session -3 status -3 step -5
journeyTall/empty	comment -9 deadline -11 documents -1 indicator -41 links -11 none -2 phase -37 reference -8 responsible -1 session -9 status 5 step -40
journeyTall/few	comment -12 deadline -9 documents -15 indicator -24 links -3 none 4 phase -31 reference -25 responsible 6 session 1 status -26 step -30
journeyTall/file	comment -14 deadline -7 documents 19 indicator -7 links -7 none -22 phase -8 reference -9 responsible -12 session -3 status -15 step -19
journeyTall/filled	comment -19 deadline -9 documents -12 indicator -8 links -13 none -3 phase -2 reference 3 responsible -12 session -5 status -1
journeyTall/first	comment -15 deadline -30 documents -19 indicator -16 links -12 none -9 phase 9 reference -16 responsible -24 session -8 status -15 step 4
journeyTall/hundred	comment -19 deadline -15 documents -11 indicator 1 links -13 none 7 phase -7 reference -6 responsible -8 session -6 status -21 step -13
journeyTall/indicators	comment -12 documents -30 indicator 17 links -14 none -11 phase -20 reference -23 responsible -25 session -22 status -15 step -14
journeyTall/isNumber	comment -16 deadline -11 documents -10 indicator 22 links -17 none -22 phase -5 reference -15 responsible -9 session -10 status -14 step -9
journeyTall/lack	comment 17 deadline -14 documents -17 indicator -17 links -28 none -17 phase -17 reference -5 responsible -21 session -22 status 12 step -25
journeyTall/last	comment 5 deadline 4 documents -8 indicator -7 links -3 none -12 phase -5 reference -3 responsible -10 status -9 step -10
journeyTall/later	comment -6 documents -3 indicator 8 links -5 none -12 phase -2 reference -4 responsible -3 session -2 status -5 step -7
journeyTall/lessTold	comment -1 deadline -9 documents -4 indicator -23 links -4 none 2 phase -3 responsible -6 session -2 status -30 step -5
journeyTall/link	comment -32 deadline 12 documents -41 indicator -17 links 41 none -38 phase -21 reference -21 responsible -30 session -23 status -24 step -26
journeyTall/lists	comment -21 deadline 2 documents -18 indicator 25 links -19 none -30 phase -8 reference -10 responsible -15 session -8 status -16 step -16
journeyTall/long	comment -19 deadline -2 documents 16 indicator -3 links -23 none -1 phase -2 reference -2 responsible -7 session -3 status -5 step -23
journeyTall/marks	comment -6 deadline 30 documents -12 indicator -6 links -21 none -8 phase -30 reference -27 responsible -36 session -26 step -11
journeyTall/mostTold	comment -8 deadline -23 documents -8 indicator -2 links -11 none -6 phase -16 reference -16 responsible -23 session -18 status 9
journeyTall/numbers	comment -21 deadline -15 documents -13 indicator -1 links -18 none 11 phase -12 reference -10 responsible -13 session -11 status -27 step -16
journeyTall/person	comment -31 deadline -41 documents -27 indicator -33 links -43 none -26 phase 7 reference -49 responsible 16 session -15 status -2 step 6
journeyTall/phase	comment -18 deadline 10 documents -56 indicator -18 links -26 none -38 phase 35 reference -20 responsible -30 session -26 status -13 step -13
journeyTall/place	comment -1 deadline 1 documents -9 indicator -12 links 2 none -5 phase -25 reference -2 responsible -3 session 1 status -6 step -22
journeyTall/plausible	comment -13 deadline -20 documents -14 indicator -15 none 1 phase 15 reference -53 responsible -2 session 1 status -2 step -65
journeyTall/prefixed	comment -3 deadline -18 documents -14 indicator 16 links 6 none -19 phase -11 reference -14 responsible -12 session -16 status -9 step -17
journeyTall/priority	comment 4 deadline -29 documents -24 indicator 12 links -13 none -16 phase -18 reference -14 responsible -20 session -14 status 2 step 1
journeyTall/rank	comment 4 deadline -8 documents -7 indicator -15 links 4 none -14 phase -4 reference -15 responsible 5 session -5 status 4 step -4
journeyTall/ratio	comment -6 deadline 2 indicator 18 links -1 none -20 phase -1 status -11 step -1
journeyTall/readable	comment -1 deadline -16 documents -13 indicator 1 links -16 none 2 phase -33 reference -25 responsible -21 session -25 status 6 step -6
journeyTall/relative	comment -14 deadline -13 documents -21 indicator -22 links -20 none 28 phase -24 reference -32 responsible -18 session -15 status -11 step -18
journeyTall/rising	comment -6 deadline 1 documents -31 indicator 17 links -9 none -11 phase -15 reference -23 responsible -20 session -17 status -19 step -10
journeyTall/said	comment 2 deadline -13 documents -3 indicator -11 links -12 none -7 phase -33 reference -18 responsible -31 session -29 status 4 step 4
journeyTall/second	comment -12 deadline -11 documents -4 indicator -16 links -13 none -6 reference -12 responsible -11 session -7 status -15 step 2
journeyTall/sentences	comment 13 deadline -19 documents -1 indicator -19 links 6 none -3 phase -37 reference -34 responsible -43 session -49 status -14 step -15
journeyTall/separators	comment -10 deadline -14 documents 12 indicator 7 links 3 none -24 phase -35 reference -18 responsible 13 session -31 status -5 step -26
journeyTall/severity	comment -1 deadline -1 documents -9 indicator -1 links -2 none -2 phase -1 responsible -7 session -5 status 10 step -1
journeyTall/short	comment -11 deadline -27 documents 3 links -10 none -2 phase -8 reference -27 responsible -2 session -49 status -7 step -53
journeyTall/single	comment -6 deadline -18 documents 10 indicator -19 links 2 none -8 phase -20 reference -20 responsible 1 session -29 status -17 step -16
journeyTall/sparse	comment 12 deadline 10 documents -6 indicator -12 links -1 none -10 phase -22 reference -19 responsible -3 session -20 status -20 step -26
journeyTall/statuses	comment -4 deadline -12 documents -6 indicator -9 links -15 none 3 phase -27 reference -17 responsible -31 session -28 status 2 step -1
journeyTall/stepHeader	comment -13 deadline -5 documents -7 indicator -4 links -6 none -4 phase -16 reference -5 responsible -8 session -4 status 12 step 15
journeyTall/stepNames	comment -59 deadline -22 documents 12 indicator -23 links -30 none -25 phase -23 reference -31 responsible -41 session -32 status -33 step 28
journeyTall/texts	comment -6 deadline -9 documents -7 indicator -10 links -7 none -7 phase -7 reference -1 responsible -5 session -7 status -13 step -5
journeyTall/unique	comment -5 deadline -2 documents -1 indicator -7 links -5 none -12 phase -16 responsible -10 session -16 status -11 step 5
journeyTall/vague	comment -32 deadline 9 documents -50 indicator -7 links -40 none 10 phase 4 reference -3 responsible -32 session -33 status -25 step -39
journeyTall/version	comment -10 deadline -26 documents -1 indicator 6 links -13 phase -22 reference -32 responsible -7 session -24 status 5 step -16
journeyTall/worded	comment 6 deadline -4 documents -4 indicator -14 links -10 none -14 phase -18 reference -58 responsible -4 session 1 status -4 step -6
journeyTall/yesNo	comment -2 deadline -12 documents 3 indicator -5 links -9 none 4 phase -23 reference -17 responsible -28 session -21 step -24
journeyTall/order	deadline -23 documents -9 indicator -27 links 10 none -12 phase -6 reference -23 responsible 5 session -42 status -4
journeyWide/afterDocuments	body -19 comment -2 end -5 links -5 none -11 reference -9 responsible 22 session -13 start -5 steps -5 trainee -10
journeyWide/afterNumbers	body -25 comment -2 end -15 links 2 none -4 reference -10 responsible 2 session -16 start -19 steps 15 trainee -12
journeyWide/besideMarks	body -4 comment -7 end -6 links -3 none 4 reference -16 responsible -7 session -3 start -9 steps -5 trainee -11
journeyWide/bias	body -8 comment -12 end -14 links -17 none -10 reference -16 responsible -12 session -10 start -13 steps 11 trainee -6
journeyWide/binary	body -3 comment -9 end -2 links -5 none -12 reference -1 responsible -3 session -3 start -3 steps 16 trainee -2
journeyWide/booleans	body -2 comment -13 end -3 links -3 none -27 reference -2 responsible -2 session -2 start -3 steps 9 trainee -2
journeyWide/cased	body 6 comment -25 end -30 links -5 none -25 reference 6 responsible -4 session -2 start -31 steps -20 trainee 2
journeyWide/code	body -49 comment -9 end -20 links -10 none -30 reference 17 responsible -8 session 16 start -20 steps -18 trainee -48
journeyWide/criteria	body -6 comment 12 end -5 links -17 none 5 reference -9 responsible -11 session -9 start -6 steps -2 trainee -5
journeyWide/dates	body -25 comment -32 end 3 links -36 none -39 reference -34 responsible -27 session -30 start 5 steps 2 trainee -35
journeyWide/digit	body -3 comment -12 end -4 links -6 none -2 reference -2 responsible -5 session -7 start -4 steps 6 trainee -3
journeyWide/document	body -21 comment 6 end -9 links 18 none -18 reference -6 responsible -20 session -20 start -8 steps -15 trainee -18
journeyWide/earlier	body -15 comment -19 end -4 links -19 none -24 reference -17 responsible -17 session -15 start -2 steps 3 trainee -20
journeyWide/few	body -2 comment -10 end -16 links -11 none 1 reference -25 responsible 1 session 3 start -13 steps -2 trainee -39
journeyWide/file	body -1 comment -5 end -2 links 6 none -1 reference -1 responsible -1 session -2 start -4 steps -2 trainee -1
journeyWide/filled	body -3 comment -16 end 2 links -8 none 1 reference 2 responsible -10 session -2 start 1 steps -19 trainee -4
journeyWide/first	body -16 comment -29 end -4 links -29 none -26 reference 13 responsible -41 start -9 steps -27 trainee 6
journeyWide/hundred	body -5 comment -8 end -5 links -9 none 17 reference -3 responsible -9 session -7 start -6 steps -19 trainee -4
journeyWide/indicators	body -7 comment -5 end -6 none 8 reference -4 responsible -13 session -12 start -9 steps -2 trainee -8
journeyWide/lack	body -4 comment 20 end -4 links -23 none -15 reference -2 responsible -9 session -7 start -4 steps -15 trainee -10
journeyWide/last	body -29 comment 7 end -27 links 2 none 4 reference -21 responsible 7 session -27 start -26 steps -17 trainee -26
journeyWide/later	body -10 comment -17 end -1 links -17 none -25 reference -13 responsible -12 session -11 start -4 steps 6 trainee -16
journeyWide/lessTold	body -7 comment -1 end 2 links -1 none -8 reference -2 responsible -3 session -6 steps -19 trainee -10
journeyWide/link	body -19 comment -43 end 2 links 21 none -22 reference -20 responsible -32 session -26 start 1 steps -28 trainee -23
journeyWide/lists	body -1 comment -5 end -1 links -1 none -13 start -1 steps 16
journeyWide/marks	body -33 comment -11 end 5 links -20 none -14 reference -27 responsible -24 session -35 start 4 steps 2 trainee -17
journeyWide/mostTold	body -14 comment -9 end -8 links -9 none 4 reference -5 responsible -15 session -11 start -6 trainee -1
journeyWide/numbers	body -9 comment -19 end -8 links -16 none 7 reference -5 responsible -14 session -14 start -11 steps -1 trainee -10
journeyWide/order	body -26 comment 2 end -8 links 2 none -39 reference -8 responsible 6 session -24 start -10 steps 9 trainee -24
journeyWide/person	body 6 comment -43 end -21 links -46 none -10 reference -40 responsible 12 session -27 start -24 steps -25 trainee 16
journeyWide/phase	body -5 comment -19 end -5 links -8 none 22 responsible -8 session -7 start -7 steps -19 trainee -6
journeyWide/place	body -20 comment 3 end -23 links 6 none -6 reference -30 responsible 8 session -32 start -28 steps 11 trainee -49
journeyWide/plausible	body 6 comment -4 end -19 none 3 reference -39 responsible -3 session 5 start -19 steps -5 trainee -31
journeyWide/prefixed	body -7 comment 1 end -4 links 6 none -6 reference -4 responsible -10 session -7 start -4 steps -6 trainee -4
journeyWide/priority	body -1 comment 10 end -2 links -11 none -11 reference -2 responsible -6 session -1 start -2 trainee -4
journeyWide/ratio	body -1 comment -8 end -1 links -1 none -13 start -1 steps 18
journeyWide/readable	body -29 comment -4 end -8 links -11 reference -11 responsible -17 session -30 start -8 steps 8 trainee 3
journeyWide/rising	body -5 comment 3 end -4 links 1 none 18 reference -3 responsible -8 session -5 start -5 steps -17 trainee -6
journeyWide/said	body -36 comment -3 end -10 links -10 reference -13 responsible -18 session -36 start -11 steps 7 trainee 7
journeyWide/second	body -7 comment -14 end -4 links -18 none -14 reference -4 responsible -28 session 8 start 2 steps -22
journeyWide/sentences	body -22 comment 19 end -16 links 10 none -30 reference -15 responsible -23 session -26 start -15 steps -27 trainee -30
journeyWide/separators	body -26 comment -4 end -7 links 2 none -20 reference -10 responsible 28 session -24 start -8 steps -15 trainee -22
journeyWide/severity	body -2 comment 7 end -2 links -9 none -2 reference -1 responsible -3 session -2 start -2 steps -3 trainee -1
journeyWide/short	body 2 comment -7 end -11 links -7 none -18 reference -8 responsible -2 session -45 start -11 steps 7 trainee -36
journeyWide/single	body -21 comment -1 end -7 links -8 none -3 reference -9 responsible 9 session -16 start -9 steps -4 trainee -19
journeyWide/sparse	body -14 comment 9 end -19 links -7 none -17 reference -8 responsible -8 session -13 start -19 steps 3 trainee -19
journeyWide/statuses	body -33 comment -6 end -8 links -8 none -4 reference -12 responsible -17 session -30 start -7 steps 8 trainee 6
journeyWide/stepHeader	body -1 comment -1 end -21 links -18 none -25 reference -6 responsible -21 session -15 start -13 steps 22 trainee -11
journeyWide/stepNames	body -2 comment -9 end -1 links 12 none -1 reference -1 responsible -7 session -2 start -1 trainee -5
journeyWide/texts	body -4 comment 2 end -6 links -1 none -6 reference 5 responsible -1 session -2 start -5 steps -25 trainee -4
journeyWide/unique	body -9 comment -4 links -4 none -6 reference 7 responsible -5 session -11 start 1 steps -13 trainee 4
journeyWide/vague	body -11 comment -12 end -21 links -12 none -17 reference 21 responsible -10 session -17 start -19 steps 7 trainee -19
journeyWide/version	body -4 comment 6 end -5 links 4 none -5 reference -12 responsible 9 session -2 start -3 steps -15
journeyWide/worded	body -4 comment 12 end -26 links -3 none -24 reference -45 responsible -6 session 8 start -29 steps -29 trainee 14
journeyWide/yesNo	body -15 comment 9 end -9 links -6 none -4 reference -2 responsible -13 session -7 start -10 steps 10 trainee -22
journeyWide/amongMarks	comment -13 end -7 links -6 none -3 reference -8 responsible -11 session -17 start -32 steps 6 trainee -14
journeyWide/empty	comment -9 end -8 links -16 none -8 reference -12 responsible -12 start -9 steps -9 trainee -45
journeyWide/rank	comment 5 links 5 none -1 reference -5 responsible -6 steps -6
proofRegister/afterDocuments	date -6 expiry -1 links -5 none -7 proofs -31 reference -5 responsible 1 session -8 status -2 version -11
proofRegister/afterNumbers	date 1 expiry -4 indicator -26 links -7 none -6 proofs -16 reference -18 responsible -5 session -8 status 8 version -6
proofRegister/amongMarks	date -1 expiry -11 indicator -8 links -9 none 5 proofs -7 reference -12 responsible -4 session -16 status -3 version -12
proofRegister/besideMarks	date -7 expiry -4 indicator -10 links -3 none -8 proofs -9 reference -9 responsible -6 session -9 status -4 version 1
proofRegister/bias	date -11 expiry -11 indicator -2 links -8 none 2 proofs -3 reference -9 responsible -4 session -18 status -7 version -8
proofRegister/binary	date -3 expiry -2 indicator -6 links -2 none 11 proofs -3 reference -2 responsible -2 session -2 status -6 version -4
proofRegister/booleans	date -2 expiry -2 indicator -5 links -4 none 16 proofs -2 reference -2 responsible -4 session -2 status -22 version -4
proofRegister/cased	date -29 expiry -22 indicator -18 links -5 none -10 proofs -1 reference 5 responsible -4 session 4 status -3 version -10
proofRegister/code	date -25 expiry -23 indicator -13 links -7 none -27 proofs -22 reference 14 responsible -13 session 10 status -31 version 6
proofRegister/criteria	date -10 expiry -5 indicator -8 links -12 none 8 proofs -8 reference -15 responsible -12 session -17 status 2 version 1
proofRegister/dates	date 7 expiry 11 indicator -20 links -36 none -28 proofs -20 reference -30 responsible -26 session -22 status -28 version -4
proofRegister/digit	date -8 expiry -5 indicator -9 links -16 none -4 proofs -7 reference -8 responsible -20 session -13 status 3 version 18
proofRegister/document	date -18 expiry -9 indicator -22 links -4 none 3 proofs 29 reference -38 responsible -32 session -34 status -17 version -9
proofRegister/earlier	date 11 expiry -11 links -21 none -19 proofs 10 reference -14 responsible -12 session -11 status -21 version 4
proofRegister/empty	date -8 expiry -8 indicator -35 links -7 none -3 proofs -38 reference -6 responsible -5 session -11 status 2 version 3
proofRegister/few	date -27 expiry -20 indicator -34 links -8 none 5 proofs -39 reference -34 session 7 status -10
proofRegister/file	date -8 expiry -7 indicator -6 links -5 none -15 proofs 18 reference -6 responsible -8 session -3 status -8 version -7
proofRegister/first	date -15 expiry -12 indicator -14 links -17 none -30 reference 12 responsible -10 session -18 status -10 version -21
proofRegister/hundred	date -12 expiry -9 indicator 4 links -17 none 3 proofs -9 reference -10 responsible -11 session -8 status -24 version -14
proofRegister/indicators	date -17 expiry -11 indicator 16 links -15 none -6 proofs -20 reference -15 responsible -34 session -22 status -11 version -3
proofRegister/isNumber	date -6 expiry -5 indicator 22 links -15 none -16 proofs -9 reference -12 responsible -12 session -9 status -15 version -18
proofRegister/lack	date -6 expiry -2 indicator -11 links -27 none -6 proofs -11 reference -4 responsible -20 session -20 status 20 version -19
proofRegister/last	date -6 expiry -9 indicator -4 links -3 none -5 proofs -9 reference -9 responsible 5 session 2 status -9 version -9
proofRegister/later	date -2 expiry 11 indicator -4 links -24 none -23 proofs -13 reference -15 responsible -18 session -15 status -19 version 10
proofRegister/lessTold	date 2 expiry -2 indicator -21 none 3 proofs -8 reference 2 responsible -2 session -4 status -20 version -9
proofRegister/link	date 4 expiry -1 indicator -13 links 37 none -57 proofs -26 reference -20 responsible -37 session -32 status -29 version -24
proofRegister/lists	date -11 expiry -9 indicator 25 links -14 none -19 proofs -9 reference -8 responsible -10 session -3 status -15 version -21
proofRegister/marks	date 7 expiry 7 indicator -16 links -21 none -8 proofs -20 reference -27 responsible -20 session -25 version -17
proofRegister/mostTold	date -12 expiry -11 indicator -2 links -4 none -6 proofs -3 reference -10 responsible -16 session -14 status 6 version -11
proofRegister/numbers	date -15 expiry -11 indicator -3 links -21 none 11 proofs -11 reference -11 responsible -14 session -11 status -30 version -15
proofRegister/order	date -11 expiry -5 indicator -24 links 12 none -13 proofs 7 reference -22 responsible 6 session -41 status -8 version -7
proofRegister/person	date -16 expiry -12 indicator -28 links -40 none -21 proofs 4 reference -37 responsible 24 session -11 version -9
proofRegister/place	date -3 expiry -2 indicator -12 none -4 proofs -24 reference -25 responsible -5 session 2 status -8
proofRegister/plausible	date -32 expiry -23 indicator -7 links 1 none 7 proofs -39 reference -37 responsible -1 session -3 status -1 version -9
proofRegister/prefixed	date -11 expiry -8 indicator 19 none -21 proofs -14 reference -10 responsible -19 session -15 status -19 version -11
proofRegister/priority	date -14 expiry -7 indicator 15 links -21 none -13 proofs -9 reference -16 responsible -28 session -21 status 5 version 14
proofRegister/rank	date -1 expiry -2 indicator -7 links 7 none -12 reference -10 responsible -3 session -2 status 12 version -14
proofRegister/ratio	date -5 expiry -3 indicator 13 links -2 none -14 proofs -1 reference -1 responsible -1 status -9 version -4
proofRegister/readable	date -18 expiry -14 indicator 2 links -9 none 3 proofs -12 reference -14 responsible -14 session -21 status 5 version -20
proofRegister/rising	date -16 expiry -10 indicator 23 links -12 none -7 proofs -17 reference -17 responsible -25 session -16 status -12 version -6
proofRegister/said	date -13 expiry -9 indicator -7 links -3 none -6 proofs -6 reference -9 responsible -10 session -23 status 9 version 4
proofRegister/second	date -9 expiry -14 indicator -2 links -14 none -2 proofs -2 reference -9 responsible -11 session -7 status -9 version -10
proofRegister/sentences	date -21 expiry -14 indicator -27 links 12 none 9 proofs 1 reference -30 responsible -25 session -42 status -13 version -20
proofRegister/separators	date -9 expiry -6 indicator 12 links -1 none -14 proofs -15 reference -8 responsible 20 session -38 status 2 version -30
proofRegister/short	date -27 expiry -19 indicator 1 links -10 none 1 proofs -21 reference -13 responsible 10 session -54 status -11 version 1
proofRegister/single	date -17 expiry -12 indicator -13 links -3 none 1 proofs -13 reference -13 responsible 12 session -30 status -27 version -31
proofRegister/sparse	date -19 expiry 19 indicator -13 links -4 none 3 proofs -11 reference -15 responsible 6 session -11 status -11 version -12
proofRegister/statuses	date -14 expiry -10 indicator -7 links -3 proofs -8 reference -10 responsible -8 session -23 status 5 version -4
proofRegister/stepHeader	date -1 expiry -2 indicator -2 links -7 none -9 proofs -1 reference -1 responsible -4 session -2 status 10 version -4
proofRegister/stepNames	date -16 expiry -7 indicator -13 links -16 none -8 proofs 32 reference -28 responsible -23 session -16 status -21 version -21
proofRegister/texts	date -4 expiry -8 indicator -7 links -2 none -6 proofs -7 reference 3 responsible -4 session -9 status -8 version -3
proofRegister/unique	date -1 expiry 2 indicator -10 links -5 none -10 proofs 1 reference 2 responsible -10 session -17 status -9 version -15
proofRegister/vague	date -23 expiry -17 links -29 none -1 proofs -27 reference 25 responsible -30 session -15 status -12
proofRegister/version	date -19 expiry -17 indicator -13 links -19 none -16 proofs -21 reference -36 responsible -25 session -46 status -8 version 27
proofRegister/worded	date -32 expiry -23 indicator -9 links -3 none -10 proofs 5 reference -48 responsible -3 session 5 status -3 version -1
proofRegister/yesNo	date -13 expiry -8 indicator -7 links -4 none 7 proofs -7 reference -9 responsible -10 session -20 status -1 version 2
proofRegister/filled	expiry -14 indicator -1 links -14 none -3 proofs -2 reference 5 responsible -11 session -3 status -2 version -10
proofRegister/severity	indicator -7 links -4 none -14 proofs -1 reference -1 responsible -4 session -4 status 4 version 14
proofRegister/asks	links -2 none -5 proofs -1 responsible -5 session -1 status 7 version -1
proofRegister/long	links -3 none 5 proofs -2 responsible -1 status -1
proofRegister/phase	links -2 none -8 proofs -1 responsible -1 status 10
t/columns	indicators 1 journeyTall -1 journeyWide 3 proofRegister -4
t/dated	indicators -6 journeyTall 3 journeyWide -3 none 9 proofRegister -5
t/documents	indicators -3 journeyTall -5 journeyWide -10 none 10 proofRegister 3
t/files	indicators -14 journeyTall 8 journeyWide -5 none 1 proofRegister -3
t/follows	indicators 12 journeyTall -1 journeyWide -1 none -9 proofRegister -1
t/indicators:absent	indicators -8 journeyTall -4 journeyWide -3 none 5 proofRegister -2
t/indicators:indicator	indicators 4 journeyTall -4 journeyWide -8
t/indicators:likelihood	indicators 14 journeyTall 5 journeyWide -13 none 3 proofRegister -3
t/indicators:proofs	indicators -4 journeyTall -4 journeyWide -7 none -3 proofRegister 14
t/indicators:status	indicators -1 journeyTall -3 journeyWide -4 none 6 proofRegister -5
t/indicators:tally	indicators 36 journeyTall -10 journeyWide -2 none -22 proofRegister -10
t/indicators:unused	indicators -11 journeyTall -4 journeyWide 4 none 6 proofRegister 3
t/journeyTall:documents	indicators 5 journeyTall 12 journeyWide -5 none 1 proofRegister -18
t/journeyTall:indicator	indicators 2 journeyWide -7 none -7 proofRegister 6
t/journeyTall:likelihood	indicators -4 journeyTall 22 journeyWide -2 none -5 proofRegister -6
t/journeyTall:step	indicators -18 journeyTall 29 journeyWide 2 none -9 proofRegister -25
t/journeyTall:tally	indicators 4 journeyTall 21 journeyWide -9 none -19 proofRegister -5
t/journeyTall:unused	indicators 5 journeyTall -5 none 1 proofRegister -3
t/journeyWide:absent	indicators 3 journeyTall -2 journeyWide -21 none 6 proofRegister 2
t/journeyWide:likelihood	indicators -6 journeyTall -5 journeyWide 14 proofRegister 1
t/journeyWide:session	indicators -10 journeyTall -4 journeyWide 8 none 6 proofRegister -7
t/journeyWide:steps	indicators 3 journeyTall -2 journeyWide -1 none -2 proofRegister -3
t/journeyWide:tally	indicators -6 journeyTall -7 journeyWide 28 none -14 proofRegister -7
t/journeyWide:trainee	indicators -17 journeyTall 6 journeyWide 14 none -12 proofRegister 6
t/lists	indicators -27 journeyTall 20 journeyWide -1 none -33 proofRegister 10
t/long	indicators -8 journeyTall -13 journeyWide -1 none 13 proofRegister 8
t/many	indicators -17 journeyTall -9 journeyWide -3 none 8 proofRegister 17
t/marked	indicators -3 journeyWide 6 proofRegister -4
t/numbers	indicators -12 journeyTall 1 journeyWide -3 none 5 proofRegister 6
t/numbersFirst	indicators 13 journeyTall -21 journeyWide -2 none 4 proofRegister -14
t/numeric	indicators -19 journeyTall -8 none 30 proofRegister -9
t/others	indicators -12 journeyTall -5 journeyWide -9 none 18 proofRegister -6
t/ours	indicators 11 journeyTall 2 none -22 proofRegister 4
t/persons	indicators -12 journeyTall 1 journeyWide 1 none 16 proofRegister -15
t/phases	indicators -4 journeyTall 9 journeyWide -4 none 5 proofRegister -22
t/proofRegister:absent	indicators 3 journeyTall -1 journeyWide -2 none -2 proofRegister -7
t/proofRegister:indicator	indicators 5 journeyTall -3 journeyWide -8 none -5 proofRegister 4
t/proofRegister:likelihood	indicators 1 journeyTall -3 journeyWide -7 none -5 proofRegister 16
t/proofRegister:tally	indicators -10 journeyTall -1 journeyWide -1 none -25 proofRegister 31
t/proofRegister:unused	indicators 4 journeyTall -1 journeyWide 1 none 2 proofRegister -9
t/relative	indicators -2 journeyTall 24 journeyWide -12 none -18 proofRegister -17
t/rising	indicators 11 journeyTall -9 journeyWide -3 none 2 proofRegister -10
t/stepHeaders	indicators -2 journeyTall -19 journeyWide 30 none -10 proofRegister -5
t/steps	indicators 1 journeyTall -8 journeyWide -8 none 3 proofRegister 10
t/strange	indicators -26 journeyTall -4 journeyWide -1 none 26 proofRegister -7
t/titles	indicators 22 journeyTall -6 none -15 proofRegister -2
t/unrelated	indicators -10 journeyTall -8 journeyWide -6 none 29 proofRegister -7
t/whole	indicators 15 journeyTall -3 journeyWide -1 none -5 proofRegister -16
t/bias	journeyTall -4 journeyWide -3 none 2 proofRegister 1
t/indicators:label	journeyTall -9 journeyWide -10 none 16 proofRegister -12
t/journeyTall:absent	journeyTall -5 journeyWide 1 none 3 proofRegister -6
t/once	journeyTall 6 journeyWide -3 proofRegister -6
t/prefixed	journeyTall 7 journeyWide -2 none -21 proofRegister 9
t/proofRegister:proofs	journeyTall 1 journeyWide -1 none -7 proofRegister 4
t/journeyWide:unused	journeyWide -8 none 4 proofRegister 3
w/=BC	BC 20 CFA -13 OF -11 VAE -11 action -11 applicable -11 body -10 comment -13 criterion -11 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -11 label -11 lastCheck -10 links -12 none -12 priority -12 proofs -11 responsible -14 score -7 severity -10 status -14 version -10
w/=OF	BC -10 CFA -11 OF 18 VAE -15 action -11 applicable -9 body -8 comment -13 criterion -10 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -10 label -12 lastCheck -10 links -13 none -19 priority -12 proofs -12 responsible -12 score -11 severity -13 status -13 version -9
w/=action	BC -5 CFA -2 OF -4 VAE -4 action 12 applicable -5 body -4 comment -10 criterion -6 date -3 deadline -8 expectedLevel -7 expiry -7 indicator -6 label -6 lastCheck -5 links -7 none -9 priority -6 proofs -5 responsible -8 score -4 severity -4 status -5 version -5
w/=body	BC -6 CFA -4 OF -16 VAE -4 action -9 applicable -6 body 16 comment -11 criterion -7 date -7 deadline -9 end -10 expectedLevel -7 expiry -8 indicator -8 label -12 lastCheck -8 links -12 none -10 priority -9 proofs -11 reference -7 responsible -15 score -7 session -9 severity -8 start -9 status -9 steps -11 trainee -11 version -7
w/=comment	BC -5 CFA -3 OF -5 VAE -5 action -25 applicable -7 body -5 comment 16 criterion -6 date -5 deadline -7 documents -8 end -5 expectedLevel -5 expiry -7 indicator -6 label -8 lastCheck -6 links -6 none -11 phase -4 priority -6 proofs -11 reference -5 responsible -7 score -5 session -5 severity -6 start -5 status -6 step -6 steps -7 trainee -6 version -6
w/=criterion	BC -4 CFA -3 OF -3 VAE -3 action -4 applicable -4 body -4 comment -5 criterion 8 date -3 deadline -4 expectedLevel -5 expiry -3 indicator -13 label -9 lastCheck -4 links -4 none -4 priority -4 proofs -4 responsible -8 score -4 severity -4 status -9 version -4
w/=date	BC -3 CFA -2 OF -2 VAE -2 action -4 applicable -2 body -2 comment -3 criterion -4 date 13 deadline -5 expectedLevel -3 expiry -12 indicator -4 label -6 lastCheck -11 links -9 none -8 priority -4 proofs -8 reference -8 responsible -6 score -4 session -5 severity -4 status -4 version -6
w/=deadline	BC -8 CFA -7 OF -8 VAE -7 action -9 applicable -9 body -8 comment -11 criterion -10 date -18 deadline 5 documents -13 expectedLevel -9 expiry -23 indicator -16 label -11 lastCheck -16 links -10 none 9 phase -2 priority -9 proofs -22 reference -10 responsible -8 score -8 session -9 severity -8 status -8 step -11 version -8
w/=expectedLevel	BC -4 CFA -3 OF -3 VAE -4 action -6 applicable -5 body -4 comment -7 criterion -6 date -7 deadline -6 expectedLevel 17 expiry -5 indicator -7 label -10 lastCheck -6 links -7 none -16 priority -10 proofs -7 responsible -6 score -9 severity -14 status -9 version -6
w/=expiry	BC -4 CFA -3 OF -4 VAE -3 action -5 applicable -4 body -4 comment -6 criterion -5 date -16 deadline -8 expectedLevel -5 expiry 12 indicator -6 label -6 lastCheck -8 links -6 none -7 priority -5 proofs -6 reference -5 responsible -5 score -4 session -5 severity -6 status -7 version -6
w/=ignored	BC -10 CFA -8 OF -9 VAE -8 action -8 applicable -20 body -6 comment 4 criterion -9 date -8 deadline -8 documents -15 end -16 expectedLevel -32 expiry -8 indicator -12 label -9 lastCheck -7 links -21 none 15 phase -9 priority -9 proofs -15 reference -9 responsible -13 score -8 session -11 severity -9 start -18 status -12 step -9 steps -11 trainee -15 version -10
w/=indicator	BC -2 CFA -1 OF -2 VAE -2 action -2 applicable -3 body -3 comment -4 criterion -9 date -3 deadline -3 documents -6 expectedLevel -4 expiry -3 indicator 19 label -19 lastCheck -3 links -3 none -7 phase -5 priority -2 proofs -5 reference -11 responsible -6 score -2 session -4 severity -2 status -10 step -6 version -17
w/=label	BC -5 CFA -3 OF -4 VAE -4 action -11 applicable -5 body -7 comment -18 criterion -4 date -3 deadline -5 end -5 expectedLevel -25 expiry -4 indicator -21 label 18 lastCheck -18 links -8 none -11 priority -5 proofs -11 reference -5 responsible -8 score -7 session 8 severity -5 start -5 status -6 steps -6 trainee -5 version -4
w/=lastCheck	BC -5 CFA -3 OF -4 VAE -4 action -5 applicable -5 body -5 comment -5 criterion -6 date -13 deadline -14 expectedLevel -5 expiry -9 indicator -5 label -6 lastCheck 11 links -4 none -11 priority -5 proofs -6 responsible -5 score -4 severity -6 status -6 version -20
w/=link	BC -5 CFA -4 OF -5 VAE -5 action -10 applicable -6 body -8 comment -9 criterion -9 date -7 deadline -8 documents -10 end -9 expectedLevel -9 expiry -7 indicator -12 label -9 lastCheck -7 links 17 none -14 phase -4 priority -6 proofs -10 reference -8 responsible -11 score -6 session -6 severity -7 start -4 status -6 step -6 steps -9 trainee -7 version -9
w/=name	BC -5 CFA -3 OF -4 VAE -3 action -5 applicable -5 body -5 comment -6 criterion -13 date -3 deadline -6 documents -2 end -3 expectedLevel -5 expiry -4 indicator -5 label 4 lastCheck -5 links -5 none -7 priority -5 proofs -7 reference -5 responsible 7 score -4 session -3 severity -5 start -3 status -7 step -1 steps -4 trainee -4 version -6
w/=number	BC -8 CFA -8 OF -9 VAE -8 action -12 applicable -15 body -7 comment -7 criterion -10 date -9 deadline -9 documents -1 expectedLevel -8 expiry -7 indicator -12 label -8 lastCheck -8 links -26 none 15 priority -9 proofs -7 reference 13 responsible -6 score -11 session -1 severity -9 status -10 step -1 version -25
w/=priority	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -6 body -6 comment -8 criterion -9 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -7 links -8 none -11 priority 11 proofs -7 responsible -5 score -6 severity -7 status -8 version -4
w/=proof	BC -9 CFA -6 OF -5 VAE -7 action -6 applicable -7 body -5 comment -21 criterion -6 date -7 deadline -9 documents 15 expectedLevel -7 expiry -6 indicator -9 label -7 lastCheck -7 links -12 none -22 phase -10 priority -6 proofs 15 reference -11 responsible -10 score -6 session -8 severity -8 status -11 step -13 version -8
w/=responsible	BC -10 CFA -8 OF -9 VAE -8 action -9 applicable -10 body -11 comment -10 criterion -8 date -5 deadline -7 documents -6 end -2 expectedLevel -9 expiry -5 indicator -9 label -8 lastCheck -6 links -8 none -6 phase -5 priority -6 proofs -6 reference -6 responsible 18 score -5 session -5 severity -6 start -3 status -7 step -6 steps -12 trainee -6 version -6
w/=score	BC -9 CFA -7 OF -8 VAE -8 action -9 applicable -9 body -7 comment -10 criterion -11 date -6 deadline -11 expectedLevel -7 expiry -10 indicator -11 label -9 lastCheck -8 links -10 none -12 priority -10 proofs -7 responsible -10 score 16 severity -8 status -10 version -6
w/=severity	BC -7 CFA -5 OF -6 VAE -6 action -8 applicable -7 body -7 comment -10 criterion -6 date -7 deadline -9 expectedLevel -10 expiry -8 indicator -8 label -8 lastCheck -9 links -8 none -9 priority -8 proofs -10 responsible -8 score -8 severity 14 status -10 version -7
w/=status	BC -7 CFA -5 OF -6 VAE -6 action -9 applicable -20 body -7 comment -10 criterion -9 date -6 deadline -8 documents -10 expectedLevel -21 expiry -6 indicator -13 label -8 lastCheck -10 links -10 none -11 phase -9 priority -23 proofs -9 reference -9 responsible -11 score -13 session -6 severity -10 status 21 step -8 version -8
w/=unrelated	BC -6 CFA -6 OF -5 VAE -6 action -8 applicable -10 body -5 comment 10 criterion -6 date -10 deadline -7 documents -5 end -3 expectedLevel -8 expiry -7 indicator -15 label -8 lastCheck -7 links -18 none 6 phase -4 priority -7 proofs -6 reference -5 responsible -15 score -7 session -8 severity -9 start -3 status -9 step -4 steps -8 trainee -5 version -7
w/BC	BC 20 CFA -13 OF -11 VAE -11 action -11 applicable -11 body -10 comment -13 criterion -11 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -11 label -11 lastCheck -10 links -12 none -12 priority -12 proofs -11 responsible -14 score -7 severity -10 status -14 version -10
w/OF	BC -10 CFA -11 OF 18 VAE -15 action -11 applicable -9 body -8 comment -13 criterion -10 date -9 deadline -13 expectedLevel -12 expiry -11 indicator -10 label -12 lastCheck -10 links -13 none -19 priority -12 proofs -12 responsible -12 score -11 severity -13 status -13 version -9
w/action	BC -7 CFA -5 OF -7 VAE -7 action 16 applicable -7 body -7 comment -1 criterion -10 date -8 deadline -23 documents -14 expectedLevel -11 expiry -10 indicator -10 label -9 lastCheck -9 links -9 none -11 phase -4 priority -14 proofs -6 reference -3 responsible -12 score -9 session -2 severity -9 status -9 step -8 version -11
w/body	BC -15 CFA -16 OF 17 VAE -20 action -15 applicable -14 body 14 comment -20 criterion -13 date -11 deadline -17 end -14 expectedLevel -15 expiry -13 indicator -13 label -18 lastCheck -13 links -7 none -25 priority -16 proofs -17 reference -9 responsible -2 score -15 session -16 severity -14 start -18 status -17 steps -19 version -13
w/comment	BC -9 CFA -6 OF -8 VAE -8 action 17 applicable -19 body -11 comment 9 criterion -11 date -8 deadline -20 documents -9 end -11 expectedLevel -11 expiry -14 indicator -13 label -14 lastCheck -10 links -16 none -27 phase -7 priority -19 proofs -21 reference -11 responsible -16 score -10 session -12 severity -11 start -11 status -14 step -7 steps 7 trainee -12 version -12
w/criterion	BC -4 CFA -3 OF -3 VAE -3 action -4 applicable -4 body -4 comment -5 criterion 8 date -3 deadline -4 expectedLevel -5 expiry -3 indicator -13 label -9 lastCheck -4 links -4 none -4 priority -4 proofs -4 responsible -8 score -4 severity -4 status -9 version -4
w/date	BC -3 CFA -2 OF -3 VAE -2 action -4 applicable -3 body -2 comment -4 criterion -5 date 19 deadline -8 expectedLevel -7 expiry -17 indicator -5 label -7 lastCheck -24 links -11 none -10 priority -6 proofs -9 reference -8 responsible -7 score -4 session -5 severity -5 status -5 version -6
w/deadline	BC -16 CFA -13 OF -16 VAE -16 action -23 applicable -19 body -16 comment -24 criterion -17 date -31 deadline 8 documents -24 expectedLevel -16 expiry -8 indicator 1 label -11 lastCheck -23 links -21 none 6 phase -5 priority -20 proofs 9 reference -19 responsible -14 score -19 session -14 severity -14 status -20 step -18 version -18
w/end	BC -4 CFA -4 OF -4 VAE -5 action -8 applicable -6 body -12 comment -12 criterion -4 date 11 deadline -7 documents 9 end 13 expectedLevel -3 expiry -14 indicator -8 label -4 lastCheck -3 links -11 none -14 phase -5 priority -3 proofs 7 reference -9 responsible -14 score -4 session -13 severity -2 start -18 status -7 step -8 steps -10 trainee -9 version -6
w/exempt	BC 3 CFA -11 OF -6 VAE -11 action -15 applicable 18 body -10 comment -15 criterion -11 date 3 deadline -13 expectedLevel -8 expiry -14 indicator -14 label -18 lastCheck -12 links -14 none -17 priority -12 proofs -16 reference -1 responsible -15 score -12 severity -12 status -11 version 2
w/expectedLevel	BC -19 CFA -15 OF -14 VAE -19 action -24 applicable -18 body -21 comment -30 criterion -19 date 1 deadline -20 documents -4 end -8 expectedLevel 10 expiry -17 indicator -18 label -3 lastCheck -22 links -29 none 3 phase -2 proofs -33 reference -7 responsible -27 score 7 session 11 severity 3 start -7 status -4 step -3 steps -11 trainee -10 version -18
w/expiry	BC -9 CFA -5 OF -7 VAE -6 action -11 applicable -8 body -7 comment -11 criterion -8 date 4 deadline -14 expectedLevel -10 expiry 12 indicator -13 label -12 lastCheck -16 links -18 none -18 priority -9 proofs -17 reference -8 responsible -7 score -10 session -8 severity -13 status -8 version -12
w/ignored	BC -18 CFA -14 OF -18 VAE -17 action -26 applicable 3 body 10 comment 1 criterion -16 date -17 deadline -24 documents -24 end -3 expectedLevel 11 expiry -20 indicator -3 label -26 lastCheck -19 links 1 none 1 phase -14 priority -19 proofs -28 reference -19 responsible -22 score -20 session -17 severity -12 start -7 status -22 step -17 steps -12 trainee -11 version -18
w/indicator	BC -11 CFA -9 OF -9 VAE -8 action -13 applicable -10 body -11 comment -13 criterion -19 date -11 deadline -13 documents -13 end -5 expectedLevel -10 expiry -14 indicator 11 label 4 lastCheck -12 links -17 none -25 phase -11 priority -12 proofs -18 reference 4 responsible -21 score -10 session -12 severity -13 start -4 status -6 step -12 steps -7 trainee -5 version 12
w/label	BC -18 CFA -14 OF -18 VAE -15 action -3 applicable -16 body -16 comment 3 criterion 1 date -20 deadline -30 documents -1 end -11 expectedLevel 4 expiry -23 indicator -4 label 12 lastCheck -6 links -12 none -25 phase -20 priority -19 proofs -7 reference -24 responsible -29 score -8 session -2 severity -24 start -11 status -36 step 4 trainee -7 version -23
w/lastCheck	BC -13 CFA -10 OF -12 VAE -10 action -16 applicable -11 body -16 comment -19 criterion -13 date -7 deadline -2 documents -13 end 13 expectedLevel -18 expiry -22 indicator -18 label -18 lastCheck 11 links -26 none 1 phase -7 priority -15 proofs -23 reference -19 responsible -16 score -17 session -20 severity -19 start -5 status -25 step -12 steps -17 trainee -14 version 9
w/link	BC -12 CFA -11 OF -10 VAE -11 action -15 applicable -11 body -13 comment -20 criterion -15 date -16 deadline -19 documents -10 end 2 expectedLevel -15 expiry -20 indicator -3 label -18 lastCheck -16 links 27 none -8 phase -13 priority -12 proofs -22 reference -16 responsible -22 score -13 session -12 severity -15 start -6 status -9 step -12 steps -16 trainee -11 version -17
w/name	BC -5 CFA -4 OF -5 VAE -5 action -9 applicable -6 body -6 comment -9 criterion 10 date -8 deadline -6 documents -2 end -3 expectedLevel -12 expiry -8 indicator -16 label -4 lastCheck -7 links -10 none -11 priority -6 proofs 2 reference -8 responsible 6 score -6 session -9 severity -6 start -3 status -8 step -1 steps -4 trainee -4 version -9
w/number	BC -17 CFA -13 OF -16 VAE -14 applicable 11 body -15 comment -25 criterion -12 date 3 deadline -21 documents -13 end -7 expectedLevel -18 expiry -20 indicator -11 label -19 lastCheck -17 links 3 none 12 phase -8 priority -17 proofs -27 reference 14 responsible -25 score -19 session -13 severity -21 start -8 status -29 step -11 steps -11 trainee -8 version 2
w/priority	BC -6 CFA -4 OF -6 VAE -5 action -9 applicable -12 body -6 comment -8 criterion -10 date -5 deadline -9 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -7 links -8 none -15 priority 12 proofs -8 responsible -5 score -6 severity -9 status -12 version -4
w/proof	BC -16 CFA -12 OF -9 VAE -15 action -24 applicable -14 body -17 comment 5 criterion -16 date -17 deadline -18 documents 13 end -14 expectedLevel -20 expiry -15 indicator -17 label -27 lastCheck -17 links -16 none 3 phase -7 priority -19 proofs 12 reference -16 responsible -19 score -22 session -16 severity -17 start -14 status -26 steps 9 trainee -14 version -17
w/responsible	BC -15 CFA -15 OF -18 VAE -17 action -18 applicable -16 body 1 comment 3 criterion -13 date -11 deadline -17 documents -4 end -16 expectedLevel 4 expiry -13 indicator -15 label -17 lastCheck -12 links -20 none -13 phase -21 priority -16 proofs -17 reference -16 responsible 18 score -12 session -14 severity -15 start -17 status -18 step -6 steps -18 trainee 2 version -15
w/score	BC -10 CFA -7 OF -9 VAE -9 action -10 applicable -10 body -8 comment -13 criterion -11 date -7 deadline -13 expectedLevel -8 expiry -11 indicator -11 label -9 lastCheck -9 links -12 none -12 priority -12 proofs -8 responsible -12 score 17 severity -9 status -11 version -7
w/session	BC -3 CFA -1 OF -2 VAE -2 action -3 applicable -3 body -15 comment -12 criterion -4 date -7 deadline -6 documents -6 end -9 expectedLevel -3 expiry -7 indicator 1 label -10 lastCheck -3 links -12 none -10 phase -5 priority -3 proofs -10 reference -6 responsible -10 score -5 session 13 severity -3 start -10 status -9 step -7 trainee -8 version -6
w/severity	BC -8 CFA -6 OF -7 VAE -7 action -9 applicable -8 body -7 comment -10 criterion -7 date -8 deadline -10 expectedLevel -11 expiry -9 indicator -8 label -9 lastCheck -9 links -9 none -9 priority -9 proofs -11 responsible -9 score -8 severity 15 status -11 version -8
w/status	BC -17 CFA -13 OF -17 VAE -14 action -10 applicable 7 body -19 comment -29 criterion -22 date -24 deadline -28 documents -15 end -12 expectedLevel 5 expiry -19 indicator -9 label -28 lastCheck -6 links -26 none -36 phase -13 priority 4 proofs -27 reference -19 responsible -24 score 1 session -21 severity -25 start -13 status 9 step -10 steps 13 trainee -12 version -21
w/step	BC -7 CFA -4 OF -6 VAE -5 action 15 applicable -8 body -12 comment -20 criterion -9 date -7 deadline -19 documents -3 end -10 expectedLevel -11 expiry -8 indicator -20 label -11 lastCheck -8 links -24 none -21 phase 10 priority -9 proofs -12 reference -22 responsible -6 score -7 session -11 severity -9 start -10 status -21 step 5 steps -13 trainee -9 version -9
w/trainee	BC -7 CFA -4 OF -7 VAE -9 action -11 applicable -7 body -16 comment -2 criterion -8 date -8 deadline -16 documents -5 end -15 expectedLevel -14 expiry 15 indicator -10 label -9 lastCheck -9 none -18 phase 9 priority -9 proofs -9 reference -2 responsible 2 score -9 session -16 severity -9 start -15 status -14 step -5 steps -13 trainee 2 version -9
w/unrelated	BC -20 CFA -14 OF -11 VAE -11 action -21 applicable 3 body -22 comment -4 criterion -17 date -3 deadline -22 documents -7 end -19 expectedLevel -17 expiry -20 indicator 11 label -6 lastCheck -13 links -15 none 2 phase -15 priority -22 proofs -23 reference -20 responsible 9 score -19 session 6 severity -3 start -17 status -27 step -14 steps -1 trainee 5 version -18
w/=end	body -9 comment -6 end 9 links -6 none -7 reference -7 responsible -6 session -10 start -11 steps -8 trainee -8
w/=reference	body -5 comment -4 date -7 deadline -3 documents -11 end -5 expiry -6 indicator -6 links -9 none -10 phase -3 proofs -6 reference 11 responsible -7 session -5 start -5 status -5 step -5 steps -8 trainee -5 version -7
w/=session	body -9 comment -7 date -7 deadline -5 documents -6 end -7 expiry -6 indicator -7 links -10 none -8 phase -5 proofs -9 reference -5 responsible -9 session 14 start -7 status -7 step -7 steps -10 trainee -7 version -4
w/=start	body -11 comment -4 end -7 links -4 none -12 reference -5 responsible -4 session -9 start 10 steps -8 trainee -7
w/=trainee	body -10 comment -22 end -9 links -11 none -10 reference -14 responsible -17 session -10 start -10 steps -15 trainee 22
w/reference	body -5 comment -4 date -7 deadline -3 documents -11 end -5 expiry -6 indicator -6 links -9 none -10 phase -3 proofs -6 reference 11 responsible -7 session -5 start -5 status -5 step -5 steps -8 trainee -5 version -7
w/start	body -15 comment -9 end -21 links -9 none -15 reference -10 responsible -11 session -15 start 22 steps -14 trainee -10
w/=step	comment -7 deadline -7 documents -25 indicator -8 links -8 none -8 phase -3 reference -10 responsible -11 session -7 status -8 step 7
`;
