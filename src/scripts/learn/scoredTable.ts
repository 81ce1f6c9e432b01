/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -23 CFA -18 OF -20 VAE -19 action -23 applicable -20 body -18 comment -28 criterion -21 date -18 deadline -26 expectedLevel -22 expiry -22 indicator -23 label -23 lastCheck -21 links -23 none -25 priority -26 proofs -22 responsible -24 score 38 severity -21 status -31 version -20
h/(none)	BC -19 body -21 comment -19 deadline -20 documents -18 end -20 expectedLevel -21 label -16 none -21 phase -19 score -22 severity -20 status -16 steps -15
h/(sentence)	BC 16 CFA -41 VAE -35 date -44 documents 16 end -30 phase -22 reference -28 responsible -47 score -28 session -27 start -29 status -24 trainee -26 version -38
h/?	BC -25 CFA -25 VAE -30 applicable 21 body -25 comment -48 criterion -32 date -30 documents -25 expectedLevel -32 expiry -33 indicator -46 label -34 lastCheck -30 links -21 phase -24 proofs -44 reference -31 score -26 session -29 step -26 steps -18 version -35
h/?$	BC -28 CFA -21 VAE -24 applicable 16 body -29 comment -41 criterion -28 date -27 documents -22 expectedLevel -26 expiry -28 indicator -37 label -30 lastCheck -24 links -16 phase -20 proofs -39 reference -29 score -24 session -24 step -22 steps -16 version -32
h/^a	BC -18 CFA -24 OF -16 VAE -27 action 21 applicable -32 body -21 comment 27 criterion -22 date -35 end -16 expectedLevel -22 expiry 24 indicator -38 label -33 lastCheck -43 links -29 phase -22 proofs -17 reference -23 responsible -41 score -23 session -23 severity -19 start -16 status -26 step -23 steps -28 trainee -19 version -33
h/^appr	BC -18 CFA 28 OF -16 applicable -18 comment -19 criterion -16 deadline -18 expectedLevel -17 indicator -18 label -18 lastCheck -15 links -17 none -25 priority -17 proofs -17 responsible -18 score -17 status -15
h/^artif	BC -15 OF -15 action -16 comment -19 criterion -16 date -16 deadline -21 documents 15 expectedLevel -18 expiry -18 indicator -21 label -16 lastCheck -15 none -32 priority -19 proofs 17 responsible -25 score -17 severity -16 status -20
h/^bil	BC 20 none -16
h/^bilan	BC 22 none -15
h/^c	BC -27 CFA 16 OF -25 VAE -18 action -25 body -23 comment -27 criterion 15 date -18 deadline -28 documents -16 expectedLevel -24 expiry -22 lastCheck -21 none -33 priority -24 reference -20 responsible -33 score -21 severity -25 version -20
h/^ce	BC -21 CFA -15 OF -19 VAE -18 action -30 applicable -22 body -27 criterion -25 deadline -36 documents 24 expiry -18 indicator -31 label 18 lastCheck -24 links -28 priority -27 responsible -31 score -19 session -16 severity -16 status -40 steps -18 version -21
h/^color	BC -15 OF -15 deadline -16 indicator -19 links -17 none 21 priority -18 proofs -17 responsible -19 version -15
h/^dat	BC -25 CFA -19 OF -24 VAE -21 action -30 applicable -22 body -23 comment -35 criterion -25 date 20 documents -24 end -27 expectedLevel -28 indicator -36 label -36 links -42 phase -22 priority -30 proofs -43 reference -30 responsible -35 score -29 session -24 severity -30 start 21 status -45 step -18 steps -18 trainee -15 version -30
h/^derni	BC -21 OF -19 VAE -16 action -25 applicable -17 body -20 comment -27 criterion -19 date -21 end 19 expectedLevel -23 expiry -27 indicator -26 label -26 lastCheck 17 links -26 none -18 priority -25 proofs -25 responsible -25 score -22 severity -26 start -22 status -29 version -20
h/^dt	BC -16 OF -16 VAE -15 action -18 applicable -16 body -17 comment -24 criterion -16 date 22 expectedLevel -18 expiry -21 indicator -21 label -17 lastCheck -16 links -20 phase -15 priority -19 proofs -22 reference -18 responsible -22 score -18 severity -17 status -25 steps -16 version -16
h/^eleme	BC -17 OF -16 action -21 body -15 criterion -17 date -16 deadline -19 documents 15 expectedLevel -18 expiry -18 indicator -22 label -22 lastCheck -19 links -24 none -30 priority -20 proofs 22 responsible -17 score -20 session -15 severity -19 status -21 version -16
h/^evide	BC -17 CFA -15 OF -16 VAE -16 action -24 applicable -16 body -16 comment -25 criterion -19 date -16 deadline -23 expectedLevel -16 indicator -22 label -17 lastCheck -18 none 17 priority -20 responsible -21 score -20 severity -19 status -24 version -18
h/^exige	BC -16 OF -15 action -20 applicable -15 comment -22 criterion -25 deadline -21 expiry -17 indicator -25 label 17 lastCheck -17 links -21 none -23 priority -18 proofs -21 responsible -23 score -17 severity -18 status -22 version -16
h/^forma	BC -16 body -15 indicator -17 links -19 none 22 proofs -15 responsible -18 session -25 status -27 version -15
h/^in	BC -23 CFA -38 OF -36 VAE -46 applicable 37 comment -18 deadline -16 indicator -15 label -15 links -16 none -19 responsible -16
h/^indic	BC -18 CFA -16 OF -18 VAE -17 action -23 applicable -18 body -17 comment -26 criterion -28 date -21 deadline -25 documents -16 expectedLevel -22 expiry -22 indicator 22 lastCheck -21 links -30 none -41 phase -15 priority -21 proofs -34 reference -18 responsible -33 severity -19 status -45 step -17 version 18
h/^le	BC -15 OF -15 action -17 applicable -16 comment -24 criterion 17 date -20 deadline -30 documents -16 expiry -21 indicator -32 lastCheck -27 none -34 priority -17 proofs -26 severity -17 status -22 version -16
h/^nivea	BC -19 CFA -17 OF -21 VAE -18 action -25 applicable -22 body -20 comment -35 criterion -20 date -19 deadline -24 documents -15 expiry -24 indicator -27 label -27 lastCheck -27 links -27 none -39 proofs -27 responsible -23 score -31 session -16 version -21
h/^not	BC -15 action -21 comment 29 deadline -17 documents -22 expectedLevel -18 indicator -19 label -15 links -16 none -30 proofs -24 responsible -23 score 23 session -15 step -15
h/^n°	BC -19 CFA -15 OF -20 VAE -16 action -21 applicable -19 body -19 comment -29 date -19 deadline -27 documents -23 end -15 expectedLevel -22 expiry -19 label -30 lastCheck -19 links -29 phase -17 priority -16 proofs -28 reference 24 responsible -29 score -18 severity -20 status -32 step -19 steps -19
h/^ordr	BC -18 CFA -15 OF -19 VAE -16 action -17 applicable -18 body -17 comment -20 criterion -15 date -16 deadline -15 expectedLevel -21 expiry -20 indicator -24 label -22 lastCheck -21 links -16 priority 18 proofs -23 responsible -20 score -22 severity -21 status -23 version -16
h/^ou	BC -16 OF -18 action -17 applicable -21 body -19 comment -16 criterion -21 date -19 deadline -19 documents -21 expectedLevel -17 expiry -21 indicator -30 label -25 lastCheck -19 links 36 none -22 priority -19 proofs -35 reference -16 responsible -34 session -16 severity -25 version -21
h/^owner	BC -16 OF -15 applicable -17 body -21 comment -17 criterion -16 deadline -15 indicator -16 label -16 lastCheck -15 links -15 none -26 priority -17 proofs -15 responsible 32 score -15 status -17
h/^point	BC -16 OF -15 action -22 applicable -15 criterion -18 deadline -26 documents -16 expectedLevel -18 expiry -17 lastCheck -34 links -31 none -41 priority -19 proofs -24 responsible 16 severity -18 status -24 steps -16 version -16
h/^pour	BC -20 CFA -15 VAE -18 applicable 16 body 17 comment -21 criterion -21 date -22 documents -17 expectedLevel -22 expiry -17 label -21 lastCheck -26 links -20 phase -17 priority -19 proofs -23 reference -15 responsible -28 score -19 severity -21 status -36 step -17
h/^preuv	BC -18 CFA -16 OF -17 VAE -16 action -23 applicable -17 body -18 comment -35 criterion -20 date -18 deadline -29 documents 21 expectedLevel -46 expiry -17 indicator -27 label -23 lastCheck -20 links -33 none 16 phase -15 priority -19 proofs 19 reference -16 responsible -25 score -18 session -18 severity -16 status -29 step -23 version -20
h/^rang	BC -17 OF -16 VAE -16 action -29 applicable -16 body -16 comment -25 criterion -22 date -18 deadline -23 expectedLevel -18 expiry -21 indicator -16 label -20 lastCheck -19 proofs -21 responsible -19 score -20 severity -19 status -26 version -18
h/^si	BC 15 action -15 comment -20 deadline -18 indicator -18 label -18 links -15 none -18 priority -18 responsible -16 severity 20 status -19
h/^what	BC -16 OF -16 action 19 applicable -20 criterion -15 deadline -19 indicator -20 links -21 none -20 priority -15 responsible -16 severity -16 status -19
h/a	BC -43 OF -40 action 23 body -36 criterion -45 date -52 end -31 expectedLevel -47 links -40 none -32 phase -32 proofs 16 reference -41 score -20 session -38 severity -38 start -29 status -17 step -32 trainee -33
h/a$	BC -18 CFA 21 OF -19 VAE -22 action -28 applicable -23 comment -21 criterion -17 deadline -23 expiry -25 indicator -28 label -22 lastCheck -19 links -23 priority -24 proofs -29 responsible 27 status -27 version -17
h/accom	BC 15 deadline -18 indicator -16 links -20 none -23 responsible -17 severity -15 status -20 steps -19
h/actio	BC -28 CFA -22 VAE -16 action 34 applicable -22 body -32 comment -27 criterion -19 date -19 deadline -34 expectedLevel -27 expiry -23 indicator -28 label -31 lastCheck -21 links -28 none -38 priority -21 proofs -28 score -21 session 18 severity -23 status -30 steps -25 trainee -24 version -21
h/actio de	BC -15 OF 21 body -15 none -21 session 16
h/af	BC -17 CFA -15 OF 26 VAE -16 action -15 applicable -16 comment -17 criterion -15 deadline -17 expectedLevel -15 indicator -16 label -16 links -15 none -20 priority -15 proofs -16 responsible -15 score -16 status -19
h/af$	BC -17 CFA -15 OF 24 VAE -16 applicable -15 comment -15 none -15 score -16 status -16
h/afc	BC -24 CFA -23 OF 37 VAE -23 action -22 applicable -21 body -19 comment -26 criterion -21 date -17 deadline -24 expectedLevel -23 expiry -21 indicator -24 label -24 lastCheck -20 links -21 none -27 priority -24 proofs -24 responsible -24 score -23 severity -21 status -16 version -20
h/appr	BC -19 CFA 26 OF -17 VAE -19 applicable -19 comment -18 criterion -15 deadline -17 expectedLevel -16 indicator -16 label -17 links -16 none -21 priority -16 proofs -16 responsible -16 score -16 status -17
h/appre	BC -19 CFA 34 OF -28 VAE -26 applicable -22 body -17 comment -20 end -15 none -19 proofs -18 responsible -20 session -24 start -15 steps -20
h/appre$	BC -16 CFA 22 OF -18 body -17 comment -20 responsible -19 steps -15 trainee -20
h/argum	BC -16 OF -16 action -18 applicable -15 comment 29 deadline -19 documents -17 expectedLevel -20 expiry -15 indicator -21 links -21 none -26 phase -15 priority -17 proofs -17 reference -16 responsible -20 score -16 severity -15 status -24 step -16 version -15
h/artif	BC -17 CFA -15 OF -17 VAE -16 action -16 applicable -16 body -16 comment -22 criterion -19 deadline -21 expectedLevel -19 expiry -18 indicator -19 label -20 lastCheck -17 none -27 priority -20 proofs 17 responsible -18 score -20 severity -17 status -23
h/asses	BC 18 applicable -19 comment -17 end -16 links -15 steps 24 trainee -17
h/atten	BC -17 CFA -17 OF -18 VAE -17 action -22 applicable -24 body -24 criterion -23 date -20 documents -24 end -20 expectedLevel 26 expiry -21 indicator -30 lastCheck -23 links -33 phase -15 priority -29 proofs -50 reference -23 responsible -38 score -16 session -21 severity -21 start -18 status -39 step -20 trainee -19 version -20
h/au	BC -21 CFA -22 OF -23 VAE -21 applicable 15 body -24 comment -36 criterion -23 date -27 end 21 expectedLevel -29 expiry 17 indicator -29 label -25 lastCheck -31 none -28 proofs -27 reference -19 responsible -29 score -22 session -19 severity -27 status -39 steps -19 trainee -17 version -28
h/audit	BC -24 CFA -23 OF -28 VAE -21 action -31 body -26 criterion -30 date -22 deadline -32 expiry -26 indicator -42 label -16 lastCheck -27 links -32 priority -31 reference -16 responsible -32 score -26 session -16 severity -23 step -16 steps -16 version -26
h/audit$	BC -20 CFA -18 OF -23 VAE -18 action -28 body -23 comment 20 criterion -24 date -17 deadline -24 documents -17 expectedLevel -31 expiry -20 indicator -34 label -48 lastCheck -21 links -23 phase -15 priority -25 reference -16 responsible -30 score -20 severity -27 step -18 trainee -15 version -22
h/bc	BC 40 CFA -21 OF -25 VAE -24 action -16 applicable -32 comment -20 criterion -18 deadline -18 expectedLevel -17 indicator -18 label -18 lastCheck -18 links -15 none -27 priority -19 proofs -16 responsible -15 severity -15 status -25
h/bc$	BC 32 CFA -18 OF -20 VAE -19 applicable -21 comment -16 deadline -15 label -15 none -21 status -19
h/bd	BC 20
h/bil	BC 19 none -15
h/bilan	BC 37 CFA -20 OF -26 VAE -20 action -18 applicable -18 body -23 comment -26 criterion -18 date -17 deadline -19 expectedLevel -20 expiry -20 indicator -25 label -20 lastCheck -18 links -23 none -27 priority -21 proofs -23 reference -16 responsible -17 session 21 severity -23 status -24 step -16 trainee -22 version -15
h/bilan de	BC 28 CFA -21 OF -21 deadline -15 none -15 proofs -17
h/bilan$	BC 22 body -17 comment -19 links -17 none -19 responsible -16 session 23 severity -18 step -18 trainee -21
h/blabl	BC -20 CFA -17 OF -19 VAE -18 action -23 applicable -18 body -18 comment 30 criterion -23 date -17 deadline -27 expectedLevel -23 expiry -20 indicator -25 label -23 lastCheck -19 links -26 none -22 priority -24 proofs -27 responsible -26 score -21 severity -23 status -27 version -22
h/by	BC -17 OF -18 VAE -15 action -20 applicable -17 comment -25 criterion -20 date -22 deadline 19 documents -16 expectedLevel -21 indicator -27 label -24 lastCheck -19 links -26 phase -15 priority -21 proofs -21 reference -18 score -18 session -21 severity -20 status -28 step -17 version -22
h/c	BC 23 OF -27 VAE -27 action -32 comment -37 criterion 15 date -29 deadline -36 documents -20 expectedLevel -32 expiry -32 lastCheck -30 none -45 phase -16 priority -30 reference -24 responsible -42 score -27 session -16 severity -36 step -15 version -26
h/c est	BC -16 CFA -16 OF -15 applicable 15 comment -17 criterion -26 deadline -22 documents -15 expectedLevel -17 expiry -16 indicator 16 label -33 lastCheck -20 none -28 reference -15 responsible -19 severity -18
h/c$	BC 23 CFA -18 applicable -16 criterion -16 indicator -16
h/ca	BC -24 OF -16 VAE -15 action -23 applicable -20 body -20 criterion -17 documents -27 expectedLevel -23 expiry -16 lastCheck -19 links -32 none -24 phase -21 priority 17 proofs -33 reference -18 responsible -32 session -16 step -22 steps -17 version -16
h/call	BC -25 CFA -25 OF -23 VAE -22 applicable 23 none -17
h/cbc	BC 38 CFA -25 OF -32 VAE -24 action -24 applicable -24 body -21 comment -27 criterion -23 date -18 deadline -27 expectedLevel -19 expiry -23 indicator -24 label -24 lastCheck -23 links -22 none -30 priority -23 proofs -21 responsible -27 score -23 severity -16 status -18 version -22
h/ce	BC -28 CFA -21 OF -25 VAE -25 action -41 applicable -30 body -38 criterion -29 date -21 documents 22 expiry -30 indicator -39 label 15 lastCheck -37 phase -15 priority -37 reference -19 responsible -38 score -23 session -22 severity -22 steps -19 version -26
h/cfa	BC -20 CFA 33 OF -21 VAE -25 applicable -30 none -19
h/cfa$	BC -20 CFA 31 OF -21 VAE -23 applicable -17 comment -16 deadline -15 none -19 status -15
h/class	BC -20 CFA -17 VAE -16 applicable -15 comment -26 date -16 deadline -19 expectedLevel -21 expiry -17 indicator -20 label -20 lastCheck -15 links 25 priority -18 proofs -29 reference -15 responsible -16 score -16 session -20 severity -17 status -27 version -17
h/combien	BC -16 OF -15 action -15 applicable -21 body -16 comment -21 criterion -26 date -15 deadline -20 expectedLevel -18 expiry -17 indicator 18 label -32 lastCheck -22 links -30 none 21 priority -19 proofs -20 responsible -23 status -32
h/comment	BC -17 CFA -15 OF -19 VAE -17 applicable -27 body -19 comment 31 criterion -20 deadline -37 expectedLevel -22 expiry -22 indicator -23 label -22 lastCheck -19 links -22 none -34 priority -29 proofs -25 responsible -24 score -19 severity -22 status -23 steps -17 version -21
h/comp	BC 27 OF -17 applicable -17 comment -17 deadline -16 indicator -15 label -15 none -16 priority -15 proofs -15 responsible -15 status -16
h/comp$	BC 27 OF -16 applicable -16 label -15 none -17 status -15
h/compe	BC 23 CFA -19 OF -19 proofs -16
h/compl	BC -15 OF -15 action -16 applicable -16 body -15 comment -25 criterion -16 expectedLevel -15 indicator -19 label -16 lastCheck -15 links -19 none -29 priority -19 proofs -18 responsible -21 severity -15 version -15
h/confo	BC -16 action -15 comment -24 deadline -18 expectedLevel -24 expiry -17 indicator -19 label -17 lastCheck -16 links -18 none -31 priority -16 proofs -20 responsible -21 score -18 severity 15 status 27
h/crit	BC -15 OF -16 action -19 applicable -15 comment -19 criterion 30 deadline -18 expectedLevel -16 expiry -15 indicator -20 label -19 lastCheck -15 links -17 none -17 priority -17 proofs -17 responsible -18 score -17 severity -15 status -20 version -18
h/crit$	BC -15 OF -16 applicable -15 comment -17 criterion 28 deadline -16 expectedLevel -15 indicator -18 label -16 links -15 none -16 priority -15 proofs -15 responsible -16 score -17 status -18 version -20
h/crite	BC -22 CFA -17 OF -21 VAE -18 action -27 applicable -21 body -20 comment -29 criterion 39 date -21 deadline -26 expiry -25 label -31 lastCheck -26 links -28 none -31 priority -25 proofs -31 responsible -25 score -24 severity -21 status -39 version -25
h/crite$	BC -17 CFA -15 OF -17 VAE -15 action -26 applicable -18 body -16 comment -23 criterion 29 date -15 deadline -22 expiry -18 indicator -27 label -17 lastCheck -18 links -21 none -21 priority -21 proofs -23 responsible -15 score -17 severity -16 status -23 version -20
h/d	BC -34 CFA -28 OF -33 VAE -31 applicable -34 body -43 criterion -43 documents -37 expectedLevel -37 label -44 none -15 proofs -42 responsible -44 score -19 session -40 severity -32 trainee -36 version -35
h/dat	BC -29 CFA -24 OF -27 VAE -25 action -34 applicable -26 body -31 comment -40 criterion -29 date 22 documents -24 expectedLevel -31 indicator -30 label -39 links -44 phase -24 priority -33 proofs -43 reference -34 responsible -39 score -32 session -27 severity -37 status -44 step -19 steps -31 trainee -28 version -40
h/dat de	BC -16 action -18 comment -19 date 21 deadline -17 end -17 expectedLevel -15 indicator -20 label -24 links -27 none -43 priority -19 proofs -28 responsible -16 score -17 severity -22 start 20 status -26
h/dat$	BC -19 CFA -16 OF -18 VAE -17 action -20 applicable -18 body -25 comment -27 criterion -19 date 18 end 18 expectedLevel -21 indicator -17 label -20 links -24 none -17 priority -20 proofs -20 reference -22 responsible -26 score -20 session -17 severity -19 status -23 step -15 steps -26 trainee -22 version -22
h/de forma	BC -17 OF 17 body 18 comment -19 indicator -15 links -18 none -32 reference -17 responsible -18 steps -36 trainee -15
h/de l	BC -28 CFA -15 OF -24 VAE -19 action -28 applicable -18 criterion -23 date -18 deadline -25 expectedLevel -38 expiry -23 indicator -50 lastCheck -25 none -36 phase -19 priority -24 proofs -34 score -18 session -22 trainee -18 version -15
h/de la	BC -18 action -16 body -34 comment -29 date 24 deadline -24 documents -16 end -16 expectedLevel -20 indicator -24 label -21 lastCheck -17 none -26 priority -22 reference -23 responsible -32 start -19 step -17 version -26
h/derni	BC -24 CFA -16 OF -20 VAE -18 action -24 applicable -19 body -20 comment -30 criterion -23 date -40 end 18 expectedLevel -25 expiry -28 indicator -30 label -31 lastCheck 25 links -27 none -21 priority -27 proofs -29 reference -15 responsible -26 score -24 severity -28 start -21 status -35 version -25
h/des	BC -16 OF -15 VAE -15 action -19 applicable -16 body -19 comment -34 criterion -17 date -16 deadline -21 expectedLevel 18 expiry -18 indicator 19 label -19 lastCheck -16 links -25 none -23 priority -18 reference -26 responsible -33 score -17 session -15 status -27 steps 21 trainee -15 version -22
h/do	BC -16 OF -15 body 19 comment -21 criterion -20 deadline -19 expectedLevel -23 indicator -21 label -17 links -19 none -23 priority -21 proofs -25 responsible -20 score -15 severity -18 status -21 version -16
h/doc	BC -24 CFA -21 OF -23 VAE -22 action -26 applicable -23 body -23 comment -35 criterion -20 date -30 deadline -31 documents 35 expectedLevel -29 expiry -30 indicator -42 label -32 lastCheck -25 none -46 phase -23 priority -29 reference 16 score -30 session -28 severity -26 step -22
h/doc$	BC -18 CFA -16 OF -17 VAE -17 action -24 applicable -18 body -19 comment -26 criterion -17 date -25 deadline -24 expectedLevel -24 expiry -26 indicator -41 label -25 lastCheck -20 none -36 priority -22 score -19 session -23 severity -20 step -18
h/docum	BC -30 CFA -24 OF -24 VAE -26 action -28 applicable -26 body -26 comment -41 criterion -28 deadline -40 expectedLevel -45 expiry -22 indicator -40 label -32 lastCheck -38 phase -17 priority -33 reference 17 score -34 session -22 severity -35
h/docum$	BC -21 CFA -15 OF -20 VAE -16 action -20 applicable -17 body -23 comment -30 criterion -17 deadline -33 expectedLevel -28 indicator -32 label -27 lastCheck -35 priority -26 reference 18 score -24 session -19 severity -28 steps -18
h/dt	BC -16 OF -17 VAE -15 action -19 applicable -16 body -17 comment -23 criterion -17 date 23 expectedLevel -19 expiry -20 indicator -23 label -18 lastCheck -16 links -25 priority -19 proofs -22 reference -16 responsible -23 score -18 severity -18 status -24 steps -15 version -20
h/du	BC -37 CFA -32 OF -36 VAE -36 applicable -36 body -41 comment -33 criterion -33 deadline -19 expiry -18 indicator -48 none -18 priority -39 score -40 severity -33 steps -25
h/due	BC -16 action -17 comment -26 criterion -17 date -19 deadline 27 documents -20 expectedLevel -18 expiry -21 indicator -23 label -18 lastCheck -20 links -25 phase -19 priority -18 proofs -19 reference -20 responsible -24 score -17 severity -18 status -23 step -19 version -16
h/e	BC -18 CFA -18 OF -19 VAE 23 action -21 applicable -23 body -15 comment -23 criterion -17 date -18 deadline -21 expectedLevel -18 expiry -18 indicator -21 label -19 lastCheck -17 links -25 priority -23 proofs -21 responsible -31 score -15 severity -19 version -26
h/ecart	BC -15 body -18 comment -18 expectedLevel -15 label -20 links -20 none -15 priority -18 proofs -16 severity 29 status -23
h/eleme	BC -17 OF -16 action -23 body -15 criterion -17 date -17 deadline -24 documents 20 expectedLevel -20 expiry -18 indicator -23 label -22 lastCheck -19 links -26 none -32 priority -20 proofs 23 reference -15 responsible -16 score -19 session -15 severity -19 status -25 version -15
h/emoji	BC -15 OF -17 VAE -15 action -15 applicable -16 comment -20 criterion -15 deadline -17 expectedLevel -17 links -19 none 29 priority -16 proofs -19 responsible -15 severity -15 status -21 version -17
h/en	BC -29 CFA -24 OF -27 VAE -29 action -32 applicable -33 body -33 criterion -33 deadline -15 documents -32 end -16 expectedLevel -41 expiry -46 indicator -21 label 20 lastCheck -37 links -52 none -51 phase -24 reference -30 score -32 session -25 severity -35 start -16 step -30 trainee -18 version 15
h/est	BC -24 CFA -20 OF -21 action -20 applicable 17 body -23 comment -25 criterion -34 date -22 deadline -32 documents -26 expectedLevel -24 expiry -23 lastCheck -26 none -36 phase -16 priority -27 reference -20 responsible -42 score -19 severity -34 status 24 step -15 version -24
h/eta	BC -17 OF -17 action -18 applicable -15 body -15 comment -18 criterion -15 deadline 28 expectedLevel -17 expiry -18 indicator -17 label -17 lastCheck -16 links -18 none -21 priority -19 responsible -18 score -18 severity -17 status -20 version -17
h/evide	BC -27 CFA -26 OF -26 VAE -28 action -24 applicable -23 body -24 comment -29 criterion -29 date -23 deadline -30 expectedLevel -37 indicator -29 label -25 lastCheck -26 none 15 priority -28 responsible -27 score -33 severity -25 status -31 version -27
h/evide$	BC -17 OF -17 action -16 applicable -15 body -15 comment -19 criterion -19 date -16 deadline -22 expectedLevel -35 expiry -23 indicator -22 label -24 lastCheck -17 priority -20 proofs 19 responsible -19 score -16 severity -19 status -23 version -17
h/exige	BC -16 OF -16 action -20 applicable -15 comment -22 criterion -25 deadline -21 expiry -17 indicator -26 label 19 lastCheck -17 links -20 none -23 priority -18 proofs -22 responsible -24 score -17 severity -17 status -21 version -16
h/f	BC -20 CFA 18 VAE -22 action 15 applicable -30 comment -26 criterion -20 deadline -21 expectedLevel -15 expiry -20 indicator -22 label -21 lastCheck -15 links -19 none -27 priority -20 proofs -24 responsible -22 score -18 status -25 version -16
h/forma	BC -26 CFA -24 OF 22 VAE -18 action -21 comment -26 criterion -20 date -23 deadline -18 documents -20 expectedLevel -17 expiry -22 indicator -25 label -21 lastCheck -17 links -26 phase -15 priority -23 proofs -31 reference -25 responsible -30 score -17 session 16 severity -18 step -19 trainee -30 version -23
h/forma$	BC -18 CFA -17 action -18 applicable -19 comment -22 criterion -15 date -20 documents -17 expectedLevel -15 expiry -19 indicator -19 label -15 lastCheck -15 links -21 none 17 priority -17 proofs -23 reference -18 responsible -25 score -16 severity -16 trainee -31 version -18
h/guid	BC -17 OF -17 action -21 applicable -16 body -18 comment -25 criterion -15 date -15 deadline -22 expectedLevel 28 expiry -17 indicator -23 label -22 lastCheck -20 links -16 priority -23 proofs -21 responsible -21 status -22 version -16
h/i	BC -22 CFA -17 OF -21 VAE -19 action -24 applicable 21 body -19 comment -39 criterion -23 date -15 deadline -24 expectedLevel -29 expiry -21 indicator -24 label -28 lastCheck -22 links -34 none -31 priority -23 proofs 20 responsible -25 score -21 severity -19 steps 22 version -18
h/impor$	BC -15 action -16 body -15 comment -21 criterion -16 deadline -21 expectedLevel -17 expiry -16 indicator -17 label -17 lastCheck -16 links -19 none -20 priority 27 proofs -18 responsible -16 score -17 severity -18 status -21 version -16
h/ind$	BC -15 OF -15 action -17 applicable -15 comment -28 criterion -22 date -15 deadline -19 expectedLevel -16 expiry -17 indicator 16 lastCheck -16 links -21 none -38 priority -19 proofs -20 reference -21 responsible -21 score -18 severity -18 version -22
h/indic	BC -21 CFA -16 OF -21 VAE -18 action -25 applicable -20 body -20 comment -32 criterion -34 date -24 deadline -28 documents -23 expectedLevel -27 expiry -23 indicator 32 lastCheck -25 links -32 none -39 phase -22 priority -25 proofs -39 reference -25 responsible -39 session -18 severity -26 step -27 version 16
h/indic$	BC -18 OF -16 action -16 applicable -15 body -15 comment -27 criterion -29 deadline -20 documents -18 expectedLevel -21 expiry -16 indicator 26 label 19 lastCheck -19 links -19 none -25 phase -17 priority -17 proofs -27 reference -23 responsible -33 score -18 severity -23 step -21 version -23
h/it	BC -17 OF -16 action -25 applicable -17 comment -20 criterion -18 date -22 expectedLevel -21 expiry -19 indicator -32 lastCheck -21 links 21 none -33 priority -21 proofs -28 reference -18 responsible -30 score -17 session -16
h/j	BC -15 OF -16 VAE -16 action -23 applicable -18 body -23 criterion -17 deadline 17 expectedLevel -24 expiry -16 indicator -29 label -36 lastCheck -15 links -29 phase -23 priority -25 proofs 18 reference -25 responsible -30 score -16 session -23 severity -17 step -26 version -18
h/je	BC -23 CFA -16 OF -20 VAE -19 body -17 comment -46 criterion -24 deadline -32 expectedLevel -37 expiry -20 indicator -27 lastCheck -27 links -28 none -40 priority -26 proofs 23 responsible -28 severity -19 version -20
h/kilom	BC -15 comment -21 deadline -15 expectedLevel -17 indicator -19 label -15 links -21 none 28 proofs -16 responsible -17 status -17
h/koi	BC -18 CFA -17 applicable -16 comment -17 criterion -26 date -19 expiry -19 indicator -32 label 25 links -34 none -22 responsible -18 status -23 version -15
h/l audit	BC -18 OF -19 VAE -17 action -22 applicable -27 body -17 comment -23 criterion -19 deadline -19 indicator -21 links -19 none 15 priority -17 responsible -23
h/l indic	BC -16 body -17 comment -23 expectedLevel -19 links -18 none -18 proofs -19 responsible -23 severity -25 status 22
h/la	BC -33 CFA -21 OF -26 VAE -24 action -36 applicable -25 body -16 comment -45 criterion -23 deadline -35 end -26 expectedLevel -34 expiry -15 indicator -41 label -34 none -27 phase -17 priority -30 reference -32 start -31 status -17 step -31
h/last	BC -18 CFA -15 OF -17 VAE -16 action -21 applicable -17 body -19 comment -25 criterion -19 date -27 deadline -35 end 19 expectedLevel -20 expiry -27 indicator -21 label -22 lastCheck 39 links -23 none -29 priority -20 proofs -22 responsible -22 score -19 severity -23 start -15 status -26 steps -18 version -19
h/le	BC -38 CFA -31 OF -36 VAE -33 action -49 applicable -44 body -24 comment -60 date 15 documents -33 lastCheck 23 none -25 phase -32 priority -45 proofs -15 reference -42 score -36 session -37 severity -35 status -58 step -24 steps -29 trainee -33 version -50
h/le$	BC -25 CFA -21 OF -26 VAE -25 action -35 applicable -27 body -35 comment -46 criterion -36 date 21 documents -21 expectedLevel -42 indicator -50 label -40 links -44 phase -24 priority -31 proofs -43 reference -25 responsible -37 score -27 session -25 severity -28 status -35 step -25 steps -30 trainee -24 version -33
h/level	BC -18 OF -18 VAE -20 action -25 applicable -16 body -19 comment -20 criterion -17 deadline -18 expectedLevel 22 indicator -17 label -23 lastCheck -16 links -20 proofs -17 responsible -18 score -16 status -16 version -16
h/memo	BC -16 OF -15 VAE -15 action -17 applicable -15 body -20 comment 36 criterion -17 deadline -24 documents -18 expiry -17 indicator -24 label -21 lastCheck -17 links -28 none -29 priority -21 proofs -15 responsible -21 score -18 session -18 severity -16 status -24 step -15 version -18
h/moi	BC -16 CFA -16 action -16 applicable 26 comment -20 deadline -18 documents -18 indicator -19 links -24 none -29 phase -16 responsible 21 status -34 step -17 steps 15
h/nam	BC -19 CFA -18 OF -17 VAE -17 action -17 applicable -20 comment -28 criterion -15 date -24 deadline -24 documents -22 end -21 expectedLevel -18 expiry -22 indicator -25 lastCheck -16 links -33 priority -21 reference -35 score -17 severity -18 start -21 status -32 step 15 steps -23 version -25
h/nam$	BC -20 CFA -18 OF -18 VAE -18 action -18 applicable -21 comment -29 criterion -16 date -16 deadline -26 documents -23 end -22 expectedLevel -18 expiry -20 indicator -26 label -16 lastCheck -17 links -30 priority -20 reference -29 score -18 severity -18 start -21 status -31 steps -24 version -21
h/nc	BC -16 CFA -20 OF -26 VAE -23 action -24 body -20 comment -24 criterion -22 date -23 deadline -26 expiry -23 indicator -25 label -25 lastCheck -22 links -27 none -36 priority -30 proofs -30 responsible -25 score -25 severity 23 version -23
h/niv	BC -15 action -18 applicable -15 comment -26 criterion -15 deadline -25 expectedLevel 25 expiry -16 indicator -18 label -21 lastCheck -16 links -18 none -30 proofs -19 responsible -18 score -17 severity -18 status -22 version -17
h/nivea	BC -17 CFA -15 OF -20 VAE -16 action -24 applicable -20 body -18 comment -25 criterion -18 date -19 deadline -22 expiry -23 indicator -27 label -27 lastCheck -26 links -24 none -35 proofs -24 responsible -20 score -29 session -15 version -19
h/no	BC -25 CFA -21 OF -25 VAE -23 action -28 applicable -24 body -27 comment -37 criterion -26 date -32 documents -23 expectedLevel -29 expiry -26 indicator 15 label -32 lastCheck -27 links -34 phase -21 priority -21 proofs -36 reference 15 responsible -29 score -30 session -19 severity -27 status -38 step -15 version 17
h/no$	BC -18 CFA -15 OF -19 VAE -17 action -21 applicable -18 body -16 comment -24 criterion -20 date -25 deadline -35 expectedLevel -20 expiry -17 label -26 lastCheck -21 links -23 priority -15 proofs -28 reference 18 responsible -23 score -20 severity -20 status -27 version 16
h/non	BC -19 VAE -15 action -19 body -16 comment -19 criterion -15 date -16 deadline -21 expectedLevel -24 expiry -17 indicator -22 label -18 lastCheck -17 links -20 none -28 priority -18 proofs -24 responsible -22 score -17 severity 18
h/not	BC -28 CFA -25 OF -27 VAE -25 action -28 applicable -20 body -25 comment 26 criterion -32 date -21 deadline -30 documents -24 end -19 expectedLevel -27 expiry -24 indicator -29 label -30 lastCheck -25 links -31 none -33 phase -16 priority -29 proofs -37 reference -23 responsible -32 score 21 session -24 severity -29 start -18 step -20 steps 19 trainee -22 version -23
h/nota	BC -16 OF -16 VAE -15 action -20 applicable -15 comment 35 criterion -18 deadline -24 expectedLevel -20 expiry -17 indicator -21 label -18 lastCheck -17 links -23 none -30 priority -22 proofs -22 responsible -26 score -19 severity -21 status -25 version -19
h/n°	BC -31 CFA -24 OF -27 VAE -26 action -37 applicable -27 body -28 comment -41 date -29 deadline -36 documents -28 end -18 expectedLevel -32 expiry -37 indicator 20 label -54 lastCheck -41 links -37 phase -18 priority -36 proofs -46 reference 31 responsible -39 score -34 severity -33 start -18 status -46 step -25 steps -22 trainee -24
h/n°$	BC -19 CFA -17 OF -20 VAE -19 action -23 applicable -19 body -17 comment -29 criterion -37 date -20 deadline -25 expectedLevel -23 expiry -22 indicator 16 label -46 lastCheck -40 links -24 priority -25 proofs -39 responsible -29 score -22 severity -20 status -31
h/o	BC -18 CFA -25 VAE -21 action -23 applicable 17 comment -34 criterion -17 date -17 deadline -23 expectedLevel -19 expiry -18 indicator -16 label -19 lastCheck -17 links -33 phase -15 priority -18 proofs -22 reference -16 responsible -25 score -18 session -19 severity -19 steps -17 version -19
h/of	BC -25 CFA -36 OF 41 VAE -32 action -28 applicable -39 body 18 comment -28 criterion -28 deadline -39 expiry -30 indicator -38 label -29 lastCheck -27 links -35 none -15 priority -30 reference -23 responsible -36 session -20 severity -24 status -24 trainee -19 version -32
h/of$	BC -23 CFA -23 OF 34 VAE -19 applicable -18 body 19 comment -18 criterion -15 deadline -21 expectedLevel -21 indicator -19 label -17 none -27 priority -16 proofs -26 responsible -17 score -19 status -19 trainee -17
h/on	BC -26 CFA -18 OF -25 VAE -23 action -29 applicable -26 body -24 comment -30 criterion -28 date 22 deadline -33 documents 18 expectedLevel -38 indicator -33 label -17 priority -29 proofs -45 reference -17 responsible -37 score -27 session -16 severity -31 version -25
h/on$	BC -16 OF -16 VAE -15 action -20 applicable -15 criterion -18 date 19 deadline -23 expectedLevel -16 indicator -22 label -22 links -27 none -31 priority -18 proofs -17 responsible -21 score -19 severity -16 version -22
h/ordr	BC -18 CFA -15 OF -18 VAE -15 action -21 applicable -17 body -17 comment -26 criterion -15 date -17 deadline -27 expectedLevel -21 expiry -20 indicator -23 label -21 lastCheck -21 links -16 priority 19 proofs -23 responsible -20 score -22 severity -22 status -25 version -16
h/ou	BC -31 CFA -27 OF -31 VAE -24 action -37 applicable -43 comment -37 criterion -35 date -27 deadline -45 end -19 expectedLevel -34 expiry -33 indicator -48 label -47 lastCheck -39 links 30 none -50 phase -27 priority -41 proofs -42 reference -29 session -27 severity 18 start -16 step -31 steps -16 trainee -18 version -32
h/oui	BC -15 OF -15 applicable 17 comment -18 deadline -15 indicator -17 none -19 proofs -17 severity -15
h/owner	BC -16 applicable -17 body -21 comment -18 criterion -16 deadline -16 documents -16 indicator -16 label -16 lastCheck -15 links -17 none -29 priority -16 proofs -15 responsible 35 status -20 step -18
h/papel	BC -16 OF -16 VAE -15 action -17 comment -20 criterion -16 deadline -16 expectedLevel -16 indicator -17 links -19 none -21 proofs 24 responsible -17 score -18 status -16
h/papie	BC -16 OF -16 VAE -15 action -24 applicable -16 comment -27 criterion -18 deadline -18 expectedLevel -23 indicator -36 label -26 lastCheck -19 links -27 phase -18 priority -21 proofs 15 reference 17 responsible -33 score -17 session -20 severity -16 step -19
h/par	BC -22 OF -16 VAE -15 action -21 applicable -23 body -34 comment -39 criterion -25 date -16 deadline -21 documents -17 expiry -23 indicator -32 label -22 lastCheck -19 links -29 priority -23 proofs -43 responsible 39 score -16 session -19 severity -28 status -39 version -20
h/pas	BC -21 OF -17 action -19 applicable -22 body -20 criterion -19 deadline -21 expectedLevel -20 indicator -29 label -23 lastCheck 15 links -36 none -27 priority -20 proofs -20 responsible -28 score -21 status 22
h/pc	BC -17 CFA -15 OF -18 VAE -15 action -17 applicable -16 body -17 comment -23 criterion -18 deadline -23 expectedLevel -20 expiry -17 indicator -22 label -21 lastCheck -17 links 16 none -29 priority -20 proofs 22 responsible -15 score -21 severity -19 status -23 version -17
h/perio	BC -16 OF -15 action -15 comment -19 deadline -16 expectedLevel -17 indicator -15 links -19 none 24 priority -17 responsible -21 severity -16 status -19 version -18
h/perso	BC -15 OF -16 action -15 applicable -15 body -26 criterion -15 date -15 deadline -17 expectedLevel -20 expiry -17 indicator -24 label -26 lastCheck -18 links -23 none -28 priority -17 proofs -20 responsible 22 score -23 severity -17 status -26 steps -18 trainee 18 version -19
h/point	BC -19 CFA -15 OF -18 VAE -17 action -26 applicable -19 criterion -20 date -17 deadline -29 documents -16 expectedLevel -24 expiry -20 none -36 priority -22 proofs -27 severity -21 status -29 version -19
h/pour	BC -28 CFA -24 VAE -28 action -30 applicable 21 criterion -32 date -33 deadline 22 documents -22 expiry -39 label -33 lastCheck -43 links -37 phase -21 priority -32 proofs -39 reference -27 responsible -40 score -28 session -23 severity -30 step -23 steps -19 version -26
h/pr	BC -16 OF 16 action -17 comment -35 date -15 deadline 19 expiry -15 links -23 none -16 priority -17 proofs -22 reference -19 responsible -25 severity -15 status -26 steps -15 trainee 25 version -17
h/preuv	BC -22 CFA -17 OF -21 VAE -18 action -25 applicable -19 body -23 comment -40 criterion -22 deadline -32 documents 17 expectedLevel -44 expiry -32 indicator -21 label -25 lastCheck -25 phase -17 priority -24 proofs 24 reference -22 responsible -30 score -22 session -25 severity -26 step -15 steps -18 trainee -17 version -26
h/preuv$	BC -15 action -16 body -17 comment -23 deadline -21 expiry -28 label -20 lastCheck -21 priority -18 proofs 19 reference -18 responsible -23 score -16 session -20 severity -19 steps -18 version -19
h/quali	BC -15 OF -15 applicable -15 body -18 comment -22 criterion 19 deadline -21 documents -17 expectedLevel -22 expiry -17 lastCheck -17 links -19 none -34 phase -17 priority -18 proofs -21 reference -24 score -17 session -16 status -28 step -20 version -22
h/que	BC -28 CFA -15 OF -21 VAE -18 applicable -25 body -19 criterion -29 date -20 expiry -27 indicator -35 links -32 none -31 phase -18 priority -30 reference -17 responsible -24 score -19 severity -18 status -47 step -22 version -18
h/qui	BC -27 CFA -21 OF -25 VAE -23 action -28 applicable -31 body 15 comment -17 date -32 deadline -36 end -21 expectedLevel -42 expiry -31 indicator -42 label -25 lastCheck -38 links -40 none -37 phase -17 priority -32 proofs 16 reference -24 responsible 29 score -27 session -23 severity -32 start -22 status -40 step -26 steps -31 trainee -22 version -26
h/rag	BC -22 CFA -19 OF -21 VAE -17 action -21 applicable -22 body -19 comment -27 criterion -20 date -17 deadline -22 expectedLevel -25 expiry -17 indicator -24 label -23 lastCheck -20 links -23 none -33 priority -21 proofs -24 responsible -25 score -22 severity -22 status 35 version -20
h/rang	BC -17 OF -15 VAE -15 action -34 applicable -16 body -16 comment -23 criterion -21 date -17 deadline -20 expectedLevel -18 expiry -21 indicator -19 label -20 lastCheck -18 links 15 proofs -21 responsible -20 score -22 severity -20 status -28 version -17
h/rat	BC -15 indicator -15 label -15 severity 18
h/refle	BC -19 CFA -15 OF -17 VAE -18 action -23 applicable -17 body -17 comment 30 criterion -21 date -16 deadline -25 expectedLevel -19 expiry -19 indicator -22 label -23 lastCheck -19 links -19 none -26 priority -23 proofs -20 responsible -20 score -20 severity -23 status -26 version -19
h/relea	BC -16 OF -15 VAE -15 action -16 body -18 comment -22 criterion -16 date -20 deadline -20 expectedLevel -18 expiry -22 indicator -20 label -15 lastCheck -16 links -24 none -32 priority -20 proofs -24 reference -18 responsible -29 score -17 severity -16 status -26 version 31
h/relev	BC -17 applicable 16 date 17 deadline -16 lastCheck -17
h/requi	BC -18 CFA -15 OF -20 VAE -17 applicable -20 body -16 comment -31 criterion -22 date -16 deadline -23 expectedLevel 17 expiry -18 indicator -25 label 17 lastCheck -19 links -20 none -27 priority -23 proofs -19 responsible -19 score -19 severity -26 status -20 version -18
h/rnq	BC -16 OF -15 action -19 applicable -16 comment -25 criterion 22 date -18 deadline -22 expectedLevel -19 expiry -20 indicator 16 lastCheck -17 links -27 none -30 priority -19 proofs -21 reference -18 responsible -23 score -18 session -16 severity -17 status -29 step -15 version -24
h/s	BC -26 CFA -22 OF -20 VAE -20 applicable 25 comment -29 criterion -23 date -22 deadline -24 expectedLevel -22 expiry -27 label -23 lastCheck -21 links -37 none -33 proofs -33 reference -19 score -16 session -18 version -29
h/se	BC -17 OF -15 action 17 applicable -17 body -15 comment -22 criterion -18 deadline -30 expectedLevel 19 expiry -15 indicator -28 label 15 lastCheck -23 links -26 none -36 phase -20 priority -18 proofs -28 reference -16 responsible -23 score -16 session -16 severity -21 status -27
h/sever	BC -17 OF -16 VAE -16 action -19 applicable -18 body -15 comment -20 criterion -17 date -15 deadline -20 expectedLevel -26 expiry -17 indicator -19 label -20 lastCheck -17 links -19 none -21 priority -20 proofs -19 responsible -20 score -18 severity 26 status -28 version -18
h/sever$	BC -15 action -17 applicable -15 comment -18 criterion -15 deadline -17 expectedLevel -24 expiry -15 indicator -16 label -17 lastCheck -15 links -16 none -20 priority -18 proofs -16 responsible -17 score -17 severity 24 status -27 version -16
h/si	BC 21 VAE -18 action -16 applicable -17 comment -21 criterion -16 deadline -19 expectedLevel -15 indicator -17 label -16 lastCheck -15 links -18 none -21 priority -19 proofs -15 responsible -18 score -18 severity 18 status -20
h/skill	BC 29 OF -16 applicable -27 none -15 status -15
h/statu	BC -16 OF -16 applicable -16 criterion -15 date -17 deadline -21 expectedLevel -18 expiry -17 indicator -25 label -22 lastCheck -16 links -21 none -20 priority -18 proofs -20 responsible -24 score -22 severity -15 status 28 version -17
h/suppo	BC -15 OF -15 body -15 comment -20 criterion -20 date -18 deadline -23 expectedLevel -19 expiry -19 label -18 lastCheck -18 links -19 phase -20 priority -16 proofs 25 responsible -28 score -17 session -18 severity -15 step -23
h/text	BC -15 OF -15 action 18 body -17 criterion -17 deadline -20 expiry -15 indicator -21 lastCheck -16 links -19 none -26 proofs -19 responsible -18 score -19 severity -19 status -27 steps -15 version -16
h/the	BC -23 CFA -16 OF -21 VAE -17 action -31 applicable -22 body -22 comment -23 criterion -25 date -16 deadline -24 expiry -20 indicator -25 label 18 lastCheck -21 links 16 none -31 phase 15 priority -23 responsible -22 score -20 severity -19 status -28 version -18
h/train	BC -28 CFA -26 OF 27 VAE -30 action -18 applicable -27 comment -25 criterion -18 deadline -20 end -19 expectedLevel -19 expiry -15 indicator -19 label -18 lastCheck -16 none -31 priority -18 proofs -19 score -18 session -21 severity -16 start -19 status -24 steps -21 version -16
h/train$	BC -15 OF 19 body -21 links -16 none -17 responsible 15
h/v	BC -17 CFA -19 OF -18 VAE 23 action -23 applicable -20 body -17 comment -25 date -16 deadline -24 expectedLevel -16 expiry -23 indicator -28 label -19 lastCheck -18 links -21 priority -21 proofs -26 reference -21 responsible -29 session -18 severity -16 status -27
h/vae	BC -27 CFA -36 OF -36 VAE 46 action -18 applicable -41 comment -23 deadline -21 expectedLevel -20 expiry -17 indicator -20 label -20 lastCheck -17 links -19 none -20 priority -25 proofs -19 responsible -19 score -17 status -21 version -16
h/vae$	BC -21 CFA -20 OF -25 VAE 33 action -16 applicable -19 comment -20 deadline -19 expectedLevel -17 expiry -15 indicator -17 label -16 lastCheck -15 links -17 none -18 priority -23 proofs -17 responsible -18 score -15 status -17
h/verdi	BC -15 OF -15 action -16 applicable -15 comment -22 criterion -17 date -17 deadline -20 expectedLevel -19 expiry -18 indicator -21 label -18 lastCheck -15 links -21 none -26 priority -20 proofs -20 responsible -20 score -15 severity -17 status 31 version -19
h/vers	BC -20 CFA -16 OF -17 VAE -17 action -23 applicable -19 body -23 comment -23 criterion -26 date -23 deadline -26 expectedLevel -28 expiry -26 indicator -30 label -25 lastCheck -26 none -33 priority -25 proofs -33 reference -15 responsible -29 score -21 session -18 severity -24 status -26 version 34
h/versi	BC -17 OF -16 action -22 applicable -16 comment -23 date -18 deadline -23 expectedLevel -18 expiry -18 indicator -23 label -22 lastCheck -18 links -30 none -34 priority -19 proofs -31 responsible -19 score -17 severity -19 status -30 version 38
h/we	BC -19 OF -18 action -24 applicable -28 comment -21 criterion -15 deadline -24 expectedLevel -22 indicator -15 label -17 lastCheck -17 links -25 none -32 priority -24 proofs 20 responsible -17 severity -19 status 30
h/what	BC -17 OF -15 action 16 applicable -20 body -16 comment -18 criterion -17 deadline -20 expectedLevel 16 indicator -24 lastCheck -16 links -27 none -23 priority -17 severity -19 status -22
h/whos	BC -15 action -18 body -16 comment -22 criterion -17 deadline -20 expectedLevel -17 expiry -15 indicator -20 label -18 lastCheck -15 links -20 none -24 priority -19 proofs -16 reference -18 responsible 27 score -15 severity -16 status -21 version -15
h/^apren	CFA 19 OF -16 none -16
h/^cat	CFA 21 VAE -15 action -19 applicable -15 comment -16 criterion -15 deadline -18 expectedLevel -16 expiry -15 label -15 lastCheck -17 links -15 none -21 priority -18 proofs -25 score -19 severity -16 status -23
h/^nb	CFA -18 OF -16 VAE -16 action -18 applicable -19 body -22 criterion -18 date -15 deadline -21 documents -16 end -15 expectedLevel -17 expiry -17 indicator -23 label -21 lastCheck -16 links -25 none 23 priority -21 proofs -24 reference -17 responsible -19 score -18 session -19 severity -18 status -20 step -16 steps -20 trainee -15 version -23
h/^of	CFA -21 OF 29 VAE -28 applicable -30 none -26
h/a moi	CFA -17 action -15 applicable 20 responsible -18 status -15
h/aff	CFA -16 action -22 comment -17 deadline -19 expiry -15 indicator -18 none -24 priority -16 proofs -21 responsible 28 status -18
h/apren	CFA 19 OF -16 none -16
h/apren$	CFA 19 OF -16 none -15
h/b	CFA -15 applicable -18 comment 29 indicator -16 links -18 none -19 responsible -15 status -19 trainee -17
h/cat	CFA 20 VAE -17 action -19 applicable -15 comment -16 criterion -16 deadline -19 expectedLevel -15 expiry -16 indicator -15 label -16 lastCheck -18 links -17 none -21 priority -18 proofs -15 responsible -15 score -20 severity -16 status -22
h/cat 0	CFA 20 VAE -17 action -18 applicable -16 comment -15 criterion -16 deadline -17 expectedLevel -15 expiry -15 label -15 lastCheck -16 links -15 none -20 priority -18 proofs -24 score -20 severity -15 status -22
h/de	CFA -42 OF -23 VAE -39 applicable -41 criterion -48 expectedLevel -18 responsible -20 step -22 steps -26 version -32
h/ecsr	CFA 17
h/f$	CFA -16 OF 20 none -16 status -16
h/moi$	CFA -15 applicable 20
h/n	CFA -18 OF -33 VAE -20 action -20 applicable 27 body -30 comment 16 criterion -21 date -19 deadline -26 documents -19 end -17 expectedLevel -23 expiry -21 indicator -17 label -21 lastCheck -22 links -29 phase -19 priority -26 proofs -25 reference -22 responsible -35 score -21 session -18 severity -24 start -18 step -18 steps -20 trainee 17 version -22
h/n$	CFA -15 OF -22 VAE -15 applicable 19 comment -29 criterion -16 deadline -20 expectedLevel -15 expiry -15 label -17 lastCheck -17 links -19 priority -20 proofs -17 responsible -21 score -15 severity -15 version -15
h/nb	CFA -17 OF -16 VAE -16 action -20 applicable -20 body -23 criterion -17 date -17 deadline -22 documents -16 expectedLevel -18 expiry -18 indicator -25 label -21 lastCheck -17 links -26 none 24 phase -16 priority -22 proofs -25 reference -18 responsible -18 score -20 session -20 severity -19 status -19 step -17 steps -19 trainee -15 version -29
h/order	CFA -17 OF -22 VAE -18 action -20 applicable -16 body -17 comment -22 criterion -18 date -16 deadline -22 expectedLevel -19 expiry -18 indicator -20 label -19 lastCheck -18 links -16 priority 22 proofs -22 responsible -19 score -19 severity -18 status -20 version -19
h/order$	CFA -16 OF -15 VAE -17 action -18 applicable -15 body -16 comment -21 criterion -17 deadline -21 expectedLevel -18 expiry -18 indicator -20 label -18 lastCheck -16 links -17 priority 22 proofs -21 responsible -18 score -19 severity -17 status -20 version -18
h/prior	CFA -16 OF -18 action -20 body -17 comment -23 criterion -19 date -18 deadline -24 expectedLevel -23 expiry -21 indicator -21 label -20 lastCheck -21 links -26 none -35 priority 29 proofs -22 responsible -16 score -21 severity -20 status -28 version -18
h/pro	CFA 17
h/titr	CFA 18 comment -15 indicator -19 none -16 status -21
h/^act	OF 15 action 21 comment -17 deadline -17 none -16 proofs -17 responsible -17
h/^actio	OF -17 action 35 body -21 comment -27 criterion -15 date -15 deadline -26 end -18 expectedLevel -25 expiry -17 indicator -21 label -21 links -21 none -32 priority -22 proofs -19 reference -16 responsible -35 session 21 status -24 trainee -18 version -17
h/^af	OF 20 VAE -15 none -17 status -15
h/^coule	OF -15 comment -21 deadline -16 expectedLevel -16 links -32 none 36 proofs -16 responsible -22 status -18 version -17
h/^impor	OF -16 action -15 comment -19 criterion -17 deadline -19 expectedLevel -16 expiry -15 indicator -17 label -18 lastCheck -15 links -18 none -18 priority 27 proofs -17 score -15 severity -16 status -19 version -15
h/^pr	OF 18 comment -15 links -15 proofs -15 responsible -18 status -20
h/^statu	OF -15 applicable -16 comment 15 date -17 deadline -18 expectedLevel -17 expiry -17 indicator -29 label -23 lastCheck -16 links -20 none -19 priority -19 proofs -20 responsible -21 score -19 status 16 version -16
h/act	OF 17 action 18 comment -15 deadline -16 indicator -15 none -16 responsible -17 status -15
h/actio$	OF -20 action 19 body -19 comment -18 deadline -19 expectedLevel -17 expiry -15 indicator -19 label -23 lastCheck -16 links -20 none -22 proofs -17 responsible 16 score -15 session -16 severity -20 status -20 steps -24 trainee -15
h/ae	OF -21 applicable 24 none -18 status -20
h/atten$	OF -15 VAE -15 action -19 body -22 criterion -16 date -16 documents -24 end -18 expectedLevel 26 expiry -16 indicator -27 lastCheck -16 links -31 phase -27 priority -20 proofs -39 reference -25 responsible -31 score -18 session -23 start -16 status -29 step -26 trainee -18 version -16
h/body	OF -18 body 28 comment -17 deadline -15 indicator -15 links -21 none -18 priority -15 responsible -22 status -16
h/body$	OF -17 body 28 comment -18 deadline -15 expectedLevel -15 links -20 none -20 priority -16 responsible -21 severity -15 status -16
h/class$	OF 17 action -15 comment -16 deadline -15 expectedLevel -16 label -16 proofs -17 responsible -16 status -15
h/clien	OF -17 action -16 body 29 comment -21 deadline -18 expectedLevel -17 indicator -17 label -15 links -17 none -23 priority -19 responsible -21
h/color	OF -16 applicable -16 deadline -17 expectedLevel -18 links -19 none 23 priority -18 proofs -18 responsible -19 score -15 version -15
h/conce	OF -19 VAE -15 action -15 applicable 33 comment -15 deadline -17 label -16 none -26 priority -16 proofs -16 responsible -22 session 15 severity -15 status -27
h/coule	OF -16 action -17 comment -21 expectedLevel -17 indicator -23 label -15 links -34 none 39 priority -16 proofs -18 reference -17 responsible -22 status -18 version -16
h/evalu	OF -15 action -21 applicable -16 body -19 criterion -30 date -21 deadline -25 end -25 expectedLevel -20 expiry -21 links -22 none -30 priority -21 proofs -17 responsible -21 session -22 severity -17 steps 24 trainee -15 version -16
h/fair	OF -16 action 21 applicable -16 comment -25 criterion -16 deadline -22 expectedLevel -25 expiry -19 indicator -21 lastCheck -18 links -17 proofs -26 responsible -24 score -16 status -18
h/falc	OF -18 comment -18 none 24 status -16
h/form	OF 21 body -16 comment -18 links -19 none -29 reference -22 responsible 16 session 17 steps -15
h/form$	OF 18 responsible -15
h/guid$	OF -15 action -17 body -18 comment -16 deadline -19 indicator -19 label -15 lastCheck -15 none 19 responsible -16 status -19
h/how	OF -15 action -15 applicable -15 comment -20 deadline -16 indicator -17 links -16 none 26 priority -15 status -20
h/ind	OF -16 action -18 applicable -20 comment -29 criterion -31 deadline -20 documents -17 expectedLevel -16 expiry -15 indicator 32 lastCheck -17 links -17 none -28 phase -16 priority -22 proofs -23 reference -19 responsible -24 score -16 session -15 severity -18 step -18 version -21
h/item	OF -15 applicable 22 comment -26 expectedLevel -15 indicator 19 links -17 none -37 proofs -21 responsible -18 status -15
h/kan	OF -18 applicable -24 body -21 deadline 15 indicator -24 status -19
h/ki	OF -15 action -24 applicable -25 body -15 comment -15 deadline -25 links -19 none -31 priority -23 responsible 35 severity -20 status -25
h/model$	OF -16 comment -25 criterion -15 date -15 expiry -16 indicator -19 links -18 proofs -24 status -21 version 25
h/o n	OF -20 applicable 22 comment -26 deadline -18 links -17 proofs -15 responsible -18 severity -15
h/perim	OF 16
h/possi$	OF -15 action -18 body -17 comment -22 criterion -15 date -15 deadline -18 expectedLevel 32 indicator -19 label -19 links -24 priority -18 proofs -28 responsible -19 score -17 severity -30 status -28 version -16
h/quel	OF -15 action -16 applicable -18 comment -21 date -19 deadline -23 expectedLevel -19 expiry -19 label -15 links -21 none -34 priority -15 reference -27 responsible -22 status -28
h/requi$	OF -15 comment -18 criterion -15 deadline -16 indicator -17 none -22 responsible -22 severity -15 status -15
h/scor$	OF -15 comment -18 criterion -15 deadline -17 expectedLevel -15 indicator -17 label -15 links -16 none -15 priority -16 proofs -17 responsible -16 score 24 status -19
h/tampo	OF -15 comment -21 expectedLevel -15 indicator -17 links -19 none 28 priority -15 responsible -20 status -15 version -15
h/y	OF -20 VAE -18 action -25 body -26 comment -31 criterion -17 deadline -28 expectedLevel -16 indicator -22 label -22 lastCheck -20 links -15 none -35 priority 23 proofs -30 responsible 17 severity -17 status -30 version -18
h/^t	VAE -16 comment -19 none 26 responsible -19 status -15
h/^val	VAE 20 applicable -15 expiry 16 links -15 none -23 responsible -17 status -19 version -15
h/acq	VAE 23 expiry -21 none -15
h/appli	VAE -18 action -21 body -15 comment -19 criterion -18 deadline -16 expectedLevel -18 expiry -19 indicator -22 label -18 lastCheck -16 links -16 none -28 priority -21 proofs -21 responsible -22 severity -16 status -25
h/cpt	VAE -15 action -15 body -16 comment -15 indicator -17 links -15 none 25 proofs -16
h/exp	VAE 24 date -20 deadline -19 expiry 22 lastCheck -24 none -21 status -16
h/montr	VAE -15 action -25 applicable -15 comment -31 criterion -16 deadline -23 documents 17 expectedLevel -18 expiry -20 indicator -18 label -29 lastCheck -18 links -18 priority -17 proofs 25 responsible -17 score -17 status -22
h/nc$	VAE -16 action -19 body -15 comment -18 criterion -16 date -20 deadline -21 expectedLevel -34 expiry -19 indicator -20 label -18 lastCheck -19 links -22 none -28 priority -25 proofs -26 responsible -22 score -20 status 18 version -17
h/t	VAE -19 comment -22 deadline -16 expiry -17 indicator -17 links -17 none 26 proofs -19 responsible -19 status -20
h/tensi	VAE -17 none 21 responsible -15 version -23
h/to	VAE -22 action 27 applicable -27 body -27 comment -35 criterion 15 date -30 deadline -33 expiry -32 label -33 lastCheck -27 none -40 priority -29 proofs -44 reference -18 responsible -33 score -25 session -16 severity -29 status -38 version -34
h/v a	VAE 25 action -18 applicable -15 comment -21 deadline -17 expiry -16 priority -17 proofs -19 responsible -20 status -21
h/v$	VAE -17 comment -16 indicator -17 links -16 proofs -15 reference -17 responsible -17 version 23
h/val	VAE 21 action -15 comment -15 expectedLevel -15 expiry 15 links -17 none -23 priority -15 proofs -15 responsible -19 status -21 version -16
h/0	action -43 applicable -33 body -36 comment -57 date -26 deadline -39 end -28 expectedLevel -43 expiry -34 indicator -41 label -45 lastCheck -35 links -41 none -52 priority -36 proofs 31 reference -20 responsible -44 session -25 severity -37 start 19 status -44 trainee -28 version -30
h/0$	action -27 applicable -29 body -23 comment -42 date -17 deadline -26 end -15 expectedLevel -33 expiry -23 indicator -30 label -33 lastCheck -22 links -34 none -41 priority -23 proofs 21 responsible -29 score 17 severity -25 status -33 trainee -15 version -22
h/^analy	action -17 body -17 comment 27 deadline -17 end -18 indicator -16 label -15 links -20 none -22 priority -15 proofs -15 responsible -15 session -21 start -17 status -18 trainee -22
h/^comen	action -21 comment 25 end -18 indicator -15 none -21 proofs -18 responsible -17 start 16 status -18
h/^confi	action -15 applicable -18 comment -18 deadline -16 links -17 none 27 proofs -18 responsible -17 status -22 version -16
h/^corre	action 17 responsible -17
h/^crit	action -18 comment -17 criterion 25 deadline -17 label -18 links -15 priority -15 proofs -16 responsible -17 score -16 status -19
h/^dern	action -15 comment -17 deadline -17 expectedLevel -15 expiry -18 indicator -17 label -18 lastCheck 31 links -17 none -20 priority -15 proofs -16 responsible -18 score -15 status -18
h/^doc	action -16 comment -27 date -21 deadline -20 documents 34 expiry -22 indicator -29 label -18 links -31 none -32 phase -20 priority -16 proofs 15 score -17 session -26 step -22 version -24
h/^docum	action -17 comment -26 date -23 deadline -18 expectedLevel -42 expiry -20 indicator -28 links -35 phase -25 proofs 19 responsible -40 session -18 version -27
h/^echea	action -26 comment -17 deadline 22 expiry -18 label -15 lastCheck -19 links -18 proofs -16 status -17
h/^feu	action -15 comment -20 deadline -17 expectedLevel -16 label -15 links -17 none -23 priority -16 proofs -17 responsible -17 score -15 severity -16 status 25 version -15
h/^fin	action -18 body -20 comment -20 date -18 end 28 expiry 23 lastCheck -16 links -22 proofs -23 responsible -18 session -19 start -21 status -17 steps -31
h/^ki	action -21 applicable -21 body -16 comment -15 deadline -21 links -15 none -27 priority -19 responsible 30 severity -18 status -21
h/^l	action -15 applicable -25 body -19 comment -21 criterion -34 deadline -20 expectedLevel 15 expiry -16 indicator -32 links -21 none -24 priority -18 proofs -35 responsible -21 score -26 severity -25 status -28
h/^last	action -15 comment -17 date -21 deadline -29 end 16 expiry -18 indicator -15 label -15 lastCheck 29 links -15 none -20 proofs -15 responsible -16 severity -18 status -26
h/^lib	action -15 comment -18 criterion -16 date -16 deadline -17 expectedLevel -21 expiry -16 indicator -21 label 25 links -20 none -21 priority -15 reference -19 responsible -19 status -21 version -17
h/^lien	action -15 comment -15 links 34 none -23 proofs -20 reference -16 responsible -25 status -17 version -17
h/^mes	action -15 comment 20 none -18 responsible -16
h/^mesur	action 23 comment -17 deadline -15 responsible -15
h/^min	action -17 comment -18 indicator -15 lastCheck -20 none -18 priority -16 proofs -15 responsible -18 severity 24
h/^mono	action -15 comment -21 deadline -16 links -17 none -24 phase -15 responsible 30 session -15 severity -19 status -20
h/^next	action 16 responsible -18
h/^niv	action -17 comment -25 criterion -15 deadline -23 expectedLevel 23 expiry -15 indicator -17 label -20 lastCheck -15 links -18 none -27 proofs -19 responsible -18 score -16 severity -17 status -21 version -16
h/^nom	action -15 comment -25 date -25 end -27 expiry -18 indicator -18 links -34 none -32 phase -18 proofs 24 reference -31 responsible -29 start -25 status -32 steps -30 trainee 18 version -23
h/^papie	action -20 comment -19 deadline -17 documents 22 links -17 none -33 proofs 23 responsible -23 version -17
h/^path	action 20 comment -15 none -19 proofs -16 responsible -17
h/^pc	action -17 comment -20 links -27 none -22 proofs 23 responsible -21 status -17
h/^photo	action -25 none 31
h/^pilot	action -16 body -15 comment -15 label -19 links -21 none -15 proofs -22 responsible 32 severity -30 status -23
h/^qui	action -16 applicable -15 comment -19 criterion -21 deadline -18 expectedLevel -17 expiry -15 indicator -19 label -16 links -19 none -24 priority -22 proofs -25 responsible 33 status -20 trainee -15 version -18
h/^reg	action 16 comment -16 deadline -15
h/^repri	action 17 none -19
h/^requi	action -34 applicable -15 comment -27 criterion -16 deadline -18 indicator -20 label 27 links -17 none -22 priority -19 proofs -15 severity -16 status -16
h/^respo	action -16 none -16 responsible 26
h/^rq	action -16 body -15 comment 28 deadline -18 expectedLevel -17 indicator -16 label -15 links -21 none -23 priority -17 proofs -17 responsible -20 session -22 severity -16 status -20
h/^scop	action -17 body -17 comment -22 criterion -15 date -15 deadline -19 expectedLevel -19 expiry -16 indicator -20 label -18 lastCheck -16 links -18 none -24 priority -19 proofs -19 responsible -19 score -18 severity -17 status -22 version -16
h/^sever	action -15 comment -17 deadline -16 indicator -16 label -16 links -15 none -18 priority -15 proofs -15 responsible -16 severity 20 status -16
h/^to	action 19 expectedLevel -15
h/^vers	action -16 body -17 comment -17 criterion -16 date -15 deadline -16 expectedLevel -15 expiry -17 indicator -19 label -16 links -28 none -23 priority -19 proofs -19 responsible -20 score -16 severity -15 status -22 version 29
h/^versi	action -17 comment -19 criterion -15 date -20 deadline -17 expiry -16 indicator -19 label -17 links -23 none -35 proofs -25 responsible -16 status -28 version 35
h/a boucl	action -16 comment -21 deadline 26 expiry -15 status -16
h/a donne	action -16 comment -18 deadline -15 documents 18 none -16 proofs 24 status -18
h/a f	action 25 comment -21 proofs -18
h/a fair	action 16 comment -24 deadline -20 expiry -18 indicator -18 label -20 proofs -26 responsible -22 status -16
h/a jour	action -15 date -20 deadline -15 expiry -16 indicator -18 lastCheck 21 none -38 proofs -17 status -23 version 16
h/a mener	action 19 comment -16
h/a montr	action -22 comment -25 deadline -17 expiry -15 none -33 proofs 33 status -15
h/ameli	action 18 indicator -15 lastCheck -16 links -15 none -20 status -22
h/ameli$	action 18 comment 15 indicator -15 lastCheck -16 none -26 status -21
h/analy	action -16 body -18 comment 27 deadline -16 end -17 indicator -15 links -19 none -21 responsible -15 session -21 start -17 status -17 trainee -23
h/are	action -16 applicable -22 deadline -19 none -25 priority -17 status 31
h/ask	action -15 label 16
h/assoc$	action -15 comment -16 indicator 15 label -16 links -17 none -27 responsible -18 status -22 step -18 version -16
h/av	action -26 comment -27 date -18 deadline 29 lastCheck -19 links -20 none -18 priority -24 proofs -22 responsible -21 status 15 step -17 version -17
h/av$	action -19 comment -23 date -15 deadline 15 indicator -23 links -19 none -24 priority -20 proofs -19 responsible -18 status 17 version -19
h/avant	action -25 applicable -15 body -17 comment -40 criterion -16 date -27 deadline 21 documents -30 expectedLevel -19 expiry 21 indicator -34 label -22 lastCheck -33 links -30 priority -26 proofs -26 reference -23 responsible -32 session -21 status -31 step -26 steps 18 version -22
h/avant$	action -17 comment -30 date -17 documents -17 expiry 22 indicator -19 label -15 lastCheck -15 links -17 phase -16 priority -22 proofs -21 responsible -18 status -22 version -15
h/bar	action -19 expectedLevel 20 links -18 status -15
h/board	action -15 comment -22 deadline -19 expectedLevel -16 expiry -15 indicator -17 label -15 links -19 none -25 priority -15 proofs -17 responsible -21 severity -15 status 25
h/boucl	action -16 comment -19 deadline 21 indicator -25 links -25 none -20 status 16
h/boucl pour	action -18 comment -20 deadline 26 status -15
h/boulo	action 15 body -15 deadline -19 none -25 proofs -17 responsible 16
h/by$	action -15 comment -20 date -17 deadline 15 expectedLevel -16 label -17 links -21 priority -15 proofs -20 reference -19 responsible 15 status -22 step -15 version -19
h/ce que	action -21 comment 19 deadline -33 documents 16 indicator -18 lastCheck -18 links -15 none -40 priority -16 proofs 16 status -24
h/check	action -15 comment -19 date -30 deadline -18 expectedLevel -15 expiry -26 indicator -16 label -17 lastCheck 32 links -17 none -26 priority -15 proofs -16 responsible -17 status -20
h/clear	action -20 comment -15 expectedLevel 20 links -16
h/colum	action -15 comment -23 deadline -20 expectedLevel -16 expiry -15 indicator -18 label -16 links -20 none -25 priority -15 proofs -17 responsible -21 score -15 severity -16 status 26
h/conf	action -15 applicable -25 comment -18 criterion -15 expectedLevel -17 links -15 none -19 priority -17 proofs -16 responsible -17 severity -32 status 23
h/confo$	action -16 body -15 comment -24 deadline -18 expectedLevel -22 expiry -16 indicator -18 label -18 lastCheck -15 links -18 none -17 priority -19 proofs -20 responsible -21 score -19 severity 15 status 21
h/contr	action -15 body -18 comment -26 date -33 deadline -31 end -17 expectedLevel -16 expiry -24 indicator 15 lastCheck 26 links -21 none -29 priority -15 proofs -18 responsible -22 score -20 severity -16 start -15 status -18 steps 18 trainee -18
h/corre	action 26 comment -17 label -15 links -16 none -16 proofs -19 responsible -21
h/corri	action 21 comment -22 deadline -16 expiry -16
h/corri$	action 21 comment -22 deadline -16 expiry -16
h/d ameli	action 17 comment -24 deadline 20 lastCheck -17 links -16 none -16 status -17
h/dead	action -16 comment -18 date -16 deadline 30 documents -19 expectedLevel -16 indicator -21 label -15 lastCheck -18 links -20 phase -17 priority -17 proofs -16 reference -16 responsible -21 severity -15 status -26 version -15
h/dern	action -15 comment -17 deadline -17 expectedLevel -15 expiry -18 indicator -17 label -18 lastCheck 31 links -18 none -20 priority -15 proofs -16 responsible -19 score -15 status -19
h/doit	action 22 label -15
h/donne	action -16 comment -22 links -15 none -21 proofs 22 responsible -17 status -16 steps 18
h/dri	action -17 body -20 comment -21 deadline -19 expectedLevel -16 indicator -17 links -21 none -25 priority -17 proofs -20 responsible 28 severity -16 status -20 version -15
h/ech	action -15 comment -18 date -17 deadline 24 expectedLevel -15 expiry -17 indicator -18 label -15 lastCheck -19 links -20 priority -15 proofs -15 responsible -18 score -15 severity -15 status -20
h/echea	action -28 comment -22 date -30 deadline 28 expectedLevel -16 expiry -33 indicator -19 label -18 lastCheck -34 links -22 priority -16 proofs -19 responsible -16 score -17 severity -15 status -23
h/en premi	action -22 comment -19 deadline -19 none -15 priority 25 proofs -15 responsible -16
h/entre	action -22 applicable -15 body 19 comment -29 criterion -18 date -18 deadline -23 documents -15 end -22 expectedLevel -18 expiry -21 indicator -26 lastCheck -18 links -29 none 16 priority -25 proofs -18 reference -23 responsible -31 score -20 session -24 severity -16 start 18 status -30 steps -26 trainee -16 version -17
h/et	action -15 comment -23 date -18 deadline -34 documents -18 expiry -22 indicator -24 lastCheck -16 links -24 none -29 phase -17 priority -27 proofs -24 reference -21 responsible -25 score -15 status 16 step 23 steps 18 version -20
h/evalu$	action -17 criterion -16 date -20 deadline -21 expectedLevel -18 expiry -19 indicator -29 label 15 links -20 none -25 priority -18 proofs -16 responsible -21 score -23 severity -19 status 16
h/fair$	action 27 comment -20 deadline -19 expectedLevel -18 expiry -16 indicator -18 label -25 lastCheck -15 priority -25 proofs -24 responsible -20 version -17
h/faut	action -21 comment -29 criterion -16 date -17 deadline 24 documents -19 expectedLevel -37 expiry -21 indicator -22 label 15 lastCheck -26 links -24 priority -15 proofs -24 responsible -22 score -16 status -23
h/fee	action -15 comment -20 deadline -18 expectedLevel -15 indicator -15 links -17 none 27 priority -18 responsible -18 score -15 status -16
h/feu	action -15 comment -22 deadline -19 expectedLevel -16 expiry -15 label -15 links -18 none -24 priority -16 proofs -18 responsible -19 score -16 severity -15 status 27 version -15
h/fin	action -16 body -24 comment -23 date -19 end 21 expiry 19 lastCheck -15 links -23 proofs -23 reference -17 responsible -21 session -22 start -23 status -18 trainee -17
h/fini	action -15 comment -18 end 15 expiry -15 indicator -16 label -16 links -17 proofs -17 responsible -16 score 16 severity -26
h/fo	action -15 label 19
h/for	action -15 expectedLevel -15 label 17 links -16 none -16 proofs -18 status -17
h/grav	action -15 deadline -18 indicator -15 label -16 links -19 none -17 responsible -15 score -15 severity 26 status -28
h/green	action 23 links -17
h/impor	action -17 comment -20 criterion -17 deadline -20 expectedLevel -17 expiry -16 indicator -19 label -18 lastCheck -16 links -19 none -20 priority 27 proofs -19 responsible -17 score -17 severity -17 status -20 version -17
h/in	action -30 applicable 27 body -29 comment -32 criterion -24 date -29 deadline -35 end -16 expectedLevel -31 expiry -32 indicator -38 lastCheck -30 links -37 none -41 priority -32 proofs -35 reference -25 responsible -36 score -32 session -24 severity -30 start -16 steps 30 trainee -17 version -29
h/in scop	action -20 body -15 comment -16 criterion -19 date -15 deadline -21 expectedLevel -17 expiry -16 indicator -18 label -23 lastCheck -18 links -17 none -21 priority -18 proofs -19 responsible -19 score -16 severity -19 status -24 version -15
h/j$	action -16 comment -26 documents -22 indicator -22 label -16 links -20 phase -23 priority -15 proofs 18 reference -17 responsible -16 step -20
h/job	action -16 body -16 comment -23 criterion -15 deadline -20 documents -15 expectedLevel -16 expiry -15 indicator -19 label -17 links -21 none -25 priority -17 proofs -16 reference -18 responsible 27 score -15 severity -15 status -21 step -15 version -15
h/jour	action -19 comment -20 date -21 deadline -31 expectedLevel -15 expiry -16 indicator -18 label -17 links -20 none 21 proofs -22 score -15 session -15 start 20 status -19 steps -17
h/justi	action -17 comment -19 links -24 none -24 proofs 25 responsible -16 score -15 status -15
h/l	action -49 date -34 deadline -49 end -21 expiry -40 label 17 lastCheck -45 links -15 none -27 phase -26 priority -44 proofs -31 score -40 session -30 start -20 trainee -24 version -32
h/laudi	action -15 proofs 23
h/left	action 21 none -15
h/link	action -19 comment -16 indicator -17 links 29 none -26 proofs -21 responsible -19 status -17
h/m	action -18 comment 23 deadline -25 expectedLevel -24 indicator -16 lastCheck -16 links -15 none -24 priority -16 proofs -37 responsible -19 severity -17 status -21
h/maj	action -16 comment -18 date -22 deadline -28 expiry -15 indicator -15 label -15 lastCheck 18 none -22 priority -15 proofs -16 responsible -17 severity 20
h/maj$	action -18 comment -20 criterion -15 date -21 deadline -27 indicator -16 label -16 lastCheck 17 none -23 priority -16 proofs -18 responsible -18 severity 22
h/manoe	action 19 none -24
h/mdp	action -16 applicable -17 deadline -16 none 28 responsible -23 status -23
h/men	action 21 comment -18
h/mener	action 18 comment -15
h/mener$	action 17 comment -15
h/mes	action -16 comment 24 none -21 responsible -17 score -20 status -23
h/mesur	action 25 comment -20 deadline -17 none -15 responsible -17 status -15
h/mettr	action -17 comment -21 deadline 21 expiry -23 priority 17 proofs -17 status -16
h/mettr en	action -16 comment -20 deadline 23 expiry -22 priority 15 proofs -17 status -16
h/min	action -16 comment -17 indicator -15 label -15 lastCheck -21 none -17 priority -16 proofs -16 responsible -17 severity 25
h/mis	action -15 comment -19 deadline -18 expiry -17 indicator -20 lastCheck 19 links -15 none -28 proofs -18 reference -16 responsible -22 version 21
h/mo	action -16 applicable -16 body -15 comment -17 deadline -16 links -15 priority 16 proofs -16 responsible -21 status -19
h/mon	action -24 comment -24 criterion -15 date -23 deadline 16 expiry -26 indicator -22 label -17 lastCheck -25 links -24 none -29 priority -22 proofs -18 responsible -19 severity -15 status 17 version -17
h/montr$	action -23 comment -29 deadline -25 documents 17 expectedLevel -17 expiry -21 indicator -18 label -34 lastCheck -18 links -21 priority -18 proofs 20 responsible -17 status -22
h/next	action 24 comment -15 links -15 none -17 priority -16 proofs -17 responsible -19 severity -15 status -16
h/next actio	action 15 responsible -17
h/nom	action -16 comment -25 date -27 deadline -15 end -29 expiry -23 indicator -23 links -36 none -36 phase -18 proofs 21 responsible -29 start -25 status -29 steps -30 trainee 19 version -27
h/noter	action -30 comment 33 deadline -26 documents -15 expiry -22 none -21 priority -15 proofs -24 responsible -16
h/nourr	action 27 applicable -18 comment -29 deadline -27 expiry -16 indicator 16 none -21 priority -19 responsible -17 status -21 version -15
h/out	action 15 body -16 comment -25 criterion -19 date -26 expectedLevel -19 expiry 23 indicator -17 label -17 lastCheck -27 links -20 none -26 priority -15 proofs -19 status -19
h/out$	action 17 none -16
h/p	action -16 comment -28 deadline -26 expectedLevel -15 links -24 proofs 29 responsible -19 status -29
h/pacq	action 17 comment -16 expectedLevel -15 label -15 links -22 none -26 priority 18 proofs -16 status -17
h/pacq$	action 17 comment -16 deadline -15 expectedLevel -15 label -16 links -23 none -26 priority 19 proofs -17 responsible -16 status -18
h/palie	action -19 expectedLevel 20 label -17
h/papie a	action -18 comment -15 documents 18 none -20 proofs 25 status -17
h/passe$	action 15 applicable -16 body -15 deadline -23 indicator -21 label -17 links -16 proofs -19 responsible -19 status -20
h/path	action 17 comment -16 deadline -16 expectedLevel -16 indicator -18 links 17 none -25 proofs -19 responsible -17 status -19
h/path$	action -18 indicator -16 links 27 none -21 proofs -17 responsible -17 status -17
h/pense	action -17 comment 24 deadline -19 indicator -15 label -23 none -18 priority -24 proofs -23 responsible -23 status -22 version -21
h/photo	action -25 none 31 responsible -15
h/pilot	action -15 label -18 links -19 proofs -20 responsible 34 severity -31 status -21
h/pilot de	action -15 comment -15 label -18 responsible 27 severity -31 status -20
h/plan	action 19 date -15 deadline 15 expectedLevel -19 expiry -18 indicator -17 label -18 lastCheck -19 links -17 none -24 priority -17 proofs -18 severity -16 status -20
h/possi	action -17 body -15 comment -23 deadline -17 expectedLevel 30 indicator -17 label -18 links -20 priority -16 proofs -29 responsible -18 score -16 severity -28 status -24 version -15
h/pour$	action -19 comment -23 deadline 29 expiry -17 status -16
h/preco	action 21 none -18 responsible -15
h/preco$	action 21 links -15 none -19 responsible -16
h/premi	action -22 body -18 comment -23 deadline -18 end -32 label -15 links -17 none -26 priority 25 proofs -15 responsible -24 session -15 start 15 trainee -15
h/premi$	action -24 comment -24 deadline -19 priority 27 status -15
h/prend	action 22 comment -20 deadline -15 responsible -15
h/prese	action -16 comment -23 documents 15 links -16 none -21 proofs 27 status -15
h/prese$	action -15 comment -22 documents 16 none -20 proofs 24
h/print	action -15 applicable -15 none 22 responsible -22 status -22
h/que je	action 17 comment -27 expectedLevel -23 label -28 none -23 proofs 27
h/quil	action -19 deadline -17 label 18 none -16
h/quoi	action -19 comment -27 date -16 deadline -22 expiry -21 label 24 lastCheck -18 links -30 none -28 priority -21 responsible -20 score -15 severity -21 status -35 version -17
h/r	action 19 comment -34 deadline -15 none -20 proofs -18 steps 24
h/r$	action 16 comment -18
h/refer	action -17 body -16 comment -26 criterion -21 date -18 deadline -21 end -16 expiry -17 lastCheck -17 links -27 none -29 priority -17 reference -18 responsible 28 session -27 severity -16 start -17 status -30 steps -21 trainee -18 version -21
h/refer$	action -15 comment -17 date -15 deadline -17 documents 15 indicator -18 label 17 links -21 none -25 status -22
h/reg	action 15 deadline 30 expiry -28 lastCheck -23 none -15 proofs -17
h/remed	action 21 deadline -18 none -15 status -15
h/remed$	action 21 deadline -17 status -15
h/repri	action 16 none -16
h/respo	action -19 comment -18 deadline -17 indicator -17 links -16 none -20 proofs -17 reference -15 responsible 37 session -17 status -17 version -15
h/rest	action 17
h/rnq$	action -17 comment -20 criterion 20 date -17 deadline -19 expectedLevel -17 expiry -19 lastCheck -15 links -23 none -26 priority -17 proofs -20 reference -15 responsible -19 score -16 severity -15 status -25 version -21
h/rq	action -15 comment 27 deadline -18 expectedLevel -17 indicator -17 label -15 links -22 none -17 priority -17 proofs -17 responsible -21 session -19 status -22
h/scop	action -28 applicable 16 body -25 comment -31 criterion -23 date -23 deadline -31 expectedLevel -27 expiry -25 indicator -29 label -31 lastCheck -27 links -26 none -34 priority -28 proofs -29 responsible -27 score -25 severity -23 status -33 version -25
h/scop$	action -19 body -16 comment -16 criterion -20 date -15 deadline -21 expectedLevel -17 expiry -17 indicator -19 label -23 lastCheck -19 links -18 none -23 priority -18 proofs -20 responsible -18 score -16 severity -18 status -27 version -15
h/se quil	action -19 label 21 none -16
h/sit	action -15 comment -20 criterion -17 deadline -27 label -17 links -21 none -16 priority -19 proofs -32 responsible -28 score -16 status 36 version -26
h/ski	action -15 comment -19 deadline -17 expectedLevel 15 none -24
h/sort	action 19 body -15 end 19 expectedLevel -15 none -17 responsible -18 start -15 steps -19
h/stand	action -16 comment -21 deadline -17 expectedLevel 24 indicator -16 label -25 links -23 none -24 proofs -18 responsible -17 severity -15
h/suis	action -15 applicable 16 comment -19 label -15 links -31 none -20 proofs -19 responsible -25 score -17 severity -18 status 24
h/tdl	action 15 proofs -17
h/text$	action 18 body -15 criterion -16 deadline -19 indicator -18 links -22 none -24 priority -21 proofs -19 responsible -19 score -23 severity -20 status -20
h/thema	action -16 comment -18 deadline -17 expectedLevel -17 indicator -19 links -17 none -21 priority -16 proofs -17 responsible -17 status -18
h/ther	action -15 applicable -20 deadline -18 none -24 priority -16 status 21
h/to do	action 25 comment -16 expectedLevel -17 indicator -15 proofs -19
h/todo	action 22 comment -25 expectedLevel -23 label -18 none -16 proofs -15
h/urg	action -18 applicable -19 comment -18 criterion -16 deadline -20 expectedLevel -16 indicator -19 label -17 links -16 none -23 priority 28 proofs -16 responsible -19 score -15 severity -20 status -27 version -15
h/vehic	action -15 comment -18 criterion -16 deadline -17 expectedLevel -15 indicator -17 links -17 none 23 proofs -15 responsible -18 score -15 status -16
h/vers$	action -16 comment -16 criterion -15 deadline -16 expectedLevel -15 expiry -17 indicator -19 label -16 links -27 none -24 priority -17 proofs -18 responsible -17 score -15 severity -15 status -22 version 27
h/verss	action -15 comment -17 date -16 expiry -19 indicator -23 links -24 none -25 priority -16 proofs -22 responsible -16 session -16 status -23 version 28
h/0 0	applicable -23 comment -15 criterion -30 expectedLevel -26 indicator -17 label -24 none -21 proofs -29 responsible -19 score -25 severity -17 status -17
h/^impri	applicable -26 comment -18 links -16 none 34 responsible -21 status -30
h/^ind	applicable -16 comment -15 criterion -29 deadline -16 indicator 40 label -34 none -22 proofs -20 responsible -21 status -29 version -17
h/^item	applicable 26 comment -25 expectedLevel -15 indicator 17 links -15 none -35 proofs -18
h/^nc	applicable -26 comment -16 deadline -16 expiry -15 indicator -18 label -16 links -17 none -23 priority -15 proofs -15 responsible -16 score -15 version -16
h/^pj	applicable -18 comment -30 deadline -17 indicator -15 links -21 none -32 priority -16 proofs 32 responsible -17 status -25
h/am	applicable 17
h/appl	applicable 18
h/cab	applicable 19 priority -15
h/combien$	applicable -17 comment -15 criterion -20 indicator 15 label -27 links -27 none 16 proofs -16 status -25
h/comen	applicable -15 comment 23 criterion -16 deadline -21 end -19 expectedLevel -18 expiry -16 indicator -20 label -17 lastCheck -15 links -15 none -25 priority -19 proofs -19 responsible -21 score -15 severity -15 start 18 status -22
h/conc	applicable 18 none -19 status -19
h/conce$	applicable 16 links -16 none -21 proofs -15 responsible -18 session 18
h/confi	applicable -16 comment -16 deadline -16 links -15 none 24 responsible -16 status -23
h/impri	applicable -24 comment -16 links -15 none 34 responsible -18 status -27
h/l 0	applicable -21 criterion -30 deadline -15 expectedLevel -25 indicator -16 label -24 proofs -30 responsible -21 score -23 severity -17 status -15
h/ma	applicable 23 indicator -17 status -23
h/non$	applicable 17 deadline -15 indicator -16 none -18 proofs -15 severity -15
h/ns	applicable 19 none -17
h/ou pas	applicable -19 comment -21 deadline -15 expectedLevel -15 indicator -19 label -15 lastCheck -17 links -30 none -23 priority -15 proofs -16 responsible -19 score -18 severity 15 status 22
h/passe	applicable -15 body -16 deadline -22 indicator -22 label -18 links -16 none 16 proofs -19 responsible -19 status -20
h/pj	applicable -17 comment -27 deadline -18 links -20 none -31 proofs 32 responsible -16 status -24
h/pomm	applicable 19 status -22
h/pour l	applicable 15 body -16 comment -27 deadline -16 expectedLevel -27 none -28 proofs -16 responsible -15 status 19
h/pr ns	applicable 16
h/pr qd	applicable -15 deadline 16 indicator -15
h/pret	applicable -24 comment -24 expectedLevel -15 none -20 status 26
h/qd	applicable -16 deadline 17 indicator -15
h/quand	applicable -18 body -16 comment -25 date -15 deadline 19 documents -22 expectedLevel -16 expiry -15 indicator -25 lastCheck -17 links -23 phase -22 reference -22 responsible -22 session -16 status -25 step -22
h/quest	applicable -16 comment -32 expectedLevel -19 label 18 none 17 proofs -23 status -26
h/remar	applicable -19 comment 35 deadline -15 expectedLevel -20 links -19 none -30 proofs -21 reference -16 responsible -15 status -28 steps -19
h/revie	applicable -15 comment -16 date -22 deadline -22 expiry -18 lastCheck 30 none -23 status -18 steps 19
h/where	applicable -23 comment -22 deadline -22 documents -16 expectedLevel -19 indicator -18 label -17 links 29 none -26 proofs -27 responsible -18 severity -16 status 22
h/yet	applicable -17 deadline -19 none -25 responsible -15 status 31
h/^0	body -16 comment -17 end -24 none -21 session -15 start 15 trainee -17
h/^accou	body 20 comment -16 documents -16 indicator -15 links -17 none -23 phase -21 reference -15 session -17 status -16 step -17
h/^anima	body -20 comment -15 none -15 responsible 18 steps -17
h/^attes	body -15 comment -28 end -15 steps 26 trainee -16
h/^boit	body 20
h/^centr	body 16
h/^clien	body 18
h/^clt	body 19
h/^compa	body 20 responsible -19 trainee -19
h/^convo	body -16 none -21 start -22 steps 30 trainee -16
h/^custo	body 17 none -16 responsible -15
h/^debut	body -25 comment -18 end -32 links -20 none -23 reference -18 session -26 start 32 steps -23 trainee -21
h/^dossi	body -23 comment -19 end -17 links 22 none -28 responsible -25 start -17 steps -23
h/^empl	body 17 comment -18 links 23 none -24 responsible -16 session -17 status -16 steps -15
h/^entit	body 18
h/^essm	body 15
h/^eval	body -18 comment -15 end -33 none -21 responsible -20 session -24 start -19 steps 36 trainee -17
h/^evalu	body -15 comment -21 end -22 label -15 none -20 session -20 status 19 steps 22
h/^fact	body -18 comment -16 steps 15
h/^finan	body 17
h/^intit	body -21 comment -17 date -24 end -22 expiry -17 indicator -32 label 23 links -29 none -28 proofs 16 reference -17 responsible -18 session 18 start -19 status -29 steps -17 version -20
h/^learn	body -19 none -15 responsible -17 session -15 trainee 22
h/^n	body -20 comment 23 links -17 none -25 responsible -17 session -18 status -18 steps -16 trainee 18
h/^numer	body -16 comment -16 indicator 26 none -34 reference 17 status -15
h/^obs	body -17 comment 26 deadline -15 expectedLevel -15 indicator -15 none -21 responsible -16 status -17
h/^organ	body 18 none -24 session -22
h/^parti	body -17 comment -16 none -17 phase 19 responsible -15 session -17 step -17 steps -27 trainee 16
h/^passa	body -15 comment -18 end -15 links -17 none -17 responsible -17 session -15 step 17 steps 16
h/^perso	body -15 comment -24 none -16 session -15 status -16 steps -18 trainee 17
h/^porte	body -15 comment -19 deadline -16 links -23 none -25 priority -15 responsible 31 status -18
h/^posit	body -16 comment -16 responsible -15 steps 21 trainee -15
h/^premi	body -17 comment -16 end -33 none -21 reference -15 responsible -16 session -17 start 16 trainee -16
h/^ref	body -18 comment -18 documents -18 end -16 indicator 19 links -27 none -31 proofs -16 reference 27 responsible -22 session -26 start -17 status -18 steps -18 trainee -18
h/^salon	body 22 none -15
h/^satis	body -22 steps 19
h/^ses	body -17 comment -15 end -20 links -18 none -16 session 25
h/^sessi	body -24 comment -16 links -17 none -23 reference -17 responsible -22 session 21 steps -19 trainee -20
h/^sorti	body -19 end 23 none -18 session -21 start -16 steps -21
h/^struc	body 20
h/^temp	body -16 comment -22 documents -19 indicator -20 lastCheck -15 links -22 proofs -15 reference -20 responsible -17 session -24 status -22
h/^test	body -16 comment -15 none -16 steps 20 trainee -16
h/^which	body 19
h/acc	body -18 comment -23 end -19 expiry -15 indicator -17 links 26 none -30 proofs -18 reference -18 responsible -21 session -18 status -16 steps 16 trainee -19
h/acc$	body -15 comment -18 end -16 none -19 responsible -15 start -16 steps 21
h/accom$	body 15 comment -24 deadline -16 indicator -16 links -16 none -16 status -18
h/accou	body 17 comment -18 documents -18 indicator -16 links -18 none -18 reference -15 session -15 status -17 step -18
h/accou$	body 19 comment -17 documents -17 indicator -16 links -17 none -19 phase -16 session -16 status -17 step -17
h/adres	body -17 comment -23 deadline -15 documents -19 proofs -21 reference -18 responsible -25 session -16 status -23 step -17 version -16
h/adres$	body -16 comment -21 deadline -15 links -32 none 16 responsible -16 status -18
h/after	body -15 phase 15
h/benef	body -18 comment -15 end -15 links -23 none -16 responsible -16 session -20 start -15 steps -16
h/benef$	body -17 end -15 links -23 responsible -15 session -18 steps -16 trainee 16
h/boit	body 27 comment -16 none -16 responsible -17
h/boit$	body 15
h/bonho	body -16 comment -18 end -15 links -15 none -15 responsible -17 session -18 start -16 steps -17 trainee 25
h/cabin	body 15
h/candi	body -17 comment -16 end -15 responsible -17 session -17 steps -17 trainee 22
h/ce qui	body -17 links -15 none -17 proofs 24 responsible -21 status -16 steps -16
h/centr	body 15
h/certi	body -18 comment -20 expectedLevel 15 links -18 none -21 responsible -18 session -15 start -16 steps 21 trainee -22
h/chemi	body -15 comment -19 criterion -16 date -15 deadline -20 expectedLevel -16 expiry -18 indicator -20 label -19 lastCheck -17 links 28 priority -16 proofs -26 severity -15 status -24 version -15
h/clien$	body 21 none -16
h/clt	body 17
h/coach	body -16 comment -22 end -15 links -19 none -17 responsible 22 session -17 steps -18 trainee -18
h/cod	body -15 comment -22 date -25 deadline -16 documents -17 expiry -25 label -16 links -30 proofs -22 reference 30 responsible -25 status -30 steps -15 trainee -24 version -26
h/coife	body -20 session -26 trainee 21
h/coll	body -20 comment -19 deadline -15 label -16 priority -23 proofs -16 responsible 26 status -20 version -16
h/comma	body 20 comment -18 end -16 links -15 none -19 responsible -19 start -16 trainee -18
h/comma$	body 20 comment -19 end -16 links -17 none -18 responsible -20 session -21 start -16 trainee -19
h/compa	body 20 none -15 responsible -16 trainee -19
h/convo	body -16 end -15 none -22 start -23 steps 31 trainee -17
h/cours	body -15 none -18 session 18
h/custo	body 16 links -16 none -18 proofs -20 reference -16 status -21 version -16
h/d entre	body -16 none 22 status -15
h/day	body -18 comment -15 none -15 reference -17 responsible -15 session -19 trainee -20
h/deb	body -17 comment -15 end -23 none -16 responsible -15 session -16 start 22 steps -20 trainee -17
h/deb$	body -17 comment -16 end -24 none -17 responsible -15 session -17 start 23 steps -20 trainee -18
h/debut	body -23 comment -17 end -38 links -19 none -22 reference -17 session -25 start 29 steps -22 trainee -19
h/debut$	body -16 comment -16 end -18 none -15 start 18 steps -19 trainee -16
h/dispo	body -16 comment -22 links -19 none -26 responsible -18 session 22 status -17
h/do$	body 23 comment -21 criterion -15 deadline -16 expectedLevel -22 indicator -17 label -16 links -16 none -22 priority -20 proofs -18 severity -15 status -18
h/dos	body -20 end -17 links 20 none -16 responsible -17 session -18 start -17 steps -20 trainee -16
h/dos$	body -20 end -17 links 20 none -18 responsible -17 session -17 start -17 steps -20 trainee -15
h/dosie	body -17 comment -20 links 24 none -16 responsible -18 session -16
h/dossi	body -27 comment -25 end -23 links 25 start -25 status -15 steps -20
h/dossi de	body -15 links 28 none -17 reference -16 session -16 steps -20 trainee -20
h/dossi$	body -15 comment -15 end -15 session -23 start -17 trainee -22
h/du bilan	body -16 session 18 step -15 trainee -20
h/ecart$	body -15 comment -18 label -20 links -15 none -21 responsible 18 severity 21 status -18
h/echan	body -17 comment -22 date -24 end -17 expiry -19 indicator -18 lastCheck 19 links -22 responsible -20 start -23 status -17
h/elev	body -24 documents -21 session -27 step 21 trainee 18
h/elev$	body -23 documents -22 step 21 steps -16 trainee 15
h/elle	body -20 comment 22 none -16 steps -19
h/emplo	body 16 comment -17 links -16 none -17 responsible -18 session -15 trainee -16
h/emplo$	body 20 responsible -16 steps -15
h/entit	body 17
h/epi	body -15 comment -15 none -16 steps 20
h/essm	body 17 steps -16
h/eval	body -18 comment -15 end -25 none -20 responsible -21 session -22 start -19 steps 32 trainee -18
h/expec	body -15 comment -20 criterion -17 deadline -16 expectedLevel 31 expiry -16 indicator -19 label -23 lastCheck -15 links -30 priority -17 proofs -28 responsible -21 score -16 status -25 version -16
h/fait	body -15 comment -16 indicator -15 links -17 none -30 proofs -17 step 25
h/fait le	body -15 lastCheck -16 responsible 15
h/feedb	body -16 steps 17
h/fil	body -17 comment -15 date -17 deadline -16 end -15 expiry -17 indicator -23 responsible -23 session -23 start -15 status -16 trainee -16 version -24
h/fin$	body -18 comment -17 end 15 none -16 responsible -15 session -15 start -17 trainee -21
h/finan	body 16 comment -15
h/full	body -15 label 17 proofs -20 responsible -15 trainee 17
h/ger	body -16 none -21 responsible 20
h/grill	body -15 comment -18 none -17 responsible -18 steps 21
h/h	body -15 comment -20 links -16 none 27 responsible -19 status -20 steps -16
h/heur	body -15 comment -19 expectedLevel -22 none 27 status -15 steps -22
h/id	body -16 comment -21 date -19 deadline -18 documents -15 expiry -18 label -18 links -28 priority -16 proofs -25 reference 30 responsible -25 session -18 status -27 step -15 trainee -22 version -20
h/intit	body -21 comment -16 date -22 end -18 expiry -16 indicator -32 label 24 links -30 none -26 reference -15 responsible -16 session 17 start -17 status -29 steps -15 version -18
h/inves	body -21 comment -22 end -19 links -18 none -21 reference -15 responsible -21 session -18 start -18 steps 24 trainee -18
h/jn	body -17 end 20 links -16 none -17 reference -15 responsible -17 session -16 steps -21
h/l ecart	body -17 comment -17 label -19 links -16 proofs -15 responsible 16 severity 21 status -19
h/la forma	body -18 none -21 session 37 steps -19 trainee -25
h/la perso	body -15 none -21 responsible 17
h/lead	body -15
h/learn	body -20 comment -15 priority -16 responsible -20 session -17 trainee 22
h/les	body -19 comment -18 deadline -15 expectedLevel -16 none 17 status -20
h/nom du	body -21 date -16 documents 17 end -18 links -20 none -18 proofs 32 reference -25 responsible -24 session 16 start -15 status -17 step -18 version -20
h/not$	body -19 comment 22 end -16 links -18 responsible -18 score -17 status -28 steps 17 trainee -16
h/numer	body -17 comment -15 indicator 27 links -16 none -33 reference 18 responsible -16 status -16
h/ocup	body -15 none -17 proofs -15 responsible 21
h/opco	body 19 comment -22 end -16 links -19 reference -17 responsible -18 start -16 steps -19
h/org	body 18 none -15 responsible -16
h/org$	body 16
h/organ	body 28 comment -15 expectedLevel -15 label -16 none -27 priority -17 proofs -15 responsible -17 session -20 severity -16 status -15 trainee -16
h/organ$	body 24 responsible -15 trainee -15
h/parco	body -20 comment -18 documents -21 indicator -16 links -18 none -21 status -16
h/parco$	body -21 comment -17 documents -19 links -17 none -17 session -24
h/parte	body 16
h/parte$	body 23 responsible -15
h/parti	body -24 comment -22 end -21 none -23 phase 21 responsible -20 session -23 start -17 step -16
h/parti$	body -21 comment -19 end -18 links -28 none -18 reference -21 responsible -18 session -19 start -15
h/passa	body -15 comment -19 links -18 none -29 priority 18 responsible -18 status -17 step 16
h/pay	body 22 responsible -22
h/pay$	body 22 responsible -22
h/posit	body -16 comment -15 none -16 responsible -15 start -16 steps 29 trainee -16
h/pour quel	body 15
h/pour qui	body 21 responsible -16
h/profe	body -15 comment -19 documents -19 indicator -20 links -19 none -23 proofs -16 responsible 26 session -20 status -20 trainee 17
h/quali$	body -15 comment -21 criterion 18 deadline -19 documents -16 expectedLevel -22 links -17 none -31 phase -16 priority -16 proofs -18 reference -21 score -16 severity -19 status -21 step -18 version -21
h/qui pay	body 22 responsible -23
h/ref	body -22 comment -24 deadline -16 documents -23 end -24 label -16 links -30 phase -15 proofs -19 reference 34 session -33 start -23 status -27 step -17 steps -29 trainee -29 version -17
h/regle	body -15 steps 18
h/rem	body -15 comment 22 criterion -15 deadline -21 end -17 indicator -19 label -17 links -18 none -26 priority -16 proofs -18 reference -19 responsible -25 session -18 start -16 status -22 version -15
h/rem$	body -20 comment 24 criterion -15 deadline -20 indicator -18 label -17 lastCheck -15 links -17 none -25 priority -16 proofs -19 reference -17 responsible -20 score -15 session -17 start -15 status -22 trainee -18 version -16
h/salar	body -22 comment -18 end -16 links -17 none -15 reference -17 responsible -20 session -18 start -16 steps -19 trainee 22
h/salon	body 17
h/satis	body -25 steps 21
h/sen	body -15 none -15 responsible 17
h/sent	body -18 comment -16 end -16 links -15 none -18 responsible -15 session -15 start -16 steps 26 trainee -17
h/sent$	body -19 comment -17 end -17 links -15 none -18 responsible -16 session -15 start -16 steps 26 trainee -17
h/ses	body -24 comment -21 none -17 reference -19 responsible -17 session 27 start -21 steps -23 trainee -18
h/signe	body -15 documents 20 end -16 none -25 responsible -15 session -16 start -15 step -19 steps 27 trainee -16
h/signe$	body -15 end -16 none -24 responsible -15 step -17 steps 26 trainee -16
h/socie	body 22 responsible -17 session -15
h/sorti	body -20 comment -19 documents 16 end 23 links -15 none -25 responsible -20 session -23 start -15 steps -22
h/sst	body -18 comment -18 links -15 none -19 reference -18 responsible -17 session -19 start -17 trainee 22
h/stag	body -19 date -17 deadline -15 end -18 expiry -17 indicator -20 phase 19 proofs -17 responsible -22 session 21 start -18 status -19 step -18 steps -21 trainee -21 version -16
h/stag$	body -19 end -18 expiry -15 responsible -17 session 19 start -17 steps -21 trainee -20
h/stagi	body -28 comment -17 end -16 none -16 reference -18 responsible -27 session -28 start -17 steps -17
h/stagi$	body -28 comment -19 end -18 none -17 reference -18 responsible -25 session -28 start -19 steps -22
h/struc	body 23 comment -15 links -15
h/struc$	body 18 trainee -15
h/stude	body -22 comment -19 end -17 links -17 none -16 reference -16 responsible -20 session -15 start -17 steps -20 trainee 21
h/suiv	body -15 responsible -21 session 18
h/suivi	body -21 comment -17 end -19 links -15 none -18 reference -15 responsible -17 start -18 steps 19 trainee -16
h/temp	body -17 comment -22 documents -16 indicator -18 lastCheck 21 links -22 priority -15 proofs -18 reference -18 responsible -17 session -21 status -21 version -16
h/term	body -17 comment -21 date -15 end 19 expiry 18 links -18 none -21 reference -17 responsible -20 session -19 start -24 trainee -16
h/test	body -19 comment -19 end -19 links -16 none -18 responsible -18 session -16 steps 27 trainee -18
h/up	body -15 deadline -15 indicator -15 links -22 none -22 reference -20 session -20 start -15 step -15 trainee -17
h/up$	body -20 comment 15 links -18 none -19 reference -16 responsible -24 session -18 start -24 trainee -18
h/veill	body -15 responsible 17
h/which	body 22 responsible -16
h/^%	comment -15 criterion -15 deadline -21 score 24 status -16
h/^anyth	comment 23 links -16 responsible -15
h/^atten	comment -25 deadline -19 expectedLevel 19 links -15 none -27 proofs -17 responsible -17 status -15 steps 19
h/^auto	comment -15 indicator -15 lastCheck -17 status 24
h/^avanc	comment -17 none -16 status 21
h/^avi	comment -19 none -20 responsible -15 status 19 steps 23
h/^ca	comment -22 deadline -22 links -18 none -33 priority 21 responsible -22 severity -17
h/^categ	comment -17 none 33 proofs -15 responsible -15
h/^cod	comment -18 date -19 documents -16 expiry -16 label -16 links -21 reference 25 responsible -21 session -19 status -22 trainee -23 version -26
h/^comme	comment 33 expectedLevel -17 label -20 links -15 none -23 proofs -15 responsible -15 severity -15 status -31
h/^compl	comment -21 deadline -24 indicator -16 links -20 none -24 priority -16 proofs -15 responsible -18 status 25 steps 16
h/^confo	comment -15 severity -18 status 20
h/^cotat	comment -24 none -24 proofs -15 status 20
h/^cover	comment -15 proofs -17 responsible -18 status -17
h/^curre	comment -18 none -19 status 21
h/^d	comment -15 date -16 expiry -25 indicator -17 lastCheck -19 phase -16 reference -16 status -17 step -20
h/^driv	comment -15 links 16
h/^due	comment -20 deadline 21 documents -17 expiry -20 indicator -19 lastCheck -27 links -18 phase -16 proofs -15 reference -17 responsible -18 status -20 step -16
h/^dure	comment -16 indicator -15 none 27 responsible -18 status -18
h/^emarg	comment -15 steps 22
h/^en	comment -18 label 18 none -15 status -15
h/^entr	comment -15 none -16 session -16 steps -20
h/^entre	comment -19 end -16 links -15 responsible -18 session -16 start 15 status -16 steps -16 trainee -18
h/^et	comment -20 deadline -29 documents -15 expiry -16 indicator -18 links -16 none -20 phase -16 priority -18 proofs -22 reference -18 responsible -21 session -15 status 16 step 22
h/^etap	comment -19 deadline -16 documents -33 indicator -17 links -21 none -22 phase -29 reference -21 responsible -24 status -20 step 32
h/^etat	comment -16 date -23 indicator -17 links -25 none -20 proofs -27 reference -20 responsible -17 session -16 status 39 step -19 version -19
h/^expec	comment -15 expectedLevel 20 indicator -15 label -16 links -26 priority -15 proofs -29 responsible -18 status -15
h/^faut	comment -21 deadline 18 documents -15 label -15 links -15
h/^form	comment -16 end -16 links -15 none -21 reference -21 responsible 16 session 15 start -16 steps -16 trainee -15
h/^formu	comment -24 deadline -18 documents 27 expectedLevel -17 indicator -18 label 17 links -20 none -26 phase -19 responsible -22 session -17 status -22 step -18
h/^fre	comment 20
h/^guid	comment -20 deadline -15 indicator -17 label -15 none 15 responsible -15 status -20
h/^heur	comment -15 none 29 status -15
h/^how	comment -16 none 20 severity 15 status -17
h/^issu	comment -16 date 15 deadline -20 expiry -31 indicator -21 none -32 responsible -17 status -19 version 19
h/^j	comment -26 deadline 20 documents -25 indicator -22 links -22 phase -16 reference -19 responsible -27 session -17 start 18 status -41 step -22 steps -18
h/^mis	comment -19 deadline -27 expiry -21 indicator -19 none -25 proofs -16 reference -16 responsible -21 version 21
h/^momen	comment -20 documents -30 indicator -19 links -17 none -24 reference -15 status -18
h/^mon	comment -17 deadline 15 expiry -16 indicator -15 lastCheck -15 links -15 none -21 priority -17
h/^need	comment -20 indicator -17 links -15 responsible -27 status -17 step -16
h/^no	comment -16 indicator -32 links -15 none 22 reference -20 step -16 version -22
h/^objec	comment -17 deadline -16 indicator -16 label 24 lastCheck -15 proofs -18 status -20
h/^opco	comment -18 expectedLevel -15 links -15 none 17
h/^paper	comment -21 deadline -18 documents 22 indicator -17 none -24 proofs 23 responsible -19 status -20
h/^perem	comment -15 deadline -18 expiry 21 indicator -16 none -17 proofs -16 responsible -15 status -17
h/^phas	comment -20 documents -21 indicator -18 links -19 none -25 phase 24 reference -17 responsible -22 session -18 status -20 step -23 steps 15
h/^prof	comment -16 links -15 none 15 reference -15
h/^profe	comment -18 documents -21 indicator -18 links -20 none -23 reference -15 responsible 26 session -19 status -18 trainee 17
h/^proof	comment -17 deadline -16 documents 16 indicator -15 label -15 links -17 none -22 proofs 25 responsible -18 status -16
h/^quand	comment -21 deadline 17 documents -15 indicator -17 links -18 phase -20 reference -16 responsible -17 status -17 step -18
h/^quel	comment -18 date -15 expectedLevel -16 expiry -16 indicator -21 links -17 none -28 proofs 15 reference -21 responsible -19 status -21
h/^quest	comment -33 expectedLevel -16 label 18 proofs -21 status -25
h/^rappe	comment -16 none 26 responsible -15
h/^refer	comment -18 criterion -16 end -15 label -26 links -16 responsible 31 session -24 start -16 status -16 steps -18 trainee -15
h/^resp	comment -17 links -18 none -16 proofs -17 responsible 28 status -19 version -15
h/^sall	comment -16 none 20
h/^se	comment -17 criterion -15 deadline -20 indicator -20 lastCheck -15 links -16 none -27 priority -15 proofs -18 severity -17 status -20
h/^secte	comment -15 none -18
h/^seque	comment -16 documents -19 indicator -15 links -16 none -18 status -15
h/^sit	comment -18 criterion -18 deadline -24 indicator -18 label -15 links -20 none -25 priority -19 proofs -28 responsible -23 score -16 status 37 version -23
h/^ski	comment -17 deadline -15 none -25 step 15
h/^spons	comment -15 none -16 responsible -18
h/^stag	comment -15 indicator -15 links -18 none -24 phase 21 reference -17 responsible -16 status -15 step -18
h/^step	comment -21 indicator -20 links -20 phase -18 session -21
h/^suppo	comment -17 criterion -16 deadline -15 indicator -20 links -23 phase -19 proofs 30 reference -18 responsible -22 status -25 step -19 version -22
h/^taill	comment -18 deadline -15 links -18 none 26 priority -15 responsible -15 status -21
h/^tel	comment -17 none 24
h/^telep	comment -17 none 21 status -16
h/^thema	comment -16 deadline -15 expectedLevel -15 indicator -17 links -15 none -19 proofs -15 responsible -15 status -16
h/^touch	comment -21 deadline -16 documents -19 indicator -19 links -19 none -26 phase -20 reference -16 responsible -17 status -18 step 23
h/^trac	comment -16 documents 20 links -26 none -18 proofs 20
h/^train	comment -17 end -16 none -19 session -16 start -15 steps -20
h/^typ	comment -21 links -15 responsible -15 status -25
h/^urg	comment -15 none -16 priority 20 responsible -17
h/^weigh	comment -15 deadline -15 none -19 score 21 status -15
h/^where	comment -15 expectedLevel -17 links 22 none -17 proofs -16 status 17
h/^who	comment -19 links -17 none -23 reference -15 responsible 22 status -17
h/a l	comment -30 expectedLevel -17 label -25 none -21 proofs 31 status -20
h/a prese	comment -15 proofs 22
h/a quoi	comment -19 label 19 proofs -22 status -15
h/a savoi	comment 27 none -16 steps -17
h/a sorti	comment -17 documents 15 none -17
h/accep	comment -16 expectedLevel 15 none -15 steps 19
h/actue	comment -16 none -16 status 25
h/actue$	comment -16 status 18
h/ai	comment -27 deadline -16 documents 15 proofs 20
h/aid	comment -23 deadline -16 links -18 none 30 responsible -20 status -16
h/an	comment -16 indicator -16 links -15 responsible -20
h/anima	comment -20 none -18 responsible 22 steps -20 trainee -18
h/anyth	comment 23 links -18
h/armoi	comment -15 documents -16 links 19 none -17 responsible -15 status -15
h/at	comment -18 expiry -15 indicator -16 lastCheck 19 links -16 proofs -15 responsible -17 status -16
h/at$	comment -15
h/att	comment -15 expectedLevel 23 none -26 priority -20
h/attes	comment -18 steps 24 trainee -15
h/au$	comment -15 end 18 expiry 18 indicator -15 links -22 reference -15 responsible -17 session -15 status -16 steps -17
h/auto	comment -26 date -19 deadline -18 expiry -19 indicator -18 label -18 none -18 status 16
h/autod	comment -19 deadline -16 expectedLevel -16 expiry -16 indicator -17 links -15 none -23 priority -15 proofs -19 responsible -15 status 25
h/aux	comment -15 steps 25 trainee -15
h/avanc	comment -19 deadline -22 expectedLevel -18 indicator -15 lastCheck -20 none -22 priority -25 score -16 status 35
h/avi	comment -18 none -19 responsible -15 status 20 steps 26
h/before	comment -17 date -17 deadline 22 expiry 15 indicator -21 links -21 none -26 phase 19 proofs -20 reference -16 responsible -24 session -17 status -23 version -20
h/bet	comment 16
h/binde	comment -17 none 20 responsible -15 status -16
h/blanc	comment -21 links -15 none -21 status 23
h/blanc$	comment -20 none -21 status 22
h/bloc	comment -19 criterion 18 deadline -16 documents -17 indicator -19 links -18 none -24 phase 18 reference -15 responsible -18 session -15 status -19 step -19
h/bloc$	comment -19 criterion 18 deadline -16 documents -16 indicator -19 links -18 none -24 phase 17 responsible -18 status -18 step -18
h/bon	comment -15 date -19 deadline -21 expiry 20 indicator -22 label -16 lastCheck -16 links -21 none -22 proofs -16 responsible -17 severity -18 status 19
h/caden	comment -21 links -15 none 26 status -19 version -15
h/can	comment -19 expectedLevel -19 label -16 none -19 proofs 30 status -17
h/categ	comment -19 none 29 responsible -15
h/ce qu	comment -25 documents 22 expectedLevel -16 indicator -15 links -17 none 15 proofs -35 status -17
h/ch	comment -19 responsible 22 status -15 steps 18
h/ch$	comment -20 priority -15 responsible 23 status -16 steps 17
h/chant	comment -16 date -16 deadline -19 indicator -16 links -21 none -19 proofs -15 responsible -18
h/chant$	comment -17 deadline -21 none -15 status 15
h/charg	comment -20 expectedLevel 19 indicator -17 label -16 none -17 responsible 18 status -18
h/charg$	comment -19 expectedLevel 19 indicator -18 label -16 none -16 priority -16 proofs -15 responsible 18 status -19 version -15
h/chemi$	comment -17 deadline -16 label -15 proofs -18 responsible -18 status -19
h/clair	comment -19 deadline -15 label 20 none -15 priority -15 proofs -15 responsible -17 status -16
h/clair$	comment -19 indicator -16 label 26 priority -15 responsible -20 status -16
h/coef	comment -15 none -17 priority -16 score 20 status -17
h/colou	comment -15 none 25 proofs -15 status -16
h/comme	comment 38 expectedLevel -22 label -22 links -18 none -33 priority -17 proofs -18 responsible -18 severity -16 status -23
h/comme de	comment 36 label -16 none -15 status -30
h/comme$	comment 21 none -22
h/comment$	comment 30 deadline -16 expectedLevel -15 indicator -17 links -16 none -22 responsible -15 status -15
h/compl$	comment -17 deadline 15 indicator -17 label -15 none -20 priority -15 proofs -15 responsible -15
h/compt	comment 16 expiry 18 steps -15
h/concl	comment -20 none -22 status 23
h/conte	comment 29 none -15 proofs -32
h/contr$	comment -16 date -18 deadline -20 indicator -21 label 18 lastCheck 18 steps 15 trainee -15
h/cotat	comment -26 deadline -16 expiry -15 lastCheck -18 links -17 none -28 proofs -16 status 18
h/courr	comment -18 links -21 none 35 proofs -16 responsible -20
h/couve	comment -16 date -15 expectedLevel -16 expiry -15 indicator 17 none -18 priority -18 proofs -17 responsible -15 severity -20 version -15
h/cover	comment -15 proofs -17 responsible -17 status -15
h/cover$	comment -15 indicator 16 links -15 proofs -18 responsible -17 status -16
h/curre	comment -19 none -20 status 22
h/d accom	comment -16
h/d auto	comment -21 date -16 deadline -15 lastCheck 17
h/d ici	comment -15 date -16 deadline 17 expiry -25 indicator -17 lastCheck -19 links -15 phase -16 reference -16 status -18 step -18
h/dat d	comment -15 indicator -18 status -25
h/de confo	comment -18 severity -19 status 27
h/de contr	comment -18 date -20 deadline -17 indicator 20 none -28 responsible -15
h/de preuv	comment -29 date -18 label -17 proofs 21 responsible -18 status -25 steps -19 trainee -15
h/de quoi	comment -19 deadline -15 indicator -23 none -22 priority -17 proofs 19 severity -17 status -17
h/de trait	comment -15 deadline 23 expiry -16 label -15 none -20 proofs -16 severity -23
h/de$	comment -18 none 31 session -17
h/deadl	comment -16 deadline 23 documents -18 indicator -16 links -15 reference -19 responsible -20 status -21 step -18
h/deadl$	comment -17 deadline 21 documents -18 indicator -18 links -16 reference -18 responsible -20 status -20 step -21
h/del	comment -17 deadline 20 documents -18 indicator -20 links -19 phase -17 reference -17 responsible -16 status -19 step -22
h/delai	comment -16 deadline 33 indicator -15 lastCheck -29 links -15 reference -15 responsible -15 status -15
h/deliv	comment -18 indicator -16 label 24 links -18 none -20 proofs -17 responsible -17 status -15 steps 15
h/deman	comment -28 criterion -17 expectedLevel -21 indicator -17 label 24 links -19 none -24 proofs -15 responsible -15 session -16 steps 20 trainee -15
h/deman$	comment -26 criterion -18 expectedLevel -21 label 24 lastCheck -15 links -22 none -23 proofs -16 responsible -17 session -18 steps 20 trainee -18
h/destr	comment -22
h/dispo$	comment -21 links -18 none -25 responsible -17 session 20 status -16
h/diver	comment 19
h/don	comment -18 deadline 20 links -15 none -25 responsible -16
h/donne$	comment -17 documents 16 end -15 responsible -16 steps 20
h/driv	comment -18 links 22 none -16 steps -15
h/dure	comment -19 deadline -15 indicator -16 links -15 none 28 responsible -18 status -19
h/echan$	comment -15 indicator -15 links -16 responsible -16 status -16 steps -20 trainee 16
h/effor	comment -16 links -16 none 21 responsible -16
h/eleme de	comment 28 deadline -15 expiry -15 indicator -17 label -17 lastCheck -16 links -23 none -31 responsible -16 severity -15 status -20
h/els	comment 20 deadline -15 status -15
h/emarg	comment -16 steps 23
h/empl	comment -17 indicator -17 links 24 none -19 responsible -19 session -17 status -18 steps -15
h/en charg	comment -16 expectedLevel -18 label -15 responsible 25
h/en clair	comment -19 indicator -15 label 27 responsible -19 status -16
h/en oeuvr	comment -17 deadline 22 expiry -22 priority -15 status 15
h/energ	comment -19 deadline -17 priority 19
h/engag	comment -19 expectedLevel -18 label 18 priority -25 proofs -23 status 15
h/engag$	comment -20 expectedLevel -20 label 18 priority -26 proofs -23 status 15
h/entr	comment -15 none -15 responsible -20 session -19 steps -15
h/entr$	comment -15 none -16 session -16 start 15 steps -16
h/entre$	comment -22 end -23 indicator -17 links -19 proofs -15 reference -15 responsible -19 session -18 status -18 steps -21
h/espac	comment -15 links 16
h/est ou	comment -15 status 23
h/etap	comment -26 deadline -19 documents -19 indicator -22 links -29 none -28 reference -26 responsible -16 session -20 step 24
h/etap$	comment -18 links -17 none -26 reference -19 session -15
h/etat	comment -16 date -22 expiry -15 indicator -17 links -24 none -20 proofs -25 reference -17 responsible -17 session -15 status 38 step -16 version -21
h/etat$	comment -16 none -15 priority -15 status 27
h/ex	comment -21 none 21
h/exami	comment -20 proofs 22
h/execu	comment -22 deadline -17 documents -21 indicator -20 links -21 none -24 phase -23 reference -19 responsible 26 session -20 status -22 step -22
h/exig	comment -17 expectedLevel 18 priority -18 proofs -16 severity -17 status -20
h/expec$	comment -17 expectedLevel 24 none -20
h/fact	comment -18 responsible -16 trainee -15
h/faut que	comment -18 deadline 20 documents -15
h/fichi$	comment -15 documents 16 indicator -16 proofs 18 responsible -17 status -15
h/filed	comment -17 deadline -15 expectedLevel -15 indicator -15 links 22 none -19 responsible -16 status -17 steps 16
h/findi	comment -17 links -16 none -16 severity 20
h/finir	comment -15 deadline 16 expiry -25
h/foi	comment -17 deadline -28 expectedLevel -15 expiry -15 indicator -18 lastCheck 19 links -15 priority -15 proofs -18 responsible -17 status -16
h/folde	comment -16 links 25 none -21 reference -15 responsible -20 trainee -16
h/formu	comment -24 deadline -18 documents 23 expectedLevel -18 indicator -17 label 17 links -18 none -25 phase -16 responsible -17 status -20 step -17
h/fourn	comment -19 none -19 proofs 19
h/fourn$	comment -19 documents 21 none -19 proofs 18
h/freq	comment -15 links -15 none 25 responsible -15
h/gr	comment -16 links -16 none -15 reference -15 responsible -15 session 23
h/h$	comment -15 none 17
h/head	comment 23 end -18 none -15 responsible -20 status -17 steps -19
h/hex	comment -19 none 19
h/hrs	comment -15 links -16 none 20 responsible -17
h/ht$	comment -15 none 23 proofs -16 responsible -16
h/hyper	comment -15 links 23 none -19 proofs -16 responsible -17 status -17
h/ici	comment -23 date -25 deadline 25 expiry -28 indicator -22 lastCheck -28 links -27 phase -15 priority -21 reference -16 status -21 step -21
h/id$	comment -21 deadline -17 label -19 links -17 priority -15 proofs -16 reference 18 responsible -16 status -22 trainee -18
h/ils	comment -16 deadline -15 label 22 links -15 none -25
h/inspi	comment 23 deadline -15 expectedLevel -17 label -21 none -18 proofs -18
h/inter	comment -16 none -18 responsible 20
h/is	comment -15 none 24 status -15
h/j ai	comment -21
h/jusk	comment -15 deadline -16 expiry 28 indicator -18 lastCheck -17 links -15 none -18 proofs -17 responsible -16 status -17 version -16
h/kms	comment -16 deadline -18 indicator -19 label -17 links -16 none 28 priority -16 status -18
h/langu	comment -18 none 25 status -18
h/lib	comment -17 criterion -15 date -18 deadline -17 expectedLevel -20 expiry -16 indicator -20 label 24 links -19 none -20 reference -18 responsible -18 status -22 version -17
h/libel	comment -15 criterion -19 indicator -20 label 27 none -17 status -17
h/lien	comment -16 documents -19 links 34 none -26 proofs -22 reference -17 responsible -27 status -19 version -17
h/lign	comment -17 criterion -23 deadline -20 expiry -20 indicator -21 label -16 lastCheck -21 links -20 none 20 priority -15 proofs -20 responsible -18 score -16 severity -19 status -21
h/lign$	comment -17 criterion -21 deadline -19 expiry -19 indicator -19 label -17 lastCheck -21 links -19 none 20 proofs -20 responsible -18 score -17 severity -17 status -20
h/lim	comment -17 date -28 deadline 24 indicator -16 links -15 responsible -16 status -17
h/link$	comment -18 indicator -15 links 24 none -22 responsible -17 status -15
h/list	comment -16 criterion -16 deadline -16 expectedLevel -18 expiry -17 label -20 links -21 none -25 proofs 19 responsible -16 score -16 status -18 version -15
h/loc	comment -18 indicator -16 links 34 none -24 proofs -21 responsible -24 session -16 status -22 version -16
h/locat	comment -18 deadline -17 links 27 none -16 proofs -21 responsible -17 status -18
h/locat$	comment -19 deadline -18 indicator -15 label -15 links 28 none -15 proofs -24 responsible -17 status -17
h/mail	comment -18 none 28
h/mail$	comment -19 none 29 status -16
h/major	comment -16 links -15 none -15 severity 19
h/malle	comment -28 steps 23
h/manne	comment -17 none 17
h/me	comment -19 expectedLevel -18 label 22 links -17 none -20 proofs -20 status -19
h/mes not	comment 20 none -17 responsible -16
h/meteo	comment -19 links -18 none 30 proofs -15 responsible -21 session -16 status -15 steps -15
h/miles	comment -19 deadline -15 documents -22 indicator -17 links -17 none -25 phase -15 reference -16 responsible -20 status -18 step 23
h/minor	comment -15 expectedLevel -15 links -15 none -15 severity 19
h/mis en	comment -17 deadline -16 status 15 version -19
h/mobil	comment -18 none -21 phase -15 status -15 step -18
h/mobil$	comment -19 indicator -15 links -15 none -23 phase -17 reference -15 session -15 status -16 step -19
h/model	comment -24 criterion -16 indicator -19 links -18 proofs -23 status -19 version 24
h/momen	comment -24 deadline -18 indicator -18 links -22 none -25 reference -18 responsible -19 session -17 status -21
h/momen$	comment -17 links -17 none -20 reference -15 responsible -16 status -17
h/nb de	comment -17 none 23
h/nb$	comment 17
h/need	comment -20 indicator -16 responsible -28 status -16 step -15
h/nivea d	comment -16 expectedLevel -23 none -17 priority 18
h/nivea de	comment -18 deadline -16 expectedLevel -29 indicator -18 none -18 priority -26 score -18 severity 18 status 20
h/not 0	comment -15 proofs -20 score 25
h/not perso	comment 18 responsible -18
h/numbe	comment -17 deadline -16 expiry -17 label -19 links -19 none -25 proofs -21 reference 21 responsible -17 status -18
h/numbe$	comment -15 expiry -15 label -19 links -21 none -25 proofs -22 reference 21 responsible -16 status -16
h/nv	comment -19 expectedLevel 18 none -16
h/objec	comment -22 criterion -15 date -22 expiry -18 indicator -21 label 21 lastCheck -28 none -18 proofs 17 responsible -15 score -15 status -24
h/obs	comment 28 deadline -17 links -17 none -23 responsible -18 status -15
h/obs$	comment 28 deadline -15 expectedLevel -16 indicator -16 links -15 none -23 responsible -16 status -19
h/odd	comment 19
h/oeuvr	comment -18 deadline 21 expiry -21 priority -15 status 16
h/on me	comment -16 label 19 none -17
h/op	comment -21 documents -21 indicator -18 links -17 none -22 phase -18 reference -15 responsible -16 status -20 step 21
h/opco$	comment -19 links -15 none 19
h/ou$	comment -17 indicator -18 label -16 links 20 none -17 responsible -21
h/outpu	comment -19 documents 22 indicator -17 links -20 none -22 phase -15 responsible -17 status -17
h/owner$	comment -15 documents -19 none -20 proofs -15 reference -16 responsible 28 status -20 step -18
h/pag	comment -22 indicator -16 links -17 none 31 responsible -19 steps -16
h/pag$	comment -20 none 32
h/paper	comment -23 deadline -17 documents 20 indicator -16 links -22 none -18 proofs 23 responsible -20 status -19
h/par$	comment -15 indicator -16 links -17 none -25 priority -15 proofs -15 responsible 31 status -18 version -17
h/part	comment -20 documents -21 indicator -17 links -16 phase 16 reference -15 status -16 step -20
h/parta	comment -19 none -17 reference -15 responsible -16 session -16 steps -16
h/parta$	comment -16 none -18 reference -16 responsible -15 session -15 steps -15
h/pass	comment -16 deadline -21 links -16 none 24 priority -15 proofs -15 status -18
h/pass$	comment -20 deadline -21 expectedLevel -15 links -15 none 24 status -19
h/pc$	comment -19 deadline -16 indicator -17 links 18 none -24 proofs -21 reference -16 status -18
h/pens	comment 25 label -15 none -16 proofs -26
h/perem	comment -16 date -21 deadline -32 expiry 27 indicator -15 lastCheck -29 links -17 none -19 proofs -15 status -17
h/perem$	comment -17 date -22 deadline -30 expiry 30 indicator -16 lastCheck -29 none -22 proofs -17 responsible -18 status -18
h/permi	comment -20 links -18 reference -17 responsible -16 session 20
h/ph	comment -15 links -15 none -18 phase 18 step -22
h/phas	comment -22 documents -22 indicator -20 links -21 none -26 phase 26 reference -18 responsible -21 session -19 status -23 step -25 steps 15
h/phas$	comment -15 indicator -15 none -20 phase 17 responsible -15 step -20
h/phon	comment -16 indicator -15 none 27 responsible -18 session -15 status -16 version -16
h/piec	comment -18 date -22 indicator -19 lastCheck -17 links -23 none -29 phase -22 proofs 25 responsible -21 session -17 severity -19 status -26
h/poche	comment -15 none 16 status -16
h/poche$	comment -17 none 16 status -15
h/point de	comment -22 indicator 16 lastCheck -24 none -22 responsible -19 score -17
h/porte	comment -19 deadline -15 links -21 none -24 responsible 28 status -18
h/prevu	comment -16 criterion -16 date -39 deadline 25 documents -16 expectedLevel -18 expiry -28 indicator -21 label -17 lastCheck -31 priority -15 responsible -17 severity -15 status -16 step -21
h/prevu$	comment -16 date -22 documents -17 expiry -17 indicator -18 label -15 lastCheck -26 responsible -20 status -16
h/prix	comment -15 none 21
h/proba	comment -20
h/produ	comment -23 deadline -16 documents 26 indicator -19 links -17 phase -19 reference -20 responsible -17 session -17 status -21 step -16
h/produ$	comment -22 deadline -15 documents 26 indicator -19 links -18 phase -18 reference -19 responsible -18 session -17 status -21 step -18
h/progr$	comment -15 none -18 status 21
h/proof	comment -16 links -15 none -20 proofs 23 responsible -16 status -17
h/pts	comment -15 none -15 score 21
h/qu	comment -30 deadline -20 documents 20 expectedLevel -21 expiry -15 label 17 lastCheck -16 proofs -35 status -27 version -16
h/qu on	comment -21 documents 19 none 18 proofs -30
h/quand$	comment -24 documents -17 indicator -20 links -19 phase -19 reference -18 responsible -18 session -15 status -19 step -21
h/que ca	comment 20 documents -16 expectedLevel -18 label -20 proofs -21
h/que l	comment -29 label 19 none -17 proofs -21
h/raci	comment -16 documents -17 links -16 none -18 phase -15 reference -16 responsible 21 status -17 step -16
h/range	comment -17 links 23 none -18 status -16
h/rappe	comment -16 none 28 responsible -15 status -16
h/real	comment -15 indicator -15 none -29 score 19 status 15
h/ref$	comment -20 documents -15 end -16 indicator -15 links -17 none 17 reference 18 session -20 step -18 trainee -23
h/remar$	comment 22 none -15 status -15 steps -17
h/remi	comment -19 documents 17 links -17 none -16 responsible -20 steps 16
h/remis	comment -15 steps 20
h/rendr	comment -15 deadline 26 expiry -19 status -18
h/resp	comment -16 links -17 none -16 proofs -17 responsible 27 status -18
h/resp$	comment -17 links -15 none -16 responsible 26 status -16
h/respo$	comment -18 deadline -16 indicator -16 links -15 none -19 proofs -16 responsible 37 status -18
h/resul	comment -15 none -17 status 20
h/resul$	comment -15 none -19 status 22
h/resum	comment -15 deadline -15 expectedLevel -21 indicator -16 label 19 none -18 status -17
h/revie$	comment -17 lastCheck 24 none -17 steps 22
h/revis	comment -16 date -15 indicator -19 proofs -16 responsible -15 status -17 version 16
h/risk	comment 16
h/rol	comment -16 documents -16 links -15 none -18 reference -15 responsible 21 status -16 step -16
h/room$	comment -20 links -15 none 27 responsible -16
h/run	comment -18 date -23 expiry 22 lastCheck -23 links -15 none -16 session 23 status -22 steps -16
h/rythm	comment -16 deadline -15 expectedLevel -15 links -17 none 24 priority -15 responsible -19 score -16 status -18
h/savoi	comment 25 none -15 steps -16
h/savoi$	comment 25 none -16
h/sayin	comment 20 none -20 status -15
h/scor	comment -16 criterion -15 deadline -16 indicator -17 label -15 priority -15 responsible -15 score 22 status -18
h/secr	comment -15 none -16 phase -15
h/seque	comment -18 deadline -15 documents -22 indicator -17 links -18 none -20 responsible -16 status -17
h/ses$	comment -16 links -19 none -16 reference -16 session 25 start -17 steps -18
h/share	comment -18 deadline -16 indicator -17 links 23 none -21 responsible -18
h/sla	comment -23 deadline 15 documents -21 indicator -23 links -22 phase -24 reference -23 responsible -21 session -19 status -22 step -27
h/snag	comment 26 deadline -17 documents -23 indicator -22 links -17 none -22 phase -17 responsible -21 session -17 status -23 step -23
h/sor	comment -27 label -20 none -20 proofs 37
h/sorti$	comment -19 documents 18 none -18 responsible -17 steps -15
h/sprin	comment -17 deadline -15 indicator -15 links -15 none 27 responsible -17 status -19 version -15
h/statu$	comment -21 deadline -16 none -22 status 35
h/step	comment -27 indicator -25 links -24 none -21 phase -25 session -24
h/tach	comment -18 links -15 none -16 status -16 step 19
h/tag	comment -19 date -16 deadline -17 expiry -16 indicator -20 label -15 links -15 proofs -18 status -19
h/tag$	comment -18 deadline -16 indicator -18 links -16 status -19
h/taill	comment -16 links -17 none 25 priority -16 status -19
h/tarif	comment -18 indicator -15 none 28 proofs -18 status -18
h/tel	comment -18 links -16 none 25
h/tel$	comment -17 links -15 none 25 status -15
h/telep	comment -17 none 21 status -17
h/telep$	comment -17 none 20 status -15
h/temoi	comment -27 deadline -15 label -27 links -17 proofs 31 responsible -19 status -15
h/temoi$	comment -26 label -25 proofs 28 responsible -19 status -16
h/tempo	comment -26 deadline 22 documents -19 reference -15 step -16
h/the audit	comment -19 expectedLevel -17 label -15 none -17 proofs 31 status -16
h/timin	comment -23 deadline 21 documents -23 indicator -19 links -19 phase -21 reference -21 responsible -20 session -18 status -23 step -24
h/titl	comment -15 date -16 expiry -16 indicator -21 label 22 links -20 none -24 responsible -17 status -20 version -17
h/titl$	comment -16 criterion -15 date -16 deadline -16 expiry -16 indicator -20 label 23 links -20 none -26 reference -15 responsible -18 status -21 version -17
h/touch	comment -22 deadline -18 documents -17 indicator -18 links -22 none -22 phase -22 reference -17 responsible -19 session -16 status -20 step 24
h/tous	comment -15 indicator -17 none 25
h/trac	comment -21 deadline -15 documents 20 indicator -18 none -24 proofs 21 responsible -19 session -18 status -19
h/trac$	comment -18 documents 15 indicator -15 none -23 proofs 18 responsible -18 session -21 status -15
h/traca	comment -15 deadline -15 indicator -16 label -17 links 23 none -26 responsible -15 status -17
h/trace	comment -22 indicator 17 links -16 reference -17 responsible -17 session -17 steps 22 trainee -15
h/trace$	comment -22 steps 22 trainee -15
h/typ	comment -23 deadline -16 label -15 links -17 none 17 responsible -17 severity 15 status -28
h/typ$	comment -15 expectedLevel -19 none 26 responsible -16 severity -15
h/under	comment -17 expectedLevel -15 links 20 none -15 status -16
h/urgen	comment -15 deadline -15 expectedLevel -22 none -15 priority 27 status -21
h/url	comment -17 links 27 none -25
h/url$	comment -19 deadline -15 indicator -15 links 28 none -26 responsible -16
h/user	comment 15
h/valab	comment -16 deadline -16 expiry 27 indicator -16 lastCheck -18 links -15 none -16 proofs -16 responsible -15 status -16
h/valid	comment -15 deadline -20 expiry 30 indicator -19 label -16 lastCheck -25 links -20 none -26 proofs -29 responsible -18 severity -16 version -16
h/vecu	comment -16 documents -22 none -16 responsible -17 status 18
h/verif	comment -21 date -27 deadline -26 indicator -16 lastCheck 23 none -18 responsible -21 steps 15
h/verif$	comment -21 date -29 deadline -29 expiry -16 indicator -16 lastCheck 26 none -22 responsible -21 steps 23
h/versi$	comment -15 links -19 proofs -20 responsible -15 status -15 version 20
h/veut	comment -21 expectedLevel 28 label -23 none -23 proofs -17 status -17
h/voir	comment -22 expectedLevel 26 label -22 none -19 status -17
h/voir$	comment -21 expectedLevel 26 label -24 none -18 proofs -18 status -15
h/vrac	comment 24 deadline -17 indicator -15 label -23 none -16 priority -24 proofs -15 responsible -23 status -23 version -22
h/vu	comment -15 date -24 deadline -17 expiry -16 indicator -15 lastCheck 23 links -18 none -29 responsible -18 status -18
h/weigh	comment -15 deadline -15 none -18 score 20 status -15
h/who	comment -20 none -23 reference -16 responsible 21 status -18 trainee -17
h/worth	comment 21 deadline -15 none -19 status -15
h/^crite	criterion 27 label -18 links -15 none -20 proofs -16 responsible -23 status -28 version -15
h/^libel	criterion -20 indicator -20 label 25 none -16 status -15
h/abrit	criterion 22 expectedLevel -19 indicator -15 label -19 responsible -20
h/belon	criterion 17 expectedLevel -15
h/c koi	criterion -21 indicator -25 label 25 links -27 status -19
h/chapi	criterion 18 indicator -15
h/chiff	criterion -15 indicator 28 label -23 none -15 status -17 version -29
h/cr	criterion 22 deadline -15 indicator -16 label -15 none -18 responsible -15 status -16
h/domai	criterion 18 indicator -21 label -22
h/gro	criterion 18
h/indik	criterion -16 indicator 27 none -39 version -20
h/koi$	criterion -15 indicator -15 label 17 proofs -16
h/n° crit	criterion 23 indicator -19 none -22
h/n° ind	criterion -15 indicator 22 label -16 none -24 reference -15 status -15
h/paren	criterion 19 expectedLevel -15 none -16
h/qui l	criterion 23 expectedLevel -19 indicator -16 label -20 none -16 proofs -15
h/^contr	date -21 deadline -21 expiry -18 lastCheck 20 links -15 none -19 steps 22
h/^echan	date -27 expiry -19 lastCheck 21 none -17
h/^exp	date -22 deadline -18 expiry 28 lastCheck -25
h/^fil	date -16 deadline -15 expiry -16 indicator -23 responsible -21 session -18 status -15 version -22
h/^id	date -15 indicator -15 links -22 none -34 proofs -21 reference 30 responsible -22 session -15 status -17 version -17
h/^la	date -16 expiry -15 indicator -16 links -18 none -22 proofs -20 status -19 version 16
h/^local	date -20 links 31 none -18 proofs -31 responsible -22 severity -16 status -26
h/^natur	date -17 documents 17 links -25 none -25 proofs 27 responsible -16 severity 19 status -19
h/^sign	date 16 expiry -16 steps 16
h/^targe	date -20 deadline 16 expiry -19 indicator -16 lastCheck -15 phase -15 status -18
h/^valid	date -20 expiry 18 indicator -15 lastCheck -17 links -15 none -16 proofs -25
h/^vu	date -22 deadline -15 lastCheck 23
h/a refai	date -16 expiry 22 indicator -15 none -20 proofs -19 status -18 version -15
h/ajout	date 33 deadline -27 expiry -30 lastCheck -30 none -21
h/apres	date -19 deadline -22 expiry 17 lastCheck -17 none -21
h/autri	date -18 expiry -17 indicator -22 links -20 none -16 proofs -21 reference -17 responsible 24 session -20 status -21 version -23
h/avant le	date -19 deadline 15 lastCheck -22 phase -15
h/butoi	date -30 deadline 20 expiry -27 lastCheck -21
h/butoi$	date -27 deadline 19 expiry -24 lastCheck -17
h/combi	date -18 links -19 none -15 proofs -17 responsible -21 status -15 version 20
h/const	date -22 deadline -30 expiry -15 lastCheck 18 none -22 responsible -15 status 30
h/const$	date -23 deadline -28 expiry -15 lastCheck 20 none -16 status 17
h/contr le	date -15 deadline -18 expiry -16 lastCheck 18
h/cotat$	date 15 lastCheck -17
h/cvs	date 22 expiry -25
h/dat du	date 33 deadline -30 expiry -36 links -21 none -28 proofs -22 reference -16 responsible -22 status -16 version -20
h/dat of	date 17
h/dated	date 21 links -15 status -16 version -15
h/de perem	date -29 deadline -24 expiry 32 lastCheck -25
h/de revu	date -19 deadline -17 expiry -15 lastCheck 17
h/depot	date 24 expiry -25 lastCheck -26
h/dessu	date 15
h/diffu	date 26 deadline -17 expiry -17 lastCheck -17
h/enter	date 24 expiry -17 lastCheck -24
h/entry	date 23 deadline -21 expiry -20 lastCheck -17
h/expir	date -41 deadline -27 expiry 34 lastCheck -22 none -23
h/expir$	date -37 deadline -20 expiry 29 lastCheck -18 none -21
h/gardi	date -16 links -21 none -19 proofs -16 reference -15 responsible 22
h/horiz	date -15 deadline 24 expiry -15 none -16 priority -21 status -17
h/horod	date 20 expiry -15 lastCheck -16 none -18
h/intit de	date -18 links -24 none -16 proofs 19 status -20
h/issu	date 15 deadline -20 expiry -32 indicator -19 none -31 status -16 version 15
h/issue	date 17 expiry -27 links -15 none -17 status -15
h/jour$	date -16 lastCheck 20 none 17 proofs -15 responsible -20 start 21 steps -15 version -28
h/jusqu	date -15 deadline -23 expiry 18 links -16 priority -15
h/la derni	date -16 lastCheck 17
h/la piec	date -20 expiry 15 lastCheck -15 severity -16 status -16
h/lin	date 17 deadline -19 expiry -19
h/local	date -20 links 33 none -18 proofs -34 responsible -23 severity -16 status -28
h/logge	date 16
h/logge$	date 15
h/matur	date -17 indicator -18 lastCheck -16 links -22 none -23 proofs -20 responsible -22 severity -15 status 31 version -17
h/mis a	date -18 deadline -15 indicator -28 lastCheck 20 none -34 responsible -18 status -20 version 25
h/moutu	date -17 expiry -16 indicator -23 links -19 none -28 proofs -15 responsible -16 status -15 version 26
h/moutu$	date -18 expiry -17 indicator -25 links -20 none -28 proofs -17 reference -15 responsible -17 status -15 version 26
h/natur	date -16 documents 18 links -24 none -18 proofs 26 responsible -18 severity 20 status -19 step -15
h/natur de	date -16 links -18 proofs 22 severity 19 status -16
h/ne	date 20 expiry -31 indicator -16 links -16 none -19 responsible -15
h/nom de	date -22 documents -23 expiry -21 indicator -18 links -28 none -26 phase -15 responsible -17 status -20 step 19 steps -17 trainee 15
h/objec$	date -22 expiry -18 label -15 lastCheck -23 proofs 19
h/piec$	date -20 expiry 15 lastCheck -15 links -16 none -17 session -15 status -18
h/plus	date -20 deadline -22 expiry 32 lastCheck -26 none -18
h/pos	date 27 expiry -20 lastCheck -28
h/pour le	date -16 expiry -17 indicator 18 lastCheck -21
h/reeva	date -19 deadline -18 expiry -20 lastCheck 25
h/refai	date -17 expiry 21 none -18 proofs -18 status -15
h/renew	date -18 deadline -25 expiry 31
h/revoi	date -18 deadline -31 expiry 31 lastCheck -20 none -16 proofs -15
h/revu	date -23 deadline -17 lastCheck 17
h/revu$	date -20 deadline -17 expiry -15 lastCheck 17
h/row	date 17 deadline -19 expiry -15 indicator -16 none 24 reference -15 status -16
h/sai	date 18 deadline -17
h/sign	date 19 documents 19 expiry -17 links -16 step -19 steps 23
h/stat	date -16 expiry -16 indicator -17 links -19 none -21 proofs -22 reference -21 responsible -20 status 30 version -18
h/sunse	date -15 deadline -22 expiry 19 lastCheck -17
h/targe	date -20 deadline 16 expiry -17 indicator -15 lastCheck -15 status -18
h/this	date 21 deadline -16 lastCheck -16
h/trait	date -15 deadline 22 expiry -15 none -18 severity -18
h/trait$	date -15 deadline 22 expiry -16 none -19 proofs -15 severity -21
h/valid$	date -30 deadline -19 expiry 37 lastCheck -18 none -16
h/ver	date -25 deadline -16 expiry -22 lastCheck 23
h/vise	date -21 expiry -19 lastCheck -23
h/vu le	date -22 lastCheck 22
h/%$	deadline -16 indicator -19 score 26 status -27
h/^avant	deadline 17 expiry -24 lastCheck -19
h/^axe	deadline -15
h/^deadl	deadline 18
h/^grav	deadline -16 lastCheck -15 none -17 severity 25 status -27
h/^must	deadline 23
h/^prior	deadline -15 expectedLevel -21 responsible -15
h/a finir	deadline 15 expiry -25
h/au plus	deadline -16 expiry 19
h/avanc$	deadline -19 none -15 priority -20 status 27
h/axe	deadline -15
h/be	deadline 20
h/before$	deadline 17 expiry 15 none -15
h/ce soit	deadline 26 none -15
h/check$	deadline -17 lastCheck 19
h/coup	deadline -26 lastCheck 20 none -17
h/d avanc	deadline -20 none -15 priority -18 status 26
h/de chant	deadline -17 lastCheck 16 status -17
h/de derni	deadline -18 expiry -15 lastCheck 23
h/de leve	deadline 23 lastCheck -16 none -17
h/de relec	deadline -19 lastCheck 20
h/de valid	deadline -19 expiry 24 lastCheck -20 none -18 status -15
h/don by	deadline 20 responsible -15
h/douc	deadline 17 none -16 status -19
h/du docum	deadline -25 label -16 lastCheck -26 none -41 reference -35 session -20 step -22 version -32
h/ecr	deadline -16
h/elimi	deadline -15 none -18 priority -18 severity 18
h/fini le	deadline 17 end 15
h/fort	deadline -16 none -23 phase -16 severity 17 step 20
h/jai	deadline -22 lastCheck 15
h/label$	deadline -15 documents -16 indicator -22 label 25 none -16 responsible -15 step 15
h/later	deadline 16 documents -15 reference -18 step -17
h/leve	deadline 23 lastCheck -15 none -15
h/leve$	deadline 23 lastCheck -16 none -15
h/mono	deadline -15 documents -16 links -18 none -23 phase -17 responsible 27 session -15 severity -17 status -17 step -15
h/must	deadline 23
h/oeil	deadline -24 lastCheck 20
h/ok	deadline -15 indicator -15 links -21 none -25 proofs -25 reference -17 responsible -26 severity -27 status 33
h/oppos	deadline -15 expiry 15 links -15 none -21 proofs 22 status -16
h/pas$	deadline -17 expectedLevel -15 indicator -21 label -16 links -29 none -18 priority -15 proofs -16 responsible -18 score -16
h/pdt	deadline -15 phase 17
h/perso$	deadline -15 indicator -19 label -18 links -16 none -17 score -17 status -15
h/petit	deadline -18 expectedLevel -15 expiry -16 indicator -16 label -15 none -27 proofs -22 reference 18 responsible -24 severity 19 status -19 version -15
h/plus tard	deadline -16 expiry 21
h/pris	deadline -21 lastCheck 17 none -15
h/que ce	deadline 26 none -17
h/que j	deadline -16 label -19 none -16
h/reali	deadline 24 expiry -17 lastCheck -19
h/recul	deadline -19 lastCheck 17 none -17
h/recyc	deadline -23 expiry 26 none -20
h/regar	deadline -21 lastCheck 23
h/relec	deadline -19 lastCheck 20
h/relec$	deadline -19 lastCheck 21
h/renou	deadline -16 expiry 21
h/resse	deadline -18 status 23
h/resum$	deadline -15 expectedLevel -18 label 17
h/soit	deadline 27 none -17
h/sorte	deadline 18
h/tard	deadline -21 expiry 19
h/than	deadline 16 documents -15 indicator -16 reference -18 step -16
h/tour	deadline -16 lastCheck 16
h/vgp	deadline -29 lastCheck 28 none -15
h/^empla	documents -18 indicator -15 links 26 none -20 responsible -18 status -15
h/^journ	documents -16 none -18 status -16 step 17
h/^templ	documents -15 none -19
h/a la	documents 17 links 16 none -17
h/appor$	documents 15 none -25 proofs 16
h/avec l	documents -22 step 15
h/du parco	documents -20 links -15 none -15 responsible -17
h/du proce	documents -22
h/ecrit	documents 15 links -17
h/empla	documents -17 links 28 none -20 responsible -17 status -16
h/enreg	documents 20 none -27 step -21
h/envoi	documents 16 none -20 step -16
h/etap du	documents -21 phase -37 step 23
h/fait$	documents -22 step 20
h/feuil	documents 17 steps 19
h/fichi	documents 17 indicator -15 proofs 18 responsible -15 step -15
h/jalon	documents -15 phase -19 step 27
h/je montr	documents 15 none -21
h/journ	documents -19 links -15 none -17 responsible -17 step 15
h/l elev	documents -21 step 18
h/la trac	documents -15 session -15
h/moyen	documents 17 links -19 none -24 proofs 18
h/n° doc	documents -16 none -16 proofs -15 reference 23 version -23
h/remet	documents 17
h/sign$	documents 23 none -18 step -27 steps 17
h/templ	documents -15 none -19
h/trail	documents 16
h/venir	documents -16 status 17
h/zapie	documents -19 links -22 none -18 phase -15 responsible 27 status -22 step -18
h/^clotu	end 26 reference -15 session -21 start -18 steps -21
h/^end	end 19 start -23
h/^fini	end 16 severity -24 start -15 status 15
h/^mid	end -16 steps 23
h/^start	end -28 start 31 steps -21
h/besoi	end -15 start -15 steps 17 trainee -17
h/clotu	end 22 reference -15 responsible -15 session -20 start -18 steps -15
h/demar	end -30 start 27 steps -18
h/demar le	end -23 start 20
h/du$	end -17 expiry 16 responsible -15 start 20 steps -18
h/end	end 26 session -19 start -28 steps -16
h/fin de	end 24 expiry 19 none -17 start -15 steps -17
h/finis	end 21 start -19 steps -17
h/finit	end 20 start -22
h/finit le	end 21 start -26
h/inr	end -18 none -15 steps 21
h/mid	end -17 steps 24
h/one	end -18 start 20 steps -15
h/re	end -17
h/run$	end -15 session 26 status -16 steps -19 trainee -15
h/sort$	end 17 steps -15
h/start	end -31 session -19 start 28
h/vus	end -15 none -16 start -15 steps 19
h/wrap	end 15
h/^att	expectedLevel 17 none -24
h/^saiso	expectedLevel -15 none 22 status -17 step -15
h/atend	expectedLevel 21 status -17
h/atend$	expectedLevel 21
h/atten du	expectedLevel 21 label -23
h/cahie	expectedLevel 22 proofs -15 responsible -20
h/couve$	expectedLevel -15 priority -16 severity -18
h/de couve	expectedLevel -15 indicator -20 priority -16 severity -19 status 18
h/de nc	expectedLevel 18 none -22 severity 18 status -28
h/descr	expectedLevel -17 label 19 status -15
h/descr$	expectedLevel -15 label 16
h/enonc	expectedLevel -30 label 27 proofs -24 responsible -23
h/esper	expectedLevel 15
h/exig$	expectedLevel 15 priority -20 proofs -15 severity -20 status -24
h/exige$	expectedLevel -20 label 20 none -15
h/gist	expectedLevel -15 label 16 links -18 proofs -17
h/grad	expectedLevel -20 none -15 severity 19 status -19
h/gravi	expectedLevel 19 none -25
h/imper	expectedLevel 23 label -24 none -15 status -15
h/le guid	expectedLevel 17 none -15
h/level$	expectedLevel 18 none -31
h/minim	expectedLevel 17 none -15
h/norma	expectedLevel -20 label 23
h/ordon	expectedLevel -15 priority 16
h/reten	expectedLevel -19 links -15 none -16 responsible -16 status 24 steps -15
h/reten$	expectedLevel -21 links -15 none -15 responsible -17 status 23 steps -20
h/typ de	expectedLevel 15 none -24 severity 16 status -21
h/urgen$	expectedLevel -20 priority 28 status -23
h/^bon	expiry 22
h/bon jusqu	expiry 21
h/caduc	expiry 18
h/du papie	expiry -16 indicator -21 label -22 links -15 none -25 proofs -31 reference 21 version 25
h/insti$	expiry -15 none -19 proofs 17
h/jusq	expiry 19
h/jusqu au	expiry 26 none -16
h/la preuv	expiry -25 lastCheck -19 links 18 none -29 session -25 version -17
h/limit	expiry 23
h/list$	expiry -15 indicator -19 links -20 none -29 proofs 18 status -15
h/pce	expiry -22 indicator -24 links -23 none -29 proofs 15 responsible -25 session -18 version -22
h/pce$	expiry -21 indicator -23 links -17 none -28 responsible -20 session -20 version -21
h/rafra	expiry 18
h/redo	expiry 20
h/sert	expiry -16 indicator 24 none -16 proofs -20 responsible -15 status -20 version -17
h/throu	expiry 20 status -22
h/^adres	indicator -19 label -15 none 20 proofs -20 responsible -21 status -20
h/^coul	indicator -16 none 23 responsible -17 status -15 version -16
h/^de	indicator -21 none -19 severity -15 status -15
h/^exemp	indicator -16 links -24 none 35 proofs -25 status -19
h/^lieu	indicator -17 links 21 session -15 status -16
h/^loc	indicator -18 links 25 none -15 proofs -26 reference -15 responsible -24 session -16 status -23 version -18
h/^objet	indicator -26 label 22 status -22
h/^progr	indicator -15 links -15 none -18 session 20 status 15
h/^prouv	indicator 23 proofs -17
h/^relat	indicator 15
h/^reper	indicator 20 none -15
h/^revis	indicator -18 none -16 version 18
h/^rnq	indicator 25 label -19 none -18 status -15
h/^row	indicator -17 none 23 reference -16 status -15
h/^sert	indicator 23 proofs -18 status -17 version -15
h/^titr	indicator -17 label 20 status -17
h/^util	indicator 15 status -15
h/autho	indicator -15 none -22 proofs -15 responsible 19 session -17 status -15 version -16
h/autoe	indicator -15 none -15 responsible -16 status 26
h/c ou	indicator -15 links 28 none -20 responsible -17 status -27
h/comm	indicator -19 links -18 proofs 19 status -16
h/coul	indicator -15 links -17 none 25 responsible -17 status -17 version -15
h/coule$	indicator -15 none 23
h/du suppo	indicator -17 links -15 none -22
h/en est	indicator -15 label -16 links -35 priority -15 responsible -18 status 34
h/est bon	indicator -16 links -22 status 22
h/est quoi	indicator -19 links -17 proofs 18 status -15
h/exact	indicator -16 label 20 proofs -20
h/exemp	indicator -15 links -16 none 30 proofs -27 status -17
h/exhib	indicator -15 none -15 proofs 22 responsible -18 status -15 version -18
h/frequ	indicator -16 lastCheck -16 links -16 none 33 responsible -17 status -16
h/ged	indicator -17 none -17 reference 18
h/ged$	indicator -21 none -19 reference 20
h/group	indicator -18 links -16 none -21 proofs -16 responsible -15 session 19 status -17
h/group$	indicator -17 none -18 session 15
h/imput	indicator 17
h/in$	indicator -16 none -16 reference -15 responsible -19 status 21 steps 23
h/ind no	indicator 17 version -16
h/indic s	indicator 22
h/int	indicator -19 label 23 status -24
h/inten	indicator -18 label 24 status -23
h/it s	indicator -18 links -18 none -20 responsible -17 severity 15 status 20
h/label	indicator -24 label 23 none -15
h/lindi	indicator 15 proofs -15
h/mappi	indicator 19
h/mood	indicator -25 label -34 severity -16 status 37
h/numer$	indicator 25 none -32
h/objet	indicator -26 label 21 status -22
h/ou c	indicator -15 links 19 status -25
h/papie$	indicator -32 label -25 links -19 none -36 reference 16 responsible -19 step -15
h/pond	indicator -15 none -17 score 21
h/progr	indicator -16 links -15 none -19 responsible -16 session 20 status 20
h/prouv	indicator 18 label -21 none -16 version -17
h/relat	indicator 16 none -15
h/reper	indicator 17 none -15
h/sert a	indicator 23 proofs -19 status -15 version -15
h/stat$	indicator -15 links -15 none -28 proofs -19 reference -17 responsible -18 status 33 version -15
h/state	indicator -15 label 21 none -15 proofs -15
h/urg$	indicator -15 none -15 priority 19
h/vis	indicator 26 label -15
h/vis$	indicator 26 label -15 version -15
h/wbs	indicator 28 none -25 version -31
h/wordi	indicator -24 label 27
h/wordi$	indicator -24 label 29
h/^criti	label -17 responsible -17 severity 18
h/^the	label 17 links -15
h/assoc	label -16 links -16 none -23 responsible -17 status -20 step -18 version -16
h/caus	label 19 proofs -16
h/criti de	label -16 responsible -18 severity 20
h/du refer	label 19 proofs -27 responsible -24
h/engli	label 16
h/me deman	label 16
h/plain	label 15
h/qu ils	label 18 none -23
h/se que	label -19 none -15 proofs -17
h/them	label 17
h/them$	label 18
h/titr$	label 15
h/txt	label 19
h/veule	label 18 none -15
h/^const	lastCheck -26 status 25
h/^frequ	lastCheck -17 links -15 none 32 responsible -18 status -16
h/ctrl	lastCheck 21
h/ctrl$	lastCheck 25 none -15
h/frequ de	lastCheck -16 none 27
h/la cotat	lastCheck -16
h/last revie	lastCheck 21
h/looke	lastCheck 18
h/qa	lastCheck 16 status -15
h/^acc	links 27 none -20
h/^armoi	links 16 none -15
h/^chemi	links 19 none -17 proofs -16
h/^class	links 24 none -23 proofs -18 session -21
h/^folde	links 17 none -19 responsible -15
h/^freq	links -17 none 25 responsible -16
h/^matur	links -18 none -17 proofs -15 responsible -18 status 29
h/^on	links -17 none -16 responsible -15 status 25
h/^petit	links -15 proofs -17 reference 17 severity 16 status -15
h/^propr	links -21 none -24 proofs -15 reference -16 responsible 26 version -19
h/^stora	links 16
h/artif$	links -25 none -20 proofs 25 version -20
h/attac	links -17 none -25 proofs 27 status -16
h/au burea	links 15
h/au pacq	links -18 none -23 priority 18
h/ca en	links -16 status 21
h/cest	links 18 responsible -15 status -15
h/chemi d	links 18
h/consu	links -23 none -31 proofs 30 responsible -18 status -17 version -16
h/corpu	links -15 none -19 proofs 20
h/coule du	links -23 none 24 responsible -15
h/d acc	links 20 proofs -15
h/depos	links 22 status -20
h/dev	links -19
h/docum de	links -16 none -24 proofs 25 responsible -15 status -19
h/ds	links 25 none -34 priority -19
h/du doc	links -21 responsible -20 status -15 version 22
h/empla$	links 22 none -16
h/est ce	links 15
h/exemp de	links -15 none 27 proofs -25 status -15
h/folde$	links 26 none -15 reference -15 responsible -21
h/gar	links -18 responsible 23 session -20
h/gar$	links -17 none -17 responsible 16 session -18 step -15
h/grav ou	links -15 responsible -15 severity 22 status -29
h/jen	links -28 status 35
h/kb	links -19 none 20 proofs -17
h/kel	links -15 none -15
h/langu$	links -16 none 24 responsible -17
h/le gar	links -15 responsible 20
h/le trouv	links 20
h/lieu	links 21 session -15 status -16
h/liv	links 24 status -19
h/liv$	links 24 status -21
h/livr	links -26
h/on en	links -21 none -16 responsible -16 status 26
h/ongle	links 21 version -15
h/oppos$	links -16 none -19 proofs 19 status -16
h/ou ?	links 18 none -21
h/ou cest	links 18 responsible -16
h/ou en	links -23 status 20
h/ou le	links 16
h/playl	links -16 none 26 responsible -20 status -16
h/prefe	links -27 none 23
h/prio	links -18 none -38 priority 25 responsible -17
h/prior$	links -19 none -25 priority 23 status -16
h/prob	links -16 none -15 proofs 28 responsible -24 status -26
h/proce	links -15 none -21
h/proce$	links -15 none -22
h/propr	links -21 none -25 proofs -17 reference -19 responsible 25 steps 16 version -19
h/repos	links 16 status -17
h/retro	links 15 proofs -17
h/room	links -15 none 24 responsible -15
h/sa	links -18 status 18
h/sall$	links -15 none 25 responsible -16 session -15 status -18
h/serve	links 25 none -17
h/sessi	links -18 none -24 reference -17 responsible -24 session 21 status -19 steps -15 trainee -25 version -16
h/siz	links -22 none 24 proofs -19
h/stand$	links -17 none -23 status 18
h/stock	links 26 none -20 proofs -15 responsible -17 status -15
h/stock$	links 25 none -19 responsible -17 status -15
h/stora	links 16
h/trouv	links 28 none -16 status -20
h/trouv$	links 22
h/vers le	links 20 none -20
h/versi du	links -18 proofs -19 responsible -18 status -18 version 24
h/where it	links 21 status -20
h/^appli	none -19 status -15
h/^autho	none -22 proofs -17 responsible 20 session -19 status -16 version -16
h/^budge	none 22
h/^champ	none -16
h/^email	none 22
h/^hour	none 22
h/^je	none -20 status -18
h/^langu	none 24 proofs -15
h/^livre	none -16 steps 24
h/^mail	none 22
h/^nam	none -16 proofs 21 reference -16 responsible -17
h/^neph	none -17 reference 18
h/^nombr	none 26 status -15
h/^ok	none -15 severity -20 status 20
h/^pag	none 20
h/^ph	none -15 step -19
h/^piec	none -21 phase -18 proofs 20 status -15
h/^pourc	none -15 score 19
h/^prix	none 20
h/^pts	none -17 score 23
h/^sourc	none 18
h/^task	none -16
h/^taux	none -17 score 25 status -18
h/accue	none 19 status -17
h/accue$	none 17 status -15
h/ap	none -18
h/appor	none -27 proofs 17
h/apres$	none -18 steps 16
h/archi	none 20
h/asses$	none -15 responsible -15 steps 20 trainee -15
h/avec	none -21 status -16
h/bes	none -16 steps 16
h/budge	none 22
h/budge$	none 22
h/cefr	none 24 status -16
h/certi$	none -20 steps 17
h/champ	none -17
h/chem	none 16
h/clas	none -16 responsible -16 severity 19 status -15
h/cod du	none -19 proofs -21 reference 29 status -17 version -19
h/cod$	none -20 proofs -23 reference 27
h/con	none 23
h/condu	none -16
h/count	none 20
h/count$	none 22
h/cout	none 22
h/d accue	none -17 steps 21
h/d echan	none 15 reference 15 status -15 trainee -16
h/de pag	none 19
h/dur	none 20
h/email	none 24
h/email$	none 23
h/est il	none -16
h/etabl	none -15 steps 15
h/etay	none -16 version -15
h/etay$	none -15
h/etp	none 18
h/fafce	none -15 reference 16
h/fort$	none -23 phase -16 step 20
h/freq$	none 22
h/frequ$	none 22
h/gard	none -16 responsible 17
h/heur$	none 17 steps -19
h/homm	none 22 responsible -15
h/hour	none 21
h/ht	none 23 proofs -16 responsible -16
h/humeu	none 20 version -16
h/icon	none 31 proofs -19 responsible -24 session -17
h/if	none -18 severity 23 status -15
h/il	none -23 responsible -23 session -15 version -20
h/impri$	none 18
h/insti	none -16 proofs 17 reference -15
h/la sall	none 17
h/li	none -19
h/li$	none -23 proofs 15 status -15
h/lie	none -16
h/livre	none -15 steps 24
h/marqu	none 24
h/meeti	none 18
h/mim	none 22
h/missi$	none -15 severity 18
h/mt	none 16
h/mur	none -17
h/neph	none -17 reference 19
h/nombr	none 27
h/nombr de	none 22
h/notat	none -16 score 18
h/n° de	none -21 version 16
h/often	none 20
h/on fait	none -21
h/p$	none 16
h/parc	none -15
h/passa$	none -26 priority 17 status -16 step 15
h/pecki	none -28 priority 21
h/per	none -19 status -15
h/piec a	none -16 proofs 18
h/port	none -19 responsible 22
h/pourc	none -15 score 19
h/prix$	none 21
h/qui$	none -20 responsible 17
h/rank	none -18 priority 18
h/ratin	none -16 score 20
h/readi	none -15
h/regl	none -21 responsible -15
h/roul	none -16 status 17
h/saiso	none 22 proofs -15 status -16 step -15
h/sall	none 24 responsible -15 status -17
h/secte	none -16
h/seque$	none -19 phase -35 step 28
h/shirt	none 15
h/sourc	none 19
h/spent	none 21
h/spent$	none 22
h/spons	none -15 responsible -15
h/suppo$	none -22 session -15
h/sur	none -18 proofs -21 score 22 status -17
h/task	none -16
h/taux	none -17 score 26 status -19
h/tenu	none -16
h/tps	none 20
h/tranc	none -19 phase 20 step -17
h/ttc	none 19
h/ui	none 24 priority -24
h/versi en	none -15 responsible -21 status -17 version 17
h/vont	none -16 step -19
h/w	none -17 priority 20
h/y n	none -22
h/l etap	phase -17 status -19
h/of the	phase 15
h/souha	phase -16 step -20
h/ord	priority 20 responsible -15
h/^exhib	proofs 17 responsible -15 status -15 version -19
h/court	proofs -15
h/de cod	proofs -16 reference 18
h/doc a	proofs 25 status -15
h/got	proofs 19
h/hand	proofs 19
h/show	proofs 23
h/sur 0	proofs -16 score 20
h/uid	proofs -23 reference 22
h/ve	proofs 17
h/^ident	reference 23 responsible -18 session -17
h/ident	reference 21 responsible -16
h/prof	reference -16 session -15 status -15
h/^det	responsible 15
h/assig	responsible 15
h/criti	responsible -16 severity 17
h/d actio	responsible -16 steps -19
h/desig	responsible 16
h/det	responsible 15
h/forme	responsible -18 steps -15 trainee 17
h/funde	responsible -16
h/garan	responsible 16
h/ger$	responsible 17
h/inter$	responsible -15 steps 17
h/kept	responsible 16
h/ki$	responsible 19
h/orig	responsible 15
h/orig$	responsible 15
h/poid	responsible -16
h/presc	responsible -15
h/qui ger	responsible 16
h/secre	responsible 19 severity -15 status -20
h/swiml	responsible -15
h/tet	responsible -15
h/tutor	responsible 18
h/^scor	score 18
h/de matur	score 15
h/not sur	score 15
h/ratin$	score 19 status -15
h/real$	score 17
h/^cours	session 18
h/peda	session -22 steps 23
h/suivi$	session 21
h/bad	severity 16
h/grav$	severity 18 status -18
h/gross	severity 15
h/la nc	severity 23 status -21
h/leger	severity 17
h/missi	severity 19
h/ok ou	severity -17 status 21
h/reser	severity 15
h/er	start 16
h/follo	start -18
h/froid	start -15 steps 16
h/kicko	start 17
h/month	start -18
h/offer	start -19 steps 19
h/puls	start -15
h/sorti le	start -15
h/surve	start -21 steps 26
h/vous	start 18 steps -20
h/^resum	status -15
h/diagn	status 18
h/etat du	status 16 version -20
h/grada	status -15
h/i stand	status 21
h/maitr	status 16
h/parc$	status -17
h/plac	status 16
h/qu il	status -15
h/sensi	status -18
h/shap	status 20
h/statu de	status 15
h/trico	status 19
h/util	status -16
h/where i	status 25
h/0 moi	steps 16
h/^appel	steps 23
h/^certi	steps 19 trainee -16
h/^devi	steps 20 trainee -20
h/^factu	steps 19 trainee -23
h/^feuil	steps 17
h/^joini	steps 20
h/^prere	steps 22
h/^regle	steps 17
h/^ri	steps 25
h/^welco	steps 19
h/a chaud	steps 23
h/accep$	steps 19
h/amont	steps 16
h/appel	steps 21
h/atest	steps 18
h/avi a	steps 19
h/besoi$	steps 17
h/bookl	steps 15
h/cac	steps 16 trainee -18
h/cart	steps 18 trainee -21
h/chaud	steps 20
h/chaud$	steps 19
h/conse	steps 19
h/conv	steps 21
h/de depar	steps 18
h/decou	steps 17
h/depar	steps 17
h/depar$	steps 18
h/devi	steps 21 trainee -19
h/donn	steps 22
h/donn$	steps 18
h/emis	steps 21
h/envoy	steps 21
h/envoy$	steps 19
h/epreu	steps 15
h/exam	steps 16 trainee -15
h/factu	steps 17 trainee -21
h/final	steps 16
h/froid$	steps 15
h/garde	steps -17
h/hous	steps 19
h/instr	steps 26
h/joini	steps 22
h/livre d	steps 16
h/main	steps 16
h/preli	steps 17
h/prere	steps 15
h/rasse	steps 20
h/recei	steps 21
h/recei$	steps 20
h/remi$	steps 16
h/rende	steps -15
h/rende vous	steps -19
h/ri	steps 24
h/rul	steps 19
h/sheet	steps 21
h/sheet in	steps 17
h/somma	steps 15
h/synth	steps 15
h/theor	steps 18
h/vous le	steps -17
h/welco	steps 17
h/exame	trainee -15
h/vigue	version 15
indicators/afterDocuments	BC -13 CFA -19 OF -10 VAE -17 action -7 applicable -10 body -5 comment -10 criterion -26 date -10 deadline 5 expectedLevel -9 expiry -4 indicator -14 label -23 lastCheck 1 links 7 none -4 priority -5 proofs -18 responsible -7 score -11 severity -4 status -11 version -12
indicators/afterNumbers	BC -6 CFA -10 OF -13 VAE -10 action -10 applicable -10 body -6 comment -14 criterion -6 date -8 deadline -9 expectedLevel -10 expiry -7 indicator -7 label 4 lastCheck -8 links -13 none -6 priority -10 proofs -12 responsible -10 score -16 severity -9 status -9 version -14
indicators/amongMarks	BC 1 CFA -12 OF -7 VAE 3 action -8 applicable -13 body -9 comment -9 criterion -17 date -7 deadline -5 expectedLevel -4 expiry -11 indicator -17 label -12 lastCheck -10 links -11 none -7 priority -6 proofs 1 responsible -7 score -6 severity -11 status -15 version -6
indicators/besideMarks	BC -3 CFA -3 OF -4 VAE -5 action -11 applicable -9 body -9 comment -9 criterion -21 date -14 deadline -9 expectedLevel -9 expiry -6 indicator -8 label -11 lastCheck -8 links -4 none -9 priority -10 proofs -7 responsible -4 score -10 severity -10 status -12 version -10
indicators/bias	BC -20 CFA -27 OF -19 VAE -24 action -15 applicable -22 body -23 comment -7 criterion -11 date -25 deadline -7 expectedLevel -16 expiry -19 indicator -5 label -5 lastCheck -16 links -11 none 3 priority -13 proofs -11 responsible -9 score -18 severity -19 status -3 version -21
indicators/binary	BC 9 CFA 5 OF 5 VAE 4 action -2 applicable 6 body -2 comment -5 criterion -14 date -5 deadline -5 expectedLevel -8 expiry -2 indicator -13 label -1 lastCheck -2 links -5 none -26 priority -8 proofs -4 responsible -3 score -8 severity -5 status -29 version -12
indicators/booleans	BC -1 CFA -5 OF 1 VAE 2 action -8 body -4 comment -25 criterion -14 date -16 deadline -12 expectedLevel -36 expiry -12 indicator -6 label -4 lastCheck -12 links -7 none 8 priority -28 proofs -16 responsible -4 score -32 severity -28 status -40 version -8
indicators/cased	BC -7 CFA -9 OF -10 VAE -9 action -4 applicable -11 body 5 comment -16 criterion 5 date -19 deadline -17 expectedLevel -12 expiry -17 indicator -19 label 4 lastCheck -19 links -10 none -5 priority -21 proofs -5 responsible -2 score -25 status -13 version -16
indicators/code	BC -27 CFA -25 OF -29 VAE -37 action -5 applicable -33 body -49 comment -4 criterion 9 date -32 deadline -16 expectedLevel -46 expiry -28 indicator -23 label -19 lastCheck -30 none -18 priority -19 proofs -4 responsible -2 score -35 severity -9 status -10 version 4
indicators/criteria	BC -9 CFA -6 VAE -2 action -21 applicable -1 body -17 comment -6 criterion 28 date -10 deadline -20 expectedLevel -4 expiry -5 indicator -17 label -25 lastCheck -7 links -25 none -3 priority -29 proofs -31 responsible -23 severity -17 status -6 version -17
indicators/dates	BC -19 CFA -14 OF -21 VAE -25 action -28 applicable -20 body -18 comment -38 criterion -17 date 3 deadline 6 expectedLevel -27 expiry 6 indicator -28 label -23 lastCheck 5 links -45 none -46 priority -29 proofs -33 responsible -24 score -21 severity -28 status -39 version -9
indicators/digit	BC 4 CFA 3 OF 3 VAE 2 action -7 applicable 1 body -10 comment -24 criterion -4 date -8 deadline -17 expectedLevel -16 expiry -5 indicator -21 label -2 lastCheck -6 links -11 none -14 priority -2 proofs -8 responsible -19 score -7 severity -10 status 13 version 13
indicators/document	BC -5 CFA -5 OF -5 VAE -9 action 8 applicable -5 body -27 comment -20 criterion -22 date -11 deadline -19 expectedLevel -42 expiry -9 indicator -23 label -27 lastCheck -9 links -6 none 7 priority -36 proofs 23 responsible -13 score -11 severity -26 status -56
indicators/earlier	BC -14 CFA -10 OF -12 VAE -16 action -16 applicable -11 body -10 comment -20 criterion -10 date 8 deadline -8 expectedLevel -18 expiry -27 indicator -15 label -15 lastCheck 7 links -22 none -25 priority -16 proofs -22 responsible -17 score -13 severity -14 status -25 version 3
indicators/empty	BC -9 CFA -5 OF -7 VAE -9 action -13 applicable -1 body -10 comment -12 criterion -43 date -17 deadline -13 expectedLevel -10 expiry -15 indicator -56 label -49 lastCheck -15 links -11 none -16 priority -16 proofs -9 responsible -10 score -8 severity -14 status -3 version -11
indicators/few	BC -5 CFA -4 OF -6 VAE -5 action -14 applicable -4 body -6 comment -17 criterion 7 date -21 deadline -17 expectedLevel -4 expiry -19 indicator -40 label -35 lastCheck -21 links -9 none -4 priority -3 proofs -26 responsible -5 score -9 severity -11 status -10
indicators/file	BC -10 CFA -10 OF -11 VAE -12 action -18 applicable -11 body -6 comment -21 criterion -3 date -13 deadline -11 expectedLevel -28 expiry -10 indicator -16 label -14 lastCheck -12 links -9 none -3 priority -9 proofs 16 responsible -13 score -9 severity -6 status -12 version -6
indicators/filled	BC -11 CFA -10 OF -8 VAE -9 action -21 applicable -8 body -5 comment -22 criterion -8 deadline -12 expectedLevel -3 expiry -17 indicator -5 label -6 lastCheck -7 links -10 none -5 priority -10 proofs -7 responsible -14 score -3 severity -26 version -9
indicators/first	BC -11 CFA -15 OF -18 VAE -4 action -16 applicable -20 body -10 comment -9 criterion 12 date 3 deadline -12 expectedLevel -12 expiry -5 indicator -9 label -14 lastCheck -10 links -8 none 2 priority -10 proofs -18 responsible -14 score -33 severity -4 status -17 version -13
indicators/gravity	BC -13 CFA -11 OF -12 VAE -12 action -4 applicable -15 body -1 comment -8 criterion -4 date -4 deadline -2 expectedLevel 26 expiry -1 lastCheck -3 links -1 none -17 priority -10 proofs -2 responsible -1 score -7 severity -19 status -19 version -3
indicators/hundred	BC -28 CFA -27 OF -32 VAE -42 action -11 applicable -35 body -7 comment -20 date -14 deadline -18 expectedLevel -11 expiry -9 label -8 lastCheck -10 links -19 none 3 priority -18 proofs -14 responsible -9 score 10 severity -14 status -40 version -9
indicators/indicators	BC -9 CFA -8 OF -10 VAE -5 action -22 applicable -6 body -17 comment -5 criterion 6 date -17 deadline 8 expectedLevel -13 expiry -15 indicator 10 label -32 lastCheck -18 links -12 none -5 priority -33 proofs -29 responsible -33 score -2 severity -18 status -15 version -5
indicators/isLabel	BC -2 CFA -2 OF -2 VAE -1 action -4 applicable -1 body -5 comment -20 criterion -11 date -6 deadline -14 expectedLevel -19 expiry -3 indicator 4 label 26 lastCheck -5 links -21 none -38 priority -10 proofs -22 responsible -11 score -5 severity -11 status -18 version -5
indicators/isNumber	BC -5 CFA -4 OF -6 VAE -11 action -5 applicable -7 body -4 comment -21 criterion -29 deadline -14 expectedLevel -8 expiry -5 indicator 20 label -11 lastCheck -11 links -17 none -10 priority -8 proofs -10 responsible -5 score -31 severity -4 status -14 version -14
indicators/lack	BC -16 CFA -11 OF -15 VAE -16 action -47 applicable -16 body -24 comment 29 criterion -17 date -3 deadline -14 expectedLevel -18 expiry -4 indicator -16 label -19 lastCheck -4 links -41 none -9 priority -42 proofs -15 responsible -36 score -14 severity -32 status 25 version -18
indicators/last	BC -13 OF -18 VAE -1 action -10 applicable -10 body -4 comment -9 criterion -18 date 3 deadline -10 expectedLevel -4 expiry -10 indicator -8 label -18 lastCheck -14 links -15 none -2 priority -4 proofs -24 responsible -14 score -7 severity -3 status -9 version -2
indicators/later	BC -11 CFA -8 OF -12 VAE -14 action -19 applicable -11 body -9 comment -23 criterion -9 date -19 deadline 5 expectedLevel -16 expiry 11 indicator -13 label -12 lastCheck -13 links -29 none -28 priority -17 proofs -22 responsible -19 score -12 severity -16 status -20 version -7
indicators/lessTold	BC -9 CFA -14 OF -11 VAE -9 action -5 applicable -15 body -7 comment -5 criterion -13 date -6 deadline -7 expectedLevel -7 expiry -3 indicator -15 label -13 lastCheck -6 links -6 none -2 priority -7 proofs -5 responsible -6 score -15 severity -4 status -22 version -7
indicators/link	BC -11 CFA -9 OF -11 VAE -13 action -38 applicable -10 body -25 comment -57 criterion -20 date -1 deadline 1 expectedLevel -42 expiry 1 indicator -23 label -24 links 45 none -66 priority -32 proofs -52 responsible -26 score -15 severity -22 status -37 version -33
indicators/lists	BC -10 CFA -11 OF -10 VAE -14 action -9 applicable -11 body -4 comment -16 criterion -9 date -16 deadline 25 expectedLevel -12 expiry -18 indicator -12 label -4 lastCheck -17 links -16 none -28 priority -16 proofs -7 responsible -9 score 20 severity -10 status -24 version -14
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -42 applicable -1 body -1 comment -30 criterion -2 date -7 deadline -4 expectedLevel -20 expiry -3 label -27 lastCheck -3 links -27 none 13 priority -1 proofs 11 responsible -14 score -2 severity -1 status -9 version -4
indicators/marks	BC -5 CFA -8 OF -5 VAE -9 action -17 applicable -5 body -20 comment -9 criterion -16 date 3 deadline 5 expectedLevel -10 expiry 5 indicator -22 label -15 lastCheck 6 links -30 none -12 priority -21 proofs -16 responsible -27 score -13 severity -14 status -5 version -22
indicators/mostTold	BC -8 CFA -9 OF -6 VAE -9 action -21 applicable -1 body -21 comment -17 criterion -1 date -12 deadline -13 expectedLevel -15 expiry -8 indicator -5 label -11 lastCheck -10 links -17 none -12 priority -12 proofs -9 responsible -18 score 1 severity -22 status 2 version -16
indicators/numbers	BC -2 CFA -2 OF -1 VAE -6 action -16 applicable -3 body -13 comment -28 criterion 1 date -20 deadline -25 expectedLevel -21 expiry -16 indicator -5 label -12 lastCheck -18 links -24 none 4 priority -29 proofs -23 responsible -18 severity -24 status -43 version -20
indicators/order	BC -22 CFA -18 OF -24 VAE -26 action 32 applicable -26 body -37 comment -12 criterion 11 date -13 deadline -20 expectedLevel -15 expiry -13 indicator -31 label -31 lastCheck -14 links -18 none -14 priority -18 proofs -14 responsible 3 score -19 severity 1 status -11 version -19
indicators/percent	BC -17 CFA -16 OF -18 VAE -23 action -2 applicable -24 body -1 comment -14 criterion -11 date -2 deadline -6 expectedLevel -15 expiry -1 indicator -10 lastCheck -1 links -3 none -31 priority -25 proofs -6 responsible -2 score 42 severity -8 status -32 version -10
indicators/person	BC 3 CFA 2 OF 1 VAE -3 action -57 applicable 3 body 12 comment -16 criterion -36 date -16 deadline -30 expectedLevel -59 expiry -14 indicator -37 label -34 lastCheck -15 links -52 none -31 priority -6 proofs -16 responsible 23 score -25 severity -47 status -8 version -16
indicators/phase	BC -3 CFA -2 OF -3 VAE -5 action -10 applicable -5 body -4 comment -27 criterion 35 date -5 deadline 22 expectedLevel -25 expiry -8 indicator -17 label -3 lastCheck -11 links -11 none -41 priority -24 proofs -5 responsible -7 score -10 severity -6 status 13 version -17
indicators/place	BC -5 CFA -8 OF -5 VAE -7 action -5 applicable -15 body -4 comment -4 criterion -28 date -2 deadline -7 expectedLevel -4 expiry -4 indicator -20 label -31 lastCheck -4 links -11 none -7 priority -3 proofs -16 responsible -6 severity -2 status -13 version -2
indicators/plausible	BC -8 CFA -5 OF -9 VAE -5 action -7 applicable -6 body -3 comment -4 criterion -17 date -23 deadline -17 expectedLevel -8 expiry -21 indicator -12 label -36 lastCheck -24 links -2 none -2 proofs -8 responsible -3 score -7 severity 3 status -2 version -8
indicators/prefixed	BC -2 CFA -1 OF -2 VAE -2 action -25 applicable -2 body -11 comment 14 criterion -15 date -3 deadline -16 expectedLevel -27 expiry -2 indicator 23 label -11 lastCheck -2 links 10 none -41 priority -9 proofs -18 responsible -20 score -3 severity -9 status -19 version 2
indicators/priority	BC -23 CFA -26 OF -27 VAE -35 action -35 applicable -27 body -34 comment -13 criterion 2 date -14 deadline -28 expectedLevel -8 expiry -12 indicator -9 label -9 lastCheck -14 links -42 none -25 priority 47 proofs -24 responsible -33 score 1 severity -16 status -16 version 4
indicators/rank	BC -16 CFA -15 OF -18 VAE -17 action -1 applicable -18 body -19 comment -21 criterion -27 date -4 deadline -14 expectedLevel -14 expiry -6 indicator -23 label -6 lastCheck -4 links -26 none -45 priority 19 proofs -13 responsible -20 score -18 severity -31 status 19 version -36
indicators/ratio	BC -14 CFA -17 OF -14 VAE -16 action -2 applicable -16 body -2 comment -9 criterion -11 date -2 deadline 8 expectedLevel -8 expiry -2 indicator -21 lastCheck -2 links -4 none -13 priority -11 proofs -4 responsible -3 score 26 severity -6 status -22 version -6
indicators/relative	BC -1 CFA -1 OF -1 VAE -1 action -2 applicable -1 body -2 comment -2 criterion -2 date -8 deadline 16 expectedLevel -2 expiry -4 indicator -1 label -2 lastCheck -3 links -5 none -12 priority -1 proofs -1 responsible -2 score -1 severity -4 status -2 version -4
indicators/rising	BC -15 CFA -18 OF -20 VAE -29 action -13 applicable -26 body -8 comment -6 criterion -18 date -12 deadline 4 expectedLevel -9 expiry -13 indicator 16 label -27 lastCheck -14 links -8 none 3 priority -21 proofs -16 responsible -15 score -4 severity -8 status -13 version -5
indicators/said	BC -5 CFA -2 OF -2 VAE -1 action -11 applicable -1 body -24 criterion -11 date -12 deadline -12 expectedLevel -6 expiry -12 indicator -23 label -18 lastCheck -13 links -14 none -8 priority -9 proofs -13 responsible -26 score -8 severity 1 status 7 version -13
indicators/second	BC -11 CFA -10 OF -16 VAE -18 action -18 applicable -10 body -26 comment -11 criterion -4 date -21 deadline -8 expectedLevel -12 expiry -9 indicator 8 label -3 lastCheck -8 links -9 none -2 priority -19 proofs -10 responsible -13 score -19 severity -14 status -9 version -13
indicators/sentences	BC -15 CFA -13 OF -15 VAE -20 action 3 applicable -15 body -35 comment 15 criterion -35 date -18 deadline -24 expectedLevel 8 expiry -16 indicator -1 label 3 lastCheck -16 links 7 none -7 priority -39 proofs -5 responsible -53 score -18 severity -34 status -20 version -33
indicators/separators	BC -6 CFA -5 OF -6 VAE -8 action -23 applicable -7 body -27 comment -16 criterion -22 date -10 deadline -10 expectedLevel 4 expiry -8 indicator 4 label 8 lastCheck -8 links 3 none -6 priority -33 proofs 1 responsible 22 score -8 severity -22 status 3 version -24
indicators/severity	BC -27 CFA -24 OF -27 VAE -31 action -18 applicable -25 body -24 comment -25 criterion -23 date -12 deadline -22 expectedLevel 20 expiry -12 indicator -26 label -13 lastCheck -14 links -38 none -46 priority -16 proofs -37 responsible -37 score -23 severity 35 status -34 version -7
indicators/short	BC -1 CFA 2 OF 2 VAE 3 action 2 body -1 comment -13 criterion -15 date -20 deadline -23 expectedLevel -19 expiry -20 indicator 4 label -24 lastCheck -22 links -11 none -7 priority -8 proofs -3 responsible -2 score -4 severity -12 status -28 version -12
indicators/sparse	BC -10 CFA -12 OF -1 VAE -5 action -2 applicable -3 body -26 criterion -22 date -45 deadline -4 expectedLevel -25 expiry -2 indicator -32 label -26 lastCheck -12 links -11 none -22 priority -9 proofs -18 responsible -13 score -21 severity 5 status -20 version -19
indicators/statuses	BC 2 CFA -4 OF -2 VAE -1 action -12 applicable -1 body -24 comment -4 criterion -11 date -14 deadline -16 expectedLevel -2 expiry -14 indicator -22 label -16 lastCheck -14 links -14 none -4 priority -9 proofs -14 responsible -22 score -8 severity -5 status 2 version -13
indicators/stepHeader	BC 19 CFA -17 OF -21 VAE -17 action 14 applicable -21 body -12 comment -35 criterion -20 date -26 expectedLevel -23 expiry -27 indicator 19 label -7 lastCheck 10 links -27 none -18 priority -25 proofs -21 responsible -19 score 4 severity -14 status 9 version -12
indicators/stepNames	BC -5 CFA -5 OF -6 VAE -8 action -4 applicable -5 body -14 comment -77 criterion 13 date -12 deadline -13 expectedLevel 9 expiry -8 indicator -2 label 9 lastCheck -8 links -19 none 5 priority -30 proofs 15 responsible -38 score -8 severity -11 status -34 version -26
indicators/texts	BC -19 CFA -17 OF -18 VAE -19 action -7 applicable -16 body -10 comment -3 criterion -14 date -14 deadline -11 expectedLevel -9 expiry -9 indicator -8 label -13 lastCheck -11 links -6 none -6 priority -5 proofs -8 responsible -8 score -14 severity -6 status -7 version -7
indicators/titles	BC -1 CFA -1 OF -1 VAE -3 action -19 applicable -2 body -4 comment -28 criterion 16 date -3 deadline -9 expectedLevel -10 expiry -2 indicator -10 label 25 lastCheck -3 links -19 none -30 priority -11 proofs -23 responsible -9 score -4 severity -3 status -15 version -7
indicators/unique	BC -21 CFA -18 OF -19 VAE -18 action -4 applicable -13 body -14 comment -1 criterion -27 date -1 deadline -1 expectedLevel -13 expiry -1 indicator -7 label -3 lastCheck -1 links -7 none -7 priority -5 responsible -11 score -12 severity -2 status -1 version -13
indicators/vague	BC -13 CFA -12 OF -11 VAE -18 action -26 applicable -15 body -28 comment -42 criterion -15 date -18 deadline 33 expectedLevel -29 expiry -21 indicator -24 label -13 lastCheck -20 links -36 priority -29 proofs -43 responsible -38 score 13 severity -22 status -16 version 7
indicators/version	BC -33 CFA -26 OF -30 VAE -33 action -6 applicable -30 body -31 comment -6 criterion 7 date -18 deadline -25 expectedLevel -26 expiry -17 indicator 3 label -12 lastCheck -19 links -16 none -15 priority -36 proofs -4 responsible -17 score -17 severity -30 status -25 version 31
indicators/worded	BC -28 CFA -25 OF -32 VAE -38 action -5 applicable -33 body -2 comment 6 criterion -1 date -25 deadline -14 expectedLevel -3 expiry -23 indicator -9 label -7 lastCheck -27 links -9 none -13 priority -1 proofs -3 responsible -6 score -12 severity -13 version 2
indicators/yesNo	BC 1 CFA 4 OF 4 VAE 2 action -12 applicable 2 body -16 comment -9 criterion -16 date -10 deadline -14 expectedLevel -1 expiry -9 indicator -21 label -3 lastCheck -10 links -16 none -3 priority -9 proofs -2 responsible -26 score -7 severity -3 status -7 version -12
indicators/readable	CFA 1 OF 1 VAE 2 action -16 applicable 2 body -24 comment -5 criterion -8 date -16 deadline -21 expectedLevel -14 expiry -14 indicator -6 label -15 lastCheck -15 links -21 none -4 priority -6 proofs -15 responsible -32 score 1 severity -3 version -27
indicators/single	CFA -1 VAE 1 action -3 applicable 1 body -26 comment -10 criterion 2 date -17 deadline -21 expectedLevel -29 expiry -18 indicator -25 label -15 lastCheck -20 links -11 none -8 priority -35 proofs 6 responsible 4 score -20 severity -31 status -34 version -38
indicators/asks	VAE -1 applicable -1 comment -9 expectedLevel -4 links -1 none -10 priority -1 proofs -6 responsible -1 severity -3 status 20
journeyTall/afterDocuments	comment -8 deadline -6 documents -3 indicator 5 links -6 none -3 phase -21 reference -1 responsible 9 session -14 status -7 step -18
journeyTall/afterNumbers	comment -8 deadline -2 documents -5 indicator -16 links -6 none -6 phase -15 reference -5 responsible 6 session -9 status -5 step -14
journeyTall/amongMarks	comment -6 deadline 1 documents -11 indicator -3 links -23 none -2 reference -8 responsible -8 session -8 step -14
journeyTall/asks	comment -3 none -7 responsible -1 session -1 status 9 step -1
journeyTall/besideMarks	comment -6 deadline -5 documents -5 indicator -10 links -3 none -7 phase -17 session -9 status -5 step -11
journeyTall/bias	comment -9 deadline -18 documents -5 indicator -8 links -8 none 7 phase -8 reference -17 responsible -9 session -23 status -9 step -3
journeyTall/binary	comment -4 deadline -11 documents -2 indicator 1 links -3 none 7 phase -1 reference -1 responsible -1 status -4 step -2
journeyTall/booleans	comment -8 deadline -7 documents -5 indicator -4 links -3 none 17 responsible -5 status -16 step -1
journeyTall/cased	comment -15 deadline -25 documents -10 indicator -18 links -9 none -1 phase -2 reference 7 responsible -2 session 6 status -10 step -6
journeyTall/code	comment -5 deadline -4 indicator -15 links -19 none -25 phase -40 reference 13 responsible -9 session 10 status -16 step -24
journeyTall/criteria	comment -2 deadline -13 documents -17 indicator -2 links -9 none 9 phase -16 reference -14 responsible -12 session -17 step 5
journeyTall/dates	comment -24 deadline 28 documents -18 indicator -9 links -25 none -30 phase -17 reference -24 responsible -16 session -15 status -18 step -20
journeyTall/digit	comment -13 deadline -11 documents -5 indicator -10 links -7 none 2 phase -3 reference -2 responsible -5 session -1 status 4 step -7
journeyTall/document	comment -24 deadline -30 documents 23 indicator -23 links -12 none -1 reference -27 responsible -24 session -51 status -42 step -1
journeyTall/earlier	comment -5 deadline 4 documents -3 indicator 2 links -6 none -10 phase -4 reference -7 responsible -4 session -4 status -5 step -5
journeyTall/empty	comment -7 deadline -10 documents -3 indicator -45 links -7 none -4 phase -36 reference -11 responsible -5 session -3 step -51
journeyTall/few	comment -13 deadline -17 documents -15 indicator -17 links -5 none 10 phase -22 reference -21 responsible 10 session -14 status -21 step -29
journeyTall/file	comment -17 deadline -9 documents 20 indicator -4 links -7 none -25 phase -10 reference -8 responsible -10 session -4 status -16 step -22
journeyTall/filled	comment -20 deadline -10 documents -12 indicator -10 links -12 none -5 reference 3 responsible -13 session -2 status -2 step 3
journeyTall/first	comment -9 deadline -24 documents -18 indicator -7 links -12 none -8 phase 8 reference -9 responsible -11 session -26 status -21 step 8
journeyTall/hundred	comment -16 deadline -17 documents -12 links -13 none 7 phase -10 reference -6 responsible -12 session -8 status -25 step -15
journeyTall/indicators	comment -4 deadline -2 documents -31 indicator 16 links -8 none -8 phase -19 reference -20 responsible -24 session -23 status -9 step -16
journeyTall/isNumber	comment -14 deadline -11 documents -7 indicator 27 links -8 none -22 phase -2 reference -15 responsible -8 session -9 status -10 step -11
journeyTall/lack	comment 18 deadline -8 documents -13 indicator -15 links -33 none -13 phase -16 reference -4 responsible -24 session -26 status 14 step -32
journeyTall/last	comment 2 deadline 3 documents -6 indicator -9 links -3 none -9 phase -12 reference -6 responsible -11 session -3 status -12 step -12
journeyTall/later	comment -4 deadline 7 documents -3 indicator -1 links -5 none -11 phase -5 reference -5 responsible -3 session -2 status -4 step -9
journeyTall/lessTold	comment -1 deadline -2 documents -6 indicator -16 links -7 none 1 phase -3 reference 2 responsible -6 session -3 status -22 step -7
journeyTall/link	comment -45 deadline 12 documents -46 indicator -15 links 35 none -42 phase -19 reference -18 responsible -28 session -27 status -24 step -28
journeyTall/lists	comment -21 deadline 6 documents -14 indicator 19 links -18 none -21 phase -9 reference -10 responsible -12 session -6 status -17 step -23
journeyTall/long	comment -22 deadline -4 documents 12 indicator -5 links -23 none 6 phase -3 reference -3 responsible -8 session -3 status -8 step -28
journeyTall/marks	comment -5 deadline 22 documents -14 indicator -10 links -16 none -10 phase -28 reference -25 responsible -19 session -25 status 2 step -9
journeyTall/mostTold	comment -5 deadline -14 documents -6 indicator -2 links -10 none -6 phase -20 reference -17 responsible -10 session -21 status 5
journeyTall/numbers	comment -20 deadline -22 documents -16 indicator 2 links -16 none 11 phase -12 reference -11 responsible -18 session -10 status -25 step -17
journeyTall/order	comment -4 deadline -18 documents -2 indicator -22 none -16 phase 3 reference -24 responsible -3 session -36 status -1 step 13
journeyTall/person	comment -26 deadline -29 documents -22 indicator -27 links -39 none -23 phase 12 reference -35 responsible 27 session -12 status -3 step -3
journeyTall/phase	comment -25 deadline 13 documents -47 indicator -17 links -27 none -48 phase 39 reference -17 responsible -28 session -30 status -11 step -17
journeyTall/place	comment -2 deadline 1 documents -12 indicator -14 links 1 none -4 phase -24 reference -2 responsible -5 session 1 status -3 step -23
journeyTall/plausible	comment -11 deadline -16 documents -15 indicator -13 links -5 none 2 phase 11 reference -55 responsible 2 session 7 status 1 step -63
journeyTall/prefixed	comment 7 deadline -20 documents -20 indicator 27 links 4 none -22 phase -9 reference -14 responsible -15 session -13 status -14 step -16
journeyTall/priority	comment 6 deadline -29 documents -32 indicator 18 links -19 none -12 phase -16 reference -14 responsible -12 session -15 status -6 step 11
journeyTall/rank	comment 5 deadline -6 documents 4 indicator -11 links -9 none -15 phase -4 reference -14 responsible 2 session -3 status 5 step -5
journeyTall/ratio	comment -6 deadline 3 documents -1 indicator 15 links -3 none -21 reference -1 status -7 step -3
journeyTall/readable	comment -2 deadline -14 documents -6 indicator 3 links -20 none 5 phase -29 reference -24 responsible -16 session -30 status 5 step -5
journeyTall/relative	comment -11 deadline -22 documents -24 indicator -17 links -15 none 26 phase -21 reference -31 responsible -16 session -13 status -13 step -16
journeyTall/rising	comment -2 deadline -1 documents -31 indicator 25 links -7 none -11 phase -17 reference -19 responsible -23 session -19 status -19 step -8
journeyTall/said	comment 1 deadline -8 documents -9 indicator -9 links -6 none -5 phase -29 reference -20 responsible -11 session -30 status 4 step 5
journeyTall/second	comment -5 deadline -7 documents -3 indicator -11 links -14 none -3 phase -6 reference -17 responsible -10 session -11 status -8 step 6
journeyTall/sentences	comment 17 deadline -12 indicator -34 links 11 none -1 phase -40 reference -38 responsible -59 session -51 status -16 step -15
journeyTall/separators	comment -12 deadline -15 documents 16 indicator 9 links 7 none -31 phase -41 reference -23 responsible 7 session -39 status 1 step -23
journeyTall/severity	comment 8 deadline -2 documents -9 indicator -3 links -7 none -13 responsible -1 status 6 step -3
journeyTall/short	comment -6 deadline -29 documents 1 indicator 2 links -3 none 2 phase -7 reference -21 responsible 7 session -50 status -18 step -41
journeyTall/single	comment -5 deadline -25 documents 4 indicator -22 links -4 none -7 phase -27 reference -19 responsible 4 session -25 status -24 step -17
journeyTall/sparse	comment 8 deadline 9 documents -5 indicator -22 links -2 none -10 phase -20 reference -18 responsible -13 session -27 status -32 step -21
journeyTall/statuses	comment -2 deadline -10 documents -8 indicator -7 links -9 none -2 phase -28 reference -20 responsible -11 session -30 status 5 step 2
journeyTall/stepHeader	comment -12 deadline -6 documents -14 indicator -5 links -11 none 5 phase -3 reference -3 responsible -4 session -2 status 4 step -8
journeyTall/stepNames	comment -45 deadline -26 documents 13 indicator -24 links -15 none -14 phase -14 reference -30 responsible -47 session -32 status -25 step 26
journeyTall/texts	comment -4 deadline -10 documents -6 indicator -10 links -2 none -7 phase -5 reference -2 responsible -6 session -4 status -8 step -3
journeyTall/unique	comment -5 deadline -2 documents -1 indicator -4 links -7 none -14 phase -11 reference 1 responsible -10 session -20 status -14 step 5
journeyTall/vague	comment -40 deadline 8 documents -42 indicator -12 links -34 none 10 phase 4 reference 3 responsible -43 session -40 status -19 step -36
journeyTall/version	comment 5 deadline -12 documents 4 indicator 6 links 1 none -9 phase -16 reference -27 responsible -11 session -17 status -13 step -21
journeyTall/worded	comment 7 deadline -2 documents -1 indicator -7 links -8 none -17 phase -21 reference -52 responsible -2 session 8 status -4 step -3
journeyTall/yesNo	comment -1 deadline -8 documents 1 indicator -4 links -8 none 2 phase -24 reference -19 responsible -11 session -25 status 2 step -25
journeyWide/afterDocuments	body -21 comment 7 end -5 links -15 none -15 reference -6 responsible 20 session -19 start -7 steps -5 trainee -6
journeyWide/afterNumbers	body -23 comment -2 end -17 links -1 none -15 reference -9 responsible -2 session -18 start -17 steps 11 trainee -15
journeyWide/amongMarks	body -5 comment -11 end -7 links -10 none 1 reference -7 responsible -11 session -17 start -24 steps 7 trainee -13
journeyWide/besideMarks	body -5 comment -5 end -9 links -5 none 4 reference -16 responsible -4 session -2 start -7 steps -3 trainee -14
journeyWide/bias	body -9 comment -11 end -12 links -16 none -11 reference -16 responsible -11 session -10 start -14 steps 13 trainee -5
journeyWide/binary	body -2 comment -4 end -2 links -3 none -14 reference -2 responsible -4 session -2 start -2 steps 16 trainee -3
journeyWide/booleans	body -3 comment -5 end -4 links -3 none -24 reference -2 responsible -3 session -3 start -3 steps 8 trainee -3
journeyWide/cased	body 6 comment -11 end -26 links -8 none -24 reference 3 responsible -9 session -4 start -28 steps -23 trainee 3
journeyWide/code	body -54 comment -11 end -20 links -21 none -22 reference 18 responsible -2 session 17 start -22 steps -22 trainee -36
journeyWide/criteria	body -6 comment -1 end -6 links -9 none 7 reference -6 responsible -13 session -6 start -5 steps -2 trainee -5
journeyWide/dates	body -29 comment -37 end 5 links -37 none -41 reference -35 responsible -21 session -30 start 6 trainee -37
journeyWide/digit	body -6 comment -9 end -6 links -10 none -1 reference -5 responsible -12 session -6 start -6 steps 5 trainee -5
journeyWide/document	body -23 comment -3 end -7 links 19 none -11 reference -10 responsible -10 session -14 start -7 steps -12 trainee -13
journeyWide/earlier	body -12 comment -17 end -5 links -14 none -19 reference -14 responsible -17 session -15 start 3 steps 3 trainee -16
journeyWide/empty	body 2 comment -8 end -9 links -15 none -11 reference -10 responsible -10 session 1 start -4 steps -8 trainee -49
journeyWide/filled	body -4 comment -18 links -7 none -2 reference 5 responsible -10 session -3 start -2 steps -21 trainee -6
journeyWide/first	body -18 comment -31 end -10 links -27 none -23 reference 12 responsible -29 start -10 steps -24 trainee 8
journeyWide/hundred	body -6 comment -8 end -5 links -7 none 20 reference -3 responsible -12 session -7 start -5 steps -20 trainee -7
journeyWide/indicators	body -9 comment -5 end -5 links -2 none 9 reference -3 responsible -18 session -9 start -4 trainee -5
journeyWide/lack	body -2 comment 26 end -4 links -21 none -8 reference -2 responsible -11 session -5 start -3 steps -20 trainee -9
journeyWide/last	body -36 comment 9 end -26 links -1 none 5 reference -19 responsible 3 session -31 start -29 steps -18 trainee -30
journeyWide/later	body -12 comment -19 end -4 links -15 none -20 reference -16 responsible -19 session -14 start -3 steps 3 trainee -19
journeyWide/lessTold	body -2 comment -3 end 5 links -5 none -14 reference -3 responsible -6 session -2 start 6 steps -26 trainee -9
journeyWide/link	body -24 comment -42 end -1 links 24 none -20 reference -20 responsible -30 session -22 start 1 steps -17 trainee -22
journeyWide/marks	body -29 comment -13 end 8 links -27 none -7 reference -25 responsible -24 session -33 start 5 steps 3 trainee -14
journeyWide/mostTold	body -14 comment -2 end -5 links -10 none 6 reference -7 responsible -14 session -17 start -6 steps -3 trainee 3
journeyWide/numbers	body -13 comment -17 end -12 links -14 none 9 reference -8 responsible -16 session -15 start -14 steps -2 trainee -17
journeyWide/order	body -26 comment -3 end -10 links 4 none -38 reference -12 responsible 13 session -20 start -7 steps 10 trainee -25
journeyWide/person	body 4 comment -29 end -21 links -40 none -10 reference -39 responsible 9 session -26 start -21 steps -25 trainee 17
journeyWide/phase	body -12 comment -10 end -4 links -4 none 21 reference -1 responsible -12 session -8 start -2 steps -19 trainee -5
journeyWide/place	body -18 comment 2 end -20 links 6 none -7 reference -26 responsible 11 session -35 start -27 steps 11 trainee -43
journeyWide/plausible	body 9 comment -9 end -16 links -5 reference -33 responsible -1 session 6 start -16 steps -4 trainee -31
journeyWide/prefixed	body -9 comment 6 end -1 links 6 none -6 reference -2 responsible -14 session -7 start -1 steps -4 trainee -3
journeyWide/priority	body -2 comment 13 end -3 links -9 none -10 reference -10 session -5 start -3 steps -4 trainee -3
journeyWide/rank	body -2 comment 5 end -1 links -3 none -2 reference -10 responsible 7 session -5 start -1 steps -8
journeyWide/readable	body -29 comment -2 end -8 links -18 none 4 reference -12 responsible -22 session -30 start -6 steps 10 trainee 8
journeyWide/rising	body -5 comment -2 end -2 links 1 none 18 reference -2 responsible -12 session -5 start -2 steps -13 trainee -5
journeyWide/said	body -31 comment 1 end -6 links -16 none 6 reference -12 responsible -24 session -31 start -5 steps 11 trainee 12
journeyWide/second	body -12 comment -22 end -4 links -26 none -16 reference -5 responsible -16 session 5 start 1 steps -25 trainee -1
journeyWide/sentences	body -28 comment 20 end -15 links 13 none -24 reference -15 responsible -32 session -27 start -18 steps -20 trainee -20
journeyWide/separators	body -26 comment -7 end -6 links 13 none -23 reference -8 responsible 19 session -25 start -5 steps -15 trainee -18
journeyWide/short	body 3 comment -9 end -7 links -7 none -13 reference -1 responsible -1 session -36 start -9 steps 16 trainee -38
journeyWide/single	body -16 comment -10 end -11 links -2 none 2 reference -10 responsible 14 session -15 start -10 steps -7 trainee -11
journeyWide/sparse	body -14 comment 12 end -22 links -8 none -19 reference -19 responsible -3 session -20 start -17 steps 2 trainee -25
journeyWide/statuses	body -27 comment -2 end -7 links -12 none 2 reference -9 responsible -21 session -28 start -5 steps 9 trainee 11
journeyWide/stepHeader	body -20 comment -11 end -4 links -20 none -20 reference -12 responsible -22 session -20 start -19 steps 23 trainee -12
journeyWide/stepNames	body -9 comment -21 end -2 links 15 none -3 reference -3 responsible -13 session -8 start -1 steps -4 trainee -4
journeyWide/texts	body -4 comment -2 end -7 none -12 reference 2 responsible -1 session -2 start -8 steps -28 trainee -9
journeyWide/unique	body -14 comment -4 end -3 links -6 none -6 reference -1 responsible -12 session -16 start -1 steps -15
journeyWide/vague	body -12 comment -10 end -18 links -11 none -12 reference 22 responsible -8 session -20 start -18 steps 2 trainee -23
journeyWide/version	body -4 comment 11 end -4 links -2 none -4 reference -14 responsible -8 session -2 start -3 steps -9
journeyWide/worded	body -6 comment 8 end -28 links -7 none -21 reference -48 responsible -9 session 5 start -29 steps -27 trainee 10
journeyWide/yesNo	body -13 end -6 links -9 none -5 reference -2 responsible -16 session -6 start -4 steps 12 trainee -21
journeyWide/few	comment -23 end -16 links -10 none -1 reference -22 responsible -1 start -17 steps -3 trainee -39
journeyWide/file	comment -2 end -1 links 5 none -1 reference -1 start -1 steps -1
journeyWide/lists	comment -4 none -12 session -1 steps 15 trainee -1
journeyWide/ratio	comment -5 none -11 session -1 start -1 steps 14 trainee -1
journeyWide/severity	comment 8 links -7 responsible -2
proofRegister/afterDocuments	date -7 expiry 1 indicator 7 links -2 none -6 proofs -25 reference -3 responsible -5 session -10 status -6 version -10
proofRegister/afterNumbers	date -1 expiry -8 indicator -24 links -4 none -2 proofs -11 reference -16 responsible -7 session -3 status 7 version -4
proofRegister/amongMarks	date 2 expiry -4 indicator -8 links -9 none 2 proofs -8 reference -15 session -8 status -6 version -10
proofRegister/besideMarks	date -1 expiry -1 indicator -2 links -2 none -9 proofs -11 reference -8 responsible -6 session -4 status -3 version -1
proofRegister/bias	date -10 expiry -11 links -10 proofs -2 reference -12 responsible -6 session -20 status -6 version -8
proofRegister/binary	date -1 expiry -1 indicator -2 links -1 none 5 proofs -1 reference -1 responsible -1 session -1 status -4 version -2
proofRegister/booleans	date -4 expiry -3 indicator -3 links -4 none 13 proofs -2 reference -1 responsible -4 session -2 status -21 version -5
proofRegister/cased	date -30 expiry -21 indicator -12 links -11 none -3 proofs -1 reference 6 responsible -1 session 5 status -6 version -11
proofRegister/code	date -32 expiry -24 indicator -18 links -6 none -25 proofs -21 reference 13 responsible -16 session 13 status -25 version 6
proofRegister/criteria	date -10 expiry -6 indicator -8 links -14 none 9 proofs -9 reference -12 responsible -1 session -16 version -8
proofRegister/dates	date 7 expiry 8 indicator -17 links -37 none -40 proofs -19 reference -25 responsible -27 session -18 status -28 version 1
proofRegister/digit	date -5 expiry -3 indicator -9 links -22 none -2 proofs -3 reference -4 responsible -19 session -10 status 7 version 22
proofRegister/document	date -19 expiry -11 indicator -17 links -4 proofs 24 reference -32 responsible -28 session -28 status -32 version -1
proofRegister/earlier	date 11 expiry -13 indicator -5 links -23 none -26 proofs 8 reference -14 responsible -15 session -13 status -21 version 9
proofRegister/empty	date -9 expiry -15 indicator -37 links -7 none -7 proofs -36 reference -7 responsible -3 session -1 version -2
proofRegister/few	date -29 expiry -20 indicator -26 links -8 none 4 proofs -33 reference -28 responsible 3 session 6 status -6 version 2
proofRegister/file	date -8 expiry -5 indicator -6 links -10 none -19 proofs 14 reference -7 responsible -6 session -4 status -8 version -5
proofRegister/filled	date 9 expiry -13 indicator -5 links -9 none -2 proofs -5 reference 1 responsible -8 session -1 version -10
proofRegister/first	date -17 expiry -16 indicator -13 links -16 none -36 proofs 4 reference 17 responsible -17 session -10 status -19 version -18
proofRegister/hundred	date -13 expiry -9 indicator 7 links -19 none 2 proofs -8 reference -6 responsible -13 session -7 status -33 version -13
proofRegister/indicators	date -20 expiry -13 indicator 18 links -14 none -6 proofs -18 reference -14 responsible -33 session -25 status -11 version -7
proofRegister/isNumber	date -7 expiry -7 indicator 24 links -18 none -21 proofs -11 reference -9 responsible -7 session -8 status -11 version -14
proofRegister/lack	date -6 expiry -3 indicator -6 links -25 none -6 proofs 4 reference -4 responsible -22 session -24 status 29 version -21
proofRegister/last	date -10 expiry -10 indicator -7 links -6 none -11 proofs -10 reference -15 responsible -2 status -9 version -6
proofRegister/later	date -5 expiry 11 indicator -12 links -19 none -18 proofs -13 reference -16 responsible -15 session -14 status -17 version 6
proofRegister/lessTold	date 2 expiry 1 indicator -16 links 1 none 2 proofs -6 reference -1 responsible -7 session -3 status -27 version -5
proofRegister/link	date 1 expiry 5 indicator -13 links 33 none -45 proofs -30 reference -13 responsible -27 session -28 status -27 version -29
proofRegister/lists	date -17 expiry -10 indicator 25 links -18 none -28 proofs -12 reference -7 responsible -9 session -4 status -15 version -16
proofRegister/marks	date 8 expiry 6 indicator -14 links -26 none -4 proofs -23 reference -26 responsible -18 session -19 status -1 version -16
proofRegister/mostTold	date -11 expiry -9 links -11 none -7 proofs -9 reference -10 responsible -10 session -15 status 8 version -12
proofRegister/numbers	date -18 expiry -14 indicator -3 links -21 none 13 proofs -13 reference -11 responsible -17 session -12 status -30 version -18
proofRegister/order	date -13 expiry -12 indicator -29 links -5 none -1 reference -18 responsible 14 session -35 status -3 version -1
proofRegister/person	date -15 expiry -10 indicator -15 links -34 none -24 proofs 3 reference -32 responsible 25 session -13 version -12
proofRegister/place	date -3 expiry 2 indicator -14 links 2 none -1 proofs -20 reference -25 session -5 status -7 version -3
proofRegister/plausible	date -37 expiry -26 indicator -12 links -4 none 4 proofs -45 reference -37 responsible 1 session -1 status -1 version -4
proofRegister/prefixed	date -7 expiry -6 indicator 19 links 10 none -23 proofs -12 reference -13 responsible -19 session -16 status -10 version -3
proofRegister/priority	date -18 expiry -10 indicator 13 links -32 none -16 proofs -10 reference -14 responsible -27 session -22 status -4 version 8
proofRegister/rank	date -2 expiry -2 indicator -6 links 3 none -11 proofs -1 reference -11 session -4 status 10 version -15
proofRegister/ratio	date -6 expiry -2 indicator 16 links -2 none -9 proofs -1 reference -1 status -9 version -8
proofRegister/readable	date -21 expiry -14 links -12 none 2 proofs -11 reference -16 responsible -15 session -24 status 4 version -20
proofRegister/rising	date -17 expiry -9 indicator 22 links -8 none -14 proofs -14 reference -14 responsible -24 session -19 status -11 version -10
proofRegister/said	date -14 expiry -10 indicator -7 links -2 none -7 proofs -3 reference -11 responsible -12 session -23 status 8 version 1
proofRegister/second	date -8 expiry -12 indicator -8 links -8 none -3 proofs -1 reference -7 responsible -9 session -11 status -13 version -12
proofRegister/sentences	date -26 expiry -16 indicator -26 links 16 none 7 reference -28 responsible -46 session -39 status -11 version -23
proofRegister/separators	date -8 expiry -6 indicator 10 links 8 none -24 proofs -8 reference -10 responsible 19 session -41 status -3 version -33
proofRegister/severity	date -1 expiry -1 indicator -6 links -4 none -12 proofs -4 reference -3 responsible -8 session -8 status 3 version 7
proofRegister/short	date -25 expiry -18 indicator 6 links 2 none -2 proofs -29 reference -13 responsible 9 session -49 status -18 version 3
proofRegister/single	date -12 expiry -11 indicator -7 links -1 none 7 proofs -10 reference -9 responsible 12 session -20 status -24 version -26
proofRegister/sparse	date -15 expiry 17 indicator -14 links 1 none -7 proofs -13 reference -10 responsible 2 session -9 status -13 version -6
proofRegister/statuses	date -13 expiry -9 indicator -8 links -8 proofs -4 reference -11 responsible -7 session -24 status 5 version -1
proofRegister/stepHeader	date -9 expiry -8 indicator -4 links -10 none -3 proofs -3 reference -5 responsible -7 session -6 status 9 version -7
proofRegister/stepNames	date -16 expiry -7 indicator -11 links -21 proofs 22 reference -30 responsible -17 session -15 status -23 version -24
proofRegister/texts	date -6 expiry -8 indicator -6 links -2 none -5 proofs -3 reference 3 responsible -6 session -7 status -2 version -6
proofRegister/vague	date -18 expiry -10 indicator 1 links -30 none -3 proofs -28 reference 14 responsible -27 session -20 status -17 version 13
proofRegister/version	date -27 expiry -19 indicator -4 links -15 none -16 proofs -23 reference -33 responsible -25 session -35 status -37 version 29
proofRegister/worded	date -36 expiry -24 indicator -11 links -10 none -13 proofs 4 reference -45 responsible -7 session 7 status -4 version 3
proofRegister/yesNo	date -13 expiry -8 indicator -7 links -1 none 4 proofs -7 reference -10 responsible -5 session -22 version 1
proofRegister/unique	expiry 3 indicator -10 links 1 none -7 proofs 5 reference 3 responsible -8 session -19 status -9 version -18
proofRegister/asks	indicator -1 none -8 responsible -1 status 9
proofRegister/long	links -4 none 8 proofs -8 session -3 status -1 version -2
proofRegister/phase	links -3 none -10 status 11 version -2
t/bias	indicators 1 journeyTall -5 journeyWide -4 none 2 proofRegister 1
t/columns	indicators -3 journeyTall -3 journeyWide 4 none 3 proofRegister -3
t/dated	indicators -2 journeyTall -5 none 11 proofRegister -4
t/files	indicators -4 journeyTall 6 journeyWide -7 none -12 proofRegister 8
t/follows	indicators 10 journeyTall -1 none -8 proofRegister -1
t/indicators:absent	indicators -2 journeyTall -5 journeyWide -3 none 4 proofRegister -1
t/indicators:indicator	indicators 3 journeyTall -1 journeyWide -7 none -1 proofRegister -1
t/indicators:label	indicators 4 journeyTall -20 journeyWide -6 none 11 proofRegister -4
t/indicators:likelihood	indicators 22 journeyWide -18 none -1 proofRegister 5
t/indicators:proofs	indicators -6 journeyTall -1 journeyWide -1 none -5 proofRegister 11
t/indicators:tally	indicators 33 journeyTall -10 journeyWide -1 none -26 proofRegister -8
t/indicators:unused	indicators -6 journeyTall 3 journeyWide -2 none 6 proofRegister -3
t/journeyTall:absent	indicators 8 journeyTall -10 journeyWide -6 none -1 proofRegister -1
t/journeyTall:documents	indicators 8 journeyTall 9 journeyWide -8 none 3 proofRegister -23
t/journeyTall:indicator	indicators 3 journeyTall -2 journeyWide -6 none -6 proofRegister 6
t/journeyTall:likelihood	indicators -3 journeyTall 21 journeyWide -1 none -6 proofRegister -6
t/journeyTall:step	indicators -14 journeyTall 24 journeyWide -3 none -5 proofRegister -19
t/journeyTall:tally	indicators 4 journeyTall 19 journeyWide -8 none -17 proofRegister -5
t/journeyTall:unused	indicators 6 journeyTall -6 journeyWide 4 none -1 proofRegister -6
t/journeyWide:absent	indicators 3 journeyWide -20 none 5
t/journeyWide:likelihood	indicators -1 journeyTall -5 journeyWide 11 none -4 proofRegister 2
t/journeyWide:session	indicators -3 journeyTall -4 journeyWide 4 none 3 proofRegister -4
t/journeyWide:steps	indicators -1 journeyTall -4 journeyWide 6 proofRegister -3
t/journeyWide:tally	indicators -3 journeyTall -17 journeyWide 24 none -15 proofRegister 2
t/journeyWide:trainee	indicators -13 journeyTall 14 journeyWide 3 none -17 proofRegister 5
t/journeyWide:unused	indicators -1 journeyTall -1 journeyWide -6 none 7 proofRegister 1
t/lists	indicators -22 journeyTall 20 none -28 proofRegister 10
t/long	indicators -10 journeyTall -12 none 14 proofRegister 6
t/many	indicators -14 journeyTall -8 journeyWide -2 none 6 proofRegister 18
t/marked	indicators -3 journeyTall -9 journeyWide 8 none 3 proofRegister -1
t/numbers	indicators -9 journeyTall 3 journeyWide -2 none 1 proofRegister 6
t/numbersFirst	indicators 10 journeyTall -18 journeyWide -5 none 3 proofRegister -13
t/numeric	indicators -21 journeyTall -8 journeyWide 2 none 31 proofRegister -7
t/once	indicators -2 journeyTall 5 journeyWide -2 none 1 proofRegister -6
t/others	indicators -12 journeyTall -17 journeyWide -9 none 22 proofRegister -7
t/ours	indicators 5 journeyTall 3 journeyWide -3 none -23 proofRegister 7
t/persons	indicators -15 journeyTall 1 none 10 proofRegister -3
t/phases	indicators -2 journeyTall 18 journeyWide -12 none 4 proofRegister -32
t/prefixed	indicators 2 journeyTall 1 journeyWide -2 none -21 proofRegister 6
t/proofRegister:absent	indicators 1 journeyTall -2 journeyWide -1 none -1 proofRegister -10
t/proofRegister:likelihood	indicators -3 journeyTall 2 journeyWide -7 none -5 proofRegister 20
t/proofRegister:proofs	indicators -1 none -6 proofRegister 4
t/proofRegister:tally	indicators -13 none -25 proofRegister 37
t/proofRegister:unused	indicators -1 journeyTall -3 journeyWide 1 none 11 proofRegister -11
t/relative	indicators -22 journeyTall 16 journeyWide -10 none -4 proofRegister -17
t/rising	indicators 9 journeyTall -7 journeyWide -2 none 3 proofRegister -14
t/stepHeaders	indicators 23 journeyTall -32 journeyWide 21 none -15 proofRegister -2
t/steps	indicators 2 journeyTall -2 journeyWide -12 proofRegister 7
t/strange	indicators -26 journeyTall -5 journeyWide -2 none 29 proofRegister -12
t/titles	indicators 24 journeyTall -4 none -20 proofRegister -2
t/unrelated	indicators 10 journeyTall -3 journeyWide -7 proofRegister -1
t/whole	indicators 12 journeyTall 2 journeyWide -3 none -6 proofRegister -15
t/documents	journeyTall -9 journeyWide -8 none 8 proofRegister 4
t/indicators:status	journeyTall -3 journeyWide -10 none 4 proofRegister 2
t/proofRegister:indicator	journeyTall -3 journeyWide -7 none 1 proofRegister 2
w/=BC	BC 18 CFA -13 OF -16 VAE -13 action -11 applicable -10 body -9 comment -14 criterion -11 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -12 label -11 lastCheck -11 links -10 none -14 priority -11 proofs -10 responsible -13 score -10 severity -7 status -13 version -10
w/=OF	BC -11 CFA -12 OF 19 VAE -10 action -11 applicable -12 body -9 comment -13 criterion -10 date -8 deadline -12 expectedLevel -12 expiry -11 indicator -13 label -13 lastCheck -11 links -10 none -12 priority -13 proofs -13 responsible -12 score -10 severity -10 status -16 version -10
w/=action	BC -3 CFA -3 OF -7 VAE -3 action 10 applicable -4 body -3 comment -7 criterion -4 date -3 deadline -7 expectedLevel -4 expiry -5 indicator -5 label -8 lastCheck -5 links -5 none -6 priority -6 proofs -6 responsible -15 score -4 severity -5 status -6 version -5
w/=applicable	BC -11 CFA -18 OF -17 VAE -28 action -4 applicable 15 body -3 comment -6 criterion -5 date -3 deadline -6 expectedLevel -6 expiry -4 indicator -4 label -5 lastCheck -4 links -5 none -7 priority -6 proofs -4 responsible -5 score -6 severity -6 status -7 version -4
w/=body	BC -6 CFA -4 OF -18 VAE -4 action -8 applicable -5 body 18 comment -9 criterion -6 date -5 deadline -9 end -6 expectedLevel -7 expiry -7 indicator -8 label -8 lastCheck -7 links -10 none -11 priority -8 proofs -10 reference -7 responsible -10 score -6 session -9 severity -8 start -6 status -7 steps -8 trainee -12 version -7
w/=comment	BC -5 CFA -4 OF -6 VAE -4 action -12 applicable -6 body -5 comment 16 criterion -7 date -5 deadline -7 documents -7 end -5 expectedLevel -9 expiry -7 indicator -8 label -7 lastCheck -6 links -9 none -11 phase -6 priority -7 proofs -9 reference -6 responsible -10 score -6 session -6 severity -6 start -6 status -10 step -6 steps -5 trainee -7 version -7
w/=criterion	BC -5 CFA -5 OF -6 VAE -5 action -7 applicable -6 body -5 comment -7 criterion 10 date -5 deadline -7 expectedLevel -6 expiry -6 indicator -12 label -7 lastCheck -7 links -6 none -5 priority -7 proofs -7 responsible -9 score -6 severity -6 status -8 version -6
w/=date	BC -3 CFA -1 OF -2 VAE -2 action -4 applicable -2 body -1 comment -4 criterion -3 date 12 deadline -7 expectedLevel -2 expiry -16 indicator -6 label -4 lastCheck -10 links -11 none -11 priority -3 proofs -10 reference -7 responsible -8 score -3 session -6 severity -3 status -8 version -7
w/=deadline	BC -8 CFA -8 OF -8 VAE -8 action -11 applicable -10 body -9 comment -10 criterion -9 date -21 deadline 6 documents -12 expectedLevel -10 expiry -31 indicator -16 label -10 lastCheck -15 links -10 none 10 phase -11 priority -10 proofs -17 reference -9 responsible -10 score -8 session -7 severity -9 status -10 step -10 version -7
w/=expectedLevel	BC -5 CFA -5 OF -5 VAE -4 action -7 applicable -5 body -5 comment -8 criterion -4 date -9 deadline -6 expectedLevel 17 expiry -6 indicator -5 label -10 lastCheck -6 links -7 none -16 priority -9 proofs -7 responsible -7 score -7 severity -6 status -15 version -6
w/=expiry	BC -3 CFA -3 OF -3 VAE -3 action -6 applicable -4 body -2 comment -6 criterion -4 date -10 deadline -10 expectedLevel -4 expiry 15 indicator -7 label -5 lastCheck -9 links -7 none -7 priority -4 proofs -9 reference -6 responsible -6 score -3 session -5 severity -4 status -8 version -7
w/=ignored	BC -10 CFA -10 OF -11 VAE -11 action -9 applicable -11 body -7 comment 6 criterion -11 date -10 deadline -10 documents -14 end -11 expectedLevel -36 expiry -9 indicator -19 label -11 lastCheck -9 links -11 none 11 phase -10 priority -11 proofs -16 reference -11 responsible -13 score -10 session -12 severity -11 start -21 status -14 step -11 steps -9 trainee -12 version -11
w/=indicator	BC -2 CFA -2 OF -3 VAE -2 action -3 applicable -4 body -2 comment -3 criterion -4 date -3 deadline -3 documents -5 expectedLevel -3 expiry -3 indicator 21 label -19 lastCheck -3 links -3 none -8 phase -4 priority -3 proofs -6 reference -13 responsible -7 score -2 session -4 severity -2 status -5 step -5 version -10
w/=label	BC -7 CFA -6 OF -7 VAE -6 action -15 applicable -7 body -6 comment -18 criterion 1 date -6 deadline -8 expectedLevel -25 expiry -8 indicator -21 label 11 lastCheck -10 links -11 none -14 priority -8 proofs -13 responsible -10 score -9 severity -7 status -10 version -6
w/=lastCheck	BC -6 CFA -4 OF -5 VAE -4 action -6 applicable -5 body -4 comment -6 criterion -5 date -12 deadline -9 expectedLevel -5 expiry -14 indicator -7 label -6 lastCheck 13 links -5 none -12 priority -5 proofs -6 responsible -6 score -4 severity -5 status -5 version -18
w/=link	BC -7 CFA -6 OF -8 VAE -6 action -14 applicable -7 body -7 comment -12 criterion -7 date -5 deadline -7 documents -6 end -7 expectedLevel -10 expiry -6 indicator -9 label -7 lastCheck -6 links 19 none -17 phase -4 priority -6 proofs -8 reference -8 responsible -9 score -5 session -7 severity -7 start -7 status -13 step -6 steps -7 trainee -7 version -8
w/=number	BC -10 CFA -9 OF -11 VAE -9 action -11 applicable -18 body -7 comment -10 criterion -12 date -13 deadline -12 documents -4 end -1 expectedLevel -10 expiry -9 indicator -10 label -9 lastCheck -10 links -9 none 16 phase -3 priority -11 proofs -10 reference 12 responsible -10 score -11 session -3 severity -9 start -1 status -9 step -4 steps -2 trainee -2 version -19
w/=priority	BC -6 CFA -5 OF -5 VAE -5 action -7 applicable -6 body -6 comment -7 criterion -7 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -6 lastCheck -6 links -7 none -8 priority 10 proofs -7 responsible -7 score -6 severity -7 status -8 version -7
w/=proof	BC -5 CFA -5 OF -6 VAE -6 action -7 applicable -6 body -4 comment -16 criterion -5 date -6 deadline -7 documents 13 expectedLevel -6 expiry -6 indicator -6 label -5 lastCheck -6 links -14 none -17 phase -8 priority -7 proofs 14 reference -10 responsible -10 score -5 session -6 severity -5 status -8 step -12 version -7
w/=responsible	BC -5 CFA -4 OF -6 VAE -4 action -7 applicable -5 body -13 comment -10 criterion -8 date -6 deadline -8 documents -8 end -5 expectedLevel -9 expiry -7 indicator -10 label -8 lastCheck -7 links -8 none -9 phase -6 priority -8 proofs -7 reference -7 responsible 16 score -5 session -8 severity -5 start -6 status -8 step -7 steps -10 trainee -4 version -8
w/=score	BC -6 CFA -6 OF -7 VAE -6 action -6 applicable -5 body -5 comment -9 criterion -7 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -6 links -7 none -6 priority -7 proofs -7 responsible -7 score 13 severity -7 status -8 version -7
w/=severity	BC -5 CFA -3 OF -4 VAE -3 action -4 applicable -4 body -3 comment -6 criterion -4 date -4 deadline -5 expectedLevel -7 expiry -4 indicator -4 label -4 lastCheck -4 links -5 none -8 priority -5 proofs -7 responsible -5 score -4 severity 14 status -11 version -3
w/=status	BC -6 CFA -5 OF -7 VAE -5 action -8 applicable -20 body -5 comment -16 criterion -7 date -4 deadline -8 documents -8 expectedLevel -19 expiry -5 indicator -14 label -7 lastCheck -14 links -8 none -13 phase -9 priority -16 proofs -7 reference -8 responsible -9 score -18 session -11 severity -8 status 22 step -10 version -7
w/=unrelated	BC -5 CFA -4 OF -6 VAE -4 action -4 applicable -6 body -4 comment -5 criterion -4 date -4 deadline -3 documents -2 end -3 expectedLevel -5 expiry -4 indicator -6 label -8 lastCheck -3 links -6 none 12 phase -2 priority -4 proofs -5 reference -4 responsible -11 score -4 session -6 severity -4 start -3 status -5 step -1 steps -5 trainee -3 version -6
w/BC	BC 18 CFA -13 OF -16 VAE -13 action -11 applicable -10 body -9 comment -14 criterion -11 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -12 label -11 lastCheck -11 links -10 none -14 priority -11 proofs -10 responsible -13 score -10 severity -7 status -13 version -10
w/OF	BC -11 CFA -12 OF 19 VAE -10 action -11 applicable -12 body -9 comment -13 criterion -10 date -8 deadline -12 expectedLevel -12 expiry -11 indicator -13 label -13 lastCheck -11 links -10 none -12 priority -13 proofs -13 responsible -12 score -10 severity -10 status -16 version -10
w/action	BC -15 CFA -15 OF 6 VAE -12 action 18 applicable -18 body -16 comment -5 criterion -12 date -14 deadline -31 documents -9 end 8 expectedLevel -23 expiry -19 indicator -23 label -4 lastCheck -19 links -22 none -4 phase -5 priority -5 proofs -20 reference 4 responsible 1 score -18 session 6 severity -17 start -17 status -27 step -7 steps -13 trainee -14 version -22
w/applicable	BC 1 CFA 6 OF 3 VAE 3 action -15 applicable -1 body -14 comment -15 criterion -16 date -12 deadline -16 expectedLevel -14 expiry -14 indicator -16 label -17 lastCheck -15 links -15 none -18 priority -13 proofs -17 responsible -14 score -11 severity -14 status -16 version -13
w/body	BC -16 CFA -13 OF 9 VAE -14 action -15 applicable -15 body 15 comment -17 criterion -14 date -12 deadline -17 end -12 expectedLevel -13 expiry -13 indicator -16 label -16 lastCheck -13 links -3 none -19 priority -15 proofs -16 reference -5 responsible 3 score -15 session -17 severity -12 start -12 status -14 steps -16 trainee -1 version -14
w/comment	BC -9 CFA -8 OF -10 VAE -8 action 12 applicable -14 body -11 comment 22 criterion -11 date -8 deadline -21 documents -11 end -10 expectedLevel -15 expiry -13 indicator -14 label -14 lastCheck -10 links -15 none -30 phase -10 priority -20 proofs -17 reference -14 responsible -17 score -10 session -10 severity -14 start -11 status -21 step -10 steps -13 trainee -10 version -12
w/criterion	BC -6 CFA -6 OF -8 VAE -6 action -9 applicable -7 body -6 comment -9 criterion 14 date -6 deadline -9 expectedLevel -8 expiry -7 indicator -19 label -8 lastCheck -8 links -8 none -7 priority -9 proofs -8 responsible -9 score -7 severity -7 status -9 version -11
w/date	BC -5 CFA -3 OF -5 VAE -3 action -6 applicable -4 body -3 comment -5 criterion -7 date 18 deadline -9 expectedLevel -8 expiry -21 indicator -9 label -9 lastCheck -23 links -12 none -15 priority -6 proofs -12 reference -7 responsible -11 score -5 session -6 severity -5 status -10 version -8
w/deadline	BC -14 CFA -12 OF -12 VAE -12 action -16 applicable -14 body -13 comment -18 criterion -14 date -26 deadline 9 documents -21 expectedLevel -15 expiry -9 indicator 3 label -18 lastCheck -18 links -18 none 9 phase -16 priority -15 proofs 5 reference -18 responsible -21 score -16 session -12 severity -15 status -23 step -16 version -14
w/end	BC -7 CFA -5 OF -6 VAE -6 action -13 applicable -6 body -18 comment -18 criterion -6 date -4 deadline -22 documents 11 end 14 expectedLevel -10 expiry 20 indicator -13 label -12 lastCheck -12 links -18 none -21 phase -6 priority -10 proofs 1 reference -11 responsible -15 score -8 session -18 severity -8 start -17 status -17 step -6 steps -4 trainee -13 version -10
w/exempt	BC 8 CFA 4 OF -4 VAE -10 action -14 applicable 9 body -9 comment -13 criterion -9 date 9 deadline -10 expectedLevel -11 expiry -14 indicator -14 label -12 lastCheck -10 links -10 none -18 priority -14 proofs -14 reference -3 responsible -14 score -8 session -3 severity -11 status -15 version 3
w/expectedLevel	BC -15 CFA -12 OF -15 VAE -16 action -18 applicable -14 body -17 comment -25 criterion -16 date 8 deadline -16 documents -5 end -8 expectedLevel 9 expiry -14 indicator -18 label 5 lastCheck -14 links -22 none 9 phase -3 priority -4 proofs -23 reference -7 responsible -15 session -9 severity -8 start -7 status -1 step -4 steps -14 trainee -8 version -15
w/expiry	BC -10 CFA -7 OF -8 VAE -8 action -11 applicable -8 body -8 comment -14 criterion -9 date -3 deadline -24 expectedLevel -10 expiry 18 indicator -15 label -12 lastCheck -22 links -12 none -25 priority -11 proofs -22 reference -10 responsible -15 score -10 session -9 severity -12 status -3 version -12
w/ignored	BC -15 CFA -14 OF -17 VAE -15 action -22 applicable -16 body 13 comment 1 criterion -16 date -14 deadline -20 documents -20 end -6 expectedLevel 15 expiry -15 indicator -1 label -19 lastCheck -16 links -21 none 4 phase -17 priority -18 proofs -23 reference -16 responsible -21 score -17 session -14 severity -11 start -7 status -25 step -18 steps -11 trainee -13 version -18
w/indicator	BC -10 CFA -8 OF -11 VAE -9 action -18 applicable -10 body -9 comment -15 criterion -22 date -10 deadline -15 documents -12 end -4 expectedLevel -12 expiry -15 indicator 14 label 8 lastCheck -11 links -19 none -19 phase -11 priority -16 proofs 3 reference 6 responsible -17 score -11 session -9 severity -12 start -3 status -16 step -11 steps -7 trainee -6 version 3
w/label	BC -18 CFA -15 OF -16 VAE -16 action 1 applicable -19 body -17 comment -2 criterion -5 date -19 deadline -27 documents 5 end -12 expectedLevel 4 expiry -22 indicator 1 label 14 lastCheck -12 links -11 none -21 phase -11 priority -21 proofs -9 reference -22 responsible -16 score -8 session -23 severity -22 start -14 status -28 steps -8 trainee -19 version -23
w/lastCheck	BC -2 CFA -15 OF -16 VAE -17 action -21 applicable -23 body -18 comment -26 criterion -19 date -37 deadline -1 documents -12 end 3 expectedLevel -20 expiry -16 indicator -16 label -20 lastCheck 18 links -23 phase -9 priority -20 proofs -25 reference -20 responsible -7 score -19 session -12 severity -18 start 2 status -30 step -12 steps -1 trainee -14 version 11
w/link	BC -12 CFA -10 OF -12 VAE -8 action 7 applicable -13 body -13 comment -21 criterion -16 date -11 deadline -14 documents -12 end -14 expectedLevel -18 expiry -13 indicator -10 label -18 lastCheck -16 links 23 none -9 phase -8 priority -14 proofs -21 reference -14 responsible -19 score -14 session -14 severity -15 start -12 status -21 step -12 steps -9 trainee -17 version -17
w/name	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -1 comment -3 criterion -8 date -1 deadline -1 expectedLevel -3 expiry -1 indicator -9 label 13 lastCheck -1 links -2 none -2 priority -1 proofs -2 responsible -1 score -1 severity -1 status -1 version -1
w/number	BC -17 CFA -14 OF -17 VAE -16 action -17 applicable 15 body -17 comment -27 criterion -18 date 5 deadline -21 documents -9 end -7 expectedLevel -18 expiry -19 indicator -14 label -14 lastCheck -21 links -21 none 16 phase -7 priority -17 proofs -23 reference 14 responsible -20 score -17 session -11 severity -19 start -7 status -30 step -7 steps -9 trainee -9 version 2
w/phase	BC -4 CFA -3 OF -4 VAE -3 action -6 applicable -4 body -9 comment -14 criterion 12 date -3 deadline -12 documents -11 end -8 expectedLevel -5 expiry -4 indicator -12 label -7 lastCheck -5 links -13 none -16 phase 16 priority -5 proofs -6 reference -11 responsible -14 score -4 session -11 severity -4 start -7 status -12 step -19 steps 10 trainee -8 version -4
w/priority	BC -6 CFA -5 OF -5 VAE -5 action -7 applicable -6 body -6 comment -7 criterion -7 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -6 lastCheck -6 links -7 none -8 priority 10 proofs -7 responsible -7 score -6 severity -7 status -8 version -7
w/proof	BC -15 CFA -17 OF -14 VAE -16 action -20 applicable -14 body -16 comment 6 criterion -16 date -15 deadline -15 documents 14 end -12 expectedLevel -18 expiry -15 indicator -9 label -17 lastCheck -17 links -5 none -4 phase -8 priority -17 proofs 17 reference -13 responsible -19 score -18 session -10 severity -19 start -13 status -20 step -12 trainee -9 version -13
w/responsible	BC -13 CFA -12 OF -15 VAE -12 action -10 applicable -15 body 5 comment -1 criterion -14 date -9 deadline -13 documents -2 end -16 expectedLevel 6 expiry -12 indicator -16 label -15 lastCheck -12 links -19 none -24 phase -10 priority -14 proofs -18 reference -18 responsible 20 score -12 session -13 severity -14 start -11 status -20 step -20 steps -12 trainee 2 version -14
w/score	BC -12 CFA -9 OF -12 VAE -10 action -12 applicable -9 body -10 comment -17 criterion -11 date -10 deadline -14 expectedLevel -13 expiry -12 indicator -16 label -12 lastCheck -11 links -13 none -12 priority -14 proofs -12 responsible -13 score 22 severity -13 status -15 version -11
w/severity	BC -8 CFA -6 OF -9 VAE -7 action -9 applicable -9 body -7 comment -9 criterion -8 date -7 deadline -10 expectedLevel -16 expiry -9 indicator -9 label -9 lastCheck -8 links -9 none -12 priority -9 proofs -11 responsible -9 score -8 severity 16 status -18 version -7
w/status	BC -21 CFA -16 OF -19 VAE -17 action -17 applicable 4 body -17 comment 4 criterion -23 date -28 deadline -24 documents -12 end -17 expiry -24 indicator -11 label -23 lastCheck 3 links -28 none -27 phase -13 priority -3 proofs -32 reference -24 responsible -21 score 8 severity -27 start -13 status 7 step -17 steps 16 trainee -14 version -23
w/unrelated	BC -19 CFA -13 OF -16 VAE -14 action -16 applicable 4 body -15 comment -22 criterion -11 date -2 deadline -21 documents -7 end -8 expectedLevel -14 expiry -17 indicator -19 label 10 lastCheck -26 links -13 none 19 phase -5 priority -14 proofs -23 reference -10 responsible 5 score -13 session -12 severity -2 start -5 status -15 step -5 steps -4 trainee -9 version -16
w/=name	OF -1 action -1 comment -2 criterion -1 deadline -1 expectedLevel -1 indicator -2 label 6 lastCheck -1 links -1 none -2 priority -1 proofs -1 responsible -1 score -1 status -1
w/=end	body -9 comment -7 end 12 links -7 none -7 reference -7 responsible -6 session -9 start -11 steps -14 trainee -9
w/=reference	body -4 comment -4 date -5 deadline -4 documents -7 end -6 expiry -3 indicator -7 links -8 none -12 phase -4 proofs -11 reference 15 responsible -9 session -5 start -6 status -5 step -7 steps -9 trainee -5 version -8
w/=session	body -9 comment -8 date -6 deadline -6 documents -9 end -8 expiry -5 indicator -7 links -8 none -11 phase -6 proofs -13 reference -8 responsible -10 session 14 start -6 status -8 step -6 steps -9 trainee -10 version -6
w/=start	body -14 comment -8 end -16 links -8 none -12 reference -8 responsible -5 session -9 start 11 steps -10 trainee -10
w/=trainee	body -13 comment -11 end -10 links -15 none -9 reference -13 responsible -9 session -9 start -10 steps -14 trainee 16
w/reference	body -4 comment -4 date -5 deadline -4 documents -7 end -6 expiry -3 indicator -7 links -8 none -12 phase -4 proofs -11 reference 15 responsible -9 session -5 start -6 status -5 step -7 steps -9 trainee -5 version -8
w/session	body -10 comment -11 date -6 deadline -6 documents -9 end -12 expiry -5 indicator -7 links -10 none -14 phase -6 proofs -13 reference -10 responsible -12 session 13 start -8 status -8 step -6 steps -3 trainee -12 version -6
w/start	body -17 comment -12 end -31 links -12 none -15 reference -12 responsible -6 session -18 start 17 steps -14 trainee -15
w/step	body -11 comment -22 date -4 deadline -17 documents 2 end -8 expiry -4 indicator -19 links -23 none -20 phase 10 proofs -6 reference -23 responsible -7 session -5 start -8 status -26 step 3 steps -9 trainee -9 version -7
w/trainee	body -15 comment -16 deadline -3 documents -4 end -12 indicator -3 none -11 phase 9 reference 2 responsible -11 session -11 start -12 status -3 step -4 steps -8 trainee 9
w/=phase	comment -7 deadline -8 documents -8 indicator -7 links -7 none -8 phase 11 reference -6 responsible -8 session -5 status -7 step -8
w/=step	comment -10 deadline -9 documents -30 indicator -9 links -10 none -11 phase -2 reference -9 responsible -18 session -12 status -9 step 12
`;
